"""The title: continue, play at once, and everything else that can be chosen before a hunt.

The first frame waits for nothing: saved hunts are looked for while it is on screen.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from hunter_game.engine.text import one_line
from hunter_game.errors import HunterError
from hunter_game.tui.messages import (
    ChangeSettings,
    ChangeStoryteller,
    ContinueHunt,
    LeaveGame,
    NextHunt,
    PlayNow,
    WatchHunt,
)
from hunter_game.tui.widgets.menu import Choice, Menu
from hunter_game.tui.widgets.too_small import TooSmall

if TYPE_CHECKING:
    from hunter_game.tui.office import GameOffice, SavedGame

NAME = "H  U  N  T  E  R"
MOTTO = "You will not have time to know everything, so choose whom to believe."
REEDS = (
    "        ╷              ╷       │    ╷               ╷         ",
    "  ╷  │  │   ╷     ╷ │  │  ╷    │  ╷ │   ╷      ╷ │  │   ╷     ",
    "──┴──┴──┴───┴─────┴─┴──┴──┴────┴──┴─┴───┴──────┴─┴──┴───┴─────",
)


class TitleScreen(Screen[None]):
    """The first screen."""

    def __init__(self, games: GameOffice) -> None:
        super().__init__()
        self._games = games
        self._sessions: tuple[SavedGame, ...] = ()

    def compose(self) -> ComposeResult:
        yield TooSmall()
        with Vertical(id="title"):
            yield Static(Content(NAME), id="name")
            yield Static(Content("\n".join(REEDS)), id="reeds")
            yield Static(Content(MOTTO), id="motto")
            yield Menu(self._choices("looking for saved hunts …", ready=False), id="menu")
            yield Static(id="said")
        yield Static(Content("↑ ↓ Enter choose  ·  Ctrl+Q quit"), id="keys")

    def on_screen_resume(self) -> None:
        """Look for saved hunts, once the frame is out: at the start, and after every hunt."""
        self.call_after_refresh(self._look_for_hunts)

    def say(self, sentence: str) -> None:
        """Show a sentence under the menu until another one takes its place."""
        self.query_one("#said", Static).update(Content(one_line(sentence, 300)))

    def _choices(self, saved: str, ready: bool) -> list[Choice]:
        onward = [Choice("next", "Next hunt", self._after(), "x")] if self._ended is not None else []
        entry = [Choice("continue", "Continue", saved, "c", ready)] if saved else []
        return [
            *onward,
            *entry,
            Choice("play", "Play now", "a new hunt, at once", "p"),
            Choice("new", "New hunt", "choose country, hunt and hunter", "n"),
            *([Choice("watch", "Watch a hunt", "as it was told", "w")] if self._readable() else []),
            Choice("storyteller", "Choose a storyteller", self._games.storyteller, "s"),
            Choice("settings", "Settings", "colours, pace, width, motion, lines, hints", "e"),
            Choice("help", "Help", "how to play", "h"),
            Choice("quit", "Quit", "", "q"),
        ]

    @work(group="sessions", exclusive=True, exit_on_error=False)
    async def _look_for_hunts(self) -> None:
        menu, known = self.query_one(Menu), (self._playable(), self._ended)
        try:
            self._sessions = await asyncio.to_thread(self._games.sessions)
            saved, ready = self._newest()
        except Exception as error:  # noqa: BLE001  (a folder that cannot be read must not stop a new hunt)
            saved, ready = self._why(error), False
        menu.put(self._choices(saved, ready))
        waiting = menu.current is not None and menu.current.key in ("play", "continue")
        if waiting and menu.choices[0].ready and known != (self._playable(), self._ended):
            menu.bar = 0  # the hunt that was just begun or ended is what one comes back to

    def _newest(self) -> tuple[str, bool]:
        playable = self._playable()
        if playable is None:
            return next((saved.why_not for saved in self._sessions if saved.why_not), ""), False
        return f"{playable.place} · turn {playable.turn} · {playable.when} · {playable.hunter}", True

    @property
    def _ended(self) -> SavedGame | None:
        """The newest hunt, if it is over."""
        newest = next((saved for saved in self._sessions if not saved.why_not), None)
        return newest if newest is not None and newest.over else None

    def _after(self) -> str:
        ended = self._ended
        return f"after {ended.hunter} · {ended.place} · {ended.when}" if ended is not None else ""

    def _playable(self) -> SavedGame | None:
        return next((saved for saved in self._sessions if not saved.why_not and not saved.over), None)

    def _readable(self) -> tuple[SavedGame, ...]:
        return tuple(saved for saved in self._sessions if not saved.why_not and saved.turn)

    @staticmethod
    def _why(error: Exception) -> str:
        return error.message if isinstance(error, HunterError) else f"saved hunts: {type(error).__name__}"

    @on(Menu.Chosen)
    def _chosen(self, message: Menu.Chosen) -> None:
        match message.key:
            case "continue":
                if (newest := self._playable()) is not None:
                    self.post_message(ContinueHunt(newest.name))
            case "next":
                if (ended := self._ended) is not None:
                    self.post_message(NextHunt(ended.name))
            case "play":
                self.post_message(PlayNow())
            case "new":
                from hunter_game.tui.screens.new_hunt import NewHuntScreen

                self.app.push_screen(NewHuntScreen(self._games))
            case "watch":
                from hunter_game.tui.screens.shelf import ShelfScreen

                self.app.push_screen(ShelfScreen(self._readable()), self._watch)
            case "storyteller":
                self.post_message(ChangeStoryteller())
            case "settings":
                self.post_message(ChangeSettings())
            case "help":
                from hunter_game.tui.screens.help_text import HELP

                self._read("Help", HELP)
            case _:
                self.post_message(LeaveGame())

    def _watch(self, name: str | None) -> None:
        if name is not None:
            self.post_message(WatchHunt(name))

    def _read(self, title: str, text: str) -> None:
        from hunter_game.tui.screens.reading import ReadingScreen

        self.app.push_screen(ReadingScreen(title, text))
