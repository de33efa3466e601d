"""Briefs to tell: whole hunts of the yard, played by chance through the real rules."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from hunter_game.content.loading import load_world
from hunter_game.engine import intents as go
from hunter_game.engine.hunt import begin
from hunter_game.engine.outcomes import Outcome
from hunter_game.engine.perception import view
from hunter_game.engine.state import State
from hunter_game.engine.step import step
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Approach, HuntId, ItemKind, Maneuver, Means, Phase, Telling, Watch
from hunter_game.engine.world import World
from hunter_game.storyteller.brief import Brief, count_kinds, make_brief

WORLDS = Path(__file__).resolve().parents[3] / "assets" / "worlds"


@cache
def yard() -> World:
    return load_world(WORLDS / "yard")


def start(seed: str = "seed", hunter: str = "trapper") -> State:
    return begin(yard(), HuntId("mill_hunt"), hunter, seed)


def brief_of(before: State, after: State, outcomes: Sequence[Outcome], **more: object) -> Brief:
    given: dict[str, object] = {"turn": 1, "line": "", "quoted": "", "seen_before": 0, "seed": "seed", **more}
    return make_brief(yard(), view(yard(), before), view(yard(), after), outcomes, **given)  # type: ignore[arg-type]


def opening(seed: str = "seed") -> Brief:
    state = start(seed)
    return brief_of(state, state, (), turn=0, seed=seed)


def hunt(seed: str, turns: int = 90) -> Iterator[Brief]:
    """Play a hunt by chance, and yield the brief of every turn."""
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
