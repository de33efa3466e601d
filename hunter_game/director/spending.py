"""What a session has cost, in words: by its seals, by its calls, and beside it what the day has cost."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from hunter_game.session.contents import CallLine
from hunter_game.session.records import SealRecord
from hunter_game.session.store import Session
from hunter_game.storyteller.daybook import Spent
from hunter_game.storyteller.usage import Spending

MICROS = 1_000_000
"""Millionths in a US dollar."""


@dataclass(slots=True)
class ModelCost:
    """What one model did in a session."""

    spent: Spent = field(default_factory=Spent)
    failed: int = 0
    """Calls that were not whole."""
    told: int = 0
    """Turns that it told."""
    slips: int = 0
    """Slips in them."""


def spent(session: Session) -> str:
    """Return the money of a session: `free`, `$0.0123`, or that it is unknown."""
    paid = [seal for seal in _seals(session) if seal.requests]
    if not paid:
        return "free"
    if any(seal.cost_micros is None for seal in paid):
        return "cost unknown"
    return money(sum(seal.cost_micros or 0 for seal in paid))


def money(micros: int) -> str:
    """Return millionths of a US dollar in words."""
    return f"${micros / MICROS:.4f}"


def price(micros: int | None) -> str:
    """Return what something cost: nothing, millionths of a US dollar, or that nobody knows."""
    if micros is None:
        return "cost unknown"
    return money(micros) if micros else "free"


def in_words(cost: Spent) -> str:
    """Return a cost in one line; what has no known price is said, and is never counted as nothing."""
    known = money(cost.micros) if cost.requests > cost.unpriced else ""
    unknown = f"{cost.unpriced} of unknown price" if cost.unpriced else ""
    priced = " and ".join(filter(None, (known, unknown))) or "free"
    return f"{cost.requests} requests, {cost.tokens} tokens, {priced}"


def spent_in(calls: Iterable[CallLine]) -> Spent:
    """Return what the calls of a session that left the program have cost."""
    return _sent(_parsed(calls))


def cost_page(session: Session, storyteller: str, calls: Iterable[CallLine], spending: Spending | None = None) -> str:
    """Return requests, tokens, money and slips of a session, by model, and what of the budget is spent.

    Args:
        session: The session.
        storyteller: Who tells now.
        calls: Every call of the session.
        spending: What the hunt and the day have cost, and may; None where nobody counts.
    """
    seals = _seals(session)
    parsed = list(_parsed(calls))
    sent = _sent(parsed)
    lines = [
        f"Storyteller: {storyteller}",
        f"Requests: {sent.requests} in {len(seals)} turns",
        f"Tokens: {sent.tokens}",
        f"Spent: {'free' if not sent.requests else in_words(sent)}",
    ]
    if spending is not None:
        lines.append(f"Today, all hunts: {in_words(spending.day)}")
        lines += [f"Budget: {share} % of {name} is spent" for name, share in spending.shares.items()]
    return "\n".join([*lines, *_by_model(seals, parsed)])


def _by_model(seals: Iterable[SealRecord], calls: Iterable[Mapping[str, Any]]) -> list[str]:
    models: dict[str, ModelCost] = {}
    for call in calls:
        cost = models.setdefault(str(call.get("model")), ModelCost())
        cost.failed += call.get("error") is not None
        if call.get("local") is not True:
            cost.spent = cost.spent.plus(_tokens(call), _price(call))
    for seal in seals:
        if seal.storyteller and seal.narration is not None:
            cost = models.setdefault(seal.storyteller, ModelCost())
            cost.told += 1
            cost.slips += len(seal.slips)
    return ["BY MODEL", *(f"  {name}: {_model(cost)}" for name, cost in models.items())] if models else []


def _model(cost: ModelCost) -> str:
    parts = [f"{cost.told} turns told", f"{cost.slips} slips"]
    if cost.spent.requests:
        parts.append(in_words(cost.spent))
    if cost.failed:
        parts.append(f"{cost.failed} calls failed or stopped")
    return ", ".join(parts)


def _parsed(calls: Iterable[CallLine]) -> Iterable[Mapping[str, Any]]:
    for line in calls:
        call = json.loads(line.body)
        if isinstance(call, Mapping):
            yield call


def _sent(calls: Iterable[Mapping[str, Any]]) -> Spent:
    total = Spent()
    for call in calls:
        if call.get("local") is not True:
            total = total.plus(_tokens(call), _price(call))
    return total


def _tokens(call: Mapping[str, Any]) -> int:
    return sum(count for name in ("tokens_in", "tokens_out") if isinstance(count := call.get(name), int))


def _price(call: Mapping[str, Any]) -> int | None:
    price = call.get("cost_micros")
    return price if isinstance(price, int) else None


def _seals(session: Session) -> list[SealRecord]:
    return [record for record in session.records() if isinstance(record, SealRecord)]
