"""From a line to a reading: the table, an answer to a question, or the commands of the line in order."""

from __future__ import annotations

from dataclasses import dataclass

from hunter_game.engine.events import Deed, DialogueProposal, Event
from hunter_game.engine.names import match, words
from hunter_game.engine.view import Noun, View
from hunter_game.engine.vocabulary import Verb
from hunter_game.parser.acted_out import acted_out, is_named_only, is_not_done, is_told_besides
from hunter_game.parser.answers import Page, answer
from hunter_game.parser.bodily import is_of_the_same_part, moves_a_part
from hunter_game.parser.chained import (
    completed,
    holds_the_table,
    in_order,
    is_step_by_step,
    without_cries,
    without_exceptions,
)
from hunter_game.parser.clauses import clauses, unwrap
from hunter_game.parser.clearly_meant import price_of, readings_of
from hunter_game.parser.command import Command, Free, Missing, Outcome
from hunter_game.parser.commands import read
from hunter_game.parser.found import Nothing, Which
from hunter_game.parser.gestures import is_own
from hunter_game.parser.grammar import is_inflected
from hunter_game.parser.halting import without_halts
from hunter_game.parser.improvising import improvised
from hunter_game.parser.meaning import Meaning
from hunter_game.parser.narrated import in_first_person
from hunter_game.parser.normalise import Token, clean, tokens
from hunter_game.parser.preparing import ends_in, leads_up
from hunter_game.parser.reading import Choice, Context, FreeWords, Pending, Reading, TableCommand, Unclear, Understood
from hunter_game.parser.requested import requested
from hunter_game.parser.scene import Scene
from hunter_game.parser.sentences import core, is_taken_back, without_remarks
from hunter_game.parser.signing import supposed
from hunter_game.parser.sorts import KEYS, LOCKS
from hunter_game.parser.sought import as_search
from hunter_game.parser.speech import in_the_way_of
from hunter_game.parser.suggest import asks, fills, left_out, no_noun, not_understood, tries, which
from hunter_game.parser.table import table
from hunter_game.parser.unmeant import is_beside
from hunter_game.parser.whole_names import by_whole_names
from hunter_game.parser.wrapping import without_aside, without_oath, without_opening

MOST_EVENTS = 24
"""Events of one line; what is beyond them is left out."""

MOST_MENTIONED = 8

LONGEST_LINE_READ = 100
"""Words and marks of a line that the forms are tried on; a longer one is a tale in free words."""

SHORTEST_SENTENCE = 3
"""Words of a line that a reader of free words is asked about; a shorter one is a slip."""

NOTHING_COMES = "You do, and nothing comes of it. No time passed."
"""Said of a gesture that nobody is there to see."""

_SAID_TWICE = frozenset(
    (
        Meaning.FLEE,
        Meaning.AIM,
        Meaning.GUARD,
        Meaning.HIDE,
        Meaning.TRACK,
        Meaning.LISTEN,
        Meaning.WAIT,
        Meaning.ROLEPLAY,
    )
)
"""What nobody does twice in a breath."""

_ONCE = frozenset((Meaning.FLEE, Meaning.HIDE, Meaning.LOOK, Meaning.LISTEN, Meaning.SEARCH))
"""What is done once, however often it is said: *run, run!*."""

_AGAIN = frozenset(
    (
        "again",
        "g",
        "repeat",
        "do it again",
        "do that again",
        "once more",
        "same again",
        "repeat that",
        "ditto",
        "do it once more",
        "do that once more",
        "do that one more time",
        "do it one more time",
        "repeat it",
        "repeat the last thing",
        "repeat the last action",
        "do the same again",
        "do the same thing again",
        "one more time",
    )
)
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


@dataclass(frozen=True, slots=True)
class Line:
    """A whole line, read: its commands up to the first that is not understood."""

    commands: tuple[Command, ...]
    trouble: Outcome = None
    """What the first command was that did not come to events; None when all did."""
    at: tuple[Token, ...] = ()
    """The words of it."""


def parse(line: str, view: View | None, context: Context) -> Reading:
    """Return what a line means.

    Never raises, whatever the line; the same line, view and context give the same reading everywhere.

    Args:
        line: As typed, pasted or read.
        view: What the hunter perceives; with None, nouns stay words.
        context: As the last reading returned it.
    """
    text = clean(line)
    asked = context.pending
    context = context.model_copy(update={"pending": None})
    if asked is not None:
        choice = _answer(text, asked)
        if choice is not None:
            return _story(asked.line, view, context, (*asked.choices, choice))
    spoken = tokens(text)
    answered = None if text.startswith("/") else _answered(spoken, Scene(view, context))
    if answered is not None:
        return answered
    for_table = table(text, " ".join(token.word for token in spoken if token.kind == "word"), context)
    if for_table is not None and acted_out(text) is None and not any(token.kind == "quote" for token in spoken):
        return for_table
    page = None if acted_out(text) is not None else _asked_for(spoken, Scene(view, context))
    if page is not None:
        return page
    return _story(text, view, context, ())


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
    found = table(bare, bare, scene.context) if left and not bare.startswith(("how ", "do ")) else None
    return found if isinstance(found, TableCommand) and len(bare) > 2 else None


