"""What is only told: habits, boasts, debts, grumbles, proverbs, and what others are like. Nothing of it is done.

*My mother kept geese* and the like are statements already; here is what begins like an act: *I lost my knife at that
ford*, *I can shoot better than most*, *back home we lock our doors*, *you could hear a pin drop*, *I take it you know*.
"""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.parser.normalise import Token
from hunter_game.parser.sorts import FOLK

Words = tuple[str, ...]

_HUNTERS = frozenset(("i", "we"))
_OTHERS = frozenset(("he", "she", "they", "it"))
_LOST = frozenset(
    word_list(
        "lost grew learned learnt knew married owed lived served loved hated owned forgot dreamt dreamed won met"
        " inherited belonged deserved suffered survived regretted witnessed believed preferred"
    )
)
"""What happened to the hunter before now: no act is told by these."""
_OWED = frozenset(word_list("owe own possess resemble deserve belong lack inherit envy pity outrank outweigh"))
_ENJOYED = frozenset(word_list("drink sleep scream weep cry strangle throttle kiss hug dance"))
_EXCEEDING = frozenset(word_list("dry week weeks month months year years days forever horse ox"))
_BETTER = frozenset(word_list("better faster quicker harder further farther longer straighter louder higher quieter"))
_NEVER_MEANT = (
    ("could", "do", "with", "a", "drink"), ("would", "give", "my"), ("would", "give", "a", "lot"),
    ("would", "give", "good", "money"), ("would", "give", "the", "world"), ("would", "pay", "good", "money"),
    ("am", "running", "out"), ("am", "getting", "on"), ("have", "run", "out"), ("am", "low", "on"),
    ("am", "out", "of"), ("am", "short", "of"), ("am", "running", "short"), ("am", "running", "low"),
    ("am", "taking", "nothing"), ("am", "keeping", "an", "open"), ("have", "the", "feeling"),
    ("have", "the", "impression"), ("get", "the", "picture"), ("get", "the", "impression"), ("get", "the", "feeling"),
    ("get", "the", "idea"), ("get", "the", "message"), ("keep", "myself", "to"), ("keep", "to", "myself"),
    ("know", "how", "to"), ("have", "my", "doubts"), ("have", "my", "reasons"), ("am", "told"), ("am", "used", "to"),
    ("am", "no"), ("am", "not", "one"), ("was", "born"), ("was", "raised"), ("was", "brought", "up"),
    ("was", "taught"), ("go", "by", "the", "name"), ("come", "from"), ("hail", "from"), ("make", "my", "living"),
    ("make", "a", "living"), ("earn", "my", "living"), ("have", "seen", "worse"), ("have", "seen", "better"),
    ("take", "it", "you"), ("take", "it", "he"), ("take", "it", "she"), ("take", "it", "they"),
    ("take", "it", "that"), ("take", "it", "the"), ("take", "it", "this"), ("take", "it", "we"),
    ("take", "it", "there"), ("bet", "you"), ("dare", "say"), ("let", "that", "pass"), ("let", "it", "pass"),
    ("let", "that", "lie"), ("let", "it", "lie"), ("let", "him", "think"), ("let", "her", "think"),
    ("let", "them", "think"), ("let", "him", "talk"), ("let", "him", "believe"), ("let", "her", "believe"),
    ("let", "them", "believe"), ("let", "them", "talk"), ("can", "not", "make", "head"),
    ("can", "not", "put", "my", "finger"), ("can", "not", "get", "over"), ("pride", "myself"), ("count", "myself"),
    ("consider", "myself"), ("call", "myself"), ("find", "it", "hard"), ("find", "it", "strange"),
    ("find", "it", "odd"), ("find", "that", "hard"), ("have", "half", "a", "mind"), ("could", "have", "sworn"),
    ("would", "know", "that"), ("set", "no", "store"), ("put", "nothing", "past"),
    ("would", "not", "put", "it", "past"), ("put", "up", "with"), ("have", "had", "enough"),
    ("have", "had", "my", "fill"), ("make", "no", "secret"), ("make", "no", "promises"), ("make", "no", "claim"),
    ("give", "as", "good"), ("see", "what", "you", "mean"), ("see", "what", "you", "did"), ("get", "you"),
    ("hear", "you"), ("read", "you"), ("take", "your", "point"), ("take", "the", "point"), ("take", "after"),
    ("live", "in", "hope"), ("live", "and", "learn"), ("run", "a", "risk"), ("run", "the", "risk"),
    ("stand", "corrected"), ("stand", "by", "what"), ("stand", "by", "my", "word"), ("stick", "by", "what"),
    ("hold", "it", "true"), ("hold", "no", "brief"), ("draw", "the", "line"),
)  # fmt: skip
"""How it begins, behind *I*, that only tells how the hunter is placed, or what he thinks."""
_YOU_PROVERBS = (
    ("lead", "a", "horse"), ("hear", "a", "pin"), ("hear", "the"), ("keep", "your"), ("stuff", "your"),
    ("stick", "your"), ("bet", "your"), ("whistle", "for"), ("say", "that", "again"), ("take", "it", "from"),
    ("not", "get"), ("not", "make"), ("not", "buy"), ("not", "win"), ("not", "teach"), ("not", "trust"),
    ("not", "eat"), ("not", "have"), ("not", "beat"), ("not", "move"), ("not", "take"), ("not", "say"),
    ("not", "see"), ("talk",), ("taste", "the"), ("smell", "the"), ("feel", "the"), ("always", "tell"),
    ("tell", "by"), ("fry", "an"), ("have", "knocked"), ("shove", "your"), ("save", "your"), ("forget", "it"),
    ("forget", "that"), ("never", "tell"), ("hardly", "see"), ("hardly", "move"), ("not", "swing"),
)  # fmt: skip
_ELSEWHERE = (
    ("back", "home"), ("where", "i", "come"), ("where", "i", "was"), ("where", "i", "grew"), ("in", "my", "day"),
    ("in", "my", "time"), ("in", "my", "village"), ("in", "my", "country"), ("in", "my", "trade"),
    ("in", "my", "experience"), ("in", "my", "youth"), ("in", "the", "old", "days"), ("in", "the", "good", "old"),
    ("years", "ago"), ("many", "years"), ("as", "a", "boy"), ("as", "a", "girl"), ("as", "a", "child"),
    ("as", "a", "lad"), ("as", "a", "young"), ("when", "i", "was"), ("when", "we", "were"), ("once", "upon"),
    ("round", "here", "they"), ("around", "here", "they"), ("in", "these", "parts"), ("hereabouts",),
    ("down", "our", "way"), ("up", "our", "way"), ("the", "last", "time"), ("the", "first", "time"),
    ("there", "was", "a", "time"), ("time", "was"), ("in", "another", "life"), ("any", "fool"), ("a", "man", "could"),
    ("a", "body", "could"), ("one", "could"), ("one", "might"), ("some", "fool"), ("no", "one"), ("nobody",),
)  # fmt: skip
_LET_BE = (
    ("no", "one"), ("nobody",), ("no", "man"), ("it", "not"), ("it", "be"), ("there", "be", "no"),
    ("there", "be", "an"), ("there", "be", "peace"), ("sleeping",), ("them", "talk"), ("them", "say"),
    ("them", "think"), ("them", "stew"), ("them", "wonder"), ("them", "laugh"), ("him", "stew"), ("her", "stew"),
    ("him", "wonder"), ("him", "think"), ("her", "think"), ("him", "rot"), ("them", "rot"), ("god",), ("heaven",),
    ("the", "devil"), ("the", "dead"),
)  # fmt: skip
"""How it goes on behind *let* where nothing is done: *let no one say*, *let them talk*."""
_OUGHT = frozenset(word_list("ought should could would might must never always"))


