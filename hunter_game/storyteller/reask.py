"""What a model is told when its answer was refused: which field, and the code of the fault, and not a word more.

Nothing that the model wrote goes back into a prompt: an answer can carry somebody else's instructions.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pydantic import ValidationError

from hunter_game.errors import ExtractionFailed
from hunter_game.storyteller.structured import Reply

_MOST_FAULTS = 5


def reask(error: BaseException, kind: type[Reply]) -> str | None:
    """Return the note for the second try; None if the fault was not in the answer."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ValidationError):
            known = _words_of(kind.model_json_schema())
            faults = "; ".join(_fault(each["loc"], each["type"], known) for each in cause.errors()[:_MOST_FAULTS])
            return f"Your answer was not accepted. {faults}. Answer again with one whole object."
        if isinstance(cause, ExtractionFailed):
            return f"{cause.message} Answer again with one whole object and nothing else."
        cause = cause.__cause__
    return None


def _fault(path: Iterable[int | str], code: str, known: frozenset[str]) -> str:
    names = [str(part) if isinstance(part, int) or part in known else "?" for part in path]
    return f"{'.'.join(names) or 'answer'}: {code}"


def _words_of(schema: Any) -> frozenset[str]:
    """Return every field name and constant of a schema: the words that are ours."""
    found: set[str] = set()
    nodes = [schema]
    while nodes:
        node = nodes.pop()
        if isinstance(node, dict):
            found.update(node.get("properties", {}))
            found.update(each for each in node.get("enum", ()) if isinstance(each, str))
            nodes.extend(node.values())
        elif isinstance(node, list):
            nodes.extend(node)
    return frozenset(found)
