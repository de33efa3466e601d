"""Tokens and money of one call: the provider's numbers when it sends them, an upper estimate when it does not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from hunter_game.storyteller.daybook import Daybook, Spent
from hunter_game.storyteller.litellm_gate import litellm
from hunter_game.storyteller.ports import CallRecord
from hunter_game.storyteller.routing import Budget, Model

_BYTES_A_TOKEN = 2
"""Tokenisers average three to four bytes a token in English; half of that is an upper estimate for any script."""

_TOKENS_A_CALL = 16
"""Roles, separators and the like."""

WARN_AT = 80
"""Hundredths of a budget after which the player is told."""


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens of one call."""

    tokens_in: int
    tokens_out: int
    """Thinking included."""
    estimated: bool


def usage_of(reported: Any, prompt: str, reply: str) -> Usage:
    """Return the tokens of a call.

    Args:
        reported: The provider's usage object, or None.
        prompt: Everything that was sent.
        reply: Everything that came back, thinking included.
    """
    tokens_in = _count(reported, "prompt_tokens")
    # Some providers leave thinking out of the completion, and have it in the total alone.
    tokens_out = max(_count(reported, "completion_tokens"), _count(reported, "total_tokens") - tokens_in)
    if tokens_in + tokens_out > 0:
        return Usage(tokens_in, tokens_out, estimated=False)
    return Usage(_estimate(prompt), _estimate(reply) if reply else 0, estimated=True)


def thought_tokens(reported: Any, thought: str, most: int) -> int:
    """Return how many tokens of a reply were thinking: as the provider says, else an upper estimate.

    Args:
        reported: The provider's usage object, or None.
        thought: What it thought aloud.
        most: Tokens of the whole reply.
    """
    said = _count(getattr(reported, "completion_tokens_details", None), "reasoning_tokens")
    return min(most, said or (_estimate(thought) if thought else 0))


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
    """What a session and a day have cost so far, and whether they may go on. One of them goes with a session.

    Args:
        budget: What may be spent.
        before: What the session had spent before it was opened again.
        daybook: Counts the day across sessions; None where there is no day to count, as in tools.
    """

    def __init__(self, budget: Budget, *, before: Spent | None = None, daybook: Daybook | None = None) -> None:
        self.budget = budget
        self.session = before or Spent()
        """What the session has cost."""
        self._daybook = daybook
        self._warned = False

    @property
    def requests(self) -> int:
        """Requests of the session that left the program."""
        return self.session.requests

    @property
    def tokens(self) -> int:
        """Tokens of the session, in and out."""
        return self.session.tokens

    @property
    def day(self) -> Spent:
        """What the day has cost, all sessions together."""
        return self.session if self._daybook is None else self._daybook.spent

    def add(self, record: CallRecord) -> None:
        """Count a call, whole, failed or stopped. Calls inside the program cost nothing."""
        if record.local:
            return
        tokens = record.tokens_in + record.tokens_out
        self.session = self.session.plus(tokens, record.cost_micros)
        if self._daybook is not None:
            self._daybook.add(tokens, record.cost_micros)

    @property
    def shares(self) -> dict[str, int]:
        """Hundredths that are spent of each limit that there is, by what it limits."""
        budget, session, day = self.budget, self.session, self.day
        limits = (
            ("this hunt's money", session.micros, budget.micros),
            ("this hunt's tokens", session.tokens, budget.tokens),
            ("today's money", day.micros, budget.day_micros),
            ("today's tokens", day.tokens, budget.day_tokens),
        )
        return {name: 100 * spent // most if most else 100 for name, spent, most in limits if most is not None}

    @property
    def share(self) -> int:
        """Hundredths of the budget that are spent, by whichever limit is nearest."""
        return max(self.shares.values(), default=0)

    @property
    def spent_out(self) -> bool:
        """Whether nothing more may be sent."""
        return self.share >= 100

    def warning(self) -> str | None:
        """Return one sentence when the budget is nearly spent: once, and again only after it was enough."""
        share = self.share
        near, self._warned = share >= WARN_AT and not self._warned, share >= WARN_AT
        if not near or share >= 100:
            return None
        name = max(self.shares, key=lambda each: self.shares[each])
        return f"{share} % of {name} is spent; after that the built-in storyteller goes on. (/cost)"
