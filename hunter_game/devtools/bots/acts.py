"""Events as bots make them: the same models that the parser makes of a player's line.

Names are the ids' own names, as the view shows them; `bind` finds them again.
"""

from __future__ import annotations

from hunter_game.engine.events import CombatEvent, Deed, DialogueProposal, Event
from hunter_game.engine.view import Candidate
from hunter_game.engine.vocabulary import Approach, Maneuver, Telling, Verb


def go(direction: str) -> Event:
    """Go through an exit."""
    return Deed(kind="deed", verb=Verb.MOVE, target=direction)


def examine(name: str) -> Event:
    """Look closely at something."""
    return Deed(kind="deed", verb=Verb.EXAMINE, target=name)


def take(name: str) -> Event:
    """Pick something up."""
    return Deed(kind="deed", verb=Verb.TAKE, target=name)


def drop(name: str) -> Event:
    """Put something down."""
    return Deed(kind="deed", verb=Verb.DROP, target=name)


def use(name: str) -> Event:
    """Use something, in a meeting or out of one."""
    return Deed(kind="deed", verb=Verb.USE, target=name)


def equip(name: str) -> Event:
    """Take something in hand, or put it on."""
    return Deed(kind="deed", verb=Verb.EQUIP, target=name)


def lay(name: str) -> Event:
    """Lay a trap where one stands."""
    return Deed(kind="deed", verb=Verb.TRAP, target=name)


def buy(name: str, seller: str) -> Event:
    """Buy a lot of somebody's wares."""
    return Deed(kind="deed", verb=Verb.BUY, target=name, means=seller)


def make(name: str) -> Event:
    """Make something by a recipe."""
    return Deed(kind="deed", verb=Verb.CRAFT, target=name)


def bait(name: str) -> Event:
    """Lay a bait where one stands."""
    return Deed(kind="deed", verb=Verb.BAIT, target=name)


def search() -> Event:
    """Search the place."""
    return Deed(kind="deed", verb=Verb.SEARCH)


def wait(until: str | None = None) -> Event:
    """Let a candle burn, or all until a watch begins."""
    return Deed(kind="deed", verb=Verb.WAIT, target=until)


def rest() -> Event:
    """Sit until the watch changes."""
    return Deed(kind="deed", verb=Verb.REST)


def ask(person: str, topic: str, approach: Approach = Approach.PLAIN) -> Event:
    """Ask somebody about something."""
    return DialogueProposal(kind="dialogue", speaker="you", addressee=person, words="", topic=topic, approach=approach)


def lean(claim: str) -> Event:
    """Take a claim for true."""
    return Deed(kind="deed", verb=Verb.LEAN, target=claim)


def pair(claim: str, trace: str) -> Event:
    """Hold a trace against a claim."""
    return Deed(kind="deed", verb=Verb.PAIR, target=claim, means=trace)


def sign(kind: Candidate, cause: Candidate, next_: Candidate) -> Event:
    """Sign the account."""
    return Deed(kind="deed", verb=Verb.SIGN, wish="; ".join(each.name for each in (kind, cause, next_)))


def reckon(telling: Telling) -> Event:
    """Tell the one who pays, or bury it."""
    return Deed(kind="deed", verb=Verb.RECKON, wish=telling.value)


def maneuver(action: Maneuver, means: str | None = None) -> Event:
    """Do something in a meeting."""
    return CombatEvent(kind="combat", attacker="you", action=action, target=None, means=means)
