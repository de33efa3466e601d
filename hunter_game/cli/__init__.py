"""The command line: builds the parts of a game, hands them to a front end, and owns the exit code.

Each command is in the module of its topic and imports what it needs when it runs, so that `--version` and the
title screen do not wait for what they do not use.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

import click

from hunter_game import __version__
from hunter_game.cli.compare import bisect, diff
from hunter_game.cli.copies import bundle, fork, new_test
from hunter_game.cli.doctor import doctor
from hunter_game.cli.exits import guarded
from hunter_game.cli.language import listen, understand
from hunter_game.cli.play import play
from hunter_game.cli.records import export, import_, log, salvage, verify
from hunter_game.cli.retelling import reextract, renarrate
from hunter_game.cli.serve import serve
from hunter_game.cli.simulate import simulate
from hunter_game.cli.watch import replay


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="hunter-game", message="%(prog)s %(version)s")
@click.pass_context
def commands(context: click.Context) -> int:
    """A text adventure in which a model tells the story and never owns the facts.

    Without a command it opens the title screen.
    """
    if context.invoked_subcommand is None:
        code: int = context.invoke(play)
        return code
    return 0


for command in (
    *(play, serve, replay, verify, log, export, import_, salvage),
    *(diff, bisect, fork, new_test, renarrate, reextract, bundle),
    *(understand, listen, simulate, doctor),
):
    commands.add_command(command)


def run(arguments: list[str]) -> int:
    """Run one command and return its exit code."""

    def invoke() -> int:
        with commands.make_context("hunter-game", list(arguments)) as context:
            code = commands.invoke(context)
        return code if isinstance(code, int) else 0

    return guarded(invoke, _reports)


def main() -> None:
    """Run the command of `sys.argv` and leave with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that cannot show a letter must not end a hunt
    sys.exit(run(sys.argv[1:]))


def _reports() -> Path:
    from hunter_game.paths import find

    return find().reports
