"""A hunt on the screen."""

from __future__ import annotations

import asyncio

from textual import events

from hunter_game.director.updates import Chunk, Dialogue, Notice, Opened, SlipFound, Stage, Unclear
from hunter_game.engine.events import DialogueHeard
from hunter_game.engine.vocabulary import Mood
from hunter_game.tui.screens.new_hunt import NewHuntScreen
from hunter_game.tui.screens.play import PlayScreen
from hunter_game.tui.screens.reading import ReadingScreen
from hunter_game.tui.screens.title import TitleScreen
from hunter_game.tui.widgets.command import LONGEST, CommandLine
from hunter_game.tui.widgets.paragraphs import Kind
from tests.tui.fake import TELLING, FakeGame, an_ended_view
from tests.tui.screen import NARROW, WIDE, enter, hunt, log_of, settle, shown, texts


def line_of(pilot: object) -> CommandLine:
    return pilot.app.screen.query_one(CommandLine)  # type: ignore[attr-defined, no-any-return]


async def test_a_turn_goes_into_the_log_as_line_strip_and_story() -> None:
    async with hunt(FakeGame()) as pilot:
        await enter(pilot, "search")
        kinds = [paragraph.kind for paragraph in log_of(pilot).transcript.paragraphs]
        at = kinds.index(Kind.ECHO)
        assert kinds[at : at + 5] == [Kind.ECHO, Kind.ROLL, Kind.CLUE, Kind.CLUE, Kind.TIME]
        assert "\n\n".join(texts(pilot)[at + 5 : at + 8]).rstrip() == TELLING
        assert "> search" in shown(pilot)
        assert "▸ search the mill race 2d6+2 = 9 success" in shown(pilot)


async def test_speech_is_marked_where_it_stands_and_a_slip_beside_it() -> None:
    async with hunt(FakeGame()) as pilot:
        await enter(pilot, "search")
        quoting = [paragraph for paragraph in log_of(pilot).transcript.paragraphs if paragraph.quotes]
        spoken = [paragraph.text[slice(*paragraph.quotes[0])] for paragraph in quoting]
        assert spoken == ["There was no light at the mill"]
        assert "≠ “something heavy”  nothing else is here" in shown(pilot)


async def test_speech_that_the_story_gives_no_name_to_has_its_speaker_beside_it() -> None:
    words = "Sixpence, he gave me"
    heard = DialogueHeard(kind="dialogue", speaker="Tibb Rowe", addressee="you", words=words, mood=Mood.ASHAMED)
    for told, beside in ((f"“{words}.”", ["Tibb Rowe, ashamed"]), (f"“{words},” says Tibb.", [])):
        turn = [Chunk(turn=14, text=told), Dialogue(turn=14, dialogue=heard), FakeGame().sealed("told")]
        async with hunt(FakeGame({"ask": turn})) as pilot:
            await enter(pilot, "ask")
            speech = [each.text for each in log_of(pilot).transcript.paragraphs if each.kind is Kind.SPEECH]
            assert speech == beside


async def test_the_side_shows_numbers_and_what_the_beast_will_do() -> None:
    async with hunt(FakeGame()) as pilot:
        await enter(pilot, "fight")
        screen = shown(pilot)
        for words in (
            "6/8",
            "the drowner",
            "6/10",
            "drag under",
            "bleeding",
            "Maren, miller",
            "trust +1, wary",
            "7/12",
        ):
            assert words in screen


async def test_a_narrow_screen_folds_the_side_into_a_line() -> None:
    async with hunt(FakeGame(), NARROW) as pilot:
        assert "health 6/8  nerve 4/5  candles 7/12  14d" in shown(pilot)
        assert "Ways: north (the weir)" in shown(pilot)
        await pilot.resize_terminal(120, 40)
        await settle(pilot)
        assert "██" in shown(pilot)


