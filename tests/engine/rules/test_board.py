"""Traces, claims, leaning, pairing: what the board shows follows from what is known."""

from __future__ import annotations

import pytest

from hunter_game.engine import intents as go
from hunter_game.engine import outcomes as it
from hunter_game.engine.perception import view
from hunter_game.engine.vocabulary import Approach, ClaimId, DetailId, Line, PersonId, Refusal, TopicId, TraceId, Watch
from tests.engine.table import Table

ROBBED = ClaimId("corm_robbed")


def struck(table: Table) -> dict[str, tuple[str, ...]]:
    """Return what rules out each candidate that is out."""
    return {each.id: each.struck_by for each in view(table.world, table.state).candidates if each.struck_by}


def lean(claim: str, on: bool = True) -> go.Lean:
    return go.Lean(claim=ClaimId(claim), on=on)


def test_a_trace_strikes_by_itself_the_moment_it_is_found(table: Table) -> None:
    table.do(go.ExamineDetail(detail=DetailId("chalk")))
    assert table.the(it.CandidateStruck) == it.CandidateStruck(
        line=Line.KIND, candidate="grave_hound", by=TraceId("chalk_woman")
    )
    assert struck(table) == {"grave_hound": ("chalk_woman",)}


def test_a_trace_opens_topics_once(table: Table) -> None:
    table.do(go.ExamineDetail(detail=DetailId("chalk")))
    assert table.the(it.TopicOpened).topic == "nan"
    table.at("chapel_yard").do(go.ExamineDetail(detail=DetailId("open_grave")))
    assert not table.said(it.TopicOpened)


def test_a_candidate_is_struck_once_and_shows_every_clue_against_it(table: Table) -> None:
    table.knowing(traces=("bare_prints",)).do(go.ExamineDetail(detail=DetailId("chalk")))
    assert not table.said(it.CandidateStruck)
    assert struck(table)["grave_hound"] == ("bare_prints", "chalk_woman")


def test_a_claim_strikes_only_while_it_is_leaned_on(table: Table) -> None:
    table.knowing(claims=("corm_robbed",))
    assert struck(table) == {}
    table.do(lean("corm_robbed"))
    assert [each.candidate for each in table.said(it.CandidateStruck)] == ["unblessed", "unpaid_toll"]
    assert set(struck(table)) == {"unblessed", "unpaid_toll"}
    table.do(lean("corm_robbed", on=False))
    assert [each.candidate for each in table.said(it.CandidateRestored)] == ["unblessed", "unpaid_toll"]
    assert struck(table) == {}


def test_what_a_trace_strikes_stays_out_when_a_claim_is_let_go(table: Table) -> None:
    table.knowing(traces=("toll_loaves",), claims=("corm_robbed",)).do(lean("corm_robbed"))
    assert [each.candidate for each in table.said(it.CandidateStruck)] == ["unblessed"]
    table.do(lean("corm_robbed", on=False))
    assert [each.candidate for each in table.said(it.CandidateRestored)] == ["unblessed"]


def test_leaning_is_free_and_needs_a_claim_that_was_heard(table: Table) -> None:
    assert table.refusal(lean("corm_robbed")).reason is Refusal.UNKNOWN_CLUE
    table.knowing(claims=("corm_robbed",)).do(lean("corm_robbed"))
    assert not table.said(it.CandlesBurnt)
    assert table.refusal(lean("corm_robbed")).reason is Refusal.ALREADY
    table.do(lean("corm_robbed", on=False))
    assert table.refusal(lean("corm_robbed", on=False)).reason is Refusal.ALREADY


@pytest.fixture
def graveside(table: Table) -> Table:
    return table.at("chapel_yard", Watch.MORNING)


def test_the_right_pair_breaks_the_lie_and_brings_the_confession(graveside: Table) -> None:
    graveside.knowing(traces=("clean_grave",), claims=("corm_robbed",)).do(lean("corm_robbed"))
    graveside.do(go.Pair(claim=ROBBED, trace=TraceId("clean_grave")))
    paired = graveside.the(it.Paired)
    assert paired.broke
    assert paired.confession.startswith("Does a thief sweep up after?")
    assert graveside.the(it.ClaimHeard) == it.ClaimHeard(
        claim=ClaimId("corm_dug"), person=PersonId("corm"), caught=True
    )
    assert graveside.the(it.CandlesBurnt).count == 1
    assert not graveside.said(it.Rolled)
    board = graveside.state.facts.board
    assert (board.broken, board.leaning) == ((ROBBED,), ())
    # The trace itself strikes one; the lie struck two, and the one it struck wrongly is open again.
    assert [each.candidate for each in graveside.said(it.CandidateRestored)] == ["unblessed", "unpaid_toll"]


def test_a_broken_claim_can_be_neither_leaned_on_nor_broken_again(graveside: Table) -> None:
    graveside.knowing(traces=("clean_grave",), claims=("corm_robbed",))
    graveside.do(go.Pair(claim=ROBBED, trace=TraceId("clean_grave")))
    assert graveside.refusal(lean("corm_robbed")).reason is Refusal.ALREADY
    assert graveside.refusal(go.Pair(claim=ROBBED, trace=TraceId("clean_grave"))).reason is Refusal.ALREADY


def test_a_wrong_pair_costs_trust_and_a_candle_and_breaks_nothing(graveside: Table) -> None:
    graveside.knowing(traces=("fox_den",), claims=("corm_robbed",))
    graveside.do(go.Pair(claim=ROBBED, trace=TraceId("fox_den")))
    assert not graveside.the(it.Paired).broke
    assert graveside.the(it.Paired).confession == ""
    assert graveside.the(it.TrustChanged).by == -1
    assert graveside.the(it.CandlesBurnt).count == 1
    assert graveside.state.facts.board.broken == ()


def test_a_pair_needs_the_teller_and_both_clues(graveside: Table) -> None:
    pair = go.Pair(claim=ROBBED, trace=TraceId("clean_grave"))
    assert graveside.refusal(pair).reason is Refusal.UNKNOWN_CLUE
    graveside.knowing(traces=("clean_grave",), claims=("corm_robbed",)).at("mill_yard")
    assert graveside.refusal(pair).message == "Corm is not here."


def test_a_claim_opens_topics_when_it_is_heard(graveside: Table) -> None:
    graveside.person("corm", trust=3).put(topics=(TopicId("grave"),))
    graveside.do(go.Ask(person=PersonId("corm"), topic=TopicId("grave"), approach=Approach.PLAIN))
    assert graveside.the(it.TopicOpened).topic == "nan"
