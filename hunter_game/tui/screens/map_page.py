"""The map: places that are known, where one is, and which ways nobody has walked yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from hunter_game.director.cartography.drawing import ARTICLE, UNKNOWN, Drawing, draw
from hunter_game.director.cartography.gazetteer import chart
from hunter_game.director.cartography.survey import Survey, survey
from hunter_game.engine.text import one_line
from hunter_game.engine.vocabulary import PlaceId
from hunter_game.tui.screens.table_page import TablePage
from hunter_game.tui.widgets.chart import Chart
from hunter_game.tui.widgets.menu import Choice, Menu
from hunter_game.tui.widgets.page import Page
from hunter_game.tui.widgets.panel import Panel
from hunter_game.tui.widgets.side_text import place_line
from hunter_game.tui.widgets.too_small import TooSmall

if TYPE_CHECKING:
    from hunter_game.director.updates import Opened
    from hunter_game.engine.view import ExitSeen, View
    from hunter_game.tui.office import Game

LEGEND = "@ you   ? not yet walked"
AIMED = "   ! where your account says it comes"
KEYS = "↑↓←→ move  C centre  Tab ways  Enter go  T text  Esc back"


class MapScreen(TablePage):
    """The country, drawn."""

    CSS_PATH = "map_page.tcss"
    AUTO_FOCUS = "Chart"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("c", "centre", "Centre", show=False),
        Binding("t", "list", "Text", show=False),
    ]

    def __init__(self, game: Game, opened: Opened) -> None:
        super().__init__(game, opened)
        self._country: Survey | None = None
        self._drawing = Drawing((), {}, ())

    def compose(self) -> ComposeResult:
        yield TooSmall()
        yield Panel(id="heading")
        with Horizontal(id="country"):
            yield Chart(id="chart")
            with VerticalScroll(id="list"):
                yield Page(self.opened.text, id="list-text")
            with Vertical(id="beside"):
                yield Static(Content("Ways from here"), id="ways-head")
                with VerticalScroll(id="ways", can_focus=False):
                    yield Menu(id="way")
                yield Panel(id="said")
                yield Panel(id="unwalked")
        yield Static(Content(KEYS), id="keys")

    def on_mount(self) -> None:
        """Show the country with the hunter in the middle."""
        self.show(self.game.view)

    def show(self, view: View) -> None:
        """Draw what is known now."""
        country = survey(view)
        aim = view.account.place if view.account is not None else None
        labels = {PlaceId(each.id): each.name.removeprefix(ARTICLE) for each in view.visited}
        self._drawing = draw(country, labels, view.place, aim=aim)
        self.query_one(Chart).put(self._drawing)
        legend = LEGEND + (AIMED if aim in self._drawing.spots else "")
        self.query_one("#heading", Panel).show(
            Content.assemble(("Map", "bold $accent"), (f"  {place_line(view)}    {legend}", "$text-muted"))
        )
        self.query_one(Menu).put([self._way(way) for way in view.exits])
        self.query_one("#unwalked", Panel).show(_unwalked(view, country))
        self.query_one("#list-text", Page).put(chart(view))
        self.call_after_refresh(self.action_centre)

    def say(self, sentence: str) -> None:
        """Show what came of going."""
        self.query_one("#said", Panel).show(Content(one_line(sentence, 300)))

    def _way(self, way: ExitSeen) -> Choice:
        line = f"go {way.direction}"
        price = next((offer.price for offer in self.game.offers if offer.line == line), "")
        marks = ["under water"] * way.closed + [price] * bool(price)
        unknown = "" if way.leads else f" {UNKNOWN}"
        return Choice(line, f"{way.direction}: {way.leads or way.name}{unknown}", " · ".join(marks))

    @on(Menu.Chosen)
    def _go(self, message: Menu.Chosen) -> None:
        self.take(message.key)

    def action_centre(self) -> None:
        """Bring the place where the hunter is into the middle."""
        spot = self._drawing.spots.get(self.game.view.place)
        if spot is not None:
            self.query_one(Chart).centre(spot)

    def action_list(self) -> None:
        """Show the list in place of the map, or the map again."""
        self.toggle_class("-list")
        self.query_one("#list" if self.has_class("-list") else Chart).focus()


def _unwalked(view: View, country: Survey) -> Content:
    """Return the ways from elsewhere that nobody has walked yet, by the place that they leave."""
    names = {place.id: place.name for place in view.visited}
    ways = [
        Content.assemble(f"{names[way.place]}", (f"  {way.direction}, {way.name}", "$text-muted"))
        for way in country.unwalked
        if way.place != view.place and way.place in names
    ]
    return Content("\n").join([Content.styled("Not yet walked", "bold $accent"), *ways]) if ways else Content("")
