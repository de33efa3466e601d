"""Where everything lives: assets, saved hunts, the config file, crash reports.

A checkout keeps its hunts beside the code, in `saves/`; an installed game keeps them where the platform wants
user data. `HUNTER_GAME_HOME` moves saves, config and reports into one folder; nothing else reads it.
Knows names and folders only: never what is inside a file.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from hunter_game.errors import ConfigError, SaveUnreadable

HOME_VARIABLE = "HUNTER_GAME_HOME"
"""Folder for saves, config and crash reports, instead of the usual ones."""

SAVE_SUFFIX = ".hunt"
RECORDING_SUFFIX = ".jsonl"


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one running game."""

    assets: Path
    saves: Path
    config: Path
    """The config file; it need not exist."""
    reports: Path
    """Where crash reports go."""

    @property
    def worlds(self) -> Path:
        """Folder of the worlds."""
        return self.assets / "worlds"

    @property
    def models(self) -> Path:
        """Folder of model files for `local:FILE.gguf`, beside the hunts; it need not exist."""
        return self.saves.parent / "models"

    @property
    def typed(self) -> Path:
        """File of the lines that were entered in the terminal app, among the hunts; it need not exist."""
        return self.saves / "typed.txt"

    @property
    def spending(self) -> Path:
        """Folder in which the cost of each day is counted, beside the hunts and in none; it need not exist."""
        return self.saves.parent / "spending"

    def portraits(self, world: str) -> Path | None:
        """Return the folder of a world's portraits, if it has one.

        Args:
            world: Id of the world, which a saved hunt brought along: it chooses among folders, and makes no path.
        """
        return next((folder for folder in (self.assets / "portraits").glob("*/") if folder.name == world), None)

    @property
    def hints(self) -> Path:
        """What a player needs no hint for any more, beside the config file; it need not exist."""
        return self.config.with_name("hints.json")

    def world(self, name: str) -> Path:
        """Return the folder of a world.

        Raises:
            ConfigError: There is no world of that name.
        """
        known = self.world_names()
        if name not in known:
            raise ConfigError(f'There is no world "{name}". There are: {", ".join(known)}.')
        return self.worlds / name

    def world_names(self) -> list[str]:
        """Return the names of the worlds that can be played, sorted."""
        return sorted(file.parent.name for file in self.worlds.glob("*/world.yaml"))

    def save(self, text: str) -> Path:
        """Return the file that a player means: a path to a `.hunt` or `.jsonl`, or a name in the saves folder.

        Raises:
            SaveUnreadable: There is no such file.
        """
        if text.endswith((SAVE_SUFFIX, RECORDING_SUFFIX)):
            path = Path(text).expanduser()
            if path.name == text and not _is_file(path):
                path = self.saves / path
            if _is_file(path):
                return path
        elif text in self.save_names():
            return self.saves / f"{text}{SAVE_SUFFIX}"
        names = ", ".join(self.save_names()[:12])
        known = f"There are: {names}." if names else "No hunt is saved yet; begin one with hunter-game."
        raise SaveUnreadable(f'There is no saved hunt "{text}". {known}')

    def save_names(self) -> list[str]:
        """Return the names of the hunts in the saves folder, sorted."""
        return sorted(file.stem for file in self.saves.glob(f"*{SAVE_SUFFIX}"))


def find() -> Paths:
    """Return where things are for this installation and this user."""
    package = Path(__file__).resolve().parent
    checkout = package.parent
    in_checkout = (checkout / "pyproject.toml").is_file() and (checkout / "assets").is_dir()
    assets = checkout / "assets" if in_checkout else package / "assets"
    home = os.environ.get(HOME_VARIABLE)
    if home:
        root = Path(home).expanduser()
        return Paths(assets=assets, saves=root / "saves", config=root / "config.toml", reports=root / "reports")
    from platformdirs import PlatformDirs

    folders = PlatformDirs("hunter-game", appauthor=False)
    data = folders.user_data_path
    return Paths(
        assets=assets,
        saves=checkout / "saves" if in_checkout else data / "saves",
        config=folders.user_config_path / "config.toml",
        reports=folders.user_log_path,
    )


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # longer than the file system takes, or in a folder that is closed to us
        return False
