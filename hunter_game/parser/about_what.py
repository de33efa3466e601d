"""Ways to ask that ask nothing: who is only pressed, bribed or lied to is asked back about what.

A threat is no greeting, and without a question it has neither price nor answer: *threaten Maren*, *bribe Tibb*.
"""

from __future__ import annotations

from hunter_game.engine.binding.talk import topics_named
from hunter_game.engine.events import DialogueProposal
from hunter_game.engine.vocabulary import Approach, Phase
from hunter_game.parser.command import Command
from hunter_game.parser.scene import Scene
from hunter_game.parser.suggest import MOST_READINGS

_WAYS = {Approach.PRESS: "press", Approach.BARGAIN: "bribe", Approach.DECEIVE: "lie to"}
"""How each is said; kindness needs no question."""


def about_what(commands: tuple[Command, ...], scene: Scene) -> tuple[str, tuple[str, ...]] | None:
    """Return what to ask back, and at most three lines that say it; None where a question, or words, were put.

    Args:
        commands: What the line comes to.
        scene: Without a view, or out of the inquiry, nothing is asked back.
    """
    view = scene.view
    events = tuple(event for command in commands for event in command.events)
    if view is None or view.phase is not Phase.INQUIRY or len(events) != 1 or not view.topics:
        return None
    (event,) = events
    if not isinstance(event, DialogueProposal) or event.topic or event.words or event.shows:
        return None
    way = _WAYS.get(event.approach)
    person = next((person for person in scene.present if person.name == event.addressee), None)
    if way is None or person is None:
        return None
    left = [topic.name for topic in view.promising if person.id not in topic.asked]
    lines = tuple(f"{way} {person.name} about {name}" for name in left[:MOST_READINGS])
    return f"{way.capitalize()} {person.name} about what?{topics_named(view)} No time passed.", lines
