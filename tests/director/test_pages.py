"""The pages of the table, from the view alone."""

from __future__ import annotations

import pytest

from hunter_game.content.portraits import Portrait
from hunter_game.director.belongings import pack, recipes, wares
from hunter_game.director.cartography.gazetteer import chart
from hunter_game.director.course import Mark
from hunter_game.director.endings import PAGE, reckoning, wall, what_now
from hunter_game.director.pages import LATEST, bestiary, journal, journal_about
from hunter_game.director.scene import scene_text
from hunter_game.engine.state import Told
from hunter_game.engine.view import RecipeSeen, Remembered, TopicSeen, View
from hunter_game.engine.vocabulary import BeastId, Ending, RecipeId, Telling, TopicId, Trade
from tests.tui.fake import a_view, an_ended_view
from tests.tui.knowing import a_known_view, quotes


def with_reckoning(**changes: object) -> View:
    view = an_ended_view()
    assert view.reckoning is not None
    return view.model_copy(update={"reckoning": view.reckoning.model_copy(update=changes)})


def test_the_reckoning_says_what_was_known_who_lives_what_was_told_and_what_it_was_worth() -> None:
    page = reckoning(an_ended_view())
    for words in (
        "It is laid to rest; the truth was told.",
        "The village makes amends for what it did.",
        "WHAT WAS KNOWN (nothing was signed)",
        "kind   drowner",
        "WHO LIVES (4)",
        "SCORE (80)",
        "lines right +40",
        "PAY (12 pennies)",
        "a line that is not right −4",
        "RENOWN (+80; your name is worth 40)",
    ):
        assert words in page, words
    assert "unsworn" not in page
    assert "unsworn" in reckoning(an_ended_view(), unsworn=True)


def test_a_hunt_that_goes_on_has_no_reckoning() -> None:
    assert reckoning(a_view()) == "The hunt is not over yet; there is nothing to reckon."


def test_the_end_says_who_goes_on() -> None:
    assert "Ysolde Karr goes on" in what_now(an_ended_view())
    assert "another hunter comes" in what_now(with_reckoning(ending=Ending.DIED))
    assert scene_text(an_ended_view()).endswith(what_now(an_ended_view()))


def test_the_pack_shows_the_hunter_with_gift_weakness_scars_and_what_each_thing_takes() -> None:
    view = a_view()
    carried = view.things[0].model_copy(update={"carried": True, "wielded": True, "slots": 2})
    page = pack(view.model_copy(update={"things": (carried,)}))
    for words in (
        "YSOLDE KARR",
        "sexton: every fright of 2 nerve or more costs 1 less; shooting and throwing −1",
        "scars: limp",
        "renown 40",
        "PACK (4 of 6 slots, 14 pennies)",
        "lantern (in hand, 2 slots)",
    ):
        assert words in page, words


def test_wares_stand_under_their_seller_with_price_and_how_to_buy() -> None:
    assert wares(a_view()).splitlines() == [
        "FOR SALE (you have 14 pennies, 2 slots are free)",
        "  Maren",
        "    2 × rock salt: 3 pennies",
        "To buy: buy rock salt from Maren",
    ]
    assert wares(a_view().model_copy(update={"wares": ()})) == "Nobody here has anything to sell to you."


@pytest.mark.parametrize(("lacks", "words"), [(("salt",), "; you lack salt"), ((), "; you have it all")])
def test_recipes_say_what_is_lacking(lacks: tuple[str, ...], words: str) -> None:
    known = RecipeSeen(
        id=RecipeId("paste"), name="paste", aliases=(), text="", makes="paste", needs=("salt", "2 wax"), lacks=lacks
    )
    page = recipes(a_view().model_copy(update={"recipes": (known,)}))
    assert f"  paste: salt, 2 wax{words}" in page
    assert page.endswith("To make: make paste")


def test_the_wall_has_every_hunt_that_is_remembered() -> None:
    past = Remembered(
        title="Nine Strokes", hunter="Jude", trade=Trade.TRAPPER, ending=Ending.SLAIN, told=Telling.BURY, score=60
    )
    page = wall(a_view().model_copy(update={"past": (past,)}))
    assert page.splitlines()[1] == "  Jude, trapper: Nine Strokes (slain, the truth was buried; score 60)"
    assert wall(a_view()) == "No hunt before this one is remembered here."


