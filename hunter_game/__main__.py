"""`python -m hunter_game`."""

from __future__ import annotations


def main() -> None:
    """Run the command line."""
    from hunter_game.cli import main as run

    run()


if __name__ == "__main__":
    main()
