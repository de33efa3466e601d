"""Commands that hold things against each other: two sessions, or one session in two worlds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from hunter_game.engine.world import World
    from hunter_game.session.contents import SessionContents


@click.command()
@click.argument("one", metavar="A")
@click.argument("other", metavar="B")
@click.option("--json", "as_json", is_flag=True, help="Print the comparison as one JSON line.")
def diff(one: str, other: str, as_json: bool) -> int:
    """Print where the hunts A and B part: lines, decisions, rolls, outcomes, state.

    Exit code 0: the same. 1: different. 2: one is unreadable.
    """
    from hunter_game.cli.printing import print_line
    from hunter_game.cli.records import read_save
    from hunter_game.devtools.diff import compare

    comparison = compare(read_save(one), read_save(other))
    if as_json:
        print_line(json.dumps(comparison.as_json()))
    elif comparison.same:
        print_line(f"The same in all {comparison.turns} turns.", "green")
    else:
        print_line(f"The same for {comparison.turns} turns; then A | B:", "bold")
        for parting in comparison.partings:
            print_line(parting.sentence)
    return 0 if comparison.same else 1


@click.command()
@click.argument("save")
@click.option("--worlds", nargs=2, metavar="OLD NEW", default=("embedded", "current"), show_default=True,
              help="Folders of a world; `embedded` is the one in SAVE, `current` the one of this game.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print the result as one JSON line.")
def bisect(save: str, worlds: tuple[str, str], as_json: bool) -> int:
    """Play SAVE's decisions in two revisions of its world, and name the first turn that changes, and why.

    Exit code 0: nothing changes. 1: something does. 2: one of the worlds or SAVE is unreadable.
    """
    from hunter_game.cli.printing import print_line
    from hunter_game.cli.records import read_save
    from hunter_game.devtools.bisect import Revision
    from hunter_game.devtools.bisect import bisect as first_change

    contents = read_save(save)
    old, new = (Revision(_world(contents, name)) for name in worlds)
    found = first_change(contents, old, new)
    if as_json:
        print_line(json.dumps(found.as_json()))
    else:
        print_line(found.sentence, "green" if found.change is None else "bold red")
        for edit in found.edits:
            print_line(f"  world: {edit}")
    return 0 if found.change is None else 1


def _world(contents: SessionContents, name: str) -> World:
    from hunter_game.cli.continuing import composed_again
    from hunter_game.content import load_world
    from hunter_game.errors import ConfigError
    from hunter_game.paths import find
    from hunter_game.session.contents import parse_world

    if name == "embedded":
        return parse_world(contents.world, contents.header)
    if name == "current":
        return composed_again(find(), contents)
    if not (Path(name) / "world.yaml").is_file():
        raise ConfigError(f'"{name}" is neither "embedded" nor "current" nor a folder with a world.yaml.')
    return load_world(Path(name))
