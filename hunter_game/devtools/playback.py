"""A session as it was watched: every record in order, its prose in the chunks and at the pace in which it came.

Everything comes from the record. No rule is run, no model asked, and a telling that is missing is named, never
made up.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from hunter_game.devtools.live_line import missing_telling
from hunter_game.devtools.log import strip_of
from hunter_game.engine.ledger import Tone
from hunter_game.engine.vocabulary import HuntId
from hunter_game.engine.world import World
from hunter_game.errors import SaveDamaged, SaveUnreadable
from hunter_game.session.contents import SessionContents, parse_world
from hunter_game.session.records import (
    BookmarkRecord,
    Header,
    Narration,
    NoteRecord,
    Record,
    RewindRecord,
    RulesRecord,
    SealRecord,
    TurnRecord,
)
from hunter_game.session.shown import chosen_in

Kind = Literal["line", "strip", "prose", "slip", "system"]
"""What was typed, what happened, what was told, where the telling disagreed, what the game said."""

BEFORE_A_LINE_MS = 1_500
"""The time that a player takes to type is not recorded; this stands for it."""

LONGEST_PAUSE_MS = 30_000
"""A storyteller may take this long; a longer pause in a record is nobody's wish to watch."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Something that came on screen."""

    turn: int
    kind: Kind
    text: str
    """Without a line feed at its end; for prose, the piece that was added."""
    wait_ms: int = 0
    """Since the frame before it."""
    tone: Tone | None = None
    """What a line of the strip is about; None for everything else."""


def playback(contents: SessionContents, at: int = 1) -> Iterator[Frame]:
    """Yield what was on screen, undone turns included.

    Args:
        contents: The session.
        at: Turn to begin with, the first time that it was taken.

    Raises:
        SaveUnreadable: There is no such turn.
        SaveDamaged: A telling that was shown is missing; what came before it has been yielded.
    """
    world = parse_world(contents.world, contents.header)
    told = {narration.id: narration for narration in contents.narrations}
    timeline = contents.timeline()
    begun = at <= 1
    for record in contents.records:
        begun = begun or (isinstance(record, TurnRecord) and record.turn == at)
        if not begun:
            continue
        yield from frames_of(record, world, contents.header.hunt, told)
    if not begun:
        raise SaveUnreadable(f"There is no turn {at} in this hunt; its last is {timeline.turn}.")


def frames_of(record: Record, world: World, hunt: HuntId, told: Mapping[int, Narration]) -> Iterator[Frame]:
    """Yield what one record put on screen.

    Args:
        record: The record.
        world: The world that the session carries.
        hunt: The hunt.
        told: Every telling in the file by its id.

    Raises:
        SaveDamaged: A telling that was shown is missing.
    """
    match record:
        case TurnRecord():
            yield from _turn(world, hunt, record)
        case SealRecord():
            yield from _seal(record, told)
        case RewindRecord():
            what = "Undone or redone"
            yield Frame(record.turn, "system", f"{what}: it is the end of turn {record.turn}.", BEFORE_A_LINE_MS)
        case NoteRecord() if record.line:
            yield Frame(record.turn, "line", record.line, BEFORE_A_LINE_MS)
            again = told.get(chosen_in(record) or 0)
            if again is None:
                yield Frame(record.turn, "system", record.text)
            else:
                yield from _prose(record.turn, again)
        case NoteRecord():
            yield Frame(record.turn, "system", record.text)
        case BookmarkRecord():
            yield Frame(record.turn, "system", f"Saved as “{record.name}”.")
        case RulesRecord():
            yield Frame(record.turn, "system", f"From here on it is played by rules {record.rules}.")
        case Header():
            pass


def _turn(world: World, hunt: HuntId, record: TurnRecord) -> Iterator[Frame]:
    yield Frame(record.turn, "line", record.line, BEFORE_A_LINE_MS)
    for line in strip_of(world, hunt, record):
        yield Frame(record.turn, "strip", line.text, tone=line.tone)
    if record.refused is not None:
        yield Frame(record.turn, "system", record.refused.message)


def _seal(record: SealRecord, told: Mapping[int, Narration]) -> Iterator[Frame]:
    if record.narration is not None:
        narration = told.get(record.narration)
        if narration is None or narration.turn_seq != record.turn_seq:
            raise SaveDamaged(missing_telling(record.turn, record.narration), record.turn - 1)
        yield from _prose(record.turn, narration)
    for slip in record.slips:
        yield Frame(record.turn, "slip", f"The story says “{slip.quote}”. The rules say: {slip.fact}")
    if record.status != "told":
        yield Frame(record.turn, "system", f"The telling was {record.status}.")


def _prose(turn: int, narration: Narration) -> Iterator[Frame]:
    shown = now = 0
    for at_ms, end in (*narration.chunks, (0, len(narration.text))):
        piece = narration.text[shown:end]
        if piece:
            yield Frame(turn, "prose", piece, max(0, min(at_ms - now, LONGEST_PAUSE_MS)))
            shown += len(piece)
            now = max(now, at_ms)
