"""Commands of the table, help and completion."""

from __future__ import annotations

import pytest

from hunter_game.parser import (
    Context,
    Table,
    TableCommand,
    Unclear,
    Understood,
    complete,
    help_for,
    parse,
    understand,
)
from hunter_game.parser.help import example
from hunter_game.parser.scene import Scene
from hunter_game.parser.table import HELP
from hunter_game.parser.verbs import TABLE
from tests.parser.reading_of import events
from tests.parser.scene import EMPTY, FIGHT, RECKONING, YARD


@pytest.mark.parametrize("name", list(Table))
def test_every_command_of_the_table_is_taken_with_a_slash_and_has_help(name: Table) -> None:
    reading = parse(f"/{name.value} some words", YARD, Context())
    assert isinstance(reading, TableCommand)
    assert (reading.name, reading.args) == (name, "some words")
    assert HELP[name]
    assert help_for(name.value, YARD) == f"/{name.value}: {HELP[name]}."


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("undo", Table.UNDO),
        ("i", Table.PACK),
        ("inventory", Table.PACK),
        ("What am I carrying?", Table.PACK),
        ("?", Table.HELP),
        ("help", Table.HELP),
        ("quit", Table.QUIT),
        ("why", Table.WHY),
        ("odds", Table.ODDS),
        ("map", Table.MAP),
        ("journal", Table.JOURNAL),
        ("board", Table.BOARD),
        ("/INVENTORY", Table.PACK),
    ],
)
def test_bare_words_are_taken_for_the_table(line: str, name: Table) -> None:
    reading = parse(line, YARD, Context())
    assert isinstance(reading, TableCommand)
    assert reading.name is name


def test_help_for_a_verb_is_asked_by_its_word() -> None:
    reading = parse("help take", YARD, Context())
    assert isinstance(reading, TableCommand)
    assert (reading.name, reading.args) == (Table.HELP, "take")


@pytest.mark.parametrize(("line", "near"), [("/qiut", "/quit"), ("/bord", "/board"), ("/jornal", "/journal")])
def test_the_nearest_command_is_suggested(line: str, near: str) -> None:
    reading = parse(line, YARD, Context())
    assert isinstance(reading, Unclear)
    assert reading.message == f"There is no {line}. Did you mean {near}?"


def test_a_command_that_is_like_no_other_gets_no_suggestion() -> None:
    reading = parse("/xyzzy", YARD, Context())
    assert isinstance(reading, Unclear)
    assert reading.message == "There is no /xyzzy. /help lists the commands of the table."


@pytest.mark.parametrize("view", [YARD, FIGHT, RECKONING])
def test_every_line_of_help_for_now_would_be_understood(view: object) -> None:
    lines = [line.split(" — ")[0].strip() for line in help_for(None, view).split("\n") if " — " in line]  # type: ignore[arg-type]
    assert len(lines) >= 4
    for line in lines:
        assert events(line, view), line  # type: ignore[arg-type]


def test_help_for_a_verb_shows_forms_and_an_example_with_what_is_here() -> None:
    text = help_for("ask", YARD)
    assert "ask PERSON about" in text
    assert "Example: ask Maren about the mill" in text
    assert "Maren" not in help_for("ask", FIGHT).split("Example:")[0]


def test_help_leaves_out_what_nothing_here_is_an_example_of() -> None:
    shown = help_for(None, EMPTY)
    assert "talk to" not in shown
    assert "pair" not in shown
    assert "Tibb said" not in help_for("pair", EMPTY)
    assert "Example: talk to Maren" in help_for("talk to", YARD)


def test_help_for_an_unknown_verb_suggests_the_nearest() -> None:
    assert help_for("examin", YARD) == 'I know no verb "examin". Did you mean examine?'


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.words.split(", ")[0])
def test_every_row_explains_itself(row: object) -> None:
    assert row.help.endswith(".")  # type: ignore[attr-defined]
    assert row.example  # type: ignore[attr-defined]
    assert example(row, Scene(None))  # type: ignore[arg-type]


def test_completion_offers_verbs_then_nouns_then_topics() -> None:
    assert complete("ta", YARD) == ("take", "talk to")
    assert complete("take l", YARD) == ("take lantern",)
    assert complete("ask Maren about ", YARD) == (
        "ask Maren about the mill",
        "ask Maren about the drowned miller",
        "ask Maren about the light",
    )
    assert complete("/ma", YARD) == ("/map",)
    assert complete("", YARD) == ()


