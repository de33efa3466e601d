"""`/why`: every number and every refusal of the last turn, in words a player reads."""

from __future__ import annotations

from hunter_game.engine.dice import key_of
from hunter_game.engine.ledger import check_in_words, ledger, odds_in_words
from hunter_game.engine.outcomes import Rejected, Rolled
from hunter_game.engine.vocabulary import HuntId
from hunter_game.engine.world import World
from hunter_game.session.records import TurnRecord

HOW_READ = {"parser": "known words", "model": "a model's proposal", "rules": "free words, by rules"}


def why(world: World, hunt: HuntId, turn: TurnRecord | None, refused: Rejected | None) -> str:
    """Return why the last turn went as it did.

    Args:
        world: For names.
        hunt: The hunt.
        turn: The last turn, if there was one.
        refused: The last refusal, if it came after that turn.
    """
    lines: list[str] = []
    if turn is not None:
        lines.append(f'Turn {turn.turn}: "{turn.line}" ({HOW_READ[turn.reading]}).')
        for act in turn.acts:
            for outcome in act.outcomes:
                if isinstance(outcome, Rolled):
                    lines.extend(_roll(outcome))
            lines.extend(f"  {line.text}" for line in ledger(world, hunt, act.outcomes) if line.tone != "roll")
        if turn.refused is not None:
            lines.append(f"Stopped there: {turn.refused.message}")
    if refused is not None:
        lines.append(f"Refused: {refused.message} ({refused.reason.value})")
    return "\n".join(lines) or "Nothing has happened yet."


def _roll(rolled: Rolled) -> list[str]:
    check = rolled.check
    first, second = rolled.dice
    return [
        f"  {check_in_words(check)}",
        f"    odds: {odds_in_words(check.odds)}",
        f"    dice {first} and {second}, total {rolled.total}: {rolled.grade.value}",
        f"    key: {key_of(check.purpose, check.actor, check.target)}, try {check.attempt + 1}",
    ]
