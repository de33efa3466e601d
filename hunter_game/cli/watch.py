"""`hunter-game replay`: a saved hunt as it was told, in plain text."""

from __future__ import annotations

import sys
import time

import click

PLAIN_WIDTH = 78
STYLES = {"line": "bold", "strip": "cyan", "slip": "yellow", "system": "dim"}


@click.command()
@click.argument("save")
@click.option("--at", type=click.IntRange(1), default=1, metavar="TURN", help="Turn to begin with.")
@click.option("--speed", type=click.FloatRange(0, 16), default=1.0, show_default=True,
              help="How many times faster than it was; 0 prints everything at once.")  # fmt: skip
@click.option("--rolls/--no-rolls", default=True, help="Whether to print what the rules said.")
def replay(save: str, at: int, speed: float, rolls: bool) -> int:
    """Watch SAVE as it was told, from the record alone; no model is asked.

    Stops with exit code 2 at a telling that the record no longer has.
    """
    from hunter_game.cli.printing import print_piece
    from hunter_game.cli.records import read_save
    from hunter_game.devtools.playback import playback
    from hunter_game.devtools.screenplay import screenplay

    frames = playback(read_save(save), at)
    begun = False
    try:
        for shown in screenplay(frames, PLAIN_WIDTH if sys.stdout.isatty() else None, rolls=rolls):
            if speed and begun:
                time.sleep(shown.frame.wait_ms / 1000 / speed)
            print_piece(shown.lead + shown.text, STYLES.get(shown.frame.kind))
            begun = True
    finally:
        if begun:
            print_piece("\n")
    return 0
