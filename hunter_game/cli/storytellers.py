"""From settings to a storyteller: the one place where both are known."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hunter_game.errors import ConfigError

if TYPE_CHECKING:
    from hunter_game.config import Config
    from hunter_game.storyteller.ports import Storyteller
    from hunter_game.storyteller.routing import Limits, Roles, Weights


@dataclass(frozen=True, slots=True)
class Choice:
    """A storyteller chosen on the command line, over the settings; None leaves them."""

    spec: str | None = None
    api_base: str | None = None


def roles_of(config: Config, choice: Choice, models: Path) -> Roles:
    """Return who plays which role.

    A storyteller that is chosen for this run plays all of them, unless the settings name another extractor.

    Args:
        config: The settings.
        choice: What the command line has over them.
        models: Folder of the model files that are named without one.

    Raises:
        ConfigError: The address is none, or a model file has no name.
    """
    from hunter_game.config import checked_address
    from hunter_game.storyteller.routing import BUILTIN, LOCAL, Model, Roles

    settings = config.storyteller
    narrator = choice.spec or settings.narrator
    try:
        api_base = checked_address(choice.api_base) if choice.api_base else None
    except ValueError as error:
        raise ConfigError(f"--api-base: {error}.") from None
    if api_base is None and provider_of(narrator) == provider_of(settings.narrator):
        api_base = settings.api_base

    def model(spec: str | None) -> Model:
        spec = spec or narrator
        if spec.startswith(LOCAL):
            return Model.of_file(weights_of(config, spec.removeprefix(LOCAL), models))
        ours = spec != BUILTIN and provider_of(spec) == provider_of(narrator)
        return Model(spec=spec, api_base=api_base if ours else None)

    if choice.spec == BUILTIN:
        return Roles()
    return Roles(
        narrator=model(None),
        extractor=model(settings.extractor),
        chronicler=model(settings.chronicler),
        fallbacks=tuple(model(spec) for spec in settings.fallbacks),
    )


def weights_of(config: Config, name: str, models: Path) -> Weights:
    """Return a model file, and how it is run. Whether it is there is seen when it is asked for something.

    Args:
        config: The settings.
        name: A path; a relative one begins in the models folder.
        models: The models folder.

    Raises:
        ConfigError: It names no file.
    """
    from hunter_game.storyteller.routing import Weights

    file = models / Path(name.strip()).expanduser()
    if not name.strip() or file.name in {"", ".."}:
        raise ConfigError("local: wants the name of a model file, as in local:smollm2.gguf.")
    # Half of what the machine calls processors are its real ones; a model on all of them would freeze the screen.
    threads = config.local.threads or max(1, (os.cpu_count() or 2) // 2)
    return Weights(file=file, threads=threads, context=config.local.context)


def provider_of(spec: str) -> str:
    """Return the provider of a spec: an address and a key belong to one."""
    return spec.partition(":" if spec.startswith("local:") else "/")[0]


def limits_of(config: Config) -> Limits:
    """Return how long a storyteller may take, and what it may cost."""
    from hunter_game.storyteller.routing import Budget, Limits

    limits = config.limits
    micros = None if limits.budget_usd is None else round(limits.budget_usd * 1_000_000)
    return Limits(
        first_token_ms=round(limits.first_token * 1000),
        gap_ms=round(limits.gap * 1000),
        whole_ms=round(limits.whole * 1000),
        requests=limits.requests,
        budget=Budget(micros=micros, tokens=limits.budget_tokens),
    )


def hire(config: Config, choice: Choice, assets: Path, models: Path) -> Storyteller:
    """Return the storyteller of a run; nothing that is slow is imported yet, and nobody is asked.

    Raises:
        HunterError: A setting or a prompt is wrong.
    """
    from hunter_game.cli.keys import key_of, secrets
    from hunter_game.storyteller.teller import Teller

    return Teller(roles_of(config, choice, models), limits_of(config), assets, key_of=key_of, secrets=secrets())
