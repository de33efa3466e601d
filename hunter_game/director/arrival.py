"""What was on screen before the first line: the summons and the arrival.

It is no turn and is not recorded. The built-in storyteller tells it, whoever tells the rest, and it follows from the
state at the beginning; so it is told again from that. No model is asked.
"""

from __future__ import annotations

from hunter_game.engine.perception import view
from hunter_game.engine.text import sanitise
from hunter_game.engine.world import World
from hunter_game.errors import ContentError
from hunter_game.session.contents import parse_state
from hunter_game.session.records import Header
from hunter_game.session.states import PlainState
from hunter_game.storyteller.brief import make_brief
from hunter_game.storyteller.builtin.telling import tell


def arrival(world: World, header: Header, beginning: PlainState) -> str:
    """Return the prose with which a hunt begins; its bare summons for a hunt that these rules cannot read.

    Args:
        world: The world that the session carries.
        header: Its first record.
        beginning: The state at turn 0.
    """
    try:
        seen = view(world, parse_state(beginning))
        brief = make_brief(
            world, seen, seen, (), turn=0, line="", quoted="", seen_before=0, counts={}, seed=header.seed
        )
        return sanitise(tell(brief))
    except (ValueError, KeyError, ContentError):
        hunt = world.hunt.get(header.hunt)
        return sanitise(hunt.summons) if hunt is not None else ""
