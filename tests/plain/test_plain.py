"""Line mode, with a game that says what the test wants."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import AsyncIterator

import pytest

from hunter_game.director.updates import (
    Chunk,
    Dialogue,
    Echo,
    Ledger,
    Notice,
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
from hunter_game.engine.ledger import LedgerLine
from hunter_game.engine.outcomes import Looked, Odds
from hunter_game.engine.view import FightSeen, HunterSeen, Offer, View
from hunter_game.engine.vocabulary import Mood, PlaceId, Refusal
from hunter_game.plain import JsonPrinter, Printer, TextPrinter, run_plain, saved_line
from hunter_game.plain.flow import Flow
from hunter_game.plain.loop import LINE_LIMIT
from hunter_game.plain.printers import offered

DIGEST = "sha256:" + "0" * 64
OFFER = Offer(
    line="search",
    label="search the yard",
    candles=1,
    coin=0,
    odds=Odds(disaster=1, failure=9, cost=11, success=14, triumph=1),
    price="1 candle",
)


def scene(turn: int, text: str, *offers: Offer, place: str = "yard", place_text: str = "A yard.") -> Scene:
    hunter = HunterSeen.model_construct(name="Annis")
    view = View.model_construct(hunt="The Thaw", place=PlaceId(place), place_text=place_text, hunter=hunter, fight=None)
    return Scene(turn=turn, view=view, text=text, offers=offers)


def sealed(turn: int) -> Sealed:
    return Sealed(
        turn=turn,
        digest=DIGEST,
        told_digest=DIGEST,
        status="told",
        storyteller="builtin",
        requests=0,
        cost=0,
    )


class ScriptedGame:
    """Answers each line with the updates it was given, and notes in which order things happened."""

    name = "annis"

    def __init__(self, *answers: list[TurnUpdate]) -> None:
        self.turn = 0
        self.answers = list(answers)
        self.lines: list[str] = []
        self.stopped = asyncio.Event()
        self.open_turns = 0

    async def opening(self) -> AsyncIterator[TurnUpdate]:
        yield Notice(turn=0, text="A hunt begins.", about="session")

    async def play(self, line: str) -> AsyncIterator[TurnUpdate]:
        self.lines.append(line)
        self.open_turns += 1
        assert self.open_turns == 1, "a line was handed over before the turn of the last one was sealed"
        self.turn += 1
        for update in self.answers.pop(0) if self.answers else [sealed(self.turn)]:
            await asyncio.sleep(0)
            yield update
        self.open_turns -= 1

    async def stop(self) -> None:
        self.stopped.set()


class GivenLines:
    """Lines from a list, then the end of the input."""

    def __init__(self, *lines: str) -> None:
        self.left = list(lines)

    async def next(self) -> str | None:
        return self.left.pop(0) if self.left else None


async def played(game: ScriptedGame, *lines: str, tty: bool = False) -> str:
    out = io.StringIO()
    printer = TextPrinter(out, tty=tty)
    await run_plain(game, GivenLines(*lines), printer, asyncio.Event())
    printer.farewell(saved_line(game))
    return out.getvalue()


async def played_json(game: ScriptedGame, *lines: str) -> list[dict[str, object]]:
    out = io.StringIO()
    printer = JsonPrinter(out)
    await run_plain(game, GivenLines(*lines), printer, asyncio.Event())
    printer.farewell(saved_line(game))
    return [json.loads(line) for line in out.getvalue().splitlines()]


async def test_each_line_is_played_after_the_turn_of_the_last_was_sealed() -> None:
    game = ScriptedGame()
    await played(game, "look", "search", "wait")
    assert game.lines == ["look", "search", "wait"]


async def test_the_end_of_the_input_says_what_was_saved_and_how_to_go_on() -> None:
    shown = await played(ScriptedGame(), "look", "look")
    assert shown.endswith("\nSaved. Turn 2. Continue with `hunter-game play annis --plain`.\n")


async def test_quitting_leaves_the_rest_of_the_input_unread_and_says_goodbye_once() -> None:
    game = ScriptedGame([Quit(turn=1, text="Saved. Turn 1.")])
    shown = await played(game, "/quit", "look")
    assert game.lines == ["/quit"]
    assert shown.count("Saved.") == 1


async def test_json_mode_prints_each_update_as_one_line_with_its_own_field_names() -> None:
    updates: list[TurnUpdate] = [
        Echo(turn=1, line="search"),
        Stage(turn=1, stage="tell"),
        Chunk(turn=1, text="Fog – and\nreeds "),
        sealed(1),
    ]
    shown = await played_json(ScriptedGame(list(updates)), "search")
    assert shown[0]["type"] == "notice"
    assert shown[1:] == [update.model_dump(mode="json") for update in updates]


async def test_json_mode_is_ascii_so_that_no_locale_can_break_it() -> None:
    out = io.StringIO()
    JsonPrinter(out).show(Chunk(turn=1, text="“狼” \u2028"))
    assert out.getvalue().isascii()
    assert out.getvalue().count("\n") == 1


async def test_json_mode_flushes_each_update_at_once() -> None:
    class Pipe(io.StringIO):
        flushed = 0

        def flush(self) -> None:
            self.flushed += 1

    out = Pipe()
    printer = JsonPrinter(out)
    for number in range(3):
        printer.show(Stage(turn=number, stage="tell"))
        assert out.flushed == number + 1


async def test_a_long_line_is_cut_with_a_notice_and_still_played() -> None:
    game = ScriptedGame()
    shown = await played_json(game, "x" * 5000)
    assert game.lines == ["x" * LINE_LIMIT]
    assert "2,000" in str(shown[1]["text"])


@pytest.mark.parametrize("typed", ["look\x1b]52;c;AAAA\x07", "look\x9b2J", "look\ud83d", "lo\u202eok"])
async def test_what_is_typed_reaches_the_game_without_anything_a_terminal_would_obey(typed: str) -> None:
    game = ScriptedGame()
    await played(game, typed)
    (line,) = game.lines
    assert line.encode("utf-8")
    assert not set(line) & set("\x1b\x07\x9b\u202e")


async def test_prose_streams_in_pieces_and_ends_its_line_before_anything_else() -> None:
    answer: list[TurnUpdate] = [
        Ledger(turn=1, outcomes=(), lines=(LedgerLine(tone="time", text="1 candle burnt"),), digest=DIGEST),
        Chunk(turn=1, text="The fog "),
        Chunk(turn=1, text="lifts."),
        SlipFound(turn=1, quote="the sun", fact="it is night"),
        sealed(1),
    ]
    shown = await played(ScriptedGame(answer), "wait")
    assert "  · 1 candle burnt\n\nThe fog lifts.\n\n  ! The story says “the sun”. The rules say: it is night\n" in shown


async def test_a_lead_in_and_the_telling_are_paragraphs_of_their_own_and_thoughts_are_not_shown() -> None:
    answer: list[TurnUpdate] = [
        Chunk(turn=1, text="You weigh it.", part="lead-in"),
        Chunk(turn=1, text="hmm, a wolf?", part="thought"),
        Chunk(turn=1, text="The gate holds."),
        sealed(1),
    ]
    shown = await played(ScriptedGame(answer), "push it")
    assert "You weigh it.\n\nThe gate holds.\n" in shown
    assert "hmm" not in shown


async def test_the_three_kinds_of_no_are_said_with_what_would_work() -> None:
    answer: list[TurnUpdate] = [
        Unclear(turn=0, message="I could not turn that into an action.", readings=("search", "go north")),
        Refused(
            turn=0,
            reason=Refusal.AMBIGUOUS,
            message="Which one? 1 the old wolf  2 the young wolf",
            options=("the old wolf", "the young wolf"),
        ),
        Notice(turn=0, text="The storyteller did not answer (429).", about="storyteller"),
    ]
    shown = await played(ScriptedGame(answer), "xyzzy")
    assert "\n\nI could not turn that into an action.\nTry: search · go north\n" in shown
    assert shown.count("the old wolf") == 1
    assert "The storyteller did not answer (429)." in shown.splitlines()


async def test_speech_a_rewind_and_a_screen_are_shown_as_text() -> None:
    heard = DialogueHeard(
        kind="dialogue",
        speaker="Maren",
        addressee="you",
        words="No light.",
        topic="the mill",
        mood=Mood.WARY,
        offer=False,
    )
    answer: list[TurnUpdate] = [
        Dialogue(turn=3, dialogue=heard),
        Rewound(turn=2, to_turn=2, line="ask Maren", redo=False),
        Opened(turn=2, screen="pack", text="lantern\nknife"),
    ]
    shown = await played(ScriptedGame(answer), "/undo")
    assert "  · journal: Maren about the mill (wary)\n" in shown
    assert "\nUndone. It is the end of turn 2.\n" in shown
    assert "\nlantern\nknife\n" in shown


async def test_offers_show_the_line_to_type_its_price_and_its_exact_odds() -> None:
    shown = await played(ScriptedGame([scene(1, "the yard", OFFER), sealed(1)]), "look")
    assert "You could:\n  search · 1 candle · 42% clean · 30% at a cost · 28% worse\n" in shown


@pytest.mark.parametrize(
    ("line", "label", "shown"),
    [
        ("search", "search the yard", "search · 1 candle"),
        ("examine the cart", "look closely at the cart", "examine the cart · 1 candle"),
        ("guard", "guard against it: it sings", "guard · guard against it: it sings · 1 candle"),
        ("retreat", "get away, and keep what you learned", "retreat · get away, and keep what you learned · 1 candle"),
    ],
)
def test_an_offer_says_more_than_its_line_only_where_there_is_more(line: str, label: str, shown: str) -> None:
    assert offered(OFFER.model_copy(update={"line": line, "label": label, "odds": None})) == shown


async def test_of_a_scene_that_was_read_out_only_new_lines_are_read_again() -> None:
    before = scene(1, "the yard, 12 candles\nA gate.", OFFER)
    after = scene(2, "the yard, 11 candles\nA gate.", OFFER)
    shown = await played(ScriptedGame([before, sealed(1)], [after, sealed(2)]), "look", "wait")
    assert shown.count("A gate.") == 1
    assert "the yard, 11 candles\n" in shown
    assert shown.count("You could:") == 1


async def test_looking_around_reads_the_whole_scene_out() -> None:
    here = scene(1, "the yard\nA gate.")
    looked = Ledger(turn=2, outcomes=(Looked(place=PlaceId("yard")),), lines=(), digest=DIGEST)
    shown = await played(ScriptedGame([here, sealed(1)], [looked, here, sealed(2)]), "wait", "look")
    assert shown.count("A gate.") == 2


async def test_the_text_of_a_place_is_read_out_once_and_not_after_prose_that_told_it() -> None:
    yard, mill = "The yard.\nA gate hangs.", "The mill.\nTwo stones."
    there = scene(1, yard, place_text="A gate hangs.")
    inside = scene(2, mill, place="mill", place_text="Two stones.")
    back = scene(3, yard, place_text="A gate hangs.")
    shown = await played(
        ScriptedGame(
            [there, sealed(1)],
            [Chunk(turn=2, text="You go in. Two\nstones."), inside, sealed(2)],
            [Chunk(turn=3, text="Back."), back, sealed(3)],
        ),
        *("wait", "go in", "go out"),
    )
    assert shown.count("A gate hangs.") == 1
    assert "Two stones." not in shown
    assert shown.count("The yard.") == 2


async def test_the_first_scene_of_a_hunt_leaves_the_place_to_the_summons() -> None:
    class New(ScriptedGame):
        async def opening(self) -> AsyncIterator[TurnUpdate]:
            yield scene(0, "The yard.\nA gate hangs.\n\nWays: north.", OFFER, place_text="A gate hangs.")
            yield Chunk(turn=0, text="You were sent for. A gate hangs.")

    shown = await played(New())
    assert shown.startswith("The Thaw\n\nThe yard.\nWays: north.\n\nYou were sent for. A gate hangs.\n\nYou could:\n")


async def test_what_goes_along_with_the_hunter_is_read_again_only_when_it_changed() -> None:
    here = scene(1, "The yard.\nAnnis: health 8/8.\nGoal: live.")
    there = scene(2, "The mill.\nAnnis: health 7/8.\nGoal: live.", place="mill")
    shown = await played(ScriptedGame([here, sealed(1)], [there, sealed(2)]), "wait", "go in")
    assert "Annis: health 7/8." in shown
    assert shown.count("Goal: live.") == 1


async def test_what_the_prose_told_of_the_beast_is_not_read_out_after_it() -> None:
    now = scene(1, "The wolf: 6/10, near. Next it springs: Its ears go back.")
    fight = FightSeen.model_construct(shown_tell="Its ears go back.")
    fought = now.model_copy(update={"view": now.view.model_copy(update={"fight": fight})})
    shown = await played(ScriptedGame([Chunk(turn=1, text="Its ears go back."), fought, sealed(1)]), "guard")
    assert shown.count("Its ears go back.") == 1
    assert "The wolf: 6/10, near. Next it springs.\n" in shown


@pytest.mark.parametrize("tty", [False, True])
async def test_blocks_are_one_empty_line_apart(tty: bool) -> None:
    answer: list[TurnUpdate] = [Chunk(turn=1, text="The fog lifts."), scene(1, "The yard.", OFFER), sealed(1)]
    refused = Refused(turn=1, reason=Refusal.NO_EXIT, message="You can't go up from here.")
    shown = await played(ScriptedGame(answer, [refused], [refused]), "wait", "go up", "go up", tty=tty)
    typed = shown.replace("> ", "> go\n")  # a terminal shows what is typed
    assert "\n\n\n" not in typed
    assert "\n\nYou can't go up from here.\n\n" in typed


async def test_a_terminal_is_prompted_and_a_pipe_is_not() -> None:
    assert "\n> " in await played(ScriptedGame(), "look", tty=True)
    assert ">" not in await played(ScriptedGame(), "look")


@pytest.mark.parametrize(("status", "marked"), [("down", True), ("told", False), ("stopped", False)])
async def test_a_turn_that_nobody_told_is_said_to_stand(status: str, marked: bool) -> None:
    end = sealed(1).model_copy(update={"status": status})
    shown = await played(ScriptedGame([end]), "wait")
    assert (f"\nThe telling was {status}; the turn stands.\n" in shown) is marked


async def test_leaving_between_turns_ends_at_once_though_no_line_came() -> None:
    class NoLines:
        async def next(self) -> str | None:
            return await asyncio.get_running_loop().create_future()

    leaving = asyncio.Event()

    class Ask(JsonPrinter):
        def ask(self) -> None:
            leaving.set()

    game = ScriptedGame()
    await run_plain(game, NoLines(), Ask(io.StringIO()), leaving)
    assert game.lines == []


async def test_leaving_during_a_telling_stops_it_and_shows_the_seal() -> None:
    leaving = asyncio.Event()

    class Endless(ScriptedGame):
        async def play(self, line: str) -> AsyncIterator[TurnUpdate]:
            yield Chunk(turn=1, text="The fog ")
            leaving.set()
            await self.stopped.wait()
            yield sealed(1).model_copy(update={"status": "stopped"})

    out = io.StringIO()
    printer: Printer = JsonPrinter(out)
    await run_plain(Endless(), GivenLines("wait", "look"), printer, leaving)
    assert json.loads(out.getvalue().splitlines()[-1])["status"] == "stopped"


PROSE = "The mill stands black against the alders. " * 6 + "\n\n\n" + "Nothing moves\nbut the wheel. " * 4


@pytest.mark.parametrize("size", [1, 2, 3, 7, 40, 1000])
def test_wrapped_prose_is_the_same_however_the_stream_cuts_it(size: int) -> None:
    def wrapped(step: int) -> str:
        out = io.StringIO()
        flow = Flow(out, 40)
        for start in range(0, len(PROSE), step):
            flow.feed(PROSE[start : start + step])
        flow.end()
        return out.getvalue()

    text = wrapped(size)
    assert text == wrapped(len(PROSE))
    assert max(len(line) for line in text.splitlines()) <= 40
    assert text.split() == PROSE.split()
    assert text.count("\n\n") == 1
    assert text.endswith("wheel.\n")


def test_a_stream_holds_back_no_more_than_one_word() -> None:
    out = io.StringIO()
    flow = Flow(out, 40)
    flow.feed("The mill stands bl")
    assert out.getvalue() == "The mill stands"


def test_without_a_width_prose_passes_as_it_comes() -> None:
    out = io.StringIO()
    flow = Flow(out, None)
    flow.feed("a  b\n\n\nc")
    flow.end()
    assert out.getvalue() == "a  b\n\n\nc\n"
