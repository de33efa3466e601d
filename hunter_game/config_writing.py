"""Keeping a choice of the player in the config file: a few keys change, and nothing else in it.

Comments, order and settings that this version does not know stay as they were, and so does a file that cannot be
read: it is said what is wrong, and nothing is written.
Knows the file and not what its values are for; it writes no key of a provider, because it is never given one.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping, MutableMapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import BaseModel, ValidationError

from hunter_game.config import DisplaySettings, StorytellerSettings
from hunter_game.errors import ConfigError

if TYPE_CHECKING:
    from tomlkit import TOMLDocument

_SECTIONS: dict[str, type[BaseModel]] = {"display": DisplaySettings, "storyteller": StorytellerSettings}
"""Where something can be kept, and what may stand there."""


def keep_display(file: Path, values: Mapping[str, str | int | bool]) -> None:
    """Keep how the game looks.

    Args:
        file: The config file; it and its folder need not exist.
        values: What has changed, by the names of the section.

    Raises:
        ConfigError: A value is wrong, or the file is broken or could not be written.
    """
    _keep(file, "display", values)


def keep_storyteller(file: Path, spec: str, api_base: str | None = None) -> None:
    """Keep who tells.

    Args:
        file: The config file; it and its folder need not exist.
        spec: Who, as `/model` takes it.
        api_base: Address of their server; None where the address in the file is not to be theirs.

    Raises:
        ConfigError: Nobody can be called that, or the file is broken or could not be written.
    """
    _keep(file, "storyteller", {"narrator": spec, "api_base": api_base})


def _keep(file: Path, section: str, values: Mapping[str, str | int | bool | None]) -> None:
    """Set keys of one section; a key whose value is None is taken out."""
    import tomlkit

    try:
        _SECTIONS[section](**values)
    except ValidationError as error:
        wrong = error.errors(include_url=False, include_input=False)[0]
        reason = wrong["msg"].removeprefix("Value error, ")
        raise ConfigError(f"{section}.{wrong['loc'][0]} cannot be kept: {reason}.") from None
    document = _document(file)
    table = document.setdefault(section, tomlkit.table())
    if not isinstance(table, MutableMapping):
        raise ConfigError(f"{file.name}: {section}: this is no section, so nothing was kept in it.")
    for name, value in values.items():
        if value is not None:
            table[name] = value
        elif name in table:
            del table[name]
    _replace(file, tomlkit.dumps(document))


def _document(file: Path) -> TOMLDocument:
    """Return what is in the file.

    Raises:
        ConfigError: It is not TOML, or cannot be read.
    """
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    try:
        return tomlkit.parse(file.read_bytes().decode("utf-8"))
    except FileNotFoundError:
        return tomlkit.document()
    except (TOMLKitError, UnicodeDecodeError):
        raise ConfigError(f"{file.name} is not TOML, so nothing was written to it.") from None
    except OSError as error:
        raise ConfigError(f"{file.name} cannot be read ({error.strerror}), so nothing was written to it.") from None


def _replace(file: Path, text: str) -> None:
    """Put a text in the place of a file, whole or not at all; a link stays a link.

    Raises:
        ConfigError: It could not be written; the file is as it was.
    """
    target = file.resolve()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}-")
        beside = Path(name)
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(text.encode("utf-8"))
                out.flush()
                os.fsync(out.fileno())
            if target.exists():
                beside.chmod(target.stat().st_mode & 0o777)
            beside.replace(target)
        finally:
            with suppress(FileNotFoundError):
                beside.unlink()
    except OSError as error:
        raise ConfigError(f"{file.name} could not be written ({error.strerror}); it is as it was.") from None
