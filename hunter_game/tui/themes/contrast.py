"""High contrast: white on black, and every other colour at least seven to one on each ground.

The ratio is that of WCAG 2.2, success criterion 1.4.6.
"""

from __future__ import annotations

from hunter_game.tui.themes.colours import Colours

HIGH_CONTRAST = Colours(
    ink="#ffffff",
    muted="#d0d0d0",
    faint="#bdbdbd",
    ground="#000000",
    side="#000000",
    strip="#1c1c1c",
    line="#b0b0b0",
    marked="#0000b0",
    accent="#ffff00",
    speech="#00ffff",
    clue="#ffb3ff",
    roll="#ffc04d",
    loss="#ff9d94",
    gain="#5cff5c",
).theme("high-contrast", dark=True)
