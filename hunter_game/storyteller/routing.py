"""Which model plays which role, and how far it may go: plain values, handed down by whoever reads the config.

No key is in here. A resolver is asked for one when a request is about to be sent.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Literal

from pydantic import Field

from hunter_game.engine.model import Frozen

BUILTIN = "builtin"
"""Spec of the storyteller that is part of the program."""

BUILTIN_MODEL = "builtin/storyteller"
"""Its name in LiteLLM."""

ReplyShape = Literal["schema", "tools", "json"]
"""How a model is made to answer with one object: strict JSON Schema, a forced tool call, plain JSON."""

KeyOf = Callable[[str], str | None]
"""Returns the key for a LiteLLM model name, or None if there is none."""

Milliseconds = Annotated[int, Field(ge=1, le=3_600_000)]


def no_key(model: str) -> str | None:
    """Resolve no key; LiteLLM then looks for the provider's usual one by itself."""
    del model
    return None


class Model(Frozen):
    """One model as it was chosen."""

    spec: str = BUILTIN
    """`builtin`, or any name that LiteLLM knows."""
    api_base: str | None = None
    """Address of the server, if it is not the provider's own. Never written to a session."""
    shape: ReplyShape | None = None
    """How it answers with objects; None to go by the table in `structured`."""

    @property
    def builtin(self) -> bool:
        """Whether it is part of the program."""
        return self.spec == BUILTIN

    @property
    def name(self) -> str:
        """Name in LiteLLM."""
        return BUILTIN_MODEL if self.builtin else self.spec


class Roles(Frozen):
    """Who does what."""

    narrator: Model = Model()
    extractor: Model = Model()
    chronicler: Model = Model()
    fallbacks: tuple[Model, ...] = ()
    """Who tells when the narrator does not, in order; after them the built-in storyteller."""


class Budget(Frozen):
    """What a session may spend; None where there is no limit."""

    micros: Annotated[int, Field(ge=0)] | None = None
    """Millionths of a US dollar. Calls of unknown price do not count here; tokens are there for them."""
    tokens: Annotated[int, Field(ge=0)] | None = None


class Limits(Frozen):
    """How long a storyteller may take and how much it may say."""

    first_token_ms: Milliseconds = 20_000
    gap_ms: Milliseconds = 15_000
    """Longest pause between two pieces of content; keep-alives and empty chunks are not content."""
    whole_ms: Milliseconds = 90_000
    """A whole telling, by the clock."""
    extract_ms: Milliseconds = 20_000
    """A structured call, re-ask included."""
    retry_wait_ms: Annotated[int, Field(ge=0, le=2_000)] = 500
    """Wait before the one retry of a failed call."""
    requests: Annotated[int, Field(ge=1, le=20)] = 6
    """Requests in a turn that leave the program, retries and fallbacks included."""
    characters: Annotated[int, Field(ge=200, le=100_000)] = 6_000
    """Longest telling."""
    thought_characters: Annotated[int, Field(ge=0, le=1_000_000)] = 60_000
    """Most thinking that is read before the call is given up."""
    tokens: Annotated[int, Field(ge=16, le=32_000)] = 1_000
    """Asked of the provider as the longest telling; thinking may need more."""
    reply_bytes: Annotated[int, Field(ge=1_000, le=1_000_000)] = 65_536
    """Longest structured reply that is parsed."""
    budget: Budget = Budget()
