from __future__ import annotations

import os
from pathlib import Path

import pytest

from hunter_game.cli import keys
from hunter_game.cli.storytellers import Choice, limits_of, roles_of
from hunter_game.config import Config
from hunter_game.errors import ConfigError

OWN = "http://127.0.0.1:8080/v1"
CANARY = "sk-canary-0123456789abcdef"
MODELS = Path("/models")


@pytest.fixture(autouse=True)
def _no_keys_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.endswith(("_API_KEY", "_TOKEN"))]:
        monkeypatch.delenv(name)


def config(**storyteller: object) -> Config:
    return Config(storyteller=storyteller)  # type: ignore[arg-type]


def test_without_a_word_everything_is_built_in() -> None:
    roles = roles_of(config(), Choice(), MODELS)
    assert roles.narrator.builtin
    assert roles.extractor.builtin
    assert roles.narrator.api_base is None


def test_a_storyteller_of_the_command_line_plays_every_role_that_the_settings_leave_open() -> None:
    roles = roles_of(config(extractor="openai/small"), Choice(spec="openai/big", api_base=OWN), MODELS)
    assert (roles.narrator.spec, roles.extractor.spec, roles.chronicler.spec) == (
        "openai/big",
        "openai/small",
        "openai/big",
    )
    assert roles.extractor.api_base == OWN


def test_builtin_on_the_command_line_asks_nobody_else_whatever_the_settings_say() -> None:
    roles = roles_of(
        config(narrator="openai/x", extractor="openai/y", fallbacks=("openai/z",)), Choice("builtin"), MODELS
    )
    assert roles.narrator.builtin
    assert roles.extractor.builtin
    assert roles.fallbacks == ()


def test_an_address_of_ones_own_gets_no_request_and_no_key_of_another_provider() -> None:
    settings = config(narrator="openai/x", extractor="anthropic/y", fallbacks=("gemini/z",), api_base=OWN)
    roles = roles_of(settings, Choice(), MODELS)
    assert roles.narrator.api_base == OWN
    assert roles.extractor.api_base is None
    assert roles.fallbacks[0].api_base is None
    assert roles_of(settings, Choice(spec="anthropic/y"), MODELS).narrator.api_base is None


@pytest.mark.parametrize("address", ["ftp://x", "http://a:b@x/v1", "http://169.254.169.254/v1", "http://x/?key=1"])
def test_an_address_that_cannot_be_one_is_refused(address: str) -> None:
    with pytest.raises(ConfigError, match=r"^--api-base: "):
        roles_of(config(), Choice(spec="openai/x", api_base=address), MODELS)


def test_limits_are_handed_on_in_milliseconds_and_millionths() -> None:
    limits = limits_of(Config(limits={"gap": 1.5, "budget_usd": 0.25, "requests": 3}))  # type: ignore[arg-type]
    assert (limits.gap_ms, limits.budget.micros, limits.requests) == (1500, 250_000, 3)


@pytest.mark.parametrize(
    ("model", "variable"),
    [
        ("openai/gpt-5-mini", "OPENAI_API_KEY"),
        ("gpt-5-mini", "OPENAI_API_KEY"),
        ("claude-haiku-4-5", "ANTHROPIC_API_KEY"),
        ("anthropic/claude-haiku-4-5", "ANTHROPIC_API_KEY"),
        ("gemini/gemini-2.5-flash", "GEMINI_API_KEY"),
        ("ollama_chat/llama3.1", None),
        ("builtin", None),
    ],
)
def test_a_key_is_looked_for_where_litellm_looks(model: str, variable: str | None) -> None:
    assert keys.variable_of(model) == variable


def test_a_key_goes_to_its_own_provider_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", CANARY)
    assert keys.key_of("openai/x") == CANARY
    assert keys.key_of("anthropic/x") is None
    assert keys.present() == ["OPENAI_API_KEY"]
    assert CANARY in keys.secrets()
