"""Briefs to tell: whole hunts of the yard, played by chance through the real rules."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import get_args

from pydantic import TypeAdapter

from hunter_game.content.loading import load_world
from hunter_game.engine import intents as go
from hunter_game.engine.hunt import begin
from hunter_game.engine.outcomes import Check, Odds, Outcome
from hunter_game.engine.perception import view
from hunter_game.engine.state import State
from hunter_game.engine.step import step
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import (
    Approach,
    Attribute,
    Complication,
    Condition,
    Ending,
    Grade,
    HuntId,
    ItemId,
    ItemKind,
    Line,
    Maneuver,
    Means,
    Phase,
    Range,
    RecipeId,
    Refusal,
    Scar,
    Telling,
    Verdict,
    Watch,
    Weather,
    WordTaken,
)
from hunter_game.engine.world import Recipe, Supply, World
from hunter_game.storyteller.brief import Brief, count_kinds, make_brief

WORLDS = Path(__file__).resolve().parents[3] / "assets" / "worlds"


@cache
def yard() -> World:
    return load_world(WORLDS / "yard")


@cache
def _with_a_recipe() -> World:
    """Return the yard with the one thing in it that the yard has not: something to make."""
    brine = Recipe(
        id=RecipeId("brine"),
        name="brine",
        makes=ItemId("brine"),
        needs=(Supply(item=ItemId("salt"), count=1),),
        text="Stir salt into water until an egg floats.",
    )
    fields = {name: getattr(yard(), name) for name in World.model_fields}
    return World.model_validate({**fields, "recipes": (brine,)})


def start(seed: str = "seed", hunter: str = "trapper") -> State:
    return begin(yard(), HuntId("mill_hunt"), hunter, seed)


def brief_of(before: State, after: State, outcomes: Sequence[Outcome], **more: object) -> Brief:
    given: dict[str, object] = {"turn": 1, "line": "", "quoted": "", "seen_before": 0, "seed": "seed", **more}
    return make_brief(_with_a_recipe(), view(yard(), before), view(yard(), after), outcomes, **given)  # type: ignore[arg-type]


def opening(seed: str = "seed") -> Brief:
    state = start(seed)
    return brief_of(state, state, (), turn=0, seed=seed)


@cache
def hunt(seed: str) -> tuple[Brief, ...]:
    """Play a hunt by chance, and return the brief of every turn."""
    return tuple(_played(seed))


def _played(seed: str, turns: int = 90) -> Iterator[Brief]:
    chance = random.Random(seed)
    state = start(seed, chance.choice(("trapper", "surgeon", "sextons_daughter")))
    played: list[Sequence[Outcome]] = []
    yield opening(seed)
    turn = 0
    while turn < turns and state.facts.phase is not Phase.OVER:
        intent = _choice(chance, view(yard(), state))
        stepped = step(yard(), state, intent)
        if any(outcome.kind == "rejected" for outcome in stepped.outcomes):
            continue
        turn += 1
        yield brief_of(
            state, stepped.state, stepped.outcomes, turn=turn, seed=seed, line="…", counts=count_kinds(played)
        )
        played.append(stepped.outcomes)
        state = stepped.state


def _choice(chance: random.Random, now: View) -> go.Intent:
    if now.phase is Phase.RECKONING:
        if any(person.id == now.payer for person in now.present):
            return go.Reckon(telling=chance.choice(tuple(Telling)))
        return chance.choice([go.Wait(), _walk(chance, now)])
    if now.fight is not None:
        return _fray(chance, now)
    choices: list[go.Intent] = [_walk(chance, now), _walk(chance, now), go.Search(), go.Search(), go.Look()]
    choices += [go.ExamineDetail(detail=each.id) for each in now.details]
    choices += [go.ExaminePerson(person=each.id) for each in now.present]
    choices += [go.Greet(person=each.id) for each in now.present]
    choices += [
        go.Ask(person=each.id, topic=topic.id, approach=chance.choice(tuple(Approach)))
        for each in now.present
        for topic in now.topics
    ]
    choices += [go.Take(item=each.id) for each in now.here]
    choices += [go.ExamineItem(item=each.id) for each in now.here]
    choices += [go.Lean(claim=each.id, on=not each.leaning) for each in now.claims[-2:]]
    choices += [go.Recall(clue=each.id) for each in (*now.traces[-1:], *now.claims[-1:])]
    choices += [go.Pair(claim=claim.id, trace=trace.id) for claim in now.claims[-4:] for trace in now.traces[-3:]]
    choices += [go.Use(item=each.id) for each in now.pack if each.item in {ItemKind.FOOD, ItemKind.REMEDY}][:1]
    choices += [go.Rest(), go.Wait(until=chance.choice(tuple(Watch)))][: chance.randint(0, 2)]
    choices += [go.Improvise(means=chance.choice(tuple(Means)), words="climb the wheel")]
    if now.account is None and len(now.traces) > 3:
        open_ = {line: [each for each in now.candidates if each.line == line] for line in ("kind", "cause", "next")}
        best = {line: min(each, key=lambda one: len(one.struck_by)) for line, each in open_.items()}
        choices += [go.Sign(beast=best["kind"].id, cause=best["cause"].id, next=best["next"].id)] * 4
    return chance.choice(choices)


def _walk(chance: random.Random, now: View) -> go.Intent:
    way = chance.choice(now.exits)
    return go.Move(direction=way.direction, to=way.to)


def _fray(chance: random.Random, now: View) -> go.Intent:
    maneuver = chance.choice(tuple(Maneuver))
    item = chance.choice(now.pack).id if now.pack else None
    means = chance.choice(tuple(Means)) if maneuver is Maneuver.IMPROVISE else None
    bare = maneuver in {Maneuver.GUARD, Maneuver.RETREAT, Maneuver.SPEAK, Maneuver.ADVANCE, Maneuver.IMPROVISE}
    return go.Fray(maneuver=maneuver, item=None if bare else item, means=means)


def kinds() -> tuple[str, ...]:
    """Return every kind of outcome there is, from the closed union itself."""
    union = get_args(Outcome)[0]
    return tuple(get_args(each.model_fields["kind"].annotation)[0] for each in get_args(union))


def sample(kind: str, grade: Grade = Grade.SUCCESS) -> Outcome:
    """Return one outcome of a kind, with ids of the yard."""
    return TypeAdapter[Outcome](Outcome).validate_python({"kind": kind, **_SAMPLES[kind], **_graded(kind, grade)})


def _graded(kind: str, grade: Grade) -> dict[str, Grade]:
    return {"grade": grade} if kind in {"searched", "answered", "crafted", "improvised", "maneuvered", "rolled"} else {}


_CHECK = Check(
    purpose="search",
    actor="hunter",
    target="mill_yard",
    attempt=0,
    attribute=Attribute.WITS,
    modifiers=(),
    total=0,
    odds=Odds(disaster=1, failure=9, cost=11, success=14, triumph=1),
)
_BODY: dict[str, object] = {"amount": 2, "left": 5, "most": 10}

_SAMPLES: dict[str, dict[str, object]] = {
    "rolled": {"check": _CHECK, "dice": (4, 4), "total": 8},
    "looked": {"place": "mill_yard"},
    "examined": {"detail": "dog"},
    "recalled": {"clue": "chalk_woman"},
    "moved": {"origin": "mill_yard", "place": "mill", "first": True},
    "met": {"person": "tibb"},
    "searched": {"place": "mill_yard"},
    "trace_found": {"trace": "chalk_woman"},
    "claim_heard": {"claim": "maren_toll", "person": "maren"},
    "answered": {
        "person": "tibb",
        "topic": "toll",
        "approach": Approach.PLAIN,
        "words": "Loaf and a penny, first of the month.",
        "evaded": False,
    },
    "greeted": {"person": "tibb"},
    "candidate_struck": {"line": Line.KIND, "candidate": "grave_hound", "by": "chalk_woman"},
    "candidate_restored": {"line": Line.KIND, "candidate": "grave_hound"},
    "topic_opened": {"topic": "nan"},
    "leaned": {"claim": "maren_toll", "on": True},
    "paired": {
        "claim": "maren_toll",
        "trace": "toll_tally",
        "person": "maren",
        "broke": True,
        "confession": "My own board. Yes.",
    },
    "trust_changed": {"person": "tibb", "by": -1, "now": 0},
    "taken": {"item": "nails"},
    "dropped": {"item": "knife"},
    "given": {"item": "eel_net", "person": "tibb"},
    "used": {"item": "bandages"},
    "equipped": {"item": "spade", "instead_of": "knife"},
    "removed": {"item": "oilskin"},
    "trap_set": {"item": "snare", "place": "mill_yard"},
    "bought": {"item": "knife", "person": "tibb", "price": 3},
    "sold": {"item": "knife", "person": "tibb", "price": 2},
    "recipe_learned": {"recipe": "brine"},
    "crafted": {"recipe": "brine", "item": "brine", "count": 1},
    "coin_changed": {"by": -3, "now": 5},
    "signed": {"beast": "drowner", "cause": "unblessed", "next": "tibb_steps"},
    "candles_burnt": {"count": 1, "left": 4},
    "watch_changed": {"watch": Watch.DUSK},
    "day_broke": {"day": 2},
    "weather_changed": {"weather": Weather.FOG},
    "word_travelled": {"teller": "tibb", "listener": "maren", "topic": "toll", "taken": WordTaken.WARNS},
    "complicated": {
        "complication": Complication.HUE_AND_CRY,
        "person": "corm",
        "text": "No account is signed: the crowd has hanged Corm.",
    },
    "fed": {"victim": "corm", "text": "His boots stand on the fifth step."},
    "improvised": {"means": Means.CRAFT, "words": "climb the wheel"},
    "meeting_began": {
        "beast": "drowner",
        "place": "ferry_steps",
        "range": Range.NEAR,
        "foreseen": True,
        "known_bane": True,
        "ground": True,
        "signed": True,
    },
    "intent_shown": {"beast": "drowner", "act": "sings"},
    "maneuvered": {"maneuver": Maneuver.STRIKE, "beast": "drowner", "item": "knife"},
    "beast_acted": {"beast": "drowner", "act": "presses", "effect": "full"},
    "damage_dealt": {"target": "hunter", "by": "presses", **_BODY},
    "healed": _BODY,
    "nerve_changed": {"by": -1, "left": 3, "most": 7},
    "will_changed": {"beast": "drowner", "by": -1, "left": 1},
    "condition_gained": {"target": "hunter", "condition": Condition.HELD, "by": "clutches"},
    "condition_cleared": {"target": "hunter", "condition": Condition.HELD},
    "range_changed": {"range": Range.ENGAGED},
    "beast_fell": {"beast": "drowner"},
    "beast_laid": {"beast": "drowner"},
    "hunter_fled": {"place": "mill_yard"},
    "hunter_fell": {"by": "presses"},
    "scar_gained": {"scar": Scar.LIMP},
    "hunt_ended": {
        "ending": Ending.SLAIN,
        "lines": 2,
        "alive": 3,
        "told": Telling.TRUTH,
        "score": 9,
        "verdict": Verdict.SHAME,
    },
    "rejected": {"reason": Refusal.NO_EXIT, "message": "You can't go up from here."},
}
