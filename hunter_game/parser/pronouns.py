"""What was spoken of before: *it*, *her*, *them*, *the other one*."""

from __future__ import annotations

from hunter_game.engine.names import the, words
from hunter_game.engine.view import Noun
from hunter_game.parser.found import Nothing, Reference, chosen, found
from hunter_game.parser.scene import Scene

_THINGS = frozenset(("it", "that", "this", "that one", "this one", "that thing", "this thing"))
_PEOPLE = {"him": "he", "her": "she", "he": "he", "she": "she", "himself": "he", "herself": "she"}
_MANY = frozenset(("them", "they", "those", "these", "all of them", "both of them", "both", "them all", "they all"))
_OTHERS = frozenset(("the other one", "the other", "other one", "other", "another", "another one"))

_OTHER_NAMED = ("the other ", "other ", "another ")


def pronoun(phrase: str, scene: Scene) -> Reference | None:
    """Return what a pronoun or *the other one* means, by what was spoken of before; None if it is none."""
    spelt = " ".join(words(phrase))
    before = tuple(noun for noun in scene.context.mentioned if scene.view is None or scene.still_names(noun))
    if spelt in _OTHERS:
        return _other(phrase, before, scene)
    if spelt.startswith(_OTHER_NAMED):
        return _other_of_that_name(phrase, spelt.rpartition("other ")[2], before, scene)
    if spelt in _MANY:
        group = tuple(noun for noun in scene.context.group if scene.view is None or scene.still_names(noun))
        plural = group or tuple(noun for noun in before if noun.plural)[:1] or _people("they", before, scene)
        return found(*plural) if plural else _unknown_pronoun(phrase, scene)
    if spelt in _PEOPLE:
        people = _people(_PEOPLE[spelt], before, scene) or scene.beasts[:1]
        return found(people[0]) if people else _unknown_pronoun(phrase, scene)
    if spelt in _THINGS:
        for noun in before:
            if noun.kind not in _NEVER_IT:
                return found(noun)
        return found(scene.beasts[0]) if scene.beasts else _gone(phrase, scene) or _unknown_pronoun(phrase, scene)
    return None


_NEVER_IT = frozenset(("person", "topic", "candidate"))


def _gone(phrase: str, scene: Scene) -> Reference | None:
    """Return that what was spoken of last is not here any more, by its name."""
    last = next((noun for noun in scene.context.mentioned if noun.kind not in _NEVER_IT), None)
    if scene.view is None or last is None:
        return None
    name = the(last)
    return Nothing(phrase, f"{name[:1].upper()}{name[1:]} {'are' if last.plural else 'is'} not here. No time passed.")


def _unknown_pronoun(phrase: str, scene: Scene) -> Reference | None:
    if scene.view is None:
        return None
    return Nothing(phrase, f'I do not know what "{phrase}" is. Say its name.')


def _people(word: str, before: tuple[Noun, ...], scene: Scene) -> tuple[Noun, ...]:
    if scene.view is None:
        return ()
    fits = {person.id for person in scene.view.people if person.pronoun == word}
    last = tuple(noun for noun in before if noun.kind == "person" and noun.id in fits)[:1]
    here = tuple(noun for noun in scene.present if noun.id in fits)
    return last or (here if len(here) == 1 else ())


def _other(phrase: str, before: tuple[Noun, ...], scene: Scene) -> Reference | None:
    """Return what shares its head with the last thing mentioned: *the other knife*."""
    if scene.view is None or not before:
        return _unknown_pronoun(phrase, scene)
    last = before[0]
    if last.kind == "person":
        rest = tuple(noun for noun in scene.present if noun != last)
    else:
        rest = tuple(noun for noun in scene.match(_head(last), scene.nouns) if noun != last and noun.kind == last.kind)
    return chosen(phrase, rest) if rest else _unknown_pronoun(phrase, scene)


def _other_of_that_name(phrase: str, name: str, before: tuple[Noun, ...], scene: Scene) -> Reference | None:
    """Return what *the other wolf* means when one was spoken of; None if none was, or nothing else goes by the name."""
    alike = scene.match(name, scene.seen)
    last = next((noun for noun in before if noun in alike), None)
    rest = tuple(noun for noun in alike if noun != last)
    return chosen(phrase, rest) if last is not None and rest else None


def _head(noun: Noun) -> str:
    return words(noun.name)[-1] if words(noun.name) else ""
