"""The prose of Alderfen's beasts, complications, scars and ends: there is some for each, and it is what is told."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

import pytest

from hunter_game.content.composing import compose
from hunter_game.content.country import Country, load_country
from hunter_game.engine.hunt import begin
from hunter_game.engine.outcomes import MeetingBegan, Outcome, ScarGained, Signed
from hunter_game.engine.perception import view
from hunter_game.engine.rules.reckoning import ended, reckon
from hunter_game.engine.state import Account, State
from hunter_game.engine.vocabulary import (
    BeastId,
    Complication,
    Ending,
    HuntId,
    Phase,
    PlaceId,
    Range,
    Scar,
    Telling,
    Verdict,
)
from hunter_game.engine.world import World
from hunter_game.storyteller.brief import make_brief
from hunter_game.storyteller.builtin.grammar import Grammar, Phrase, load_grammar
from hunter_game.storyteller.builtin.library import assets_folder, grammar_of
from hunter_game.storyteller.builtin.phrasing import openings
from hunter_game.storyteller.builtin.supplies import CONDITIONS
from hunter_game.storyteller.builtin.telling import tell

FOLDER = assets_folder() / "worlds" / "alderfen"
ENOUGH_PEAKS = 300
ENOUGH_SENTENCES = 40
"""Fewer of a kind have no share worth counting."""


@cache
def country() -> Country:
    return load_country(FOLDER)


@cache
def own() -> Grammar:
    """Return what only this country can say."""
    return load_grammar([FOLDER / "prose"])


def made_for(kind: str, **when: str) -> list[Phrase]:
    """Return this country's phrases of a kind that state some conditions."""
    return [
        phrase
        for phrase in own().phrases.get(kind, ())
        if all(value in phrase.when.get(name, ()) for name, value in when.items())
    ]


def every(grammar: Grammar) -> Iterable[Phrase]:
    return (phrase for phrases in grammar.phrases.values() for phrase in phrases)


ACTS = [act for beast in country().ground.beasts for act in beast.acts]
BEASTS = [beast.id for beast in country().ground.beasts]
CAUSES = [cause.id for cause in country().ground.causes]
FALLS_SHORT = [act.id for act in ACTS if act.reach is not Range.FAR]


@pytest.mark.parametrize("effect", ["full", "halved", "foiled"])
@pytest.mark.parametrize("act", [act.id for act in ACTS])
def test_every_act_of_a_beast_has_two_phrases_for_every_effect(act: str, effect: str) -> None:
    texts = [each.text for each in own().matching("beast_acted", {"act": act, "effect": effect})]
    assert len(texts) >= 2
    assert len({text.split()[0] for text in texts[:2]}) == 2


@pytest.mark.parametrize("act", FALLS_SHORT)
def test_an_act_that_may_fall_short_has_phrases_for_it(act: str) -> None:
    assert len(own().matching("beast_acted", {"act": act, "effect": "out_of_reach"})) >= 2


def test_no_phrase_lets_an_act_fall_short_that_reaches_everywhere() -> None:
    short = made_for("beast_acted", effect="out_of_reach")
    assert {act for phrase in short for act in phrase.when["act"]} == set(FALLS_SHORT)


@pytest.mark.parametrize("beast", BEASTS)
@pytest.mark.parametrize(
    "case",
    [
        {"signed": "yes", "foreseen": "yes", "ground": "yes"},
        {"signed": "yes", "foreseen": "yes", "ground": "no", "lair": "no"},
        {"signed": "yes", "foreseen": "yes", "lair": "yes"},
        {"signed": "yes", "foreseen": "no"},
        {"signed": "no"},
    ],
)
def test_every_beast_is_met_in_its_own_words_whatever_was_signed(beast: str, case: dict[str, str]) -> None:
    (phrase,) = made_for("meeting_began", beast=beast, again="no", **case)
    assert "{text}" in phrase.text


@pytest.mark.parametrize("beast", BEASTS)
def test_every_beast_is_met_again_in_other_words(beast: str) -> None:
    assert len(made_for("meeting_began", beast=beast, again="yes")) == 2


@pytest.mark.parametrize("beast", BEASTS)
@pytest.mark.parametrize("kind", ["signed", "beast_fell", "beast_laid", "hunter_fell", "hunter_fled"])
def test_every_beast_is_signed_ends_kills_and_is_left_in_its_own_words(beast: str, kind: str) -> None:
    (phrase,) = made_for(kind, beast=beast)
    assert phrase.peak


