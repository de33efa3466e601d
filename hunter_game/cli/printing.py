"""How results are printed: plain lines into a pipe, colour and a progress bar only on a terminal.

No text is read as markup, and everything that was not written here is sanitised first.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from rich.console import Console

    from hunter_game.devtools.log import TurnLog

T = TypeVar("T")

_STYLES = {"heading": "bold", "roll": "cyan", "slip": "yellow", "aside": "dim"}
"""How lines of the log look on a terminal."""


@cache
def console() -> Console:
    """Return the console of stdout."""
    from rich.console import Console

    return Console(soft_wrap=True, highlight=False, markup=False, emoji=False)


def print_line(text: str, style: str | None = None) -> None:
    """Print one line at once; the style counts on a terminal only."""
    from hunter_game.engine.text import sanitise

    clean = sanitise(text)
    if not console().is_terminal:
        sys.stdout.write(clean + "\n")
        sys.stdout.flush()
        return
    from rich.text import Text

    console().print(Text(clean, style or ""))


def print_path(path: Path, after: str = "") -> None:
    """Print where a file was written, from the current folder if it is in it, and something after it."""
    here = Path.cwd()
    print_line(f"{path.relative_to(here) if path.is_relative_to(here) else path}{after}")


def print_parts(*parts: tuple[str, str | None]) -> None:
    """Print one line of several parts, each in a style of its own that counts on a terminal only."""
    if not console().is_terminal:
        print_line("".join(text for text, _ in parts))
        return
    from rich.text import Text

    from hunter_game.engine.text import sanitise

    console().print(Text.assemble(*((sanitise(text), style or "") for text, style in parts)))


def draws_blocks() -> bool:
    """Return whether stdout is a terminal whose encoding has block characters."""
    return console().is_terminal and console().encoding.startswith("utf")


def print_piece(text: str, style: str | None = None) -> None:
    """Print a piece of a line at once, without a line feed after it."""
    from hunter_game.engine.text import sanitise

    clean = sanitise(text)
    if not console().is_terminal:
        sys.stdout.write(clean)
        sys.stdout.flush()
        return
    from rich.text import Text

    console().print(Text(clean, style or ""), end="")


def tracked(items: Iterable[T], total: int, what: str) -> Iterator[T]:
    """Yield items under a progress bar, if there are several and somebody can see it.

    The bar is drawn on stderr, or below the results where these go to a terminal, too.
    """
    if total < 2 or not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import track

    # What is printed while a bar is drawn has to go through the same console, or the two get into each other's lines.
    drawn_on = console() if console().is_terminal else Console(stderr=True)
    yield from track(items, description=what, total=total, console=drawn_on, transient=True)


def print_turn(turn: TurnLog, *, whole: bool = False) -> None:
    """Print what is recorded of a turn, for people; see `devtools.log_words`."""
    from hunter_game.devtools.log_words import log_lines

    for line in log_lines(turn, whole=whole):
        print_line(line.text, _STYLES.get(line.weight))
    print_line("")
