"""Commands of the table, apart from the story: they take no time, roll nothing and ask no model, but for `/retell`."""

from __future__ import annotations

import asyncio
import json

from hunter_game.director import endings, pages
from hunter_game.director.course import course
from hunter_game.director.glances import GLANCES, page
from hunter_game.director.prompts_page import Call, prompts_page, thinking_page
from hunter_game.director.provenance import why
from hunter_game.director.retelling import retell
from hunter_game.director.sitting import Emit, Sitting
from hunter_game.director.spending import cost_page
from hunter_game.director.updates import Notice, Onward, Opened, Page, Quit, Rewound
from hunter_game.director.versions import version
from hunter_game.errors import HunterError, SaveError
from hunter_game.parser import Table, TableCommand
from hunter_game.session.listing import free_path
from hunter_game.session.recording import write_recording
from hunter_game.session.records import Narration
from hunter_game.session.shown import note_of
from hunter_game.session.timeline import Target

BOOKMARK_LIMIT = 40
"""Longest name of a bookmark, in characters."""


class _NotDone(Exception):
    """A command that the hunt, or its file, does not allow; says why in one sentence."""


async def talk(sitting: Sitting, command: TableCommand, line: str, emit: Emit) -> bool:
    """Do what a table command asks, and note that it was asked; return whether it was done."""
    shown: Narration | None = None
    done = True
    if command.name in GLANCES:
        emit(page(sitting, command))
    else:
        try:
            shown = await _do(sitting, command, emit)
        except _NotDone as why_not:
            _say(sitting, str(why_not), emit)
            done = False
    await sitting.writer.note("table", line, command.name.value if shown is None else note_of(shown))
    if shown is not None:
        sitting.recount()
    return done


async def _do(  # noqa: C901  # one flat table of the commands
    sitting: Sitting, command: TableCommand, emit: Emit
) -> Narration | None:
    """Do what takes more than a look; return the telling of the last turn that is shown from now on, if it changed."""
    shown: Narration | None = None
    match command.name:
        case Table.UNDO:
            await _rewind(sitting, sitting.session.undo_target(), emit, redo=False)
        case Table.REDO:
            await _rewind(sitting, sitting.session.redo_target(), emit, redo=True)
        case Table.RETELL:
            shown = await retell(sitting, command.args.strip(), emit)
        case Table.VERSION:
            shown = await version(sitting, command.args, emit)
        case Table.WHY:
            _say(sitting, await _why(sitting), emit)
        case Table.ODDS:
            _say(sitting, pages.odds(sitting.offers), emit)
        case Table.SAVE:
            await _save(sitting, command.args, emit)
        case Table.LOAD:
            await _load(sitting, command.args, emit)
        case Table.RECKONING:
            _open(sitting, "reckoning", await _reckoning(sitting), emit)
        case Table.NEXT:
            _next(sitting, emit)
        case Table.COST:
            calls = await sitting.writer.calls()
            _open(sitting, "cost", cost_page(sitting.session, sitting.teller.name, calls, sitting.spending), emit)
        case Table.PROMPTS:
            _open(sitting, "prompts", prompts_page(await _calls_of(sitting, command.args)), emit)
        case Table.THINKING:
            _open(sitting, "thinking", thinking_page(await _calls_of(sitting, "")), emit)
        case Table.MODEL:
            await _model(sitting, command.args.strip(), emit)
        case Table.EXPORT:
            _export(sitting, emit)
        case Table.QUIT:
            emit(Quit(turn=sitting.turn, text=f"Saved. Turn {sitting.turn}. Continue with hunter-game"))
        case _:
            raise AssertionError(f"{command.name} is answered by a glance")
    return shown


def _say(sitting: Sitting, text: str, emit: Emit) -> None:
    emit(Notice(turn=sitting.turn, text=text, about="table"))


def _next(sitting: Sitting, emit: Emit) -> None:
    if sitting.view.reckoning is None:
        _say(sitting, "This hunt is not over yet. (/title or /quit leaves it; it is saved)", emit)
    else:
        emit(Onward(turn=sitting.turn, hunt=sitting.path.stem))


def _open(sitting: Sitting, screen: Page, text: str, emit: Emit) -> None:
    emit(Opened(turn=sitting.turn, screen=screen, text=text))


