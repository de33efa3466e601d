"""From settings to a storyteller: the one place where both are known."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from hunter_game.errors import ConfigError

if TYPE_CHECKING:
    from hunter_game.config import Config
    from hunter_game.paths import Paths
    from hunter_game.storyteller.daybook import Spent
    from hunter_game.storyteller.ports import Storyteller
    from hunter_game.storyteller.routing import Effort, Limits, ReplyShape, Roles, Weights
    from hunter_game.storyteller.usage import Spending


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

    def model(spec: str) -> Model:
        if spec.startswith(LOCAL):
            return Model.of_file(weights_of(config, spec.removeprefix(LOCAL), models))
        ours = spec != BUILTIN and provider_of(spec) == provider_of(narrator)
        return Model(
            spec=spec,
            api_base=api_base if ours else None,
            shape=shape_in(config, spec),
            effort=effort_in(config, spec),
        )

    def chain(spec: str, own: tuple[str, ...] | None) -> tuple[Model, ...]:
        named = own if own is not None else settings.fallbacks if spec == narrator else ()
        return tuple(model(each) for each in named)

    if choice.spec == BUILTIN:
        return Roles()
    extractor = settings.extractor or narrator
    # A summary takes a small machine half a minute at every change of the watch, beside the telling that waits for it.
    chronicler = settings.chronicler or (BUILTIN if narrator.startswith(LOCAL) else narrator)
    return Roles(
        narrator=model(narrator),
        extractor=model(extractor),
        chronicler=model(chronicler),
        fallbacks=chain(narrator, settings.fallbacks),
        extractor_fallbacks=chain(extractor, settings.extractor_fallbacks),
        chronicler_fallbacks=chain(chronicler, settings.chronicler_fallbacks),
    )


def shape_in(config: Config, spec: str) -> ReplyShape | None:
    """Return how the settings want a model to be asked for one object: by its own name, else by its provider's."""
    shapes = config.storyteller.shapes
    return shapes.get(spec) or shapes.get(provider_of(spec))


def effort_in(config: Config, spec: str) -> Effort | None:
    """Return how much the settings want a model to think: by its own name, else by its provider's."""
    efforts = config.storyteller.efforts
    return efforts.get(spec) or efforts.get(provider_of(spec))


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
    return Limits(
        first_token_ms=round(limits.first_token * 1000),
        gap_ms=round(limits.gap * 1000),
        whole_ms=round(limits.whole * 1000),
        requests=limits.requests,
        budget=Budget(
            micros=_micros(limits.budget_usd),
            tokens=limits.budget_tokens,
            day_micros=_micros(limits.budget_usd_day),
            day_tokens=limits.budget_tokens_day,
        ),
    )


def budget_in_words(config: Config) -> str:
    """Return what may be spent, in words."""
    limits = config.limits
    parts = [
        *([f"${limits.budget_usd:g} a hunt"] if limits.budget_usd is not None else []),
        *([f"{limits.budget_tokens} tokens a hunt"] if limits.budget_tokens is not None else []),
        *([f"${limits.budget_usd_day:g} a day"] if limits.budget_usd_day is not None else []),
        *([f"{limits.budget_tokens_day} tokens a day"] if limits.budget_tokens_day is not None else []),
    ]
    return ", ".join(parts) or "no limit set"


def _micros(dollars: float | None) -> int | None:
    return None if dollars is None else round(dollars * 1_000_000)


def purse(config: Config, paths: Paths, before: Spent | None = None) -> Spending:
    """Return what counts the spending of a session, and of the day across sessions.

    Args:
        config: The settings.
        paths: Where the day's count is kept.
        before: What the session had spent before; None for a new one.
    """
    from hunter_game.storyteller.daybook import Daybook
    from hunter_game.storyteller.usage import Spending

    daybook = Daybook(paths.spending, lambda: f"{datetime.now().astimezone():%Y-%m-%d}")
    return Spending(limits_of(config).budget, before=before, daybook=daybook)


def hire(config: Config, choice: Choice, assets: Path, models: Path, spending: Spending | None = None) -> Storyteller:
    """Return the storyteller of a run; nothing that is slow is imported yet, and nobody is asked.

    Args:
        config: The settings.
        choice: What the command line, or the player, has over them.
        assets: Folder that holds the prompts.
        models: Folder of model files.
        spending: Counts what is spent; None to count only for this storyteller.

    Raises:
        HunterError: A setting or a prompt is wrong.
    """
    from hunter_game.cli.keys import key_of, secrets
    from hunter_game.storyteller.teller import Teller

    return Teller(
        roles_of(config, choice, models),
        limits_of(config),
        assets,
        key_of=key_of,
        secrets=secrets(),
        spending=spending,
    )
