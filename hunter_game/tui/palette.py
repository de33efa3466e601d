"""What the command palette offers: all that is on a key, for terminals that keep the keys for themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, get_args

from textual.app import SystemCommand

from hunter_game.tui.keys import BUNDLE, PAGES, SETTINGS, STORYTELLER
from hunter_game.tui.messages import ChangeSettings, ChangeStoryteller, Prefer
from hunter_game.tui.preferences import Theme
from hunter_game.tui.screens.play import PlayScreen

if TYPE_CHECKING:
    from textual.screen import Screen

    from hunter_game.tui.app import HunterApp

_MORE = (
    ("Odds", "/odds", "everything that could be tried, with price and odds"),
    ("Why", "/why", "every number of the last turn"),
    ("Undo", "/undo", "take the last turn back"),
    ("Next hunt", "/next", "once this one is over"),
    ("Prompts", "/prompts", "what models were asked in the last turn, and answered"),
    ("Thinking", "/thinking", "what a model thought aloud in the last turn"),
    ("Report a fault", BUNDLE, "one file with the hunt, its log and the screen"),
)
"""Commands of the table that are on no key."""
_ELSEWHERE = (SETTINGS, STORYTELLER)
"""Pages that there are without a hunt as well."""


def commands(app: HunterApp, screen: Screen[object]) -> Iterator[SystemCommand]:
    """Yield the commands for a screen."""
    if isinstance(screen, PlayScreen):
        pages = ((page.name, page.line, page.words) for page in PAGES if page.line not in _ELSEWHERE)
        for title, line, words in (*pages, *_MORE):
            yield SystemCommand(title, words, partial(screen.action_table, line))
    yield SystemCommand("Storyteller", "who tells: find, try, choose another", partial(_tell, app, ChangeStoryteller))
    yield SystemCommand("Settings", "colours, pace, width, motion, lines, hints", partial(_tell, app, ChangeSettings))
    for theme in get_args(Theme):
        yield SystemCommand(f"Colours: {theme}", "the look of the game", partial(_dye, app, theme))
    yield SystemCommand("Quit", "save and leave", app.action_quit)


def _tell(app: HunterApp, message: type[ChangeSettings | ChangeStoryteller]) -> None:
    app.post_message(message())


def _dye(app: HunterApp, theme: Theme) -> None:
    app.post_message(Prefer(replace(app.preferences, theme=theme)))
