"""What a storyteller is told about a turn: the outcomes in words, and what may be perceived now.

Made from outcomes and two views; the world is asked only for the names of what the outcomes already name.
It has no secret, no truth value of a claim and no answer, so none of them can be told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated

from pydantic import Field

from hunter_game.engine.model import Frozen
from hunter_game.engine.outcomes import Met, Outcome
from hunter_game.engine.view import PersonSeen, View
from hunter_game.engine.world import World
from hunter_game.storyteller.meanings import Names, beat_of
from hunter_game.storyteller.meanings.beat import Beat, Weight

__all__ = ["LEADS", "RECENT", "Beat", "Brief", "Weight", "count_kinds", "leading_kind", "make_brief", "told_in"]

LEADS = (
    "summons",
    "hunt_ended",
    "hunter_fell",
    "beast_laid",
    "beast_fell",
    "meeting_began",
    "hunter_fled",
    "scar_gained",
    "signed",
    "fed",
    "complicated",
    "paired",
    "trace_found",
    "answered",
    "moved",
    "maneuvered",
    "improvised",
    "searched",
    "met",
    "greeted",
    "examined",
    "looked",
    "recalled",
    "crafted",
    "trap_set",
    "bought",
    "sold",
    "given",
    "used",
    "taken",
    "dropped",
    "equipped",
    "removed",
    "leaned",
    "word_travelled",
    "day_broke",
    "weather_changed",
    "watch_changed",
    "recipe_learned",
    "beast_acted",
)
"""Which kind of beat leads a telling when several happened, the strongest first; any other kind comes after these."""

RECENT = 30
"""Turns within which no sentence of a storyteller's own is told twice."""

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
    """In how many earlier turns each kind of outcome and each slot came up; does for every beat what `seen_before`
    does for one. Made by `count_kinds`, or added up from `told_in`."""
    recent: tuple[str, ...] = ()
    """What was told in the last `RECENT` turns, oldest first, whoever told it; so that it is not said again."""
    version: Annotated[int, Field(ge=0)] = 0
    """How many tellings of this turn there are already; each is told in other words."""
    chronicle: str = ""
    """What is past, in a few sentences; for colour, and only for whoever reads prompts."""
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
    recent: Sequence[str] = (),
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
        counts: What `count_kinds` makes of the earlier turns of the hunt. Without slots in it prose repeats itself
            sooner, and without any of it sooner still.
        recent: What was told in the turns before, oldest first; more than `RECENT` are cut.
    """
    names = Names(world, before, after, outcomes)
    if turn == 0 and not outcomes:
        beats = _opening(world, names, after)
    else:
        beats = [
            beat.model_copy(update={"slot": slot_of(outcome)})
            for outcome in outcomes
            if (beat := beat_of(names, outcome)) is not None
        ]
        beats = _with_presence(_quiet_in_a_meeting(beats, after), before, after)
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
        recent=tuple(recent[-RECENT:]),
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
    """Return in how many turns each kind of outcome, and each slot of a kind, came up."""
    counts: Counter[str] = Counter()
    for outcomes in turns:
        counts.update(sorted(told_in(outcomes)))
    return dict(counts)


def told_in(outcomes: Iterable[Outcome]) -> frozenset[str]:
    """Return what a turn adds one to in `Brief.counts`: every kind in it, and every slot."""
    return frozenset(name for outcome in outcomes for name in (outcome.kind, slot_of(outcome)))


def slot_of(outcome: Outcome) -> str:
    """Return what an outcome is told as: its kind, and what makes its phrases others than those of its kind."""
    words = (_word(getattr(outcome, field)) for field in _SLOT_FIELDS.get(outcome.kind, ()))
    return ":".join((outcome.kind, *words))


def _word(value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return "up" if value > 0 else "down"
    return str(value).lower()


_SLOT_FIELDS: dict[str, tuple[str, ...]] = {
    "answered": ("person", "evaded", "approach"),
    "beast_acted": ("act", "effect"),
    "complicated": ("complication",),
    "condition_gained": ("target", "condition"),
    "crafted": ("grade",),
    "damage_dealt": ("target",),
    "greeted": ("person",),
    "improvised": ("grade",),
    "leaned": ("on",),
    "maneuvered": ("maneuver", "grade"),
    "moved": ("place", "first"),
    "nerve_changed": ("by",),
    "paired": ("person", "broke"),
    "recalled": (),
    "searched": ("grade",),
    "trust_changed": ("person", "by"),
    "watch_changed": ("watch",),
    "weather_changed": ("weather",),
    "will_changed": ("by",),
    "word_travelled": ("taken",),
}
"""Which fields of an outcome change what phrases it is told in."""


def _opening(world: World, names: Names, view: View) -> list[Beat]:
    """Return the beats of turn 0: the summons, then where the hunter stands, and who waits there."""
    arrival = Beat(
        kind="arrival",
        weight="must",
        meaning=f"You come to {view.place_name}. {view.place_text}",
        slots={"place": view.place_name, "text": view.place_text},
        tags={"place": view.place},
    )
    waiting = [beat_of(names, Met(person=person.id)) for person in view.present]
    return [_summons(world, view), arrival, *(beat for beat in waiting if beat is not None)]


def _summons(world: World, view: View) -> Beat:
    text = next((hunt.summons for hunt in world.hunts if hunt.title == view.hunt), view.goal)
    return Beat(
        kind="summons",
        weight="must",
        meaning=text,
        slots={"text": text, "place": view.place_name},
        tags={"place": view.place},
    )


def _quiet_in_a_meeting(beats: list[Beat], after: View) -> list[Beat]:
    """Leave out who is first seen while a beast is before one: there are no eyes for them."""
    return [beat for beat in beats if beat.kind != "met"] if after.fight is not None else beats


def _with_presence(beats: list[Beat], before: View, after: View) -> list[Beat]:
    """Add who is in sight and known, after a look or a walk everybody, else whoever came; and who went away."""
    if after.fight is not None or after.phase is not before.phase:
        return beats
    met = {beat.tags["person"] for beat in beats if beat.kind == "met"}
    was_here = {person.id for person in before.present}
    looked = any(beat.kind in _IN_SIGHT for beat in beats)
    visit = next((beat.slot for beat in beats if beat.kind in _IN_SIGHT), "")
    added = [
        _presence(person, visit)
        for person in after.present
        if person.id not in met and (looked or person.id not in was_here)
    ]
    at = max((index for index, beat in enumerate(beats) if beat.kind in _IN_SIGHT), default=len(beats) - 1)
    return [*beats[: at + 1], *added, *beats[at + 1 :], *_departures(before, after)]


def _departures(before: View, after: View) -> list[Beat]:
    """Return who went away while the hunter stayed; who was gone when day broke went unseen."""
    if before.place != after.place or before.day != after.day:
        return []
    here, dead = {person.id for person in after.present}, {person.id for person in after.people if not person.alive}
    return [
        Beat(
            kind="left",
            weight="must",
            meaning=f"{person.name} goes away.",
            slots={"person": person.name, "role": person.role},
            slot="watch_changed",  # people go when the watch changes
            tags={"person": person.id},
        )
        for person in before.present
        if person.id not in here and person.id not in dead
    ]


def _presence(person: PersonSeen, visit: str) -> Beat:
    return Beat(
        kind="presence",
        weight="may",
        meaning=f"{person.name} is here.",
        slots={"person": person.name, "role": person.role, "text": person.look},
        slot=visit,
        tags={"person": person.id},
    )
