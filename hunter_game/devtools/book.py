"""A session as a book of the hunt: title, arrival, a chapter for each turn that counts. Values only; see `export`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hunter_game.devtools.log import TurnLog, session_log
from hunter_game.director.arrival import arrival
from hunter_game.engine.text import one_line, sanitise
from hunter_game.engine.world import World
from hunter_game.session.contents import SessionContents, parse_world
from hunter_game.session.records import Narration
from hunter_game.session.timeline import BEGINNING

_LONGEST_LINE = 400

LOST = "The telling of this turn is lost."
"""Stands where a seal names a telling that the file no longer has."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """One turn. Every text is sanitised, and none is escaped for any format."""

    turn: int
    line: str
    """What was typed, on one line."""
    strip: tuple[str, ...]
    """What happened, in the rules' own words."""
    paragraphs: tuple[str, ...]
    """The telling as it was last told, each paragraph on one line."""
    remark: str
    """What is to be said of a telling that was not whole, or of a lost one."""


@dataclass(frozen=True, slots=True)
class Book:
    """A hunt to be read."""

    title: str
    hunter: str
    world: str
    seed: str
    arrival: tuple[str, ...]
    """The summons and the first look around, before the first line."""
    chapters: tuple[Chapter, ...]


def book_of(contents: SessionContents) -> Book:
    """Return the book of a session; undone turns are left out.

    Raises:
        SaveDamaged: The world in it is damaged.
    """
    header = contents.header
    world = parse_world(contents.world, header)
    hunt = world.hunt.get(header.hunt)
    beginning = contents.snapshots.get(BEGINNING)
    hunter = beginning["facts"]["hunter"]["name"] if beginning is not None else header.hunter
    shown = contents.shown()
    return Book(
        title=_line(hunt.title if hunt is not None else header.hunt),
        hunter=_line(str(hunter)),
        world=_line(world.title),
        seed=_line(header.seed),
        arrival=tuple(_paragraphs(_arrival(contents, world))),
        chapters=tuple(_chapter(turn, shown.get(turn.record.seq)) for turn in session_log(contents) if not turn.undone),
    )


def _arrival(contents: SessionContents, world: World) -> str:
    beginning = contents.snapshots.get(BEGINNING)
    return arrival(world, contents.header, beginning) if beginning is not None else ""


def _chapter(turn: TurnLog, told: Narration | None) -> Chapter:
    remark = ""
    if told is not None and told.status != "told":
        remark = _line(told.status)
    elif told is None and turn.seal is not None and turn.seal.narration is not None:
        remark = LOST
    return Chapter(
        turn=turn.turn,
        line=_line(turn.record.line),
        strip=tuple(_line(line.text) for line in turn.strip),
        paragraphs=tuple(_paragraphs(told.text if told is not None else "")),
        remark=remark,
    )


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in re.split(r"\n\s*\n", sanitise(text)):
        if paragraph.strip():
            yield " ".join(paragraph.split())


def _line(text: str) -> str:
    return one_line(text, _LONGEST_LINE)
