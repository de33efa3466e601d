"""The async face of an open session: every commit on one thread of its own, in order, never on the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from hunter_game.engine.outcomes import Rejected
from hunter_game.engine.state import State
from hunter_game.session.closing import Closing
from hunter_game.session.contents import CallLine
from hunter_game.session.recall import Remembered
from hunter_game.session.records import (
    Act,
    BookmarkRecord,
    Narration,
    NoteRecord,
    RewindRecord,
    SealRecord,
    TurnRecord,
)
from hunter_game.session.store import Session
from hunter_game.session.timeline import Target

T = TypeVar("T")


class SessionWriter:
    """Runs a session's commits one after another on a thread of its own.

    A commit that was begun is finished even if whoever waits for it is cancelled, so that a turn is either
    written and counted or neither.

    Args:
        session: An open session; from here on only its properties may be read directly, and only between awaits
            of this writer.
    """

    def __init__(self, session: Session) -> None:
        self.session = session
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="session")
        self._closed = False

    async def _run(self, work: Callable[[], T]) -> T:
        return await asyncio.shield(asyncio.get_running_loop().run_in_executor(self._thread, work))

    async def commit_turn(
        self, line: str, reading: str, acts: Sequence[Act], state: State, refused: Rejected | None = None
    ) -> TurnRecord:
        """Write a turn; see `Session.commit_turn`."""
        return await self._run(lambda: self.session.commit_turn(line, reading, acts, state, refused))

    async def commit_seal(self, state: State, closing: Closing) -> SealRecord:
        """Write a turn's end; see `Session.commit_seal`."""
        return await self._run(lambda: self.session.commit_seal(state, closing))

    async def rewind(self, target: Target) -> RewindRecord:
        """Undo or redo; see `Session.rewind`."""
        return await self._run(lambda: self.session.rewind(target))

    async def bookmark(self, name: str) -> BookmarkRecord:
        """Set a bookmark; see `Session.bookmark`."""
        return await self._run(lambda: self.session.bookmark(name))

    async def note(self, what: str, line: str, text: str) -> NoteRecord:
        """Write down a line that was not a turn; see `Session.note`."""
        return await self._run(lambda: self.session.note(what, line, text))

    async def add_narration(self, turn_seq: int, closing: Closing) -> Narration:
        """Add another telling; see `Session.add_narration`."""
        return await self._run(lambda: self.session.add_narration(turn_seq, closing))

    async def remember(self, narration: Narration) -> None:
        """Have a telling found by `recall`; see `Session.remember`."""
        await self._run(lambda: self.session.remember(narration))

    async def add_calls(self, turn_seq: int, calls: Sequence[Mapping[str, Any]]) -> None:
        """Add calls that belong to no telling; see `Session.add_calls`."""
        await self._run(lambda: self.session.add_calls(turn_seq, calls))

    async def calls(self, turn_seq: int | None = None) -> tuple[CallLine, ...]:
        """Return the calls to models; see `Session.calls`."""
        return await self._run(lambda: self.session.calls(turn_seq))

    async def recall(self, words: Sequence[str], limit: int = 5) -> tuple[Remembered, ...]:
        """Return what was told or heard earlier; see `Session.recall`."""
        return await self._run(lambda: self.session.recall(words, limit))

    async def fork(self, path: Path, turn_seq: int) -> None:
        """Write a new session from an earlier turn; see `Session.fork`."""
        await self._run(lambda: self.session.fork(path, turn_seq))

    async def close(self) -> None:
        """Wait for what was begun, then let go of the file. May be called twice."""
        if not self._closed:
            self._closed = True
            await self._run(self.session.close)
            self._thread.shutdown(wait=True)
