"""A second reader, written after `docs/session-format.md` with a JSON parser and SHA-256 alone."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from hunter_game.devtools.verify import verify
from hunter_game.session import schema
from tests.session.format_example import PAGE, made_lines, printed_lines
from tests.session.tiny import tiny_world


def canonical(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode("ascii")


def digest(value: Any) -> str:
    return "sha256:" + hashlib.sha256(canonical(value)).hexdigest()


def applied(state: dict[str, Any], delta: dict[str, Any]) -> dict[str, Any]:
    changed: dict[str, Any] = json.loads(canonical(state))
    for path, value in delta.items():
        *parents, last = path.split(".")
        node = changed
        for parent in parents:
            node = node[parent]
        added = last not in node
        node[last] = value
        if added:
            entries = sorted(node.items())
            node.clear()
            node.update(entries)
    return changed


def test_the_example_on_the_page_is_what_the_game_writes() -> None:
    assert printed_lines() == made_lines(), "run: python -m tests.session.format_example"


def test_the_example_can_be_read_from_the_page_alone() -> None:
    lines = [json.loads(line) for line in printed_lines()]
    previous, facts, told = "0" * 64, {}, {}
    for line in lines:
        match line["line"]:
            case "record":
                record = line["record"]
                previous = hashlib.sha256(previous.encode() + b"\n" + canonical(record)).hexdigest()
                assert previous == line["hash"]
                if record["record"] == "turn":
                    facts = applied(facts, record["delta"])
                if record["record"] == "seal":
                    told = applied(told, record["delta"])
                if record["record"] != "header":
                    assert (digest(facts), digest(told)) == (record["digest"], record["told_digest"])
            case "state":
                facts, told = line["state"]["facts"], line["state"]["told"]
                header = lines[0]["record"]
                assert (digest(facts), digest(told)) == (header["digest"], header["told_digest"])
            case "end":
                assert line["hash"] == previous
    assert facts["things"]["salt"]["holder"] == "hunter"
    assert told["quotes"][0]["words"] == "Keep it dry."


def test_the_example_verifies(tmp_path: Path) -> None:
    (tmp_path / "example.jsonl").write_text("".join(f"{line}\n" for line in printed_lines()), "ascii")
    assert verify(tmp_path / "example.jsonl", world=tiny_world()).exit_code == 0


def test_the_page_has_the_tables_as_they_are() -> None:
    printed = PAGE.read_text("utf-8")
    for statement in schema.DDL:
        assert statement in printed