def test_the_journal_says_who_has_heard_what_and_who_sells() -> None:
    view = a_view()
    topic = TopicSeen(id=TopicId("mill"), name="the mill", aliases=(), asked=(), lead=False)
    maren = view.people[0].model_copy(update={"heard": (TopicId("mill"), TopicId("not-known"))})
    page = journal(view.model_copy(update={"topics": (topic,), "people": (maren,)}), Told())
    assert "  Maren, miller: trust +1, sells things" in page
    assert "    has heard that you ask about the mill" in page


def test_a_way_under_water_is_marked_on_the_map_and_in_the_scene() -> None:
    view = a_view()
    way = view.exits[1].model_copy(update={"closed": True})
    flooded = view.model_copy(update={"exits": (way,)})
    assert "east: a gate (not yet walked, under water)" in chart(flooded)
    assert "Ways: east (a gate, under water)." in scene_text(flooded)


def test_the_scene_says_weather_what_is_for_sale_and_what_to_mind() -> None:
    text = scene_text(a_view())
    assert "Day 2, dusk, fog, 7 candles" in text
    assert "For sale, by Maren: 1 thing. (/wares)" in text
    assert "Mind: From dusk on nobody is out of doors." in text


def test_the_journal_has_the_last_quotes_the_goal_and_the_summons() -> None:
    view = a_known_view()
    page = journal(view, Told(quotes=quotes(LATEST + 5)), "Come at once.\n\nBring a light.").splitlines()
    assert f"HEARD (the last {LATEST} of {LATEST + 5}; /journal WORDS finds the others)" in page
    assert '  turn 3, Odd (wary): "I saw nothing, 5."' in page
    assert not any("nothing, 4." in line for line in page)
    assert page[-5:] == ["GOAL", f"  {view.goal}", "THE SUMMONS", "  Come at once.", "  Bring a light."]


def test_words_are_looked_for_in_everything_that_is_known_and_was_said() -> None:
    view, told = a_known_view(), Told(quotes=quotes(40))
    assert journal_about(view, told, "maren 4.") == "\n".join(
        [
            "HEARD",
            '  turn 3, Maren (wary): "I saw nothing, 4."',
            '  turn 8, Maren (wary): "I saw nothing, 14."',
            '  turn 13, Maren (wary): "I saw nothing, 24."',
            '  turn 18, Maren (wary): "I saw nothing, 34."',
        ]
    )
    assert journal_about(view, told, "TOLL").splitlines() == [
        "CLAIMS (somebody's word)",
        '  Odd: "maren_toll" (leaning on it) If true: not the grave.',
        "TO ASK ABOUT",
        "  the toll (asked: Odd)",
    ]
    assert journal_about(view, told, "unicorn") == 'Nothing in the journal has "unicorn" in it.'


def test_the_bestiary_tells_in_words_what_was_met_and_of_nothing_else() -> None:
    drawn = {BeastId(each): Portrait(f"See the {each}.", ("o",)) for each in ("drowner", "hound")}
    view = a_known_view()
    assert "See" not in bestiary(view, drawn)
    page = bestiary(view.model_copy(update={"met": (BeastId("drowner"),)}), drawn)
    assert "Written of the drowner. \nYou have met it. See the drowner." in page
    assert "See the hound." not in page


def test_the_reckoning_ends_with_how_it_went_in_words_and_in_charts_of_80_columns() -> None:
    marks = [
        Mark(turn=turn, day=1, health=9 - turn // 20, health_most=9, courage=5, courage_most=5, open=(3, 3, 3))
        for turn in range(90)
    ]
    page = reckoning(an_ended_view(), marks).splitlines()
    how = page[page.index("HOW IT WENT") :]
    assert how[1] == "  Health: 5 of 9 at the end, 5 at the lowest (turn 80)."
    assert how[5].startswith("  health  9 #")
    assert "\n".join(how).isascii()
    assert max(map(len, how)) == PAGE
