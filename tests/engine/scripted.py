"""Print the digests of a scripted hunt, for comparing interpreters and hash seeds.

Run as `python -m tests.engine.scripted`.
"""

from __future__ import annotations

import sys
from random import Random

from hunter_game.engine.digest import digest, world_digest
from hunter_game.engine.hunt import begin
from hunter_game.engine.perception import view
from hunter_game.engine.step import step
from hunter_game.engine.vocabulary import Phase
from hunter_game.engine.world import World
from tests import strategies
from tests.yard import load_yard

LENGTH = 60


def digests(world: World) -> list[str]:
    """Return the digests after each of the first intents that the rules take, hunt after hunt."""
    rng = Random("scripted")
    found = [world_digest(world)]
    while len(found) <= LENGTH:
        state = begin(world, world.hunts[0].id, rng.choice(world.hunters).id, f"seed {len(found)}")
        for _ in range(600):
            taken = step(world, state, strategies.intent(rng, world))
            state = taken.state
            if taken.refused is None:
                found.append(digest(state.facts))
            if state.facts.phase is Phase.OVER:
                break
        found.append(digest(state.facts) + " " + view(world, state).place_name)
    return found[: LENGTH + 1]


if __name__ == "__main__":
    sys.stdout.write("\n".join(digests(load_yard())) + "\n")
