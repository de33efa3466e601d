"""A command whose form was found and whose nouns were found: what is left is to make events of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hunter_game.engine.view import Noun
from hunter_game.parser.found import Found
from hunter_game.parser.grammar import Match
from hunter_game.parser.meaning import Row, Slot
from hunter_game.parser.normalise import text_of
from hunter_game.parser.scene import Scene


@dataclass(frozen=True, slots=True)
class Filled:
    """A match with the meaning of each of its slots."""

    match: Match
    refs: Mapping[Slot, Found]
    scene: Scene

    @property
    def row(self) -> Row:
        """The verb."""
        return self.match.row

    @property
    def verb(self) -> tuple[str, ...]:
        """How the verb was said."""
        return self.match.verb

    @property
    def quoted(self) -> str:
        """The player's own speech in it."""
        slots = self.match.slots
        return " ".join(token.text for _, tokens in slots for token in tokens if token.kind == "quote")

    @property
    def spoken(self) -> str:
        """The words that stand where anything may stand."""
        return next((text_of(tokens) for slot, tokens in self.match.slots if slot is Slot.WORDS), "")

    @property
    def nouns(self) -> tuple[Noun, ...]:
        """Every noun that was found."""
        return tuple(noun for found in self.refs.values() for noun in found.nouns)

    @property
    def resolved(self) -> bool:
        """Whether every noun was found in a view."""
        return self.scene.view is not None and all(found.resolved for found in self.refs.values())
