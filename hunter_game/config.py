"""The settings: a TOML file, then the environment, which wins; read once and handed down as a value.

`[limits] gap = 20` in the file is `HUNTER_GAME_LIMITS__GAP=20` in the environment.
Holds no key of any provider, and refuses one: keys stay in the environment under the names that LiteLLM reads.
"""

from __future__ import annotations

import os
import tomllib
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, SettingsError

from hunter_game.errors import ConfigError
from hunter_game.tui.preferences import NARROWEST, WIDEST, Column, Lines, Pace, Theme

ENV_PREFIX = "HUNTER_GAME_"
ENV_NESTED = "__"

Seconds = Annotated[float, Field(gt=0, le=3600, allow_inf_nan=False)]


def checked_address(address: str) -> str:
    """Return the address of a model server, if it may be one.

    Raises:
        ValueError: It is no http address, carries a name or key, or is link-local (where clouds keep credentials).
    """
    parts = urlsplit(address)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError("an address begins with http:// or https:// and names a host")
    if parts.username or parts.password or parts.query:
        raise ValueError("an address carries no name, password or key; keys belong in the environment")
    try:
        link_local = ip_address(parts.hostname).is_link_local
    except ValueError:
        link_local = False
    if link_local:
        raise ValueError("a link-local address is never a model server")
    return address


Spec = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
"""Who tells: `builtin`, `local:FILE.gguf`, or a model name as LiteLLM has it."""

Fallbacks = Annotated[tuple[Spec, ...], Field(max_length=4)]
"""Who comes next, in order."""

Shape = Literal["schema", "tools", "json", "text"]
"""Strict JSON Schema, a forced tool call, JSON mode, or only asked for in words."""

Effort = Literal["none", "minimal", "low", "medium", "high"]
"""How much a model thinks before it answers."""

Address = Annotated[str, AfterValidator(checked_address)]


class _Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class StorytellerSettings(_Section):
    """Who tells the story."""

    narrator: Spec = "builtin"
    """Tells."""
    extractor: Spec | None = None
    """Reads free words and finished prose; None for the narrator's model."""
    chronicler: Spec | None = None
    """Sums up what is past; None for the narrator's model, or by rules where that is a model file."""
    fallbacks: Fallbacks = ()
    """Tried in order when the narrator fails; the built-in storyteller always comes last."""
    extractor_fallbacks: Fallbacks | None = None
    """Tried in order when the extractor fails, and then the rules; None for those of the narrator where the
    extractor is the narrator's model, else for none."""
    chronicler_fallbacks: Fallbacks | None = None
    """Tried in order when the chronicler fails, and then the rules; None as above."""
    api_base: Address | None = None
    """Address of a server of your own; None for the provider's."""
    shapes: dict[Spec, Shape] = Field(default_factory=dict)
    """How a model, or every model of a provider, is asked for one object, by its name; else by the game's table."""
    efforts: dict[Spec, Effort] = Field(default_factory=dict)
    """How much a model, or every model of a provider, is asked to think, by its name; else as the provider does."""


class LimitSettings(_Section):
    """When a telling is given up, and what it may cost. Our own clock and ledger keep these."""

    first_token: Seconds = 20
    """Until the first word, in seconds."""
    gap: Seconds = 15
    """Between two pieces of content, in seconds."""
    whole: Seconds = 90
    """For a whole telling, in seconds."""
    requests: Annotated[int, Field(ge=1, le=20)] = 6
    """Requests in one turn, retries and fallbacks included."""
    budget_usd: Annotated[float, Field(ge=0, le=1000, allow_inf_nan=False)] | None = None
    """Money for one session in US dollars, after which the built-in storyteller goes on; None for no limit."""
    budget_tokens: Annotated[int, Field(ge=0)] | None = None
    """Tokens for one session; None for no limit."""
    budget_usd_day: Annotated[float, Field(ge=0, le=1000, allow_inf_nan=False)] | None = None
    """Money for one day in US dollars, all sessions together; None for no limit."""
    budget_tokens_day: Annotated[int, Field(ge=0)] | None = None
    """Tokens for one day, all sessions together; None for no limit."""


class LocalSettings(_Section):
    """How a model file (`local:FILE.gguf`) is run on this machine."""

    threads: Annotated[int, Field(ge=1, le=256)] | None = None
    """Threads of the processor; None for half of those there are."""
    context: Annotated[int, Field(ge=4_096, le=131_072)] = 8_192
    """Tokens that a prompt and its reply may have together. More takes more memory."""


def checked_width(columns: int) -> int:
    """Return the width of a line of prose, if it may be one.

    Raises:
        ValueError: It is too narrow or too wide to read.
    """
    if columns and not NARROWEST <= columns <= WIDEST:
        raise ValueError(f"it is 0 for as wide as there is room, or {NARROWEST} to {WIDEST} columns")
    return columns


class DisplaySettings(_Section):
    """How the game looks and reads; the settings screen writes this section."""

    theme: Theme = "fen-night"
    pace: Pace = "instant"
    """How fast a telling appears."""
    width: Annotated[int, AfterValidator(checked_width)] = 0
    """Widest line of prose in columns; 0 for as wide as there is room."""
    column: Column = "centred"
    """Where a column of prose stands that is narrower than its screen."""
    motion: bool = True
    """Whether anything may move by itself."""
    lines: Lines | None = None
    """What borders, bars and maps are drawn with; None for what the terminal can show."""
    hints: bool = True
    """Whether a newcomer is told what could be done."""


class Config(BaseSettings):
    """All settings. Read by the command line alone."""

    model_config = SettingsConfigDict(
        env_prefix=ENV_PREFIX, env_nested_delimiter=ENV_NESTED, extra="forbid", frozen=True
    )

    storyteller: StorytellerSettings = StorytellerSettings()
    limits: LimitSettings = LimitSettings()
    local: LocalSettings = LocalSettings()
    display: DisplaySettings = DisplaySettings()
    fair: bool = False
    """Whether new hunts read free words by rules only."""
    world: str | None = None
    """World of new hunts; None for the practice hunt first, and the country after it."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return env_settings, init_settings


def read_config(file: Path) -> Config:
    """Return the settings from a file, which need not exist, and the environment.

    Raises:
        ConfigError: One sentence that names the file or variable and the key.
    """
    written = _read_toml(file)
    try:
        return Config(**written)
    except ValidationError as error:
        raise ConfigError(_sentence(file, error)) from None
    except SettingsError as error:
        raise ConfigError(f"A variable that begins with {ENV_PREFIX} cannot be read: {error}.") from None


def _read_toml(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{file.name} is not TOML: {error}.") from None
    except OSError as error:
        raise ConfigError(f"{file.name} cannot be read: {error.strerror}.") from None


def _sentence(file: Path, error: ValidationError) -> str:
    first = error.errors(include_url=False, include_input=False)[0]
    path = [str(part) for part in first["loc"]]
    key = ".".join(path)
    where = file.name
    for depth in range(len(path), 0, -1):
        variable = ENV_PREFIX + ENV_NESTED.join(path[:depth]).upper()
        if variable in os.environ:
            where = variable
            break
    if first["type"] == "extra_forbidden":
        if any(word in path[-1].lower() for word in ("key", "token", "secret", "password")):
            return f"{where}: {key}: keys belong in the environment, never in a file; see `hunter-game doctor`."
        return f"{where}: {key}: there is no such setting."
    reason = first["msg"].removeprefix("Value error, ")
    return f"{where}: {key}: {reason[0].lower()}{reason[1:]}."
