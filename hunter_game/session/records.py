"""The records of a session: append-only, in `seq` order, each hashed to the one before it.

These are the session. Narrations, calls, snapshots and the text index lie beside them and can be lost without
losing a fact. A record never holds a key, a header, an address or a path.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from hunter_game.engine.events import Event
from hunter_game.engine.intents import Hear, Intent
from hunter_game.engine.model import Frozen
from hunter_game.engine.outcomes import Outcome, Rejected
from hunter_game.engine.vocabulary import HuntId

FORMAT_VERSION = 1
"""Version of the session file and of the recording; migrations are numbered after it."""

SealStatus = Literal["told", "cut short", "stopped", "down", "cut off"]
"""As `TellingStatus`, and `cut off`: the game ended before the seal; sealed when the session was opened again."""

Digest = Annotated[str, Field(pattern=r"^sha256:[0-9a-f]{64}$")]


class Modes(Frozen):
    """What the player chose at the start; cannot change in a session."""

    fair: bool = False
    """Free words are read by rules only."""
    iron: bool = False
    """No undo, no save, no load."""
    daily: str | None = None
    """Date of a daily hunt, `YYYY-MM-DD`."""


class Header(Frozen):
    """The first record: everything from which turn 0 follows."""

    record: Literal["header"]
    seq: Literal[0] = 0
    format: int
    app: str
    """Version of hunter-game that wrote it."""
    rules: int
    world: str
    """Id of the world."""
    world_digest: Digest
    seed: str
    hunt: HuntId
    hunter: str
    """Id of the hunter sheet."""
    modes: Modes
    digest: Digest
    """Of the facts at turn 0."""
    told_digest: Digest


class Act(Frozen):
    """One command of a line: what was proposed, what it became, what happened."""

    event: Event
    intent: Intent
    outcomes: tuple[Outcome, ...]


class TurnRecord(Frozen):
    """Written at RESOLVE, before a word is told."""

    record: Literal["turn"]
    seq: int
    turn: int
    line: str
    """As typed, sanitised."""
    reading: Literal["parser", "model", "rules"]
    """Who understood it: known words, a model's proposal, or the rules for free words."""
    acts: tuple[Act, ...]
    refused: Rejected | None = None
    """Where the line stopped, if a later command of it was refused."""
    delta: dict[str, Any]
    """Changed paths of the facts and their new values; see `engine.delta`."""
    digest: Digest
    told_digest: Digest


class SlipRecord(Frozen):
    """A slip as it was shown."""

    quote: str
    fact: str


class SealRecord(Frozen):
    """Written when the telling is over: closes the turn."""

    record: Literal["seal"]
    seq: int
    turn: int
    turn_seq: int
    """`seq` of the turn that it closes."""
    narration: int | None
    """Id of the narration that was shown, if there was any."""
    status: SealStatus
    storyteller: str
    heard: Hear | None
    slips: tuple[SlipRecord, ...] = ()
    requests: int
    """Requests that left the program."""
    cost_micros: int | None
    """Millionths of a US dollar; None when unknown."""
    tokens_in: int
    tokens_out: int
    delta: dict[str, Any]
    """Changed paths of `told`."""
    digest: Digest
    told_digest: Digest


class RewindRecord(Frozen):
    """Undo or redo: the state goes to what it was after another record."""

    record: Literal["rewind"]
    seq: int
    turn: int
    """Turn whose end the state is now."""
    to_seq: int
    """`seq` of the turn record whose end the state is now; 0 for the beginning."""
    unsworn: bool
    """Whether a roll or a reveal was undone; once true, true for the rest of the hunt."""
    digest: Digest
    told_digest: Digest


class BookmarkRecord(Frozen):
    """A place to come back to."""

    record: Literal["bookmark"]
    seq: int
    turn: int
    turn_seq: int
    name: str


class NoteRecord(Frozen):
    """A line that was not a turn, or something the game said."""

    record: Literal["note"]
    seq: int
    turn: int
    what: Literal["refused", "unclear", "table", "notice"]
    line: str
    text: str


class RulesRecord(Frozen):
    """From here on other rules apply: the hunt was opened by a game whose rules had moved on.

    Closes what came before: nothing is undone past it, and `verify` steps only the turns of its own rules.
    """

    record: Literal["rules"]
    seq: int
    turn: int
    turn_seq: int
    """`seq` of the turn at whose end the rules changed; 0 for the beginning."""
    app: str
    rules: int
    delta: dict[str, Any]
    """Changed paths of the facts; at least `rules`."""
    digest: Digest
    told_digest: Digest


Record = Annotated[
    Header | TurnRecord | SealRecord | RewindRecord | BookmarkRecord | NoteRecord | RulesRecord,
    Field(discriminator="record"),
]


class Narration(Frozen):
    """One version of a turn's prose, as it was shown."""

    id: int
    turn_seq: int
    version: int
    """1 for the first telling, then one more for each retelling."""
    storyteller: str
    status: str
    text: str
    chunks: tuple[tuple[int, int], ...]
    """Milliseconds since the telling began, and characters shown by then: enough to watch it again."""
