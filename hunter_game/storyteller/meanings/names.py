"""The words for what the outcomes of a turn name.

What the hunter perceives comes from the two views. The world is asked for nothing but the printed names of ids
that an outcome holds; no secret, truth value or answer is read here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hunter_game.engine.outcomes import Outcome
from hunter_game.engine.view import ClaimSeen, PersonSeen, TraceSeen, View
from hunter_game.engine.vocabulary import (
    ActId,
    BeastId,
    CauseId,
    ClaimId,
    Condition,
    DetailId,
    ItemId,
    Line,
    Means,
    NextId,
    PersonId,
    PlaceId,
    TopicId,
    TraceId,
)
from hunter_game.engine.world import BeastAct, World

_PRONOUNS = {"she": ("her", "her"), "he": ("him", "his"), "they": ("them", "their")}

_SOUNDS_LIKE_A_CONSONANT = ("uni", "use", "usu", "eu", "ewe", "one", "once")
_SILENT_H = ("hour", "honest", "heir", "honour")


def article(noun: str) -> str:
    """Return `a` or `an`, whichever goes before a noun."""
    word = noun.lower()
    if word.startswith(_SILENT_H):
        return "an"
    if word.startswith(_SOUNDS_LIKE_A_CONSONANT):
        return "a"
    return "an" if word[:1] in "aeiou" else "a"


@dataclass(frozen=True)
class Names:
    """Where the words of one turn come from.

    Args:
        world: Asked for names alone.
        before: What was perceived before the turn.
        after: What is perceived now.
        outcomes: All outcomes of the turn; some mean more beside another.
    """

    world: World
    before: View
    after: View
    outcomes: Sequence[Outcome]

    def item(self, item: ItemId) -> dict[str, str]:
        """Return the slots of a thing: bare, with both articles, and the words that agree with it."""
        thing = self.world.item[item]
        name = thing.name
        if thing.plural:
            return {"item": name, "the_item": f"the {name}", "an_item": f"the {name}", "it": "them", "is": "are"}
        return {
            "item": name,
            "the_item": f"the {name}",
            "an_item": f"{article(name)} {name}",
            "it": "it",
            "is": "is",
        }

    def item_text(self, item: ItemId) -> str:
        """Return what one sees of a thing."""
        for view in (self.after, self.before):
            for thing in view.things:
                if thing.id == item:
                    return thing.text
            for ware in view.wares:
                if ware.id == item:
                    return ware.text
        return ""

    def person(self, person: PersonId) -> dict[str, str]:
        """Return the slots of a person: the name, the role, and the pronouns that need no verb."""
        someone = self.world.person[person]
        them, their = _PRONOUNS.get(someone.pronoun, _PRONOUNS["they"])
        return {"person": someone.name, "role": someone.role, "them": them, "their": their}

    def seen(self, person: PersonId) -> PersonSeen | None:
        """Return a person as perceived, now or before."""
        for view in (self.after, self.before):
            for each in view.people:
                if each.id == person:
                    return each
        return None

    def place(self, place: PlaceId) -> str:
        """Return the name of a place, with its article."""
        return self.world.place[place].name

    def detail(self, detail: DetailId) -> tuple[str, str]:
        """Return name and text of a part of the place."""
        for view in (self.after, self.before):
            for each in view.details:
                if each.id == detail:
                    return each.name, each.text
        return detail, ""

    def beast(self, beast: BeastId) -> dict[str, str]:
        """Return the slots of a beast."""
        name = self.world.beast[beast].name
        return {"beast": name, "the_beast": f"the {name}", "a_beast": f"{article(name)} {name}"}

    def beast_called(self, name: str) -> str:
        """Return the id of the beast of a printed name; nothing for a name that is no beast's."""
        return next((each.id for each in self.world.beasts if each.name == name), "")

    def cause_called(self, name: str) -> str:
        """Return the id of the cause of a printed name; nothing for a name that is no cause's."""
        return next((each.id for each in self.world.causes if each.name == name), "")

    def hunt(self) -> str:
        """Return the id of the hunt, by the title that the hunter was given."""
        return next((each.id for each in self.world.hunts if each.title == self.after.hunt), "")

    def foe(self) -> str:
        """Return the id of the beast of the meeting that this turn was part of; nothing outside of one."""
        fight = self.after.fight or self.before.fight
        began = next((each.beast for each in self.outcomes if each.kind == "meeting_began"), "")
        return fight.beast if fight else began

    def lives(self, person: PersonId) -> bool:
        """Whether somebody is alive, as far as the hunter has heard."""
        seen = self.seen(person)
        return seen is None or seen.alive

    def act(self, beast: BeastId, act: ActId) -> BeastAct | None:
        """Return an act of a beast that was shown or done."""
        for each in self.world.beast[beast].acts:
            if each.id == act:
                return each
        return None

    def topic(self, topic: TopicId) -> str:
        """Return the name of a topic."""
        return self.world.topic[topic].name

    def trace(self, trace: TraceId | ClaimId) -> TraceSeen | None:
        """Return a trace on the board."""
        return next((each for each in self.after.traces if each.id == trace), None)

    def claim(self, claim: TraceId | ClaimId) -> ClaimSeen | None:
        """Return a claim on the board."""
        return next((each for each in self.after.claims if each.id == claim), None)

    def clue(self, clue: TraceId | ClaimId) -> str:
        """Return the name of a trace or a claim."""
        seen = self.trace(clue) or self.claim(clue)
        return seen.name if seen else "what you know"

    def candidate(self, candidate: str) -> str:
        """Return the name of a line of the account that was open or struck; a kind of beast has its article."""
        for view in (self.after, self.before):
            for each in view.candidates:
                if each.id == candidate:
                    return f"the {each.name}" if each.line is Line.KIND else each.name
        return "one of the possibilities"

    def cause(self, cause: CauseId) -> str:
        """Return the name of a cause that was signed."""
        return self.world.cause[cause].name

    def next_line(self, line: NextId) -> str:
        """Return the name of the next that was signed."""
        return self.candidate(line)

    def follows(self, outcome: Outcome, kind: str) -> bool:
        """Whether the very next outcome is of a kind: what a search finds comes right after it."""
        at = next((index for index, each in enumerate(self.outcomes) if each is outcome), len(self.outcomes))
        return any(each.kind == kind for each in self.outcomes[at + 1 : at + 2])

    def source(self, by: str) -> str:
        """Return a noun phrase for what did harm: a thing, an act of the beast, a condition."""
        if by in {condition.value for condition in Condition}:
            return _HARM.get(Condition(by), "the hurt")
        beast = self.world.beast.get(BeastId(by))
        if beast is not None:
            return f"the {beast.name}"
        item = self.world.item.get(ItemId(by))
        if item is not None:
            return f"the {item.name}"
        for outcome in self.outcomes:
            if outcome.kind == "beast_acted" and outcome.act == by:
                return f"the {self.world.beast[outcome.beast].name}"
        return _SOURCES.get(by, "what happened")


