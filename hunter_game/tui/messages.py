"""What screens tell the app."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from hunter_game.tui.choices import NewHunt
    from hunter_game.tui.preferences import Preferences


@dataclass
class PlayNow(Message):
    """The player wants a hunt at once."""


@dataclass
class BeginHunt(Message):
    """The player has chosen a new hunt."""

    hunt: NewHunt


@dataclass
class ContinueHunt(Message):
    """The player wants to go on with a saved hunt."""

    name: str


@dataclass
class WatchHunt(Message):
    """The player wants to watch a saved hunt."""

    name: str


@dataclass
class BundleHunt(Message):
    """The player wants to report a fault in the hunt under way, between two turns."""

    prose: bool = True
    """Whether what was told goes along."""


@dataclass
class NextHunt(Message):
    """The player wants the hunt after one that is over."""

    name: str


@dataclass
class LeaveHunt(Message):
    """The player goes back to the title; the hunt is saved."""

    anew: bool = False
    """Whether to begin a new hunt from there."""


@dataclass
class LeaveGame(Message):
    """The player wants to leave the program."""

    sentence: str = ""
    """What to print instead of the usual line."""


@dataclass
class LineEntered(Message):
    """The player has entered a line, to be found again with the up key another day."""

    line: str


@dataclass
class TakeLine(Message):
    """A page over the hunt wants a line to be played; the page stays open."""

    line: str


@dataclass
class ChangeSettings(Message):
    """The player wants to see the settings."""


@dataclass
class ChangeStoryteller(Message):
    """The player wants to choose who tells: the hunt under way, or the next one."""


@dataclass
class Prefer(Message):
    """The player wants the game to look otherwise; it does at once, and it is kept."""

    preferences: Preferences
