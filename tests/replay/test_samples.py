from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from hunter_game.devtools.verify import verify
from hunter_game.engine.intents import Hear, Intent
from hunter_game.engine.rules import places, talk
from hunter_game.engine.state import State
from hunter_game.engine.vocabulary import Approach
from hunter_game.engine.world import World
from hunter_game.session.recording import read_session
from hunter_game.session.records import SealRecord
from tests.replay.bot_hunts import BUILTIN, OVER_HTTP, RECORDED, SCRIPTED, bot_hunts
from tests.replay.playing import HUNTS, SAMPLES, Hunt, play
from tests.replay.untold_hunts import UNTOLD

ROOT = Path(__file__).parents[2]
ALL_SAMPLES = sorted(SAMPLES.glob("*.jsonl"))
OURS = pytest.mark.parametrize("hunt", HUNTS, ids=lambda hunt: hunt.name)


def run(*arguments: str, hash_seed: str = "0", home: Path | None = None, stdin: str = "") -> Any:
    return subprocess.run(
        [sys.executable, "-m", "hunter_game", *arguments],
        cwd=ROOT,
        input=stdin,
        capture_output=True,
        text=True,
        timeout=100,
        env={**os.environ, "PYTHONHASHSEED": hash_seed, "HUNTER_GAME_HOME": str(home or ROOT)},
    )


@pytest.mark.parametrize("sample", ALL_SAMPLES, ids=lambda path: path.stem)
def test_every_sample_verifies(sample: Path) -> None:
    verdict = verify(sample)
    assert verdict.exit_code == 0, verdict.sentence


@OURS
async def test_playing_the_lines_again_gives_the_digests_of_the_sample(hunt: Hunt, tmp_path: Path) -> None:
    outcome = await play(hunt, tmp_path)
    assert outcome.ending == hunt.ending
    records = read_session(hunt.sample).records
    assert outcome.digests == [record.digest for record in records if isinstance(record, SealRecord)]


@pytest.mark.parametrize("hash_seed", ["0", "1"])
@OURS
def test_a_hunt_in_plain_mode_ends_as_recorded_under_any_hash_seed(hunt: Hunt, hash_seed: str, tmp_path: Path) -> None:
    done = run(
        *("play", "--plain", "--json", "--new", "--seed", hunt.seed, "--hunter", hunt.hunter),
        hash_seed=hash_seed,
        home=tmp_path,
        stdin="\n".join(hunt.lines) + "\n",
    )
    assert (done.returncode, done.stderr) == (0, "")
    updates = [json.loads(line) for line in done.stdout.splitlines()]
    sealed = [update["digest"] for update in updates if update["type"] == "sealed"]
    ended = [
        outcome["ending"]
        for update in updates
        if update["type"] == "ledger"
        for outcome in update["outcomes"]
        if outcome["kind"] == "hunt_ended"
    ]
    assert ended == [hunt.ending]
    assert sealed[-1] in hunt.sample.read_text(encoding="utf-8")
    files = sorted(tmp_path.rglob("*.hunt"))
    assert len(files) == 1
    assert verify(files[0]).exit_code == 0


def test_one_changed_rule_is_reported_with_turn_field_and_both_values(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(talk.CANDLES, Approach.PLAIN, 2)
    verdict = verify(HUNTS[0].sample)
    assert verdict.exit_code == 1
    found = verdict.as_json()["divergence"]
    assert (found["turn"], found["field"], found["recorded"], found["now"]) == (3, "facts.candles", 11, 10)
    assert "turn 3" in verdict.sentence
    assert "facts.candles: recorded 11, now 10" in verdict.sentence


def test_a_changed_rule_of_searching_is_caught_at_the_first_search(monkeypatch: pytest.MonkeyPatch) -> None:
    real = places.search_check

    def easier(world: World, facts: Any) -> Any:
        check = real(world, facts)
        return check.model_copy(update={"total": check.total + 1})

    monkeypatch.setattr(places, "search_check", easier)
    verdict = verify(HUNTS[0].sample)
    assert verdict.exit_code == 1
    assert verdict.as_json()["divergence"]["turn"] == 4
    assert verdict.as_json()["divergence"]["roll"] is not None


def test_rules_that_raise_on_every_turn_match_nothing() -> None:
    def broken(world: World, state: State, intent: Intent | Hear) -> Any:
        raise ZeroDivisionError("no rule stands")

    for sample in ALL_SAMPLES:
        assert verify(sample, step=broken).exit_code == 1


@pytest.mark.parametrize("hash_seed", ["1", "2"])
def test_every_sample_verifies_under_any_hash_seed(hash_seed: str) -> None:
    done = run("verify", "--json", "--jobs", "2", *(str(path) for path in ALL_SAMPLES), hash_seed=hash_seed)
    verdicts = [json.loads(line) for line in done.stdout.splitlines()]
    assert [each["sentence"] for each in verdicts if each["exit_code"]] == []
    assert (done.returncode, len(verdicts)) == (0, len(ALL_SAMPLES))


def test_there_are_fifty_samples_of_both_worlds_and_every_storyteller() -> None:
    planned = {f"{hunt.name}.jsonl" for hunt in bot_hunts()} | {hunt.sample.name for hunt in HUNTS}
    planned |= {f"{name}.jsonl" for name in UNTOLD}
    assert len(planned) >= 50
    assert planned == {path.name for path in ALL_SAMPLES}
    assert {hunt.world for hunt in bot_hunts()} == {"yard", "alderfen"}
    assert {hunt.teller for hunt in bot_hunts()} == {BUILTIN, SCRIPTED, RECORDED, *OVER_HTTP}


def test_the_command_reports_by_exit_code_and_as_json(tmp_path: Path) -> None:
    sample = HUNTS[0].sample
    good = run("verify", "--json", str(sample))
    assert good.returncode == 0, good.stderr
    torn = tmp_path / "torn.jsonl"
    torn.write_bytes(sample.read_bytes()[:-200])
    assert run("verify", str(torn)).returncode == 2
    changed = tmp_path / "changed.jsonl"
    changed.write_text(sample.read_text(encoding="utf-8").replace('"candles":11', '"candles":12', 1), encoding="utf-8")
    assert run("verify", str(changed)).returncode == 2
