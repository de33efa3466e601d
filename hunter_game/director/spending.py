"""What a session has cost, in words; from its seals alone."""

from __future__ import annotations

from hunter_game.session.records import SealRecord
from hunter_game.session.store import Session

MICROS = 1_000_000
"""Millionths in a US dollar."""


def spent(session: Session) -> str:
    """Return the money of a session: `free`, `$0.0123`, or that it is unknown."""
    paid = [seal for seal in _seals(session) if seal.requests]
    if not paid:
        return "free"
    if any(seal.cost_micros is None for seal in paid):
        return "cost unknown"
    return f"${sum(seal.cost_micros or 0 for seal in paid) / MICROS:.4f}"


def cost_page(session: Session, storyteller: str) -> str:
    """Return requests, tokens and money of a session."""
    seals = _seals(session)
    requests = sum(seal.requests for seal in seals)
    tokens = sum(seal.tokens_in + seal.tokens_out for seal in seals if seal.requests)
    return "\n".join(
        [
            f"Storyteller: {storyteller}",
            f"Requests: {requests} in {len(seals)} turns",
            f"Tokens: {tokens}",
            f"Spent: {spent(session)}",
        ]
    )


def _seals(session: Session) -> list[SealRecord]:
    return [record for record in session.records() if isinstance(record, SealRecord)]
