"""Pages of the table about ends: what this hunt was worth, and what became of those who hunted here before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hunter_game.director.charts import charts, in_ascii
from hunter_game.director.charts import in_words as course_in_words
from hunter_game.director.course import Mark
from hunter_game.engine.outcomes import Modifier
from hunter_game.engine.view import ReckoningSeen, Remembered, View
from hunter_game.engine.vocabulary import Ending, Telling

PAGE = 80
"""Cells of a line of a page."""

_ENDED = {
    Ending.SLAIN: "It is slain",
    Ending.LAID: "It is laid to rest",
    Ending.DIED: "It lives, and the hunter is dead",
    Ending.LOST: "It came on the last night, and nobody met it",
}
_REMEMBERED = {
    Ending.SLAIN: "slain",
    Ending.LAID: "laid to rest",
    Ending.DIED: "the hunter died",
    Ending.LOST: "lost on the last night",
}
_TOLD = {Telling.TRUTH: "the truth was told", Telling.BURY: "the truth was buried"}


def reckoning(view: View, marks: Sequence[Mark] = (), *, unsworn: bool = False) -> str:
    """Return what the hunt was worth: lines known, who lives, what was told, and what came of it.

    Args:
        view: The view at the end.
        marks: How it went, turn by turn; drawn below, in words first.
        unsworn: Whether the hunt does not count, since a roll or a reveal was undone.
    """
    end = view.reckoning
    if end is None:
        return "The hunt is not over yet; there is nothing to reckon."
    dead = [person.name for person in view.people if not person.alive]
    lines = [
        "THE RECKONING",
        *(f"  {sentence}" for sentence in in_words(end)),
        f"WHAT WAS KNOWN ({'nothing was signed' if view.account is None else f'{end.lines} of 3 lines right'})",
        *(f"  {line}" for line in _lines(view, end)),
        f"WHO LIVES ({end.alive})",
        f"  dead, of those you knew: {', '.join(dead)}" if dead else "  everybody whom you knew",
        f"SCORE ({end.score})",
        *_parts(end.points),
        f"PAY ({end.pay} pennies)",
        *_parts(end.purse),
        f"RENOWN (+{end.renown}; your name is worth {view.hunter.renown})",
    ]
    if unsworn:
        lines.append("  This hunt is unsworn: it goes into no name and no score.")
    if marks:
        drawn = [in_ascii(line) for line in charts(marks, PAGE - 2)]
        lines += ["HOW IT WENT", *(f"  {line}" for line in [*course_in_words(marks), *drawn])]
    return "\n".join(lines)


def in_words(end: ReckoningSeen) -> list[str]:
    """Return how it ended, and what the village does, a sentence each."""
    told = _TOLD[end.told] if end.told is not None else "nobody was told"
    village = [f"{end.village[:1].upper()}{end.village[1:]}."] if end.village else []
    return [f"{_ENDED[end.ending]}; {told}.", *village]


def _lines(view: View, end: ReckoningSeen) -> list[str]:
    account = view.account
    signed = (account.kind, account.cause, account.next) if account is not None else (None, None, None)
    rows = zip(("kind", "cause", "next"), (end.kind, end.cause, end.next), signed, strict=True)
    return [f"{label:<6} {truth}{_signed(truth, line)}" for label, truth, line in rows]


def _signed(truth: str, line: str | None) -> str:
    if line is None:
        return ""
    return " (as you signed)" if line == truth else f" (you signed: {line})"


def _parts(parts: Iterable[Modifier]) -> list[str]:
    return [f"  {part.name} {part.value:+d}".replace("-", "−") for part in parts]


def what_now(view: View) -> str:
    """Return what can be done when the hunt is over."""
    end = view.reckoning
    died = end is not None and end.ending is Ending.DIED
    who = "another hunter comes" if died else f"{view.hunter.name} goes on"
    return f"/next: the next hunt; {who}. /reckoning: what it was worth. /quit: leave; everything is saved."


def wall(view: View) -> str:
    """Return who hunted here before, oldest first, and what became of them."""
    if not view.past:
        return "No hunt before this one is remembered here."
    return "\n".join(["REMEMBERED HERE", *(f"  {_remembered(each)}" for each in view.past)])


def _remembered(hunt: Remembered) -> str:
    told = f", {_TOLD[hunt.told]}" if hunt.told is not None else ""
    return f"{hunt.hunter}, {hunt.trade.value}: {hunt.title} ({_REMEMBERED[hunt.ending]}{told}; score {hunt.score})"
