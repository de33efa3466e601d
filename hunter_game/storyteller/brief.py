"""What a storyteller is told about a turn: the outcomes in words, and what may be perceived now.

Made from outcomes and two views; the world is asked only for the names of what the outcomes already name.
It has no secret, no truth value of a claim and no answer, so none of them can be told.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated

from pydantic import Field

from hunter_game.engine.model import Frozen
from hunter_game.engine.outcomes import Outcome
from hunter_game.engine.view import PersonSeen, View
from hunter_game.engine.world import World
from hunter_game.storyteller.meanings import Names, beat_of
from hunter_game.storyteller.meanings.beat import Beat, Weight

__all__ = ["LEADS", "Beat", "Brief", "Weight", "count_kinds", "leading_kind", "make_brief"]

LEADS = (
    "summons",
    "hunt_ended",
    "hunter_fell",
    "beast_laid",
    "beast_fell",
    "meeting_began",
    "hunter_fled",
    "signed",
    "fed",
    "paired",
    "trace_found",
    "answered",
    "moved",
    "maneuvered",
    "improvised",
    "searched",
    "greeted",
    "examined",
    "looked",
    "recalled",
    "trap_set",
    "given",
    "used",
    "taken",
    "dropped",
    "equipped",
    "removed",
    "leaned",
    "day_broke",
    "watch_changed",
    "beast_acted",
)
"""Which kind of beat leads a telling when several happened, the strongest first; any other kind comes after these."""

_IN_SIGHT = frozenset({"looked", "moved"})
"""Outcomes after which it is said who is there."""


class Brief(Frozen):
    """One turn, for whoever tells it."""

    turn: Annotated[int, Field(ge=0)]
    line: str
    """What the player typed."""
    quoted: str
    """The player's own speech, if any; the only words that may be put in the hunter's mouth."""
    beats: tuple[Beat, ...]
    before: View
    after: View
    seen_before: int
    """How often this same leading beat was told before; turns the seeded permutations of the built-in storyteller."""
    seed: str
    """Cosmetic domain of the session's seed."""
    counts: dict[str, int] = Field(default_factory=dict)
    """In how many earlier turns each kind of outcome came up; does for every beat what `seen_before` does for one."""
    world: str = ""
    """Id of the world, which says whose prose files the built-in storyteller reads."""


def make_brief(
    world: World,
    before: View,
    after: View,
    outcomes: Sequence[Outcome],
    *,
    turn: int,
    line: str,
    quoted: str,
    seen_before: int,
    seed: str,
    counts: Mapping[str, int] | None = None,
) -> Brief:
    """Put a turn's outcomes into words for a storyteller.

    Args:
        world: Asked for names of ids that the outcomes hold, and at turn 0 for the summons.
        before: What was perceived before the turn.
        after: What is perceived now.
        outcomes: What happened, in order; none at turn 0, which tells the summons.
        turn: Number of the turn.
        line: What the player typed.
        quoted: The player's own speech, or nothing.
        seen_before: How many earlier turns of the hunt had the same `leading_kind`.
        seed: Cosmetic domain of the session's seed.
        counts: What `count_kinds` makes of the earlier turns of the hunt. Without it prose repeats itself sooner.
    """
    names = Names(world, before, after, outcomes)
    beats = [beat for outcome in outcomes if (beat := beat_of(names, outcome)) is not None]
    if turn == 0 and not outcomes:
        beats.append(_summons(world, after))
        beats.extend(_presence(person, first=True) for person in after.present)
    else:
        beats = _with_presence(beats, before, after)
    return Brief(
        turn=turn,
        line=line,
        quoted=quoted,
        beats=tuple(beats),
        before=before,
        after=after,
        seen_before=seen_before,
        seed=seed,
        counts=dict(counts or {}),
        world=world.id,
    )


def leading_kind(outcomes: Sequence[Outcome]) -> str:
    """Return the kind of beat that leads the telling of a turn; what `seen_before` counts."""
    kinds = [outcome.kind for outcome in outcomes if outcome.kind not in {"rolled", "rejected"}]
    if not kinds:
        return "summons"
    order: dict[str, int] = {kind: rank for rank, kind in enumerate(LEADS)}
    return min(kinds, key=lambda kind: order.get(kind, len(LEADS)))


def count_kinds(turns: Iterable[Sequence[Outcome]]) -> dict[str, int]:
    """Return in how many turns each kind of outcome came up."""
    counts: dict[str, int] = {}
    for outcomes in turns:
        for kind in sorted({outcome.kind for outcome in outcomes}):
            counts[kind] = counts.get(kind, 0) + 1
    return counts


def _summons(world: World, view: View) -> Beat:
    text = next((hunt.summons for hunt in world.hunts if hunt.title == view.hunt), view.goal)
    return Beat(
        kind="summons",
        weight="must",
        meaning=text,
        slots={"text": text, "place": view.place_name},
        tags={"place": view.place},
    )


def _with_presence(beats: list[Beat], before: View, after: View) -> list[Beat]:
    """Add who is in sight: everybody new, and after a look or a walk those who were known as well."""
    if after.fight is not None or after.phase is not before.phase:
        return beats
    known = {person.id for person in before.people}
    was_here = {person.id for person in before.present}
    looked = any(beat.kind in _IN_SIGHT for beat in beats)
    moved = before.place != after.place
    arrived = any(beat.kind == "moved" and beat.tags.get("first") == "yes" for beat in beats)
    added = []
    for person in after.present:
        first = not after.dark and (person.id not in known or (arrived and _is_new(person, after)))
        if first or (looked and (moved or person.id in was_here)) or person.id not in was_here:
            added.append(_presence(person, first=first))
    at = max((index for index, beat in enumerate(beats) if beat.kind in _IN_SIGHT), default=len(beats) - 1)
    return [*beats[: at + 1], *added, *beats[at + 1 :]]


def _is_new(person: PersonSeen, view: View) -> bool:
    """Whether the one who pays, known by name from the summons, has nothing to show for having been met."""
    asked = any(person.id in topic.asked for topic in view.topics)
    return person.id == view.payer and person.trust == 0 and person.mood is None and not asked


def _presence(person: PersonSeen, *, first: bool) -> Beat:
    return Beat(
        kind="presence",
        weight="must" if first else "may",
        meaning=f"{person.name}, {person.role}, is here. {person.look}" if first else f"{person.name} is here.",
        slots={"person": person.name, "role": person.role, "text": person.look},
        tags={"person": person.id, "first": "yes" if first else "no"},
    )
