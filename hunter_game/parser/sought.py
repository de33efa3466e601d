"""Acts that are done in order to find something: *I circle the pool, looking for prints* is a search for prints."""

from __future__ import annotations

from hunter_game.engine.improvised import stems
from hunter_game.engine.names import word_list
from hunter_game.parser.normalise import Token

_ROAMS = frozenset(
    word_list(
        "walk wander move circle pace prowl crawl creep comb sift rake turn poke lift kick kneel crouch stoop bend look"
        " peer scan pat step work make wade stalk stroll roam lower lean feel run rifle rummage go pick push pull part"
        " shift move clear brush hold raise trace circle tour patrol climb"
    )
)
"""What one does to find something; a key is turned, and a chest opened, for more than to look for things."""
_SEEKING = frozenset(("seeking", "hunting", "looking", "searching", "rummaging", "groping", "scouring", "feeling"))
_ALONE = frozenset(("seeking", "scouring"))
"""Words of which what is sought stands right behind, without *for*."""


def as_search(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return a line that ends in what it is done to find as the search; any other as it is."""
    first = next((token.word for token in tokens if token.word not in {"i", "we", "he", "she", "you", "they"}), "")
    if _ROAMS.isdisjoint(stems(first)) or any(token.kind == "quote" for token in tokens):
        return tokens
    for at in range(2, len(tokens) - 1):
        if any(token.word in _ENDS for token in tokens[at:-1]):
            continue
        size = _seeks(tokens, at)
        if size and at + size < len(tokens):
            return (Token("search", "search"), Token("for", "for"), *tokens[at + size :])
    return tokens


_ENDS = frozenset((".", ";", "!", "?", "and", "then", "i"))


def _seeks(tokens: tuple[Token, ...], at: int) -> int:
    """Return how many words here say that something is sought: *looking for*, *in search of*; 0 if none do."""
    here = tuple(token.word for token in tokens[at : at + 3])
    if here[:1] and here[0] in _SEEKING and here[1:2] == ("for",):
        return 2
    if here in {("in", "search", "of"), ("in", "quest", "of")}:
        return 3
    return 1 if here[:1] and here[0] in _ALONE else 0
