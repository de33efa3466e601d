"""The summons of a generated hunt, put together from parts that were written by hand."""

from __future__ import annotations

from typing import NamedTuple

from hunter_game.content.generating.case import Case
from hunter_game.content.phrases import filled
from hunter_game.engine.vocabulary import Complication

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_TEENS = ("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")


class Call(NamedTuple):
    """What the hunter reads before the first step."""

    title: str
    summons: str
    goal: str
    complicates: str


def draw_call(case: Case, pay: int) -> Call:
    """Draw the words of the summons: who died and where, who pays, what is different, and how long there is."""
    parts, told = case.evidence.summons, case.evidence.complication[case.complication]
    names = _names(case, pay)
    opening = filled(case.lots.one("opening", parts.openings), names)
    call = filled(case.lots.one("call", parts.calls), names)
    closing = filled(case.lots.one("closing", parts.closings), names)
    complicates = filled(told.told, _complication_names(case))
    titles = told.titles if told.titles and case.lots.below("title of its own", 2) else parts.titles
    return Call(
        title=filled(case.lots.one("title", titles), _title_names(case)),
        summons="\n\n".join((opening, f"{call} {complicates}", closing)),
        goal=filled(case.lots.one("goal", parts.goals), names),
        complicates=complicates,
    )


def in_words(number: int) -> str:
    """Return a number below a hundred as it is said."""
    if number < len(_NUMBERS):
        return _NUMBERS[number]
    if number < 20:
        return _TEENS[number - len(_NUMBERS)]
    tens, ones = divmod(number, 10)
    return f"{_TENS[tens]}-{_NUMBERS[ones]}" if ones else _TENS[tens]


def _victim(case: Case) -> tuple[str, str]:
    """Return name and calling of the dead."""
    name, _, calling = case.dead.name.partition(", ")
    return name, calling or name


def _names(case: Case, pay: int) -> dict[str, str]:
    dead, calling = _victim(case)
    payer = case.ground.person[case.payer]
    return {
        "dead": dead,
        "calling": calling,
        "place": case.ground.place[case.death].name,
        "how": case.dead.how[case.leaves],
        "payer": payer.name,
        "role": payer.role,
        "pay": in_words(pay),
        "nights": in_words(case.nights),
    }


def _title_names(case: Case) -> dict[str, str]:
    dead, calling = _victim(case)
    return {"Dead": dead, "Calling": _titled(calling), "Place": _titled(case.ground.place[case.death].name)}


def _titled(words: str) -> str:
    """Return words as a title has them: `the Reed Beds`."""
    first, *rest = words.split(" ")
    head = first if first in {"the", "a", "an"} else first[:1].upper() + first[1:]
    small = {"of", "the", "a", "and", "at", "in", "on", "by"}
    return " ".join((head, *(word if word in small else word[:1].upper() + word[1:] for word in rest)))


def _complication_names(case: Case) -> dict[str, str]:
    names = {
        "payer": case.ground.person[case.payer].name,
        "second": "" if case.second is None else case.ground.beast[case.second].name,
        "blamed": "" if case.blamed is None else case.ground.person[case.blamed].name,
        "cause": "",
    }
    if case.complication is Complication.BURIED_TRUTH:
        names["cause"] = case.ground.cause[case.answer.cause].name
    return names
