"""World files → a validated, immutable, hashed `World`. Reads files and nothing else."""

from hunter_game.content.loading import WorldCard, list_worlds, load_world

__all__ = ["WorldCard", "list_worlds", "load_world"]
