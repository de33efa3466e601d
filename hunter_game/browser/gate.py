"""Who may speak to the server: a page of its own, on this machine, by somebody who was given the address.

A server on loopback can be reached from every page that the browser has open: by its address, or by a name that is
made to point at it (DNS rebinding). So three things are checked at every request: the `Host` it was sent to, the
`Origin` of the page that sent it, and a random word in the path.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

HOST = "127.0.0.1"
"""The only address that is listened on."""
_TOKEN_BYTES = 32


def new_token() -> str:
    """Return a word of 256 random bits for the path."""
    return secrets.token_urlsafe(_TOKEN_BYTES)


@dataclass(frozen=True, slots=True)
class Gate:
    """Says no to every request that does not come from our own page."""

    port: int
    token: str = field(default_factory=new_token, repr=False)

    @property
    def address(self) -> str:
        """Where the page is, for the one who may open it."""
        return f"http://{HOST}:{self.port}/{self.token}/"

    @property
    def hosts(self) -> frozenset[str]:
        """What a request may name as its host."""
        names = (HOST, "localhost")
        return frozenset({f"{name}:{self.port}" for name in names} | (set(names) if self.port == 80 else set()))

    def refuses(self, *, host: str, path: str, origin: str | None, upgrade: bool) -> str:
        """Return why a request is refused; an empty text when it is not.

        Args:
            host: Its `Host` header.
            path: Its path.
            origin: Its `Origin` header; pages send it with every WebSocket.
            upgrade: Whether it asks for a WebSocket.
        """
        if host.lower() not in self.hosts:
            return "This server answers to its own address only."
        word = path.split("/", 2)[1] if path.startswith("/") else ""
        if not secrets.compare_digest(word.encode(), self.token.encode()):
            return "The address is not complete: it was printed when the server started."
        if origin is None:
            return "A page has to say where it is from." if upgrade else ""
        if origin.lower() not in {f"http://{each}" for each in self.hosts}:
            return "Another page may not speak to this server."
        return ""
