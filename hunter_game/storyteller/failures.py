"""What went wrong with a model call, as one sentence for the player: one table for every class that can come up.

The sentence is ours. The provider's own words are kept beside it, redacted, for `doctor` and the session's log:
they may repeat a key, a prompt or an address.
"""

from __future__ import annotations

from dataclasses import dataclass

from hunter_game.engine.text import one_line
from hunter_game.errors import ExtractionFailed, StorytellerDown, StorytellerError, StorytellerTimeout
from hunter_game.storyteller.redact import redact

_DETAIL_MOST = 300
_DEEPEST_CAUSE = 8


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of failure."""

    why: str
    """What stands in brackets: `The storyteller did not answer (rate limit).`"""
    fix: str
    """What most likely helps."""
    again: bool
    """Whether asking the same model once more, at once, may help."""
    error: type[StorytellerError] = StorytellerDown


@dataclass(frozen=True, slots=True)
class Failure:
    """One failed call."""

    error: StorytellerError
    """The sentence for the player."""
    again: bool
    detail: str
    """Class and words of the provider, redacted, on one line."""
    fix: str = ""
    """What most likely helps; nothing where the sentence says it."""


_KEY = Kind(
    "its key was refused",
    "Look at the key in the environment; `hunter-game doctor` names its variable.",
    again=False,
)
_DENIED = Kind(
    "it may not be used with this key",
    "Choose a model that this key may use.",
    again=False,
)
_MISSING = Kind(
    "no such model",
    "Look at the name: provider/model, as LiteLLM has it.",
    again=False,
)
_ASKED_WRONG = Kind(
    "it refused the request",
    "Choose another model, or another form of answer under [storyteller.shapes] in the settings.",
    again=False,
)
_UNSUPPORTED = Kind(
    "it does not take what the settings ask of it",
    "Take its line out of [storyteller.efforts] in the settings, or choose another model.",
    again=False,
)
_TOO_LONG = Kind(
    "the prompt was too long for it",
    "Choose a model with a context of 8,000 tokens or more.",
    again=False,
)
_FILTERED = Kind(
    "the provider refused the content",
    "Choose another model; this provider refuses such stories.",
    again=False,
)
_BUSY = Kind(
    "too many requests",
    "Wait a minute, or look at what the plan of this key allows.",
    again=True,
)
_BROKEN = Kind(
    "the provider is in trouble",
    "Wait a little; the fault is on the provider's side.",
    again=True,
)
_UNREACHED = Kind(
    "it could not be reached",
    "Is the network there, and does the server run at its address?",
    again=True,
)
_SLOW = Kind(
    "it took too long",
    "Raise the limits in the settings, or choose a faster model.",
    again=False,
    error=StorytellerTimeout,
)
_GARBLED = Kind(
    "its reply could not be read",
    "Try again; if it stays so, choose another model or server.",
    again=True,
)
_CUT = Kind(
    "its reply broke off",
    "Try again; if it stays so, choose another model or server.",
    again=True,
)
_SPENT = Kind(
    "the budget is spent",
    "Raise the budget in the settings.",
    again=False,
)
_SETUP = Kind(
    "it is not set up rightly",
    "Look at its key, its address, and what the provider wants besides.",
    again=False,
)
_NO_OBJECT = Kind(
    "its answer was not in the form asked for",
    "Choose another extractor, or another form of answer under [storyteller.shapes] in the settings.",
    again=True,
    error=ExtractionFailed,
)
_UNKNOWN = Kind(
    "something unforeseen went wrong",
    "Try again, or choose another model.",
    again=False,
)

_ANSWERED = (_KEY, _DENIED, _MISSING, _ASKED_WRONG, _TOO_LONG, _FILTERED, _BUSY, _BROKEN, _GARBLED)
"""Kinds in which a server did answer, with a number."""

TABLE: dict[str, Kind] = {
    "litellm.AuthenticationError": _KEY,
    "litellm.PermissionDeniedError": _DENIED,
    "litellm.NotFoundError": _MISSING,
    "litellm.BadRequestError": _ASKED_WRONG,
    "litellm.ImageFetchError": _ASKED_WRONG,
    "litellm.VectorStoreSearchError": _ASKED_WRONG,
    "litellm.UnprocessableEntityError": _ASKED_WRONG,
    "litellm.InvalidRequestError": _ASKED_WRONG,
    "litellm.RejectedRequestError": _FILTERED,
    "litellm.UnsupportedParamsError": _UNSUPPORTED,
    "litellm.ContextWindowExceededError": _TOO_LONG,
    "litellm.ContentPolicyViolationError": _FILTERED,
    "litellm.GuardrailRaisedException": _FILTERED,
    "litellm.GuardrailInterventionNormalStringError": _FILTERED,
    "litellm.BlockedPiiEntityError": _FILTERED,
    "litellm.SensitiveDataRouteException": _FILTERED,
    "litellm.ModifyResponseException": _FILTERED,
    "litellm.RateLimitError": _BUSY,
    "litellm.Timeout": _SLOW,
    "litellm.ServiceUnavailableError": _BROKEN,
    "litellm.BadGatewayError": _BROKEN,
    "litellm.InternalServerError": _BROKEN,
    "litellm.MidStreamFallbackError": _CUT,
    "litellm.APIError": _BROKEN,
    "litellm.APIConnectionError": _UNREACHED,
    "litellm.APIResponseValidationError": _GARBLED,
    "litellm.JSONSchemaValidationError": _NO_OBJECT,
    "litellm.OpenAIError": _BROKEN,
    "litellm.ModelNotMappedError": _MISSING,
    "litellm.LiteLLMUnknownProvider": _MISSING,
    "litellm.BudgetExceededError": _SPENT,
    "litellm.MockException": _BROKEN,
    "litellm.MaskedHTTPStatusError": _BROKEN,
    "litellm.BaseLLMException": _BROKEN,
    "litellm.CustomLLMError": _BROKEN,
    "openai.OpenAIError": _SETUP,
    "openai.APIError": _BROKEN,
    "openai.APIStatusError": _BROKEN,
    "openai.APIConnectionError": _UNREACHED,
    "openai.APITimeoutError": _SLOW,
    "openai.APIResponseValidationError": _GARBLED,
    "openai.AuthenticationError": _KEY,
    "openai.OAuthError": _KEY,
    "openai.SubjectTokenProviderError": _KEY,
    "openai.BadRequestError": _ASKED_WRONG,
    "openai.ConflictError": _BROKEN,
    "openai.InternalServerError": _BROKEN,
    "openai.NotFoundError": _MISSING,
    "openai.PermissionDeniedError": _DENIED,
    "openai.RateLimitError": _BUSY,
    "openai.UnprocessableEntityError": _ASKED_WRONG,
    "openai.LengthFinishReasonError": _CUT,
    "openai.ContentFilterFinishReasonError": _FILTERED,
    "openai.StreamAlreadyConsumed": _CUT,
    "openai.MutuallyExclusiveAuthError": _SETUP,
    "openai.MissingDependencyError": _SETUP,
    "openai.APIRemovedInV1": _SETUP,
    "openai._AmbiguousModuleClientUsageError": _SETUP,
    "openai.InvalidWebhookSignatureError": _SETUP,
    "openai.WebSocketConnectionClosedError": _UNREACHED,
    "openai.WebSocketQueueFullError": _BROKEN,
    "instructor.InstructorError": _NO_OBJECT,
    "instructor.IncompleteOutputException": _CUT,
    "instructor.InstructorRetryException": _NO_OBJECT,
    "instructor.TokenBudgetError": _SPENT,
    "instructor.TokenBudgetExceeded": _SPENT,
    "instructor.TokenUsageUnavailableError": _SPENT,
    "instructor.ValidationError": _NO_OBJECT,
    "instructor.ValidationContextError": _SETUP,
    "instructor.AsyncValidationError": _NO_OBJECT,
    "instructor.ResponseParsingError": _NO_OBJECT,
    "instructor.MultimodalError": _NO_OBJECT,
    "instructor.ProviderError": _BROKEN,
    "instructor.ConfigurationError": _SETUP,
    "instructor.ModeError": _SETUP,
    "instructor.ClientError": _SETUP,
    "instructor.RegistryError": _SETUP,
    "httpx.HTTPError": _UNREACHED,
    "httpx.RequestError": _UNREACHED,
    "httpx.TransportError": _UNREACHED,
    "httpx.NetworkError": _UNREACHED,
    "httpx.ConnectError": _UNREACHED,
    "httpx.ReadError": _CUT,
    "httpx.WriteError": _UNREACHED,
    "httpx.CloseError": _UNREACHED,
    "httpx.ProxyError": _UNREACHED,
    "httpx.ProtocolError": _GARBLED,
    "httpx.LocalProtocolError": _SETUP,
    "httpx.RemoteProtocolError": _CUT,
    "httpx.DecodingError": _GARBLED,
    "httpx.TooManyRedirects": _SETUP,
    "httpx.UnsupportedProtocol": _SETUP,
    "httpx.InvalidURL": _SETUP,
    "httpx.CookieConflict": _GARBLED,
    "httpx.HTTPStatusError": _BROKEN,
    "httpx.TimeoutException": _SLOW,
    "httpx.ConnectTimeout": _SLOW,
    "httpx.ReadTimeout": _SLOW,
    "httpx.WriteTimeout": _SLOW,
    "httpx.PoolTimeout": _SLOW,
    "httpx.StreamError": _CUT,
    "httpx.StreamConsumed": _CUT,
    "httpx.StreamClosed": _CUT,
    "httpx.ResponseNotRead": _CUT,
    "httpx.RequestNotRead": _CUT,
    "pydantic_core.ValidationError": _NO_OBJECT,
    "builtins.TimeoutError": _SLOW,
    "builtins.ConnectionError": _UNREACHED,
    "builtins.OSError": _UNREACHED,
}
"""By the library that a class comes from, and its name."""


def kind_of(error: BaseException) -> Kind:
    """Return the kind of failure of an exception: its own class's, else that of the nearest base in the table."""
    for cls in type(error).__mro__:
        found = TABLE.get(name_of(cls))
        if found is not None:
            return found
    return _UNKNOWN


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
    detail = one_line(redact(f"{type(error).__name__}: {error}", secrets), _DETAIL_MOST)
    if isinstance(error, StorytellerError):
        return Failure(error, again=isinstance(error, ExtractionFailed), detail=detail)
    kind = kind_of(_root(error))
    if kind.error is ExtractionFailed:
        why = "The storyteller's answer was not in the form asked for."
        return Failure(ExtractionFailed(why), kind.again, detail, kind.fix)
    status = getattr(error, "status_code", None)
    # LiteLLM gives a number to failures that no server ever numbered.
    numbered = isinstance(status, int) and status >= 400 and kind in _ANSWERED
    return Failure(
        kind.error(f"The storyteller did not answer ({status if numbered else kind.why})."),
        kind.again,
        detail,
        kind.fix,
    )


def _root(error: BaseException) -> BaseException:
    """Return the broken connection behind an error, if that is what it was; LiteLLM calls some of them a 500."""
    cause: BaseException | None = error
    for _ in range(_DEEPEST_CAUSE):
        if cause is None:
            break
        if kind_of(cause) is _UNREACHED:
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
