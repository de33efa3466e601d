"""From a cleaned line to its commands, each read in what the ones before it leave."""

from __future__ import annotations

from dataclasses import dataclass

from hunter_game.engine.events import Deed, Event
from hunter_game.engine.vocabulary import Verb
from hunter_game.parser.acted_out import acted_out, is_named_only, is_not_done, is_told_besides
from hunter_game.parser.afterwords import is_afterword, without_last_manner
from hunter_game.parser.asides import without_asides
from hunter_game.parser.bodily import is_of_the_same_part, moves_a_part
from hunter_game.parser.by_name import by_a_whole_name
from hunter_game.parser.chained import (
    completed,
    holds_the_table,
    in_order,
    is_step_by_step,
    without_cries,
    without_exceptions,
)
from hunter_game.parser.clauses import clauses, unwrap
from hunter_game.parser.command import Command, Free, Outcome
from hunter_game.parser.commands import read
from hunter_game.parser.courtesies import name_first
from hunter_game.parser.findings import found_out
from hunter_game.parser.found import Which
from hunter_game.parser.fronted import unfronted
from hunter_game.parser.gestures import is_own
from hunter_game.parser.grammar import is_inflected
from hunter_game.parser.halting import without_halts
from hunter_game.parser.improvising import improvised
from hunter_game.parser.meaning import Meaning
from hunter_game.parser.narrated import in_first_person
from hunter_game.parser.normalise import Token, tokens
from hunter_game.parser.once import once
from hunter_game.parser.plainly import plainly
from hunter_game.parser.quoting import as_one_speech
from hunter_game.parser.reading import Context
from hunter_game.parser.scene import Scene
from hunter_game.parser.sentences import is_taken_back, without_remarks
from hunter_game.parser.sought import as_search
from hunter_game.parser.storied import has_two_acts, is_storied
from hunter_game.parser.tidying import tidied
from hunter_game.parser.unmeant import is_beside, is_of_another_time
from hunter_game.parser.upshots import is_upshot
from hunter_game.parser.vocatives import beside
from hunter_game.parser.whole_names import by_whole_names
from hunter_game.parser.wrapping import without_aside, without_oath, without_opening

Parts = tuple[tuple[Token, ...], ...]
"""The clauses of a line."""

MOST_MENTIONED = 8
"""Nouns that are remembered for the pronouns of the next line."""

LONGEST_LINE_READ = 100
"""Words and marks of a line that the forms are tried on; a longer one is a tale in free words."""

_SENSES = frozenset(("ear", "ears", "eye", "nose"))
"""What is put to something where a line acts out without a verb: `*ear to the door*`."""
_PUT_TO = frozenset(("to", "against", "at", "on"))
_PRESS = Token("press", "press")

_TELLERS = frozenset(("i", "he", "she", "we"))
"""Subjects of a line that tells what is done."""

_LEADING_ON = frozenset((Meaning.MOVE, Meaning.FLEE, Meaning.ADVANCE, Meaning.TRACK))
"""What leads somewhere, and may lead on: *to the mill, then to the bridge*."""


@dataclass(frozen=True, slots=True)
class Line:
    """A whole line, read: its commands up to the first that is not understood."""

    commands: tuple[Command, ...]
    trouble: Outcome = None
    """What the first command was that did not come to events; None when all did."""
    at: tuple[Token, ...] = ()
    """The words of it."""
    settled: bool = False
    """Whether no doubt is left: it is taken back, of another time, or for the table as well; or it names all whole."""
    readings: tuple[str, ...] = ()
    """Plain commands that it may have meant, if it is not acted upon."""


def read_line(text: str, scene: Scene) -> Line:
    """Return the commands of a cleaned line, each read in what the ones before it leave."""
    named = by_whole_names(text, scene) or by_a_whole_name(tokens(text), scene)
    if named is not None:
        return Line((named,), settled=True)
    acts = acted_out(text)
    if acts is not None and is_not_done(acts):
        return Line((), None, tokens(acts), settled=True)
    told = _in_plain_words(acts or text, scene, acted=acts is not None)
    if is_taken_back(told) or holds_the_table(told) or is_of_another_time(told):
        return Line((), None, told, settled=True)
    told = without_asides(told, told=acts is not None or any(token.word in _TELLERS for token in told[:12]))
    spoken = without_aside(as_search(without_opening(without_remarks(told, scene))))
    if acts is None and scene.view is None and len(spoken) == 1 and is_inflected(spoken[0].word):
        return Line((), None, spoken)
    if len(spoken) > LONGEST_LINE_READ:
        return Line((), Free(Meaning.IMPROVISE, None), spoken)
    parts = completed(clauses(in_order(without_exceptions(without_cries(spoken))), scene), scene)
    line, verbs = _one_by_one(parts, scene, acted=acts is not None)
    if line.at:
        return line
    commands = line.commands if is_step_by_step(spoken) else once(line.commands, verbs)
    if scene.view is None and has_two_acts(commands) and is_storied(tokens(text), acted_out=acts is not None):
        return Line((), Free(Meaning.IMPROVISE, None), spoken)
    return Line(commands, line.trouble, ())


