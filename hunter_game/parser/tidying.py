"""The tokens of a line as it would be typed by somebody patient: no abuse, no numbering, the verb before its noun."""

from __future__ import annotations

from hunter_game.parser.counted_off import without_labels, without_numbers
from hunter_game.parser.mistyped import with_later_verbs_mended
from hunter_game.parser.normalise import Token, tokens
from hunter_game.parser.noun_first import verb_first
from hunter_game.parser.scolding import without_scolding


def tidied(text: str) -> tuple[Token, ...]:
    """Return the tokens of a cleaned line without what only says how it was laid out, or how its writer feels."""
    spoken = tokens(without_labels(text))
    return spoken if len(spoken) < 2 else verb_first(without_numbers(without_scolding(with_later_verbs_mended(spoken))))
