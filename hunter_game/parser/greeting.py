"""Words that somebody is greeted with, with a name and more behind them: *hi pip what is your name*; and pleas."""

from __future__ import annotations

from hunter_game.engine.events import Deed
from hunter_game.engine.names import word_list
from hunter_game.engine.vocabulary import Verb
from hunter_game.parser import asked
from hunter_game.parser.command import Command, Free, Outcome
from hunter_game.parser.found import Found, Nothing
from hunter_game.parser.meaning import Meaning, Slot
from hunter_game.parser.normalise import Token, text_of
from hunter_game.parser.reference import refer
from hunter_game.parser.scene import Scene
from hunter_game.parser.speech import listener, put_to, speak
from hunter_game.parser.turned import said

_GREETINGS = frozenset(word_list("hey hi hello oi greetings hullo howdy evening morning afternoon"))
_PLEAS = frozenset(word_list("forgive bless absolve pardon"))
LONGEST_NAME = 3
"""Words of a name that somebody is called by."""


def greeted(tokens: tuple[Token, ...], scene: Scene) -> Outcome:
    """Return what is said to somebody who is greeted by name, or begged; None if nobody who is here is."""
    if scene.view is None or scene.fighting or not tokens:
        return None
    spoken = tuple(token for token in tokens if token.kind != "mark")
    if len(spoken) > 1 and spoken[0].word in _PLEAS and spoken[1].word == "me":
        return _begged(tokens, scene)
    if [token.word for token in spoken] == ["confess"]:
        return _begged(tokens, scene)
    start = 2 if [token.word for token in spoken[:1]] == ["good"] else 1
    if len(spoken) <= start or spoken[start - 1].word not in _GREETINGS:
        return None
    for size in range(min(LONGEST_NAME, len(spoken) - start), 0, -1):
        person = refer(Slot.PERSON, spoken[start : start + size], scene)
        if isinstance(person, Found) and person.nouns and person.nouns[0] in scene.present:
            return _said_to(person, spoken[start + size :], tokens, scene)
    return None


def _said_to(person: Found, rest: tuple[Token, ...], line: tuple[Token, ...], scene: Scene) -> Outcome:
    if not rest:
        return speak(scene, person, meaning=Meaning.TALK)
    if said(asked.OF_WHO_IS_HERE, " ".join(token.word for token in rest)) is not None:
        event = Deed(kind="deed", verb=Verb.EXAMINE, target=person.names[0])
        return Command(Meaning.EXAMINE, (event,), person.nouns)
    if line[-1].kind == "mark":
        rest = (*rest, line[-1])
    return put_to(person, rest, scene)


def _begged(tokens: tuple[Token, ...], scene: Scene) -> Outcome:
    named = (refer(Slot.PERSON, (token,), scene) for token in tokens[2:] if token.kind == "word")
    here = (found for found in named if isinstance(found, Found) and found.nouns and found.nouns[0] in scene.present)
    person = next(here, None) or listener(scene)
    if isinstance(person, Nothing):
        return Free(Meaning.ROLEPLAY, None)
    return speak(scene, person, meaning=Meaning.SAY, said=text_of(tokens), quoted=text_of(tokens))
