"""Whole hunts by bots: the same seeds give the same hunts, however they are played, and nobody gets stuck."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any, get_type_hints

import pytest

from hunter_game.cli import run
from hunter_game.content import load_world
from hunter_game.devtools.bots import NAMES, Bot, Memory, Offers, bot_of
from hunter_game.devtools.bots.acts import examine, go
from hunter_game.devtools.simulate import STUCK_AFTER, Plan, Played, play, simulate
from hunter_game.devtools.tally import Tally, chart, histogram, percentiles, share
from hunter_game.engine.affordances import affordances
from hunter_game.engine.events import Event
from hunter_game.engine.hunt import begin
from hunter_game.engine.perception import view as perceive
from hunter_game.engine.state import State
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Ending
from hunter_game.engine.world import World
from tests.content.countries import holm

ROOT = Path(__file__).resolve().parents[2]
pytestmark = [pytest.mark.xdist_group("simulate"), pytest.mark.timeout(300)]  # the hunts are played once for all

HUNTS = 60

WINS = {
    "reader": (60, 100),
    "rote": (20, 65),
    "guesser": (10, 60),
    "brawler": (0, 45),
    "random": (0, 25),
    "veteran": (60, 100),
    "oracle": (85, 100),
}
"""Shares of hunts won in the practice world, in per cent; wide, since rules and numbers may still move."""


@cache
def yard() -> World:
    return load_world(ROOT / "assets" / "worlds" / "yard")


@cache
def tally(bot: str) -> Tally:
    return Tally(bot, simulate(yard(), Plan(bot, HUNTS)))


# ---------------------------------------------------------------- the bots


@pytest.mark.parametrize("bot", NAMES)
def test_every_hunt_of_every_bot_comes_to_an_end_within_wide_bounds(bot: str) -> None:
    result = tally(bot)
    assert [each for each in result.played if each.fate in ("stuck", "error")] == []
    least, most = WINS[bot]
    assert least <= 100 * result.won / HUNTS <= most
    assert all(5 <= each.turns <= 200 for each in result.played)


def test_knowing_more_wins_more() -> None:
    won = {bot: tally(bot).won for bot in NAMES}
    assert won["oracle"] > won["rote"] > won["random"]
    assert won["reader"] >= won["rote"] + HUNTS // 5
    assert won["reader"] >= won["guesser"] + HUNTS // 5
    assert won["reader"] > won["brawler"]


def test_the_reader_signs_what_the_traces_prove() -> None:
    right = [each.lines for each in tally("reader").played]
    assert right.count(3) >= HUNTS // 2
    assert min(right) >= 1


def test_the_oracle_is_always_right_and_the_brawler_never_signs() -> None:
    assert {each.lines for each in tally("oracle").played} == {3}
    assert {each.lines for each in tally("brawler").played} == {0}


@pytest.mark.parametrize("bot", [name for name in NAMES if name != "oracle"])
def test_two_hunts_that_differ_only_in_their_answer_get_the_same_choices_until_something_shows_it(bot: str) -> None:
    """The beast, its cause and where it comes are the secret; by day and before anything is found they cannot show."""
    hunt = yard().hunts[0]
    other = hunt.answer.model_copy(update={"kind": hunt.kinds[1], "cause": hunt.causes[1], "next": hunt.nexts[1].id})
    swapped = yard().model_copy(update={"hunts": (hunt.model_copy(update={"answer": other}),)})
    one, two = (first_choices(bot, world, 8) for world in (yard(), swapped))
    assert one == two


def first_choices(bot: str, world: World, count: int) -> list[Event | str]:
    """Return what a bot chooses in the first view, again and again: it is handed nothing but view and offers."""
    hunt = world.hunts[0]
    state = begin(world, hunt.id, world.hunters[0].id, "secret")
    player, memory = bot_of(bot, world, hunt), Memory("secret", bot)
    chosen: list[Event | str] = []
    for _ in range(count):
        view = perceive(world, state)
        memory.note(view)
        chosen.append(player.choose(view, lambda: affordances(world, state), memory))
    return chosen


def test_no_bot_is_handed_world_or_state() -> None:
    hints = get_type_hints(Bot.choose, include_extras=True)
    assert hints == {"view": View, "offers": Offers, "memory": Memory, "return": Event | str}
    assert not {World, State} & set(hints.values())


# ---------------------------------------------------------------- the same, however it is played


@pytest.mark.parametrize("bot", NAMES)
def test_a_hunt_played_again_is_the_same(bot: str) -> None:
    assert play(yard(), bot, "hunt", 7) == tally(bot).played[7]


def test_other_seeds_give_other_hunts() -> None:
    other = tuple(simulate(yard(), Plan("reader", 6, seed="other")))
    assert [each.turns for each in other] != [each.turns for each in tally("reader").played[:6]]


def test_any_part_of_the_hunts_can_be_played_alone() -> None:
    assert tuple(simulate(yard(), Plan("rote", 5, first=23))) == tally("rote").played[23:28]


class Cluster(Executor):
    """Stands for somebody else's executor: it runs things when it likes, last first, and hands them back in order."""

    def __init__(self) -> None:
        self.closed = False
        self.batches = 0

    def map(self, fn: Callable[..., Any], *iterables: Iterable[Any], **_: Any) -> Iterator[Any]:
        calls = list(zip(*iterables, strict=True))
        self.batches = len(calls)
        done = [fn(*call) for call in reversed(calls)]
        return iter(reversed(done))

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        raise AssertionError("the simulation maps")

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self.closed = True


