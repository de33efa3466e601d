"""Where a replay stands: which passage, how much of it is shown, how fast it goes. Knows no screen and no clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hunter_game.devtools.film import Film, Mark, Passage
    from hunter_game.devtools.playback import Frame

SPEEDS = (0.5, 1.0, 2.0, 4.0, 8.0, 16.0)
"""How many times faster than it was."""


class Playhead:
    """A place in a film.

    Args:
        film: What is watched.
        index: The passage to begin with; nothing of it is shown yet.
        speed: How many times faster than it was; from the first of `SPEEDS` to the last.
    """

    def __init__(self, film: Film, index: int = 0, speed: float = 1.0) -> None:
        self.film = film
        self.index = max(0, min(index, len(film.passages) - 1))
        self.shown = 0
        """Frames of the passage that are on screen."""
        self.speed = max(SPEEDS[0], min(speed, SPEEDS[-1]))
        self.playing = False
        self._looked_up = False
        """Whether the passage was gone to rather than played, so that playing begins with it."""

    @property
    def passage(self) -> Passage:
        """The passage that is on screen."""
        return self.film.passages[self.index]

    @property
    def decided(self) -> bool:
        """Whether more is shown of the passage than the line that was typed: then its outcome counts."""
        return self.shown > 1 or self.shown == len(self.passage.frames)

    @property
    def at_end(self) -> bool:
        """Whether there is nothing left to be shown."""
        return self.index == len(self.film.passages) - 1 and self.shown >= len(self.passage.frames)

    def play(self) -> bool:
        """Go on; return whether the passage begins anew, because it was gone to and not yet played."""
        self.playing = True
        anew = self._looked_up or self.at_end
        if self.at_end and not self._looked_up:
            self.index = 0
        if anew:
            self.shown = 0
        self._looked_up = False
        return anew

    def pause(self) -> None:
        """Stand still."""
        self.playing = False

    @property
    def wait_seconds(self) -> float:
        """How long until the next frame."""
        frame = self._next()
        return frame.wait_ms / 1000 / self.speed if frame is not None else 0.0

    def advance(self) -> Frame | None:
        """Take the next frame, of this passage or the one after it; None at the end."""
        frame = self._next()
        if frame is None:
            self.playing = False
            return None
        while self.shown >= len(self.passage.frames):
            self.index += 1
            self.shown = 0
        self.shown += 1
        return frame

    def _next(self) -> Frame | None:
        at, shown = self.index, self.shown
        while at < len(self.film.passages):
            frames = self.film.passages[at].frames
            if shown < len(frames):
                return frames[shown]
            at, shown = at + 1, 0
        return None

    def go_to(self, index: int) -> None:
        """Go to a passage: while playing, to its beginning; otherwise all of it is shown."""
        self.index = max(0, min(index, len(self.film.passages) - 1))
        self.shown = 0 if self.playing else len(self.passage.frames)
        self._looked_up = not self.playing

    def step(self, by: int) -> None:
        """Go a passage on or back; on, a passage that is half shown is first shown whole."""
        halfway = self.shown < len(self.passage.frames)
        self.go_to(self.index if by > 0 and halfway and not self.playing else self.index + by)

    def go_to_turn(self, turn: int) -> bool:
        """Go to a turn; return whether there is one of that number."""
        index = self.film.index_of(turn)
        if index is None:
            return False
        self.go_to(index)
        return True

    def jump(self, mark: Mark, by: int) -> bool:
        """Go to the nearest passage of a kind, on or back; return whether there is one."""
        index = self.film.next_with(mark, self.index, by)
        if index is None:
            return False
        self.go_to(index)
        return True

    def faster(self, by: int) -> None:
        """Take the next speed up or down."""
        faster = [speed for speed in SPEEDS if speed > self.speed]
        slower = [speed for speed in reversed(SPEEDS) if speed < self.speed]
        self.speed = next(iter(faster if by > 0 else slower), self.speed)
