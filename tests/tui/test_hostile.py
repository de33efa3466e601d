"""Text that would like to be more than text."""

from __future__ import annotations

from hunter_game.director.updates import Chunk, Echo, Ledger, Notice, Opened, Refused, Rewound, SlipFound, Unclear
from hunter_game.engine.vocabulary import Refusal
from hunter_game.tui.office import SavedGame
from hunter_game.tui.screens.reading import ReadingScreen
from hunter_game.tui.screens.title import TitleScreen
from tests.tui.fake import ZERO, FakeGame, FakeOffice, lines
from tests.tui.screen import enter, hunt, settle, shown, title

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
        "page": [Opened(turn=1, screen="journal", text=text)],
    }


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
            await enter(pilot, "page")
            assert isinstance(pilot.app.screen, ReadingScreen)
            assert not any(mark in shown(pilot) for mark in RAW), repr(text)
            await pilot.press("escape")
            await settle(pilot)


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
