"""Each failure line, come to by typing in a real hunt: as promised, on a line of its own, apart from the story."""

from __future__ import annotations

import asyncio
import io
from pathlib import Path

import pytest

from hunter_game.plain import TextPrinter, run_plain
from tests.director.hunts import direct
from tests.failure_scene import SCENES, said_in, session_in
from tests.faults.modes import MODES
from tests.faults.server import FaultServer
from tests.faults.tellers import teller
from tests.plain.test_plain import GivenLines


@pytest.mark.parametrize("scene", SCENES)
async def test_what_is_typed_ends_in_the_promised_line(scene: str, tmp_path: Path) -> None:
    session, failures = session_in(scene, tmp_path), said_in(scene)
    async with FaultServer(MODES) as server:
        director = direct(session, teller(server, "429") if any(each.down for each in failures) else None)
        out = io.StringIO()
        lines = GivenLines(*(each.typed for each in failures))
        await run_plain(director, lines, TextPrinter(out, tty=False), asyncio.Event())
        await director.close()
    blocks = out.getvalue().split("\n\n")
    for failure in failures:
        assert [block.splitlines()[0] for block in blocks].count(failure.said) == 1, failure
    assert session.turn == sum(each.down for each in failures)
