"""Clues by their whole names: sentences with commas and verbs in them are taken as they stand."""

from __future__ import annotations

import pytest

from hunter_game.engine.events import Deed
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Verb
from hunter_game.parser import Context, Understood, parse
from hunter_game.parser.scene import Scene
from hunter_game.parser.whole_names import by_whole_names
from tests.tui.knowing import a_known_view

NAME = "Gil said yes, sir, and unbarred the door"
TRACE = "a coat with wet cuffs, and sand"


def a_view() -> View:
    view = a_known_view()
    claim = view.claims[0].model_copy(update={"name": NAME})
    trace = view.traces[0].model_copy(update={"name": TRACE})
    return view.model_copy(update={"claims": (claim, *view.claims[1:]), "traces": (trace, *view.traces[1:])})


@pytest.mark.parametrize(
    ("line", "wish"),
    [
        (f"lean on {NAME}", "on"),
        (f"Lean on {NAME.upper()}.", "on"),
        (f'lean on "{NAME}"', "on"),
        (f"believe \u201c{NAME}\u201d", "on"),
        (f"stop leaning on {NAME}", "off"),
        (f"doubt {NAME}", "off"),
    ],
)
def test_a_claim_is_leaned_on_by_its_whole_name(line: str, wish: str) -> None:
    reading = parse(line, a_view(), Context())
    assert isinstance(reading, Understood)
    assert reading.events == (Deed(kind="deed", verb=Verb.LEAN, target=NAME, wish=wish),)
    assert [noun.name for noun in reading.context.mentioned] == [NAME]


@pytest.mark.parametrize(
    "line",
    [
        f"pair {NAME} with {TRACE}",
        f"pair {TRACE} with {NAME}",
        f'pair "{NAME}" with "{TRACE}"',
        f"compare {TRACE} to {NAME}",
        f"PAIR {NAME} AND {TRACE}!",
    ],
)
def test_a_claim_and_a_trace_are_paired_by_their_whole_names_either_way_round(line: str) -> None:
    reading = parse(line, a_view(), Context())
    assert isinstance(reading, Understood)
    assert reading.events == (Deed(kind="deed", verb=Verb.PAIR, target=NAME, means=TRACE),)


@pytest.mark.parametrize("line", ["lean on the wall, and wait", f"lean on {NAME} and wait", f"pair {NAME}", NAME])
def test_what_is_no_whole_name_is_left_to_the_grammar(line: str) -> None:
    assert by_whole_names(line, Scene(a_view())) is None


def test_without_a_scene_no_name_is_known() -> None:
    assert by_whole_names(f"lean on {NAME}", Scene(None)) is None
