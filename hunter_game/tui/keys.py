"""Every key of a hunt, and every page with the letter that opens it: one table for bindings, menus, help and tests.

Knows no screen: a key names an action of the one that is in front, and a page names the line that asks for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from textual.binding import Binding


@dataclass(frozen=True, slots=True)
class Page:
    """Something that is opened over a hunt: two keys away, and one back."""

    letter: str
    """The key that opens it after the leader."""
    name: str
    line: str
    """What is played to open it; lines of the front end itself go no farther than its screens."""
    words: str
    key: str = ""
    """A key that opens it at once, on terminals that let it through."""
    footer: bool = False
    """Whether that key stands in the footer."""


HERE, PEOPLE_MET, SETTINGS, STORYTELLER, REPLAY, TITLE, ANEW, BUNDLE = (
    "/here", "/people", "/settings", "/storyteller", "/replay", "/title", "/new", "/bundle",
)  # fmt: skip
"""Lines that the front end answers by itself, but for `/people`, which plain mode has as well."""

PAGES = (
    Page("h", "Here", HERE, "who and what is here, and the ways", "f4"),
    Page("m", "Map", "/map", "places that you know, and the ways between them", "f5", footer=True),
    Page("j", "Journal", "/journal", "what is known, and who said it", "f6", footer=True),
    Page("b", "Board", "/board", "what it could still be, and why", "f7", footer=True),
    Page("i", "Pack", "/pack", "who you are, and what you carry", "f8", footer=True),
    Page("e", "Beasts", "/bestiary", "what is written of the beasts", "f9"),
    Page("p", "People", PEOPLE_MET, "whom you met, what they said and what they want", "f11"),
    Page("r", "Recipes", "/recipes", "what you know how to make, and what you lack"),
    Page("w", "Wares", "/wares", "what people here sell"),
    Page("a", "Wall", "/wall", "who hunted here before"),
    Page("k", "Reckoning", "/reckoning", "what the hunt was worth, once it is over"),
    Page("s", "Storyteller", STORYTELLER, "who tells: find, try, choose another"),
    Page("c", "Cost", "/cost", "what the storyteller has cost"),
    Page("o", "Settings", SETTINGS, "colours, pace, width, lines"),
    Page("v", "Replay", REPLAY, "watch this hunt from its beginning"),
    Page("?", "Help", "/help", "what could be written here and now", "f10", footer=True),
    Page("t", "Title", TITLE, "leave the hunt; it is saved"),
)
"""In the order in which the menu has them."""

LEADER = "ctrl+g"


@dataclass(frozen=True, slots=True)
class Key:
    """One key of the hunt, or several that do the same or the opposite."""

    keys: str
    """As Textual names them, with commas between."""
    action: str
    shown: str
    """As the help names them."""
    words: str
    label: str = ""
    """What the footer calls it; empty keeps it out of there."""
    priority: bool = True
    """Whether it works while something is being written."""


KEYS = (
    Key(LEADER, "go_to", "Ctrl+G", "the list of all pages; a letter opens one, Esc goes back", "Go to"),
    Key("f1", "take(0)", "F1", "take the first suggestion; so does 1 on an empty line"),
    Key("f2", "take(1)", "F2", "take the second; so does 2"),
    Key("f3", "take(2)", "F3", "take the third; so does 3"),
    Key("pageup,shift+up", "page(-1)", "PgUp", "read back"),
    Key("pagedown,shift+down", "page(1)", "PgDn", "read on"),
    Key("ctrl+home", "ends(True)", "Ctrl+Home", "to the beginning"),
    Key("ctrl+end", "ends(False)", "Ctrl+End", "to the end, and stay there"),
    Key("ctrl+f", "find", "Ctrl+F", "find words in all that was told; ↑ ↓ go through them, Esc goes back"),
    Key("ctrl+r", "read", "Ctrl+R", "read by paragraphs: ↑ ↓ go, Shift marks, C copies, Esc goes back"),
    Key("escape", "stop", "Esc", "stop the telling, or close a page", "Stop", priority=False),
    Key("f12", f"table('{BUNDLE}')", "F12", "write a report of a fault: /bundle, /bundle --no-prose"),
    Key("ctrl+p", "app.command_palette", "Ctrl+P", "everything by its name"),
    Key("ctrl+q", "app.quit", "Ctrl+Q", "save and quit", "Quit"),
)
"""Keys that open no page."""

LINE_KEYS = (
    Key("tab", "complete", "Tab", "complete what is written; again for the next way to go on"),
    Key("up", "earlier", "↑", "lines written before"),
    Key("down", "later", "↓", "and back again"),
)
"""Keys of the line that is written."""


def bindings() -> Iterator[Binding]:
    """Yield what the screen of a hunt binds, in the order in which the footer shows it."""
    leader, *keys = KEYS
    yield _bound(leader)
    for page in PAGES:
        if page.key:
            yield Binding(page.key, f"table('{page.line}')", page.name, show=page.footer, priority=True)
    for key in keys:
        yield _bound(key)


def _bound(key: Key) -> Binding:
    return Binding(key.keys, key.action, key.label or key.words, show=bool(key.label), priority=key.priority)


def key_lines() -> Iterator[str]:
    """Yield every key with what it does, for the help."""
    for key in (*KEYS, *LINE_KEYS):
        yield f"{key.shown:<10} {key.words}"


def page_lines() -> Iterator[str]:
    """Yield every page with its keys, for the help."""
    for page in PAGES:
        yield f"Ctrl+G {page.letter}  {page.key.upper():<4} {page.name:<12} {page.words}"
