"""A storyteller that says what it was given: for tests, and for writers of worlds who try a scene."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Iterable, Mapping
from dataclasses import dataclass, field

from hunter_game.engine.digest import canonical
from hunter_game.engine.view import Offer, View
from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.ports import (
    CallRecord,
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

_WHOLE = Ended("told", "scripted")


@dataclass(frozen=True, slots=True)
class Script:
    """One telling as it will go."""

    chunks: tuple[str, ...]
    ended: Ended = _WHOLE
    took_over: TookOver | None = None
    """Said before the first chunk."""
    requests: int = 0
    """How many requests it pretends to send."""


@dataclass
class ScriptedStoryteller:
    """Implements `ports.Storyteller` from lists; each list is used up from its front, then the default holds.

    Attributes:
        scripts: Tellings, in order.
        proposals: Answers of `propose`, in order.
        listenings: Answers of `listen`, in order.
        gates: Events by name that are awaited before something happens: `lead-in`, `propose`, `listen`, `tell`,
            `chronicle`, or `chunk N` before the Nth chunk of a telling (from 0). Lets a test order
            things without a clock.
        reached: Set by name when that point is reached.
    """

    scripts: deque[Script] = field(default_factory=deque)
    proposals: deque[Proposed | NoProposal] = field(default_factory=deque)
    listenings: deque[Listened] = field(default_factory=deque)
    otherwise: Script = Script(("It happens ", "as the strip says."))
    gates: Mapping[str, asyncio.Event] = field(default_factory=dict)
    reached: Mapping[str, asyncio.Event] = field(default_factory=dict)
    reads_free_words: bool = False
    keeps_chronicle: bool = False
    name: str = "scripted"
    briefs: list[Brief] = field(default_factory=list)
    """What it was asked to tell."""
    recalls: list[tuple[str, ...]] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)
    """What it was asked to listen to."""
    lines: list[str] = field(default_factory=list)
    """What it was asked to read."""
    chronicles: deque[str | None] = field(default_factory=deque)
    """Answers of `chronicle`, in order."""
    pasts: list[Past] = field(default_factory=list)
    """What it was asked to sum up."""
    closed: bool = False
    open_tellings: int = 0
    """Tellings begun and neither ended nor closed."""

    @classmethod
    def telling(cls, texts: Iterable[str]) -> ScriptedStoryteller:
        """Return one that tells these texts in order, word by word."""
        return cls(scripts=deque(Script(tuple(f"{word} " for word in text.split(" "))) for text in texts))

    async def lead_in(self, line: str, view: View) -> AsyncGenerator[Words, None]:
        """Stream one sentence."""
        del line, view
        await self._pass("lead-in")
        for word in ("A ", "breath ", "goes ", "by. "):
            yield Words(word)
            await asyncio.sleep(0)

    async def tell(self, brief: Brief, recall: tuple[str, ...], calls: TurnCalls) -> AsyncGenerator[Piece, None]:
        """Stream the next script."""
        self.briefs.append(brief)
        self.recalls.append(recall)
        script = self.scripts.popleft() if self.scripts else self.otherwise
        self.open_tellings += 1
        try:
            await self._pass("tell")
            if script.took_over is not None:
                yield script.took_over
            for number, chunk in enumerate(script.chunks):
                await self._pass(f"chunk {number}")
                yield Words(chunk)
            yield script.ended
        finally:
            self.open_tellings -= 1
            calls.sent += script.requests
            calls.records.append(_record(brief.line, "".join(script.chunks)))

    async def propose(
        self, line: str, view: View, offers: tuple[Offer, ...], calls: TurnCalls
    ) -> Proposed | NoProposal:
        """Return the next proposal."""
        del view, offers, calls
        self.lines.append(line)
        await self._pass("propose")
        return self.proposals.popleft() if self.proposals else NoProposal("Nothing was proposed.")

    async def listen(self, passage: str, brief: Brief, calls: TurnCalls) -> Listened:
        """Return the next listening."""
        del brief, calls
        self.heard.append(passage)
        await self._pass("listen")
        return self.listenings.popleft() if self.listenings else Listened()

    async def chronicle(self, past: Past, calls: TurnCalls) -> str | None:
        """Return the next summary."""
        del calls
        self.pasts.append(past)
        await self._pass("chronicle")
        return self.chronicles.popleft() if self.chronicles else None

    async def warm(self) -> None:
        """Load nothing."""

    async def close(self) -> None:
        """Note that it was closed."""
        self.closed = True

    async def _pass(self, point: str) -> None:
        if point in self.reached:
            self.reached[point].set()
        if point in self.gates:
            await self.gates[point].wait()


def _record(line: str, reply: str) -> CallRecord:
    prompt = canonical([{"role": "user", "content": line}]).decode("ascii")
    return CallRecord(
        role="narrator",
        phase="tell",
        model="scripted",
        local=True,
        prompt=prompt,
        reply=reply,
        finish="stop",
        cost_micros=0,
    )
