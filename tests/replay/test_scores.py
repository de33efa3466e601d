"""The score of a hunt follows from its decisions: in a hunt that the seed drew, and in the hunt of a day."""

from __future__ import annotations

import asyncio
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hunter_game.cli import run
from hunter_game.content import compose
from hunter_game.content.overlay import revised
from hunter_game.devtools.verify import verify
from hunter_game.engine.state import RULES_VERSION
from hunter_game.paths import HOME_VARIABLE
from hunter_game.session.contents import SessionContents
from hunter_game.session.daily import daily_hunter, daily_seed
from hunter_game.session.recording import read_session
from hunter_game.session.records import Modes, TurnRecord
from hunter_game.session.replay import played
from hunter_game.session.store import Session
from hunter_game.storyteller.scripted import ScriptedStoryteller
from tests.devtools.test_verify import forged
from tests.director.hunts import direct
from tests.director.hunts import played as play_lines
from tests.replay.bot_hunts import alderfen
from tests.replay.bot_lines import BotPlayer
from tests.replay.untold import bot_session

DAY = "2026-11-22"


def drawn(seed: str) -> SessionContents:
    country = alderfen()
    return bot_session(compose(country, hunt=None, seed=seed), "oracle", 0, seed, country, 140)


@pytest.mark.parametrize("seed", ["fog", "reed", "eel"])
def test_a_hunt_that_the_seed_drew_has_the_score_that_its_decisions_make(seed: str) -> None:
    contents = drawn(seed)
    (*_, last) = played(contents)
    reckoning = last.after.facts.reckoning
    assert reckoning is not None
    score = verify(contents).score
    assert score is not None
    assert (score.score, score.lines, score.alive) == (reckoning.score, reckoning.lines, reckoning.alive)
    assert (score.ending, score.unsworn, score.daily) == (reckoning.ending.value, False, None)


def test_a_better_score_that_is_written_into_a_hunt_is_a_divergence_at_its_last_turn() -> None:
    contents = drawn("fog")
    last = [record for record in contents.records if isinstance(record, TurnRecord)][-1]
    verdict = verify(forged(contents, last.seq, "reckoning", {**last.delta["reckoning"], "score": 999}))
    found = verdict.divergence
    assert found is not None
    assert (found.turn, found.field, found.recorded) == (last.turn, "facts.reckoning.score", 999)
    assert verdict.score is None


class Today(datetime):
    """A clock that stands still on the day of the test."""

    @classmethod
    def now(cls, tz: object = None) -> Today:
        return cls.fromisoformat(f"{DAY}T12:00:00").replace(tzinfo=UTC)


def begun(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Begin the hunt of the day as a player does, and return its file."""
    monkeypatch.setenv(HOME_VARIABLE, str(folder))
    monkeypatch.setattr(sys.modules["hunter_game.cli.play"], "datetime", Today)
    folder.mkdir()
    (folder / "lines").write_text("look\n/undo\n", encoding="utf-8")
    with (folder / "lines").open(encoding="utf-8") as file, monkeypatch.context() as patch:
        patch.setattr(sys, "stdin", file)
        assert run(["play", "mine", "--daily", "--plain"]) == 0
    return folder / "saves" / "mine.hunt"


def finish(path: Path) -> None:
    """Play a hunt of the country to its end, line by line."""

    async def on() -> None:
        session = Session.open(path, lambda: "now")
        director = direct(session, ScriptedStoryteller())
        player = BotPlayer("oracle", session.world, session.header.seed, alderfen())
        while (line := player.choose(session.state)) is not None:
            await play_lines(director, line)
        await director.close()

    asyncio.run(on())


def test_the_hunt_of_a_day_goes_as_one_file_to_somebody_else_who_reads_its_score(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = begun(tmp_path / "mine", monkeypatch)
    assert "An iron hunt has no undo." in capsys.readouterr().out
    finish(mine)
    header = read_session(mine).header
    assert (header.seed, header.modes.fair, header.modes.iron) == (
        daily_seed(DAY, "alderfen", RULES_VERSION),
        True,
        True,
    )
    shared = tmp_path / "shared.jsonl"
    assert run(["export", "mine", "-o", str(shared)]) == 0
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "theirs"))
    capsys.readouterr()
    assert run(["import", str(shared)]) == 0
    assert run(["verify", "shared", "--score"]) == 0
    name, verdict, score = capsys.readouterr().out.splitlines()
    assert name == "shared"
    assert verdict.endswith(" turns match.")
    assert score.startswith("  score ")
    assert f"(daily hunt of {DAY}, " in score
    ours = verify(mine).score
    assert ours is not None
    assert score == f"  {ours.sentence}"


def test_the_hunt_of_a_day_in_a_world_that_was_made_easier_does_not_compare() -> None:
    seed = daily_seed(DAY, "alderfen", RULES_VERSION)
    country = alderfen()
    world = compose(country, hunt=None, seed=seed)
    easier = revised(world, beasts=tuple(each.model_copy(update={"health": 1}) for each in world.beasts))
    hunter = [sheet.id for sheet in world.hunters].index(daily_hunter(world, seed).id)
    modes = Modes(fair=True, iron=True, daily=DAY)
    for played_in, compares in ((world, True), (easier, False)):
        contents = bot_session(played_in, "oracle", hunter, seed, country, 140, modes)
        score = verify(contents, find=lambda _: world).score
        assert score is not None
        assert score.elsewhere is not compares
        assert ("does not compare" in score.sentence) is not compares
