"""Which words of an update go into the log, and as what. Writes to a log, knows no screen and no game."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol

from hunter_game.director.updates import (
    Chunk,
    Dialogue,
    Echo,
    Ledger,
    Notice,
    Opened,
    Refused,
    Rewound,
    Scene,
    Sealed,
    SlipFound,
    Stage,
    TurnUpdate,
    Unclear,
)
from hunter_game.engine.view import ReckoningSeen
from hunter_game.tui.widgets.paragraphs import Kind
from hunter_game.tui.widgets.setting import MEASURE
from hunter_game.tui.widgets.side_text import here_line, place_line, truth, worth
from hunter_game.tui.widgets.transcript import Transcript

if TYPE_CHECKING:
    from hunter_game.director.earlier import PastTurn

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
_STAGES = {
    "understand": "understanding",
    "tell": "telling",
    "listen": "listening",
    "seal": "closing the turn",
}


class Paper(Protocol):
    """What a scribe writes on."""

    def write(self, kind: Kind, text: str, turn: int) -> None:
        """Add paragraphs, one for each line of `text`."""

    def stream(self, kind: Kind, text: str, turn: int) -> None:
        """Add to the paragraph that streams, or begin it."""

    def finish(self) -> None:
        """End the paragraph that streams."""

    def begin_passage(self) -> None:
        """Begin a passage with the line that was echoed last."""

    def quote(self, words: str, turn: int) -> bool:
        """Mark words of this turn's prose as speech; return whether they are in it."""

    def undo(self, to_turn: int) -> None:
        """Dim what came after a turn."""

    def redo(self) -> None:
        """Take back the last `undo`."""

    def forget_undone(self) -> None:
        """A new line was taken: what was undone stays so."""


class Draft(Transcript):
    """Paper on which old turns are written again, to be put into a log before newer ones."""

    def __init__(self, first: int) -> None:
        super().__init__(MEASURE)
        self.first = first

    def write(self, kind: Kind, text: str, turn: int) -> None:
        """Add paragraphs, one for each line of `text`."""
        self.add(kind, text, turn)

    def stream(self, kind: Kind, text: str, turn: int) -> None:
        """Add a telling; old ones come as a whole."""
        self.add(kind, text.replace("\t", " "), turn)

    def finish(self) -> None:
        """Nothing streams."""

    def begin_passage(self) -> None:
        """Each old turn is a passage from its first line on, which `draft_of` knows."""

    def dim_since(self, index: int) -> None:
        """Dim what came after a paragraph."""
        for paragraph in self.paragraphs[index:]:
            paragraph.dim = True


def draft_of(turns: Iterable[PastTurn]) -> Draft:
    """Return old turns as they were written when they were played.

    Args:
        turns: At least one, in order.
    """
    turns = tuple(turns)
    draft = Draft(turns[0].number)
    for turn in turns:
        if turn is not turns[0]:
            draft.next_passage()
        scribe, begin = Scribe(draft), len(draft)
        for update in turn.updates:
            scribe.write(update, folded=False)
        if turn.undone:
            draft.dim_since(begin)
    return draft


