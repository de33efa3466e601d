"""How the program ends: exit codes, the one sentence on stderr, the crash report.

    0    done
    1    a result that is not what was asked: a replay diverged, a check of `doctor` failed
    2    input that cannot be used: a wrong option, an unreadable file, no terminal
    70   a fault of the game itself; a report was written
    130  Ctrl+C; 128 + n for any other signal
    141  whoever read our output has gone

A traceback is never shown. The report holds one, without the values of variables, and without keys.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import click

from hunter_game import __version__
from hunter_game.errors import HunterError

FAULT = 70
INTERRUPTED = 130
READER_GONE = 141

LONGEST_SENTENCE = 2_000
"""Characters of an error that are printed."""


def guarded(command: Callable[[], int], reports: Callable[[], Path]) -> int:
    """Run a command and return its exit code, whatever happens in it.

    Args:
        command: The command; returns its exit code.
        reports: Tells the folder of crash reports, should one be needed.
    """
    try:
        code = command()
        sys.stdout.flush()
    except click.exceptions.Exit as left:
        return left.exit_code
    except click.ClickException as wrong:
        complain(f"{wrong.format_message()} See `hunter-game --help`.")
        return wrong.exit_code
    except HunterError as error:
        complain(error.message)
        return error.exit_code
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except BrokenPipeError:
        _silence_stdout()
        return READER_GONE
    except Exception as fault:  # noqa: BLE001  the last line of defence: nothing may reach the screen as a traceback
        complain(_report(fault, reports))
        return FAULT
    return code


def complain(sentence: str) -> None:
    """Print one sentence on stderr, with nothing in it that a terminal would obey."""
    from hunter_game.engine.text import one_line

    click.echo(one_line(sentence, LONGEST_SENTENCE), err=True)


def _silence_stdout() -> None:
    """Point stdout to nowhere, so that the interpreter's last flush does not complain."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _report(fault: Exception, reports: Callable[[], Path]) -> str:
    """Write a crash report and return the sentence that names it."""
    what = f"hunter-game met a fault of its own ({type(fault).__name__}); every finished turn is saved."
    try:
        folder = reports()
        folder.mkdir(parents=True, exist_ok=True)
        now = datetime.now(UTC)
        file = folder / f"crash-{now:%Y%m%d-%H%M%S}.txt"
        file.write_text(f"hunter-game {__version__}\n\n{redacted(fault)}", encoding="utf-8")
    except OSError:
        return what
    return f"{what} A report for its makers is in {file}."


def redacted(fault: BaseException) -> str:
    """Return the traceback of a fault without keys, home folder or control characters."""
    from hunter_game.cli.keys import secrets
    from hunter_game.engine.text import sanitise
    from hunter_game.storyteller.redact import redact

    text = sanitise(redact("".join(traceback.format_exception(fault)), secrets()))
    for folder, name in ((str(Path(__file__).parents[2]), "hunter-game"), (str(Path.home()), "~")):
        text = text.replace(folder, name) if len(folder) > 1 else text
    return text
