"""Authors' texts with names in braces, such as `{dead} was found at {place}`."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

_SLOT = re.compile(r"\{([^{}]*)\}")


def unknown_slots(text: str, known: Collection[str]) -> tuple[str, ...]:
    """Return the names in braces that nothing will fill, in the order in which they stand."""
    return tuple(name for name in _SLOT.findall(text) if name not in known)


def filled(text: str, names: Mapping[str, str]) -> str:
    """Return a text with its names filled in; the first letter of a sentence becomes a capital.

    Raises:
        KeyError: A name is not given; `unknown_slots` has shown that none is missing.
    """
    whole = _SLOT.sub(lambda slot: names[slot.group(1)], text)
    return re.sub(r"(^|[.!?]\s+)([a-z])", lambda start: start.group(1) + start.group(2).upper(), whole)


def listed(names: Collection[str]) -> str:
    """Return names as a sentence lists them: `Ann, Bob and Eve`."""
    every = list(names)
    return every[0] if len(every) == 1 else f"{', '.join(every[:-1])} and {every[-1]}"
