"""Gestures, moods and emotes: what is acted out and read by no rule."""

from __future__ import annotations

from itertools import pairwise

from hunter_game.engine.names import word_list
from hunter_game.parser.grammar import is_verb
from hunter_game.parser.normalise import Token
from hunter_game.parser.wished import wishes

_OWN = frozenset(word_list("my his her their its our"))
_BODY = frozenset(
    word_list(
        "fist fists teeth lip lips breath brow hand hands head eye eyes jaw heart shoulder shoulders beard"
        " moustache chin hair arm arms foot feet finger fingers thumb thumbs knuckles nose tongue throat neck"
        " face cheek cheeks temple temples forehead brows eyebrow eyebrows knee knees leg legs belly stomach chest ear"
        " ears palm"
        " palms collar hood hat cap sleeve sleeves spine skin blood bones gut guts mind gaze sorrow grief fear"
        " anger temper courage nerve tears tear mouth voice"
    )
)
_INWARD = frozenset(
    word_list("stomach pulse legs knees lungs nerves throat thoughts hackles lip lips cheek scars wound")
)
_FELT = frozenset(
    word_list("chill shiver shudder tear cold dread fear panic anger rage sob lump sweat cough laugh smile sigh tremor")
)
"""What runs through a body, down a spine or over a face."""
_CARES = frozenset(
    word_list(
        "bandage bind heal treat tend dress wash clean examine x inspect look check study show put wear take"
        " remove doff don pull draw use give drop search see watch view observe notice note compare kick feel"
        " push press lift throw hold keep cover load ready sharpen aim point read attack hit stab cut slash"
        " shoot kick punch strike smash bite break slit pick get grab light oil open close drive sink bury"
        " bring plunge smear grip block parry guard tie unlace lace button swing strip fling hang leave stuff"
        " tuck lay set place toss hurl swap sell trade buy exchange offer"
    )
)
"""Verbs that do something to what is worn, held or hurt."""

_AT = frozenset(word_list("on with in over to against behind across into under onto"))
_WEATHER = frozenset(word_list("cold wind rain chill sun heat fear dread eyes weight fog mist need urge pain hunger"))
_MOODS = frozenset(
    word_list(
        "scared afraid frightened terrified sad happy angry furious tired exhausted weary hungry thirsty cold"
        " sick lost alone lonely bored nervous worried sorry sure ready brave calm confused curious disgusted"
        " horrified shocked surprised ashamed proud jealous drunk dead doomed fine well here not so very too"
        " the a an no your"
    )
)


def is_own(tokens: tuple[Token, ...]) -> bool:
    """Return whether what is acted out moves the body, with or without *my*: *crosses arms*."""
    words = [token.word for token in tokens if token.kind == "word"]
    if words and words[0] in _CARES:
        return False
    if 3 < len(words) < 7 and words[1] in _BODY and words[2] in _AT and words[-1] in _BODY:
        return True
    return 1 < len(words) < 4 and words[-1] in _BODY


def is_of_the_body(tokens: tuple[Token, ...]) -> bool:
    """Return whether a statement is about one's own body: *my hands are shaking*, *a chill runs down my spine*."""
    words = [token.word for token in tokens if token.kind == "word"]
    if any(
        (own in _OWN or own.endswith("'s")) and (part in _BODY or part in _INWARD) for own, part in pairwise(words[:5])
    ):
        return "hunter's" in words[:3] or not any(word.endswith("'s") for word in words[:3])
    if any(here in _WITHIN and after in {"me", "him", "her", "my"} for here, after in pairwise(words)):
        return True
    return words[0] in {"a", "the"} and not _FELT.isdisjoint(words[1:4]) and not {"me", "my"}.isdisjoint(words)


_WITHIN = frozenset(word_list("in inside through within over"))


def is_mood(tokens: tuple[Token, ...]) -> bool:
    """Return whether a line says how the hunter is: *I am scared*, *I feel a chill*."""
    words = [token.word for token in tokens if token.kind == "word"]
    if len(words) < 3 or words[0] != "i" or any(is_verb(words[size]) for size in wishes(tuple(words))):
        return False
    if words[1] == "feel":
        return words[2] not in _OWN and bool(
            words[2] not in {"along", "for", "under", "around", "the", "inside", "behind"}
            or (words[2] == "the" and words[3:4] and words[3] in _WEATHER)
        )
    if words[1:3] == ["am", "done"]:
        return True
    return words[1] == "am" and words[2] in _MOODS and not any(map(is_verb, words[3:5]))
