"""The same reading of every line, in words and in deeds, under any hash seed: slips of the fingers above all."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

from hunter_game.parser import Context, parse
from tests.parser.scene import FIGHT, YARD

ROOT = Path(__file__).parents[2]
STEP = 40
"""Every so many-th line of the corpus is read, with two of its letters in each other's place."""


def slipped(line: str) -> str:
    return f"{line[:2]}{line[3:4]}{line[2:3]}{line[4:]}"


def lines() -> list[str]:
    files = sorted((ROOT / "tests" / "corpus").glob("*.jsonl"))
    texts = [json.loads(line)["text"] for file in files for line in file.read_text().splitlines()]
    return ["baite trap w lvier", *(each for text in texts[::STEP] for each in (text, slipped(text)))]


def readings() -> str:
    """Return a digest of what the lines are read as, in a yard, in a meeting and without a scene."""
    digest = hashlib.sha256()
    for view in (YARD, FIGHT, None):
        for line in lines():
            digest.update(repr(parse(line, view, Context())).encode())
    return digest.hexdigest()


def test_lines_are_read_the_same_under_any_hash_seed() -> None:
    program = "from tests.parser.test_hash_seeds import readings; print(readings())"
    printed = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(printed) == 1
