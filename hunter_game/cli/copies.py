"""Commands that make a new file of a saved hunt: fork, new-test, bundle."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from hunter_game.devtools.cleaning import Clean
    from hunter_game.session.contents import SessionContents


@click.command()
@click.argument("save")
@click.option("--turn", type=click.IntRange(0), required=True, help="Turn at whose end the new hunt stands.")
@click.option("-o", "--output", required=True, metavar="NEW", help="Name of the new hunt, or path of its .hunt file.")
def fork(save: str, turn: int, output: str) -> int:
    """Write a new hunt that stands where SAVE stood after a turn, and print its file."""
    from hunter_game.cli.hunts import new_hunt_file, now
    from hunter_game.cli.printing import print_path
    from hunter_game.cli.records import read_save
    from hunter_game.devtools.fork import fork as fork_at
    from hunter_game.paths import find

    path = new_hunt_file(find(), output)
    fork_at(read_save(save), turn, path, now())
    print_path(path)
    return 0


@click.command("new-test")
@click.argument("save")
@click.option("--until", type=click.IntRange(1), metavar="TURN", help="Last turn that matters; the rest is left out.")
@click.option("--samples", type=click.Path(file_okay=False, path_type=Path), metavar="DIR",
              help="Folder of recordings that the suite verifies; saves/samples otherwise.")  # fmt: skip
def new_test(save: str, until: int | None, samples: Path | None) -> int:
    """Make a regression test of SAVE: a recording that the suite verifies from now on.

    Exit code 1 when the rules no longer do what SAVE recorded: such a test would fail at once.
    """
    from hunter_game.cli.printing import print_path
    from hunter_game.cli.records import read_save
    from hunter_game.devtools.samples import new_sample
    from hunter_game.paths import find

    sample = new_sample(read_save(save), samples or find().saves / "samples", Path(save).stem, until)
    print_path(sample.path, f": {sample.turns} turns, verified by tests/replay from now on.")
    return 0


@click.command()
@click.argument("save")
@click.option("-o", "--output", required=True, metavar="FILE.zip", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--prose/--no-prose", default=True, help="Whether what was told, prompts and replies go along.")
def bundle(save: str, output: Path, prose: bool) -> int:
    """Write SAVE as a bug bundle: recording, log and versions; no key and no folder of yours is in it."""
    from hunter_game import __version__
    from hunter_game.cli.printing import print_path
    from hunter_game.cli.records import read_save
    from hunter_game.devtools.bundle import write_bundle

    write_bundle(output, read_save(save), __version__, _clean(), prose=prose)
    print_path(output)
    return 0


def bundle_beside(hunt: Path, contents: SessionContents, beside: Mapping[str, str], *, prose: bool) -> Path:
    """Write a bug bundle beside a saved hunt, under a name that is free, and return its path.

    Args:
        hunt: The file of the hunt.
        contents: What is in it.
        beside: More files by name; they tell prose, so they go along only if that does.
        prose: Whether what was told goes along.

    Raises:
        SaveError: It cannot be written.
    """
    from hunter_game import __version__
    from hunter_game.devtools.bundle import write_bundle
    from hunter_game.session.listing import free_path

    path = free_path(hunt.parent, f"{hunt.stem}-report", ".zip")
    write_bundle(path, contents, __version__, _clean(), prose=prose, beside=beside if prose else {})
    return path


def _clean() -> Clean:
    from hunter_game.cli.keys import secrets
    from hunter_game.devtools.bundle import cleaner
    from hunter_game.paths import find

    paths = find()
    return cleaner(secrets(), (Path.home(), paths.saves, paths.assets.parent))
