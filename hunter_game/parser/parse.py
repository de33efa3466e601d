"""From a line to a reading: the table, an answer to a question, or the commands of the line in order."""

from __future__ import annotations

import re
from itertools import islice

from hunter_game.engine.events import Deed, Event
from hunter_game.engine.names import match, words
from hunter_game.engine.view import Noun, View
from hunter_game.engine.vocabulary import Verb
from hunter_game.parser.about_what import about_what
from hunter_game.parser.acted_out import acted_out
from hunter_game.parser.answers import Page, answer
from hunter_game.parser.clearly_meant import asked_back
from hunter_game.parser.command import Command, Free, Missing, Outcome
from hunter_game.parser.found import Nothing, Which, may_be_a_name
from hunter_game.parser.likely_page import LIKELY, likely_page, speaks_of_the_table
from hunter_game.parser.lines import Line, remembered
from hunter_game.parser.meaning import Meaning
from hunter_game.parser.normalise import Token, clean, text_of, tokens
from hunter_game.parser.once_more import is_again
from hunter_game.parser.quoting import unquoted
from hunter_game.parser.reading import (
    Choice,
    Context,
    FreeWords,
    Pending,
    Reading,
    TableCommand,
    Unclear,
    Understood,
)
from hunter_game.parser.requested import requested
from hunter_game.parser.scene import Scene
from hunter_game.parser.sentences import core
from hunter_game.parser.signing import supposed
from hunter_game.parser.sorts import FOLK
from hunter_game.parser.suggest import MOST_READINGS, asks, fills, left_out, no_noun, not_understood, tries, which
from hunter_game.parser.table import ENDS_A_LINE, table
from hunter_game.parser.weighed import weighed
from hunter_game.parser.weighing.evidence import evidence

MOST_EVENTS = 24
"""Events of one line; what is beyond them is left out."""

LONGEST_OF_BOTH = 120
"""Characters of a line that may be for the table first and for the story after it."""

MOST_CUTS = 3
"""Places at which such a line is tried to be cut."""

_CUTS = re.compile(r"\s*[,;.!]\s*(?:and\s+)?(?:then\s+)?|\s+(?:and\s+)?then\s+|\s+and\s+(?:instead\s+|also\s+)?", re.I)

SHORTEST_SENTENCE = 3
"""Words of a line that a reader of free words is asked about; a shorter one is a slip."""

NOTHING_COMES = "You do, and nothing comes of it. No time passed."
"""Said of a gesture that nobody is there to see."""

_NUMBERED = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
}

_LATTER = {"latter": -1, "last": -1, "former": 1}


def parse(line: str, view: View | None, context: Context) -> Reading:
    """Return what a line means.

    Never raises, whatever the line; the same line, view and context give the same reading everywhere.

    Args:
        line: As typed, pasted or read.
        view: What the hunter perceives; with None, nouns stay words.
        context: As the last reading returned it.
    """
    return read_whole(line, view, context)[0]


def read_whole(line: str, view: View | None, context: Context) -> tuple[Reading, Line | None]:
    """Return what a line means, as `parse` does, and the commands that it was read as, if it is for the story."""
    text = unquoted(clean(line))
    asked = context.pending
    context = context.model_copy(update={"pending": None})
    if asked is not None:
        choice = _answer(text, asked)
        if choice is not None:
            return _story(asked.line, Scene(view, context, (*asked.choices, choice)))
    scene = Scene(view, context)
    apart = apart_from_the_story(text, scene)
    return _story(text, scene) if apart is None else (apart, None)


def apart_from_the_story(text: str, scene: Scene) -> Reading | None:
    """Return what a cleaned line comes to that is for the table, or a question that the table answers; None if not."""
    spoken = tokens(text)
    answered = None if text.startswith("/") else _answered(spoken, scene)
    if answered is not None:
        return answered
    if spoken and spoken[0].word == "help" and _names_somebody(spoken[1:], scene):
        return None
    for_table = table(text, " ".join(token.word for token in spoken if token.kind == "word"), scene.context)
    if for_table is not None and acted_out(text) is None and not any(token.kind == "quote" for token in spoken):
        return for_table
    return None if acted_out(text) is not None else _asked_for(spoken, scene)


