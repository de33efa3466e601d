"""Commands of the table: with a slash, or as the bare words that players use for them everywhere."""

from __future__ import annotations

from hunter_game.engine.names import fold, word_list
from hunter_game.parser.directions import DIRECTIONS
from hunter_game.parser.grammar import FORMS
from hunter_game.parser.other_games import is_of_another_game
from hunter_game.parser.reading import Context, Table, TableCommand, Unclear
from hunter_game.parser.spelling import Spelling, slips

HELP: dict[Table, str] = {
    Table.UNDO: "take back the last turn",
    Table.REDO: "take the turn again that was undone",
    Table.RETELL: "have the last turn told anew; nothing changes but the words",
    Table.VERSION: "the tellings of the last turn: /version NUMBER shows one again",
    Table.WHY: "every number and every refusal of the last turn",
    Table.ODDS: "what could be tried now, with price and odds",
    Table.SAVE: "set a bookmark: /save NAME",
    Table.LOAD: "open a bookmark as a new branch: /load NAME",
    Table.MAP: "the places you know",
    Table.JOURNAL: "what you found and heard",
    Table.BOARD: "what it may be, and what rules it out",
    Table.BESTIARY: "what is written about the beasts",
    Table.PACK: "what you carry",
    Table.PEOPLE: "whom you met, what they said and what they want",
    Table.WARES: "what people here sell, and for how much",
    Table.RECIPES: "what you know how to make, and of what",
    Table.WALL: "who hunted here before, and what became of them",
    Table.RECKONING: "what the hunt was worth, once it is over",
    Table.NEXT: "the next hunt, once this one is over",
    Table.COST: "requests, tokens and money spent on the storyteller",
    Table.MODEL: "who tells the story: /model NAME",
    Table.PROMPTS: "what models were asked in a turn, and answered: /prompts, or /prompts TURN",
    Table.THINKING: "what a model thought aloud in the last turn; never part of the story",
    Table.EXPORT: "write the hunt to a file: /export md",
    Table.HELP: "what makes sense now: /help, or /help VERB",
    Table.QUIT: "save and leave",
}
"""What each is for, in one line."""

