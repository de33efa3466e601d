"""Tokens and money of one call: the provider's numbers when it sends them, an upper estimate when it does not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from hunter_game.storyteller.litellm_gate import litellm
from hunter_game.storyteller.ports import CallRecord
from hunter_game.storyteller.routing import Budget, Model

_BYTES_A_TOKEN = 2
"""Tokenisers average three to four bytes a token in English; half of that is an upper estimate for any script."""

_TOKENS_A_CALL = 16
"""Roles, separators and the like."""


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens of one call."""

    tokens_in: int
    tokens_out: int
    estimated: bool


def usage_of(reported: Any, prompt: str, reply: str) -> Usage:
    """Return the tokens of a call.

    Args:
        reported: The provider's usage object, or None.
        prompt: Everything that was sent.
        reply: Everything that came back, thinking included.
    """
    tokens_in = _count(reported, "prompt_tokens")
    tokens_out = _count(reported, "completion_tokens")
    if tokens_in + tokens_out > 0:
        return Usage(tokens_in, tokens_out, estimated=False)
    return Usage(_estimate(prompt), _estimate(reply) if reply else 0, estimated=True)


def _count(reported: Any, name: str) -> int:
    value = getattr(reported, name, None)
    return value if isinstance(value, int) and value > 0 else 0


def _estimate(text: str) -> int:
    return len(text.encode("utf-8", "replace")) // _BYTES_A_TOKEN + _TOKENS_A_CALL


def price_of(model: Model, usage: Usage) -> int | None:
    """Return the price of a call in millionths of a US dollar; None when it is unknown.

    A server at an address of the player's own has a price that no table knows.
    """
    if model.stays_here:
        return 0
    if model.api_base is not None:
        return None
    try:
        price_in, price_out = litellm().cost_per_token(
            model=model.name, prompt_tokens=usage.tokens_in, completion_tokens=usage.tokens_out
        )
    except Exception:  # noqa: BLE001 - LiteLLM raises bare exceptions for models that its price table does not know
        return None
    micros = round((price_in + price_out) * 1_000_000)
    # A table entry without a price adds up to nothing, which is not the same as free.
    return micros or None


class Spending:
    """What a session has spent so far, and whether it may go on.

    Args:
        budget: What it may spend.
    """

    def __init__(self, budget: Budget) -> None:
        self.budget = budget
        self.requests = 0
        self.tokens = 0
        self.micros = 0
        self.unpriced = 0
        """Calls of unknown price."""

    def add(self, record: CallRecord) -> None:
        """Count a call, whole, failed or stopped. Calls inside the program cost nothing."""
        if record.local:
            return
        self.requests += 1
        self.tokens += record.tokens_in + record.tokens_out
        if record.cost_micros is None:
            self.unpriced += 1
        else:
            self.micros += record.cost_micros

    @property
    def share(self) -> int:
        """Hundredths of the budget that are spent, by whichever limit is nearer."""
        shares = [
            100 * spent // most if most else 100
            for spent, most in ((self.micros, self.budget.micros), (self.tokens, self.budget.tokens))
            if most is not None
        ]
        return max(shares, default=0)

    @property
    def spent_out(self) -> bool:
        """Whether nothing more may be sent."""
        return self.share >= 100
