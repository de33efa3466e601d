"""Where the terminal app gets its games: saved hunts, what a new one can be, and directors over opened sessions.

Everything is imported when it is first needed: the title is on screen before rules, settings or models are loaded.
"""

from __future__ import annotations

import asyncio
import os
import time
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from hunter_game.cli.glimpses import glimpse_narrator, glimpse_preferences, variable
from hunter_game.cli.storytellers import Choice
from hunter_game.cli.typed import Typed
from hunter_game.errors import HunterError, SaveBusy, SaveUnreadable
from hunter_game.tui.preferences import Preferences, changed

if TYPE_CHECKING:
    from hunter_game.cli.hiring import HiringOffice
    from hunter_game.cli.hunts import Wish
    from hunter_game.config import Config
    from hunter_game.devtools.film import Film
    from hunter_game.director.director import Director
    from hunter_game.director.hints import Hints
    from hunter_game.paths import Paths
    from hunter_game.session.store import Session
    from hunter_game.storyteller.ports import Storyteller
    from hunter_game.storyteller.usage import Spending
    from hunter_game.tui.choices import NewHunt, Offered, WorldOffered
    from hunter_game.tui.office import SavedGame


class Office:
    """Meets `tui.office.GameOffice`.

    Args:
        paths: Where things are.
        choice: The storyteller that was chosen on the command line.
        world: World of new hunts; None for the one of the settings.
        fair: Whether new hunts read free words by rules only; None for what the settings say.
        hints: Whether there is somebody who could be told what could be done.
    """

    def __init__(
        self,
        paths: Paths,
        choice: Choice,
        world: str | None = None,
        fair: bool | None = None,
        *,
        hints: bool = True,
    ) -> None:
        self._paths = paths
        self._choice = choice
        self._world = world
        self._fair = fair
        self._hints = hints
        self._config: Config | None = None
        self._preferences: Preferences | None = None
        self._storyteller: Storyteller | None = None
        """Whoever was hired last."""
        self._game: Director | None = None
        """The hunt that was opened last."""
        self._warming: asyncio.Future[None] | None = None

    @property
    def storyteller(self) -> str:
        """Label of the storyteller that is configured."""
        return self._choice.spec or glimpse_narrator(self._paths)

    @property
    def storyteller_help(self) -> str:
        """What is configured, and how to choose another."""
        from hunter_game.cli.keys import present

        try:
            settings = self.config().storyteller
            narrator, extractor = self._choice.spec or settings.narrator, settings.extractor
            chosen = f"The story is told by: {narrator}\nFree words are read by: {extractor or narrator}"
        except HunterError as error:
            chosen = error.message
        keys = ", ".join(present()) or "none"
        return (
            f"{chosen}\nKeys in the environment: {keys}\n\n"
            "The built-in storyteller is free and works offline.\n"
            "Any other goes by its name as LiteLLM has it; the game can also be started with it:\n\n"
            "  hunter-game play --storyteller openai/gpt-5-mini\n"
            "  hunter-game play --storyteller ollama_chat/llama3.1\n"
            "  hunter-game play --storyteller openai/my-model --api-base http://127.0.0.1:8080/v1\n\n"
            f"F3 keeps a choice for the next time, in {self._paths.config}.\n"
            "`hunter-game doctor` tries it: one streamed call, one structured call."
        )

    def config(self) -> Config:
        """Return the settings, read once.

        Raises:
            ConfigError: One is wrong.
        """
        if self._config is None:
            from hunter_game.config import read_config

            self._config = read_config(self._paths.config)
        return self._config

    def read_anew(self) -> None:
        """Read the settings again when they are needed next: something was written into them."""
        self._config = None

    @property
    def preferences(self) -> Preferences:
        """How the player wants the game to look."""
        if self._preferences is None:
            self._preferences = glimpse_preferences(self._paths)
        return self._preferences

    def prefer(self, preferences: Preferences) -> str:
        """Keep how the player wants the game to look, and return a sentence if that will not last."""
        from hunter_game.config_writing import keep_display

        values = changed(self.preferences, preferences)
        self._preferences = preferences
        try:
            if values:
                keep_display(self._paths.config, values)
                self.read_anew()
        except HunterError as error:
            return f"Until the game ends: {error.message}"
        winning = [variable(name) for name in values if variable(name) in os.environ]
        return f"{winning[0]} is set, and will win over what was kept." if winning else ""

    def settings(self) -> str:
        """Return what was spent and may be, and where settings are kept."""
        from hunter_game.cli.storytellers import budget_in_words

        try:
            money = f"{self.hiring.spent()} · budget: {budget_in_words(self.config())}"
        except HunterError as error:
            money = error.message
        return f"{money}\nKept in {self._paths.config}"

    def history(self) -> tuple[str, ...]:
        """Return the lines that were entered in earlier sessions, oldest first."""
        return Typed(self._paths.typed).lines()

    def remember(self, line: str) -> None:
        """Keep a line that was entered."""
        Typed(self._paths.typed).add(line)

    def sessions(self) -> tuple[SavedGame, ...]:
        """Return the saved hunts, newest first."""
        from hunter_game.cli.shelf import saved_games

        return saved_games(self._paths.saves, datetime.now().astimezone())

    def worlds(self) -> tuple[WorldOffered, ...]:
        """Return the worlds in which a hunt could begin; only the one that was asked for, if one was.

        Raises:
            HunterError: A setting or a title page is wrong.
        """
        from hunter_game.cli.offering import worlds

        every = worlds(self._paths)
        return tuple(each for each in every if each.id == self._world) or every

    def choices(self, world: WorldOffered) -> Offered:
        """Return what can be chosen in a world.

        Raises:
            HunterError: The world is wrong.
        """
        from hunter_game.cli.offering import choices

        return choices(self._paths, world.id, self._paths.save(world.after) if world.after else None)

    async def film(self, name: str) -> Film:
        """Return a saved hunt as it can be watched; the one under way as far as it has come, between two turns.

        Raises:
            HunterError: It cannot be read.
        """
        from hunter_game.devtools.film import film_of

        try:
            return await asyncio.to_thread(self._film, name)
        except SaveBusy:
            if self._game is None or self._game.name != name:
                raise
            contents = self._game.session.contents()  # here and not in the thread: it is ours that is open
            return await asyncio.to_thread(film_of, contents)

    async def bundle(self, screen: str, prose: bool) -> str:
        """Write a bug bundle of the hunt that was opened last, beside it, and return the name of the file.

        Args:
            screen: The screen as SVG; empty where there is none.
            prose: Whether what was told goes along; the screen tells some of it.

        Raises:
            HunterError: No hunt is open, or the bundle could not be written.
        """
        from hunter_game.cli.copies import bundle_beside

        if self._game is None:
            raise SaveUnreadable("No hunt is open.")
        session = self._game.session
        contents = session.contents()  # here and not in the thread: the file is read between two turns
        beside = {"screen.svg": screen} if screen else {}
        path = await asyncio.to_thread(bundle_beside, session.path, contents, beside, prose=prose)
        return path.name

    def _film(self, name: str) -> Film:
        from hunter_game.cli.records import read_save
        from hunter_game.devtools.film import film_of

        return film_of(read_save(name, self._paths))

    async def open(self, name: str) -> Director:
        """Continue a saved hunt.

        Raises:
            HunterError: It cannot be played on.
        """
        return self.warmed(await asyncio.to_thread(self._open, name))

    async def play_now(self) -> Director:
        """Begin a hunt at once: the practice hunt first, then one in the country that remembers the last.

        Raises:
            HunterError: It cannot be begun.
        """
        return self.warmed(await asyncio.to_thread(self._play_now))

    async def new(self, hunt: NewHunt) -> Director:
        """Begin the hunt that was chosen.

        Raises:
            HunterError: It cannot be begun.
        """
        return self.warmed(await asyncio.to_thread(self._new, hunt))

    async def next_hunt(self, name: str) -> Director:
        """Begin the hunt after one that is over: with the same hunter, if they live.

        Args:
            name: The saved hunt that is over.

        Raises:
            HunterError: It is not over, or the next cannot be begun.
        """
        return self.warmed(await asyncio.to_thread(self._next_hunt, name))

    def warmed(self, game: Director) -> Director:
        """Let a game's storyteller load what is slow to load while the player reads; return the game."""
        assert self._storyteller is not None
        self._warming = asyncio.ensure_future(self._storyteller.warm())
        self._warming.add_done_callback(lambda done: done.cancelled() or done.exception())  # said when they tell
        return game

    def _open(self, name: str) -> Director:
        from hunter_game.cli.hunts import open_hunt

        return self.direct(open_hunt(self._paths, self._paths.save(name)))

    def _play_now(self) -> Director:
        from hunter_game.cli.next_hunts import play_now

        return self.begin(self._as_usual(play_now(self._paths, self._world or self.config().world)))

    def _new(self, hunt: NewHunt) -> Director:
        from hunter_game.cli.offering import wished

        return self.begin(self._as_usual(wished(self._paths, hunt, datetime.now(UTC).date())))

    def _next_hunt(self, name: str) -> Director:
        from hunter_game.cli.next_hunts import next_after

        return self.begin(self._as_usual(next_after(self._paths, self._paths.save(name))))

    def _as_usual(self, wish: Wish) -> Wish:
        """Return a wish for a hunt that is fair as well, where the command line or the settings want that."""
        usual = self.config().fair if self._fair is None else self._fair
        return replace(wish, fair=wish.fair or usual)

    def begin(self, wish: Wish) -> Director:
        """Begin the hunt that was wished for.

        Raises:
            HunterError: It cannot be begun.
        """
        from hunter_game.cli.hunts import begin_hunt

        return self.direct(begin_hunt(self._paths, wish))

    def direct(self, session: Session) -> Director:
        """Return a director over an open session; the session is closed if there is none to be had.

        Raises:
            HunterError: A setting or a prompt is wrong.
        """
        from hunter_game.cli.storytellers import purse
        from hunter_game.content.portraits import NO_PORTRAITS, load_portraits
        from hunter_game.director.director import Director
        from hunter_game.director.spending import spent_in

        try:
            config = self.config()
            spending = purse(config, self._paths, spent_in(session.calls()))
            storyteller = self._hired(self._choice, spending)
            drawn = self._paths.portraits(session.world.id)
            portraits = NO_PORTRAITS if drawn is None else load_portraits(drawn)
        except HunterError:
            session.close()
            raise
        self._game = Director(
            session,
            storyteller,
            _milliseconds,
            requests=config.limits.requests,
            hire=lambda spec: self._hired(self.instead(spec), spending),
            spending=spending,
            hints=self._hints_for(session) if self._hints else None,
            portraits=portraits,
        )
        return self._game

    def _hints_for(self, session: Session) -> Hints:
        from hunter_game.cli.hint_book import HintFile
        from hunter_game.director.hints import Hints

        undo = not session.header.modes.iron
        return Hints(HintFile(self._paths.hints), lambda: self.preferences.hints, undo=undo)

    def _hired(self, choice: Choice, spending: Spending) -> Storyteller:
        from hunter_game.cli.storytellers import hire

        self._storyteller = hire(self.config(), choice, self._paths.assets, self._paths.models, spending)
        return self._storyteller

    @property
    def hiring(self) -> HiringOffice:
        """Where storytellers are found, tried and chosen."""
        from hunter_game.cli.hiring import HiringOffice

        return HiringOffice(self, self._paths)

    def tell_by(self, choice: Choice) -> None:
        """Let somebody else tell every hunt that is opened from now on."""
        self._choice = choice

    def instead(self, spec: str) -> Choice:
        """Return the choice of another storyteller in mid-hunt.

        An address goes along only within one provider: another provider's key is not for it.
        """
        from hunter_game.cli.storytellers import provider_of

        settings = self.config().storyteller
        chosen, written = self._choice, settings.narrator
        addresses = {
            provider_of(written): settings.api_base,
            **({provider_of(chosen.spec or written): chosen.api_base} if chosen.api_base else {}),
        }
        return Choice(spec=spec, api_base=addresses.get(provider_of(spec)))


def _milliseconds() -> int:
    return time.monotonic_ns() // 1_000_000
