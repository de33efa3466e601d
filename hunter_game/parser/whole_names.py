"""Clues by their whole names, as the board prints them: *lean on Gil said yes, sir, and unbarred the door*.

The name of a claim is a sentence, with commas, verbs and *and* in it, at which a line would otherwise be parted.
So what begins like a deed of the board and goes on with a whole name is taken as it stands, with or without quotes.
"""

from __future__ import annotations

from hunter_game.engine.events import Deed
from hunter_game.engine.view import Noun
from hunter_game.engine.vocabulary import Verb
from hunter_game.parser.command import Command
from hunter_game.parser.meaning import Meaning
from hunter_game.parser.normalise import clean
from hunter_game.parser.scene import Scene

_LEANING = {
    "lean on ": "on",
    "believe ": "on",
    "stop leaning on ": "off",
    "don't lean on ": "off",
    "stop believing ": "off",
    "doubt ": "off",
}
"""How a line begins that leans on a claim, or stops, with what is wished."""
_STOPS = " .!"
_PAIRING = {"pair ": (" with ", " and "), "compare ": (" with ", " to ", " and ")}
"""How a line begins that holds two clues against each other, and what stands between them."""


def by_whole_names(text: str, scene: Scene) -> Command | None:
    """Return the deed of the board that a cleaned line is, if it names its clues whole; else None."""
    said = text.lower().rstrip(_STOPS)
    for begins, wish in _LEANING.items():
        if said.startswith(begins):
            claim = _named(said.removeprefix(begins), scene, "claim")
            return None if claim is None else _deed(Verb.LEAN, Meaning.LEAN, claim, wish=wish)
    for begins, betweens in _PAIRING.items():
        if said.startswith(begins):
            return _pair(said.removeprefix(begins), betweens, scene)
    return None


def _pair(said: str, betweens: tuple[str, ...], scene: Scene) -> Command | None:
    """Return the pairing of two whole names; they may have the words in them that stand between, so each is tried."""
    for claim in scene.of("claim"):
        for trace in scene.of("trace"):
            one, other = _plain(claim.name), _plain(trace.name)
            if any(_bare(said) in {f"{one}{word}{other}", f"{other}{word}{one}"} for word in betweens):
                return _deed(Verb.PAIR, Meaning.PAIR, claim, trace)
    return None


def _deed(verb: Verb, meaning: Meaning, claim: Noun, trace: Noun | None = None, *, wish: str | None = None) -> Command:
    means = None if trace is None else trace.name
    deed = Deed(kind="deed", verb=verb, target=claim.name, means=means, wish=wish)
    return Command(meaning, (deed,), (claim,) if trace is None else (claim, trace))


def _named(said: str, scene: Scene, kind: str) -> Noun | None:
    return next((noun for noun in scene.of(kind) if _plain(noun.name) == _bare(said)), None)


def _plain(text: str) -> str:
    """Return a text as it is compared: typography made plain, small letters, no stop at the end."""
    return clean(text).lower().rstrip(_STOPS)


def _bare(said: str) -> str:
    """Return words without the quotes about the names in them."""
    return said.replace('"', "")
