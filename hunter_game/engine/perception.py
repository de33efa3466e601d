"""From world and state to what the hunter may perceive: the only way from facts to anything that is shown or told.

Nothing hidden may move what comes out of here: two worlds that differ only in a secret give the same view.
"""

from __future__ import annotations

from hunter_game.engine.rules import clues, complications, craft, places, presence, things, trades, trading
from hunter_game.engine.rules.reckoning import VERDICTS
from hunter_game.engine.state import HUNTER, Facts, Holder, State, at_place
from hunter_game.engine.view import (
    AccountSeen,
    Candidate,
    ClaimSeen,
    DetailSeen,
    ExitSeen,
    FightSeen,
    HunterSeen,
    ItemSeen,
    Noun,
    PersonSeen,
    RecipeSeen,
    ReckoningSeen,
    Remembered,
    TopicSeen,
    TraceSeen,
    View,
    WareSeen,
    WaySeen,
)
from hunter_game.engine.vocabulary import BeastId, CauseId, Line, Phase, Watch
from hunter_game.engine.world import Hunt, Item, Strike, World

TOO_DARK = "It is too dark to see."


def view(world: World, state: State) -> View:
    """Return what the hunter perceives and knows."""
    facts, hunt = state.facts, world.hunt[state.facts.hunt]
    place = world.place[facts.place]
    dark = presence.too_dark(world, facts)
    night = facts.watch is Watch.NIGHT
    return View(
        hunt=hunt.title,
        goal=_goal(world, facts, hunt),
        phase=facts.phase,
        day=facts.day,
        nights_left=max(0, hunt.nights - facts.day + 1),
        candles=facts.candles,
        watch=facts.watch,
        place=place.id,
        place_name=place.name,
        place_aliases=place.aliases,
        place_text=TOO_DARK if dark else place.night if night else place.text,
        dark=dark,
        exits=tuple(
            ExitSeen(
                direction=way.direction,
                to=way.to,
                name=way.name,
                aliases=way.aliases,
                leads=world.place[way.to].name if way.to in facts.visited else None,
                closed=complications.closed(world, facts, way.to),
            )
            for way in place.exits
        ),
        details=()
        if dark
        else tuple(
            DetailSeen(
                id=each.id,
                name=each.name,
                aliases=each.aliases,
                text=each.text,
                examined=each.id in facts.examined,
            )
            for each in place.details
        ),
        people=_people(world, state),
        things=_things(world, facts, dark=dark),
        hunter=_hunter(world, facts),
        topics=_topics(world, state),
        traces=_traces(world, facts),
        claims=_claims(world, facts),
        candidates=_candidates(world, facts, hunt),
        payer=hunt.payer,
        account=_account(world, facts, hunt),
        fight=_fight(world, facts),
        ending=facts.ending,
        reckoning=_reckoning(world, facts, hunt),
        wares=_wares(world, facts),
        recipes=_recipes(world, facts),
        weather=facts.weather,
        terrain=place.terrain,
        complication=hunt.complication,
        complicates=hunt.complicates,
        past=_past(world),
        met=_met(world, facts, hunt),
        searched_out=places.searched_out(world, facts),
        visited=tuple(
            Noun(kind="place", id=each, name=world.place[each].name, aliases=world.place[each].aliases)
            for each in facts.visited
        ),
        ways=_ways(world, facts),
    )


def candidate_name(world: World, hunt: Hunt, strike: Strike) -> str:
    """Return the name of a candidate as the board has it."""
    match strike.line:
        case Line.KIND:
            return next(each.name for each in world.beasts if each.id == strike.candidate)
        case Line.CAUSE:
            return world.cause[CauseId(strike.candidate)].name
        case Line.NEXT:
            return next(each.name for each in hunt.nexts if each.id == strike.candidate)


def _goal(world: World, facts: Facts, hunt: Hunt) -> str:
    match facts.phase:
        case Phase.INQUIRY:
            return hunt.goal
        case Phase.MEETING:
            return "Live through the meeting."
        case Phase.RECKONING:
            if facts.people[hunt.payer].alive:
                return f"Tell {world.person[hunt.payer].name} what it was, or bury it."
            return "Tell whoever is left what it was, or bury it."
        case Phase.OVER:
            return "The hunt is over."


def _ways(world: World, facts: Facts) -> tuple[WaySeen, ...]:
    known = frozenset(facts.visited)
    return tuple(
        WaySeen(place=place, direction=way.direction, name=way.name, to=way.to if way.to in known else None)
        for place in facts.visited
        for way in world.place[place].exits
    )