@pytest.mark.parametrize("beast", BEASTS)
@pytest.mark.parametrize("maneuver", ["strike", "speak"])
def test_every_beast_is_struck_and_spoken_to_in_its_own_words(beast: str, maneuver: str) -> None:
    for grade in ("success", "failure"):
        assert len(made_for("maneuvered", beast=beast, maneuver=maneuver, grade=grade)) >= 2


@pytest.mark.parametrize("beast", BEASTS)
@pytest.mark.parametrize("ending", ["died", "lost"])
def test_every_beast_has_its_own_words_for_a_hunt_that_failed(beast: str, ending: str) -> None:
    assert made_for("hunt_ended", beast=beast, ending=ending)


@pytest.mark.parametrize("beast", BEASTS)
def test_every_beast_gives_way_in_its_own_words(beast: str) -> None:
    giving = made_for("will_changed", beast=beast)
    assert {gone for each in giving for gone in each.when["gone"]} == {"yes", "no"}


@pytest.mark.parametrize("cause", CAUSES)
@pytest.mark.parametrize("verdict", [Verdict.AMENDS, Verdict.SHAME, Verdict.SILENCE])
def test_what_the_village_does_is_written_for_every_cause(cause: str, verdict: Verdict) -> None:
    assert len(made_for("hunt_ended", cause=cause, verdict=verdict.value)) == 1


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_verdict_is_told(verdict: Verdict) -> None:
    assert len(made_for("hunt_ended", verdict=verdict.value)) >= 2


@pytest.mark.parametrize("complication", list(Complication))
def test_every_complication_makes_itself_felt_in_two_ways_at_least(complication: Complication) -> None:
    assert len(made_for("complicated", complication=complication.value)) >= 2


@pytest.mark.parametrize("scar", list(Scar))
def test_every_scar_is_told_in_two_ways(scar: Scar) -> None:
    assert len(made_for("scar_gained", scar=scar.value)) == 2


def test_whoever_it_may_want_is_missed_in_their_own_way() -> None:
    evidence = country().evidence
    assert evidence is not None
    for line in evidence.nexts:
        (person,) = [each.id for each in country().ground.people if line.id.startswith(f"{each.id}_")]
        assert made_for("fed", person=person, victim="yes")


@pytest.mark.parametrize("hunt", country().hunts)
def test_a_written_hunt_has_five_ends_of_its_own(hunt: HuntId) -> None:
    ends = {verdict for each in made_for("hunt_ended", hunt=hunt) for verdict in each.when["verdict"]}
    assert ends == {"amends", "shame", "silence", "mourning", "flight"}


def test_ids_in_the_prose_are_ids_of_the_country() -> None:
    worlds = [compose(country(), hunt=hunt, seed="ids") for hunt in country().hunts]
    ids: dict[str, set[str]] = {
        "place": {place.id for place in country().ground.places},
        "origin": {place.id for place in country().ground.places},
        "person": {person.id for person in country().ground.people},
        "teller": {person.id for person in country().ground.people},
        "topic": {topic.id for world in worlds for topic in world.topics},
        "item": {item.id for world in worlds for item in world.items},
        "recipe": {recipe.id for recipe in country().ground.recipes},
        "beast": {*BEASTS},
        "act": {act.id for act in ACTS},
        "hunt": {*country().hunts},
        "cause": {*CAUSES},
    }
    for phrase in every(own()):
        for name, values in phrase.when.items():
            assert CONDITIONS[name] or name not in ids or values <= ids[name], phrase.text


def test_there_are_three_hundred_peaks_and_no_text_twice() -> None:
    phrases = [*every(grammar_of("alderfen")), *every(load_grammar([assets_folder() / "worlds" / "yard" / "prose"]))]
    assert sum(phrase.peak for phrase in phrases) >= ENOUGH_PEAKS
    texts = Counter((phrase.beat, phrase.text) for phrase in every(own()))
    assert [text for text, times in texts.items() if times > 1] == []


def test_nobody_is_quoted_but_in_words_that_were_given() -> None:
    for phrase in every(own()):
        assert set(re.findall(r"“([^”]*)”", phrase.text)) <= {"{words}", "{quoted}"}, phrase.text


