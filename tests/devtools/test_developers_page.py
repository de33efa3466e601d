"""The page for developers: every command on it is one, with options that it has."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest

from hunter_game.cli import commands

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "developers.md").read_text(encoding="utf-8")
LINES = re.findall(r"^\$ hunter-game (.+)$", PAGE, re.MULTILINE)


@pytest.mark.parametrize("line", LINES)
def test_every_command_on_the_page_can_be_given(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    name, *arguments = shlex.split(line)
    command = commands.commands[name]
    with command.make_context(name, arguments) as context:
        assert isinstance(context, click.Context)


def test_every_tool_is_on_the_page() -> None:
    assert {line.split()[0] for line in LINES} >= {
        *("verify", "log", "replay", "export", "fork", "diff", "bisect"),
        *("new-test", "renarrate", "reextract", "bundle"),
    }
