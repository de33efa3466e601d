"""A new hunt, question by question: where, which, who, on what terms. Esc goes back one question."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from hunter_game.engine.text import one_line
from hunter_game.errors import HunterError
from hunter_game.tui.messages import BeginHunt
from hunter_game.tui.screens.hunt_answers import meaning, summary
from hunter_game.tui.screens.hunt_questions import WRITTEN, Draft, Question, answered, following, given, ways
from hunter_game.tui.screens.leaving import LeftOnce
from hunter_game.tui.widgets.menu import Choice, Menu
from hunter_game.tui.widgets.panel import Panel
from hunter_game.tui.widgets.too_small import TooSmall

if TYPE_CHECKING:
    from hunter_game.tui.choices import Offered, WorldOffered
    from hunter_game.tui.office import GameOffice

LONGEST = {Question.NAME: 32, Question.SEED: 64}
"""Most characters of what is written."""
_HINTS = {
    Question.NAME: "as it may end up on the wall of the inn",
    Question.SEED: "leave empty for a fresh one",
}


class NewHuntScreen(LeftOnce[None]):
    """One question at a time, each with what the answer under the bar means."""

    CSS_PATH = "new_hunt.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "back", "Back", show=False)]

    def __init__(self, games: GameOffice) -> None:
        super().__init__()
        self._games = games
        self._worlds: tuple[WorldOffered, ...] = ()
        self._offered: Offered | None = None
        self._question = Question.WORLD
        self._draft = Draft()
        self._before: list[Question] = []
        """Questions that Esc goes back to."""

    def compose(self) -> ComposeResult:
        yield TooSmall()
        with Vertical(id="form"):
            yield Static(id="heading")
            yield Static(id="so-far")
            yield Menu((Choice("", "…", "reading", ready=False),), id="ways")
            yield Input(id="words")
            yield Panel(id="meaning")
            yield Static(id="said")
        yield Static(Content("↑ ↓ Enter, or its number  ·  Esc back"), id="keys")

    def on_mount(self) -> None:
        """Read which worlds there are."""
        self.query_one(Input).display = False
        self._read_worlds()

    @work(group="reading", exclusive=True, exit_on_error=False)
    async def _read_worlds(self) -> None:
        try:
            self._worlds = await asyncio.to_thread(self._games.worlds)
        except Exception as error:  # noqa: BLE001  (one sentence, and Esc goes back)
            self.say(_why(error))
            return
        self._ask(Question.WORLD, Draft())

    def say(self, sentence: str) -> None:
        """Show a sentence under the question until another one takes its place."""
        self.query_one("#said", Static).update(Content(one_line(sentence, 300)))

    # ------------------------------------------------------------ asking

    def _ask(self, question: Question, draft: Draft) -> None:
        self._question, self._draft = question, draft
        menu, words = self.query_one(Menu), self.query_one(Input)
        self.query_one("#heading", Static).update(Content(question))
        so_far = "" if question is Question.TERMS else summary(draft, self._offered)
        self.query_one("#so-far", Static).update(Content(one_line(so_far, 120)))
        self.say("")
        written = question in WRITTEN
        menu.display, words.display = not written, written
        if written:
            words.max_length = LONGEST[question]
            words.placeholder = _HINTS[question]
            words.value = given(question, draft)
            words.focus()
            self.query_one("#meaning", Panel).show(Content(""))
        else:
            menu.put(ways(question, draft, self._worlds, self._offered))
            menu.hold(given(question, draft))
            menu.focus()
            self._explain()

    def _explain(self) -> None:
        chosen = self.query_one(Menu).current
        if chosen is not None and self._worlds:
            said = meaning(self._question, chosen.key, self._draft, self._worlds, self._offered)
            self.query_one("#meaning", Panel).show(said)

    def action_back(self) -> None:
        """Go back to the question before, or to the title."""
        if self._before:
            self._ask(self._before.pop(), self._draft)
        else:
            self.dismiss()

    # ------------------------------------------------------------ answers

    @on(Menu.Moved)
    def _moved(self) -> None:
        self._explain()

    @on(Menu.Chosen)
    def _chosen(self, message: Menu.Chosen) -> None:
        if not self._worlds:
            return
        if self._question is Question.WORLD:
            self._open_world(message.key)
        else:
            self._go_on(message.key)

    @on(Input.Submitted)
    def _written(self, message: Input.Submitted) -> None:
        words = one_line(message.value, LONGEST[self._question])
        if self._question is Question.NAME and not words:
            self.say("A hunter needs a name.")
        elif self._question is Question.SEED:
            self._before.pop()  # the terms are asked again, not a second time
            self._ask(Question.TERMS, answered(Question.SEED, self._draft, words, self._worlds))
        else:
            self._go_on(words)

    @work(group="reading", exclusive=True, exit_on_error=False)
    async def _open_world(self, answer: str) -> None:
        draft = answered(Question.WORLD, self._draft, answer, self._worlds)
        assert draft.world is not None
        try:
            self._offered = await asyncio.to_thread(self._games.choices, draft.world)
        except Exception as error:  # noqa: BLE001  (one sentence, and another world can be chosen)
            self.say(_why(error))
            return
        self._go_on(answer)

    def _go_on(self, answer: str) -> None:
        draft = answered(self._question, self._draft, answer, self._worlds)
        question = following(self._question, draft, answer, self._offered)
        if question is None:
            self.post_message(BeginHunt(draft.chosen()))
            return
        if question is not self._question:
            self._before.append(self._question)
        self._ask(question, draft)


def _why(error: Exception) -> str:
    return error.message if isinstance(error, HunterError) else type(error).__name__
