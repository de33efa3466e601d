"""That every place and everybody in Alderfen has phrases of their own."""

from __future__ import annotations

import re

import pytest

from hunter_game.storyteller.builtin.grammar import Phrase
from hunter_game.storyteller.builtin.library import assets_folder, grammar_of, load_grammar
from tests.storyteller.builtin import valley

PLACES = tuple(place.id for place in valley.alderfen().ground.places)
PEOPLE = tuple(person.id for person in valley.alderfen().ground.people)
OWN = load_grammar([assets_folder() / "worlds" / "alderfen" / "prose"])


def phrases(beat: str, **when: str) -> list[Phrase]:
    """Return the phrases of Alderfen that are made for something and fit it."""
    return [
        phrase
        for phrase in OWN.phrases.get(beat, ())
        if all(value in phrase.when.get(name, ()) for name, value in when.items())
    ]


def test_alderfen_is_told_with_its_own_phrases_and_the_common_ones() -> None:
    told = grammar_of("alderfen").phrases
    for beat, own in OWN.phrases.items():
        assert all(phrase in told[beat] for phrase in own)
    assert len(told["moved"]) > len(OWN.phrases["moved"])


@pytest.mark.parametrize("place", [place for place in PLACES if place != "inn"])
def test_every_place_has_a_first_sight_of_its_own(place: str) -> None:
    assert [phrase.peak for phrase in phrases("moved", first="yes", place=place)] == [True]


@pytest.mark.parametrize("weather", ["still", "fog", "rain", "wind", "frost"])
def test_the_first_evening_at_the_inn_opens_by_its_weather(weather: str) -> None:
    assert len(phrases("arrival", place="inn", weather=weather)) >= 2


@pytest.mark.parametrize("place", PLACES)
def test_every_place_has_phrases_for_coming_back_by_day_and_by_night(place: str) -> None:
    back = phrases("moved", first="no", place=place)
    assert len([phrase for phrase in back if "watch" not in phrase.when]) >= 3
    assert len([phrase for phrase in back if phrase.when.get("watch") == frozenset({"night"})]) >= 1


@pytest.mark.parametrize("person", PEOPLE)
def test_everybody_is_met_once_and_seen_again_in_several_ways(person: str) -> None:
    assert [phrase.peak for phrase in phrases("met", person=person)] == [True]
    assert len(phrases("presence", person=person)) >= 4
    assert len(phrases("greeted", person=person)) >= 2
    assert len(phrases("left", person=person)) >= 2


@pytest.mark.parametrize("person", PEOPLE)
def test_everybody_answers_and_does_not_answer_in_several_ways(person: str) -> None:
    given = phrases("answered", person=person, evaded="no")
    assert len([phrase for phrase in given if "approach" not in phrase.when]) >= 6
    for approach in ("press", "kind", "bargain", "deceive"):
        assert phrases("answered", person=person, evaded="no", approach=approach)
    assert len(phrases("answered", person=person, evaded="yes")) >= 4


@pytest.mark.parametrize("person", PEOPLE)
def test_everybody_is_caught_in_a_way_of_their_own(person: str) -> None:
    caught = phrases("paired", person=person, broke="yes", confessed="yes")
    assert len(caught) >= 2
    assert all(phrase.peak for phrase in caught)
    assert phrases("paired", person=person, broke="no")
    assert phrases("trust_changed", person=person, way="up")
    assert phrases("trust_changed", person=person, way="down")


@pytest.mark.parametrize("terrain", sorted({place.terrain.value for place in valley.alderfen().ground.places}))
def test_every_ground_is_searched_in_ways_of_its_own(terrain: str) -> None:
    assert phrases("searched", terrain=terrain, found="yes")
    assert phrases("searched", terrain=terrain, found="no")
    assert phrases("trace_found", terrain=terrain, first="yes")
    assert phrases("candles_burnt", terrain=terrain)


def test_nobody_speaks_but_in_words_that_the_rules_gave_them() -> None:
    for each in OWN.phrases.values():
        for phrase in each:
            for spoken in re.findall(r"“([^”]*)”", phrase.text):
                assert spoken in {"{words}", "{quoted}"}, phrase.text


def test_no_two_phrases_are_the_same() -> None:
    texts = [phrase.text for each in OWN.phrases.values() for phrase in each]
    assert len(texts) == len(set(texts))
