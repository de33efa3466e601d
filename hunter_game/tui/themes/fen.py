"""The colours of the fen: by night, and by a bright sky.

Chosen so that they stay apart when a terminal has sixteen colours: bright foregrounds on black, or dark ones
on white, and one hue for each meaning.
"""

from __future__ import annotations

from textual.theme import Theme

FEN_NIGHT = Theme(
    name="fen-night",
    primary="#7fb5c4",
    secondary="#b59ad0",
    accent="#d9b15f",
    warning="#e0a458",
    error="#e06c5f",
    success="#8fbf7f",
    foreground="#d5d8cf",
    background="#0d1211",
    surface="#121917",
    panel="#1a2421",
    dark=True,
    variables={
        "text-muted": "#8b958c",
        "text-disabled": "#59635d",
        "block-cursor-foreground": "#0d1211",
        "block-cursor-background": "#d9b15f",
        "block-cursor-text-style": "bold",
        "input-cursor-background": "#d9b15f",
        "input-cursor-foreground": "#0d1211",
        "footer-background": "#0d1211",
        "footer-key-foreground": "#d9b15f",
        "footer-description-foreground": "#8b948b",
        "footer-item-background": "#0d1211",
        "scrollbar": "#2b3834",
        "scrollbar-hover": "#3c4e48",
        "scrollbar-active": "#d9b15f",
        "scrollbar-background": "#0d1211",
        "scrollbar-background-hover": "#0d1211",
        "scrollbar-background-active": "#0d1211",
        "border-blurred": "#2b3834",
    },
)

FEN_DAY = Theme(
    name="fen-day",
    primary="#1f6175",
    secondary="#6a4a8c",
    accent="#8a5a00",
    warning="#96500b",
    error="#a52a1e",
    success="#2f6b2a",
    foreground="#22281f",
    background="#f4f1e6",
    surface="#ece8d9",
    panel="#e2ddca",
    dark=False,
    variables={
        "text-muted": "#5d6256",
        "text-disabled": "#97937f",
        "block-cursor-foreground": "#f4f1e6",
        "block-cursor-background": "#8a5a00",
        "block-cursor-text-style": "bold",
        "input-cursor-background": "#8a5a00",
        "input-cursor-foreground": "#f4f1e6",
        "footer-background": "#f4f1e6",
        "footer-key-foreground": "#8a5a00",
        "footer-description-foreground": "#5d6256",
        "footer-item-background": "#f4f1e6",
        "scrollbar": "#cfc9b3",
        "scrollbar-hover": "#b8b198",
        "scrollbar-active": "#8a5a00",
        "scrollbar-background": "#f4f1e6",
        "scrollbar-background-hover": "#f4f1e6",
        "scrollbar-background-active": "#f4f1e6",
        "border-blurred": "#cfc9b3",
    },
)

THEMES = (FEN_NIGHT, FEN_DAY)
"""The first one is what a new player sees."""
