"""Scars: what a hunter keeps of a meeting that nearly killed them.

| scar | costs | helps |
|---|---|---|
| limp | retreat −1 | guard +1 |
| clouded eye | shoot −1 | deceive +1 |
| shaking hand | throw −1 | kind +1 |
| torn face | kind −1 | press +1 |
| drowned lung | strike −1 | search +1 |
| night terrors | guard −1 | speak +1 |

- A meeting that a hunter leaves with 1 or 2 health leaves them one scar, however it ended.
- Which one is drawn by keyed dice among those that they do not have; with all six there is nothing left to take.
- Each plus and minus stands in the check under the scar's own name, for good.
"""

from __future__ import annotations

from hunter_game.engine.dice import pick
from hunter_game.engine.draft import Draft
from hunter_game.engine.outcomes import ScarGained
from hunter_game.engine.state import Facts
from hunter_game.engine.vocabulary import BeastId, Scar

NEARLY_DEAD = 2
"""Most health with which a meeting leaves a scar."""

_MOVES: dict[Scar, dict[str, int]] = {
    Scar.LIMP: {"retreat": -1, "guard": 1},
    Scar.CLOUDED_EYE: {"shoot": -1, "deceive": 1},
    Scar.SHAKING_HAND: {"throw": -1, "kind": 1},
    Scar.TORN_FACE: {"kind": -1, "press": 1},
    Scar.DROWNED_LUNG: {"strike": -1, "search": 1},
    Scar.NIGHT_TERRORS: {"guard": -1, "speak": 1},
}
"""What each scar adds to a check, by purpose."""


def modifiers(facts: Facts, purpose: str) -> list[tuple[str, int]]:
    """Return what the hunter's scars add to a check, by name."""
    return [(in_words(scar), _MOVES[scar].get(purpose, 0)) for scar in facts.hunter.scars]


def in_words(scar: Scar) -> str:
    """Return a scar as people say it: `clouded eye`."""
    return scar.value.replace("_", " ")


def mark(draft: Draft, beast: BeastId) -> None:
    """Leave a scar after a meeting, if it nearly killed the hunter."""
    hunter = draft.facts.hunter
    left = tuple(scar for scar in Scar if scar not in hunter.scars)
    if not 0 < hunter.health <= NEARLY_DEAD or not left:
        return
    meeting = f"{beast}|{draft.facts.beasts[beast].met}"
    scar = left[pick(draft.facts.seed, "scar", meeting, len(left))]
    draft.put_hunter(scars=(*hunter.scars, scar))
    draft.say(ScarGained(scar=scar))
