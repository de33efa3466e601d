from __future__ import annotations

import pytest

from hunter_game.engine.events import CombatClaim
from hunter_game.engine.vocabulary import ClaimedResult, Condition, Maneuver, PersonId
from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.builtin.telling import tell
from hunter_game.storyteller.slips import find_slips, slips_of_claims
from tests.faults.tellers import opening
from tests.storyteller.builtin.scene import hunt
from tests.storyteller.slips.scenes import brief_of


def scene() -> Brief:
    """Maren is here; Corm is dead, Osric elsewhere; twelve pennies."""
    brief = opening()[0]
    maren = next(person for person in brief.after.people if person.name == "Maren")
    here = maren.model_copy(update={"here": True, "alive": True})
    corm = maren.model_copy(update={"id": PersonId("corm"), "name": "Corm", "here": True, "alive": False})
    osric = maren.model_copy(update={"id": PersonId("osric"), "name": "Osric", "here": False})
    hunter = brief.after.hunter.model_copy(update={"coin": 12})
    view = brief.after.model_copy(update={"people": (here, corm, osric), "hunter": hunter})
    return brief.model_copy(update={"beats": (), "before": view, "after": view, "line": "say no light here"})


def fight() -> Brief:
    return next(brief for seed in ("a", "b", "c", "d", "e") for brief in hunt(seed) if brief.after.fight is not None)


@pytest.mark.parametrize(
    ("passage", "fact"),
    [
        ("Corm nods and opens the gate.", "Corm is dead."),
        ("“I saw it,” says Corm.", "Corm is dead."),
        ("Osric walks out of the mill.", "Osric is not here."),
        ("Osric says, “Go home.”", "Osric is not here."),
        ("You find forty pennies in the mud.", "Coin: 12 pennies."),
        ("You find 9999 gold coins.", "Coin: 12 pennies."),
        ("“I surrender,” you say.", "You did not say that."),
        ("You whisper, “I killed the boy.”", "You did not say that."),
        ("You draw your sword.", "There is no sword here, and you carry none."),
        ("You die in the mud.", "You are alive"),
    ],
)
def test_prose_that_disagrees_with_the_facts_is_marked(passage: str, fact: str) -> None:
    (slip,) = find_slips(passage, scene())
    assert slip.fact.startswith(fact)
    assert slip.quote


@pytest.mark.parametrize(
    "passage",
    [
        "Maren nods and says, “Corm is dead.”",
        "You think of Corm, who nods in your memory.",
        "“Osric walks at night,” says Maren.",
        "“I paid forty pennies for it,” says Maren.",
        "You count your twelve pennies.",
        "“No light here,” you say.",
        "The grave of Corm stands by the wall. Rain runs off it.",
        "Maren would draw your sword if you had one.",
        "Osric's coat hangs by the door.",
        "The fog comes up from the river and stays.",
    ],
)
def test_prose_that_may_be_right_is_left_alone(passage: str) -> None:
    assert find_slips(passage, scene()) == ()


def test_a_beast_that_lives_is_not_told_dead() -> None:
    brief = fight()
    assert brief.after.fight is not None
    name = brief.after.fight.name
    (slip,) = find_slips(f"The {name} falls dead at your feet.", brief)
    assert slip.fact.startswith(f"The {name} is alive: ")
    assert find_slips(f"The {name} is nearly dead. It would be dead if you had fire.", brief) == ()


def claim(attacker: str, result: ClaimedResult, target: str, **more: object) -> CombatClaim:
    given = {"kind": "combat", "attacker": attacker, "action": Maneuver.STRIKE, "target": target, "result": result}
    return CombatClaim.model_validate({**given, **more})


KILL, HIT, MISS, DODGE = ClaimedResult.KILL, ClaimedResult.HIT, ClaimedResult.MISS, ClaimedResult.DODGE
FLEE, HEAL, STATUS = ClaimedResult.FLEE, ClaimedResult.HEAL, ClaimedResult.STATUS
YOU, BEAST = "you", "the drowner"


@pytest.mark.parametrize(
    ("scene", "heard", "fact"),
    [
        ("blow lands", claim(YOU, KILL, BEAST), "The drowner is alive: 10/12."),
        ("blow lands", claim(BEAST, KILL, YOU), "You are alive: 10/10."),
        ("blow lands", claim(YOU, MISS, BEAST), "Your blow told."),
        ("blow lands", claim(YOU, HIT, BEAST, amount=9), "The drowner: 10/12."),
        ("blow misses", claim(YOU, HIT, BEAST), "Your blow failed."),
        ("on guard", claim(YOU, HIT, BEAST), "You struck no blow."),
        ("on guard", claim(BEAST, HIT, YOU), "The drowner did not reach you."),
        ("blinded", claim(BEAST, DODGE, YOU), "The drowner reached you."),
        ("blinded", claim(BEAST, HIT, YOU, amount=6), "Health: 9/10."),
        ("blinded", claim(BEAST, STATUS, YOU, condition=Condition.BURNING), "You are not burning."),
        ("blinded", claim(YOU, STATUS, BEAST, condition=Condition.HELD), "The drowner is not held."),
        ("blinded", claim(YOU, FLEE, BEAST), "The drowner is still before you."),
        ("blinded", claim(YOU, HEAL, YOU), "Nothing healed you."),
    ],
)
def test_a_claim_that_the_facts_leave_no_room_for_is_marked(scene: str, heard: CombatClaim, fact: str) -> None:
    assert [each.fact for each in slips_of_claims([heard], brief_of(scene))] == [fact]


@pytest.mark.parametrize(
    ("scene", "heard"),
    [
        ("blow lands", claim(YOU, HIT, BEAST)),
        ("blow lands", claim(YOU, HIT, "the drowned thing", amount=2)),
        ("blow misses", claim(YOU, MISS, BEAST)),
        ("blinded", claim(BEAST, HIT, YOU, amount=1)),
        ("blinded", claim(BEAST, STATUS, YOU, condition=Condition.BLINDED)),
        ("on guard", claim(BEAST, MISS, YOU)),
        ("laid to rest", claim(YOU, KILL, BEAST)),
        ("blow lands", claim("Tibb", KILL, "the fog")),
        ("arrival", claim(YOU, KILL, "the dog")),
    ],
)
def test_a_claim_that_may_be_right_is_left_alone(scene: str, heard: CombatClaim) -> None:
    assert slips_of_claims([heard], brief_of(scene)) == ()


@pytest.mark.parametrize("seed", ["slips one", "slips two", "slips three"])
def test_the_built_in_storyteller_makes_no_slip(seed: str) -> None:
    told = [(brief, tell(brief)) for brief in hunt(seed)]
    assert [(text, slips) for brief, text in told if (slips := find_slips(text, brief))] == []


def test_a_flood_of_lies_gives_a_handful_of_marks() -> None:
    assert len(find_slips("Corm nods. You find 99 pennies. " * 200, scene())) <= 6
