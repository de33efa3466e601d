"""The verb table: every verb that the game knows, its words, its forms, and what it is for.

Adding a verb is adding a row; help, completion, spelling and the grammar are made from it.
Where two rows share a word, the longer word wins (`put on` before `put`), then the form that says more, then
the order here.
"""

from hunter_game.parser.meaning import Row
from hunter_game.parser.verbs import (
    account,
    asking,
    crafts,
    gestures,
    going,
    handling,
    hunting,
    idioms,
    meeting,
    talk,
    things,
    turns,
    wearing,
)

TABLE: tuple[Row, ...] = (
    *turns.ROWS,
    *idioms.ROWS,
    *hunting.ROWS,
    *handling.ROWS,
    *wearing.ROWS,
    *account.ROWS,
    *going.ROWS,
    *things.ROWS,
    *crafts.ROWS,
    *meeting.ROWS,
    *talk.ROWS,
    *asking.ROWS,
    *gestures.ROWS,
)
"""The one verb table."""
