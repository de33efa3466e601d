"""The director: one hunt under way, one line at a time, for any front end.

A line runs in a task of the director's own, so a front end that goes away in mid-turn loses nothing; and a line that
comes
while a turn is being told stops that telling first.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from functools import partial

from hunter_game.content.portraits import NO_PORTRAITS, Portrait
from hunter_game.director.course import Mark, course
from hunter_game.director.earlier import Earlier, PastTurn
from hunter_game.director.glances import glance
from hunter_game.director.hints import Hints
from hunter_game.director.sitting import REQUESTS_A_TURN, Emit, Hire, Sitting
from hunter_game.director.spending import spent
from hunter_game.director.turn import open_hunt, take
from hunter_game.director.updates import Notice, Opened, TurnUpdate
from hunter_game.engine.state import Told
from hunter_game.engine.view import Offer, View
from hunter_game.engine.vocabulary import BeastId
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
        portraits: Beasts in characters; none where none are drawn.
        hints: What a newcomer is told could be done; None where nobody is to be told.
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
        portraits: Mapping[BeastId, Portrait] = NO_PORTRAITS,
        hints: Hints | None = None,
    ) -> None:
        self._sitting = Sitting(session, storyteller, clock, requests, hire, spending, portraits)
        self._hints = hints
        self._running: asyncio.Task[None] | None = None
        self._earlier = Earlier(self._sitting)

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
    def told(self) -> Told:
        """What was said to the hunter, and what it left behind."""
        return self._sitting.state.told

    @property
    def summons(self) -> str:
        """The words that called the hunter; an empty line parts paragraphs."""
        return self._sitting.summons

    @property
    def unsworn(self) -> bool:
        """Whether a roll or a reveal was undone, so that the hunt goes into no name and no score."""
        return self.session.unsworn

    @property
    def portraits(self) -> Mapping[BeastId, Portrait]:
        """What beasts look like, in characters, for whoever has met them."""
        return self._sitting.portraits

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What could be tried now, with exact odds, best first."""
        return self._sitting.offers

    @property
    def storyteller(self) -> str:
        """Who tells."""
        return self._sitting.teller.name

    def course(self) -> tuple[Mark, ...]:
        """How the hunt went: a mark for the beginning and one for each turn that counts. To be called in a thread.

        Raises:
            SaveDamaged: What is recorded cannot be read again.
        """
        return course(self.session)

    def earlier(self, before: int | None, count: int) -> tuple[PastTurn, ...]:
        """Turns as they were shown, in the order in which they were taken, undone ones included.

        Args:
            before: The number of the turn that comes after them; None for the last ones.
            count: Most of them; at least 1.
        """
        return self._earlier.turns(before, count)

    def spent(self) -> str:
        """What the session has cost so far, in words."""
        return spent(self.session)

    def complete(self, text: str) -> tuple[str, ...]:
        """Whole lines that `text` could become, best first."""
        return complete(text, self._sitting.view)

    def glance(self, line: str) -> Opened | None:
        """Return the page that a line asks for, if it can be shown at once, even while a turn is told; else None."""
        opened = glance(self._sitting, line)
        if opened is not None and self._hints is not None:
            self._hints.see(opened)
        return opened

    def opening(self) -> AsyncIterator[TurnUpdate]:
        """The scene, and then the summons of a new hunt or two lines of where an old one stands."""
        return self._updates(lambda emit: self._hinting(partial(open_hunt, self._sitting), emit))

    def play(self, line: str) -> AsyncIterator[TurnUpdate]:
        """Take one line; the updates end when the turn is sealed, refused or not understood.

        Raises:
            SaveError: The turn could not be written; nothing has changed and the line can be tried again.
        """
        return self._updates(lambda emit: self._hinting(partial(take, self._sitting, line), emit))

    async def stop(self) -> None:
        """Stop the telling that is running, if any; the turn is sealed without anything heard."""
        if self._running is not None and not self._running.done():
            self._sitting.stopping.set()
            await asyncio.wait({self._running})

    async def close(self) -> None:
        """Seal what is open, let go of the file and of the storyteller. May be called twice."""
        await self.stop()
        await self._sitting.close()

    async def _hinting(self, work: Callable[[Emit], Awaitable[None]], emit: Emit) -> None:
        """Do work, and then give the hint that fits what came of it, if there is one."""
        hints, sitting = self._hints, self._sitting
        if hints is None:
            await work(emit)
            return

        def seen(update: TurnUpdate) -> None:
            hints.see(update)
            emit(update)

        await work(seen)
        hint = await asyncio.to_thread(hints.next, sitting.view, sitting.turn, sitting.asked)
        if hint is not None:
            emit(Notice(turn=sitting.turn, text=hint, about="hint"))

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
