"""A Textual program for pages: shows its size and what was typed, and can be deaf to every request to end."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from textual.app import App, ComposeResult
from textual.events import Key, Resize
from textual.widgets import Static


class TinyApp(App[None]):
    """Writes its process number into the file of its first argument; with `deaf` as the second, it never leaves."""

    def compose(self) -> ComposeResult:
        yield Static("ready", id="said")

    def on_mount(self) -> None:
        Path(sys.argv[1]).write_text(str(os.getpid()), encoding="utf-8")
        if "deaf" in sys.argv:
            signal.signal(signal.SIGTERM, signal.SIG_IGN)

    def on_resize(self, event: Resize) -> None:
        self.query_one(Static).update(f"<{event.size.width}x{event.size.height}>")

    def on_key(self, event: Key) -> None:
        self.query_one(Static).update(f"<key {event.key}>")

    async def action_quit(self) -> None:
        if "deaf" not in sys.argv:
            self.exit()


if __name__ == "__main__":
    TinyApp().run()
