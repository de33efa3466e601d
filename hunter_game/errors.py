"""The whole exception tree.

    HunterError                 everything we raise on purpose
    ├── ContentError            a world, prose or prompt file is wrong: file, line, key
    ├── SaveError               a session file cannot be used
    │   ├── SaveUnreadable      not a session, or from a stranger and refused
    │   ├── SaveDamaged         the chain breaks: names the first bad turn
    │   ├── SaveVersion         written by rules or a format that this game does not know
    │   └── SaveBusy            another game has it open
    ├── ReplayDiverged          the engine no longer does what was recorded
    ├── RecordMissing           a replay was asked for an answer that its record does not have: names it
    ├── StorytellerError        a model call failed
    │   ├── StorytellerDown     refused, unreachable, out of budget
    │   ├── StorytellerTimeout  one of our three limits passed
    │   └── ExtractionFailed    no whole, valid object came back
    ├── LiveCallForbidden       a call would have left this machine while that is switched off
    └── ConfigError             a setting is wrong

Refusals of the rules are values (`engine.outcomes.Rejected`), never exceptions.
Each error is one sentence for a person, says what to do where something can be done, and carries the exit
code that the commands end with: 1 for a result that is not what was asked, 2 for input that cannot be used.
"""

from __future__ import annotations


class HunterError(Exception):
    """Base of everything raised on purpose."""

    exit_code = 2
    title = "hunter-game"

    @property
    def message(self) -> str:
        """The one sentence for the person."""
        return str(self.args[0]) if self.args else self.title


class ContentError(HunterError):
    """A file under `assets/` is wrong."""

    title = "World file"


class SaveError(HunterError):
    """A session file cannot be used."""

    title = "Saved hunt"


class SaveUnreadable(SaveError):
    """Not a session file, or a file from elsewhere that was refused."""


class SaveDamaged(SaveError):
    """The hash chain breaks.

    Args:
        message: The sentence for the person.
        turn: Last turn that is whole; everything up to it can be read. None when nothing can.
    """

    def __init__(self, message: str, turn: int | None = None) -> None:
        super().__init__(message)
        self.turn = turn


class SaveVersion(SaveError):
    """Written by a format or by rules that this game does not know."""


class SaveBusy(SaveError):
    """Another running game has the session open."""


class ReplayDiverged(HunterError):
    """The engine no longer does what was recorded."""

    exit_code = 1
    title = "Replay"


class RecordMissing(HunterError):
    """A replay was asked for an answer that its record does not have; nothing stands in for it."""

    title = "Replay"


class StorytellerError(HunterError):
    """A model call failed; the turn's facts stand."""

    title = "Storyteller"


class StorytellerDown(StorytellerError):
    """The model refused, could not be reached, or the budget is spent."""


class StorytellerTimeout(StorytellerError):
    """First token, gap or whole telling took longer than our limit."""


class ExtractionFailed(StorytellerError):
    """No whole, strictly valid object came back."""


class LiveCallForbidden(HunterError):
    """A call would have left this machine while live calls are switched off."""

    title = "Live call"


class ConfigError(HunterError):
    """A setting is wrong."""

    title = "Config"