def _names_somebody(tokens: tuple[Token, ...], scene: Scene) -> bool:
    """Return whether what stands behind *help* is somebody who is here."""
    return bool(tokens) and bool(scene.match(text_of(tokens), scene.present))


def _asked_for(spoken: tuple[Token, ...], scene: Scene) -> TableCommand | None:
    """Return the command of the table that a sentence asks for, with or without the remarks in it."""
    page = requested(spoken, scene)
    if page is not None:
        return TableCommand(name=page, args="", context=scene.context)
    left = core(spoken)
    bare = " ".join(token.word for token in left if token.kind == "word")
    page = requested(left, scene)
    if page is not None:
        return TableCommand(name=page, args="", context=scene.context)
    found = (
        table(bare, bare, scene.context) if left and bare not in FOLK and not bare.startswith(("how ", "do ")) else None
    )
    return found if isinstance(found, TableCommand) and len(bare) > 2 else None


def _story(text: str, scene: Scene) -> tuple[Reading, Line | None]:
    context = scene.context
    if not text.strip("> "):
        return Understood(events=(Deed(kind="deed", verb=Verb.LOOK),), quoted="", context=context), None
    if is_again(text):
        if context.last:
            return Understood(events=context.last, quoted=context.quoted, context=context), None
        return Unclear(message="There is nothing to do again yet.", readings=tries(scene), context=context), None
    line = weighed(text, scene)
    reading = _of(line, text, scene)
    if line.commands or _lacks_only_a_name(line.trouble) or not _does_nothing(reading):
        return reading, line
    if scene.view is not None and not speaks_of_the_table(text):
        return reading, line
    page = likely_page(text)
    if page is not None:
        return TableCommand(name=page[0], args=page[1][:80], context=context), None
    return _table_first(text, scene) or reading, line


def _lacks_only_a_name(trouble: Outcome) -> bool:
    """Return whether a line is understood but for one thing, which is asked back for."""
    return isinstance(trouble, Missing) or (isinstance(trouble, Which) and bool(trouble.phrase))


def _does_nothing(reading: Reading) -> bool:
    return isinstance(reading, Unclear) or (isinstance(reading, FreeWords) and reading.guess is None)


def _table_first(text: str, scene: Scene) -> TableCommand | None:
    """Return a command of the table with what is to be done after it: *save, then go in*; None for any other line."""
    if len(text) > LONGEST_OF_BOTH or evidence(text)["table"] < LIKELY:
        return None
    for cut in islice(_CUTS.finditer(text), MOST_CUTS):
        first, then = text[: cut.start()].strip(), text[cut.end() :].strip()
        asked = read_whole(first, scene.view, scene.context)[0] if first and then else None
        if isinstance(asked, TableCommand) and not asked.then and asked.name not in ENDS_A_LINE:
            # What stands there may not be known before it is done: what is undone may have been a way.
            after = read_whole(then, None, Context())[0]
            return None if _does_nothing(after) else asked.model_copy(update={"then": then})
    return None


def _of(line: Line, text: str, scene: Scene) -> Reading:
    """Return what the commands of a line come to, or what is wrong with them."""
    trouble = line.trouble
    acts = _events(line.commands)
    back = asked_back(tokens(text), line.commands, scene)
    if back is not None:
        return Unclear(message=back[0], readings=back[1], context=scene.context)
    open_question = about_what(line.commands, scene)
    if open_question is not None:
        return _put_back(text, *open_question, scene)
    if acts and not line.at and (trouble is None or _is_gesture(trouble)):
        return _understood(line.commands, scene.context)
    if isinstance(trouble, Free):
        return _free(text, line, trouble, scene)
    if trouble is None and len(words(text)) >= SHORTEST_SENTENCE:
        return _free(text, line, Free(Meaning.IMPROVISE, None), scene)
    return _unclear(text, line, scene)


def _answered(spoken: tuple[Token, ...], scene: Scene) -> Reading | None:
    """Return the page, the look or the words that answer a question, if it is one that the table answers."""
    found = answer(spoken, scene)
    match found:
        case Page():
            return TableCommand(name=found.name, args=found.args, context=scene.context)
        case Command():
            return _understood((found,), scene.context)
        case Nothing():
            return Unclear(message=no_noun(found, scene), readings=tries(scene, spoken), context=scene.context)
        case Free():
            return _put_back(text_of(spoken), found.message, asks(scene), scene)
        case None:
            return None


