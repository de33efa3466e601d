"""A first look at the settings, before they are read in earnest: who tells, and how the game is to look.

The title is on screen before the settings are loaded, which takes longer than all the rest of it.
What is wrong with the settings is said when a hunt is opened; here it only counts for nothing.
"""

from __future__ import annotations

import locale
import os
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hunter_game.tui.preferences import NAMES, Preferences, is_one

if TYPE_CHECKING:
    from hunter_game.paths import Paths
    from hunter_game.tui.preferences import Lines

_PREFIX = "HUNTER_GAME_"
NARRATOR_VARIABLE = f"{_PREFIX}STORYTELLER__NARRATOR"
_SAID = {"true": True, "false": False, "1": True, "0": False}
PLAIN_TERMINALS = frozenset({"linux", "dumb", "vt100", "vt102", "vt220", "ansi"})
"""Terminals whose fonts cannot be trusted to have more than ASCII: the console of Linux has 256 or 512 glyphs."""


def glimpse_narrator(paths: Paths) -> str:
    """Return the configured narrator, for a label."""
    named = os.environ.get(NARRATOR_VARIABLE) or _section(paths, "storyteller").get("narrator")
    return named if isinstance(named, str) else "builtin"


def glimpse_preferences(paths: Paths) -> Preferences:
    """Return how the player wants the game to look; what is not said is as this terminal can show it."""
    written = dict(_section(paths, "display"))
    for name in NAMES:
        said = os.environ.get(variable(name))
        if said is not None:
            written[name] = _read(name, said)
    known = {name: value for name, value in written.items() if is_one(name, value)}
    # Windows names a code page here, whatever its terminal shows.
    encoding = "utf-8" if sys.platform == "win32" else locale.getencoding()
    return replace(Preferences(lines=lines_of(os.environ, encoding)), **known)


def variable(name: str) -> str:
    """Return the variable of the environment that wins over a preference in the file."""
    return f"{_PREFIX}DISPLAY__{name.upper()}"


def lines_of(environment: Mapping[str, str], encoding: str) -> Lines:
    """Return what a terminal can be trusted to draw with.

    Args:
        environment: The variables of the program.
        encoding: The encoding of the locale.
    """
    if environment.get("TERM") in PLAIN_TERMINALS or encoding.replace("-", "").lower() != "utf8":
        return "ascii"
    return "box"


def _read(name: str, said: str) -> object:
    if name == "width":
        return int(said) if said.strip().isdecimal() else said
    return _SAID.get(said.strip().lower(), said) if name in {"motion", "hints"} else said


def _section(paths: Paths, name: str) -> dict[str, Any]:
    try:
        section = tomllib.loads(paths.config.read_text(encoding="utf-8")).get(name, {})
    except (OSError, ValueError):
        return {}
    return section if isinstance(section, dict) else {}
