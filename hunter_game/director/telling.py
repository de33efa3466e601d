"""TELL ∥ LISTEN: prose streams from the storyteller, and what is said in it is extracted while the rest streams.

The first listening begins after two paragraphs or 400 characters, at the end of a paragraph or sentence; the second
takes what came after. What was heard counts only if the telling was whole: nothing is extracted from prose that was
cut short, stopped, or told by somebody who was taken over.
Prose is held to the facts as it streams, and what disagrees is said at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Literal, assert_never

from hunter_game.director.updates import Chunk, Notice, SlipFound, Stage, TurnUpdate
from hunter_game.engine.events import CombatClaim, DialogueHeard
from hunter_game.errors import HunterError, RecordMissing
from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.ports import Ended, Listened, Slip, Storyteller, Thought, TookOver, TurnCalls, Words
from hunter_game.storyteller.slips import SlipWatch, slips_of_claims

LISTEN_AFTER_CHARACTERS = 400
LISTEN_AFTER_PARAGRAPHS = 2

BREATHER_MS = 8
"""Longest time that a stream may keep the event loop to itself."""

PARAGRAPH = "\n\n"


@dataclass(slots=True)
class Telling:
    """Prose under way, and what became of it."""

    text: str = ""
    """Everything that was shown, a storyteller that was taken over included."""
    whole: str = ""
    """The text that counts: that of whoever told last."""
    chunks: list[tuple[int, int]] = field(default_factory=list)
    ended: Ended = field(default_factory=lambda: Ended("down", ""))
    dialogue: tuple[DialogueHeard, ...] = ()
    claims: tuple[CombatClaim, ...] = ()
    slips: list[Slip] = field(default_factory=list)
    """Where the text that counts disagrees with the facts, each place once, in the order it was found."""


class Teller:
    """Runs one telling and its listenings.

    Args:
        storyteller: Who tells.
        emit: Where updates go.
        clock: Milliseconds, monotone.
        action_counted: What the ledger says of this turn, for the notice when another storyteller takes over.
        part: What the prose is; a retelling is heard by nobody.
        explained: Failures that were explained to the player; those of this telling are added. None for none yet.
    """

    def __init__(
        self,
        storyteller: Storyteller,
        emit: Callable[[TurnUpdate], None],
        clock: Callable[[], int],
        action_counted: str,
        part: Literal["telling", "retelling"] = "telling",
        explained: set[str] | None = None,
    ) -> None:
        self._storyteller = storyteller
        self._emit = emit
        self._clock = clock
        self._action_counted = action_counted
        self._part = part
        self._explained = set() if explained is None else explained
        self._listenings: list[asyncio.Task[Listened]] = []

    async def run(
        self, brief: Brief, recall: tuple[str, ...], calls: TurnCalls, stop: asyncio.Event, lead_in: str = ""
    ) -> Telling:
        """Tell a turn and listen to it.

        Ends early, with status `stopped`, when `stop` is set; the storyteller's socket is closed then.
        """
        telling = Telling(text=lead_in + PARAGRAPH if lead_in else "")
        began = self._clock()
        stream = asyncio.create_task(self._stream(telling, brief, recall, calls, began))
        stopping = asyncio.create_task(stop.wait())
        try:
            await _first_of(stream, stopping)
            if not stream.done():
                telling.ended = Ended("stopped", self._storyteller.name)
            await _end(stream)
            if not stream.cancelled() and (error := stream.exception()) is not None:
                if isinstance(error, RecordMissing):
                    raise error
                telling.ended = Ended(
                    "cut short" if telling.whole.strip() else "down", self._storyteller.name, in_a_sentence(error)
                )
            if telling.ended.status == "told" and not stop.is_set():
                await self._listen_to_the_end(telling, brief, calls, stopping)
        finally:
            await _end(stopping, stream, *self._listenings)
        return telling

    async def _stream(
        self, telling: Telling, brief: Brief, recall: tuple[str, ...], calls: TurnCalls, began: int
    ) -> None:
        pieces = self._storyteller.tell(brief, recall, calls)
        listens = self._part == "telling" and _worth_hearing(brief)
        watch = SlipWatch(brief)
        heard_to = yielded = 0
        try:
            async for piece in pieces:
                match piece:
                    case Words(text=text):
                        telling.text += text
                        telling.whole += text
                        now = self._clock() - began
                        telling.chunks.append((now, len(telling.text)))
                        self._emit(Chunk.model_construct(type="chunk", turn=brief.turn, text=text, part=self._part))
                        self._mark(telling, watch.feed(text), brief)
                        if now - yielded >= BREATHER_MS:
                            # A provider that answers at once never waits, and a screen has to be drawn all the same.
                            yielded = now
                            await asyncio.sleep(0)
                        if listens and heard_to == 0 and _enough_to_hear(telling.whole):
                            heard_to = _last_stop(telling.whole)
                            self._listen_to(telling.whole[:heard_to], brief, calls)
                    case Thought(text=text):
                        self._emit(Chunk(turn=brief.turn, text=text, part="thought"))
                    case TookOver():
                        await self._take_over(telling, piece, brief.turn)
                        heard_to, watch = 0, SlipWatch(brief)
                    case Ended():
                        telling.ended = piece
                    case _:
                        assert_never(piece)
        finally:
            await pieces.aclose()
        if telling.ended.status == "told":
            # What breaks off in mid-sentence might have been put right by its end, and is not held to the facts.
            self._mark(telling, watch.finish(), brief)
        if listens and telling.ended.status == "told" and telling.whole[heard_to:].strip():
            self._listen_to(telling.whole[heard_to:], brief, calls)

    async def _take_over(self, telling: Telling, took_over: TookOver, turn: int) -> None:
        """Another storyteller goes on in a fresh paragraph; what the first one said is heard by nobody."""
        await _end(*self._listenings)
        self._listenings.clear()
        telling.whole = ""
        telling.slips.clear()
        if telling.text:
            telling.text += PARAGRAPH
        counted = f"your action counted: {self._action_counted}." if self._action_counted else "your action counted."
        told = "Told plainly instead" if took_over.storyteller == "builtin" else f"{took_over.storyteller} tells on"
        text = f"{took_over.why} {told}; {counted} /retell later."
        self._emit(Notice(turn=turn, text="\n".join([text, *self._explanation(took_over)]), about="storyteller"))

    def _explanation(self, took_over: TookOver) -> list[str]:
        """Return the provider's words and what may help; once, since whoever is down is down for many turns."""
        if took_over.why in self._explained:
            return []
        self._explained.add(took_over.why)
        words = [f"In its own words: {took_over.words}"] if took_over.words else []
        return [*words, *([f"What may help: {took_over.fix}"] if took_over.fix else [])]

    def _mark(self, telling: Telling, slips: Iterable[Slip], brief: Brief) -> None:
        """Say where the prose disagrees with the facts, each place once, while the rest of it streams."""
        for slip in slips:
            if slip not in telling.slips:
                telling.slips.append(slip)
                self._emit(SlipFound(turn=brief.turn, quote=slip.quote, fact=slip.fact))

    def _listen_to(self, passage: str, brief: Brief, calls: TurnCalls) -> None:
        self._emit(Stage(turn=brief.turn, stage="listen", waiting_for=self._storyteller.name))
        self._listenings.append(asyncio.create_task(self._storyteller.listen(passage, brief, calls)))

    async def _listen_to_the_end(
        self, telling: Telling, brief: Brief, calls: TurnCalls, stopping: asyncio.Task[bool]
    ) -> None:
        """Wait for the listenings, or until the player goes on."""
        if not self._listenings:
            return
        listening = asyncio.gather(*self._listenings, return_exceptions=True)
        await _first_of(listening, stopping)
        if not listening.done():
            listening.cancel()
            await asyncio.gather(listening, return_exceptions=True)
            return
        listened = await listening
        if missing := next((each for each in listened if isinstance(each, RecordMissing)), None):
            raise missing
        heard = [each for each in listened if isinstance(each, Listened)]
        telling.dialogue = tuple(each for whole in heard for each in whole.dialogue)
        telling.claims = tuple(each for whole in heard for each in whole.claims)
        self._mark(telling, slips_of_claims(telling.claims, brief), brief)
        why_not = next((each.why_not for each in heard if each.why_not), None)
        if why_not is not None and why_not not in self._explained:
            self._explained.add(why_not)
            text = f"What was said could not be read by a model, and the rules read it instead. {why_not}"
            self._emit(Notice(turn=brief.turn, text=text, about="storyteller"))


