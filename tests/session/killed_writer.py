"""A game that is going to be killed: for each path on stdin, a child plays there until a signal ends it.

Prints `pid N`, then `ack TURN` once a turn is committed, then `gone` when the child is dead.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tests.session.tiny import ROUND, new_session, seal, take_turn


def say(text: str) -> None:
    os.write(1, f"{text}\n".encode())


def play_until_killed(path: Path) -> None:
    session = new_session(path)
    say("ack 0")
    while True:
        for intent in ROUND:
            turn = take_turn(session, intent)
            say(f"ack {turn.turn}")
            seal(session, f"Turn {turn.turn} was told at some length. " * 8)


def main() -> None:
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            say(f"pid {os.getpid()}")
            play_until_killed(Path(line.strip()))
        os.waitpid(child, 0)
        say("gone")


if __name__ == "__main__":
    main()
