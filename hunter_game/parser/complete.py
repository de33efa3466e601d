"""Completion in the input: verbs, then nouns of the view, then topics, wares and recipes. Only the view is asked."""

from __future__ import annotations

from hunter_game.engine.names import fold
from hunter_game.engine.view import Noun, View
from hunter_game.parser.found import event_name
from hunter_game.parser.normalise import clean
from hunter_game.parser.reading import Table
from hunter_game.parser.scene import Scene
from hunter_game.parser.verbs import TABLE, idioms

MOST = 20

_VERBS = tuple(dict.fromkeys(row.words.split(", ")[0] for row in TABLE if row.heads is None and row not in idioms.ROWS))


def complete(text: str, view: View | None) -> tuple[str, ...]:
    """Return whole lines that begin as `text` does, at most `MOST`, the likeliest first."""
    typed = clean(text)
    if typed.startswith("/"):
        return tuple(f"/{name.value}" for name in Table if f"/{name.value}".startswith(fold(typed)))
    if not typed:
        return ()
    begun = text.endswith((" ", "\t"))
    found: list[str] = []
    if not begun:
        found += [verb for verb in _VERBS if verb.startswith(fold(typed)) and verb != fold(typed)]
    if view is not None and (begun or " " in typed):
        found += _nouns(f"{typed} " if begun else typed, Scene(view))
    return tuple(dict.fromkeys(found))[:MOST]


def _nouns(typed: str, scene: Scene) -> list[str]:
    """Return the line with its last words, as many as fit, grown into a name."""
    names = [event_name(noun) for noun in _likely(fold(typed).split(), scene)]
    starts = [0] + [i + 1 for i, letter in enumerate(typed) if letter == " "]
    for start in starts[1:][-4:]:
        head, part = typed[:start], fold(typed[start:])
        grown = [head + name for name in names if _begins(name, part)]
        if grown:
            return grown
    return []


def _likely(spoken: list[str], scene: Scene) -> tuple[Noun, ...]:
    """Return what may be named behind the words so far: what the verb is about, else what is here, then topics."""
    if "about" in spoken[-3:]:
        return scene.of("topic")
    kinds = _ABOUT.get(spoken[0])
    return scene.of(*kinds) if kinds else (*scene.seen, *scene.of("topic"))


_ABOUT = {
    "go": ("exit", "place"),
    "buy": ("ware",),
    "craft": ("recipe",),
    "make": ("recipe",),
    "lean": ("claim",),
    "believe": ("claim",),
    "doubt": ("claim",),
    "pair": ("claim", "trace"),
}
"""Kinds of nouns that a verb is about, where it is about no thing that can be seen."""


def _begins(name: str, part: str) -> bool:
    plain = fold(name)
    return (plain.startswith(part) or plain.removeprefix("the ").startswith(part)) and plain != part
