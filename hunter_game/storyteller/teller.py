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
from hunter_game.storyteller.extractor import Extractor
from hunter_game.storyteller.local import shelf
from hunter_game.storyteller.narrator import ProseCall
from hunter_game.storyteller.ports import (
    Ended,
    Listened,
    NoProposal,
    Piece,
    Proposed,
    Slip,
    TookOver,
    TurnCalls,
    Words,
)
from hunter_game.storyteller.prompts import Prompts
from hunter_game.storyteller.routing import KeyOf, Limits, Model, Roles, no_key
from hunter_game.storyteller.slips import find_slips
from hunter_game.storyteller.usage import Spending


class Teller:
    """Implements `ports.Storyteller`.

    Args:
        roles: Which model plays which role.
        limits: How long they may take, how much they may say and cost.
        assets: Folder that holds `prompts/`.
        key_of: Resolves the key of a model when a request is sent.
        secrets: Every key that could turn up in a provider's words.
    """

    def __init__(
        self,
        roles: Roles,
        limits: Limits,
        assets: Path,
        *,
        key_of: KeyOf = no_key,
        secrets: tuple[str, ...] = (),
    ) -> None:
        self._roles = roles
        self._seed = ""
        self._prompts = Prompts(assets / "prompts")
        self.spending = Spending(limits.budget)
        self._terms = Terms(limits, key_of, secrets, self.spending)
        self._extractor = Extractor(roles.extractor, self._prompts, self._terms)
        self._warming: asyncio.Task[None] | None = None

    @property
    def name(self) -> str:
        """Spec string of the narrator."""
        return self._roles.narrator.spec

    @property
    def reads_free_words(self) -> bool:
        """Whether `propose` asks a model."""
        return not self._roles.extractor.builtin

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
        why = ""
        told_by = self._roles.narrator
        for model in self._tellers():
            for first in (True, False):
                refused = self._terms.why_not(model, calls)
                if refused is not None:
                    why = why or refused
                    break
                if not first:
                    await asyncio.sleep(self._terms.limits.retry_wait_ms / 1000)
                if model is not told_by:
                    yield TookOver(model.spec, why)
                    told_by = model
                call = ProseCall(model, messages, calls, self._terms, builtin={"brief": brief})
                async with aclosing(call.pieces()) as pieces:
                    async for piece in pieces:
                        yield piece
                if call.failure is None:
                    yield Ended("told", model.spec, why)
                    return
                why = call.failure.error.message
                if call.said_something:
                    yield Ended("cut short", model.spec, why)
                    return
                if not call.failure.again:
                    break
        yield Ended("down", told_by.spec, why)

    def _tellers(self) -> tuple[Model, ...]:
        """Return who is asked, in order; the built-in storyteller is always the last."""
        others = (self._roles.narrator, *self._roles.fallbacks)
        return others if others[-1].builtin else (*others, Model())

    async def propose(
        self, line: str, view: View, offers: tuple[Offer, ...], calls: TurnCalls
    ) -> Proposed | NoProposal:
        """Turn free words into at most three proposed events."""
        await self.warm()
        return await self._extractor.propose(line, view, offers, self._seed, calls)

    async def listen(self, passage: str, brief: Brief, calls: TurnCalls) -> Listened:
        """Extract who said what, and what was claimed, from prose as shown."""
        await self.warm()
        return await self._extractor.listen(passage, brief, calls)

    def slips(self, passage: str, brief: Brief) -> tuple[Slip, ...]:
        """Check prose against the facts, cheaply and without a model."""
        return find_slips(passage, brief)

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
        await litellm_gate.warm()
        for weights in self._roles.weights:
            # What is wrong with a file is said when it is asked for something.
            with suppress(StorytellerDown):
                await shelf.model_of(weights)

    async def close(self) -> None:
        """Close every client."""
        await litellm_gate.close()
