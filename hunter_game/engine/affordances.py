"""What could be tried now, with its price and its exact odds.

Every offer is a line that the parser takes and that the rules would not refuse at once; its odds are those of the
check that
would be rolled, made by the same function. Nothing hidden moves an offer.
"""

from __future__ import annotations

from collections.abc import Iterator

from hunter_game.engine import perception
from hunter_game.engine.draft import Draft
from hunter_game.engine.outcomes import Check, Odds
from hunter_game.engine.rules import craft, fight, fray_refusals, places, presence, talk, trading
from hunter_game.engine.rules.beast_acts import STEPS
from hunter_game.engine.state import CANDLES_A_DAY, CANDLES_A_WATCH, Facts, State
from hunter_game.engine.view import Offer, View
from hunter_game.engine.vocabulary import (
    Approach,
    Condition,
    Line,
    Maneuver,
    Phase,
    Range,
    Watch,
)
from hunter_game.engine.world import World

FREE = "free"
EXCHANGE = "one exchange"
WARES_OFFERED = 3
"""Most wares that are offered at once; all of them are in the view."""


def affordances(world: World, state: State, view: View | None = None) -> tuple[Offer, ...]:
    """Return the offers, those that lead on first; the first three are what a front end suggests.

    Args:
        world: A checked world.
        state: The state of things.
        view: What is perceived of this very state, if the caller has it already.
    """
    if view is None:
        view = perception.view(world, state)
    match view.phase:
        case Phase.MEETING:
            return tuple(_in_a_meeting(world, state.facts, view))
        case Phase.RECKONING:
            return tuple(_at_the_reckoning(view))
        case Phase.OVER:
            return ()
        case Phase.INQUIRY:
            return tuple(_in_the_inquiry(world, state.facts, view))


def candles(count: int) -> str:
    """Return a price in candles, in words."""
    return FREE if count == 0 else "1 candle" if count == 1 else f"{count} candles"


def _offer(
    line: str, label: str, *, burns: int = 0, coin: int = 0, check: Check | None = None, price: str = ""
) -> Offer:
    odds: Odds | None = None if check is None else check.odds
    cost = price or (candles(burns) if burns or not coin else "")
    if coin:
        cost = ", ".join(part for part in (cost, trading.in_pennies(coin)) if part)
    return Offer(line=line, label=label, candles=burns, coin=coin, odds=odds, price=cost)


# ---------------------------------------------------------------- inquiry


def _in_the_inquiry(world: World, facts: Facts, view: View) -> Iterator[Offer]:
    ready = _account_ready(view)
    if ready is not None:
        yield ready
    streams = [list(_closer_looks(view)), list(_questions(world, facts, view)), list(_searches(world, facts, view))]
    for rank in range(max(len(stream) for stream in streams)):
        yield from (stream[rank] for stream in streams if rank < len(stream))
    yield from _makings(world, facts, view)
    yield from _wares(world, facts, view)
    yield from _ways(view)
    yield from _waits(facts, view)


def _waits(facts: Facts, view: View) -> Iterator[Offer]:
    """Until what was signed for is abroad; without an account, from dusk until night."""
    order = tuple(Watch)
    wanted = view.account.hours if view.account is not None else (Watch.NIGHT,) if facts.watch is Watch.DUSK else ()
    for watch in order[order.index(facts.watch) + 1 :]:
        if watch in wanted:
            left = CANDLES_A_DAY - order.index(watch) * CANDLES_A_WATCH
            label = "wait for nightfall" if watch is Watch.NIGHT else f"wait for {watch.value}"
            yield _offer(f"wait until {watch.value}", label, burns=facts.candles - left)
            break
    yield _offer("wait", "let a candle burn", burns=1)


def _account_ready(view: View) -> Offer | None:
    """When one candidate is left on each line, the account can be signed as it stands."""
    if view.account is not None:
        return None
    left = [[each for each in view.candidates if each.line is line and not each.struck_by] for line in Line]
    if any(len(each) != 1 for each in left):
        return None
    return _offer("sign " + "; ".join(each[0].name for each in left), "sign the account as the board has it")


def _closer_looks(view: View) -> Iterator[Offer]:
    for detail in view.details:
        if not detail.examined:
            yield _offer(f"examine {detail.name}", f"look closely at {detail.name}")


