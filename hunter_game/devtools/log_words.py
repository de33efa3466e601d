"""The log of a turn in words: what was typed, how it was read, what was rolled, asked and answered. Values only."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from hunter_game.devtools.log import Roll, TurnLog
from hunter_game.director.prompts_page import messages_of
from hunter_game.director.spending import price
from hunter_game.engine.ledger import odds_in_words
from hunter_game.engine.model import plain
from hunter_game.session.records import Act, Narration

Weight = Literal["heading", "text", "roll", "slip", "aside"]
"""What a line is, for whoever gives it a style."""

_HASH_SHOWN = 12


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line of the log."""

    weight: Weight
    text: str


def log_lines(turn: TurnLog, *, whole: bool = False) -> Iterator[LogLine]:
    """Yield everything that is recorded of a turn, for people.

    Args:
        turn: The turn.
        whole: Whether proposals, outcomes, prompts, raw replies and the times of chunks go along.
    """
    undone = "  (undone)" if turn.undone else ""
    yield LogLine("heading", f"turn {turn.turn}  {turn.record.line}{undone}")
    for note in turn.notes:
        said = f"{note.line} → {note.text}" if note.line else note.text
        yield LogLine("aside", f"  before it: {said}")
    yield from (LogLine("text", f"  · {line.text}") for line in turn.strip)
    yield from (LogLine("roll", f"  dice {rolled(roll)}") for roll in turn.rolls)
    if turn.record.refused is not None:
        yield LogLine("text", f"  stopped: {turn.record.refused.message}")
    yield LogLine(
        "aside",
        f"  read by {turn.record.reading} · facts {short(turn.digest_before)} → {short(turn.record.digest)}",
    )
    if whole:
        for act in turn.record.acts:
            yield from _act(act)
    yield from _seal(turn)
    for narration in turn.narrations:
        yield from _narration(narration, whole=whole)
    for call, attempt in _tries(turn.calls):
        again = f" (try {attempt})" if attempt > 1 else ""
        yield LogLine("aside", f"  call {called(call)}{again}")
        if whole:
            yield from _raw(call)


def _act(act: Act) -> Iterator[LogLine]:
    yield LogLine("aside", f"  proposed {_json(act.event)}")
    yield LogLine("aside", f"  became {_json(act.intent)}")
    yield from (LogLine("aside", f"  outcome {_json(outcome)}") for outcome in act.outcomes)


def _json(value: Any) -> str:
    return json.dumps({name: each for name, each in plain(value).items() if each is not None}, ensure_ascii=False)


def _seal(turn: TurnLog) -> Iterator[LogLine]:
    seal = turn.seal
    if seal is None:
        yield LogLine("aside", "  not sealed: the game ended first")
        return
    by = f" by {seal.storyteller}" if seal.storyteller else ""
    told = f"told {short(turn.told_digest_before)} → {short(seal.told_digest)}"
    yield LogLine(
        "aside",
        f"  {seal.status}{by} · {count(seal.requests, 'request')} · {seal.tokens_in} + {seal.tokens_out} tokens · "
        f"{price(seal.cost_micros)} · {told}",
    )
    for slip in seal.slips:
        yield LogLine("slip", f"  ! slip: the story says “{slip.quote}”; the rules say: {slip.fact}")


def _narration(narration: Narration, *, whole: bool) -> Iterator[LogLine]:
    yield LogLine("aside", f"  version {narration.version} by {narration.storyteller} ({narration.status})")
    if whole and narration.chunks:
        chunks = count(len(narration.chunks), "chunk")
        times = " ".join(f"{end}@{at}" for at, end in narration.chunks)
        yield LogLine("aside", f"    {chunks}, characters shown @ milliseconds: {times}")
    for paragraph in narration.text.splitlines():
        yield LogLine("text", f"    {paragraph}" if paragraph else "")


def _tries(calls: Iterable[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], int]]:
    """Yield each call with its number among those for one purpose that followed a failed one: from 2 on, a retry."""
    failed: tuple[Any, Any] | None = None
    attempt = 0
    for call in calls:
        purpose = call.get("role"), call.get("phase")
        attempt = attempt + 1 if purpose == failed else 1
        yield call, attempt
        failed = purpose if call.get("error") else None


def _raw(call: dict[str, Any]) -> Iterator[LogLine]:
    for role, content in messages_of(call):
        yield from (LogLine("aside", f"    {role}: {line}") for line in content.splitlines() if line.strip())
    reply = str(call.get("reply") or "")
    if not reply:
        yield LogLine("aside", "    no reply")
    yield from (LogLine("aside", f"    reply: {line}") for line in reply.splitlines() if line.strip())


def rolled(roll: Roll) -> str:
    """Return a roll with everything that went into it."""
    check, dice = roll.rolled.check, roll.rolled.dice
    modifiers = "".join(f", {modifier.name} {modifier.value:+d}" for modifier in check.modifiers)
    asked = f"{roll.key} (try {roll.attempt + 1})"
    thrown = f"{dice[0]} + {dice[1]} {check.total:+d} = {roll.rolled.total}, {roll.rolled.grade.value}"
    return f"{asked}: {thrown}; with {check.attribute.value}{modifiers}; odds {odds_in_words(check.odds)}"


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
        price(micros if isinstance(micros := call.get("cost_micros"), int) else None),
        *([f"first token {_seconds(call['first_token_ms'])}"] if call.get("first_token_ms") else []),
        _seconds(call.get("latency_ms")),
        str(end),
    ]
    return " · ".join(parts)


def _seconds(milliseconds: object) -> str:
    """Return a time in words; a stranger's file may hold anything in its place."""
    return f"{milliseconds / 1000:.2f} s" if isinstance(milliseconds, int) else "time unknown"


def count(number: int, noun: str) -> str:
    """Return a number of things in words."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def short(digest: str) -> str:
    """Return the beginning of a digest."""
    return digest.removeprefix("sha256:")[:_HASH_SHOWN]
