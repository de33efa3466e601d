"""Pages that wait for nobody: what they show is what the command shows, and nothing is written for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from hunter_game.director.glances import GLANCES
from hunter_game.director.updates import Chunk, Opened
from hunter_game.parser import Table
from tests.director.hunts import direct, new_session, played

LINES = tuple(f"/{table.value}" for table in GLANCES)


@pytest.mark.parametrize("line", [*LINES, "/journal Maren", "/help attack"])
async def test_a_glance_shows_what_the_command_shows_and_writes_nothing(tmp_path: Path, line: str) -> None:
    director = direct(new_session(tmp_path))
    await played(director, "search", "ask Maren about Wat")
    before = director.session.records()
    glanced = director.glance(line)
    assert director.session.records() == before
    assert glanced in await played(director, line)
    await director.close()


async def test_a_glance_is_had_in_the_middle_of_a_telling_with_the_turn_already_in_it(tmp_path: Path) -> None:
    director = direct(new_session(tmp_path))
    told_of = "the bare footprints"
    earlier = director.glance("/board")
    seen: list[Opened | None] = [
        director.glance("/board") async for update in director.play("search") if isinstance(update, Chunk)
    ]
    assert earlier is not None
    assert told_of not in earlier.text
    assert seen
    assert all(page is not None and told_of in page.text for page in seen)
    await director.close()


@pytest.mark.parametrize(
    "line", ["", "search", "map", "/cost", "/prompts", "/reckoning", "/undo", "/quit", "/wizard", "/"]
)
async def test_a_line_that_takes_more_than_a_look_is_no_glance(tmp_path: Path, line: str) -> None:
    director = direct(new_session(tmp_path))
    assert director.glance(line) is None
    await director.close()


def test_every_glance_is_a_page_of_its_own() -> None:
    assert len(set(GLANCES.values())) == len(GLANCES)
    assert Table.COST not in GLANCES
