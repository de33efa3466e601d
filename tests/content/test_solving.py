"""The solver walks a hunt with no more than a hunter can see, and says why one cannot be won."""

from __future__ import annotations

from pathlib import Path

from hunter_game.content import compose, load_country, load_world
from hunter_game.content.deduction import Known, knowable, reachable
from hunter_game.content.overlay import lay_over, revised
from hunter_game.content.solving import Solution, shortest_walk, solve
from hunter_game.engine.vocabulary import Line
from hunter_game.engine.world import World
from tests.content.countries import HOLM, copied, holm, spoil

YARD = HOLM.parents[2] / "assets" / "worlds" / "yard"


def long_night(**hunt: object) -> World:
    world = lay_over(holm().ground, holm().written[0])
    return revised(world, hunts=(world.hunts[0].model_copy(update=hunt),))


def known(world: World) -> Known:
    return knowable(world, world.hunts[0], reachable(world, world.hunts[0].start))


def solution(world: World) -> Solution:
    found = solve(world, world.hunts[0])
    assert isinstance(found, Solution), found
    return found


def test_a_walk_says_where_to_go_and_ends_when_all_is_known():
    walk = solution(long_night()).walk
    assert [(stage.candles, stage.place) for stage in walk.stages] == [(0, "inn"), (1, "green"), (2, "barn")]
    assert (walk.candles, walk.arrives) == (2, 2)  # the steps prove all three lines; it comes to the barn


def test_two_proofs_of_each_line_share_no_clue():
    proofs = solution(long_night()).proofs
    assert proofs[Line.KIND] == (("bitten_sheaf",), ("dry_steps",))
    assert set(proofs) == set(Line)


def test_every_search_takes_a_candle():
    world = long_night()
    places = tuple(
        each.model_copy(update={"search": ("red_straw", "dry_steps"), "details": each.details[:1]})
        if each.id == "barn"
        else each
        for each in world.places
    )
    world = revised(world, places=places)
    walk = solution(world).walk
    assert [(stage.candles, stage.searched) for stage in walk.stages][-1] == (3, 0)  # the sheaf is nearer by now
    field = next(each for each in world.places if each.id == "field")
    bare = tuple(each.model_copy(update={"details": ()}) if each is field else each for each in world.places)
    world = revised(world, places=bare)
    searched = shortest_walk(world, world.hunts[0], known(world), 12)
    assert searched is not None
    assert [(stage.candles, stage.searched) for stage in searched.stages][-1] == (4, 2)


def test_the_ground_of_the_beast_and_the_flood_are_kept_away_from():
    world = compose(holm(), hunt="long_night", seed="seven")
    walk = shortest_walk(world, world.hunts[0], known(world), 12)
    assert walk is not None
    assert all(stage.place != "shore" for stage in walk.stages if stage.candles >= 6)


def test_without_a_light_what_lies_in_the_dark_is_not_found():
    world = long_night()
    dark = tuple(each.model_copy(update={"pack": each.pack[:1]}) for each in world.hunters)
    walk = solution(revised(world, hunters=dark)).walk
    assert walk.stages[-1].place == "field"  # not the barn, where the same could be seen sooner


def test_too_few_questions_are_said():
    world = long_night()
    quiet = tuple(each.model_copy(update={"answers": ()}) for each in world.people)
    claimless = revised(world, people=quiet, claims=())
    assert solve(claimless, claimless.hunts[0]) == "0 things to ask and search are too few for 12 candles"


def test_a_line_without_two_proofs_is_said():
    world = long_night()
    one = tuple(each.model_copy(update={"details": each.details[:1]}) for each in world.places)
    assert solve(revised(world, places=one), world.hunts[0]) == "no two proofs of its kind share no clue"


def test_a_truth_that_rules_out_the_answer_is_said():
    world = long_night()
    hunt = world.hunts[0]
    swapped = hunt.model_copy(update={"answer": hunt.answer.model_copy(update={"kind": "drowner"})})
    found = solve(revised(world, hunts=(swapped,)), swapped)
    assert found == "no two proofs of its kind share no clue"


def along_the_road(folder: Path, *miles: str) -> World:
    """Return the long night with a road of eight miles to the south, and its two signs at two milestones."""
    text = "places:\n"
    for mile in range(8):
        ahead = f"      south: {{to: mile{mile + 1}, name: the road on}}\n" if mile < 7 else ""
        text += (
            f"  mile{mile}:\n    name: milestone {mile}\n    text: A road.\n    night: A road.\n    exits:\n"
            f"      north: {{to: {f'mile{mile - 1}' if mile else 'wood'}, name: the road back}}\n{ahead}"
        )
    (folder / "road.yaml").write_text(text, encoding="utf-8")
    way = "      north: {to: green, name: the path to the green}\n"
    spoil(folder, "places.yaml", way, f"{way}      south: {{to: mile0, name: the road}}\n")
    for place, mile in zip(("field", "barn"), miles, strict=True):
        spoil(folder, "hunts/long_night/hunt.yaml", f"  {place}:\n    mention", f"  {mile}:\n    mention")
    return compose(load_country(folder), hunt="long_night", seed="seven")


def test_a_proof_that_takes_too_much_of_the_light_is_said(tmp_path):
    world = along_the_road(copied(tmp_path), "mile7", "mile6")
    assert solve(world, world.hunts[0]) == "no proof takes at most 6 tenths of 12 candles"


def test_a_proof_that_ends_too_late_for_the_last_night_is_said(tmp_path):
    world = along_the_road(copied(tmp_path), "mile3", "mile4")
    found = solve(world, world.hunts[0])
    assert found == "the shortest proof ends 12 candles from the beginning, too late for the last night"


def test_the_practice_hunt_can_be_walked_too():
    world = load_world(YARD)
    walk = shortest_walk(world, world.hunts[0], known(world), 12)
    assert walk is not None
    assert walk.candles <= 7