def _by_first(phrases: tuple[Words, ...]) -> dict[str, tuple[Words, ...]]:
    found: dict[str, tuple[Words, ...]] = {}
    for phrase in phrases:
        found[phrase[0]] = (*found.get(phrase[0], ()), phrase)
    return found


_OWN = _by_first(_NEVER_MEANT)
_PROVERBS = _by_first(_YOU_PROVERBS)
_ABROAD = _by_first(_ELSEWHERE)
_LET = _by_first(_LET_BE)


def _begins(said: Words, phrases: dict[str, tuple[Words, ...]]) -> bool:
    return bool(said) and any(said[: len(each)] == each for each in phrases.get(said[0], ()))


def is_only_told(said: Words) -> bool:
    """Return whether words tell how things are with the hunter or with people, and ask for nothing."""
    if len(said) < 3:
        return False
    first, own = said[0], said[1:]
    if first == "let":
        return _begins(own, _LET) and not (own[:2] == ("it", "be") and "known" not in own and len(own) < 4)
    if first == "you":
        return own[0] in {"can", "could"} and (_begins(own[1:], _PROVERBS) or own[-3:] == ("with", "a", "knife"))
    if first == "they":
        return own[0] in _OUGHT and _HUNTERS.isdisjoint(own)
    if _begins(said, _ABROAD):
        return True
    return first in _HUNTERS and _is_of_the_hunter(own)


def _is_of_the_hunter(own: Words) -> bool:
    while own and own[0] in {"just", "really", "only", "still", "also", "already", "once"} and len(own) > 1:
        own = own[1:]
    if own[0] in _LOST or own[0] in _OWED or _begins(own, _OWN):
        return True
    if own[0] == "have" and "to" in own and own[-1] not in {"to"} and own[own.index("to") + 1] in {"thank", "blame"}:
        return True
    if own[:2] == ("make", "that") or own[:2] == ("make", "it"):
        return len(own) > 2 and own[2] in _NUMBERS
    if own[0] == "can":
        if "than" in own and not _BETTER.isdisjoint(own):
            return True
        return own[-3:] in {("my", "eyes", "shut"), ("my", "eyes", "closed")} or own[-3:] == ("in", "my", "sleep")
    if own[0] == "could" and len(own) > 1:
        return own[1] in _ENJOYED and (
            own[-1] in _EXCEEDING or own[1] in {"scream", "weep", "cry", "strangle", "throttle"}
        )
    return False


_NUMBERS = frozenset(word_list("two three four five six seven eight nine ten"))


def is_of_somebody_else(tokens: tuple[Token, ...]) -> bool:
    """Return whether somebody is spoken of whom the end of the clause names: *he drinks like a fish, that sexton*."""
    if not tokens or tokens[0].word not in _OTHERS:
        return False
    end = len(tokens)
    while end and tokens[end - 1].kind == "mark":
        end -= 1
    comma = next((at for at in range(end - 1, 2, -1) if tokens[at].word == ","), 0)
    named = tuple(token.word for token in tokens[comma + 1 : end])
    if not comma or not 1 < len(named) < 4:
        return False
    return named[0] in {"that", "this", "the", "our"} and (
        named[-1] in FOLK or named[-1] in {"one", "lot", "pair", "thing"}
    )
