"""`/why`: where everything in the last turn came from, in words a player reads.

How the line was read and what was proposed, every number of every roll, what was refused, who told it, and what was
asked of models for it. Calls are read as plain JSON out of a session, which may be a stranger's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from hunter_game.director.prompts_page import Call
from hunter_game.director.spending import price
from hunter_game.engine.dice import key_of
from hunter_game.engine.events import CombatEvent, Deed, DialogueProposal, Event
from hunter_game.engine.ledger import check_in_words, ledger, odds_in_words
from hunter_game.engine.outcomes import Rolled
from hunter_game.engine.text import one_line
from hunter_game.engine.vocabulary import Approach, HuntId
from hunter_game.engine.world import World
from hunter_game.session.records import Act, NoteRecord, Record, SealRecord, TurnRecord

HOW_READ = {"parser": "known words", "model": "a model's proposal", "rules": "free words, by rules"}

_ENDED = {
    "told": "told to its end",
    "cut short": "it broke off",
    "stopped": "you stopped it",
    "down": "nobody answered",
    "cut off": "the game ended before it",
}
_ASKED_TO = {
    "tell": "tell it",
    "propose": "read your words",
    "listen": "hear who said what in it",
    "chronicle": "sum up what was before",
}
_LONGEST = 200
"""Characters of a text from elsewhere that are shown in a line."""


def why(
    world: World,
    hunt: HuntId,
    turn: TurnRecord | None,
    seal: SealRecord | None,
    calls: Iterable[Call],
    since: Iterable[Record],
) -> str:
    """Return why the last turn went as it did, and why what was typed since was no turn.

    Args:
        world: For names.
        hunt: The hunt.
        turn: The last turn, if there was one.
        seal: Its end.
        calls: What was asked of models since the turn began.
        since: The records after it.
    """
    lines = [] if turn is None else [*_turn(world, hunt, turn), *_telling(seal), *_asked(calls)]
    for note in since:
        if isinstance(note, NoteRecord) and note.what in {"refused", "unclear"}:
            word = "Refused" if note.what == "refused" else "Not understood"
            lines.append(f"{word}: “{note.line}”. {note.text}")
    return "\n".join(lines) or "Nothing has happened yet."


def _turn(world: World, hunt: HuntId, turn: TurnRecord) -> Iterator[str]:
    yield f'Turn {turn.turn}: "{turn.line}" ({HOW_READ[turn.reading]}).'
    for act in turn.acts:
        yield f"  read as: {proposed(act.event)}"
        yield from _act(world, hunt, act)
    if turn.refused is not None:
        yield f"  stopped there: {turn.refused.message}"


def _act(world: World, hunt: HuntId, act: Act) -> Iterator[str]:
    for outcome in act.outcomes:
        if isinstance(outcome, Rolled):
            yield from _roll(outcome)
    yield from (f"  {line.text}" for line in ledger(world, hunt, act.outcomes) if line.tone != "roll")


def _roll(rolled: Rolled) -> Iterator[str]:
    check = rolled.check
    first, second = rolled.dice
    yield f"  {check_in_words(check)}"
    yield f"    odds: {odds_in_words(check.odds)}"
    yield f"    dice {first} and {second}, total {rolled.total}: {rolled.grade.value}"
    yield f"    key: {key_of(check.purpose, check.actor, check.target)}, try {check.attempt + 1}"


def proposed(event: Event) -> str:
    """Return what a line was taken for, before the rules had their say."""
    match event:
        case Deed():
            parts = [event.verb.value, event.target, _with(event.means), f"“{event.wish}”" if event.wish else None]
        case CombatEvent():
            parts = [event.action.value, event.target, _with(event.means)]
        case DialogueProposal():
            about = f"about {event.topic}" if event.topic else f"“{event.words}”" if event.words else None
            manner = None if event.approach is Approach.PLAIN else f"({event.approach.value})"
            shows = f"showing {event.shows}" if event.shows else None
            parts = ["talk to", event.addressee, about, shows, manner]
        case _:
            assert_never(event)
    return " ".join(part for part in parts if part)


def _with(means: str | None) -> str | None:
    return f"with {means}" if means else None


def _telling(seal: SealRecord | None) -> Iterator[str]:
    if seal is None:
        return
    teller = f"Told by {seal.storyteller}" if seal.storyteller else "Not told"
    requests = f"{seal.requests} request{'' if seal.requests == 1 else 's'}"
    tokens = f", {seal.tokens_in + seal.tokens_out} tokens" if seal.requests else ""
    yield f"{teller} ({_ENDED[seal.status]}): {requests}{tokens}, {price(seal.cost_micros)}."
    for slip in seal.slips:
        yield f"  slip: the story says “{slip.quote}”; the rules say: {slip.fact}"


def _asked(calls: Iterable[Call]) -> Iterator[str]:
    """Yield what was asked of models outside this program, and what came of it."""
    for call in calls:
        if call.get("local") is True:
            continue
        model = _text(call, "answered_as") or _text(call, "model") or "a model"
        phase = _text(call, "phase")
        took = call.get("latency_ms")
        seconds = f", {took / 1000:.1f} s" if isinstance(took, int) else ""
        failed = f", failed: {error}" if (error := _text(call, "error")) else ""
        yield f"  asked {model} to {_ASKED_TO.get(phase, phase or 'do something')}{seconds}{failed}"


def _text(call: Call, name: str) -> str:
    value = call.get(name)
    return one_line(value, _LONGEST) if isinstance(value, str) else ""
