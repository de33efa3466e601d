"""The words for directions."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Direction

DIRECTIONS = {
    **{each.value: each for each in Direction},
    "n": Direction.NORTH,
    "ne": Direction.NORTHEAST,
    "e": Direction.EAST,
    "se": Direction.SOUTHEAST,
    "s": Direction.SOUTH,
    "sw": Direction.SOUTHWEST,
    "w": Direction.WEST,
    "nw": Direction.NORTHWEST,
    "u": Direction.UP,
    "d": Direction.DOWN,
    "upstairs": Direction.UP,
    "upwards": Direction.UP,
    "upward": Direction.UP,
    "downstairs": Direction.DOWN,
    "downwards": Direction.DOWN,
    "downward": Direction.DOWN,
    "inside": Direction.IN,
    "indoors": Direction.IN,
    "outside": Direction.OUT,
    "outdoors": Direction.OUT,
    **{f"{each.value}ward": each for each in list(Direction)[:8]},
    **{f"{each.value}wards": each for each in list(Direction)[:8]},
    "north-east": Direction.NORTHEAST,
    "south-east": Direction.SOUTHEAST,
    "south-west": Direction.SOUTHWEST,
    "north-west": Direction.NORTHWEST,
}
"""Direction words."""
