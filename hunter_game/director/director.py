"""The director: one hunt under way, one line at a time, for any front end.

A line runs in a task of the director's own, so a front end that goes away in mid-turn loses nothing; and a line that
comes
while a turn is being told stops that telling first.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

from hunter_game.director.sitting import REQUESTS_A_TURN, Emit, Hire, Sitting
from hunter_game.director.spending import spent
from hunter_game.director.turn import open_hunt, take
from hunter_game.director.updates import TurnUpdate
from hunter_game.engine.view import Offer, View
from hunter_game.parser import complete
from hunter_game.session.store import Session
from hunter_game.storyteller.ports import Storyteller
from hunter_game.storyteller.usage import Spending


class Director:
    """One hunt under way.

    Args:
        session: The open session; the director owns it from here on.
        storyteller: Who tells; the director closes them.
        clock: Milliseconds, monotone; for the timing of what is told, never for facts.
        requests: Most requests that may leave the program in a turn.
        hire: Makes another storyteller for `/model` and `/retell`; None where there is no choice.
        spending: What the hunt and the day have cost, and may; None where nobody counts.
    """

    def __init__(
        self,
        session: Session,
        storyteller: Storyteller,
        clock: Callable[[], int],
        *,
        requests: int = REQUESTS_A_TURN,
        hire: Hire | None = None,
        spending: Spending | None = None,
    ) -> None:
        self._sitting = Sitting(session, storyteller, clock, requests, hire, spending)
        self._running: asyncio.Task[None] | None = None

    @property
    def session(self) -> Session:
        """The open session; to be read between turns only."""
        return self._sitting.session

    @property
    def name(self) -> str:
        """Name of the session."""
        return self._sitting.path.stem

    @property
    def turn(self) -> int:
        """Number of the last committed turn."""
        return self._sitting.turn

    @property
    def view(self) -> View:
        """What the hunter perceives now."""
        return self._sitting.view

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What could be tried now, with exact odds, best first."""
        return self._sitting.offers

    @property
    def storyteller(self) -> str:
        """Who tells."""
        return self._sitting.teller.name

    def spent(self) -> str:
        """What the session has cost so far, in words."""
        return spent(self.session)

    def complete(self, text: str) -> tuple[str, ...]:
        """Whole lines that `text` could become, best first."""
        return complete(text, self._sitting.view)

    def opening(self) -> AsyncIterator[TurnUpdate]:
        """The scene, and then the summons of a new hunt or two lines of where an old one stands."""
        return self._updates(lambda emit: open_hunt(self._sitting, emit))

    def play(self, line: str) -> AsyncIterator[TurnUpdate]:
        """Take one line; the updates end when the turn is sealed, refused or not understood.

        Raises:
            SaveError: The turn could not be written; nothing has changed and the line can be tried again.
        """
        return self._updates(lambda emit: take(self._sitting, line, emit))

    async def stop(self) -> None:
        """Stop the telling that is running, if any; the turn is sealed without anything heard."""
        if self._running is not None and not self._running.done():
            self._sitting.stopping.set()
            await asyncio.wait({self._running})

    async def close(self) -> None:
        """Seal what is open, let go of the file and of the storyteller. May be called twice."""
        await self.stop()
        await self._sitting.close()

    async def _updates(self, work: Callable[[Emit], Awaitable[None]]) -> AsyncIterator[TurnUpdate]:
        """Run work in a task of our own, and hand on what it emits."""
        await self.stop()
        self._sitting.stopping.clear()
        queue: asyncio.Queue[TurnUpdate | None] = asyncio.Queue()

        async def run() -> None:
            try:
                await work(queue.put_nowait)
            finally:
                queue.put_nowait(None)

        running = self._running = asyncio.create_task(run())
        while (update := await queue.get()) is not None:
            yield update
        await running
