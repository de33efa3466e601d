"""A country is read once, and gives a world with one hunt to whoever asks for one."""

from __future__ import annotations

import pytest

from hunter_game.content import compose, hunts_of, list_worlds, load_country, load_world, world_for
from hunter_game.content.checks import faults
from hunter_game.engine.digest import world_digest
from hunter_game.engine.hunt import begin
from hunter_game.errors import ContentError
from tests.content.countries import HOLM, copied, holm, spoil


def refusal(folder):
    with pytest.raises(ContentError) as raised:
        load_country(folder)
    return raised.value.message


def test_it_is_listed_like_any_world(tmp_path):
    folder = copied(tmp_path)
    assert [(card.id, card.title) for card in list_worlds(folder.parent)] == [("holm", "Holm")]


def test_a_country_has_its_written_hunts():
    assert hunts_of(HOLM) == ("long_night",)
    assert holm().ground.hunts == ()


def test_whoever_asks_for_the_world_gets_the_first_written_hunt():
    world = load_world(HOLM)
    assert [hunt.id for hunt in world.hunts] == ["long_night"]
    assert world == world_for(HOLM, hunt="long_night", seed="any")


def test_without_written_hunts_the_world_shown_has_one_that_was_drawn(tmp_path):
    folder = copied(tmp_path)
    for path in sorted((folder / "hunts").rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    assert [hunt.id for hunt in load_world(folder).hunts] == ["drawn"]


def test_a_composed_world_passes_the_checks_and_can_be_begun():
    for hunt in ("long_night", None):
        world = compose(holm(), hunt=hunt, seed="seven")
        assert len(world.hunts) == 1
        assert list(faults(world)) == []
        assert begin(world, world.hunts[0].id, world.hunters[1].id, "seven").facts.world == world_digest(world)


def test_a_hunt_that_is_not_written_is_refused_with_those_that_are():
    with pytest.raises(ContentError, match=r'^Holm has no hunt "longnight"\. There are: long_night\.$'):
        compose(holm(), hunt="longnight", seed="seven")


def test_a_plain_world_is_played_as_it_is():
    yard = HOLM.parents[2] / "assets" / "worlds" / "yard"
    assert world_for(yard, seed="seven") == load_world(yard) == world_for(yard, hunt="mill_hunt", seed="eight")
    with pytest.raises(ContentError, match=r'^The Mill Yard has no hunt "night"\. There are: mill_hunt\.$'):
        world_for(yard, hunt="night", seed="seven")


def test_a_hunter_who_comes_along_is_the_first_in_a_plain_world_and_in_a_country():
    yard = HOLM.parents[2] / "assets" / "worlds" / "yard"
    for folder in (yard, HOLM):
        world = world_for(folder, seed="seven")
        assert world_for(folder, seed="seven", sheet=world.hunters[0]) == world
        rich = world.hunters[-1].model_copy(update={"coin": 77})
        theirs = world_for(folder, seed="seven", sheet=rich)
        assert theirs.hunters == (rich, *world.hunters[:-1])
        assert list(faults(theirs)) == []


def test_a_country_without_evidence_says_that_nothing_can_be_drawn(tmp_path):
    folder = copied(tmp_path)
    for path in (folder / "evidence").iterdir():
        path.unlink()
    (folder / "evidence").rmdir()
    with pytest.raises(ContentError, match=r"^Holm has no evidence to draw a hunt from; name one of its written"):
        world_for(folder, seed="seven")


def test_a_country_needs_a_hunt_or_evidence(tmp_path):
    folder = copied(tmp_path)
    for path in sorted([*(folder / "hunts").rglob("*"), *(folder / "evidence").rglob("*")], reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    (folder / "evidence").rmdir()
    assert refusal(folder) == "assets/worlds/holm:1: hunts: a country needs a hunt or evidence"


def test_hunts_do_not_belong_among_the_sections_of_a_country(tmp_path):
    folder = copied(tmp_path)
    (folder / "zoo.yaml").write_text("hunts:\n  a: {}\n", encoding="utf-8")
    error = 'assets/worlds/holm/zoo.yaml:1: hunts: no such section (did you mean "hunters"?)'
    assert refusal(folder) == error


# ---------------------------------------------------------------- pages of a written hunt

HUNT = "hunts/long_night/hunt.yaml"

SPOILED_PAGES = [
    ("  field:\n    mention", "  feild:\n    mention", 'places.feild: no place "feild" (did you mean "field"?)'),
    (
        "  bram:\n    answers",
        "  brom:\n    answers",
        'people.brom: no person "brom" (did you mean "bram"?)',
    ),
    (
        "    mention: A sheaf stands alone.\n",
        "    mention: It is quiet.\n",
        'places.field.details.sheaf: neither text names "the sheaf"',
    ),
    ("trace: bitten_sheaf}", "trace: biten_sheaf}", "places.field.details.sheaf.trace: no trace"),
    ("claim: bram_paid,", "claim: bram_pays,", "people.bram.answers.mowing.claim: no claim"),
    ("payer: ada", "payer: eda", "hunts.long_night.payer: no person"),
    (
        "mowing: {name: the mowing, aliases: [scythe]}",
        "the_dead: {name: the mowing}",
        "topics.the_dead: the country has that id already",
    ),
    ("fears: [mowing]", "feers: [mowing]", "people.bram.feers: no such key"),
    (
        "answer: {kind: hound, cause: unpaid",
        "answer: {kind: drowner, cause: unpaid",
        "traces.bitten_sheaf.strikes: rules out",
    ),
    ("items:\n", "beasts:\n", "beasts: no such section"),
]


@pytest.mark.parametrize(("written", "spoiled", "error"), SPOILED_PAGES, ids=[row[2] for row in SPOILED_PAGES])
def test_a_spoiled_page_is_refused_by_file_line_and_key(tmp_path, written, spoiled, error):
    folder = copied(tmp_path)
    spoil(folder, HUNT, written, spoiled)
    message = refusal(folder)
    file, line, rest = message.split(":", 2)
    assert file == f"assets/worlds/holm/{HUNT}"
    assert rest.startswith(f" {error}")
    key = error.split(":")[0].split(".")[-1].split("-")[0]
    written_there = (folder / HUNT).read_text(encoding="utf-8").splitlines()[int(line) - 1]
    assert key in written_there or "traces" in error


def test_a_folder_holds_one_hunt(tmp_path):
    folder = copied(tmp_path)
    spoil(folder, HUNT, "hunts:\n", "hunts:\n  second: {}\n")
    assert "hunts.second.title: missing" in refusal(folder)


def test_a_fault_that_the_country_has_is_shown_in_the_country(tmp_path):
    folder = copied(tmp_path)
    line = spoil(folder, "places.yaml", "text: Hay to the roof.", "text: Up to the roof, dry.")
    spoil(folder, "places.yaml", "night: Hay, and", "night: Dark, and")
    assert refusal(folder).startswith("assets/worlds/holm/places.yaml:")
    assert abs(int(refusal(folder).split(":")[1]) - line) < 10


# ---------------------------------------------------------------- what the pages do


def test_sentences_details_and_searches_are_added_to_a_place():
    world = compose(holm(), hunt="long_night", seed="seven")
    field, barn = world.place["field"], world.place["barn"]
    assert field.text == "Stubble. A sheaf stands alone."
    assert field.night == "Stubble, and the moon. A sheaf stands alone."
    assert [detail.id for detail in field.details] == ["stubble", "sheaf"]
    assert (barn.text, barn.night) == (
        "Hay to the roof. Steps go up.",
        "Hay, and something in it. Steps go up into the dark.",
    )


def test_what_the_hunt_has_somebody_say_stands_in_place_of_what_the_country_has_them_say():
    world = compose(holm(), hunt="long_night", seed="seven")
    said = {(each.topic, each.trust): each.words for each in world.person["bram"].answers}
    assert said["mowing", -3] == "He had his wage like any man."
    assert said["old_trouble", 1] == "There was a matter of a wage."
    assert said["old_trouble", -3].startswith("We settled all that")  # it asks for less trust
    assert world.person["bram"].fears == ("mowing",)


def test_an_answer_that_teaches_is_not_taken_away(tmp_path):
    folder = copied(tmp_path)
    spoil(
        folder,
        HUNT,
        "    fears: [mowing]\n",
        "    fears: [mowing]\n  dan:\n    answers:\n      - {topic: old_trouble, trust: -2, words: No.}\n",
    )
    dan = world_for(folder, hunt="long_night", seed="seven").person["dan"]
    assert [each.teaches for each in dan.answers if each.topic == "old_trouble"] == ["tar_brand", None]


def test_topics_of_the_country_can_be_asked_about_unless_a_clue_opens_them():
    hunt = compose(holm(), hunt="long_night", seed="seven").hunts[0]
    assert "old_trouble" not in hunt.topics  # the bitten sheaf opens it
    assert hunt.topics == ("the_dead", "mowing", "the_nights", "the_tracks", "the_money", "who_is_afraid")
