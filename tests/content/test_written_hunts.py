"""The written hunts of alderfen: fair, apart from each other, and won by somebody who looks before they listen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest

from hunter_game.content import Country, compose, load_country
from hunter_game.content.checks import faults
from hunter_game.content.deduction import knowable, reachable, two_proofs, wrong_candidates
from hunter_game.engine.hunt import begin
from hunter_game.engine.intents import (
    Ask,
    ExamineDetail,
    ExamineItem,
    Fray,
    Intent,
    Move,
    Pair,
    Reckon,
    Search,
    Sign,
    Take,
    Wait,
)
from hunter_game.engine.rules.talk import answer_within
from hunter_game.engine.state import CANDLES_A_DAY, HUNTER, State
from hunter_game.engine.step import step
from hunter_game.engine.vocabulary import (
    Approach,
    ClaimId,
    DetailId,
    Ending,
    ItemId,
    Line,
    Maneuver,
    PersonId,
    Phase,
    PlaceId,
    Telling,
    TopicId,
    TraceId,
    Truth,
    Watch,
)
from hunter_game.engine.world import Hunt, Strike, World

ALDERFEN = Path(__file__).parents[2] / "assets" / "worlds" / "alderfen"
HUNTS = ("a_place_at_table", "high_water", "nine_strokes")

BEASTS = {
    "fen_wife": "fen,water two nobody sings wet no",
    "lantern_man": "fen,wood air unmarked silent hot no",
    "shuck": "road,field,chalk four bitten howls hot no",
    "barrow_wight": "chalk,underground two unmarked speaks cold no",
    "knell_bird": "village,chapel,wood air unmarked rings feathers no",
    "mommet": "field,village two strangled silent straw yes",
    "chalk_mare": "chalk,road four trampled silent dry no",
    "lode_eel": "water,fen crawls nobody silent wet no",
    "cuckoo": "house two nobody speaks milk yes",
    "boggart": "house,village two bitten knocks soot yes",
    "alder_king": "wood two nobody speaks leaves no",
    "fetch": "any two unmarked speaks cold yes",
    "quick_man": "chalk,village two burned silent dry yes",
    "starveling": "house,field two bitten knocks cold yes",
    "king_rat": "house,village crawls bitten shrill rot yes",
    "mere_calf": "water,fen four drowned lows wet no",
}
"""Ground, gait, what it leaves, voice, sign, and whether it comes indoors."""
ROUTES = {
    "a_place_at_table": (
        "see stair_boots, see long_table_cup, to green, to toll_road, see pane_sheet, read old_toll_book, to green,"
        " to bakehouse, see lifted_sill, search, to malthouse, see white_boards, search,"
        " sign cuckoo burned_register baker_bakehouse, to bakehouse"
    ),
    "high_water": (
        "to green, to midwife_cottage, see sheeted_cutter, see flour_step, search, to green, to ferry_steps,"
        " see full_prints, see tag_board, read willow_peg, take willow_wreath, to green, to chapel, see chained_book,"
        " to green, to moot_hall, see framed_articles, sign mere_calf jilted_bride ferryman_ferry_steps, to green,"
        " to ferry_steps"
    ),
    "nine_strokes": (
        "see carved_settle_back, to green, see smithy_ridge, search, to smithy, search, take bell_clapper, to green,"
        " to schoolroom, see mended_panes, to green, to chapel, see burying_book, search,"
        " sign knell_bird stolen_bell smith_smithy, to green, to smithy"
    ),
}
"""One way to prove each account by traces alone, and to be there."""


@cache
def country() -> Country:
    return load_country(ALDERFEN)


@cache
def composed(hunt: str) -> World:
    return compose(country(), hunt=hunt, seed="any")


@pytest.fixture(params=HUNTS)
def world(request) -> World:
    return composed(request.param)


def own(world: World) -> Hunt:
    return world.hunts[0]


# ---------------------------------------------------------------- what they are


def test_there_are_three():
    assert country().hunts == HUNTS


def test_each_passes_every_check_once_it_lies_over_the_country(world):
    assert list(faults(world)) == []


def test_no_two_have_anything_of_their_answers_in_common():
    hunts = [own(composed(each)) for each in HUNTS]
    for one, other in combinations(hunts, 2):
        assert one.answer.kind != other.answer.kind
        assert one.answer.cause != other.answer.cause
        assert one.answer.next != other.answer.next
        assert one.payer != other.payer
        assert one.motive != other.motive
        assert one.complication is not other.complication
        banes = {composed(hunt.id).cause[hunt.answer.cause].bane for hunt in (one, other)}
        assert len(banes) == 2


def test_each_is_carried_by_six_people_of_its_own():
    casts = [{claim.teller for claim in composed(each).claims} for each in HUNTS]
    assert [len(cast) for cast in casts] == [6, 6, 6]
    assert len(set.union(*casts)) == 18


def test_each_is_a_hunt_of_an_evening(world):
    hunt = own(world)
    assert hunt.start == "inn"
    assert 4 <= len(hunt.kinds) <= 5
    assert len(hunt.causes) == 4
    assert 4 <= len(hunt.nexts) <= 5
    assert len(hunt.summons.split("\n\n")) == 3
    assert hunt.nights == 3
    assert hunt.motive
    assert hunt.complicates.count(".") == 1


def test_titles_and_summons_do_not_name_the_answer(world):
    hunt = own(world)
    told = f"{hunt.id} {hunt.title} {hunt.summons} {hunt.goal} {hunt.complicates}".lower()
    for name in (world.beast[hunt.answer.kind].name, world.cause[hunt.answer.cause].name):
        assert name not in told


# ---------------------------------------------------------------- what can be found and heard


def test_there_is_enough_to_find_and_hear(world):
    lies = [claim for claim in world.claims if claim.broken_by is not None]
    assert len(world.traces) >= 17
    assert len(world.claims) >= 20
    assert 6 <= len(lies) <= 8
    assert all(lie.truth is Truth.FALSE and lie.confesses is not None for lie in lies)
    assert {claim.truth for claim in world.claims} == set(Truth)


def test_every_lie_rules_out_a_truth_and_what_breaks_it_can_be_found(world):
    hunt = own(world)
    known = knowable(world, hunt, reachable(world, hunt.start))
    answer = {hunt.answer.kind, hunt.answer.cause, hunt.answer.next}
    for claim in world.claims:
        if claim.truth is Truth.FALSE:
            assert {strike.candidate for strike in claim.strikes} & answer, claim.id
            assert claim.broken_by in known.traces, claim.id


def test_no_feeding_but_the_last_goes_without_a_strong_trace(world):
    hunt = own(world)
    for feeding in hunt.feedings[:-1]:
        assert feeding.trace is not None
        assert len(world.trace[feeding.trace].strikes) >= 4
    assert hunt.feedings[-1].victim == next(each.victim for each in hunt.nexts if each.id == hunt.answer.next)


def test_everybody_says_it_briefly(world):
    pages = next(each for each in country().written if each.hunt.id == own(world).id)
    for person in pages.people:
        assert len({answer.topic for answer in person.answers}) >= 5, person.id
        for answer in person.answers:
            assert 10 <= len(answer.words.split()) <= 48, (person.id, answer.topic)
    for claim in world.claims:
        assert len(claim.confession.split()) <= 56, claim.id


def test_what_the_hunt_has_them_say_is_what_they_say(world):
    pages = next(each for each in country().written if each.hunt.id == own(world).id)
    for person in pages.people:
        for answer in person.answers:
            trust = max(0, answer.trust)
            written = [each for each in person.answers if each.topic == answer.topic and each.trust <= trust]
            said = answer_within(world, person.id, answer.topic, trust)
            assert said == max(written, key=lambda each: each.trust), (person.id, answer.topic)


def test_every_line_has_two_proofs_by_traces_alone(world):
    hunt = own(world)
    known = knowable(world, hunt, reachable(world, hunt.start))._replace(claims=frozenset())
    for line in Line:
        proofs = two_proofs(world, hunt, known, line)
        assert proofs is not None, line
        assert not set(proofs[0]) & set(proofs[1])


def test_no_proof_needs_a_place_that_a_flood_closes(world):
    hunt = own(world)
    dry = [place.id for place in world.places if not place.low]
    known = knowable(world, hunt, dry)._replace(claims=frozenset())
    assert all(two_proofs(world, hunt, known, line) is not None for line in Line)


def test_there_is_far_more_to_ask_and_search_than_there_are_candles(world):
    known = knowable(world, own(world), reachable(world, own(world).start))
    asking = sum(
        len({answer.topic for answer in each.answers if answer.topic in known.topics}) for each in world.people
    )
    searching = sum(len(place.search) for place in world.places)
    assert 2 * (asking + searching) >= 5 * CANDLES_A_DAY * own(world).nights


def features(beast: str) -> dict[str, set[str]]:
    names = ("ground", "gait", "leaves", "voice", "sign", "indoors")
    return {name: set(value.split(",")) for name, value in zip(names, BEASTS[beast].split(), strict=True)}


def told_apart(kinds: tuple[str, ...]) -> set[frozenset[str]]:
    """Return each set of kinds that one or two features, had or lacked, rule out."""
    values = {(name, value) for kind in kinds for name, owned in features(kind).items() for value in owned}
    single = set()
    for name, value in values:
        has = frozenset(kind for kind in kinds if value in features(kind)[name])
        single |= {has, frozenset(kinds) - has}
    return single | {one | other for one in single for other in single}


def test_what_a_clue_says_of_the_kind_follows_from_the_bestiary(world):
    hunt = own(world)
    possible = told_apart(hunt.kinds)
    for clue in (*world.traces, *world.claims):
        struck = frozenset(strike.candidate for strike in clue.strikes if strike.line is Line.KIND)
        assert not struck or struck in possible, clue.id


# ---------------------------------------------------------------- what may not be read


def test_no_secret_can_be_read_in_anything_that_a_hunter_may_perceive(world):
    read = {run for text in perceivable(world) for run in runs(text)}
    for secret in [person.secret for person in world.people] + [claim.reason for claim in world.claims]:
        assert not runs(secret) & read, secret


def runs(text: str, length: int = 6) -> set[tuple[str, ...]]:
    """Return every run of so many words of a text."""
    words = re.findall(r"[a-z']+", text.lower())
    return {tuple(words[start : start + length]) for start in range(len(words) - length + 1)}


def perceivable(world: World) -> Iterator[str]:
    """Yield the texts of a hunt that can come before a hunter's eyes or ears."""
    for place in world.places:
        yield from (place.text, place.night, *(detail.text for detail in place.details))
    for person in world.people:
        yield from (answer.words for answer in person.answers)
    yield from (item.text for item in world.items)
    yield from (text for trace in world.traces for text in (trace.name, trace.text))
    yield from (text for claim in world.claims for text in (claim.name, claim.confession))
    for hunt in world.hunts:
        yield from (hunt.summons, hunt.goal, *(each.text for each in hunt.nexts))
        yield from (feeding.text for feeding in hunt.feedings)


