"""A scripted game for screens: no engine, no model, no file."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

from hunter_game.content.portraits import Portrait
from hunter_game.devtools.film import Film, film_of
from hunter_game.director.course import Mark
from hunter_game.director.earlier import PastTurn
from hunter_game.director.updates import (
    Chunk,
    Dialogue,
    Echo,
    Ledger,
    Notice,
    Onward,
    Opened,
    Quit,
    Refused,
    Rewound,
    Scene,
    Sealed,
    SlipFound,
    Stage,
    TurnUpdate,
    Unclear,
)
from hunter_game.engine.events import DialogueHeard
from hunter_game.engine.ledger import LedgerLine, Tone
from hunter_game.engine.state import Told
from hunter_game.engine.vocabulary import (
    BeastId,
    Mood,
    Refusal,
)
from hunter_game.errors import SaveError
from hunter_game.session.recording import read_session
from hunter_game.tui import hiring
from hunter_game.tui.choices import (
    HuntOffered,
    NewHunt,
    Offered,
    PackOffered,
    ReadyHunter,
    SpreadOffered,
    TradeOffered,
    WorldOffered,
)
from hunter_game.tui.office import Game, SavedGame
from hunter_game.tui.preferences import Preferences
from tests.tui.seen import OFFERS
from tests.tui.seen import a_view as a_view
from tests.tui.seen import an_ended_view as an_ended_view
from tests.tui.seen import an_item as an_item

ZERO = "sha256:" + "0" * 64

SUMMONS = (
    "The bailiff's letter is four lines long, and the last one is a sum. Two are dead at the mill since the "
    "thaw, both found sitting upright in the race with their boots set neatly on the bank.\n\n"
    "Maren keeps the wheel turning. She has not slept, and she does not look at the water while she talks to you."
)
TELLING = (
    "You kneel where the planks are soft. Under the lip of the sluice, out of the wind, five grooves run "
    "through the green wood, each as wide as a thumb, and all of them go down.\n\n"
    "“There was no light at the mill,” Maren says behind you. “Not that night. Not any night.”\n\n"
    "Upstream something heavy lets go of the bank."
)
FIGHT = (
    "It comes up without a sound, which is worse. Your blade finds the place where a collar would sit, and the "
    "water that runs out is cold and very clear."
)


def lines(*pairs: tuple[Tone, str]) -> tuple[LedgerLine, ...]:
    return tuple(LedgerLine(tone=tone, text=text) for tone, text in pairs)


SAMPLE = Path(__file__).parents[2] / "saves" / "samples" / "yard-won.jsonl"
"""A recording to be watched."""


class FakeGame:
    """Plays what the line asks for: `search`, `fight`, `crash`, or any line that a test scripts."""

    def __init__(self, script: dict[str, list[TurnUpdate]] | None = None) -> None:
        self.name = "fake"
        self.turn = 13
        self.storyteller = "builtin"
        self.offers = OFFERS
        self.view = a_view()
        self.told = Told()
        self.summons = SUMMONS
        self.unsworn = False
        self.portraits: Mapping[BeastId, Portrait] = {}
        self.script = script or {}
        self.glances: dict[str, Opened] = {}
        """Pages that are shown at once; others are played."""
        self.played: list[str] = []
        self.past: list[PastTurn] = []
        """What was played before this sitting."""
        self.stopped = 0
        self.closed = False
        self.close_hangs = False
        self._stop = asyncio.Event()
        self.telling = asyncio.Event()
        """Set while a telling that goes on until it is stopped runs."""

    def earlier(self, before: int | None, count: int) -> tuple[PastTurn, ...]:
        end = len(self.past) if before is None else before
        return tuple(self.past[max(0, end - count) : end])

    def course(self) -> tuple[Mark, ...]:
        return ()

    def spent(self) -> str:
        return "free"

    def glance(self, line: str) -> Opened | None:
        return self.glances.get(line)

    async def opening(self) -> AsyncIterator[TurnUpdate]:
        yield self.a_scene()
        for update in self.tell(SUMMONS):
            yield update
        yield Stage(turn=self.turn, stage="ready")

    async def play(self, line: str) -> AsyncIterator[TurnUpdate]:
        self.played.append(line)
        for update in self.script.get(line, ()):
            yield update
        if line in self.script:
            return
        if line == "crash":
            secret = "sk-canary-in-a-local"  # noqa: F841
            raise ValueError("no such thing")
        if line == "endless":
            async for update in self.endless():
                yield update
            return
        for update in self.turn_of(line):
            yield update

    async def endless(self) -> AsyncIterator[TurnUpdate]:
        self.turn += 1
        yield Echo(turn=self.turn, line="endless")
        yield Ledger(turn=self.turn, outcomes=(), lines=lines(("plain", "you wait")), digest=ZERO)
        yield Chunk(turn=self.turn, text="On and on ")
        self.telling.set()
        await self._stop.wait()
        self._stop.clear()
        yield self.sealed("stopped")

    def turn_of(self, line: str) -> list[TurnUpdate]:
        match line:
            case "wizard":
                return [
                    Echo(turn=self.turn, line=line),
                    Unclear(turn=self.turn, message="I could not turn that into an action. No time passed.",
                            readings=("look", "talk to Maren")),
                ]  # fmt: skip
            case "shoot":
                return [
                    Echo(turn=self.turn, line=line),
                    Refused(turn=self.turn, reason=Refusal.NO_AMMUNITION,
                            message="You can't shoot: no bolts left. (pack: crossbow, 0 bolts)"),
                ]  # fmt: skip
            case "attack wolf":
                return [Refused(turn=self.turn, reason=Refusal.AMBIGUOUS, message="Which one?",
                                options=("the old wolf", "the young wolf"))]  # fmt: skip
            case "/map":
                return [Opened(turn=self.turn, screen="map", text="the mill ─── the weir")]
            case "/help":
                return [Opened(turn=self.turn, screen="help", text="Here you can: search, ask Maren.")]
            case "/undo":
                self.turn -= 1
                return [Rewound(turn=self.turn, to_turn=self.turn, line="search", redo=False), self.a_scene()]
            case "undo, then search":
                undone = Rewound(turn=self.turn - 1, to_turn=self.turn - 1, line="wait", redo=False)
                return [undone, *self.a_search("search")]
            case "/next":
                return [Onward(turn=self.turn, hunt=self.name)]
            case "/quit":
                return [Quit(turn=self.turn, text="Saved. Turn 13. Continue with hunter-game")]
            case "fight":
                return self.a_fight_turn()
            case _:
                return self.a_search(line)

    def a_search(self, line: str) -> list[TurnUpdate]:
        self.turn += 1
        words = "There was no light at the mill"
        heard = DialogueHeard(kind="dialogue", speaker="Maren", addressee="you", words=words, mood=Mood.WARY)
        strip = lines(
            ("roll", "search the mill race 2d6+2 = 9 success"),
            ("clue", "trace found: five grooves, going down"),
            ("clue", "struck: the lantern man (kind)"),
            ("time", "1 candle · 7 left"),
        )
        return [
            Echo(turn=self.turn, line=line),
            Ledger(turn=self.turn, outcomes=(), lines=strip, digest=ZERO),
            *self.tell(TELLING),
            Dialogue(turn=self.turn, dialogue=heard),
            SlipFound(turn=self.turn, quote="something heavy", fact="nothing else is here"),
            self.sealed("told"),
            self.a_scene(),
        ]

    def a_fight_turn(self) -> list[TurnUpdate]:
        self.turn += 1
        self.view = a_view(fight=True)
        strip = lines(
            ("roll", "strike 2d6+2 = 9 success"),
            ("loss", "the drowner −4 (6/10)"),
            ("loss", "you −2 (6/8), bleeding"),
        )
        return [
            Echo(turn=self.turn, line="strike the drowner"),
            Ledger(turn=self.turn, outcomes=(), lines=strip, digest=ZERO),
            *self.tell(FIGHT),
            Notice(turn=self.turn, about="storyteller",
                   text="The storyteller did not answer (429). Told plainly instead; your action counted."),
            self.sealed("cut short"),
            self.a_scene(),
        ]  # fmt: skip

    def tell(self, text: str) -> list[TurnUpdate]:
        words = text.split(" ")
        return [Chunk(turn=self.turn, text=word + " ") for word in words]

    def a_scene(self) -> Scene:
        return Scene(turn=self.turn, view=self.view, text="The mill race.\n\nHere: Maren.", offers=self.offers)

    def sealed(self, status: str) -> Sealed:
        return Sealed(turn=self.turn, digest=ZERO, told_digest=ZERO, status=status, storyteller="builtin",  # type: ignore[arg-type]
                      requests=0, cost=0)  # fmt: skip

    async def stop(self) -> None:
        self.stopped += 1
        self._stop.set()

    def complete(self, text: str) -> tuple[str, ...]:
        return tuple(line for line in ("search", "search the race", "talk to Maren") if text and line.startswith(text))

    async def close(self) -> None:
        if self.close_hangs:
            await asyncio.Event().wait()
        self.closed = True


HUNTERS = (
    ReadyHunter("karr", "Ysolde Karr", "sexton", "Buried her own parish, one name at a time, and kept the list.",
                1, 2, 0, 8, 5, 14, 6),
    ReadyHunter("brandt", "Joss Brandt", "trapper", "Knows what a foot leaves, and what leaves no foot.",
                2, 1, 0, 10, 4, 9, 7),
    ReadyHunter("ode", "Sister Ode", "surgeon", "Has a steady hand and no one left to hold it.",
                -1, 2, 2, 7, 6, 22, 5),
)  # fmt: skip


SMALL = WorldOffered("mill", "The Mill", "A wheel, a race, five people.")
COUNTRY = WorldOffered("vale", "The Vale", "More than one hunt.", after="hunt-9", remembers="2 hunts")
TRADES = (
    TradeOffered("trapper", "traps and bait +1", "asking kindly −1"),
    TradeOffered("sexton", "every fright of 2 nerve or more costs 1 less", "shooting and throwing −1"),
)
SPREADS = (
    SpreadOffered("arm", "a strong arm", 2, 0, 1, 12, 8),
    SpreadOffered("eye", "a sharp eye", 0, 2, 1, 10, 8),
)
PACKS = (PackOffered("karr", "spade, lantern, 2 candles", 14, 6), PackOffered("ode", "bone knife, lantern", 22, 5))
OFFERED = {
    SMALL: Offered((HuntOffered("mill", "The Upright Dead"),), False, HUNTERS, TRADES, SPREADS, PACKS),
    COUNTRY: Offered((HuntOffered("nine", "Nine Strokes"),), True, HUNTERS, TRADES, SPREADS, PACKS),
}


class FakeHiring:
    """Offers two storytellers, and remembers who was tried and chosen."""

    def __init__(self, office: FakeOffice) -> None:
        self.office = office
        self.screen = ""
        """The last screen that a bundle was made of."""
        self.asked: list[tuple[str, ...]] = []
        self.results: dict[str, hiring.Tried] = {}

    @property
    def chosen(self) -> str:
        return self.office.storyteller

    @property
    def roles(self) -> str:
        return self.office.storyteller_help

    def offered(self) -> tuple[hiring.Offered, ...]:
        return (
            hiring.Offered("builtin", "part of the game"),
            hiring.Offered("openai/gpt-5-mini", "OPENAI_API_KEY is set"),
            hiring.Offered("groq/", "GROQ_API_KEY is set"),
        )

    def spent(self) -> str:
        return "Spent today: 3 requests, 4512 tokens, $0.0031"

    async def try_out(self, spec: str, *, in_hunt: bool) -> hiring.Tried:
        self.asked.append(("try", spec, str(in_hunt)))
        if spec == "nobody":
            raise SaveError("Nobody is called that.")
        return self.results.get(spec, hiring.Tried(spec, True, ("Telling: first words after 0.41 s",)))

    def choose(self, spec: str) -> None:
        if spec == "nobody":
            raise SaveError("Nobody is called that.")
        self.asked.append(("choose", spec))
        self.office.storyteller = spec

    def keep(self, spec: str) -> str:
        self.choose(spec)
        self.asked.append(("keep", spec))
        return f"{spec} is kept."


class FakeOffice:
    """Hands out fake games."""

    def __init__(self, game: FakeGame | None = None, sessions: tuple[SavedGame, ...] = ()) -> None:
        self.preferences = Preferences()
        self.trouble = ""
        """What is said when preferences are kept."""
        self.game = game or FakeGame()
        self.saved = sessions
        self.storyteller = "builtin (offline, free)"
        self.storyteller_help = "Told by: builtin\n\nhunter-game play --storyteller gpt-4o-mini"
        self.asked: list[tuple[str | NewHunt, ...]] = []
        self.lines: list[str] = []
        """Lines that were entered, in earlier sessions and in this one."""
        self.hiring = FakeHiring(self)

    def prefer(self, preferences: Preferences) -> str:
        self.preferences = preferences
        return self.trouble

    def settings(self) -> str:
        return "Spent today: 3 requests · budget: $1 a day\nKept in hunter-game/config.toml"

    def history(self) -> tuple[str, ...]:
        return tuple(self.lines)

    def remember(self, line: str) -> None:
        self.lines.append(line)

    def sessions(self) -> tuple[SavedGame, ...]:
        return self.saved

    def worlds(self) -> tuple[WorldOffered, ...]:
        return tuple(OFFERED)

    def choices(self, world: WorldOffered) -> Offered:
        return OFFERED[world]

    async def bundle(self, screen: str, prose: bool) -> str:
        self.asked.append(("bundle", "prose" if prose else "no prose"))
        self.screen = screen
        return "hunt-1-report.zip"

    async def film(self, name: str) -> Film:
        self.asked.append(("film", name))
        return film_of(read_session(SAMPLE))

    async def open(self, name: str) -> Game:
        self.asked.append(("open", name))
        return self.game

    async def play_now(self) -> Game:
        self.asked.append(("play now",))
        return self.game

    async def new(self, hunt: NewHunt) -> Game:
        self.asked.append(("new", hunt))
        return self.game

    async def next_hunt(self, name: str) -> Game:
        self.asked.append(("next", name))
        return self.game


SAVED = SavedGame("hunt-1", "Ysolde Karr", "the mill race", 14, "yesterday, 21:40")
