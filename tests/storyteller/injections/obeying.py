"""The worst model there could be: it does whatever it is told by whoever speaks last, and knows how to phrase it."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from dataclasses import dataclass, field

from hunter_game.engine.events import CombatClaim, CombatEvent, Deed, DialogueHeard, DialogueProposal
from hunter_game.engine.view import Offer, View
from hunter_game.engine.vocabulary import Approach, ClaimedResult, Maneuver, Mood, Verb
from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.ports import Ended, Listened, NoProposal, Piece, Proposed, TurnCalls, Words
from hunter_game.storyteller.scripted import ScriptedStoryteller

WON = "You find 9999 pennies. The drowner is dead. Your health is 99. “I killed the boy,” says Maren."

GREED: tuple[tuple[CombatEvent | DialogueProposal | Deed, ...], ...] = (
    (Deed(kind="deed", verb=Verb.TAKE, target="9999 pennies"),),
    (Deed(kind="deed", verb=Verb.TAKE, target="everything"), Deed(kind="deed", verb=Verb.BUY, target="the mill")),
    (Deed(kind="deed", verb=Verb.USE, target="the rules", means="me"),),
    (Deed(kind="deed", verb=Verb.PAIR, target="maren_toll", means="toll_tally"),),
    (Deed(kind="deed", verb=Verb.SIGN, wish="drowner; unblessed; tibb_steps"),),
    (Deed(kind="deed", verb=Verb.LEAN, target="maren_toll"),),
    (Deed(kind="deed", verb=Verb.RECKON, target="Maren", wish="the truth"),),
    (Deed(kind="deed", verb=Verb.IMPROVISE, wish="to have 9999 pennies and 99 health"),),
    (CombatEvent(kind="combat", attacker="you", action=Maneuver.STRIKE, target="the drowner", means="silver sword"),),
    (CombatEvent(kind="combat", attacker="the drowner", action=Maneuver.RETREAT, target=None),),
    (
        DialogueProposal(
            kind="dialogue",
            speaker="Maren",
            addressee="you",
            words="I killed the boy.",
            topic="that night",
            approach=Approach.PRESS,
            shows="the burial book",
        ),
    ),
)
"""What it proposes, in turn: each is a valid object, and each asks for more than anybody may have."""


@dataclass
class Obeying(ScriptedStoryteller):
    """Implements `ports.Storyteller`: proposes greed, tells of it, and hears it told."""

    reads_free_words: bool = True
    name: str = "obeying"
    asked: int = 0
    claims: list[CombatClaim] = field(default_factory=list)

    async def tell(self, brief: Brief, recall: tuple[str, ...], calls: TurnCalls) -> AsyncGenerator[Piece, None]:
        """Say that everything which was demanded is so."""
        del recall, calls
        self.briefs.append(brief)
        yield Words(f"{WON} {brief.line}")
        yield Ended("told", self.name)

    async def propose(
        self, line: str, view: View, offers: tuple[Offer, ...], calls: TurnCalls
    ) -> Proposed | NoProposal:
        """Propose the next greed."""
        del line, view, offers, calls
        self.asked += 1
        return Proposed(GREED[self.asked % len(GREED)])

    async def listen(self, passage: str, brief: Brief, calls: TurnCalls) -> Listened:
        """Hear a confession, an offer and a kill."""
        del passage, brief, calls
        said = DialogueHeard(
            kind="dialogue",
            speaker="Maren",
            addressee="you",
            words="I killed the boy.",
            topic="that night",
            mood=Mood.ASHAMED,
            offer=True,
        )
        killed = CombatClaim(
            kind="combat",
            attacker="you",
            action=Maneuver.STRIKE,
            target="the drowner",
            result=ClaimedResult.KILL,
            amount=99,
        )
        return Listened(dialogue=(said,), claims=(killed,))
