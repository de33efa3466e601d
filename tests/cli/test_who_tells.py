"""Storytellers from the command line: who could tell, what they were asked, and a budget that outlives a hunt."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from hunter_game.cli import run
from hunter_game.cli.hiring import HiringOffice
from hunter_game.cli.office import Office
from hunter_game.cli.storytellers import Choice, limits_of, purse, roles_of
from hunter_game.config import ENV_PREFIX, Config
from hunter_game.errors import ConfigError
from hunter_game.paths import HOME_VARIABLE, find
from hunter_game.storyteller.ports import CallRecord
from tests.session.tiny import played_session

CANARY = "sk-canary-0123456789abcdef"
MODELS = Path("/models")

Command = Callable[..., tuple[int, str]]


@pytest.fixture(autouse=True)
def _nothing_of_this_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith((ENV_PREFIX, "OLLAMA")) or name.endswith(("_API_KEY", "_TOKEN")):
            monkeypatch.delenv(name)
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    (tmp_path / "saves").mkdir()


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    def runs(*arguments: str) -> tuple[int, str]:
        capsys.readouterr()
        return run(list(arguments)), capsys.readouterr().out

    return runs


def config(**storyteller: object) -> Config:
    return Config(storyteller=storyteller)  # type: ignore[arg-type]


def test_each_role_has_its_own_model_and_fallbacks_in_order() -> None:
    roles = roles_of(
        config(
            narrator="openai/a", fallbacks=["openai/b", "anthropic/c"],
            extractor="openai/d", extractor_fallbacks=["openai/e"],
            chronicler="openai/f", chronicler_fallbacks=["openai/g", "builtin", "openai/never"],
        ),
        Choice(),
        MODELS,
    )  # fmt: skip
    assert [model.spec for model in roles.tellers] == ["openai/a", "openai/b", "anthropic/c", "builtin"]
    assert [model.spec for model in roles.readers] == ["openai/d", "openai/e", "builtin"]
    assert [model.spec for model in roles.chroniclers] == ["openai/f", "openai/g"]


def test_a_role_that_the_narrators_model_plays_has_the_narrators_fallbacks_and_any_other_has_none() -> None:
    roles = roles_of(config(narrator="openai/a", fallbacks=["openai/b"], chronicler="openai/c"), Choice(), MODELS)
    assert [model.spec for model in roles.readers] == ["openai/a", "openai/b", "builtin"]
    assert [model.spec for model in roles.chroniclers] == ["openai/c"]


def test_beside_a_model_file_the_rules_keep_the_chronicle_unless_somebody_is_named() -> None:
    local = Choice(spec="local:small.gguf")
    assert roles_of(config(), local, MODELS).chroniclers == ()
    assert [each.spec for each in roles_of(config(chronicler="openai/a"), local, MODELS).chroniclers] == ["openai/a"]


def test_the_form_of_an_answer_is_set_by_model_before_provider() -> None:
    settings = config(narrator="openai/a", extractor="openai/b", shapes={"openai": "json", "openai/b": "text"})
    roles = roles_of(settings, Choice(), MODELS)
    assert (roles.narrator.shape, roles.extractor.shape) == ("json", "text")


def test_how_much_a_model_thinks_is_set_by_model_before_provider_and_left_alone_otherwise() -> None:
    efforts = {"openai": "low", "openai/b": "none"}
    roles = roles_of(config(narrator="openai/a", extractor="openai/b", efforts=efforts), Choice(), MODELS)
    assert (roles.narrator.effort, roles.extractor.effort) == ("low", "none")
    assert roles_of(config(narrator="gemini/c", efforts=efforts), Choice(), MODELS).narrator.effort is None


def test_the_budget_of_a_day_is_handed_on_in_millionths() -> None:
    limits = limits_of(Config(limits={"budget_usd_day": 1.5, "budget_tokens_day": 7}))  # type: ignore[arg-type]
    assert (limits.budget.day_micros, limits.budget.day_tokens) == (1_500_000, 7)


def test_what_is_spent_today_counts_for_the_next_game_and_lies_outside_of_every_hunt(tmp_path: Path) -> None:
    settings = Config(limits={"budget_tokens_day": 100})  # type: ignore[arg-type]
    call = CallRecord(role="narrator", phase="tell", model="openai/x", local=False, prompt="p", reply="", tokens_in=100)
    purse(settings, find()).add(call)
    assert purse(settings, find()).spent_out
    assert [file.parent.name for file in tmp_path.rglob("*.jsonl")] == ["spending"]


def test_doctor_lists_who_could_tell_by_name_alone(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", CANARY)
    code, out = command("doctor", "--storytellers")
    assert code == 0
    assert "builtin" in out
    assert "OPENAI_API_KEY is set" in out
    assert CANARY not in out


def test_the_log_prints_the_exact_prompts_of_a_turn(command: Command, tmp_path: Path) -> None:
    played_session(tmp_path / "saves" / "round.hunt")
    code, out = command("log", "round", "--turn", "1", "--prompts")
    assert code == 0
    assert "CALL 1:" in out
    assert "REPLY" in out


def hiring() -> HiringOffice:
    return HiringOffice(Office(find(), Choice()), find())


def test_whoever_is_chosen_on_the_screen_tells_from_then_on() -> None:
    office = Office(find(), Choice())
    office.hiring.choose("openai/gpt-5-mini")
    assert office.storyteller == office.hiring.chosen == "openai/gpt-5-mini"
    assert "openai/gpt-5-mini" in [each.spec for each in office.hiring.offered()]


def test_a_model_file_without_a_name_cannot_be_chosen() -> None:
    office = Office(find(), Choice())
    with pytest.raises(ConfigError):
        office.hiring.choose("local:")
    assert office.storyteller == "builtin"


async def test_the_built_in_storyteller_can_be_tried_on_the_screen() -> None:
    tried = await hiring().try_out("builtin", in_hunt=True)
    assert tried.tells
    assert tried.lines[-1] == "An hour of play: free"


async def test_a_model_file_that_is_not_there_says_so_and_no_folder() -> None:
    tried = await hiring().try_out("local:nowhere.gguf", in_hunt=True)
    assert not tried.tells
    assert "nowhere.gguf" in tried.lines[0] or "xllamacpp" in tried.lines[0]
    assert str(find().models) not in "\n".join(tried.lines)


def test_what_today_has_cost_is_said_with_what_is_unknown() -> None:
    call = CallRecord(role="narrator", phase="tell", model="openai/x", local=False, prompt="p", reply="", tokens_in=100)
    purse(Config(), find()).add(call)
    assert hiring().spent() == "Spent today: 1 requests, 100 tokens, 1 of unknown price"
