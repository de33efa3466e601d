"""Getting into things, onto them and up them: only where a way leads there; *get in the boat* takes no boathook."""

from __future__ import annotations

from hunter_game.engine.binding.mentioned import is_in_words
from hunter_game.engine.events import Deed
from hunter_game.engine.names import the, word_list
from hunter_game.engine.vocabulary import Verb
from hunter_game.parser.command import Command
from hunter_game.parser.found import Found, Nothing
from hunter_game.parser.meaning import Meaning, Slot
from hunter_game.parser.naming import one
from hunter_game.parser.normalise import Token
from hunter_game.parser.scene import Scene

_STEPS = frozenset(word_list("get hop jump step climb go crawl clamber leap scramble sneak walk come move"))
_INTO = frozenset(word_list("in into on onto aboard inside up upon"))
_UP = frozenset(word_list("climb ascend mount scale"))
_BOARDS = frozenset(word_list("board"))
_ARTICLES = frozenset(word_list("the a an this that my"))


def aboard(act: tuple[Token, ...], scene: Scene) -> Command | Nothing | None:
    """Return the way into or up a thing, or that there is none; None if a command goes into nothing that is seen.

    Args:
        act: The command, without what politeness wraps round it.
        scene: Outside a meeting, with a view: elsewhere nothing is read here.
    """
    if scene.view is None or scene.fighting:
        return None
    how, noun = _into(act)
    if not noun:
        return None
    phrase = " ".join(token.text for token in noun)
    way = one(Slot.WAY, phrase, scene, None)
    if isinstance(way, Found) and way.nouns:
        return _move(way, scene)
    seen = one(Slot.THING, phrase, scene, None)
    if isinstance(seen, Found) and len(seen.nouns) == 1 and seen.nouns[0].kind in {"detail", "item"}:
        if seen.nouns[0].id in scene.carried:
            return None
        return Nothing(phrase, f"No way leads {how} {_said(noun, seen)}. {_ways(scene)}", final=True)
    if noun[0].word in _ARTICLES and is_in_words(scene.view, phrase):
        return Nothing(phrase, f"No way leads {how} {phrase}. {_ways(scene)}", final=True)
    return None


def _said(noun: tuple[Token, ...], seen: Found) -> str:
    """Return a thing as it was said, if that was a whole noun; or by its name."""
    return " ".join(token.text for token in noun) if noun[0].word in _ARTICLES else the(seen.nouns[0])


def _into(act: tuple[Token, ...]) -> tuple[str, tuple[Token, ...]]:
    """Return how a thing is entered or climbed, and the words of it; nothing if the command is none of it."""
    words = [token.word for token in act]
    if len(words) < 2 or any(token.kind != "word" for token in act):
        return "", ()
    if words[0] in _BOARDS:
        return "onto", act[1:]
    if words[0] in _UP and words[1] not in _INTO and words[1] not in {"down", "over", "out", "through", "to"}:
        return "up", act[1:]
    if words[0] not in _STEPS or words[1] not in _INTO or len(words) < 3:
        return "", ()
    if words[1] == "up" and words[2] in {"to", "into", "onto"}:
        return "up to", act[3:]
    return {"in": "into", "on": "onto", "upon": "onto", "aboard": "onto", "inside": "into"}.get(
        words[1], words[1]
    ), act[2:]


def _move(way: Found, scene: Scene) -> Command | None:
    """Return the move by a way out, or to the place beyond one; None if it lies farther off."""
    assert scene.view is not None
    noun = way.nouns[0]
    leads = (each.direction.value for each in scene.view.exits if noun.id in {each.direction.value, each.to})
    direction = next(leads, None)
    if direction is None:
        return None
    return Command(Meaning.MOVE, (Deed(kind="deed", verb=Verb.MOVE, target=direction),), way.nouns)


def _ways(scene: Scene) -> str:
    assert scene.view is not None
    return f"Ways out: {', '.join(each.direction.value for each in scene.view.exits)}. No time passed."