async def test_too_small_a_screen_says_so_and_loses_nothing() -> None:
    async with hunt(FakeGame()) as pilot:
        await pilot.press(*"sea")
        await pilot.resize_terminal(39, 12)
        await settle(pilot)
        assert "Too small." in shown(pilot)
        assert "Maren" not in shown(pilot)
        await pilot.resize_terminal(80, 24)
        await settle(pilot)
        assert "> sea" in shown(pilot)
        await pilot.press(*"rch", "enter")
        await settle(pilot)
        assert "▸ search the mill race" in shown(pilot)


async def test_suggestions_show_price_and_odds_and_are_on_keys() -> None:
    game = FakeGame()
    async with hunt(game) as pilot:
        assert "1 search the mill race" in shown(pilot)
        assert "1 candle  42% clean · 30% at a cost · 28% worse" in shown(pilot)
        await pilot.press("2")
        await settle(pilot)
        await pilot.press("f1")
        await settle(pilot)
        assert game.played == ["ask maren about the light", "search"]


async def test_digits_can_be_typed_once_something_is_written() -> None:
    game = FakeGame()
    async with hunt(game) as pilot:
        await enter(pilot, "take 2 hooks")
    assert game.played == ["take 2 hooks"]


async def test_readings_take_the_place_of_the_suggestions_until_the_next_line() -> None:
    game = FakeGame()
    async with hunt(game) as pilot:
        await enter(pilot, "wizard")
        assert "× I could not turn that into an action." in shown(pilot)
        await pilot.press("2")
        await settle(pilot)
        assert "1 search the mill race" in shown(pilot)
    assert game.played == ["wizard", "talk to Maren"]


async def test_what_a_rule_leaves_open_is_said_and_offered_on_no_key() -> None:
    game = FakeGame()
    async with hunt(game) as pilot:
        await enter(pilot, "attack wolf")
        assert "which: the old wolf · the young wolf" in shown(pilot)
        assert "2 ask Maren about the light" in shown(pilot)


async def test_escape_stops_the_telling() -> None:
    game = FakeGame()
    async with hunt(game) as pilot:
        await pilot.press(*"endless", "enter")
        await asyncio.wait_for(game.telling.wait(), 5)
        await pilot.press("escape")
        await settle(pilot)
        assert game.stopped == 1
        assert texts(pilot)[-2:] == ["On and on ", "stopped"]


async def test_the_next_line_stops_the_telling_and_is_then_played() -> None:
    game = FakeGame()
    async with hunt(game) as pilot:
        await pilot.press(*"endless", "enter")
        await asyncio.wait_for(game.telling.wait(), 5)
        await enter(pilot, "search")
        assert game.stopped == 1
        assert game.played == ["endless", "search"]


