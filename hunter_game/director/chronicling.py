"""What whoever tells is reminded of: the chronicle, and passages about who, what and where the turn is.

The chronicle is written while a turn is told in which the watch or the day changed, beside the telling and within the
turn's requests. It is no record: it lies with the calls of its turn, and an undone turn takes its chronicle along.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, Iterable
from contextlib import asynccontextmanager

from hunter_game.director.sitting import Sitting
from hunter_game.engine.ledger import ledger
from hunter_game.engine.view import View
from hunter_game.session.recall import Remembered
from hunter_game.session.records import TurnRecord
from hunter_game.storyteller.chronicle import HAPPENED_MOST, by_rules, past_of, written_in
from hunter_game.storyteller.ports import TurnCalls

RECALLED = 4
"""Passages of earlier prose and speech that a storyteller is reminded of."""

ROOM = 4
"""Requests that must be left in a turn for a chronicle to be asked for: its own, a telling, two listenings."""

_CHRONICLERS = '"role":"chronicler"'
"""In the canonical JSON of a chronicler's call, and of no other: inside of a string its marks would be escaped."""

_TOLD_AGAIN = frozenset({"gain", "loss", "clue", "talk", "end", "plain"})
"""Tones of the strip that are worth a chronicle; dice and clocks are not."""


async def chronicle(sitting: Sitting) -> str:
    """Return what is past in a few sentences, as last summed up, else by rules; nothing for who reads no prompts."""
    if sitting.teller.name == "builtin":
        return ""
    return (await _newest(sitting))[1] or by_rules(sitting.view)


async def recall(sitting: Sitting, view: View, line: str) -> tuple[str, ...]:
    """Return what was told and said before of the place, the people here, and the topics of a line."""
    if sitting.teller.name == "builtin":
        return ()
    return as_recalled(await sitting.writer.recall(words_about(view, line), RECALLED), view)


def words_about(view: View, line: str) -> list[str]:
    """Return what to look for in what was told and said: the topics of a line, who is here, the place."""
    said = line.casefold()
    topics = [
        topic.name for topic in view.topics if any(each.casefold() in said for each in (topic.name, *topic.aliases))
    ]
    return [*topics, *(person.name for person in view.present), view.place_name]


def as_recalled(found: Iterable[Remembered], view: View) -> tuple[str, ...]:
    """Return passages as a storyteller is reminded of them: what somebody said with their name."""
    names = {str(person.id): person.name for person in view.people}
    return tuple(
        f"{names[each.speaker]} said: “{each.words}”" if each.speaker in names else each.words for each in found
    )


@asynccontextmanager
async def chronicling(
    sitting: Sitting, turn: TurnRecord, before: View, after: View, calls: TurnCalls
) -> AsyncGenerator[None, None]:
    """Have the past summed up beside what is done inside, if it is time; end with it, or when the player goes on."""
    changed = (before.day, before.watch) != (after.day, after.watch)
    if not changed or not sitting.teller.keeps_chronicle or calls.limit - calls.sent < ROOM:
        yield
        return
    seq, text = await _newest(sitting)
    past = past_of(after, text, _happened_since(sitting, seq), sitting.session.header.seed)
    writing = asyncio.create_task(sitting.teller.chronicle(past, calls))
    stopped = asyncio.create_task(sitting.stopping.wait())
    try:
        yield
        await asyncio.wait({writing, stopped}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in (writing, stopped):
            task.cancel()
        written, _ = await asyncio.gather(writing, stopped, return_exceptions=True)
        if isinstance(written, str):
            sitting.chronicles[turn.seq] = written
            sitting.newest_chronicle = (turn.seq, written)


async def _newest(sitting: Sitting) -> tuple[int, str]:
    """Return the last chronicle of a turn that counts, and the `seq` of that turn; 0 and nothing before the first."""
    if sitting.chronicles_of is not sitting.session:
        stored = [each for each in await sitting.writer.calls() if _CHRONICLERS in each.body]
        sitting.chronicles = {each.turn_seq: text for each in stored if (text := written_in(json.loads(each.body)))}
        sitting.chronicles_of, sitting.newest_chronicle = sitting.session, None
    if sitting.newest_chronicle is None:
        live = [turn.seq for turn in sitting.session.live_turns if turn.seq in sitting.chronicles]
        sitting.newest_chronicle = (live[-1], sitting.chronicles[live[-1]]) if live else (0, "")
    return sitting.newest_chronicle


def _happened_since(sitting: Sitting, seq: int) -> list[str]:
    """Return what the strip said in the turns after one."""
    turns = [turn for turn in sitting.session.live_turns[-HAPPENED_MOST:] if turn.seq > seq]
    hunt = sitting.state.facts.hunt
    outcomes = [[outcome for act in turn.acts for outcome in act.outcomes] for turn in turns]
    return [line.text for each in outcomes for line in ledger(sitting.world, hunt, each) if line.tone in _TOLD_AGAIN]
