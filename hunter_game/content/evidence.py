"""What a generated hunt is drawn from: a country's evidence, as its authors write it.

A piece of evidence knows with which candidates of its line it agrees (`fits`), not what it proves: that depends on
the hunt.
A trace that fits the answer can be found in it; a claim that fits the answer is true in it, and one that does not
can be told as a lie where its teller has a reason to lie.
Texts in braces, `{dead}`, are filled in by the generator; which names each text may use is stated at its field.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property
from typing import Annotated

from pydantic import Field

from hunter_game.engine.model import Authored
from hunter_game.engine.vocabulary import (
    BeastId,
    Complication,
    DetailId,
    ItemId,
    Line,
    NextId,
    PersonId,
    PlaceId,
    TopicId,
)


class Motive(StrEnum):
    """Why a person lies; all liars of one hunt share one."""

    SHAME = "shame"
    FEAR = "fear"
    LOVE = "love"
    MONEY = "money"
    PRIDE = "pride"
    GUILT = "guilt"


class Find(Authored):
    """A detail that a hunt adds to a place for a trace to be found in."""

    detail: str
    """With article: `the soft bank`."""
    aliases: tuple[str, ...] = ()
    mention: str
    """Sentence added to what one reads in the place; it names the detail."""


class TraceEvidence(Authored):
    """Something that may be found; true wherever its `fits` holds the answer."""

    id: str
    line: Line
    fits: tuple[str, ...]
    where: tuple[str, ...]
    """Terrains, or ids of places, where it can be."""
    name: str
    aliases: tuple[str, ...] = ()
    found: Find | None = None
    """None: it is found by searching."""
    text: str
    opens: tuple[TopicId, ...] = ()
    strong: bool = False
    """Whether a feeding may leave it."""


class Lie(Authored):
    """What stands behind a claim when it is told untruly."""

    motive: Motive
    reason: str
    confession: str


class ClaimEvidence(Authored):
    """Something that one person may say; true in a hunt whose answer it fits."""

    id: str
    teller: PersonId
    topic: TopicId
    line: Line
    fits: tuple[str, ...]
    name: str
    aliases: tuple[str, ...] = ()
    trust: Annotated[int, Field(ge=-3, le=3)] = 0
    words: str
    lies: Lie | None = None
    """None: it is only ever told true."""


class NextEvidence(Authored):
    """Somebody whom it may want, where they are by night; the id is `PERSON_PLACE`."""

    id: NextId
    name: str
    aliases: tuple[str, ...] = ()
    text: str


class Victim(Authored):
    """Somebody who is dead when the hunter is sent for, or is taken from offstage later."""

    id: str
    name: str
    """With their calling: `Tam Reddle, the goose-boy`."""
    where: tuple[PlaceId, ...]
    how: dict[str, str]
    """What was found, one sentence, by what the beast leaves; uses nothing in braces."""


class BeastHabits(Authored):
    """What the generator has to know of a beast that no rule asks."""

    id: BeastId
    leaves: str
    """How its dead are found: a key of every victim's `how`."""
    lairs: tuple[str, ...]
    """Terrains, or ids of places, where it may lie by day."""


class ComplicationText(Authored):
    """How the hunter is told of a complication."""

    id: Complication
    told: str
    """One sentence of the summons. May use {payer}, {second}, {blamed}, {cause}."""
    titles: tuple[str, ...] = ()
    """Titles that only such a hunt has; as `titles` of the summons."""


class Summons(Authored):
    """The parts from which the call to a hunt is put together.

    They may use {dead} and {calling} (the victim's name and calling, `Tam Reddle` and `the goose-boy`), {place},
    {how}, {payer}, {role}, {pay}, {nights}; titles may use {Dead}, {Calling}, {Place} with capitals.
    """

    start: PlaceId
    nights: tuple[Annotated[int, Field(ge=1, le=9)], ...] = (2, 3)
    """How many nights a hunt may have, in rising order."""
    pay: tuple[Annotated[int, Field(ge=1, le=99)], ...] = (14, 16, 18, 20)
    """Pennies from which the fee is drawn."""
    topics: tuple[TopicId, ...] = ()
    """Topics of the country that any summons brings up."""
    payers: tuple[PersonId, ...]
    """Who may send for a hunter; one who stands twice is twice as likely to."""
    gathering: PlaceId | None = None
    """Where a saint's day brings everybody together; the start, if none is said."""
    titles: tuple[str, ...]
    openings: tuple[str, ...]
    calls: tuple[str, ...]
    """Who pays, and what for."""
    closings: tuple[str, ...]
    goals: tuple[str, ...]


class FeedingTexts(Authored):
    """What is found in the morning, when the night was missed.

    They may use {name} and {role} of the one who is taken, {place} where that one is by night, and in `spared`
    {stranger} and {how} besides.
    """

    person: dict[str, tuple[str, ...]]
    """Somebody of the country is taken; by what the beast leaves."""
    last: tuple[str, ...]
    """The one it wanted is taken, and it is over."""
    stranger: tuple[str, ...]
    """Somebody is taken whom one could not talk to; {stranger}, {how}."""
    spared: tuple[str, ...]
    """The one it wanted got away, and a stranger paid for it."""


class Memory(Authored):
    """Where a country keeps what it remembers of hunters."""

    place: PlaceId
    detail: DetailId
    """The wall, or the book, on which the names of the dead hunters are written."""
    line: str
    """Sentence added to it; uses {names}."""
    light: ItemId
    """The light that hunters carry: a dead one's lies where they fell."""
    lantern: str
    """Text of a dead hunter's light; uses {hunter}."""


class Evidence(Authored):
    """All that hunts of a country are drawn from."""

    traces: tuple[TraceEvidence, ...]
    claims: tuple[ClaimEvidence, ...]
    nexts: tuple[NextEvidence, ...]
    victims: tuple[Victim, ...]
    beasts: tuple[BeastHabits, ...]
    complications: tuple[ComplicationText, ...]
    summons: Summons
    feedings: FeedingTexts
    memory: Memory

    @cached_property
    def habits(self) -> dict[BeastId, BeastHabits]:
        """Habits by beast."""
        return {each.id: each for each in self.beasts}

    @cached_property
    def complication(self) -> dict[Complication, ComplicationText]:
        """Texts by complication."""
        return {each.id: each for each in self.complications}


SECTIONS = tuple(Evidence.model_fields)
"""What the files of the folder `evidence` hold."""
