"""The parts of a line each of which may tell an act of its own, in the order in which the acts are done.

Only marks and a few words part a line here, and what holds no verb where one can stand belongs to what is before it:
*take the bread and the knife, then go* has two parts.
"""

from __future__ import annotations

import re

from hunter_game.engine.names import word_list
from hunter_game.parser.directions import DIRECTIONS
from hunter_game.parser.mistyped import in_full
from hunter_game.parser.normalise import clean
from hunter_game.parser.weighing.features import verb_of

MOST_JOINTS = 16
"""Marks and words at which a line is parted; what is behind the last of them stays whole."""

_BETWEEN = re.compile(
    r"(\b(?:and then|and|then|before|after|while|once)\b|[,.;!?:&()*/]|--| - |[—–]|(?=\")|(?<=\")\s)", re.IGNORECASE
)
_WORD = re.compile(r"[a-z]+(?:['-][a-z]+)*")
_BEFORE_THE_VERB = frozenset(
    word_list(
        "i you he she we they hunter the to so but and then not first now next again also just quickly carefully"
        " slowly quietly"
    )
)
_WHERE_VERBS_STAND = 5
"""Words of a part among which its verb has to stand."""


def parts(line: str) -> tuple[str, ...]:
    """Return the parts of a line; one that tells of no more than one act is a single part.

    Args:
        line: As typed.
    """
    found: list[str] = []
    joined = led = ""
    for at, said in enumerate(_BETWEEN.split(clean(line), maxsplit=MOST_JOINTS)):
        if at % 2:
            joined = said.strip().lower() or joined
            continue
        part = said.strip()
        if not any(map(str.isalnum, part)):
            continue
        if found and not part.startswith('"') and not _tells_an_act(part, joined):
            found[-1] += f", {part}"
        elif found and (joined == "after" or (len(found) == 1 and led == "before")):
            found.insert(len(found) - 1, part)
        else:
            led = led or joined or "alone"
            found.append(part)
        joined = ""
    return tuple(found)


def _tells_an_act(part: str, joined: str) -> bool:
    """Return whether a part begins with a verb of the table, if need be cut short, or is a way to go."""
    said = _WORD.findall(part.lower())
    if said and joined == ";" and in_full(said[0]) is not None:
        return True
    if " ".join(said) in DIRECTIONS:
        return True
    for word in said[:_WHERE_VERBS_STAND]:
        if verb_of(word) is not None:
            return True
        if word not in _BEFORE_THE_VERB and not word.endswith("ly"):
            return False
    return False
