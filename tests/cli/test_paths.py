from __future__ import annotations

from pathlib import Path

import pytest

from hunter_game.errors import ConfigError, SaveUnreadable
from hunter_game.paths import HOME_VARIABLE, Paths, find


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    (tmp_path / "saves").mkdir()
    return Paths(
        assets=tmp_path / "assets",
        saves=tmp_path / "saves",
        config=tmp_path / "config.toml",
        reports=tmp_path / "reports",
    )


def test_home_variable_moves_saves_config_and_reports_but_not_assets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    found = find()
    assert (found.saves, found.config, found.reports) == (
        tmp_path / "saves",
        tmp_path / "config.toml",
        tmp_path / "reports",
    )
    assert (found.assets / "worlds").is_dir()


def test_a_checkout_keeps_its_hunts_beside_the_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(HOME_VARIABLE, raising=False)
    root = Path(__file__).resolve().parents[2]
    assert find().saves == root / "saves"


@pytest.mark.parametrize("name", ["", "..", "../x", "a/b", "CON", "a\x00", "*", "annis.hunt/..", "x" * 5000])
def test_a_name_can_only_mean_a_file_that_is_in_the_folder(paths: Paths, name: str) -> None:
    (paths.saves / "annis.hunt").touch()
    (paths.saves.parent / "x.hunt").touch()
    with pytest.raises(SaveUnreadable, match="no saved hunt"):
        paths.save(name)


def test_a_name_means_the_file_in_the_saves_folder(paths: Paths) -> None:
    file = paths.saves / "annis.hunt"
    file.touch()
    assert paths.save("annis") == file
    assert paths.save("annis.hunt") == file
    assert paths.save(str(file)) == file


def test_a_missing_hunt_is_named_with_those_that_exist(paths: Paths) -> None:
    (paths.saves / "annis.hunt").touch()
    with pytest.raises(SaveUnreadable, match=r'no saved hunt "brand".*There are: annis'):
        paths.save("brand")


@pytest.mark.parametrize("text", ["x" * 5000 + ".hunt", "a\x00b.hunt", "/nowhere/at/all.jsonl"])
def test_a_path_that_cannot_exist_is_a_missing_hunt_and_not_a_fault(paths: Paths, text: str) -> None:
    with pytest.raises(SaveUnreadable, match="no saved hunt"):
        paths.save(text)


def test_an_unknown_world_is_named_with_those_that_exist(paths: Paths) -> None:
    (paths.worlds / "yard").mkdir(parents=True)
    (paths.worlds / "yard" / "world.yaml").touch()
    assert paths.world("yard") == paths.worlds / "yard"
    with pytest.raises(ConfigError, match=r'no world "moor"\. There are: yard'):
        paths.world("moor")
