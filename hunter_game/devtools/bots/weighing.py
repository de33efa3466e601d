"""What can be made of a board: what is left, what is likely, which claim a trace may break.

Only what the board shows is weighed. What a claim is worth is not on it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from hunter_game.devtools.bots.memory import Memory
from hunter_game.engine.names import singular, word_list, words
from hunter_game.engine.view import Candidate, ClaimSeen, TraceSeen, View
from hunter_game.engine.vocabulary import ClaimId, Line

Guess = tuple[Candidate, Candidate, Candidate]
"""Kind, cause, next."""

_COMMON = frozenset(
    word_list(
        "a an and as at be been by did do for from had has have he her his i in is it its no nobody not of off on one"
        " or said she so that the their them there they this to up was went were what who with you"
    )
)
"""Words that two texts may share without speaking of the same."""


@dataclass(frozen=True, slots=True)
class Suspicion:
    """A claim and the trace that may break it."""

    claim: ClaimSeen
    trace: TraceSeen
    weight: int
    """How many words they share."""


def left(view: View, line: Line) -> list[Candidate]:
    """Return the candidates of a line that nothing on the board rules out, or all if the board rules out all."""
    every = [each for each in view.candidates if each.line is line]
    return [each for each in every if not each.struck_by] or every


def open_lines(view: View) -> list[Line]:
    """Return the lines that have more than one candidate left."""
    return [line for line in Line if len(left(view, line)) > 1]


def settled(view: View) -> Guess | None:
    """Return the account if one candidate is left on each line."""
    return None if open_lines(view) else (left(view, Line.KIND)[0], left(view, Line.CAUSE)[0], left(view, Line.NEXT)[0])


def likeliest(view: View, memory: Memory) -> Guess:
    """Return the best account that can be signed now.

    Of the candidates that are left on a line, the one that fewest people speak against; a claim caught as a lie
    does not count, and of equals it is one or another.
    """
    voices = Counter(name for claim in view.claims if not claim.broken for name in claim.strikes)

    def pick(line: Line) -> Candidate:
        stand = left(view, line)
        least = min(voices[each.name] for each in stand)
        equals = [each for each in stand if voices[each.name] == least]
        return equals[memory.chance(f"likeliest {line.value}", len(equals))]

    return pick(Line.KIND), pick(Line.CAUSE), pick(Line.NEXT)


def trusted(view: View, confessed: Collection[ClaimId]) -> ClaimSeen | None:
    """Return a claim that can be leaned on with open eyes, if there is one that is not leaned on yet.

    It came with a lie caught, and does not rule out all that the traces have left of a line: two people who say the
    same are no proof, since people lie for one another.
    """
    fit = (each for each in view.claims if each.id in confessed and not (each.leaning or each.broken))
    return next((each for each in fit if not _leaves_nothing(view, each)), None)


def suspicion(view: View, claim: ClaimSeen) -> Suspicion | None:
    """Return the trace to hold against a claim that the traces contradict: the one that speaks of the same."""
    if claim.broken:
        return None
    spoken = _content(claim.name, claim.words)
    against = _contradicting(view, claim)
    weighed = [Suspicion(claim, trace, len(spoken & _content(trace.name, trace.text))) for trace in against]
    return max(weighed, key=lambda each: each.weight, default=None)


def _contradicting(view: View, claim: ClaimSeen) -> list[TraceSeen]:
    """Return the traces that strike what a claim would leave as the only one of its line."""
    pointed = [alone.name for line in Line if (alone := _left_alone(view, claim, line)) is not None]
    return [trace for trace in view.traces if any(name in trace.strikes for name in pointed)]


def _left_alone(view: View, claim: ClaimSeen, line: Line) -> Candidate | None:
    stand = [each for each in view.candidates if each.line is line]
    after = [each for each in stand if each.name not in claim.strikes]
    return after[0] if len(after) == 1 and len(after) < len(stand) else None


def _leaves_nothing(view: View, claim: ClaimSeen) -> bool:
    traces = {trace.id for trace in view.traces}
    for line in Line:
        stand = [each for each in view.candidates if each.line is line and not traces.intersection(each.struck_by)]
        if stand and all(each.name in claim.strikes for each in stand):
            return True
    return False


def _content(*texts: str) -> frozenset[str]:
    """Return the words of texts that say something, in the singular."""
    return frozenset(singular(word) for text in texts for word in words(text) if word not in _COMMON)
