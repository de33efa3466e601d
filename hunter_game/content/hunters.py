"""A hunter who is made: four answers → a `HunterSheet` with the same measure as the ready ones.

- The name is the player's own, but nobody else's in the country.
- The trade brings its gift and its weakness (see `engine.rules.trades`).
- Three points go to might, wits and nerve in one of three spreads; health is ten and the might, the nerve to lose
  seven and the nerve.
- The pack, with purse and arm, is one of the first three ready hunters', since those are known to be fair.
"""

from __future__ import annotations

from dataclasses import dataclass

from hunter_game.content.overlay import revised
from hunter_game.engine.text import one_line
from hunter_game.engine.vocabulary import Trade
from hunter_game.engine.world import HunterSheet, World
from hunter_game.errors import ConfigError

MADE = "made"
"""Id of the sheet of a hunter who was made."""
LONGEST_NAME = 32
"""In characters."""
PACKS = 3
"""How many packs there are to choose from."""
HEALTH, COURAGE = 10, 7
"""What everybody has before their might and their nerve count."""


@dataclass(frozen=True, slots=True)
class Spread:
    """Where the points go."""

    id: str
    name: str
    """With article: `a strong arm`."""
    might: int
    wits: int
    nerve: int

    @property
    def health(self) -> int:
        """Health at the beginning."""
        return HEALTH + self.might

    @property
    def courage(self) -> int:
        """The most nerve that can be lost."""
        return COURAGE + self.nerve


SPREADS = (
    Spread("arm", "a strong arm", might=2, wits=0, nerve=1),
    Spread("eye", "a sharp eye", might=0, wits=2, nerve=1),
    Spread("heart", "a steady heart", might=0, wits=1, nerve=2),
)


@dataclass(frozen=True, slots=True)
class Answers:
    """The four answers."""

    name: str
    trade: Trade
    spread: str
    """Id of a spread."""
    pack: str
    """Id of the ready hunter who carries the same."""


def packs(world: World) -> tuple[HunterSheet, ...]:
    """Return the ready hunters whose packs can be chosen."""
    return tuple(each for each in world.hunters if each.id != MADE)[:PACKS]


def pack_in_words(world: World, sheet: HunterSheet) -> str:
    """Return what a hunter carries: `crossbow, 6 bolts, wire snare`."""
    things = ((world.item[supply.item].name, supply.count) for supply in sheet.pack)
    return ", ".join(name if count == 1 else f"{count} {name}" for name, count in things)


def made_hunter(world: World, answers: Answers) -> HunterSheet:
    """Return the hunter that four answers make.

    Args:
        world: A checked world, or the ground of a country.
        answers: What the player said; nothing of it is trusted.

    Raises:
        ConfigError: There is no name, somebody bears it already, or there is no such spread or pack.
    """
    name = one_line(answers.name, LONGEST_NAME).strip()
    if not name:
        raise ConfigError("A hunter needs a name; it may end up on a wall.")
    bearers = [*(each.name for each in world.people), *(each.name for each in world.hunters)]
    if name.casefold() in [each.casefold() for each in bearers]:
        raise ConfigError(f"{world.title} has a {name} already; choose another name.")
    spread = next((each for each in SPREADS if each.id == answers.spread), None)
    if spread is None:
        raise ConfigError(f'There is no "{answers.spread}". There are: {", ".join(each.id for each in SPREADS)}.')
    pack = next((each for each in packs(world) if each.id == answers.pack), None)
    if pack is None:
        known = ", ".join(each.id for each in packs(world))
        raise ConfigError(f'There is no pack "{answers.pack}". There are: {known}.')
    return pack.model_copy(
        update={
            "id": MADE,
            "name": name,
            "trade": answers.trade,
            "text": f"Once a {answers.trade}, with {spread.name}.",
            "might": spread.might,
            "wits": spread.wits,
            "nerve": spread.nerve,
            "health": spread.health,
            "courage": spread.courage,
        }
    )


def joined(world: World, sheet: HunterSheet) -> World:
    """Return a world with a hunter before its ready ones."""
    return revised(world, hunters=(sheet, *(each for each in world.hunters if each.id != sheet.id)))
