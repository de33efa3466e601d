"""The colours of the fen: by night, and by a bright sky.

Chosen so that they stay apart when a terminal has sixteen colours: bright foregrounds on black, or dark ones
on white, and one hue for each meaning.
"""

from __future__ import annotations

from hunter_game.tui.themes.colours import Colours

FEN_NIGHT = Colours(
    ink="#d5d8cf",
    muted="#8f9990",
    faint="#818b83",
    ground="#0d1211",
    side="#121917",
    strip="#1a2421",
    line="#33433e",
    marked="#33433e",
    accent="#d9b15f",
    speech="#7fb5c4",
    clue="#b59ad0",
    roll="#e0a458",
    loss="#e5776a",
    gain="#8fbf7f",
).theme("fen-night", dark=True)

FEN_DAY = Colours(
    ink="#22281f",
    muted="#555a4e",
    faint="#5f6355",
    ground="#f4f1e6",
    side="#ece8d9",
    strip="#e2ddca",
    line="#c3bca3",
    marked="#c3bca3",
    accent="#7a4f00",
    speech="#1b576a",
    clue="#64448a",
    roll="#84440a",
    loss="#9c261b",
    gain="#2a6026",
).theme("fen-day", dark=False)
