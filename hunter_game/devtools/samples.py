"""From a played session to a regression test.

A recording in the folder of samples *is* a test: the suite verifies every file in it, so nothing has to be written
beside it, and what is committed is the hunt itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from hunter_game.devtools.live_line import live_seq
from hunter_game.devtools.verify import verify
from hunter_game.errors import ReplayDiverged, SaveUnreadable
from hunter_game.session.contents import SessionContents
from hunter_game.session.forking import cut_at
from hunter_game.session.listing import free_path
from hunter_game.session.recording import SUFFIX, write_recording


@dataclass(frozen=True, slots=True)
class Sample:
    """A recording that the suite verifies from now on."""

    path: Path
    turns: int
    """Turns that are stepped in it, undone ones included."""


def new_sample(contents: SessionContents, folder: Path, name: str, until: int | None = None) -> Sample:
    """Write a session as a sample, cut to what the test needs.

    Calls to models are left out: no rule reads them, and their prompts would be most of the file.
    What was told stays, so that the sample can be watched.

    Args:
        contents: The session.
        folder: The folder of samples.
        name: What it is to be called; a number is added where the name is taken.
        until: Last turn that matters; what was played after it is left out.

    Raises:
        SaveError: There is no such turn or folder, or the session cannot be verified by these rules.
        ReplayDiverged: The rules no longer do what was recorded, so the test would fail at once.
    """
    if not folder.is_dir():
        raise SaveUnreadable("There is no such folder of samples; name one with --samples.")
    if until is not None:
        contents = cut_at(contents, live_seq(contents, until))
    contents = replace(contents, calls=())
    verdict = verify(contents, name=name)
    if verdict.outcome == "diverged":
        raise ReplayDiverged(f"It would fail at once; {verdict.sentence}")
    if verdict.outcome == "unreadable":
        raise SaveUnreadable(verdict.sentence)
    path = free_path(folder, name, SUFFIX)
    write_recording(path, contents)
    return Sample(path, verdict.turns)
