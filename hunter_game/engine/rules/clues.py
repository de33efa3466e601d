"""Clues: traces that are found, claims that are heard, and what they rule out.

- A *trace* is true. It strikes candidates by itself, the moment it is found.
- A *claim* is somebody's word. It strikes only while the hunter *leans* on it; see `board`.
- Both can open topics to ask about.
"""

from __future__ import annotations

from hunter_game.engine.draft import Draft
from hunter_game.engine.outcomes import CandidateStruck, ClaimHeard, TopicOpened, TraceFound
from hunter_game.engine.state import Board
from hunter_game.engine.vocabulary import ClaimId, TopicId, TraceId
from hunter_game.engine.world import Strike, World


def struck_by(world: World, board: Board, strike: Strike) -> tuple[str, ...]:
    """Return the clues that rule a candidate out now: traces, then claims leaned on, in the order they came."""
    return tuple(
        [trace for trace in board.traces if _among(strike, world.trace[trace].strikes)]
        + [claim for claim in board.leaning if _among(strike, world.claim[claim].strikes)]
    )


def _among(strike: Strike, strikes: tuple[Strike, ...]) -> bool:
    """Return whether a strike is one of these; asked so often that models are compared by their fields."""
    return any(each.candidate == strike.candidate and each.line is strike.line for each in strikes)


def find(draft: Draft, trace: TraceId | None) -> None:
    """Put a trace on the board, with all that follows; nothing if it is there already."""
    if trace is None or trace in draft.facts.board.traces:
        return
    made = draft.world.trace[trace]
    open_before = [strike for strike in made.strikes if not struck_by(draft.world, draft.facts.board, strike)]
    draft.put_board(traces=(*draft.facts.board.traces, trace))
    draft.say(TraceFound(trace=trace))
    for strike in open_before:
        draft.say(CandidateStruck(line=strike.line, candidate=strike.candidate, by=trace))
    open_topics(draft, made.opens)


def hear_claim(draft: Draft, claim: ClaimId, *, caught: bool = False) -> None:
    """Put a claim on the board; nothing if it is there already."""
    if claim in draft.facts.board.claims:
        return
    made = draft.world.claim[claim]
    draft.put_board(claims=(*draft.facts.board.claims, claim))
    draft.say(ClaimHeard(claim=claim, person=made.teller, caught=caught))
    open_topics(draft, made.opens)


def open_topics(draft: Draft, topics: tuple[TopicId, ...]) -> None:
    """Let topics be asked about from now on."""
    for topic in topics:
        if topic not in draft.facts.topics:
            draft.put(topics=(*draft.facts.topics, topic))
            draft.say(TopicOpened(topic=topic))
