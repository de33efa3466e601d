"""What a bot has seen of a hunt so far: the map, the things, who said no.

A player keeps as much in their head or on paper; nothing here comes from anywhere but views, refusals, the summons,
and what the country was known to be before the hunt (see `lore`).
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Collection

from hunter_game.devtools.bots.lore import NOTHING, Lore
from hunter_game.engine.dice import cosmetic
from hunter_game.engine.view import ItemSeen, View
from hunter_game.engine.vocabulary import ClaimId, Direction, ItemId, PersonId, PlaceId, TopicId, Watch


class Memory:
    """One bot's notes of one hunt.

    Args:
        seed: Of the hunt.
        name: Of the bot.
        lore: What it knows of the country from other hunts.
        summons: What the hunter read before the first step.
    """

    def __init__(self, seed: str, name: str, lore: Lore = NOTHING, summons: str = "") -> None:
        self._seed = seed
        self._name = name
        self.lore = lore
        self.scene = tuple(place for place, called in lore.names.items() if called in summons)
        """Places that the summons speaks of."""
        self.choices = 0
        """How often the bot has chosen, refusals included."""
        self.ways: dict[PlaceId, dict[PlaceId, Direction]] = {place: dict(ways) for place, ways in lore.ways.items()}
        """Ways out of each place that is known, in the order in which they were shown."""
        self.lying: dict[ItemId, PlaceId] = dict(lore.lying)
        """Where each thing was last seen lying."""
        self.things: dict[ItemId, ItemSeen] = dict(lore.things)
        """Each thing as last seen."""
        self.tokens: dict[tuple[str, int], ItemId | None] = {}
        """What each mercy was understood to speak of, by its words and by how many things were known."""
        self.empty: set[PlaceId] = set()
        """Where it was awaited for a night and did not come."""
        self.drowned: frozenset[PlaceId] = frozenset()
        """Places that stand under water now, as far as one has seen."""
        self.met_at: dict[tuple[PersonId, Watch], PlaceId] = {}
        """Where each person was last seen in each watch."""
        self.seen_at: dict[PlaceId, int] = {}
        """At which choice each place was last stood in."""
        self.searched_out: set[PlaceId] = set()
        self.hinted: list[PlaceId] = []
        """Places where something that can be seen speaks of a search."""
        self.times: Counter[tuple[str, ...]] = Counter()
        """How often each thing was tried that need not be tried again and again."""
        self.visit = 0
        """Number of the visit, raised by every change of place."""
        self.summons: tuple[TopicId, ...] = ()
        """Topics that were known from the beginning."""
        self.confessed: set[ClaimId] = set()
        """Claims that came with a lie caught."""
        self._heard_before: frozenset[ClaimId] | None = None
        self._stood_at: PlaceId | None = None

    def note(self, view: View) -> None:
        """Take down what is to be seen now."""
        if not self.choices:
            self.summons = tuple(topic.id for topic in view.topics)
        self.choices += 1
        self.visit += view.place != self._stood_at
        self._stood_at = view.place
        shut = {way.to for way in view.exits if way.closed}
        open_ = {way.to for way in view.exits if not way.closed}
        self.drowned = frozenset((self.drowned - open_) | shut)
        self.seen_at[view.place] = self.choices
        self.ways[view.place] = {way.to: way.direction for way in view.exits}
        for item in [item for item, place in self.lying.items() if place == view.place and not view.dark]:
            del self.lying[item]
        for thing in view.things:
            self.things[thing.id] = thing
            if not thing.carried:
                self.lying[thing.id] = view.place
            else:
                self.lying.pop(thing.id, None)
        for person in view.present:
            self.met_at[person.id, view.watch] = view.place
        if view.place not in self.hinted and any("search" in detail.text.lower() for detail in view.details):
            self.hinted.append(view.place)
        if view.searched_out:
            self.searched_out.add(view.place)
        if self._heard_before is not None:
            self.confessed.update(claim.id for claim in view.claims if claim.id not in self._heard_before)
            self._heard_before = None

    def pairs(self, view: View) -> None:
        """Take down that a claim is put to the test: what is heard next is a confession."""
        self._heard_before = frozenset(claim.id for claim in view.claims)

    def at_most(self, times: int, *what: str) -> bool:
        """Return whether something was tried less often than that, and count it as tried once more if so."""
        if self.times[what] >= times:
            return False
        self.times[what] += 1
        return True

    def once(self, *what: str) -> bool:
        """Return whether something is tried for the first time, and count it as tried."""
        return self.at_most(1, *what)

    def tried(self, *what: str) -> bool:
        """Return whether something was tried."""
        return self.times[what] > 0

    def chance(self, question: str, choices: int) -> int:
        """Return an index below `choices`: this bot's whim, the same for the same seed and moment."""
        return cosmetic(self._seed, f"bot|{self._name}|{question}|{self.choices}", choices)

    def path(self, start: PlaceId, goals: Collection[PlaceId]) -> tuple[PlaceId, ...]:
        """Return the places on the shortest known way to the nearest goal, without `start`; empty when there is none.

        Only places whose ways out are known are walked through, and none that stands under water.
        """
        ahead = deque([start])
        came: dict[PlaceId, tuple[PlaceId, ...]] = {start: ()}
        while ahead:
            place = ahead.popleft()
            if place in goals and place != start:
                return came[place]
            for to in self.ways.get(place, {}):
                if to not in came and to not in self.drowned:
                    came[to] = (*came[place], to)
                    ahead.append(to)
        return ()

    def distances(self, start: PlaceId) -> dict[PlaceId, int]:
        """Return how many steps each place is away that can be walked to, `start` first, nearest first."""
        far = {start: 0}
        ahead = deque([start])
        while ahead:
            place = ahead.popleft()
            for to in self.ways.get(place, {}):
                if to not in far and to not in self.drowned:
                    far[to] = far[place] + 1
                    ahead.append(to)
        return far

    def unvisited(self) -> tuple[PlaceId, ...]:
        """Return the places that are known and where one never stood, in the order they came up."""
        ends = (to for ways in self.ways.values() for to in ways)
        return tuple(dict.fromkeys(to for to in ends if to not in self.seen_at))
