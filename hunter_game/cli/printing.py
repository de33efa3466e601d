"""How results are printed: plain lines into a pipe, colour and a progress bar only on a terminal.

No text is read as markup, and everything that was not written here is sanitised first.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from rich.console import Console

    from hunter_game.devtools.log import Roll, TurnLog

T = TypeVar("T")


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
    """Yield items under a progress bar on stderr, if there are several and somebody can see it."""
    if total < 2 or not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(items, description=what, total=total, console=Console(stderr=True), transient=True)


def print_turn(turn: TurnLog) -> None:
    """Print everything that is recorded of a turn, for people."""
    undone = "  (undone)" if turn.undone else ""
    print_line(f"turn {turn.turn}  {turn.record.line}{undone}", "bold")
    for note in turn.notes:
        print_line(f"  before it: {note.line} → {note.text}" if note.line else f"  before it: {note.text}", "dim")
    for line in turn.strip:
        print_line(f"  · {line.text}")
    for roll in turn.rolls:
        print_line(f"  dice {rolled(roll)}", "cyan")
    if turn.record.refused is not None:
        print_line(f"  stopped: {turn.record.refused.message}")
    print_line(
        f"  read by {turn.record.reading} · facts {_short(turn.digest_before)} → {_short(turn.record.digest)}", "dim"
    )
    _print_seal(turn)
    for narration in turn.narrations:
        print_line(f"  version {narration.version} by {narration.storyteller} ({narration.status})", "dim")
        for paragraph in narration.text.splitlines():
            print_line(f"    {paragraph}" if paragraph else "")
    for call in turn.calls:
        print_line(f"  call {called(call)}", "dim")
    print_line("")


def _print_seal(turn: TurnLog) -> None:
    seal = turn.seal
    if seal is None:
        print_line("  not sealed: the game ended first")
        return
    by = f" by {seal.storyteller}" if seal.storyteller else ""
    print_line(f"  {seal.status}{by} · {seal.requests} requests · {money(seal.cost_micros)}", "dim")
    for slip in seal.slips:
        print_line(f"  ! slip: the story says “{slip.quote}”; the rules say: {slip.fact}", "yellow")


def rolled(roll: Roll) -> str:
    """Return a roll with everything that went into it."""
    check, dice = roll.rolled.check, roll.rolled.dice
    modifiers = "".join(f", {modifier.name} {modifier.value:+d}" for modifier in check.modifiers)
    asked = f"{roll.key} (asked {roll.attempt} times before)"
    thrown = f"{dice[0]} + {dice[1]} {check.total:+d} = {roll.rolled.total}, {roll.rolled.grade.value}"
    return f"{asked}: {thrown}; with {check.attribute.value}{modifiers}"


def called(call: dict[str, Any]) -> str:
    """Return a call to a model in one line."""
    tokens = (
        f"{call.get('tokens_in', 0)} + {call.get('tokens_out', 0)} tokens{' est.' if call.get('estimated') else ''}"
    )
    end = call.get("error") or call.get("finish") or "no finish reason"
    parts = [
        f"{call.get('role')} {call.get('phase')}",
        str(call.get("answered_as") or call.get("model")),
        tokens,
        money(call.get("cost_micros")),
        f"{call.get('latency_ms', 0) / 1000:.2f} s",
        str(end),
    ]
    return " · ".join(parts)


def money(micros: int | None) -> str:
    """Return millionths of a US dollar in words."""
    if micros is None:
        return "cost unknown"
    return "free" if micros == 0 else f"${micros / 1_000_000:.4f}"


def _short(digest: str) -> str:
    return digest.removeprefix("sha256:")[:12]
