"""Places in the text of the log: they stay where they are, whatever comes before them and however wide the log is.

A place is a paragraph's number and an offset in its text. Textual speaks of what is selected in columns and lines;
lines of the log move when the text above them is set anew, so what stands in for a line here is made from the
paragraph's number and the offset at which the line begins: it keeps the order of lines, and never moves.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from textual.geometry import Offset
from textual.selection import Selection

from hunter_game.tui.widgets.setting import Setting
from hunter_game.tui.widgets.transcript import Row, Transcript

_ROOM = 1 << 24
"""More than a paragraph has characters."""


class Place(NamedTuple):
    """Before which character of which paragraph."""

    number: int
    offset: int


class Span(NamedTuple):
    """What stands between two places."""

    first: Place
    last: Place

    def within(self, number: int, length: int) -> tuple[int, int] | None:
        """Return which part of a paragraph's text is in it, or None."""
        if not self.first.number <= number <= self.last.number:
            return None
        start = self.first.offset if number == self.first.number else 0
        end = self.last.offset if number == self.last.number else length
        return (start, end) if start < end else None


def line_key(number: int, row: Row) -> int:
    """Return what stands in for a line of the log in an `Offset` of Textual's."""
    return (number * _ROOM + row.start) * 2 + (not row.blank)


def end_of(transcript: Transcript) -> Place:
    """Return the place after everything; there has to be something."""
    last = len(transcript) - 1
    return Place(transcript.base + last, len(transcript.paragraphs[last].text))


def all_of(transcript: Transcript, first: int, last: int) -> Span:
    """Return whole paragraphs, by the index of the first and of the last one."""
    end = len(transcript.paragraphs[last].text)
    return Span(Place(transcript.base + first, 0), Place(transcript.base + last, end))


def place_of(offset: Offset, transcript: Transcript, setting: Setting) -> Place:
    """Return the place that Textual means; of a paragraph that was let go, the nearest that is here."""
    where, has_text = divmod(offset.y, 2)
    number, start = divmod(where, _ROOM)
    index = number - transcript.base
    if index >= len(transcript):
        return end_of(transcript)
    if index < 0 or not has_text:
        return Place(max(number, transcript.base), 0)
    paragraph, starts = transcript.paragraphs[index], transcript.measure(index)
    following = bisect_right(starts, start)
    end = starts[following] if following < len(starts) else len(paragraph.text)
    return Place(number, min(start + max(0, offset.x - setting.before(paragraph)), end))


def span_of(selection: Selection, transcript: Transcript, setting: Setting) -> Span | None:
    """Return what is selected, or None when there is nothing in the log."""
    if not len(transcript):
        return None
    start, end = selection
    return Span(
        place_of(start, transcript, setting) if start is not None else Place(transcript.base, 0),
        place_of(end, transcript, setting) if end is not None else end_of(transcript),
    )


def selection_of(span: Span, transcript: Transcript, setting: Setting) -> Selection:
    """Return a span as Textual has it."""
    return Selection(_offset_of(span.first, transcript, setting), _offset_of(span.last, transcript, setting))


def _offset_of(place: Place, transcript: Transcript, setting: Setting) -> Offset:
    index = place.number - transcript.base
    starts = transcript.measure(index)
    start = starts[bisect_right(starts, place.offset) - 1]
    row = Row(index, first=start == 0, start=start, text="")
    return Offset(setting.before(transcript.paragraphs[index]) + place.offset - start, line_key(place.number, row))


def words_of(span: Span, transcript: Transcript) -> str:
    """Return what stands in a span: a paragraph on a line, with its mark if it is there from its beginning."""
    words = ""
    for index in range(max(0, span.first.number - transcript.base), span.last.number - transcript.base + 1):
        paragraph = transcript.paragraphs[index]
        part = span.within(transcript.base + index, len(paragraph.text))
        if part is None:
            continue
        start, end = part
        mark = paragraph.kind.look.mark.lstrip() if start == 0 else ""
        words += ("\n" * (1 + paragraph.lead) if words else "") + mark + paragraph.text[start:end].strip()
    return words
