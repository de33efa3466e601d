"""What a bot chooses, as a line that a player would type, and whole hunts of such lines.

A line counts only if the parser and the rules make of it the very intent that the bot meant.
"""

from __future__ import annotations

from collections.abc import Iterator

from hunter_game.content import Country
from hunter_game.devtools.bots import NOTHING, Memory, bot_of, lore_of
from hunter_game.engine.affordances import affordances
from hunter_game.engine.bind import bind
from hunter_game.engine.events import CombatEvent, Deed, Event
from hunter_game.engine.intents import Intent
from hunter_game.engine.outcomes import Rejected
from hunter_game.engine.perception import view as perceive
from hunter_game.engine.state import State
from hunter_game.engine.view import Offer, View
from hunter_game.engine.vocabulary import Approach, Maneuver, Phase, Verb
from hunter_game.engine.world import World
from hunter_game.parser import Context
from hunter_game.parser.parse import parse
from hunter_game.parser.reading import Understood

MOST_IDLE = 30
"""Choices in a row that came to nothing, after which a bot is left alone."""

_DEEDS = {
    Verb.MOVE: ("go {target}",),
    Verb.EXAMINE: ("examine {target}",),
    Verb.TAKE: ("take {target}",),
    Verb.DROP: ("drop {target}",),
    Verb.USE: ("use {target}",),
    Verb.EQUIP: ("wield {target}", "wear {target}"),
    Verb.TRAP: ("set {target}",),
    Verb.BUY: ("buy {target} from {means}",),
    Verb.CRAFT: ("make {target}",),
    Verb.SEARCH: ("search",),
    Verb.WAIT: ("wait until {target}", "wait"),
    Verb.REST: ("rest",),
    Verb.LEAN: ("lean on {target}",),
    Verb.PAIR: ("hold {means} against {target}", "compare {means} with {target}"),
    Verb.SIGN: ("sign the account: {wish}",),
    Verb.RECKON: ("tell the {wish}", "{wish} the truth"),
}
_APPROACHES = {
    Approach.PLAIN: ("ask {who} about {topic}",),
    Approach.KIND: ("ask {who} kindly about {topic}", "gently ask {who} about {topic}"),
    Approach.PRESS: ("press {who} about {topic}",),
    Approach.BARGAIN: ("bargain with {who} about {topic}",),
    Approach.DECEIVE: ("trick {who} about {topic}", "deceive {who} about {topic}"),
}
_MANEUVERS = {
    Maneuver.ADVANCE: ("advance", "close in"),
    Maneuver.RETREAT: ("retreat",),
    Maneuver.USE: ("use {means}",),
    Maneuver.BAIT: ("bait it with {means}",),
    Maneuver.SPEAK: ("speak to it", "say {means}"),
    Maneuver.STRIKE: ("strike it with {means}", "strike"),
    Maneuver.THROW: ("throw {means} at it",),
}


def line_of(world: World, view: View, event: Event, offers: tuple[Offer, ...]) -> str | None:
    """Return a line that comes to the same intent as an event, or None when none was found."""
    meant = bind(world, view, event)
    if isinstance(meant, Rejected):
        return None
    for line in (*_phrased(event), *(offer.line for offer in offers)):
        if intents_of(world, view, line, Context()) == (meant,):
            return line
    return None


def intents_of(world: World, view: View, line: str, context: Context) -> tuple[Intent | Rejected, ...]:
    """Return what a line of one command comes to."""
    reading = parse(line, view, context)
    if not isinstance(reading, Understood):
        return ()
    return tuple(bind(world, view, event) for event in reading.events)


def _phrased(event: Event) -> Iterator[str]:
    if isinstance(event, Deed):
        words = {"target": event.target or "", "means": event.means or "", "wish": event.wish or ""}
        forms = _DEEDS.get(event.verb, ())
    elif isinstance(event, CombatEvent):
        words = {"means": event.means or ""}
        forms = _MANEUVERS.get(event.action, (event.action.value,))
    else:
        words = {"who": event.addressee, "topic": event.topic or ""}
        forms = _APPROACHES[event.approach]
    for form in forms:
        if all(word or f"{{{name}}}" not in form for name, word in words.items()):
            yield form.format(**words)


class BotPlayer:
    """A bot that says what it chooses in lines.

    Args:
        name: Of the bot.
        world: The world of the hunt.
        seed: Of the hunt.
        country: The country that the world was made of, if it was.
    """

    def __init__(self, name: str, world: World, seed: str, country: Country | None = None) -> None:
        hunt = world.hunts[0]
        self._world = world
        self._bot = bot_of(name, world, hunt)
        self._memory = Memory(seed, name, lore_of(country.ground) if country is not None else NOTHING, hunt.summons)
        self._idle = 0

    def choose(self, state: State) -> str | None:
        """Return the next line; None when the hunt is over or the bot knows no more."""
        view = perceive(self._world, state)
        while view.phase is not Phase.OVER and self._idle < MOST_IDLE:
            self._memory.note(view)
            offers = affordances(self._world, state, view)
            chosen = self._bot.choose(view, lambda offers=offers: offers, self._memory)
            line = chosen if isinstance(chosen, str) else line_of(self._world, view, chosen, offers)
            if line is not None and intents_of(self._world, view, line, Context()):
                self._idle = 0
                return line
            self._idle += 1
        return None
