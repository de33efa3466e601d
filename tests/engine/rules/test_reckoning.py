"""What a hunt was worth: lines known × who lives × what is told."""

from __future__ import annotations

import pytest

from hunter_game.engine import intents as go
from hunter_game.engine import outcomes as it
from hunter_game.engine.perception import view
from hunter_game.engine.rules import reckoning
from hunter_game.engine.state import Account
from hunter_game.engine.vocabulary import (
    BeastId,
    CauseId,
    Ending,
    NextId,
    Phase,
    Telling,
    Verdict,
    Watch,
)
from tests.engine.table import Table

WRONG = {"kind": BeastId("grave_hound"), "cause": CauseId("unpaid_toll"), "next": NextId("corm_chapel")}


def account(*wrong: str) -> Account:
    """Return an account with these lines wrong."""
    right = {"kind": BeastId("drowner"), "cause": CauseId("unblessed"), "next": NextId("tibb_steps")}
    return Account.model_validate({**right, **{line: WRONG[line] for line in wrong}, "day": 1})


@pytest.fixture
def before_maren(table: Table) -> Table:
    """The morning after it was slain, before the one who pays fourteen pennies, with a right account."""
    return table.at("mill_yard", Watch.MORNING).put(phase=Phase.RECKONING, ending=Ending.SLAIN, account=account())


def told(table: Table, telling: Telling = Telling.TRUTH) -> it.HuntEnded:
    """Tell it, and return how it ended."""
    table.do(go.Reckon(telling=telling))
    return table.the(it.HuntEnded)


@pytest.mark.parametrize(
    ("wrong", "pay"),
    [((), 14), (("kind",), 14 - 3), (("kind", "next"), 14 - 7), (("kind", "cause", "next"), 14 - 10)],
)
def test_each_line_that_is_not_right_takes_a_quarter_of_the_pay(
    before_maren: Table, wrong: tuple[str, ...], pay: int
) -> None:
    assert told(before_maren.put(account=account(*wrong))).pay == pay
    assert before_maren.the(it.CoinChanged).by == pay


def test_an_account_that_nobody_signed_is_paid_as_three_wrong_lines(before_maren: Table) -> None:
    ended = told(before_maren.put(account=None))
    assert (ended.pay, ended.lines, [each.name for each in ended.purse]) == (4, 0, ["promised", "lines not right"])


def test_the_parish_pays_half_for_one_who_is_dead(before_maren: Table) -> None:
    assert told(before_maren.person("maren", alive=False)).pay == 7


def test_what_is_buried_is_paid_half_as_much_again_only_by_those_whom_it_spares(before_maren: Table) -> None:
    state = before_maren.state
    assert told(before_maren, Telling.BURY).pay == 21
    before_maren.state = state
    assert told(before_maren.put(account=account("cause")), Telling.BURY).pay == 11


@pytest.mark.parametrize(
    ("ending", "telling", "wrong", "verdict"),
    [
        (Ending.LAID, Telling.TRUTH, (), Verdict.AMENDS),
        (Ending.SLAIN, Telling.TRUTH, ("kind", "next"), Verdict.SHAME),
        (Ending.LAID, Telling.TRUTH, ("cause",), Verdict.DOUBT),
        (Ending.SLAIN, Telling.BURY, (), Verdict.SILENCE),
        (Ending.LAID, Telling.BURY, ("cause",), Verdict.TALES),
    ],
)
def test_what_the_village_does_follows_from_the_cause_the_ending_and_the_telling(
    before_maren: Table, ending: Ending, telling: Telling, wrong: tuple[str, ...], verdict: Verdict
) -> None:
    assert told(before_maren.put(ending=ending, account=account(*wrong)), telling).verdict is verdict


def test_the_truth_counts_only_with_the_right_cause(before_maren: Table) -> None:
    ended = told(before_maren.put(account=account("cause")))
    assert [(each.name, each.value) for each in ended.points] == [
        ("right lines", 40),
        ("lives kept", 20),
        ("slain", 10),
    ]
    assert ended.score == 70


@pytest.mark.parametrize(("telling", "renown"), [(Telling.TRUTH, 100), (Telling.BURY, 45)])
def test_a_name_is_made_of_what_is_told(before_maren: Table, telling: Telling, renown: int) -> None:
    before_maren.hunter(renown=30)
    assert told(before_maren, telling).renown == renown
    assert before_maren.state.facts.hunter.renown == 30 + renown


@pytest.mark.parametrize("telling", list(Telling))
@pytest.mark.parametrize("ending", [Ending.SLAIN, Ending.LAID])
def test_score_and_pay_are_the_sums_of_their_parts(before_maren: Table, ending: Ending, telling: Telling) -> None:
    ended = told(before_maren.put(ending=ending, account=account("kind")), telling)
    assert ended.score == sum(each.value for each in ended.points)
    assert ended.pay == sum(each.value for each in ended.purse)


def test_only_lives_that_were_at_stake_count(before_maren: Table) -> None:
    world = before_maren.world
    assert reckoning.at_stake(world, world.hunts[0]) == ("maren", "osric", "corm", "tibb")
    ended = told(before_maren.person("corm", alive=False).person("tibb", alive=False))
    assert ("lives kept", 10) in [(each.name, each.value) for each in ended.points]


def test_a_death_is_worth_half_its_lines_and_a_name_on_the_wall(before_maren: Table) -> None:
    before_maren.put(phase=Phase.INQUIRY, ending=None, candles=5).hunter(health=1, conditions=("bleeding",))
    before_maren.do(go.Wait())
    ended = before_maren.the(it.HuntEnded)
    assert (ended.ending, ended.score, ended.pay, ended.renown) == (Ending.DIED, 30, 0, 0)
    assert ended.verdict is Verdict.MOURNING


def test_the_last_night_lost_empties_the_village(before_maren: Table) -> None:
    before_maren.put(phase=Phase.INQUIRY, ending=None, candles=1, day=2, account=None).do(go.Wait())
    assert before_maren.the(it.HuntEnded).verdict is Verdict.FLIGHT


def test_the_view_shows_what_it_was_worth_and_why(before_maren: Table) -> None:
    ended = told(before_maren)
    seen = view(before_maren.world, before_maren.state).reckoning
    assert seen is not None
    assert (seen.points, seen.purse, seen.pay, seen.renown) == (ended.points, ended.purse, ended.pay, ended.renown)
    assert seen.village == reckoning.VERDICTS[Verdict.SHAME]


def test_every_verdict_has_its_sentence() -> None:
    assert set(reckoning.VERDICTS) == set(Verdict)
