"""What a structured reply looks like: its models, its JSON Schema, and how each provider is made to keep to it."""

from __future__ import annotations

import copy
import json
import re
from typing import Annotated, Any

from pydantic import Field

from hunter_game.engine.events import Event, Heard
from hunter_game.engine.model import Frozen
from hunter_game.errors import ExtractionFailed
from hunter_game.storyteller.routing import Model, ReplyShape

_MOST_DEPTH = 32

_STRICT_KEYWORDS = frozenset(
    {"type", "properties", "required", "additionalProperties", "items", "anyOf", "enum", "const", "$ref", "$defs"}
    | {"description", "minimum", "maximum", "minItems", "maxItems"}
)
"""What strict JSON Schema modes take. Lengths of strings are checked by us when the reply is parsed."""


class Reply(Frozen):
    """A structured reply whose schema every strict mode takes."""

    @classmethod
    def model_json_schema(cls, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Return the schema in the subset that strict modes take: all required, closed, `anyOf` for unions."""
        if cls not in _SCHEMAS:
            _SCHEMAS[cls] = {"title": cls.__name__, **_strict(super().model_json_schema(*args, **kwargs))}
        return copy.deepcopy(_SCHEMAS[cls])


_SCHEMAS: dict[type[Reply], dict[str, Any]] = {}
"""Made once: Instructor asks for a schema at every call, and making one takes as long as a whole turn of the rules."""


class Proposal(Reply):
    """What the player's line would have the hunter do."""

    events: Annotated[tuple[Event, ...], Field(max_length=3)]


class Hearing(Reply):
    """Who says what in a passage, and what it claims to happen in a fight."""

    events: Annotated[tuple[Heard, ...], Field(max_length=12)]


def _strict(node: Any) -> Any:
    if isinstance(node, list):
        return [_strict(each) for each in node]
    if not isinstance(node, dict):
        return node
    kept: dict[str, Any] = {}
    for key, value in node.items():
        if key == "oneOf":
            kept["anyOf"] = _strict(value)
        elif key in {"properties", "$defs"}:
            kept[key] = {name: _strict(each) for name, each in value.items()}
        elif key == "const":
            kept["enum"] = [value]
        elif key in _STRICT_KEYWORDS:
            kept[key] = _strict(value)
    if "properties" in kept:
        kept["required"] = list(kept["properties"])
        kept["additionalProperties"] = False
    return kept


_SHAPES: dict[str, ReplyShape] = {
    "builtin": "schema",
    "local": "schema",
    "openai": "schema",
    "azure": "schema",
    "gemini": "schema",
    "vertex_ai": "schema",
    "ollama": "schema",
    "ollama_chat": "schema",
    "lm_studio": "schema",
    "hosted_vllm": "schema",
    "llamafile": "schema",
    "fireworks_ai": "schema",
    "cerebras": "schema",
    "xai": "schema",
    "anthropic": "tools",
    "bedrock": "tools",
    "mistral": "tools",
    "groq": "tools",
    "deepseek": "tools",
    "openrouter": "tools",
    "together_ai": "tools",
    "cohere_chat": "tools",
    "perplexity": "json",
}
"""By LiteLLM's name of the provider; what is not here is asked for JSON mode first."""

_WEAKER: dict[ReplyShape, ReplyShape] = {"schema": "json", "tools": "json", "json": "text", "text": "text"}

_FENCED = re.compile(r"\A\s*```(?:json)?[ \t]*\n(.*)\n[ \t]*```\s*\Z", re.DOTALL)


def shape_of(model: Model) -> ReplyShape:
    """Return how a model is asked for an object: as configured, else by its provider."""
    return model.shape or _SHAPES.get(model.name.partition("/")[0], "json" if "/" in model.name else "schema")


def weaker(shape: ReplyShape) -> ReplyShape:
    """Return what to ask for when a provider refuses a request in `shape`."""
    return _WEAKER[shape]


def without_fence(reply: str) -> str:
    """Return a reply without the code fence around the whole of it: in words alone, JSON is often given so.

    Two fences, or words around one, are left as they are, and are no object.
    """
    match = _FENCED.match(reply)
    return reply if match is None or "```" in match.group(1) else match.group(1)


def check_whole(text: str, most_bytes: int) -> None:
    """Check a raw reply before anything else parses it: one object, bounded, nothing said twice.

    Raises:
        ExtractionFailed: It is too long, not exactly one JSON object, too deep, or repeats a key.
    """
    if len(text) > most_bytes or len(text.encode("utf-8", "replace")) > most_bytes:
        raise ExtractionFailed(f"The answer was longer than {most_bytes} bytes.")
    try:
        value = json.loads(text, object_pairs_hook=_each_key_once, parse_constant=_refuse)
    except RecursionError:
        raise ExtractionFailed("The answer was nested too deeply.") from None
    except ValueError:
        raise ExtractionFailed("The answer was not one JSON object.") from None
    if not isinstance(value, dict):
        raise ExtractionFailed("The answer was not one JSON object.")
    if _depth(value) > _MOST_DEPTH:
        raise ExtractionFailed("The answer was nested too deeply.")


def _each_key_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ExtractionFailed("The answer said the same thing twice.")
    return found


def _refuse(constant: str) -> Any:
    raise ValueError(constant)


def _depth(value: Any) -> int:
    level, nodes = 0, [value]
    while nodes:
        level += 1
        nodes = [
            inner
            for node in nodes
            if isinstance(node, dict | list)
            for inner in (node.values() if isinstance(node, dict) else node)
        ]
    return level
