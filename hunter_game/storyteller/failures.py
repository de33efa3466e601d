"""What went wrong with a model call, as one sentence for the player.

The sentence is ours. The provider's own words are kept beside it, redacted, for the player and the session's log:
they may repeat a key, a prompt or an address.
"""

from __future__ import annotations

from dataclasses import dataclass

from hunter_game.engine.text import one_line
from hunter_game.errors import ExtractionFailed, StorytellerError
from hunter_game.storyteller.failure_table import ANSWERED, TABLE, UNKNOWN, UNREACHED, Kind
from hunter_game.storyteller.redact import redact

_DETAIL_MOST = 300
_DEEPEST_CAUSE = 8


@dataclass(frozen=True, slots=True)
class Failure:
    """One failed call."""

    error: StorytellerError
    """The sentence for the player."""
    again: bool
    detail: str
    """Class and words of the provider, redacted, on one line; nothing where no provider said a word."""
    fix: str = ""
    """What most likely helps; nothing where the sentence says it."""
    left: bool = True
    """Whether the request left the program, so that it counts."""


def kind_of(error: BaseException) -> Kind:
    """Return the kind of failure of an exception: its own class's, else that of the nearest base in the table."""
    for cls in type(error).__mro__:
        found = TABLE.get(name_of(cls))
        if found is not None:
            return found
    return UNKNOWN


def name_of(cls: type) -> str:
    """Return the name by which a class stands in the table."""
    return f"{cls.__module__.partition('.')[0]}.{cls.__name__}"


def failure_of(error: BaseException, secrets: tuple[str, ...] = ()) -> Failure:
    """Put an exception of any library below us into our own words.

    Args:
        error: What was raised. One of our own `StorytellerError` comes back as it is.
        secrets: Keys to hide in the provider's words.
    """
    error = _own(error) or _cause(error)
    if isinstance(error, StorytellerError):
        return Failure(error, again=isinstance(error, ExtractionFailed), detail="")
    detail = one_line(redact(f"{type(error).__name__}: {error}", secrets), _DETAIL_MOST)
    kind = kind_of(_root(error))
    if kind.error is ExtractionFailed:
        why = "The storyteller's answer was not in the form asked for."
        return Failure(ExtractionFailed(why), kind.again, detail, kind.fix)
    status = getattr(error, "status_code", None)
    # LiteLLM gives a number to failures that no server ever numbered.
    numbered = isinstance(status, int) and status >= 400 and kind in ANSWERED
    return Failure(
        kind.error(f"The storyteller did not answer ({status if numbered else kind.why})."),
        kind.again,
        detail,
        kind.fix,
        kind.left,
    )


def _root(error: BaseException) -> BaseException:
    """Return the broken connection behind an error, if that is what it was; LiteLLM calls some of them a 500."""
    cause: BaseException | None = error
    for _ in range(_DEEPEST_CAUSE):
        if cause is None:
            break
        if kind_of(cause) is UNREACHED:
            return cause
        cause = cause.__cause__ or cause.__context__
    return error


def _own(error: BaseException) -> StorytellerError | None:
    """Return the error of ours that LiteLLM has wrapped: a provider of our own says best what went wrong."""
    cause: BaseException | None = error
    for _ in range(_DEEPEST_CAUSE):
        if cause is None or isinstance(cause, StorytellerError):
            return cause
        cause = cause.__cause__ or cause.__context__ or getattr(cause, "original_exception", None)
    return None


def _cause(error: BaseException) -> BaseException:
    """Return what Instructor wraps: its retry exception only says that it gave up."""
    while type(error).__name__ == "InstructorRetryException" and error.__cause__ is not None:
        error = error.__cause__
    return error
