"""`hunter-game serve`: the terminal app in a browser of this machine."""

from __future__ import annotations

import asyncio
import socket
import sys

import click

from hunter_game.cli.exits import complain

PORT = 8765


@click.command()
@click.argument("save", required=False)
@click.option("--port", type=click.IntRange(0, 65_535), default=PORT, show_default=True, help="0 for any that is free.")
@click.option("--sessions", type=click.IntRange(1, 8), default=1, show_default=True, help="Pages that may play.")
@click.option("--storyteller", "spec", metavar="SPEC", help="As with `play`.")
@click.option("--api-base", metavar="URL", help="As with `play`.")
def serve(save: str | None, port: int, sessions: int, spec: str | None, api_base: str | None) -> int:
    """Offer the game to a browser of this machine, at an address that only you are told."""
    from hunter_game.browser.gate import HOST, Gate
    from hunter_game.browser.server import GuardedServer
    from hunter_game.tui.served import SERVED

    try:
        listening = socket.create_server((HOST, port))
    except OSError as error:
        complain(f"Port {port} cannot be listened on ({error.strerror}). Choose another with --port, or --port 0.")
        return 2
    said = (("--storyteller", spec), ("--api-base", api_base))
    program = [sys.executable, "-m", "hunter_game", "play", *([save] if save else [])]
    program += [part for option, value in said if value for part in (option, value)]
    gate = Gate(port=listening.getsockname()[1])
    click.echo(f"Open this address in a browser of this machine; it lets in whoever has it:\n\n  {gate.address}\n")
    click.echo("Ctrl+C ends it; every turn is saved.")
    server = GuardedServer(program, SERVED, gate, sessions=sessions, title="hunter-game")
    asyncio.run(server.run(listening))
    return 0
