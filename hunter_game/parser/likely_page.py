"""Which command of the table a line asks for that no form takes, if what was learnt says that it asks for one.

That a line is for the table is learnt (`weighing.evidence`); which command it means is told by the words for it, since
the commands are few and their words are not those of the story: *a map, please*, *I leaf back through my notes*.
"""

from __future__ import annotations

import re

from hunter_game.engine.names import words
from hunter_game.parser.reading import Table
from hunter_game.parser.weighing.evidence import SCALE, SEVERAL, evidence

LIKELY = 0
"""Log-odds from which a line is taken to be for the table, in units of `SCALE`."""

LIKELY_BEYOND_DOUBT = SCALE
"""The same for what changes or leaves the hunt, and for a line without any word of a command."""

LONGEST = 300
"""Characters of a line that may be for the table; a longer one is a story."""

_SAID: tuple[tuple[Table, str], ...] = (
    (
        Table.UNDO,
        r"undo\w* | undid | rewind | mistake | wrong (?:key|button) | tak(?:e|ing) (?:\w+ ){0,4}back | roll back"
        r" | turn back | go back (?:one|a) | oops go back | back to the point | never did it | not what i meant"
        r" | did not mean",
    ),
    (Table.LOAD, r"load | reload | restor\w* | last save | (?:game|position) i saved | bring back the game"),
    (Table.SAVE, r"sav(?:e|es|ed|ing) | bookmark\w* | mark this (?:page|spot) | my progress"),
    (
        Table.QUIT,
        r"quit(?! being| your) | quits | quitting | (?:close|stop|leave|end) the (?:game|tale|story)"
        r" | call it a (?:day|night) | (?:out|enough) of this game | (?:me|i am) done for",
    ),
    (Table.NEXT, r"start (?:the whole thing|all|it all|again) over | back to the start | restart | new game"),
    (
        Table.RETELL,
        r"retell | other words | (?:say|tell) (?:\w+ ){0,4}again | last message again | repeat\w* | differently",
    ),
    (Table.COST, r"cost | tokens"),
    (Table.ODDS, r"odds | chances? | how likely"),
    (Table.WHY, r"why"),
    (Table.BESTIARY, r"bestiary"),
    (Table.BOARD, r"board | suspects? | candidates? | struck off"),
    (Table.MAP, r"maps? | chart | where (?:\w+ ){0,4}(?:am i|are we|can i go) | whereabouts | land lies"),
    (
        Table.JOURNAL,
        r"journal | notes? | notebook | diary | casebook | chronicle | ledger | clues? | evidence | recap | summons"
        r" | written | wrote | write | jotted | learned | learnt | told me | do i know | so far"
        r" | (?:did|have) i (?:\w+ ){0,9}already",
    ),
    (
        Table.PACK,
        r"pack | bag | pockets? | inventory | purse | belongings | gear | possessions | goods | stuff | my things"
        r" | carry | carrying | lugging | have i got | on me | about me | last of (?:the|my) | where is my | coins?"
        r" | money | score | sheet | stats | health | hp | hurt | wounds",
    ),
    (Table.PEOPLE, r"(?:spoken|talked) (?:with|to) | know anyone | can i talk"),
    (Table.WARES, r"wares | prices? | for sale"),
    (
        Table.HELP,
        r"help | commands? | hints? | rules | verbs? | shortcuts? | type | settings | config\w* | options | text size"
        r" | colou?rs? | what (?:can|may) i do | a hand | meant? by | does \w+ mean",
    ),
)
"""Words for each command, with blanks round the bars. Of several that are said as often, the first is meant."""


def _spelt(said: str) -> re.Pattern[str]:
    alternatives = "|".join(" ".join(each.split()) for each in said.split(" | "))
    return re.compile(rf"\b(?:{alternatives})\b")


_WORDS = tuple((page, _spelt(said)) for page, said in _SAID)
_ANY_WORD = _spelt(" | ".join(said for _, said in _SAID))
_DO_SOMETHING = frozenset((Table.UNDO, Table.LOAD, Table.SAVE, Table.QUIT, Table.NEXT))
_ASKED_HOW = re.compile(r"\b(?:how|hwo) (?:do|does|did|can|could|should|would|to|many saves)\b|^(?:is|are) there\b")
"""How a question about what the table can do is asked."""
_SHORTENED = ((re.compile(r"(?<=\w)['’]s\b"), " is"), (re.compile(r"(?<=\w)['’]ve\b"), " have"))
_BOOKMARK = re.compile(r"\b(?:save|it|this) (?:as|under) (\w[\w ]{0,40})$")


def speaks_of_the_table(text: str) -> bool:
    """Return whether a line has a word for anything of the table; odds are not asked about any other in a scene."""
    return len(text) <= LONGEST and _ANY_WORD.search(_plain(text)) is not None


def likely_page(text: str) -> tuple[Table, str] | None:
    """Return the command of the table that a line most likely asks for, and what to it; None if it asks for none.

    Args:
        text: The line, cleaned.
    """
    if len(text) > LONGEST:
        return None
    odds = evidence(text)
    likeliest = max(odds.keys() - {SEVERAL}, key=lambda intent: (odds[intent], intent))
    if likeliest != "table" or odds["table"] < LIKELY or odds[SEVERAL] >= LIKELY:
        return None
    beyond_doubt = odds["table"] >= LIKELY_BEYOND_DOUBT
    said = _plain(text)
    page = _named_most(said)
    if page is None:
        return (Table.HELP, "") if beyond_doubt else None
    if _ASKED_HOW.search(said):
        return Table.HELP, "" if page is Table.HELP else page.value
    if page in _DO_SOMETHING and not beyond_doubt:
        return None
    bookmark = _BOOKMARK.search(said) if page is Table.SAVE else None
    return page, "" if bookmark is None else bookmark[1]


def _plain(text: str) -> str:
    """Return the words of a line, with *is* and *have* in full."""
    for shortened, full in _SHORTENED:
        text = shortened.sub(full, text)
    return " ".join(words(text))


def _named_most(said: str) -> Table | None:
    """Return the command that most words speak of."""
    found = {page: len(set(pattern.findall(said))) for page, pattern in _WORDS}
    most = max(found.values())
    return next(page for page, count in found.items() if count == most) if most else None
