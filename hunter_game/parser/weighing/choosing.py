"""Which reading of a line is trusted most: that of the verb table, one that was learnt, or none.

How far each can be trusted was learnt as well, from lines that neither the table nor the weights were made from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from hunter_game.parser.weighing.evidence import NOTHING, SCALE, SEVERAL, evidence, weights

Intents = tuple[str, ...]
"""What a line is read as, in order; empty where nothing is done."""

FARTHEST = 8 * SCALE
"""Log-odds beyond which nothing is surer."""

TRUST_SCALE = 1000
"""Units of one in the log-odds of a reading's being right."""

_JOINED = re.compile(r"\b(?:then|and then|after that|before)\b|;", re.IGNORECASE)
"""Words by which a line says that one act follows another."""
_LONG = 6
"""Words of a line; longer ones are long."""
_FEW = (("table short", 5), ("table curt", 3))
"""Words that a line has to be below."""


class Heard(NamedTuple):
    """What the verb table made of a line."""

    intents: Intents
    """Gestures beside an act left out."""
    outcome: Literal["command", "improvise", "roleplay", "unclear", "unmeant"]
    """`unmeant` where the line itself says that nothing is to be done, `unclear` where no form took it."""


class Choice(NamedTuple):
    """The reading that is trusted most."""

    intents: Intents
    trust: int
    """Log-odds of its being right, in units of `TRUST_SCALE`."""


def choose(line: str, heard: Heard) -> Choice:
    """Return the reading of a line that is trusted most; one of equals, the table's.

    Args:
        line: As typed.
        heard: What the verb table made of it.
    """
    odds = evidence(line)
    learnt = weights().trust
    choices = (Choice(each, trusted(measures(each, heard, odds, line), learnt)) for each in candidates(heard, odds))
    return max(choices, key=lambda choice: choice.trust)


def trust_in(intents: Intents, line: str, heard: Heard) -> int:
    """Return how far one reading of a line can be trusted, in units of `TRUST_SCALE`."""
    return trusted(measures(intents, heard, evidence(line), line), weights().trust)


def trusted(found: Mapping[str, int], learnt: Mapping[str, int]) -> int:
    """Return the log-odds of a reading's being right, in units of `TRUST_SCALE`."""
    return learnt["start"] + sum(value * learnt.get(name, 0) for name, value in found.items()) // SCALE


def candidates(heard: Heard, odds: Mapping[str, int]) -> tuple[Intents, ...]:
    """Return the readings that are weighed: the table's, the two likeliest, and that nothing is meant."""
    likeliest = sorted(odds.keys() - {SEVERAL}, key=lambda intent: (-odds[intent], intent))[:2]
    found = (heard.intents, *(() if intent in _NO_ACTS else (intent,) for intent in likeliest), ())
    return tuple(dict.fromkeys(found))


_NO_ACTS = frozenset((NOTHING, "table"))
"""What is learnt of a line and leads to no act; which command of the table is meant only the table knows."""


def measures(intents: Intents, heard: Heard, odds: Mapping[str, int], line: str) -> dict[str, int]:
    """Return by what a reading is trusted, in units of `SCALE`; a name that is missing is zero."""
    names = [name for name in intents if name in odds] or [NOTHING]
    own = [_held(odds[name]) for name in names]
    rest = _held(max(value for name, value in odds.items() if name not in names and name != SEVERAL))
    more = _held(odds[SEVERAL])
    found = {
        "against": min(*own, 0),
        "for": max(min(own), 0),
        "mean": sum(own) // len(own),
        "rest for": max(rest, 0),
        "rest against": min(rest, 0),
    }
    if intents:
        found["one of more" if len(intents) == 1 else "several of more"] = max(more, 0)
        found["one of one" if len(intents) == 1 else "several of one"] = min(more, 0)
    found.update(dict.fromkeys(_facts(intents, heard, line), SCALE))
    if intents == heard.intents:
        found["table against"] = found["against"]
        found["table for"] = found["for"]
    return found


def _facts(intents: Intents, heard: Heard, line: str) -> Iterator[str]:
    """Yield what holds of a reading, by name."""
    if len(intents) > 1:
        yield "several"
    if not intents:
        yield "nothing"
    if intents in {("roleplay",), ("improvise",)}:
        yield intents[0]
    if intents == heard.intents:
        yield from _facts_of_the_table(heard, line)
        return
    if len(heard.intents) > 1:
        yield "one of several"
    yield f"not {heard.outcome}"


def _facts_of_the_table(heard: Heard, line: str) -> Iterator[str]:
    """Yield what holds of the table's own reading."""
    yield "table"
    yield f"table {heard.outcome}"
    told = line[:1] in "*(>[" or line[:2].lower() == "i " or '"' in line
    if told:
        yield "table told"
    if len(heard.intents) > 1:
        yield "table told several" if told else "table plain several"
        if _JOINED.search(line):
            yield "table joined several"
    else:
        yield f"table says {heard.intents[0] if heard.intents else NOTHING}"
    if '"' in line:
        yield "table speech"
    count = len(line.split())
    if count > _LONG:
        yield "table long"
    yield from (name for name, below in _FEW if count < below)


def _held(odds: int) -> int:
    return max(-FARTHEST, min(FARTHEST, odds))
