"""Every screen of the game in every theme, in sixteen colours, in none, and in ASCII."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from rich._palettes import STANDARD_PALETTE
from rich.color import Color, ColorSystem
from rich.color_triplet import ColorTriplet
from rich.segment import Segment
from textual.filter import monochrome_style
from textual.screen import Screen
from textual.strip import Strip
from textual.theme import Theme

from hunter_game.cli.office import Office
from hunter_game.cli.storytellers import Choice
from hunter_game.paths import HOME_VARIABLE, find
from hunter_game.tui.app import HunterApp
from hunter_game.tui.preferences import Preferences
from hunter_game.tui.themes import THEMES, shown_as
from hunter_game.tui.themes.sixteen import SIXTEEN_DARK, SIXTEEN_LIGHT
from hunter_game.tui.widgets.glyphs import in_ascii
from hunter_game.tui.widgets.wrapping import cells
from tests.tui.fake import SAVED, FakeOffice
from tests.tui.screen import NARROW, WIDE, settle, shown, title
from tests.tui.tour import tour

pytestmark = [pytest.mark.timeout(300), pytest.mark.xdist_group("legible")]
"""The tour of every screen is made once, for the first test that wants it."""
ENOUGH = {"high-contrast": 7.0}
"""WCAG 2.2: 1.4.6 for high contrast, 1.4.3 (4.5) for all others."""
WORN = (*THEMES, SIXTEEN_DARK, SIXTEEN_LIGHT)

Pieces = frozenset[tuple[str, ColorTriplet, ColorTriplet]]
"""Texts with their colour and that of the ground."""


@dataclass
class Seen:
    """What all screens showed, by their names."""

    colours: dict[str, Pieces] = field(default_factory=dict)
    greys: dict[str, Pieces] = field(default_factory=dict)
    text: dict[str, str] = field(default_factory=dict)


def pieces(segments: Iterable[Segment], *, grey: bool = False) -> Pieces:
    found = set()
    for text, style, _ in segments:
        if style is None or not any(character.isalnum() for character in text):
            continue
        plain = monochrome_style(style) if grey else style
        if plain.color is None or plain.bgcolor is None:
            continue
        front, back = plain.color.get_truecolor(), plain.bgcolor.get_truecolor(foreground=False)
        found.add((text.strip(), back, front) if plain.reverse else (text.strip(), front, back))
    return frozenset(found)


def in_front(screen: Screen[object]) -> list[Strip]:
    """Return what a screen shows, without the one behind it, which is dimmed on purpose."""
    strips = screen._compositor.render_strips(screen.app.size)
    if not screen.is_modal:
        return strips
    regions = [child.region for child in screen.children if child.display]
    return [
        strips[y].crop(region.x, region.right)
        for region in regions
        for y in range(max(0, region.y), min(region.bottom, len(strips)))
    ]


async def look(seen: Seen) -> None:
    async for name, pilot in tour(Office(find(), Choice()), NARROW):
        strips = in_front(pilot.app.screen)
        seen.colours[name] = pieces(segment for strip in strips for segment in strip)
        seen.greys[name] = pieces((segment for strip in strips for segment in strip), grey=True)
        seen.text[name] = shown(pilot)


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seen]:
    home: Path = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("HUNTER_GAME_")]:
            patch.delenv(name)
        patch.setenv(HOME_VARIABLE, str(home))
        patch.setenv("TERM", "xterm-256color")
        every = Seen()
        asyncio.run(look(every))
        yield every


def luminance(colour: ColorTriplet) -> float:
    """Relative luminance, as WCAG 2.2 defines it."""
    channels = [value / 255 for value in colour]
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: ColorTriplet, other: ColorTriplet) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def texts_of(theme: Theme) -> set[ColorTriplet]:
    named = (theme.foreground, theme.primary, theme.secondary, theme.accent, theme.warning, theme.error, theme.success)
    return triplets(*named, theme.variables["text-muted"], theme.variables["text-disabled"])


def grounds_of(theme: Theme) -> set[ColorTriplet]:
    return triplets(theme.background, theme.surface, theme.panel)


def pairs_of(theme: Theme) -> set[tuple[ColorTriplet, ColorTriplet]]:
    """Every colour of text on every ground, and what is under a bar or a cursor, or marked."""
    (ink,), (ground,), (accent,) = map(triplets, (theme.foreground, theme.background, theme.accent))
    (marked,) = triplets(theme.variables["screen-selection-background"])
    return {(text, each) for text in texts_of(theme) for each in grounds_of(theme)} | {
        (ground, accent),
        (ground, ink),
        (ink, marked),
    }


def alike(one: ColorTriplet, other: ColorTriplet) -> bool:
    """Whether two colours differ by no more than the rounding of one."""
    return all(abs(here - there) <= 1 for here, there in zip(one, other, strict=True))


def triplets(*colours: str | None) -> set[ColorTriplet]:
    return {Color.parse(colour).get_truecolor() for colour in colours if colour is not None}


def test_the_ratio_is_that_of_the_standard() -> None:
    black, white = ColorTriplet(0, 0, 0), ColorTriplet(255, 255, 255)
    assert contrast(white, black) == pytest.approx(21)
    assert contrast(ColorTriplet(0x76, 0x76, 0x76), white) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("theme", WORN, ids=lambda theme: theme.name)
def test_every_colour_of_text_stands_out_from_every_ground(theme: Theme) -> None:
    least = ENOUGH.get(theme.name, 4.5)
    assert {pair for pair in pairs_of(theme) if contrast(*pair) < least} == set()


def test_no_screen_uses_a_colour_that_is_none_of_the_themes(seen: Seen) -> None:
    known = pairs_of(THEMES[0])
    assert len(seen.colours) > 30
    strange = {
        (screen, text, front.hex, back.hex)
        for screen, found in seen.colours.items()
        for text, front, back in found
        if not any(alike(front, ink) and alike(back, ground) for ink, ground in known)
    }
    assert strange == set(), "\n".join(map(str, sorted(strange)))


def test_without_colour_every_text_stands_out_as_well(seen: Seen) -> None:
    assert {
        (screen, text, round(contrast(front, back), 1))
        for screen, found in seen.greys.items()
        for text, front, back in found
        if contrast(front, back) < 4.5
    } == set()


@pytest.mark.parametrize("theme", [SIXTEEN_DARK, SIXTEEN_LIGHT], ids=lambda theme: theme.name)
def test_the_sixteen_colours_are_those_that_a_terminal_has(theme: Theme) -> None:
    for colour in texts_of(theme) | grounds_of(theme):
        shown_by = Color.from_triplet(colour).downgrade(ColorSystem.STANDARD).number
        assert shown_by is not None
        assert STANDARD_PALETTE[shown_by] == colour


@pytest.mark.parametrize("colours", ["truecolor", "256", None])
def test_a_terminal_with_many_colours_shows_the_theme_that_was_chosen(colours: str | None) -> None:
    assert [shown_as(theme.name, colours) for theme in THEMES] == list(THEMES)


@pytest.mark.parametrize("colours", ["standard", "windows"])
def test_a_terminal_with_sixteen_shows_its_own_dark_or_light_as_the_theme_is(colours: str) -> None:
    assert {shown_as(theme.name, colours).dark == theme.dark for theme in THEMES} == {True}
    assert {shown_as(theme.name, colours).name for theme in THEMES} == {SIXTEEN_DARK.name, SIXTEEN_LIGHT.name}


def test_in_ascii_no_screen_has_anything_that_a_terminal_could_lack(seen: Seen) -> None:
    for screen, text in seen.text.items():
        plain = in_ascii(text)
        assert {each for each in plain if not each.isascii() and not each.isalpha()} == set(), screen
        assert [cells(line) for line in plain.split("\n")] == [cells(line) for line in text.split("\n")], screen


async def test_with_ascii_lines_the_screen_is_in_ascii_whoever_drew_it_and_back_again() -> None:
    office = FakeOffice(sessions=(SAVED,))
    office.preferences = Preferences(lines="ascii")
    async with title(office, WIDE) as pilot:
        assert isinstance(pilot.app, HunterApp)
        for key in ("n", "2"):
            await pilot.press(key)
            await settle(pilot)
            assert shown(pilot).isascii()
        pilot.app.preferences = Preferences()
        await settle(pilot)
        assert "▸" in shown(pilot)
        pilot.app.preferences = Preferences(lines="ascii")
        await settle(pilot)
        assert shown(pilot).isascii()
    assert office.preferences.lines == "ascii"
