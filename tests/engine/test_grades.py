"""Five grades everywhere: whatever is rolled has five ends, and each that is not a success changes something."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from hunter_game.engine import intents as go
from hunter_game.engine import outcomes as it
from hunter_game.engine.hunt import begin
from hunter_game.engine.step import step
from hunter_game.engine.vocabulary import (
    Approach,
    Grade,
    ItemId,
    Maneuver,
    Means,
    PersonId,
    Phase,
    Range,
    TopicId,
    Trade,
    Watch,
)
from hunter_game.engine.world import World
from tests.engine.fair import PITCH_SEAL, fair
from tests.engine.table import Table

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "docs" / "engine.md").read_text("utf-8")
ROLLING = {"craft.py", "fight.py", "improvise.py", "places.py", "talk.py"}
"""Files of the rules that roll."""

Arrange = Callable[[Table], go.Intent]


def asking(approach: Approach) -> Arrange:
    """Ask Corm about the grave."""

    def arrange(table: Table) -> go.Intent:
        table.at("chapel_yard", Watch.MORNING)
        return go.Ask(person=PersonId("corm"), topic=TopicId("grave"), approach=approach)

    return arrange


def searching(table: Table) -> go.Intent:
    """Search the mill race."""
    table.at("mill_race", Watch.MORNING).carry("lantern")
    return go.Search()


def making(table: Table) -> go.Intent:
    """Make a seal of pitch."""
    table.at("mill_yard", Watch.MORNING).carry("pitch").put(recipes=(PITCH_SEAL,))
    return go.Craft(recipe=PITCH_SEAL)


def improvising(means: Means) -> Arrange:
    """Try something in the chapel."""

    def arrange(table: Table) -> go.Intent:
        table.at("chapel", Watch.MORNING)
        return go.Improvise(means=means, words="climb the bell rope")

    return arrange


def fighting(
    maneuver: Maneuver, item: str | None = None, *, mercy: bool = False, means: Means | None = None
) -> Arrange:
    """Do something before the drowner."""

    def arrange(table: Table) -> go.Intent:
        table.meeting(Range.ENGAGED, shown="presses", known_bane=mercy)
        table.carry("snare", "honey_cake", "salt", "crossbow", "bolts", "wooden_horse")
        return go.Fray(maneuver=maneuver, item=None if item is None else ItemId(item), means=means, words="anything")

    return arrange


CHECKS: dict[str, Arrange] = {
    **{approach.value: asking(approach) for approach in Approach},
    "search": searching,
    "craft": making,
    **{f"improvise by {means.value}": improvising(means) for means in Means},
    "strike": fighting(Maneuver.STRIKE),
    "shoot": fighting(Maneuver.SHOOT, "crossbow"),
    "throw": fighting(Maneuver.THROW, "salt"),
    "guard": fighting(Maneuver.GUARD),
    "trap": fighting(Maneuver.TRAP, "snare"),
    "bait": fighting(Maneuver.BAIT, "honey_cake"),
    "speak": fighting(Maneuver.SPEAK, mercy=True),
    "retreat": fighting(Maneuver.RETREAT),
    "improvise": fighting(Maneuver.IMPROVISE, means=Means.FORCE),
}
"""Every purpose for which the rules roll, and how to come to roll for it."""
ALSO = {
    "speak without the mercy": fighting(Maneuver.SPEAK),
    "improvise by craft in a meeting": fighting(Maneuver.IMPROVISE, means=Means.CRAFT),
    "improvise by nerve in a meeting": fighting(Maneuver.IMPROVISE, means=Means.NERVE),
}
EVERY_ROLL = [pytest.param(arrange, id=name) for name, arrange in {**CHECKS, **ALSO}.items()]


def ends(world: World, arrange: Arrange, trade: Trade) -> dict[Grade, tuple[it.Outcome, ...]]:
    """Return what happens at each grade, the roll and its grade left out."""
    found: dict[Grade, tuple[it.Outcome, ...]] = {}
    table = Table(world)
    table.hunter(trade=trade, might=0, wits=0, nerve=0, health=9, health_most=12, courage=5, courage_most=9)
    intent = arrange(table)
    level(table, intent)
    for grade in Grade:
        before = table.state
        table.falling(grade, intent)
        found[grade] = tuple(
            each.model_copy(update={"grade": None}) if "grade" in type(each).model_fields else each
            for each in table.outcomes
            if not isinstance(each, it.Rolled)
        )
        table.state = before
    return found


def level(table: Table, intent: go.Intent) -> None:
    """Give the hunter attributes that make the check even."""
    (rolled,) = [each for each in step(table.world, table.state, intent).outcomes if isinstance(each, it.Rolled)]
    owed = sum(each.value for each in rolled.check.modifiers)
    table.hunter(might=-owed, wits=-owed, nerve=-owed)


@pytest.mark.parametrize("trade", [Trade.TRAPPER, Trade.SEXTON, Trade.HERBALIST])
@pytest.mark.parametrize("arrange", EVERY_ROLL)
def test_every_roll_has_five_ends_that_differ(yard: World, arrange: Arrange, trade: Trade) -> None:
    found = ends(fair(yard), arrange, trade)
    assert len(set(map(repr, found.values()))) == len(Grade)


@pytest.mark.parametrize("arrange", EVERY_ROLL)
def test_every_end_that_is_no_success_says_what_it_costs(yard: World, arrange: Arrange) -> None:
    found = ends(fair(yard), arrange, Trade.TRAPPER)
    well = {repr(each) for each in (*found[Grade.SUCCESS], *found[Grade.TRIUMPH])}
    for grade in (Grade.COST, Grade.FAILURE, Grade.DISASTER):
        assert [each for each in found[grade] if repr(each) not in well], grade


def test_every_check_that_the_rules_can_roll_is_tried_here(yard: World) -> None:
    table = Table(fair(yard))
    purposes = set()
    for name, arrange in CHECKS.items():
        table.state = begin(table.world, table.state.facts.hunt, "trapper", "seed")
        table.hurting().put(phase=Phase.INQUIRY)
        table.do(arrange(table))
        (rolled,) = table.said(it.Rolled)
        assert rolled.check.purpose == name
        purposes.add(name)
    attributes = {maneuver.value for maneuver in Maneuver} - {"aim", "advance", "use"}
    assert purposes == {"search", "craft", *(f"improvise by {means.value}" for means in Means), *attributes} | {
        approach.value for approach in Approach
    }


def test_no_other_file_of_the_rules_rolls() -> None:
    folder = ROOT / "hunter_game" / "engine" / "rules"
    calls = {
        path.name
        for path in folder.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "make_check"
    }
    assert calls == ROLLING


@pytest.mark.parametrize("name", list(CHECKS))
def test_the_guide_says_what_every_grade_of_every_check_comes_to(name: str) -> None:
    rows = re.findall(r"^\| ((?:`[^`]+`(?:, )?)+) \|(.+)\|$", GUIDE, re.MULTILINE)
    cells = [row.split("|") for names, row in rows if f"`{name}`" in names.split(", ")]
    assert [len(row) for row in cells] == [len(Grade)]
    assert all(cell.strip() for cell in cells[0])
