"""Which model plays which role, and how far it may go: plain values, handed down by whoever reads the config.

No key is in here. A resolver is asked for one when a request is about to be sent.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from hunter_game.engine.model import Frozen

BUILTIN = "builtin"
"""Spec of the storyteller that is part of the program."""

BUILTIN_MODEL = "builtin/storyteller"
"""Its name in LiteLLM."""

LOCAL = "local:"
"""Begins the spec of a model file that is run on this machine: `local:FILE.gguf`."""

_LOCAL_TOKENS = 400
"""Longest telling of a model file: twice the longest that is asked for, and half a minute on a small machine."""

ReplyShape = Literal["schema", "tools", "json", "text"]
"""How a model is made to answer with one object: strict JSON Schema, a forced tool call, JSON mode, or, at worst, by
being asked for it in words."""

Effort = Literal["none", "minimal", "low", "medium", "high"]
"""How much a model is asked to think before it answers, as LiteLLM has it (`reasoning_effort`)."""

KeyOf = Callable[[str], str | None]
"""Returns the key for a LiteLLM model name, or None if there is none."""

Milliseconds = Annotated[int, Field(ge=1, le=3_600_000)]


def no_key(model: str) -> str | None:
    """Resolve no key; LiteLLM then looks for the provider's usual one by itself."""
    del model
    return None


class Weights(Frozen):
    """A model file, and how it is run on this machine."""

    file: Path
    """Never written to a session; the spec has its last part."""
    threads: Annotated[int, Field(ge=1, le=256)] = 1
    """Threads of the processor. More than there are idle cores make it slower, not faster."""
    context: Annotated[int, Field(ge=4_096, le=131_072)] = 8_192
    """Tokens of a prompt and its reply together."""


class Model(Frozen):
    """One model as it was chosen."""

    spec: str = BUILTIN
    """`builtin`, `local:FILE.gguf` without a folder, or any name that LiteLLM knows."""
    api_base: str | None = None
    """Address of the server, if it is not the provider's own. Never written to a session."""
    shape: ReplyShape | None = None
    """How it answers with objects; None to go by the table in `structured`."""
    effort: Effort | None = None
    """How much it is asked to think; None to leave that to the provider."""
    weights: Weights | None = None
    """The file of a `local:` model; None for every other."""

    @model_validator(mode="after")
    def _names_its_file(self) -> Self:
        expected = None if self.weights is None else LOCAL + self.weights.file.name
        if self.spec.startswith(LOCAL) != (self.weights is not None) or expected not in {None, self.spec}:
            raise ValueError("a local model is named after its file, without a folder")
        return self

    @classmethod
    def of_file(cls, weights: Weights) -> Self:
        """Return the model that a file holds."""
        return cls(spec=LOCAL + weights.file.name, weights=weights)

    @property
    def builtin(self) -> bool:
        """Whether it is part of the program."""
        return self.spec == BUILTIN

    @property
    def stays_here(self) -> bool:
        """Whether its calls never leave this program: it is built in, or a file that we run."""
        return self.builtin or self.weights is not None

    @property
    def name(self) -> str:
        """Name in LiteLLM."""
        if self.weights is not None:
            return f"local/{self.weights.file.name}"
        return BUILTIN_MODEL if self.builtin else self.spec


class Roles(Frozen):
    """Who does what. After the last of each role comes the built-in storyteller, whether it is named or not."""

    narrator: Model = Model()
    extractor: Model = Model()
    chronicler: Model = Model()
    fallbacks: tuple[Model, ...] = ()
    """Who tells when the narrator does not, in order."""
    extractor_fallbacks: tuple[Model, ...] = ()
    """Who reads when the extractor does not, in order; after them the rules of the built-in storyteller."""
    chronicler_fallbacks: tuple[Model, ...] = ()
    """Who sums up when the chronicler does not, in order; after them the rules of the built-in storyteller."""

    @property
    def tellers(self) -> tuple[Model, ...]:
        """Return who is asked for a telling, in order; the built-in storyteller is always the last."""
        return _up_to_builtin((self.narrator, *self.fallbacks, Model()))

    @property
    def readers(self) -> tuple[Model, ...]:
        """Return who is asked for structured replies, in order; the built-in storyteller is always the last."""
        return _up_to_builtin((self.extractor, *self.extractor_fallbacks, Model()))

    @property
    def chroniclers(self) -> tuple[Model, ...]:
        """Return which models are asked for a summary, in order; none where the rules sum up."""
        return tuple(
            model for model in _up_to_builtin((self.chronicler, *self.chronicler_fallbacks)) if not model.builtin
        )

    @property
    def weights(self) -> tuple[Weights, ...]:
        """Return every model file that plays a role, each once."""
        models = (*self.tellers, *self.readers, *self.chroniclers)
        return tuple(dict.fromkeys(model.weights for model in models if model.weights is not None))


def _up_to_builtin(models: tuple[Model, ...]) -> tuple[Model, ...]:
    """Return each model once, in order, up to the built-in storyteller: it never fails, so nobody comes after it."""
    unique = tuple(dict.fromkeys(models))
    end = next((place for place, model in enumerate(unique, 1) if model.builtin), len(unique))
    return unique[:end]


class Budget(Frozen):
    """What may be spent; None where there is no limit.

    Money is in millionths of a US dollar. Calls of unknown price do not count there; tokens are there for them.
    """

    micros: Annotated[int, Field(ge=0)] | None = None
    """In a session."""
    tokens: Annotated[int, Field(ge=0)] | None = None
    """In a session."""
    day_micros: Annotated[int, Field(ge=0)] | None = None
    """In a day, all sessions together."""
    day_tokens: Annotated[int, Field(ge=0)] | None = None
    """In a day, all sessions together."""


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
    """Asked of the provider as the longest telling."""
    thinking_tokens: Annotated[int, Field(ge=0, le=64_000)] = 4_000
    """Added to that for a model that is known to think first: its thinking counts as part of what it says."""
    reply_bytes: Annotated[int, Field(ge=1_000, le=1_000_000)] = 65_536
    """Longest structured reply that is parsed."""
    budget: Budget = Budget()

    def when_thinking(self) -> Self:
        """Return the limits of a telling by a model that thinks first: it may do so in silence, and has room for it."""
        return self.model_copy(
            update={
                "first_token_ms": min(2 * self.first_token_ms, self.whole_ms),
                "tokens": self.tokens + self.thinking_tokens,
            }
        )

    def of(self, model: Model) -> Self:
        """Return the limits that hold for a model.

        A small machine takes longer to read a prompt than a server takes to answer, and a file cannot be out of
        reach: for it only the limit on the whole holds, and that on the gap between two words.
        """
        if model.weights is None:
            return self
        patience = {"first_token_ms": self.whole_ms, "extract_ms": max(self.extract_ms, self.whole_ms)}
        return self.model_copy(update={**patience, "tokens": min(self.tokens, _LOCAL_TOKENS)})
