"""A model file as a provider of LiteLLM's, so that it runs the same path as a paid one.

`litellm.acompletion(model="local/FILE.gguf", messages=…, stream=True, weights=…)` streams prose token by token.
A structured call of Instructor's in JSON Schema mode is answered under a grammar made from the schema.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any

from hunter_game.errors import StorytellerDown
from hunter_game.storyteller.local import shelf
from hunter_game.storyteller.routing import Weights

PROVIDER = "local"

_OBJECT_TOKENS = 512
"""Longest structured reply, where the caller names no length: the events of a passage fit well."""

_STRING_MOST = 160
"""Longest string in a structured reply, in characters: a small model that falls to repeating itself stops here."""

_REPEAT_PENALTY = 1.1
"""llama.cpp's usual mild one; without it a small model falls into circles."""

_COMPACT = {"whitespace_flexible": False, "item_separator": ",", "key_separator": ":"}
"""Options of llguidance, the runtime's grammar engine: without them a small model fills its reply with blank lines."""


class LocalProvider:
    """Handler of `local/…` models. LiteLLM asks for no base class, so that none has to be imported for it."""

    async def astreaming(self, *_: Any, **call: Any) -> AsyncGenerator[Any, None]:
        """Stream a reply, then usage and a true finish reason. Closing it stops the model."""
        reply = _Reply(_weights(call))
        async with aclosing(reply.read(call)) as deltas:
            async for delta in deltas:
                if thought := delta.get("reasoning_content"):
                    yield _thought(thought)
                if text := delta.get("content"):
                    yield _chunk(text)
        if reply.finish is not None:
            yield _chunk("", finish=reply.finish, usage=reply.usage)

    async def acompletion(self, *_: Any, model_response: Any, **call: Any) -> Any:
        """Answer at once. Cancelling stops the model."""
        reply = _Reply(_weights(call))
        async with aclosing(reply.read(call)) as deltas:
            text = "".join([delta.get("content") or "" async for delta in deltas])
        choice = model_response.choices[0]
        choice.message.content = text
        choice.finish_reason = reply.finish
        if reply.usage is not None:
            from litellm.types.utils import Usage

            model_response.usage = Usage(**reply.usage)
        model_response.model = reply.weights.file.name
        return model_response


@dataclass
class _Reply:
    """One reply as it comes in."""

    weights: Weights
    finish: str | None = None
    usage: dict[str, int] | None = None

    async def read(self, call: Mapping[str, Any]) -> AsyncGenerator[Mapping[str, Any], None]:
        """Yield the deltas of a reply; keep its finish reason and its usage."""
        options: Mapping[str, Any] = call["optional_params"]
        schema = _schema(options)
        model = await shelf.model_of(self.weights)
        async with aclosing(model.ask(_ask(call["messages"], options, schema), schema)) as chunks:
            async for chunk in chunks:
                self._refuse(chunk.get("error"))
                if usage := chunk.get("usage"):
                    self.usage = {name: usage[name] for name in ("prompt_tokens", "completion_tokens", "total_tokens")}
                for choice in chunk.get("choices", ()):
                    self.finish = choice.get("finish_reason") or self.finish
                    yield choice.get("delta", {})

    def _refuse(self, error: Mapping[str, Any] | None) -> None:
        if error is None:
            return
        if error.get("type") == "exceed_context_size_error":
            raise StorytellerDown(
                f"The prompt is longer than the context of {self.weights.file.name}"
                f" ({error.get('n_prompt_tokens')} tokens, {self.weights.context} fit); raise local.context."
            )
        raise StorytellerDown(f"{self.weights.file.name} could not answer.")


def register() -> None:
    """Make LiteLLM know the provider. Does nothing the second time."""
    import litellm

    if any(entry["provider"] == PROVIDER for entry in litellm.custom_provider_map):
        return
    litellm.custom_provider_map = [
        *litellm.custom_provider_map,
        {"provider": PROVIDER, "custom_handler": LocalProvider()},
    ]


def _weights(call: Mapping[str, Any]) -> Weights:
    weights = call["optional_params"].get("weights")
    if not isinstance(weights, Weights):
        raise TypeError("A model file is run from its weights; none were given.")
    return weights


def _ask(messages: Sequence[Any], options: Mapping[str, Any], schema: Mapping[str, Any] | None) -> dict[str, Any]:
    """Return the body of the request. A model that thinks aloud is asked not to: it would take minutes here."""
    ask = {
        "messages": list(messages),
        "max_tokens": options.get("max_tokens", _OBJECT_TOKENS),
        "repeat_penalty": _REPEAT_PENALTY,
        "chat_template_kwargs": {"enable_thinking": False},
    }
    return ask if schema is None else {**ask, "temperature": 0}


def _schema(options: Mapping[str, Any]) -> dict[str, Any] | None:
    form = options.get("response_format")
    if not isinstance(form, Mapping):
        return None
    schema = form.get("json_schema", {}).get("schema") or {"type": "object"}
    return {"x-guidance": _COMPACT, **_bounded(schema)}


def _bounded(node: Any) -> Any:
    """Return a schema in which no string is without end."""
    if isinstance(node, list):
        return [_bounded(each) for each in node]
    if not isinstance(node, dict):
        return node
    bounded = {name: _bounded(each) for name, each in node.items()}
    if bounded.get("type") == "string" and "enum" not in bounded:
        bounded.setdefault("maxLength", _STRING_MOST)
    return bounded


def _chunk(text: str, *, finish: str | None = None, usage: Mapping[str, int] | None = None) -> dict[str, Any]:
    """Return LiteLLM's `GenericStreamingChunk`. Its stream wrapper takes the finish reason only from a finished one."""
    return {
        "text": text,
        "tool_use": None,
        "is_finished": finish is not None,
        "finish_reason": finish or "",
        "usage": usage,
        "index": 0,
    }


def _thought(text: str) -> Any:
    from litellm.types.utils import Delta, ModelResponseStream, StreamingChoices

    return ModelResponseStream(choices=[StreamingChoices(delta=Delta(reasoning_content=text), finish_reason=None)])
