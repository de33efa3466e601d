"""The board as a sheet: what it could be down the side, what is known and said across. Made from the view alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from string import ascii_lowercase, ascii_uppercase

from hunter_game.engine.view import Candidate, ClaimSeen, TraceSeen, View
from hunter_game.engine.vocabulary import Line
from hunter_game.tui.widgets.glyphs import BOX

_LETTERS = ascii_lowercase + ascii_uppercase
_FEW = {Line.KIND: ("kind", "kinds"), Line.CAUSE: ("cause", "causes"), Line.NEXT: ("next", "next")}


class Standing(Enum):
    """What a clue is worth, as far as anybody knows, with its mark."""

    TRUE = BOX.done
    """A trace: they never lie."""
    SAID = BOX.bullet
    LEANING = BOX.pointer
    BROKEN = BOX.broken
    """Caught as a lie."""


class Bearing(Enum):
    """What a clue does to a candidate, with its mark."""

    NONE = BOX.bullet
    STRIKES = BOX.struck
    WOULD = "?"
    """It would strike it, if it were true; nobody leans on it."""


@dataclass(frozen=True, slots=True)
class Clue:
    """A trace or a claim, as a column of the sheet."""

    label: str
    """Number of a trace, letter of a claim."""
    seen: TraceSeen | ClaimSeen
    standing: Standing

    @property
    def is_claim(self) -> bool:
        """Whether it is somebody's word."""
        return self.standing is not Standing.TRUE


@dataclass(frozen=True)
class Sheet:
    """The board: candidates, clues, and how these bear on those."""

    candidates: tuple[Candidate, ...]
    clues: tuple[Clue, ...]
    """Traces, then claims, each in the order they came."""

    @classmethod
    def of(cls, view: View) -> Sheet:
        """Return the board as the hunter has it."""
        traces = (Clue(str(number), trace, Standing.TRUE) for number, trace in enumerate(view.traces, 1))
        claims = (Clue(_letter(number), claim, _standing(claim)) for number, claim in enumerate(view.claims))
        return cls(view.candidates, (*traces, *claims))

    @cached_property
    def left(self) -> Counter[Line]:
        """How many candidates of each line are open."""
        return Counter(each.line for each in self.candidates if not each.struck_by)

    def bearing(self, candidate: Candidate, clue: Clue) -> Bearing:
        """Return what a clue does to a candidate."""
        if clue.seen.id in candidate.struck_by:
            return Bearing.STRIKES
        if clue.standing is Standing.SAID and candidate.name in clue.seen.strikes:
            return Bearing.WOULD
        return Bearing.NONE

    def struck_by(self, candidate: Candidate) -> tuple[Clue, ...]:
        """Return the clues that rule a candidate out."""
        return tuple(clue for clue in self.clues if clue.seen.id in candidate.struck_by)

    def left_if_true(self, clue: Clue) -> Counter[Line]:
        """Return how many candidates of each line would be open if a claim were true as well."""
        return Counter(
            each.line for each in self.candidates if not each.struck_by and each.name not in clue.seen.strikes
        )

    def of_line(self, line: Line) -> Iterator[Candidate]:
        """Yield the candidates of a line."""
        return (each for each in self.candidates if each.line is line)

    def only_left(self, line: Line) -> Candidate | None:
        """Return the candidate of a line that is left alone, if one is."""
        left = [each for each in self.of_line(line) if not each.struck_by]
        return left[0] if len(left) == 1 else None


def lean_line(claim: Clue) -> str:
    """Return what is typed to lean on a claim, or to stop leaning on it."""
    verb = "stop leaning on" if claim.standing is Standing.LEANING else "lean on"
    return f"{verb} {claim.seen.name}"


def pair_line(claim: Clue, trace: Clue) -> str:
    """Return what is typed to hold a trace against a claim."""
    return f"pair {claim.seen.name} with {trace.seen.name}"


def sign_line(account: Iterable[Candidate]) -> str:
    """Return what is typed to sign an account."""
    return f"sign {'; '.join(each.name for each in account)}"


def count_in_words(left: Counter[Line]) -> str:
    """Return how many candidates of each line are open, in words."""
    return " · ".join(f"{left[line]} {_FEW[line][left[line] != 1]}" for line in Line)


def _standing(claim: ClaimSeen) -> Standing:
    return Standing.BROKEN if claim.broken else Standing.LEANING if claim.leaning else Standing.SAID


def _letter(number: int) -> str:
    return _LETTERS[number] if number < len(_LETTERS) else f"+{number - len(_LETTERS) + 1}"
