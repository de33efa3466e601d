"""From which size of the terminal on the screens are laid out how.

Each size is the name of a class on the screens, for their style sheets.
"""

from __future__ import annotations

LEAST_COLUMNS, LEAST_LINES = 40, 10
"""Below this nothing is shown but a notice."""
WIDE = 100
"""Columns from which on there is room for the side."""

COLUMNS: list[tuple[int, str]] = [(0, "-tiny"), (LEAST_COLUMNS, "-narrow"), (WIDE, "-wide")]
LINES: list[tuple[int, str]] = [(0, "-flat"), (LEAST_LINES, "-low"), (20, "-tall")]
