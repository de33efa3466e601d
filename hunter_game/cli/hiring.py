"""Storytellers for the terminal app: found in the environment and the models folder, tried on request, chosen."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from hunter_game.cli.glimpses import NARRATOR_VARIABLE
from hunter_game.tui.hiring import Offered, Tried

if TYPE_CHECKING:
    from hunter_game.cli.office import Office
    from hunter_game.cli.storytellers import Choice
    from hunter_game.paths import Paths
    from hunter_game.storyteller.trial import Trial


class HiringOffice:
    """Meets `tui.hiring.Hiring`.

    Args:
        office: Where games come from; it holds the choice.
        paths: Where things are.
    """

    def __init__(self, office: Office, paths: Paths) -> None:
        self._office = office
        self._paths = paths

    @property
    def chosen(self) -> str:
        """Who tells the next hunt."""
        return self._office.storyteller

    @property
    def roles(self) -> str:
        """Who does what, and where a choice is kept."""
        return self._office.storyteller_help

    def offered(self) -> tuple[Offered, ...]:
        """Return who could be chosen; whoever tells now is among them."""
        from hunter_game.cli.trying import found

        offered = tuple(Offered(each.spec, each.what) for each in found(self._paths))
        if any(each.spec == self.chosen for each in offered):
            return offered
        return (*offered, Offered(self.chosen, "chosen in the settings or on the command line"))

    def spent(self) -> str:
        """Return what today has cost so far."""
        from hunter_game.cli.storytellers import purse
        from hunter_game.director.spending import in_words

        spending = purse(self._office.config(), self._paths)
        limits = "".join(f"; {share} % of {name}" for name, share in spending.shares.items() if "today" in name)
        return f"Spent today: {in_words(spending.day)}{limits}"

    async def try_out(self, spec: str, *, in_hunt: bool) -> Tried:
        """Make one streamed and one structured call.

        Raises:
            HunterError: A setting, a prompt or a name is wrong.
        """
        from hunter_game.cli.storytellers import roles_of
        from hunter_game.cli.trying import closed, tried

        config = self._office.config()
        model = roles_of(config, self._choice(spec), self._paths.models).narrator
        if in_hunt:
            return _in_words(await tried(self._paths, config, model))
        async with closed():
            return _in_words(await tried(self._paths, config, model))

    def choose(self, spec: str) -> None:
        """Let somebody tell from now on.

        Raises:
            HunterError: A setting or the name is wrong.
        """
        from hunter_game.cli.storytellers import roles_of

        choice = self._choice(spec)
        roles_of(self._office.config(), choice, self._paths.models)
        self._office.tell_by(choice)

    def keep(self, spec: str) -> str:
        """Let somebody tell from now on, and write it into the settings.

        An address in the settings stays if it is theirs; else it goes, for it is not to get their requests.

        Raises:
            HunterError: A setting or the name is wrong, or the file is broken or could not be written.
        """
        from hunter_game.config_writing import keep_storyteller

        choice = self._choice(spec)
        self.choose(spec)
        keep_storyteller(self._paths.config, spec.strip(), choice.api_base)
        self._office.read_anew()
        if (variable := NARRATOR_VARIABLE) in os.environ:
            return f"Kept in {self._paths.config.name}; but {variable} is set, and wins."
        return f"{spec.strip()} is kept in {self._paths.config.name}, and tells the next time too."

    def _choice(self, spec: str) -> Choice:
        return self._office.instead(spec.strip())


def _in_words(trial: Trial) -> Tried:
    from hunter_game.cli.trying import extraction_in_words, price_in_words, telling_in_words

    lines = [f"Telling: {telling_in_words(trial)}"]
    if trial.tells:
        lines += [f"Extraction: {extraction_in_words(trial)}", f"An hour of play: {price_in_words(trial)}"]
    lines += [f"In its own words: {trial.words}"] if trial.words else []
    lines += [f"What may help: {trial.fix}"] if trial.fix else []
    return Tried(trial.spec, trial.tells, tuple(lines))
