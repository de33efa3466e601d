"""The screen on which somebody is found, tried and chosen to tell the story."""

from __future__ import annotations

import pytest
from textual.widgets import Input

from hunter_game.tui.hiring import Tried
from hunter_game.tui.screens.play import PlayScreen
from hunter_game.tui.screens.storyteller import StorytellerScreen
from hunter_game.tui.screens.title import TitleScreen
from tests.tui.fake import FakeGame, FakeOffice
from tests.tui.screen import NARROW, WIDE, settle, shown, title


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_everybody_who_was_found_is_listed_with_what_was_found_and_what_today_cost(size: tuple[int, int]) -> None:
    office = FakeOffice()
    async with title(office, size) as pilot:
        await pilot.press("s")
        await settle(pilot)
        screen = shown(pilot)
        assert "openai/gpt-5-mini" in screen
        assert "OPENAI_API_KEY is set" in screen
        assert "$0.0031" in screen
    assert office.hiring.asked == []


async def test_whoever_is_chosen_tells_the_next_hunt() -> None:
    office = FakeOffice()
    async with title(office) as pilot:
        await pilot.press("s")
        await settle(pilot)
        await pilot.press("down", "enter")
        await settle(pilot)
        assert isinstance(pilot.app.screen, TitleScreen)
        assert "openai/gpt-5-mini" in shown(pilot)
    assert office.hiring.asked == [("choose", "openai/gpt-5-mini")]


async def test_a_name_that_is_typed_is_taken_as_it_is() -> None:
    office = FakeOffice()
    async with title(office) as pilot:
        await pilot.press("s")
        await settle(pilot)
        pilot.app.screen.query_one("#other", Input).value = "ollama_chat/llama3.1"
        pilot.app.screen.query_one("#other").focus()
        await pilot.press("enter")
        await settle(pilot)
    assert office.hiring.asked == [("choose", "ollama_chat/llama3.1")]


async def test_a_provider_without_a_usual_model_asks_for_the_rest_of_the_name() -> None:
    office = FakeOffice()
    async with title(office) as pilot:
        await pilot.press("s")
        await settle(pilot)
        await pilot.press("down", "down", "enter")
        await settle(pilot)
        assert pilot.app.screen.query_one("#other", Input).value == "groq/"
        assert "after the slash" in shown(pilot)
    assert office.hiring.asked == []


async def test_nobody_is_tried_before_it_is_asked_for_and_the_result_is_shown() -> None:
    office = FakeOffice()
    async with title(office) as pilot:
        await pilot.press("s")
        await settle(pilot)
        await pilot.press("down", "f2")
        await settle(pilot)
        await settle(pilot)
        assert "it answers" in shown(pilot)
        assert "first words after 0.41 s" in shown(pilot)
    assert office.hiring.asked == [("try", "openai/gpt-5-mini", "False")]


async def test_a_failure_shows_the_providers_words_and_what_may_help_and_no_markup_is_read_from_them() -> None:
    office = FakeOffice()
    words = "In its own words: AuthenticationError: [bold]no [/] such key [@click=app.quit]x[/]"
    help_line = "What may help: Look at the key in the environment."
    office.hiring.results["openai/gpt-5-mini"] = Tried("openai/gpt-5-mini", False, (words, help_line))
    async with title(office, WIDE) as pilot:
        await pilot.press("s")
        await settle(pilot)
        await pilot.press("down", "f2")
        await settle(pilot)
        await settle(pilot)
        assert "it does not answer; the game goes on without it" in shown(pilot)
        assert "[bold]no [/] such key" in shown(pilot)
        assert help_line in shown(pilot)
        assert isinstance(pilot.app.screen, StorytellerScreen)


@pytest.mark.parametrize("key", ["f2", "enter"])
async def test_a_name_that_nobody_has_is_said_and_changes_nothing(key: str) -> None:
    office = FakeOffice()
    async with title(office) as pilot:
        await pilot.press("s")
        await settle(pilot)
        pilot.app.screen.query_one("#other", Input).value = "nobody"
        pilot.app.screen.query_one("#other").focus()
        await pilot.press(key)
        await settle(pilot)
        await settle(pilot)
        assert "Nobody is called that." in shown(pilot)
    assert office.storyteller == "builtin (offline, free)"


async def test_in_the_middle_of_a_hunt_the_choice_is_played_as_a_table_command() -> None:
    from hunter_game.tui.messages import ChangeStoryteller

    game = FakeGame()
    office = FakeOffice(game)
    async with title(office, WIDE) as pilot:
        await pilot.press("p")
        await settle(pilot)
        await settle(pilot)
        screen = pilot.app.screen
        assert isinstance(screen, PlayScreen)
        screen.post_message(ChangeStoryteller())
        await settle(pilot)
        assert f"Now: {game.storyteller}" in shown(pilot)
        await pilot.press("down", "enter")
        await settle(pilot)
        await settle(pilot)
        assert pilot.app.screen is screen
    assert game.played[-1] == "/model openai/gpt-5-mini"


async def test_f3_keeps_the_choice_for_the_next_time() -> None:
    office = FakeOffice()
    async with title(office) as pilot:
        await pilot.press("s")
        await settle(pilot)
        await pilot.press("down", "f3")
        await settle(pilot)
        await settle(pilot)
        assert isinstance(pilot.app.screen, TitleScreen)
        assert "openai/gpt-5-mini is kept." in shown(pilot)
    assert office.hiring.asked == [("choose", "openai/gpt-5-mini"), ("keep", "openai/gpt-5-mini")]


async def test_thinking_is_one_dim_line_below_the_story_and_never_part_of_it() -> None:
    from hunter_game.director.updates import Chunk, Sealed
    from hunter_game.tui.screens.scribe import Scribe
    from hunter_game.tui.widgets.paragraphs import Kind
    from tests.tui.fake import ZERO
    from tests.tui.screen import hunt, log_of

    sealed = Sealed(
        turn=1, digest=ZERO, told_digest=ZERO, status="told", storyteller="openai/o", requests=1, cost=None
    )  # fmt: skip
    async with hunt(FakeGame()) as pilot:
        scribe = Scribe(log_of(pilot))
        for part, text in (("thought", "Maren is the killer."), ("telling", "It rains.")):
            scribe.write(Chunk(turn=1, text=text, part=part), folded=False)  # type: ignore[arg-type]
        scribe.write(sealed, folded=False)
        scribe.write(sealed, folded=False)
        paragraphs = log_of(pilot).transcript.paragraphs
        assert not any("killer" in each.text for each in paragraphs)
        assert [each.kind for each in paragraphs if "/thinking" in each.text] == [Kind.HINT]