def read_line(text: str, scene: Scene) -> Line:
    """Return the commands of a cleaned line, each read in what the ones before it leave."""
    named = by_whole_names(text, scene)
    if named is not None:
        return Line((named,))
    acts = acted_out(text)
    if acts is not None and is_not_done(acts):
        return Line((), None, tokens(acts))
    told = in_first_person(without_oath(without_halts(tokens(acts or text))))
    if is_taken_back(told) or holds_the_table(told):
        return Line((), None, told)
    spoken = without_aside(as_search(without_opening(without_remarks(told, scene))))
    if acts is None and scene.view is None and len(spoken) == 1 and is_inflected(spoken[0].word):
        return Line((), None, spoken)
    if len(spoken) > LONGEST_LINE_READ:
        return Line((), Free(Meaning.IMPROVISE, None), spoken)
    done: list[Command] = []
    verbs: list[str] = []
    free: Free | None = None
    parts = completed(clauses(in_order(without_exceptions(without_cries(spoken))), scene), scene)
    for at, part in enumerate(parts):
        if is_beside(part, first=at == 0, last=at == len(parts) - 1) or (
            done and is_told_besides(part, acted_out=acts is not None)
        ):
            continue
        outcome = (_acted(part, parts[at - 1 : at]) if acts is not None else None) or read(part, scene)
        if isinstance(outcome, Free):
            free = outcome if free is None or free.meaning is Meaning.ROLEPLAY else free
            outcome = outcome.guess or _of_several(part, outcome, parts, scene)
        if acts is not None and (outcome is None or (scene.view is None and not isinstance(outcome, Command))):
            free, outcome = free or Free(Meaning.ROLEPLAY, None), _gesture()
        if not isinstance(outcome, Command):
            return Line(tuple(done), outcome or free, part)
        done.append(outcome)
        verbs.append(next((token.word for token in unwrap(part)), ""))
        scene = _onward(scene, outcome)
    return Line(tuple(done) if is_step_by_step(spoken) else _once(done, verbs), free, ())


def _of_several(
    part: tuple[Token, ...], free: Free, parts: tuple[tuple[Token, ...], ...], scene: Scene
) -> Command | None:
    """Return free words as a command, if they need not be read better: a gesture, or one act of several in no scene."""
    if free.meaning is Meaning.ROLEPLAY:
        return _gesture()
    if scene.view is not None or len(parts) < 2 or free.meaning is not Meaning.IMPROVISE:
        return None
    tried = improvised(unwrap(part) or part, scene)
    return tried.guess if isinstance(tried, Free) else None


def _acted(part: tuple[Token, ...], before: tuple[tuple[Token, ...], ...]) -> Free | None:
    """Return a gesture, if that is all that a clause between asterisks can be: *crosses arms*, *a wan smile*."""
    act = unwrap(part)
    same = is_of_the_same_part(act) and any(moves_a_part(unwrap(each)) for each in before)
    return Free(Meaning.ROLEPLAY, None) if is_own(part) or is_named_only(part) or same else None


def _once(done: list[Command], verbs: list[str]) -> tuple[Command, ...]:
    """Return the commands without what is said twice: *turn tail and run*, *lie down and sleep*, *stop and wait*."""
    kept: list[Command] = []
    for command, verb, verb_before in zip(done, verbs, ["", *verbs], strict=False):
        before = kept[-1] if kept else None
        if before is not None and leads_up(before, verb_before, command, verb):
            kept[-1] = in_the_way_of(before, command)
        elif before is not None and ends_in(before, verb_before, command, verb):
            continue
        elif before is None or (verb == verb_before and before.meaning not in _ONCE) or not _is_one(before, command):
            kept.append(command)
        elif _says_more(before, command):
            kept[-1] = in_the_way_of(before, command)
    return tuple(kept)


def _is_one(before: Command, after: Command) -> bool:
    """Return whether two commands in a row are one act, told twice."""
    if before.meaning is Meaning.REST and after.meaning is Meaning.SLEEP:
        return True
    if before.meaning is Meaning.FLEE and after.meaning is Meaning.MOVE:
        return True
    if before.meaning is not after.meaning:
        return False
    if before.meaning in {Meaning.USE, Meaning.EXAMINE, Meaning.TAKE} and _content(after) in {"it", "them"}:
        return True
    if before.meaning is Meaning.OPEN and _content(before).rpartition(" ")[2] in LOCKS | KEYS:
        return True
    return before.meaning in _SAID_TWICE or not (_content(before) and _content(after))


