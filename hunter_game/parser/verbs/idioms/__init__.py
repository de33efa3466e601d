"""Figures of speech that mean an act, and not the one that their words name.

Figures of speech that mean no act at all stand in `hunter_game.parser.sayings`.
"""

from hunter_game.parser.meaning import Row
from hunter_game.parser.verbs.idioms import fight, hands, road, speech

ROWS: tuple[Row, ...] = (*road.ROWS, *hands.ROWS, *fight.ROWS, *speech.ROWS)
