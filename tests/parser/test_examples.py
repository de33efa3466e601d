"""Help shows what works: every example of every verb, typed where it is shown, is taken by the rules."""

from __future__ import annotations

from functools import cache

import pytest

from hunter_game.director.resolving import resolve
from hunter_game.engine.events import Event
from hunter_game.engine.perception import view
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Range, Verb
from hunter_game.parser import Context, FreeWords, Table, Understood, help_for, parse
from hunter_game.parser.examples import example
from hunter_game.parser.parse import NOTHING_COMES
from hunter_game.parser.scene import Scene
from hunter_game.parser.verbs import TABLE
from tests.engine.table import Table as Played
from tests.parser.scene import EMPTY, FIGHT, YARD
from tests.yard import load_yard

SCENES = ("village", "indoors", "meeting")
LEAST = {"village": 100, "indoors": 100, "meeting": 70}
"""Verbs of which an example is to be had in a scene, at least."""


@cache
def in_scene(scene: str) -> tuple[Played, View]:
    table = Played(load_yard(), "surgeon").carry("snare", "smoked_eel", "salt")
    table.knowing(traces=("bed_weed",), claims=("maren_toll",)).hunter(health=5, courage=4)
    match scene:
        case "indoors":
            table.at("mill")
        case "meeting":
            table.meeting(Range.NEAR)
    return table, view(table.world, table.state)


def is_taken(scene: str, events: tuple[Event, ...]) -> bool:
    table, _ = in_scene(scene)
    return resolve(table.world, table.state, events).refused is None


@pytest.mark.parametrize("scene", SCENES)
def test_every_example_of_every_verb_is_taken_where_it_is_shown(scene: str) -> None:
    _, seen = in_scene(scene)
    shown = 0
    for row in TABLE:
        line = example(row, Scene(seen), lambda events: is_taken(scene, events))
        if line is None:
            continue
        shown += 1
        reading = parse(line, seen, Context())
        if isinstance(reading, FreeWords) and reading.message == NOTHING_COMES:
            continue  # a gesture that nobody is meant by
        events = reading.events if isinstance(reading, Understood) else getattr(reading, "guess", None)
        assert events, line
        assert is_taken(scene, events), line
    assert shown >= LEAST[scene]


@pytest.mark.parametrize("scene", SCENES)
def test_every_line_of_help_for_now_is_taken(scene: str) -> None:
    _, seen = in_scene(scene)
    shown = help_for(None, seen, lambda events: is_taken(scene, events)).splitlines()
    lines = [line.split(" — ")[0].strip() for line in shown if " — " in line]
    assert len(lines) >= 8
    for line in lines:
        reading = parse(line, seen, Context())
        assert isinstance(reading, Understood), line
        assert is_taken(scene, reading.events), line


@pytest.mark.parametrize(
    ("verb", "about", "line"),
    [
        ("take", "Pick up a thing", "take the lantern"),
        ("TAKE", "Pick up a thing", "take the lantern"),
        ("go", "Leave by", "go north"),
        ("sit", "Sit until", "rest"),
        ("equip", "Take a thing in hand", "wield the crossbow"),
        ("trap", "Lay a trap", "set the snare"),
        ("drink", "Drink", "drink the tonic"),
        ("give", "Hand a thing", "give the salt to Maren"),
        ("x", "Look closely", "examine the lantern"),
        ("north", "Leave by", "go north"),
    ],
)
def test_a_verb_is_explained_by_what_it_means_by_itself(verb: str, about: str, line: str) -> None:
    first, *rest = help_for(verb, YARD).splitlines()
    assert about in first
    assert f"Example: {line}" in rest


def test_a_verb_that_goes_with_nothing_here_says_so_and_names_nothing_that_is_not_here() -> None:
    for verb in ("take", "pair", "talk to"):
        shown = help_for(verb, EMPTY)
        assert "Nothing here goes with it now." in shown
        assert "Example:" not in shown
    assert "Nothing here goes with it now." not in help_for("take", None)


def test_what_the_rules_refuse_is_no_example() -> None:
    def nothing_but_looks(events: tuple[Event, ...]) -> bool:
        return all(getattr(event, "verb", None) is Verb.LOOK for event in events)

    assert "Example" not in help_for("take", YARD, nothing_but_looks)
    assert "Example: look" in help_for("look", YARD, nothing_but_looks)


def test_an_example_strikes_with_what_is_carried_and_is_an_arm() -> None:
    assert "Example: attack the old wolf with the crossbow" in help_for("attack", FIGHT)


@pytest.mark.parametrize(
    ("word", "name"),
    [("inventory", Table.PACK), ("i", Table.PACK), ("q", Table.QUIT), ("/undo", Table.UNDO), ("hint", Table.HELP)],
)
def test_help_for_another_name_of_a_command_explains_the_command(word: str, name: Table) -> None:
    assert help_for(word, YARD).startswith(f"/{name.value}: ")
