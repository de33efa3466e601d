"""The colours of two rooms of the country: the inn by one candle, and the school with its slate."""

from __future__ import annotations

from hunter_game.tui.themes.colours import Colours

CANDLE = Colours(
    ink="#ecd3a4",
    muted="#b3935f",
    faint="#a08456",
    ground="#140d07",
    side="#1b120a",
    strip="#26190d",
    line="#4d361d",
    marked="#4d361d",
    accent="#ffb84d",
    speech="#e8b98a",
    clue="#d8a2b4",
    roll="#f2913d",
    loss="#f07c62",
    gain="#b7bd6a",
).theme("candle", dark=True)

CHALK = Colours(
    ink="#e9eae4",
    muted="#aab4b8",
    faint="#9ba6ab",
    ground="#1f272d",
    side="#20282e",
    strip="#262f36",
    line="#4b5a65",
    marked="#4b5a65",
    accent="#f3e19c",
    speech="#a4d0e8",
    clue="#d9b8e8",
    roll="#f5c08a",
    loss="#f7a29b",
    gain="#b2dba3",
).theme("chalk", dark=True)
