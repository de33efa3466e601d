"""What newcomers type in their first minutes, in the inn where a drawn hunt of Alderfen begins."""

from __future__ import annotations

from functools import cache

import pytest

from hunter_game.content.composing import compose
from hunter_game.engine.events import CombatEvent, Deed, DialogueProposal
from hunter_game.engine.hunt import begin
from hunter_game.engine.perception import view as perceive
from hunter_game.engine.view import View
from hunter_game.parser import Context, FreeWords, TableCommand, Unclear, Understood, parse
from hunter_game.parser.help import help_for
from tests.content.test_generating import alderfen
from tests.parser.scene import FIGHT


@cache
def inn() -> View:
    world = compose(alderfen(), seed="alderfen 0")
    return perceive(world, begin(world, world.hunts[0].id, world.hunters[0].id, "seed"))


@pytest.mark.parametrize(
    ("line", "page"),
    [
        ("who died", "journal"),
        ("write in my journal", "journal"),
        ("what weapons do I have", "pack"),
        ("what is my name", "pack"),
        ("buy something", "wares"),
        ("trade with moll", "wares"),
        ("do i know anyone here", "people"),
        ("who should i accuse?", "board"),
        ("map please", "map"),
        ("please undo", "undo"),
        ("restart", "next"),
        ("new game", "next"),
        ("who pays me?", "journal"),
        ("what's on the menu", "wares"),
        ("how do I win?", "help"),
        ("how much does searching cost?", "odds"),
        ("does it cost a candle to search", "odds"),
    ],
)
def test_what_stands_on_a_page_opens_it(line: str, page: str) -> None:
    read = parse(line, inn(), Context())
    assert isinstance(read, TableCommand), (line, read)
    assert read.name == page


@pytest.mark.parametrize(
    ("line", "verb", "target"),
    [
        ("walk around", "look", None),
        ("what's that noise?", "listen", None),
        ("do I hear anything", "listen", None),
        ("what do i hear", "listen", None),
        ("wander about for a bit", "look", None),
        ("investigate the scene", "search", None),
        ("unsheathe my weapon", "equip", "hunting knife"),
        ("put my weapon away", "remove", "hunting knife"),
        ("eat some food", "eat", "hard biscuit"),
        ("lay a snare on the floor", "trap", "wire snare"),
    ],
)
def test_plain_deeds_are_done_with_what_is_meant(line: str, verb: str, target: str | None) -> None:
    read = parse(line, inn(), Context())
    assert isinstance(read, Understood), (line, read)
    (event,) = read.events
    assert isinstance(event, Deed)
    assert (event.verb, event.target) == (verb, target)


def test_wounds_are_treated_with_the_remedy_that_is_carried() -> None:
    for line in ("bandage my wounds", "heal myself", "stop the bleeding"):
        read = parse(line, FIGHT, Context())
        assert isinstance(read, Understood), line
        assert [(event.verb, event.target) for event in read.events if isinstance(event, Deed)] == [("use", "tonic")]
        without = parse(line, inn(), Context())
        assert isinstance(without, Unclear)
        assert without.message == "You carry no remedy. No time passed."


def test_what_is_reloaded_is_what_shoots() -> None:
    read = parse("reload", inn(), Context())
    assert isinstance(read, Understood)
    assert [event.target for event in read.events if isinstance(event, Deed)] == ["crossbow"]


def test_nothing_is_looked_at_by_a_light_that_somebody_spoke_of() -> None:
    assert not isinstance(parse("shine the light in its eyes", FIGHT, Context()), Understood)


def test_a_weapon_is_struck_with_by_what_it_is() -> None:
    read = parse("attack moll with my weapon", inn(), Context())
    assert isinstance(read, Understood)
    (event,) = read.events
    assert isinstance(event, CombatEvent)
    assert event.means == "hunting knife"


def test_somebody_spoken_of_is_asked_about_before_a_suspect_of_that_name() -> None:
    read = parse("ask wat about moll", inn(), Context())
    assert isinstance(read, Understood)
    (event,) = read.events
    assert isinstance(event, DialogueProposal)
    assert (event.addressee, event.topic) == ("Wat Tolley", "Moll Tansy")


@pytest.mark.parametrize("line", ["talk to someone", "speak with anybody", "show the knife to someone"])
def test_anybody_will_do_but_has_to_be_chosen(line: str) -> None:
    read = parse(line, inn(), Context())
    assert isinstance(read, Unclear)
    assert read.message == "Which one? 1 Moll Tansy  2 Wat Tolley"


@pytest.mark.parametrize(
    ("line", "question"),
    [
        ("take off", "Take off what?"),
        ("ask about", "Ask about what?"),
        ("pick up", "Pick up what?"),
        ("go on", "Go where? Ways out: out."),
    ],
)
def test_half_a_command_is_asked_back_for(line: str, question: str) -> None:
    read = parse(line, inn(), Context())
    assert isinstance(read, Unclear)
    assert read.message == f"{question} No time passed."


@pytest.mark.parametrize("line", ["do something", "more"])
def test_what_is_no_command_is_not_finished_for_the_player(line: str) -> None:
    read = parse(line, inn(), Context())
    assert isinstance(read, Unclear)
    assert read.message.startswith("I could not turn that into an action.")


@pytest.mark.parametrize("line", ["what happened here?", "what happened", "any rumours?", "is there any news"])
def test_what_nobody_can_be_asked_offers_the_questions_of_the_summons(line: str) -> None:
    read = parse(line, inn(), Context())
    assert isinstance(read, FreeWords)
    assert read.guess is None
    assert read.message.startswith("You have nothing to ask anybody here about that. Topics: the dead, the nights,")
    assert read.readings[0] == "ask Moll Tansy about the dead"


@pytest.mark.parametrize(
    ("asked", "verb"),
    [
        ("signing", "sign"),
        ("make a snare", "make"),
        ("talk to people", "talk to"),
        ("taking things", "take"),
    ],
)
def test_help_is_given_with_the_verb_of_a_sentence(asked: str, verb: str) -> None:
    assert help_for(asked, inn()).startswith(f"{verb}")


def test_what_came_up_last_is_offered_first() -> None:
    topics = inn().topics
    late = topics[3].model_copy(update={"came_up": True})
    view = inn().model_copy(update={"topics": (*topics[:3], late, *topics[4:])})
    assert [topic.id for topic in view.promising[:2]] == [topics[3].id, topics[0].id]
