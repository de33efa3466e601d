"""What screens tell the app."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message


@dataclass
class BeginHunt(Message):
    """The player wants a new hunt."""

    hunter: str
    """Id of a ready hunter."""
    seed: str | None = None
    iron: bool = False


@dataclass
class ContinueHunt(Message):
    """The player wants to go on with a saved hunt."""

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