_SOURCES = {"fists": "your bare hands", "search": "the search", "improvise": "what you tried", "flood": "the flood"}

_HARM = {
    Condition.BLEEDING: "the open wound",
    Condition.POISONED: "the poison",
    Condition.BURNING: "the fire",
}


def capital(text: str) -> str:
    """Return a text with its first letter in upper case, the rest as it is."""
    return text[:1].upper() + text[1:]


def tried(words: str) -> str:
    """Return what was tried as the player put it, without the means that the rules read it by: `craft: …`."""
    means, colon, rest = words.partition(": ")
    return (rest if colon and means in {each.value for each in Means} else words).rstrip(" .!?…")


def yes_no(value: bool) -> str:
    """Return the closed word for a flag, as conditions of phrases have it."""
    return "yes" if value else "no"


WOUNDS = {
    "whole": "unhurt",
    "light": "hurt, not badly",
    "bad": "badly hurt",
    "dying": "close to the end",
    "dead": "finished",
}
"""How badly somebody is hurt, in words, by the closed word of `wound`."""


def wound(left: int, most: int) -> str:
    """Return how badly somebody is hurt, as a closed word.

    Args:
        left: Health left, 0 or more.
        most: Health when whole, 1 or more.
    """
    if left <= 0:
        return "dead"
    if left >= most:
        return "whole"
    if left * 4 <= most:
        return "dying"
    if left * 2 <= most:
        return "bad"
    return "light"
