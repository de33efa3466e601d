"""A cheap check of prose against the facts: what it finds is marked in the margin, never applied.

It would rather miss a slip than accuse good prose. It reads narration only; what people say in quotation marks may
be wrong, as people are.
"""

from __future__ import annotations

from hunter_game.storyteller.slips.claims import slips_of_claims
from hunter_game.storyteller.slips.watch import SlipWatch, find_slips

__all__ = ["SlipWatch", "find_slips", "slips_of_claims"]
