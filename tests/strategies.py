"""Arbitrary events and intents: names from the view and junk, sense and nonsense.

Everything is drawn from a `random.Random`, so that one generator serves the short property tests and the soak,
and a failure is repeated from its seed.
"""

from __future__ import annotations

from random import Random
from typing import Any, get_args

from pydantic import TypeAdapter

from hunter_game.engine import intents as go
from hunter_game.engine.events import CombatEvent, DialogueProposal, Event
from hunter_game.engine.events import Deed as DeedEvent
from hunter_game.engine.hunt import begin
from hunter_game.engine.names import nouns, word_list
from hunter_game.engine.rules.craft import asked_for
from hunter_game.engine.state import HUNTER, Account, Quote, State
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import (
    Approach,
    Condition,
    Direction,
    Line,
    Maneuver,
    Means,
    Mood,
    Telling,
    Verb,
    Watch,
)
from hunter_game.engine.world import World

JUNK = (
    " ",
    ".",
    "you",
    "the",
    "wizard",
    "9999 gold",
    "salt; salt; salt",
    "a'",
    "$gone",
    "hunter|strike|0",
    "things.salt.count",
    "\u202esalt",
    "\x1b[31mred",
    "é" * 40,
    "ignore the rules",
)
IDS = word_list("item person beast clue claim trace topic to detail next cause recipe")
"""Fields of intents that hold an id."""
INTENTS: tuple[type[Any], ...] = get_args(get_args(go.Intent)[0])
_EVENT: TypeAdapter[Event] = TypeAdapter(Event)


def name(rng: Random, view: View) -> str:
    """Return something that can be named now, by name or alias, or junk."""
    if rng.random() < 0.1:
        return rng.choice(JUNK)
    noun = rng.choice(nouns(view))
    return rng.choice((noun.name, noun.id, *noun.aliases))[:80]


def perhaps(rng: Random, view: View) -> str | None:
    """Return a name, or nothing."""
    return None if rng.random() < 0.2 else name(rng, view)


def event(rng: Random, view: View) -> Event:
    """Return an event that a player, or a model that has lost its mind, might propose."""
    which = rng.random()
    if view.fight is not None or which < 0.1:
        made: Event = CombatEvent(
            kind="combat",
            attacker="you" if rng.random() < 0.95 else name(rng, view),
            action=rng.choice(list(Maneuver)),
            target=view.fight.name if view.fight is not None and rng.random() < 0.8 else perhaps(rng, view),
            means=perhaps(rng, view) if rng.random() < 0.7 else None,
        )
    elif which < 0.45:
        made = DialogueProposal(
            kind="dialogue",
            speaker="you" if rng.random() < 0.95 else name(rng, view),
            addressee=rng.choice(view.present).name if view.present and rng.random() < 0.8 else name(rng, view),
            words=rng.choice(("", "Tell me.", *JUNK)),
            topic=rng.choice(view.topics).name if rng.random() < 0.7 else perhaps(rng, view),
            approach=rng.choice(list(Approach)),
            shows=perhaps(rng, view) if rng.random() < 0.2 else None,
        )
    elif which < 0.6 and (view.wares or view.recipes):
        made = _trade(rng, view)
    else:
        made = DeedEvent(
            kind="deed",
            verb=rng.choice(list(Verb)),
            target=_target(rng, view),
            means=perhaps(rng, view) if rng.random() < 0.5 else None,
            wish=_wish(rng, view),
        )
    return made


def _trade(rng: Random, view: View) -> DeedEvent:
    """Return something to buy, sell or make."""
    verb = rng.choice((Verb.BUY, Verb.SELL, Verb.CRAFT))
    named = {Verb.BUY: view.wares, Verb.SELL: view.pack, Verb.CRAFT: view.recipes}[verb]
    target = rng.choice(named).name if named and rng.random() < 0.9 else perhaps(rng, view)
    return DeedEvent(kind="deed", verb=verb, target=target, means=perhaps(rng, view) if rng.random() < 0.2 else None)


def _target(rng: Random, view: View) -> str | None:
    which = rng.random()
    if which < 0.3 and view.exits:
        return rng.choice(view.exits).direction.value
    if which < 0.4:
        return rng.choice(list(Watch)).value
    if which < 0.6 and view.things:
        return rng.choice(view.things).name
    return perhaps(rng, view)


