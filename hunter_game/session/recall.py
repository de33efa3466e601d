"""The index of what was told and heard: full text, bounded, undone turns left out.

A cache: it can be damaged or lost without losing a fact, and then finds less.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass

INSERT = "INSERT OR REPLACE INTO heard (rowid, words, speaker, turn_seq) VALUES (?, ?, ?, ?)"

Row = tuple[int, str, str, int]
"""`rowid`, words, speaker (empty for prose), `turn_seq`."""

ROWS_A_TURN = 64
"""Rows that a turn may have in the index: its prose first, then quotes."""

MOST_QUERY_WORDS = 12
MOST_CANDIDATES = 200
MOST_CHARACTERS = 600
"""Longest passage that is returned; a longer one is cut at a word."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """Something that was told or said earlier."""

    turn_seq: int
    speaker: str
    """Id of the person who said it; empty for prose."""
    words: str


def rows_of(turn_seq: int, prose: str, quotes: Sequence[tuple[str, str]]) -> list[Row]:
    """Return the index rows of a turn.

    Args:
        turn_seq: `seq` of the turn.
        prose: Its narration as last told; empty when there is none.
        quotes: Speaker and words of what was heard in it.
    """
    lines = [(prose, ""), *((words, speaker) for speaker, words in quotes)][:ROWS_A_TURN]
    return [
        (turn_seq * ROWS_A_TURN + index, words, speaker, turn_seq)
        for index, (words, speaker) in enumerate(lines)
        if words
    ]


def search(
    connection: sqlite3.Connection, words: Sequence[str], limit: int, live: Collection[int]
) -> tuple[Remembered, ...]:
    """Return passages that hold any of some words, best first.

    Args:
        connection: The open session file.
        words: What to look for; anything but letters and digits in them is ignored.
        limit: Most passages to return.
        live: `seq` of the turns that count.
    """
    query = _query(words)
    if not query or limit < 1:
        return ()
    try:
        rows = connection.execute(
            "SELECT turn_seq, speaker, words FROM heard WHERE heard MATCH ? ORDER BY rank, rowid DESC LIMIT ?",
            (query, MOST_CANDIDATES),
        ).fetchall()
    except sqlite3.DatabaseError:
        return ()
    found = [Remembered(int(seq), str(speaker), _cut(str(text))) for seq, speaker, text in rows if seq in live]
    return tuple(found[:limit])


def _query(words: Sequence[str]) -> str:
    tokens = ["".join(char if char.isalnum() else " " for char in word).split() for word in words]
    flat = [token for each in tokens for token in each if len(token) > 1]
    # Quoted, so that no word is an operator of the query language.
    return " OR ".join(f'"{token}"' for token in list(dict.fromkeys(flat))[:MOST_QUERY_WORDS])


def _cut(text: str) -> str:
    if len(text) <= MOST_CHARACTERS:
        return text
    return text[:MOST_CHARACTERS].rsplit(" ", 1)[0] + " …"
