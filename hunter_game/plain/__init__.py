"""Line mode: one line in, text out, for screen readers, pipes and scripts.

No cursor is ever moved and no colour set: what is printed stays printed, in order.
Knows a game only as something that is handed lines and gives updates back; which storyteller, file or world is
behind it is the command line's business.
Every text in an update is sanitised where it enters the game; what is typed is sanitised here.
"""

from hunter_game.plain.loop import Lines, PlainGame, Printer, run_plain, saved_line
from hunter_game.plain.printers import JsonPrinter, TextPrinter

__all__ = ["JsonPrinter", "Lines", "PlainGame", "Printer", "TextPrinter", "run_plain", "saved_line"]
