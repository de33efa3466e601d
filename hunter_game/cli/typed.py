"""The lines that a player has entered, from one evening to the next: a text file beside the hunts.

Only the terminal app's input reads it, so that the up key finds what was written before. It is a convenience: a file
that cannot be read or written costs the player nothing but that.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from hunter_game.engine.text import one_line

MOST = 1_000
"""Lines that are kept."""
_LONGEST = 2_000
"""Characters of a line that are kept, as many as the input takes."""
_MOST_BYTES = 4 * _LONGEST * MOST
"""A file that is longer was not written here; its end is read."""


class Typed:
    """Lines that were entered, oldest first.

    Args:
        file: Where they are kept; it need not exist.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def lines(self) -> tuple[str, ...]:
        """Return the last `MOST` of them; a file with many more is cut to these."""
        try:
            with self._file.open("rb") as file:
                size = file.seek(0, os.SEEK_END)
                file.seek(max(0, size - _MOST_BYTES))
                text = file.read().decode("utf-8", errors="replace")
        except OSError:
            return ()
        every = [line for line in (one_line(each, _LONGEST) for each in text.split("\n")) if line]
        if len(every) > 2 * MOST:
            self._write_anew(every[-MOST:])
        return tuple(every[-MOST:])

    def add(self, line: str) -> None:
        """Add a line at the end."""
        clean = one_line(line, _LONGEST)
        if not clean:
            return
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(clean.encode("utf-8") + b"\n")

    def _write_anew(self, lines: list[str]) -> None:
        beside = self._file.with_suffix(".new")
        with suppress(OSError):
            beside.touch(mode=0o600)
            beside.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
            beside.replace(self._file)