def test_any_executor_can_take_the_place_of_the_processes() -> None:
    cluster = Cluster()
    assert tuple(simulate(yard(), Plan("rote", HUNTS), lambda: cluster)) == tally("rote").played
    assert cluster.batches > 1
    assert cluster.closed


def test_the_executor_is_closed_when_nobody_wants_the_rest() -> None:
    cluster = Cluster()
    hunts = simulate(yard(), Plan("rote", 3), lambda: cluster)
    next(hunts)
    hunts.close()  # type: ignore[attr-defined]  # a generator behind its interface
    assert cluster.closed


def test_threads_give_the_same_hunts_too() -> None:
    assert tuple(simulate(yard(), Plan("guesser", HUNTS), lambda: ThreadPoolExecutor(2))) == tally("guesser").played


def printed(*arguments: str, hash_seed: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "hunter_game", "simulate", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": hash_seed},
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


def test_two_hash_seeds_print_the_same() -> None:
    arguments = ("--world", "yard", "--bot", "all", "--hunts", "6", "--json")
    one, two = (printed(*arguments, hash_seed=seed) for seed in ("0", "1"))
    assert one == two
    assert [json.loads(line)["bot"] for line in one.splitlines()] == list(NAMES)


def test_two_jobs_print_the_same_as_one() -> None:
    two = printed("--world", "yard", "--bot", "rote", "--hunts", str(HUNTS), "--jobs", "2", "--json", hash_seed="2")
    assert json.loads(two) == tally("rote").as_json()


# ---------------------------------------------------------------- what goes wrong is told


class Still:
    """Never does anything that comes to something."""

    def choose(self, view: View, offers: Offers, memory: Memory) -> Event | str:
        return examine("the moon") if memory.choices % 2 else "xyzzy the moon"


class Faulty:
    """Raises after one step."""

    def choose(self, view: View, offers: Offers, memory: Memory) -> Event | str:
        if memory.choices > 1:
            raise ValueError("a fault [bold]of[/bold] the bot")
        return go("in")


def test_a_bot_that_cannot_act_is_stuck_and_says_where(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hunter_game.devtools.simulate.bot_of", lambda *_: Still())
    played = play(yard(), "still", "hunt", 0)
    assert (played.fate, played.turns, played.ending) == ("stuck", 0, None)
    assert "turn 0, inquiry at mill_yard" in played.cause
    assert STUCK_AFTER == 50


def test_an_error_is_counted_and_printed_with_what_plays_it_again(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("hunter_game.devtools.simulate.bot_of", lambda *_: Faulty())
    assert run(["simulate", "--bot", "rote", "--hunts", "2", "--first", "40"]) == 1
    out = capsys.readouterr().out
    assert "errors 2" in out
    assert "error: hunt 40, seed hunt.40" in out
    assert "ValueError: a fault [bold]of[/bold] the bot (test_simulate.py:" in out
    assert "--bot rote --first 40 --hunts 1" in out


# ---------------------------------------------------------------- what is printed


def test_the_json_has_the_fields_that_are_promised() -> None:
    found = tally("rote").as_json()
    assert set(found) >= {"bot", "hunts", "won", "lost_by", "stuck", "errors", "turns"}
    assert found["bot"] == "rote"
    assert found["hunts"] == HUNTS == found["won"] + sum(found["lost_by"].values())
    assert found["turns"].keys() == {"p10", "p50", "p90"}
    assert found["turns"]["p10"] <= found["turns"]["p50"] <= found["turns"]["p90"]
    assert sum(each["hunts"] for each in found["hunters"].values()) == HUNTS
    assert sum(each["won"] for each in found["hunters"].values()) == found["won"]
    assert sum(found["endings"].values()) == HUNTS
    assert json.loads(json.dumps(found)) == found


def test_a_bot_or_world_that_is_not_there_is_refused_in_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["simulate", "--bot", "nobody"]) == 2
    assert run(["simulate", "--world", "nowhere"]) == 2
    errors = capsys.readouterr().err.splitlines()
    assert len(errors) == 2
    assert "reader, rote, guesser" in errors[0]
    assert "yard" in errors[1]


def test_percentiles_shares_and_bars_are_exact() -> None:
    assert percentiles(range(1, 11)) == {"p10": 1, "p50": 5, "p90": 9}
    assert percentiles([]) == {"p10": 0, "p50": 0, "p90": 0}
    assert (share(1, 3), share(2, 3), share(0, 0), share(5, 5)) == ("33.3 %", "66.7 %", "0.0 %", "100.0 %")
    assert [line.count("#") for line in chart([("all", 4), ("half", 2), ("none", 0)], 4)] == [30, 15, 0]


def test_a_bar_is_drawn_with_any_ink() -> None:
    assert [line.count("█") for line in chart([("all", 4), ("half", 2)], 4, "█")] == [30, 15]


def test_a_histogram_has_steps_of_one_width_and_leaves_no_gap_out() -> None:
    assert histogram([]) == []
    assert histogram([3, 3, 5]) == [("3", 2), ("4", 0), ("5", 1)]
    assert histogram([20, 24, 61]) == [
        ("20 to 24", 2), ("25 to 29", 0), ("30 to 34", 0), ("35 to 39", 0), ("40 to 44", 0), ("45 to 49", 0),
        ("50 to 54", 0), ("55 to 59", 0), ("60 to 64", 1),
    ]  # fmt: skip
    assert sum(count for _, count in histogram([7, 900, 13_000])) == 3


def test_the_tally_has_turns_wins_by_beast_and_losses_by_cause() -> None:
    lines = list(tally("brawler").lines("="))
    heads = [line.strip() for line in lines if line.startswith("  ") and not line.startswith("   ")]
    assert "turns in a hunt" in heads
    assert "won, by beast" in heads
    assert any(head.startswith("lost by (") for head in heads)
    assert any(line.endswith("=") for line in lines)
    assert not any("#" in line for line in lines)


def test_every_fate_is_counted_once() -> None:
    def fate(number: int, name: Any, ending: Ending | None, cause: str) -> Played:
        flood = "flood" if number % 2 else ""
        return Played(number, f"s.{number}", "trapper", "h", "shuck", flood, name, ending, cause, 10 + number, 2, 1, 30)

    result = Tally(
        "rote",
        [
            fate(0, "won", Ending.LAID, ""),
            fate(1, "lost", Ending.DIED, "died: presses"),
            fate(2, "lost", Ending.LOST, "lost"),
            fate(3, "stuck", None, "turn 3"),
            fate(4, "error", None, "KeyError"),
        ],
    )
    assert (result.won, result.stuck, result.errors, result.sound) == (1, 1, 1, False)
    assert result.as_json()["lost_by"] == {"died: presses": 1, "lost": 1}
    assert result.as_json()["endings"] == {"died": 1, "error": 1, "laid": 1, "lost": 1, "stuck": 1}
    assert [each["hunt"] for each in result.as_json()["faults"]] == [3, 4]
    assert result.as_json()["beasts"] == {"shuck": {"hunts": 5, "won": 1}}
    assert result.as_json()["complications"] == {"flood": {"hunts": 2, "won": 0}, "none": {"hunts": 3, "won": 1}}
    printed = "\n".join(result.lines())
    assert "  won, by beast\n    shuck" in printed
    assert "  won, by complication\n    flood" in printed


# ---------------------------------------------------------------- countries


def test_drawn_hunts_print_the_same_for_two_jobs_and_another_hash_seed() -> None:
    arguments = ("--bot", "guesser", "--hunts", "24", "--json")
    one, two = printed(*arguments, hash_seed="0"), printed(*arguments, "--jobs", "2", hash_seed="1")
    assert one == two
    assert sum(each["hunts"] for each in json.loads(one)["complications"].values()) == 24


def test_in_a_country_each_number_has_a_hunt_of_its_own_and_trades_take_turns() -> None:
    played = list(simulate(holm(), Plan("oracle", 12)))
    assert [each.fate for each in played if each.fate in ("stuck", "error")] == []
    assert [each.trade for each in played] == ["trapper", "surgeon"] * 6
    assert {each.hunt for each in played} == {"drawn"}
    assert len({each.beast for each in played}) > 2
    assert len({each.complication for each in played}) > 2
    (again,) = simulate(holm(), Plan("oracle", 1, first=7))
    assert again == played[7]


def test_a_country_that_has_no_hunt_for_a_number_counts_as_an_error() -> None:
    bare = holm().model_copy(update={"evidence": None})
    (played,) = simulate(bare, Plan("rote", 1))
    assert (played.fate, played.turns) == ("error", 0)
    assert played.cause.startswith("Holm has no evidence to draw a hunt from")
