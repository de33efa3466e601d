"""One line read in the largest scene: a place with a crowd, a full pack, and everything on the board."""

from __future__ import annotations

import json
import time
from pathlib import Path

from benchmarks.result import Result
from hunter_game.cli.hunts import keep_what_is_loaded
from hunter_game.content import load_world
from hunter_game.engine.hunt import begin
from hunter_game.engine.perception import view
from hunter_game.engine.view import View
from hunter_game.parser import Context, parse

ROOT = Path(__file__).parents[1]
WORLDS = ROOT / "assets" / "worlds"
LINES = ROOT / "tests" / "corpus"
ITEMS, PEOPLE, CLUES = 40, 16, 80
ROUNDS = 3


def scene() -> View:
    """Return the opening of the practice hunt, grown to what the largest world could put into one view."""
    world = load_world(WORLDS / "yard")
    seen = view(world, begin(world, world.hunts[0].id, world.hunters[0].id, "bench"))
    thing, person, topic = seen.things[0], seen.people[0], seen.topics[0]
    things = [thing.model_copy(update=_called(f"thing{i}", f"spare {_word(i)}")) for i in range(ITEMS)]
    people = [person.model_copy(update=_called(f"person{i}", _word(i).capitalize())) for i in range(PEOPLE)]
    topics = [topic.model_copy(update=_called(f"topic{i}", f"the {_word(i)} affair")) for i in range(CLUES)]
    return seen.model_copy(
        update={
            "things": (*seen.things, *things),
            "people": (*seen.people, *people),
            "topics": (*seen.topics, *topics),
        }
    )


def _called(of: str, name: str) -> dict[str, object]:
    """Return an id, a name and an alias, all of its own: in a world no eighty topics go by the same word."""
    return {"id": of, "name": name, "aliases": (f"{name.split()[-1]} {of}",)}


def _word(number: int) -> str:
    return "".join("bcdfgklm"[digit] + "aeiou"[digit % 5] for digit in (number // 64 % 8, number // 8 % 8, number % 8))


def measure() -> list[Result]:
    """Read every line of the corpus in the largest scene, and return the percentiles in milliseconds."""
    seen = scene()
    lines = [
        json.loads(line)["text"] for file in sorted(LINES.rglob("*.jsonl")) for line in file.read_text().splitlines()
    ]
    for line in lines[:200]:
        parse(line, seen, Context())
    keep_what_is_loaded()
    best = [float("inf")] * len(lines)
    for _ in range(ROUNDS):
        for at, line in enumerate(lines):
            began = time.process_time()
            parse(line, seen, Context())
            best[at] = min(best[at], (time.process_time() - began) * 1_000)
    best.sort()
    note = f"{len(lines)} lines, best of {ROUNDS}; slowest {best[-1]:.1f} ms"
    return [
        Result("parser: median milliseconds a line", best[len(best) // 2], 1.0, True, note),
        Result("parser: 99th percentile, milliseconds a line", best[len(best) * 99 // 100], 2.0, True, note),
    ]
