"""The pages of a written hunt, and how they are laid over the country that it happens in.

A hunt's folder holds the hunt, with topics, traces, claims and things of its own, and says what it changes of places
and people of the country:

- a place gets sentences (`mention`), details and traces to search for;
- a person gets answers and fears. What the hunt has somebody say to a topic stands in place of what the country has
  them say to it, except for what asks for less trust, or teaches a recipe.

Topics of the country that no clue of the hunt opens can be asked about from the beginning.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import BeforeValidator

from hunter_game.content.faults import Fault, did_you_mean
from hunter_game.engine.model import Authored
from hunter_game.engine.vocabulary import PersonId, PlaceId, TopicId, TraceId
from hunter_game.engine.world import Answer, Claim, Detail, Hunt, Item, Person, Place, Topic, Trace, World

SECTIONS = ("hunts", "topics", "traces", "claims", "items", "places", "people")
"""What the folder of a written hunt may hold."""


class Mention(Authored):
    """Sentences that a hunt adds to what one reads in a place, by day and by night."""

    text: str = ""
    night: str = ""


def _by_day_and_night(value: object) -> object:
    return {"text": value, "night": value} if isinstance(value, str) else value


class PlacePage(Authored):
    """What a hunt adds to a place."""

    id: PlaceId
    mention: Annotated[Mention, BeforeValidator(_by_day_and_night)] = Mention()
    """One text is added by day and by night alike."""
    details: tuple[Detail, ...] = ()
    search: tuple[TraceId, ...] = ()


class PersonPage(Authored):
    """What a hunt adds to a person."""

    id: PersonId
    answers: tuple[Answer, ...] = ()
    fears: tuple[TopicId, ...] = ()


class HuntPages(Authored):
    """All that one hunt brings along."""

    hunts: tuple[Hunt, ...]
    topics: tuple[Topic, ...] = ()
    traces: tuple[Trace, ...] = ()
    claims: tuple[Claim, ...] = ()
    items: tuple[Item, ...] = ()
    places: tuple[PlacePage, ...] = ()
    people: tuple[PersonPage, ...] = ()

    @property
    def hunt(self) -> Hunt:
        """The one hunt."""
        return self.hunts[0]


def page_faults(ground: World, pages: HuntPages) -> Iterator[Fault]:
    """Yield what is wrong with the pages themselves: more or fewer than one hunt, or changes to what is not there."""
    if len(pages.hunts) != 1:
        yield Fault("hunts", f"the folder of a hunt holds one hunt, this one {len(pages.hunts)}")
    for place in pages.places:
        if place.id not in ground.place:
            yield Fault(f"places.{place.id}", f'no place "{place.id}"{did_you_mean(place.id, ground.place)}')
    for person in pages.people:
        if person.id not in ground.person:
            yield Fault(f"people.{person.id}", f'no person "{person.id}"{did_you_mean(person.id, ground.person)}')
    for section, theirs, ours in (
        ("topics", [each.id for each in pages.topics], ground.topic),
        ("items", [each.id for each in pages.items], ground.item),
    ):
        for name in theirs:
            if name in ours:
                yield Fault(f"{section}.{name}", "the country has that id already")


def lay_over(ground: World, pages: HuntPages) -> World:
    """Return the country with the pages of one hunt laid over it, not checked yet.

    Args:
        ground: A country without a hunt, or what it remembers of one.
        pages: Pages without faults of their own.
    """
    places = {page.id: page for page in pages.places}
    people = {page.id: page for page in pages.people}
    return revised(
        ground,
        places=tuple(_place(each, places.get(each.id)) for each in ground.places),
        people=tuple(_person(each, people.get(each.id)) for each in ground.people),
        topics=(*ground.topics, *pages.topics),
        traces=pages.traces,
        claims=pages.claims,
        items=(*ground.items, *pages.items),
        hunts=tuple(_with_topics(each, ground, pages) for each in pages.hunts),
    )


def revised(world: World, **changes: Any) -> World:
    """Return a world with some fields changed, and without what was worked out for the old ones."""
    fields = {name: getattr(world, name) for name in World.model_fields}
    return World.model_validate({**fields, **changes})


def _with_topics(hunt: Hunt, ground: World, pages: HuntPages) -> Hunt:
    """Return the hunt with all topics of the country that do not have to be found out."""
    by_night = {feeding.trace for feeding in hunt.feedings}
    found = [topic for trace in pages.traces if trace.id not in by_night for topic in trace.opens]
    told = [topic for claim in pages.claims for topic in claim.opens]
    closed = {*hunt.topics, *found, *told}
    return hunt.model_copy(
        update={"topics": (*hunt.topics, *(each.id for each in ground.topics if each.id not in closed))}
    )


def _place(place: Place, page: PlacePage | None) -> Place:
    if page is None:
        return place
    return place.model_copy(
        update={
            "text": _with(place.text, page.mention.text),
            "night": _with(place.night, page.mention.night),
            "details": (*place.details, *page.details),
            "search": (*place.search, *page.search),
        }
    )


def _with(text: str, more: str) -> str:
    return f"{text} {more}" if more else text


def _person(person: Person, page: PersonPage | None) -> Person:
    if page is None:
        return person
    least = {topic: min(each.trust for each in page.answers if each.topic == topic) for topic in _topics(page.answers)}
    said = {(each.topic, each.trust) for each in page.answers}
    kept = tuple(
        each
        for each in person.answers
        if each.topic not in least
        or each.trust < least[each.topic]
        or (each.teaches is not None and (each.topic, each.trust) not in said)
    )
    fears = (*person.fears, *(each for each in page.fears if each not in person.fears))
    return person.model_copy(update={"answers": (*kept, *page.answers), "fears": fears})


def _topics(answers: tuple[Answer, ...]) -> frozenset[TopicId]:
    return frozenset(each.topic for each in answers)
