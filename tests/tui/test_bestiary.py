"""The bestiary: what is written, and a portrait of what was met."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from hunter_game.content.portraits import Portrait
from hunter_game.engine.vocabulary import BeastId
from hunter_game.tui.widgets.woodcut import Woodcut
from tests.tui.fake import FakeGame
from tests.tui.knowing import SIZES, a_known_view, page
from tests.tui.screen import settle, shown

DROWNER = BeastId("drowner")


def a_game(*, met: bool) -> FakeGame:
    game = FakeGame()
    game.view = a_known_view().model_copy(update={"met": (DROWNER,) if met else ()})
    game.portraits = {DROWNER: Portrait("It stands in the water.", (" ~~~~ ", "(o  o)"))}
    return game


async def press(pilot: Pilot[str], *keys: str) -> str:
    await pilot.press(*keys)
    await settle(pilot)
    return shown(pilot)


async def test_a_beast_that_was_met_has_its_portrait() -> None:
    async with page(a_game(met=True), "/bestiary") as pilot:
        screen = shown(pilot)
        assert "(o  o)" in screen
        assert "It stands in the water." in screen
        assert "the drowner  met" in screen


async def test_one_that_was_not_met_has_an_empty_frame_and_what_the_traces_say() -> None:
    async with page(a_game(met=False), "/bestiary") as pilot:
        screen = shown(pilot)
        assert "(o  o)" not in screen
        assert "It stands in the water." not in screen
        assert "not met yet" in screen
        assert "Written of the drowner." in screen
        assert "struck by 1" in await press(pilot, "down")


async def test_causes_have_no_portrait() -> None:
    async with page(a_game(met=True), "/bestiary") as pilot:
        screen = await press(pilot, "down", "down")
        assert "Written of the toll." in screen
        assert not pilot.app.screen.query_one(Woodcut).display
        assert "Written of the grave." in await press(pilot, "end")


@pytest.mark.parametrize("size", SIZES)
async def test_it_fits_every_size(size: tuple[int, int]) -> None:
    async with page(a_game(met=True), "/bestiary", size) as pilot:
        screen = await press(pilot, "tab")
        assert "the drowner" in screen
        assert ("(o  o)" in screen) == (size[1] >= 20)
        assert size[1] >= 20 or "It stands in the water." in await press(pilot, "end")  # the picture is below the words


async def test_a_drawing_is_only_text() -> None:
    game = a_game(met=True)
    game.portraits = {DROWNER: Portrait("[/]", ("[@click=app.quit]x[/]", "\x1b[2J"))}
    async with page(game, "/bestiary", (120, 40)) as pilot:
        assert "[@click=app.quit]x[/]" in shown(pilot)
        assert "\x1b" not in shown(pilot)
