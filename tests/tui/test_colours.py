"""What has a meaning keeps it where there is no colour: by its mark, its words and its weight."""

from __future__ import annotations

from itertools import combinations

import pytest

from hunter_game.tui.widgets.glyphs import ASCII, BOX, in_ascii
from hunter_game.tui.widgets.paragraphs import Kind
from hunter_game.tui.widgets.side_text import bar, side, vitals_line
from tests.tui.fake import FakeGame, a_view
from tests.tui.screen import enter, hunt, settle, shown

ALIKE = {frozenset({Kind.ROLL, Kind.PLAIN}), frozenset({Kind.PROSE, Kind.PLACE}), frozenset({Kind.NOTICE, Kind.TIME})}
"""Kinds that may look alike: their words tell them apart, or one of them stands in bold or in a strip of its own."""


@pytest.mark.parametrize("drawn", [str, in_ascii], ids=["box", "ascii"])
def test_every_kind_of_paragraph_has_a_mark_of_its_own(drawn: type[str]) -> None:
    for one, other in combinations(Kind, 2):
        same = drawn(one.look.mark) == drawn(other.look.mark) and one.look.indent == other.look.indent
        assert not same or frozenset({one, other}) in ALIKE, (one, other)


def test_the_marks_of_the_board_stay_apart_in_both_sets() -> None:
    for glyphs in (BOX, ASCII):
        marks = (glyphs.open, glyphs.struck, glyphs.leaning, glyphs.broken, glyphs.done)
        assert len(set(marks)) == len(marks)
        places = (glyphs.here, glyphs.known, glyphs.unknown)
        assert len(set(places)) == len(places)


def test_every_glyph_is_in_ascii_what_the_other_set_says() -> None:
    for name in BOX.__slots__:
        assert len(getattr(BOX, name)) == len(getattr(ASCII, name))
        assert getattr(ASCII, name).isascii()
    assert in_ascii("┌─┐ “yes” — 5 ≥ 3 … 🔎 é") == '+-+ "yes" - 5 > 3 ~ *  é'


def test_a_bar_has_its_numbers_beside_it_and_shows_them_by_shape() -> None:
    assert bar(5, 8) != bar(4, 8)
    assert in_ascii(bar(5, 8)) == "######...."
    hurt, beast = a_view(fight=True), "6/10"
    for text in (side(hurt).plain, vitals_line(hurt).plain):
        assert "6/8" in text
        assert "bleeding" in text
    assert beast in side(hurt).plain
    assert "drag under" in side(hurt).plain


def test_a_mood_trust_and_price_are_words_and_signed_numbers() -> None:
    text = side(a_view()).plain
    for words in ("trust +1, wary", "trust 0", "2 nights left", "1 for sale"):
        assert words in text


async def test_without_colour_every_state_still_has_its_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with hunt(FakeGame()) as pilot:
        assert pilot.app.no_color
        await enter(pilot, "wizard")
        await enter(pilot, "shoot")
        screen = shown(pilot)
        for words in ("× I could not turn", "× You can't shoot"):
            assert words in screen
        await enter(pilot, "fight")
        await settle(pilot)
        screen = shown(pilot)
        for words in ("> strike", "▸ strike", "− the drowner −4", "┄ cut short", "bleeding", "6/8"):
            assert words in screen
        colours = {
            tuple(colour.get_truecolor())
            for strip in pilot.app.screen._compositor.render_strips(pilot.app.size)
            for _, style, _ in strip
            if style is not None
            for colour in (style.color, style.bgcolor)
            if colour is not None
        }
        assert all(max(colour) - min(colour) == 0 for colour in colours)
