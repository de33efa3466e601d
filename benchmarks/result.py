"""One measured figure and its bound."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """A figure that a benchmark measured."""

    name: str
    value: float
    bound: float
    at_most: bool
    """Whether the bound is an upper one."""
    note: str = ""
    """What the figure was made from."""

    @property
    def passed(self) -> bool:
        """Whether the figure keeps its bound."""
        return self.value <= self.bound if self.at_most else self.value >= self.bound

    @property
    def line(self) -> str:
        """The figure as a line of the table."""
        sign = "≤" if self.at_most else "≥"
        verdict = "pass" if self.passed else "FAIL"
        return f"{self.name:<58} {self.value:>8.2f}   {sign} {self.bound:<6.2f} {verdict}   {self.note}"
