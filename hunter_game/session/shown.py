"""Which of a turn's tellings is shown: the last one, or the one that the player chose, as a note says.

The note is that of the table command which showed it. A reader that does not know this shows the last telling.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from hunter_game.session.records import Narration, NoteRecord, Record

_NOTE = re.compile(r"telling ([0-9]{1,9})")


def note_of(narration: Narration) -> str:
    """Return what is noted of a table command that shows a telling."""
    return f"telling {narration.id}"


def chosen_in(record: NoteRecord) -> int | None:
    """Return the id of the telling that a note says is shown; None for every other note."""
    match = _NOTE.fullmatch(record.text) if record.what == "table" else None
    return None if match is None else int(match[1])


def shown_of(records: Iterable[Record], narrations: Iterable[Narration]) -> dict[int, Narration]:
    """Return the telling of each turn that is shown, by the turn's `seq`.

    Args:
        records: Of a session, in order.
        narrations: Every telling in it.
    """
    by_id = {each.id: each for each in narrations}
    shown = {each.turn_seq: each for each in sorted(by_id.values(), key=lambda each: each.version)}
    for record in records:
        if isinstance(record, NoteRecord) and (chosen := by_id.get(chosen_in(record) or 0)) is not None:
            shown[chosen.turn_seq] = chosen
    return shown
