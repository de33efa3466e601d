"""A line as it is read in the end: by the verb table, in plain words for what was learnt of it, or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hunter_game.engine.names import words
from hunter_game.engine.view import Noun
from hunter_game.engine.vocabulary import Phase
from hunter_game.parser.clauses import unwrap
from hunter_game.parser.command import Command, Free, Missing
from hunter_game.parser.directions import DIRECTIONS
from hunter_game.parser.done_to import DETERMINERS
from hunter_game.parser.found import Nothing, Which
from hunter_game.parser.improvising import improvised
from hunter_game.parser.lines import Line, onward, read_line
from hunter_game.parser.meaning import Meaning, intent_of
from hunter_game.parser.mistyped import in_full
from hunter_game.parser.normalise import tokens
from hunter_game.parser.sayings import is_figurative
from hunter_game.parser.scene import Scene
from hunter_game.parser.unmeant import is_statement, is_unmeant
from hunter_game.parser.weighing.choosing import Choice, Heard, Intents, choose, learnt_of, places_of, trust_in
from hunter_game.parser.weighing.evidence import SEVERAL, evidence, weights
from hunter_game.parser.weighing.parts import parts
from hunter_game.parser.weighing.plain import TERSE, in_plain_words

TRUSTED = 500
"""Trust from which a reading is acted upon where no noun is known; see `weighing.choosing`."""

MORE_TRUSTED_TERSE = 500
"""By how much another reading must be trusted more than what the table makes of a `TERSE` line."""

TRUSTED_SEVERAL = 650
"""The same for several acts: each of them, and their order, may be wrong."""

TRUSTED_TERSE = 250
"""The same for what the table makes of `TERSE` lines, which are mostly meant as they stand."""

TRUSTED_HERE = 1200
"""Trust from which a reading that was learnt is acted upon in a scene, where a candle may burn for it."""

SPOKEN_FOR = 0
"""Log-odds that what was learnt must have by itself, however little speaks for the table's reading."""

DOUBTED_HERE = -1000
"""Trust below which the verb table is not followed, although everything that it names is here."""

VERB_ALONE = 2
"""Words beside the names of things that are here, at which a line is a verb and what it is done to: *put away*."""

_NEVER_DOUBTED_HERE = frozenset(("look", "talk", "tell", "shout", "sign", "pair", "lean"))
"""Intents in a scene that do no harm or cannot be mistaken: a look and a word cost nothing, and evidence has been
found by its whole name."""


def weighed(text: str, scene: Scene) -> Line:
    """Return the commands of a cleaned line, as far as they can be trusted.

    Args:
        text: The line, cleaned.
        scene: Where it is read.
    """
    line = read_line(text, scene)
    if line.settled or isinstance(line.trouble, Missing | Which) or scene.phase is Phase.RECKONING:
        return line
    return _weighed(line, text, scene) if scene.view is None else _weighed_here(line, text, scene)


def _weighed(line: Line, text: str, scene: Scene) -> Line:
    """Return a line whose nouns are not known: nothing but the words tells what is meant."""
    heard = heard_as(line)
    terse = len(text.split()) <= TERSE
    if heard.outcome == "unmeant" or all(word in DIRECTIONS for word in words(text)) or (terse and _is_cut_short(text)):
        return line
    choice = choose(text, heard)
    if terse and heard.intents and choice.trust < trust_in(heard.intents, text, heard) + MORE_TRUSTED_TERSE:
        choice = Choice(heard.intents, choice.trust)
    if choice.intents == heard.intents:
        return line if not heard.intents or choice.trust >= _least(choice, terse=terse) else _undone(text)
    return _learnt(choice, text, scene, _least(choice, terse=False)) or _undone(text)


def _least(choice: Choice, *, terse: bool) -> int:
    """Return the trust from which a reading is acted upon where no noun is known."""
    if terse:
        return TRUSTED_TERSE
    return TRUSTED_SEVERAL if len(choice.intents) > 1 else TRUSTED


def _weighed_here(line: Line, text: str, scene: Scene) -> Line:
    """Return a line in a scene: what the table can do with things that are here is doubted only for good reasons."""
    if isinstance(line.trouble, Nothing) or (isinstance(line.trouble, Free) and line.trouble.message):
        return line
    heard = heard_as(line)
    if heard.intents:
        if heard.outcome != "command" or scene.fighting or _is_never_doubted(line, heard):
            return line
        if _says_no_more(line, text):
            return line
        if trust_in(heard.intents, text, heard) >= DOUBTED_HERE:
            return line
        line = _undone(text)
    elif line.commands or heard.outcome == "unmeant" or is_statement(line.at):
        return line
    choice = choose(text, heard)
    learnt = _learnt(choice, text, scene, TRUSTED_HERE) if choice.intents else None
    return learnt or replace(line, readings=_meant_perhaps(heard, text, scene))


