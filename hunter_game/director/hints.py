"""What a newcomer is told could be done: a line at a fitting moment, a few times at most, and never once it was done.

A hint says nothing that the help does not say; it only says it when it is of use.
Watches what the player did and what came of it, and reads the view; knows no file and no front end.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol, assert_never

from hunter_game.director.updates import Ledger, Opened, Page, Scene, TurnUpdate, Unclear
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Line, Phase
from hunter_game.parser import Table

MOST = 2
"""How often a hint is given at most."""
APART = 2
"""Turns between two hints, but for one that answers a line that was not understood."""
AGAIN = 8
"""Turns before the same hint is given again."""


class Hint(StrEnum):
    """What a hint is about; the values stand in files."""

    HELP = "help"
    SIGN = "sign"
    PAIR = "pair"
    LEAN = "lean"
    BOARD = "board"
    WHY = "why"
    UNDO = "undo"
    ODDS = "odds"
    LOOK = "look"


_DONE_BY_OUTCOME = {
    "looked": Hint.LOOK,
    "leaned": Hint.LEAN,
    "paired": Hint.PAIR,
    "signed": Hint.SIGN,
}
_DONE_AT_TABLE = {
    Table.ODDS: Hint.ODDS,
    Table.WHY: Hint.WHY,
    Table.UNDO: Hint.UNDO,
}
_DONE_BY_PAGE: dict[Page, Hint] = {
    "help": Hint.HELP,
    "board": Hint.BOARD,
}


@dataclass(slots=True)
class Learnt:
    """What a player was told and has done, in all their hunts."""

    told: Counter[str] = field(default_factory=Counter)
    """How often each hint was given."""
    done: set[str] = field(default_factory=set)
    """What needs no hint any more."""


class HintBook(Protocol):
    """Where it is kept what a player has learnt."""

    def read(self) -> Learnt:
        """Return it; nothing where it cannot be read."""

    def write(self, learnt: Learnt) -> None:
        """Keep it, if that can be done: a hint that is given again does no harm."""


class Hints:
    """The hints of one hunt.

    Args:
        book: Where it is kept what the player has learnt.
        wanted: Whether the player wants hints, asked each time.
        undo: Whether turns can be taken back in this hunt.
    """

    def __init__(self, book: HintBook, wanted: Callable[[], bool], *, undo: bool = True) -> None:
        self._book = book
        self._wanted = wanted
        self._undo = undo
        self._learnt: Learnt | None = None
        self._given: dict[Hint, int] = {}
        """Turn in which each hint was given last."""
        self._puzzled = False
        self._outcomes: frozenset[str] = frozenset()
        self._pages: set[Page] = set()
        """Pages that were opened since the last line."""
        self._hurt = False
        self._risky = False
        """Whether something could be tried that dice decide."""

    def see(self, update: TurnUpdate) -> None:
        """Take note of what a line came to."""
        match update:
            case Unclear():
                self._puzzled = True
            case Ledger(outcomes=outcomes):
                self._outcomes = frozenset(outcome.kind for outcome in outcomes)
                self._hurt = any(outcome.kind == "damage_dealt" and outcome.target == "hunter" for outcome in outcomes)
            case Opened(screen=page):
                self._pages.add(page)
            case Scene():
                self._risky = any(offer.odds is not None for offer in update.offers)
            case _:
                pass

    def next(self, view: View, turn: int, asked: Table | None) -> str | None:
        """Return the hint for this moment, if there is one, and keep what was learnt. May read and write a file.

        Args:
            view: What the hunter perceives, after the line.
            turn: Number of the last turn.
            asked: The command of the table that the line was, if it was one.
        """
        if self._learnt is None:
            self._learnt = self._book.read()
        learnt = self._learnt
        done = {_DONE_BY_OUTCOME[kind] for kind in self._outcomes if kind in _DONE_BY_OUTCOME}
        done |= {_DONE_AT_TABLE[asked]} if asked in _DONE_AT_TABLE else set()
        done |= {_DONE_BY_PAGE[page] for page in self._pages if page in _DONE_BY_PAGE}
        hint = None
        if self._wanted() and asked is None and (self._puzzled or self._silent_for(turn) >= APART):
            fitting = (each for each in self._fitting(view, turn) if each not in learnt.done | done)
            hint = next((each for each in fitting if self._may(each, learnt, turn)), None)
        self._puzzled, self._outcomes, self._hurt = False, frozenset(), False
        self._pages.clear()
        if hint is not None or not done <= learnt.done:
            learnt.done |= done
            learnt.told.update([hint] if hint is not None else [])
            self._book.write(learnt)
        if hint is None:
            return None
        self._given[hint] = turn
        return in_words(hint, view)

    def _silent_for(self, turn: int) -> int:
        return turn - max(self._given.values(), default=-APART)

    def _may(self, hint: Hint, learnt: Learnt, turn: int) -> bool:
        return learnt.told[hint] < MOST and turn >= self._given.get(hint, -AGAIN) + AGAIN

    def _fitting(self, view: View, turn: int) -> Iterator[Hint]:
        """Yield the hints for a moment, the one that is of most use first."""
        if self._puzzled:
            yield Hint.HELP
        if view.phase is Phase.INQUIRY:
            yield from self._of_the_inquiry(view)
        if "rolled" in self._outcomes:
            yield Hint.WHY
        if self._hurt and self._undo:
            yield Hint.UNDO
        if turn <= 1:
            yield Hint.LOOK
        elif self._risky:
            yield Hint.ODDS

    def _of_the_inquiry(self, view: View) -> Iterator[Hint]:
        open_lines = Counter(each.line for each in view.candidates if not each.struck_by)
        if view.account is None and (view.nights_left <= 1 or all(open_lines[line] <= 1 for line in Line)):
            yield Hint.SIGN
        doubtful = [claim for claim in view.claims if not claim.broken]
        if any(claim.strikes for claim in doubtful) and not any(claim.leaning for claim in doubtful):
            yield Hint.LEAN
        if doubtful and len(view.traces) > 1:
            yield Hint.PAIR
        if "candidate_struck" in self._outcomes:
            yield Hint.BOARD


def in_words(hint: Hint, view: View) -> str:
    """Return a hint as it is given; what it says to write works as it stands, words in capitals apart."""
    match hint:
        case Hint.LOOK:
            return "Write what you do, in your own words. An empty line looks around, and looking is free."
        case Hint.HELP:
            return "? says what makes sense here and now, with the names of what is here."
        case Hint.ODDS:
            return "/odds lists what could be tried here, with its price and its odds, before you pay for it."
        case Hint.WHY:
            return "/why shows every number of that roll."
        case Hint.BOARD:
            return "/board shows what it can still be, and what rules out the rest."
        case Hint.LEAN:
            newest = next(claim.name for claim in reversed(view.claims) if claim.strikes and not claim.broken)
            return (
                f"Somebody's word strikes nothing by itself. If you believe it, write “lean on {newest}”, and the "
                f"board shows what follows; “doubt {newest}” takes it back."
            )
        case Hint.PAIR:
            return (
                "A trace that somebody's word cannot stand beside catches a lie: write “pair CLAIM with TRACE”, by "
                "their names on the board. Nothing is rolled; a wrong pair costs trust."
            )
        case Hint.SIGN:
            return (
                "When you think you know, and before the meeting, write “sign the account: KIND; CAUSE; NEXT”, by "
                "their names on the board. Each right line helps, each wrong one costs."
            )
        case Hint.UNDO:
            return "/undo takes the last turn back; past a roll or a reveal the hunt earns no score any more."
        case _:
            assert_never(hint)
