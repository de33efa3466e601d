"""Hunts that nobody wrote: the same for one seed everywhere, fair each, and unlike the one before."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from hunter_game.content import Country, compose, load_country, past_of
from hunter_game.content.checks import faults
from hunter_game.content.evidence import Motive
from hunter_game.content.generating.calling import in_words
from hunter_game.content.solving import solve
from hunter_game.engine.digest import world_digest
from hunter_game.engine.hunt import begin
from hunter_game.engine.intents import Pair
from hunter_game.engine.state import Board
from hunter_game.engine.step import step
from hunter_game.engine.vocabulary import Complication, Ending, Line, PersonId, Telling, Truth, Watch
from hunter_game.engine.world import PastHunt, World
from hunter_game.errors import ContentError
from tests.content.countries import HOLM, copied, holm, spoil

ALDERFEN = Path(__file__).parents[2] / "assets" / "worlds" / "alderfen"
HUNTS = 200


@cache
def alderfen() -> Country:
    return load_country(ALDERFEN)


@cache
def drawn(country: str) -> tuple[World, ...]:
    """Return two hundred hunts of a country."""
    loaded = alderfen() if country == "alderfen" else holm()
    return tuple(compose(loaded, seed=f"{country} {number}") for number in range(HUNTS))


COUNTRIES = pytest.mark.parametrize("country", ["holm", "alderfen"])


def remembered(world: World, *, told: Telling | None = Telling.TRUTH, ending: Ending = Ending.SLAIN) -> PastHunt:
    """Return how a hunt of a world is remembered that ended in some way."""
    hunt = world.hunts[0]
    facts = begin(world, hunt.id, world.hunters[0].id, "seed").facts.model_copy(update={"ending": ending})
    return past_of(world, facts).model_copy(update={"told": told})


# ---------------------------------------------------------------- each of them


@COUNTRIES
def test_every_drawn_hunt_can_be_won_by_knowledge(country):
    for world in drawn(country):
        solution = solve(world, world.hunts[0])
        assert not isinstance(solution, str), solution
        assert all(not set(one) & set(other) for one, other in solution.proofs.values())


@COUNTRIES
def test_every_drawn_hunt_passes_the_checks_of_any_world(country):
    assert [list(faults(world)) for world in drawn(country)[::10]] == [[]] * (HUNTS // 10)


@COUNTRIES
def test_three_to_five_people_lie_for_one_motive_and_a_trace_that_can_be_found_breaks_each(country):
    for world in drawn(country):
        lies = [claim for claim in world.claims if claim.truth is Truth.FALSE]
        assert 3 <= len({lie.teller for lie in lies}) <= 5
        assert world.hunts[0].motive in set(Motive)
        placed = {detail.trace for place in world.places for detail in place.details} | {
            trace for place in world.places for trace in place.search
        }
        for lie in lies:
            assert lie.broken_by in placed
            assert lie.confession
            assert lie.reason


@COUNTRIES
def test_a_lie_is_broken_by_exactly_the_traces_that_leave_none_of_the_suspects_it_leaves(country):
    for world in drawn(country):
        hunt = world.hunts[0]
        nexts = {each.id for each in hunt.nexts}
        candidates = {Line.KIND: set(hunt.kinds), Line.CAUSE: set(hunt.causes), Line.NEXT: nexts}
        for claim in world.claims:
            if claim.broken_by is None:
                assert claim.also_broken_by == ()
                continue
            line = claim.strikes[0].line
            left = candidates[line] - {strike.candidate for strike in claim.strikes}
            assert left  # a lie points at somebody
            against = {
                trace.id
                for trace in world.traces
                if trace.strikes[0].line is line and left <= {strike.candidate for strike in trace.strikes}
            }
            assert against == {claim.broken_by, *claim.also_broken_by}


@COUNTRIES
def test_what_is_true_never_rules_out_the_answer(country):
    for world in drawn(country):
        answer = world.hunts[0].answer
        true = {answer.kind, answer.cause, answer.next}
        for clue in (*world.traces, *(each for each in world.claims if each.truth is not Truth.FALSE)):
            assert not true & {strike.candidate for strike in clue.strikes}


def test_whichever_trace_is_held_against_a_lie_that_cannot_be_true_beside_it_the_lie_is_caught():
    world, lie, other = next(
        (world, claim, other)
        for world in drawn("alderfen")
        for claim in world.claims
        for other in claim.also_broken_by
        if claim.truth is Truth.FALSE
    )
    state = begin(world, world.hunts[0].id, world.hunters[0].id, "seed")
    there = world.person[lie.teller].hours[Watch.MORNING]
    board = Board(traces=(other,), claims=(lie.id,))
    before = state.model_copy(update={"facts": state.facts.model_copy(update={"place": there, "board": board})})
    after = step(world, before, Pair(kind="pair", claim=lie.id, trace=other)).state
    assert after.facts.board.broken == (lie.id,)


def test_a_hunt_of_the_valley_has_as_many_candidates_and_tellers_as_it_should():
    for world in drawn("alderfen"):
        hunt = world.hunts[0]
        assert len(hunt.kinds) in (4, 5)
        assert len(hunt.causes) == 4
        assert len(hunt.nexts) in (4, 5)
        assert 6 <= len({claim.teller for claim in world.claims}) <= 8
        assert hunt.nights in (2, 3)
        assert len(hunt.feedings) == hunt.nights
        assert all(feeding.trace is not None for feeding in hunt.feedings)


def test_whom_it_wants_lives_until_the_last_night_and_nobody_is_taken_twice():
    for world in drawn("alderfen"):
        hunt = world.hunts[0]
        wanted = next(each.victim for each in hunt.nexts if each.id == hunt.answer.next)
        taken = [feeding.victim for feeding in hunt.feedings]
        assert taken[-1] == wanted
        assert wanted not in taken[:-1]
        named = [each for each in taken if each is not None]
        assert len(set(named)) == len(named)
        assert hunt.payer not in taken[:-1]
        assert hunt.blamed not in taken or hunt.blamed is None
        assert set(named) <= {each.victim for each in hunt.nexts}


def test_every_beast_cause_motive_and_complication_is_drawn_except_for_what_needs_a_past():
    seen: Counter[str] = Counter()
    for world in drawn("alderfen"):
        hunt = world.hunts[0]
        assert hunt.complication is not None
        seen.update([hunt.answer.kind, hunt.answer.cause, hunt.motive, hunt.complication.value])
    country = alderfen().ground
    assert {*country.beast, *country.cause, *Motive} <= set(seen)
    assert set(Complication) - {Complication.BURIED_TRUTH} <= set(seen)
    assert Complication.BURIED_TRUTH not in seen


def test_complications_that_are_about_somebody_say_about_whom():
    for world in drawn("alderfen"):
        hunt = world.hunts[0]
        assert (hunt.second is not None) == (hunt.complication is Complication.SECOND_BEAST)
        assert (hunt.blamed is not None) == (hunt.complication in (Complication.HUE_AND_CRY, Complication.FEUD))
        assert hunt.second not in hunt.kinds
        if hunt.complication is Complication.HUE_AND_CRY:
            assert hunt.nights == 3  # they hang at the second dawn


@COUNTRIES
def test_the_summons_has_no_hole_and_tells_the_complication(country):
    for world in drawn(country):
        hunt = world.hunts[0]
        texts = (hunt.title, hunt.summons, hunt.goal, hunt.complicates, *(each.text for each in hunt.feedings))
        assert all(text.strip() and "{" not in text and "  " not in text for text in texts)
        assert hunt.complicates in hunt.summons
        assert hunt.summons.count("\n\n") == 2
        assert all(text[0].isupper() for text in texts)


def test_the_valley_does_not_run_out_of_openings():
    openings = Counter(world.hunts[0].summons.split("\n\n")[0] for world in drawn("alderfen"))
    assert len(openings) > HUNTS // 2


def test_numbers_are_written_as_they_are_said():
    assert [in_words(number) for number in (2, 12, 13, 19, 20, 34)] == [
        "two",
        "twelve",
        "thirteen",
        "nineteen",
        "twenty",
        "thirty-four",
    ]


# ---------------------------------------------------------------- the same, and different


def test_one_seed_gives_one_hunt_and_another_seed_another():
    one, again, other = (compose(alderfen(), seed=seed) for seed in ("fog", "fog", "frost"))
    assert world_digest(one) == world_digest(again)
    assert world_digest(one) != world_digest(other)


def test_a_hunt_does_not_depend_on_the_hash_seed_of_the_process():
    script = (
        "from pathlib import Path; from hunter_game.content import compose, load_country;"
        "from hunter_game.engine.digest import world_digest;"
        f"country = load_country(Path({str(HOLM)!r}));"
        "print([world_digest(compose(country, seed=str(number))) for number in range(5)])"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("0", "4711")
    }
    assert outputs == {f"{[world_digest(compose(holm(), seed=str(number))) for number in range(5)]}\n"}


def test_two_hunts_in_a_row_share_neither_culprit_nor_motive_nor_complication():
    past: tuple[PastHunt, ...] = ()
    before = None
    for number in range(40):
        hunt = (world := compose(alderfen(), seed=f"row {number}", past=past)).hunts[0]
        if before is not None:
            assert hunt.answer.kind != before.answer.kind
            assert hunt.motive != before.motive
            assert hunt.complication is not before.complication
        before = hunt
        past = (*past, remembered(world).model_copy(update={"dead": ()}))


def test_what_was_buried_comes_back_with_its_cause_and_only_once():
    first = compose(alderfen(), seed="first")
    past = (remembered(first, told=Telling.BURY),)
    returned = [
        world.hunts[0]
        for number in range(30)
        if (world := compose(alderfen(), seed=f"after {number}", past=past)).hunts[0].complication
        is Complication.BURIED_TRUTH
    ]
    assert 5 <= len(returned) <= 25
    assert {hunt.answer.cause for hunt in returned} == {first.hunts[0].answer.cause}
    again = PastHunt.model_validate(
        {**past[0].model_dump(), "told": Telling.TRUTH, "complication": Complication.BURIED_TRUTH, "motive": "fear"}
    )
    later = [compose(alderfen(), seed=f"later {number}", past=(*past, again)).hunts[0] for number in range(20)]
    assert Complication.BURIED_TRUTH not in {hunt.complication for hunt in later}


def test_strangers_are_taken_once_two_in_three_are_left():
    taken = tuple(PersonId(each) for each in ("sexton", "smith", "baker", "shepherd", "engineer", "pedlar"))
    past = (remembered(compose(alderfen(), seed="first")).model_copy(update={"dead": taken}),)
    for number in range(10):
        world = compose(alderfen(), seed=f"few {number}", past=past)
        assert not set(taken) & world.person.keys()
        assert [feeding.victim for feeding in world.hunts[0].feedings] == [None] * world.hunts[0].nights


# ---------------------------------------------------------------- what is refused

SPOILED_EVIDENCE = [
    (
        "traces.yaml",
        "fits: [drowner, hound]",
        "fits: [drowner, hond]",
        'traces.kind_drowner_hound.fits: no beast "hond" (did you mean "hound"?)',
    ),
    (
        "traces.yaml",
        "fits: [drowner, hound]",
        "fits: [drowner, hound, wight, mare, boggart]",
        "traces.kind_drowner_hound.fits: fits every candidate, so it would rule out nothing",
    ),
    (
        "traces.yaml",
        "fits: [drowner, hound]",
        "fits: []",
        "traces.kind_drowner_hound.fits: needs at least one candidate",
    ),
    (
        "traces.yaml",
        "where: [inn, green, barn, field]",
        "where: [in]",
        'traces.kind_drowner_hound.where: no terrain or place "in"',
    ),
    (
        "traces.yaml",
        "where: [inn, green, barn, field]",
        "where: [fen]",
        "traces.kind_drowner_hound.where: there is no such",
    ),
    (
        "traces.yaml",
        "mention: A basin stands here",
        "mention: A bowl stands here",
        'traces.kind_drowner_hound.found.mention: does not name "the basin"',
    ),
    (
        "traces.yaml",
        "detail: the basin\n      mention: A basin",
        "detail: the hay\n      mention: Hay",
        'traces.kind_drowner_hound.found: in barn, "the hay" is the name of',
    ),
    (
        "traces.yaml",
        "line: kind",
        "line: kin",
        "traces.kind_drowner_hound.line: \"kin\" should be 'kind', 'cause' or 'next'",
    ),
    ("traces.yaml", "opens: [the_tracks]", "opens: [tracks]", 'traces.kind_drowner_hound.opens: no topic "tracks"'),
    ("traces.yaml", "    name: the mark on the basin\n", "", "traces.kind_drowner_hound.name: missing"),
    ("claims.yaml", "teller: ada", "teller: adda", 'claims.ada_shame.teller: no person "adda" (did you mean "ada"?)'),
    ("claims.yaml", "topic: the_dead", "topic: dead", 'claims.ada_shame.topic: no topic "dead"'),
    ("claims.yaml", "motive: shame", "motive: envy", "claims.ada_shame.lies.motive: \"envy\" should be 'shame'"),
    (
        "claims.yaml",
        "  ada_shame:",
        "  kind_drowner:",
        "claims.kind_drowner: a trace or claim has that id already: traces.kind_drowner",
    ),
    (
        "summons.yaml",
        "  ada_inn:",
        "  ada_green:",
        "nexts.ada_green: should be the id of a person, _, and that of their",
    ),
    ("summons.yaml", "where: [field, barn]", "where: [feild]", 'victims.tam.where: no place "feild"'),
    ("summons.yaml", "  hound: {leaves", "  dog: {leaves", 'beasts: says nothing of "hound"'),
    ("summons.yaml", "leaves: trampled", "leaves: flat", 'beasts.mare.leaves: no victim says how it is to be "flat"'),
    ("summons.yaml", "lairs: [water]", "lairs: [road]", "beasts.drowner.lairs: there is no such ground"),
    ("summons.yaml", "  flood: {", "  floods: {", "complications.floods: \"floods\" should be 'second_beast'"),
    (
        "summons.yaml",
        '"{dead} is dead',
        '"{ded} is dead',
        'summons.openings: nothing fills "{ded}" (did you mean "dead"?)',
    ),
    ("summons.yaml", "payers: [ada", "payers: [eda", 'summons.payers: no person "eda"'),
    ("summons.yaml", "detail: wall", "detail: walls", 'memory.detail: no detail "walls" (did you mean "wall"?)'),
    ("summons.yaml", "nights: [1]", "nights: []", "summons.nights: needs at least one"),
]


@pytest.mark.parametrize(
    ("file", "written", "spoiled", "error"), SPOILED_EVIDENCE, ids=[row[3] for row in SPOILED_EVIDENCE]
)
def test_spoiled_evidence_is_refused_by_file_line_and_key(tmp_path, file, written, spoiled, error):
    folder = copied(tmp_path)
    spoil(folder, f"evidence/{file}", written, spoiled)
    with pytest.raises(ContentError) as raised:
        load_country(folder)
    place, line, rest = raised.value.message.split(":", 2)
    assert place == f"assets/worlds/holm/evidence/{file}"
    assert int(line) >= 1
    assert rest.startswith(f" {error}")


def test_a_complication_without_a_text_is_missed(tmp_path):
    folder = copied(tmp_path)
    spoil(folder, "evidence/summons.yaml", '  curfew: {told: "Nobody goes out after dusk."}\n', "")
    with pytest.raises(ContentError, match=r'summons\.yaml:\d+: complications: has no text for "curfew"$'):
        load_country(folder)


def test_a_country_with_too_few_liars_says_so_after_many_draws(tmp_path):
    folder = copied(tmp_path)
    path = folder / "evidence" / "claims.yaml"
    motives = dict(zip(("ada", "bram", "cis", "dan", "ede"), Motive, strict=False))
    lines, teller = [], ""
    for line in path.read_text(encoding="utf-8").splitlines():
        key, _, value = line.strip().partition(": ")
        teller = value if key == "teller" else teller
        lines.append(f"      motive: {motives[teller].value}" if key == "motive" else line)
    path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(ContentError) as raised:
        compose(load_country(folder), seed="seven")
    assert raised.value.message == (
        "Holm: none of 200 draws of 'seven' makes a fair hunt; the last: too few would lie for one motive."
    )
