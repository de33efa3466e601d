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
        " dangerous loose stuck bolted barred intact rotten edible safe damaged rusty magical hollow old new deep"
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
    if second in _OTHERS or second in {"your", "this", "that"}:
        return None
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
    if first == "what" and second in {"does", "do", "did"} and words[-1].word in {"say", "like", "read", "show"}:
        end = next(
            (i for i, token in enumerate(words) if token.word in {"look", "smell", "sound", "feel"}), len(words) - 1
        )
        return (*_say("examine"), *words[2:end]) if end > 2 else None
    return None


def _of_appearance(words: tuple[Token, ...]) -> tuple[Token, ...] | None:
    """Return the command for *how does it look*, *where do the tracks lead*, *is it locked*, *is anybody here*."""
    first, second, last = words[0].word, words[1].word, words[-1].word
    does = second in {"do", "does", "did"}
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
    return (*_say("examine"), *words[1:-1]) if last in _STATES else None


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
