"""Light verbs, things as subjects and wishes: what is meant is read, and what is only said of them does nothing."""

from __future__ import annotations

import pytest

from hunter_game.parser import understand

pytestmark = pytest.mark.usefixtures("by_the_table_alone")


def intents(line: str) -> list[str]:
    return [action["intent"] for action in understand(line, None)["actions"]]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("let the brute have the pitchfork", ["attack"]),
        ("let Maren have a look at the medal", ["show"]),
        ("beat the smith down to sixpence", ["trade"]),
        ("get that ale down your neck", ["drink"]),
        ("set my teeth into the pie", ["eat"]),
        ("take the priest to task over the bell", ["ask"]),
        ("put the reeve wise about the well", ["tell"]),
        ("keep the stool between me and it", ["guard"]),
        ("get shot of these wet boots", ["remove"]),
        ("get shot of the sack", ["drop"]),
        ("set the print against the reeve's tale", ["pair"]),
        ("I want that gate shut and barred", ["close"]),
        ("get the lamp lit", ["light"]),
        ("let's have those boots off", ["remove"]),
        ("I want a word with the sexton", ["talk"]),
        ("I require an explanation from the abbot", ["ask"]),
        ("I want Maren to have this ring", ["give"]),
        ("high time I was rid of this cloak", ["remove"]),
        ("somebody should warn the ferryman, and it had better be me", ["tell"]),
        ("a closer look at the lock would not hurt", ["look"]),
        ("this sack stays here", ["drop"]),
        ("my last jar of oil goes straight into its face", ["throw"]),
        ("these boots are soaked, so off they come", ["remove"]),
        ("north it is", ["move"]),
        ("I'm starving, so I'll have the cheese now", ["eat"]),
        ("I'll pay four pence for the sheepskin and not a penny more", ["trade"]),
    ],
)
def test_what_stands_behind_a_light_verb_says_what_is_done(line: str, expected: list[str]) -> None:
    assert intents(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "I take your point",
        "I give him credit for trying",
        "I make no promises",
        "I bear that in mind",
        "I hold no grudge",
        "I let him think so",
        "I take it you know the way",
        "I lost my best knife at that ford",
        "I can shoot better than any man here",
        "I'm running out of daylight",
        "back home we lock our doors",
        "he drinks like a fish, that sexton",
        "they ought to drain that marsh",
        "you can lead a horse to water",
        "let no one say I didn't try",
        "I could do with a drink",
        "the road goes to the mill",
        "the lamp goes out",
        "somebody ought to hang for this",
    ],
)
def test_what_is_only_told_does_nothing(line: str) -> None:
    assert intents(line) in ([], ["roleplay"])


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("take the lantern", ["take"]),
        ("put the letter in the box", ["put"]),
        ("make a torch", ["craft"]),
        ("give Maren the ring", ["give"]),
        ("you could cut the rope", ["attack"]),
        ("I make it past the gate", ["move"]),
    ],
)
def test_a_light_verb_with_a_thing_means_what_it_says(line: str, expected: list[str]) -> None:
    assert intents(line)[:1] in (expected, ["improvise"], [])
