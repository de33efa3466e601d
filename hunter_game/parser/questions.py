"""Questions about what is before one's eyes, turned into the command that answers them."""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.parser.normalise import Token

_BE = frozenset(("is", "are", "was", "were"))
_ANY = frozenset(
    word_list("any some a an anything something anyone anybody someone somebody anywhere somewhere no more")
)
_TRACKS = frozenset(word_list("track tracks trail footprint footprints footsteps prints spoor pawprints"))
_CLUES = frozenset(
    word_list("useful clue clues hidden evidence trace traces interesting unusual strange secret valuable")
)
_WHERE = frozenset(word_list("in on under inside behind beneath underneath below near at beside"))
_STATES = frozenset(
    word_list(
        "locked unlocked open closed shut dead alive asleep awake broken empty full moving bleeding breathing"
        " burning lit sharp loaded poisoned wounded hurt warm cold hot wet dry real gone heavy clean fresh"
        " armed awake breathing limping drunk dangerous loose stuck bolted barred intact rotten edible safe damaged rusty magical hollow old new deep"
    )
)
_HAS = frozenset(word_list("have look seem appear smell bear show contain feel sound taste need"))
_OTHERS = frozenset(word_list("you he she they we i it"))


def answered_by(tokens: tuple[Token, ...]) -> tuple[Token, ...] | None:
    """Return the command that a question about the place or a thing asks for, or None if it is no such question."""
    words = tuple(token for token in tokens if token.kind == "word")
    if len(words) == 1 and words[0].word == "who":
        return _say("look")
    if len(words) < 3:
        return None
    first, second = words[0].word, words[1].word
    if first in _BE and second == "there":
        return _is_there(words[2:])
    if first in _ANY_OF:
        return _any_of(words)
    if first in _BE and second in _HIM and words[-1].word in _STATES and len(words) < 5:
        return (*_say("examine"), *_say(_HIM[second]))
    if second in _OTHERS or second in {"your", "this", "that"}:
        return None
    if first in {"what", "what's"} and second in _BE and words[-1].word in _HEARD | {"that"} and len(words) < 6:
        return _say("listen") if words[-1].word in _HEARD or second == "was" else None
    if first == "what" and second in _BE and words[2].word in {"wrong", "special", "strange", "odd"} and len(words) > 4:
        return (*_say("examine"), *words[4:])
    if first == "what" and second in _BE and [token.word for token in words[-2:]] == ["made", "of"]:
        return (*_say("examine"), *words[2:-2])
    if first in {"does", "do", "will", "can"} and words[-1].word in _GIVES and second not in _OTHERS | {"not"}:
        return (*_say(_GIVES[words[-1].word]), *words[1:-1])
    if first == "what" and second in _BE and len(words) > 3:
        if words[2].word in _BEYOND:
            return (*_say("look"), *words[2:])
        if words[-1].word in _SEEN_DOING and words[2].word not in {"you", "i", "we"}:
            return (*_say("examine"), *(_say(_HIM[words[2].word]) if words[2].word in _HIM else words[2:-1]))
    plain = _of_appearance(words)
    if plain is not None:
        return plain
    if first in {"do", "does", "did"}:
        fits = next((i for i, token in enumerate(words) if token.word == "fit"), 0)
        if fits > 1 and len(words) > fits + 1:
            return (*_say("use"), *words[1:fits], *_say("on"), *words[fits + 1 :])
        has = next((i for i, token in enumerate(words) if token.word in _HAS), 0)
        return (*_say("examine"), *words[1:has]) if has > 1 else None
    if first == "can" and words[-1].word in {"opened", "moved", "lifted", "closed", "turned", "pushed"}:
        verb = {"moved": "move", "closed": "close"}.get(words[-1].word, words[-1].word.removesuffix("ed"))
        return (*_say(verb), *(word for word in words[1:-1] if word.word != "be"))
    if first == "what" and second in {"does", "do", "did"} and words[-1].word in {"say", "like", "read", "show", "mean", "depict"}:
        end = next(
            (i for i, token in enumerate(words) if token.word in {"look", "smell", "sound", "feel"}), len(words) - 1
        )
        return (*_say("examine"), *words[2:end]) if end > 2 else None
    return None


