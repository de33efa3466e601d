"""What a choice of model lacks so that no server could answer it: a provider that there is, or a key.

It is looked for once a call has failed: LiteLLM gives numbers to such failures that no server ever sent.
"""

from __future__ import annotations

from typing import Any

from hunter_game.engine.text import one_line
from hunter_game.errors import StorytellerDown
from hunter_game.storyteller.failure_table import MISSING
from hunter_game.storyteller.failures import Failure
from hunter_game.storyteller.litellm_gate import litellm
from hunter_game.storyteller.routing import Model

_A_KEY = "API_KEY"
"""How the variable of a key ends. What else a provider may want can be set in other ways than by variables."""


def lacking(model: Model, key: str | None) -> Failure | None:
    """Return what a model lacks; None if it lacks nothing that can be known here.

    Args:
        model: Who was asked.
        key: The key that was sent, if any was.
    """
    if model.stays_here:
        return None
    library = litellm()
    if not _has_provider(library, model):
        return _failure(MISSING.why, MISSING.fix)
    if key is not None or model.api_base is not None:
        return None
    variables = [each for each in _missing(library, model) if each.endswith(_A_KEY)]
    if not variables:
        return None
    return _failure("it has no key", f"Set {' or '.join(variables)} in the environment before the game starts.")


def _has_provider(library: Any, model: Model) -> bool:
    try:
        library.get_llm_provider(model=model.name, api_base=model.api_base)
    except Exception:  # noqa: BLE001 - it raises an error of a request for every name that it cannot place
        return False
    return True


def _missing(library: Any, model: Model) -> list[str]:
    try:
        return [one_line(str(each), 60) for each in library.validate_environment(model.name)["missing_keys"]]
    except Exception:  # noqa: BLE001 - what it does not know about a provider is no fault of the player's
        return []


def _failure(why: str, fix: str) -> Failure:
    return Failure(
        StorytellerDown(f"The storyteller did not answer ({why})."), again=False, detail="", fix=fix, left=False
    )
