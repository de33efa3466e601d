"""Commands of the table about whoever tells: versions, prompts, thinking, cost. No fact moves."""

from __future__ import annotations

import json
from collections import deque
from pathlib import Path

from hunter_game.devtools.export import exported
from hunter_game.devtools.playback import playback
from hunter_game.devtools.verify import verify
from hunter_game.director.director import Director
from hunter_game.director.prompts_page import prompts_page, thinking_page
from hunter_game.director.updates import Chunk, Notice, Opened, SlipFound, TurnUpdate
from hunter_game.session.store import Session
from hunter_game.storyteller.ports import CallRecord, Ended
from hunter_game.storyteller.routing import Budget
from hunter_game.storyteller.scripted import Script, ScriptedStoryteller
from hunter_game.storyteller.usage import Spending
from tests.director.hunts import Ticks, direct, new_session, played
from tests.director.puppet import Puppet

HOSTILE = {
    "role": 3, "prompt": '[{"role": "system"}]', "reply": "\x1b[2J[bold]x[/]", "thought": None, "tokens_in": "many",
    "error": ["x"], "model": None,
}  # fmt: skip


def page(updates: list[TurnUpdate]) -> str:
    (opened,) = [update for update in updates if isinstance(update, Opened)]
    return opened.text


def notices(updates: list[TurnUpdate]) -> str:
    return "\n".join(update.text for update in updates if isinstance(update, Notice))


async def test_every_telling_of_a_turn_is_kept_and_any_can_be_read_again(tmp_path: Path) -> None:
    first, second = Script(("It rains on the race.",)), Script(("It snows on the race.",), Ended("told", "other"))
    teller = ScriptedStoryteller(scripts=deque([first]))
    other = ScriptedStoryteller(scripts=deque([second]), name="other")
    session = new_session(tmp_path)
    director = Director(session, teller, Ticks(), hire=lambda spec: other)
    await played(director, "look")
    digest = session.live_turns[-1].digest
    await played(director, "/retell other")
    listed = notices(await played(director, "/version"))
    assert "1  scripted (told)" in listed
    assert "2  other (told)" in listed
    again = await played(director, "/version 1")
    assert [update.text for update in again if isinstance(update, Chunk)] == ["It rains on the race."]
    assert session.live_turns[-1].digest == digest
    assert len(session.narrations()) == 2
    await director.close()
    assert verify(session.path).exit_code == 0


async def test_the_version_that_was_chosen_is_shown_from_then_on_in_books_and_when_the_hunt_is_opened_again(
    tmp_path: Path,
) -> None:
    scripts = deque([Script(("The wheel drips.",)), Script(("The wheel groans.",)), Script(("The wheel stands.",))])
    session = new_session(tmp_path)
    director = direct(session, ScriptedStoryteller(scripts=scripts))
    await played(director, "look", "/retell")
    assert session.shown()[session.turn_seq].text == "The wheel groans."
    await played(director, "/version 1")
    assert ", shown" in notices(await played(director, "/version")).splitlines()[1]
    await director.close()
    again = Session.open(session.path, lambda: "now")
    assert again.shown()[again.turn_seq].text == "The wheel drips."
    book = "\n".join(exported(again.contents(), "md"))
    assert ("The wheel drips." in book, "The wheel groans." in book) == (True, False)
    watched = [frame.text for frame in playback(again.contents()) if frame.kind == "prose"]
    assert watched == ["The wheel drips.", "The wheel groans.", "The wheel drips."]
    puppet = Puppet()
    director = direct(again, puppet)
    await played(director, "look")
    assert puppet.briefs[0].recent == ("The wheel drips.",)
    await director.close()
    assert verify(session.path).exit_code == 0


async def test_a_retelling_is_shown_in_place_of_a_version_that_was_chosen_before(tmp_path: Path) -> None:
    scripts = deque([Script(("The wheel drips.",)), Script(("The wheel groans.",)), Script(("The wheel stands.",))])
    session = new_session(tmp_path)
    director = direct(session, ScriptedStoryteller(scripts=scripts))
    await played(director, "look", "/retell", "/version 1", "/retell")
    assert session.shown()[session.turn_seq].text == "The wheel stands."
    await director.close()


async def test_what_is_remembered_is_the_version_that_was_chosen(tmp_path: Path) -> None:
    scripts = deque([Script(("The wheel drips.",)), Script(("The wheel groans.",))])
    session = new_session(tmp_path)
    director = direct(session, ScriptedStoryteller(scripts=scripts))
    await played(director, "look", "/retell")
    assert [each.words for each in session.recall(["wheel"])] == ["The wheel groans."]
    await played(director, "/version 1")
    assert [each.words for each in session.recall(["wheel"])] == ["The wheel drips."]
    await director.close()


async def test_a_version_that_is_not_there_gives_the_list(tmp_path: Path) -> None:
    director = direct(new_session(tmp_path), ScriptedStoryteller())
    assert "Nobody has told this turn." in notices(await played(director, "/version 3"))
    await played(director, "look")
    assert "1  scripted" in notices(await played(director, "/version 7"))
    await director.close()


