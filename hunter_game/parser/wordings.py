"""Wordings of one command, from what was typed to what it says in the plainest words."""

from __future__ import annotations

from collections.abc import Iterator

from hunter_game.engine.improvised import works_by
from hunter_game.parser.clauses import VERBATIM, unwrap, without_tail
from hunter_game.parser.grammar import is_verb
from hunter_game.parser.normalise import Token
from hunter_game.parser.questions import answered_by
from hunter_game.parser.scene import Scene
from hunter_game.parser.speech import without_manner
from hunter_game.parser.suggest import respelt
from hunter_game.parser.wrapping import lightened, plainer, without_adverbs, without_purpose

_ON_THE_WAY = frozenset(("to", "up", "down", "into", "through", "towards", "toward", "across", "over", "out"))
"""Words before a place that is gone to, when nobody says *go*."""


def wordings(tokens: tuple[Token, ...], scene: Scene) -> Iterator[tuple[tuple[Token, ...], Scene]]:
    """Yield the command as typed, then trimmed, then with typing slips forgiven."""
    answer = answered_by(tokens)
    if answer is not None:
        yield unwrap(answer), scene
    light = lightened(tokens)
    if light is not None:
        yield light, scene
    tokens = plainer(tokens)
    trimmed = tokens if tokens[0].word in VERBATIM else without_manner(without_tail(tokens))
    yield trimmed, scene
    if tokens[0].word not in VERBATIM:
        plain = without_purpose(trimmed)
        if plain != trimmed:
            yield without_tail(plain), scene
        bare = without_adverbs(plain)
        if bare != plain:
            yield without_tail(bare), scene
    if trimmed != tokens and scene.view is not None:
        yield tokens, scene
    first = tokens[0]
    if first.word in _ON_THE_WAY and len(tokens) > 1:
        yield (Token("go", "go"), *trimmed), scene
    verb, hyphen, rest = first.word.partition("-")
    if hyphen and is_verb(verb) and rest:
        yield (Token(verb, verb), Token(rest, rest), *trimmed[1:]), scene
    if (
        first.kind == "word"
        and works_by(first.word) is None
        and not is_verb(first.word)
        and not scene.knows(first.word)
    ):
        for verb in respelt(first.word):
            yield (Token(verb, verb), *trimmed[1:]), scene.forgiving()
    elif any(token.kind == "word" and not scene.knows(token.word) and scene.near(token.word) for token in trimmed):
        yield trimmed, scene.forgiving()
