"""Legible with sixteen colours and with none."""

from __future__ import annotations

import pytest
from rich.color import ColorSystem
from textual.theme import Theme

from hunter_game.tui.themes import THEMES
from tests.tui.fake import FakeGame
from tests.tui.screen import enter, hunt, settle, shown


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
async def test_no_text_vanishes_when_a_terminal_has_sixteen_colours(theme: Theme) -> None:
    async with hunt(FakeGame()) as pilot:
        pilot.app.theme = theme.name
        await enter(pilot, "wizard")
        await enter(pilot, "search")
        await enter(pilot, "fight")
        for strip in pilot.app.screen._compositor.render_strips(pilot.app.size):
            for text, style, _ in strip:
                if not text.strip(" ░█") or style is None or style.color is None or style.bgcolor is None:
                    continue
                front = style.color.downgrade(ColorSystem.STANDARD)
                back = style.bgcolor.downgrade(ColorSystem.STANDARD)
                assert front.number != back.number, text


async def test_without_colour_every_state_still_has_its_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with hunt(FakeGame()) as pilot:
        await enter(pilot, "fight")
        await settle(pilot)
        screen = shown(pilot)
        for words in ("> strike", "▸ strike", "− the drowner −4", "┄ cut short", "bleeding", "6/8"):
            assert words in screen
