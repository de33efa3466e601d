"""Free words as an act: by what it works, on what, and with what hope."""

from __future__ import annotations

from hunter_game.engine.events import CombatEvent, Deed, Event
from hunter_game.engine.improvised import means_of, works_by
from hunter_game.engine.names import words
from hunter_game.engine.view import Noun
from hunter_game.engine.vocabulary import Maneuver, Means, Verb
from hunter_game.parser.command import Command, Free
from hunter_game.parser.meaning import Meaning
from hunter_game.parser.normalise import Token, text_of
from hunter_game.parser.scene import Scene
from hunter_game.parser.speech import YOU


def improvise(tokens: tuple[Token, ...], scene: Scene) -> Free | None:
    """Return an act that no rule has a name for, with what it works by; None if it does not begin with one."""
    works = works_by(tokens[0].word) if tokens and tokens[0].kind == "word" else None
    if works is None:
        return None
    return improvised(tokens, scene, works)


def improvised(tokens: tuple[Token, ...], scene: Scene, works: Means | None = None) -> Free:
    """Return free words as an act with approach, means and target."""
    text = text_of(tokens)
    works = works or means_of(text) or Means.CRAFT
    nouns = tuple(noun for noun in scene.seen if _mentions(text, noun))[:3]
    event: Event
    if scene.fighting:
        event = CombatEvent(
            kind="combat",
            attacker=YOU,
            action=Maneuver.IMPROVISE,
            target=foe(scene),
            means=f"{works.value}: {text}"[:80],
        )
    else:
        target = nouns[0].name[:80] if nouns else None
        event = Deed(kind="deed", verb=Verb.IMPROVISE, target=target, means=works.value, wish=text[:600])
    return Free(Meaning.IMPROVISE, Command(Meaning.IMPROVISE, (event,), nouns, scene.view is not None))


def foe(scene: Scene) -> str | None:
    """Return the name of what is fought."""
    return scene.beasts[0].name[:80] if scene.beasts else None


def _mentions(text: str, noun: Noun) -> bool:
    spoken = set(words(text))
    return any(set(words(name)) <= spoken for name in (noun.name, *noun.aliases) if words(name)) or bool(
        words(noun.name) and noun.kind in {"item", "detail"} and words(noun.name)[-1] in spoken
    )
