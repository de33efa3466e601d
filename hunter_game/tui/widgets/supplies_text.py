"""What is carried, what is for sale here and what can be made, as lists to read in and act upon. Pure."""

from __future__ import annotations

from hunter_game.engine.names import said
from hunter_game.engine.view import HunterSeen, ItemSeen, Noun, RecipeSeen, View, WareSeen
from hunter_game.engine.vocabulary import ItemKind
from hunter_game.tui.widgets.entries import ENTER, Deed, Entry, heading
from hunter_game.tui.widgets.glyphs import BOX
from hunter_game.tui.widgets.rows import Row

_USES = {
    ItemKind.CLOTHING: "wear",
    ItemKind.CHARM: "wear",
    ItemKind.OIL: "use",
    ItemKind.FOOD: "eat",
    ItemKind.REMEDY: "use",
    ItemKind.TRAP: "lay",
    ItemKind.BAIT: "lay",
    ItemKind.ARM: "wield",
}
"""What is done first with things of a kind; anything else is looked at."""


def pack_entries(view: View) -> list[Entry]:
    """Return who one is, then what one carries."""
    hunter = view.hunter
    slots = f"{hunter.slots_used}/{hunter.slots} slots {BOX.separator} {hunter.coin}d"
    return [
        Entry(Row("hunter", hunter.name, hunter.trade.value), _sheet(hunter)),
        heading(f"Carried: {slots}"),
        *(_carried(item, view) for item in view.pack),
    ]


def _sheet(hunter: HunterSeen) -> str:
    lines = [
        f"{hunter.name.upper()} ({hunter.trade.value})",
        f"  gift: {hunter.gift}",
        f"  weakness: {hunter.weakness}",
        f"  might {hunter.might:+d}   wits {hunter.wits:+d}   nerve {hunter.nerve:+d}".replace("-", BOX.minus),
        f"  health {hunter.health} of {hunter.health_most}   nerve {hunter.courage} of {hunter.courage_most}",
    ]
    if hunter.conditions:
        lines.append(f"  {', '.join(each.value for each in hunter.conditions)}")
    if hunter.scars:
        lines.append(f"  scars: {', '.join(each.value.replace('_', ' ') for each in hunter.scars)}")
    return "\n".join([*lines, f"  renown {hunter.renown}"] if hunter.renown else lines)


def _slots(count: int) -> str:
    return "no slot" if count == 0 else "1 slot" if count == 1 else f"{count} slots"


def _carried(item: ItemSeen, view: View) -> Entry:
    marks = ["in hand"] * item.wielded + ["worn"] * item.worn + [_slots(item.slots)]
    body = [
        item.name.upper(),
        f"  {item.text}",
        f"  {item.item.value}",
        *(f"  {each}" for each in (*item.does, *marks)),
    ]
    return Entry(Row(item.id, _counted(item), ", ".join(marks)), "\n".join(body), _deeds(item, view))


def _counted(item: ItemSeen | WareSeen) -> str:
    return f"{item.count} {BOX.times} {item.name}" if item.count > 1 else item.name


def _deeds(item: ItemSeen, view: View) -> tuple[Deed, ...]:
    if item.wielded:
        first = Deed(ENTER, "put away", f"put away {item.name}")
    elif item.worn:
        first = Deed(ENTER, "take off", f"take off {item.name}")
    else:
        arm = item.item is ItemKind.TOOL and item.damage > 0
        verb = "wield" if arm else _USES.get(item.item, "examine")
        first = Deed(ENTER, verb, f"{verb} {item.name}")
    buyer = next((person for person in view.present if person.trades), None)
    sell = (Deed("s", f"sell to {buyer.name}", f"sell {item.name} to {buyer.name}"),) if buyer is not None else ()
    return (first, Deed("d", "drop", f"drop {item.name}"), *sell)


def ware_entries(view: View) -> list[Entry]:
    """Return what people here sell, by seller."""
    free = view.hunter.slots - view.hunter.slots_used
    return [
        entry
        for seller in dict.fromkeys(ware.seller_name for ware in view.wares)
        for entry in (
            heading(f"{seller} sells; you have {view.hunter.coin}d and {_slots(free)} free"),
            *(_ware(ware, view) for ware in view.wares if ware.seller_name == seller),
        )
    ]


def _ware(ware: WareSeen, view: View) -> Entry:
    dear = ware.price > view.hunter.coin
    body = [ware.name.upper(), f"  {ware.text}", *(f"  {each}" for each in ware.does), f"  {ware.price} pennies"]
    body += ["  more than you have"] * dear
    buy = Deed(ENTER, f"buy for {ware.price}d", f"buy {ware.name} from {ware.seller_name}")
    aside = f"{ware.price}d{', more than you have' if dear else ''}"
    return Entry(Row(f"{ware.seller} {ware.id}", _counted(ware), aside), "\n".join(body), () if dear else (buy,))


def recipe_entries(view: View) -> list[Entry]:
    """Return what one knows how to make: first what there is everything for."""
    ready = [recipe for recipe in view.recipes if not recipe.lacks]
    lacking = [recipe for recipe in view.recipes if recipe.lacks]
    entries = [heading("You have all that it takes"), *map(_recipe, ready)] if ready else []
    return entries + ([heading("Something is lacking"), *map(_recipe, lacking)] if lacking else [])


def _recipe(recipe: RecipeSeen) -> Entry:
    lacks = f"lacking: {', '.join(recipe.lacks)}" if recipe.lacks else ""
    made = said(Noun(kind="item", id=recipe.id, name=recipe.makes))
    body = [
        recipe.name.upper(),
        f"  {recipe.text}",
        f"  makes {made}",
        f"  takes {', '.join(recipe.needs)}, and 1 candle",
    ]
    body += [f"  {lacks}"] * bool(lacks)
    make = Deed(ENTER, "make (1 candle)", f"make {recipe.name}")
    aside = lacks or ", ".join(recipe.needs)
    return Entry(Row(recipe.id, recipe.name, aside), "\n".join(body), () if recipe.lacks else (make,))
