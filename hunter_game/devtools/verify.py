"""Verifying a session: its recorded intents through the current rules, compared turn by turn.

Never asks a model and never reads prose. A rule that raises is a divergence, never a match.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from hunter_game.devtools.verdict import Divergence, Result, RollDifference, Score, Verdict, roll_difference
from hunter_game.engine.delta import delta, first_difference
from hunter_game.engine.digest import world_digest
from hunter_game.engine.hunt import begin
from hunter_game.engine.intents import Hear, Intent
from hunter_game.engine.model import plain
from hunter_game.engine.outcomes import Outcome, Rolled
from hunter_game.engine.state import RULES_VERSION, State
from hunter_game.engine.step import step as engine_step
from hunter_game.engine.world import World
from hunter_game.errors import SaveError
from hunter_game.session.contents import SessionContents, check_versions, parse_state, parse_world, plain_state
from hunter_game.session.daily import daily_fault
from hunter_game.session.recording import FindWorld, read_session
from hunter_game.session.records import Header, Record, RulesRecord, SealRecord, TurnRecord
from hunter_game.session.states import PlainState, plain_digests
from hunter_game.session.timeline import BEGINNING, Timeline

UNCHANGED = "unchanged"
"""Stands for the value of a path that one of two deltas does not name."""


class Stepped(Protocol):
    """What a step comes to, as `engine.step.Step` has it."""

    @property
    def state(self) -> State:
        """The next state."""

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """What happened."""


Stepper = Callable[[World, State, Intent | Hear], Stepped]


class Diverged(Exception):
    """Ends a verification at the first difference."""

    def __init__(self, divergence: Divergence) -> None:
        super().__init__(divergence)
        self.divergence = divergence


def verify(
    source: Path | SessionContents,
    *,
    world: World | None = None,
    step: Stepper = engine_step,
    name: str = "",
    find: FindWorld | None = None,
) -> Verdict:
    """Return whether the rules still do what a session recorded.

    Args:
        source: A session file of either form, or its contents.
        world: Compare with this world instead of the one that the session carries.
        step: The rules; a test hands in others.
        name: What the session is called in the verdict; the file's name by default.
        find: Finds the world of a recording that does not carry it, and the world of this game for a daily hunt.
    """
    called = name or (source.name if isinstance(source, Path) else "session")
    try:
        contents = read_session(source, world, find) if isinstance(source, Path) else source
        check_versions(contents.header)
        carried = parse_world(contents.world, contents.header)
        if world is not None and world.id == carried.id and carried.version > world.version:
            return _refused(
                called,
                f"It was played in version {carried.version} of the world {carried.id!r}; here is {world.version}.",
            )
        contents.timeline()
        if fault := daily_fault(contents.header, carried):
            return _refused(called, fault)
    except SaveError as error:
        return Verdict(called, "unreadable", 0, reason=error.message)
    elsewhere = contents.header.modes.daily is not None and find is not None and not _is(find, contents.header)
    return _Verification(called, contents, world or carried, step, elsewhere).run()


def _is(find: FindWorld, header: Header) -> bool:
    """Whether the world that a session carries is the one that is found here."""
    found = find(header)
    return found is not None and world_digest(found) == header.world_digest


def _refused(name: str, reason: str) -> Verdict:
    return Verdict(name, "unreadable", 0, reason=reason)


class _Verification:
    """One session on its way through the rules."""

    def __init__(self, name: str, contents: SessionContents, world: World, step: Stepper, elsewhere: bool) -> None:
        self._name = name
        self._contents = contents
        self._world = world
        self._step = step
        self._elsewhere = elsewhere
        self._snapshots = {BEGINNING: contents.snapshots.get(BEGINNING, {"facts": {}, "told": {}})}
        self._timeline = Timeline(contents.header)
        self._ends: dict[int, State] = {}
        """State at the end of each turn, by `seq`; what steps share is shared in memory."""
        self._stepped = 0
        self._skipped = 0

    def run(self) -> Verdict:
        try:
            for record in self._contents.records:
                self._take(record)
        except Diverged as diverged:
            return self._verdict("diverged", divergence=diverged.divergence)
        except ValueError as error:
            return _refused(self._name, f"What is recorded does not follow from what was before it: {error}.")
        if self._skipped and not self._stepped:
            return _refused(
                self._name,
                f"It was played by rules {self._contents.header.rules}, and these are rules {RULES_VERSION}; "
                "play can go on from it, but there is nothing to verify.",
            )
        return self._verdict("match")

    def _verdict(self, outcome: Result, divergence: Divergence | None = None) -> Verdict:
        return Verdict(
            self._name,
            outcome,
            self._stepped,
            skipped=self._skipped,
            divergence=divergence,
            cut_off=self._timeline.unsealed is not None,
            score=self._score() if outcome == "match" and not self._skipped else None,
        )

    def _score(self) -> Score | None:
        """Return the score of the state that the rules have just reached; the recorded states are not asked."""
        reckoning = self._ends[self._timeline.position].facts.reckoning
        if reckoning is None:
            return None
        return Score(
            ending=reckoning.ending.value,
            score=reckoning.score,
            lines=reckoning.lines,
            alive=reckoning.alive,
            unsworn=self._timeline.unsworn,
            daily=self._contents.header.modes.daily,
            elsewhere=self._elsewhere,
        )

    @property
    def _ours(self) -> bool:
        return self._timeline.rules == RULES_VERSION

    def _take(self, record: Record) -> None:
        origin = self._timeline.position
        if not isinstance(record, Header):
            self._timeline.add(record)
        match record:
            case Header():
                self._begin(record)
            case TurnRecord() if self._ours:
                self._turn(record, self._ends[origin])
            case SealRecord() if self._ours:
                self._seal(record, self._ends[record.turn_seq])
            case TurnRecord() | SealRecord() | RulesRecord():
                self._skip(record)
            case _:
                pass  # a rewind's digests were compared by the timeline; the rest changes nothing

    def _skip(self, record: TurnRecord | SealRecord | RulesRecord) -> None:
        """Take the state that other rules have recorded, once it is complete."""
        self._skipped += isinstance(record, TurnRecord)
        if not isinstance(record, TurnRecord):
            position = self._timeline.position
            recorded = self._recorded()
            self._ends[position] = parse_state(recorded)
            self._snapshots = {BEGINNING: self._snapshots[BEGINNING], position: recorded}

    def _recorded(self) -> PlainState:
        """Return the state that the records, up to here, lead to."""
        return self._timeline.state_at(self._timeline.position, self._snapshots)

    def _begin(self, header: Header) -> None:
        if header.rules != RULES_VERSION:
            self._ends[BEGINNING] = parse_state(self._recorded())
            return
        try:
            state = begin(self._world, header.hunt, header.hunter, header.seed)
        except Exception as error:  # whatever the rules raise is a divergence
            raise Diverged(Divergence(0, 0, "", "error", "a beginning", raised_in_words(error))) from error
        now = plain_state(state)
        if plain_digests(now) != (header.digest, header.told_digest):
            raise Diverged(_difference(0, 0, "", self._snapshots[BEGINNING], now))
        self._ends[BEGINNING] = state

    def _turn(self, record: TurnRecord, state: State) -> None:
        before = plain_state(state)
        now: list[Outcome] = []
        recorded = [outcome for act in record.acts for outcome in act.outcomes]
        for act in record.acts:
            stepped = self._stepped_safely(record, state, act.intent)
            state = stepped.state
            now.extend(stepped.outcomes)
        after = plain_state(state)
        roll = roll_difference(_rolls(recorded), _rolls(now))
        changes = delta(before["facts"], after["facts"])
        if changes != record.delta:
            field, old, new = _changed(record.delta, changes)
            raise Diverged(Divergence(record.turn, record.seq, record.line, f"facts.{field}", old, new, roll))
        self._compare_digests(record, record.line, after)
        self._compare_outcomes(record, recorded, now, roll)
        self._ends[record.seq] = state
        self._stepped += 1

    def _seal(self, record: SealRecord, state: State) -> None:
        before = plain_state(state)
        if record.heard is not None:
            state = self._stepped_safely(record, state, record.heard).state
        after = plain_state(state)
        changes = delta(before["told"], after["told"])
        if changes != record.delta:
            field, old, new = _changed(record.delta, changes)
            raise Diverged(Divergence(record.turn, record.seq, "", f"told.{field}", old, new))
        self._compare_digests(record, "", after)
        self._ends[record.turn_seq] = state

    def _stepped_safely(self, record: TurnRecord | SealRecord, state: State, intent: Intent | Hear) -> Stepped:
        try:
            return self._step(self._world, state, intent)
        except Exception as error:  # whatever the rules raise is a divergence
            line = record.line if isinstance(record, TurnRecord) else ""
            raised = Divergence(
                record.turn, record.seq, line, "error", f"{intent.kind} was taken", raised_in_words(error)
            )
            raise Diverged(raised) from error

    def _compare_digests(self, record: TurnRecord | SealRecord, line: str, after: PlainState) -> None:
        digests = plain_digests(after)
        for field, old, new in zip(
            ("facts digest", "told digest"), (record.digest, record.told_digest), digests, strict=True
        ):
            if old != new:
                raise Diverged(Divergence(record.turn, record.seq, line, field, old, new))

    def _compare_outcomes(
        self, record: TurnRecord, recorded: list[Outcome], now: list[Outcome], roll: RollDifference | None
    ) -> None:
        if recorded == now:
            return
        found = first_difference(
            {str(index): plain(each) for index, each in enumerate(recorded)},
            {str(index): plain(each) for index, each in enumerate(now)},
        )
        field, old, new = found or ("order", len(recorded), len(now))
        raise Diverged(Divergence(record.turn, record.seq, record.line, f"outcomes.{field}", old, new, roll))


def raised_in_words(error: Exception) -> str:
    """Return what a rule raised, in words."""
    return f"{type(error).__name__}: {error}"


def _difference(turn: int, seq: int, line: str, recorded: PlainState, now: PlainState) -> Divergence:
    found = first_difference(recorded, now)
    field, old, new = found or ("digest", "other fields or another order of them", "the same values")
    return Divergence(turn, seq, line, field, old, new)


def _changed(recorded: PlainState, now: PlainState) -> tuple[str, Any, Any]:
    """Return the first path that two deltas from one state set differently, with both values."""
    for path in [*recorded, *now]:
        if path in recorded and path in now and recorded[path] == now[path]:
            continue
        old, new = recorded.get(path, UNCHANGED), now.get(path, UNCHANGED)
        if isinstance(old, dict) and isinstance(new, dict):
            inner = first_difference(old, new)
            if inner is not None:
                return f"{path}.{inner[0]}", inner[1], inner[2]
        return path, old, new
    return "order", list(recorded), list(now)


def _rolls(outcomes: list[Outcome]) -> list[Rolled]:
    return [each for each in outcomes if isinstance(each, Rolled)]
