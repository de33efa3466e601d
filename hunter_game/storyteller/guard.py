"""The switch that forbids calls which would leave this machine: off in tests and in replays.

It knows addresses, not models: a call stays here if it is answered inside this program, or by a server whose
address is given and is a loopback address.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from hunter_game.errors import LiveCallForbidden

_allowed = True


def set_live_calls(allowed: bool) -> None:
    """Allow or forbid calls that leave this machine, for the whole program."""
    global _allowed
    _allowed = allowed


@contextmanager
def live_calls(allowed: bool) -> Iterator[None]:
    """Allow or forbid calls that leave this machine, until the block ends."""
    before = _allowed
    set_live_calls(allowed)
    try:
        yield
    finally:
        set_live_calls(before)


def is_loopback(api_base: str | None) -> bool:
    """Whether an address is one of this machine's own."""
    host = urlsplit(api_base).hostname if api_base else None
    if host is None:
        return False
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def check(model: str, api_base: str | None, *, local: bool) -> None:
    """Stop a call that would leave this machine while that is switched off.

    Raises:
        LiveCallForbidden: It would.
    """
    if not (_allowed or local or is_loopback(api_base)):
        raise LiveCallForbidden(f"Live calls are switched off: {model} was not asked.")
