"""The strip: outcomes in the rules' own words, with every number."""

from __future__ import annotations

from typing import Literal

from hunter_game.engine.model import Frozen

Tone = Literal["roll", "gain", "loss", "clue", "time", "talk", "end", "plain"]


class LedgerLine(Frozen):
    """One line of the strip."""

    tone: Tone
    """What it is about; a front end adds a mark and a style, never meaning."""
    text: str
