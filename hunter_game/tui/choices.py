"""What can be chosen of a new hunt, and what was chosen: plain values between the screens and whoever knows worlds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WorldOffered:
    """A world in which a hunt could begin."""

    id: str
    title: str
    blurb: str
    after: str = ""
    """Saved hunt whose memory it goes on with; empty for a beginning."""
    remembers: str = ""
    """What is remembered, in words: `3 hunts`."""


@dataclass(frozen=True, slots=True)
class HuntOffered:
    """A hunt that is written."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class ReadyHunter:
    """A hunter to start with."""

    id: str
    name: str
    trade: str
    text: str
    might: int
    wits: int
    nerve: int
    health: int
    courage: int
    coin: int
    """Pennies."""
    slots: int
    gift: str = ""
    weakness: str = ""
    pack: str = ""
    """What they carry, in words."""
    scars: tuple[str, ...] = ()
    renown: int = 0


@dataclass(frozen=True, slots=True)
class TradeOffered:
    """What a hunter can have been before."""

    id: str
    gift: str
    weakness: str


@dataclass(frozen=True, slots=True)
class SpreadOffered:
    """Where a hunter's points can go."""

    id: str
    name: str
    might: int
    wits: int
    nerve: int
    health: int
    courage: int


@dataclass(frozen=True, slots=True)
class PackOffered:
    """What a hunter can carry."""

    id: str
    things: str
    coin: int
    slots: int


@dataclass(frozen=True, slots=True)
class Offered:
    """What there is to choose in one world."""

    hunts: tuple[HuntOffered, ...]
    """Written hunts that can be hunted now."""
    draws: bool
    """Whether a hunt can be drawn by the seed, and so one of the day."""
    hunters: tuple[ReadyHunter, ...]
    trades: tuple[TradeOffered, ...]
    spreads: tuple[SpreadOffered, ...]
    packs: tuple[PackOffered, ...]


@dataclass(frozen=True, slots=True)
class MadeHunter:
    """Four answers that make a hunter."""

    name: str
    trade: str
    spread: str
    pack: str


@dataclass(frozen=True, slots=True)
class NewHunt:
    """What a player chose of a new hunt."""

    world: str
    after: str = ""
    """Saved hunt whose memory it goes on with."""
    hunt: str | None = None
    """A written hunt; None for the one of a small world, or one drawn by the seed."""
    hunter: str | None = None
    """A ready hunter; None for one who was made, or for the one of a daily hunt."""
    made: MadeHunter | None = None
    seed: str | None = None
    """What the dice are keyed with; None for a fresh one."""
    iron: bool = False
    """No undo, no save, no load."""
    fair: bool = False
    """Free words are read by rules only."""
    daily: bool = False
    """The hunt of the day: fair, iron, the same for everyone."""
