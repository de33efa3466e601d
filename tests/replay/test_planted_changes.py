"""A planted change in any family of rules is caught, by turn, field and both values, and bisect names its turn."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from hunter_game.content import compose
from hunter_game.devtools.bisect import Revision, bisect
from hunter_game.devtools.bots import acts
from hunter_game.devtools.verdict import Verdict
from hunter_game.devtools.verify import verify
from hunter_game.engine import rules
from hunter_game.engine.intents import Hear, Intent
from hunter_game.engine.outcomes import Rejected
from hunter_game.engine.state import State
from hunter_game.engine.step import Step, step
from hunter_game.engine.vocabulary import Approach, Range, Refusal, Weather
from hunter_game.engine.world import Supply, World
from hunter_game.session.contents import SessionContents, parse_world
from tests.replay.bot_hunts import alderfen, yard
from tests.replay.untold import begun, bot_session, busy_session

FAMILIES = {path.stem for path in Path(rules.__path__[0]).glob("*.py")} - {"__init__"}


@cache
def fen(hunt: str | None, seed: str) -> World:
    return compose(alderfen(), hunt=hunt, seed=seed)


@cache
def reader() -> SessionContents:
    return bot_session(yard(), "reader", 0, "q", None, 60)


@cache
def won() -> SessionContents:
    return bot_session(fen("nine_strokes", "b"), "reader", 1, "b", alderfen(), 60)


@cache
def busy() -> SessionContents:
    return busy_session(yard(), 0, "q", 40)


@cache
def busy_fen() -> SessionContents:
    return busy_session(fen("high_water", "a"), 0, "q", 40)


@cache
def maker() -> SessionContents:
    """A hunt in which something is made, by a hunter who carries what it takes."""
    world = fen("high_water", "a")
    recipe = next(recipe for recipe in world.recipes if recipe.tool is None)
    sheet = world.hunters[0]
    in_hand = Supply(item=sheet.wields, count=1)
    sheet = sheet.model_copy(update={"pack": (in_hand, *recipe.needs), "recipes": (recipe.id,)})
    keeper = begun(world.model_copy(update={"hunters": (sheet, *world.hunters[1:])}), 0, "q")
    assert keeper.take(acts.make(recipe.name), "make")
    return keeper.contents()


HUNTS = (reader, won, busy, busy_fen, maker)


@dataclass(frozen=True)
class Planted:
    """A change of one name in one family of rules."""

    family: str
    name: str
    change: Callable[[Any], Any]
    caught_by: Callable[[], SessionContents]

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


PLANTED = (
    Planted("account", "sign", refuses, won),
    Planted("beast_acts", "come_round", nothing, reader),
    Planted("board", "_lean_on", nothing, busy),
    Planted("clues", "open_topics", nothing, reader),
    Planted("complicating", "dawn", nothing, busy_fen),
    Planted("complicating", "watch", nothing, busy_fen),
    Planted("complications", "price", lambda real: lambda hunt, pennies: real(hunt, pennies) + 1, won),
    Planted("conditions", "hurt", lambda real: lambda draft, amount, by: real(draft, amount + 1, by), reader),
    Planted("craft", "check_for", one_more, maker),
    Planted("fight", "FISTS", value(5), reader),
    Planted("fray_refusals", "refused", refuses, reader),
    Planted("hearing", "QUOTES_KEPT", value(1), busy),
    Planted("improvise", "check_for", one_more, busy),
    Planted("meeting", "_begin", from_farther, reader),
    Planted("places", "search_check", one_more, reader),
    Planted("presence", "notice", nothing, reader),
    Planted("reckoning", "POINTS_A_LIFE", value(6), won),
    Planted("rumour", "spread", nothing, reader),
    Planted("rumour", "COMES_WITH_TRUST", value(-9), busy_fen),
    Planted("scars", "NEARLY_DEAD", value(99), won),
    Planted("standing", "modifiers", value(lambda *_: [("test", 1)]), reader),
    Planted("talk", "PUSH", lambda real: {**real, Approach.PLAIN: 1}, reader),
    Planted("things", "GIFT_PENNIES", value(99), busy),
    Planted("things", "no_room", refuses, reader),
    Planted("time", "_burn_one", twice, reader),
    Planted("trades", "modifier", value(lambda *_: ("test", 1)), reader),
    Planted("trading", "brings", one_more, busy_fen),
    Planted("trust", "_move", lambda real: lambda draft, person, by: real(draft, person, by * 2), busy_fen),
    Planted("weather", "of_day", value(lambda *_: Weather.RAIN), reader),
    Planted("weather", "modifier", value(lambda *_: ("test", 1)), reader),
)


def caught(planted: Planted, monkeypatch: pytest.MonkeyPatch) -> tuple[SessionContents, Verdict]:
    """Return the first hunt that a planted change makes another one, and what verifying it says."""
    sessions = [made() for made in dict.fromkeys((planted.caught_by, *HUNTS))]
    with monkeypatch.context() as patch:
        planted.plant(patch)
        verdicts = ((session, verify(session)) for session in sessions)
        return next(found for found in verdicts if found[1].exit_code != 0)


def test_every_family_of_rules_has_a_planted_change() -> None:
    assert {planted.family for planted in PLANTED} == FAMILIES


@pytest.mark.parametrize("session", HUNTS, ids=lambda made: made.__name__)
def test_the_hunts_match_the_rules_that_played_them(session: Callable[[], SessionContents]) -> None:
    verdict = verify(session())
    assert verdict.exit_code == 0, verdict.sentence


@pytest.mark.parametrize("planted", PLANTED, ids=lambda planted: f"{planted.family}.{planted.name}")
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


@pytest.mark.parametrize("planted", PLANTED[3:8:2] + PLANTED[8:11], ids=lambda planted: planted.family)
def test_bisect_names_the_turn_that_verify_names(planted: Planted, monkeypatch: pytest.MonkeyPatch) -> None:
    session, verdict = caught(planted, monkeypatch)
    world = parse_world(session.world, session.header)

    def changed(world: World, state: State, intent: Intent | Hear) -> Step:
        with monkeypatch.context() as patch:
            planted.plant(patch)
            return step(world, state, intent)

    found = bisect(session, Revision(world), Revision(world, changed)).change
    assert found is not None
    assert verdict.divergence is not None
    assert found.turn == verdict.divergence.turn
