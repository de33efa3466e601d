"""Trying a storyteller out: what is seen is said, and what fails is said in its own words with what may help."""

from __future__ import annotations

import json

import pytest

from hunter_game.cli.doctor import trial_in_words
from hunter_game.storyteller.calls import Terms
from hunter_game.storyteller.routing import Budget, Limits, Model
from hunter_game.storyteller.trial import Trial, try_out
from hunter_game.storyteller.usage import Spending
from tests.faults.server import FaultServer
from tests.faults.tellers import ASSETS, CANARY, asked, limits_for, opening

SAID = {
    "kind": "dialogue", "speaker": "Maren", "addressee": "you", "words": "No light at the mill that night,",
    "topic": None, "mood": "wary", "offer": False,
}  # fmt: skip


async def tried(model: Model, spending: Spending, limits: Limits | None = None) -> Trial:
    terms = Terms(limits or Limits(retry_wait_ms=1), lambda _: CANARY, (CANARY,), spending)
    return await try_out(model, opening()[0], terms, ASSETS)


async def test_a_model_that_does_both_is_measured_and_its_two_calls_are_counted(server: FaultServer) -> None:
    server.answer = json.dumps({"events": [SAID]})
    spending = Spending(Budget())
    trial = await tried(asked(server, "ok"), spending)
    assert (trial.tells, trial.extracts, trial.heard, trial.shape) == (True, True, 1, "schema")
    assert trial.first_ms is not None
    assert trial.characters > 50
    assert trial.tokens_an_hour == 60 * 150 + 90 * 150
    assert trial.micros_an_hour is None, "a server of one's own has a price that no table knows"
    assert len(server.requests) == spending.requests == 2


async def test_the_built_in_storyteller_is_free_and_does_both() -> None:
    trial = await tried(Model(), Spending(Budget()))
    assert (trial.tells, trial.extracts, trial.micros_an_hour) == (True, True, 0)


@pytest.mark.parametrize(
    ("mode", "help_words"),
    [("401", "key"), ("404", "name"), ("429", "minute"), ("500", "provider"), ("silent", "limits")],
)
async def test_a_model_that_fails_is_said_in_its_own_words_with_what_may_help_and_without_the_key(
    server: FaultServer, mode: str, help_words: str
) -> None:
    trial = await tried(asked(server, mode), Spending(Budget()), limits_for(mode))
    assert not trial.tells
    assert trial.why
    assert mode == "silent" or help_words in trial.fix
    assert CANARY not in trial.model_dump_json()
    assert len(server.requests) == 1


@pytest.mark.parametrize("mode", ["extra_keys", "wrong_schema"])
async def test_a_model_that_tells_but_cannot_extract_is_told_apart(server: FaultServer, mode: str) -> None:
    server.queue.extend(["ok", mode, mode])
    trial = await tried(asked(server, "ok"), Spending(Budget()))
    assert (trial.tells, trial.extracts) == (True, False)
    assert trial.why
    assert "extractor" in trial.fix
    said = {finding.about: finding for finding in trial_in_words(trial)}
    assert not said["structured call"].ok
    assert said["structured call"].text.endswith("The rules of the built-in storyteller extract instead.")


async def test_a_spent_budget_tries_nobody(server: FaultServer) -> None:
    trial = await tried(asked(server, "ok"), Spending(Budget(tokens=0)))
    assert (trial.tells, trial.why) == (False, "The budget is spent.")
    assert server.requests == []
