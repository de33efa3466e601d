"""Questions about what is before one's eyes, turned into the command that answers them."""

from __future__ import annotations

from collections.abc import Callable

from hunter_game.engine.names import word_list
from hunter_game.parser.normalise import Token
from hunter_game.parser.sorts import FOLK

Words = tuple[Token, ...]
Reader = Callable[[Words], Words | None]

_BE = frozenset(("is", "are", "was", "were"))
_DOES = frozenset(("do", "does", "did"))
_ANY = frozenset(
    word_list("any some a an anything something anyone anybody someone somebody anywhere somewhere no more")
)
TRACKS = frozenset(word_list("track tracks trail footprint footprints footsteps prints spoor pawprints"))
_CLUES = frozenset(
    word_list("useful clue clues hidden evidence trace traces interesting unusual strange secret valuable")
)
_HEARD = frozenset(word_list("sound sounds noise noises talking whispering singing breathing crying knocking"))
_SMELT = frozenset(word_list("smell stench stink reek scent odour odor"))
_WEATHER = frozenset(("weather",))
_WHERE = frozenset(word_list("in on under inside behind beneath underneath below near at beside"))
_BEYOND = frozenset(word_list("up down over past beyond through outside around across above below behind beneath"))
_TO_BE_IN = frozenset(word_list("bed place spot room corner nook bench anything something way"))
"""What is asked for to do something in it: *is there a bed where I could sleep*."""
_HERE = frozenset(word_list("here there around nearby about"))
_STATES = frozenset(
    word_list(
        "locked unlocked open closed shut dead alive asleep awake broken empty full moving bleeding breathing burning"
        " lit sharp loaded poisoned wounded hurt warm cold hot wet dry real gone heavy clean fresh armed limping drunk"
        " dangerous loose stuck bolted barred intact rotten edible safe damaged rusty magical hollow old new deep"
    )
)
_HAS = frozenset(word_list("have look seem appear smell bear show contain feel sound taste need"))
_OTHERS = frozenset(word_list("you he she they we i it"))
_HIM = {"he": "him", "she": "her", "they": "them", "it": "it"}
_LOOKS = frozenset(word_list("colour color shape size kind sort"))
_SENSED = {"see": "look", "hear": "listen", "smell": "smell"}
_SENSES = frozenset(word_list("look smell sound feel taste"))
_AMOUNTS = frozenset(word_list("much many far long often about"))
_AMISS = frozenset(word_list("wrong special strange odd"))
_TELLS = frozenset(word_list("say like read show mean depict"))
_SEEN_DOING = frozenset(word_list("wearing holding carrying doing reading hiding eating writing"))
_WAYS_OUT = frozenset(word_list("exit exits door doors out stairs"))
_DONE = {"opened": "open", "moved": "move", "lifted": "lift", "closed": "close", "turned": "turn", "pushed": "push"}
_SEEN_ON = frozenset(
    word_list(
        "wound wounds scar scars limp beard knife sword weapon weapons key blood mark marks bruise bruises cloak"
        " coat hat boots ring hands eyes hair teeth face lantern rope bag tattoo cut cuts stain stains"
    )
)
_GIVES = {"open": "open", "move": "push", "budge": "push", "turn": "turn", "shut": "close", "close": "close"}
"""What a thing is asked whether it does, and what is done to see."""


def answered_by(tokens: Words) -> Words | None:
    """Return the command that a question about the place or a thing asks for, or None if it is no such question."""
    words = _without_tail(tuple(token for token in tokens if token.kind == "word"))
    if len(words) == 1 and words[0].word == "who":
        return _say("look")
    own = _of_the_hunter(words)
    if own is not None:
        return own
    if len(words) < 3 or words[0].word not in _BY_WORD:
        return None
    about_others = words[1].word in _OTHERS or words[1].word in {"your", "this", "that"}
    if about_others and not (words[0].word in _BE and words[1].word in _HIM):
        return None
    return _BY_WORD[words[0].word](words)


def _without_tail(words: Words) -> Words:
    """Return a question without what only urges it: *at all*, *by any chance*, *or not*."""
    spoken = tuple(token.word for token in words)
    size = next((len(tail) for tail in _TAILS if len(spoken) > len(tail) + 2 and spoken[-len(tail) :] == tail), 0)
    return words[:-size] if size else words


_TAILS = tuple(
    tuple(each.split())
    for each in ("at all", "by any chance", "or not", "at the moment", "right now", "exactly", "at present", "or what")
)


