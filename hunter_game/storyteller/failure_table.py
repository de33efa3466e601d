"""Kinds of failure, and one table from every class of the libraries below us to its kind.

The classes are named, not imported: the libraries take seconds to load.
"""

from __future__ import annotations

from dataclasses import dataclass

from hunter_game.errors import ExtractionFailed, StorytellerDown, StorytellerError, StorytellerTimeout


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
    left: bool = True
    """Whether the request left the program."""


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
MISSING = Kind(
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
    left=False,
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
UNREACHED = Kind(
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
UNKNOWN = Kind(
    "something unforeseen went wrong",
    "Try again, or choose another model.",
    again=False,
)

ANSWERED = (_KEY, _DENIED, MISSING, _ASKED_WRONG, _TOO_LONG, _FILTERED, _BUSY, _BROKEN, _GARBLED)
"""Kinds in which a server did answer, with a number."""

TABLE: dict[str, Kind] = {
    "litellm.AuthenticationError": _KEY,
    "litellm.PermissionDeniedError": _DENIED,
    "litellm.NotFoundError": MISSING,
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
    "litellm.APIConnectionError": UNREACHED,
    "litellm.APIResponseValidationError": _GARBLED,
    "litellm.JSONSchemaValidationError": _NO_OBJECT,
    "litellm.OpenAIError": _BROKEN,
    "litellm.ModelNotMappedError": MISSING,
    "litellm.LiteLLMUnknownProvider": MISSING,
    "litellm.BudgetExceededError": _SPENT,
    "litellm.MockException": _BROKEN,
    "litellm.MaskedHTTPStatusError": _BROKEN,
    "litellm.BaseLLMException": _BROKEN,
    "litellm.CustomLLMError": _BROKEN,
    "openai.OpenAIError": _SETUP,
    "openai.APIError": _BROKEN,
    "openai.APIStatusError": _BROKEN,
    "openai.APIConnectionError": UNREACHED,
    "openai.APITimeoutError": _SLOW,
    "openai.APIResponseValidationError": _GARBLED,
    "openai.AuthenticationError": _KEY,
    "openai.OAuthError": _KEY,
    "openai.SubjectTokenProviderError": _KEY,
    "openai.BadRequestError": _ASKED_WRONG,
    "openai.ConflictError": _BROKEN,
    "openai.InternalServerError": _BROKEN,
    "openai.NotFoundError": MISSING,
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
    "openai.WebSocketConnectionClosedError": UNREACHED,
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
    "httpx.HTTPError": UNREACHED,
    "httpx.RequestError": UNREACHED,
    "httpx.TransportError": UNREACHED,
    "httpx.NetworkError": UNREACHED,
    "httpx.ConnectError": UNREACHED,
    "httpx.ReadError": _CUT,
    "httpx.WriteError": UNREACHED,
    "httpx.CloseError": UNREACHED,
    "httpx.ProxyError": UNREACHED,
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
    "builtins.ConnectionError": UNREACHED,
    "builtins.OSError": UNREACHED,
}
"""By the library that a class comes from, and its name."""
