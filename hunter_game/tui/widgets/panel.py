"""A piece of styled text that is replaced as a whole."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from hunter_game.engine.text import sanitise


class Panel(Static):
    """A `Static` that takes `Content` only, and never a character that a terminal would obey."""

    def show(self, content: Content) -> None:
        """Replace the text; its styles are dropped if the text has to be cleaned."""
        clean = sanitise(content.plain)
        self.update(content if clean == content.plain else Content(clean))