# ---------------------------------------------------------------- played


class Played:
    """One hunt, played by a route."""

    def __init__(self, world: World, seed: str) -> None:
        self.world = world
        self.hunt = own(world)
        bravest = max(world.hunters, key=lambda sheet: sheet.nerve)
        self.state: State = begin(world, self.hunt.id, bravest.id, seed)
        self.proven_after = 0

    def do(self, intent: Intent) -> None:
        taken = step(self.world, self.state, intent)
        assert taken.refused is None, taken.refused
        self.state = taken.state

    @property
    def burnt(self) -> int:
        return self.state.facts.day * CANDLES_A_DAY - self.state.facts.candles

    def inquire(self) -> None:
        for words in ROUTES[self.hunt.id].split(", "):
            verb, *names = words.split()
            if self.state.facts.phase is Phase.INQUIRY:
                self.do(self.intent(verb, names))
        if self.state.facts.phase is Phase.INQUIRY:
            self.do(Wait(until=Watch.NIGHT))

    def intent(self, verb: str, names: list[str]) -> Intent:
        match verb, names:
            case "to", [place]:
                exits = self.world.place[self.state.facts.place].exits
                return Move(direction=next(way.direction for way in exits if way.to == place), to=PlaceId(place))
            case "see", [detail]:
                return ExamineDetail(detail=DetailId(detail))
            case "read", [item]:
                return ExamineItem(item=ItemId(item))
            case "take", [item]:
                return Take(item=ItemId(item))
            case "wait", [watch]:
                return Wait(until=Watch(watch))
            case "search", []:
                return Search()
            case "sign", _:
                self.proven_after = self.burnt
                assert self.unstruck() == []
                answer = self.hunt.answer
                assert names == [answer.kind, answer.cause, answer.next]
                return Sign(beast=answer.kind, cause=answer.cause, next=answer.next)
        raise AssertionError(verb)

    def unstruck(self) -> list[str]:
        """Return the wrong candidates that no trace found so far rules out."""
        found = [self.world.trace[each] for each in self.state.facts.board.traces]
        struck = {strike for trace in found for strike in trace.strikes}
        wrong = [Strike(line=line, candidate=each) for line in Line for each in wrong_candidates(self.hunt, line)]
        return [each.candidate for each in wrong if each not in struck]

    def walk(self, goal: PlaceId) -> None:
        """Go the shortest way."""
        ways: dict[PlaceId, tuple[PlaceId, ...]] = {self.state.facts.place: ()}
        for here in (ahead := [self.state.facts.place]):
            for way in self.world.place[here].exits:
                if way.to not in ways:
                    ways[way.to] = (*ways[here], way.to)
                    ahead.append(way.to)
        for place in ways[goal]:
            self.do(self.intent("to", [place]))

    def meet(self) -> None:
        """Speak to it while it can be spoken to, and strike when it is near."""
        for _ in range(30):
            if self.state.facts.phase is not Phase.MEETING:
                return
            fight = self.state.facts.fight
            assert fight is not None
            token = self.world.cause[self.hunt.answer.cause].token
            carried = token is not None and self.state.facts.things[token].holder == HUNTER
            for maneuver in (Maneuver.SPEAK,) if carried else (Maneuver.STRIKE, Maneuver.ADVANCE, Maneuver.GUARD):
                taken = step(self.world, self.state, Fray(maneuver=maneuver))
                if taken.refused is None:
                    self.state = taken.state
                    break
            else:
                raise AssertionError("nothing can be done")


