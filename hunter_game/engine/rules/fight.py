"""The meeting: one maneuver of the hunter, then the act that the beast had shown, is an exchange.

| grade | the hunter's maneuver | the beast's act |
|---|---|---|
| triumph | takes effect, 2 more | foiled |
| success | takes effect | halved |
| cost | takes effect | full |
| failure | nothing | full |
| disaster | nothing, and the hunter is *exposed* | full |

- *guard* has no effect of its own but turns the act: triumph foils it and *exposes* the beast, success foils it, cost
  halves it. Success or better also frees the hunter of *held*, *blinded* and *burning*.
- *aim*, *advance* and *use* roll nothing, and the act comes in full. Aim adds 1 to the next strike, shot or throw.
- *trap* holds it from its next act on, and bites for 2 on a triumph; *bait* draws its act off: cost halves it, success
  foils it, triumph also *exposes* the beast. Both use the thing up when they take effect.
- *speak*: when *cause* was right and its token is carried, success takes 1 off the beast's will, triumph 2, cost 1;
  at 0
  it is laid to rest. Otherwise words only make it hesitate: cost halves its act, success foils it, triumph also
  *exposes* the beast.
- *retreat*: cost or better gets the hunter away to the nearest place, one candle on; what was learned is kept.
- *improvise* gives what is wished for, from its next act on, and tears loose whoever is *held*; see `improvise`.
- Its ferocity hinders every check, and so does, by 1, each line of the account that was not right; of lines that nobody
  signed, *kind* and *cause* alone.
- The bane of its true cause does double, when *cause* was signed right and the weather lets it; see `weather`.
- Whoever gets out of it nearly dead keeps a scar; see `scars`.
- Strike works engaged; closing in with a strike from near is part of it. Shots work at any range; throws by the thing's
  reach, and at least from near. What shoots is no better than a fist to strike with or to throw.
"""

from __future__ import annotations

from hunter_game.engine.checks import make_check
from hunter_game.engine.draft import Draft
from hunter_game.engine.intents import Fray
from hunter_game.engine.outcomes import (
    BeastFell,
    BeastLaid,
    Check,
    DamageDealt,
    HunterFled,
    Maneuvered,
    Rejected,
    WillChanged,
)
from hunter_game.engine.rules import (
    beast_acts,
    complications,
    conditions,
    fray_refusals,
    improvise,
    presence,
    scars,
    standing,
    time,
    weather,
)
from hunter_game.engine.rules.beast_acts import Effect
from hunter_game.engine.state import Facts, Fight, at_place
from hunter_game.engine.vocabulary import (
    Attribute,
    Condition,
    Ending,
    Grade,
    ItemId,
    ItemKind,
    Maneuver,
    Means,
    Phase,
    PlaceId,
    Range,
    Refusal,
)
from hunter_game.engine.world import World

FISTS = 1
"""Damage of a bare hand."""
TRIUMPH_BITES = 2
"""What a triumph adds to a blow that lands."""
MISJUDGED = 1
"""What each line of the account that was not right takes off every check of the meeting; see `_misjudged`."""

_ATTRIBUTES = {
    Maneuver.STRIKE: Attribute.MIGHT,
    Maneuver.SHOOT: Attribute.WITS,
    Maneuver.THROW: Attribute.WITS,
    Maneuver.GUARD: Attribute.NERVE,
    Maneuver.TRAP: Attribute.WITS,
    Maneuver.BAIT: Attribute.WITS,
    Maneuver.SPEAK: Attribute.NERVE,
    Maneuver.RETREAT: Attribute.WITS,
}
_BLOWS = (Maneuver.STRIKE, Maneuver.SHOOT, Maneuver.THROW)
_WORKS = (Grade.COST, Grade.SUCCESS, Grade.TRIUMPH)
_ACT_COMES: dict[Grade, Effect] = {
    Grade.DISASTER: "full",
    Grade.FAILURE: "full",
    Grade.COST: "full",
    Grade.SUCCESS: "halved",
    Grade.TRIUMPH: "foiled",
}
_ACT_ON_GUARD: dict[Grade, Effect] = {**_ACT_COMES, Grade.COST: "halved", Grade.SUCCESS: "foiled"}


