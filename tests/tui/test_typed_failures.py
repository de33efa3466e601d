"""Each failure line, come to by typing in a real hunt: on the screen as promised, as the system's, not the story's."""

from __future__ import annotations

from pathlib import Path

import pytest

from hunter_game.tui.widgets.command import CommandLine
from hunter_game.tui.widgets.offers import Offers
from hunter_game.tui.widgets.paragraphs import Kind
from tests.director.hunts import direct
from tests.failure_scene import SCENES, said_in, session_in
from tests.faults.modes import MODES
from tests.faults.server import FaultServer
from tests.faults.tellers import teller
from tests.tui.screen import enter, hunt, log_of, settle, shown, texts

MARKS = {Kind.REFUSAL: "×", Kind.NOTICE: "·"}
BEGINNING = 38
"""Letters of a line that stand on one row of the screen."""


@pytest.mark.parametrize("scene", SCENES)
async def test_what_is_typed_ends_in_the_promised_line_in_its_own_style(scene: str, tmp_path: Path) -> None:
    session, failures = session_in(scene, tmp_path), said_in(scene)
    async with FaultServer(MODES) as server:
        director = direct(session, teller(server, "429") if any(each.down for each in failures) else None)
        async with hunt(director) as pilot:  # type: ignore[arg-type]  # a real hunt behind the screen
            for failure in failures:
                await enter(pilot, failure.typed)
                kind = Kind.NOTICE if failure.down else Kind.REFUSAL
                paragraphs = log_of(pilot).transcript.paragraphs
                said = [(each.text, each.kind) for each in paragraphs if failure.said in each.text]
                assert said == [(failure.said, kind)]
                assert f"{MARKS[kind]} {failure.said[:BEGINNING]}" in shown(pilot)
        await director.close()


async def test_which_one_is_answered_by_the_key_that_is_on_the_screen(tmp_path: Path) -> None:
    director = direct(session_in("wolves", tmp_path))
    async with hunt(director) as pilot:  # type: ignore[arg-type]  # a real hunt behind the screen
        before = pilot.app.screen.query_one(Offers).suggestions
        await enter(pilot, "examine wolf")
        assert [each.label for each in pilot.app.screen.query_one(Offers).suggestions] == [
            "the old wolf",
            "the young wolf",
        ]
        await pilot.press("2")
        await settle(pilot)
        assert "the young wolf" in texts(pilot)
        assert pilot.app.screen.query_one(CommandLine).value == ""
        assert director.turn == 1
        assert pilot.app.screen.query_one(Offers).suggestions == before
    await director.close()
