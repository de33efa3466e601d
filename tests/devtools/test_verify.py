from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from hunter_game.devtools.verdict import Score
from hunter_game.devtools.verify import verify
from hunter_game.engine.delta import apply
from hunter_game.engine.intents import Hear, Intent, Take
from hunter_game.engine.state import RULES_VERSION, State
from hunter_game.engine.step import Step, step
from hunter_game.engine.world import World
from hunter_game.session.chain import GENESIS, encode, link
from hunter_game.session.contents import SessionContents
from hunter_game.session.forking import write_session
from hunter_game.session.recording import read_session, write_recording
from hunter_game.session.records import Header, Record, SealRecord, TurnRecord
from hunter_game.session.replay import walk
from hunter_game.session.states import PlainState, plain_digests
from hunter_game.session.timeline import Timeline
from tests.session.tiny import ROUND, TINY, clock, new_session, open_session, play, played_session


@pytest.fixture
def hunt(tmp_path: Path) -> Path:
    return played_session(tmp_path / "a.hunt")


def test_a_hunt_and_its_recording_match_the_rules_that_played_them(hunt: Path) -> None:
    write_recording(hunt.with_suffix(".jsonl"), read_session(hunt))
    for path in (hunt, hunt.with_suffix(".jsonl")):
        verdict = verify(path)
        assert (verdict.outcome, verdict.exit_code, verdict.turns) == ("match", 0, len(ROUND) + 2)
        assert verdict.sentence == f"{path.name}: {len(ROUND) + 2} turns match."


def test_verifying_leaves_the_file_as_it_was(hunt: Path) -> None:
    before = hunt.read_bytes()
    verify(hunt)
    assert hunt.read_bytes() == before
    assert [each.name for each in hunt.parent.iterdir()] == ["a.hunt"]


def with_coin(state: State) -> State:
    hunter = state.facts.hunter.model_copy(update={"coin": state.facts.hunter.coin + 1})
    return state.model_copy(update={"facts": state.facts.model_copy(update={"hunter": hunter})})


def test_a_changed_rule_is_named_by_turn_field_and_both_values(hunt: Path) -> None:
    def generous(world: World, state: State, intent: Intent | Hear) -> Step:
        stepped = step(world, state, intent)
        return Step(with_coin(stepped.state), stepped.outcomes) if isinstance(intent, Take) else stepped

    verdict = verify(hunt, step=generous)
    assert verdict.exit_code == 1
    found = verdict.divergence
    assert found is not None
    assert (found.turn, found.field, found.recorded, found.now) == (2, "facts.hunter.coin", "unchanged", 13)
    assert "turn 2 ('take') diverged at facts.hunter.coin: recorded unchanged, now 13" in verdict.sentence
    assert json.loads(json.dumps(verdict.as_json()))["divergence"]["turn"] == 2


