"""Which reading of a line is trusted most: that of the verb table, one that was learnt, or none.

How far each can be trusted was learnt as well, from lines that neither the table nor the weights were made from.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from hunter_game.parser.weighing.evidence import NOTHING, SCALE, SEVERAL, evidence, weights
from hunter_game.parser.weighing.parts import parts

Odds = Mapping[str, int]
"""Log-odds of each intent, of `NOTHING` and of `SEVERAL`, in units of `SCALE`."""

Intents = tuple[str, ...]
"""What a line is read as, in order; empty where nothing is done."""

FARTHEST = 8 * SCALE
"""Log-odds beyond which nothing is surer."""

LEAST_OF_PARTS = (-2 * SCALE, -SCALE // 2)
"""Log-odds that a part of a line must have for an act to be read as one: what a freer and a stricter reading ask."""

MOST_IN_PARTS = 5
"""Parts of a line that are counted."""

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


class Part(NamedTuple):
    """What was learnt of a part of a line."""

    odds: Odds
    likeliest: str
    """What it means most likely, which may be nothing."""


class Learnt(NamedTuple):
    """What was learnt of a line."""

    line: str
    """As typed."""
    odds: Odds
    parts: tuple[Part, ...]
    """In the order in which they are done; see `parts`."""


class Choice(NamedTuple):
    """The reading that is trusted most."""

    intents: Intents
    trust: int
    """Log-odds of its being right, in units of `TRUST_SCALE`."""


@lru_cache(maxsize=64)
def learnt_of(line: str) -> Learnt:
    """Return what was learnt of a line and of its parts.

    Args:
        line: As typed.
    """
    return weighed_together(line, evidence(line), map(evidence, parts(line)))


def weighed_together(line: str, odds: Odds, of_parts: Iterable[Odds]) -> Learnt:
    """Return what was learnt of a line, from the odds of it and of its parts."""
    return Learnt(line, odds, tuple(Part(each, _likeliest(each, 1)[0]) for each in of_parts))


def choose(line: str, heard: Heard) -> Choice:
    """Return the reading of a line that is trusted most; one of equals, the table's.

    Args:
        line: As typed.
        heard: What the verb table made of it.
    """
    learnt = learnt_of(line)
    trust = weights().trust
    choices = (Choice(each, trusted(measures(each, heard, learnt), trust)) for each in candidates(heard, learnt))
    return max(choices, key=lambda choice: choice.trust)


def trust_in(intents: Intents, line: str, heard: Heard) -> int:
    """Return how far one reading of a line can be trusted, in units of `TRUST_SCALE`."""
    return trusted(measures(intents, heard, learnt_of(line)), weights().trust)


def trusted(found: Mapping[str, int], learnt: Mapping[str, int]) -> int:
    """Return the log-odds of a reading's being right, in units of `TRUST_SCALE`."""
    return learnt["start"] + sum(value * learnt.get(name, 0) for name, value in found.items()) // SCALE


def candidates(heard: Heard, learnt: Learnt) -> tuple[Intents, ...]:
    """Return the readings that are weighed.

    They are the table's, the two likeliest, both of these, what the parts tell one by one, and that nothing is meant.
    """
    likeliest = _likeliest(learnt.odds, 2)
    found = [heard.intents, *(() if intent in _NO_ACTS else (intent,) for intent in likeliest), ()]
    if len(learnt.parts) > 1:
        found += [acts_of_parts(learnt.parts, least) for least in LEAST_OF_PARTS]
        found.append(tuple(sorted(likeliest, key=lambda intent: place_of(intent, learnt.parts))))
    return tuple(dict.fromkeys(each for each in found if each == heard.intents or _NO_ACTS.isdisjoint(each)))


_NO_ACTS = frozenset((NOTHING, "table"))
"""What is learnt of a line and leads to no act; which command of the table is meant only the table knows."""


def _likeliest(odds: Odds, count: int) -> list[str]:
    return sorted(odds.keys() - {SEVERAL}, key=lambda intent: (-odds[intent], intent))[:count]


def acts_of_parts(told: Sequence[Part], least: int) -> Intents:
    """Return the acts that the parts of a line tell, each by itself, with at least these log-odds."""
    return tuple(
        part.likeliest for part in told if part.likeliest not in _UNTOLD and part.odds[part.likeliest] >= least
    )


_UNTOLD = frozenset((NOTHING, "roleplay"))
"""What a part of a line comes to that tells no act."""


def place_of(intent: str, told: Sequence[Part]) -> int:
    """Return which part of a line speaks most for an intent."""
    return max(range(len(told)), key=lambda at: (told[at].odds[intent], -at))


def places_of(intents: Sequence[str], told: Sequence[Part]) -> Iterator[int]:
    """Yield the part of a line that speaks most for each intent, none of them twice while there are enough."""
    left = set(range(len(told)))
    for intent in intents:
        among = sorted(left) or range(len(told))
        at = max(among, key=lambda place: (told[place].odds[intent], -place))
        left.discard(at)
        yield at


def measures(intents: Intents, heard: Heard, learnt: Learnt) -> dict[str, int]:
    """Return by what a reading is trusted, in units of `SCALE`; a name that is missing is zero."""
    odds = learnt.odds
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
    found.update(dict.fromkeys(_facts(intents, heard, learnt.line), SCALE))
    if intents == heard.intents:
        found["table against"] = found["against"]
        found["table for"] = found["for"]
    if learnt.parts:
        found.update(_measures_of_parts(intents, heard, learnt.parts))
    return found


def _measures_of_parts(intents: Intents, heard: Heard, told: Sequence[Part]) -> Iterator[tuple[str, int]]:
    """Yield by what the parts of a line speak for a reading, and how much."""
    freer, stricter = (acts_of_parts(told, least) for least in LEAST_OF_PARTS)
    known = [intent for intent in intents if intent in told[0].odds]
    own = [_held(max(part.odds[intent] for part in told)) for intent in known] or [0]
    yield "part least", min(own)
    yield "part mean", sum(own) // len(own)
    if intents == freer:
        yield "as the parts", SCALE
        if intents == heard.intents:
            yield "table as the parts", SCALE
    if intents == stricter:
        yield "as the sure parts", SCALE
    others = [part.odds[part.likeliest] for part in told if part.likeliest not in _UNTOLD.union(intents)]
    if others:
        yield "other part", SCALE
        yield "other part for", max(_held(max(others)), 0)
        yield "other part against", min(_held(max(others)), 0)
    yield "fewer than parts", SCALE * max(0, len(stricter) - len(intents))
    yield "more than parts", SCALE * max(0, len(intents) - len(freer))
    how_many = "no act" if not intents else "one act" if len(intents) == 1 else "several acts"
    yield f"{how_many} of parts", SCALE * min(len(told), MOST_IN_PARTS)
    if len(intents) > 1:
        yield "several part for", max(min(own), 0)
        yield "several part against", min(min(own), 0)
        if intents == heard.intents:
            yield "table several part least", min(own)
        places = [place_of(intent, told) for intent in known]
        if places != sorted(places):
            yield "disordered", SCALE
        if len(set(places)) < len(places):
            yield "in one part", SCALE


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
