"""The hunt of the day is what its date, world and rules make it, or it is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from hunter_game.devtools.verify import verify
from hunter_game.engine.hunt import begin
from hunter_game.engine.state import RULES_VERSION
from hunter_game.session.chain import GENESIS, encode, link
from hunter_game.session.contents import SessionContents, make_header
from hunter_game.session.daily import daily_hunter, daily_seed
from hunter_game.session.records import Modes
from hunter_game.session.store import Session
from tests.director.hunts import yard

DAY = "2026-11-22"
SEED = daily_seed(DAY, "yard", RULES_VERSION)


def begun(folder: Path, *, seed: str = SEED, modes: Modes | None = None, hunter: str | None = None) -> SessionContents:
    world = yard()
    hunter = hunter or daily_hunter(world, seed).id
    state = begin(world, world.hunts[0].id, hunter, seed)
    modes = modes or Modes(fair=True, iron=True, daily=DAY)
    header = make_header(world, state, hunter, "test", modes)
    session = Session.create(folder / "hunt.hunt", header, state, world, lambda: "now")
    contents = session.contents()
    session.close()
    return contents


def test_the_hunt_of_a_day_verifies(tmp_path: Path) -> None:
    assert verify(begun(tmp_path)).exit_code == 0


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"seed": "lucky"}, "whose seed is 'daily 2026-11-22 yard"),
        ({"seed": daily_seed("2026-11-23", "yard", RULES_VERSION)}, "whose seed is"),
        ({"modes": Modes(fair=True, iron=False, daily=DAY)}, "fair and iron"),
        ({"modes": Modes(fair=False, iron=True, daily=DAY)}, "fair and iron"),
        ({"hunter": next(each.id for each in yard().hunters if each is not daily_hunter(yard(), SEED))}, "hunter"),
    ],
)
def test_one_that_only_says_so_is_refused_with_the_reason(tmp_path: Path, changed: dict[str, str], why: str) -> None:
    verdict = verify(begun(tmp_path, **changed))  # type: ignore[arg-type]
    assert verdict.exit_code == 2
    assert f"It says that it is the daily hunt of {DAY}" in verdict.sentence
    assert why in verdict.sentence


def test_another_hunt_than_the_one_of_the_day_is_refused(tmp_path: Path) -> None:
    contents = begun(tmp_path)
    header = contents.header.model_copy(update={"hunt": "an_easier_one"})
    body = encode(header)
    forged = replace(contents, records=(header,), bodies=(body,), hashes=(link(GENESIS, body),))
    assert "which is 'mill_hunt'; its own is 'an_easier_one'" in verify(forged).sentence
