"""The map: every place once and nowhere else, every way drawn or said, whatever the country looks like."""

from __future__ import annotations

from itertools import combinations, pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hunter_game.content import load_world
from hunter_game.director.cartography.drawing import ASCII, LINES, Drawing, draw
from hunter_game.director.cartography.gazetteer import WIDTH, chart
from hunter_game.director.cartography.layout import lay_out
from hunter_game.director.cartography.survey import COMPASS, survey
from hunter_game.engine.hunt import begin
from hunter_game.engine.perception import view as perceive
from hunter_game.engine.view import Noun, View, WaySeen
from hunter_game.engine.vocabulary import Direction, PlaceId
from hunter_game.engine.world import World
from tests.engine.table import MILL_HUNT
from tests.tui.fake import a_view

WORLDS = Path(__file__).resolve().parents[2] / "assets" / "worlds"


def a_country(names: list[str], ways: list[tuple[str, Direction, str | None]]) -> View:
    """Return what somebody sees of places who stands in the first one."""
    return a_view().model_copy(
        update={
            "place": PlaceId(names[0]),
            "visited": tuple(Noun(kind="place", id=name, name=name) for name in names),
            "ways": tuple(
                WaySeen(place=PlaceId(start), direction=way, name="a gap", to=PlaceId(end) if end else None)
                for start, way, end in ways
            ),
        }
    )


def whole(world: str) -> View:
    """Return what somebody sees who has been everywhere."""
    places = load_world(WORLDS / world).places
    return a_country(
        [place.id for place in places], [(place.id, way.direction, way.to) for place in places for way in place.exits]
    )


@st.composite
def countries(draw: st.DrawFn) -> View:
    names = [f"p{number}" for number in range(draw(st.integers(1, 14)))]
    somewhere = st.sampled_from(names)
    ways = draw(
        st.lists(
            st.tuples(somewhere, st.sampled_from(Direction), st.none() | somewhere),
            max_size=30,
            unique_by=lambda way: way[:2],
        )
    )
    return a_country(names, ways)


def labels(view: View) -> dict[PlaceId, str]:
    return {PlaceId(place.id): place.name for place in view.visited}


def drawn(view: View, *, bare: bool = False) -> Drawing:
    return draw(survey(view), labels(view), view.place, bare=bare)


def check(view: View) -> None:
    country = survey(view)
    places = [PlaceId(place.id) for place in view.visited]
    inner = [room.id for site in country.sites for room in site.inner]
    assert sorted([*(site.id for site in country.sites), *inner]) == sorted(places)
    cells = lay_out(tuple(site.id for site in country.sites), country.links)
    assert len(set(cells.values())) == len(cells) == len(country.sites)
    drawing = drawn(view)
    assert set(drawing.spots) == set(places)
    boxes = [drawing.spots[site.id] for site in country.sites]
    for one, other in combinations(boxes, 2):
        apart = one.left + one.width <= other.left or other.left + other.width <= one.left
        assert apart or one.top + one.height <= other.top or other.top + other.height <= one.top
    words = " ".join(run.text for row in drawing.rows for run in row if run.role in ("name", "here")).split()
    assert sorted(word for word in words if word in places) == sorted(places)
    number = {place: str(at) for at, place in enumerate(places, 1)}
    entries = chart(view).split("PLACES")[1].splitlines()[1:]
    for way in view.ways:
        end = f"{way.direction} {number[way.to] if way.to is not None else '?'}"
        assert end in entries[places.index(way.place)], way
    walked = {(way.place, way.to) for way in view.ways if way.to is not None and way.to != way.place}
    linked = {pair for link in country.links for pair in ((link.start, link.end), (link.end, link.start))}
    inside = {(site.id, room.id) for site in country.sites for room in site.inner}
    assert walked <= linked | inside | {(room, host) for host, room in inside}
    assert set(drawing.missing) <= set(country.links)


@settings(max_examples=60, deadline=None)
@given(countries())
def test_every_place_stands_once_and_apart_and_every_way_is_drawn_or_listed(view: View) -> None:
    check(view)


