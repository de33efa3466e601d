"""Everything that a session file holds, as one value, whichever form the file has.

A `.hunt` file and a recording (`.jsonl`) are read into this value and written from it, so that exporting,
importing, forking and salvaging are each one reading and one writing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from hunter_game.engine.digest import canonical, digest, tagged, told_digest, world_digest
from hunter_game.engine.hunt import begin
from hunter_game.engine.model import plain
from hunter_game.engine.state import RULES_VERSION, State
from hunter_game.engine.world import World
from hunter_game.errors import SaveDamaged, SaveVersion
from hunter_game.session.chain import GENESIS
from hunter_game.session.migrations import migrated_state, migrated_world
from hunter_game.session.records import FORMAT_VERSION, Header, Modes, Narration, Record
from hunter_game.session.shown import shown_of
from hunter_game.session.states import PlainState, plain_digests
from hunter_game.session.timeline import BEGINNING, Timeline


@dataclass(frozen=True, slots=True)
class CallLine:
    """One model call, as whoever made it wrote it down: canonical JSON that the session does not look into."""

    turn_seq: int
    body: str


@dataclass(frozen=True, slots=True)
class SessionContents:
    """The whole of a session."""

    records: tuple[Record, ...]
    bodies: tuple[str, ...]
    """Canonical JSON of each record as it was written: what the hashes are over."""
    hashes: tuple[str, ...]
    """Hash of each record."""
    world: str
    """Canonical JSON of the world it is played in."""
    snapshots: Mapping[int, PlainState]
    """States at the end of turns, by `seq` of the turn; the one at 0 is the state that the hunt began with."""
    narrations: tuple[Narration, ...] = ()
    calls: tuple[CallLine, ...] = ()
    damaged: int = 0
    """Narrations and calls that were damaged and left out."""
    played: str = field(default="", compare=False)
    """When it was last played, in words or ISO 8601, as the game wrote it."""

    @property
    def header(self) -> Header:
        """The first record."""
        first = self.records[0]
        if not isinstance(first, Header):
            raise SaveDamaged("The first record is not a header.", None)
        return first

    @property
    def head(self) -> str:
        """Hash of the last record."""
        return self.hashes[-1] if self.hashes else GENESIS

    def timeline(self) -> Timeline:
        """Return the tree of turns.

        Raises:
            SaveDamaged: The records contradict each other.
        """
        try:
            return Timeline.of(self.records)
        except ValueError as error:
            raise SaveDamaged(f"The records of this hunt contradict each other: {error}.") from error

    def beginning_with(self, state: PlainState) -> SessionContents:
        """Return the same session with the state that it began with."""
        return replace(self, snapshots={**self.snapshots, BEGINNING: state})

    def shown(self) -> dict[int, Narration]:
        """Return the telling of each turn that is shown, by the turn's `seq`."""
        return shown_of(self.records, self.narrations)


def make_header(world: World, state: State, hunter: str, app: str, modes: Modes) -> Header:
    """Return the header of a hunt that is about to begin.

    Args:
        world: The world it is played in.
        state: The state at turn 0.
        hunter: Id of the hunter sheet.
        app: Version of hunter-game.
        modes: What the player chose.
    """
    return Header(
        record="header",
        format=FORMAT_VERSION,
        app=app,
        rules=state.facts.rules,
        world=world.id,
        world_digest=world_digest(world),
        seed=state.facts.seed,
        hunt=state.facts.hunt,
        hunter=hunter,
        modes=modes,
        digest=digest(state.facts),
        told_digest=told_digest(state.told),
    )


def world_text(world: World) -> str:
    """Return the canonical JSON of a world."""
    return canonical(plain(world)).decode("ascii")


def parse_world(text: str, header: Header) -> World:
    """Return the world that a session carries.

    Raises:
        SaveDamaged: It is not the world that the header names.
        SaveVersion: It is, but this game reads another form of worlds.
    """
    if tagged(text.encode("utf-8", errors="replace")) != header.world_digest:
        raise SaveDamaged(f"The world {header.world!r} inside this hunt is damaged.", None)
    try:
        return _world_of(text, header.rules)
    except (ValueError, TypeError, AttributeError) as error:
        raise SaveVersion(
            f"The world {header.world!r} inside this hunt was written for hunter-game {header.app}; "
            "this game cannot read it."
        ) from error


@lru_cache(maxsize=4)  # a world is immutable, takes long to read, and is the same in many sessions
def _world_of(text: str, rules: int) -> World:
    return World.model_validate(migrated_world(json.loads(text), rules))


def plain_state(state: State) -> PlainState:
    """Return a state as plain JSON."""
    return plain(state)


def parse_state(state: PlainState) -> State:
    """Return the state of plain JSON.

    Raises:
        ValueError: It is not a state of these rules.
    """
    return State.model_validate_json(json.dumps(migrated_state(state)))


def first_state(header: Header, world: World, snapshots: Mapping[int, PlainState]) -> PlainState:
    """Return the state that the hunt began with: as stored, or made again if the stored one is damaged.

    Raises:
        SaveDamaged: It is damaged and these rules begin the hunt otherwise.
    """
    stored = snapshots.get(BEGINNING)
    if stored is not None and plain_digests(stored) == (header.digest, header.told_digest):
        return stored
    try:
        made = plain_state(begin(world, header.hunt, header.hunter, header.seed))
    except KeyError:
        made = None
    if made is None or plain_digests(made) != (header.digest, header.told_digest):
        raise SaveDamaged("The state that this hunt began with is damaged.", None)
    return made


def check_versions(header: Header, name: str = "This hunt") -> None:
    """Refuse a session that a newer game has written.

    Args:
        header: Its first record.
        name: What it is called in the sentence of an error.

    Raises:
        SaveVersion: Format or rules are newer than ours.
    """
    if header.format > FORMAT_VERSION:
        raise SaveVersion(
            f"{name} has file format {header.format}; this game reads up to {FORMAT_VERSION} "
            f"(it was written by hunter-game {header.app})."
        )
    if header.rules > RULES_VERSION:
        raise SaveVersion(
            f"{name} is played by rules {header.rules}; this game has rules {RULES_VERSION} "
            f"(it was written by hunter-game {header.app})."
        )
