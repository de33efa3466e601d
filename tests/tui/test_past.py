"""A real hunt, read back from its records, against the log as it was written while the hunt was played."""

from __future__ import annotations

from pathlib import Path

from hunter_game.director.updates import Chunk
from hunter_game.tui.screens.scribe import Draft, Scribe, draft_of
from hunter_game.tui.widgets.paragraphs import Kind
from tests.director.hunts import direct, new_session

LINES = (
    "search", "say something nobody could understand zzz", "talk to the miller", "go north", "take the moon",
    "wait", "look. go out. search", "/odds", "ask about the river", "/why", "wait",
)  # fmt: skip
OF_THE_MOMENT = {Kind.NOTICE, Kind.HINT, Kind.PLACE}
"""Where one is, answers of the table, other readings: said when they were asked for, and not recorded."""


def words(draft: Draft) -> list[tuple[Kind, str, tuple[tuple[int, int], ...]]]:
    return [
        (each.kind, each.text, each.quotes)
        for each in draft.paragraphs
        if each.kind not in OF_THE_MOMENT and not (each.kind is Kind.ECHO and each.text.startswith("/"))
    ]


async def test_old_turns_are_read_back_as_they_were_shown(tmp_path: Path) -> None:
    director = direct(new_session(tmp_path))
    live = Draft(0)
    scribe = Scribe(live)
    prose: list[str] = []
    for updates in (director.opening(), *(director.play(line) for line in LINES)):
        async for update in updates:
            if update.type == "chunk":
                prose.append(update.text)  # the draft takes tellings as a whole
                continue
            if prose and update.type != "stage":  # a stage may begin in mid-telling, and divides no paragraph
                scribe.write(Chunk(turn=update.turn, text="".join(prose)), folded=False)
                prose.clear()
            scribe.write(update, folded=False)
    past = draft_of(director.earlier(None, 99))
    assert words(past) == words(live)
    in_parts = [draft_of(director.earlier(number + 1, 1)) for number in range(director.turn + 1)]
    assert [part for draft in in_parts for part in words(draft)] == words(past)
    assert len({kind for kind, _, _ in words(past)}) > 5
    await director.close()
