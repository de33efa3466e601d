"""From settings to a storyteller: the one place where both are known."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hunter_game.errors import ConfigError

if TYPE_CHECKING:
    from hunter_game.config import Config
    from hunter_game.storyteller.ports import Storyteller
    from hunter_game.storyteller.routing import Limits, Roles


@dataclass(frozen=True, slots=True)
class Choice:
    """A storyteller chosen on the command line, over the settings; None leaves them."""

    spec: str | None = None
    api_base: str | None = None


def roles_of(config: Config, choice: Choice) -> Roles:
    """Return who plays which role.

    A storyteller that is chosen for this run plays all of them, unless the settings name another extractor.

    Raises:
        ConfigError: The address is none.
    """
    from hunter_game.config import checked_address
    from hunter_game.storyteller.routing import BUILTIN, Model, Roles

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


def provider_of(spec: str) -> str:
    """Return the provider of a spec: an address and a key belong to one."""
    return spec.partition("/")[0]


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


def hire(config: Config, choice: Choice, assets: Path) -> Storyteller:
    """Return the storyteller of a run; nothing that is slow is imported yet, and nobody is asked.

    Raises:
        HunterError: A setting or a prompt is wrong.
    """
    from hunter_game.cli.keys import key_of, secrets
    from hunter_game.storyteller.teller import Teller

    return Teller(roles_of(config, choice), limits_of(config), assets, key_of=key_of, secrets=secrets())