class Scribe:
    """Keeps the log of a hunt."""

    def __init__(self, log: Paper) -> None:
        self._log = log
        self._place = ""
        self._over = False
        self._asked: Echo | None = None
        """A command of the table, written once it is known not to open a page."""
        self._thought = False
        """Whether the storyteller has thought aloud in this turn; one dim line says so, and a page has it."""
        self._margin: list[tuple[Kind, str]] = []
        """What belongs beside the telling that runs, and waits for its end so as not to break a sentence."""
        self._prose = ""
        """What was told in this turn so far."""

    def write(self, update: TurnUpdate, folded: bool) -> None:
        """Write what an update says, if it says anything.

        Args:
            update: The update.
            folded: Whether the side is not shown, so that who and what is here has to be said in the log.
        """
        log, turn = self._log, update.turn
        if self._asked is not None and not isinstance(update, Opened):
            log.write(Kind.ECHO, self._asked.line, self._asked.turn)
        self._asked = None
        match update:
            case Echo() if update.line.startswith("/"):
                self._asked = update
            case Chunk(part="thought"):
                self._thought = True
            case Chunk():
                self._tell(update.text, turn)
            case Ledger():
                log.begin_passage()
                log.forget_undone()
                self._margin.clear()
                self._prose = ""
                for line in update.lines:
                    log.write(_TONES[line.tone], line.text, turn)
            case Echo():
                log.write(Kind.ECHO, update.line, turn)
            case Dialogue():
                self._speech(update)
            case SlipFound():
                self._margin.append((Kind.SLIP, f"“{update.quote}”  {update.fact}"))
            case Scene():
                self._scene(update, folded)
            case Sealed():
                self._seal(update)
            case _:
                self._aside(update)

    def _tell(self, text: str, turn: int) -> None:
        """Go on with the telling; slips that were found stand in the margin before the next paragraph begins."""
        self._prose += text
        slips = [each for each in self._margin if each[0] is Kind.SLIP]
        before, gap, after = text.partition("\n\n")
        if not (slips and gap):
            self._log.stream(Kind.PROSE, text, turn)
            return
        self._log.stream(Kind.PROSE, before, turn)
        self._log.finish()
        for kind, words in slips:
            self._log.write(kind, words, turn)
        self._margin = [each for each in self._margin if each[0] is not Kind.SLIP]
        self._log.stream(Kind.PROSE, after, turn)

    def _aside(self, update: TurnUpdate) -> None:
        """Write what is no part of the story."""
        log, turn = self._log, update.turn
        match update:
            case Unclear():
                self._no(update.message, "try", update.readings, turn)
            case Refused():
                self._no(update.message, "which", update.options, turn)
            case Notice():
                self._notice(update)
            case Rewound(redo=True):
                log.redo()
            case Rewound():
                log.undo(update.to_turn)
            case _:
                pass  # a stage, a page, a farewell: nothing for the log

    def _no(self, message: str, lead: str, ways: tuple[str, ...], turn: int) -> None:
        self._log.write(Kind.REFUSAL, message, turn)
        if not all(way in message for way in ways):
            self._log.write(Kind.HINT, f"{lead}: {' · '.join(ways)}", turn)

    def _seal(self, update: Sealed) -> None:
        self._log.finish()
        if ending := _ENDINGS.get(update.status):
            self._log.write(Kind.MARK, ending, update.turn)
        for kind, text in self._margin:
            self._log.write(kind, text, update.turn)
        self._margin.clear()
        if self._thought:
            self._log.write(Kind.HINT, "the storyteller thought first · /thinking shows it", update.turn)
        self._thought = False

    def _notice(self, update: Notice) -> None:
        first, *more = update.text.split("\n")
        self._log.write(Kind.FAULT if update.about == "error" else Kind.NOTICE, first, update.turn)
        self._log.write(Kind.HINT, "\n".join(more), update.turn)

    def _speech(self, update: Dialogue) -> None:
        heard = update.dialogue
        if heard.words and not self._log.quote(heard.words, update.turn):
            self._margin.append((Kind.SPEECH, f"{heard.speaker}: “{heard.words}”"))
        elif heard.words and not any(part in self._prose for part in heard.speaker.split()):
            self._margin.append((Kind.SPEECH, f"{heard.speaker}, {heard.mood}"))

    def _scene(self, update: Scene, folded: bool) -> None:
        view = update.view
        if not self._place and update.turn == 0:
            self._log.write(Kind.PLACE, view.hunt, update.turn)
        if view.reckoning is not None:
            self._reckoning(view.reckoning, update.turn)
        elif folded and view.place != self._place:
            self._log.write(Kind.HINT, here_line(view), update.turn)
        elif not self._place:
            self._log.write(Kind.PLACE, place_line(view), update.turn)
        self._place = view.place

    def _reckoning(self, reckoning: ReckoningSeen, turn: int) -> None:
        if not self._over:
            self._log.write(Kind.PLACE, "The truth of it", turn)
            self._log.write(Kind.END, "\n".join(truth(reckoning)), turn)
            self._log.write(Kind.END, worth(reckoning), turn)
        self._over = True


def awaited(stage: Stage, storyteller: str) -> str:
    """Return what is awaited, in words; the usual storyteller stands in the status line anyway."""
    doing = _STAGES[stage.stage]
    return doing if stage.waiting_for in ("", storyteller) else f"{doing}: {stage.waiting_for}"
