"""Commands that hold things against each other: two sessions, or one session in two worlds."""

from __future__ import annotations

import json

import click


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
