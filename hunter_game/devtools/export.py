"""Sessions for other readers: a recording for programs, a book of the hunt for people."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from hunter_game.devtools.book import book_of
from hunter_game.devtools.cast import cast_lines
from hunter_game.devtools.markup import html_lines, markdown_lines
from hunter_game.session.contents import SessionContents
from hunter_game.session.recording import recording_lines, write_whole

FORMATS = ("jsonl", "md", "html", "cast")
"""A recording, a book in Markdown, the same as one page of HTML, an asciinema recording."""


def exported(contents: SessionContents, form: str, *, rolls: bool = True) -> Iterator[str]:
    """Yield the lines of a session in another form, without line feeds.

    Args:
        contents: The session.
        form: One of `FORMATS`.
        rolls: Whether the strip of each turn goes along; a recording always has everything.

    Raises:
        SaveError: The world in it is damaged; for `cast` also when a telling is missing.
        KeyError: There is no such form.
    """
    match form:
        case "jsonl":
            return recording_lines(contents)
        case "md":
            return book(contents, rolls=rolls)
        case "html":
            return html_lines(book_of(contents), rolls=rolls)
        case "cast":
            return cast_lines(contents, rolls=rolls)
        case _:
            raise KeyError(form)


def book(contents: SessionContents, *, rolls: bool = True) -> Iterator[str]:
    """Yield the lines of the book of a hunt, in Markdown; see `exported`."""
    return markdown_lines(book_of(contents), rolls=rolls)


def export(path: Path, contents: SessionContents, form: str, *, rolls: bool = True) -> None:
    """Write a session in another form, whole or not at all; see `exported`.

    Raises:
        SaveError: As `exported`, or the file cannot be written.
    """
    write_whole(path, (f"{line}\n" for line in list(exported(contents, form, rolls=rolls))))
