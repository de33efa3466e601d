"""Pages of the table about the hunter: who they are, what they carry, what they can buy and make."""

from __future__ import annotations

from hunter_game.engine.view import HunterSeen, ItemSeen, View, WareSeen


def pack(view: View) -> str:
    """Return who the hunter is and what is carried, with the slots that each thing takes."""
    hunter = view.hunter
    lines = [f"PACK ({hunter.slots_used} of {hunter.slots} slots, {hunter.coin} pennies)"]
    lines.extend(f"  {_carried(item)}" for item in view.pack)
    return "\n".join([*_hunter(hunter), *lines])


def _hunter(hunter: HunterSeen) -> list[str]:
    lines = [
        hunter.name.upper(),
        f"  {hunter.trade.value}: {hunter.gift}; {hunter.weakness}",
        f"  might {hunter.might:+d}, wits {hunter.wits:+d}, nerve {hunter.nerve:+d}",
        f"  health {hunter.health} of {hunter.health_most}, nerve {hunter.courage} of {hunter.courage_most}",
    ]
    if hunter.conditions:
        lines.append(f"  {', '.join(each.value for each in hunter.conditions)}")
    if hunter.scars:
        lines.append(f"  scars: {', '.join(each.value.replace('_', ' ') for each in hunter.scars)}")
    if hunter.renown:
        lines.append(f"  renown {hunter.renown}")
    return lines


def _carried(item: ItemSeen) -> str:
    marks = ["in hand"] * item.wielded + ["worn"] * item.worn + list(item.does)
    marks.append("no slot" if item.slots == 0 else "1 slot" if item.slots == 1 else f"{item.slots} slots")
    count = f"{item.count} × " if item.count > 1 else ""
    return f"{count}{item.name} ({', '.join(marks)})"


def wares(view: View) -> str:
    """Return what people here sell, by seller, and how it is bought."""
    if not view.wares:
        return "Nobody here has anything to sell to you."
    hunter = view.hunter
    lines = [f"FOR SALE (you have {hunter.coin} pennies, {hunter.slots - hunter.slots_used} slots are free)"]
    for seller in dict.fromkeys(ware.seller_name for ware in view.wares):
        lines.append(f"  {seller}")
        lines.extend(f"    {_ware(ware)}" for ware in view.wares if ware.seller_name == seller)
    first = view.wares[0]
    lines.append(f"To buy: buy {first.name} from {first.seller_name}")
    return "\n".join(lines)


def _ware(ware: WareSeen) -> str:
    count = f"{ware.count} × " if ware.count > 1 else ""
    price = "1 penny" if ware.price == 1 else f"{ware.price} pennies"
    return f"{count}{ware.name}: {price}" + (f" ({', '.join(ware.does)})" if ware.does else "")


def recipes(view: View) -> str:
    """Return what the hunter knows how to make, of what, and what is lacking."""
    if not view.recipes:
        return "You know no recipe yet."
    lines = ["YOU KNOW HOW TO MAKE"]
    for recipe in view.recipes:
        lacks = f"; you lack {', '.join(recipe.lacks)}" if recipe.lacks else "; you have it all"
        lines.append(f"  {recipe.name}: {', '.join(recipe.needs)}{lacks}")
    return "\n".join([*lines, f"To make: make {view.recipes[0].name}"])