_SAID: dict[Table, str] = {
    Table.UNDO: (
        "undo, take back my last move, take back last move, take back that, take it back, undo undo, undo it, undo "
        "last turn, undo last move, undo that, take that back, oops"
    ),
    Table.REDO: "redo",
    Table.RETELL: "retell",
    Table.WHY: "why, explain, why not",
    Table.ODDS: "odds, chances, what are the odds, what are my odds, what are my chances",
    Table.SAVE: ("save, save game, save the game, save here, save my game, save progress, save my progress, save now"),
    Table.LOAD: (
        "load, restore, load game, restore game, load my game, load save, load my save, load last save, load the last "
        "save, restore last save, load saved game, restore saved game"
    ),
    Table.MAP: "map, show map, look at map, m",
    Table.JOURNAL: (
        "what have i found out, what have i found out so far, what have i learned, what have i learned so far, what "
        "have i learnt so far, what do i know, what do i know so far, what do we know so far, review my notes, review "
        "the evidence, go over my notes, go over the evidence, recap, remind me, what has happened so far, what "
        "happened so far, journal, j, notes, case notes, casebook, case book, topics, clues, read journal, check "
        "journal, log, diary, consult my notes, read "
        "my notes, check my notes, look at my notes, read my journal"
    ),
    Table.BOARD: (
        "suspects, list suspects, board, b, look at board, look at the board, check the board, evidence, show board"
    ),
    Table.BESTIARY: "bestiary, beasts, read bestiary, read the bestiary",
    Table.PACK: (
        "gold, coins, money, hp, worth, report, purse, full score, inven, attr, attributes, stat, condition, cond, "
        "burden, weight, wealth, how much money do i have left, what have i got on me, what have i on "
        "me, what have i got with me, what do i have with me, show me what i carry, show what i carry, what do i "
        "carry, see what i have, how much money do i have, how much coin do i have, how many pennies do i have, how "
        "much money have i got, how much money have i left, count my money, count my coins, check my money, check my "
        "purse, check my health, check my wounds, check my condition, inventory wide, inventory tall, i wide, i tall, "
        "inv tall, inv wide, inv list, inventory list, eq list, eq all, "
        "diagnose, diagnose me, diagnose myself, inventory, affects, aff, i, inv, pack, bag, items, check inventory, "
        "check my inventory, check pack, sc, st, ii, equip, check my "
        "pack, open pack, open my pack, look in pack, look in my "
        "pack, show inventory, what do i have, what i am carrying, see what i am carrying, show me what i am "
        "carrying, how am i doing, how hurt am i, how badly hurt am i, how am i, who am i, am i hurt, am i wounded, "
        "am i bleeding, am i poisoned, how bad is it, what am i carrying, what am i wearing, what do i have on me, "
        "what is in my pack, what is in my bag, what have i got, what am i holding, examine me, x me, look at me, "
        "examine myself, x myself, look at myself, equipment, eq, score, stats, status, health, check myself, list "
        "inventory, take inventory, look at my pack, look through my pack, check my bag, i have, examine self, x self"
    ),
    Table.PEOPLE: "people i met, whom did i meet, who did i meet, people i know",
    Table.WARES: "wares",
    Table.RECIPES: ("recipes, recipe book, what can i make, what can i craft, what do i know how to make"),
    Table.WALL: "past hunts, wall of names, who hunted here before",
    Table.RECKONING: "the reckoning, final score",
    Table.NEXT: (
        "next hunt, the next hunt, another hunt, hunt again, restart, new game, a new game, new hunt, a new hunt, play "
        "again"
    ),
    Table.VERSION: "version, versions",
    Table.COST: "cost",
    Table.MODEL: "model",
    Table.EXPORT: "export",
    Table.HELP: (
        "credits, quest, quests, quest log, objective, objectives, goal, goals, mission, menu, getting started, "
        "what am i supposed to do, what am i supposed to be doing, what was i supposed to do, what was i doing, what "
        "is my goal, what is my quest, what is the goal, what is my objective, what is my mission, what is my task, "
        "how does this work, how does this game work, tutorial, rules, what are the rules, list commands, show "
        "commands, what commands are there, what verbs are there, help, ?, h, commands, help me, hint, hints, what "
        "can i do, what now, verbs, info, about, what should i do, what do i do, how do i play, what do i do now, i "
        "need help, i am stuck, i am stuck in game, instructions, what should i do here, what can i do here, what can "
        "i do now, what can i try, what are my options, what are my choices, i do not know what to do"
    ),
    Table.QUIT: (
        "stop the game, stop here and save, save and exit, exit the game, close the game, i quit, quit, q, exit game, "
        "quit game, quit the game, save and quit, leave game, leave the game, end game, stop playing"
    ),
}
"""Whole lines that mean the table, without a slash."""

_SHOW = (
    "show",
    "show me",
    "see",
    "open",
    "check",
    "read",
    "look at",
    "view",
    "display",
    "consult",
    "let me see",
    "check on",
)
_WISH = frozenset(
    [
        "please",
        "the",
        "my",
        "a",
        "this",
        "that",
        "me",
        "i",
        "we",
        "us",
        "you",
        "want",
        "to",
        "would",
        "like",
        "could",
        "can",
        "may",
        "might",
        "let",
        "damn",
        "damned",
        "bloody",
        "fucking",
        "stupid",
        "useless",
        "crap",
        "shit",
        "now",
        "here",
        "just",
        "thanks",
        "ok",
        "okay",
    ]
)
"""Words that a wish for something of the table may be wrapped in."""


ENDS_A_LINE = frozenset((Table.QUIT, Table.NEXT, Table.LOAD, Table.RETELL))
"""Commands behind which nothing of a line is done any more."""

_PAGES = (
    Table.MAP, Table.JOURNAL, Table.BOARD, Table.BESTIARY, Table.PACK, Table.RECIPES, Table.ODDS, Table.COST,
)  # fmt: skip


def _lean(said: str) -> tuple[str, ...]:
    return tuple(word for word in said.split() if word not in _WISH)


_BARE = {words: name for name, said in _SAID.items() for words in said.split(", ")}
_BARE |= {f"{show} {name.value}": name for name in _PAGES for show in _SHOW}
_WRAPPED = {
    _lean(words): name
    for words, name in _BARE.items()
    if _lean(words) not in {(), ("have",)} and len(" ".join(_lean(words))) > 3 and not words.endswith((" me", "self"))
}
_ONE_WORD = Spelling(words for words in _BARE if " " not in words and len(words) > 2)


