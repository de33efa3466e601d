"""What the director asks of a storyteller, as values: the seam behind which every model lives.

Nothing here knows LiteLLM or Instructor.
`scripted` and `recorded` implement the same seam for tests, worlds' authors and replays.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator
from dataclasses import dataclass
from typing import Annotated, Literal, Protocol

from pydantic import Field

from hunter_game.engine.events import CombatClaim, CombatEvent, Deed, DialogueHeard, DialogueProposal
from hunter_game.engine.model import Frozen
from hunter_game.engine.view import Offer, View
from hunter_game.storyteller.brief import Brief

Role = Literal["narrator", "extractor", "chronicler"]

TellingStatus = Literal["told", "cut short", "stopped", "down"]
"""`told`: whole, with a finish reason from the provider. `cut short`: the prose ended without one, at a limit, or
with an error. `stopped`: by the player. `down`: nothing came."""


Phase = Literal["lead-in", "tell", "listen", "propose", "chronicle", "test"]
"""What a request is for."""


class CallRecord(Frozen):
    """One request to a model, as it goes into the session file. Holds no key, header or address."""

    role: Role
    phase: Phase
    model: str
    """As asked for."""
    answered_as: str | None = None
    """As the provider named it."""
    local: bool
    """Whether the call stayed inside this program (the built-in storyteller, a GGUF file)."""
    prompt: str
    """Canonical JSON of the messages."""
    reply: str
    """Raw text of the reply, sanitised; may be partial."""
    thought: str = ""
    """What the model thought aloud before it, sanitised, its beginning; never story."""
    finish: str | None = None
    """The provider's finish reason; None when it gave none."""
    tokens_in: int = 0
    tokens_out: int = 0
    """Its thinking included: that is paid for as well."""
    tokens_thought: int = 0
    """How many of them it thought: as the provider says, else our upper estimate."""
    estimated: bool = False
    """Whether the tokens are our upper estimate, since the provider sent no usage."""
    cost_micros: int | None = None
    """Millionths of a US dollar; None when the price is unknown; 0 only when it is known to be free."""
    latency_ms: int = 0
    first_token_ms: int | None = None
    error: str | None = None
    """Redacted; one sentence."""


@dataclass(frozen=True, slots=True)
class Words:
    """A piece of prose, sanitised, ready to be shown."""

    text: str


@dataclass(frozen=True, slots=True)
class Thought:
    """A piece of a model's thinking: never story, never extracted from."""

    text: str


@dataclass(frozen=True, slots=True)
class TookOver:
    """Another storyteller goes on from here, in a fresh paragraph; what came before stays on screen, marked."""

    storyteller: str
    why: str
    """One sentence for the strip: `The storyteller did not answer (429).`"""
    words: str = ""
    """The provider's own words about it, redacted, on one line."""
    fix: str = ""
    """What most likely helps."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The telling is over. Always the last piece."""

    status: TellingStatus
    storyteller: str
    """Who told the text that counts."""
    reason: str = ""


Piece = Words | Thought | TookOver | Ended


@dataclass(frozen=True, slots=True)
class Proposed:
    """What a model made of free words. The events are claims; `bind` decides."""

    events: tuple[CombatEvent | DialogueProposal | Deed, ...]


@dataclass(frozen=True, slots=True)
class NoProposal:
    """No usable proposal came; the sentence says why."""

    why: str
    failed: bool = False
    """Whether no whole answer came at all, so that another model may be asked."""


@dataclass(frozen=True, slots=True)
class Listened:
    """What was heard in a passage."""

    dialogue: tuple[DialogueHeard, ...] = ()
    claims: tuple[CombatClaim, ...] = ()
    why_not: str | None = None
    """Why no model heard it; what there is was then heard by rules."""


class Slip(Frozen):
    """A place where prose disagrees with the facts; shown in the margin, never applied."""

    quote: Annotated[str, Field(max_length=200)]
    """The words of the prose."""
    fact: str
    """What the facts say."""


class TurnCalls:
    """The requests of one turn: how many are allowed, what each was.

    Args:
        limit: Most requests that may leave this program in the turn, retries and fallbacks included.
    """

    def __init__(self, limit: int = 6) -> None:
        self.limit = limit
        self.records: list[CallRecord] = []
        self.sent = 0
        """Requests begun that are not local."""

    def may_send(self) -> bool:
        """Whether one more request is allowed in this turn."""
        return self.sent < self.limit

    @property
    def cost_micros(self) -> int | None:
        """Sum of known prices, or None when any is unknown."""
        prices = [record.cost_micros for record in self.records if not record.local]
        return None if any(price is None for price in prices) else sum(price or 0 for price in prices)


class Past(Frozen):
    """What a chronicler sums up: only what the player has seen."""

    setting: str
    """Where and when the hunter is, in a line."""
    before: str
    """The chronicle so far; empty at the first one."""
    known: tuple[str, ...]
    """What the hunter knows now, a sentence each."""
    happened: tuple[str, ...]
    """What the strip said since the last chronicle, oldest first."""
    seed: str
    """Cosmetic domain of the session's seed."""


class Storyteller(Protocol):
    """Everything the director needs of whoever tells the story."""

    @property
    def name(self) -> str:
        """Spec string of the narrator: `builtin`, a LiteLLM model name, `local:FILE.gguf`."""

    @property
    def reads_free_words(self) -> bool:
        """Whether `propose` asks a model; the built-in one reads free words by rules."""

    def lead_in(self, line: str, view: View) -> AsyncGenerator[Words, None]:
        """Stream one fact-free sentence while the player's words are being understood. Never leaves this program."""

    def tell(self, brief: Brief, recall: tuple[str, ...], calls: TurnCalls) -> AsyncGenerator[Piece, None]:
        """Stream the telling of a turn. Ends with `Ended`; raises only `CancelledError`.

        Closing the generator (`aclose`) closes the provider's socket.
        """

    async def propose(
        self, line: str, view: View, offers: tuple[Offer, ...], calls: TurnCalls
    ) -> Proposed | NoProposal:
        """Turn free words into at most three proposed events."""

    async def listen(self, passage: str, brief: Brief, calls: TurnCalls) -> Listened:
        """Extract who said what, and what was claimed, from prose as shown."""

    @property
    def keeps_chronicle(self) -> bool:
        """Whether `chronicle` asks a model; without one the rules sum up."""

    async def chronicle(self, past: Past, calls: TurnCalls) -> str | None:
        """Sum up what is past in a few sentences; None when no model could, and the rules' own words must do."""

    async def warm(self) -> None:
        """Load what is slow to load, off the event loop."""

    async def close(self) -> None:
        """Close every client."""
