"""A choice that fails: the provider's own words, what may help, and the hunt goes on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hunter_game.director.director import Director
from hunter_game.director.updates import Notice, Sealed, TurnUpdate
from hunter_game.storyteller.guard import live_calls
from hunter_game.storyteller.lacking import lacking
from hunter_game.storyteller.routing import Budget, Model, Roles
from hunter_game.storyteller.teller import Teller
from hunter_game.storyteller.usage import Spending
from tests.director.hunts import Ticks, new_session, played
from tests.faults.server import FaultServer
from tests.faults.tellers import ASSETS, CANARY, PATIENT, asked, limits_for, teller


def notices(updates: list[TurnUpdate]) -> list[str]:
    return [each.text for each in updates if isinstance(each, Notice) and each.about == "storyteller"]


@pytest.fixture
def director(server: FaultServer, tmp_path: Path) -> Director:
    def hire(mode: str) -> Teller:
        roles = Roles(narrator=asked(server, mode))
        return Teller(roles, limits_for(mode), ASSETS, key_of=lambda _: CANARY, secrets=(CANARY,))

    return Director(new_session(tmp_path), hire("ok"), Ticks(), hire=hire, spending=Spending(Budget()))


@pytest.mark.parametrize(
    ("mode", "words", "fix"),
    [
        ("401", "Incorrect API key.", "`hunter-game doctor` names its variable"),
        ("404", "No such model.", "provider/model"),
        ("400", "No such thing.", "another model"),
        ("429", "Slow down.", "Wait a minute"),
        ("500", "Broken.", "provider's side"),
    ],
)
async def test_a_model_that_fails_in_mid_hunt_is_explained_once_and_play_goes_on(
    director: Director, mode: str, words: str, fix: str
) -> None:
    first = await played(director, f"/model {mode}", "look")
    chosen, failed = notices(first)
    assert chosen == "From now on openai/" + mode + " tells."
    what, own, help_ = failed.split("\n")
    assert what.startswith(f"The storyteller did not answer ({mode}). Told plainly instead")
    assert own.startswith("In its own words: ")
    assert words in own
    assert help_.startswith("What may help: ")
    assert fix in help_
    assert CANARY not in failed
    assert [each.storyteller for each in first if isinstance(each, Sealed)] == ["builtin"]
    (again,) = notices(await played(director, "look"))
    assert again == what
    back = await played(director, "/model ok", "look")
    assert [each.storyteller for each in back if isinstance(each, Sealed)] == ["openai/ok"]
    assert "In its own words: " in notices(await played(director, f"/model {mode}", "look"))[1]
    await director.close()


async def test_a_retelling_that_fails_is_explained_too(director: Director) -> None:
    updates = await played(director, "look", "/retell 401")
    assert any("In its own words: " in each for each in notices(updates))
    await director.close()


async def test_an_extractor_that_fails_is_said_once_and_the_rules_read(server: FaultServer, tmp_path: Path) -> None:
    session = new_session(tmp_path)
    director = Director(session, teller(server, "ok", extractor=asked(server, "wrong_schema")), Ticks())
    first, second = await played(director, "look"), await played(director, "look")
    assert notices(first) == [
        "What was said could not be read by a model, and the rules read it instead. "
        "The storyteller's answer was not in the form asked for."
    ]
    assert notices(second) == []
    await director.close()


@pytest.mark.parametrize(
    ("spec", "variable"),
    [
        ("openai/gpt-5-mini", "OPENAI_API_KEY"),
        ("anthropic/claude-haiku-4-5", "ANTHROPIC_API_KEY"),
        ("openrouter/x/y", "OPENROUTER_API_KEY"),
    ],
)
def test_a_key_that_is_not_there_is_named_and_no_number_is_made_up(
    spec: str, variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(variable, raising=False)
    failure = lacking(Model(spec=spec), None)
    assert failure is not None
    assert failure.error.message == "The storyteller did not answer (it has no key)."
    assert failure.fix == f"Set {variable} in the environment before the game starts."
    assert lacking(Model(spec=spec), "a key") is None
    monkeypatch.setenv(variable, "a key")
    assert lacking(Model(spec=spec), None) is None


async def test_what_never_left_the_program_is_kept_and_neither_counted_nor_charged(tmp_path: Path) -> None:
    spending = Spending(Budget())
    storyteller = Teller(Roles(narrator=Model(spec="nonsense")), PATIENT, ASSETS, spending=spending)
    session = new_session(tmp_path)
    director = Director(session, storyteller, Ticks(), spending=spending)
    with live_calls(True):
        updates = await played(director, "look")
    assert [(each.storyteller, each.requests) for each in updates if isinstance(each, Sealed)] == [("builtin", 0)]
    assert (spending.requests, spending.tokens) == (0, 0)
    assert "no such model" in next(json.loads(call.body)["error"] for call in session.calls())
    await director.close()


@pytest.mark.parametrize("spec", ["nonsense", "nobody/has-this"])
def test_a_provider_that_there_is_not_is_said(spec: str) -> None:
    failure = lacking(Model(spec=spec), None)
    assert failure is not None
    assert failure.error.message == "The storyteller did not answer (no such model)."
    assert "provider/model" in failure.fix


@pytest.mark.parametrize(
    "model",
    [
        Model(),
        Model(spec="ollama_chat/llama3.1"),
        Model(spec="openai/mine", api_base="http://127.0.0.1:8080/v1"),
        Model(spec="bedrock/anthropic.claude"),
    ],
)
def test_nothing_is_lacking_where_no_key_is_needed_or_it_may_be_elsewhere(model: Model) -> None:
    assert lacking(model, None) is None
