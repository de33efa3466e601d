"""The characters that the game draws with: lines, bars, marks, arrows; and each of them in plain ASCII.

Widgets draw with `BOX` and need not know what the player prefers: where only ASCII may be drawn, `AsciiLines` goes
over every line of the screen last of all, whoever drew it.
Every glyph is one cell wide in both sets, so nothing moves when one takes the other's place.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cache

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from hunter_game.tui.widgets.wrapping import cells


@dataclass(frozen=True, slots=True)
class Glyphs:
    """A set of characters to draw with."""

    horizontal: str
    vertical: str
    top_left: str
    top_right: str
    bottom_left: str
    bottom_right: str
    tee_down: str
    """A horizontal line from which one goes down."""
    tee_up: str
    tee_right: str
    """A vertical line from which one goes right."""
    tee_left: str
    cross: str
    dashed: str
    """A horizontal line that is broken: something was cut off, or is not known to be there."""
    dashed_vertical: str
    stalk: str
    """A short upright line."""
    margin: str
    """A thick upright line before a text that stands apart."""

    full: str
    """A cell of a bar that is there."""
    empty: str
    """A cell of a bar that is gone."""
    half: str
    eighths: str
    """Cells of a bar that are one to seven eighths there, from the left."""
    heights: str
    """Cells of a chart, from one eighth high to full."""

    open: str
    """What is still possible."""
    struck: str
    """What is ruled out."""
    leaning: str
    """What is believed for now."""
    broken: str
    """What was caught as a lie."""
    done: str
    """What is settled and right."""

    pointer: str
    """Before the line under the bar, and before a roll."""
    clue: str
    end: str
    marker: str
    """Under the place where one stands in a row."""
    here: str
    """Where the hunter stands on a map."""
    known: str
    """A place on a map that was walked."""
    unknown: str
    """A place on a map that was only heard of."""
    bullet: str
    separator: str
    """Between two things in one line."""
    dash: str
    ellipsis: str
    minus: str
    times: str
    unlike: str
    """Before what does not agree with the rules."""
    death: str
    speech: str
    """Before what is about talk."""
    play: str
    pause: str

    left: str
    right: str
    up: str
    down: str


BOX = Glyphs(
    horizontal="─", vertical="│", top_left="┌", top_right="┐", bottom_left="└", bottom_right="┘",
    tee_down="┬", tee_up="┴", tee_right="├", tee_left="┤", cross="┼",
    dashed="┄", dashed_vertical="┆", stalk="╷", margin="▌",
    full="█", empty="░", half="▌", eighths="▏▎▍▌▋▊▉", heights="▁▂▃▄▅▆▇█",
    open="○", struck="×", leaning="◐", broken="≠", done="✓",
    pointer="▸", clue="◆", end="■", marker="▲", here="◉", known="●", unknown="◌",
    bullet="·", separator="·", dash="—", ellipsis="…", minus="−", times="×", unlike="≠", death="†", speech="“",
    play="▶", pause="‖",
    left="←", right="→", up="↑", down="↓",
)  # fmt: skip
"""What is drawn where the terminal can show it."""

ASCII = Glyphs(
    horizontal="-", vertical="|", top_left="+", top_right="+", bottom_left="+", bottom_right="+",
    tee_down="+", tee_up="+", tee_right="+", tee_left="+", cross="+",
    dashed="~", dashed_vertical=":", stalk="'", margin="|",
    full="#", empty=".", half="|", eighths="||||###", heights="__..--##",
    open="o", struck="x", leaning="?", broken="/", done="v",
    pointer=">", clue="*", end="#", marker="^", here="@", known="O", unknown=",",
    bullet=".", separator=".", dash="-", ellipsis="~", minus="-", times="x", unlike="/", death="+", speech='"',
    play=">", pause="=",
    left="<", right=">", up="^", down="v",
)  # fmt: skip
"""The same in the characters that every terminal and every font has."""

_TYPE = str.maketrans("“”„‟‘’‚‛–―×÷•‹›«»≤≥≈\u00a0\u2009\u202f", "\"\"\"\"''''--x:.<><><>~   ")
"""Typographic marks of a text, in one cell each."""


_DRAWING = (range(0x2190, 0x2200), range(0x2500, 0x2900))
"""Arrows; lines, blocks, shapes and signs; dots."""


def _likeness(character: str) -> str:
    """Return the ASCII character that is most like one that draws, from what Unicode calls it."""
    name = unicodedata.name(character, "")
    horizontal, vertical = "HORIZONTAL" in name, "VERTICAL" in name
    if "DIAGONAL" in name:
        return "X" if "CROSS" in name else "/" if "UPPER RIGHT" in name else "\\"
    if name.startswith("BOX DRAWINGS"):
        parts = ("LEFT" in name or "RIGHT" in name or horizontal, "UP" in name or "DOWN" in name or vertical)
        return "+" if all(parts) else "-" if parts[0] else "|"
    if name.endswith("ONE EIGHTH BLOCK"):
        return "|" if "LEFT" in name or "RIGHT" in name else "-"
    if "SHADE" in name:
        return ":" if "DARK" in name or "MEDIUM" in name else "."
    if "ARROW" in name or "TRIANGLE" in name or "POINTER" in name:
        return _direction(name)
    if "BLOCK" in name or "QUADRANT" in name or "SQUARE" in name:
        return "#"
    return "o" if "CIRCLE" in name else "*"


def _direction(name: str) -> str:
    ways = {"LEFT": "<", "RIGHT": ">", "UP": "^", "DOWN": "v"}
    return next((sign for way, sign in ways.items() if way in name), "*")


@cache
def _in_ascii() -> dict[int, str]:
    """Return what each character that is drawn becomes: named glyphs first, then by likeness."""
    table = {code: _likeness(chr(code)) for block in _DRAWING for code in block if cells(chr(code)) == 1}
    table.update({code: chr(sign) if isinstance(sign, int) else str(sign) for code, sign in _TYPE.items()})
    for field in fields(Glyphs):
        drawn, plain = getattr(BOX, field.name), getattr(ASCII, field.name)
        table.update(zip(map(ord, drawn), plain, strict=True))
    return table


def in_ascii(text: str) -> str:
    """Return a text with every character that draws, and every typographic mark, in ASCII; letters stay."""
    if text.isascii():
        return text
    plain = text.translate(_in_ascii())
    return plain if plain.isascii() else "".join(_without_pictures(plain))


def _without_pictures(text: str) -> Iterator[str]:
    """Yield characters, those that are pictures as a star in as many cells."""
    for character in text:
        pictured = not character.isascii() and unicodedata.category(character) in {"So", "Sm", "Sk"}
        yield "*".ljust(cells(character)) if pictured else character


class AsciiLines(LineFilter):
    """Turns what was drawn into ASCII, a line of the screen at a time; no cell moves."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Return the segments in ASCII."""
        return [Segment(in_ascii(text), style, control) for text, style, control in segments]
