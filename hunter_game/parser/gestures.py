"""Gestures, moods and emotes: what is acted out and read by no rule."""

from __future__ import annotations

import re
from itertools import pairwise

from hunter_game.engine.names import word_list
from hunter_game.parser.grammar import is_verb
from hunter_game.parser.normalise import Token

_EMOTE = re.compile(r"^(?:/me |/em |/emote |emote |pose |:(?=[a-z])|[*~_(-](?=[a-zA-Z])(?=.*[*~_)-][.!]?$))")
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

_WEATHER = frozenset(word_list("cold wind rain chill sun heat fear dread eyes weight fog mist need urge pain hunger"))
_MOODS = frozenset(
    word_list(
        "scared afraid frightened terrified sad happy angry furious tired exhausted weary hungry thirsty cold"
        " sick lost alone lonely bored nervous worried sorry sure ready brave calm confused curious disgusted"
        " horrified shocked surprised ashamed proud jealous drunk dead doomed fine well here not so very too"
        " the a an no your"
    )
)


def emote(text: str) -> str | None:
    """Return what is acted out in `*nods*`, `/me nods` or `:nods`, or None if the line is no emote."""
    found = _EMOTE.match(text)
    return text[found.end() :].strip("*~_()-. ") or None if found else None


def is_bodily(tokens: tuple[Token, ...]) -> bool:
    """Return whether a command moves only one's own body or dress: *clench my fists*."""
    if len(tokens) > 3 and tokens[1].word in {"back", "up", "down", "out"}:
        tokens = (tokens[0], *tokens[2:])
    if len(tokens) < 3 or tokens[0].kind != "word" or tokens[0].word in _CARES:
        return False
    if any(token.word in _GUARDS for token in tokens[3:]):
        return False
    if tokens[1].word not in _OWN or not _WITH.isdisjoint(token.word for token in tokens):
        return False
    at = next((at for at, token in enumerate(tokens[2:4], 2) if token.word in _BODY), 0)
    return at > 0 and not (len(tokens) > at + 2 and tokens[at + 1].word in _ALONG and tokens[at + 2].word not in _OWN)


def is_own(tokens: tuple[Token, ...]) -> bool:
    """Return whether what is acted out moves the body, with or without *my*: *crosses arms*."""
    words = [token.word for token in tokens if token.kind == "word"]
    return 1 < len(words) < 4 and words[0] not in _CARES and words[-1] in _BODY


_GUARDS = frozenset(word_list("protect shield block ward fend parry guard defend deflect"))
"""What is done with the body in earnest: *raise my arm to protect my face*."""
_ALONG = frozenset(("over", "along", "across", "around", "inside", "down"))
"""Words behind which stands what is felt or looked over: *run my hand along the wall*."""

_WITH = frozenset(("with", "using"))


def is_of_the_body(tokens: tuple[Token, ...]) -> bool:
    """Return whether a statement is about one's own body: *my hands are shaking*, *a chill runs down my spine*."""
    words = [token.word for token in tokens if token.kind == "word"]
    if any(own == "my" and part in _BODY | _INWARD for own, part in pairwise(words[:4])):
        return True
    return words[0] in {"a", "the"} and not _FELT.isdisjoint(words[1:4]) and not {"me", "my"}.isdisjoint(words)


def is_mood(tokens: tuple[Token, ...]) -> bool:
    """Return whether a line says how the hunter is: *I am scared*, *I feel a chill*."""
    words = [token.word for token in tokens if token.kind == "word"]
    if len(words) < 3 or words[0] != "i":
        return False
    if words[1] == "feel":
        return words[2] not in _OWN and bool(
            words[2] not in {"along", "for", "under", "around", "the", "inside", "behind"}
            or (words[2] == "the" and words[3:4] and words[3] in _WEATHER)
        )
    if words[1:3] == ["am", "done"]:
        return True
    return words[1] == "am" and words[2] in _MOODS and not any(map(is_verb, words[3:5]))
