"""A hunt under way, between two lines: the open session, who tells, and what the next line may lean on."""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from hunter_game.content.portraits import NO_PORTRAITS, Portrait
from hunter_game.director.scene import scene_text
from hunter_game.director.updates import Scene, Stage, TurnUpdate
from hunter_game.engine import perception
from hunter_game.engine.affordances import affordances
from hunter_game.engine.outcomes import Outcome
from hunter_game.engine.state import State
from hunter_game.engine.view import Offer, View
from hunter_game.engine.vocabulary import BeastId
from hunter_game.engine.world import World
from hunter_game.parser import Context, Table
from hunter_game.session.closing import Closing
from hunter_game.session.store import Session
from hunter_game.session.writer import SessionWriter
from hunter_game.storyteller.brief import RECENT, Brief, leading_kind, make_brief, told_in
from hunter_game.storyteller.ports import Storyteller, TurnCalls
from hunter_game.storyteller.usage import Spending

Emit = Callable[[TurnUpdate], None]
"""Where updates go, in order."""

Hire = Callable[[str], Storyteller]
"""Makes a storyteller from a spec string; raises `HunterError` when it cannot."""

REQUESTS_A_TURN = 6
"""Most requests that may leave the program in a turn: 1 telling, 2 listenings, 1 proposal, 2 to spare."""


class Sitting:
    """One hunt under way.

    Args:
        session: The open session; the sitting owns it from here on.
        teller: Who tells; the sitting closes them.
        clock: Milliseconds, monotone; for the timing of what is told, never for facts.
        requests: Most requests that may leave the program in a turn.
        hire: Makes another storyteller; None where there is no choice.
        spending: What the hunt and the day have cost, and may; None where nobody counts.
        portraits: Beasts in characters.
    """

    def __init__(
        self,
        session: Session,
        teller: Storyteller,
        clock: Callable[[], int],
        requests: int,
        hire: Hire | None,
        spending: Spending | None = None,
        portraits: Mapping[BeastId, Portrait] = NO_PORTRAITS,
    ) -> None:
        self.session = session
        self.writer = SessionWriter(session)
        self.teller = teller
        self.clock = clock
        self.requests = requests
        self.hire = hire
        self.spending = spending
        self.portraits = portraits
        self.context = Context()
        self.last_brief: Brief | None = None
        self.asked: Table | None = None
        """The command of the table that the last line was, if it was one."""
        self.stopping = asyncio.Event()
        """Set when the telling that runs is to end."""
        self.chronicles: dict[int, str] = {}
        """What was past at the end of a turn, as a chronicler summed it up, by the turn's `seq`."""
        self.chronicles_of: Session | None = None
        """The session whose chronicles these are; None before they are read."""
        self.newest_chronicle: tuple[int, str] | None = None
        """The last of them that counts, with its `seq`; None while that is to be looked up."""
        self.explained: set[str] = set()
        """Failures of storytellers that were explained to the player."""
        self._seen: tuple[State, View] | None = None
        self._leads: Counter[str] = Counter()
        self._kinds: Counter[str] = Counter()
        self._lately: deque[str] = deque(maxlen=RECENT)
        """What was told in the last turns, oldest first; kept from turn to turn, so that a long hunt costs no more."""
        self.recount()

    @property
    def world(self) -> World:
        """The world of the session."""
        return self.session.world

    @property
    def state(self) -> State:
        """The state now."""
        return self.session.state

    @property
    def summons(self) -> str:
        """The words that called the hunter; an empty line parts paragraphs."""
        return self.world.hunt[self.state.facts.hunt].summons

    @property
    def turn(self) -> int:
        """Number of the last committed turn."""
        return self.session.turn

    @property
    def path(self) -> Path:
        """File of the session."""
        return self.session.path

    @property
    def view(self) -> View:
        """What the hunter perceives now; made once for each state, since a turn and every key ask for it."""
        state = self.state
        if self._seen is None or self._seen[0] is not state:
            self._seen = state, perception.view(self.world, state)
        return self._seen[1]

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What could be tried now, with exact odds, best first."""
        return affordances(self.world, self.state, self.view)

    def show(self, emit: Emit) -> None:
        """Tell a front end where the hunter is and what could be done."""
        view = self.view
        emit(Scene(turn=self.turn, view=view, text=scene_text(view), offers=self.offers))
        emit(Stage(turn=self.turn, stage="ready"))

    def brief(
        self,
        outcomes: tuple[Outcome, ...],
        before: View,
        after: View,
        *,
        turn: int,
        line: str = "",
        quoted: str = "",
    ) -> Brief:
        """Return what a storyteller is told about a turn."""
        return make_brief(
            self.world,
            before,
            after,
            outcomes,
            turn=turn,
            line=line,
            quoted=quoted,
            seen_before=self._leads[leading_kind(outcomes)],
            counts=self._kinds,
            recent=tuple(self._lately),
            seed=self.session.header.seed,
        )

    def told(self, outcomes: Sequence[Outcome], text: str) -> None:
        """Count that a turn was told, so that the next one of its kind is told in other words.

        Args:
            outcomes: What happened in it.
            text: What was told; empty when nothing was.
        """
        self._leads[leading_kind(outcomes)] += 1
        self._kinds.update(told_in(outcomes))
        if text:
            self._lately.append(text)

    def recount(self) -> None:
        """Count again, after turns were undone, another telling was chosen, or a hunt was opened."""
        self._leads.clear()
        self._kinds.clear()
        self._lately.clear()
        self.newest_chronicle = None
        shown = self.session.shown()
        for turn in self.session.live_turns:
            narration = shown.get(turn.seq)
            outcomes = [outcome for act in turn.acts for outcome in act.outcomes]
            self.told(outcomes, narration.text if narration is not None else "")

    async def seal_what_was_left(self) -> None:
        """Seal a turn whose seal could not be written, when the disk was full for instance.

        Raises:
            SaveError: It still cannot be written.
        """
        if self.session.unsealed:
            await self.writer.commit_seal(self.state, Closing(status="cut off", storyteller=""))

    async def keep(self, calls: TurnCalls) -> None:
        """Keep the calls of a line that became no turn: they cost what they cost."""
        if calls.records:
            await self.writer.add_calls(self.session.turn_seq, [call.model_dump(mode="json") for call in calls.records])

    async def go_on_with(self, path: Path) -> None:
        """Leave this session and go on with another; the one that is left is closed and kept.

        Raises:
            SaveError: The other one cannot be opened; this one goes on.
        """
        session = await asyncio.to_thread(self.session.open_beside, path)
        await self.writer.close()
        self.session, self.writer = session, SessionWriter(session)
        self.context, self.last_brief = Context(), None
        self.recount()

    async def close(self) -> None:
        """Let go of the file and of the storyteller. May be called twice."""
        await self.writer.close()
        await self.teller.close()
