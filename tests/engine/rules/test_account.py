"""Signing the account, and the reckoning."""

from __future__ import annotations

import pytest

from hunter_game.engine import intents as go
from hunter_game.engine import outcomes as it
from hunter_game.engine.state import Account
from hunter_game.engine.vocabulary import (
    BeastId,
    CauseId,
    Ending,
    NextId,
    Phase,
    Refusal,
    Telling,
    Watch,
)
from tests.engine.table import RIGHT, Table

SIGN = go.Sign(**RIGHT)
ACCOUNT = Account(kind=BeastId("drowner"), cause=CauseId("unblessed"), next=NextId("tibb_steps"), day=1)
TRUTH, BURY = go.Reckon(telling=Telling.TRUTH), go.Reckon(telling=Telling.BURY)


@pytest.fixture
def reckoning(table: Table) -> Table:
    """The morning after it was slain, before Maren, with a right account."""
    return table.at("mill_yard", Watch.MORNING).put(phase=Phase.RECKONING, ending=Ending.SLAIN, account=ACCOUNT)


def test_the_account_is_signed_once_and_free(table: Table) -> None:
    table.do(SIGN)
    assert table.outcomes == (it.Signed(**RIGHT),)
    assert table.state.facts.account == ACCOUNT
    assert table.refusal(SIGN).message == "The account is signed. (day 1)"


def test_an_account_has_only_lines_of_its_hunt(table: Table) -> None:
    refused = table.refusal(go.Sign(beast=BeastId("dragon"), cause=RIGHT["cause"], next=RIGHT["next"]))
    assert refused.reason is Refusal.UNKNOWN_CANDIDATE


def test_an_account_is_not_signed_after_the_meeting(reckoning: Table) -> None:
    assert reckoning.put(account=None).refusal(SIGN).reason is Refusal.WRONG_TIME


def test_there_is_nothing_to_reckon_while_it_is_out_there(table: Table) -> None:
    assert table.refusal(TRUTH).reason is Refusal.WRONG_TIME


def test_the_truth_is_paid_in_full_and_ends_the_hunt(reckoning: Table) -> None:
    reckoning.do(TRUTH)
    assert reckoning.the(it.CoinChanged) == it.CoinChanged(by=14, now=22)
    # Three lines, four lives, slain, truth.
    ended = reckoning.the(it.HuntEnded)
    assert (ended.ending, ended.lines, ended.alive, ended.told) == (Ending.SLAIN, 3, 4, Telling.TRUTH)
    assert (ended.score, ended.pay) == (3 * 20 + 4 * 5 + 10 + 10, 14)
    assert reckoning.state.facts.phase is Phase.OVER
    assert reckoning.refusal(TRUTH).reason is Refusal.OVER


def test_what_is_buried_is_paid_half_as_much_again_and_scores_less(reckoning: Table) -> None:
    reckoning.do(BURY)
    assert reckoning.the(it.CoinChanged).by == 21
    assert reckoning.the(it.HuntEnded).score == 3 * 20 + 4 * 5 + 10


def test_laying_it_to_rest_scores_more_than_slaying(reckoning: Table) -> None:
    reckoning.put(ending=Ending.LAID).do(TRUTH)
    assert reckoning.the(it.HuntEnded).score == 3 * 20 + 4 * 5 + 15 + 10


def test_only_right_lines_and_lives_count(reckoning: Table) -> None:
    reckoning.put(account=ACCOUNT.model_copy(update={"cause": CauseId("unpaid_toll")})).person("corm", alive=False)
    reckoning.do(TRUTH)
    assert (reckoning.the(it.HuntEnded).lines, reckoning.the(it.HuntEnded).alive) == (2, 3)


def test_without_an_account_no_line_is_right(reckoning: Table) -> None:
    reckoning.put(account=None).do(TRUTH)
    assert reckoning.the(it.HuntEnded).lines == 0


def test_the_one_who_pays_must_hear_it(reckoning: Table) -> None:
    assert reckoning.at("chapel").refusal(TRUTH).message == "Maren pays, and Maren must hear it. Maren is not here."


def test_if_the_one_who_pays_is_dead_it_is_told_wherever_one_stands(reckoning: Table) -> None:
    reckoning.at("chapel").person("maren", alive=False).do(TRUTH)
    assert reckoning.state.facts.phase is Phase.OVER
