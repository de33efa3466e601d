"""The tokens of a line as it would be typed by somebody patient: no abuse, no numbering, the verb before its noun."""

from __future__ import annotations

from hunter_game.parser.counted_off import without_labels, without_numbers
from hunter_game.parser.mistyped import with_later_verbs_mended
from hunter_game.parser.normalise import Token, tokens
from hunter_game.parser.noun_first import verb_first
from hunter_game.parser.scolding import without_scolding


def tidied(text: str) -> tuple[Token, ...]:
    """Return the tokens of a cleaned line without what only says how it was laid out, or how its writer feels."""
    spoken = _beside(tokens(without_labels(text)))
    return spoken if len(spoken) < 2 else verb_first(without_numbers(without_scolding(with_later_verbs_mended(spoken))))


def _beside(spoken: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return a line in which what is *next to* something is beside it; *next to nothing* is left."""
    at = next((at for at in range(len(spoken) - 2) if spoken[at].word == "next" and spoken[at + 1].word == "to"), None)
    if at is None or spoken[at + 2].word == "nothing" or spoken[at - 1].word in {"the", "my"}:
        return spoken
    return (*spoken[:at], Token("beside", "beside"), *_beside(spoken[at + 2 :]))