def _put_back(text: str, message: str, readings: tuple[str, ...], scene: Scene) -> FreeWords:
    """Return that a line wants something that only a model could make of it, and what would do."""
    return FreeWords(text=text[:600], guess=None, quoted="", message=message, readings=readings, context=scene.context)


def _understood(commands: tuple[Command, ...], context: Context) -> Understood:
    events = _events(commands)
    quoted = " ".join(command.quoted for command in commands if command.quoted)[:600]
    return Understood(events=events, quoted=quoted, context=remembered(commands, context, events, quoted))


def _free(text: str, line: Line, free: Free, scene: Scene) -> FreeWords:
    usual = asks(scene, tokens(text)) if free.meaning is Meaning.ASK and free.message else tries(scene, line.at)
    readings = tuple(dict.fromkeys((*line.readings, *usual)))[:MOST_READINGS]
    guessed = line.commands if not line.at and _events(line.commands) else None
    spoken = tokens(text)
    plain = NOTHING_COMES if free.meaning is Meaning.ROLEPLAY else not_understood(readings)
    quoted = " ".join(token.text for token in spoken if token.kind == "quote")[:600]
    events = None if guessed is None else _events(guessed)
    context = scene.context if guessed is None or events is None else remembered(guessed, scene.context, events, quoted)
    return FreeWords(
        text=text[:600],
        guess=events,
        quoted=quoted,
        message=free.message or supposed(spoken, scene) or plain,
        readings=readings,
        context=context,
    )


def _unclear(text: str, line: Line, scene: Scene) -> Unclear | FreeWords:
    trouble = line.trouble
    if isinstance(trouble, Which):
        options = trouble.nouns[:9]
        asked = Pending(line=text, phrase=trouble.phrase, options=options, choices=scene.choices)
        return Unclear(
            message=which(Which(trouble.phrase, options)), context=scene.context.model_copy(update={"pending": asked})
        )
    if isinstance(trouble, Nothing) and _is_no_name(trouble):
        if len(words(text)) >= SHORTEST_SENTENCE:
            return _free(text, line, Free(Meaning.IMPROVISE, None), scene)
        trouble = Missing(text_of(tuple(token for token in line.at if token.kind == "word")), Meaning.USE)
    if isinstance(trouble, Nothing) and (trouble.message or not scene.match(trouble.phrase, scene.seen)):
        return Unclear(message=no_noun(trouble, scene), readings=tries(scene, line.at), context=scene.context)
    if isinstance(trouble, Missing):
        readings = fills(trouble.verb, scene)
        message = left_out(trouble.verb, trouble.meaning, scene)
        return Unclear(message=f"{message} No time passed.", readings=readings, context=scene.context)
    readings = tuple(dict.fromkeys((*line.readings, *tries(scene, line.at))))[:MOST_READINGS]
    return Unclear(message=not_understood(readings), readings=readings, context=scene.context)


def _is_no_name(trouble: Nothing) -> bool:
    """Return whether what is missing is no name that could be told to be missing, but words of a sentence."""
    return not trouble.message and not may_be_a_name(trouble.phrase)


def _is_gesture(trouble: Outcome) -> bool:
    return isinstance(trouble, Free) and trouble.meaning is Meaning.ROLEPLAY


def _events(commands: tuple[Command, ...]) -> tuple[Event, ...]:
    return tuple(event for command in commands for event in command.events)[:MOST_EVENTS]


def _answer(text: str, asked: Pending) -> Choice | None:
    """Return the choice that a line makes, if it is an answer: a number, a position or a word that tells them apart."""
    said = [word for word in words(text.strip("#()[]. ")) if word not in {"the", "one", "number", "option"}] or list(
        words(text)
    )
    if len(said) == 1:
        word = said[0]
        place = (
            int(word)
            if word.isascii() and word.isdigit() and len(word) < 3
            else _NUMBERED.get(word, _LATTER.get(word, 0))
        )
        if 0 < place <= len(asked.options):
            return Choice(phrase=asked.phrase, noun=asked.options[place - 1])
        if place < 0:
            return Choice(phrase=asked.phrase, noun=asked.options[-1])
    meant: tuple[Noun, ...] = match(" ".join(said), asked.options)
    return Choice(phrase=asked.phrase, noun=meant[0]) if len(meant) == 1 else None
