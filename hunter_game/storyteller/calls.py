"""The record of one request, kept from the moment it is sent: also when it fails, is stopped or never answers."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from hunter_game.engine.digest import canonical
from hunter_game.engine.text import sanitise
from hunter_game.storyteller.failures import Failure, failure_of
from hunter_game.storyteller.lacking import lacking
from hunter_game.storyteller.marking import marked
from hunter_game.storyteller.ports import CallRecord, Phase, Role, TurnCalls
from hunter_game.storyteller.routing import KeyOf, Limits, Model
from hunter_game.storyteller.usage import Spending, price_of, thought_tokens, usage_of

Message = Mapping[str, str]
"""One message of a prompt: `role` and `content`."""


THOUGHT_KEPT = 8_000
"""Most of a model's thinking that is kept, in characters."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What holds for every request of a session."""

    limits: Limits
    key_of: KeyOf
    secrets: tuple[str, ...]
    """What must never be shown or kept."""
    spending: Spending

    def why_not(self, model: Model, calls: TurnCalls) -> str | None:
        """Return why no request may be sent to `model` now, or None if one may."""
        if model.stays_here:
            return None
        if not calls.may_send():
            return "The requests of this turn are used up."
        if self.spending.spent_out:
            return "The budget is spent."
        return None

    def failure(self, model: Model, error: BaseException) -> Failure:
        """Return what went wrong with a request to a model: what it lacks, else what the library below us raised."""
        key = None if model.stays_here else self.key_of(model.name)
        return lacking(model, key) or failure_of(error, self.secrets)

    def arguments(self, model: Model, messages: Sequence[Mapping[str, Any]], whole_ms: int) -> dict[str, Any]:
        """Return what every request carries: one owner of retries, an explicit address, and its own key."""
        arguments: dict[str, Any] = {
            "model": model.name,
            "messages": marked(model, messages),
            "num_retries": 0,
            "max_retries": 0,
            "timeout": whole_ms / 1000,
        }
        if model.weights is not None:
            arguments["weights"] = model.weights
        if model.effort is not None and not model.stays_here:
            arguments["reasoning_effort"] = model.effort
        key = None if model.stays_here else self.key_of(model.name)
        if model.api_base is not None:
            arguments["api_base"] = model.api_base
            # Without one LiteLLM would send the key of the provider's own service to this address.
            key = key or "none"
        if key is not None:
            arguments["api_key"] = key
        return arguments


class Sent:
    """One request, from its sending to its end.

    Args:
        model: Who is asked.
        role: Which role it plays.
        phase: What the call is for.
        messages: The prompt.
        calls: Where it is counted and recorded.
        spending: Where it is charged.
    """

    def __init__(
        self,
        model: Model,
        role: Role,
        phase: Phase,
        messages: Sequence[Message],
        calls: TurnCalls,
        spending: Spending,
    ) -> None:
        self._model = model
        self._role: Role = role
        self._phase: Phase = phase
        self._prompt = canonical([dict(message) for message in messages]).decode("ascii")
        self._calls = calls
        self._spending = spending
        self._form = ""
        self._answered_as: str | None = None
        self._begun: float | None = None
        self._first: float | None = None

    def begin(self, messages: Sequence[Mapping[str, Any]] | None = None, form: Any = None) -> None:
        """Count the request; it is about to be sent.

        Args:
            messages: What is sent, where a library has put its own words into the prompt.
            form: What is sent beside them: the schema or the tool that the reply must keep to.
        """
        if messages is not None:
            self._prompt = canonical([dict(message) for message in messages]).decode("ascii")
        if form is not None:
            self._form = json.dumps(form, default=str)
        self._begun = asyncio.get_running_loop().time()
        if not self._model.stays_here:
            self._calls.sent += 1

    def answered_as(self, reply: Any) -> None:
        """Note the model that the provider says has answered."""
        name = getattr(reply, "model", None)
        if self._answered_as is None and isinstance(name, str) and name:
            self._answered_as = sanitise(name)[:200]

    def first_token(self) -> None:
        """Note that content has come."""
        if self._first is None:
            self._first = asyncio.get_running_loop().time()

    def end(
        self,
        *,
        reply: str,
        finish: str | None,
        reported: Any,
        error: str | None,
        thought: str = "",
        left: bool = True,
    ) -> None:
        """Record the request and charge it, its thinking included; it is over.

        Nothing is recorded that was never asked for, and nothing is counted or charged that never left the program.
        """
        if self._begun is None:
            return
        if not left and not self._model.stays_here:
            self._calls.sent -= 1
        now = asyncio.get_running_loop().time()
        usage = usage_of(reported, self._prompt + self._form, reply + thought)
        record = CallRecord(
            role=self._role,
            phase=self._phase,
            model=self._model.spec,
            answered_as=self._answered_as,
            local=self._model.stays_here or not left,
            prompt=self._prompt,
            reply=sanitise(reply),
            thought=sanitise(thought)[:THOUGHT_KEPT],
            finish=None if finish is None else sanitise(finish)[:40],
            tokens_in=usage.tokens_in,
            tokens_out=usage.tokens_out,
            tokens_thought=thought_tokens(reported, thought, usage.tokens_out),
            estimated=usage.estimated,
            cost_micros=price_of(self._model, usage) if left else 0,
            latency_ms=round((now - self._begun) * 1000),
            first_token_ms=None if self._first is None else round((self._first - self._begun) * 1000),
            error=error,
        )
        self._calls.records.append(record)
        self._spending.add(record)
