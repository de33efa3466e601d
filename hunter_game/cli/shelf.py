"""Saved hunts as the title lists them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from hunter_game.tui.office import SavedGame


def saved_games(saves: Path, today: datetime) -> tuple[SavedGame, ...]:
    """Return the saved hunts of a folder, newest first."""
    from hunter_game.session.listing import list_sessions
    from hunter_game.tui.office import SavedGame

    return tuple(
        SavedGame(
            name=hunt.name,
            hunter=hunt.hunter,
            place=hunt.place,
            turn=hunt.turn,
            when=in_words(hunt.played, today),
            over=hunt.over,
            why_not=hunt.problem,
        )
        for hunt in list_sessions(saves)
    )


def in_words(played: str, today: datetime) -> str:
    """Return a time of the session list in words: `yesterday, 21:40`."""
    try:
        then = datetime.fromisoformat(played).astimezone(today.tzinfo)
    except ValueError:
        return ""
    day = then.date()
    if day == today.date():
        name = "today"
    elif day == today.date() - timedelta(days=1):
        name = "yesterday"
    elif day.year == today.year:
        name = f"{day.day} {day:%B}"
    else:
        name = f"{day.day} {day:%B} {day.year}"
    return f"{name}, {then:%H:%M}"
