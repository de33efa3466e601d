"""What was learnt of lines weighs what the verb table makes of them."""

from __future__ import annotations

import subprocess
import sys
from importlib.resources import files

import pytest

from hunter_game.parser import Context, FreeWords, Understood, parse, understand
from hunter_game.parser.command import Command
from hunter_game.parser.commands import read
from hunter_game.parser.meaning import Meaning, intent_of
from hunter_game.parser.normalise import tokens
from hunter_game.parser.scene import Scene
from hunter_game.parser.weighing import evidence as evidence_module
from hunter_game.parser.weighing.choosing import Heard, choose
from hunter_game.parser.weighing.evidence import CODES, FILE, NOTHING, SEVERAL, evidence, weights
from hunter_game.parser.weighing.features import MOST_TOKENS, features
from hunter_game.parser.weighing.plain import PLAIN
from tests.parser.scene import YARD

OBLIQUE = [
    ("Down in one goes the gin.", "drink", "gin"),
    ("One by one I stow the bolts in the quiver.", "put", "bolts"),
    ("I help myself to the apples.", "take", "apples"),
    ("Blade crosswise. Let it come.", "guard", None),
    ("I'd rather live, so I leg it.", "flee", None),
    ("Above the weir's rumble I strain to make out that thin crying again.", "listen", None),
]


@pytest.mark.parametrize(("line", "intent", "target"), OBLIQUE)
def test_an_oblique_line_is_read_by_what_lines_like_it_mean(line: str, intent: str, target: str | None) -> None:
    (action,) = understand(line, None)["actions"]
    assert action["intent"] == intent
    if target is not None:
        assert action["slots"]["target"] == target


@pytest.mark.parametrize(
    "line",
    [
        "If I had a lantern I would take it down the well.",
        "I won't take the lantern.",
        "I already searched the yard.",
        "take the lantern if Tibb comes back",
        "Take the lantern? No, I won't.",
    ],
)
def test_a_line_that_says_that_nothing_is_to_be_done_is_believed(line: str) -> None:
    assert understand(line, None)["actions"] == []
    assert not isinstance(parse(line, YARD, Context()), Understood)


def test_what_was_learnt_is_done_here_only_to_what_is_here() -> None:
    reading = parse("Down in one goes the gin.", YARD, Context())
    assert not isinstance(reading, Understood)


def test_of_a_line_that_is_read_in_part_no_part_is_dropped_in_silence() -> None:
    assert not isinstance(parse("take the lantern, then glorify the gate with it", YARD, Context()), Understood)


def test_a_line_that_is_doubted_here_is_offered_in_plain_commands_that_work_here() -> None:
    reading = parse("With one hand on the gate I ponder whether the lantern was ever worth its oil", YARD, Context())
    assert isinstance(reading, FreeWords)
    for line in reading.readings:
        assert isinstance(parse(line, YARD, Context()), Understood), line


def test_the_weights_are_whole_and_name_only_intents_of_the_closed_list() -> None:
    learnt = weights()
    published = {intent_of(meaning) for meaning in Meaning}
    assert set(learnt.intents) == published | {"table", NOTHING, SEVERAL}
    assert len(learnt.starts) == len(learnt.intents) <= len(CODES)
    rows = files(evidence_module.__package__ or "").joinpath(FILE).read_text(encoding="utf-8").split("\n")[3:-1]
    assert len(rows) == len(learnt.features) > 10_000
    assert rows == sorted(rows, key=lambda row: row.split("\t")[0])


def test_every_intent_can_be_said_in_plain_words() -> None:
    assert set(PLAIN) == {intent_of(meaning) for meaning in Meaning} - {"improvise", "roleplay"}
    for intent, forms in PLAIN.items():
        for form in forms:
            said = form.format(it="rusty lamp", other="box", somebody="Maren", way="north")
            outcome = read(tokens(said), Scene(None))
            if isinstance(outcome, Command):
                assert intent_of(outcome.meaning) == intent, said
        last = forms[-1].format(it="rusty lamp", other="box", somebody="Maren", way="north")
        assert isinstance(read(tokens(last), Scene(None)), Command), last


def test_equal_trust_leaves_the_table_its_reading() -> None:
    heard = Heard(("look",), "command")
    assert choose("look at the lamp", heard).intents == ("look",)


@pytest.mark.parametrize("line", ["", "   ", "\x1b[31m", '"""', "ß" * 5_000, "take " * 2_000, "*" * 300, "\u202e(*>"])
def test_any_line_has_features_and_odds(line: str) -> None:
    assert set(evidence(line)) == set(weights().intents)
    assert len(features(line)) < 40 * MOST_TOKENS


def test_odds_are_the_same_under_any_hash_seed() -> None:
    program = (
        "from hunter_game.parser.weighing.evidence import evidence\n"
        "from hunter_game.parser.weighing.features import features\n"
        f"for line in {[line for line, _, _ in OBLIQUE]!r}: print(features(line), sorted(evidence(line).items()))"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", program], env={"PYTHONHASHSEED": seed}, capture_output=True, check=True, text=True
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(printed) == 1
