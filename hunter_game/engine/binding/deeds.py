"""Everything else that a hunter does."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from hunter_game.engine import intents as go
from hunter_game.engine.binding.combat import combat
from hunter_game.engine.binding.improvising import improvised, improvised_means
from hunter_game.engine.binding.naming import Bound, carried, find
from hunter_game.engine.binding.talk import show
from hunter_game.engine.binding.trade import buy, craft, not_yours, sell
from hunter_game.engine.events import CombatEvent, Deed
from hunter_game.engine.names import match, the
from hunter_game.engine.outcomes import Rejected
from hunter_game.engine.view import Noun, NounKind, View
from hunter_game.engine.vocabulary import (
    BeastId,
    CauseId,
    ClaimId,
    Condition,
    DetailId,
    Direction,
    ItemId,
    ItemKind,
    Line,
    Maneuver,
    Means,
    NextId,
    PersonId,
    Phase,
    PlaceId,
    Refusal,
    Telling,
    TraceId,
    Verb,
    Watch,
)

FromItem = Callable[[ItemId], go.Intent]
"""How an intent about one thing is made."""


_NO_THING = (Refusal.NOT_HERE, Refusal.FIXED)
"""Refusals of a name that no thing here has."""


def deed(view: View, event: Deed) -> Bound:  # noqa: C901  # one flat table of the verbs
    """Return what a deed comes to."""
    match event.verb:
        case Verb.LOOK | Verb.LISTEN:
            return go.Look()
        case Verb.MOVE:
            return _move(view, event.target)
        case Verb.EXAMINE | Verb.OPEN | Verb.CLOSE | Verb.PUSH:
            return _examine(view, event.target)
        case Verb.SEARCH:
            return go.Search()
        case Verb.TAKE:
            return _item(view, event.target, "take", lambda item: go.Take(item=item))
        case Verb.DROP:
            return _held(view, event.target, "drop", lambda item: go.Drop(item=item))
        case Verb.GIVE:
            return _give(view, event)
        case Verb.USE | Verb.EAT | Verb.DRINK:
            return _use(view, event)
        case Verb.LIGHT:
            return _light(view, event.target)
        case Verb.EQUIP:
            return _held(view, event.target, "equip", lambda item: go.Equip(item=item))
        case Verb.REMOVE:
            return _held(view, event.target, "put away", lambda item: go.Remove(item=item))
        case Verb.TRAP | Verb.BAIT:
            action = Maneuver.TRAP if event.verb is Verb.TRAP else Maneuver.BAIT
            return combat(
                view, CombatEvent(kind="combat", attacker="you", action=action, target=None, means=event.target)
            )
        case Verb.HIDE:
            return improvised(view, Means.CRAFT, "hide", Condition.HIDDEN)
        case Verb.WAIT:
            return _wait(view, event.target)
        case Verb.REST:
            return go.Rest()
        case Verb.SIGN:
            return _sign(view, event.wish)
        case Verb.SHOW | Verb.PAIR:
            return _pair(view, event)
        case Verb.LEAN:
            claim = find(view, event.target, ("claim",), "lean on")
            if isinstance(claim, Rejected):
                return claim
            return go.Lean(claim=ClaimId(claim.id), on=(event.wish or "on").strip().lower() != "off")
        case Verb.BUY:
            return buy(view, event.target, event.means)
        case Verb.SELL:
            return sell(view, event.target, event.means)
        case Verb.CRAFT:
            return craft(view, event.target)
        case Verb.RECKON:
            bury = (event.wish or "").strip().lower() == Telling.BURY.value
            return go.Reckon(telling=Telling.BURY if bury else Telling.TRUTH)
        case Verb.IMPROVISE:
            words = event.wish or event.means or event.target or ""
            return improvised(view, improvised_means(event.means or words), words, None)
        case _:
            assert_never(event.verb)


def _move(view: View, target: str | None) -> Bound:
    if target is None:
        return Rejected(reason=Refusal.INCOMPLETE, message=f"Which way? {_ways(view)}")
    exit_ = find(view, target, ("exit",), "go")
    if not isinstance(exit_, Rejected):
        seen = next(each for each in view.exits if each.direction.value == exit_.id)
        return go.Move(direction=seen.direction, to=seen.to)
    if exit_.reason is Refusal.AMBIGUOUS:
        return exit_
    place = find(view, target, ("place",), "go")
    if not isinstance(place, Rejected):
        if place.id == view.place:
            return Rejected(reason=Refusal.ALREADY, message=f"You are at {view.place_name} already.")
        ways = [each for each in view.exits if each.to == place.id]
        if ways:
            return go.Move(direction=ways[0].direction, to=PlaceId(place.id))
        steps = way_to(view, PlaceId(place.id))
        if steps:
            told = (
                f"{place.name[:1].upper()}{place.name[1:]} is {len(steps)} candles from here: {', then '.join(steps)}."
            )
            return Rejected(reason=Refusal.NO_EXIT, message=f"{told} (go {steps[0]})")
        return Rejected(
            reason=Refusal.NO_EXIT, message=f"No way leads from here to {place.name} at once. {_ways(view)}"
        )
    return Rejected(reason=Refusal.NO_EXIT, message=f"You can't go {_toward(target)} from here. {_ways(view)}")


def way_to(view: View, place: PlaceId) -> tuple[str, ...]:
    """Return the directions of the shortest known way to a place that was visited; none if no way is known."""
    reached: dict[PlaceId, tuple[str, ...]] = {view.place: ()}
    for here in (frontier := [view.place]):
        for way in view.ways:
            if way.place == here and way.to is not None and way.to not in reached:
                reached[way.to] = (*reached[here], way.direction.value)
                frontier.append(way.to)
    return reached.get(place, ())


def _toward(target: str) -> str:
    try:
        return Direction(target.strip().lower()).value
    except ValueError:
        return f'"{target.strip()[:40]}"'


def _ways(view: View) -> str:
    return "Ways out: " + ", ".join(each.direction.value for each in view.exits) + "."


def _examine(view: View, target: str | None) -> Bound:
    kinds: tuple[NounKind, ...] = ("beast", "person", "item", "detail", "exit", "trace", "claim", "place")
    noun = find(view, target, kinds, "examine")
    if isinstance(noun, Rejected):
        ware = find(view, target, ("ware",), "examine")
        if noun.reason is Refusal.AMBIGUOUS or isinstance(ware, Rejected):
            return noun
        return go.ExamineItem(item=ItemId(ware.id))
    match noun.kind:
        case "person" if noun.id not in [each.id for each in view.present]:
            return Rejected(reason=Refusal.NOT_PRESENT, message=f"{noun.name} is not here.")
        case "person":
            return go.ExaminePerson(person=PersonId(noun.id))
        case "beast":
            return go.ExamineBeast(beast=BeastId(noun.id))
        case "item":
            return go.ExamineItem(item=ItemId(noun.id))
        case "detail":
            return go.ExamineDetail(detail=DetailId(noun.id))
        case "trace":
            return go.Recall(clue=TraceId(noun.id))
        case "claim":
            return go.Recall(clue=ClaimId(noun.id))
        case "place" if noun.id != view.place:
            return Rejected(reason=Refusal.NOT_HERE, message=f"You are not at {noun.name}.")
        case _:
            return go.Look()


def _item(view: View, target: str | None, doing: str, make: FromItem) -> Bound:
    noun = find(view, target, ("item",), doing)
    if not isinstance(noun, Rejected):
        return make(ItemId(noun.id))
    ware = find(view, target, ("ware",), doing)
    if noun.reason in _NO_THING and not isinstance(ware, Rejected):
        return not_yours(view, ware)
    other = find(view, target, ("detail", "person", "beast"), doing)
    if noun.reason in _NO_THING and not isinstance(other, Rejected):
        return Rejected(reason=Refusal.FIXED, message=f"You can't {doing} {the(other)}.")
    return noun


def _held(view: View, target: str | None, doing: str, make: FromItem) -> Bound:
    item = carried(view, target, doing)
    return item if isinstance(item, Rejected) else make(item)


def _give(view: View, event: Deed) -> Bound:
    if view.fight is not None:
        return _pair(view, event)
    item = carried(view, event.target, "give")
    if isinstance(item, Rejected):
        return item
    if event.means is None and len(view.present) == 1:
        return go.Give(item=item, person=view.present[0].id)
    person = find(view, event.means, ("person",), "give that to")
    return person if isinstance(person, Rejected) else go.Give(item=item, person=PersonId(person.id))


def _use(view: View, event: Deed) -> Bound:
    item = carried(view, event.target, event.verb.value)
    if isinstance(item, Rejected):
        return item
    if view.fight is not None:
        return go.Fray(maneuver=Maneuver.USE, item=item)
    return go.Use(item=item)


def _light(view: View, target: str | None) -> Bound:
    item = carried(view, target, "light")
    if isinstance(item, Rejected):
        return item
    seen = next(each for each in view.pack if each.id == item)
    if seen.item is ItemKind.LIGHT:
        return Rejected(reason=Refusal.ALREADY, message=f"The {seen.name} is lit while you carry it.")
    return Rejected(reason=Refusal.NO_USE, message=f"The {seen.name} is not for lighting.")


def _wait(view: View, target: str | None) -> Bound:
    if view.fight is not None:
        return go.Fray(maneuver=Maneuver.GUARD)
    if target is None:
        return go.Wait()
    word = target.strip().lower().removeprefix("until ").removeprefix("the ")
    names = {
        "dawn": Watch.MORNING,
        "midday": Watch.NOON,
        "evening": Watch.DUSK,
        "nightfall": Watch.NIGHT,
        "dark": Watch.NIGHT,
    }
    try:
        return go.Wait(until=names[word] if word in names else Watch(word))
    except ValueError:
        return Rejected(
            reason=Refusal.INCOMPLETE,
            message=f"You can wait until {', '.join(each.value for each in Watch)}, or for a candle.",
        )


def _pair(view: View, event: Deed) -> Bound:
    """A trace may be held against a claim, or shown to a person; in a meeting, showing a thing is speaking by it."""
    if view.fight is not None:
        shown = carried(view, event.target, "show")
        return shown if isinstance(shown, Rejected) else go.Fray(maneuver=Maneuver.SPEAK, words="")
    if event.means is None:
        return Rejected(reason=Refusal.INCOMPLETE, message="Pair which trace with which claim? (board: both lists)")
    person = find(view, event.means, ("person",), "show that to")
    if event.verb is Verb.SHOW and not isinstance(person, Rejected) and event.target is not None:
        return show(view, PersonId(person.id), event.target)
    for claim_phrase, trace_phrase in ((event.target, event.means), (event.means, event.target)):
        claim = find(view, claim_phrase, ("claim",), "pair")
        trace = find(view, trace_phrase, ("trace",), "pair")
        if not isinstance(claim, Rejected) and not isinstance(trace, Rejected):
            return go.Pair(claim=ClaimId(claim.id), trace=TraceId(trace.id))
    return Rejected(
        reason=Refusal.UNKNOWN_CLUE,
        message="You can only pair a claim you heard with a trace you found. (board: both lists)",
    )


def _sign(view: View, wish: str | None) -> Bound:
    """The three lines, in any order, divided by semicolons or commas."""
    if view.phase is not Phase.INQUIRY:
        return Rejected(reason=Refusal.WRONG_TIME, message="An account is signed before the meeting.")
    lines = _lines(view, wish or "")
    missing = [line.value for line in Line if line not in lines]
    if missing:
        options = "; ".join(
            f"{line.value}: "
            + ", ".join(each.name for each in view.candidates if each.line is line and not each.struck_by)
            for line in Line
        )
        return Rejected(
            reason=Refusal.INCOMPLETE,
            message=f"The account lacks {', '.join(missing)}. Sign KIND; CAUSE; NEXT. Open: {options}.",
        )
    return go.Sign(beast=BeastId(lines[Line.KIND]), cause=CauseId(lines[Line.CAUSE]), next=NextId(lines[Line.NEXT]))


def _lines(view: View, wish: str) -> dict[Line, str]:
    """Return the candidate that each part of a signed text names, by line."""
    found: dict[Line, str] = {}
    divided = wish.split(";") if ";" in wish else wish.split(",")
    for part in divided:
        for line in Line:
            named = [each for each in view.candidates if each.line is line]
            hits = match(
                part, [Noun(kind="candidate", id=each.id, name=each.name, aliases=each.aliases) for each in named]
            )
            if len(hits) == 1 and line not in found:
                found[line] = hits[0].id
                break
    return found
