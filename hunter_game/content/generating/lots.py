"""Lots: every choice of a generated hunt is a keyed die of its own, so that one choice moves no other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from hunter_game.engine.dice import pick

Drawn = TypeVar("Drawn")


class Unfit(Exception):
    """This draw makes no hunt; the next one may. Says why."""


class Lots:
    """What is drawn for one attempt at one seed.

    Args:
        seed: Of the hunt, any text.
        attempt: Which draw of that seed, from 0.
    """

    def __init__(self, seed: str, attempt: int) -> None:
        self._seed = seed
        self._attempt = attempt

    def below(self, question: str, choices: int) -> int:
        """Return a number from 0 to below `choices`."""
        return pick(self._seed, "hunt", f"{self._attempt}|{question}", choices)

    def one(self, question: str, options: Sequence[Drawn]) -> Drawn:
        """Return one of some options.

        Raises:
            Unfit: There are none.
        """
        if not options:
            raise Unfit(f"there is no {question} to draw")
        return options[self.below(question, len(options))]

    def shuffled(self, question: str, options: Sequence[Drawn]) -> tuple[Drawn, ...]:
        """Return the options in an order of chance (Fisher and Yates)."""
        order = list(options)
        for last in range(len(order) - 1, 0, -1):
            other = self.below(f"{question}|{last}", last + 1)
            order[last], order[other] = order[other], order[last]
        return tuple(order)

    def some(self, question: str, options: Sequence[Drawn], least: int, most: int) -> tuple[Drawn, ...]:
        """Return from `least` to `most` options, fewer where there are fewer, in an order of chance."""
        count = least + self.below(f"{question}|count", most - least + 1)
        return self.shuffled(question, options)[:count]
