"""`/version`: the tellings of the last turn, each kept, any of them to be shown in place of the last. No fact moves."""

from __future__ import annotations

from hunter_game.director.sitting import Emit, Sitting
from hunter_game.director.updates import Chunk, Notice
from hunter_game.session.records import Narration


async def version(sitting: Sitting, wanted: str, emit: Emit) -> Narration | None:
    """Show one telling of the last turn again, or say which there are. Return the one that is shown now.

    It is what later tellings are reminded of; that it was chosen is for the note of the command to say.

    Args:
        sitting: The hunt.
        wanted: Its number; empty for the list.
        emit: Where updates go.
    """
    kept = _versions(sitting)
    chosen = next((each for each in kept if str(each.version) == wanted.strip()), None)
    if chosen is None:
        shown = sitting.session.shown().get(sitting.session.turn_seq)
        emit(Notice(turn=sitting.turn, text=_listed(kept, shown), about="table"))
        return None
    await sitting.writer.remember(chosen)
    emit(Notice(turn=sitting.turn, text=f"Version {chosen.version}, by {chosen.storyteller}:", about="table"))
    emit(Chunk(turn=sitting.turn, text=chosen.text, part="retelling"))
    return chosen


def _versions(sitting: Sitting) -> list[Narration]:
    return [each for each in sitting.session.narrations() if each.turn_seq == sitting.session.turn_seq]


def _listed(kept: list[Narration], shown: Narration | None) -> str:
    if not kept:
        return "Nobody has told this turn."
    lines = [f"  {_described(each)}{', shown' * (each == shown)}" for each in kept]
    return "\n".join(["Tellings of this turn; /version NUMBER shows one again, /retell makes another:", *lines])


def _described(told: Narration) -> str:
    return f"{told.version}  {told.storyteller} ({told.status}), {len(told.text)} characters"
