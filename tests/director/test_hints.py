"""What a newcomer is told could be done, and when it stops."""

from __future__ import annotations

import os
import re
from collections import Counter
from pathlib import Path

import pytest

from hunter_game.cli.hint_book import HintFile
from hunter_game.cli.office import Office
from hunter_game.cli.storytellers import Choice
from hunter_game.director.director import Director
from hunter_game.director.hints import MOST, Hint, Hints, Learnt, in_words
from hunter_game.director.updates import Notice, TurnUpdate
from hunter_game.parser import Context, Understood, parse
from hunter_game.paths import HOME_VARIABLE, find
from hunter_game.tui.choices import NewHunt
from hunter_game.tui.preferences import Preferences

LINES = (Path(__file__).parents[1] / "replay" / "hunts" / "won.txt").read_text(encoding="utf-8").splitlines()
HUNT = NewHunt(world="yard", hunter="surgeon", seed="abc")


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    for name in [name for name in os.environ if name.startswith("HUNTER_GAME_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    return Office(find(), Choice())


def hinted(updates: list[TurnUpdate]) -> list[str]:
    return [each.text for each in updates if isinstance(each, Notice) and each.about == "hint"]


async def begin(office: Office) -> tuple[Director, list[str]]:
    game = await office.new(HUNT)
    return game, hinted([update async for update in game.opening()])


async def play(game: Director, *lines: str) -> list[str]:
    """Return the hints of some lines."""
    return [hint for line in lines for hint in hinted([update async for update in game.play(line)])]


async def test_the_first_hint_comes_with_the_first_scene_and_stops_once_the_hunter_has_looked(office: Office) -> None:
    game, hints = await begin(office)
    assert ["An empty line looks around" in hint for hint in hints] == [True]
    await play(game, "")
    await game.close()
    game, hints = await begin(office)
    assert hints == []
    await game.close()


async def test_a_line_that_is_not_understood_is_answered_by_the_help_until_it_was_asked_for(office: Office) -> None:
    game, _ = await begin(office)
    assert ["? says what makes sense here" in hint for hint in await play(game, "xyzzy plugh")] == [True]
    await play(game, "?")
    assert not any("? says" in hint for hint in await play(game, "xyzzy plugh"))
    await game.close()


async def test_a_whole_hunt_has_few_hints_at_fitting_moments_and_none_for_what_was_done(office: Office) -> None:
    game, hints = await begin(office)
    by_line = {line: await play(game, line) for line in LINES}
    await game.close()
    hints += [hint for given in by_line.values() for hint in given]
    assert all(times <= MOST for times in Counter(hints).values())
    assert all(len(given) <= 1 for given in by_line.values())
    assert "/board" in by_line["examine the chalk drawings"][0]  # which strikes the first beast
    assert len(hints) <= len(LINES) // 2
    paired = LINES.index("show Tibb the flour in the punt")
    signed = next(at for at, line in enumerate(LINES) if line.startswith("sign"))
    later = {line: given for line, given in by_line.items() if LINES.index(line) >= paired}
    assert not any("pair CLAIM" in hint for given in later.values() for hint in given)
    assert not any("sign the account" in hint for line in LINES[signed:] for hint in by_line[line])


async def test_the_line_that_a_hint_names_does_what_it_says(office: Office) -> None:
    game, _ = await begin(office)
    await play(game, "ask Maren about the river toll")
    lean, doubt = re.findall(r"“(.+?)”", in_words(Hint.LEAN, game.view))
    await play(game, lean)
    assert [claim.leaning for claim in game.view.claims] == [True]
    await play(game, doubt)
    assert [claim.leaning for claim in game.view.claims] == [False]
    for hint in (Hint.PAIR, Hint.SIGN):
        (example,) = re.findall(r"“(.+?)”", in_words(hint, game.view))
        assert isinstance(parse(example, game.view, Context()), Understood)
    await game.close()


async def test_no_hint_is_given_where_none_is_wanted_and_what_was_done_still_counts(office: Office) -> None:
    office.prefer(Preferences(hints=False))
    game, hints = await begin(office)
    assert hints == []
    assert await play(game, "", *LINES[1:6]) == []
    office.prefer(Preferences())
    assert await play(game, "xyzzy") != []
    await game.close()
    assert "look" in HintFile(find().hints).read().done


async def test_a_game_that_nobody_reads_along_has_no_hints(office: Office) -> None:
    game = await Office(find(), Choice(), hints=False).new(HUNT)
    assert await play(game, "xyzzy", *LINES[:4]) == []
    await game.close()
    assert not find().hints.exists()


class NoBook:
    """Keeps nothing."""

    def read(self) -> Learnt:
        return Learnt()

    def write(self, learnt: Learnt) -> None:
        pass


async def test_undo_is_not_hinted_at_in_a_hunt_that_has_none(office: Office) -> None:
    game, _ = await begin(office)
    for iron, given in ((False, True), (True, False)):
        hints = Hints(NoBook(), lambda: True, undo=not iron)
        hints._hurt = True
        hint = hints.next(game.view, 9, None)
        assert (hint is not None and "/undo" in hint) is given
    await game.close()


@pytest.mark.parametrize("text", ["", "[]", "{", '{"told": {}}', '{"told": {"look": "x"}, "done": []}', "[" * 9000])
def test_a_book_that_was_spoilt_is_an_empty_one(tmp_path: Path, text: str) -> None:
    file = tmp_path / "hints.json"
    file.write_text(text)
    assert HintFile(file).read() == Learnt()


def test_a_book_that_cannot_be_written_costs_nothing_but_a_hint(tmp_path: Path) -> None:
    (tmp_path / "hints.json").mkdir()
    HintFile(tmp_path / "hints.json").write(Learnt(done={"look"}))
    assert HintFile(tmp_path / "hints.json").read() == Learnt()