def check_for(
    world: World,
    facts: Facts,
    maneuver: Maneuver,
    means: Means | None,
    item: ItemId | None = None,
    wish: Condition | None = None,
) -> Check | None:
    """Return the check that a maneuver would roll now; None when it rolls nothing.

    Args:
        world: A checked world.
        facts: The state of things, in a meeting.
        maneuver: What is done.
        means: For `improvise`: how; by craft, if it is not said.
        item: For `improvise`: the thing that is put to it.
        wish: For `improvise`: what is hoped for.
    """
    fight = facts.fight
    assert fight is not None
    improvised = maneuver is Maneuver.IMPROVISE
    means = means or Means.CRAFT
    attribute = improvise.ATTRIBUTES[means] if improvised else _ATTRIBUTES.get(maneuver)
    if attribute is None:
        return None
    beast, hunter = world.beast[fight.beast], facts.hunter
    blow = maneuver in _BLOWS
    guarding = maneuver in (Maneuver.GUARD, Maneuver.RETREAT)
    modifiers = [
        ("its ferocity", -beast.ferocity),
        *_misjudged(facts, fight),
        complications.fiercer(world.hunt[facts.hunt]),
        ("aimed", 1 if blow and fight.aimed else 0),
        ("hidden", 1 if blow and Condition.HIDDEN in hunter.conditions else 0),
        ("foreseen", 1 if guarding and fight.foreseen else 0),
        ("it is exposed", 1 if Condition.EXPOSED in facts.beasts[beast.id].conditions else 0),
        ("blinded", -2 if blow and Condition.BLINDED in hunter.conditions else 0),
        *(improvise.modifiers(world, means, item, wish) if improvised else ()),
        *(
            each
            for each in standing.modifiers(world, facts, maneuver.value)
            if (each[0], maneuver) != ("frightened", Maneuver.RETREAT)
        ),
    ]
    return make_check(facts, maneuver.value, beast.id, attribute, modifiers)


def _misjudged(facts: Facts, fight: Fight) -> tuple[tuple[str, int], ...]:
    """Return what hinders for each line that was not right; who signed nothing chose no ground to be wrong about."""
    return (
        ("its kind unforeseen", 0 if fight.foreseen else -MISJUDGED),
        ("its cause unknown", 0 if fight.known_bane else -MISJUDGED),
        ("its own ground", 0 if fight.ground or facts.account is None else -MISJUDGED),
    )


def fray(draft: Draft, made: Fray) -> Rejected | None:  # noqa: C901  # one flat table
    """Play one exchange."""
    maneuver, item, means = made.maneuver, made.item, made.means or Means.CRAFT
    if draft.facts.fight is None:
        return Rejected(reason=Refusal.NO_FIGHT, message="There is nothing here to fight.")
    if maneuver is Maneuver.STRIKE:
        item = draft.facts.hunter.wields
    elif maneuver is Maneuver.SHOOT and item is None:
        item = fray_refusals.to_shoot_with(draft.world, draft.facts)
    refusal = fray_refusals.refused(draft, maneuver, item)
    if refusal is not None:
        return refusal
    check = check_for(draft.world, draft.facts, maneuver, means, item, made.wish)
    grade = None if check is None else draft.roll(check).grade
    draft.say(Maneuvered(maneuver=maneuver, beast=draft.fight.beast, item=item, grade=grade, words=made.words))
    _spend_help(draft, maneuver)
    comes: Effect = "full" if grade is None else _ACT_COMES[grade]
    lasting: Condition | None = None
    match maneuver:
        case Maneuver.STRIKE | Maneuver.SHOOT | Maneuver.THROW:
            _blow(draft, maneuver, item, grade)
        case Maneuver.GUARD:
            comes = _guard(draft, grade)
        case Maneuver.AIM:
            draft.put_fight(aimed=True)
        case Maneuver.ADVANCE:
            beast_acts.step_nearer(draft)
        case Maneuver.USE:
            _use(draft, item)
        case Maneuver.TRAP:
            lasting = _spring(draft, item, grade)
        case Maneuver.BAIT:
            comes = _draw_off(draft, item, grade, comes)
        case Maneuver.SPEAK:
            comes = _speak(draft, grade, comes)
        case Maneuver.IMPROVISE:
            lasting = _improvise(draft, item, improvise.granted(means, made.wish), grade)
        case Maneuver.RETREAT:
            pass
    if grade is Grade.DISASTER:
        conditions.gain(draft, Condition.EXPOSED, maneuver.value)
    if draft.facts.phase is not Phase.MEETING:
        return None
    beast_acts.act(draft, comes)
    if lasting is not None and draft.facts.phase is Phase.MEETING:
        _grant(draft, lasting, item or maneuver.value)
    _close_exchange(draft, away=maneuver is Maneuver.RETREAT and grade in _WORKS)
    return None