def _is_never_doubted(line: Line, heard: Heard) -> bool:
    leans_on_nothing = heard.intents == ("lean",) and not any(command.nouns for command in line.commands)
    return _NEVER_DOUBTED_HERE.issuperset(heard.intents) and not leans_on_nothing


def _says_no_more(line: Line, text: str) -> bool:
    """Return whether a line is hardly more than a verb and names of things that are here: *lay the honey cake*."""
    named = {word for command in line.commands for noun in command.nouns for word in _names_of(noun)}
    return bool(named) and sum(word not in named and word not in DETERMINERS for word in words(text)) <= VERB_ALONE


def _names_of(noun: Noun) -> Iterator[str]:
    return (word for name in (noun.name, *noun.aliases) for word in words(name))


def _is_cut_short(text: str) -> bool:
    """Return whether a line begins with a verb cut short of which nothing was learnt: only the table knows it."""
    first = words(text)[:1]
    return bool(first) and first[0] not in weights().features and in_full(first[0]) is not None


def _undone(text: str) -> Line:
    return Line((), None, tokens(text))


def _meant_perhaps(heard: Heard, text: str, scene: Scene) -> tuple[str, ...]:
    """Return plain commands that would work here, and that a line that is not acted upon may have meant."""
    odds = evidence(text)
    likeliest = max(odds.keys() - {SEVERAL}, key=lambda intent: (odds[intent], intent))
    intents = dict.fromkeys((*heard.intents, *((likeliest,) if odds[likeliest] >= SPOKEN_FOR else ())))
    found = (in_plain_words(intent, text, scene) for intent in intents)
    return tuple(said.wording for said in found if said is not None)


def heard_as(line: Line) -> Heard:
    """Return what the verb table made of a line."""
    commands = () if line.at else line.commands
    meanings = [command.meaning for command in commands]
    if not meanings and isinstance(line.trouble, Free):
        meanings = [line.trouble.meaning]
    intents = tuple(map(intent_of, meanings))
    acts = tuple(intent for intent in intents if intent != Meaning.ROLEPLAY) or intents[:1]
    if not acts:
        return Heard((), "unmeant" if _is_left_undone(line) else "unclear")
    if Meaning.IMPROVISE in meanings or (isinstance(line.trouble, Free) and line.trouble.meaning is Meaning.IMPROVISE):
        return Heard(acts, "improvise")
    if Meaning.ROLEPLAY in meanings and set(meanings) <= {Meaning.ROLEPLAY, Meaning.SAY}:
        return Heard(acts, "roleplay")
    return Heard(acts, "command")


def _is_left_undone(line: Line) -> bool:
    """Return whether a line does nothing because it says so, and not because no form takes it."""
    if line.trouble is not None:
        return False
    return is_unmeant(line.at) or is_figurative(unwrap(line.at))


def _learnt(choice: Choice, text: str, scene: Scene, least: int) -> Line | None:
    """Return a line that was learnt to mean this; None if nothing is done, or the table cannot say it."""
    if choice.intents == (Meaning.ROLEPLAY,):
        return Line((Command(Meaning.ROLEPLAY, ()),), Free(Meaning.ROLEPLAY, None))
    if not choice.intents or choice.trust < least:
        return None
    if len(choice.intents) == 1:
        (intent,) = choice.intents
        return _as_one_act(intent, text, scene) if evidence(text)[intent] >= SPOKEN_FOR else None
    return _as_several(choice.intents, text, scene)


def _as_one_act(intent: str, text: str, scene: Scene) -> Line | None:
    if intent == Meaning.IMPROVISE:
        tried = improvised(tokens(text), scene)
        return Line((tried.guess,), tried) if isinstance(tried, Free) and tried.guess else None
    said = in_plain_words(intent, text, scene)
    return None if said is None else Line((said.command,))


def _as_several(intents: Intents, text: str, scene: Scene) -> Line | None:
    """Return several acts, each in plain words with the things that its own part of the line names."""
    told = parts(text)
    done: list[Command] = []
    for intent, place in zip(intents, places_of(intents, learnt_of(text).parts), strict=True):
        line = _as_one_act(intent, told[place], scene)
        if line is None:
            return None
        done += line.commands
        scene = onward(scene, line.commands[0])
    return Line(tuple(done))
