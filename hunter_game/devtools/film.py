"""A session to be watched: its turns with what was on screen, what they were about, and the states around them.

Everything comes from the record. No rule is run and no model asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from hunter_game.devtools.live_line import with_beginning
from hunter_game.devtools.log import TurnLog, session_log
from hunter_game.devtools.playback import Frame, frames_of
from hunter_game.director.arrival import arrival
from hunter_game.engine.perception import view
from hunter_game.engine.text import one_line
from hunter_game.engine.view import View
from hunter_game.engine.world import World
from hunter_game.errors import SaveDamaged
from hunter_game.session.contents import SessionContents, parse_state, parse_world
from hunter_game.session.records import Record, TurnRecord
from hunter_game.session.replay import walk
from hunter_game.session.states import PlainState
from hunter_game.session.timeline import BEGINNING

_LONGEST_TITLE = 80


class Mark(StrEnum):
    """What a turn was about, the most telling first."""

    DEATH = "death"
    FIGHT = "fight"
    CUT = "cut"
    SLIP = "slip"
    CLUE = "clue"
    TALK = "talk"


_SHOWN_BY: dict[Mark, frozenset[str]] = {
    Mark.DEATH: frozenset({"hunter_fell", "beast_fell", "beast_laid", "fed"}),
    Mark.FIGHT: frozenset({"meeting_began", "maneuvered", "beast_acted", "hunter_fled"}),
    Mark.CLUE: frozenset({"trace_found", "claim_heard", "paired", "candidate_struck"}),
    Mark.TALK: frozenset({"answered", "greeted", "claim_heard"}),
}
"""Kinds of outcome by the mark that they give a turn."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A turn and all that came on screen until the next one; the first has no turn: it is the beginning."""

    turn: int
    line: str
    """What was typed, on one line; empty at the beginning."""
    marks: tuple[Mark, ...]
    frames: tuple[Frame, ...]
    before: PlainState
    after: PlainState
    """Once the rules had decided."""
    log: TurnLog | None
    """Its rolls and calls; None at the beginning."""

    @property
    def undone(self) -> bool:
        """Whether it was undone later and not redone."""
        return self.log is not None and self.log.undone


@dataclass(frozen=True, slots=True)
class Film:
    """A session to be watched."""

    title: str
    hunter: str
    passages: tuple[Passage, ...]
    """In the order they were played, undone ones included; never empty."""
    world: World = field(repr=False)
    breaks_off: str = ""
    """Why there is no more to watch, where the record lacks a telling that was shown; one sentence."""

    @property
    def turns(self) -> int:
        """Turns in it, undone ones included."""
        return len(self.passages) - 1

    def index_of(self, turn: int) -> int | None:
        """Return the passage of a turn: the one that counts, or else the last that was undone."""
        found = [index for index, passage in enumerate(self.passages) if passage.turn == turn]
        standing = [index for index in found if not self.passages[index].undone]
        return next(iter(standing or found[-1:]), None)

    def next_with(self, mark: Mark, index: int, step: int = 1) -> int | None:
        """Return the nearest passage with a mark after another one, or before it.

        Args:
            mark: What is looked for.
            index: The passage to begin at; not looked at itself.
            step: 1 to look forward, −1 to look back.
        """
        end = len(self.passages) if step > 0 else -1
        return next((at for at in range(index + step, end, step) if mark in self.passages[at].marks), None)

    def view(self, index: int, *, after: bool) -> View | None:
        """Return what the hunter perceived around a passage; None for a state that these rules cannot read."""
        passage = self.passages[index]
        try:
            return view(self.world, parse_state(passage.after if after else passage.before))
        except (ValueError, KeyError):
            return None


def film_of(contents: SessionContents) -> Film:
    """Return a session as it can be watched.

    Raises:
        SaveError: The session is damaged.
    """
    contents = with_beginning(contents)
    header = contents.header
    world = parse_world(contents.world, header)
    hunt = world.hunt.get(header.hunt)
    beginning = contents.snapshots[BEGINNING]
    passages, why = _passages(contents, world, arrival(world, header, beginning))
    return Film(
        title=one_line(hunt.title if hunt is not None else header.hunt, _LONGEST_TITLE),
        hunter=one_line(str(beginning["facts"]["hunter"]["name"]), _LONGEST_TITLE),
        passages=passages,
        world=world,
        breaks_off=why,
    )


def _passages(contents: SessionContents, world: World, opening: str) -> tuple[tuple[Passage, ...], str]:
    """Return the passages up to the first telling that is missing, and the sentence that names it."""
    told = {narration.id: narration for narration in contents.narrations}
    logs = {log.record.seq: log for log in session_log(contents)}
    beginning = contents.snapshots[BEGINNING]
    passages: list[Passage] = []
    turn: TurnRecord | None = None
    states = beginning, beginning
    frames = [Frame(0, "prose", opening)] if opening else []
    why = ""
    for record, before, after in _moments(contents):
        if isinstance(record, TurnRecord):
            passages.append(_passage(turn, logs, frames, states))
            turn, states, frames = record, (before, after), []
        try:
            frames.extend(frames_of(record, world, contents.header.hunt, told))
        except SaveDamaged as missing:
            why = missing.message
            frames.append(Frame(0, "system", why))
            break
    return (*passages, _passage(turn, logs, frames, states)), why


def _moments(contents: SessionContents) -> Iterator[tuple[Record, PlainState, PlainState]]:
    try:
        for moment in walk(contents):
            yield moment.record, moment.before, moment.after
    except ValueError as error:
        raise SaveDamaged(f"What is recorded does not follow from what was before it: {error}.") from error


def _passage(
    turn: TurnRecord | None, logs: dict[int, TurnLog], frames: list[Frame], states: tuple[PlainState, PlainState]
) -> Passage:
    log = logs[turn.seq] if turn is not None else None
    return Passage(
        turn=turn.turn if turn is not None else 0,
        line=one_line(turn.line, 400) if turn is not None else "",
        marks=() if log is None else _marks(log),
        frames=tuple(frames),
        before=states[0],
        after=states[1],
        log=log,
    )


def _marks(log: TurnLog) -> tuple[Mark, ...]:
    kinds = {outcome.kind for act in log.record.acts for outcome in act.outcomes}
    found = {mark for mark, showing in _SHOWN_BY.items() if kinds & showing}
    if log.seal is None or log.seal.status != "told":
        found.add(Mark.CUT)
    if log.seal is not None and log.seal.slips:
        found.add(Mark.SLIP)
    return tuple(mark for mark in Mark if mark in found)
