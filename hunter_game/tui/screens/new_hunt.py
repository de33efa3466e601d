"""A new hunt: who hunts, with which seed, and whether there is a way back."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Button, Input, Static, Switch

from hunter_game.engine.text import one_line
from hunter_game.errors import HunterError
from hunter_game.tui.messages import BeginHunt
from hunter_game.tui.widgets.menu import Choice, Menu
from hunter_game.tui.widgets.side_text import bar
from hunter_game.tui.widgets.too_small import TooSmall

if TYPE_CHECKING:
    from hunter_game.tui.office import GameOffice, ReadyHunter

SEED_LENGTH = 64
"""Most characters of a seed."""


class NewHuntScreen(Screen[None]):
    """Ready hunters with their numbers, a seed and a switch."""

    CSS_PATH = "new_hunt.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss", "Back", show=False)]

    def __init__(self, games: GameOffice) -> None:
        super().__init__()
        self._games = games
        self._hunters: tuple[ReadyHunter, ...] = ()

    def compose(self) -> ComposeResult:
        yield TooSmall()
        with Vertical(id="form"):
            yield Static(Content("Who hunts?"), id="heading")
            yield Menu((Choice("", "…", "reading", ready=False),), id="hunters")
            yield Static(id="sheet")
            with Horizontal(classes="field"):
                yield Static(Content("Seed"), classes="label")
                yield Input(placeholder="leave empty for a new one", max_length=SEED_LENGTH, id="seed")
            with Horizontal(classes="field"):
                yield Static(Content("Iron"), classes="label")
                yield Switch(id="iron")
                yield Static(Content("no undo, no save, no load"), classes="note")
            yield Button(Content("Begin the hunt"), id="begin", disabled=True)
            yield Static(id="said")
        yield Static(Content("↑ ↓ choose  ·  Enter begin  ·  Tab next field  ·  Esc back"), id="keys")

    def on_mount(self) -> None:
        """Read the hunters."""
        self._read_hunters()

    @work(group="hunters", exclusive=True, exit_on_error=False)
    async def _read_hunters(self) -> None:
        try:
            self._hunters = await asyncio.to_thread(self._games.hunters)
        except Exception as error:  # noqa: BLE001  (one sentence, and Esc goes back)
            reason = error.message if isinstance(error, HunterError) else type(error).__name__
            self.say(reason)
            return
        self.query_one(Menu).put(
            [
                Choice(hunter.id, hunter.name, hunter.trade, str(number))
                for number, hunter in enumerate(self._hunters, 1)
            ]
        )
        self.query_one("#begin", Button).disabled = False
        self.query_one(Menu).focus()
        self._show(self._hunters[0].id)

    def say(self, sentence: str) -> None:
        """Show a sentence under the form until another one takes its place."""
        self.query_one("#said", Static).update(Content(one_line(sentence, 300)))

    @on(Menu.Moved)
    def _moved(self, message: Menu.Moved) -> None:
        self._show(message.key)

    def _show(self, key: str) -> None:
        hunter = next((hunter for hunter in self._hunters if hunter.id == key), None)
        if hunter is not None:
            self.query_one("#sheet", Static).update(sheet(hunter))

    @on(Menu.Chosen)
    @on(Button.Pressed)
    @on(Input.Submitted)
    def _begin(self) -> None:
        chosen = self.query_one(Menu).current
        if chosen is None or not self._hunters:
            return
        seed = one_line(self.query_one("#seed", Input).value, SEED_LENGTH)
        self.post_message(BeginHunt(chosen.key, seed or None, self.query_one("#iron", Switch).value))


def sheet(hunter: ReadyHunter) -> Content:
    """Return a hunter with every number."""
    signed = f"might {hunter.might:+d}   wits {hunter.wits:+d}   nerve {hunter.nerve:+d}".replace("-", "−")
    return Content.assemble(
        (signed, "bold"),
        "\n",
        ("health ", "$text-muted"),
        (bar(hunter.health, hunter.health, hunter.health), "$success"),
        f" {hunter.health}   ",
        ("nerve ", "$text-muted"),
        (bar(hunter.courage, hunter.courage, hunter.courage), "$primary"),
        f" {hunter.courage}\n",
        (f"{hunter.coin}d in the purse, {hunter.slots} slots in the pack\n\n", "$text-muted"),
        one_line(hunter.text, 400),
    )
