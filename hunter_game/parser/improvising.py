"""Free words as an act: by what it works, on what, and with what hope."""

from __future__ import annotations

from hunter_game.engine.binding.improvising import refused
from hunter_game.engine.events import CombatEvent, Deed, Event
from hunter_game.engine.improvised import means_of, stems, works_by
from hunter_game.engine.names import word_list, words
from hunter_game.engine.outcomes import Rejected
from hunter_game.engine.view import Noun
from hunter_game.engine.vocabulary import Maneuver, Means, Refusal, Verb
from hunter_game.parser.command import Command, Free, Missing
from hunter_game.parser.found import Nothing, may_be_a_name
from hunter_game.parser.meaning import Meaning
from hunter_game.parser.normalise import Token, text_of
from hunter_game.parser.scene import Scene
from hunter_game.parser.speech import YOU

Tried = Free | Nothing | Missing
"""An improvised act, or why there is nothing to try."""


def improvise(tokens: tuple[Token, ...], scene: Scene) -> Tried | None:
    """Return an act that no rule has a name for, with what it works by; None if it does not begin with one."""
    works = works_by(tokens[0].word) if tokens and tokens[0].kind == "word" else None
    if works is None and tokens and scene.fighting and _NOISY.intersection(stems(tokens[0].word)):
        works = Means.NERVE
    if works is None:
        return None
    return improvised(tokens, scene, works)


def improvised(tokens: tuple[Token, ...], scene: Scene, works: Means | None = None) -> Tried:
    """Return free words as an act with approach, means and target, or why they cannot be tried in this scene."""
    text = text_of(tokens)
    trouble = _trouble(tokens, text, scene)
    if trouble is not None:
        return trouble
    works = works or means_of(text) or Means.CRAFT
    alike = scene.alike(text, (scene.seen,))
    nouns = tuple(noun for noun in alike[0] if _mentions(text, noun))[:3] if alike else ()
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


def _trouble(tokens: tuple[Token, ...], text: str, scene: Scene) -> Tried | None:
    """Return why an act burns no candle: what it names is not here, it names nothing to do it to, or wins nothing."""
    if scene.view is None:
        return None
    refusal = refused(scene.view, text)
    if refusal is not None:
        return _in_words(refusal)
    if scene.fighting:
        return None
    verb = tokens[0].word
    if _IDLE.intersection(stems(verb)):
        return Free(Meaning.ROLEPLAY, None)
    if not any(map(may_be_a_name, words(text)[1:])) and works_by(verb) is not Means.NERVE:
        return Missing(text, Meaning.MOVE if _MOVING.intersection(stems(verb)) else Meaning.IMPROVISE)
    return None


def _in_words(refusal: Rejected) -> Free | Nothing:
    """Return a refusal of the rules as an outcome: what wins nothing may still be read better by somebody else."""
    if refusal.reason is Refusal.NO_USE:
        return Free(Meaning.IMPROVISE, None, f"{refusal.message} No time passed.")
    return Nothing("", refusal.message, final=True)


_IDLE = frozenset(
    word_list(
        "wash wipe clean warm dry rub scratch stretch comb brush polish sharpen hone whet trim shave fill refill empty"
        " write dance juggle hum whistle weep mourn laugh"
    )
)
"""Verbs of small acts that no rule makes anything of: they are acted out, and burn no candle."""
_NOISY = frozenset(word_list("ring clang clash rattle brandish bang"))
"""Verbs that in a meeting only make a noise or a show."""
_MOVING = frozenset(word_list("swim jump leap vault wade climb clamber crawl scramble sneak creep tiptoe rush charge"))
"""Verbs that lead somewhere, so that one asks where."""


def foe(scene: Scene) -> str | None:
    """Return the name of what is fought."""
    return scene.beasts[0].name[:80] if scene.beasts else None


def _mentions(text: str, noun: Noun) -> bool:
    spoken = set(words(text))
    return any(set(words(name)) <= spoken for name in (noun.name, *noun.aliases) if words(name)) or bool(
        words(noun.name) and noun.kind in {"item", "detail"} and words(noun.name)[-1] in spoken
    )
