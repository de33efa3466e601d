"""Words to the dead, to saints and to heaven: spoken, and heard by nobody who could answer."""

from __future__ import annotations

from hunter_game.engine.improvised import stems
from hunter_game.engine.names import word_list
from hunter_game.parser.normalise import Token
from hunter_game.parser.scene import Scene

_SAYS = frozenset(
    word_list(
        "say whisper murmur mutter speak bid offer breathe beseech implore beg pray ask call appeal thank curse bless"
        " commend entreat plead address apologise apologize promise swear tell"
    )
)
_DEAF = frozenset(
    word_list(
        "dead drowned departed deceased corpse body grave saint saints god gods goddess heaven heavens lord spirits"
        " ghosts fates fate fortune luck powers providence ancestors angels moon stars sky"
    )
)
_BEFORE = frozenset(word_list("the my our a any whatever poor old good dear sweet holy blessed merciful to for"))


def is_prayed(tokens: tuple[Token, ...], scene: Scene) -> bool:
    """Return whether something is said to the dead, to a saint or to fate, and to nobody who is here."""
    if not tokens or _SAYS.isdisjoint(stems(tokens[0].word)) or any(token.kind == "quote" for token in tokens):
        return False
    words = tuple(token.word for token in tokens if token.kind == "word")
    starts = (1, *(at + 1 for at, word in enumerate(words) if word in {"to", "for"} and at > 1))
    return any(_is_deaf(words, start, scene) for start in starts)


def _is_deaf(words: tuple[str, ...], start: int, scene: Scene) -> bool:
    """Return whether whoever is named from here on cannot answer: *the poor drowned lass*."""
    for word in words[start : start + 4]:
        if word in _DEAF:
            return scene.view is None or not scene.knows(word)
        if word not in _BEFORE:
            return False
    return False
