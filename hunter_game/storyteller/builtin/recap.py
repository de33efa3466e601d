"""Two lines for coming back to a hunt."""

from __future__ import annotations

from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Phase, Watch

_WHEN = {
    Watch.MORNING: "in the morning",
    Watch.NOON: "at noon",
    Watch.DUSK: "at dusk",
    Watch.NIGHT: "in the night",
}


def recap(view: View) -> str:
    """Return two lines: where and when the hunter is, and what is known and still to do."""
    return f"{_where(view)}\n{_what(view)}"


def _where(view: View) -> str:
    if view.phase is Phase.OVER:
        return f"{view.hunt}: it is over, and you stand at {view.place_name}."
    nights = "One night is left" if view.nights_left == 1 else f"{view.nights_left} nights are left"
    return f"{view.hunt}: you stand at {view.place_name} {_WHEN[view.watch]} of day {view.day}. {nights}."


def _what(view: View) -> str:
    if view.phase is Phase.OVER:
        return "/next is the next hunt, and /reckoning says what this one was worth."
    if view.fight is not None:
        return f"The {view.fight.name} is before you. {view.fight.shown_tell}"
    if view.phase is Phase.RECKONING:
        return "It is done. What is left is what you tell them."
    if view.account is not None:
        account = f"{view.account.kind}; {view.account.cause}; {view.account.next}"
        return f"You have signed: {account}. What is left is to meet it."
    traces, claims = _count(len(view.traces), "trace"), _count(len(view.claims), "claim")
    return f"On your board: {traces}, {claims}, and an account not yet signed. {view.goal}"


def _count(number: int, noun: str) -> str:
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"