_GIVES = {"open": "open", "move": "push", "budge": "push", "turn": "turn", "shut": "close", "close": "close"}
"""What a thing is asked whether it does, and what is done to see."""
_ANY_OF = frozenset(("any", "anyone", "anybody"))
_HIM = {"he": "him", "she": "her", "they": "them", "it": "it"}
_BEYOND = frozenset(word_list("up down over past beyond through outside around across above below behind beneath"))
_SEEN_DOING = frozenset(word_list("wearing holding carrying doing reading hiding eating writing"))
_HEARD = frozenset(word_list("sound sounds noise noises talking whispering singing breathing crying knocking"))


def _any_of(words: tuple[Token, ...]) -> tuple[Token, ...] | None:
    """Return the command for *any tracks here*, *any sounds*, *anyone about*."""
    spoken = frozenset(token.word for token in words)
    if not _TRACKS.isdisjoint(spoken):
        return _say("look for tracks")
    if not _HEARD.isdisjoint(spoken):
        return _say("listen")
    if not _CLUES.isdisjoint(spoken):
        return _say("search")
    return _say("look") if words[-1].word in {"here", "there", "about", "around"} else None


def _of_appearance(words: tuple[Token, ...]) -> tuple[Token, ...] | None:
    """Return the command for *how does it look*, *where do the tracks lead*, *is it locked*, *is anybody here*."""
    first, second, last = words[0].word, words[1].word, words[-1].word
    does = second in {"do", "does", "did"}
    if first == "what" and second in _LOOKS and words[2].word in _BE:
        return (*_say("examine"), *words[3:])
    if first in {"what", "where"} and second in {"can", "do"} and len(words) > 3 and words[2].word in {"i", "we"}:
        return (*_say(_SENSED[words[3].word]), *words[4:]) if words[3].word in _SENSED and len(words) > 4 else None
    if first == "where" and second in _BE and last in {"exit", "exits", "door", "doors", "out", "stairs"}:
        return _say("look")
    if first == "which" and not _TRACKS.isdisjoint(token.word for token in words):
        return _say("look for tracks")
    if first == "how" and does and last in _SENSES:
        return (*_say("examine"), *words[2:-1])
    if first == "how" and second == "many" and last in {"here", "there", "around"}:
        return _say("look")
    if first == "how" and len(words) > 3 and words[2].word in _BE and second not in _AMOUNTS:
        return (*_say("examine"), *words[3:])
    if first == "where" and does and last in {"lead", "go", "end", "stop"}:
        return _say("look for tracks") if not _TRACKS.isdisjoint(token.word for token in words) else None
    if first in {"anything", "something"} and second in _CLUES and len(words) > 3:
        return (*_say("search"), *words[3:]) if words[2].word in _WHERE else _say("search")
    if first not in _BE:
        return None
    if last in {"here", "there", "around", "nearby"}:
        return _say("look")
    at = next((i for i, word in enumerate(words) if word.word in _WHERE and i > 1), 0)
    if second in _ANY and not _HEARD.isdisjoint(word.word for word in words):
        return (*_say("listen at"), *words[at + 1 :]) if at else _say("listen")
    if second in _ANY and at and at + 1 < len(words):
        return (*_say("look"), *words[at:])
    return (*_say("examine"), *words[1:-1]) if last in _STATES else None


_LOOKS = frozenset(word_list("colour color shape size kind sort"))
_SENSED = {"see": "look", "hear": "listen", "smell": "smell"}
_AMOUNTS = frozenset(word_list("much many far long often about"))
_SENSES = frozenset(word_list("look smell sound feel taste"))


def _is_there(rest: tuple[Token, ...]) -> tuple[Token, ...]:
    spoken = [token.word for token in rest]
    can = next((i for i, word in enumerate(spoken) if word in {"can", "could"}), None)
    if (
        can is not None
        and can + 1 < len(rest)
        and spoken[0] in {"anywhere", "somewhere", "anything", "something", "a", "any"}
    ):
        return rest[can + 1 :]
    if not _TRACKS.isdisjoint(spoken):
        return _say("look for tracks")
    if not _CLUES.isdisjoint(spoken):
        return _say("search")
    at = next((i for i, word in enumerate(spoken) if word in _WHERE), None)
    if at is not None and at + 1 < len(rest) and spoken[at + 1] not in {"here", "there"}:
        return (*_say("look"), *rest[at:])
    return _say("look")


def _say(text: str) -> tuple[Token, ...]:
    return tuple(Token(word, word) for word in text.split())