def _spend_help(draft: Draft, maneuver: Maneuver) -> None:
    """End what helped only this once."""
    if maneuver in _BLOWS:
        draft.put_fight(aimed=False)
        conditions.clear(draft, Condition.HIDDEN)
    conditions.clear_beast(draft, draft.fight.beast, Condition.EXPOSED)


def _blow(draft: Draft, maneuver: Maneuver, item: ItemId | None, grade: Grade | None) -> None:
    if maneuver is Maneuver.STRIKE and draft.fight.range is not Range.ENGAGED:
        beast_acts.move_to(draft, Range.ENGAGED)
    if grade in _WORKS:
        _wound(
            draft, _damage(draft, maneuver, item) + (TRIUMPH_BITES if grade is Grade.TRIUMPH else 0), item or "fists"
        )
    if item is None:
        return
    if maneuver is Maneuver.SHOOT:
        ammunition = draft.world.item[item].ammunition
        assert ammunition is not None
        draft.spend(ammunition)
    elif maneuver is Maneuver.THROW:
        _let_fly(draft, item)


def _let_fly(draft: Draft, item: ItemId) -> None:
    """A thrown arm lies where it fell; anything else is used up."""
    if draft.world.item[item].kind is ItemKind.ARM:
        draft.move_thing(item, at_place(draft.facts.place))
    else:
        draft.spend(item)


def _damage(draft: Draft, maneuver: Maneuver, item: ItemId | None) -> int:
    """Return the damage of a blow that lands, bane included."""
    made = None if item is None else draft.world.item[item]
    club = made is None or (made.ammunition is not None and maneuver is not Maneuver.SHOOT)
    amount = FISTS if made is None or club else max(FISTS, made.damage)
    banes = {made.bane if made is not None else None}
    if maneuver is Maneuver.STRIKE:
        banes.add(draft.facts.hunter.blade)
    bane = draft.world.cause[draft.hunt.answer.cause].bane
    if draft.fight.known_bane and bane in banes and not weather.quenches(draft.world, draft.facts, bane):
        amount *= 2
    return amount


def _wound(draft: Draft, amount: int, by: str) -> None:
    beast = draft.fight.beast
    foe, most = draft.foe, draft.world.beast[draft.fight.beast].health
    amount = min(amount, foe.health)
    draft.put_beast(beast, health=foe.health - amount)
    draft.say(DamageDealt(target=beast, by=by, amount=amount, left=foe.health - amount, most=most))
    if draft.foe.health == 0:
        draft.put_beast(beast, alive=False)
        draft.say(BeastFell(beast=beast))
        trophy = draft.world.beast[beast].trophy
        if trophy is not None:
            draft.move_thing(trophy, at_place(draft.facts.place))
        _end(draft, Ending.SLAIN)


def _guard(draft: Draft, grade: Grade | None) -> Effect:
    assert grade is not None
    if grade in (Grade.SUCCESS, Grade.TRIUMPH):
        for condition in (Condition.HELD, Condition.BLINDED, Condition.BURNING, Condition.EXPOSED):
            conditions.clear(draft, condition)
    return _distracted(draft, grade, Maneuver.GUARD.value)


def _use(draft: Draft, item: ItemId | None) -> None:
    assert item is not None
    made = draft.world.item[item]
    if made.kind is ItemKind.OIL:
        draft.put_hunter(blade=made.bane)
    else:
        conditions.cure(draft, item)
    if made.kind in (ItemKind.OIL, ItemKind.FOOD, ItemKind.REMEDY):
        draft.spend(item)