def _says_more(before: Command, after: Command) -> bool:
    if before.meaning is Meaning.FLEE and after.meaning is Meaning.MOVE:
        return False
    return before.meaning not in {after.meaning, Meaning.FLEE} or len(_content(after)) >= len(_content(before))


def _content(command: Command) -> str:
    """Return what a command is about, in a row; empty if it names nothing."""
    event = command.events[0] if command.events else None
    if isinstance(event, DialogueProposal):
        return (event.topic or "") + event.words
    return "" if event is None else (event.target or "")


def _story(text: str, view: View | None, context: Context, choices: tuple[Choice, ...]) -> Reading:
    scene = Scene(view, context, choices)
    said = " ".join(words(text))
    if not text.strip("> "):
        return Understood(events=(Deed(kind="deed", verb=Verb.LOOK),), quoted="", context=context)
    if said in _AGAIN or " ".join(token.word for token in unwrap(tokens(text))) in _AGAIN:
        if context.last:
            return Understood(events=context.last, quoted=context.quoted, context=context)
        return Unclear(message="There is nothing to do again yet.", readings=tries(scene), context=context)
    line = read_line(text, scene)
    trouble = line.trouble
    acts = _events(line.commands)
    price = price_of(tokens(text), line.commands, scene)
    if price is not None:
        return Unclear(message=price, readings=readings_of(scene), context=scene.context)
    if acts and not line.at and (trouble is None or _is_gesture(trouble)):
        return _understood(line.commands, context)
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
        case None:
            return None


def _understood(commands: tuple[Command, ...], context: Context) -> Understood:
    events = _events(commands)
    quoted = " ".join(command.quoted for command in commands if command.quoted)[:600]
    return Understood(events=events, quoted=quoted, context=_remember(commands, context, events, quoted))


def _free(text: str, line: Line, free: Free, scene: Scene) -> FreeWords:
    readings = asks(scene) if free.meaning is Meaning.ASK and free.message else tries(scene, line.at)
    guessed = line.commands if not line.at and _events(line.commands) else None
    spoken = tokens(text)
    plain = NOTHING_COMES if free.meaning is Meaning.ROLEPLAY else not_understood(readings)
    quoted = " ".join(token.text for token in spoken if token.kind == "quote")[:600]
    events = None if guessed is None else _events(guessed)
    context = scene.context if guessed is None or events is None else _remember(guessed, scene.context, events, quoted)
    return FreeWords(
        text=text[:600],
        guess=events,
        quoted=quoted,
        message=free.message or supposed(spoken, scene) or plain,
        readings=readings,
        context=context,
    )


def _unclear(text: str, line: Line, scene: Scene) -> Unclear:
    trouble = line.trouble
    if isinstance(trouble, Which):
        options = trouble.nouns[:9]
        asked = Pending(line=text, phrase=trouble.phrase, options=options, choices=scene.choices)
        return Unclear(
            message=which(Which(trouble.phrase, options)), context=scene.context.model_copy(update={"pending": asked})
        )
    if isinstance(trouble, Nothing) and (trouble.message or not scene.match(trouble.phrase, scene.seen)):
        return Unclear(message=no_noun(trouble, scene), readings=tries(scene, line.at), context=scene.context)
    if isinstance(trouble, Missing):
        readings = fills(trouble.verb, scene)
        message = left_out(trouble.verb, trouble.meaning, scene)
        return Unclear(message=f"{message} No time passed.", readings=readings, context=scene.context)
    readings = tries(scene, line.at)
    return Unclear(message=not_understood(readings), readings=readings, context=scene.context)


def _gesture() -> Command:
    """A gesture that nobody is meant by: it is acted out, and nothing comes of it."""
    return Command(Meaning.ROLEPLAY, ())


def _is_gesture(trouble: Outcome) -> bool:
    return isinstance(trouble, Free) and trouble.meaning is Meaning.ROLEPLAY


def _onward(scene: Scene, done: Command) -> Scene:
    """Return the scene for the next command: after a move its nouns cannot be known yet."""
    context = _remember((done,), scene.context, scene.context.last, scene.context.quoted)
    moved = any(isinstance(event, Deed) and event.verb is Verb.MOVE for event in done.events)
    return scene.onward(context, moved=moved)


def _events(commands: tuple[Command, ...]) -> tuple[Event, ...]:
    return tuple(event for command in commands for event in command.events)[:MOST_EVENTS]


def _remember(commands: tuple[Command, ...], context: Context, events: tuple[Event, ...], quoted: str) -> Context:
    mentioned = context.mentioned
    group = context.group
    for command in commands:
        mentioned = tuple(dict.fromkeys((*command.nouns, *mentioned)))[:MOST_MENTIONED]
        group = command.nouns[:MOST_MENTIONED] if len(command.events) > 1 else group
    return Context(mentioned=mentioned, group=group, last=events, quoted=quoted)


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
