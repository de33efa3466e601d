"""The driver of the terminal app behind a page: as Textual's own, but the game is left in order when the page goes.

Textual's driver ends its reading thread and nothing else when the server is gone, and the program would stay for
ever, with its hunt open.
"""

from __future__ import annotations

from textual.drivers.web_driver import WebDriver

SERVED = f"{__name__}:ServedDriver"
"""What `TEXTUAL_DRIVER` is set to for a game behind a page."""


class ServedDriver(WebDriver):
    """Speaks with the server over standard input and output."""

    def run_input_thread(self) -> None:
        """Hand on what comes from the page; when nothing can come any more, leave the game."""
        super().run_input_thread()
        if not self.exit_event.is_set():
            self._leave()

    def on_meta(self, packet_type: str, payload: dict[str, object]) -> None:
        """Take a message of the server; when it says that the page is gone, leave the game."""
        if packet_type == "quit":
            self._leave()
        else:
            super().on_meta(packet_type, payload)

    def _leave(self) -> None:
        self._app.call_later(self._app.action_quit)
