"""A short list to choose from, by arrow keys, by letter or by mouse. Knows nothing of what is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from hunter_game.engine.text import one_line


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of a menu."""

    key: str
    """Names the choice; its first character also chooses it when `letter` is set."""
    label: str
    detail: str = ""
    letter: str = ""
    """A key that chooses it at once."""
    ready: bool = True
    """Whether it can be chosen now."""


class Menu(Widget, can_focus=True):
    """A list of choices; the one under the bar has a mark as well as a colour."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1)", "Up", show=False),
        Binding("down", "move(1)", "Down", show=False),
        Binding("enter", "choose", "Choose", show=False),
    ]

    choices: reactive[tuple[Choice, ...]] = reactive((), layout=True)
    bar: reactive[int] = reactive(0)

    @dataclass
    class Chosen(Message):
        """A choice was taken."""

        menu: Menu
        key: str

        @property
        def control(self) -> Menu:
            """The menu, for `@on` selectors."""
            return self.menu

    @dataclass
    class Moved(Message):
        """The bar is on another choice."""

        menu: Menu
        key: str

    def __init__(self, choices: Sequence[Choice] = (), *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.set_reactive(Menu.choices, tuple(choices))

    @property
    def current(self) -> Choice | None:
        """The choice under the bar."""
        return self.choices[self.bar] if self.bar < len(self.choices) else None

    def put(self, choices: Sequence[Choice]) -> None:
        """Show other choices; the bar stays on the one it was on, if that is still there."""
        held = self.current
        keys = [choice.key for choice in choices]
        self.choices = tuple(choices)
        self.bar = keys.index(held.key) if held and held.key in keys else 0
        self.refresh(layout=True)

    def hold(self, key: str) -> None:
        """Put the bar on a choice, if it is there."""
        keys = [choice.key for choice in self.choices]
        if key in keys:
            self.bar = keys.index(key)

    def render(self) -> Content:
        room = max((len(choice.label) for choice in self.choices), default=0)
        lines = [self._line(number, choice, room) for number, choice in enumerate(self.choices)]
        return Content("\n").join(lines)

    def _line(self, number: int, choice: Choice, room: int) -> Content:
        held = number == self.bar
        style = "bold $block-cursor-foreground on $block-cursor-background" if held else "$foreground"
        muted = "$text-muted" if choice.ready else "$text-disabled"
        label = one_line(choice.label, 120).ljust(room)
        line = Content.assemble(
            ("▸ " if held else "  ", "bold $accent"),
            (f" {label} ", style if choice.ready else muted),
            (f"  {one_line(choice.detail, 120)}", muted),
        )
        return line.truncate(max(1, self.size.width), ellipsis=True)

    def get_content_height(self, container: object, viewport: object, width: int) -> int:
        """One line a choice."""
        return max(1, len(self.choices))

    def watch_bar(self) -> None:
        """Tell where the bar is."""
        if self.current is not None:
            self.post_message(self.Moved(self, self.current.key))

    def action_move(self, by: int) -> None:
        """Move the bar, round the end."""
        if self.choices:
            self.bar = (self.bar + by) % len(self.choices)

    def action_choose(self) -> None:
        """Take the choice under the bar."""
        if self.current is not None and self.current.ready:
            self.post_message(self.Chosen(self, self.current.key))

    def on_key(self, event: events.Key) -> None:
        """Take a choice by its letter."""
        for number, choice in enumerate(self.choices):
            if choice.letter and event.character == choice.letter:
                event.stop()
                self.bar = number
                self.action_choose()

    def on_click(self, event: events.Click) -> None:
        """Take a choice by mouse."""
        if 0 <= event.y < len(self.choices):
            self.bar = int(event.y)
            self.action_choose()
