"""How much of a telling is to be seen, for people who do not want it all at once.

The text is in the log as soon as it comes; the curtain only hides the end of it, so whatever happens, nothing is
lost. It moves over prose at a pace, and everything else that it reaches is there at once.
Knows no clock and no screen.
"""

from __future__ import annotations

import re

from hunter_game.tui.widgets.paragraphs import Kind
from hunter_game.tui.widgets.places import Place
from hunter_game.tui.widgets.transcript import Transcript

PACES: dict[str, tuple[re.Pattern[str], float]] = {
    "typewriter": (re.compile(r"\S\s*", re.DOTALL), 50.0),
    "reading": (re.compile(r"\S+\s*"), 4.0),
}
"""By name: what appears as one, and how many of them a second. 4 words a second are 240 a minute, as people read."""


class Curtain:
    """The end of what is shown.

    Args:
        transcript: The log.
        pace: A key of `PACES`.
        place: Where the hidden text begins.
    """

    def __init__(self, transcript: Transcript, pace: str, place: Place) -> None:
        self._transcript = transcript
        self._step, self._rate = PACES[pace]
        self.place = place
        self._due = 0.0

    @property
    def at_end(self) -> bool:
        """Whether it hides nothing."""
        index = self.place.number - self._transcript.base
        last = len(self._transcript) - 1
        return index > last or (index == last and self.place.offset >= len(self._transcript.paragraphs[last].text))

    @property
    def index(self) -> int:
        """Index of the paragraph in which it stands."""
        return min(max(0, self.place.number - self._transcript.base), len(self._transcript) - 1)

    def advance(self, seconds: float) -> None:
        """Let go of what is due after so many more seconds."""
        self._due += seconds * self._rate
        while self._due >= 1 and not self.at_end:
            self._due -= 1
            self._one_more()
        self._pass_what_is_no_prose()
        if self.at_end:
            self._due = 0.0

    def _one_more(self) -> None:
        self._pass_what_is_no_prose()
        if self.at_end:
            return
        text = self._transcript.paragraphs[self.index].text
        step = self._step.match(text, self.place.offset)
        self.place = Place(self.place.number, step.end() if step is not None else len(text))

    def _pass_what_is_no_prose(self) -> None:
        paragraphs = self._transcript.paragraphs
        while self.index < len(paragraphs) - 1 and (
            paragraphs[self.index].kind is not Kind.PROSE or self.place.offset >= len(paragraphs[self.index].text)
        ):
            self.place = Place(self._transcript.base + self.index + 1, 0)
        if paragraphs and paragraphs[self.index].kind is not Kind.PROSE:
            self.place = Place(self.place.number, len(paragraphs[self.index].text))
