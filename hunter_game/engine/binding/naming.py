"""One name, one noun of the view, or the refusal that says why not."""

from __future__ import annotations

from collections.abc import Iterable

from hunter_game.engine import intents as go
from hunter_game.engine.names import match, nouns, said
from hunter_game.engine.outcomes import Rejected
from hunter_game.engine.view import Noun, NounKind, View
from hunter_game.engine.vocabulary import (
    ItemId,
    Refusal,
)

HUNTER_NAMES = ("you", "i", "me", "myself", "hunter", "the hunter", "player", "the player")
"""How an event may name the player's hunter."""

_LISTED: tuple[NounKind, ...] = ("person", "beast", "detail", "item")
"""What is named when something else is not here, in this order."""

Bound = go.Intent | Rejected
"""What an event comes to."""


def find(view: View, phrase: str | None, kinds: Iterable[NounKind], doing: str) -> Noun | Rejected:
    """Return the one noun of these kinds that a phrase names, or the refusal."""
    if phrase is None or not phrase.strip():
        return Rejected(reason=Refusal.INCOMPLETE, message=f"What do you want to {doing}?")
    wanted = tuple(kinds)
    found = match(phrase, [noun for noun in nouns(view) if noun.kind in wanted])
    if len(found) == 1:
        return found[0]
    if found:
        options = tuple(noun.name for noun in found)
        return Rejected(reason=Refusal.AMBIGUOUS, message=which_one(options), options=options)
    if view.dark and ("item" in wanted or "detail" in wanted):
        return Rejected(reason=Refusal.TOO_DARK, message=too_dark(phrase))
    return Rejected(reason=Refusal.NOT_HERE, message=no_such(phrase, view))


def too_dark(phrase: str) -> str:
    """Return the refusal for a name that names nothing which can be seen in the dark."""
    return f'It is too dark to see "{phrase.strip()[:40]}" here. (no light carried)'


def which_one(options: tuple[str, ...]) -> str:
    """Return the question for an ambiguous name."""
    return "Which one? " + "  ".join(f"{number} {option}" for number, option in enumerate(options, 1))


def no_such(phrase: str, view: View) -> str:
    """Return the refusal for a name that names nothing here."""
    present = {person.id for person in view.present}
    here = [noun for noun in nouns(view) if noun.kind != "person" or noun.id in present]
    shown = [said(noun) for kind in _LISTED for noun in here if noun.kind == kind][:6]
    return f'There is no "{phrase.strip()[:40]}" here.' + (f" Here: {', '.join(shown)}." if shown else "")


def carried(view: View, phrase: str | None, doing: str) -> ItemId | Rejected:
    """Return the carried thing that a phrase names, or the refusal."""
    noun = find(view, phrase, ("item",), doing)
    if isinstance(noun, Rejected):
        return noun
    if noun.id not in [each.id for each in view.pack]:
        return Rejected(reason=Refusal.NOT_CARRIED, message=f"You don't carry the {noun.name}.")
    return ItemId(noun.id)
