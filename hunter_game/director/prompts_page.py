"""What was asked of models in a turn and what they answered, word for word: `/prompts`, `/thinking`, `log --prompts`.

Reads call records as plain JSON out of a session, which may be a stranger's: any field may be missing or of another
kind, and every text is sanitised again before it is shown.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from hunter_game.engine.text import sanitise

Call = Mapping[str, Any]
"""A call record as plain JSON."""


def prompts_page(calls: Iterable[Call]) -> str:
    """Return the exact prompts and raw replies of some calls, in the order they were made."""
    pages = [_call(number, call) for number, call in enumerate(calls, 1)]
    return "\n\n".join(pages) or "No model was asked in this turn."


def thinking_page(calls: Iterable[Call]) -> str:
    """Return what models thought aloud in some calls; it was never part of the story."""
    thoughts = [f"{_heading(call)}\n{_indented(_text(call, 'thought'))}" for call in calls if _text(call, "thought")]
    return "\n\n".join(thoughts) or "Nobody thought aloud in this turn."


def _call(number: int, call: Call) -> str:
    lines = [f"CALL {number}: {_heading(call)}"]
    for role, content in messages_of(call):
        lines += [f"{role.upper()}", _indented(content)]
    if thought := _text(call, "thought"):
        lines += ["THOUGHT (not part of the story)", _indented(thought)]
    lines += ["REPLY", _indented(_text(call, "reply") or "nothing")]
    if error := _text(call, "error"):
        lines += ["FAILED", _indented(error)]
    return "\n".join(lines)


def _heading(call: Call) -> str:
    model = _text(call, "answered_as") or _text(call, "model") or "unknown"
    finish = _text(call, "finish") or "no finish reason"
    tokens = f"{_number(call, 'tokens_in')} + {_number(call, 'tokens_out')} tokens"
    estimated = " est." if call.get("estimated") is True else ""
    thought = f", {count} of them thought" if (count := _number(call, "tokens_thought")) else ""
    return f"{_text(call, 'role')} · {_text(call, 'phase')} · {model} · {tokens}{estimated}{thought} · {finish}"


def messages_of(call: Call) -> list[tuple[str, str]]:
    """Return role and content of each message; the whole prompt as it is when it is none."""
    raw = _text(call, "prompt")
    try:
        messages = json.loads(raw)
        return [(sanitise(str(each["role"])), _content(each["content"])) for each in messages]
    except (ValueError, TypeError, KeyError, RecursionError):
        return [("prompt", raw)]


def _content(content: Any) -> str:
    return sanitise(content if isinstance(content, str) else json.dumps(content, ensure_ascii=False))


def _text(call: Call, name: str) -> str:
    value = call.get(name)
    return sanitise(value).strip() if isinstance(value, str) else ""


def _number(call: Call, name: str) -> int:
    value = call.get(name)
    return value if isinstance(value, int) else 0


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" if line else "" for line in text.strip().splitlines())
