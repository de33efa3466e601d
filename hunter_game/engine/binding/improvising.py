"""Improvised acts: from the player's words to an approach, a thing and a wish, or to why they come to nothing."""

from __future__ import annotations

from hunter_game.engine import intents as go
from hunter_game.engine.binding.mentioned import unnamed
from hunter_game.engine.binding.naming import Bound, no_such
from hunter_game.engine.improvised import means_of, wish_of
from hunter_game.engine.names import match, nouns, words
from hunter_game.engine.outcomes import Rejected
from hunter_game.engine.view import Noun, View
from hunter_game.engine.vocabulary import Condition, ItemId, Maneuver, Means, Refusal

LONGEST_NAME = 4
"""Words of a thing's name, with its article."""

NOTHING_WON = (
    "You can't win anything by that in a meeting. "
    "(say what it should do: hold it, blind it, frighten it, throw it off balance, or hide you)"
)
"""Refuses an improvised act of which nobody can tell what it is for."""


def improvised_means(text: str) -> Means:
    """Return how an improvised action works: as said (`force: …`), by its verb, or else by craft."""
    said_first = text.split(":", 1)[0].strip().lower()
    if said_first in tuple(Means):
        return Means(said_first)
    return means_of(text) or Means.CRAFT


def improvised(view: View, means: Means, text: str, wish: Condition | None) -> Bound:
    """Return what an improvised act comes to: an exchange in a meeting, a candle outside one."""
    refusal = refused(view, text, wish)
    if refusal is not None:
        return refusal
    if view.fight is None:
        return go.Improvise(means=means, words=text, wish=wish)
    return go.Fray(
        maneuver=Maneuver.IMPROVISE, item=_put_to_it(view, text), means=means, wish=wish or wish_of(text), words=text
    )


def refused(view: View, text: str, wish: Condition | None = None) -> Rejected | None:
    """Return why an improvised act cannot be tried: it names what is not here, or is after nothing that can be won."""
    act = text.split(":", 1)[1] if text.split(":", 1)[0].strip().lower() in tuple(Means) and ":" in text else text
    phrase = unnamed(view, act)
    if phrase is not None:
        absent = match(phrase, [noun for noun in nouns(view) if noun.kind == "person"])
        if len(absent) == 1:
            return Rejected(reason=Refusal.NOT_PRESENT, message=f"{absent[0].name} is not here.")
        return Rejected(reason=Refusal.NOT_HERE, message=no_such(phrase, view))
    if view.fight is not None and wish is None and wish_of(act) is None:
        return Rejected(reason=Refusal.NO_USE, message=NOTHING_WON)
    return None


def _put_to_it(view: View, text: str) -> ItemId | None:
    """Return the carried thing that stands after *with* or *using*, if there is exactly one of that name."""
    spoken = words(text)
    start = next((index + 1 for index, word in enumerate(spoken) if word in ("with", "using")), len(spoken))
    carried_things = [Noun(kind="item", id=each.id, name=each.name, aliases=each.aliases) for each in view.pack]
    for end in range(min(len(spoken), start + LONGEST_NAME), start, -1):
        hits = match(" ".join(spoken[start:end]), carried_things)
        if len(hits) == 1:
            return ItemId(hits[0].id)
    return None
