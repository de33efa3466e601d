"""Text that would like to be more than text."""

from __future__ import annotations

import json
import random
from typing import get_args

import pytest

from hunter_game.director.updates import (
    Chunk,
    Echo,
    Ledger,
    Notice,
    Opened,
    Page,
    Refused,
    Rewound,
    SlipFound,
    Unclear,
)
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Refusal
from hunter_game.tui.office import SavedGame
from hunter_game.tui.screens.play import PlayScreen
from hunter_game.tui.screens.scribe import Scribe
from hunter_game.tui.screens.title import TitleScreen
from tests.tui.fake import ZERO, FakeGame, FakeOffice, a_view, lines
from tests.tui.screen import NARROW, enter, hunt, log_of, settle, shown, title

MARKUP = (
    "[/]",
    "[/",
    "[/some/path]",
    '[a="b]',
    "[link=file:///etc/passwd]x[/link]",
    "[@click=app.quit]CLICK[/]",
    "[@click=screen.take(0)]CLICK[/]",
    "[bold red",
    "\\[b]",
    "[[]]",
)
ESCAPES = (
    "\x1b]52;c;QUFBQQ==\x07",
    "\x1b]0;title\x07",
    "\x1b[2J\x1b[H",
    "\x1bP+q544e\x1b\\",
    "\x1b[6n",
    "\x1b[?1049l",
    "\x9b31m\x9d0;t\x9c",
    "\u202eevil\u202c",
    "\x00\x08\x7f",
)


def everywhere(text: str) -> dict[str, list]:  # type: ignore[type-arg]
    """A game that says `text` in every place where a game can say something."""
    return {
        "say": [
            Echo(turn=1, line=text),
            Ledger(turn=1, outcomes=(), lines=lines(("roll", text), ("end", text)), digest=ZERO),
            Chunk(turn=1, text=text),
            Chunk(turn=1, text=text + "\n\n" + text),
            SlipFound(turn=1, quote=text, fact=text),
            Notice(turn=1, text=text),
            Unclear(turn=1, message=text, readings=(text,)),
            Refused(turn=1, reason=Refusal.NOT_HERE, message=text, options=(text, "b")),
            Rewound(turn=1, to_turn=1, line=text, redo=False),
        ],
        **{f"page {page}": [Opened(turn=1, screen=page, text=text)] for page in get_args(Page)},
    }


def a_hostile_view(text: str) -> View:
    """What the hunter perceives, with `text` in every place where an imported world or save could have put it."""

    def hostile(value: object) -> object:
        if isinstance(value, dict):
            return {name: hostile(each) if name not in KEPT else each for name, each in value.items()}
        if isinstance(value, list):
            return [hostile(each) for each in value]
        return text if isinstance(value, str) and " " in value else value

    return View.model_validate_json(json.dumps(hostile(json.loads(a_view().model_dump_json()))))


KEPT = ("id", "kind", "hunt")
"""Fields that hold no text but a name of the game's own."""


RAW = ("\x1b", "\x9b", "\x9d", "\x07", "\u202e", "\x08", "\x7f")


async def test_no_text_is_markup_and_none_reaches_the_terminal_as_a_command() -> None:
    game = FakeGame()
    async with hunt(game) as pilot:
        for text in [*MARKUP, *ESCAPES]:
            game.script = everywhere(text)
            await enter(pilot, "say")
            screen = shown(pilot)
            assert not any(mark in screen for mark in RAW), repr(text)
            assert text in screen or text in ESCAPES
            await pilot.press("ctrl+u")


@pytest.mark.parametrize("text", [" ".join(MARKUP), " ".join(ESCAPES)], ids=["markup", "escapes"])
async def test_no_page_of_the_table_takes_text_for_more_than_text(text: str) -> None:
    game = FakeGame(everywhere(text))
    game.view = a_hostile_view(text)
    async with hunt(game) as pilot:
        for page in get_args(Page):
            await enter(pilot, f"page {page}")
            assert not isinstance(pilot.app.screen, PlayScreen), page
            screen = shown(pilot)
            assert not any(mark in screen for mark in RAW), page
            await pilot.press("down", "up", "escape")
            await settle(pilot)
            assert isinstance(pilot.app.screen, PlayScreen), page