def test_completion_offers_wares_to_buy_and_recipes_to_make() -> None:
    assert complete("buy ", YARD) == ("buy rope", "buy loaf")
    assert complete("craft t", YARD) == ("craft tarred torch",)


def test_completion_never_names_what_the_view_does_not_show() -> None:
    assert complete("examine wi", YARD) == ()


@pytest.mark.parametrize(
    ("line", "name", "args"),
    [
        ("a map, please", Table.MAP, ""),
        ("I leaf back through my notes.", Table.JOURNAL, ""),
        ("Let me see what I've got on me.", Table.PACK, ""),
        ("I want to check my character sheet.", Table.PACK, ""),
        ("screw the rules, show me the odds", Table.ODDS, ""),
        ("Best undo that last move.", Table.UNDO, ""),
        ("arse. load last save", Table.LOAD, ""),
        ("quit this rubbish", Table.QUIT, ""),
        ("this game's rubbish, how do i quit", Table.HELP, "quit"),
        ('save as "before attack"', Table.SAVE, "before attack"),
        ("*checks inventory with a frown*", Table.PACK, ""),
    ],
)
def test_what_no_form_takes_and_is_for_the_table_opens_the_page_that_it_speaks_of(
    line: str, name: Table, args: str
) -> None:
    for view in (None, YARD):
        reading = parse(line, view, Context())
        assert isinstance(reading, TableCommand), (line, reading)
        assert (reading.name, reading.args) == (name, args)


@pytest.mark.parametrize(
    "line",
    [
        "never mind the shield, forget I said anything",
        "save the girl from it",
        "I make a note of the scratches on her arm",
        "hand me the map of the mine, Tibb",
    ],
)
def test_what_only_sounds_like_a_command_of_the_table_leaves_the_hunt_as_it_is(line: str) -> None:
    reading = parse(line, YARD, Context())
    assert not (isinstance(reading, TableCommand) and reading.name in {Table.UNDO, Table.LOAD, Table.QUIT})


@pytest.mark.parametrize(
    ("line", "name", "then"),
    [
        ("save then go in", Table.SAVE, "go in"),
        ("undo that and go west instead", Table.UNDO, "go west instead"),
        ("check my pack, then eat something", Table.PACK, "eat something"),
        ('save as "here", then look', Table.SAVE, "look"),
        ("journal. map. inventory.", Table.JOURNAL, "map. inventory."),
    ],
)
def test_a_line_may_be_for_the_table_first(line: str, name: Table, then: str) -> None:
    reading = parse(line, YARD, Context())
    assert isinstance(reading, TableCommand), reading
    assert (reading.name, reading.then) == (name, then)


@pytest.mark.parametrize("line", ["quit, then go west", "undo the knot and go west", "map the cave, then go in"])
def test_nothing_follows_what_leaves_and_nothing_of_the_story_is_for_the_table(line: str) -> None:
    reading = parse(line, YARD, Context())
    assert not (isinstance(reading, TableCommand) and reading.then)


def test_acts_behind_a_command_of_the_table_are_told_in_order() -> None:
    told = understand("undo that and go west instead", None)
    assert [action["intent"] for action in told["actions"]] == ["table", "move"]


@pytest.mark.parametrize(
    "line", ["Same again, please.", "do the same thing again", "I'm going to do that same thing once more."]
)
def test_the_last_line_is_asked_for_once_more_in_many_words(line: str) -> None:
    first = parse("take the lantern", YARD, Context())
    assert isinstance(first, Understood)
    again = parse(line, YARD, first.context)
    assert isinstance(again, Understood)
    assert again.events == first.events


@pytest.mark.parametrize("line", ["help Maren", "help the miller up", "help me shift the millstone"])
def test_help_for_somebody_in_the_story_is_no_page(line: str) -> None:
    reading = parse(line, YARD, Context())
    assert not isinstance(reading, TableCommand), reading
    assert not (isinstance(reading, Understood) and any(event.kind == "combat" for event in reading.events))


@pytest.mark.parametrize("line", ["help", "help me", "help me with combat", "help signing", "help attack"])
def test_help_about_the_game_is_a_page(line: str) -> None:
    reading = parse(line, YARD, Context())
    assert isinstance(reading, TableCommand)
    assert reading.name is Table.HELP
