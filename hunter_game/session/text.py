"""Text and names from a file that somebody else may have written.

A record's text cannot be mended without breaking its hash, so a record with text that this game would not have
written is refused; prose and calls lie beside the chain and are sanitised.
"""

from __future__ import annotations

import unicodedata
from typing import Any

from hunter_game.engine.text import sanitise

MOST_NAME_BYTES = 80
"""Longest file name that we make, ending included; every file system takes more."""

_RESERVED = frozenset(["con", "prn", "aux", "nul"] + [f"{port}{n}" for port in ("com", "lpt") for n in range(10)])


def sanitised(value: Any) -> Any:
    """Return plain data with every string in it sanitised."""
    if isinstance(value, str):
        return sanitise(value)
    if isinstance(value, list):
        return [sanitised(each) for each in value]
    if isinstance(value, dict):
        return {sanitise(key): sanitised(each) for key, each in value.items()}
    return value


def is_sanitised(value: Any) -> bool:
    """Whether sanitising would change nothing in plain data."""
    return bool(sanitised(value) == value)


def slug(name: str) -> str:
    """Return a file name, without ending, that is safe on every system.

    Keeps letters and digits of any script, makes one hyphen of everything else, and steps around names that
    Windows keeps for devices.
    """
    kept = "".join(char if char.isalnum() else "-" for char in unicodedata.normalize("NFC", name).lower())
    joined = "-".join(part for part in kept.split("-") if part)
    cut = joined.encode("utf-8")[: MOST_NAME_BYTES - 16].decode("utf-8", errors="ignore").strip("-")
    if not cut or cut in _RESERVED:
        return f"hunt-{cut}".strip("-")
    return cut
