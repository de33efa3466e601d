"""Recorded lines and prose read again by another extractor, and how far it agrees with what was recorded.

Nothing is applied: the recorded decisions stand, whatever is read now.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field
from typing import Any

from hunter_game.devtools.briefs import Briefed, briefs
from hunter_game.director.hearing import hear
from hunter_game.director.resolving import resolve
from hunter_game.director.sitting import REQUESTS_A_TURN
from hunter_game.engine.affordances import affordances
from hunter_game.engine.intents import Hear
from hunter_game.engine.model import plain
from hunter_game.engine.text import one_line
from hunter_game.session.contents import SessionContents
from hunter_game.storyteller.ports import NoProposal, Storyteller, TurnCalls

Item = tuple[str, str]
"""What was read, as a kind and a text by which it is compared: `("quote", "maren: I have not heard it.")`."""


@dataclass(frozen=True, slots=True)
class Reread:
    """One turn, as it was read and as it is read now."""

    turn: int
    line: str
    recorded: tuple[Item, ...]
    now: tuple[Item, ...]
    why_not: str = ""
    """Set when nothing could be extracted."""
    requests: int = 0
    cost_micros: int | None = 0

    @property
    def missed(self) -> tuple[Item, ...]:
        """What was recorded and is not read now."""
        return _without(self.recorded, self.now)

    @property
    def added(self) -> tuple[Item, ...]:
        """What is read now and was not recorded."""
        return _without(self.now, self.recorded)

    def as_json(self) -> dict[str, Any]:
        """Return it as plain JSON."""
        return {
            "turn": self.turn,
            "line": self.line,
            "recorded": [list(item) for item in self.recorded],
            "missed": [list(item) for item in self.missed],
            "added": [list(item) for item in self.added],
            "why_not": self.why_not,
            "requests": self.requests,
            "cost_micros": self.cost_micros,
        }


@dataclass
class Agreement:
    """How many of each kind were recorded, are read now, and are the same."""

    recorded: Counter[str] = field(default_factory=Counter)
    now: Counter[str] = field(default_factory=Counter)
    same: Counter[str] = field(default_factory=Counter)

    def add(self, reread: Reread) -> None:
        """Count a turn."""
        self.recorded.update(kind for kind, _ in reread.recorded)
        self.now.update(kind for kind, _ in reread.now)
        self.same.update(kind for kind, _ in reread.recorded)
        self.same.subtract(kind for kind, _ in reread.missed)

    @property
    def kinds(self) -> list[str]:
        """Every kind that was recorded or is read now, sorted."""
        return sorted({*self.recorded, *self.now})

    def lines(self) -> list[str]:
        """Return a line for each kind."""
        return [
            f"{kind}: {self.same[kind]} of {self.recorded[kind]} recorded, {self.now[kind]} now" for kind in self.kinds
        ]

    def as_json(self) -> dict[str, Any]:
        """Return it as plain JSON."""
        return {
            kind: {"same": self.same[kind], "recorded": self.recorded[kind], "now": self.now[kind]}
            for kind in self.kinds
        }


async def reextract(
    contents: SessionContents, storyteller: Storyteller, only: int | None = None
) -> AsyncIterator[Reread]:
    """Read the lines and the prose of every turn that counts again.

    A line is read again only by a storyteller who reads free words; prose only where it was told whole.

    Args:
        contents: The session; it is not changed.
        storyteller: Whose extractor reads; whoever hands them in closes them.
        only: Number of the one turn to read.

    Raises:
        SaveError: The session is damaged or has no such turn.
    """
    for briefed in briefs(contents, only):
        calls = TurnCalls(REQUESTS_A_TURN)
        recorded, now, why_not = await _prose(briefed, storyteller, calls)
        if storyteller.reads_free_words:
            decided, proposed, failed = await _line(briefed, storyteller, calls)
            recorded, now, why_not = [*decided, *recorded], [*proposed, *now], failed or why_not
        record = briefed.turn.record
        yield Reread(record.turn, record.line, tuple(recorded), tuple(now), why_not, calls.sent, calls.cost_micros)


async def _line(briefed: Briefed, storyteller: Storyteller, calls: TurnCalls) -> tuple[list[Item], list[Item], str]:
    record, world, state = briefed.turn.record, briefed.world, briefed.before
    recorded = [_decision(plain(act.intent)) for act in record.acts]
    read = await storyteller.propose(record.line, briefed.brief.before, affordances(world, state), calls)
    if isinstance(read, NoProposal):
        return recorded, [], read.why
    return recorded, [_decision(plain(act.intent)) for act in resolve(world, state, read.events).acts], ""


def _decision(intent: dict[str, Any]) -> Item:
    # The player's words are no part of the decision: no rule reads them, and a model may quote them otherwise.
    fields = (str(value) for name, value in intent.items() if name not in {"kind", "words"} and value is not None)
    return f"decision {intent['kind']}", " ".join(fields)


async def _prose(briefed: Briefed, storyteller: Storyteller, calls: TurnCalls) -> tuple[list[Item], list[Item], str]:
    seal, narration, brief = briefed.turn.seal, briefed.turn.narration, briefed.brief
    if seal is None or seal.status != "told" or narration is None:
        return [], [], ""
    listened = await storyteller.listen(narration.text, brief, calls)
    if listened.why_not is not None:
        return list(_heard(seal.heard)), [], listened.why_not  # what the rules heard in its place is not its own
    now = hear(brief.before, brief.after, brief.turn, listened.dialogue)
    return list(_heard(seal.heard)), list(_heard(now)), ""


def _heard(heard: Hear | None) -> Iterable[Item]:
    if heard is None:
        return
    for quote in heard.quotes:
        said = f"{quote.speaker}: {one_line(quote.words, 600).casefold()}"
        yield "quote", said
        yield "mood", f"{said} ({quote.mood.value})"
        if quote.topic is not None:
            yield "topic", f"{said} (about {quote.topic})"
    for lead in heard.leads:
        yield "lead", str(lead)


def _without(items: tuple[Item, ...], others: tuple[Item, ...]) -> tuple[Item, ...]:
    left = Counter(others)
    missing: list[Item] = []
    for item in items:
        if left[item]:
            left[item] -= 1
        else:
            missing.append(item)
    return tuple(missing)
