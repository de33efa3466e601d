"""JSON of LiteLLM that would keep a key from its letter: read in small steps, or not at all.

Python's own reader takes a whole text in one step of C code in which no other thread has its turn. While LiteLLM is
imported it reads its table of prices (3 MB) so, and a tokeniser (1.8 MB) that it turns back into the same text at once:
together a fifth of a second. The table is read by the reader that `json` has in Python, which takes some tenths of a
second longer in a thread that hardly anybody waits for; the tokeniser stays the text that it is.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from json import decoder, scanner
from typing import IO, Any

LONG = 100_000
"""Characters from which a text is read in steps."""

TOKENISER = "anthropic_tokenizer.json"
"""What LiteLLM reads only to write it again."""

_loads, _dumps = json.loads, json.dumps


class Unread(str):
    """JSON that nobody has looked into."""

    __slots__ = ()


class _Decoder(json.JSONDecoder):
    """Reads objects and arrays entry by entry in Python."""

    def __init__(self) -> None:
        super().__init__()
        # Where `json` falls back to Python by itself when its C part is missing; typeshed names none of them.
        self.parse_object = decoder.JSONObject  # type: ignore[attr-defined]
        self.parse_array = decoder.JSONArray  # type: ignore[attr-defined]
        self.scan_once = scanner.py_make_scanner(self)  # type: ignore[attr-defined]


def load(file: IO[Any], **options: Any) -> Any:
    """Read as `json.load` does; the tokeniser is only taken as it is."""
    if str(getattr(file, "name", "")).endswith(TOKENISER):
        return Unread(file.read())
    return loads(file.read(), **options)


def loads(text: str | bytes | bytearray, **options: Any) -> Any:
    """Read as `json.loads` does; a long text without options in small steps."""
    if options or not isinstance(text, str) or len(text) < LONG:
        return _loads(text, **options)
    return _Decoder().decode(text)


def dumps(value: Any, **options: Any) -> str:
    """Write as `json.dumps` does, and what was not looked into as it was."""
    return str(value) if isinstance(value, Unread) else _dumps(value, **options)


@contextmanager
def everywhere() -> Iterator[None]:
    """Have every module read and write JSON so for a while, since LiteLLM cannot be told to."""
    ours = {"load": load, "loads": loads, "dumps": dumps}
    before = {name: getattr(json, name) for name in ours}
    vars(json).update(ours)
    try:
        yield
    finally:
        vars(json).update(before)
