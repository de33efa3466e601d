"""The same three arguments give the same two results: on every hash seed, and by construction."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from hunter_game.engine.world import World
from tests.engine.scripted import LENGTH, digests
from tests.engine.table import Table

ROOT = Path(__file__).resolve().parents[2]
PURE = sorted((ROOT / "hunter_game").glob("engine/**/*.py")) + sorted((ROOT / "hunter_game").glob("parser/**/*.py"))
RULED = PURE + sorted((ROOT / "hunter_game").glob("content/**/*.py"))
UNSTEADY = ("datetime", "time", "random", "locale", "os", "sys", "uuid", "secrets", "io", "pathlib", "threading")


def scripted(hash_seed: str) -> str:
    return subprocess.run(
        [sys.executable, "-m", "tests.engine.scripted"],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": hash_seed},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    ).stdout


def test_two_hash_seeds_give_the_same_digests(yard: World) -> None:
    here = "\n".join(digests(yard)) + "\n"
    assert len(here.splitlines()) == LENGTH + 1
    assert scripted("1") == here == scripted("2")


def test_states_do_not_share_what_can_change(yard: World) -> None:
    first, second = Table(yard), Table(yard)
    first.hunter(health=1)
    assert second.state.facts.hunter.health == 10


def faults(tree: ast.AST, *, pure: bool) -> list[str]:
    """Return what in a module could make two runs differ; content may read the file system and measure likeness."""
    found = []
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        if isinstance(node, (ast.For, ast.comprehension)) and _is_set(node.iter):
            found.append(f"{getattr(node, 'lineno', node.iter.lineno)}: iterates a set")
        if isinstance(node, ast.Call) and _name(node.func) in ("tuple", "list", "enumerate", "iter", "next", "zip"):
            found += [f"{line}: orders a set" for each in node.args if _is_set(each)]
        if isinstance(node, ast.Constant) and isinstance(node.value, float) and pure:
            found.append(f"{line}: float {node.value}")
        if isinstance(node, (ast.BinOp, ast.AugAssign)) and isinstance(node.op, ast.Div) and pure:
            found.append(f"{line}: true division")
        if isinstance(node, ast.Call) and _name(node.func) in ("hash", "id", "float"):
            found.append(f"{line}: {_name(node.func)}()")
        if pure and isinstance(node, ast.Import):
            found += [f"{line}: import {each.name}" for each in node.names if each.name.split(".")[0] in UNSTEADY]
        if pure and isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in UNSTEADY:
            found.append(f"{line}: from {node.module}")
    return found


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def _is_set(node: ast.expr) -> bool:
    if isinstance(node, (ast.Set, ast.SetComp)):
        return True
    if isinstance(node, ast.Call):
        return _name(node.func) in ("set", "frozenset")
    if isinstance(node, ast.BinOp):
        return _is_set(node.left) or _is_set(node.right)
    return False


@pytest.mark.parametrize("path", RULED, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_of_the_rules_depends_on_order_of_sets_floats_clock_or_chance(path: Path) -> None:
    assert faults(ast.parse(path.read_text("utf-8")), pure=path in PURE) == []


@pytest.mark.parametrize(
    "line",
    [
        "for each in {1, 2}: pass",
        "x = [each for each in set(y)]",
        "x = tuple(frozenset(y) | z)",
        "x = 0.5",
        "x = y / 2",
        "x = hash(y)",
        "import time",
        "from random import choice",
    ],
)
def test_the_lint_catches_what_it_is_for(line: str) -> None:
    assert faults(ast.parse(line), pure=True)
