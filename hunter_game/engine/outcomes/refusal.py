"""What did not happen, and why."""

from __future__ import annotations

from typing import Literal

from hunter_game.engine.model import Frozen
from hunter_game.engine.vocabulary import (
    Refusal,
)


class Rejected(Frozen):
    """A rule says no. Nothing changed, nothing was rolled, no time went by."""

    kind: Literal["rejected"] = "rejected"
    reason: Refusal
    message: str
    """One sentence with the reason and its numbers, in the system's own style."""
    options: tuple[str, ...] = ()
    """For an ambiguous name: the names it could be, in order."""
