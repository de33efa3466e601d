"""From names to ids: what an event would do, as an intent, or why not.

Only the view is asked: what the hunter cannot perceive does not exist here, whoever proposes it.
Refusals here are about names and about sentences that lack something; the rules' own are in `rules`.
"""

from __future__ import annotations

from typing import assert_never

from hunter_game.engine.binding.combat import combat
from hunter_game.engine.binding.deeds import deed
from hunter_game.engine.binding.naming import Bound
from hunter_game.engine.binding.talk import dialogue
from hunter_game.engine.events import CombatEvent, Deed, NpcDialogue
from hunter_game.engine.view import View
from hunter_game.engine.world import World


def bind(world: World, view: View, event: CombatEvent | NpcDialogue | Deed) -> Bound:
    """Return the intent that an event comes to, or the refusal.

    Args:
        world: Not asked for anything that the view does not show; worlds may bring vocabulary of their own.
        view: What the hunter perceives.
        event: What somebody proposes, by names.
    """
    match event:
        case CombatEvent():
            return combat(view, event)
        case NpcDialogue():
            return dialogue(view, event)
        case Deed():
            return deed(view, event)
        case _:
            assert_never(event)
