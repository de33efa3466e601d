"""Ranges of the numbers that authors write."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

Small = Annotated[int, Field(ge=0, le=999)]
"""Pennies, for one."""
Bonus = Annotated[int, Field(ge=-3, le=3)]
"""An attribute: as far as it can move the dice."""
