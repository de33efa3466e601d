"""Commands of the table: with a slash, or as the bare words that players use for them everywhere."""

from __future__ import annotations

from hunter_game.engine.names import fold
from hunter_game.parser.reading import Context, Table, TableCommand, Unclear
from hunter_game.parser.spelling import slips

HELP: dict[Table, str] = {
    Table.UNDO: "take back the last turn",
    Table.REDO: "take the turn again that was undone",
    Table.RETELL: "have the last turn told anew; nothing changes but the words",
    Table.WHY: "every number and every refusal of the last turn",
    Table.ODDS: "what could be tried now, with price and odds",
    Table.SAVE: "set a bookmark: /save NAME",
    Table.LOAD: "open a bookmark as a new branch: /load NAME",
    Table.MAP: "the places you know",
    Table.JOURNAL: "what you found and heard",
    Table.BOARD: "what it may be, and what rules it out",
    Table.BESTIARY: "what is written about the beasts",
    Table.PACK: "what you carry",
    Table.COST: "requests, tokens and money spent on the storyteller",
    Table.MODEL: "who tells the story: /model NAME",
    Table.EXPORT: "write the hunt to a file: /export md",
    Table.HELP: "what makes sense now: /help, or /help VERB",
    Table.QUIT: "save and leave",
}
"""What each is for, in one line."""

_SAID: dict[Table, str] = {
    Table.UNDO: "undo, undo that, take that back, oops",
    Table.REDO: "redo",
    Table.RETELL: "retell",
    Table.WHY: "why, explain, why not",
    Table.ODDS: "odds, chances, what are the odds, what are my odds, what are my chances",
    Table.SAVE: "save, save game, save the game",
    Table.LOAD: "load, restore, load game",
    Table.MAP: "map, show map, look at map, m",
    Table.JOURNAL: "journal, j, notes, clues, read journal, check journal, log, diary, read my journal",
    Table.BOARD: "board, b, look at board, look at the board, check the board, evidence, show board",
    Table.BESTIARY: "bestiary, beasts, read bestiary, read the bestiary",
    Table.PACK: (
        "inventory, i, inv, pack, bag, items, check inventory, check my inventory, check pack, "
        "check my pack, open pack, open my pack, look in pack, look in my pack, "
        "show inventory, what do i have, what am i carrying, what is in my pack, "
        "what is in my bag, what have i got, what am i holding, examine me, x me, look at me, "
        "examine myself, x myself, look at myself, equipment, eq, score, stats, status, "
        "health, check myself, list inventory, take inventory, look at my pack, "
        "look through my pack, check my bag, i have, examine self, x self"
    ),
    Table.COST: "cost",
    Table.MODEL: "model",
    Table.EXPORT: "export",
    Table.HELP: (
        "help, ?, h, commands, help me, hint, hints, what can i do, what now, verbs, info, "
        "about, what should i do, what do i do, how do i play, what do i do now, i need help, "
        "i am stuck, instructions"
    ),
    Table.QUIT: (
        "quit, q, exit game, quit game, quit the game, save and quit, leave game, "
        "leave the game, end game, stop playing"
    ),
}
"""Whole lines that mean the table, without a slash."""

_BARE = {words: name for name, said in _SAID.items() for words in said.split(", ")}


def table(text: str, words: str, context: Context) -> TableCommand | Unclear | None:
    """Return the table command that a cleaned line is, or None when it is about the story.

    Args:
        text: The cleaned line.
        words: Its words, folded and without marks.
        context: Handed on unchanged.
    """
    if text.startswith("/"):
        return _slashed(text, context)
    bare = _BARE.get("?" if text.strip("?! ") == "" and "?" in text else words)
    if bare is not None:
        return TableCommand(name=bare, args="", context=context)
    first, _, rest = words.partition(" ")
    if first == "help" and rest:
        return TableCommand(name=Table.HELP, args=rest[:80], context=context)
    return None


def _slashed(text: str, context: Context) -> TableCommand | Unclear:
    typed, _, args = text[1:].strip().partition(" ")
    name = fold(typed).strip("/.!")
    if name in _SHORT:
        return TableCommand(name=_SHORT[name], args=args.strip(), context=context)
    near = sorted((slips(name, each.value, 2), each.value) for each in Table) if name else []
    shown = (typed or "")[:30]
    if near and near[0][0] <= min(2, max(1, len(name) // 2)):
        suggestion = f"/{near[0][1]}"
        return Unclear(
            message=f"There is no /{shown}. Did you mean {suggestion}?", readings=(suggestion,), context=context
        )
    return Unclear(message=f"There is no /{shown}. /help lists the commands of the table.", context=context)


_SHORT = {
    **{each.value: each for each in Table},
    "?": Table.HELP,
    "h": Table.HELP,
    "q": Table.QUIT,
    "exit": Table.QUIT,
    "i": Table.PACK,
    "inventory": Table.PACK,
    "inv": Table.PACK,
    "restore": Table.LOAD,
}