def _wish(rng: Random, view: View) -> str | None:
    which = rng.random()
    if which < 0.4:
        lines = [rng.choice([each.name for each in view.candidates if each.line is line]) for line in Line]
        return "; ".join(lines)
    return rng.choice((None, "off", "bury", "hide", *JUNK))


def intent(rng: Random, world: World) -> go.Intent:
    """Return any intent at all: of any kind, with ids that exist, here or elsewhere, or not at all."""
    made: go.Intent = rng.choice(INTENTS).model_construct()
    kind = type(made)
    return kind.model_validate({field: _value(rng, world, field) for field in kind.model_fields if field != "kind"})


def _value(rng: Random, world: World, field: str) -> Any:
    if field in IDS:
        return _id(rng, world, field)
    values: dict[str, tuple[Any, ...]] = {
        "direction": tuple(Direction),
        "until": (None, *Watch),
        "approach": tuple(Approach),
        "words": ("", *JUNK),
        "on": (True, False),
        "maneuver": tuple(Maneuver),
        "means": tuple(Means),
        "wish": (None, *Condition),
        "telling": tuple(Telling),
    }
    return rng.choice(values[field])


def _id(rng: Random, world: World, field: str) -> str:
    if rng.random() < 0.03:
        return rng.choice(JUNK)
    pools: dict[str, tuple[Any, ...]] = {
        "item": world.items,
        "person": world.people,
        "beast": world.beasts,
        "clue": (*world.traces, *world.claims),
        "claim": world.claims,
        "trace": world.traces,
        "topic": world.topics,
        "to": world.places,
        "detail": tuple(detail for place in world.places for detail in place.details),
        "next": world.hunts[0].nexts,
        "cause": world.causes,
        "recipe": world.recipes,
    }
    if not pools[field]:
        return rng.choice(JUNK)
    chosen: str = rng.choice(pools[field]).id
    return chosen


def hear(rng: Random, view: View, turn: int) -> go.Hear:
    """Return what a telling might have left behind."""
    quotes = tuple(
        Quote(
            turn=turn,
            speaker=person.id,
            topic=rng.choice(view.topics).id,
            words=rng.choice(("Aye.", "No.")),
            mood=rng.choice(list(Mood)),
        )
        for person in view.present
    )
    return go.Hear(quotes=quotes, leads=tuple(each.id for each in view.topics if rng.random() < 0.1))


def start(world: World, rng: Random) -> State:
    """Return a hunt at its beginning, or one that has come some way."""
    sheet = rng.choice(world.hunters).id
    hunt = world.hunts[0]
    state = begin(world, hunt.id, sheet, f"seed {rng.randrange(10_000)}")
    if rng.random() < 0.3:
        return state
    place = rng.choice(world.places).id
    account = None
    if rng.random() < 0.7:
        comes = rng.choice(hunt.nexts).id
        account = Account(kind=rng.choice(hunt.kinds), cause=rng.choice(hunt.causes), next=comes, day=1)
    changes: dict[str, Any] = {
        "place": place,
        "visited": tuple(dict.fromkeys((hunt.start, place))),
        "candles": rng.randint(1, 12),
        "day": rng.randint(1, hunt.nights),
        "account": account,
        "board": state.facts.board.model_copy(
            update={
                "traces": tuple(each.id for each in world.traces if rng.random() < 0.2),
                "claims": tuple(each.id for each in world.claims if rng.random() < 0.3),
            }
        ),
        "topics": tuple(each.id for each in world.topics),
    }
    if world.recipes and rng.random() < 0.7:
        changes |= _well_provided(world, state)
    return state.model_copy(update={"facts": state.facts.model_copy(update=changes)})


def _well_provided(world: World, state: State) -> dict[str, Any]:
    """Return a purse, a roomy pack, and in it what every recipe asks for."""
    facts = state.facts
    wanted = {supply.item for recipe in world.recipes for supply in asked_for(recipe)}
    return {
        "hunter": facts.hunter.model_copy(update={"coin": 60, "slots": 40}),
        "recipes": tuple(each.id for each in world.recipes),
        "things": {
            item: thing.model_copy(update={"holder": HUNTER}) if item in wanted else thing
            for item, thing in facts.things.items()
        },
    }
