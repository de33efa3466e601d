"""Pages that show what the hunter knows and nothing else. They wait for nobody, not even for a telling that runs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from hunter_game.director import acquaintance, belongings, endings, pages
from hunter_game.director.cartography.gazetteer import chart
from hunter_game.director.resolving import resolve
from hunter_game.director.updates import Opened, Page
from hunter_game.engine.events import Event
from hunter_game.parser import Table, TableCommand, help_for, parse

if TYPE_CHECKING:
    from hunter_game.director.sitting import Sitting

GLANCES: dict[Table, Page] = {
    Table.MAP: "map",
    Table.JOURNAL: "journal",
    Table.BOARD: "board",
    Table.BESTIARY: "bestiary",
    Table.PEOPLE: "people",
    Table.PACK: "pack",
    Table.WARES: "wares",
    Table.RECIPES: "recipes",
    Table.WALL: "wall",
    Table.HELP: "help",
}
"""Commands that are answered from the view and from what was told."""


def glance(sitting: Sitting, line: str) -> Opened | None:
    """Return the page that a line asks for, or None when the line takes more than a look: it is to be played then."""
    reading = parse(line, sitting.view, sitting.context) if line.startswith("/") else None
    return page(sitting, reading) if isinstance(reading, TableCommand) and reading.name in GLANCES else None


def page(sitting: Sitting, command: TableCommand) -> Opened:
    """Return the page of one of `GLANCES`."""
    text = _text(sitting, command)
    return Opened(turn=sitting.turn, screen=GLANCES[command.name], text=text, words=command.args.strip())


def _is_taken(sitting: Sitting, events: tuple[Event, ...]) -> bool:
    """Return whether the rules would take what an example comes to; nothing of it is kept."""
    return resolve(sitting.world, sitting.state, events).refused is None


def _text(sitting: Sitting, command: TableCommand) -> str:
    view, told, words = sitting.view, sitting.state.told, command.args.strip()
    match command.name:
        case Table.MAP:
            return chart(view)
        case Table.JOURNAL if words:
            return pages.journal_about(view, told, words)
        case Table.JOURNAL:
            return pages.journal(view, told, sitting.summons)
        case Table.BOARD:
            return pages.board(view)
        case Table.BESTIARY:
            return pages.bestiary(view, sitting.portraits)
        case Table.PEOPLE:
            return acquaintance.people(view, told)
        case Table.PACK:
            return belongings.pack(view)
        case Table.WARES:
            return belongings.wares(view)
        case Table.RECIPES:
            return belongings.recipes(view)
        case Table.WALL:
            return endings.wall(view)
        case _:
            return help_for(words or None, view, partial(_is_taken, sitting))
