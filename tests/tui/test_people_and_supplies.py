"""People, pack, wares and recipes on the screen, and what is done from there."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from hunter_game.content.composing import compose
from hunter_game.director.acquaintance import NOBODY, people
from hunter_game.director.updates import Opened, Refused
from hunter_game.engine.events import Deed as Done
from hunter_game.engine.hunt import begin
from hunter_game.engine.perception import view as perceive
from hunter_game.engine.state import HUNTER, Quote, Told
from hunter_game.engine.view import ClaimSeen, RecipeSeen, TopicSeen, View
from hunter_game.engine.vocabulary import ClaimId, ItemKind, Mood, PersonId, RecipeId, Refusal, TopicId, Verb
from hunter_game.engine.world import World
from hunter_game.parser import Context, Understood, parse
from hunter_game.tui.widgets.entries import Entry
from hunter_game.tui.widgets.people_text import trust_bar
from hunter_game.tui.widgets.supplies_text import pack_entries, recipe_entries, ware_entries
from tests.content.test_generating import alderfen
from tests.tui.fake import FakeGame, a_view, an_item
from tests.tui.screen import NARROW, WIDE, enter, hunt, settle, shown

MILL, LIGHT = TopicId("mill"), TopicId("light")


def an_acquainted_view() -> View:
    """Maren has been asked about the mill; Odd is elsewhere."""
    view = a_view()
    maren, odd = view.people
    maren = maren.model_copy(update={"goal": "To keep the wheel turning.", "heard": (LIGHT,)})
    topics = (
        TopicSeen(id=MILL, name="the mill", aliases=(), asked=(maren.id,), lead=False),
        TopicSeen(id=LIGHT, name="the light", aliases=(), asked=(), lead=True),
    )
    claim = ClaimSeen(
        id=ClaimId("no-light"),
        name="there was no light",
        aliases=(),
        teller=maren.id,
        teller_name="Maren",
        words="",
        strikes=(),
        leaning=True,
        broken=False,
    )
    dead = odd.model_copy(update={"id": PersonId("wat"), "name": "Wat", "alive": False, "here": False})
    gone = odd.model_copy(update={"here": False, "trust": -2})
    return view.model_copy(update={"people": (dead, gone, maren), "topics": topics, "claims": (claim,)})


def what_was_told() -> Told:
    quote = Quote(turn=3, speaker=PersonId("maren"), topic=MILL, words="It never stops.", mood=Mood.AFRAID)
    return Told(quotes=(quote,), moods={PersonId("maren"): Mood.AFRAID})


def test_the_page_of_people_says_who_they_are_what_they_said_and_what_they_want() -> None:
    page = people(an_acquainted_view(), what_was_told())
    for words in (
        "MAREN (miller)\n  here; trust +1 of 3, wary when last heard\n  temper: grieving",
        "wants: To keep the wheel turning.",
        "asked about: the mill\n",
        "not yet asked about: the light",
        "has heard that you ask about: the light",
        "claims: there was no light (you lean on it)",
        "turn 3, afraid, about the mill: “It never stops.”",
        "sells: 2 × rock salt, 3d",
        "ODD (the boy)\n  not here; trust −2 of 3",
        "WAT (the boy)\n  dead; trust 0 of 3",
    ):
        assert words in page, words
    assert page.index("MAREN") < page.index("ODD") < page.index("WAT")
    assert people(a_view().model_copy(update={"people": ()}), Told()) == NOBODY


@pytest.mark.parametrize(("trust", "bar"), [(0, "░░░│░░░"), (2, "░░░│██░"), (-1, "░░█│░░░"), (-3, "███│░░░")])
def test_trust_is_a_bar_from_its_middle(trust: int, bar: str) -> None:
    assert trust_bar(trust) == bar


async def open_page(pilot: Pilot[str], letter: str) -> None:
    await pilot.press("ctrl+g", letter)
    await settle(pilot)
    await settle(pilot)


def a_game(view: View) -> FakeGame:
    pages = ("people", "pack", "wares", "recipes")
    game = FakeGame({f"/{page}": [Opened(turn=13, screen=page, text="")] for page in pages})  # type: ignore[arg-type]
    game.view = view
    game.told = what_was_told()
    game.offers = (game.offers[1].model_copy(update={"line": "ask Maren about the light"}),)
    return game


@pytest.mark.parametrize("size", [NARROW, WIDE, (50, 20)])
async def test_people_are_read_one_by_one_and_talked_to_from_the_page(size: tuple[int, int]) -> None:
    game = a_game(an_acquainted_view())
    async with hunt(game, size) as pilot:
        await open_page(pilot, "p")
        screen = shown(pilot)
        for words in ("Maren, miller", "░░░│█░░ +1", "Elsewhere", "Dead", "temper: grieving"):
            assert words in screen, words
        await pilot.press("a")
        await settle(pilot)
        assert game.played[-1] == "ask Maren about the light"
        await pilot.press("enter")
        await settle(pilot)
        assert game.played[-1] == "talk to Maren"
        await pilot.press("down")
        await settle(pilot)
        assert "ODD (the boy)" in shown(pilot)
        count = len(game.played)
        await pilot.press("enter")  # who is not here cannot be talked to
        await settle(pilot)
        assert len(game.played) == count


def a_laden_view() -> View:
    knife = an_item("knife", "knife").model_copy(
        update={"item": ItemKind.ARM, "carried": True, "wielded": True, "does": ("damage 2, reach engaged",)}
    )
    coat = an_item("coat", "oilskin").model_copy(update={"item": ItemKind.CLOTHING, "carried": True})
    paste = RecipeSeen(
        id=RecipeId("paste"), name="paste", aliases=(), text="Stir.", makes="paste", needs=("salt",), lacks=()
    )
    rope = paste.model_copy(update={"id": RecipeId("rope"), "name": "rope", "lacks": ("hemp",)})
    return a_view().model_copy(update={"things": (knife, coat), "recipes": (paste, rope)})


@pytest.mark.parametrize("size", [NARROW, WIDE, (50, 20)])
async def test_what_is_carried_bought_and_made_is_acted_upon_where_it_is_read(size: tuple[int, int]) -> None:
    game = a_game(a_laden_view())
    async with hunt(game, size) as pilot:
        await open_page(pilot, "i")
        assert "gift: every fright" in shown(pilot)
        for keys, line in ((("down", "enter"), "put away knife"), (("down", "enter"), "wear oilskin"),
                           (("d",), "drop oilskin"), (("s",), "sell oilskin to Maren")):  # fmt: skip
            await pilot.press(*keys)
            await settle(pilot)
            assert game.played[-1] == line
        await pilot.press("right", "enter")
        await settle(pilot)
        assert "[Wares]" in shown(pilot)
        assert game.played[-1] == "buy rock salt from Maren"
        await pilot.press("right", "enter")
        await settle(pilot)
        assert "[Recipes]" in shown(pilot)
        assert game.played[-1] == "make paste"
        await pilot.press("down")
        await settle(pilot)
        assert "lacking: hemp" in shown(pilot)
        await pilot.press("right")
        await settle(pilot)
        assert "[Pack]" in shown(pilot)


async def test_a_refusal_is_said_on_the_page_that_asked_and_the_page_stays() -> None:
    game = a_game(a_laden_view())
    game.script["buy rock salt from Maren"] = [
        Refused(turn=13, reason=Refusal.PACK_FULL, message="You can't buy the rock salt: the pack is full.")
    ]
    async with hunt(game, NARROW) as pilot:
        await open_page(pilot, "w")
        await pilot.press("enter")
        await settle(pilot)
        assert "You can't buy the rock salt: the pack is full." in shown(pilot)
        assert "[Wares]" in shown(pilot)


async def test_a_page_that_opens_while_a_turn_ends_shows_how_it_ended() -> None:
    game = a_game(a_laden_view())
    game.script["rummage"] = [Opened(turn=13, screen="pack", text=""), game.a_scene()]
    async with hunt(game, NARROW) as pilot:
        await enter(pilot, "rummage")
        assert "[Pack]" in shown(pilot)


def test_what_costs_more_than_there_is_cannot_be_bought_from_the_page() -> None:
    view = a_laden_view()
    poor = view.model_copy(update={"hunter": view.hunter.model_copy(update={"coin": 1})})
    (_, ware) = ware_entries(poor)
    assert ware.deeds == ()
    assert "more than you have" in ware.row.aside


def all_lines(view: View) -> list[tuple[Entry, str]]:
    entries = [*pack_entries(view), *ware_entries(view), *recipe_entries(view)]
    return [(entry, deed.line) for entry in entries for deed in entry.deeds]


DEEDS = {
    "wield": Verb.EQUIP, "wear": Verb.EQUIP, "put": Verb.REMOVE, "take": Verb.REMOVE, "drop": Verb.DROP,
    "use": Verb.USE, "eat": Verb.EAT, "examine": Verb.EXAMINE, "lay": Verb.TRAP, "sell": Verb.SELL, "buy": Verb.BUY,
    "make": Verb.CRAFT,
}  # fmt: skip


@pytest.mark.parametrize("country", ["yard", "alderfen"])
def test_every_line_that_a_page_offers_does_what_it_says(yard: World, country: str) -> None:
    world = yard if country == "yard" else compose(alderfen(), seed="alderfen 0")
    state = begin(world, world.hunts[0].id, world.hunters[0].id, "seed")
    things = {item: thing.model_copy(update={"holder": HUNTER}) for item, thing in state.facts.things.items()}
    laden = state.model_copy(update={"facts": state.facts.model_copy(update={"things": things})})
    view = perceive(world, laden)
    lines = all_lines(view)
    assert len(lines) > 40
    for entry, line in lines:
        read = parse(line, view, Context())
        assert isinstance(read, Understood), (line, read)
        assert [event.verb for event in read.events if isinstance(event, Done)] == [DEEDS[line.split()[0]]], line
        assert entry.body


def test_what_a_thing_does_is_said_by_the_rules_own_numbers(yard: World) -> None:
    view = perceive(yard, begin(yard, yard.hunts[0].id, yard.hunters[0].id, "seed"))
    does = {thing.name: thing.does for thing in view.pack}
    assert does["crossbow"] == ("damage 4, reach far",)
    assert does["smoked eel"] == ("heals 2",)
    assert does["lantern"] == ("gives light",)