ALPHABET = (
    "aé  \n\t[]/=@'\"\\:;",
    "\x1b\x9b\x9d\x07\x08\x7f\x00\x90\x9c",
    "\u0301\u0316\u20dd\u0489\u200d\u200b\u202e\u2066\u061c",
    "狼が来る한👩🐺🏻\U0001f1eb",
    "שלוםمرحبا",
    "\ud800\udfff\ue000\ufeff\u2028",
)


def fuzz(chance: random.Random) -> str:
    """Text that is in no language, with a piece of markup or an escape sequence in it now and then."""
    parts = [
        chance.choice((*MARKUP, *ESCAPES)) if chance.random() < 0.2 else chance.choice(chance.choice(ALPHABET))
        for _ in range(chance.randrange(1, 40))
    ]
    return "".join(parts)


@pytest.mark.parametrize("frames", [300, pytest.param(50_000, marks=pytest.mark.soak)])
async def test_whatever_is_said_in_one_long_sitting_breaks_nothing_and_runs_nothing(frames: int) -> None:
    chance = random.Random(frames)
    game = FakeGame()
    async with hunt(game, NARROW) as pilot:
        screen, log = pilot.app.screen, log_of(pilot)
        assert isinstance(screen, PlayScreen)
        ran: list[object] = []
        monitor = pilot.app.run_action

        async def run_action(action: object, *rest: object) -> bool:
            ran.append(action)
            return await monitor(action, *rest)  # type: ignore[arg-type]

        pilot.app.run_action = run_action  # type: ignore[method-assign,assignment]
        scribe = Scribe(log)
        for number in range(frames):
            update = chance.choice(everywhere(fuzz(chance))["say"])
            scribe.write(update, folded=True)
            screen.status.wait(fuzz(chance))
            screen.line.value = fuzz(chance)
            if number % 25 == 0:
                log.finish()
                await pilot.pause()
                screen_text = shown(pilot)
                assert not any(mark in screen_text for mark in RAW)
                size = log.scrollable_content_region.size  # without the scrollbar, whose ends have actions of their own
                await pilot.click("#log", offset=(chance.randrange(size.width), chance.randrange(max(1, size.height))))
            if number % 500 == 0:
                await pilot.resize_terminal(chance.randrange(40, 140), chance.randrange(12, 40))
        log.finish()
        await settle(pilot)
        assert ran == []
        assert game.played == []
        await enter(pilot, "search")
        assert game.played == ["search"]


async def test_a_click_on_markup_runs_no_action() -> None:
    text = "[@click=app.quit]CLICK[/] [@click=screen.take(0)]CLICK[/]"
    game = FakeGame(everywhere(text))
    async with hunt(game) as pilot:
        await enter(pilot, "say")
        places = [(line.index("CLICK"), y) for y, line in enumerate(shown(pilot).splitlines()) if "CLICK" in line]
        assert len(places) > 5
        for x, y in places:
            await pilot.click(offset=(x + 2, y))
        await settle(pilot)
        assert pilot.app.is_running
        assert set(game.played) <= {"say", text}  # a suggestion may be clicked: that is what it is for


async def test_names_of_saved_hunts_are_only_text() -> None:
    office = FakeOffice(sessions=(SavedGame("x", "[/]", "[@click=app.quit]\x1b[2J[/]", 1, "[b"),))
    async with title(office) as pilot:
        assert "[@click=app.quit]" in shown(pilot)
        assert "\x1b" not in shown(pilot)
        assert isinstance(pilot.app.screen, TitleScreen)


async def test_wide_and_combining_letters_keep_the_strip_in_its_width() -> None:
    text = "狼が来る 👩‍👩‍👧 z̶̢a̵l̷g̶o̸ שלום " * 20
    async with hunt(FakeGame(everywhere(text))) as pilot:
        await enter(pilot, "say")
        size = pilot.app.size
        for strip in pilot.app.screen._compositor.render_strips(size):
            assert strip.cell_length == size.width
