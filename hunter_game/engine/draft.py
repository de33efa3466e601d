"""The next state while a rule writes it, and what happened on the way.

A rule reads `draft.facts`, replaces parts of it, and says each thing that happened once, in order.
The state that a step began with is never touched, so a refusal leaves nothing behind.
"""

from __future__ import annotations

from typing import Any

from hunter_game.engine.checks import roll
from hunter_game.engine.dice import key_of
from hunter_game.engine.model import with_entry
from hunter_game.engine.outcomes import Check, Outcome, Rolled
from hunter_game.engine.state import GONE, HUNTER, BeastState, Facts, Fight, Holder, Thing
from hunter_game.engine.vocabulary import BeastId, ItemId, PersonId
from hunter_game.engine.world import Hunt, World


class Draft:
    """Facts under way, and their outcomes."""

    def __init__(self, world: World, facts: Facts) -> None:
        self.world = world
        self.facts = facts
        self.outcomes: list[Outcome] = []

    @property
    def hunt(self) -> Hunt:
        """The hunt as it was written."""
        return self.world.hunt[self.facts.hunt]

    def say(self, outcome: Outcome) -> None:
        """Note that something happened."""
        self.outcomes.append(outcome)

    def put(self, **changes: Any) -> None:
        """Replace fields of the facts."""
        self.facts = self.facts.model_copy(update=changes)

    def put_hunter(self, **changes: Any) -> None:
        """Replace fields of the hunter."""
        self.put(hunter=self.facts.hunter.model_copy(update=changes))

    def put_person(self, person: PersonId, **changes: Any) -> None:
        """Replace fields of a person."""
        changed = self.facts.people[person].model_copy(update=changes)
        self.put(people=with_entry(self.facts.people, person, changed))

    def put_beast(self, beast: BeastId, **changes: Any) -> None:
        """Replace fields of the beast."""
        changed = self.facts.beasts[beast].model_copy(update=changes)
        self.put(beasts=with_entry(self.facts.beasts, beast, changed))

    def put_board(self, **changes: Any) -> None:
        """Replace fields of the board."""
        self.put(board=self.facts.board.model_copy(update=changes))

    def put_fight(self, **changes: Any) -> None:
        """Replace fields of the meeting under way."""
        self.put(fight=self.fight.model_copy(update=changes))

    def put_thing(self, item: ItemId, thing: Thing) -> None:
        """Replace where a thing is or how many there are; what the hunter no longer has is neither in hand nor on."""
        self.put(things=with_entry(self.facts.things, item, thing))
        if thing.holder != HUNTER:
            self.unhand(item)

    def unhand(self, item: ItemId) -> None:
        """Take a thing out of the hunter's hand, with the oil that is on it, or off their body."""
        hunter = self.facts.hunter
        if hunter.wields == item:
            self.put_hunter(wields=None, blade=None)
        if item in hunter.wears:
            self.put_hunter(wears=tuple(each for each in hunter.wears if each != item))

    def move_thing(self, item: ItemId, holder: Holder) -> None:
        """Put a thing somewhere else, disarmed."""
        self.put_thing(item, self.facts.things[item].model_copy(update={"holder": holder, "set": False}))

    def spend(self, item: ItemId) -> None:
        """Use up one of a thing."""
        thing = self.facts.things[item]
        left = thing.count - 1
        rest = {"count": left} if left else {"count": 0, "holder": GONE, "set": False}
        self.put_thing(item, thing.model_copy(update=rest))

    @property
    def fight(self) -> Fight:
        """The meeting under way; only for rules of a meeting."""
        assert self.facts.fight is not None
        return self.facts.fight

    @property
    def foe(self) -> BeastState:
        """The beast one is facing."""
        return self.facts.beasts[self.fight.beast]

    def roll(self, check: Check) -> Rolled:
        """Roll a check, count the attempt, say it."""
        rolled = roll(self.facts.seed, check)
        key = key_of(check.purpose, check.actor, check.target)
        self.put(attempts=with_entry(self.facts.attempts, key, check.attempt + 1))
        self.say(rolled)
        return rolled