def _questions(world: World, facts: Facts, view: View) -> Iterator[Offer]:
    """The most promising topics first, each put plainly to whoever is here."""
    for topic in view.promising:
        for person in view.present:
            if not talk.reaches_farther(world, facts, person.id, topic.id, Approach.PLAIN):
                continue
            burns = talk.candles_for(world, facts, Approach.PLAIN)
            yield _offer(
                f"ask {person.name} about {topic.name}",
                f"ask {person.name} about {topic.name}",
                burns=burns,
                check=talk.check_for(world, facts, person.id, Approach.PLAIN),
                price=f"{candles(burns)}, word travels",
            )


def _searches(world: World, facts: Facts, view: View) -> Iterator[Offer]:
    if not view.dark and not view.searched_out:
        yield _offer("search", f"search {view.place_name}", burns=1, check=places.search_check(world, facts))


def _makings(world: World, facts: Facts, view: View) -> Iterator[Offer]:
    """What can be made of what is carried."""
    for recipe in view.recipes:
        if craft.refused(Draft(world, facts), recipe.id) is None:
            yield _offer(
                f"make {recipe.name}",
                f"make {recipe.name} of {', '.join(recipe.needs)}",
                burns=1,
                check=craft.check_for(world, facts, recipe.id),
            )


def _wares(world: World, facts: Facts, view: View) -> Iterator[Offer]:
    """A few of the wares that can be paid for and carried, each seller's first ones first."""
    room = view.hunter.slots - view.hunter.slots_used
    within_reach = [ware for ware in view.wares if ware.price <= view.hunter.coin and world.item[ware.id].slots <= room]
    for ware in within_reach[:WARES_OFFERED]:
        many = f"{ware.count} " if ware.count > 1 else ""
        yield _offer(
            f"buy {ware.name} from {ware.seller_name}",
            f"buy {many}{ware.name} of {ware.seller_name}",
            coin=ware.price,
        )


def _ways(view: View) -> Iterator[Offer]:
    for way in view.exits:
        if way.closed:
            continue
        toward = way.leads or way.name
        yield _offer(f"go {way.direction.value}", f"{way.direction.value} to {toward}", burns=1)


# ---------------------------------------------------------------- meeting


def _in_a_meeting(world: World, facts: Facts, view: View) -> Iterator[Offer]:
    seen = view.fight
    assert seen is not None
    near = STEPS.index(seen.range) >= STEPS.index(Range.NEAR)
    held = Condition.HELD in facts.hunter.conditions

    def exchange(line: str, label: str, maneuver: Maneuver) -> Offer:
        check = fight.check_for(world, facts, maneuver, None)
        return _offer(line, label, check=check, price=EXCHANGE)

    if seen.known_bane:
        yield exchange("speak to it", "speak to its grief", Maneuver.SPEAK)
    if near:
        yield exchange(f"strike the {seen.name}", f"strike the {seen.name}", Maneuver.STRIKE)
    yield exchange("guard", f"guard against it: it {seen.shown_name}", Maneuver.GUARD)
    weapon = fray_refusals.to_shoot_with(world, facts)
    if weapon is not None and (ammunition := world.item[weapon].ammunition) and presence.carried(facts, ammunition):
        yield exchange(f"shoot the {seen.name}", f"shoot with the {world.item[weapon].name}", Maneuver.SHOOT)
    for item in view.pack:
        if item.bane is not None and STEPS.index(seen.range) >= STEPS.index(fray_refusals.throw_reach(world, item.id)):
            yield exchange(f"throw {item.name}", f"throw the {item.name}", Maneuver.THROW)
    if not near:
        yield exchange("aim", "take aim", Maneuver.AIM)
        if not held:
            yield exchange("advance", "close in", Maneuver.ADVANCE)
    if not held:
        yield exchange("retreat", "get away, and keep what you learned", Maneuver.RETREAT)


# ---------------------------------------------------------------- reckoning


def _at_the_reckoning(view: View) -> Iterator[Offer]:
    payer = next(each for each in view.people if each.id == view.payer)
    if payer.here or not payer.alive:
        yield _offer("tell the truth", f"tell {payer.name} the truth" if payer.alive else "tell the truth")
        yield _offer("bury it", "bury it, and say it was a beast like any other")
    yield from _ways(view)
