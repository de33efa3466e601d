"""Whether a model file can be run here: the runtime is installed, and the file is there and is what it says.

Knows names and the first bytes of a file, never what a model says. No sentence here holds a folder's name.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from hunter_game.errors import StorytellerDown

RUNTIME = "xllamacpp"
"""Bindings to llama.cpp, from the extra `local`."""

_MAGIC = b"GGUF"
"""First four bytes of every GGUF file (https://github.com/ggml-org/ggml/blob/master/docs/gguf.md)."""


def check_runnable(file: Path) -> None:
    """Check everything that can be known before a model is loaded.

    Raises:
        StorytellerDown: The runtime is not installed, or the file is missing, closed to us or no GGUF.
    """
    if find_spec(RUNTIME) is None:
        raise StorytellerDown(f"{RUNTIME} is not installed; pip install 'hunter-game[local]' brings it.")
    try:
        with file.open("rb") as opened:
            magic = opened.read(len(_MAGIC))
    except FileNotFoundError:
        raise StorytellerDown(
            f"There is no model file {file.name}; put it into the models folder, or give its whole path."
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is no file name"
        raise StorytellerDown(f"The model file {file.name} cannot be read: {reason}.") from None
    if magic != _MAGIC:
        raise StorytellerDown(f"{file.name} is no GGUF file.")