@pytest.mark.parametrize("hunt", HUNTS)
def test_it_can_be_proven_on_the_first_day_and_won_by_night(hunt):
    for number in range(60):
        played = Played(composed(hunt), f"seed {number}")
        played.inquire()
        met_by_night = played.state.facts.phase is Phase.MEETING and played.state.facts.day == 1
        played.meet()
        if not met_by_night or played.state.facts.phase is not Phase.RECKONING:
            continue
        played.walk(played.world.person[played.hunt.payer].hours[Watch.MORNING])
        played.do(Reckon(telling=Telling.TRUTH))
        assert 4 <= played.proven_after <= own(played.world).nights * CANDLES_A_DAY * 6 // 10
        assert played.state.facts.ending in (Ending.LAID, Ending.SLAIN)
        assert played.state.facts.reckoning is not None
        assert played.state.facts.reckoning.lines == 3
        assert all(person.alive for person in played.state.facts.people.values())
        return
    pytest.fail("nobody won it in sixty tries")


CAUGHT = {
    "a_place_at_table": ("see stair_boots", "innkeeper", "the_sounds", "inn_rats", "standing_boots"),
    "high_water": (
        "to green, to midwife_cottage, wait noon, see flour_step",
        "midwife",
        "who_is_afraid",
        "midwife_step",
        "unbroken_flour",
    ),
    "nine_strokes": (
        "to green, to chapel, search, search, wait dusk",
        "priest",
        "the_bell",
        "priest_cracked",
        "elm_bell",
    ),
}
"""How to get what breaks a lie, then who tells it, asked about what; the lie, and what breaks it."""


@pytest.mark.parametrize("hunt", HUNTS)
def test_a_liar_who_is_shown_what_lies_there_confesses(hunt):
    route, teller, topic, lie, trace = CAUGHT[hunt]
    played = Played(composed(hunt), "seed")
    for words in route.split(", "):
        verb, *names = words.split()
        played.do(played.intent(verb, names))
    played.do(Ask(person=PersonId(teller), topic=TopicId(topic), approach=Approach.PLAIN))
    assert ClaimId(lie) in played.state.facts.board.claims
    played.do(Pair(claim=ClaimId(lie), trace=TraceId(trace)))
    board = played.state.facts.board
    assert ClaimId(lie) in board.broken
    assert composed(hunt).claim[ClaimId(lie)].confesses in board.claims
