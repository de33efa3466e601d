"""A passage as the checks read it: sentences of narration, without what is said in them.

Knows English prose, and neither the turn nor the facts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from hunter_game.engine.text import one_line
from hunter_game.storyteller.hearing import QUOTED
from hunter_game.storyteller.ports import Slip

_QUOTE_MOST = 200

_SENTENCE = re.compile(r"[^.!?…\n]+(?:[.!?…]+|$)")

_NEVER = (
    r"if|as though|like|would|could|might|may|must|should|seems?|almost|nearly|half|not|never|cannot|can|no|without"
)

_HEDGE = re.compile(
    rf"\b(?:{_NEVER}|until|unless|had|was|were|once|remember\w*|imagine\w*|dream\w*|think\w*|thought|named?|hope\w*"
    r"|wish\w*|before|when|will|going to|about to|means? to|ghost|portrait|grave of|said|told|word|used to|used)\b"
    r"|n['’]t\b",
    re.IGNORECASE,
)
_DENIAL = re.compile(rf"\b(?:{_NEVER}|will|had|was|were|think\w*|ought)\b|n['’]t\b", re.IGNORECASE)


def narration(passage: str) -> Iterator[str]:
    """Yield the sentences of a passage without what is said in them: people may be wrong, and prose may not."""
    for sentence in _SENTENCE.finditer(QUOTED.sub(" ", passage)):
        yield " ".join(sentence.group().split())


def is_hedged(sentence: str) -> bool:
    """Whether a sentence may be about another time, a wish, a memory or a likeness."""
    return bool(_HEDGE.search(sentence))


def is_denied(sentence: str) -> bool:
    """Whether a sentence says that something is not so, or not yet; `before` and `until` are no denial."""
    return bool(_DENIAL.search(sentence))


def one_of(words: Iterable[str]) -> str:
    """Return a pattern of any of these words or names, the longest first, so that none hides a longer one."""
    return "|".join(re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word)))


def slip(quote: str, fact: str) -> Slip:
    """Return a slip whose quote is short enough for the margin."""
    return Slip(quote=one_line(quote, _QUOTE_MOST), fact=fact)
