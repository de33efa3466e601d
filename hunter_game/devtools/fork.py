"""A new session from an earlier turn of another."""

from __future__ import annotations

from pathlib import Path

from hunter_game.devtools.live_line import live_seq
from hunter_game.errors import SaveUnreadable
from hunter_game.session.contents import SessionContents
from hunter_game.session.forking import write_fork


def fork(contents: SessionContents, turn: int, path: Path, played: str) -> None:
    """Write a new session file that stands at the end of a turn.

    Args:
        contents: The session; it is left as it is.
        turn: Number of the turn, as it counts now; 0 for the beginning.
        path: The new `.hunt` file; must not exist.
        played: When it was last played, as it will be listed.

    Raises:
        SaveError: There is no such turn, an iron hunt is not forked, or the file cannot be written.
    """
    if contents.header.modes.iron:
        raise SaveUnreadable("An iron hunt has no forks.")
    write_fork(path, contents, live_seq(contents, turn), played)