def _in_plain_words(text: str, scene: Scene, *, acted: bool) -> tuple[Token, ...]:
    """Return a line's tokens in the order and the person in which commands are given."""
    told = plainly(unfronted(in_first_person(without_oath(as_one_speech(without_halts(tidied(text)))))))
    if scene.view is None and not acted:
        told = found_out(name_first(told))
    return without_last_manner(told)


def _one_by_one(parts: Parts, scene: Scene, *, acted: bool) -> tuple[Line, tuple[str, ...]]:
    """Return the commands of a line up to the first that is not understood, and the verb of each."""
    done: list[Command] = []
    verbs: list[str] = []
    free: Free | None = None
    for at, part in enumerate(parts):
        if _does_nothing(parts, at, done, acted=acted):
            continue
        outcome = _outcome(part, parts[at - 1 : at], scene, acted=acted)
        if isinstance(outcome, Free):
            free = outcome if free is None or free.meaning is Meaning.ROLEPLAY else free
            scene = _turned_to(part, scene)
            outcome = outcome.guess or _of_several(part, outcome, parts, scene)
        if acted and (outcome is None or (scene.view is None and not isinstance(outcome, Command))):
            free, outcome = free or Free(Meaning.ROLEPLAY, None), _gesture()
        if not isinstance(outcome, Command):
            return Line(tuple(done), outcome or free, part), tuple(verbs)
        done.append(outcome)
        verbs.append(next((token.word for token in unwrap(part)), ""))
        scene = onward(scene, outcome)
    return Line(tuple(done), free, ()), tuple(verbs)


def _does_nothing(parts: Parts, at: int, done: list[Command], *, acted: bool) -> bool:
    """Return whether a clause only tells how, or what comes of what is done beside it."""
    part = parts[at]
    if is_beside(part, first=at == 0, last=at == len(parts) - 1):
        return True
    if done and (is_told_besides(part, acted_out=acted) or is_afterword(part)):
        return True
    moved = not done or done[-1].meaning in _LEADING_ON
    return is_upshot(part, parts[at - 1] if at else None, acted_out=acted, moved=moved)


def _outcome(part: tuple[Token, ...], before: Parts, scene: Scene, *, acted: bool) -> Outcome:
    """Return what one clause comes to, where it stands."""
    if acted and len(part) > 2 and part[0].word in _SENSES and part[1].word in _PUT_TO:
        part = (_PRESS, *part)
    outcome = (_acted(part, before) if acted else None) or read(part, scene)
    if isinstance(outcome, Which) and not outcome.phrase and (turned := _turned_to(part, scene)) is not scene:
        return read(part, turned)
    return outcome


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


def _gesture() -> Command:
    """A gesture that nobody is meant by: it is acted out, and nothing comes of it."""
    return Command(Meaning.ROLEPLAY, ())


def _turned_to(part: tuple[Token, ...], scene: Scene) -> Scene:
    """Return the scene for what is said behind a gesture towards somebody: *I sit down beside Maren. "Who …"*."""
    end = next((at for at, token in enumerate(part) if token.word in _ABOUT), len(part))
    person = beside(part[:end], scene) if len(scene.present) > 1 else None
    if person is None:
        return scene
    mentioned = tuple(dict.fromkeys((*person.nouns, *scene.context.mentioned)))[:MOST_MENTIONED]
    return scene.onward(scene.context.model_copy(update={"mentioned": mentioned}), moved=False)


_ABOUT = frozenset(("about", "regarding", "concerning"))
"""Words behind which somebody is spoken of, and not spoken to."""


def onward(scene: Scene, done: Command) -> Scene:
    """Return the scene for the next command: after a move its nouns cannot be known yet."""
    context = remembered((done,), scene.context, scene.context.last, scene.context.quoted)
    moved = any(isinstance(event, Deed) and event.verb is Verb.MOVE for event in done.events)
    return scene.onward(context, moved=moved)


def remembered(commands: tuple[Command, ...], context: Context, events: tuple[Event, ...], quoted: str) -> Context:
    """Return the context that commands leave: what was mentioned, what can be done again, and what was said."""
    mentioned = context.mentioned
    group = context.group
    for command in commands:
        mentioned = tuple(dict.fromkeys((*command.nouns, *mentioned)))[:MOST_MENTIONED]
        group = command.nouns[:MOST_MENTIONED] if len(command.events) > 1 else group
    return Context(mentioned=mentioned, group=group, last=events, quoted=quoted)
