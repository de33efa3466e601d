from __future__ import annotations

import pytest

from hunter_game.storyteller.hearing import Cast, quotes_in

WHO = Cast(names=("Maren", "Corm"), also=(("reeve", "Maren"), ("the sexton", "Corm")), topics=("the light",))


@pytest.mark.parametrize(
    ("passage", "heard"),
    [
        ("“No light at the mill,” says Maren.", [("Maren", "No light at the mill,")]),
        ('Maren says, "No light at the mill."', [("Maren", "No light at the mill.")]),
        ("Corm shakes his head. 'I can't say,' he mutters.", [("Corm", "I can't say,")]),
        ("“Go home,” the reeve says. “Bar the door.”", [("Maren", "Go home,"), ("Maren", "Bar the door.")]),
        ("Corm: “Not the river. Not me.”", [("Corm", "Not the river. Not me.")]),
        ("“Who goes?” you ask. Maren does not answer.", []),
        ("Old Harn says, “I saw it.”", []),
        ("The sign reads “Toll” in white paint.", []),
        ("The fog stands in the yard.", []),
        ("“No light,” says Maren. “Nor any bread,” says the baker.", [("Maren", "No light,")]),
        ("“No light,” says Maren. “Nor any bread,” the baker says. “None.”", [("Maren", "No light,")]),
        ("“No light,” says Maren. Old Harn says, “I saw it.”", [("Maren", "No light,")]),
        ("“No light,” says Maren. “Nor any bread,” she adds.", [("Maren", "No light,"), ("Maren", "Nor any bread,")]),
        ("Maren says, “No light.” Nobody answers. “None.”", [("Maren", "No light."), ("Maren", "None.")]),
        ("Maren looks up.\n\n“It counts,” she says.\n\nCorm whispers: “Close it.”", [("Corm", "Close it.")]),
    ],
)
def test_rules_hear_who_says_what(passage: str, heard: list[tuple[str, str]]) -> None:
    assert [(each.speaker, each.words) for each in quotes_in(passage, WHO)] == heard
