"""The colours where a terminal has sixteen: its own, so that hues stay apart instead of all becoming grey.

A theme of many colours is shown in these; which of the two depends on whether its ground is dark.
The values are those that Rich takes the sixteen to be (`rich._palettes.STANDARD_PALETTE`); a terminal has its own.
"""

from __future__ import annotations

from hunter_game.tui.themes.colours import Colours

_BLACK, _GREY, _SILVER, _WHITE = "#000000", "#555555", "#aaaaaa", "#ffffff"

SIXTEEN_DARK = Colours(
    ink=_WHITE,
    muted=_SILVER,
    faint=_SILVER,
    ground=_BLACK,
    side=_BLACK,
    strip=_BLACK,
    line=_GREY,
    marked="#0000aa",
    accent="#ffff55",
    speech="#55ffff",
    clue="#ff55ff",
    roll="#ffff55",
    loss="#ff5555",
    gain="#55ff55",
).theme("sixteen-dark", dark=True)

SIXTEEN_LIGHT = Colours(
    ink=_BLACK,
    muted=_GREY,
    faint=_GREY,
    ground=_WHITE,
    side=_WHITE,
    strip=_WHITE,
    line=_SILVER,
    marked=_SILVER,
    accent="#0000aa",
    speech="#0000aa",
    clue="#aa00aa",
    roll="#aa5500",
    loss="#aa0000",
    gain=_BLACK,
).theme("sixteen-light", dark=False)
