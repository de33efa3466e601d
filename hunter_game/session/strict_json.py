"""JSON from a file that somebody else may have written: no traps, no floats, bounded depth.

The standard parser accepts NaN, keys given twice, lone surrogates, numbers of any length and nesting until the
stack ends. None of these is in a file that this game has written.
"""

from __future__ import annotations

import json
from typing import Any, NoReturn

MOST_DEPTH = 32
MOST_DIGITS = 16


def loads(text: str) -> Any:
    """Return the plain data of a JSON text.

    Raises:
        ValueError: It is not JSON, or holds what no canonical JSON of this game holds.
    """
    try:
        value = json.loads(
            text,
            object_pairs_hook=_once,
            parse_float=_refuse_number,
            parse_constant=_refuse_number,
            parse_int=_integer,
        )
        _check(value, 0)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    return value


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise ValueError("a key is given twice")
    return value


def _refuse_number(text: str) -> NoReturn:
    raise ValueError(f"{text[:20]} is not an integer")


def _integer(text: str) -> int:
    if len(text) > MOST_DIGITS:
        raise ValueError("a number is too long")
    return int(text)


def _check(value: Any, depth: int) -> None:
    if depth > MOST_DEPTH:
        raise ValueError("it is nested too deeply")
    if isinstance(value, str):
        value.encode("utf-8")
    elif isinstance(value, list):
        for each in value:
            _check(each, depth + 1)
    elif isinstance(value, dict):
        for key, each in value.items():
            key.encode("utf-8")
            _check(each, depth + 1)
