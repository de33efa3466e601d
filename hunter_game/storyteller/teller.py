"""The storyteller that the game is played with: any model for each role, and the built-in one when they fail.

Owns the only retry there is. Facts are committed before it is asked for anything, so nothing here can lose a turn.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing, suppress
from pathlib import Path

from hunter_game.engine.view import Offer, View
from hunter_game.errors import StorytellerDown
from hunter_game.storyteller import litellm_gate
from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.builtin.telling import lead_in
from hunter_game.storyteller.calls import Terms
from hunter_game.storyteller.chronicle import keep_known
from hunter_game.storyteller.extractor import Extractor
from hunter_game.storyteller.hearing import Cast, heard_by_rules
from hunter_game.storyteller.local import shelf
from hunter_game.storyteller.narrator import ProseCall
from hunter_game.storyteller.ports import (
    Ended,
    Listened,
    NoProposal,
    Past,
    Piece,
    Proposed,
    TookOver,
    TurnCalls,
    Words,
)
from hunter_game.storyteller.prompts import Prompts
from hunter_game.storyteller.routing import KeyOf, Limits, Roles, no_key
from hunter_game.storyteller.usage import Spending


class Teller:
    """Implements `ports.Storyteller`.

    Args:
        roles: Which model plays which role.
        limits: How long they may take, how much they may say and cost.
        assets: Folder that holds `prompts/`.
        key_of: Resolves the key of a model when a request is sent.
        secrets: Every key that could turn up in a provider's words.
        spending: Counts what is spent in the session and the day; None for a count of its own.
    """

    def __init__(
        self,
        roles: Roles,
        limits: Limits,
        assets: Path,
        *,
        key_of: KeyOf = no_key,
        secrets: tuple[str, ...] = (),
        spending: Spending | None = None,
    ) -> None:
        self._roles = roles
        self._seed = ""
        self._prompts = Prompts(assets / "prompts")
        self.spending = Spending(limits.budget) if spending is None else spending
        self._terms = Terms(limits, key_of, secrets, self.spending)
        self._readers = tuple(Extractor(model, self._prompts, self._terms) for model in roles.readers)
        self._warming: asyncio.Task[None] | None = None

    @property
    def name(self) -> str:
        """Spec string of the narrator."""
        return self._roles.narrator.spec

    @property
    def reads_free_words(self) -> bool:
        """Whether `propose` asks a model."""
        return not self._roles.extractor.builtin

    @property
    def keeps_chronicle(self) -> bool:
        """Whether `chronicle` asks a model."""
        return bool(self._roles.chroniclers)

    async def lead_in(self, line: str, view: View) -> AsyncGenerator[Words, None]:
        """Stream one fact-free sentence. Never leaves this program."""
        for word in lead_in(line, view, self._seed).split(" "):
            yield Words(f"{word} ")
            await asyncio.sleep(0)

    async def tell(self, brief: Brief, recall: tuple[str, ...], calls: TurnCalls) -> AsyncGenerator[Piece, None]:
        """Stream the telling of a turn; the built-in storyteller takes over if nobody else says a word.

        Prose that has begun and breaks off is kept and not told again: it ends `cut short`.

        Raises:
            LiveCallForbidden: A call would leave this machine while that is switched off.
        """
        await self.warm()
        self._seed = brief.seed
        messages = self._prompts.tell(brief, recall)
        why = words = fix = ""
        told_by = self._roles.narrator
        for model in self._roles.tellers:
            for first in (True, False):
                refused = self._terms.why_not(model, calls)
                if refused is not None:
                    why = why or refused
                    break
                if not first:
                    await asyncio.sleep(self._terms.limits.retry_wait_ms / 1000)
                if model is not told_by:
                    yield TookOver(model.spec, why, words, fix)
                    told_by = model
                call = ProseCall(model, messages, calls, self._terms, builtin={"brief": brief})
                async with aclosing(call.pieces()) as pieces:
                    async for piece in pieces:
                        yield piece
                if call.failure is None:
                    yield Ended("told", model.spec, why)
                    return
                why, words, fix = call.failure.error.message, call.failure.detail, call.failure.fix
                if call.said_something:
                    yield Ended("cut short", model.spec, why)
                    return
                if not call.failure.again:
                    break
        yield Ended("down", told_by.spec, why)

    async def propose(
        self, line: str, view: View, offers: tuple[Offer, ...], calls: TurnCalls
    ) -> Proposed | NoProposal:
        """Turn free words into at most three proposed events; the next model is asked when one cannot answer."""
        await self.warm()
        first: NoProposal | None = None
        for reader in self._readers:
            if first is not None and reader.builtin:
                break
            answer = await reader.propose(line, view, offers, self._seed, calls)
            if isinstance(answer, Proposed) or not answer.failed:
                return answer
            first = first or answer
        return first or NoProposal("Nobody was asked.")

    async def listen(self, passage: str, brief: Brief, calls: TurnCalls) -> Listened:
        """Extract who said what, and what was claimed, from prose as shown; by rules when no model can."""
        await self.warm()
        why_not: str | None = None
        for reader in self._readers:
            if why_not is not None and reader.builtin:
                break
            heard = await reader.listen(passage, brief, calls)
            if heard.why_not is None:
                return heard
            why_not = why_not or heard.why_not
        return Listened(dialogue=heard_by_rules(passage, brief, Cast.of(brief)), why_not=why_not)

    async def chronicle(self, past: Past, calls: TurnCalls) -> str | None:
        """Sum up what is past; None when no model could.

        Raises:
            LiveCallForbidden: A call would leave this machine while that is switched off.
        """
        await self.warm()
        messages = self._prompts.chronicle(past)
        for model in self._roles.chroniclers:
            if self._terms.why_not(model, calls) is not None:
                continue
            call = ProseCall(model, messages, calls, self._terms, phase="chronicle", role="chronicler")
            said: list[str] = []
            with suppress(TimeoutError):
                async with asyncio.timeout(self._terms.limits.of(model).extract_ms / 1000):
                    async with aclosing(call.pieces()) as pieces:
                        said += [piece.text async for piece in pieces if isinstance(piece, Words)]
            if call.whole and (kept := keep_known("".join(said), messages[-1]["content"])):
                return kept
        return None

    async def warm(self) -> None:
        """Load what is slow to load, off the event loop; once, however often it is asked for.

        A model file that plays no role here is put away: whoever tells now needs the memory.
        """
        await shelf.keep(self._roles.weights)
        if self._warming is None:
            self._warming = asyncio.create_task(self._load())
        # Whoever waits may be cancelled; the import goes on, since the next call needs it as well.
        await asyncio.shield(self._warming)

    async def _load(self) -> None:
        await asyncio.to_thread(self._prompts.load)
        await litellm_gate.warm()
        for weights in self._roles.weights:
            # What is wrong with a file is said when it is asked for something.
            with suppress(StorytellerDown):
                await shelf.model_of(weights)

    async def close(self) -> None:
        """Close every client."""
        await litellm_gate.close()