async def test_a_page_is_asked_for_without_stopping_the_telling() -> None:
    game = FakeGame()
    async with hunt(game) as pilot:
        await pilot.press(*"endless", "enter")
        await asyncio.wait_for(game.telling.wait(), 5)
        await pilot.press("f10")
        await pilot.pause()
        assert game.stopped == 0
        await game.stop()
        await settle(pilot)
        assert isinstance(pilot.app.screen, ReadingScreen)
        assert "Here you can: search" in shown(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert not isinstance(pilot.app.screen, ReadingScreen)


async def test_a_page_that_takes_only_a_look_is_on_screen_while_the_story_is_told() -> None:
    game = FakeGame()
    game.glances["/map"] = Opened(turn=13, screen="wall", text="the mill ─── the weir")
    async with hunt(game) as pilot:
        await pilot.press(*"endless", "enter")
        await asyncio.wait_for(game.telling.wait(), 5)
        await pilot.press("f5")
        await pilot.pause()
        assert "the mill ─── the weir" in shown(pilot)
        assert game.stopped == 0
        await pilot.press("escape")
        await pilot.press(*"/map", "enter")
        await pilot.pause()
        assert "the mill ─── the weir" in shown(pilot)
        assert game.played == ["endless"]
        await pilot.press("escape")
        await game.stop()
        await settle(pilot)


async def test_the_side_shows_what_a_turn_came_to_before_it_is_told() -> None:
    game = FakeGame()
    async with hunt(game) as pilot:
        game.view = game.view.model_copy(update={"candles": 3})
        await pilot.press(*"endless", "enter")
        await asyncio.wait_for(game.telling.wait(), 5)
        await pilot.pause()
        assert "3/12" in shown(pilot)
        await game.stop()
        await settle(pilot)


async def test_history_brings_lines_back_and_keeps_what_was_being_written() -> None:
    async with hunt(FakeGame()) as pilot:
        await enter(pilot, "search")
        await enter(pilot, "wizard")
        await pilot.press(*"loo", "up", "up")
        assert line_of(pilot).value == "search"
        await pilot.press("down", "down")
        assert line_of(pilot).value == "loo"


async def test_tab_completes_and_goes_through_the_completions() -> None:
    async with hunt(FakeGame()) as pilot:
        await pilot.press(*"se", "tab")
        assert line_of(pilot).value == "search"
        await pilot.press("tab")
        assert line_of(pilot).value == "search the race"


async def test_an_undone_line_returns_to_the_input_and_its_turn_is_dimmed() -> None:
    async with hunt(FakeGame()) as pilot:
        await enter(pilot, "search")
        await enter(pilot, "/undo")
        assert line_of(pilot).value == "search"
        dim = [paragraph for paragraph in log_of(pilot).transcript.paragraphs if paragraph.dim]
        assert dim[0].kind is Kind.ECHO
        assert not log_of(pilot).transcript.paragraphs[0].dim


async def test_an_undone_line_is_taken_away_again_where_the_hunt_goes_on_at_once() -> None:
    async with hunt(FakeGame()) as pilot:
        await enter(pilot, "undo, then search")
        assert line_of(pilot).value == ""


async def test_a_long_paste_is_cut_and_said_to_be() -> None:
    async with hunt(FakeGame()) as pilot:
        line_of(pilot).post_message(events.Paste("wolf \x1b]52;c;AAAA\x07\n" * 500_000))
        await settle(pilot)
        assert 0 < len(line_of(pilot).value) <= LONGEST
        assert line_of(pilot).value.isprintable()
        assert "only the first 2,000 fit" in shown(pilot)


async def test_a_fault_in_a_turn_is_one_sentence_and_play_goes_on() -> None:
    async with hunt(FakeGame()) as pilot:
        await enter(pilot, "crash")
        assert "! Something broke in this turn (ValueError)." in shown(pilot)
        assert "canary" not in shown(pilot)
        await enter(pilot, "search")
        assert "▸ search the mill race" in shown(pilot)


async def test_quit_closes_the_game_and_says_how_to_go_on() -> None:
    game = FakeGame()
    async with hunt(game) as pilot:
        await pilot.press("ctrl+q")
        await settle(pilot)
    assert game.closed
    assert pilot.app.return_value == "Saved. Turn 13. Continue with hunter-game"
    assert pilot.app.return_code == 0


async def test_quit_does_not_wait_for_a_game_that_hangs() -> None:
    game = FakeGame()
    game.close_hangs = True
    async with hunt(game) as pilot:
        await asyncio.wait_for(pilot.app.action_quit(), 1.5)
        await settle(pilot)
    assert pilot.app.return_value == "Turn 13 is saved; its telling may be cut off. Continue with hunter-game"


async def test_the_command_to_quit_leaves_with_its_own_words() -> None:
    async with hunt(FakeGame()) as pilot:
        await enter(pilot, "/quit")
    assert pilot.app.return_value == "Saved. Turn 13. Continue with hunter-game"


async def test_an_answer_of_several_lines_has_one_mark_and_keeps_its_indents() -> None:
    game = FakeGame({"/why": [Notice(turn=13, text="Turn 13:\n  search 2d6+2\n    dice 4 and 3")]})
    async with hunt(game) as pilot:
        await enter(pilot, "/why")
        screen = shown(pilot)
        assert "· Turn 13:" in screen
        assert "      dice 4 and 3" in screen
        assert "·   search" not in screen


async def test_ways_that_the_sentence_names_already_are_not_said_twice() -> None:
    unclear = Unclear(turn=13, message="I could not turn that into an action. Try: look.", readings=("look",))
    async with hunt(FakeGame({"zorble": [unclear]})) as pilot:
        await enter(pilot, "zorble")
        assert "try: look" not in shown(pilot)
        assert "1 look" in shown(pilot)


async def test_what_is_heard_or_slips_in_mid_sentence_waits_for_its_end() -> None:
    turn = [
        Chunk(turn=14, text="You kneel "),
        SlipFound(turn=14, quote="You kneel", fact="you stand"),
        Stage(turn=14, stage="listen"),
        Chunk(turn=14, text="in the reeds."),
        FakeGame().sealed("told"),
    ]
    async with hunt(FakeGame({"kneel": turn})) as pilot:
        await enter(pilot, "kneel")
        assert texts(pilot)[-2:] == ["You kneel in the reeds.", "“You kneel”  you stand"]


async def test_a_slip_stands_in_the_margin_before_the_next_paragraph_is_told() -> None:
    turn = [
        Chunk(turn=14, text="You kneel in the reeds.\n\nA heron "),
        SlipFound(turn=14, quote="You kneel", fact="you stand"),
        Chunk(turn=14, text="goes up.\n\nIt is "),
        Chunk(turn=14, text="late."),
        FakeGame().sealed("told"),
    ]
    async with hunt(FakeGame({"kneel": turn})) as pilot:
        await enter(pilot, "kneel")
        assert texts(pilot)[-4:] == [
            "You kneel in the reeds.", "A heron goes up.", "“You kneel”  you stand", "It is late.",
        ]  # fmt: skip


async def test_the_palette_reaches_what_a_terminal_takes_the_keys_from() -> None:
    game = FakeGame()
    async with hunt(game) as pilot:
        await pilot.press("ctrl+p", *"help")
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        await settle(pilot)
        assert "Here you can: search" in shown(pilot)
    assert game.played == ["/help"]


async def test_the_title_and_a_new_hunt_are_a_word_away_and_the_hunt_is_closed() -> None:
    for line, screen in (("/title", TitleScreen), ("/new", NewHuntScreen)):
        game = FakeGame()
        async with hunt(game) as pilot:
            await enter(pilot, line)
            await settle(pilot)
            assert isinstance(pilot.app.screen, screen)
            assert game.closed
        assert game.played == []


async def test_an_ended_hunt_shows_the_truth_and_leads_to_another() -> None:
    game = FakeGame()
    game.view = an_ended_view()
    async with hunt(game) as pilot:
        screen = shown(pilot)
        assert "The truth of it" in screen
        assert "made by  a toll the river was not paid" in screen
        assert "laid to rest, the truth told" in screen
        assert "score 80 · 12d paid · renown +80" in screen
        assert "The village makes amends for what it did" in " ".join(screen.split())
        await pilot.press("1")
        await settle(pilot)
        await settle(pilot)
        assert isinstance(pilot.app.screen, PlayScreen)
        assert game.played == ["/next"]
        assert game.closed
        office = pilot.app.games
        assert office.asked == [("play now",), ("next", "fake")]


async def test_the_side_shows_weather_complication_scars_wares_and_what_is_open() -> None:
    async with hunt(FakeGame(), WIDE) as pilot:
        screen = shown(pilot)
        for words in ("dusk · fog", "curfew", "limp", "1 for sale", "kind 3, cause 3, next 3"):
            assert words in screen, words
    async with hunt(FakeGame(), NARROW) as pilot:
        assert "dusk · fog · 2 nights left" in shown(pilot)


async def test_a_summons_longer_than_the_screen_is_read_from_its_beginning() -> None:
    async with hunt(FakeGame(), (50, 20)) as pilot:
        assert "The bailiff's letter" in shown(pilot)
        assert "more below · PgDn" in shown(pilot)
        await enter(pilot, "search")
        assert log_of(pilot).pinned
