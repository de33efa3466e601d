"""Commands over saved hunts that play nothing: verify, log, export, import."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hunter_game.errors import SaveUnreadable

if TYPE_CHECKING:
    from hunter_game.devtools.verdict import Verdict
    from hunter_game.engine.world import World
    from hunter_game.paths import Paths
    from hunter_game.session.contents import SessionContents

NO_SCORE = "no score: the hunt is not over, or older rules played part of it"


@click.command()
@click.argument("saves", nargs=-1, required=True, metavar="SAVE...")
@click.option("--jobs", type=click.IntRange(1, 64), default=1, show_default=True, help="Processes to use.")
@click.option("--world", type=click.Choice(["embedded", "current"]), default="embedded", show_default=True,
              help="Verify in the world that the hunt carries, or compare with the one of this game.")  # fmt: skip
@click.option("--score", "scored", is_flag=True, help="Print the score that follows from the recorded decisions.")
@click.option("--json", "as_json", is_flag=True, help="Print each verdict as one JSON line.")
def verify(saves: tuple[str, ...], jobs: int, world: str, scored: bool, as_json: bool) -> int:
    """Step the recorded turns of SAVE through the rules and compare.

    Exit code 0: all match. 1: one diverged; turn, field and both values are printed. 2: one is unreadable.
    """
    from hunter_game.cli.printing import print_line, tracked
    from hunter_game.devtools.verdict import in_all
    from hunter_game.paths import find

    verdicts: list[Verdict] = []
    for verdict in tracked(_verdicts(find(), saves, jobs, world == "current"), len(saves), "verifying"):
        verdicts.append(verdict)
        style = "green" if verdict.exit_code == 0 else "bold red"
        print_line(json.dumps(verdict.as_json()) if as_json else verdict.sentence, None if as_json else style)
        if scored and not as_json and verdict.outcome == "match":
            print_line(f"  {verdict.score.sentence if verdict.score else NO_SCORE}")
    if len(verdicts) > 1 and not as_json:
        print_line(in_all(verdicts), "bold")
    return max(verdict.exit_code for verdict in verdicts)


def _verdicts(paths: Paths, saves: tuple[str, ...], jobs: int, current: bool) -> Iterator[Verdict]:
    """Return a verdict for each save in the order given, missing ones included."""
    from hunter_game.cli.continuing import world_here
    from hunter_game.devtools.jobs import verify_many
    from hunter_game.devtools.verdict import Verdict

    files: list[Path | Verdict] = []
    for save in saves:
        try:
            files.append(paths.save(save))
        except SaveUnreadable as error:
            files.append(Verdict(save, "unreadable", 0, reason=error.message))
    found = [file for file in files if isinstance(file, Path)]
    world_for = partial(_current, paths) if current else None
    verdicts = verify_many(found, jobs, partial(world_here, paths), world_for)
    return (file if isinstance(file, Verdict) else next(verdicts) for file in files)


def _current(paths: Paths, file: Path) -> World:
    """Return a session's world as this game's files make it today.

    Raises:
        HunterError: The session cannot be read, or this game has no such world or hunt.
    """
    from hunter_game.cli.continuing import composed_again, world_here
    from hunter_game.session.recording import read_session

    return composed_again(paths, read_session(file, find=partial(world_here, paths)))


@click.command()
@click.argument("save")
@click.option("--turn", type=click.IntRange(1), help="Only this turn.")
@click.option("--json", "as_json", is_flag=True, help="Print each turn as one JSON line.")
@click.option("--prompts", is_flag=True, help="Print the exact prompts and raw replies instead.")
def log(save: str, turn: int | None, as_json: bool, prompts: bool) -> int:
    """Print what happened in SAVE, with every roll and every call to a model; of one turn, everything there is."""
    from hunter_game.cli.printing import print_line, print_turn
    from hunter_game.devtools.log import session_log
    from hunter_game.director.prompts_page import prompts_page

    contents = read_save(save)
    shown = 0
    for each in session_log(contents, turn):
        shown += 1
        if as_json:
            print_line(json.dumps(each.as_json()))
        elif prompts:
            print_line(f"turn {each.turn}  {each.record.line}", "bold")
            print_line(prompts_page(each.calls) + "\n")
        else:
            print_turn(each, whole=turn is not None)
    if turn is not None and not shown:
        raise SaveUnreadable(f"{save} has no turn {turn}; its last is {contents.timeline().turn}.")
    return 0


@click.command()
@click.argument("save")
@click.option("--format", "form", type=click.Choice(["jsonl", "md", "html", "cast"]), default="jsonl",
              show_default=True, help="A recording, a book in Markdown or HTML, or a terminal recording.")  # fmt: skip
@click.option("--rolls/--no-rolls", default=True, help="Whether a book has what the rules said; a recording has all.")
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="File to write; stdout otherwise."
)
def export(save: str, form: str, rolls: bool, output: Path | None) -> int:
    """Write SAVE as a recording (jsonl), a book (md, html), or an asciinema recording (cast)."""
    from hunter_game.devtools.export import export as write
    from hunter_game.devtools.export import exported

    contents = read_save(save)
    if output is not None:
        write(output, contents, form, rolls=rolls)
        return 0
    for line in exported(contents, form, rolls=rolls):
        sys.stdout.write(line + "\n")
    return 0


@click.command("import")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def import_(file: Path) -> int:
    """Make a saved hunt of FILE, a recording or a hunt from elsewhere, and print its name."""
    from hunter_game.cli.hunts import import_hunt
    from hunter_game.cli.printing import print_line
    from hunter_game.paths import find

    print_line(import_hunt(find(), file).stem)
    return 0


@click.command()
@click.argument("save")
def salvage(save: str) -> int:
    """Make a new hunt of what can be read of a damaged SAVE, print its name, and keep SAVE as it is."""
    from hunter_game.cli.hunts import salvage_hunt
    from hunter_game.cli.printing import print_line
    from hunter_game.paths import find

    paths = find()
    source = paths.save(save)
    path, turn = salvage_hunt(paths, source)
    print_line(f"{path.stem}: saved up to turn {turn}; {source.name} is kept as it is.")
    return 0


def read_save(save: str, paths: Paths | None = None) -> SessionContents:
    """Return the whole of a saved hunt.

    Args:
        save: Its name, or a path.
        paths: Where things are; None for where they usually are.

    Raises:
        SaveError: There is none of that name, or it is refused.
    """
    from hunter_game.cli.continuing import world_here
    from hunter_game.paths import find
    from hunter_game.session.recording import read_session

    paths = paths or find()
    return read_session(paths.save(save), find=partial(world_here, paths))