def _worth_hearing(brief: Brief) -> bool:
    """Whether anybody is there who could be heard, or a fight that could be told wrongly."""
    return bool(brief.before.present or brief.after.present or brief.before.fight or brief.after.fight)


def _enough_to_hear(text: str) -> bool:
    """Whether enough has streamed for the first listening."""
    said = text.lstrip()
    enough = len(said) >= LISTEN_AFTER_CHARACTERS or said.count(PARAGRAPH) >= LISTEN_AFTER_PARAGRAPHS
    return enough and _last_stop(text) > 0


def _last_stop(text: str) -> int:
    """Return where the last whole paragraph ends, or else the last whole sentence; 0 when there is neither."""
    paragraph = text.rfind(PARAGRAPH)
    if paragraph > 0:
        return paragraph + len(PARAGRAPH)
    sentence = max(text.rfind(mark) for mark in (". ", "! ", "? ", '." ', ".” ", "!” ", "?” "))
    return sentence + 2 if sentence > 0 else 0


def in_a_sentence(error: BaseException) -> str:
    """Return what went wrong with a telling, for the player: our own sentence, or the kind of a fault of ours."""
    if isinstance(error, HunterError):
        return error.message
    return f"The storyteller stumbled ({type(error).__name__})."


async def _first_of(*futures: asyncio.Future[Any]) -> None:
    """Wait until one of them is over."""
    await asyncio.wait(futures, return_when=asyncio.FIRST_COMPLETED)


async def _end(*tasks: asyncio.Task[Any]) -> None:
    """Cancel what still runs and wait until it is over."""
    for task in tasks:
        if not task.done():
            task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
