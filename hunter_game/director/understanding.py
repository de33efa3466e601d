"""UNDERSTAND: from a line to events, or to the reason why not.

Known words are read by the parser alone, at once. Free words are put to the model as a proposal, while a fact-free
lead-in streams into the log; what comes back is a claim like any other. In a *fair* hunt, and with the built-in
storyteller, free words are read by rules.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from hunter_game.director.updates import Chunk, Stage, TurnUpdate
from hunter_game.engine.events import Event
from hunter_game.engine.view import Offer, View
from hunter_game.parser import Context, FreeWords, TableCommand, Understood, parse
from hunter_game.parser import Unclear as NotRead
from hunter_game.storyteller.ports import NoProposal, Storyteller, TurnCalls

Emit = Callable[[TurnUpdate], None]

STOPPED = "Stopped before anybody had read it. No time passed."
"""What is said when the player stops a model that reads."""


@dataclass(frozen=True, slots=True)
class Commands:
    """The line is one or several commands."""

    events: tuple[Event, ...]
    quoted: str
    reading: Literal["parser", "model", "rules"]
    context: Context
    lead_in: str = ""
    """What was streamed while the words were being understood."""


@dataclass(frozen=True, slots=True)
class Puzzled:
    """The line was not understood."""

    message: str
    readings: tuple[str, ...]
    context: Context


Understanding = Commands | TableCommand | Puzzled


async def understand(
    line: str,
    view: View,
    offers: tuple[Offer, ...],
    context: Context,
    storyteller: Storyteller,
    *,
    fair: bool,
    turn: int,
    calls: TurnCalls,
    stop: asyncio.Event,
    emit: Emit,
) -> Understanding:
    """Return what a line comes to.

    Args:
        line: As typed, sanitised.
        view: What the hunter perceives.
        offers: What could be tried now.
        context: What the line may lean on.
        storyteller: Asked only for free words, and only if it reads them by a model.
        fair: Whether free words are read by rules only.
        turn: Number that the turn would have.
        calls: Where requests are counted.
        stop: Set when the player does not want to wait for a model any longer.
        emit: Where the lead-in goes.
    """
    reading = parse(line, view, context)
    match reading:
        case Understood():
            return Commands(reading.events, reading.quoted, "parser", reading.context)
        case TableCommand():
            return reading
        case NotRead():
            return Puzzled(reading.message, reading.readings, reading.context)
        case FreeWords():
            if fair or not storyteller.reads_free_words:
                return _by_rules(reading)
            return await _by_model(reading, view, offers, storyteller, turn, calls, stop, emit)


def _by_rules(reading: FreeWords, lead_in: str = "", why: str = "") -> Understanding:
    if reading.guess:
        return Commands(reading.guess, reading.quoted, "rules", reading.context, lead_in)
    message = f"{why} {reading.message}".strip()
    return Puzzled(message, reading.readings, reading.context)


async def _by_model(
    reading: FreeWords,
    view: View,
    offers: tuple[Offer, ...],
    storyteller: Storyteller,
    turn: int,
    calls: TurnCalls,
    stop: asyncio.Event,
    emit: Emit,
) -> Understanding:
    emit(Stage(turn=turn, stage="understand", waiting_for=storyteller.name))
    proposing = asyncio.create_task(storyteller.propose(reading.text, view, offers, calls))
    stopping = asyncio.create_task(stop.wait())
    try:
        lead_in = await _lead_in(reading.text, view, storyteller, turn, emit)
        await asyncio.wait({proposing, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if not proposing.done():
            return Puzzled(STOPPED, (), reading.context)
        proposed = proposing.result()
    finally:
        for task in (proposing, stopping):
            task.cancel()
        await asyncio.gather(proposing, stopping, return_exceptions=True)
    if isinstance(proposed, NoProposal):
        return _by_rules(reading, lead_in, proposed.why)
    return Commands(proposed.events, reading.quoted, "model", reading.context, lead_in)


async def _lead_in(line: str, view: View, storyteller: Storyteller, turn: int, emit: Emit) -> str:
    """Stream the lead-in while the proposal is under way."""
    said: list[str] = []
    async for words in storyteller.lead_in(line, view):
        said.append(words.text)
        emit(Chunk(turn=turn, text=words.text, part="lead-in"))
        await asyncio.sleep(0)
    return "".join(said)
