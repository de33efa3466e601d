"""Lines in a meeting, and what they come to outside of one."""

from __future__ import annotations

import pytest

from tests.parser.reading_of import Short, events, guess
from tests.parser.scene import FIGHT, YARD


def fight(action: str, target: str | None = "old wolf", means: str | None = None) -> Short:
    return ("fight", action, target, means)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("attack", fight("strike")),
        ("attack wolf", fight("strike")),
        ("kill wolf", fight("strike")),
        ("k wolf", fight("strike")),
        ("hit it", fight("strike")),
        ("atack wolf", fight("strike")),
        ("attack the wlof", fight("strike")),
        ("I stab the beast with my bone knife", fight("strike", means="bone knife")),
        ("hit its leg", fight("strike")),
        ("attack the wolf's leg", fight("strike")),
        ("shoot the wolf with the crossbow", fight("shoot", means="crossbow")),
        ("fire", fight("shoot")),
        ("can I throw the salt at it?", fight("throw", means="salt")),
        ("throw the lantern", fight("throw", means="lantern")),
        ("aim", fight("aim")),
        ("aim for its throat", fight("aim")),
        ("dodge", fight("guard")),
        ("block", fight("guard")),
        ("stand my ground", fight("guard")),
        ("close in", fight("advance")),
        ("charge the wolf", fight("advance")),
        ("set the snare", fight("trap", means="snare")),
        ("bait with salt", fight("bait", means="salt")),
        ("use the tonic", fight("use", means="tonic")),
        ("quaff tonic", fight("use", means="tonic")),
        ('say "I know your name"', fight("speak", means="I know your name")),
        ('"Rest now."', fight("speak", means="Rest now.")),
        ("speak the name", fight("speak", means="the name")),
        ("wolf, go home", fight("speak", means="go home")),
        ("run", fight("retreat")),
        ("retreat", fight("retreat")),
        ("get out of here", fight("retreat")),
        ("x wolf", ("examine", "old wolf", None, None)),
        ("wield the bone knife", ("equip", "bone knife", None, None)),
    ],
)
def test_a_line_comes_to_its_maneuver(line: str, expected: Short) -> None:
    assert events(line, FIGHT) == (expected,)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("kick sand in its eyes", fight("improvise", means="force: kick sand in its eyes")),
        ("shove the millstone onto the wolf", fight("improvise", means="force: shove the millstone onto the wolf")),
        ("ring the millstone like a bell", fight("improvise", means="nerve: ring the millstone like a bell")),
    ],
)
def test_free_words_in_a_meeting_become_a_maneuver_with_its_means(line: str, expected: Short) -> None:
    assert guess(line, FIGHT) == (expected,)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("attack", fight("strike", None)),
        ("attack wolf", fight("strike", "wolf")),
        ("shoot the wolf", fight("shoot", "wolf")),
        ("kill Maren", fight("strike", "Maren")),
        ("flee", fight("retreat", None)),
    ],
)
def test_outside_a_meeting_a_blow_is_left_to_the_rules_to_refuse(line: str, expected: Short) -> None:
    assert events(line, YARD) == (expected,)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("break the gate", ("improvise", "gate", "force", "break the gate")),
        ("smash the gate with the crossbow", ("improvise", "gate", "force", "smash the gate with the crossbow")),
        ("jump over the race", ("improvise", "mill race", "force", "jump over the race")),
        ("make a boat from the coat", ("improvise", "coat", "craft", "make a boat from the coat")),
    ],
)
def test_free_words_elsewhere_become_an_act_with_approach_and_target(line: str, expected: Short) -> None:
    assert guess(line, YARD) == (expected,)
