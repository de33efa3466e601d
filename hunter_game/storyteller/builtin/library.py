"""Where the prose files are: beside the package in a checkout, inside it when installed.

`assets/prose/` holds what any world can say; `assets/worlds/WORLD/prose/` what only that world can.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from hunter_game.storyteller.builtin.grammar import Grammar, load_grammar

_PACKAGE = Path(__file__).resolve().parents[2]


@cache
def grammar_of(world: str) -> Grammar:
    """Return the phrases for a world, read once; an id without prose files of its own has the common ones.

    Raises:
        ContentError: A prose file is wrong.
    """
    common = _grammar_in(assets_folder() / "prose")
    if not world:
        return common
    return common.with_more(_grammar_in(assets_folder() / "worlds" / Path(world).name / "prose"))


def assets_folder() -> Path:
    """Return the folder that holds worlds and prose."""
    inside = _PACKAGE / "assets"
    return inside if inside.is_dir() else _PACKAGE.parent / "assets"


@cache
def _grammar_in(folder: Path) -> Grammar:
    return load_grammar([folder])