def _of_the_hunter(words: Words) -> Words | None:
    """Read what the hunter asks about the place: *what am I looking at*, *did I miss anything*, *is that blood*."""
    spoken = tuple(token.word for token in words)
    plain = tuple(word for word in spoken if word not in {"exactly", "else", "even", "actually", "just"})
    if plain[:3] == ("what", "am", "i") and len(plain) > 3 and plain[3] in _PERCEIVING:
        return _say(_PERCEIVING[plain[3]])
    if plain[:3] in {("did", "i", "miss"), ("have", "i", "missed"), ("did", "we", "miss"), ("did", "i", "overlook")}:
        return _say("search")
    if (
        plain[:2] == ("who", "is")
        and len(plain) > 3
        and (plain[2] in _WHERE or plain[2] in {"with"})
        and "charge" not in plain
    ):
        return (*_say("look"), *words[spoken.index(plain[2]) :]) if plain[2] in {"behind", "under"} else _say("look")
    if len(plain) > 3 and plain[0] == "how" and plain[1] in _DISTANT and _BE_AND_HIM.issuperset(plain[-2:]):
        return _say("look")
    if plain[:2] in {("is", "that"), ("is", "this")} and 2 < len(plain) < 6 and _NEVER_SEEN.isdisjoint(plain[2:]):
        return _say("look")
    return None


_PERCEIVING = {
    "looking": "look", "seeing": "look", "hearing": "listen", "smelling": "smell", "facing": "look", "missing": "search"
}  # fmt: skip
_WAYS = frozenset(word_list("way ways direction directions exits"))
_DISTANT = frozenset(("far", "close", "near"))
_BE_AND_HIM = frozenset(word_list("is it he she that away from me us now"))
_NEVER_SEEN = frozenset(
    word_list(
        "you your yours true so all right why how what where who when because possible clear it enough understood"
        " really allowed ok okay fair necessary wise safe good better lie one dream game joke turn nightmare trick test"
    )
)
"""Words of a question about *that* which no look answers: *is that true*."""


def _is(words: Words) -> Words | None:
    """Read *is there …*, *is it bleeding*, *is the door locked*, *is anybody hiding behind the curtain*."""
    second, last = words[1].word, words[-1].word
    if second == "there":
        return _is_there(words[2:])
    if second in _HIM:
        return (*_say("examine"), *_say(_HIM[second])) if last in _STATES and len(words) < 5 else None
    if last in _HERE:
        return _say("look")
    at = next((i for i, word in enumerate(words) if word.word in _WHERE and i > 1), 0)
    if second in _ANY and _one_of(words, _HEARD):
        return (*_say("listen at"), *words[at + 1 :]) if at else _say("listen")
    if second in _ANY and at and at + 1 < len(words):
        return (*_say("look"), *words[at:])
    return (*_say("examine"), *words[1:-1]) if last in _STATES else None


def _is_there(rest: Words) -> Words:
    spoken = [token.word for token in rest]
    can = next((i for i, word in enumerate(spoken[:-1]) if word in {"can", "could"}), None)
    if can is not None and (spoken[0] in {"anywhere", "somewhere"} or _one_of(rest[:can], _TO_BE_IN)):
        return rest[can + 1 :]
    if _one_of(rest, TRACKS):
        return _say("look for tracks")
    if _one_of(rest, _CLUES):
        return _say("search")
    at = next((i for i, word in enumerate(spoken) if word in _WHERE), None)
    if at is not None and at + 1 < len(rest) and spoken[at + 1] not in {"here", "there"}:
        return (*_say("look"), *rest[at:])
    return _say("look")


def _what(words: Words) -> Words | None:
    """Read *what does it say*, *what colour is it*, *what can I hear behind the door*."""
    second, third, last = words[1].word, words[2].word, words[-1].word
    if second in _BE:
        return _what_is(words)
    if second in _LOOKS and third in _BE:
        return (*_say("examine"), *words[3:])
    if second in {"can", "do"} and third in {"i", "we"} and len(words) > 4 and words[3].word in _SENSED:
        return (*_say(_SENSED[words[3].word]), *words[4:])
    if second in _DOES and last in _TELLS:
        end = next((i for i, token in enumerate(words) if token.word in _SENSES), len(words) - 1)
        return (*_say("examine"), *words[2:end]) if end > 2 else None
    return None


