"""LiteLLM's tokeniser, loaded by whoever counts with it, and not by the first call.

LiteLLM hands it to every call of every provider. To load it is a single step of a third of a second in which no other
thread has its turn, so that a key which is pressed then waits. Nobody needs it: what a provider did not count is
estimated in `usage`, and only a few providers that are hardly played with count by themselves.
"""

from __future__ import annotations

from typing import Any


class LateTokeniser:
    """Stands for `litellm.encoding` until something is asked of it."""

    def __getattr__(self, name: str) -> Any:
        """Ask the real one, which is loaded then."""
        from litellm.litellm_core_utils.default_encoding import encoding

        return getattr(encoding, name)


def put_off(library: Any) -> None:
    """Put the late tokeniser where LiteLLM looks for its own.

    `litellm.main` makes its attribute `encoding` when it is first asked for (PEP 562); one that is there is taken.

    Args:
        library: LiteLLM.
    """
    library.main.encoding = LateTokeniser()
