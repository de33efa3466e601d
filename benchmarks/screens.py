"""Pictures of the screens, made from the running game: `make screens` writes them into `docs/screens/`."""

from __future__ import annotations

import asyncio
from pathlib import Path

from hunter_game.tui.app import HunterApp
from tests.tui.fake import SAVED, FakeGame, FakeOffice
from tests.tui.screen import settle

SIZES = ((80, 24), (120, 40))
FOLDER = Path(__file__).parents[1] / "docs" / "screens"


async def picture(size: tuple[int, int], theme: str) -> None:
    """Write the title, the play screen and a fight at one size in one theme."""
    app = HunterApp(FakeOffice(FakeGame(), sessions=(SAVED,)))
    name = f"{size[0]}x{size[1]}-{theme}"
    async with app.run_test(size=size) as pilot:
        app.theme = theme
        await settle(pilot)
        save(app, f"title-{name}")
        await pilot.press("p")
        await settle(pilot)
        await settle(pilot)
        for line in ("search", "fight"):
            await pilot.press(*line, "enter")
            await settle(pilot)
            save(app, f"{line}-{name}")


def save(app: HunterApp, name: str) -> None:
    """Write what is on the screen as SVG."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / f"{name}.svg").write_text(app.export_screenshot(title="hunter-game"), encoding="utf-8", newline="\n")


async def pictures() -> None:
    """Write every picture."""
    for size in SIZES:
        for theme in ("fen-night", "fen-day"):
            await picture(size, theme)


if __name__ == "__main__":
    asyncio.run(pictures())
