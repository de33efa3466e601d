"""Campaigns: the hunt after a hunt, in a country that remembers it, and a hunt's world made again from the files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hunter_game.errors import HunterError, SaveUnreadable

if TYPE_CHECKING:
    from hunter_game.engine.state import Facts
    from hunter_game.engine.world import HunterSheet, PastHunt, World
    from hunter_game.paths import Paths
    from hunter_game.session.contents import SessionContents
    from hunter_game.session.records import Header, Modes


@dataclass(frozen=True, slots=True)
class Continuation:
    """What one hunt hands on to the next."""

    world: str
    """Id of the world."""
    past: tuple[PastHunt, ...]
    """What the country remembers by now, oldest first."""
    sheet: HunterSheet | None
    """The hunter, if they live."""
    modes: Modes
    """Those of the hunt that is over."""


def continuation(file: Path) -> Continuation:
    """Return what a hunt that is over hands on.

    A hunt that was undone past a roll or a reveal is *unsworn*: it is remembered, with no score and no renown.

    Raises:
        SaveError: The file cannot be read, or its hunt is not over.
    """
    from hunter_game.content import past_of, sheet_after
    from hunter_game.session.contents import parse_world
    from hunter_game.session.recording import read_session

    contents = read_session(file)
    world = parse_world(contents.world, contents.header)
    facts = _last_facts(contents)
    if facts is None or facts.reckoning is None:
        raise SaveUnreadable(f"The hunt {file.stem} is not over yet; play it to its end first.")
    past, sheet = past_of(world, facts), sheet_after(world, facts)
    if contents.timeline().unsworn:
        past = past.model_copy(update={"score": 0})
        if sheet is not None:
            before = next(each for each in world.hunters if each.id == contents.header.hunter)
            sheet = sheet.model_copy(update={"renown": before.renown})
    return Continuation(world.id, (*world.past, past), sheet, contents.header.modes)


def _last_facts(contents: SessionContents) -> Facts | None:
    """Return the facts after the last turn that stands; None before the first."""
    from hunter_game.session.replay import played

    facts = None
    for turn in played(contents):
        if not turn.undone:
            facts = turn.after.facts
    return facts


def world_here(paths: Paths, header: Header) -> World | None:
    """Return the world that a recording names, if this game's files make it: as it is in a hunt with no memory.

    That of a daily hunt is the one that its day draws, whatever hunt the recording names.

    Args:
        paths: Where the worlds are.
        header: The recording's first record; whether it is the same world, its digest says.
    """
    from hunter_game.content import world_for

    try:
        hunt = None if header.modes.daily else header.hunt
        return world_for(paths.world(header.world), hunt=hunt, seed=header.seed)
    except HunterError:
        return None


def composed_again(paths: Paths, contents: SessionContents) -> World:
    """Return a session's world as this game's files would make it today, with the same hunt and the same memory.

    Raises:
        HunterError: There is no such world here, or it no longer has that hunt.
    """
    from hunter_game.content import world_for
    from hunter_game.session.contents import parse_world

    header = contents.header
    embedded = parse_world(contents.world, header)
    return world_for(
        paths.world(header.world),
        hunt=header.hunt,
        seed=header.seed,
        past=embedded.past,
        sheet=embedded.hunters[0],  # whoever came from another hunt, or was made for this one, is the first
    )