def test_you_opens_a_third_of_the_sentences_at_most() -> None:
    for kind, phrases in own().phrases.items():
        words = [word for phrase in phrases for word in openings(phrase.text) if word != "{text}"]
        if len(words) >= ENOUGH_SENTENCES:
            assert words.count("you") <= len(words) * 0.35, kind


# ---------------------------------------------------------------- as it is told


def nine_strokes() -> World:
    return compose(country(), hunt=HuntId("nine_strokes"), seed="told")


def started(world: World) -> State:
    return begin(world, world.hunts[0].id, world.hunters[0].id, "told")


def told(world: World, before: State, after: State, *outcomes: Outcome, met_before: int = 0) -> str:
    brief = make_brief(
        world,
        view(world, before),
        view(world, after),
        outcomes,
        turn=40,
        line="",
        quoted="",
        seen_before=0,
        seed="told",
        counts={"meeting_began": met_before},
    )
    return tell(brief)


def last_words(phrase: Phrase) -> str:
    """Return the end of a phrase, from its last slot on."""
    return re.split(r"\{[a-z_]+\}", phrase.text)[-1].strip(" .;:,\n")


@pytest.mark.parametrize("beast", BEASTS)
def test_a_meeting_is_told_in_the_words_of_the_beast_that_is_met(beast: BeastId) -> None:
    world = nine_strokes()
    state = started(world)
    began = MeetingBegan(
        beast=beast,
        place=PlaceId("smithy"),
        range=Range.NEAR,
        foreseen=False,
        known_bane=False,
        ground=False,
        signed=False,
    )
    (first,) = made_for("meeting_began", beast=beast, signed="no")
    assert last_words(first) in told(world, state, state, began)
    assert told(world, state, state, began, met_before=1) in {
        phrase.text for phrase in made_for("meeting_began", beast=beast, again="yes")
    }


@pytest.mark.parametrize(
    ("ending", "telling", "verdict"),
    [
        (Ending.LAID, Telling.TRUTH, Verdict.AMENDS),
        (Ending.SLAIN, Telling.TRUTH, Verdict.SHAME),
        (Ending.SLAIN, Telling.BURY, Verdict.SILENCE),
        (Ending.DIED, None, Verdict.MOURNING),
        (Ending.LOST, None, Verdict.FLIGHT),
    ],
)
def test_a_written_hunt_ends_in_words_of_its_own(ending: Ending, telling: Telling | None, verdict: Verdict) -> None:
    world = nine_strokes()
    before, after, end = over(world, ending, telling, right=True)
    (phrase,) = made_for("hunt_ended", hunt="nine_strokes", verdict=verdict.value)
    assert last_words(phrase) in told(world, before, after, end)


@pytest.mark.parametrize(("telling", "verdict"), [(Telling.TRUTH, "doubt"), (Telling.BURY, "tales")])
def test_a_wrong_cause_is_neither_amended_nor_kept_secret(telling: Telling, verdict: str) -> None:
    world = nine_strokes()
    before, after, end = over(world, Ending.SLAIN, telling, right=False)
    text = told(world, before, after, end)
    assert any(last_words(each) in text for each in made_for("hunt_ended", verdict=verdict)), text


def test_signing_and_scars_are_told_in_their_own_words() -> None:
    world = nine_strokes()
    state, answer = started(world), world.hunts[0].answer
    signed = Signed(beast=BeastId("knell_bird"), cause=answer.cause, next=answer.next)
    assert "one dull knock" in told(world, state, state, signed)
    scar = told(world, state, state, ScarGained(scar=Scar.LIMP))
    assert scar in {phrase.text for phrase in made_for("scar_gained", scar="limp")}


def over(world: World, ending: Ending, telling: Telling | None, *, right: bool) -> tuple[State, State, Outcome]:
    """Return a hunt at its beginning and at its end, and the outcome that ended it."""
    before, hunt = started(world), world.hunts[0]
    cause = hunt.answer.cause if right else next(each for each in hunt.causes if each != hunt.answer.cause)
    account = Account(kind=hunt.answer.kind, cause=cause, next=hunt.answer.next, day=1)
    facts = before.facts.model_copy(update={"account": account, "phase": Phase.OVER, "ending": ending})
    reckoning = reckon(world, facts, ending, telling)
    after = before.model_copy(update={"facts": facts.model_copy(update={"reckoning": reckoning})})
    return before, after, ended(reckoning)
