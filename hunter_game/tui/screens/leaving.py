"""Screens that lie over others, and how they are left."""

from __future__ import annotations

from typing import TypeVar

from textual.await_complete import AwaitComplete
from textual.screen import Screen

Result = TypeVar("Result")


class LeftOnce(Screen[Result]):
    """A screen that is left but once.

    Textual takes away whatever lies on top, so a second key that came while the screen was going would close the
    hunt under it.
    """

    def dismiss(self, result: Result | None = None) -> AwaitComplete:
        """Leave the screen, if it has not been left already."""
        return super().dismiss(result) if self.app.screen is self else AwaitComplete()
