"""The strip: what happened, in the rules' own words, with every number."""

from __future__ import annotations

from typing import get_args

import pytest

from hunter_game.engine import intents as go
from hunter_game.engine import outcomes as it
from hunter_game.engine.checks import odds_of
from hunter_game.engine.ledger import check_in_words, ledger, odds_in_words, signed
from hunter_game.engine.rules.places import search_check
from hunter_game.engine.vocabulary import (
    DetailId,
    Grade,
    ItemId,
    Maneuver,
    PersonId,
    Range,
    Telling,
    TopicId,
    Watch,
    WordTaken,
)
from tests.engine.table import RIGHT, Table


def lines(table: Table) -> list[str]:
    return [each.text for each in ledger(table.world, table.state.facts.hunt, table.outcomes)]


@pytest.mark.parametrize("modifier", range(-3, 4))
def test_odds_in_words_add_up_to_a_hundred(modifier: int) -> None:
    words = odds_in_words(odds_of(modifier))
    assert sum(int(part.split("%")[0]) for part in words.split(" · ")) == 100


def test_odds_of_an_even_check_in_words() -> None:
    assert odds_in_words(odds_of(0)) == "42% clean · 30% at a cost · 28% worse"


def test_a_check_in_words_names_its_parts(table: Table) -> None:
    table.at("mill_race")
    words = check_in_words(search_check(table.world, table.state.facts))
    assert words == "search 2d6+1 (wits +2, hard ground −1)"
    assert [signed(number) for number in (-2, 0, 3)] == ["−2", "", "+3"]


def test_a_trace_is_told_with_what_it_strikes_and_opens(table: Table) -> None:
    table.do(go.ExamineDetail(detail=DetailId("chalk")))
    assert lines(table) == [
        "trace: the chalk woman",
        "board: not grave hound (kind; the chalk woman)",
        "to ask about: Nan Sallow",
    ]


def test_a_roll_shows_dice_modifier_total_and_grade(table: Table) -> None:
    table.falling(Grade.SUCCESS, go.Search())
    rolled = table.the(it.Rolled)
    first, second = rolled.dice
    assert lines(table)[0] == f"search 2d6+2: {first}+{second}+2 = {rolled.total} success"


def test_an_account_and_a_reckoning_in_words(table: Table) -> None:
    table.do(go.Sign(**RIGHT))
    assert lines(table) == [
        "account signed: drowner; a body put in the water unblessed; Tibb, at the ferry steps",
    ]
    table.meeting(Range.ENGAGED).beast(health=1).hunter(might=3).falling(
        Grade.TRIUMPH, go.Fray(maneuver=Maneuver.STRIKE)
    )
    assert "the drowner is dead" in lines(table)
    table.at("mill_yard", Watch.MORNING).do(go.Reckon(telling=Telling.TRUTH))
    assert lines(table) == [
        "pennies +14 (22)",
        "the hunt is over: slain, the truth told · 3 of 3 lines right · 4 live"
        " · score 100 (right lines +60, lives kept +20, slain +10, truth told +10)"
        " · paid 14 (promised +14) · renown +100 · the village knows what it did",
    ]


def test_word_of_one_question_that_reaches_several_people_is_one_line(table: Table) -> None:
    def word(listener: str, taken: WordTaken | None = None) -> it.WordTravelled:
        return it.WordTravelled(
            teller=PersonId("corm"), listener=PersonId(listener), topic=TopicId("grave"), taken=taken
        )

    table.outcomes = (word("maren"), word("tibb"), word("osric", WordTaken.WARNS))
    assert lines(table) == [
        "Maren and Tibb have heard from Corm that you ask about the open grave",
        "Osric has heard from Corm that you ask about the open grave, and sends you a warning",
    ]


def test_a_refusal_is_its_sentence(table: Table) -> None:
    refused = table.refusal(go.Drop(item=ItemId("salt")))
    assert [each.text for each in ledger(table.world, table.state.facts.hunt, (refused,))] == [refused.message]


def test_every_kind_of_outcome_has_one_name_and_is_handed_out() -> None:
    kinds = [each.model_fields["kind"].default for each in get_args(get_args(it.Outcome)[0])]
    assert len(set(kinds)) == len(kinds)
    for each in get_args(get_args(it.Outcome)[0]):
        assert each.__name__ in it.__all__
