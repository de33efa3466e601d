"""One name, one noun of the view, or the refusal that says why not."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from hunter_game.engine import intents as go
from hunter_game.engine.binding.mentioned import is_in_words
from hunter_game.engine.names import match, nouns, said, singular, the, words
from hunter_game.engine.outcomes import Rejected
from hunter_game.engine.view import Noun, NounKind, View
from hunter_game.engine.vocabulary import (
    ItemId,
    Line,
    Refusal,
)

HUNTER_NAMES = ("you", "i", "me", "myself", "hunter", "the hunter", "player", "the player")
"""How an event may name the player's hunter."""

_LISTED: tuple[NounKind, ...] = ("person", "beast", "detail", "item")
"""What is named when something else is not here, in this order."""

MOST_SHOWN = 6
"""Things that are named then."""

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
        options, asked = tuple(noun.name for noun in found), tuple(map(the, found))
        return Rejected(reason=Refusal.AMBIGUOUS, message=which_one(asked), options=options)
    other = _something_else(view, phrase, doing)
    if other is not None:
        return other
    if view.dark and ("item" in wanted or "detail" in wanted):
        return Rejected(reason=Refusal.TOO_DARK, message=too_dark(phrase))
    return Rejected(reason=Refusal.NOT_HERE, message=no_such(phrase, view))


def _something_else(view: View, phrase: str, doing: str) -> Rejected | None:
    """Return that what a phrase names is here, and that the act does not go with it; None if it names nothing here."""
    present = {person.id for person in view.present}
    here = [noun for noun in nouns(view) if noun.kind in _LISTED or noun.kind == "exit"]
    found = match(phrase, [noun for noun in here if noun.kind != "person" or noun.id in present])
    if len(found) != 1 or not _names_head(phrase, found[0]):
        return None
    part = f": {'they are' if _is_plural(found[0]) else 'it is'} part of the place" if found[0].kind == "detail" else ""
    return Rejected(reason=Refusal.FIXED, message=f"You can't {doing} {the(found[0])}{part}.")


def _names_head(phrase: str, noun: Noun) -> bool:
    """Return whether a phrase says what a thing is, and not only what it is like: *cart* is no *cart lane*."""
    heads = {words(name)[-1] for name in (noun.name, *noun.aliases) if words(name)}
    return bool({*map(singular, words(phrase))} & {*map(singular, heads)})


def _is_plural(noun: Noun) -> bool:
    last = noun.name.split()[-1] if noun.name.split() else ""
    return noun.plural or (last.endswith("s") and not last.endswith("ss"))


def too_dark(phrase: str) -> str:
    """Return the refusal for a name that names nothing which can be seen in the dark."""
    return f'It is too dark to see "{phrase.strip()[:40]}" here. (no light carried)'


def which_one(options: tuple[str, ...]) -> str:
    """Return the question for an ambiguous name."""
    return "Which one? " + "  ".join(f"{number} {option}" for number, option in enumerate(options, 1))


def no_such(phrase: str, view: View) -> str:
    """Return the refusal for a name that names nothing here."""
    absent = spoken_of(phrase, view)
    if absent is not None:
        return f"{absent} is not here."
    present = {person.id for person in view.present}
    carried_by = {each.id for each in view.pack}
    away = {("person", each.id) for each in view.people if each.id not in present}
    listed = (noun for kind in _LISTED for noun in nouns(view) if noun.kind == kind)
    here = (noun for noun in listed if (noun.kind, noun.id) not in away and noun.id not in carried_by)
    shown = [said(noun) for noun in islice(here, MOST_SHOWN)]
    named = f'"{phrase.strip()[:40]}"'
    missing = f"You can do nothing with {named} here." if is_in_words(view, phrase) else f"There is no {named} here."
    return missing + (f" Here: {', '.join(shown)}." if shown else "")


def spoken_of(phrase: str, view: View) -> str | None:
    """Return whom a phrase names of those who may be next and were never met: their names stand on the board."""
    spoken = set(words(phrase))
    named = (each.name.partition(",")[0] for each in view.candidates if each.line is Line.NEXT)
    alike = [name for name in dict.fromkeys(named) if not spoken.isdisjoint(words(name))]
    if not alike:
        return None
    people = [Noun(kind="person", id=name, name=name) for name in alike]
    known = [noun for noun in nouns(view) if noun.kind == "person"]
    found = match(phrase, people)
    return found[0].name if len(found) == 1 and not match(found[0].name, known) else None


def carried(view: View, phrase: str | None, doing: str) -> ItemId | Rejected:
    """Return the carried thing that a phrase names, or the refusal."""
    noun = find(view, phrase, ("item",), doing)
    if isinstance(noun, Rejected):
        known = match(phrase or "", [each for each in nouns(view) if each.kind in ("ware", "recipe")])
        if noun.reason is Refusal.NOT_HERE and len(known) == 1:
            return Rejected(reason=Refusal.NOT_CARRIED, message=f"You carry no {known[0].name}.")
        return noun
    if noun.id not in [each.id for each in view.pack]:
        return Rejected(reason=Refusal.NOT_CARRIED, message=f"You don't carry the {noun.name}.")
    return ItemId(noun.id)
