"""What is said between commas of how an act is done, or how the hunter looks while doing it.

*I follow the marks, bent double, my nose all but in the mud*; *I ease the door open, an inch, another inch*; *a hand's
breadth above the mud*: the act is the same without it.
"""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.parser.bodily import PARTS
from hunter_game.parser.grammar import is_verb
from hunter_game.parser.normalise import Token
from hunter_game.parser.plain_words import Words
from hunter_game.parser.sorts import ARMS, GARMENTS, LIGHTS
from hunter_game.parser.upshots import is_manner

_MARKS = frozenset((",", ".", ";", "!", "?", ":"))
_JOINTS = frozenset(("and", "then", "but", "so"))
_OWN = frozenset(word_list("my his her their one both two"))
_BODY = PARTS | ARMS | LIGHTS | GARMENTS | frozenset(word_list("teeth nerves pulse candle cloak blood nose skirts"))
_ENDS = frozenset(word_list("butt point tip blade end haft hilt edge head shaft"))
_HOW = frozenset(
    word_list(
        "in on at to against over under behind between like as half all still low high out up down ready raised bared"
        " wide tight clenched drawn loose foremost first forward back aloft level steady cold dry wet numb close held"
        " close-shut shut open cocked pricked bent bowed pressed tucked crossed folded set braced outstretched"
    )
)
_LOOKS = frozenset(
    word_list(
        "slow quick quiet easy careful soft low steady silent gentle hard fast nice calm cold stiff blind breathless"
        " barefoot bareheaded empty-handed sodden dripping shivering grim wary alert tense still small"
    )
)
_SMALL = frozenset(
    word_list(
        "inch inches foot feet yard yards span spans pace paces step steps hair finger fingers breadth hand hand's"
        " finger's hair's arm's length lengths breadths mile miles bowshot stride strides notch rung touch fraction"
    )
)
_COUNTS = frozenset(word_list("a an one two three four five six half another several ten twelve"))
_WHERE = frozenset(word_list("above below beneath behind beyond over off from short under up down along to inside"))
_SUBJECTS = frozenset(("i", "we", "he", "she", "you", "they", "it", "go", "come", "get", "then"))
_NOT = frozenset(("not", "never", "still", "already", "ever", "all"))


def without_asides(tokens: tuple[Token, ...], *, told: bool) -> tuple[Token, ...]:
    """Return a line without what is said besides the act.

    Args:
        tokens: The line.
        told: Whether the line tells or acts out, so that *sword in hand* is how something is done, and no thing.
    """
    tokens = _without_measures(tokens)
    if all(token.word != "," for token in tokens):
        return tokens
    kept: list[Token] = []
    at = 0
    while at < len(tokens):
        if tokens[at].word == "," and at:
            end = _end(tokens, at + 1)
            words = tuple(token.word for token in tokens[at + 1 : end])
            if end > at + 1 and all(token.kind == "word" for token in tokens[at + 1 : end]) and _is_aside(words, told):
                at = end
                if at < len(tokens) and tokens[at].word == "," and kept and at + 1 < len(tokens):
                    continue
                continue
        kept.append(tokens[at])
        at += 1
    return tuple(kept)


def _end(tokens: tuple[Token, ...], start: int) -> int:
    """Return where a segment ends: at the next mark, or before *and I …*, *and* with a verb, or *then*."""
    for at in range(start, len(tokens)):
        if tokens[at].word in _MARKS or tokens[at].kind == "quote":
            return at
        if at > start and tokens[at].word in _JOINTS and at + 1 < len(tokens):
            after = tokens[at + 1].word
            if (
                tokens[at].word == "then"
                or after in {"i", "he", "she", "we"}
                or (is_verb(after) and after not in _LOOKS)
            ):
                return at
    return len(tokens)


def _is_aside(words: Words, told: bool) -> bool:
    if is_manner(words) or _is_little_by_little(words):
        return True
    if len(words) == 3 and words[1] == "and" and words[0] in _LOOKS and words[2] in _LOOKS:
        return True
    if not told:
        return False
    if words[0] in _NOT and len(words) > 1 and words[1].endswith("ing"):
        return True
    if len(words) < 4 and words[0] in _LOOKS and not is_verb(words[0]):
        return True
    return _is_of_the_body(words)


def _is_of_the_body(words: Words) -> bool:
    """Return whether words say how body, weapon or lamp are held the while: *my nose all but in the mud*."""
    if words[0] in _SUBJECTS:
        return False
    start = 1 if words[0] in _OWN else 0
    at = next((i for i in range(start, min(start + 3, len(words))) if words[i] in _BODY), -1)
    if at < 0 or (words[at] == "back" and not start) or at + 1 >= len(words) or (at > start and is_verb(words[start])):
        return False
    if not start and is_verb(words[0]) and words[0] not in PARTS and words[0] not in LIGHTS and words[0] not in ARMS:
        return False
    at += words[at + 1] in _ENDS and at + 2 < len(words)
    after = words[at + 1]
    return after in _HOW or (len(after) > 4 and after.endswith(("ing", "ed")))


def _is_little_by_little(words: Words) -> bool:
    """Return whether words say by how little: *another inch*, *one drop after another*, *a rung at a time*."""
    if words[-3:] == ("at", "a", "time") or (len(words) == 4 and words[2:] == ("after", "another")):
        return words[0] in _COUNTS
    return words[0] in _COUNTS and len(words) < 5 and words[-1] in _SMALL and len(words) > 1


def _without_measures(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return a line without *a hand's breadth* before *above the mud*, and without *a spoonful at a time*."""
    at = next((i for i in range(2, len(tokens) - 1) if tokens[i].word in _COUNTS), 0)
    while at:
        words = tuple(token.word for token in tokens[at : at + 5])
        if words[2:5] == ("at", "a", "time") and at + 5 == len(tokens):
            return tokens[:at]
        size = 3 if words[2:3] and words[2] in {"breadth", "length"} and words[1] in _SMALL else 2
        if size == 3 and words[1].endswith("'s") and (at + size == len(tokens) or words[size] in _WHERE):
            return (*tokens[:at], *tokens[at + size :])
        if (
            words[1] in _SMALL
            and len(words) > 2
            and words[2] in _WHERE
            and words[2] not in {"to", "from", "down", "up", "along", "off"}
        ):
            return (*tokens[:at], *tokens[at + 2 :])
        at = next((i for i in range(at + 1, len(tokens) - 1) if tokens[i].word in _COUNTS), 0)
    return tokens
