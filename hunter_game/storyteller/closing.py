"""Closing a provider's stream so that it stops writing, and stops charging, whatever is being cancelled."""

from __future__ import annotations

import asyncio
from typing import Any

_MOST_SECONDS = 1.0

_closing: set[asyncio.Task[None]] = set()


async def close_stream(stream: Any) -> None:
    """Close the socket below a LiteLLM stream within a second; a second cancel does not leave it open.

    Dropping or cancelling a stream leaves its connection open on litellm 1.105.0; only `aclose` ends it.
    """
    task = asyncio.ensure_future(_close(stream))
    # The loop keeps only weak references, and a shielded task must outlive whoever waited for it.
    _closing.add(task)
    task.add_done_callback(_closing.discard)
    await asyncio.shield(task)


async def _close(stream: Any) -> None:
    try:
        async with asyncio.timeout(_MOST_SECONDS):
            await stream.aclose()
    except Exception:  # noqa: BLE001 - the call is over; how its closing failed helps nobody
        return