async def test_a_retelling_that_slips_is_marked_and_no_fact_moves(tmp_path: Path) -> None:
    scripts = deque([Script(("It rains.",)), Script(("You find 9999 pennies in the mud.",))])
    session = new_session(tmp_path)
    director = direct(session, ScriptedStoryteller(scripts=scripts))
    await played(director, "look")
    coin = session.state.facts.hunter.coin
    updates = await played(director, "/retell")
    assert [update.quote for update in updates if isinstance(update, SlipFound)]
    assert session.state.facts.hunter.coin == coin
    await director.close()


async def test_a_storyteller_that_breaks_down_in_a_retelling_costs_nothing_but_its_words(tmp_path: Path) -> None:
    class Broken(ScriptedStoryteller):
        async def tell(self, *_: object):  # type: ignore[no-untyped-def, override]
            raise RuntimeError("canary")
            yield

    session = new_session(tmp_path)
    director = Director(session, ScriptedStoryteller(), Ticks(), hire=lambda spec: Broken(name="broken"))
    await played(director, "look")
    assert "Not told whole." in notices(await played(director, "/retell broken"))
    assert len(session.narrations()) == 1
    await played(director, "look")
    await director.close()


async def test_prompts_and_replies_of_a_turn_can_be_read_word_for_word(tmp_path: Path) -> None:
    director = direct(new_session(tmp_path), ScriptedStoryteller(scripts=deque([Script(("It rains.",))])))
    await played(director, "look", "search")
    text = page(await played(director, "/prompts 1"))
    assert "CALL 1: narrator · tell · scripted" in text
    assert "look" in text
    assert "It rains." in text
    assert "search" not in text
    assert "search" in page(await played(director, "/prompts"))
    await director.close()


def test_thinking_is_on_its_own_page_and_marked_as_no_story_on_the_other() -> None:
    call = CallRecord(
        role="narrator", phase="tell", model="m", local=False, prompt='[{"role":"user","content":"tell"}]',
        reply="It rains.", thought="Rain is dreary.", finish="stop",
    ).model_dump(mode="json")  # fmt: skip
    assert "Rain is dreary." in thinking_page([call])
    assert "It rains." not in thinking_page([call])
    assert "THOUGHT (not part of the story)\n  Rain is dreary." in prompts_page([call])
    assert thinking_page([{**call, "thought": ""}]) == "Nobody thought aloud in this turn."


def test_a_call_out_of_a_strangers_file_is_shown_as_far_as_it_can_be_and_never_obeyed() -> None:
    text = prompts_page([HOSTILE, {}]) + thinking_page([HOSTILE, {}])
    assert "\x1b" not in text
    assert "[bold]x[/]" in text


async def test_the_cost_page_has_slips_and_failures_by_model_and_the_budget(tmp_path: Path) -> None:
    scripts = deque([Script(("You find 9999 pennies in the mud.",)), Script(("It rains.",))])
    session = new_session(tmp_path)
    spending = Spending(Budget(tokens=1_000))
    director = Director(session, ScriptedStoryteller(scripts=scripts), Ticks(), spending=spending)
    await played(director, "look", "look")
    paid = CallRecord(
        role="extractor", phase="listen", model="openai/x", local=False, prompt="[]", reply="", tokens_in=840,
        cost_micros=None, error="Stopped.",
    )  # fmt: skip
    spending.add(paid)
    session.add_calls(session.turn_seq, [paid.model_dump(mode="json")])
    text = page(await played(director, "/cost"))
    assert "scripted: 2 turns told, 1 slips" in text
    assert "openai/x: 0 turns told, 0 slips, 1 requests, 840 tokens, 1 of unknown price, 1 calls failed" in text
    assert "Budget: 84 % of this hunt's tokens is spent" in text
    await director.close()


async def test_the_player_is_told_once_that_the_budget_is_nearly_spent(tmp_path: Path) -> None:
    spending = Spending(Budget(tokens=100))
    director = Director(new_session(tmp_path), ScriptedStoryteller(), Ticks(), spending=spending)
    assert "spent" not in notices(await played(director, "look"))
    spending.add(CallRecord(role="narrator", phase="tell", model="m", local=False, prompt="", reply="", tokens_in=85))
    assert notices(await played(director, "look")).count("85 % of this hunt's tokens is spent") == 1
    assert "spent" not in notices(await played(director, "look"))
    await director.close()


async def test_no_page_of_prompts_is_markup_or_json_of_another_kind(tmp_path: Path) -> None:
    director = direct(new_session(tmp_path), ScriptedStoryteller())
    await played(director, "look")
    updates = await played(director, "/prompts")
    assert json.loads(updates[-1].model_dump_json())
    assert [update.screen for update in updates if isinstance(update, Opened)] == ["prompts"]
    await director.close()
