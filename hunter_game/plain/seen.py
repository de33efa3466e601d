"""What of a scene is news to somebody who reads from top to bottom."""

from __future__ import annotations

from hunter_game.director.updates import Scene
from hunter_game.engine.view import View


class Seen:
    """The last scene that was read out, so that of the next one only what is new is read again."""

    def __init__(self) -> None:
        self._lines: frozenset[str] = frozenset()
        self._place: str | None = None
        self._texts: set[str] = set()
        """Texts of places that were told or read out before."""
        self._whole = True

    def forget(self) -> None:
        """Read the next scene out whole, as after a look around or a rewind."""
        self._whole = True

    def news(self, scene: Scene, told: str) -> str:
        """Return the lines of a scene that were not read out already.

        Args:
            scene: The scene; one line with place and time, one that describes the place, then what is at hand.
            told: Prose of the turn, which says in its own way what some of the lines say.
        """
        view, prose = scene.view, " ".join(told.split())
        lines = scene.text.splitlines()
        # The summons that follows the first scene of a hunt goes on to say where one stands.
        opening = self._place is None and scene.turn == 0
        title = [view.hunt, ""] if opening else []
        told_before = view.place == self._place or not self._whole
        known = opening or _holds(prose, view.place_text) or (told_before and view.place_text in self._texts)
        read_again = {view.place_text} if known else set()
        if not self._whole:
            read_again |= (
                self._lines if view.place == self._place else {line for line in self._lines if _vital(view, line)}
            )
        self._lines, self._place, self._whole = frozenset(lines), view.place, False
        self._texts.add(view.place_text)
        apart = not known  # a text of a place has an empty line after it
        return _joined(
            [
                *title,
                *(_without_tell(view, line, prose) for line in lines if line not in read_again and (line or apart)),
            ]
        )


def _holds(prose: str, text: str) -> bool:
    return bool(text) and " ".join(text.split()) in prose


def _vital(view: View, line: str) -> bool:
    """Whether a line says how the hunter is or what is to be done; it goes along from place to place."""
    return line.startswith((f"{view.hunter.name}: ", "Goal: ", "Mind: "))


def _without_tell(view: View, line: str, prose: str) -> str:
    """Return a line without the sign of what the beast does next, if the prose has just told it."""
    tell = view.fight.shown_tell if view.fight is not None else ""
    if not _holds(prose, tell):
        return line
    return line.replace(f": {tell}", ".")


def _joined(lines: list[str]) -> str:
    """Return lines as one text, with no empty line first, last or twice."""
    return "\n".join(line for at, line in enumerate(lines) if line or (any(lines[:at]) and any(lines[at + 1 :])))
