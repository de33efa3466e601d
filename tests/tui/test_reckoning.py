"""The reckoning: truth and account, worth, and charts of how it went."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from hunter_game.content.portraits import Portrait
from hunter_game.director.course import Mark
from hunter_game.engine.view import AccountSeen
from hunter_game.engine.vocabulary import BeastId, PlaceId
from hunter_game.errors import SaveDamaged
from hunter_game.tui.screens.reckoning import ReckoningScreen
from hunter_game.tui.screens.title import TitleScreen
from tests.tui.fake import FakeGame, a_view, an_ended_view
from tests.tui.knowing import SIZES, WON, a_hunt, a_known_view, page
from tests.tui.screen import settle, shown

MARKS = tuple(
    Mark(turn=turn, day=1 + turn // 10, health=8 - turn // 4, health_most=8, courage=6, courage_most=6,
         open=(4 - turn // 6, 3, 3))
    for turn in range(20)
)  # fmt: skip


class Ended(FakeGame):
    """A hunt that is over: one line of three was right."""

    def __init__(self) -> None:
        super().__init__()
        signed = AccountSeen(
            kind="the hound", cause="a toll the river was not paid", next="Odd, at the weir", place=PlaceId("weir"),
            mercy="", bane="", hours=(),
        )  # fmt: skip
        known = a_known_view().candidates
        truth = known[0].model_copy(update={"name": "drowner"})
        self.view = an_ended_view().model_copy(update={"account": signed, "candidates": (truth, *known[1:])})
        self.portraits = {BeastId("drowner"): Portrait("It stands in the water.", ("(o  o)",))}

    def course(self) -> tuple[Mark, ...]:
        return MARKS


async def press(pilot: Pilot[str], *keys: str) -> str:
    await pilot.press(*keys)
    await settle(pilot)
    return shown(pilot)


async def test_the_truth_stands_beside_what_was_signed() -> None:
    async with page(Ended(), "/reckoning", (70, 60)) as pilot:
        screen = shown(pilot)
        for words in (
            "It is laid to rest; the truth was told.",
            "The village makes amends for what it did.",
            "2 of 3 lines right",
            "× kind  drowner",
            "you signed: the hound",
            "✓ cause a toll the river was not paid",
            "Score 80",
            "Pay 12 pennies",
            "a line that is not right   −4",
            "Renown +80",
            "(o  o)",
            "It stands in the water.",
        ):
            assert words in screen, words


async def test_the_charts_have_a_label_a_scale_and_words() -> None:
    async with page(Ended(), "/reckoning", (120, 50)) as pilot:
        screen = shown(pilot)
        assert "Health: 4 of 8 at the end, 4 at the lowest (turn 16)." in screen
        for label in (
            "health  8",
            "nerve   6",
            "kinds     4",
            "causes    3",
            "next      3",
            "turn      0",
            "day       1",
        ):
            assert label in screen, label
        assert "█" in screen


async def test_where_only_ascii_may_be_drawn_the_charts_are_ascii() -> None:
    async with page(Ended(), "/reckoning", (120, 50), lines="ascii") as pilot:
        screen = shown(pilot)
        assert screen.isascii()
        assert "health  8 ####" in screen


async def test_a_wide_terminal_has_two_columns_and_a_narrow_one_has_all_below_each_other() -> None:
    async with page(Ended(), "/reckoning", (160, 50)) as pilot:
        assert "what you signed" in shown(pilot)
        await pilot.resize_terminal(60, 50)
        await settle(pilot)
        assert "what you signed" not in shown(pilot)
        assert "you signed: the hound" in shown(pilot)


async def test_a_hunt_that_goes_on_is_not_reckoned_and_its_beast_is_not_shown() -> None:
    game = Ended()
    game.view = a_view()
    async with page(game, "/reckoning") as pilot:
        screen = await press(pilot, "n", "t")
        assert "The hunt is not over yet" in screen
        assert "(o  o)" not in screen
        assert isinstance(pilot.app.screen, ReckoningScreen)
        assert game.played == []


async def test_an_unsworn_hunt_says_so() -> None:
    game = Ended()
    game.unsworn = True
    async with page(game, "/reckoning") as pilot:
        assert "This hunt is unsworn" in shown(pilot)


async def test_a_record_that_cannot_be_read_leaves_the_rest() -> None:
    class Damaged(Ended):
        def course(self) -> tuple[Mark, ...]:
            raise SaveDamaged("The turns cannot be read again.")

    async with page(Damaged(), "/reckoning", (120, 50)) as pilot:
        assert "The turns cannot be read again." in shown(pilot)
        assert "Score 80" in shown(pilot)


@pytest.mark.parametrize("size", SIZES)
async def test_it_is_read_to_its_end_at_every_size(size: tuple[int, int]) -> None:
    async with page(Ended(), "/reckoning", size) as pilot:
        assert "It is laid to rest" in shown(pilot)
        assert "day       1" in await press(pilot, "end")
        assert "It is laid to rest" in await press(pilot, "home")


async def test_n_goes_on_to_the_next_hunt() -> None:
    game = Ended()
    async with page(game, "/reckoning") as pilot:
        await pilot.press("n")
        await settle(pilot)
        assert game.played == ["/next"]


async def test_t_goes_back_to_the_title() -> None:
    game = Ended()
    async with page(game, "/reckoning") as pilot:
        await press(pilot, "t")
        await settle(pilot)
        assert isinstance(pilot.app.screen, TitleScreen)
        assert game.closed


async def test_a_hunt_that_was_won_is_reckoned_from_its_own_records(tmp_path: Path) -> None:
    director = await a_hunt(tmp_path, len(WON))
    async with page(director, "/reckoning", (120, 60)) as pilot:
        await settle(pilot)
        screen = shown(pilot)
        assert "3 of 3 lines right" in screen
        assert "A woman stands where the water was" in screen
        assert "kinds     3" in screen
    await director.close()
