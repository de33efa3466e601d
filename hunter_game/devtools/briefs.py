"""What a storyteller was told of each recorded turn, made again from the record.

The same brief as in play: views from the recorded states, outcomes as recorded, what was recalled from the prose
before. Undone turns are left out.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass

from hunter_game.devtools.live_line import LiveTurn, live_turns, require_telling
from hunter_game.director.chronicling import as_recalled, words_about
from hunter_game.engine.perception import view
from hunter_game.engine.state import State
from hunter_game.engine.view import View
from hunter_game.engine.world import World
from hunter_game.errors import SaveUnreadable
from hunter_game.session import recall, schema
from hunter_game.session.contents import SessionContents, parse_state, parse_world
from hunter_game.session.records import TurnRecord
from hunter_game.session.states import PlainState
from hunter_game.storyteller.brief import RECENT, Brief, leading_kind, make_brief, told_in
from hunter_game.storyteller.chronicle import by_rules

PASSAGES_RECALLED = 4
"""As many as in play."""


@dataclass(frozen=True, slots=True)
class Briefed:
    """A recorded turn as a storyteller is told of it."""

    turn: LiveTurn
    world: World
    before: State
    brief: Brief
    recalled: tuple[str, ...]


def briefs(contents: SessionContents, only: int | None = None) -> Iterator[Briefed]:
    """Yield what a storyteller is told of each turn that counts, in order.

    Args:
        contents: The session.
        only: Number of the one turn that is wanted.

    Raises:
        SaveError: The session is damaged, lacks a telling, was played by rules whose states these cannot read, or has
            no such turn.
    """
    world = parse_world(contents.world, contents.header)
    leads: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    recent: list[str] = []
    found = False
    with closing(sqlite3.connect(":memory:", check_same_thread=False)) as memory:
        schema.create_tables(memory)
        for turn in live_turns(contents):
            require_telling(turn)
            outcomes = turn.outcomes
            if only in {None, turn.record.turn}:
                found = True
                before, after = _state(turn.before), _state(turn.resolved)
                seen = view(world, after)
                brief = make_brief(
                    world,
                    view(world, before),
                    seen,
                    outcomes,
                    turn=turn.record.turn,
                    line=turn.record.line,
                    quoted=_quoted(turn.record),
                    seen_before=leads[leading_kind(outcomes)],
                    counts=kinds,
                    recent=recent[-RECENT:],
                    seed=contents.header.seed,
                )
                brief = brief.model_copy(update={"chronicle": by_rules(seen)})
                yield Briefed(turn, world, before, brief, _recalled(memory, seen, turn.record.line))
            leads[leading_kind(outcomes)] += 1
            kinds.update(told_in(outcomes))
            if turn.narration is not None:
                recent.append(turn.narration.text)
            memory.executemany(recall.INSERT, _heard(turn))
    if only is not None and not found:
        raise SaveUnreadable(f"There is no turn {only} in this hunt; its last is {contents.timeline().turn}.")


def _state(state: PlainState) -> State:
    try:
        return parse_state(state)
    except ValueError as error:
        raise SaveUnreadable("The states in this hunt are not ones of these rules.") from error


def _quoted(record: TurnRecord) -> str:
    """Return the player's own speech in a line: the only words that may be put in the hunter's mouth."""
    spoken = (getattr(act.intent, "words", "") for act in record.acts)
    return next((words for words in spoken if words), "")


def _heard(turn: LiveTurn) -> list[recall.Row]:
    heard = turn.seal.heard if turn.seal is not None else None
    quotes = [(str(quote.speaker), quote.words) for quote in heard.quotes] if heard is not None else []
    return recall.rows_of(turn.record.seq, turn.narration.text if turn.narration is not None else "", quotes)


def _recalled(memory: sqlite3.Connection, seen: View, line: str) -> tuple[str, ...]:
    # Only what was told before is in the index yet, so all of it counts.
    everything = range(2**31)
    found = recall.search(memory, words_about(seen, line), PASSAGES_RECALLED, everything)
    return as_recalled(found, seen)
