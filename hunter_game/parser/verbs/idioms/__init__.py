"""Figures of speech that mean an act, and not the one that their words name.

Figures of speech that mean no act at all stand in `hunter_game.parser.sayings`.
"""

from hunter_game.parser.meaning import Row
from hunter_game.parser.verbs.idioms import (
    blows,
    closing,
    dealing,
    dressing,
    evidence,
    fare,
    fight,
    fixtures,
    grasp,
    hands,
    laying,
    opening,
    road,
    senses,
    speech,
    terse,
    terse_handling,
    ventures,
    ways,
    works,
)

ROWS: tuple[Row, ...] = (
    *senses.ROWS,
    *ways.ROWS,
    *laying.ROWS,
    *dressing.ROWS,
    *grasp.ROWS,
    *opening.ROWS,
    *closing.ROWS,
    *fixtures.ROWS,
    *dealing.ROWS,
    *fare.ROWS,
    *ventures.ROWS,
    *works.ROWS,
    *road.ROWS,
    *hands.ROWS,
    *blows.ROWS,
    *evidence.ROWS,
    *fight.ROWS,
    *speech.ROWS,
    *terse.ROWS,
    *terse_handling.ROWS,
)
