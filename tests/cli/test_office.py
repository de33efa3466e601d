from __future__ import annotations

import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hunter_game.cli.glimpses import glimpse_narrator
from hunter_game.cli.hunts import Wish, begin_hunt
from hunter_game.cli.office import Office
from hunter_game.cli.shelf import in_words
from hunter_game.cli.storytellers import Choice
from hunter_game.director.updates import Chunk
from hunter_game.errors import HunterError
from hunter_game.paths import HOME_VARIABLE, Paths, find
from hunter_game.tui.choices import NewHunt

TODAY = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)


@pytest.fixture
def paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    monkeypatch.delenv("HUNTER_GAME_STORYTELLER__NARRATOR", raising=False)
    return find()


@pytest.mark.parametrize(
    ("played", "words"),
    [
        ("2026-03-14T09:05:00Z", "today, 09:05"),
        ("2026-03-13T21:40:00Z", "yesterday, 21:40"),
        ("2026-01-02T08:00:00Z", "2 January, 08:00"),
        ("2025-12-31T08:00:00Z", "31 December 2025, 08:00"),
        ("", ""),
        ("<b>never</b>", ""),
    ],
)
def test_when_a_hunt_was_played_is_said_in_words(played: str, words: str) -> None:
    assert in_words(played, TODAY) == words


def test_the_label_of_the_storyteller_follows_command_line_environment_and_file(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert glimpse_narrator(paths) == "builtin"
    paths.config.write_text('[storyteller]\nnarrator = "openai/a"\n')
    assert glimpse_narrator(paths) == "openai/a"
    monkeypatch.setenv("HUNTER_GAME_STORYTELLER__NARRATOR", "openai/b")
    assert glimpse_narrator(paths) == "openai/b"
    assert Office(paths, Choice(spec="openai/c")).storyteller == "openai/c"


@pytest.mark.parametrize("text", ["storyteller = 1\n", "[storyteller\n", '[storyteller]\nnarrator = ["x"]\n'])
def test_a_wrong_file_still_has_a_label_and_its_help_names_what_is_wrong(paths: Paths, text: str) -> None:
    paths.config.write_text(text)
    office = Office(paths, Choice())
    assert office.storyteller == "builtin"
    assert "config.toml" in office.storyteller_help.splitlines()[0]


def test_each_world_offers_three_ready_hunters_and_as_many_packs(paths: Paths) -> None:
    office = Office(paths, Choice())
    yard, alderfen = office.worlds()
    assert (yard.id, alderfen.id) == ("yard", "alderfen")
    for offered in (office.choices(yard), office.choices(alderfen)):
        assert len({hunter.id for hunter in offered.hunters}) >= 3
        assert (len(offered.packs), len(offered.spreads), len(offered.trades)) == (3, 3, 6)
    assert not office.choices(yard).draws
    assert [world.id for world in Office(paths, Choice(), world="alderfen").worlds()] == ["alderfen"]


async def test_a_hunt_is_begun_listed_closed_and_opened_again(paths: Paths) -> None:
    office = Office(paths, Choice())
    game = await office.new(NewHunt(world="yard", hunter="surgeon", seed="reeds", iron=True))
    assert game.turn == 0
    assert game.storyteller == "builtin"
    await game.close()
    (saved,) = office.sessions()
    assert (saved.hunter, saved.turn, saved.why_not) == ("Ives Marlow", 0, "")
    again = await office.open(saved.name)
    assert again.name == saved.name
    await again.close()


async def test_play_now_asks_nothing_and_begins_in_the_yard(paths: Paths) -> None:
    game = await Office(paths, Choice(), fair=True).play_now()
    assert game.session.header.world == "yard"
    assert game.session.header.modes.fair
    await game.close()


async def test_the_hunt_of_the_day_has_a_hunter_of_its_own(paths: Paths) -> None:
    game = await Office(paths, Choice()).new(NewHunt(world="alderfen", daily=True))
    modes = game.session.header.modes
    await game.close()
    assert modes.fair
    assert modes.iron
    assert modes.daily is not None


async def test_a_hunt_that_is_not_there_is_an_error_with_a_sentence(paths: Paths) -> None:
    with pytest.raises(HunterError, match="no saved hunt"):
        await Office(paths, Choice()).open("nobody")


def test_a_daily_hunt_is_fair_iron_and_the_same_for_everyone(paths: Paths) -> None:
    headers = []
    for name in ("one", "two"):
        session = begin_hunt(paths, Wish(world="yard", name=name, seed="mine", daily=TODAY.date()))
        headers.append(session.header)
        session.close()
    assert headers[0].digest == headers[1].digest
    assert headers[0].modes.model_dump() == {"fair": True, "iron": True, "daily": "2026-03-14"}


def test_a_name_that_could_leave_the_folder_stays_in_it(paths: Paths) -> None:
    session = begin_hunt(paths, Wish(world="yard", name="../../escape"))
    session.close()
    assert session.path.parent == paths.saves


async def test_a_report_from_a_running_hunt_has_no_key_and_no_folder_and_no_prose_if_asked(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = "sk-canary-0123456789"
    monkeypatch.setenv("OPENAI_API_KEY", key)
    office = Office(paths, Choice(spec="builtin"), world="yard")
    game = await office.play_now()
    told = [update async for update in game.play(f"search {key} {Path.home()}")]
    told += [update async for update in game.play("search")]
    screen = f"<svg>{key} {Path.home()} {paths.saves}</svg>"
    names = [await office.bundle(screen, prose) for prose in (True, False)]
    await game.close()
    prose = "".join(update.text for update in told if isinstance(update, Chunk)).split(".")[0]
    for name, held in zip(names, (True, False), strict=True):
        with zipfile.ZipFile(paths.saves / name) as archive:
            files = {each: archive.read(each).decode("utf-8") for each in archive.namelist()}
        assert {"hunt.jsonl", "log.jsonl", "report.json"} <= set(files)
        assert ("screen.svg" in files) is held
        assert (prose in files["log.jsonl"]) is held
        for text in files.values():
            for secret in (key, str(Path.home()), str(paths.saves)):
                assert secret not in text


async def test_the_hunt_under_way_can_be_watched_as_far_as_it_has_come_and_goes_on(paths: Paths) -> None:
    office = Office(paths, Choice())
    game = await office.play_now()
    async for _ in game.play("look"):
        pass
    film = await office.film(game.name)
    assert [passage.line for passage in film.passages] == ["", "look"]
    async for _ in game.play("search"):
        pass
    await game.close()
    assert len((await office.film(game.name)).passages) == 3
