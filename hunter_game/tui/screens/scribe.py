"""Which words of an update go into the log, and as what. Writes to a log, knows no screen and no game."""

from __future__ import annotations

from collections.abc import Iterable

from hunter_game.director.updates import (
    Chunk,
    Dialogue,
    Echo,
    Ledger,
    Notice,
    Refused,
    Rewound,
    Scene,
    Sealed,
    SlipFound,
    TurnUpdate,
    Unclear,
)
from hunter_game.tui.widgets.log import StoryLog
from hunter_game.tui.widgets.paragraphs import Kind
from hunter_game.tui.widgets.side_text import here_line, place_line

_TONES = {
    "roll": Kind.ROLL,
    "gain": Kind.GAIN,
    "loss": Kind.LOSS,
    "clue": Kind.CLUE,
    "time": Kind.TIME,
    "talk": Kind.TALK,
    "end": Kind.END,
    "plain": Kind.PLAIN,
}
_ENDINGS = {
    "cut short": "cut short: the storyteller broke off here; the strip says what happened",
    "stopped": "stopped",
    "cut off": "cut off: the game ended here",
}


class Scribe:
    """Keeps the log of a hunt."""

    def __init__(self, log: StoryLog) -> None:
        self._log = log
        self._place = ""

    def write(self, update: TurnUpdate, folded: bool) -> None:
        """Write what an update says, if it says anything.

        Args:
            update: The update.
            folded: Whether the side is not shown, so that who and what is here has to be said in the log.
        """
        log, turn = self._log, update.turn
        match update:
            case Chunk(part="thought"):
                pass
            case Chunk():
                log.stream(Kind.PROSE, update.text, turn)
            case Ledger():
                log.forget_undone()
                for line in update.lines:
                    log.write(_TONES[line.tone], line.text, turn)
            case Echo():
                log.write(Kind.ECHO, update.line, turn)
            case Dialogue():
                self._speech(update)
            case SlipFound():
                log.write(Kind.SLIP, f"“{update.quote}”  {update.fact}", turn)
            case Scene():
                self._scene(update, folded)
            case Sealed():
                log.finish()
                if ending := _ENDINGS.get(update.status):
                    log.write(Kind.MARK, ending, turn)
            case _:
                self._aside(update)

    def _aside(self, update: TurnUpdate) -> None:
        """Write what is no part of the story."""
        log, turn = self._log, update.turn
        match update:
            case Unclear():
                self._no(
                    update.message, [f"try: {reading}" for reading in _unsaid(update.readings, update.message)], turn
                )
            case Refused():
                self._no(update.message, _unsaid(update.options, update.message), turn)
            case Notice():
                self._notice(update)
            case Rewound(redo=True):
                log.redo()
            case Rewound():
                log.undo(update.to_turn)
            case _:
                log.finish()

    def _no(self, message: str, ways: Iterable[str], turn: int) -> None:
        self._log.write(Kind.REFUSAL, message, turn)
        for way in ways:
            self._log.write(Kind.HINT, way, turn)

    def _notice(self, update: Notice) -> None:
        first, *more = update.text.split("\n")
        self._log.write(Kind.FAULT if update.about == "error" else Kind.NOTICE, first, update.turn)
        self._log.write(Kind.HINT, "\n".join(more), update.turn)

    def _speech(self, update: Dialogue) -> None:
        heard = update.dialogue
        if heard.words and not self._log.quote(heard.words, update.turn):
            self._log.write(Kind.SPEECH, f"{heard.speaker}: “{heard.words}”", update.turn)

    def _scene(self, update: Scene, folded: bool) -> None:
        view = update.view
        if folded and view.place != self._place:
            self._log.write(Kind.HINT, here_line(view), update.turn)
        elif not self._place:
            self._log.write(Kind.PLACE, place_line(view), update.turn)
        self._place = view.place


def _unsaid(ways: tuple[str, ...], message: str) -> tuple[str, ...]:
    """Return the ways, unless the message names them already."""
    return () if all(way in message for way in ways) else ways
