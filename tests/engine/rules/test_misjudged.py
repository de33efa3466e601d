"""What a line of the account that was not right takes off every check of the meeting."""

from __future__ import annotations

from itertools import product

import pytest

from hunter_game.engine import intents as go
from hunter_game.engine.rules import fight
from hunter_game.engine.vocabulary import Maneuver
from hunter_game.engine.world import World
from tests.engine.table import RIGHT, Table

ROLLING = [each for each in Maneuver if each not in (Maneuver.AIM, Maneuver.ADVANCE, Maneuver.USE)]


@pytest.mark.parametrize("maneuver", ROLLING)
@pytest.mark.parametrize("right", list(product((False, True), repeat=3)))
def test_each_line_that_was_not_right_hinders_every_maneuver_by_1(
    yard: World, maneuver: Maneuver, right: tuple[bool, bool, bool]
) -> None:
    kind, cause, next_ = right
    table = Table(yard)
    table.do(go.Sign(**RIGHT))
    table.meeting(foreseen=kind, known_bane=cause, ground=next_)
    named = {"its kind unforeseen": kind, "its cause unknown": cause, "its own ground": next_}
    assert hindered(table, maneuver) == [name for name, known in named.items() if not known]


@pytest.mark.parametrize("maneuver", ROLLING)
def test_who_signed_nothing_has_chosen_no_ground_to_be_wrong_about(yard: World, maneuver: Maneuver) -> None:
    table = Table(yard).meeting()
    assert hindered(table, maneuver) == ["its kind unforeseen", "its cause unknown"]


def hindered(table: Table, maneuver: Maneuver) -> list[str]:
    """Return what the account takes off a maneuver."""
    check = fight.check_for(table.world, table.state.facts, maneuver, None)
    assert check is not None
    return [each.name for each in check.modifiers if each.name.startswith("its ") and each.name != "its ferocity"]
