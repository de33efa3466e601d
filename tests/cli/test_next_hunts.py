"""Which hunt comes next, and with whom."""

from __future__ import annotations

import json
import sqlite3
import sys
from datetime import date
from pathlib import Path

import pytest

from hunter_game.cli import next_hunts, run
from hunter_game.cli.hunts import Wish, begin_hunt
from hunter_game.cli.next_hunts import last_in, next_after, play_now
from hunter_game.cli.offering import choices, made, worlds
from hunter_game.errors import ConfigError, SaveUnreadable
from hunter_game.paths import HOME_VARIABLE, Paths
from hunter_game.session.recording import read_session
from hunter_game.tui.choices import MadeHunter
from tests.content.countries import copied
from tests.director.hunts import direct, played

A_DAY = ". ".join(["wait"] * 12)
ANN = MadeHunter("Ann Gray", "sexton", "heart", "sib")


@pytest.fixture
def paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    """A game with one country, which is the usual one."""
    monkeypatch.setattr(next_hunts, "COUNTRY", "holm")
    folder = copied(tmp_path)
    return Paths(folder.parents[1], tmp_path / "saves", tmp_path / "config.toml", tmp_path / "reports")


def begun(paths: Paths, wish: Wish) -> Path:
    session = begin_hunt(paths, wish)
    session.close()
    return session.path


async def waited_out(paths: Paths, wish: Wish) -> Path:
    """Begin a hunt and let every night of it pass."""
    game = direct(begin_hunt(paths, wish))
    while game.view.reckoning is None:
        await played(game, A_DAY)
    file = game.session.path
    await game.close()
    return file


async def test_the_practice_hunt_comes_first_and_the_country_once_a_hunt_is_over(paths: Paths) -> None:
    assert next_hunts.PRACTICE == "yard"
    assert play_now_world(paths) == "yard"
    begun(paths, Wish(world="holm", seed="a", name="under-way"))
    assert play_now_world(paths) == "yard"
    ended = await waited_out(paths, Wish(world="holm", seed="a", name="first"))
    assert play_now(paths) == Wish(world="holm", after=ended)


def play_now_world(paths: Paths) -> str:
    """Return where *Play now* would go, without asking for a folder that this game does not have."""
    (paths.worlds / "yard").mkdir(exist_ok=True)
    (paths.worlds / "yard" / "world.yaml").touch()
    return play_now(paths).world


async def test_the_next_hunt_keeps_the_terms_and_a_daily_hunt_is_not_gone_on_from(paths: Paths) -> None:
    first = await waited_out(paths, Wish(world="holm", seed="a", name="first", iron=True, fair=True))
    assert next_after(paths, first) == Wish(world="holm", after=first, iron=True, fair=True)
    daily = await waited_out(paths, Wish(world="holm", name="daily", daily=date(2026, 3, 14)))
    assert last_in(paths, "holm") == first
    assert next_after(paths, daily) == Wish(world="holm", after=first)


async def test_a_hunt_under_way_has_no_next_and_a_damaged_one_is_passed_over(paths: Paths) -> None:
    with pytest.raises(SaveUnreadable, match="is not over yet"):
        next_after(paths, begun(paths, Wish(world="holm", seed="a", name="under-way")))
    file = await waited_out(paths, Wish(world="holm", seed="a", name="first"))
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE record SET body = replace(body, 'wait', 'walk')")
    connection.close()
    assert last_in(paths, "holm") is None


async def test_what_can_be_chosen_follows_what_the_country_remembers(paths: Paths) -> None:
    (anew,) = worlds(paths)
    assert (anew.after, anew.remembers) == ("", "")
    first = choices(paths, "holm", None)
    assert [hunt.id for hunt in first.hunts] == ["long_night"]
    ended = await waited_out(paths, Wish(world="holm", hunt="long_night", seed="a", name="first", hunter="sib"))
    again, anew = worlds(paths)
    assert (again.after, again.remembers, anew.after) == ("first", "1 hunt", "")
    then = choices(paths, "holm", ended)
    assert then.hunts == ()
    assert then.draws
    assert then.hunters[0].id == "sib"


def test_a_made_hunter_begins_a_hunt_and_their_world_can_be_made_again(paths: Paths) -> None:
    from hunter_game.cli.continuing import composed_again
    from hunter_game.session.contents import parse_world

    file = begun(paths, Wish(world="holm", seed="a", made=made(paths, "holm", ANN)))
    contents = read_session(file)
    world = parse_world(contents.world, contents.header)
    assert (contents.header.hunter, file.stem) == ("made", "ann-gray")
    assert world.hunters[0].name == "Ann Gray"
    assert composed_again(paths, contents) == world


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        (MadeHunter(" \u200b", "sexton", "heart", "sib"), "needs a name"),
        (MadeHunter("sib MARSH", "sexton", "heart", "sib"), "has a sib MARSH already"),
        (MadeHunter("Ann", "bard", "heart", "sib"), "no trade"),
        (MadeHunter("Ann", "sexton", "soul", "sib"), 'no "soul"'),
        (MadeHunter("Ann", "sexton", "heart", "nobody"), "no pack"),
    ],
)
def test_an_answer_that_cannot_be_taken_is_one_sentence(paths: Paths, answers: MadeHunter, words: str) -> None:
    with pytest.raises(ConfigError, match=words):
        made(paths, "holm", answers)


def test_a_pipe_goes_from_the_practice_hunt_to_the_country_and_sees_both(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = tmp_path / "lines"
    lines.write_text(f"{A_DAY}\n{A_DAY}\n/next\n/wall\n/next\n/quit\n")
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    with lines.open(encoding="utf-8") as file:
        monkeypatch.setattr(sys, "stdin", file)
        assert run(["play", "--plain", "--json", "--new", "--seed", "abc"]) == 0
    updates = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    places = [each["view"]["place"] for each in updates if each["type"] == "scene" and each["turn"] == 0]
    assert places == ["mill_yard", "inn"]
    assert [each["hunt"] for each in updates if each["type"] == "onward"] == ["hedda-roke"]
    assert "not over yet" in next(each["text"] for each in reversed(updates) if each["type"] == "notice")
    assert updates[-1]["type"] == "quit"


@pytest.mark.parametrize("option", [["--seed", "x"], ["--hunter", "x"], ["--hunt", "x"], ["--after", "x"]])
def test_nothing_of_a_daily_hunt_can_be_chosen(option: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["play", "--plain", "--daily", *option]) == 2
    assert "the same for everyone" in capsys.readouterr().err


def test_made_takes_four_answers(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["play", "--plain", "--new", "--made", "Ann, sexton"]) == 2
    assert "four answers" in capsys.readouterr().err
