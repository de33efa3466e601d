"""The parser: from what a player types to typed events, by a verb table and the view alone.

Pure and deterministic: no model, no clock, no chance. It never sees the world or the state, so it cannot tell
what the hunter does not perceive.
"""

from hunter_game.parser.complete import complete
from hunter_game.parser.help import help_for
from hunter_game.parser.parse import parse
from hunter_game.parser.reading import (
    Choice,
    Context,
    FreeWords,
    Pending,
    Reading,
    Table,
    TableCommand,
    Unclear,
    Understood,
)
from hunter_game.parser.understanding import proposed, understand

__all__ = [
    "Choice",
    "Context",
    "FreeWords",
    "Pending",
    "Reading",
    "Table",
    "TableCommand",
    "Unclear",
    "Understood",
    "complete",
    "help_for",
    "parse",
    "proposed",
    "understand",
]
