"""A line that is for the table first and for the story after it: *undo that and go west instead*."""

from __future__ import annotations

from pathlib import Path

from hunter_game.devtools.verify import verify
from hunter_game.director.updates import Echo, Notice, Opened, Rewound
from hunter_game.session.records import Modes
from tests.director.hunts import direct, new_session, played
from tests.director.puppet import Puppet


async def test_what_follows_is_played_as_a_line_of_its_own(tmp_path: Path) -> None:
    session = new_session(tmp_path)
    director = direct(session, Puppet())
    await played(director, "go west")
    updates = await played(director, "undo that and go east instead")
    assert [update.line for update in updates if isinstance(update, Echo)] == [
        "undo that and go east instead",
        "go east instead",
    ]
    assert [update.to_turn for update in updates if isinstance(update, Rewound)] == [0]
    assert session.turn == 1
    assert director.view.place_name == "the mill race"
    await director.close()
    assert verify(session.path).exit_code == 0


async def test_a_page_opens_and_the_turn_is_taken(tmp_path: Path) -> None:
    session = new_session(tmp_path)
    director = direct(session, Puppet())
    updates = await played(director, "check my pack, then go east")
    assert [update.screen for update in updates if isinstance(update, Opened)] == ["pack"]
    assert session.turn == 1
    await director.close()


async def test_what_cannot_be_undone_is_not_gone_on_from(tmp_path: Path) -> None:
    session = new_session(tmp_path, modes=Modes(iron=True))
    director = direct(session, Puppet())
    await played(director, "go west")
    updates = await played(director, "undo that and go east instead")
    assert [update.text for update in updates if isinstance(update, Notice)] == ["An iron hunt has no undo."]
    assert session.turn == 1
    await director.close()


async def test_nothing_is_risked_behind_a_bookmark_that_could_not_be_set(tmp_path: Path) -> None:
    session = new_session(tmp_path, modes=Modes(iron=True))
    director = direct(session, Puppet())
    updates = await played(director, "save, then go east")
    assert [update.text for update in updates if isinstance(update, Notice)] == ["An iron hunt has no bookmarks."]
    assert session.turn == 0
    await director.close()


async def test_what_cannot_be_done_then_is_refused_by_itself(tmp_path: Path) -> None:
    session = new_session(tmp_path)
    director = direct(session, Puppet())
    updates = await played(director, "save as here, then go up the chimney")
    assert any(isinstance(update, Notice) for update in updates)
    assert session.turn == 0
    await director.close()
