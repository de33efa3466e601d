"""What the command palette offers: all that is on a key, for terminals that keep the keys for themselves."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from textual.app import SystemCommand

from hunter_game.tui.screens.play import PlayScreen
from hunter_game.tui.themes.fen import FEN_DAY, FEN_NIGHT

if TYPE_CHECKING:
    from textual.app import App
    from textual.screen import Screen

_PAGES = (
    ("Map", "/map", "places that you know"),
    ("Journal", "/journal", "whom you met and what they said"),
    ("Board", "/board", "what it could still be, and why"),
    ("Pack", "/pack", "who you are and what you carry"),
    ("Wares", "/wares", "what people here sell"),
    ("Recipes", "/recipes", "what you know how to make"),
    ("Wall", "/wall", "who hunted here before"),
    ("Bestiary", "/bestiary", "what is written of the beasts"),
    ("Odds", "/odds", "everything that could be tried, with price and odds"),
    ("Why", "/why", "every number of the last turn"),
    ("Undo", "/undo", "take the last turn back"),
    ("Reckoning", "/reckoning", "what the hunt was worth, once it is over"),
    ("Next hunt", "/next", "once this one is over"),
    ("Cost", "/cost", "what the storyteller has cost"),
    ("Prompts", "/prompts", "what models were asked in the last turn, and answered"),
    ("Thinking", "/thinking", "what a model thought aloud in the last turn"),
    ("Help", "/help", "what could be written here and now"),
    ("Report a fault", "/bundle", "one file with the hunt, its log and the screen"),
    ("Back to the title", "/title", "the hunt is saved"),
)
_COLOURS = (("Colours of the night", FEN_NIGHT.name), ("Colours of the day", FEN_DAY.name))


def commands(app: App[str], screen: Screen[object]) -> Iterator[SystemCommand]:
    """Yield the commands for a screen."""
    if isinstance(screen, PlayScreen):
        yield SystemCommand("Here", "who and what is here, and the ways", screen.action_here)
        for title, line, words in _PAGES:
            yield SystemCommand(title, words, partial(screen.action_table, line))
        yield SystemCommand("Storyteller", "who tells: find, try, choose another", partial(hire_for, app, screen))
    for title, theme in _COLOURS:
        yield SystemCommand(title, "the look of the game", partial(setattr, app, "theme", theme))
    yield SystemCommand("Quit", "save and leave", app.action_quit)


def hire_for(app: App[str], screen: PlayScreen) -> None:
    """Let the player choose who tells a hunt that is under way."""
    from hunter_game.tui.app import HunterApp
    from hunter_game.tui.screens.storyteller import StorytellerScreen

    def take_on(spec: str | None) -> None:
        if spec:
            screen.play(f"/model {spec}", interrupting=False)

    if isinstance(app, HunterApp):
        chosen = StorytellerScreen(app.games.hiring, now=screen.game.storyteller, spent=screen.game.spent())
        app.push_screen(chosen, take_on)
