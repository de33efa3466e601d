"""Commands that let another model tell or read a saved hunt again: renarrate and reextract. No fact changes."""

from __future__ import annotations

import asyncio
import json
import shutil
import textwrap
import time
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from hunter_game.cli.storytellers import Choice
    from hunter_game.devtools.renarrate import Retold
    from hunter_game.session.contents import SessionContents
    from hunter_game.storyteller.ports import Storyteller

LEAST_COLUMNS = 60
MOST_COLUMNS = 160
BETWEEN = " | "


@click.command()
@click.argument("save")
@click.option("--storyteller", "spec", metavar="SPEC", help="Who tells; otherwise the configured one.")
@click.option("--api-base", metavar="URL", help="Address of a server of your own.")
@click.option("--turn", type=click.IntRange(1), help="Only this turn.")
@click.option("-o", "--output", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path),
              help="Write the hunt with both tellings to this .hunt or .jsonl.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print each turn as one JSON line.")
def renarrate(
    save: str, spec: str | None, api_base: str | None, turn: int | None, output: Path | None, as_json: bool
) -> int:
    """Let another storyteller tell SAVE's recorded facts, old and new side by side, with slips and cost.

    No decision, roll or state changes, and nothing is heard in the new prose; this is verified at the end.
    Exit code 1 when a turn could not be told whole.
    """
    from hunter_game.cli.hunts import refuse_existing
    from hunter_game.cli.records import read_save
    from hunter_game.cli.storytellers import Choice

    contents = read_save(save)
    if output is not None:
        refuse_existing(output)
    return asyncio.run(_renarrate(contents, Choice(spec, api_base), turn, output, as_json))


async def _renarrate(
    contents: SessionContents, choice: Choice, turn: int | None, output: Path | None, as_json: bool
) -> int:
    from hunter_game.cli.hunts import write_copy
    from hunter_game.cli.printing import print_line
    from hunter_game.devtools.renarrate import renarrate as tell_again
    from hunter_game.devtools.renarrate import with_retellings

    storyteller = _hire(choice)
    retold: list[Retold] = []
    try:
        async for each in tell_again(contents, storyteller, lambda: time.monotonic_ns() // 1_000_000, turn):
            retold.append(each)
            if as_json:
                print_line(json.dumps(each.as_json()))
            else:
                _print_retold(each)
    finally:
        await storyteller.close()
    beside, verdict = with_retellings(contents, retold)
    if output is not None:
        write_copy(output, beside)
    if not as_json:
        print_line(_sum(retold))
        print_line(f"Facts unchanged: {verdict.sentence}", "green")
    return 0 if all(each.new.status == "told" for each in retold) else 1


def _print_retold(retold: Retold) -> None:
    from hunter_game.cli.printing import print_line
    from hunter_game.director.spending import price

    old = retold.old.storyteller if retold.old is not None else "nobody"
    width = max(LEAST_COLUMNS, min(shutil.get_terminal_size((100, 24)).columns, MOST_COLUMNS)) // 2 - 2
    print_line(f"turn {retold.turn}  {retold.line}", "bold")
    left = _column(old, retold.old.text if retold.old is not None else "", width)
    for one, other in zip_longest(left, _column(retold.new.storyteller, retold.new.text, width), fillvalue=""):
        print_line(f"{one:<{width}}{BETWEEN}{other}".rstrip())
    for slip in retold.slips:
        print_line(f"  ! slip: the story says “{slip.quote}”; the rules say: {slip.fact}", "yellow")
    tokens = f"{retold.tokens_in} + {retold.tokens_out} tokens"
    parts = [retold.new.status, f"{retold.requests} requests", tokens, price(retold.cost_micros), retold.reason]
    print_line(f"  {' · '.join(filter(None, parts))}", "dim")
    print_line("")


def _column(heading: str, text: str, width: int) -> list[str]:
    lines = [heading[:width], ""]
    for paragraph in text.splitlines():
        lines += textwrap.wrap(paragraph, width) or [""]
    return lines


def _sum(retold: list[Retold]) -> str:
    from hunter_game.director.spending import price

    costs = [each.cost_micros for each in retold]
    cost = None if any(each is None for each in costs) else sum(each or 0 for each in costs)
    slips = sum(len(each.slips) for each in retold)
    turns = "1 turn" if len(retold) == 1 else f"{len(retold)} turns"
    return f"{turns}, {sum(each.requests for each in retold)} requests, {price(cost)}, {slips} slips."


@click.command()
@click.argument("save")
@click.option("--storyteller", "spec", metavar="SPEC", help="Whose extractor reads; otherwise the configured one.")
@click.option("--api-base", metavar="URL", help="Address of a server of your own.")
@click.option("--turn", type=click.IntRange(1), help="Only this turn.")
@click.option("--json", "as_json", is_flag=True, help="Print each turn, and then the agreement, as one JSON line.")
def reextract(save: str, spec: str | None, api_base: str | None, turn: int | None, as_json: bool) -> int:
    """Let another extractor read SAVE's recorded lines and prose, and print how far it agrees, by kind.

    Exit code 1 when something could not be read.
    """
    from hunter_game.cli.records import read_save
    from hunter_game.cli.storytellers import Choice

    return asyncio.run(_reextract(read_save(save), Choice(spec, api_base), turn, as_json))


async def _reextract(contents: SessionContents, choice: Choice, turn: int | None, as_json: bool) -> int:
    from hunter_game.cli.printing import print_line
    from hunter_game.devtools.reextract import Agreement
    from hunter_game.devtools.reextract import reextract as read_again

    storyteller = _hire(choice)
    agreement, failed = Agreement(), False
    try:
        async for each in read_again(contents, storyteller, turn):
            agreement.add(each)
            failed = failed or bool(each.why_not)
            if as_json:
                print_line(json.dumps(each.as_json()))
                continue
            for sign, items in (("-", each.missed), ("+", each.added)):
                for kind, text in items:
                    print_line(f"turn {each.turn}  {sign} {kind}: {text}")
            if each.why_not:
                print_line(f"turn {each.turn}  nothing was read: {each.why_not}", "yellow")
    finally:
        await storyteller.close()
    if as_json:
        print_line(json.dumps({"agreement": agreement.as_json()}))
    else:
        for line in agreement.lines() or ["There was nothing to read."]:
            print_line(line)
    return 1 if failed else 0


def _hire(choice: Choice) -> Storyteller:
    from hunter_game.cli.storytellers import hire
    from hunter_game.config import read_config
    from hunter_game.paths import find

    paths = find()
    return hire(read_config(paths.config), choice, paths.assets, paths.models)
