"""The built-in storyteller, asked through LiteLLM and Instructor as any model is."""

from __future__ import annotations

import pytest

from hunter_game.storyteller import litellm_gate
from hunter_game.storyteller.builtin.telling import tell as told_at_once
from hunter_game.storyteller.guard import live_calls
from hunter_game.storyteller.ports import Ended, NoProposal, TurnCalls, Words
from hunter_game.storyteller.routing import Limits, Model, Roles
from hunter_game.storyteller.teller import Teller
from tests.faults.tellers import ASSETS, opening
from tests.storyteller.builtin.scene import hunt


@pytest.fixture(autouse=True, scope="module")
def warmed() -> None:
    litellm_gate.load()


async def test_it_streams_its_telling_and_ends_whole() -> None:
    brief = opening()[0]
    calls = TurnCalls()
    with live_calls(False):
        pieces = [piece async for piece in Teller(Roles(), Limits(), ASSETS).tell(brief, (), calls)]
    assert pieces[-1] == Ended("told", "builtin")
    words = [piece.text for piece in pieces if isinstance(piece, Words)]
    assert "".join(words) == told_at_once(brief)
    (record,) = calls.records
    assert (record.local, record.finish, record.cost_micros, record.error) == (True, "stop", 0, None)
    assert calls.sent == 0


async def test_it_hears_its_own_words_through_instructor() -> None:
    teller = Teller(Roles(), Limits(), ASSETS)
    spoken = [brief for brief in hunt("spoken") if any(beat.speaker for beat in brief.beats)]
    assert spoken
    for brief in spoken:
        calls = TurnCalls()
        heard = await teller.listen(told_at_once(brief), brief, calls)
        assert heard.why_not is None
        for said in heard.dialogue:
            assert said.words in told_at_once(brief)
        assert calls.sent == 0
    assert any([(await teller.listen(told_at_once(brief), brief, TurnCalls())).dialogue for brief in spoken])


async def test_it_hears_a_foreign_passage_by_rules() -> None:
    heard = await Teller(Roles(), Limits(), ASSETS).listen(
        "“No light at the mill that night,” says Maren, and looks away.", opening()[0], TurnCalls()
    )
    assert [(each.speaker, each.words) for each in heard.dialogue] == [("Maren", "No light at the mill that night,")]


async def test_it_reads_no_free_words_the_rules_do() -> None:
    _brief, seen, offers = opening()
    teller = Teller(Roles(), Limits(), ASSETS)
    calls = TurnCalls()
    assert not teller.reads_free_words
    assert isinstance(await teller.propose("rummage about", seen, offers, calls), NoProposal)
    assert calls.sent == 0


async def test_a_lead_in_is_one_sentence_and_asks_nobody() -> None:
    _, seen, _ = opening()
    teller = Teller(Roles(narrator=Model(spec="openai/gpt-4o")), Limits(), ASSETS)
    with live_calls(False):
        text = "".join([words.text async for words in teller.lead_in("hum a tune", seen)])
    assert text.strip().endswith((".", "…"))


def test_only_a_model_reads_free_words() -> None:
    model = Model(spec="openai/gpt-4o")
    assert Teller(Roles(narrator=model, extractor=model), Limits(), ASSETS).reads_free_words
    assert not Teller(Roles(narrator=model), Limits(), ASSETS).reads_free_words
    assert Teller(Roles(narrator=model), Limits(), ASSETS).name == "openai/gpt-4o"
