"""Views with something on the board, and a real hunt in the yard, for tests of the pages."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from textual.pilot import Pilot

from hunter_game.content.portraits import load_portraits
from hunter_game.director.director import Director
from hunter_game.director.updates import Opened
from hunter_game.engine.state import Quote
from hunter_game.engine.view import Candidate, ClaimSeen, TopicSeen, TraceSeen, View
from hunter_game.engine.vocabulary import ClaimId, Line, Mood, PersonId, TopicId, TraceId
from hunter_game.tui.app import HunterApp
from hunter_game.tui.preferences import Lines, Preferences
from hunter_game.tui.screens.table_page import TablePage
from tests.director.hunts import ASSETS, Ticks, builtin, new_session, played
from tests.tui.fake import FakeGame, FakeOffice, a_view
from tests.tui.screen import settle

WON = (Path(__file__).parents[1] / "replay" / "hunts" / "won.txt").read_text(encoding="utf-8").splitlines()
SIZES = ((40, 10), (80, 24), (120, 40))


def a_known_view(*, names: str = "") -> View:
    """Two kinds, two causes, two nexts; two traces, three claims of which one is leaned on and one a caught lie.

    Args:
        names: Put into every name and text.
    """
    return a_view().model_copy(
        update={
            "candidates": (
                _candidate(Line.KIND, "drowner", names),
                _candidate(Line.KIND, "hound", names, "bare_feet"),
                _candidate(Line.CAUSE, "toll", names),
                _candidate(Line.CAUSE, "grave", names, "maren_toll"),
                _candidate(Line.NEXT, "tibb", names),
                _candidate(Line.NEXT, "corm", names),
            ),
            "traces": (_trace("bare_feet", names, "hound"), _trace("wet_sill", names)),
            "claims": (
                _claim("odd_dog", names, "drowner"),
                _claim("maren_toll", names, "grave", leaning=True),
                _claim("odd_light", names, "toll", broken=True),
            ),
            "topics": (
                TopicSeen(id=TopicId("mill"), name=f"the mill{names}", aliases=(), asked=(), lead=True),
                TopicSeen(
                    id=TopicId("toll"), name=f"the toll{names}", aliases=(), asked=(PersonId("odd"),), lead=False
                ),
            ),
        }
    )


def _candidate(line: Line, key: str, names: str, *struck: str) -> Candidate:
    return Candidate(
        line=line, id=key, name=f"the {key}{names}", aliases=(), text=f"Written of the {key}. {names}", struck_by=struck
    )


def _trace(key: str, names: str, *strikes: str) -> TraceSeen:
    struck = tuple(f"the {each}{names}" for each in strikes)
    return TraceSeen(id=TraceId(key), name=f"{key}{names}", aliases=(), text=f"Text of {key}.{names}", strikes=struck)


def _claim(key: str, names: str, *strikes: str, leaning: bool = False, broken: bool = False) -> ClaimSeen:
    struck = tuple(f"the {each}{names}" for each in strikes)
    return ClaimSeen(
        id=ClaimId(key), name=f"{key}{names}", aliases=(), teller=PersonId("odd"), teller_name=f"Odd{names}",
        words=f"Words of {key}.{names}", strikes=struck, leaning=leaning, broken=broken,
    )  # fmt: skip


def quotes(count: int, words: str = "I saw nothing") -> tuple[Quote, ...]:
    """So many things that Maren and Odd said in turn, two in a turn of the hunt."""
    return tuple(
        Quote(
            turn=1 + number // 2,
            speaker=PersonId("maren" if number % 2 == 0 else "odd"),
            topic=None,
            words=f"{words}, {number}.",
            mood=Mood.WARY,
        )
        for number in range(count)
    )


@asynccontextmanager
async def page(
    game: FakeGame | Director, line: str, size: tuple[int, int] = (80, 24), lines: Lines = "box"
) -> AsyncIterator[Pilot[str]]:
    """A page over a hunt."""
    if isinstance(game, FakeGame):
        screen, _, words = line.removeprefix("/").partition(" ")
        game.glances[line] = Opened.model_validate({"turn": 1, "screen": screen, "text": "", "words": words})
    office = FakeOffice(game)  # type: ignore[arg-type]
    office.preferences = Preferences(lines=lines)
    async with HunterApp(office).run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        await pilot.press("p")
        await settle(pilot)
        await settle(pilot)
        pilot.app.screen.play(line)  # type: ignore[attr-defined]
        await settle(pilot)
        await settle(pilot)
        assert isinstance(pilot.app.screen, TablePage)
        yield pilot


async def a_hunt(folder: Path, lines: int) -> Director:
    """A real hunt in the yard, so many lines of a won one into it."""
    session = new_session(folder, hunter="surgeon", seed="abc")
    portraits = load_portraits(ASSETS / "portraits" / "yard")
    director = Director(session, builtin(), Ticks(), portraits=portraits)
    await played(director, *WON[:lines])
    return director
