"""The loop of line mode: a line is taken, its updates are shown, the next line is read."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Protocol

from hunter_game.director.updates import Notice, Onward, Quit, TurnUpdate
from hunter_game.engine.text import sanitise

LINE_LIMIT = 2_000
"""Longest line taken, in characters; the rest is cut with a notice."""

BUNDLE, NO_PROSE = "/bundle", "--no-prose"
"""The line that writes a report of a fault, and what leaves out of it what was told."""

Bundle = Callable[[bool], Awaitable[str]]
"""Writes a report of a fault, with what was told or without; returns what is to be said of it."""


class PlainGame(Protocol):
    """A hunt under way, as line mode needs it."""

    @property
    def name(self) -> str:
        """Name of the saved hunt."""

    @property
    def turn(self) -> int:
        """Number of the last turn."""

    def opening(self) -> AsyncIterator[TurnUpdate]:
        """What is shown before the first line."""

    def play(self, line: str) -> AsyncIterator[TurnUpdate]:
        """Take one line; ends when the turn is sealed."""

    async def stop(self) -> None:
        """End the telling that is running, if any; the turn is sealed at once."""


class Lines(Protocol):
    """Where lines come from."""

    async def next(self) -> str | None:
        """Return the next line without its newline, or None at the end of the input."""


class Printer(Protocol):
    """How updates are shown."""

    def show(self, update: TurnUpdate) -> None:
        """Show one update, at once."""

    def ask(self) -> None:
        """Show that a line is awaited."""

    def farewell(self, text: str) -> None:
        """Show the last words of the program, unless they were shown already."""


async def run_plain(
    game: PlainGame, lines: Lines, printer: Printer, leaving: asyncio.Event, bundle: Bundle | None = None
) -> bool:
    """Play until the input ends, the player leaves the hunt, or `leaving` is set; return whether the next is wanted.

    Args:
        game: The hunt; the caller closes it.
        lines: The input. The next line is not read before the turn of the last one is sealed.
        printer: The output.
        leaving: Set from outside (a signal) to stop the telling, seal the turn and return.
        bundle: Writes a report of a fault; None where that cannot be done.
    """
    watcher = asyncio.create_task(_stop_when(leaving, game))
    try:
        await _show(game.opening(), printer)
        while not leaving.is_set():
            printer.ask()
            typed = await _next_line(lines, leaving)
            if typed is None:
                break
            line, cut = _clean(typed)
            if cut:
                printer.show(Notice(turn=game.turn, text=cut, about="hint"))
            if bundle is not None and line.split()[:1] == [BUNDLE]:
                printer.show(Notice(turn=game.turn, text=await bundle(NO_PROSE not in line.split()), about="session"))
                continue
            last = await _show(game.play(line), printer)
            if last is not None:
                return isinstance(last, Onward)
        return False
    finally:
        watcher.cancel()


def saved_line(game: PlainGame) -> str:
    """Return what is said when the program ends and the hunt goes on."""
    return f"Saved. Turn {game.turn}. Continue with `hunter-game play {game.name} --plain`."


async def _show(updates: AsyncIterator[TurnUpdate], printer: Printer) -> Quit | Onward | None:
    """Show updates as they come; return the one with which the player leaves the hunt."""
    last = None
    async for update in updates:
        printer.show(update)
        if isinstance(update, Quit | Onward):
            last = update
    return last


async def _stop_when(leaving: asyncio.Event, game: PlainGame) -> None:
    await leaving.wait()
    await game.stop()


async def _next_line(lines: Lines, leaving: asyncio.Event) -> str | None:
    line = asyncio.ensure_future(lines.next())
    left = asyncio.ensure_future(leaving.wait())
    try:
        await asyncio.wait({line, left}, return_when=asyncio.FIRST_COMPLETED)
        return line.result() if line.done() else None
    finally:
        line.cancel()
        left.cancel()


def _clean(typed: str) -> tuple[str, str | None]:
    """Return the line as it is taken, and a notice if some of it was cut."""
    line = sanitise(typed).replace("\n", " ").strip()
    if len(line) <= LINE_LIMIT:
        return line, None
    return line[:LINE_LIMIT], f"That line was cut to its first {LINE_LIMIT:,} characters."
