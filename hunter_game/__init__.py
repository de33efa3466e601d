"""hunter-game: a text adventure in which the story never owns the facts."""

__version__ = "0.1.0"
