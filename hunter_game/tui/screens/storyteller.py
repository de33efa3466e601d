"""Who tells: what was found here, what came of trying it, and a choice; before a hunt and in the middle of one.

Nobody is asked, and no socket is opened, before the player tries or plays.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static

from hunter_game.engine.text import one_line
from hunter_game.errors import HunterError
from hunter_game.tui.screens.leaving import LeftOnce
from hunter_game.tui.widgets.menu import Choice, Menu
from hunter_game.tui.widgets.page import Page
from hunter_game.tui.widgets.too_small import TooSmall

if TYPE_CHECKING:
    from hunter_game.tui.hiring import Hiring, Offered, Tried

LONGEST = 200
"""Most characters of a name."""


class StorytellerScreen(LeftOnce[str | None]):
    """Lists storytellers, tries them, and ends with the one that was chosen, or with None.

    Args:
        hiring: Where storytellers are found, tried and chosen.
        now: Who tells the hunt under way; empty before a hunt.
        spent: What that hunt has cost so far, in words.
    """

    CSS_PATH = "storyteller.tcss"
    AUTO_FOCUS = "#offered"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "try_out", "Try", priority=True),
        Binding("f3", "keep", "Keep", priority=True),
        Binding("escape", "leave", "Back", priority=True),
        Binding("q", "leave", "Back", show=False),
    ]

    def __init__(self, hiring: Hiring, *, now: str = "", spent: str = "") -> None:
        super().__init__()
        self._hiring = hiring
        self._now = now
        self._spent = spent

    def compose(self) -> ComposeResult:
        yield TooSmall()
        with Vertical(id="hiring"):
            yield Static(Content("Who tells the story"), id="heading")
            yield Static(Content(self._who()), id="who")
            yield Menu(id="offered")
            yield Input(placeholder="or any model, as LiteLLM names it: provider/model", id="other", max_length=LONGEST)
            yield Static(id="said")
            with VerticalScroll(id="results", can_focus=False):
                yield Page(self._hiring.roles, id="roles")
        yield Static(Content("↑ ↓ Enter choose  ·  Tab other name  ·  F2 try  ·  F3 keep  ·  Esc back"), id="keys")

    def on_mount(self) -> None:
        """Look for what is set up, once the frame is out."""
        self.call_after_refresh(self._look)

    def say(self, sentence: str) -> None:
        """Show a sentence under the list until another one takes its place."""
        self.query_one("#said", Static).update(Content(one_line(sentence, 400)))

    def _who(self) -> str:
        telling = self._now or self._hiring.chosen
        return one_line(f"Now: {telling}" + (f" · this hunt: {self._spent}" if self._spent else ""), 200)

    @work(group="look", exclusive=True, exit_on_error=False)
    async def _look(self) -> None:
        try:
            offered = await asyncio.to_thread(self._hiring.offered)
            spent = await asyncio.to_thread(self._hiring.spent)
        except Exception as error:  # noqa: BLE001  (a name can still be typed)
            self.say(_sentence(error))
            return
        self.query_one(Menu).put([self._choice(each) for each in offered])
        self.query_one("#who", Static).update(Content(f"{self._who()}\n{one_line(spent, 200)}"))

    def _choice(self, offered: Offered) -> Choice:
        tells = " · tells now" if offered.spec == (self._now or self._hiring.chosen) else ""
        return Choice(offered.spec, offered.spec, f"{offered.what}{tells}")

    @property
    def _meant(self) -> str:
        """The name that was typed, else the one under the bar."""
        typed = self.query_one("#other", Input).value.strip()
        current = self.query_one(Menu).current
        return typed or (current.key if current is not None else "")

    # ------------------------------------------------------------ choosing

    @on(Menu.Chosen)
    def _chosen(self, message: Menu.Chosen) -> None:
        self._take(message.key)

    @on(Input.Submitted)
    def _typed(self, message: Input.Submitted) -> None:
        if message.value.strip():
            self._take(message.value.strip())

    def _take(self, spec: str) -> None:
        if self._wants_a_name(spec):
            return
        try:
            self._hiring.choose(spec)
        except HunterError as error:
            self.say(error.message)
        else:
            self.dismiss(spec)

    def _wants_a_name(self, spec: str) -> bool:
        """Return whether only a provider was named, and then ask for one of its models."""
        if not spec.endswith("/"):
            return False
        self.query_one("#other", Input).value = spec
        self.query_one("#other").focus()
        self.say("Which of its models? Write the name after the slash.")
        return True

    def action_keep(self) -> None:
        """Choose whoever is meant, and keep the choice for the next time."""
        if self._meant and not self._wants_a_name(self._meant):
            self._keep(self._meant)

    @work(group="keep", exclusive=True, exit_on_error=False)
    async def _keep(self, spec: str) -> None:
        try:
            sentence = await asyncio.to_thread(self._hiring.keep, spec)
        except Exception as error:  # noqa: BLE001  (whatever breaks there, another can be chosen)
            self.say(_sentence(error))
        else:
            self.notify(one_line(sentence, 300), markup=False)
            self.dismiss(spec)

    def action_leave(self) -> None:
        """Go back; nothing changes."""
        self.dismiss(None)

    # ------------------------------------------------------------ trying

    def action_try_out(self) -> None:
        """Try whoever is meant: one streamed call, one structured call."""
        if self._meant:
            self.say(f"Trying {self._meant}: one telling, one structured reply …")
            self._try(self._meant)

    @work(group="try", exclusive=True, exit_on_error=False)
    async def _try(self, spec: str) -> None:
        try:
            tried = await self._hiring.try_out(spec, in_hunt=bool(self._now))
        except Exception as error:  # noqa: BLE001  (whatever breaks there, the game goes on)
            self.say(_sentence(error))
        else:
            await self._show(tried)
            self._look()

    async def _show(self, tried: Tried) -> None:
        self.say(f"{tried.spec}: {'it answers' if tried.tells else 'it does not answer; the game goes on without it'}.")
        results = self.query_one("#results")
        await results.remove_children()
        await results.mount(Page("\n".join(one_line(line, 400) for line in tried.lines), id="tried"))


def _sentence(error: Exception) -> str:
    return error.message if isinstance(error, HunterError) else f"That could not be done ({type(error).__name__})."
