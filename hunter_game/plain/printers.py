"""How updates look in line mode: as JSON for programs, as text for people."""

from __future__ import annotations

import textwrap
from typing import TextIO, assert_never

from hunter_game.director.updates import (
    Chunk,
    Dialogue,
    Echo,
    Ledger,
    Notice,
    Onward,
    Opened,
    Quit,
    Refused,
    Rewound,
    Scene,
    Sealed,
    SlipFound,
    Stage,
    TurnUpdate,
    Unclear,
)
from hunter_game.engine.ledger import odds_in_words
from hunter_game.engine.view import Offer
from hunter_game.plain.flow import Flow
from hunter_game.plain.seen import Seen

WIDTH = 78
"""Columns to which prose is wrapped on a terminal."""

PROMPT = "> "

SUGGESTIONS = 3
"""Offers that are read out; `/odds` has them all."""

_TYPED = "typed"
"""The block that a line of input is, so that what answers it stands apart from what came before."""

Said = Unclear | Refused | Notice | Opened | Rewound | Quit | Onward | Sealed
"""Updates in which the system speaks, apart from the story."""


class JsonPrinter:
    """Each update as one JSON object a line, flushed at once; nothing else."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def show(self, update: TurnUpdate) -> None:
        self._out.write(update.model_dump_json(ensure_ascii=True) + "\n")
        self._out.flush()

    def ask(self) -> None:
        """A program is not prompted."""

    def farewell(self, text: str) -> None:
        """A program knows from `sealed` that the turn is saved."""


class TextPrinter:
    """Updates as text to be read from top to bottom.

    Args:
        out: Where to.
        tty: Whether somebody reads along: wraps at 78 columns and prompts.
    """

    def __init__(self, out: TextIO, *, tty: bool) -> None:
        self._out = out
        self._width = WIDTH if tty else None
        self._prompt = tty
        self._flow: Flow | None = None
        self._block = ""
        self._empty = True
        """Whether nothing was written yet."""
        self._told = ""
        """Prose since the last line was taken, in single spaces."""
        self._seen = Seen()
        self._offers: tuple[Offer, ...] = ()
        self._next_offers: tuple[Offer, ...] = ()
        self._left = False
        self._margin: list[str] = []
        """Slips of the telling that runs; read out at its end, so as not to break a sentence."""

    def show(self, update: TurnUpdate) -> None:
        match update:
            case Chunk():
                self._prose(update)
            case Scene():
                self._scene(update)
            case Ledger():
                if any(outcome.kind == "looked" for outcome in update.outcomes):
                    self._seen.forget()
                for line in update.lines:
                    self._say("ledger", f"  · {line.text}", indent="    ")
            case Dialogue(dialogue=heard):  # the words are in the prose already
                about = f" about {heard.topic}" if heard.topic else ""
                self._say("heard", f"  · journal: {heard.speaker}{about} ({heard.mood})", indent="    ")
            case SlipFound():
                self._margin.append(f"  ! The story says “{update.quote}”. The rules say: {update.fact}")
            case Stage() | Echo():
                pass  # the reader knows what they typed, and nothing here shows waiting
            case _:
                self._system(update)
        self._out.flush()

    def ask(self) -> None:
        self._end_prose()
        self._offer()
        if self._prompt:
            self._out.write(f"\n{PROMPT}")
        self._block, self._told = _TYPED, ""
        self._out.flush()

    def farewell(self, text: str) -> None:
        if not self._left:
            self._say("farewell", text)
            self._out.flush()

    def _system(self, update: Said) -> None:
        if isinstance(update, Sealed):
            for slip in self._margin:
                self._say("slip", slip, indent="    ")
            self._margin.clear()
        if isinstance(update, Rewound):
            self._seen.forget()
        if isinstance(update, Onward):
            self._seen, self._offers = Seen(), ()
        if isinstance(update, Quit):
            self._left = bool(update.text)
        if text := spoken(update):
            self._say("system", text)

    def _prose(self, chunk: Chunk) -> None:
        if chunk.part == "thought":
            return
        if self._flow is None or self._block != chunk.part:
            self._end_prose()
            self._open(chunk.part)
            self._flow = Flow(self._out, self._width)
        self._flow.feed(chunk.text)
        self._told += chunk.text

    def _end_prose(self) -> None:
        if self._flow is not None:
            self._flow.end()
            self._flow = None

    def _open(self, block: str) -> None:
        """Begin a block, one empty line apart from the one before it."""
        if self._block != block and not self._empty:
            self._out.write("\n")
        self._block, self._empty = block, False

    def _say(self, block: str, text: str, indent: str = "") -> None:
        self._end_prose()
        self._open(block)
        for line in text.splitlines():
            self._out.write(self._wrapped(line, indent) + "\n")

    def _wrapped(self, line: str, indent: str) -> str:
        if self._width is None or not line.strip():
            return line.rstrip()
        return textwrap.fill(
            line, self._width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
        )

    def _scene(self, scene: Scene) -> None:
        if text := self._seen.news(scene, self._told):
            self._say("scene", text)
        self._next_offers = scene.offers[:SUGGESTIONS]

    def _offer(self) -> None:
        """Read the offers out, if they are others than the last time."""
        if self._next_offers and self._next_offers != self._offers:
            self._say("offers", "You could:")
            for offer in self._next_offers:
                self._say("offers", f"  {offered(offer)}", indent="    ")
        self._offers = self._next_offers


def spoken(update: Said) -> str:
    """Return what the system says in an update; nothing where there is nothing to say."""
    match update:
        case Unclear(message=message, readings=ways) | Refused(message=message, options=ways):
            return message if all(way in message for way in ways) else f"{message}\nTry: {' · '.join(ways)}"
        case Notice(text=text) | Opened(text=text) | Quit(text=text):
            return text
        case Rewound():
            what = "Redone" if update.redo else "Undone"
            return f"{what}. It is the end of turn {update.to_turn}."
        case Sealed(status="down" | "cut off" as status):
            return f"The telling was {status}; the turn stands."
        case Onward():
            return "On to the next hunt."
        case Sealed():
            return ""
        case _ as unknown:
            assert_never(unknown)


def offered(offer: Offer) -> str:
    """Return a suggestion with its price and its odds in one line."""
    parts = [offer.line]
    if not _says_the_same(offer.line, offer.label):
        parts.append(offer.label)
    parts.append(offer.price)
    if offer.odds is not None:
        parts.append(odds_in_words(offer.odds))
    return " · ".join(parts)


def _says_the_same(line: str, label: str) -> bool:
    """Whether a label has nothing beyond its line but the verb in more words, or the place in which one is."""
    line, label = line.casefold(), label.casefold()
    _, _, noun = line.partition(" ")
    return label == line or (label.startswith(f"{line} the ")) or (bool(noun) and label.endswith(noun))
