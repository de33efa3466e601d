"""A planted change in any family of rules is caught, by turn, field and both values, and bisect names its turn."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from hunter_game.devtools.bisect import Revision, bisect
from hunter_game.devtools.verdict import Verdict
from hunter_game.devtools.verify import verify
from hunter_game.engine import rules
from hunter_game.engine.hunt import begin
from hunter_game.engine.intents import Hear, Intent
from hunter_game.engine.outcomes import Rejected
from hunter_game.engine.state import State
from hunter_game.engine.step import Step, step
from hunter_game.engine.vocabulary import Approach, HuntId, Range, Refusal, Weather
from hunter_game.engine.world import World
from hunter_game.session.contents import SessionContents, parse_world
from hunter_game.session.recording import read_session
from tests.replay.playing import SAMPLES

FAMILIES = {path.stem for path in Path(rules.__path__[0]).glob("*.py")} - {"__init__"}


@cache
def sample(name: str) -> SessionContents:
    """Return the recording of a name, read once."""
    return read_session(SAMPLES / f"{name}.jsonl")


@dataclass(frozen=True)
class Planted:
    """A change of one name in one family of rules."""

    family: str
    name: str
    change: Callable[[Any], Any]
    caught_by: str
    """A sample; when recordings are made again, another one may be the first."""

    def plant(self, monkeypatch: pytest.MonkeyPatch) -> None:
        module = importlib.import_module(f"hunter_game.engine.rules.{self.family}")
        monkeypatch.setattr(module, self.name, self.change(getattr(module, self.name)))


def value(new: object) -> Callable[[Any], Any]:
    return lambda _: new


def nothing(_: Any) -> Any:
    return lambda *_, **__: None


def refuses(_: Any) -> Any:
    return lambda *_, **__: Rejected(kind="rejected", reason=next(iter(Refusal)), message="No.")


def one_more(real: Any) -> Any:
    """Return a check that is one easier, or a number that is one larger."""

    def more(*arguments: Any) -> Any:
        found = real(*arguments)
        return found + 1 if isinstance(found, int) else found.model_copy(update={"total": found.total + 1})

    return more


def from_farther(real: Any) -> Any:
    return lambda draft, range_, lair=False: real(
        draft, Range.FAR if range_ is not Range.FAR else Range.NEAR, lair=lair
    )


def twice(real: Any) -> Any:
    def more(*arguments: Any) -> Any:
        real(*arguments)
        return real(*arguments)

    return more


def dearer(real: Any) -> Any:
    return lambda hunt, pennies: real(hunt, pennies) + 1


def deeper(real: Any) -> Any:
    return lambda draft, amount, by: real(draft, amount + 1, by)


def readier(real: Any) -> Any:
    return lambda draft, person, by: real(draft, person, by * 2)


PLANTED = (
    Planted("account", "sign", refuses, "guesser-yard-toll10-1"),
    Planted("beast_acts", "come_round", nothing, "brawler-yard-toll9-0"),
    Planted("board", "_lean_on", nothing, "busy-yard"),
    Planted("clues", "open_topics", nothing, "brawler-yard-toll3-0"),
    Planted("complicating", "dawn", nothing, "random-alderfen-fog-3"),
    Planted("complicating", "watch", nothing, "oracle-alderfen-eel-5"),
    Planted(
        "complications",
        "price",
        lambda real: lambda hunt, pennies: real(hunt, pennies) + 1,
        "oracle-alderfen-a-place-at-table-2",
    ),
    Planted(
        "conditions", "hurt", lambda real: lambda draft, amount, by: real(draft, amount + 1, by), "brawler-yard-toll9-0"
    ),
    Planted("craft", "check_for", one_more, "maker-alderfen"),
    Planted("fight", "FISTS", value(5), "brawler-yard-toll9-0"),
    Planted("fray_refusals", "refused", refuses, "brawler-yard-toll9-0"),
    Planted("hearing", "QUOTES_KEPT", value(1), "random-alderfen-eel-5"),
    Planted("improvise", "check_for", one_more, "busy-yard"),
    Planted("meeting", "_begin", from_farther, "brawler-yard-toll9-0"),
    Planted("places", "search_check", one_more, "random-alderfen-high-water-0"),
    Planted("presence", "notice", nothing, "brawler-yard-toll3-0"),
    Planted("reckoning", "POINTS_A_LIFE", value(6), "oracle-alderfen-nine-strokes-1"),
    Planted("rumour", "spread", nothing, "random-alderfen-eel-5"),
    Planted("rumour", "COMES_WITH_TRUST", value(-9), "random-alderfen-high-water-0"),
    Planted("scars", "NEARLY_DEAD", value(99), "guesser-yard-toll10-1"),
    Planted("standing", "modifiers", value(lambda *_: [("test", 1)]), "brawler-yard-toll9-0"),
    Planted("talk", "PUSH", lambda real: {**real, Approach.PLAIN: 1}, "random-alderfen-eel-5"),
    Planted("things", "GIFT_PENNIES", value(99), "busy-yard"),
    Planted("things", "no_room", refuses, "brawler-yard-toll3-0"),
    Planted("time", "_burn_one", twice, "brawler-yard-toll3-0"),
    Planted("trades", "modifier", value(lambda *_: ("test", 1)), "brawler-yard-toll9-0"),
    Planted("trading", "brings", one_more, "busy-alderfen"),
    Planted(
        "trust", "_move", lambda real: lambda draft, person, by: real(draft, person, by * 2), "random-alderfen-eel-5"
    ),
    Planted("weather", "of_day", value(lambda *_: Weather.RAIN), "brawler-yard-toll3-0"),
    Planted("weather", "modifier", value(lambda *_: ("test", 1)), "brawler-yard-toll9-0"),
)


EACH = pytest.mark.parametrize("planted", PLANTED, ids=lambda planted: f"{planted.family}.{planted.name}")


def caught(planted: Planted, monkeypatch: pytest.MonkeyPatch) -> tuple[SessionContents, Verdict]:
    """Return the first sample that a planted change makes another hunt, and what verifying it says."""
    names = dict.fromkeys((planted.caught_by, *sorted(path.stem for path in SAMPLES.glob("*.jsonl"))))
    with monkeypatch.context() as patch:
        planted.plant(patch)
        verdicts = ((sample(name), verify(sample(name))) for name in names)
        return next(found for found in verdicts if found[1].exit_code != 0)


def test_every_family_of_rules_has_a_planted_change() -> None:
    assert {planted.family for planted in PLANTED} == FAMILIES


@EACH
def test_a_planted_change_is_named_by_turn_field_and_both_values(
    planted: Planted, monkeypatch: pytest.MonkeyPatch
) -> None:
    verdict = caught(planted, monkeypatch)[1]
    assert verdict.exit_code == 1
    found = verdict.divergence
    assert found is not None
    assert found.field.startswith(("facts.", "told.", "outcomes."))
    assert found.recorded != found.now
    assert f"turn {found.turn}" in verdict.sentence
    assert found.field in verdict.sentence


@EACH
def test_bisect_names_the_turn_that_verify_names(planted: Planted, monkeypatch: pytest.MonkeyPatch) -> None:
    session, verdict = caught(planted, monkeypatch)
    world = parse_world(session.world, session.header)

    def stepped(world: World, state: State, intent: Intent | Hear) -> Step:
        with monkeypatch.context() as patch:
            planted.plant(patch)
            return step(world, state, intent)

    def begun(world: World, hunt: HuntId, hunter: str, seed: str) -> State:
        with monkeypatch.context() as patch:
            planted.plant(patch)
            return begin(world, hunt, hunter, seed)

    found = bisect(session, Revision(world), Revision(world, stepped, begun)).change
    assert found is not None
    assert verdict.divergence is not None
    assert found.turn == verdict.divergence.turn
