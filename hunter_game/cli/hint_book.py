"""What a player has learnt, in a file beside the settings: no setting, and nothing is lost with it but some silence."""

from __future__ import annotations

import json
from collections import Counter
from contextlib import suppress
from pathlib import Path

from hunter_game.director.hints import Learnt


class HintFile:
    """Meets `director.hints.HintBook`.

    Args:
        file: A JSON file; it and its folder need not exist.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def read(self) -> Learnt:
        """Return what is in the file; nothing where it cannot be read, or is not what this game wrote."""
        try:
            kept = json.loads(self._file.read_text(encoding="utf-8"))
            told = {str(hint): int(times) for hint, times in kept["told"].items()}
            return Learnt(Counter(told), {str(hint) for hint in kept["done"]})
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return Learnt()

    def write(self, learnt: Learnt) -> None:
        """Put it into the file, whole or not at all."""
        kept = {"told": dict(sorted(learnt.told.items())), "done": sorted(learnt.done)}
        beside = self._file.with_name(f"{self._file.name}.new")
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
            beside.replace(self._file)
