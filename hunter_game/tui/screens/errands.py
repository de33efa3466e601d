"""Lines that no rule reads and no director takes: the front end answers them by itself, through the app."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hunter_game.tui import keys
from hunter_game.tui.messages import BundleHunt, ChangeSettings, ChangeStoryteller, LeaveHunt, WatchHunt

if TYPE_CHECKING:
    from textual.message import Message

    from hunter_game.tui.office import Game

NO_PROSE = "--no-prose"
"""Behind `/bundle`: what was told stays out of it."""


def at_once(line: str) -> Message | None:
    """Return what the app is asked for by a line that waits for nothing; None for any other line."""
    match line.strip():
        case keys.TITLE:
            return LeaveHunt()
        case keys.ANEW:
            return LeaveHunt(anew=True)
        case keys.SETTINGS:
            return ChangeSettings()
        case keys.STORYTELLER:
            return ChangeStoryteller()
        case _:
            return None


def between_turns(line: str, game: Game) -> Message | None:
    """Return what the app is asked for by a line that reads the saved hunt, and so waits for the turn to be sealed."""
    match line.split():
        case [keys.REPLAY]:
            return WatchHunt(game.name)
        case [keys.BUNDLE, *how]:
            return BundleHunt(prose=NO_PROSE not in how)
        case _:
            return None
