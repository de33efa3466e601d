"""The questions before a hunt: which there are, what answers each, and which comes next. Pure; draws nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from hunter_game.tui.choices import MadeHunter, NewHunt, Offered, WorldOffered
from hunter_game.tui.widgets.menu import Choice

OWN = "own"
"""Answer to *who hunts*: none of the ready ones."""
DRAWN = "drawn"
"""Answer to *which hunt*: one that is drawn by the seed."""
DAILY = "daily"
"""Answer to *which hunt*: the one of the day."""


class Question(StrEnum):
    """One page of the way to a hunt."""

    WORLD = "Where?"
    HUNT = "Which hunt?"
    HUNTER = "Who hunts?"
    NAME = "What is your name?"
    TRADE = "What were you before?"
    SPREAD = "What do you trust in?"
    PACK = "What do you carry?"
    TERMS = "On what terms?"
    SEED = "Which seed?"


WRITTEN = (Question.NAME, Question.SEED)
"""Questions that are answered in writing."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What has been answered so far."""

    world: WorldOffered | None = None
    hunt: str = DRAWN
    hunter: str = ""
    name: str = ""
    trade: str = ""
    spread: str = ""
    pack: str = ""
    seed: str = ""
    iron: bool = False
    fair: bool = False

    def chosen(self) -> NewHunt:
        """Return the hunt that was chosen; the world has to be."""
        assert self.world is not None
        if self.hunt == DAILY:
            return NewHunt(world=self.world.id, daily=True)
        own = self.hunter == OWN
        return NewHunt(
            world=self.world.id,
            after=self.world.after,
            hunt=None if self.hunt == DRAWN else self.hunt,
            hunter=None if own else self.hunter,
            made=MadeHunter(self.name, self.trade, self.spread, self.pack) if own else None,
            seed=self.seed or None,
            iron=self.iron,
            fair=self.fair,
        )


def world_key(world: WorldOffered) -> str:
    """Return what a world is chosen by; a country stands twice once it remembers something."""
    return f"{world.id} {world.after}".strip()


def ways(question: Question, draft: Draft, worlds: tuple[WorldOffered, ...], offered: Offered | None) -> list[Choice]:
    """Return the answers to a question; none to one that is answered in writing."""
    if question is Question.WORLD:
        return _numbered([(world_key(each), each.title, _memory(each, worlds)) for each in worlds])
    if question is Question.TERMS:
        return _terms(draft)
    assert offered is not None
    match question:
        case Question.HUNT:
            drawn = [(DRAWN, "A new one", "drawn by the seed")] if offered.draws else []
            daily = [(DAILY, "The hunt of the day", "fair, iron, the same for everyone")] if offered.draws else []
            return _numbered([*drawn, *((hunt.id, hunt.title, "written") for hunt in offered.hunts), *daily])
        case Question.HUNTER:
            ready = [(each.id, each.name, each.trade) for each in offered.hunters]
            return _numbered([*ready, (OWN, "Somebody else", "four questions")])
        case Question.TRADE:
            return _numbered([(each.id, each.id, "") for each in offered.trades])
        case Question.SPREAD:
            return _numbered([(each.id, each.name, "") for each in offered.spreads])
        case Question.PACK:
            return _numbered(
                [(each.id, ", ".join(each.things.split(", ")[:2]), f"{each.coin}d") for each in offered.packs]
            )
        case _:
            return []


def _numbered(ways: list[tuple[str, str, str]]) -> list[Choice]:
    return [Choice(key, label, detail, str(number)) for number, (key, label, detail) in enumerate(ways, 1)]


def _memory(world: WorldOffered, worlds: tuple[WorldOffered, ...]) -> str:
    if world.after:
        return f"remembers {world.remembers}"
    return "as if for the first time" if any(each.id == world.id and each.after for each in worlds) else ""


def _terms(draft: Draft) -> list[Choice]:
    return [
        Choice("begin", "Begin the hunt", "", "b"),
        Choice("seed", "Seed", draft.seed or "a fresh one", "s"),
        Choice("iron", "Iron", "yes" if draft.iron else "no", "i"),
        Choice("fair", "Fair", "yes" if draft.fair else "no", "f"),
    ]


def given(question: Question, draft: Draft) -> str:
    """Return what a question was answered with before; empty where it was not."""
    answers = {
        Question.WORLD: world_key(draft.world) if draft.world is not None else "",
        Question.HUNT: draft.hunt,
        Question.HUNTER: draft.hunter,
        Question.NAME: draft.name,
        Question.TRADE: draft.trade,
        Question.SPREAD: draft.spread,
        Question.PACK: draft.pack,
        Question.SEED: draft.seed,
        Question.TERMS: "",
    }
    return answers[question]


def answered(question: Question, draft: Draft, answer: str, worlds: tuple[WorldOffered, ...]) -> Draft:
    """Return what has been answered with one answer more."""
    match question:
        case Question.WORLD:
            return Draft(world=next(each for each in worlds if world_key(each) == answer))
        case Question.HUNT:
            return replace(draft, hunt=answer)
        case Question.HUNTER:
            return replace(draft, hunter=answer)
        case Question.NAME:
            return replace(draft, name=answer)
        case Question.TRADE:
            return replace(draft, trade=answer)
        case Question.SPREAD:
            return replace(draft, spread=answer)
        case Question.PACK:
            return replace(draft, pack=answer)
        case Question.SEED:
            return replace(draft, seed=answer)
        case Question.TERMS:
            return replace(
                draft,
                iron=draft.iron != (answer == "iron"),
                fair=draft.fair != (answer == "fair"),
            )


def following(question: Question, draft: Draft, answer: str, offered: Offered | None) -> Question | None:
    """Return the question after an answer; None when the hunt can begin."""
    match question:
        case Question.WORLD:
            single = offered is not None and not offered.draws and len(offered.hunts) == 1
            return Question.HUNTER if single else Question.HUNT
        case Question.HUNT:
            return None if answer == DAILY else Question.HUNTER
        case Question.HUNTER:
            return Question.NAME if answer == OWN else Question.TERMS
        case Question.NAME:
            return Question.TRADE
        case Question.TRADE:
            return Question.SPREAD
        case Question.SPREAD:
            return Question.PACK
        case Question.PACK | Question.SEED:
            return Question.TERMS
        case Question.TERMS:
            return None if answer == "begin" else Question.SEED if answer == "seed" else Question.TERMS
