"""The board: what it could still be, against what is known and said. From here one leans, pairs and signs.

Every deed is a line that could be typed; what comes of it is shown at the foot.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from hunter_game.engine.text import one_line
from hunter_game.engine.view import Candidate, View
from hunter_game.engine.vocabulary import Line
from hunter_game.tui.screens.table_page import TablePage
from hunter_game.tui.widgets.board_grid import BoardGrid
from hunter_game.tui.widgets.board_sheet import Clue, Sheet, count_in_words, lean_line, pair_line, sign_line
from hunter_game.tui.widgets.board_text import LEGEND, about_account, about_candidate, about_clue
from hunter_game.tui.widgets.panel import Panel
from hunter_game.tui.widgets.too_small import TooSmall

if TYPE_CHECKING:
    from hunter_game.director.updates import Opened
    from hunter_game.tui.office import Game

KEYS = "Esc back  L lean  P pair  Enter choose  S sign  arrows move  Tab read"


class BoardScreen(TablePage):
    """The board."""

    CSS_PATH = "board.tcss"
    AUTO_FOCUS = "#grid"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("l", "lean", "Lean", show=False),
        Binding("p", "pair", "Pair", show=False),
        Binding("enter,space", "choose", "Choose", show=False),
        Binding("s", "sign", "Sign", show=False),
    ]

    def __init__(self, game: Game, opened: Opened) -> None:
        super().__init__(game, opened)
        self._view = game.view
        self._sheet = Sheet.of(game.view)
        self._chosen: dict[Line, str] = {}
        """Candidates that are chosen for the account, by id."""
        self._held: Clue | None = None
        """The trace or claim that waits for another to be paired with."""
        self._asked = ""
        """The line that is played when the account is signed once more."""

    def compose(self) -> ComposeResult:
        yield TooSmall()
        yield Static(id="heading")
        with Horizontal(id="body"):
            yield BoardGrid(id="grid")
            with VerticalScroll(id="reading"):
                yield Panel(id="about")
                yield Panel(id="account")
        yield Panel(id="answer")
        yield Static(Content(KEYS), id="keys")

    def on_mount(self) -> None:
        """Lay out the board as it stands."""
        self.show(self._view)

    def show(self, view: View) -> None:
        """Show the board as it stands."""
        self._view, self._sheet = view, Sheet.of(view)
        if self._held is not None and self._held.seen.id not in {each.seen.id for each in self._sheet.clues}:
            self._held = None
        self._draw()

    def say(self, sentence: str) -> None:
        """Show what came of it, at the foot."""
        self.query_one("#answer", Panel).show(Content(one_line(sentence, 300)))

    # ------------------------------------------------------------ drawing

    def _draw(self) -> None:
        chosen = [each.id for each in self._account() if each is not None]
        held = "" if self._held is None else self._held.seen.id
        grid = self.query_one(BoardGrid)
        grid.put(self._sheet, chosen, held)
        signed = "signed" if self._view.account is not None else f"open: {count_in_words(self._sheet.left)}"
        self.query_one("#heading", Static).update(Content(f"Board · {signed}"))
        self.query_one("#account", Panel).show(about_account(self._account()))
        self._read()

    @on(BoardGrid.Moved)
    def _read(self) -> None:
        """Show the clue and the candidate under the cursor, the one that was moved to first."""
        grid = self.query_one(BoardGrid)
        parts = [
            about_clue(self._sheet, grid.clue) if grid.clue is not None else Content("Nothing is known or said yet."),
            about_candidate(self._sheet, grid.candidate) if grid.candidate is not None else Content(""),
        ]
        if grid.by_row:
            parts.reverse()
        parts.append(Content.styled(LEGEND, "$text-muted"))
        self.query_one("#about", Panel).show(Content("\n\n").join(parts))
        self.query_one("#reading", VerticalScroll).scroll_home(animate=False)

    def _account(self) -> list[Candidate | None]:
        """The account line by line: as signed, or else as chosen."""
        signed = self._view.account
        if signed is not None:
            names = dict(zip(Line, (signed.kind, signed.cause, signed.next), strict=True))
            return [next((c for c in self._sheet.of_line(line) if c.name == names[line]), None) for line in Line]
        return [next((c for c in self._sheet.of_line(line) if c.id == self._chosen.get(line)), None) for line in Line]

    # ------------------------------------------------------------ deeds

    def action_lean(self) -> None:
        """Lean on the claim under the cursor, or stop."""
        clue = self.query_one(BoardGrid).clue
        if clue is None or not clue.is_claim:
            self.say("A trace is true by itself: lean on a claim, which is a letter.")
        else:
            self.take(lean_line(clue))

    def action_pair(self) -> None:
        """Hold the clue under the cursor, or pair it with the one that is held."""
        clue = self.query_one(BoardGrid).clue
        if clue is None:
            self.say("There is nothing to pair yet.")
        elif self._held is None or self._held.is_claim == clue.is_claim:
            again = self._held is not None and self._held.seen.id == clue.seen.id
            self._held = None if again else clue
            other = "trace" if clue.is_claim else "claim"
            held = f"Held: {clue.label}. Now P on the {other} that it does not agree with (1 candle)."
            self.say("" if again else held)
            self._draw()
        else:
            claim, trace = (clue, self._held) if clue.is_claim else (self._held, clue)
            self._held = None
            self._draw()
            self.take(pair_line(claim, trace))

    def action_choose(self) -> None:
        """Choose the candidate under the cursor for the account, or take it back."""
        candidate = self.query_one(BoardGrid).candidate
        if candidate is None or self._view.account is not None:
            return
        if self._chosen.get(candidate.line) == candidate.id:
            del self._chosen[candidate.line]
        else:
            self._chosen[candidate.line] = candidate.id
        self._asked = ""
        self._draw()

    def action_sign(self) -> None:
        """Sign the account, after it was shown once."""
        if self._view.account is not None:
            self.say("The account is signed.")
            return
        for line in Line:
            only = self._sheet.only_left(line)
            if only is not None:
                self._chosen.setdefault(line, only.id)
        self._draw()
        account = self._account()
        missing = [line.value for line, each in zip(Line, account, strict=True) if each is None]
        if missing:
            self.say(f"Choose first, with Enter: {', '.join(missing)}.")
            return
        signing = sign_line(each for each in account if each is not None)
        if self._asked == signing:
            self._asked = ""
            self.take(signing)
        else:
            self._asked = signing
            self.say(f"S once more: {signing}. It can be signed only once.")
