"""A country: a world whose hunts are not among its sections, but in folders beside them.

    assets/worlds/NAME/*.yaml           the country: places, people, beasts, causes, items, topics, hunters, recipes
    assets/worlds/NAME/hunts/ID/*.yaml  pages of a written hunt, laid over the country (see `overlay`)
    assets/worlds/NAME/evidence/*.yaml  what generated hunts are drawn from (see `evidence`)

A country is read and checked once; hunts are composed from it as often as they are played (see `composing`).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from hunter_game.content.checks import faults, ground_faults
from hunter_game.content.evidence import SECTIONS as EVIDENCE_SECTIONS
from hunter_game.content.evidence import Evidence
from hunter_game.content.evidence_checks import evidence_faults
from hunter_game.content.faults import Mark
from hunter_game.content.overlay import SECTIONS as PAGE_SECTIONS
from hunter_game.content.overlay import HuntPages, lay_over, page_faults
from hunter_game.content.reading import Written, merged, read_file, shown, world_files
from hunter_game.engine.model import Authored
from hunter_game.engine.vocabulary import HuntId
from hunter_game.engine.world import World

HUNTS, EVIDENCE = "hunts", "evidence"
"""The folders that make a world a country."""

NEEDED = ("world", "places", "people", "beasts", "causes", "items", "topics", "hunters")
SECTIONS = (*NEEDED, "recipes")


class Country(Authored):
    """A country that has passed its checks."""

    ground: World
    """Everything but hunts."""
    written: tuple[HuntPages, ...] = ()
    """In the order of their folders' names."""
    evidence: Evidence | None = None
    """None: only written hunts are played here."""

    @property
    def hunts(self) -> tuple[HuntId, ...]:
        """The written hunts."""
        return tuple(pages.hunt.id for pages in self.written)


def is_country(folder: Path) -> bool:
    """Return whether the world of a folder is a country."""
    return (folder / HUNTS).is_dir() or (folder / EVIDENCE).is_dir()


def load_country(folder: Path) -> Country:
    """Load and check a country with all that is written for it.

    Args:
        folder: `…/assets/worlds/NAME`.

    Raises:
        ContentError: The first thing that is wrong, with file, line and key.
    """
    written = _written(world_files(folder), folder, SECTIONS, NEEDED)
    ground = written.typed(World, traces=(), claims=(), hunts=())
    for fault in ground_faults(ground):
        raise written.refuse(fault)
    pages = tuple(_pages(each, ground, written) for each in _hunt_folders(folder))
    evidence = _evidence(folder / EVIDENCE, ground) if (folder / EVIDENCE).is_dir() else None
    if not pages and evidence is None:
        raise Mark(shown(folder), 1).error("hunts", "a country needs a hunt or evidence")
    return Country(ground=ground, written=pages, evidence=evidence)


def _written(files: list[Path], folder: Path, sections: tuple[str, ...], needed: tuple[str, ...]) -> Written:
    return Written(merged([read_file(path) for path in files], shown(folder), sections, needed))


def _hunt_folders(folder: Path) -> Iterator[Path]:
    yield from sorted(each for each in (folder / HUNTS).glob("*") if each.is_dir())


def _pages(folder: Path, ground: World, country: Written) -> HuntPages:
    written = _written(world_files(folder), folder, PAGE_SECTIONS, ("hunts",))
    pages = written.typed(HuntPages)
    for fault in page_faults(ground, pages):
        raise written.refuse(fault)
    for fault in faults(lay_over(ground, pages)):
        # a fault of the whole lies where more of its key is written, and in doubt in the hunt
        nearer = country if country.depth(fault.key) > written.depth(fault.key) else written
        raise nearer.refuse(fault)
    return pages


def _evidence(folder: Path, ground: World) -> Evidence:
    written = _written(world_files(folder), folder, EVIDENCE_SECTIONS, EVIDENCE_SECTIONS)
    evidence = written.typed(Evidence)
    for fault in evidence_faults(ground, evidence):
        raise written.refuse(fault)
    return evidence
