from __future__ import annotations

import json
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from hunter_game.devtools.book import LOST
from hunter_game.devtools.export import FORMATS, export, exported
from hunter_game.engine.intents import Look
from hunter_game.errors import SaveDamaged, SaveError
from hunter_game.session.contents import SessionContents
from hunter_game.session.recording import read_session
from tests.devtools.test_log_and_export import HOSTILE
from tests.session.tiny import ASK, new_session, play, played_session, seal, take_turn

TAGS = {"html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "p", "section", "ul", "li"}


class Reader(HTMLParser):
    """Collects what a browser would make of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.text += data


def told(path: Path, *texts: str, line: str = "look") -> SessionContents:
    session = new_session(path)
    for text in texts:
        take_turn(session, Look(), line=line)
        seal(session, text)
    contents = session.contents()
    session.close()
    return contents


def page(contents: SessionContents, *, rolls: bool = True) -> str:
    return "\n".join(exported(contents, "html", rolls=rolls))


@pytest.mark.parametrize(
    "text", [*HOSTILE, '"><img src=x onerror=alert(1)>', "</style><script>1</script>", "\x1b[31mred"]
)
def test_nothing_in_the_page_becomes_markup(tmp_path: Path, text: str) -> None:
    made = Reader(page(told(tmp_path / "a.hunt", text, line=text)))
    assert made.tags <= TAGS
    assert made.attributes <= {"lang", "charset", "http-equiv", "content", "name", "id", "class"}
    assert " ".join(text.replace("\x1b", "").split()) in " ".join(made.text.split())


def test_the_page_needs_no_other_file_and_may_load_nothing(tmp_path: Path) -> None:
    made = page(read_session(played_session(tmp_path / "a.hunt")))
    assert "default-src 'none'" in made
    assert not any(word in made for word in ("<script", "src=", "href=", "url(", "http://", "https://", "@import"))


def test_the_page_has_the_prose_and_the_strip_only_if_asked(tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.hunt")
    play(session, (Look(), ASK))
    contents = session.contents()
    session.close()
    assert "<h2>2. ask</h2>" in page(contents)
    assert "2d6" in page(contents)
    assert "2d6" not in page(contents, rolls=False)
    assert "Turn 2: you ask by the mill race." in page(contents, rolls=False)


@pytest.mark.parametrize("form", ["md", "html"])
def test_a_book_says_where_a_telling_is_lost(tmp_path: Path, form: str) -> None:
    contents = told(tmp_path / "a.hunt", "One.", "Two.")
    torn = replace(contents, narrations=contents.narrations[1:])
    assert LOST in "\n".join(exported(torn, form))
    assert LOST not in "\n".join(exported(contents, form))


def test_a_cast_has_the_recorded_pace_and_no_text_of_others_that_a_terminal_obeys(tmp_path: Path) -> None:
    contents = told(tmp_path / "a.hunt", "The wheel \x1b]0;owned\x07turns and turns.")
    header, *events = [json.loads(line) for line in exported(contents, "cast")]
    assert (header["version"], header["width"], header["height"]) == (2, 80, 24)
    times = [at for at, _, _ in events]
    assert times == sorted(times)
    prose = [(at, data) for at, _, data in events if "\x1b[" not in data and data.strip()]
    assert [data.strip() for _, data in prose] == ["The", "wheel ]0;ownedturns and turns."]
    assert prose[1][0] - prose[0][0] == pytest.approx(0.04)
    screen = "".join(data for _, _, data in events)
    assert "\x1b]" not in screen
    assert "\x07" not in screen
    assert "\n" not in screen.replace("\r\n", "")


def test_a_cast_stops_at_a_telling_that_is_missing_and_leaves_no_file(tmp_path: Path) -> None:
    contents = told(tmp_path / "a.hunt", "One.", "Two.")
    torn = replace(contents, narrations=contents.narrations[:1])
    with pytest.raises(SaveDamaged, match="no telling of turn 2"):
        export(tmp_path / "a.cast", torn, "cast")
    assert not (tmp_path / "a.cast").exists()


@pytest.mark.parametrize("form", FORMATS)
def test_every_export_goes_where_it_can_or_says_why_not(tmp_path: Path, form: str) -> None:
    contents = read_session(played_session(tmp_path / "a.hunt"))
    target = tmp_path / f"out.{form}"
    export(target, contents, form)
    assert target.read_text("utf-8").splitlines() == "\n".join(exported(contents, form)).splitlines()
    with pytest.raises(SaveError, match="could not be written"):
        export(tmp_path / "nowhere" / "x", contents, form)
