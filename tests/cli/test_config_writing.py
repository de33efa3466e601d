"""What is kept of a player's choices, and what stays as it was."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

import pytest

from hunter_game import config_writing
from hunter_game.cli.glimpses import glimpse_preferences, lines_of
from hunter_game.cli.office import Office
from hunter_game.cli.storytellers import Choice
from hunter_game.config import DisplaySettings, read_config
from hunter_game.config_writing import keep_display, keep_storyteller
from hunter_game.errors import ConfigError
from hunter_game.paths import HOME_VARIABLE, Paths, find
from hunter_game.tui.preferences import NAMES, Preferences

WRITTEN = """\
# mine, and it stays
fair = true  # so do I

[future]
unknown = [1, 2]

[storyteller]
# the one I like
narrator = "openai/a"
api_base = "http://127.0.0.1:8080/v1"

[limits]
gap = 5

[storyteller.shapes]
openai = "tools"
"""

KNOWN = WRITTEN.replace("[future]\nunknown = [1, 2]\n\n", "")


@pytest.fixture
def paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    for name in [name for name in os.environ if name.startswith("HUNTER_GAME_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    monkeypatch.setenv("TERM", "xterm-256color")
    return find()


@pytest.fixture
def file(paths: Paths) -> Path:
    paths.config.parent.mkdir(parents=True)
    return paths.config


def test_the_first_choice_makes_the_file_and_its_folder(paths: Paths) -> None:
    keep_display(paths.config, {"theme": "chalk"})
    assert paths.config.read_text() == '[display]\ntheme = "chalk"\n'


def test_comments_order_and_settings_of_a_later_version_stay_as_they_were(file: Path) -> None:
    file.write_text(WRITTEN)
    keep_display(file, {"width": 60, "motion": False})
    assert file.read_text() == WRITTEN + "\n[display]\nwidth = 60\nmotion = false\n"
    keep_display(file, {"width": 66})
    assert file.read_text() == WRITTEN + "\n[display]\nwidth = 66\nmotion = false\n"


def test_the_line_ends_of_another_system_stay(file: Path) -> None:
    file.write_bytes(b"# mine\r\n[display]\r\nwidth = 60\r\n")
    keep_display(file, {"width": 50})
    assert file.read_bytes() == b"# mine\r\n[display]\r\nwidth = 50\r\n"


def test_a_storyteller_that_is_kept_takes_no_address_of_another_along(file: Path) -> None:
    file.write_text(WRITTEN)
    keep_storyteller(file, "ollama_chat/b")
    kept = tomllib.loads(file.read_text())["storyteller"]
    assert kept == {"narrator": "ollama_chat/b", "shapes": {"openai": "tools"}}
    assert "# the one I like" in file.read_text()


@pytest.mark.parametrize("broken", [b"[display\n", b"\xff\xfe\x00", b"\xef\xbb\xbf[display]\n", b"display = 1\n"])
def test_a_file_that_cannot_be_read_is_never_written_over(file: Path, broken: bytes) -> None:
    file.write_bytes(broken)
    with pytest.raises(ConfigError, match=r"^config\.toml.*nothing was"):
        keep_display(file, {"theme": "chalk"})
    assert file.read_bytes() == broken
    assert [each.name for each in file.parent.iterdir()] == ["config.toml"]


def test_a_folder_in_place_of_the_file_is_one_sentence(file: Path) -> None:
    file.mkdir()
    with pytest.raises(ConfigError, match=r"^config\.toml cannot be read \("):
        keep_display(file, {"theme": "chalk"})


def test_a_disk_that_takes_nothing_leaves_the_file_as_it_was(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text(WRITTEN)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(config_writing.os, "fsync", full)
    with pytest.raises(ConfigError, match=r"could not be written \(No space left on device\); it is as it was"):
        keep_display(file, {"theme": "chalk"})
    assert file.read_text() == WRITTEN
    assert [each.name for each in file.parent.iterdir()] == ["config.toml"]


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"theme": "pink"}, r"^display\.theme cannot be kept: "),
        ({"width": 20}, r"^display\.width cannot be kept: it is 0 for as wide"),
        ({"colour": "red"}, r"^display\.colour cannot be kept: "),
    ],
)
def test_what_could_not_be_read_again_is_not_written(file: Path, values: dict[str, str | int], sentence: str) -> None:
    with pytest.raises(ConfigError, match=sentence):
        keep_display(file, values)
    assert not file.exists()


def test_a_link_stays_a_link_and_the_file_keeps_its_mode(file: Path, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles.toml"
    real.write_text("fair = true\n")
    real.chmod(0o600)
    file.symlink_to(real)
    keep_display(file, {"hints": False})
    assert file.is_symlink()
    assert "hints = false" in real.read_text()
    assert real.stat().st_mode & 0o777 == 0o600


# ---------------------------------------------------------------- the office


def test_the_settings_and_the_preferences_name_the_same_things_with_the_same_defaults() -> None:
    assert tuple(DisplaySettings.model_fields) == NAMES
    assert {**DisplaySettings().model_dump(), "lines": "box"} == {name: getattr(Preferences(), name) for name in NAMES}


def test_what_is_preferred_is_there_the_next_time_and_only_that_is_written(paths: Paths) -> None:
    office = Office(paths, Choice())
    assert office.prefer(Preferences(theme="candle", width=66)) == ""
    assert Office(paths, Choice()).preferences == Preferences(theme="candle", width=66)
    assert tomllib.loads(paths.config.read_text()) == {"display": {"theme": "candle", "width": 66}}
    assert office.prefer(Preferences(theme="fen-night", width=66)) == ""
    assert Office(paths, Choice()).preferences == Preferences(width=66)
    assert read_config(paths.config).display.width == 66


def test_a_broken_file_has_preferences_all_the_same_and_says_why_they_do_not_last(file: Path, paths: Paths) -> None:
    file.write_text("[display\n")
    office = Office(paths, Choice())
    assert office.preferences == Preferences()
    assert "config.toml is not TOML" in office.prefer(Preferences(theme="candle"))
    assert office.preferences.theme == "candle"
    assert file.read_text() == "[display\n"


def test_a_value_that_is_none_counts_for_nothing_until_a_hunt_is_opened(file: Path, paths: Paths) -> None:
    file.write_text('[display]\ntheme = "pink"\nwidth = 7\nhints = "no"\nmotion = false\n')
    assert glimpse_preferences(paths) == Preferences(motion=False)


def test_a_variable_wins_and_is_named_when_something_else_is_kept(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HUNTER_GAME_DISPLAY__THEME", "chalk")
    monkeypatch.setenv("HUNTER_GAME_DISPLAY__MOTION", "false")
    monkeypatch.setenv("HUNTER_GAME_DISPLAY__WIDTH", "60")
    office = Office(paths, Choice())
    assert office.preferences == Preferences(theme="chalk", motion=False, width=60)
    assert office.prefer(Preferences(theme="candle", motion=False, width=60)).startswith("HUNTER_GAME_DISPLAY__THEME")


@pytest.mark.parametrize(
    ("term", "encoding", "lines"),
    [
        ("xterm-256color", "UTF-8", "box"),
        ("tmux-256color", "utf-8", "box"),
        ("screen", "utf8", "box"),
        ("linux", "UTF-8", "ascii"),
        ("dumb", "UTF-8", "ascii"),
        ("xterm", "ISO-8859-1", "ascii"),
        ("xterm", "ANSI_X3.4-1968", "ascii"),
    ],
)
def test_a_terminal_that_cannot_be_trusted_with_boxes_gets_ascii(term: str, encoding: str, lines: str) -> None:
    assert lines_of({"TERM": term}, encoding) == lines


def test_lines_that_the_terminal_decides_are_not_written_down(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "linux")
    office = Office(paths, Choice())
    assert office.preferences.lines == "ascii"
    office.prefer(Preferences(theme="candle", lines="ascii"))
    monkeypatch.setenv("TERM", "xterm-256color")
    assert Office(paths, Choice()).preferences == Preferences(theme="candle", lines="box")


def test_a_storyteller_kept_from_the_screen_tells_the_next_time(file: Path, paths: Paths) -> None:
    file.write_text(KNOWN)
    office = Office(paths, Choice())
    assert "is kept in config.toml" in office.hiring.keep("openai/b")
    assert Office(paths, Choice()).storyteller == "openai/b"
    assert read_config(file).storyteller.api_base == "http://127.0.0.1:8080/v1"
    office.hiring.keep("groq/c")
    assert read_config(file).storyteller.api_base is None


def test_an_address_never_goes_along_to_another_provider(file: Path, paths: Paths) -> None:
    file.write_text(KNOWN)
    office = Office(paths, Choice())
    office.hiring.choose("groq/c")
    assert office.instead("groq/d").api_base is None
    assert office.instead("openai/d").api_base == "http://127.0.0.1:8080/v1"


def test_the_settings_say_where_they_are_kept_and_what_may_be_spent(file: Path, paths: Paths) -> None:
    file.write_text("[limits]\nbudget_usd = 0.5\nbudget_tokens_day = 9000\n")
    said = Office(paths, Choice()).settings()
    assert "budget: $0.5 a hunt, 9000 tokens a day" in said
    assert str(file) in said