def _people(world: World, state: State) -> tuple[PersonSeen, ...]:
    facts, hunt = state.facts, world.hunt[state.facts.hunt]
    here = presence.present(world, facts)
    known = {hunt.payer, *here} | {person for person, each in facts.people.items() if each.seen}
    return tuple(
        PersonSeen(
            id=person.id,
            name=person.name,
            aliases=person.aliases,
            pronoun=person.pronoun,
            role=person.role,
            look=person.look,
            voice=person.voice,
            temperament=person.temperament,
            goal=person.goal,
            trust=facts.people[person.id].trust,
            mood=state.told.moods.get(person.id),
            alive=facts.people[person.id].alive,
            here=person.id in here,
            met=bool(facts.people[person.id].asked),
            trades=bool(person.wares),
            heard=facts.people[person.id].heard,
        )
        for person in world.people
        if person.id in known
    )


def _things(world: World, facts: Facts, *, dark: bool) -> tuple[ItemSeen, ...]:
    here = at_place(facts.place)
    within_reach = [(each, holder) for each in world.items if (holder := _holder(facts, each)) in (here, HUNTER)]
    lying = [each for each, holder in within_reach if holder == here and (each.lit or not dark)]
    held = [each for each, holder in within_reach if holder == HUNTER]
    return tuple(_thing(facts, each) for each in (*lying, *held))


def _holder(facts: Facts, item: Item) -> Holder | None:
    thing = facts.things.get(item.id)
    return None if thing is None else thing.holder


def _thing(facts: Facts, item: Item) -> ItemSeen:
    thing = facts.things[item.id]
    carried = thing.holder == HUNTER
    return ItemSeen(
        id=item.id,
        name=item.name,
        aliases=item.aliases,
        plural=item.plural,
        item=item.kind,
        text=item.text,
        count=thing.count,
        slots=item.slots,
        damage=item.damage,
        reach=item.reach,
        bane=item.bane,
        fixed=item.fixed,
        wielded=facts.hunter.wields == item.id,
        worn=item.id in facts.hunter.wears,
        set=thing.set,
        carried=carried,
        holder="hunter" if carried else "here",
        does=things.does(item),
    )


def _hunter(world: World, facts: Facts) -> HunterSeen:
    hunter = facts.hunter
    return HunterSeen(
        name=hunter.name,
        trade=hunter.trade,
        gift=trades.GIFT[hunter.trade],
        weakness=trades.WEAKNESS[hunter.trade],
        scars=hunter.scars,
        renown=hunter.renown,
        might=hunter.might,
        wits=hunter.wits,
        nerve=hunter.nerve,
        health=hunter.health,
        health_most=hunter.health_most,
        courage=hunter.courage,
        courage_most=hunter.courage_most,
        coin=hunter.coin,
        slots=hunter.slots,
        slots_used=things.slots_used(world, facts),
        conditions=hunter.conditions,
    )


def _wares(world: World, facts: Facts) -> tuple[WareSeen, ...]:
    return tuple(
        WareSeen(
            id=item.id,
            name=item.name,
            aliases=item.aliases,
            plural=item.plural,
            text=item.text,
            seller=person,
            seller_name=world.person[person].name,
            price=trading.price_of(world, facts, person, item.id),
            count=facts.things[item.id].count,
            does=things.does(item),
        )
        for person in presence.present(world, facts)
        for item in trading.offered(world, facts, person)
    )


def _recipes(world: World, facts: Facts) -> tuple[RecipeSeen, ...]:
    return tuple(
        RecipeSeen(
            id=recipe.id,
            name=recipe.name,
            aliases=recipe.aliases,
            text=recipe.text,
            makes=world.item[recipe.makes].name,
            needs=tuple(craft.in_words(world, each) for each in craft.asked_for(recipe)),
            lacks=tuple(craft.in_words(world, each) for each in craft.lacking(facts, recipe)),
        )
        for recipe in (world.recipe[each] for each in facts.recipes)
    )


def _past(world: World) -> tuple[Remembered, ...]:
    return tuple(
        Remembered(
            title=each.title,
            hunter=each.hunter,
            trade=each.trade,
            ending=each.ending,
            told=each.told,
            score=each.score,
        )
        for each in world.past
    )


def _met(world: World, facts: Facts, hunt: Hunt) -> tuple[BeastId, ...]:
    seen = {beast for beast, each in facts.beasts.items() if each.met or each.laid or not each.alive}
    if facts.fight is not None:
        seen.add(facts.fight.beast)
    if facts.reckoning is not None:
        seen.add(hunt.answer.kind)
    seen.update(each.kind for each in world.past)
    return tuple(beast.id for beast in world.beasts if beast.id in seen)


