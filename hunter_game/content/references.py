"""Every id that a world names exists."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import chain

from hunter_game.content.faults import Fault, did_you_mean, labels
from hunter_game.engine.vocabulary import Line
from hunter_game.engine.world import Hunt, PastHunt, Person, Place, Recipe, Strike, World

_Reference = tuple[str, str, str | None]
"""Author's key, what kind of thing is meant, its id (None: nothing is meant, nothing to check)."""


def broken_references(world: World) -> Iterator[Fault]:
    """Yield every reference that leads nowhere, with the nearest id that exists."""
    known: dict[str, Collection[str]] = {
        "place": world.place,
        "person": world.person,
        "beast": world.beast,
        "cause": world.cause,
        "item": world.item,
        "topic": world.topic,
        "trace": world.trace,
        "claim": world.claim,
        "recipe": world.recipe,
        "next": [each.id for hunt in world.hunts for each in hunt.nexts],
    }
    for where, what, name in _references(world):
        if name is not None and name not in known[what]:
            yield Fault(where, f'no {what} "{name}"{did_you_mean(name, known[what])}')


def _references(world: World) -> Iterator[_Reference]:
    yield from chain.from_iterable(_of_place(each) for each in world.places)
    yield from chain.from_iterable(_of_person(each) for each in world.people)
    for beast in world.beasts:
        yield f"beasts.{beast.id}.trophy", "item", beast.trophy
    for cause in world.causes:
        yield f"causes.{cause.id}.token", "item", cause.token
    for item in world.items:
        yield f"items.{item.id}.place", "place", item.place
        yield f"items.{item.id}.person", "person", item.person
        yield f"items.{item.id}.ammunition", "item", item.ammunition
        yield f"items.{item.id}.trace", "trace", item.trace
        yield f"items.{item.id}.teaches", "recipe", item.teaches
    for trace in world.traces:
        yield from _of_clue(f"traces.{trace.id}", trace.strikes, trace.opens)
    for claim in world.claims:
        yield f"claims.{claim.id}.teller", "person", claim.teller
        yield f"claims.{claim.id}.broken_by", "trace", claim.broken_by
        for trace_id in claim.also_broken_by:
            yield f"claims.{claim.id}.also_broken_by", "trace", trace_id
        yield f"claims.{claim.id}.confesses", "claim", claim.confesses
        yield from _of_clue(f"claims.{claim.id}", claim.strikes, claim.opens)
    yield from chain.from_iterable(_of_hunt(each) for each in world.hunts)
    for hunter in world.hunters:
        yield f"hunters.{hunter.id}.wields", "item", hunter.wields
        for supply in hunter.pack:
            yield f"hunters.{hunter.id}.pack.{supply.item}", "item", supply.item
        for known in hunter.recipes:
            yield f"hunters.{hunter.id}.recipes", "recipe", known
    yield from chain.from_iterable(_of_recipe(each) for each in world.recipes)
    yield from chain.from_iterable(_of_past(number, each) for number, each in enumerate(world.past, 1))


def _of_recipe(recipe: Recipe) -> Iterator[_Reference]:
    where = f"recipes.{recipe.id}"
    yield f"{where}.makes", "item", recipe.makes
    yield f"{where}.tool", "item", recipe.tool
    for supply in recipe.needs:
        yield f"{where}.needs.{supply.item}", "item", supply.item


def _of_place(place: Place) -> Iterator[_Reference]:
    where = f"places.{place.id}"
    for way in place.exits:
        yield f"{where}.exits.{way.direction}.to", "place", way.to
    for detail in place.details:
        yield f"{where}.details.{detail.id}.trace", "trace", detail.trace
    for trace in place.search:
        yield f"{where}.search", "trace", trace


def _of_person(person: Person) -> Iterator[_Reference]:
    where = f"people.{person.id}"
    for watch, place in person.hours.items():
        yield f"{where}.hours.{watch}", "place", place
    for label, answer in zip(labels(each.topic for each in person.answers), person.answers, strict=True):
        yield f"{where}.answers.{label}.topic", "topic", answer.topic
        yield f"{where}.answers.{label}.claim", "claim", answer.claim
        yield f"{where}.answers.{label}.teaches", "recipe", answer.teaches
    for ware in person.wares:
        yield f"{where}.wares.{ware.item}.item", "item", ware.item
    for other in person.kin:
        yield f"{where}.kin", "person", other
    for topic in person.fears:
        yield f"{where}.fears", "topic", topic
    yield f"{where}.refuge", "place", person.refuge


def _of_past(number: int, past: PastHunt) -> Iterator[_Reference]:
    """Who paid and who was taken need not be there any more."""
    where = f"past.{number}"
    yield f"{where}.kind", "beast", past.kind
    yield f"{where}.cause", "cause", past.cause
    yield f"{where}.place", "place", past.place


def _of_clue(where: str, strikes: tuple[Strike, ...], opens: tuple[str, ...]) -> Iterator[_Reference]:
    kinds = {Line.KIND: "beast", Line.CAUSE: "cause", Line.NEXT: "next"}
    for strike in strikes:
        yield f"{where}.strikes.{strike.line}", kinds[strike.line], strike.candidate
    for topic in opens:
        yield f"{where}.opens", "topic", topic


def _of_hunt(hunt: Hunt) -> Iterator[_Reference]:
    where = f"hunts.{hunt.id}"
    yield f"{where}.payer", "person", hunt.payer
    yield f"{where}.start", "place", hunt.start
    yield f"{where}.lair", "place", hunt.lair
    for beast in hunt.kinds:
        yield f"{where}.kinds", "beast", beast
    for cause in hunt.causes:
        yield f"{where}.causes", "cause", cause
    for each in hunt.nexts:
        yield f"{where}.nexts.{each.id}.place", "place", each.place
        yield f"{where}.nexts.{each.id}.victim", "person", each.victim
    for topic in hunt.topics:
        yield f"{where}.topics", "topic", topic
    yield f"{where}.second", "beast", hunt.second
    yield f"{where}.blamed", "person", hunt.blamed
    yield f"{where}.gathering", "place", hunt.gathering
    yield f"{where}.answer.kind", "beast", hunt.answer.kind
    yield f"{where}.answer.cause", "cause", hunt.answer.cause
    yield f"{where}.answer.next", "next", hunt.answer.next
    for feeding in hunt.feedings:
        yield f"{where}.feedings.{feeding.day}.victim", "person", feeding.victim
        yield f"{where}.feedings.{feeding.day}.trace", "trace", feeding.trace
