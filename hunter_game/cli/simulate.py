"""`hunter-game simulate`: what bots make of the rules, over many hunts."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from hunter_game.devtools.tally import Tally

ALL = "all"


@click.command()
@click.option("--hunts", type=click.IntRange(1, 1_000_000), default=300, show_default=True, help="Hunts to play.")
@click.option("--jobs", type=click.IntRange(1, 64), default=1, show_default=True, help="Processes to use.")
@click.option("--bot", metavar="NAME", default="reader", show_default=True,
              help="reader, rote, guesser, brawler, random, veteran, oracle, or all of them.")  # fmt: skip
@click.option("--world", metavar="NAME", default="alderfen", show_default=True, help="World to play in.")
@click.option("--seed", default="hunt", show_default=True, help="The same seed gives the same hunts.")
@click.option("--first", type=click.IntRange(0), default=0, help="Number of the first hunt, to play one of many again.")
@click.option("--ascii", "plain_bars", is_flag=True, help="Draw the charts with ASCII alone.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON line for each bot.")
def simulate(
    hunts: int, jobs: int, bot: str, world: str, seed: str, first: int, plain_bars: bool, as_json: bool
) -> int:
    """Play whole hunts with a bot, and print how they went.

    Exit code 1 when a hunt was stuck or raised an error; it is printed with what plays it again.
    """
    from hunter_game.cli.printing import draws_blocks, print_line, tracked
    from hunter_game.content import is_country, load_country, load_world
    from hunter_game.devtools.bots import NAMES
    from hunter_game.devtools.simulate import Plan
    from hunter_game.devtools.simulate import simulate as play_all
    from hunter_game.devtools.tally import Tally
    from hunter_game.paths import find

    if bot not in (*NAMES, ALL):
        raise click.BadParameter(f'there is no bot "{bot}". There are: {", ".join(NAMES)}, {ALL}.')
    folder = find().world(world)
    loaded = load_country(folder) if is_country(folder) else load_world(folder)
    pool = _pool(jobs) if jobs > 1 else None
    sound = True
    for name in NAMES if bot == ALL else (bot,):
        plan = Plan(bot=name, hunts=hunts, seed=seed, first=first)
        tally = Tally(name, tracked(play_all(loaded, plan, pool), hunts, f"{name} hunting"))
        sound = sound and tally.sound
        if as_json:
            print_line(json.dumps(tally.as_json()))
        else:
            _print_charts(tally, "#" if plain_bars or not draws_blocks() else "█")
    return 0 if sound else 1


def _print_charts(tally: Tally, ink: str) -> None:
    """Print a tally: the first line stands out, and bars have a colour, where there is any."""
    from hunter_game.cli.printing import print_parts

    for number, line in enumerate([*tally.lines(ink), ""]):
        words = line.rstrip(ink)
        print_parts((words, None if number else "bold"), (line[len(words) :], "green"))


def _pool(jobs: int) -> Callable[[], Executor]:
    """Return what makes the executor: processes started afresh, since a progress bar runs in a thread of this one."""
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    return lambda: ProcessPoolExecutor(max_workers=jobs, mp_context=get_context("spawn"))
