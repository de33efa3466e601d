"""The journal: sections, order, search, and a thousand quotes."""

from __future__ import annotations

from time import perf_counter

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from hunter_game.engine.state import Told
from hunter_game.engine.vocabulary import TopicId
from hunter_game.tui.screens.journal import JournalScreen
from hunter_game.tui.screens.play import PlayScreen
from hunter_game.tui.widgets.journal_entries import found, known, leads, said_by_person, said_by_turn
from hunter_game.tui.widgets.rows import Rows
from tests.tui.fake import FakeGame
from tests.tui.knowing import SIZES, a_known_view, page, quotes
from tests.tui.screen import settle, shown
from tests.tui.test_board import HOSTILE


def a_game(count: int = 6) -> FakeGame:
    game = FakeGame()
    game.view = a_known_view()
    game.told = Told(quotes=quotes(count))
    return game


async def press(pilot: Pilot[str], *keys: str) -> str:
    await pilot.press(*keys)
    await settle(pilot)
    return shown(pilot)


def test_quotes_stand_by_turn_or_by_person() -> None:
    view, told = a_known_view(), Told(quotes=quotes(4))
    assert [entry.row.text for entry in said_by_turn(view, told)] == [
        "  1  Maren: I saw nothing, 0.", "  1  Odd: I saw nothing, 1.",
        "  2  Maren: I saw nothing, 2.", "  2  Odd: I saw nothing, 3.",
    ]  # fmt: skip
    by_person = said_by_person(view, told)
    assert [entry.row.text for entry in by_person if not entry.row.key] == ["Maren", "Odd"]
    assert by_person[0].row.text == "Maren"
    assert "in turn 1" in by_person[1].body


def test_somebody_who_is_not_known_by_name_is_somebody() -> None:
    quote = quotes(1)[0].model_copy(update={"speaker": "nobody_known"})
    assert "somebody: I saw nothing" in said_by_turn(a_known_view(), Told(quotes=(quote,)))[0].row.text


def test_claims_are_somebodys_and_say_what_they_are_worth() -> None:
    entries = {entry.row.key: entry for entry in known(a_known_view())}
    assert entries["odd_dog"].row.text == "Odd: odd_dog"
    assert "If it is true, it strikes: the drowner." in entries["odd_dog"].body
    assert "you lean on it" in entries["maren_toll"].row.aside
    assert "a lie, caught" in entries["odd_light"].row.aside
    assert "strikes" not in entries["odd_light"].body


def test_leads_say_whom_one_has_asked_and_could_ask() -> None:
    view = a_known_view()
    heard = view.people[0].model_copy(update={"heard": (TopicId("toll"),)})
    entries = {each.row.key: each for each in leads(view.model_copy(update={"people": (heard, view.people[1])}))}
    assert entries["mill"].row.aside == "spoken of"
    assert "Asked: nobody yet." in entries["mill"].body
    assert "Not asked yet, of those you know: Maren, Odd." in entries["mill"].body
    assert entries["toll"].row.aside == "asked: Odd"
    assert "Has heard that you ask: Maren." in entries["toll"].body


def test_a_search_keeps_what_has_every_word_and_the_headings_of_that() -> None:
    entries = found(known(a_known_view()), "TEXT wet")
    assert [entry.row.text for entry in entries] == ["Traces: they are true", "wet_sill"]
    assert found(known(a_known_view()), "no such words") == []


async def test_it_opens_at_what_was_said_last_and_turns_to_each_section() -> None:
    async with page(a_game(), "/journal") as pilot:
        screen = shown(pilot)
        assert "[Said]" in screen
        assert "Odd, wary, in turn 3" in screen
        assert "[Known]" in await press(pilot, "right")
        assert "Text of bare_feet." in shown(pilot)
        assert "[To ask]" in await press(pilot, "3")
        assert "[The call]" in await press(pilot, "4")
        assert "[Said]" in await press(pilot, "1")
        assert "[The call]" in await press(pilot, "left")
        assert "The goal" in shown(pilot)


async def test_the_pointer_goes_by_line_by_page_and_to_the_ends() -> None:
    async with page(a_game(100), "/journal") as pilot:
        assert "nothing, 99." in shown(pilot)
        assert "in turn 1\n" in await press(pilot, "home")
        assert '"I saw nothing, 1."' in await press(pilot, "down")
        assert '"I saw nothing, 0."' in await press(pilot, "up")
        await press(pilot, "pagedown")
        assert '"I saw nothing, 0."' not in shown(pilot)
        await press(pilot, "pageup", "end")
        assert '"I saw nothing, 99."' in shown(pilot)


async def test_o_orders_by_person_and_back() -> None:
    async with page(a_game(), "/journal") as pilot:
        await press(pilot, "o", "home")
        assert shown(pilot).splitlines()[3].strip() == "Maren"
        await press(pilot, "o", "home")
        assert "1  Maren: I saw nothing, 0." in shown(pilot)


async def test_a_search_narrows_as_it_is_written_and_ends_with_escape() -> None:
    async with page(a_game(40), "/journal") as pilot:
        screen = await press(pilot, "slash", *"odd", "space", "3", "3")
        assert "1 found" in screen
        assert "nothing, 33." in screen
        await press(pilot, "enter")
        assert isinstance(pilot.app.focused, Rows)
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, JournalScreen)
        assert not pilot.app.screen.query_one(Input).display
        assert "found" not in shown(pilot)
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, PlayScreen)


async def test_a_line_with_words_opens_the_journal_with_what_was_looked_for() -> None:
    async with page(a_game(40), "/journal odd 33") as pilot:
        assert "1 found" in shown(pilot)
        assert "nothing, 33." in shown(pilot)
        assert "found" not in await press(pilot, "escape")


async def test_a_thousand_quotes_are_shown_and_searched_at_once() -> None:
    game = a_game(1_000)
    async with page(game, "/journal") as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, JournalScreen)
        begin = perf_counter()
        for _ in range(20):
            screen.show(game.view)
        each = (perf_counter() - begin) / 20
        assert each < 0.25  # seconds; some 10 ms where nothing else runs
        rows = screen.query_one(Rows)
        assert rows.virtual_size.height == 1_000
        assert "nothing, 999." in shown(pilot)


@pytest.mark.parametrize("size", SIZES)
async def test_it_fits_every_size(size: tuple[int, int]) -> None:
    async with page(a_game(), "/journal", size) as pilot:
        screen = shown(pilot)
        assert "[Said]" in screen
        assert "▸" in screen
        assert '"I saw nothing, 5."' in screen


async def test_what_people_said_is_only_text() -> None:
    game = a_game()
    game.told = Told(quotes=quotes(3, HOSTILE))
    async with page(game, "/journal", (120, 40)) as pilot:
        screen = shown(pilot)
        assert "[@click=app.quit]x[/]" in screen
        assert not any(mark in screen for mark in ("\x1b", "\x9b", "\u202e"))
