"""What a bot makes of the things that it carries: which bites hardest, which is asked for, what is on the blade."""

from __future__ import annotations

from hunter_game.devtools.bots.memory import Memory
from hunter_game.engine.view import ItemSeen, View
from hunter_game.engine.vocabulary import Range

FISTS = 1


def bane_of(view: View) -> str | None:
    """Return what the signed cause is said to fear."""
    return None if view.account is None else view.account.bane


def token_of(view: View, memory: Memory) -> ItemSeen | None:
    """Return the thing that the mercy of the signed cause speaks of, if one knows of it: the one that it names best."""
    if view.account is None:
        return None
    mercy, known = view.account.mercy.lower(), len(memory.things)
    if (mercy, known) not in memory.tokens:
        named = [(_named(mercy, thing), item) for item, thing in memory.things.items()]
        length, best = max(named, key=lambda each: each[0], default=(0, None))
        memory.tokens[mercy, known] = best if length else None
    token = memory.tokens[mercy, known]
    return None if token is None else memory.things[token]


def _named(text: str, thing: ItemSeen) -> int:
    """Return how much of a text names a thing: the letters of the longest of its names that is in it."""
    name = thing.name.lower()
    return max((len(each) for each in (name, *thing.aliases, name.split()[-1]) if each in text), default=0)


def in_hand(view: View) -> str:
    """Return the id of what the hunter wields, or nothing."""
    return next((thing.id for thing in view.pack if thing.wielded), "")


def oiled(view: View, memory: Memory) -> bool:
    """Return whether the arm in hand has been given an oil today."""
    held = in_hand(view)
    return any(memory.tried("oil", thing, held, str(view.day)) for thing in memory.things)


def shoots(memory: Memory, thing: ItemSeen) -> bool:
    """Return whether an arm is one that shoots: no better than a fist to strike with."""
    return thing.reach is Range.FAR or thing.id in memory.lore.shoots


def bite(view: View, memory: Memory, thing: ItemSeen | None, *, oiled: bool = False, shot: bool = False) -> int:
    """Return what a blow does that lands, with all that is known of what it fears."""
    if thing is None or (shoots(memory, thing) and not shot):
        amount = FISTS
    else:
        amount = max(FISTS, thing.damage)
    feared = bane_of(view)
    known = view.fight.known_bane if view.fight is not None else True
    bites = oiled or (thing is not None and thing.bane is not None and thing.bane == feared)
    return amount * 2 if known and bites and feared is not None else amount
