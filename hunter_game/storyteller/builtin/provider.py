"""The built-in storyteller as a provider of LiteLLM's, so that the offline game runs the same path as a paid one.

`litellm.acompletion(model="builtin/storyteller", messages=…, stream=True, brief=…)` streams the telling of a brief.
A structured call of Instructor's, in tools or JSON mode, is answered with what is known without a model: for a
brief what its people said, for a `reading` the events that the rules made of free words.

The brief is a typed call argument. LiteLLM hands unknown arguments to a custom provider in `optional_params` and
would send them on to any other, so the caller must leave it out for those.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

from pydantic import BaseModel

from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.builtin.hearing import heard
from hunter_game.storyteller.builtin.telling import tell

PROVIDER = "builtin"
MODEL = "builtin/storyteller"

_PIECE = re.compile(r"\S+\s*|\s+")
_EVENT_LISTS = ("events", "dialogue", "heard")
"""Names under which a reply may ask for events; any other list is answered empty."""


class BuiltinProvider:
    """Handler of `builtin/…` models. LiteLLM asks for no base class, so that none has to be imported for it."""

    async def astreaming(self, *_: Any, **call: Any) -> AsyncIterator[dict[str, Any]]:
        """Stream a telling word by word, then usage and a true finish reason."""
        text = await asyncio.to_thread(tell, _brief(call))  # the first one reads the prose files
        pieces = _PIECE.findall(text)
        for piece in pieces:
            yield _chunk(piece)
        yield _chunk("", finished=True, usage=_usage(len(pieces)))

    async def acompletion(self, *_: Any, model_response: Any, **call: Any) -> Any:
        """Answer at once: with an object if one is asked for, else with the telling."""
        options: Mapping[str, Any] = call["optional_params"]
        choice = model_response.choices[0]
        asked = _asked_for(options)
        if asked is None:
            choice.message.content = tell(_brief(call))
        else:
            name, schema = asked
            answer = json.dumps(_answer(schema, options), ensure_ascii=False)
            if name is None:
                choice.message.content = answer
            else:
                choice.message.content = None
                choice.message.tool_calls = [_tool_call(name, answer)]
        choice.finish_reason = "stop"
        model_response.model = MODEL
        return model_response


def register() -> None:
    """Make LiteLLM know the provider and that it is free. Does nothing the second time."""
    import litellm

    if any(entry["provider"] == PROVIDER for entry in litellm.custom_provider_map):
        return
    litellm.custom_provider_map = [
        *litellm.custom_provider_map,
        {"provider": PROVIDER, "custom_handler": BuiltinProvider()},
    ]
    free = {"input_cost_per_token": 0, "output_cost_per_token": 0, "litellm_provider": PROVIDER, "mode": "chat"}
    litellm.register_model({MODEL: free})


def _brief(call: Mapping[str, Any]) -> Brief:
    brief = call["optional_params"].get("brief")
    if not isinstance(brief, Brief):
        raise TypeError("The built-in storyteller tells a brief; none was given.")
    return brief


def _chunk(text: str, *, finished: bool = False, usage: Mapping[str, int] | None = None) -> dict[str, Any]:
    """Return LiteLLM's `GenericStreamingChunk`. Its stream wrapper takes the finish reason only from a finished one."""
    return {
        "text": text,
        "tool_use": None,
        "is_finished": finished,
        "finish_reason": "stop" if finished else "",
        "usage": usage,
        "index": 0,
    }


def _usage(words: int) -> dict[str, int]:
    return {"prompt_tokens": 0, "completion_tokens": words, "total_tokens": words}


def _asked_for(options: Mapping[str, Any]) -> tuple[str | None, Mapping[str, Any]] | None:
    """Return the tool's name (None for plain JSON) and the schema of the object that is asked for."""
    tools = options.get("tools")
    if tools:
        function = tools[0]["function"]
        return function["name"], function["parameters"]
    form = options.get("response_format")
    if isinstance(form, Mapping):
        return None, form.get("json_schema", {}).get("schema", {})
    if isinstance(form, type) and issubclass(form, BaseModel):
        return None, form.model_json_schema()
    return None


def _answer(schema: Mapping[str, Any], options: Mapping[str, Any]) -> dict[str, Any]:
    events = _events(options)
    fields = schema.get("properties", {}) or {_EVENT_LISTS[0]: {"type": "array"}}
    return {
        name: events if name in _EVENT_LISTS else [] for name, field in fields.items() if field.get("type") == "array"
    }


def _events(options: Mapping[str, Any]) -> list[dict[str, Any]]:
    reading: Sequence[BaseModel] | None = options.get("reading")
    if reading is not None:
        return [event.model_dump(mode="json") for event in reading]
    brief = options.get("brief")
    return [event.model_dump(mode="json") for event in heard(brief)] if isinstance(brief, Brief) else []


def _tool_call(name: str, arguments: str) -> Any:
    from litellm.types.utils import ChatCompletionMessageToolCall

    return ChatCompletionMessageToolCall(
        id="call_builtin", type="function", function={"name": name, "arguments": arguments}
    )
