"""Places: looking, examining, moving, searching.

- Looking and examining are free. What a detail or a thing shows to whoever looks closely is found without a roll.
- Moving burns one candle; the light changes on the way, not before. What is under water is closed; see
  `complications`.
- Searching burns one candle and always finds what there is to find next; the dice set the price. *Cost* burns a candle
  more. *Failure* costs 1 nerve, or 1 health where the ground is hard on the body (might). *Disaster* costs 2, and
  leaves
  the hunter *frightened*, or *bleeding*. *Triumph* gives 1 nerve.
- In the dark without a light nothing can be examined, searched or read.
"""

from __future__ import annotations

from hunter_game.engine.checks import make_check
from hunter_game.engine.draft import Draft
from hunter_game.engine.model import with_entry
from hunter_game.engine.outcomes import Check, Examined, Looked, Moved, Rejected, Searched
from hunter_game.engine.rules import clues, complications, conditions, craft, presence, standing, time, trading
from hunter_game.engine.state import Facts
from hunter_game.engine.vocabulary import (
    Attribute,
    BeastId,
    Condition,
    DetailId,
    Direction,
    Grade,
    ItemId,
    PersonId,
    PlaceId,
    Refusal,
)
from hunter_game.engine.world import World


def look(draft: Draft) -> None:
    """Look around; in a meeting there is only one thing to look at."""
    if draft.facts.fight is not None:
        draft.say(Examined(beast=draft.facts.fight.beast))
    else:
        draft.say(Looked(place=draft.facts.place))


def examine_detail(draft: Draft, detail: DetailId) -> Rejected | None:
    """Look closely at a part of the place."""
    place = draft.world.place[draft.facts.place]
    made = next((each for each in place.details if each.id == detail), None)
    if made is None:
        return Rejected(reason=Refusal.NOT_HERE, message="There is no such thing here.")
    dark = presence.in_the_dark(draft, f"examine {made.name}")
    if dark is not None:
        return dark
    if detail not in draft.facts.examined:
        draft.put(examined=(*draft.facts.examined, detail))
    draft.say(Examined(detail=detail))
    clues.find(draft, made.trace)
    return None


def examine_item(draft: Draft, item: ItemId) -> Rejected | None:
    """Look closely at a thing here or carried."""
    price = trading.price_here(draft.world, draft.facts, item)
    if not (presence.carried(draft.facts, item) or presence.lies_here(draft.facts, item) or price is not None):
        return Rejected(reason=Refusal.NOT_HERE, message="There is no such thing here.")
    made = draft.world.item[item]
    dark = presence.in_the_dark(draft, f"examine the {made.name}")
    if dark is not None:
        return dark
    draft.say(Examined(item=item, price=price))
    clues.find(draft, made.trace)
    craft.learn(draft, made.teaches)
    return None


def examine_person(draft: Draft, person: PersonId) -> Rejected | None:
    """Look at somebody."""
    absent = presence.absent(draft, person)
    if absent is None:
        draft.say(Examined(person=person))
    return absent


def examine_beast(draft: Draft, beast: BeastId) -> Rejected | None:
    """Look at the beast one is facing."""
    if draft.facts.fight is None or draft.facts.fight.beast != beast:
        return Rejected(reason=Refusal.NOT_HERE, message="There is no such thing here.")
    draft.say(Examined(beast=beast))
    return None


def move(draft: Draft, direction: Direction, to: PlaceId) -> Rejected | None:
    """Go through an exit."""
    origin = draft.world.place[draft.facts.place]
    if not any(each.direction is direction and each.to == to for each in origin.exits):
        return Rejected(
            reason=Refusal.NO_EXIT,
            message=f"You can't go {direction.value} from here. {ways(draft.world, draft.facts)}",
        )
    if complications.closed(draft.world, draft.facts, to):
        return Rejected(
            reason=Refusal.CLOSED,
            message=f"You can't go {direction.value}: the flood covers {draft.world.place[to].name} until morning. "
            f"(candles left: {draft.facts.candles})",
        )
    first = to not in draft.facts.visited
    draft.put(place=to)
    if first:
        draft.put(visited=(*draft.facts.visited, to))
    draft.say(Moved(origin=origin.id, place=to, first=first))
    time.burn(draft, 1)
    return None


def ways(world: World, facts: Facts) -> str:
    """Return the ways out, for a refusal."""
    return "Ways out: " + ", ".join(each.direction.value for each in world.place[facts.place].exits) + "."


def search_check(world: World, facts: Facts) -> Check:
    """Return the check that searching here would roll now."""
    place = world.place[facts.place]
    blind = Condition.BLINDED in facts.hunter.conditions
    modifiers = [
        ("hard ground", -place.hinder),
        ("blinded", -2 if blind else 0),
        *standing.modifiers(world, facts, "search"),
    ]
    return make_check(facts, "search", place.id, place.hazard, modifiers)


def searched_out(world: World, facts: Facts) -> bool:
    """Return whether the last search here found nothing left."""
    return facts.searched.get(facts.place, 0) > len(world.place[facts.place].search)


def search(draft: Draft) -> Rejected | None:
    """Search the place one is in."""
    place = draft.world.place[draft.facts.place]
    dark = presence.in_the_dark(draft, "search")
    if dark is not None:
        return dark
    if searched_out(draft.world, draft.facts):
        return Rejected(
            reason=Refusal.NOTHING_MORE,
            message=f"You have searched {place.name}: there is nothing more to find.",
        )
    done = draft.facts.searched.get(place.id, 0)
    rolled = draft.roll(search_check(draft.world, draft.facts))
    draft.put(searched=with_entry(draft.facts.searched, place.id, done + 1))
    draft.say(Searched(place=place.id, grade=rolled.grade))
    if done < len(place.search):
        clues.find(draft, place.search[done])
    _pay(draft, place.hazard, rolled.grade)
    time.burn(draft, 2 if rolled.grade is Grade.COST else 1)
    return None


def _pay(draft: Draft, hazard: Attribute, grade: Grade) -> None:
    """Let a search that went badly cost body or nerve, by the kind of ground."""
    if grade is Grade.TRIUMPH:
        conditions.steady(draft, 1)
    if grade not in (Grade.FAILURE, Grade.DISASTER):
        return
    harm, condition = (1, None) if grade is Grade.FAILURE else (2, Condition.BLEEDING)
    if hazard is Attribute.MIGHT:
        conditions.hurt(draft, harm, "search")
        if condition is not None:
            conditions.gain(draft, condition, "search")
    else:
        conditions.frighten(draft, harm, "search")
        if condition is not None:
            conditions.gain(draft, Condition.FRIGHTENED, "search")
