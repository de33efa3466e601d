"""A book of the hunt as Markdown and as one page of HTML.

Whatever a model, a player or a stranger wrote stays text: nothing in it becomes markup, a link or a script.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from hunter_game.devtools.book import Book, Chapter

_INLINE = re.compile(r"([\\`*_\[\]<>&~|$])")
"""What means something anywhere in a line of Markdown."""

_OPENING = re.compile(r"^(\s*)([-+=#]|\d+(?=[.)]))")
"""What means something at the beginning of a line only."""

_ADDRESS = re.compile(r"(?i)(:)(?=//)|(www)(?=\.)")
"""What some readers make a link of by themselves."""

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""What the page may load: nothing. Said to the browser too, should anything ever slip through the escaping."""

_STYLE = """\
:root { color-scheme: light dark; --paper: #f5f1e8; --ink: #2a2622; --faint: #6f675c; --rule: #cfc6b6; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1b1a18; --ink: #d9d2c5; --faint: #978d7e; --rule: #3c3832; }
}
body { background: var(--paper); color: var(--ink); font: 1.1rem/1.6 Georgia, serif; margin: 0; }
main { max-width: 36rem; margin: 0 auto; padding: 3rem 1.2rem 6rem; }
h1 { font-weight: normal; font-size: 2rem; margin: 0; }
h2 { font-weight: normal; font-style: italic; font-size: 1.1rem; margin: 3rem 0 0.8rem; color: var(--faint); }
p { margin: 0 0 1em; overflow-wrap: break-word; }
.about, .remark { color: var(--faint); font-style: italic; }
.strip { list-style: none; margin: 0 0 1.2rem; padding: 0 0 0 0.8rem; border-left: 2px solid var(--rule);
  font: 0.85rem/1.5 ui-monospace, monospace; color: var(--faint); }"""


def markdown_lines(book: Book, *, rolls: bool = True) -> Iterator[str]:
    """Yield the lines of a book in Markdown.

    Args:
        book: The book.
        rolls: Whether the strip of each turn goes along.
    """
    yield f"# {_marked(book.title)}"
    yield ""
    yield f"{_marked(book.hunter)}, in {_marked(book.world)}. Seed {_marked(book.seed)}."
    for paragraph in book.arrival:
        yield from ("", _marked(paragraph))
    for chapter in book.chapters:
        yield ""
        yield f"## {chapter.turn}. {_marked(chapter.line)}"
        if rolls and chapter.strip:
            yield ""
            yield from (f"> {_marked(line)}  " for line in chapter.strip)
        for paragraph in chapter.paragraphs:
            yield from ("", _marked(paragraph))
        if chapter.remark:
            yield from ("", f"*{_marked(chapter.remark)}*")


def _marked(text: str) -> str:
    """Return one line of text in which nothing is Markdown or HTML."""
    inline = _INLINE.sub(r"\\\1", text)
    return _OPENING.sub(_escape_opening, _ADDRESS.sub(lambda found: found[0] + "\\", inline))


def _escape_opening(found: re.Match[str]) -> str:
    mark = found[2]
    return found[1] + (f"&#{ord(mark[0])};{mark[1:]}" if mark[0].isdigit() else f"\\{mark}")


def html_lines(book: Book, *, rolls: bool = True) -> Iterator[str]:
    """Yield the lines of a book as one page that needs no other file, runs nothing and asks nobody.

    Args:
        book: The book.
        rolls: Whether the strip of each turn goes along.
    """
    yield "<!doctype html>"
    yield '<html lang="en">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{escape(book.title)}</title>"
    yield f"<style>\n{_STYLE}\n</style>"
    yield "</head>"
    yield "<body>"
    yield "<main>"
    yield f"<h1>{escape(book.title)}</h1>"
    yield f'<p class="about">{escape(book.hunter)}, in {escape(book.world)}. Seed {escape(book.seed)}.</p>'
    yield from (f"<p>{escape(paragraph)}</p>" for paragraph in book.arrival)
    for chapter in book.chapters:
        yield from _section(chapter, rolls)
    yield "</main>"
    yield "</body>"
    yield "</html>"


def _section(chapter: Chapter, rolls: bool) -> Iterator[str]:
    yield f'<section id="turn-{chapter.turn}">'
    yield f"<h2>{chapter.turn}. {escape(chapter.line)}</h2>"
    if rolls and chapter.strip:
        yield '<ul class="strip">'
        yield from (f"<li>{escape(line)}</li>" for line in chapter.strip)
        yield "</ul>"
    yield from (f"<p>{escape(paragraph)}</p>" for paragraph in chapter.paragraphs)
    if chapter.remark:
        yield f'<p class="remark">{escape(chapter.remark)}</p>'
    yield "</section>"
