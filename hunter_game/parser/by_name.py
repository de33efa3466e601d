"""A plain verb and the whole name of a thing, as pages offer them: *drop barley straw*, *wear the oath ring*.

A name has words in it that mean more elsewhere: straw is hidden in, an oath is sworn, a snare is set.
So a line that is nothing but a usual verb and a name, word for word, is read by the row of that verb before all else.
"""

from __future__ import annotations

from functools import cache

from hunter_game.engine.names import ARTICLES, words
from hunter_game.parser.command import Command
from hunter_game.parser.grammar import Match
from hunter_game.parser.making import make
from hunter_game.parser.meaning import Row, Slot
from hunter_game.parser.normalise import Token
from hunter_game.parser.scene import Scene
from hunter_game.parser.verbs import TABLE

_USUAL = {
    "drop": ("drop", "put down"),
    "examine": ("examine", "x", "look at"),
    "equip": ("wear", "wield", "put on"),
    "remove": ("take off", "put away"),
    "eat": ("eat",),
    "drink": ("drink",),
    "use": ("use",),
    "craft": ("craft", "make"),
    "buy": ("buy",),
    "sell": ("sell",),
}
"""The first word of a row, and the verbs that are read by it."""
_LONGEST_VERB = 2
_KINDS = {"craft": "recipe", "buy": "ware"}
"""What is looked for by name with a row; the things that lie here or are carried, with any other."""
_SLOTS = ("THINGS", "THING", "WARE", "RECIPE")


def by_a_whole_name(tokens: tuple[Token, ...], scene: Scene) -> Command | None:
    """Return the deed of a line that is a usual verb and the whole name of one thing here; else None.

    Args:
        tokens: The line, cleaned.
        scene: Where it is read; nothing is known by its name without a view, and a meeting has verbs of its own.
    """
    if scene.view is None or scene.fighting or any(token.kind != "word" for token in tokens):
        return None
    said = tuple(token.word for token in tokens)
    for size in range(min(_LONGEST_VERB, len(said) - 1), 0, -1):
        row = _rows().get(said[:size])
        if row is None:
            continue
        start = size + (said[size] in ARTICLES and len(said) > size + 1)
        first = row.words.partition(",")[0]
        if not _names_whole(" ".join(said[start:]), _KINDS.get(first, "item"), scene):
            return None
        slot = next(Slot(form) for form in row.forms.split(" | ") if form in _SLOTS)
        outcome = make(Match(row, said[:size], ((slot, tokens[start:]),), tokens), scene)
        return outcome if isinstance(outcome, Command) and outcome.resolved else None
    return None


def _names_whole(phrase: str, kind: str, scene: Scene) -> bool:
    spelt = words(phrase)
    return any(noun.kind == kind and words(noun.name) == spelt for noun in scene.headed_by(spelt[-1:]))


@cache
def _rows() -> dict[tuple[str, ...], Row]:
    """Return the row that each of the usual verbs is read by."""
    usual = {row.words.partition(",")[0]: row for row in reversed(TABLE) if _is_usual(row)}
    return {tuple(verb.split()): usual[first] for first, verbs in _USUAL.items() for verb in verbs}


def _is_usual(row: Row) -> bool:
    return row.heads is None and not frozenset(row.forms.split(" | ")).isdisjoint(_SLOTS)
