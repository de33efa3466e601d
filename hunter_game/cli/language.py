"""Commands that show what the game makes of language, with or without a hunt: understand and listen."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from hunter_game.errors import ConfigError

if TYPE_CHECKING:
    from hunter_game.cli.storytellers import Choice
    from hunter_game.config import Config
    from hunter_game.engine.state import State
    from hunter_game.engine.world import World
    from hunter_game.paths import Paths
    from hunter_game.storyteller.ports import Storyteller

LONGEST_PASSAGE = 20_000
"""Characters of one passage that are read."""
LONGEST_NAME = 80
MOST_PRESENT = 40


@click.command()
@click.option("--save", metavar="SAVE", help="Read the lines where this hunt stands; otherwise nouns stay words.")
@click.option("--storyteller", "spec", metavar="SPEC", help="Ask this model for what the parser cannot read.")
@click.option("--api-base", metavar="URL", help="Address of a server of your own.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON line for each line.")
def understand(save: str | None, spec: str | None, api_base: str | None, as_json: bool) -> int:
    """Show what the parser makes of each line on stdin; a line may also be JSON with "text".

    Each line is read for itself, and nothing is played.
    """
    from hunter_game.cli.storytellers import Choice
    from hunter_game.config import read_config
    from hunter_game.paths import find

    paths = find()
    config = read_config(paths.config)
    choice = Choice(spec=spec or "builtin", api_base=api_base)
    return asyncio.run(_understand(paths, config, choice, save, as_json))


async def _understand(paths: Paths, config: Config, choice: Choice, save: str | None, as_json: bool) -> int:
    """Print what is made of each line; free words are put to a model where one is set, in the scene that there is."""
    from hunter_game.cli.printing import print_line
    from hunter_game.cli.storytellers import hire
    from hunter_game.engine.affordances import affordances
    from hunter_game.engine.perception import view
    from hunter_game.engine.text import sanitise
    from hunter_game.parser import Context, FreeWords, parse, proposed
    from hunter_game.parser import understand as read
    from hunter_game.storyteller.ports import Proposed, TurnCalls

    world, state = _scene(paths, config, save)
    seen, offers = view(world, state), affordances(world, state)
    scene = seen if save is not None else None
    storyteller = hire(config, choice, paths.assets, paths.models)
    try:
        for typed in _texts():
            found, why_not, text = read(typed, scene), "", sanitise(typed)
            if storyteller.reads_free_words and isinstance(parse(text, scene, Context()), FreeWords):
                answer = await storyteller.propose(text, seen, offers, TurnCalls())
                if isinstance(answer, Proposed):
                    found = proposed(text, answer.events)
                else:
                    why_not = answer.why
            print_line(json.dumps(found | {"text": text}) if as_json else _in_words(found, why_not))
    finally:
        await storyteller.close()
    return 0


def _in_words(found: dict[str, Any], why_not: str) -> str:
    """Return an answer of `understand` as a line for people."""
    actions = "; ".join(_action_in_words(action) for action in found["actions"])
    tries = f"try: {' · '.join(found['readings'])}" if found["readings"] else ""
    return f"{found['text']} → {found['outcome']}: {actions or why_not or tries}".rstrip(": ")


def _action_in_words(action: dict[str, Any]) -> str:
    slots = ", ".join(f"{name} {value!r}" for name, value in action["slots"].items() if value)
    return f"{action['intent']} {slots}".rstrip()


@click.command()
@click.option("--storyteller", "spec", metavar="SPEC", help="Who listens; otherwise the configured one.")
@click.option("--api-base", metavar="URL", help="Address of a server of your own.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON line for each passage.")
def listen(spec: str | None, api_base: str | None, as_json: bool) -> int:
    """Show what would be heard in each passage on stdin: {"text": …, "present": [names]} a line."""
    from hunter_game.cli.storytellers import Choice
    from hunter_game.config import read_config
    from hunter_game.paths import find

    paths = find()
    config = read_config(paths.config)
    world, _ = _scene(paths, config, None)
    return asyncio.run(_listen(paths, config, Choice(spec=spec, api_base=api_base), world, as_json))


def _event_in_words(event: dict[str, Any]) -> str:
    parts = [f"{name} {value!r}" for name, value in event.items() if name != "kind" and value not in {None, "", False}]
    return f"{event['kind']} {', '.join(parts)}"


async def _listen(paths: Paths, config: Config, choice: Choice, world: World, as_json: bool) -> int:
    from hunter_game.cli.storytellers import hire

    storyteller = hire(config, choice, paths.assets, paths.models)
    failed = False
    try:
        for passage, present in _passages():
            failed = not await _hear(storyteller, world, passage, present, as_json) or failed
    finally:
        await storyteller.close()
    return 1 if failed else 0


async def _hear(storyteller: Storyteller, world: World, passage: str, present: list[str], as_json: bool) -> bool:
    """Print what is heard in one passage; return whether the storyteller answered."""
    from hunter_game.cli.printing import print_line
    from hunter_game.cli.scenes import passage_brief
    from hunter_game.storyteller.ports import TurnCalls

    heard = await storyteller.listen(passage, passage_brief(world, present), TurnCalls())
    events = [event.model_dump(mode="json") for event in (*heard.dialogue, *heard.claims)]
    found: dict[str, Any] = {"text": passage, "events": events}
    if heard.why_not is not None:
        found["why_not"] = heard.why_not
    if as_json:
        print_line(json.dumps(found))
    else:
        said = "\n".join(f"  {_event_in_words(event)}" for event in events) or f"  {heard.why_not or 'nothing'}"
        print_line(f"{passage}\n{said}")
    return heard.why_not is None


def _scene(paths: Paths, config: Config, save: str | None) -> tuple[World, State]:
    """Return where lines are read: at the end of a saved hunt, or at the beginning of a world."""
    from hunter_game.cli.next_hunts import PRACTICE
    from hunter_game.cli.scenes import opening_state
    from hunter_game.content import load_world
    from hunter_game.session.contents import parse_world
    from hunter_game.session.recording import read_session
    from hunter_game.session.replay import played

    if save is None:
        world = load_world(paths.world(config.world or PRACTICE))
        return world, opening_state(world)
    contents = read_session(paths.save(save))
    world = parse_world(contents.world, contents.header)
    state = opening_state(world)
    for turn in played(contents):
        if not turn.undone:
            state = turn.after
    return world, state


def _texts() -> Iterator[str]:
    """Yield the lines of stdin as they were typed; of a JSON object its `text`."""
    for line in _stdin():
        value = _json(line)
        text = value.get("text") if isinstance(value, dict) else None
        yield (text if isinstance(text, str) else line)[:LONGEST_PASSAGE]


def _passages() -> Iterator[tuple[str, list[str]]]:
    """Yield passages and who is there.

    Raises:
        ConfigError: A line is not what `listen` reads.
    """
    from hunter_game.engine.text import one_line, sanitise

    for number, line in enumerate(_stdin(), 1):
        value = _json(line)
        if not isinstance(value, dict) or not isinstance(value.get("text"), str):
            raise ConfigError(f'Line {number} of the input is not JSON with "text" and "present".')
        present = value.get("present", [])
        if not isinstance(present, list) or not all(isinstance(name, str) for name in present):
            raise ConfigError(f'Line {number} of the input: "present" is a list of names.')
        names = [one_line(name, LONGEST_NAME) for name in present[:MOST_PRESENT]]
        yield sanitise(value["text"])[:LONGEST_PASSAGE], [name for name in names if name]


def _stdin() -> Iterator[str]:
    """Yield the lines that hold anything, as they come."""
    for line in sys.stdin.buffer:
        text = line.decode("utf-8", errors="replace").strip()
        if text:
            yield text


def _json(line: str) -> Any:
    try:
        return json.loads(line) if line.startswith("{") else None
    except (ValueError, RecursionError):
        return None
