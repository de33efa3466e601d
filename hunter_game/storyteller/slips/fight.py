"""What a turn did to beast and hunter, as the checks of prose and of claims ask for it. Reads beats and views only."""

from __future__ import annotations

from dataclasses import dataclass

from hunter_game.engine.view import FightSeen
from hunter_game.engine.vocabulary import Condition, Ending, Grade, Line, Maneuver
from hunter_game.storyteller.brief import Beat, Brief
from hunter_game.storyteller.slips.passage import one_of

_ATTACKS = frozenset({Maneuver.STRIKE.value, Maneuver.SHOOT.value, Maneuver.THROW.value})
_FAILED = frozenset({Grade.FAILURE, Grade.DISASTER})
_MISSED = frozenset({"foiled", "out_of_reach"})
_ENDED_WELL = frozenset({Ending.SLAIN, Ending.LAID})


@dataclass(frozen=True, slots=True)
class Fight:
    """One turn of a meeting, or of a day without one."""

    brief: Brief

    @property
    def beast(self) -> FightSeen | None:
        """The beast that is or was before the hunter."""
        return self.brief.after.fight or self.brief.before.fight

    @property
    def names(self) -> tuple[str, ...]:
        """Every word for the beast, without article; outside a meeting for every beast that it could be."""
        if self.beast is not None:
            return (self.beast.name, *self.beast.aliases, "beast", "creature")
        kinds = [each for each in self.brief.after.candidates if each.line is Line.KIND]
        return tuple(name for each in kinds for name in (each.name, *each.aliases))

    @property
    def subject(self) -> str:
        """A pattern of the beast as the subject of a sentence; `it` only where there is one."""
        named = rf"the (?:\w+ )?(?:{one_of(self.names)})" if self.names else r"the beast"
        return rf"(?:{named}|it)" if self.beast is not None else rf"(?:{named})"

    @property
    def over(self) -> bool:
        """Whether the beast is dead or at rest."""
        fell = any(beat.kind in {"beast_fell", "beast_laid"} for beat in self.brief.beats)
        return fell or self.brief.before.ending in _ENDED_WELL or self.brief.after.ending in _ENDED_WELL

    @property
    def died(self) -> bool:
        """Whether the hunter is dead."""
        return any(beat.kind == "hunter_fell" for beat in self.brief.beats) or self.brief.after.ending is Ending.DIED

    @property
    def attack(self) -> Beat | None:
        """The hunter's blow, shot or throw, if there was one."""
        moves = [beat for beat in self.brief.beats if beat.kind == "maneuvered"]
        return next((beat for beat in moves if beat.tags.get("maneuver") in _ATTACKS), None)

    @property
    def attack_worked(self) -> bool:
        """Whether there was a blow, and it told."""
        return self.attack is not None and self.attack.grade not in _FAILED and self.beast_hurt

    @property
    def beast_hurt(self) -> bool:
        """Whether the beast took harm of any kind."""
        return any(
            beat.kind in {"beast_fell", "beast_laid"}
            or (beat.kind == "damage_dealt" and beat.tags.get("target") == "beast")
            for beat in self.brief.beats
        )

    @property
    def hunter_hurt(self) -> bool:
        """Whether the hunter took harm of any kind."""
        hurt = any(beat.kind == "damage_dealt" and beat.tags.get("target") == "hunter" for beat in self.brief.beats)
        return hurt or any(beat.kind in {"hunter_fell", "scar_gained"} for beat in self.brief.beats)

    @property
    def acts(self) -> tuple[str, ...]:
        """What the beast did, as it is called: `clutches at your ankle`."""
        return tuple(beat.slots.get("does", "") for beat in self.brief.beats if beat.kind == "beast_acted")

    @property
    def all_missed(self) -> bool:
        """Whether the beast acted, and nothing that it did reached the hunter."""
        effects = self._effects
        return bool(effects) and effects <= _MISSED

    @property
    def all_reached(self) -> bool:
        """Whether the beast acted, and everything that it did reached the hunter."""
        effects = self._effects
        return bool(effects) and not effects & _MISSED

    @property
    def _effects(self) -> set[str]:
        return {beat.tags.get("effect", "") for beat in self.brief.beats if beat.kind == "beast_acted"}

    def under(self, condition: Condition, *, hunter: bool) -> bool:
        """Whether somebody was under a condition before, during or after the turn."""
        target = "hunter" if hunter else "beast"
        gained = any(
            beat.kind in {"condition_gained", "condition_cleared"}
            and beat.tags.get("condition") == condition.value
            and beat.tags.get("target") == target
            for beat in self.brief.beats
        )
        views = (self.brief.before, self.brief.after)
        if hunter:
            return gained or any(condition in view.hunter.conditions for view in views)
        return gained or any(view.fight is not None and condition in view.fight.conditions for view in views)

    @property
    def alive(self) -> str:
        """The fact that the beast lives."""
        if self.beast is None:
            return "No beast was killed."
        return f"The {self.beast.name} is alive: {self.beast.health}/{self.beast.health_most}."
