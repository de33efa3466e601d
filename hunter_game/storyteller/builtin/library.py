"""Where the prose files are: beside the package in a checkout, inside it when installed.

`assets/prose/` holds what any world can say; `assets/worlds/WORLD/prose/` what only that world can.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from hunter_game.storyteller.builtin.grammar import Grammar, load_grammar

_PACKAGE = Path(__file__).resolve().parents[2]


@lru_cache(maxsize=8)
def grammar_of(world: str) -> Grammar:
    """Return the phrases for a world, read once; an id without prose files of its own has the common ones.

    Raises:
        ContentError: A prose file is wrong.
    """
    assets = assets_folder()
    folders = [assets / "prose"]
    if world:
        folders.append(assets / "worlds" / Path(world).name / "prose")
    return load_grammar(folders)


def assets_folder() -> Path:
    """Return the folder that holds worlds and prose."""
    inside = _PACKAGE / "assets"
    return inside if inside.is_dir() else _PACKAGE.parent / "assets"