@pytest.mark.parametrize("world", ["yard", "alderfen"])
def test_a_world_wholly_known_has_every_place_and_every_way_on_its_map(world: str) -> None:
    view = whole(world)
    check(view)
    assert drawn(view).missing == ()


@pytest.mark.parametrize("world", ["yard", "alderfen"])
def test_a_way_north_leads_up_the_map_and_a_way_east_to_the_right(world: str) -> None:
    country = survey(whole(world))
    cells = lay_out(tuple(site.id for site in country.sites), country.links)
    for link in country.links:
        if not link.straight:
            continue
        (x, y), (to_x, to_y) = cells[link.start], cells[link.end]
        step = tuple((there > here) - (there < here) for here, there in ((x, to_x), (y, to_y)))
        assert step == COMPASS[link.leaves], link


def test_the_same_country_lies_the_same_way_every_time() -> None:
    first = drawn(whole("alderfen")).text
    lay_out.cache_clear()
    assert drawn(whole("alderfen")).text == first


def test_the_numbered_map_of_a_whole_country_fits_the_page_and_is_plain_ascii() -> None:
    page = chart(whole("alderfen"))
    picture = page.split("PLACES")[0]
    assert all(len(line) <= WIDTH for line in picture.splitlines())
    assert page.isascii()
    assert picture.count("[") == 27  # the inn stands inside the green


def test_a_map_wider_than_the_page_is_left_to_its_list() -> None:
    names = [f"p{number}" for number in range(30)]
    ways = [
        (one, way, other)
        for one, other in pairwise(names)
        for one, way, other in ((one, Direction.EAST, other), (other, Direction.WEST, one))
    ]
    page = chart(a_country(names, ways))
    assert "[" not in page
    assert " 30 p29: west 29" in page


def test_a_room_stands_inside_its_house_and_an_unwalked_way_ends_in_a_question_mark() -> None:
    view = a_country(
        ["yard", "mill"],
        [("yard", Direction.IN, "mill"), ("mill", Direction.OUT, "yard"), ("yard", Direction.EAST, None)],
    )
    assert drawn(view).text.strip("\n").splitlines() == [
        "   ╔══════════╗",
        "   ║  @ yard  ║",
        "   ║ in: mill ║─?",
        "   ╚══════════╝",
    ]


def test_ways_that_cross_keep_their_ends() -> None:
    view = a_country(
        ["w", "e", "n", "s"],
        [("w", Direction.EAST, "e"), ("e", Direction.WEST, "w"), ("n", Direction.SOUTH, "s"),
         ("s", Direction.NORTH, "n"),
         ("w", Direction.NORTHEAST, "n"), ("n", Direction.SOUTHWEST, "w"), ("n", Direction.SOUTHEAST, "e"),
         ("e", Direction.NORTHWEST, "n"), ("w", Direction.SOUTHEAST, "s"), ("s", Direction.NORTHWEST, "w")],
    )  # fmt: skip
    drawing = draw(survey(view), labels(view), view.place, bare=True)
    assert drawing.missing == ()
    assert "┼" in drawing.text


def test_where_the_account_says_it_comes_is_marked_in_the_map_and_in_the_list() -> None:
    view = a_country(["yard", "weir"], [("yard", Direction.NORTH, "weir"), ("weir", Direction.SOUTH, "yard")])
    drawing = draw(survey(view), labels(view), view.place, aim=PlaceId("weir"), pen=ASCII)
    assert "! weir" in drawing.text
    assert drawing.text.isascii()
    assert "╔" in draw(survey(view), labels(view), view.place, pen=LINES).text


def test_a_way_to_a_place_that_was_not_visited_does_not_say_where_it_leads(yard: World) -> None:
    seen = perceive(yard, begin(yard, MILL_HUNT, yard.hunters[0].id, "seed"))
    assert {way.place for way in seen.ways} == {seen.place}
    assert [way.name for way in seen.ways] == [way.name for way in seen.exits]
    assert {way.to for way in seen.ways} == {None}
