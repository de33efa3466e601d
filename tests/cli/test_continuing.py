"""The hunt after a hunt, from the command line's side."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from hunter_game.cli import continuing, run
from hunter_game.cli.continuing import composed_again, continuation
from hunter_game.cli.hunts import Wish, begin_hunt
from hunter_game.engine.state import Facts, Reckoning
from hunter_game.engine.vocabulary import Ending, Telling
from hunter_game.errors import ContentError, SaveUnreadable
from hunter_game.paths import Paths
from hunter_game.session.contents import SessionContents, parse_state, parse_world
from hunter_game.session.recording import read_session
from hunter_game.session.timeline import BEGINNING
from tests.content.countries import copied


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    folder = copied(tmp_path)
    return Paths(
        assets=folder.parents[1],
        saves=tmp_path / "saves",
        config=tmp_path / "config.toml",
        reports=tmp_path / "reports",
    )


def begun(paths: Paths, **wish: object) -> Path:
    """Begin a hunt, close it, and return its file."""
    with_defaults = replace(Wish(world="holm", seed="seven"), **wish)  # type: ignore[arg-type]
    session = begin_hunt(paths, with_defaults)
    session.close()
    return max(paths.saves.glob("*.hunt"), key=lambda file: file.stat().st_mtime_ns)


def over(monkeypatch: pytest.MonkeyPatch, ending: Ending) -> None:
    """Let every hunt count as over with an ending, as if it had been played."""

    def last_facts(contents: SessionContents) -> Facts:
        facts = parse_state(contents.snapshots[BEGINNING]).facts
        given = {"ending": ending, "lines": 3, "alive": 5, "told": Telling.TRUTH, "score": 90, "renown": 90, "pay": 9}
        reckoning = Reckoning.model_construct(**{name: given.get(name) for name in Reckoning.model_fields})
        hunter = facts.hunter.model_copy(update={"coin": 44})
        return facts.model_copy(update={"ending": ending, "reckoning": reckoning, "hunter": hunter})

    monkeypatch.setattr(continuing, "_last_facts", last_facts)


def test_a_hunt_that_is_not_over_has_no_next(paths):
    file = begun(paths)
    with pytest.raises(SaveUnreadable, match=r"is not over yet; play it to its end first\.$"):
        continuation(file)


def test_the_next_hunt_remembers_and_the_hunter_who_lived_goes_on(paths, monkeypatch):
    first = begun(paths, hunter="sib")
    over(monkeypatch, Ending.SLAIN)
    second = begun(paths, after=first, name="second", seed="eight")
    contents = read_session(second)
    world = parse_world(contents.world, contents.header)
    assert contents.header.hunter == "sib"
    assert [(past.hunter, past.score) for past in world.past] == [("Sib Marsh", 90)]
    assert world.hunters[0].coin == 44
    third = read_session(begun(paths, after=second, name="third", seed="nine"))
    assert len(parse_world(third.world, third.header).past) == 2


def test_after_a_death_the_next_hunter_comes(paths, monkeypatch):
    first = begun(paths)
    over(monkeypatch, Ending.DIED)
    contents = read_session(begun(paths, after=first, name="second", seed="eight"))
    assert contents.header.hunter == "sib"


def test_a_written_hunt_is_begun_by_its_id_and_one_without_is_drawn(paths):
    assert read_session(begun(paths, hunt="long_night", name="written")).header.hunt == "long_night"
    assert read_session(begun(paths, name="drawn")).header.hunt == "drawn"
    with pytest.raises(ContentError, match=r'^Holm has no hunt "short_night"'):
        begun(paths, hunt="short_night", name="none")


def test_a_hunt_of_today_is_the_same_for_everyone_and_not_that_of_tomorrow(paths):
    from datetime import date

    one, again, other = (
        read_session(begun(paths, seed=None, daily=date(2026, 3, day), name=name)).header.world_digest
        for day, name in ((1, "one"), (1, "again"), (2, "other"))
    )
    assert one == again != other


def test_a_sessions_world_can_be_made_again_from_the_files(paths, monkeypatch):
    first = begun(paths)
    over(monkeypatch, Ending.SLAIN)
    for file in (first, begun(paths, after=first, name="second", seed="eight")):
        contents = read_session(file)
        assert composed_again(paths, contents) == parse_world(contents.world, contents.header)


def test_after_and_world_contradict_each_other(capsys):
    assert run(["play", "--plain", "--after", "wolf", "--world", "yard"]) == 2
    assert "leave --world out" in capsys.readouterr().err
