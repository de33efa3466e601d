"""The engine's own lines for front ends without panels: place, exits, people, things, goal."""

from __future__ import annotations

from hunter_game.director.endings import reckoning, what_now
from hunter_game.engine.names import said
from hunter_game.engine.view import ItemSeen, Noun, View
from hunter_game.engine.vocabulary import Phase, Weather


def scene_text(view: View) -> str:
    """Return the scene in a few lines; an empty line divides what is seen from what is at hand."""
    if view.phase is Phase.OVER:
        return _over(view)
    seen = [f"{_capital(view.place_name)}. {_when(view)}", view.place_text]
    at_hand = [*_people(view), *_things(view), _exits(view), _vitals(view), f"Goal: {view.goal}"]
    if view.complicates and view.phase is Phase.INQUIRY:
        at_hand.append(f"Mind: {view.complicates}")
    if view.fight is not None:
        at_hand.insert(0, _meeting(view))
    return "\n".join(seen) + "\n\n" + "\n".join(at_hand)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _when(view: View) -> str:
    weather = "" if view.weather is Weather.STILL else f", {view.weather.value}"
    when = f"Day {view.day}, {view.watch.value}{weather}, {_candles(view.candles)}"
    if view.phase is Phase.RECKONING:
        return f"{when}."
    return f"{when}; {'the last night' if view.nights_left <= 1 else f'{view.nights_left} nights left'}."


def _candles(count: int) -> str:
    return "1 candle" if count == 1 else f"{count} candles"


def _people(view: View) -> list[str]:
    if not view.present:
        return []
    people = ", ".join(f"{person.name} ({person.role}, trust {person.trust:+d})" for person in view.present)
    sellers = dict.fromkeys(ware.seller_name for ware in view.wares)
    count = len(view.wares)
    sell = (
        [f"For sale, by {', '.join(sellers)}: {count} {'thing' if count == 1 else 'things'}. (/wares)"]
        if view.wares
        else []
    )
    return [f"Here: {people}.", *sell]


def _things(view: View) -> list[str]:
    if not view.here:
        return []
    return [f"You see {', '.join(_thing(item) for item in view.here)}."]


def _thing(item: ItemSeen) -> str:
    noun = Noun(kind="item", id=item.id, name=item.name, plural=item.plural)
    text = f"{item.count} × {item.name}" if item.count > 1 else said(noun)
    return f"{text} (armed)" if item.set else text


def _exits(view: View) -> str:
    ways = [f"{way.direction.value} ({way.leads or way.name}{', under water' * way.closed})" for way in view.exits]
    return f"Ways: {', '.join(ways)}."


def _vitals(view: View) -> str:
    hunter = view.hunter
    conditions = f", {', '.join(each.value for each in hunter.conditions)}" if hunter.conditions else ""
    return (
        f"{hunter.name}: health {hunter.health}/{hunter.health_most}, "
        f"nerve {hunter.courage}/{hunter.courage_most}, {hunter.coin} pennies{conditions}."
    )


def _meeting(view: View) -> str:
    fight = view.fight
    assert fight is not None
    conditions = f", {', '.join(each.value for each in fight.conditions)}" if fight.conditions else ""
    return (
        f"The {fight.name}: {fight.health}/{fight.health_most}, {fight.range.value}{conditions}. "
        f"Next it {fight.shown_name}: {fight.shown_tell}"
    )


def _over(view: View) -> str:
    if view.reckoning is None:
        return "The hunt is over."
    return f"{reckoning(view)}\n\n{what_now(view)}"