def _topics(world: World, state: State) -> tuple[TopicSeen, ...]:
    facts = state.facts
    summoned = world.hunt[facts.hunt].topics
    return tuple(
        TopicSeen(
            id=topic,
            name=world.topic[topic].name,
            aliases=world.topic[topic].aliases,
            asked=tuple(person for person, each in facts.people.items() if topic in each.asked),
            lead=topic in state.told.leads,
            came_up=topic not in summoned,
        )
        for topic in facts.topics
    )


def _traces(world: World, facts: Facts) -> tuple[TraceSeen, ...]:
    hunt = world.hunt[facts.hunt]
    return tuple(
        TraceSeen(
            id=trace.id,
            name=trace.name,
            aliases=trace.aliases,
            text=trace.text,
            strikes=tuple(candidate_name(world, hunt, strike) for strike in trace.strikes),
        )
        for trace in (world.trace[each] for each in facts.board.traces)
    )


def _claims(world: World, facts: Facts) -> tuple[ClaimSeen, ...]:
    hunt, board = world.hunt[facts.hunt], facts.board
    return tuple(
        ClaimSeen(
            id=claim.id,
            name=claim.name,
            aliases=claim.aliases,
            teller=claim.teller,
            teller_name=world.person[claim.teller].name,
            words=next((each.words for each in world.person[claim.teller].answers if each.claim == claim.id), ""),
            strikes=tuple(candidate_name(world, hunt, strike) for strike in claim.strikes),
            leaning=claim.id in board.leaning,
            broken=claim.id in board.broken,
        )
        for claim in (world.claim[each] for each in board.claims)
    )


def _candidates(world: World, facts: Facts, hunt: Hunt) -> tuple[Candidate, ...]:
    def candidate(line: Line, id_: str, name: str, aliases: tuple[str, ...], text: str) -> Candidate:
        struck = clues.struck_by(world, facts.board, Strike(line=line, candidate=id_))
        return Candidate(line=line, id=id_, name=name, aliases=aliases, text=text, struck_by=struck)

    kinds = (world.beast[each] for each in hunt.kinds)
    causes = (world.cause[each] for each in hunt.causes)
    return (
        *(candidate(Line.KIND, each.id, each.name, each.aliases, each.text) for each in kinds),
        *(candidate(Line.CAUSE, each.id, each.name, each.aliases, each.text) for each in causes),
        *(candidate(Line.NEXT, each.id, each.name, each.aliases, each.text) for each in hunt.nexts),
    )


def _account(world: World, facts: Facts, hunt: Hunt) -> AccountSeen | None:
    account = facts.account
    if account is None:
        return None
    cause = world.cause[account.cause]
    comes = next(each for each in hunt.nexts if each.id == account.next)
    return AccountSeen(
        kind=world.beast[account.kind].name,
        cause=cause.name,
        next=comes.name,
        place=comes.place,
        mercy=cause.mercy,
        bane=cause.bane,
        hours=world.beast[account.kind].hours,
    )


def _fight(world: World, facts: Facts) -> FightSeen | None:
    fight = facts.fight
    if fight is None:
        return None
    beast, foe = world.beast[fight.beast], facts.beasts[fight.beast]
    shown = beast.acts[fight.shown]
    return FightSeen(
        beast=beast.id,
        name=beast.name,
        aliases=beast.aliases,
        look=beast.look,
        health=foe.health,
        health_most=beast.health,
        will=foe.will,
        will_most=beast.will,
        range=fight.range,
        turn=fight.turn,
        shown=shown.id,
        shown_name=shown.name,
        shown_tell=shown.tell,
        shown_reach=shown.reach,
        conditions=foe.conditions,
        known_bane=fight.known_bane,
        aimed=fight.aimed,
    )


def _reckoning(world: World, facts: Facts, hunt: Hunt) -> ReckoningSeen | None:
    reckoning = facts.reckoning
    if reckoning is None:
        return None
    answer = hunt.answer
    return ReckoningSeen(
        ending=reckoning.ending,
        lines=reckoning.lines,
        alive=reckoning.alive,
        told=reckoning.told,
        score=reckoning.score,
        points=reckoning.points,
        pay=reckoning.pay,
        purse=reckoning.purse,
        renown=reckoning.renown,
        verdict=reckoning.verdict,
        village="" if reckoning.verdict is None else VERDICTS[reckoning.verdict],
        kind=world.beast[answer.kind].name,
        cause=world.cause[answer.cause].name,
        next=next(each.name for each in hunt.nexts if each.id == answer.next),
    )