def _spring(draft: Draft, item: ItemId | None, grade: Grade | None) -> Condition | None:
    assert item is not None
    if grade not in _WORKS:
        return None
    draft.spend(item)
    if grade is Grade.TRIUMPH:
        _wound(draft, TRIUMPH_BITES, item)
    return Condition.HELD


def _draw_off(draft: Draft, item: ItemId | None, grade: Grade | None, comes: Effect) -> Effect:
    assert item is not None
    if grade not in _WORKS:
        return comes
    draft.spend(item)
    return _distracted(draft, grade, item)


def _distracted(draft: Draft, grade: Grade | None, by: str) -> Effect:
    """Turn its act one step better, as guarding does; a triumph exposes it."""
    assert grade is not None
    if grade is Grade.TRIUMPH:
        conditions.gain_beast(draft, draft.fight.beast, Condition.EXPOSED, by)
    return _ACT_ON_GUARD[grade]


def _improvise(draft: Draft, item: ItemId | None, wish: Condition, grade: Grade | None) -> Condition | None:
    if item is not None:
        improvise.put_to_it(draft, item)
    if grade not in _WORKS:
        return None
    conditions.clear(draft, Condition.HELD)
    return wish


def _grant(draft: Draft, condition: Condition, by: str) -> None:
    """Give the beast, or a hunter who hides, what lasts from its next act on."""
    if condition is Condition.HIDDEN:
        conditions.gain(draft, condition, by)
    else:
        conditions.gain_beast(draft, draft.fight.beast, condition, by)


def _speak(draft: Draft, grade: Grade | None, comes: Effect) -> Effect:
    cause = draft.world.cause[draft.hunt.answer.cause]
    heard = draft.fight.known_bane and (cause.token is None or presence.carried(draft.facts, cause.token))
    if not heard:
        return _distracted(draft, grade, Maneuver.SPEAK.value)
    if grade in _WORKS:
        beast, will = draft.fight.beast, draft.foe.will
        by = min(will, 2 if grade is Grade.TRIUMPH else 1)
        draft.put_beast(beast, will=will - by)
        draft.say(WillChanged(beast=beast, by=-by, left=will - by))
        if draft.foe.will == 0:
            draft.put_beast(beast, laid=True)
            draft.say(BeastLaid(beast=beast))
            _end(draft, Ending.LAID)
    return comes


def _end(draft: Draft, ending: Ending) -> None:
    """End the meeting for good: the reckoning is next, and day breaks."""
    _leave(draft)
    draft.put(phase=Phase.RECKONING, ending=ending)
    time.new_day(draft)


def _leave(draft: Draft) -> None:
    """End the meeting, and what only a meeting gives."""
    beast = draft.fight.beast
    for condition in draft.facts.beasts[beast].conditions:
        conditions.clear_beast(draft, beast, condition)
    for condition in (
        Condition.HELD,
        Condition.EXPOSED,
        Condition.HIDDEN,
        Condition.BLINDED,
        Condition.BURNING,
    ):
        conditions.clear(draft, condition)
    scars.mark(draft, beast)
    draft.put(fight=None)
    draft.put_hunter(blade=None)


def _close_exchange(draft: Draft, *, away: bool) -> None:
    if draft.facts.phase is Phase.MEETING:
        conditions.ache(draft)
    if draft.facts.phase is not Phase.MEETING:
        return
    if away:
        _flee(draft)
        return
    draft.put_fight(turn=draft.fight.turn + 1)
    beast_acts.come_round(draft)
    beast_acts.show(draft)


def _flee(draft: Draft) -> None:
    """Get away to the nearest place that was visited, or the first way out."""
    _leave(draft)
    draft.put(phase=Phase.INQUIRY, place=way_out(draft.world, draft.facts))
    if draft.facts.place not in draft.facts.visited:
        draft.put(visited=(*draft.facts.visited, draft.facts.place))
    draft.say(HunterFled(place=draft.facts.place))
    if draft.facts.candles == 0:
        time.dawn(draft)
    else:
        time.burn(draft, 1)


def way_out(world: World, facts: Facts) -> PlaceId:
    """Return where a hunter would flee to."""
    exits = [each.to for each in world.place[facts.place].exits]
    return next((place for place in exits if place in facts.visited), exits[0])