def test_a_roll_that_falls_otherwise_is_named(hunt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hunter_game.engine.checks.two_dice", lambda *_: (1, 1))
    verdict = verify(hunt)
    found = verdict.divergence
    assert found is not None
    assert found.roll is not None
    assert found.roll.purpose == "search"
    assert found.roll.recorded != found.roll.now
    assert "1 + 1" in found.roll.now
    assert found.roll.now in verdict.sentence


def test_rules_that_raise_on_every_turn_never_match(hunt: Path) -> None:
    def broken(world: World, state: State, intent: Intent | Hear) -> Step:
        raise KeyError(intent.kind)

    verdict = verify(hunt, step=broken)
    assert verdict.exit_code == 1
    assert verdict.divergence is not None
    assert (verdict.divergence.turn, verdict.divergence.field) == (1, "error")
    assert "KeyError" in verdict.sentence


def test_prose_that_is_heard_otherwise_is_named(hunt: Path) -> None:
    def deaf(world: World, state: State, intent: Intent | Hear) -> Step:
        return Step(state, ()) if isinstance(intent, Hear) else step(world, state, intent)

    verdict = verify(hunt, step=deaf)
    assert verdict.divergence is not None
    assert verdict.divergence.turn == 3
    assert verdict.divergence.field.startswith("told.")


def test_another_world_shows_where_it_changes_the_hunt(hunt: Path) -> None:
    kinder = json.loads(json.dumps(TINY))
    kinder["hunters"][0]["coin"] = 99
    verdict = verify(hunt, world=World.model_validate(kinder))
    assert verdict.divergence is not None
    assert verdict.divergence.turn == 0


def test_a_newer_world_and_newer_rules_are_refused_with_both_versions(
    hunt: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    contents = read_session(hunt)
    older = World.model_validate({**TINY, "version": 1})
    newer = World.model_validate({**TINY, "version": 3})
    assert verify(contents, world=newer).exit_code == 1
    monkeypatch.setattr("hunter_game.devtools.verify.parse_world", lambda *_: newer)
    refused = verify(contents, world=older)
    assert refused.exit_code == 2
    assert "version 3 of the world 'tiny'; here is 1" in refused.sentence
    monkeypatch.setattr("hunter_game.session.contents.RULES_VERSION", 0)
    assert f"rules {RULES_VERSION}; this game has rules 0" in verify(hunt).sentence


def test_only_turns_of_our_own_rules_are_stepped(hunt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("session.contents", "session.store", "session.drafting", "devtools.verify"):
        monkeypatch.setattr(f"hunter_game.{module}.RULES_VERSION", RULES_VERSION + 1)
    before = verify(hunt)
    assert before.exit_code == 2
    assert f"rules {RULES_VERSION}, and these are rules {RULES_VERSION + 1}" in before.sentence
    session = open_session(hunt)
    play(session, ROUND[:4])
    session.close()
    after = verify(hunt)
    assert (after.outcome, after.turns, after.skipped) == ("match", 4, len(ROUND) + 2)


def test_an_unreadable_file_is_neither_match_nor_divergence(tmp_path: Path) -> None:
    (tmp_path / "a.hunt").write_bytes(b"nothing")
    for path in (tmp_path / "a.hunt", tmp_path / "missing.hunt"):
        verdict = verify(path)
        assert (verdict.outcome, verdict.exit_code) == ("unreadable", 2)
        assert verdict.reason


# ---------------------------------------------------------------- a forger with the right hashes


def forged(contents: SessionContents, seq: int, path: str, value: Any) -> SessionContents:
    """Return a session in which one field changes at one record, and every digest and hash after it agrees."""
    records: list[Record] = []
    bodies: list[str] = []
    hashes: list[str] = []
    timeline = Timeline(contents.header)
    states: dict[int, PlainState] = {0: contents.snapshots[0]}
    for record in contents.records:
        origin = timeline.position
        changed = record
        if isinstance(record, TurnRecord):
            delta = {**record.delta, path: value} if record.seq == seq else record.delta
            facts = apply(states[origin]["facts"], delta)
            state = {**states[origin], "facts": facts}
            changed = redigested(record.model_copy(update={"delta": delta}), state)
            states[record.seq] = state
        elif isinstance(record, SealRecord):
            delta = {**record.delta, path: value} if record.seq == seq else record.delta
            state = {**states[origin], "told": apply(states[origin]["told"], delta)}
            changed = redigested(record.model_copy(update={"delta": delta}), state)
            states[record.turn_seq] = state
        elif record.record == "rewind":
            changed = redigested(record, states[record.to_seq])
        if not isinstance(changed, Header):
            timeline.add(changed)
        records.append(changed)
        bodies.append(encode(changed))
        hashes.append(link(hashes[-1] if hashes else GENESIS, bodies[-1]))
    return replace(
        contents,
        records=tuple(records),
        bodies=tuple(bodies),
        hashes=tuple(hashes),
        snapshots={0: contents.snapshots[0]},
    )


def redigested(record: Any, state: PlainState) -> Any:
    digest, told_digest = plain_digests(state)
    return record.model_copy(update={"digest": digest, "told_digest": told_digest})


def leaves(value: PlainState, path: str = "") -> Iterator[tuple[str, Any]]:
    """Yield the path and the value of every field of a state; a list is one field."""
    for name, each in value.items():
        if isinstance(each, dict):
            yield from leaves(each, f"{path}{name}.")
        else:
            yield f"{path}{name}", each


def otherwise(value: Any) -> Any:
    """Return another value of the same kind."""
    match value:
        case bool():
            return not value
        case int():
            return value + 1
        case str():
            return f"{value}x"
        case list():
            return [*value, "x"]
        case _:
            return 1


def tamper_many(folder: Path, trials: int) -> int:
    """Change any one field at any turn, and count how often it is named at that turn."""
    session = new_session(folder / "a.hunt")
    play(session, ROUND)
    contents = session.contents()
    session.close()
    chance = random.Random(trials)
    moments = [moment for moment in walk(contents) if isinstance(moment.record, TurnRecord | SealRecord)]
    caught = 0
    for _ in range(trials):
        moment = chance.choice(moments)
        record = moment.record
        assert isinstance(record, TurnRecord | SealRecord)
        part = "facts" if isinstance(record, TurnRecord) else "told"
        path, value = chance.choice(list(leaves(moment.after[part])))
        found = verify(forged(contents, record.seq, path, otherwise(value))).divergence
        assert found is not None
        caught += (found.turn, found.field) == (record.turn, f"{part}.{path}")
    return caught


def test_two_hundred_forged_states_are_caught_at_their_turn_and_field(tmp_path: Path) -> None:
    assert tamper_many(tmp_path, trials=200) == 200


@pytest.mark.soak
def test_ten_thousand_forged_states_are_caught_at_their_turn_and_field(tmp_path: Path) -> None:
    assert tamper_many(tmp_path, trials=10_000) == 10_000


def test_a_forgery_can_be_written_and_read_and_is_still_caught(tmp_path: Path, hunt: Path) -> None:
    contents = read_session(hunt)
    turn = next(record for record in contents.records if isinstance(record, TurnRecord))
    write_session(tmp_path / "b.hunt", forged(contents, turn.seq, "hunter.coin", 999), clock())
    assert verify(tmp_path / "b.hunt").exit_code == 1


def test_forged_outcomes_are_caught_though_the_state_is_right(hunt: Path) -> None:
    contents = read_session(hunt)
    index, turn = next(
        (index, record)
        for index, record in enumerate(contents.records)
        if isinstance(record, TurnRecord) and any(each.kind == "rolled" for each in record.acts[0].outcomes)
    )
    act = turn.acts[0]
    outcomes = tuple(
        each.model_copy(update={"dice": (6, 6)}) if each.kind == "rolled" else each for each in act.outcomes
    )
    changed = turn.model_copy(update={"acts": (act.model_copy(update={"outcomes": outcomes}),)})
    records = (*contents.records[:index], changed, *contents.records[index + 1 :])
    verdict = verify(replace(contents, records=records))
    assert verdict.divergence is not None
    assert verdict.divergence.turn == turn.turn
    assert verdict.divergence.field.endswith(".dice")
    assert verdict.divergence.recorded == [6, 6]


# ---------------------------------------------------------------- the score


def test_the_score_follows_from_the_decisions_and_an_unfinished_hunt_has_none(hunt: Path) -> None:
    assert verify(hunt).score is None
    sample = Path(__file__).parents[2] / "saves" / "samples" / "yard-lost.jsonl"
    contents = read_session(sample)
    score = verify(contents).score
    assert score is not None
    assert (score.ending, score.unsworn, score.daily) == ("died", False, None)


def test_an_unsworn_score_and_a_daily_one_say_so() -> None:
    score = Score(ending="laid", score=7, lines=3, alive=4, unsworn=True, daily="2026-11-22")
    assert score.sentence == (
        "score 7 (daily hunt of 2026-11-22, laid, 3 of 3 lines right, 4 live; unsworn, it does not count)"
    )
