"""The lines in which the game says no, as its players are promised them, and the updates that carry them."""

from __future__ import annotations

from hunter_game.director.updates import Notice, Refused, TurnUpdate, Unclear
from hunter_game.engine.vocabulary import Refusal

RULE = "You can't shoot: no bolts left. (pack: crossbow, 0 bolts)"
UNKNOWN_NOUN = 'There is no "wizard" here. Here: Maren, the gate, a lantern.'
AMBIGUOUS = "Which one? 1 the old wolf  2 the young wolf"
NOT_UNDERSTOOD = "I could not turn that into an action. Try: attack wolf · talk to Maren · go north. No time passed."
STORYTELLER_DOWN = (
    "The storyteller did not answer (429). Told plainly instead; your action counted: wolf −4 (6/10). /retell later."
)

REFUSALS: dict[str, TurnUpdate] = {
    RULE: Refused(turn=3, reason=Refusal.NO_AMMUNITION, message=RULE),
    UNKNOWN_NOUN: Unclear(turn=3, message=UNKNOWN_NOUN),
    AMBIGUOUS: Refused(turn=3, reason=Refusal.AMBIGUOUS, message=AMBIGUOUS, options=("the old wolf", "the young wolf")),
    NOT_UNDERSTOOD: Unclear(turn=3, message=NOT_UNDERSTOOD, readings=("attack wolf", "talk to Maren", "go north")),
}
"""What is refused, and the update that says so."""

DOWN = Notice(turn=3, text=STORYTELLER_DOWN, about="storyteller")
