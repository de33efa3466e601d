from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path

import pytest
from pydantic import BaseModel

from hunter_game.config import ENV_PREFIX, Config, read_config
from hunter_game.errors import ConfigError

EXAMPLE = Path(__file__).resolve().parents[2] / "assets" / "config.example.toml"


@pytest.fixture(autouse=True)
def _no_settings_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith(ENV_PREFIX)]:
        monkeypatch.delenv(name)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config.toml"


def test_without_a_file_the_built_in_storyteller_tells(file: Path) -> None:
    assert read_config(file).storyteller.narrator == "builtin"


def test_the_environment_wins_over_the_file_key_by_key(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text('[storyteller]\nnarrator = "openai/a"\nextractor = "openai/b"\n[limits]\ngap = 5\n')
    monkeypatch.setenv("HUNTER_GAME_STORYTELLER__NARRATOR", "ollama_chat/c")
    config = read_config(file)
    assert config.storyteller.narrator == "ollama_chat/c"
    assert config.storyteller.extractor == "openai/b"
    assert config.limits.gap == 5


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[limits]\ngap = 0\n", r"^config\.toml: limits\.gap: input should be greater than 0\.$"),
        ("[limits]\nrequests = 99\n", r"^config\.toml: limits\.requests: .*less than or equal to 20\.$"),
        ("[limits]\nfirst_token = nan\n", r"^config\.toml: limits\.first_token: "),
        ("colour = 1\n", r"^config\.toml: colour: there is no such setting\.$"),
        ("[storyteller\n", r"^config\.toml is not TOML: "),
        (
            '[storyteller]\nopenai_api_key = "canary"\n',
            r"^config\.toml: storyteller\.openai_api_key: keys belong in the environment",
        ),
        (
            '[storyteller]\napi_base = "http://me:canary@host/v1"\n',
            r"^config\.toml: storyteller\.api_base: an address carries no name, password or key",
        ),
        (
            '[storyteller]\napi_base = "http://169.254.169.254/"\n',
            r"^config\.toml: storyteller\.api_base: a link-local address",
        ),
        (
            '[storyteller]\napi_base = "file:///etc"\n',
            r"^config\.toml: storyteller\.api_base: an address begins",
        ),
    ],
)
def test_a_wrong_setting_is_one_sentence_that_names_file_and_key_and_no_value(
    file: Path, text: str, sentence: str
) -> None:
    file.write_text(text)
    with pytest.raises(ConfigError) as error:
        read_config(file)
    assert re.search(sentence, error.value.message)
    assert "canary" not in error.value.message
    assert "\n" not in error.value.message


def test_a_wrong_variable_is_named_instead_of_the_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HUNTER_GAME_LIMITS__GAP", "soon")
    with pytest.raises(ConfigError, match=r"^HUNTER_GAME_LIMITS__GAP: limits\.gap: "):
        read_config(file)


def test_a_section_variable_that_is_no_json_is_one_sentence(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HUNTER_GAME_LIMITS", "{nonsense")
    with pytest.raises(ConfigError, match="HUNTER_GAME_"):
        read_config(file)


def test_bytes_that_are_no_text_are_one_sentence(file: Path) -> None:
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match=r"^config\.toml is not TOML"):
        read_config(file)


def test_a_folder_in_place_of_the_file_is_one_sentence(file: Path) -> None:
    file.mkdir()
    with pytest.raises(ConfigError, match=r"^config\.toml cannot be read"):
        read_config(file)


def test_the_example_file_shows_the_defaults(file: Path) -> None:
    file.write_text(EXAMPLE.read_text(encoding="utf-8"))
    assert read_config(file) == Config()


def test_the_example_file_names_every_setting() -> None:
    uncommented = re.sub(r"^# (\w+ = )", r"\1", EXAMPLE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    shown = tomllib.loads(uncommented)
    for name, field in Config.model_fields.items():
        assert name in shown
        section = field.annotation
        if isinstance(section, type) and issubclass(section, BaseModel):
            assert set(shown[name]) == set(section.model_fields)
