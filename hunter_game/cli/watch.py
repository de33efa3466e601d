"""`hunter-game replay`: a saved hunt as it was told, on the screen or in plain text."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from hunter_game.session.contents import SessionContents

PLAIN_WIDTH = 78
STYLES = {"line": "bold", "strip": "cyan", "slip": "yellow", "system": "dim"}


@click.command()
@click.argument("save")
@click.option("--at", type=click.IntRange(1), default=None, metavar="TURN", help="Turn to begin with.")
@click.option("--speed", type=click.FloatRange(0, 16), default=1.0, show_default=True,
              help="How many times faster than it was; 0 prints everything at once.")  # fmt: skip
@click.option("--rolls/--no-rolls", default=True, help="With --plain: whether to print what the rules said.")
@click.option("--plain", is_flag=True, help="As text, from top to bottom; without a terminal it is text anyway.")
def replay(save: str, at: int | None, speed: float, rolls: bool, plain: bool) -> int:
    """Watch SAVE as it was told, from the record alone; no model is asked.

    In a terminal: a screen to play, pause, step and seek in. Stops with exit code 2 at a telling that the record no
    longer has.
    """
    from hunter_game.cli.records import read_save
    from hunter_game.storyteller.guard import live_calls

    contents = read_save(save)
    terminal = sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM") not in {"dumb", ""}
    with live_calls(allowed=False):
        if plain or not terminal or not speed:
            _print(contents, at or 1, speed, rolls=rolls)
            return 0
        return _show(contents, at, speed)


def _show(contents: SessionContents, at: int | None, speed: float) -> int:
    from hunter_game.cli.office import Office
    from hunter_game.cli.storytellers import Choice
    from hunter_game.devtools.film import film_of
    from hunter_game.errors import SaveUnreadable
    from hunter_game.paths import find
    from hunter_game.tui.app import HunterApp
    from hunter_game.tui.screens.replay import ReplayScreen

    film = film_of(contents)
    index = film.index_of(at) if at is not None else 0
    if index is None:
        raise SaveUnreadable(f"There is no turn {at} to watch in this hunt; its last is {film.passages[-1].turn}.")
    app = HunterApp(Office(find(), Choice()), watching=lambda: ReplayScreen(film, index=index, speed=speed))
    farewell = app.run()
    if farewell:
        click.echo(farewell)
    if film.breaks_off:
        raise SaveUnreadable(film.breaks_off)
    return app.return_code or 0


def _print(contents: SessionContents, at: int, speed: float, *, rolls: bool) -> None:
    from hunter_game.cli.printing import print_piece
    from hunter_game.devtools.playback import playback
    from hunter_game.devtools.screenplay import screenplay

    frames = playback(contents, at)
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
