"""Drawn hunts of alderfen, played by every bot: the targets of the game, within the bounds that a few hunts allow.

`docs/balance.md` has the same over thousands of hunts; a soak plays ten thousand.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from hunter_game.content import Country, load_country
from hunter_game.devtools.bots import NAMES
from hunter_game.devtools.simulate import Plan, simulate
from hunter_game.devtools.tally import Tally

ALDERFEN = Path(__file__).resolve().parents[2] / "assets" / "worlds" / "alderfen"
pytestmark = [pytest.mark.xdist_group("balance"), pytest.mark.timeout(600)]  # the hunts are played once for all

HUNTS = {"reader": 72, "rote": 48, "guesser": 60, "brawler": 48, "random": 12, "veteran": 24, "oracle": 36}
"""Three hundred in all; the same seeds for every bot, so that they meet the same beasts."""

WINS = {
    "reader": (50, 80),
    "rote": (8, 45),
    "guesser": (15, 50),
    "brawler": (4, 32),
    "random": (0, 9),
    "veteran": (50, 92),
    "oracle": (80, 100),
}
"""Shares of hunts won, in per cent: the targets, and twice the error of so few hunts on either side."""


@cache
def alderfen() -> Country:
    return load_country(ALDERFEN)


@cache
def tally(bot: str) -> Tally:
    return Tally(bot, simulate(alderfen(), Plan(bot, HUNTS[bot])))


@pytest.mark.parametrize("bot", NAMES)
def test_every_drawn_hunt_comes_to_an_end_and_is_won_as_often_as_it_should(bot: str) -> None:
    played = tally(bot)
    assert [each for each in played.played if each.fate in ("stuck", "error")] == []
    least, most = WINS[bot]
    assert least <= 100 * played.won / HUNTS[bot] <= most


def test_reader_minus_rote_is_the_measure_of_the_game() -> None:
    won = {bot: 100 * tally(bot).won / HUNTS[bot] for bot in NAMES}
    assert won["reader"] >= won["rote"] + 20
    assert won["reader"] >= won["guesser"] + 15
    assert won["oracle"] > won["reader"] > won["brawler"] > won["random"] - 1


def test_a_hunt_of_the_reader_is_as_long_as_an_evening() -> None:
    found = tally("reader").as_json()
    assert 35 <= found["turns"]["p50"] <= 90
    assert 25 <= found["commits"]["p50"] <= 45


def test_each_right_line_of_the_account_is_worth_having() -> None:
    played = [each for bot in ("reader", "rote", "guesser", "oracle") for each in tally(bot).played]

    def share(least: int, most: int) -> float:
        fates = [each.fate == "won" for each in played if least <= each.lines <= most]
        return sum(fates) / len(fates)

    assert share(0, 1) < share(2, 2) < share(3, 3)
    assert share(0, 1) < 0.45
    assert share(3, 3) > 0.75


@pytest.mark.soak
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("bot", ["reader", "rote", "guesser"])
def test_ten_thousand_drawn_hunts_come_to_an_end(bot: str) -> None:
    played = Tally(bot, simulate(alderfen(), Plan(bot, 10_000)))
    assert played.sound, played.as_json()["faults"][:5]
