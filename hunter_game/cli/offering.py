"""What a player can choose of a new hunt, and what was chosen: worlds, hunts that are open, hunters, own hunters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hunter_game.cli.next_hunts import COUNTRY, PRACTICE, last_in

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from hunter_game.cli.continuing import Continuation
    from hunter_game.cli.hunts import Wish
    from hunter_game.content import WorldCard
    from hunter_game.engine.world import HunterSheet, World
    from hunter_game.paths import Paths
    from hunter_game.tui.choices import MadeHunter, NewHunt, Offered, ReadyHunter, WorldOffered

_FIRST = (PRACTICE, COUNTRY)
"""Worlds that are shown first, in this order."""


def worlds(paths: Paths) -> tuple[WorldOffered, ...]:
    """Return the worlds; a country that was hunted in before twice, first as it remembers that.

    Raises:
        ContentError: A title page cannot be read.
    """
    from hunter_game.content import list_worlds

    cards = sorted(list_worlds(paths.worlds), key=lambda card: card.id not in _FIRST)
    cards.sort(key=lambda card: _FIRST.index(card.id) if card.id in _FIRST else len(_FIRST))
    return tuple(offered for card in cards for offered in _with_memory(paths, card))


def _with_memory(paths: Paths, card: WorldCard) -> list[WorldOffered]:
    from hunter_game.cli.continuing import continuation
    from hunter_game.tui.choices import WorldOffered

    anew = WorldOffered(card.id, card.title, card.blurb)
    last = last_in(paths, card.id)
    if last is None:
        return [anew]
    count = len(continuation(last).past)
    remembers = "1 hunt" if count == 1 else f"{count} hunts"
    return [WorldOffered(card.id, card.title, card.blurb, after=last.stem, remembers=remembers), anew]


def choices(paths: Paths, world: str, after: Path | None) -> Offered:
    """Return what can be chosen in a world.

    Args:
        paths: Where worlds are.
        world: Id of the world.
        after: The hunt whose memory it goes on with; None for a beginning.

    Raises:
        HunterError: The world or the hunt before cannot be read.
    """
    from hunter_game.content.hunters import SPREADS, pack_in_words, packs
    from hunter_game.engine.rules.trades import GIFT, WEAKNESS
    from hunter_game.engine.vocabulary import Trade
    from hunter_game.tui.choices import HuntOffered, Offered, PackOffered, SpreadOffered, TradeOffered

    ground, living, hunts, draws = _opened(paths, world, after)
    return Offered(
        hunts=tuple(HuntOffered(hunt, title) for hunt, title in hunts),
        draws=draws,
        hunters=tuple(_ready(living, sheet) for sheet in living.hunters),
        trades=tuple(TradeOffered(trade.value, GIFT[trade], WEAKNESS[trade]) for trade in Trade),
        spreads=tuple(
            SpreadOffered(each.id, each.name, each.might, each.wits, each.nerve, each.health, each.courage)
            for each in SPREADS
        ),
        packs=tuple(
            PackOffered(sheet.id, pack_in_words(ground, sheet), sheet.coin, sheet.slots) for sheet in packs(ground)
        ),
    )


def _opened(paths: Paths, world: str, after: Path | None) -> tuple[World, World, list[tuple[str, str]], bool]:
    """Return a world, the same as it remembers, its open hunts by id and title, and whether others are drawn."""
    from hunter_game.cli.continuing import continuation
    from hunter_game.content import is_country, load_country, load_world, open_hunts
    from hunter_game.content.remembering import remember

    folder = paths.world(world)
    if not is_country(folder):
        plain = load_world(folder)
        return plain, plain, [(str(hunt.id), hunt.title) for hunt in plain.hunts], False
    country = load_country(folder)
    before: Continuation | None = continuation(after) if after is not None else None
    past = before.past if before is not None else ()
    living = remember(country.ground, country.evidence, past, before.sheet if before is not None else None)
    titles: dict[str, str] = {pages.hunt.id: pages.hunt.title for pages in country.written}
    hunts = [(hunt, titles[hunt]) for hunt in open_hunts(country, past)]
    return country.ground, living, hunts, country.evidence is not None


def _ready(world: World, sheet: HunterSheet) -> ReadyHunter:
    from hunter_game.content.hunters import pack_in_words
    from hunter_game.engine.rules.scars import in_words
    from hunter_game.engine.rules.trades import GIFT, WEAKNESS
    from hunter_game.tui.choices import ReadyHunter

    return ReadyHunter(
        id=sheet.id,
        name=sheet.name,
        trade=sheet.trade,
        text=sheet.text,
        might=sheet.might,
        wits=sheet.wits,
        nerve=sheet.nerve,
        health=sheet.health,
        courage=sheet.courage,
        coin=sheet.coin,
        slots=sheet.slots,
        gift=GIFT[sheet.trade],
        weakness=WEAKNESS[sheet.trade],
        pack=pack_in_words(world, sheet),
        scars=tuple(in_words(scar) for scar in sheet.scars),
        renown=sheet.renown,
    )


def made(paths: Paths, world: str, answers: MadeHunter) -> HunterSheet:
    """Return the hunter that four answers make in a world.

    Raises:
        HunterError: The world cannot be read, or an answer cannot be taken; the message says which.
    """
    from hunter_game.content import is_country, load_country, load_world
    from hunter_game.content.hunters import Answers, made_hunter
    from hunter_game.engine.vocabulary import Trade
    from hunter_game.errors import ConfigError

    if answers.trade not in tuple(Trade):
        raise ConfigError(f'There is no trade "{answers.trade}". There are: {", ".join(Trade)}.')
    folder = paths.world(world)
    ground = load_country(folder).ground if is_country(folder) else load_world(folder)
    return made_hunter(ground, Answers(answers.name, Trade(answers.trade), answers.spread, answers.pack))


def wished(paths: Paths, hunt: NewHunt, today: date) -> Wish:
    """Return what was chosen as what is begun.

    Raises:
        HunterError: There is no such hunt to come after, or an answer cannot be taken.
    """
    from hunter_game.cli.hunts import Wish

    return Wish(
        world=hunt.world,
        hunt=hunt.hunt,
        after=paths.save(hunt.after) if hunt.after else None,
        hunter=hunt.hunter,
        made=made(paths, hunt.world, hunt.made) if hunt.made is not None else None,
        seed=hunt.seed,
        fair=hunt.fair,
        iron=hunt.iron,
        daily=today if hunt.daily else None,
    )
