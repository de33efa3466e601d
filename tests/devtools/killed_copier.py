"""A copier that is going to be killed: for each line `WHAT POINT SOURCE TARGET`, a child works and dies at POINT.

POINT is `fsync` (written, not yet there), `replace` (synced, not yet renamed), `there` (renamed) or `never`; for a
hunt that is brought forward to these rules, `before` its transaction, `within` it, or `after`.
Prints `gone` when the child is dead, whatever it died of.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hunter_game.devtools.bundle import cleaner, write_bundle
from hunter_game.devtools.export import export
from hunter_game.session import append
from hunter_game.session.forking import import_session
from hunter_game.session.recording import read_session
from hunter_game.session.store import Session


def die_at(module: Any, name: str, *, after: bool) -> None:
    real: Callable[..., Any] = getattr(module, name)

    def dying(*arguments: Any, **named: Any) -> Any:
        done = real(*arguments, **named) if after else None
        os.kill(os.getpid(), signal.SIGKILL)
        return done

    setattr(module, name, dying)


def work(what: str, point: str, source: Path, target: Path) -> None:
    if point == "fsync":
        die_at(os, "fsync", after=False)
    elif point in {"replace", "there"}:
        die_at(os, "replace", after=point == "there")
    elif point == "within":
        die_at(append, "record_row", after=True)
    elif point in {"before", "after"}:
        die_at(append.RecordLog, "append", after=point == "after")
    match what:
        case "migrate":
            Session.open(target, lambda: "2026-01-01T12:00:00Z").close()
        case "import":
            import_session(source, target, "2026-01-01T12:00:00Z")
        case "bundle":
            write_bundle(target, read_session(source), "test", cleaner((), ()))
        case _:
            export(target, read_session(source), what)


def main() -> None:
    for line in sys.stdin:
        what, point, source, target = line.split()
        child = os.fork()
        if child == 0:
            work(what, point, Path(source), Path(target))
            os._exit(0)
        os.waitpid(child, 0)
        print("gone", flush=True)


if __name__ == "__main__":
    main()
