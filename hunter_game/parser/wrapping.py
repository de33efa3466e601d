"""What a sentence wraps round its act: a mood before it, a posture on the way to it, a purpose behind it."""

from __future__ import annotations

from hunter_game.engine.improvised import works_by
from hunter_game.engine.names import word_list
from hunter_game.parser.grammar import FORMS, is_verb
from hunter_game.parser.normalise import Token

_MOODS = frozenset(
    word_list(
        "with without in like as while after on at under by from heart nose head tired cold weary afraid sick"
        " numb desperate alone wide eyes full half still never all having being mad blind drunk"
    )
)
"""Words that begin what is told before `I`: *with a sigh I …*, *like a shadow I …*."""

_ALONE = frozenset(word_list("curious silent desperate angry furious weary careful wary nervous brave calm hungry sad"))
_PURPOSES = frozenset(
    word_list(
        "so because before after until till unless since hoping trying lest while whilst when where if without"
        " making careful ready intending pretending wondering praying never looking for"
    )
)
"""Words that begin why or when an act is done, once the act itself is said."""

_POSTURE_WORDS = """
turn around, turn round, turn back, turn, spin around, lean in, lean forward, lean closer, lean over, lean down,
bend down, bend over, crouch down, crouch, kneel, kneel down, squat down, squat, stoop, stoop down, stop, pause,
stand up, get up, stand there, stand here, just stand here, stand still, stand very still, stay here, sit here,
go over, go up, go ahead, go in, walk over, walk up, step up, step forward, step closer, come closer, reach out,
reach over, reach down, reach up, hold on, raise my hand, look at my boots, take a deep breath
"""

_POSTURES = tuple(tuple(each.split()) for each in _POSTURE_WORDS.split(","))
"""What one does on the way to an act that follows with *and*; nothing hangs on it."""

_SUBJECTS = frozenset(("i", "he", "she", "we"))


def without_oath(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return a question without *the hell* in it: *where the hell am I*."""
    if len(tokens) > 3 and tokens[1].word == "the" and tokens[2].word in _OATHS:
        return (tokens[0], *tokens[3:])
    return tokens


_OATHS = frozenset(word_list("hell fuck heck devil deuce blazes"))


def without_opening(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the line from its `I` on, if what comes before is a mood and no command: *with shaking hands I …*."""
    at = next((i for i, token in enumerate(tokens) if token.word in _SUBJECTS), 0)
    if at == 0 or len(tokens) - at < 3 or any(token.kind == "quote" for token in tokens[:at]):
        return tokens
    first = tokens[0].word
    words = [token for token in tokens[:at] if token.kind == "word"]
    is_mood = first in _MOODS or (first.endswith(("ly", "ing")) and len(first) > 4)
    after_comma = tokens[at - 1].word == "," and (
        first.endswith("ed") or first in _ALONE or (len(words) > 1 and first not in FORMS)
    )
    return tokens[at:] if is_mood or after_comma else tokens


def is_posture(tokens: list[Token]) -> bool:
    """Return whether these words are a posture and no more."""
    said = tuple(token.word for token in tokens if token.kind == "word")
    lead = next(
        (i for i, word in enumerate(said) if word not in {"i", "just", "let", "me", "us", "he", "she", "we"}), 0
    )
    return said[lead:] in _POSTURES


def without_posture(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the command without *turn around and* before it."""
    for posture in _POSTURES:
        size = len(posture)
        if len(tokens) < size + 3 or any(token.word != word for token, word in zip(tokens, posture, strict=False)):
            continue
        if tokens[size].word in {"and", "to"} and (is_verb(tokens[size + 1].word) or works_by(tokens[size + 1].word)):
            return tokens[size + 1 :]
    return tokens


def without_purpose(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the command up to where its purpose, its time or its condition begins."""
    for at, token in enumerate(tokens[2:], 2):
        purpose = token.word in _PURPOSES or (
            token.word == "to" and at + 1 < len(tokens) and tokens[at + 1].word in _AIMS
        )
        if purpose and tokens[at - 1].word not in {"look", "search", "wait", "ask"}:
            return tokens[:at]
    return tokens


_LIGHT_VERBS = frozenset(("take", "have", "give", "make", "get", "do"))
_ALSO_ACTS = frozenset(
    word_list(
        "look peek glance peep gander listen search rest nap drink sip swig bite taste swing stab kick push pull"
        " shove tug knock shake hit punch slap guess walk stroll wander run step sniff smell read watch wait sleep"
        " seat gulp nibble shout yell scream whistle"
    )
)
"""Verbs that are as often nouns behind *take a*, *give it a*: *take a peek*, *give the door a push*."""
_PLAIN = {"peep": "peek", "gander": "look", "once-over": "look", "seat": "sit", "moment": "rest", "minute": "rest",
          "breather": "rest", "wander": "walk", "stroll": "walk", "guess": "think"}  # fmt: skip


def lightened(tokens: tuple[Token, ...]) -> tuple[Token, ...] | None:
    """Return *take a long drink of water* as *drink water*, *give the room a look* as *look at the room*; else None."""
    if tokens[0].word not in _LIGHT_VERBS:
        return None
    at = next((i for i, token in enumerate(tokens) if token.word in {"a", "an", "another", "one"}), 0)
    noun = next((i for i in range(at + 1, min(at + 4, len(tokens))) if tokens[i].word in _ALSO_ACTS | set(_PLAIN)), 0)
    if at == 0 or noun == 0:
        return None
    word = _PLAIN.get(tokens[noun].word, tokens[noun].word)
    rest = tokens[noun + 1 :]
    if at > 1:
        link = (Token("at", "at"),) if word in {"look", "peek", "glance"} else ()
        return (Token(word, word), *link, *tokens[1:at])
    if word == "rest":
        return (Token(word, word),)
    return (Token(word, word), *(rest[1:] if rest and rest[0].word == "of" else rest))


_AIMS = frozenset(
    word_list(
        "see get find make check keep protect feel hear learn know look reach catch stop let escape be have avoid"
        " kill show warn open cut scare lure attract distract buy win help save read take hide"
    )
)
"""Verbs that an act is done in order *to* do."""
