"""What a front end is told while a turn runs: a stream of typed updates, in order.

Documented for programs in `docs/updates.md`; `--json` prints each as one line.
Every text in an update is sanitised already and is plain: no markup is ever to be read from it.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from hunter_game.engine.events import DialogueHeard
from hunter_game.engine.ledger import LedgerLine
from hunter_game.engine.model import Frozen
from hunter_game.engine.outcomes import Outcome
from hunter_game.engine.view import Offer, View
from hunter_game.engine.vocabulary import Refusal


class Scene(Frozen):
    """Where the hunter is and what could be done: the engine's own words. Sent at the start and after each turn."""

    type: Literal["scene"] = "scene"
    turn: int
    view: View
    text: str
    """Place, exits, people, things, goal, for a front end without panels. Empty lines separate parts."""
    offers: tuple[Offer, ...]


class Echo(Frozen):
    """The line as it was taken."""

    type: Literal["echo"] = "echo"
    turn: int
    line: str


class Stage(Frozen):
    """What is being waited for."""

    type: Literal["stage"] = "stage"
    turn: int
    stage: Literal["understand", "tell", "listen", "seal", "ready"]
    waiting_for: str = ""


class Unclear(Frozen):
    """The line was not understood: no turn, nothing rolled."""

    type: Literal["unclear"] = "unclear"
    turn: int
    message: str
    readings: tuple[str, ...] = ()
    """At most three lines that would work here."""
    options: tuple[str, ...] = ()
    """What the message asks to choose from, in the order of its numbers; the next line may say one of them."""


class Refused(Frozen):
    """A rule says no: no turn, nothing rolled."""

    type: Literal["rejected"] = "rejected"
    turn: int
    reason: Refusal
    message: str
    options: tuple[str, ...] = ()


class Ledger(Frozen):
    """The turn is committed; this is what happened. On screen before a word is told."""

    type: Literal["ledger"] = "ledger"
    turn: int
    outcomes: tuple[Outcome, ...]
    lines: tuple[LedgerLine, ...]
    digest: str


class Chunk(Frozen):
    """A piece of prose."""

    type: Literal["chunk"] = "chunk"
    turn: int
    text: str
    part: Literal["lead-in", "telling", "thought", "retelling"] = "telling"


class Dialogue(Frozen):
    """Something was said, as heard in the prose."""

    type: Literal["dialogue"] = "dialogue"
    turn: int
    dialogue: DialogueHeard


class SlipFound(Frozen):
    """Prose disagreed with the facts."""

    type: Literal["slip"] = "slip"
    turn: int
    quote: str
    fact: str


class Notice(Frozen):
    """The system says something: a storyteller is down, a hunt was saved, an answer to a table command."""

    type: Literal["notice"] = "notice"
    turn: int
    text: str
    """May have several lines."""
    about: Literal["storyteller", "session", "table", "hint", "error"] = "table"


class Rewound(Frozen):
    """Turns were undone or redone; prose after `to_turn` is dimmed, and the undone line returns to the input."""

    type: Literal["rewound"] = "rewound"
    turn: int
    to_turn: int
    line: str
    redo: bool


Page = Literal[
    "map", "journal", "board", "bestiary", "people", "pack", "wares", "recipes", "wall", "reckoning", "cost", "prompts",
    "thinking", "help",
]  # fmt: skip
"""The pages of the table."""


class Opened(Frozen):
    """A screen was asked for by a table command; a front end without screens shows `text`."""

    type: Literal["opened"] = "opened"
    turn: int
    screen: Page
    text: str
    words: str = ""
    """What was asked of the page: words to look for in the journal, a topic of the help."""


class Quit(Frozen):
    """The player asked to leave; everything is saved."""

    type: Literal["quit"] = "quit"
    turn: int
    text: str


class Onward(Frozen):
    """The hunt is over and the player goes on to the next one; the front end closes this one and opens that."""

    type: Literal["onward"] = "onward"
    turn: int
    hunt: str
    """Name of the hunt that is over."""


class Sealed(Frozen):
    """The turn is closed."""

    type: Literal["sealed"] = "sealed"
    turn: int
    digest: str
    told_digest: str
    status: Literal["told", "cut short", "stopped", "down", "cut off"]
    storyteller: str
    requests: int
    """Requests that left this program."""
    cost: int | None
    """Millionths of a US dollar; null when unknown."""


TurnUpdate = Annotated[
    Scene
    | Echo
    | Stage
    | Unclear
    | Refused
    | Ledger
    | Chunk
    | Dialogue
    | SlipFound
    | Notice
    | Rewound
    | Opened
    | Quit
    | Onward
    | Sealed,
    Field(discriminator="type"),
]