def named(words: str) -> Table | None:
    """Return the command that a name of it means, as it is said bare or behind a slash: *inventory*, *q*."""
    return _BARE.get(words) or _SHORT.get(words)


def table(text: str, words: str, context: Context) -> TableCommand | Unclear | None:
    """Return the table command that a cleaned line is, or None when it is about the story.

    Args:
        text: The cleaned line.
        words: Its words, folded and without marks.
        context: Handed on unchanged.
    """
    if text.startswith("/"):
        return _slashed(text, context)
    asked = words.removeprefix("please ").removesuffix(" please")
    bare = _BARE.get("?" if text.strip("?! ") == "" and "?" in text else asked)
    if bare is not None:
        return TableCommand(name=bare, args="", context=context)
    first, _, rest = words.partition(" ")
    wished = _WRAPPED.get(_lean(words))
    if wished is not None and first not in {"the", "a", "this", "that"}:
        return TableCommand(name=wished, args="", context=context)
    if first == "undo" and rest and _TIMES.issuperset(rest.split()):
        return TableCommand(name=Table.UNDO, args="", context=context)
    bookmark = _bookmark(rest) if first in {"load", "restore", "save"} else None
    if bookmark is not None:
        return TableCommand(name=_BARE[first], args=bookmark[:80], context=context)
    if words.startswith(("do i have ", "have i got ")) and not words.startswith(("do i have to ", "have i got to ")):
        return TableCommand(name=Table.PACK, args="", context=context)
    if words.startswith(("how do i ", "how can i ")):
        done = rest.partition(" i ")[2]
        args = "" if done.partition(" ")[0] in _OF_THE_WHOLE else done[:80]
        return TableCommand(name=Table.HELP, args=args, context=context)
    if not rest and first not in FORMS and not is_of_another_game((first,)):
        meant = _ONE_WORD.nearest(first)
        swapped = len(meant) == 1 and sorted(meant[0]) == sorted(first)
        if len(meant) == 1 and (swapped or _BARE[meant[0]] is not Table.QUIT):
            return TableCommand(name=_BARE[meant[0]], args="", context=context)
    if first == "help" and rest and not _is_help_for_somebody(rest):
        return TableCommand(name=Table.HELP, args=rest[:80], context=context)
    return None


def _is_help_for_somebody(rest: str) -> bool:
    """Return whether somebody in the story is to be helped, or to help: *help the old man up*, *help me shift it*."""
    first, _, then = rest.partition(" ")
    act = then.split()
    return first in _HELPED or (first in {"me", "us"} and len(act) > 1 and act[0] not in _ABOUT and act[0] in FORMS)


_HELPED = frozenset(word_list("myself yourself the him her them this that a an my"))
_ABOUT = frozenset(word_list("with about on in understand play learn please out here now find get"))
"""Words by which help about the game is asked for."""
_OF_THE_WHOLE = frozenset(word_list("play win start begin finish lose do proceed"))
"""What is asked about the game, and about no verb: *how do I win?*"""
_TIMES = frozenset(word_list("last the my a that one it two 2 3 three move moves turn turns twice again please action"))
"""Words behind *undo* that say what it undoes."""
_KEPT_UNDER = frozenset(word_list("as under to in from slot file number bookmark game the my save progress last"))
"""Words before the name of a bookmark."""


def _bookmark(rest: str) -> str | None:
    """Return the name in *save as one*; None where something else may be saved: *save the girl*."""
    said = rest.split()
    name = [word for word in said if word not in _KEPT_UNDER]
    led = any(word in {"as", "under", "slot", "file", "bookmark", "game"} for word in said)
    if len(name) == 1 and (any(map(str.isdigit, name[0])) or (led and len(said) < 5)):
        return name[0]
    numbered = len(said) == 1 and said[0] in {"one", "two", "three"}
    return said[0] if numbered else None


def _slashed(text: str, context: Context) -> TableCommand | Unclear | None:
    """Return what is meant by a word behind a slash; None for a verb of the story: */look*."""
    typed, _, args = text[1:].strip().partition(" ")
    name = fold(typed).strip("/.!")
    if name in _SHORT:
        return TableCommand(name=_SHORT[name], args=args.strip(), context=context)
    if name in FORMS or name in DIRECTIONS:
        return None
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
