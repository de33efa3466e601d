"""World files → a validated, immutable, hashed `World`. Reads files and nothing else."""

from hunter_game.content.composing import compose, open_hunts
from hunter_game.content.country import Country, is_country, load_country
from hunter_game.content.loading import WorldCard, hunts_of, list_worlds, load_world, world_for
from hunter_game.content.remembering import past_of, sheet_after

__all__ = [
    "Country",
    "WorldCard",
    "compose",
    "hunts_of",
    "is_country",
    "list_worlds",
    "load_country",
    "load_world",
    "open_hunts",
    "past_of",
    "sheet_after",
    "world_for",
]
