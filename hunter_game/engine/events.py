"""What somebody proposes: claims made of names, not ids.

The same three events come from the parser, from Instructor's `propose` and, as claims of prose, from `listen`.
Nothing in them is true until `bind` and `step` have taken it.
A proposal cannot claim a result, because its model has no field for one.
`kind` has no default: a defaulted discriminator drops out of a JSON Schema's `required`.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from hunter_game.engine.model import Frozen, Name, Words
from hunter_game.engine.vocabulary import Approach, ClaimedResult, Condition, Maneuver, Mood, Verb


class CombatEvent(Frozen):
    """Somebody does something in a fight."""

    kind: Literal["combat"]
    attacker: Name
    """Who acts. For a proposal always the hunter: `you`."""
    action: Maneuver
    target: Name | None
    means: Name | None = None
    """The thing it is done with, or for `improvise` the idea in a few words."""


class CombatClaim(CombatEvent):
    """A `CombatEvent` as prose tells it, with the result that the prose claims."""

    result: ClaimedResult
    amount: Annotated[int, Field(ge=0, le=99)] | None = None
    """Only if the prose gives a number."""
    condition: Condition | None = None


class NpcDialogue(Frozen):
    """Somebody says something to somebody."""

    kind: Literal["dialogue"]
    speaker: Name
    addressee: Name
    words: Words
    """Exactly as said; empty when only the topic is known."""
    topic: Name | None = None


class DialogueProposal(NpcDialogue):
    """An `NpcDialogue` that the player proposes: how it is asked, and what is shown."""

    approach: Approach = Approach.PLAIN
    shows: Name | None = None
    """A thing carried, or a clue known."""


class DialogueHeard(NpcDialogue):
    """An `NpcDialogue` as it was heard in finished prose."""

    mood: Mood = Mood.CALM
    offer: bool = False
    """Whether the speaker offered something. Noted, never applied."""


class Deed(Frozen):
    """The player does something else."""

    kind: Literal["deed"]
    verb: Verb
    target: Name | None = None
    means: Name | None = None
    """A second thing: what it is done with, who it is given to, what it is paired with."""
    wish: Words | None = None
    """For `improvise` what the player hopes for; for `sign` the three lines as `kind; cause; next`."""


Event = Annotated[CombatEvent | DialogueProposal | Deed, Field(discriminator="kind")]
"""What a player may propose."""

Heard = Annotated[CombatClaim | DialogueHeard, Field(discriminator="kind")]
"""What may be heard in prose."""
