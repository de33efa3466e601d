"""Completion in the input: verbs, then nouns of the view, then topics, wares and recipes. Only the view is asked.

What may follow is what the forms of the verb have room for: *ask* goes on with people, *ask Maren about* with topics.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from hunter_game.engine.names import fold, words
from hunter_game.engine.view import Noun, View
from hunter_game.parser.found import event_name, pools
from hunter_game.parser.grammar import LONGEST_COMMAND
from hunter_game.parser.making import HELD
from hunter_game.parser.meaning import Meaning, Row, Slot
from hunter_game.parser.normalise import clean
from hunter_game.parser.reading import Table
from hunter_game.parser.scene import Scene
from hunter_game.parser.verbs import TABLE, gestures, idioms, turns

MOST = 20

_LONGEST_NAME = 12
"""Words of a name that may have been begun."""

_OF_A_TURN = frozenset((*turns.ROWS, *idioms.ROWS, *gestures.ROWS))
"""Rows that say what a verb means in a turn of phrase: nobody looks for those by completion."""

_VERBS = tuple(dict.fromkeys(row.words.split(", ")[0] for row in TABLE if row.heads is None and row not in idioms.ROWS))
_COMMAND = re.compile(r"^(?:.*(?:[.;!?]|\bthen)\s+)?", re.IGNORECASE | re.DOTALL)
"""What stands before the last command of a line."""


def complete(text: str, view: View | None) -> tuple[str, ...]:
    """Return whole lines that begin as `text` does, at most `MOST`, the likeliest first."""
    typed = clean(text)
    if typed.startswith("/"):
        return tuple(f"/{name.value}" for name in Table if f"/{name.value}".startswith(fold(typed)))
    if not typed:
        return ()
    typed += " " * text.endswith((" ", "\t"))
    before = _COMMAND.match(typed)
    done = before.group() if before is not None else ""
    begun = fold(typed[len(done) :])
    found = [verb for verb in _VERBS if begun.strip() and verb.startswith(begun) and verb != begun]
    if view is not None and " " in begun:
        found += _grown(typed[len(done) :], Scene(view))
    return tuple(dict.fromkeys(done + line for line in found))[:MOST]


def _grown(typed: str, scene: Scene) -> list[str]:
    """Return the command with its last words, as many as fit, grown into a name or into a word of a form."""
    starts = [at + 1 for at, letter in enumerate(typed) if letter == " "]
    for start in starts[-_LONGEST_NAME:]:
        head, part = typed[:start], fold(typed[start:])
        grown = [head + name for name in _next(head, part, scene) if _begins(name, part)]
        if grown:
            return grown
    return []


def _next(head: str, part: str, scene: Scene) -> tuple[str, ...]:
    """Return what may follow the words so far: what the plainest form of their verb has room for."""
    spoken = tuple(word for word in words(head) if word != "the")
    room = list(_room(spoken)) if len(spoken) <= LONGEST_COMMAND else []
    named = {noun for noun in scene.seen if not set(words(noun.name)).isdisjoint(spoken)}
    for row, word in room:
        if word.isupper() and word != Slot.WORDS:
            return tuple(event_name(noun) for noun in _pool(Slot(word), row, scene) if noun not in named)
        if part and not word.isupper() and word.startswith(part):
            return (word.partition("/")[0],)
    return () if room or not part else tuple(event_name(noun) for noun in scene.seen if noun not in named)


def _room(spoken: tuple[str, ...]) -> Iterator[tuple[Row, str]]:
    """Yield the rows and slots, or words, with which a command may go on, the plainest form first."""
    for row, verb, forms in _rows_by(spoken[0]) if spoken else ():
        if spoken[: len(verb)] == verb:
            for form in forms:
                yield from ((row, word) for word in _behind(spoken[len(verb) :], form))


@cache
def _rows_by(word: str) -> tuple[tuple[Row, tuple[str, ...], tuple[tuple[str, ...], ...]], ...]:
    """Return the rows of verbs that begin with a word, with verb and forms: longer verbs first, then the usual row."""
    found = [
        (row, tuple(said.split()), tuple(tuple(form.split()) for form in row.forms.split(" | ")))
        for row in TABLE
        if row not in _OF_A_TURN and row.heads is None
        for said in row.words.split(", ")
        if said.split()[0] == word
    ]
    return tuple(sorted(found, key=lambda each: (-len(each[1]), each[0].meaning.value != word)))


def _behind(spoken: tuple[str, ...], form: tuple[str, ...]) -> Iterator[str]:
    """Yield what a form has next when these words have filled its first places, in every way they can."""
    if not form:
        return
    first, rest = form[0], form[1:]
    if not spoken:
        yield first
    elif first.isupper():
        for count in range(1, len(spoken) + 1):
            yield from _behind(spoken[count:], rest)
    elif spoken[0] in first.split("/"):
        yield from _behind(spoken[1:], rest)


def _pool(slot: Slot, row: Row, scene: Scene) -> tuple[Noun, ...]:
    """Return what may stand in a slot of this verb, of what can be named here."""
    if slot is Slot.LINES:
        return scene.of("candidate")
    pool = next((pool for pool in pools(slot, scene) if pool), ())
    if slot is Slot.TOOL or (row.meaning in HELD and slot in {Slot.THING, Slot.THINGS}):
        return tuple(noun for noun in pool if noun.id in scene.carried)
    if row.meaning is Meaning.TAKE and slot is Slot.THINGS:
        return tuple(noun for noun in pool if noun.id in scene.lying)
    if slot in {Slot.OTHER, Slot.THINGS, Slot.PLACE}:
        return tuple(noun for noun in pool if noun.kind not in {"person", "exit"})
    return pool


def _begins(name: str, part: str) -> bool:
    plain = fold(name)
    return (plain.startswith(part) or plain.removeprefix("the ").startswith(part)) and plain != part
