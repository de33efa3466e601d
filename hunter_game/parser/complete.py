"""Completion in the input: verbs, then nouns of the view, then topics. Only the view is asked."""

from __future__ import annotations

from hunter_game.engine.names import fold
from hunter_game.engine.view import Noun, View
from hunter_game.parser.normalise import clean
from hunter_game.parser.reading import Table
from hunter_game.parser.reference import event_name
from hunter_game.parser.scene import Scene
from hunter_game.parser.verbs import TABLE

MOST = 20

_VERBS = tuple(dict.fromkeys(row.words.split(", ")[0] for row in TABLE))


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
    """Return what may be named: topics behind *about*, ways out behind *go*, else what is here, then topics."""
    if "about" in spoken[-3:]:
        return scene.of("topic")
    if spoken[0] == "go":
        return scene.of("exit", "place")
    return (*scene.seen, *scene.of("topic"))


def _begins(name: str, part: str) -> bool:
    plain = fold(name)
    return (plain.startswith(part) or plain.removeprefix("the ").startswith(part)) and plain != part
