"""The one sanitiser: every text that we did not write passes through here before it is shown, hashed or kept.

Pure. What comes out holds no character that a terminal obeys, that reorders a line or hides in it, and always
encodes as UTF-8. ESC is dropped as a character, not as a sequence, so that a sequence split over two chunks
leaves nothing but harmless letters.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

MARKS_MOST = 4
"""Most combining marks that one base letter may carry."""

_PLAIN = re.compile("[\n\t\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*")
"""Latin letters and the typography of prose: most texts are nothing else, and need no second look."""

_ASCII_BAD = re.compile("[\x00-\x08\x0b-\x1f\x7f]")

_DROPPED = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 but tab and newline, DEL, C1
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0"  # soft hyphen, fillers, invisible joiners
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidirectional controls
    "\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb"  # zero width, deprecated format characters
    "\ue000-\uf8ff\U000f0000-\U0010ffff"  # private use
    "\ufdd0-\ufdef\ufffe\uffff"  # noncharacters
    "\U000e0000-\U000e0fff"  # tags and supplementary variation selectors: text that nobody sees
    "]"
)

_SEPARATORS = re.compile("[\u2028\u2029]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_JOINERS = re.compile("(^|\\s)[\u200c\u200d]+|([\u200c\u200d])[\u200c\u200d]+")
_MAYBE_MARKED = re.compile("[\u0300-\u1fff\u20d0-\u20ff\u2c00-\U0001ffff]")
_SPACE = re.compile(r"\s+")


@cache
def _marks_pattern() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return patterns for too many marks after a letter, and for marks at the start of a text."""
    # Built once, when the first text with letters beyond Latin comes by: planes 0 and 1 hold every mark we keep.
    marks = "".join(
        chr(code)
        for code in range(0x300, 0x20000)
        if not 0xD800 <= code <= 0xDFFF and unicodedata.category(chr(code)).startswith("M")
    )
    mark = f"[{re.escape(marks)}]"
    return re.compile(f"({mark}{{{MARKS_MOST}}}){mark}+"), re.compile(f"{mark}+")


def sanitise(text: str) -> str:
    """Return `text` without anything that a terminal, a layout or a file could be hurt by.

    Drops control characters except newline and tab, C1, private use, bidirectional and zero-width controls;
    joins surrogate pairs and replaces lone surrogates by U+FFFD; keeps at most `MARKS_MOST` combining marks on
    a letter. Text that is clean comes back unchanged; cleaning twice changes nothing more.
    """
    if _PLAIN.fullmatch(text):
        return text
    if text.isascii():
        return _ASCII_BAD.sub("", text)
    if _SURROGATES.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    text = _SEPARATORS.sub("\n", _DROPPED.sub("", text))
    text = _JOINERS.sub(r"\1\2", text)
    if _MAYBE_MARKED.search(text):
        text = _marks_pattern()[0].sub(r"\1", text)
    return text


class ChunkSanitiser:
    """`sanitise` for text that comes in chunks: knows surrogates and combining marks split between two of them."""

    def __init__(self) -> None:
        self._high = ""
        self._marks = 0

    def feed(self, chunk: str) -> str:
        """Return what of `chunk`, and of what was held back, can be shown now."""
        chunk = self._high + chunk
        self._high = ""
        if chunk and "\ud800" <= chunk[-1] <= "\udbff":
            self._high = chunk[-1]
            chunk = chunk[:-1]
        return self._limit_marks(sanitise(chunk))

    def flush(self) -> str:
        """Return what was still held back; the text is over."""
        rest = sanitise(self._high)
        self._high = ""
        return rest

    def _limit_marks(self, text: str) -> str:
        if not text or text.isascii():
            self._marks = 0 if text else self._marks
            return text
        if not _MAYBE_MARKED.search(text):
            self._marks = 0
            return text
        marks = _marks_pattern()[1]
        leading = marks.match(text)
        if leading is not None:
            allowed = max(0, MARKS_MOST - self._marks)
            text = text[: min(allowed, leading.end())] + text[leading.end() :]
            if not text:
                return text
        ends = [found for found in marks.finditer(text) if found.end() == len(text)]
        here = ends[0].end() - ends[0].start() if ends else 0
        self._marks = self._marks + here if ends and ends[0].start() == 0 else here
        return text


def one_line(text: str, most: int) -> str:
    """Return `text` sanitised, on one line, and cut to `most` characters with an ellipsis."""
    line = _SPACE.sub(" ", sanitise(text)).strip()
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