def _what_is(words: Words) -> Words | None:
    """Read *what is that noise*, *what is wrong with the door*, *what is she holding*, *what is up those stairs*."""
    third, last = words[2].word, words[-1].word
    if len(words) < 6 and (last in _HEARD or (words[1].word == "was" and last == "that")):
        return _say("listen")
    if len(words) < 6 and last in _SMELT:
        return _say("smell")
    if words[1].word in _BE and _one_of(words, _WEATHER):
        return _say("look")
    if third in _AMISS and len(words) > 4:
        return (*_say("examine"), *words[4:])
    if (words[-2].word, last) == ("made", "of"):
        return (*_say("examine"), *words[2:-2])
    if len(words) > 3 and third in _BEYOND:
        return (*_say("look"), *words[2:])
    if len(words) > 3 and last in _SEEN_DOING and third not in {"you", "i", "we"}:
        return (*_say("examine"), *(_say(_HIM[third]) if third in _HIM else words[2:-1]))
    return None


def _how(words: Words) -> Words | None:
    """Read *how does it look*, *how deep is the well*, *how many people are here*."""
    second, last = words[1].word, words[-1].word
    if last == "weather":
        return _say("look")
    if second in _DOES and last in _SENSES:
        return (*_say("examine"), *words[2:-1])
    if second == "many" and last in _HERE:
        return _say("look")
    if len(words) > 3 and words[2].word in _BE and second not in _AMOUNTS:
        return (*_say("examine"), *words[3:])
    return None


def _where(words: Words) -> Words | None:
    """Read *where is the way out*, *where do the tracks lead*."""
    second, last = words[1].word, words[-1].word
    if second in _BE and last in _WAYS_OUT:
        return _say("look")
    leads = second in _DOES and last in {"lead", "go", "end", "stop"}
    return _say("look for tracks") if leads and _one_of(words, TRACKS) else None


def _which(words: Words) -> Words | None:
    """Read *which way do the footprints go*."""
    if words[1].word in _WAYS and words[2].word in {"can", "could", "may"}:
        return _say("look")
    return _say("look for tracks") if _one_of(words, TRACKS) else None


def _does(words: Words) -> Words | None:
    """Read *does the key fit the lock*, *does the door open*, *did the letter have a seal*."""
    if words[-1].word in _GIVES and words[1].word != "not":
        return (*_say("examine" if words[0].word == "did" else _GIVES[words[-1].word]), *words[1:-1])
    fits = next((i for i, token in enumerate(words) if token.word == "fit"), 0)
    if fits > 1 and len(words) > fits + 1:
        return (*_say("use"), *words[1:fits], *_say("on"), *words[fits + 1 :])
    has = next((i for i, token in enumerate(words) if token.word in _HAS), 0)
    if has > 1 and words[has].word == "have" and len(words) > has + 1:
        if words[has + 1].word in {"anything", "something"}:
            return (*_say("search"), *words[1:has])
        if words[has - 1].word in FOLK and not _one_of(words[has + 1 :], _SEEN_ON):
            return None
    return (*_say("examine"), *words[1:has]) if has > 1 else None


def _can(words: Words) -> Words | None:
    """Read *can the window be opened*, *will the door open*."""
    last = words[-1].word
    if last in _GIVES and words[1].word != "not":
        return (*_say(_GIVES[last]), *words[1:-1])
    if words[0].word == "can" and last in _DONE:
        return (*_say(_DONE[last]), *(word for word in words[1:-1] if word.word != "be"))
    return None


def _any(words: Words) -> Words | None:
    """Read *any tracks here*, *any sounds*, *anyone about*."""
    if _one_of(words, TRACKS):
        return _say("look for tracks")
    if _one_of(words, _HEARD):
        return _say("listen")
    if _one_of(words, _CLUES):
        return _say("search")
    return _say("look") if words[-1].word in _HERE else None


def _anything(words: Words) -> Words | None:
    """Read *anything useful in the drawer*, *anything strange here*, *anything under the bed*."""
    if words[1].word in _WHERE and words[2].word not in _HERE:
        return (*_say("look"), *words[1:])
    if words[-1].word in _HERE:
        return _say("look")
    if words[1].word not in _CLUES or len(words) < 4:
        return None
    return (*_say("search"), *words[3:]) if words[2].word in _WHERE else _say("search")


_BY_WORD: dict[str, Reader] = {
    **dict.fromkeys(("is", "are", "was", "were"), _is),
    **dict.fromkeys(("do", "does", "did"), _does),
    **dict.fromkeys(("can", "will"), _can),
    **dict.fromkeys(("any", "anyone", "anybody"), _any),
    **dict.fromkeys(("anything", "something"), _anything),
    "what": _what,
    "how": _how,
    "where": _where,
    "which": _which,
}
"""What reads a question, by its first word."""


def _one_of(words: Words, sort: frozenset[str]) -> bool:
    return any(token.word in sort for token in words)


def _say(text: str) -> Words:
    return tuple(Token(word, word) for word in text.split())
