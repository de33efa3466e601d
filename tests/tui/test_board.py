"""The board: read by cursor, leaned on, paired and signed by keys."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from textual.containers import VerticalScroll
from textual.pilot import Pilot

from hunter_game.engine.events import Deed
from hunter_game.engine.perception import view
from hunter_game.engine.state import Board
from hunter_game.engine.vocabulary import Line, Verb
from hunter_game.parser import Context, Understood, parse
from hunter_game.session.contents import parse_state, parse_world
from hunter_game.session.recording import read_session
from hunter_game.tui.screens.board import BoardScreen
from hunter_game.tui.screens.play import PlayScreen
from hunter_game.tui.widgets.board_grid import BoardGrid
from hunter_game.tui.widgets.board_sheet import Bearing, Sheet, Standing, lean_line, pair_line, sign_line
from tests.tui.fake import SAMPLE, FakeGame
from tests.tui.knowing import SIZES, a_hunt, a_known_view, page
from tests.tui.screen import settle, shown


def a_game() -> FakeGame:
    game = FakeGame()
    game.view = a_known_view()
    return game


def grid(pilot: Pilot[str]) -> BoardGrid:
    return pilot.app.screen.query_one(BoardGrid)


async def press(pilot: Pilot[str], *keys: str) -> str:
    await pilot.press(*keys)
    await settle(pilot)
    await settle(pilot)
    return shown(pilot)


def test_each_clue_says_what_it_does_to_each_candidate() -> None:
    sheet = Sheet.of(a_known_view())
    drowner, hound, _, grave, *_ = sheet.candidates
    feet, _, dog, toll, light = sheet.clues
    assert [clue.label for clue in sheet.clues] == ["1", "2", "a", "b", "c"]
    assert [clue.standing for clue in (feet, dog, toll, light)] == [
        Standing.TRUE, Standing.SAID, Standing.LEANING, Standing.BROKEN,
    ]  # fmt: skip
    assert sheet.bearing(hound, feet) is Bearing.STRIKES
    assert sheet.bearing(drowner, dog) is Bearing.WOULD
    assert sheet.bearing(grave, toll) is Bearing.STRIKES
    assert sheet.bearing(sheet.candidates[2], light) is Bearing.NONE  # a lie strikes nothing
    assert sheet.left == {Line.KIND: 1, Line.CAUSE: 1, Line.NEXT: 2}
    assert sheet.left_if_true(dog)[Line.KIND] == 0
    assert sheet.only_left(Line.KIND) == drowner
    assert sheet.only_left(Line.NEXT) is None


async def test_every_state_has_a_mark_beside_its_colour() -> None:
    async with page(a_game(), "/board") as pilot:
        screen = shown(pilot)
        assert "open: 1 kind · 1 cause · 2 next" in screen
        lines = screen.splitlines()
        assert "?" in next(line for line in lines if "○ the drowner" in line)  # what Odd says would strike it
        assert any("× the hound" in line for line in lines)
        assert "✓" in screen  # traces are true
        assert "≠" in screen  # a lie, caught


async def test_the_cursor_reads_a_clue_or_a_candidate_whole() -> None:
    async with page(a_game(), "/board") as pilot:
        assert "Written of the drowner." in shown(pilot)
        assert "struck by 1 bare_feet" in await press(pilot, "down")
        screen = await press(pilot, "right", "right")
        assert "Odd: odd_dog" in screen
        assert '"Words of odd_dog."' in screen
        assert "Then no kind would be left" in screen
        assert "a lie, caught" in await press(pilot, "end")
        assert "Text of bare_feet." in await press(pilot, "home")
        assert "Written of the corm." in await press(pilot, "pagedown")
        assert "Written of the drowner." in await press(pilot, "pageup")


async def test_a_click_puts_the_cursor_there() -> None:
    async with page(a_game(), "/board", (120, 40)) as pilot:
        lines = shown(pilot).splitlines()
        y = next(number for number, line in enumerate(lines) if "the grave" in line)
        await pilot.click(offset=(lines[y].index("the grave"), y))
        assert grid(pilot).candidate is not None
        assert grid(pilot).candidate.id == "grave"
        x = next(line for line in lines if " a " in line and " b " in line).index(" b ")
        await pilot.click(offset=(x + 1, y))
        assert grid(pilot).clue is not None
        assert grid(pilot).clue.label == "b"


async def test_leaning_pairing_and_signing_are_lines_that_could_be_typed() -> None:
    game = a_game()
    async with page(game, "/board") as pilot:
        await press(pilot, "l")
        assert "A trace is true by itself" in shown(pilot)
        await press(pilot, "right", "right", "l")
        await press(pilot, "right", "l")
        await press(pilot, "left", "p")
        assert "Held: a." in shown(pilot)
        await press(pilot, "p")  # put down again
        await press(pilot, "p", "home", "p")
        assert game.played == ["lean on odd_dog", "stop leaning on maren_toll", "pair odd_dog with bare_feet"]


async def test_the_account_is_chosen_line_by_line_and_signed_after_it_was_shown() -> None:
    game = a_game()
    async with page(game, "/board", (120, 40)) as pilot:
        assert "Choose first, with Enter: next." in await press(pilot, "s")
        await press(pilot, "pagedown", "enter")
        assert "● the corm" in shown(pilot)
        await press(pilot, "enter")
        assert "● the corm" not in shown(pilot)
        await press(pilot, "space")
        assert "S once more: sign the drowner; the toll; the corm." in await press(pilot, "s")
        assert game.played == []
        await press(pilot, "s")
        assert game.played == ["sign the drowner; the toll; the corm"]


async def test_a_choice_after_the_question_has_it_asked_again() -> None:
    game = a_game()
    async with page(game, "/board", (120, 40)) as pilot:
        await press(pilot, "pagedown", "enter", "s", "up", "enter", "s")
        assert game.played == []
        assert "the tibb. It can be signed only once." in shown(pilot)


@pytest.mark.parametrize("name", ["yard-won", "reader-alderfen-eel-5", "reader-alderfen-nine-strokes-1"])
def test_the_parser_reads_every_line_of_a_board_as_it_is_meant(name: str) -> None:
    contents = read_session(SAMPLE.with_name(f"{name}.jsonl"))
    world = parse_world(contents.world, contents.header)
    state = parse_state(contents.snapshots[0])
    clues = Board(traces=tuple(each.id for each in world.traces), claims=tuple(each.id for each in world.claims))
    seen = view(world, state.model_copy(update={"facts": state.facts.model_copy(update={"board": clues})}))
    sheet = Sheet.of(seen)
    traces = [clue for clue in sheet.clues if not clue.is_claim]
    for claim in (clue for clue in sheet.clues if clue.is_claim):
        for standing in (Standing.SAID, Standing.LEANING):
            assert isinstance(parse(lean_line(replace(claim, standing=standing)), seen, Context()), Understood)
        for trace in traces[:4]:
            reading = parse(pair_line(claim, trace), seen, Context())
            assert isinstance(reading, Understood)
            (event,) = reading.events
            assert isinstance(event, Deed)
            assert {event.target, event.means} == {claim.seen.name, trace.seen.name}
    for account in product(*(tuple(sheet.of_line(line)) for line in Line)):
        reading = parse(sign_line(account), seen, Context())
        assert isinstance(reading, Understood)
        assert reading.events == (Deed(kind="deed", verb=Verb.SIGN, wish="; ".join(each.name for each in account)),)


async def test_a_real_hunt_is_leaned_upon_and_signed_from_the_board(tmp_path: Path) -> None:
    director = await a_hunt(tmp_path, 10)
    async with page(director, "/board", (120, 40)) as pilot:
        claims = len(director.view.traces)
        await press(pilot, *["right"] * claims, "l")
        assert director.view.claims[0].leaning
        assert "▸" in shown(pilot)
        await press(pilot, "l")
        assert not any(claim.leaning for claim in director.view.claims)
        for line in Line:
            candidate = next(each for each in director.view.candidates if each.line is line)
            await press(pilot, "pageup")
            while grid(pilot).candidate != candidate:
                await press(pilot, "down")
            await press(pilot, "enter")
        await press(pilot, "s", "s")
        assert director.view.account is not None
        assert director.view.account.kind == director.view.candidates[0].name
        assert "Board · signed" in shown(pilot)
        assert "The account is signed." in await press(pilot, "s")
    await director.close()


async def test_a_refusal_is_read_on_the_board(tmp_path: Path) -> None:
    director = await a_hunt(tmp_path, 10)
    async with page(director, "/board") as pilot:
        trace, claim = len(director.view.traces), director.view.claims[0]
        await press(pilot, "p", *["right"] * trace, "p")  # whoever said it is not here
        assert isinstance(pilot.app.screen, BoardScreen)
        assert claim.teller_name in str(shown(pilot)).splitlines()[-2]
        assert not director.view.claims[0].broken
    await director.close()


@pytest.mark.parametrize("size", SIZES)
async def test_it_fits_and_closes_at_every_size(size: tuple[int, int]) -> None:
    async with page(a_game(), "/board", size) as pilot:
        assert "the drowner" in shown(pilot)
        await press(pilot, "tab")
        assert isinstance(pilot.app.focused, VerticalScroll)
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, PlayScreen)


async def test_more_clues_than_fit_are_reached_with_the_cursor() -> None:
    game = a_game()
    claim = game.view.claims[0]
    many = tuple(claim.model_copy(update={"id": f"c{number}", "name": f"said {number}"}) for number in range(60))
    game.view = game.view.model_copy(update={"claims": many})
    async with page(game, "/board", (40, 10)) as pilot:
        assert "more →" in shown(pilot)
        assert "3 more ↓" in shown(pilot)
        assert "said 59" in await press(pilot, "end")
        assert "← " in shown(pilot)
        assert "↑ 3 more" in await press(pilot, "pagedown")


async def test_an_empty_board_can_be_opened() -> None:
    game = FakeGame()
    game.view = game.view.model_copy(update={"candidates": ()})
    async with page(game, "/board") as pilot:
        assert "Nothing is known or said yet." in shown(pilot)
        await press(pilot, "l", "p", "s", "enter", "down", "right")
        assert game.played == []


HOSTILE = "[/][@click=app.quit]x[/] \x1b[2J\x9b31m\u202e"


@pytest.mark.parametrize("line", ["/board", "/journal", "/bestiary", "/reckoning"])
async def test_names_and_texts_are_only_text(line: str) -> None:
    game = FakeGame()
    game.view = a_known_view(names=HOSTILE)
    async with page(game, line, (120, 40)) as pilot:
        for key in ("down", "right", "down", "right"):
            screen = await press(pilot, key)
            assert not any(mark in screen for mark in ("\x1b", "\x9b", "\u202e"))
        assert line == "/reckoning" or "[@click=app.quit]" in screen


@pytest.mark.parametrize("line", ["/board", "/journal", "/bestiary"])
async def test_where_only_ascii_may_be_drawn_nothing_else_is(line: str) -> None:
    game = FakeGame()
    game.view = a_known_view()
    async with page(game, line, (120, 40), lines="ascii") as pilot:
        for key in ("down", "right"):
            assert (await press(pilot, key)).isascii()