async def _reckoning(sitting: Sitting) -> str:
    """Return the reckoning; once the hunt is over, with how it went, which is made again from the records."""
    over = sitting.view.reckoning is not None
    marks = await asyncio.to_thread(course, sitting.session) if over else ()
    return endings.reckoning(sitting.view, marks, unsworn=sitting.session.unsworn)


async def _why(sitting: Sitting) -> str:
    turns = sitting.session.live_turns
    last = turns[-1] if turns else None
    after = last.seq if last is not None else 0
    since = [record for record in sitting.session.records() if record.seq > after]
    seal = sitting.session.seal_of(after)
    return why(sitting.world, sitting.state.facts.hunt, last, seal, await _calls_of(sitting, ""), since)


async def _rewind(sitting: Sitting, target: Target | None, emit: Emit, *, redo: bool) -> None:
    if target is None:
        iron = sitting.session.header.modes.iron
        raise _NotDone("An iron hunt has no undo." if iron else f"There is nothing to {_word(redo=redo)}.")
    was_sworn = not sitting.session.unsworn
    await sitting.writer.rewind(target)
    sitting.recount()
    emit(Rewound(turn=sitting.turn, to_turn=target.turn, line=target.line, redo=redo))
    if was_sworn and sitting.session.unsworn:
        text = "This hunt is unsworn now: a roll or a reveal was undone. It earns no renown and no score."
        _say(sitting, text, emit)
    sitting.show(emit)


def _word(*, redo: bool) -> str:
    return "redo" if redo else "undo"


async def _save(sitting: Sitting, name: str, emit: Emit) -> None:
    """Set a bookmark; the hunt itself is saved at every turn."""
    label = name.strip()[:BOOKMARK_LIMIT] or f"turn {sitting.turn}"
    try:
        await sitting.writer.bookmark(label)
    except SaveError as error:
        raise _NotDone(error.message) from error
    _say(sitting, f'Bookmarked turn {sitting.turn} as "{label}". /load {label} opens it as a hunt of its own.', emit)


async def _load(sitting: Sitting, name: str, emit: Emit) -> None:
    """Open a bookmark as a fork: a session of its own, beside this one."""
    marks = sitting.session.bookmarks()
    chosen = next((mark for mark in reversed(marks) if mark.name == name.strip()), None)
    if chosen is None:
        known = ", ".join(f'"{mark.name}" (turn {mark.turn})' for mark in marks) or "none yet; /save sets one"
        _say(sitting, f"Which bookmark? There are: {known}.", emit)
        return
    fork = free_path(sitting.path.parent, f"{sitting.path.stem}-turn-{chosen.turn}")
    try:
        await sitting.writer.fork(fork, chosen.turn_seq)
        await sitting.go_on_with(fork)
    except SaveError as error:
        _say(sitting, error.message, emit)
        return
    _say(sitting, f'Opened "{chosen.name}" as {fork.stem}, at turn {sitting.turn}. The hunt you left is kept.', emit)
    sitting.show(emit)


async def _calls_of(sitting: Sitting, turn: str) -> list[Call]:
    """Return the calls of a turn that counts; of the last one when none is named."""
    seqs = {str(each.turn): each.seq for each in sitting.session.live_turns}
    seq = seqs.get(turn.strip(), sitting.session.turn_seq)
    return [json.loads(each.body) for each in await sitting.writer.calls(seq)]


async def _model(sitting: Sitting, spec: str, emit: Emit) -> None:
    if not spec:
        text = (
            f"The storyteller is {sitting.teller.name}. "
            "/model SPEC changes it: builtin, local:FILE.gguf, or any LiteLLM name."
        )
        _say(sitting, text, emit)
        return
    if sitting.hire is None:
        _say(sitting, "There is no other storyteller here.", emit)
        return
    try:
        hired = sitting.hire(spec)
    except HunterError as error:
        _say(sitting, error.message, emit)
        return
    sitting.teller = hired
    sitting.explained.clear()
    emit(Notice(turn=sitting.turn, text=f"From now on {hired.name} tells.", about="storyteller"))


def _export(sitting: Sitting, emit: Emit) -> None:
    path = sitting.path.with_suffix(".jsonl")
    try:
        write_recording(path, sitting.session.contents())
    except SaveError as error:
        _say(sitting, error.message, emit)
    else:
        _say(sitting, f"Exported as {path.name}, beside the saved hunt. (hunter-game export has other forms)", emit)
