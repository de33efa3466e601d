"""Trade and craft: from a name to a ware of somebody who is here, to a buyer, to a recipe."""

from __future__ import annotations

from hunter_game.engine import intents as go
from hunter_game.engine.binding.naming import Bound, carried, find, which_one
from hunter_game.engine.names import match
from hunter_game.engine.outcomes import Rejected
from hunter_game.engine.rules.trading import in_pennies
from hunter_game.engine.view import Noun, View, WareSeen
from hunter_game.engine.vocabulary import ItemId, PersonId, RecipeId, Refusal


def buy(view: View, target: str | None, seller: str | None) -> Bound:
    """Return what buying comes to: a lot, and whose it is."""
    wares = _wares_of(view, seller)
    if isinstance(wares, Rejected):
        return wares
    if not wares:
        return Rejected(reason=Refusal.NOT_FOR_SALE, message="Nobody here has anything to sell to you.")
    if target is None or not target.strip():
        return Rejected(reason=Refusal.INCOMPLETE, message=f"What do you want to buy? {_for_sale(wares)}")
    named = [Noun(kind="ware", id=each.id, name=each.name, aliases=each.aliases) for each in wares]
    found = match(target, named)
    if len(found) > 1:
        options = tuple(noun.name for noun in found)
        return Rejected(reason=Refusal.AMBIGUOUS, message=which_one(options), options=options)
    if not found:
        return Rejected(
            reason=Refusal.NOT_FOR_SALE,
            message=f'Nobody here sells "{target.strip()[:40]}". {_for_sale(wares)}',
        )
    ware = next(each for each in wares if each.id == found[0].id)
    return go.Buy(item=ware.id, person=ware.seller)


def sell(view: View, target: str | None, buyer: str | None) -> Bound:
    """Return what selling comes to: a carried thing, and to whom."""
    item = carried(view, target, "sell")
    if isinstance(item, Rejected):
        return item
    traders = [each for each in view.present if each.trades]
    if buyer is None and len(traders) == 1:
        return go.Sell(item=item, person=traders[0].id)
    if buyer is None and traders:
        options = tuple(each.name for each in traders)
        return Rejected(reason=Refusal.AMBIGUOUS, message=which_one(options), options=options)
    if buyer is None:
        return Rejected(reason=Refusal.NOT_FOR_SALE, message="Nobody here buys anything.")
    person = find(view, buyer, ("person",), "sell that to")
    return person if isinstance(person, Rejected) else go.Sell(item=ItemId(item), person=PersonId(person.id))


def craft(view: View, target: str | None) -> Bound:
    """Return what making comes to: a recipe that is known."""
    known = ", ".join(each.name for each in view.recipes) or "nothing yet"
    if target is None or not target.strip():
        return Rejected(reason=Refusal.INCOMPLETE, message=f"What do you want to make? (you can make: {known})")
    recipe = find(view, target, ("recipe",), "make")
    if not isinstance(recipe, Rejected):
        return go.Craft(recipe=RecipeId(recipe.id))
    if recipe.reason is Refusal.AMBIGUOUS:
        return recipe
    return Rejected(
        reason=Refusal.UNKNOWN_RECIPE,
        message=f'You don\'t know how to make "{target.strip()[:40]}". (you can make: {known})',
    )


def not_yours(view: View, ware: Noun) -> Rejected:
    """Return the refusal for somebody who would take what is for sale."""
    seen = next(each for each in view.wares if each.id == ware.id)
    return Rejected(
        reason=Refusal.NOT_FOR_SALE,
        message=f"The {seen.name} {'belong' if seen.plural else 'belongs'} to {seen.seller_name}. "
        f"(buy {seen.name}: {in_pennies(seen.price)})",
    )


def _wares_of(view: View, seller: str | None) -> tuple[WareSeen, ...] | Rejected:
    if seller is None:
        return view.wares
    person = find(view, seller, ("person",), "buy that of")
    if isinstance(person, Rejected):
        return person
    return tuple(each for each in view.wares if each.seller == person.id)


def _for_sale(wares: tuple[WareSeen, ...]) -> str:
    """Return what is for sale here, with its prices, in words; a long list is cut."""
    shown = ", ".join(f"{each.name} {each.price}" for each in wares[:8])
    return f"For sale, in pennies: {shown}{', …' if len(wares) > 8 else ''}."
