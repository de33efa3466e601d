"""The only door to LiteLLM and Instructor: how they are imported, silenced and closed.

Importing LiteLLM takes about two seconds and, left alone, asks the network for prices, reads a `.env` of the
current directory, prints hints to stdout and drops parameters that a provider does not know. All of that is
decided here, once, before the import. Nothing outside `storyteller` may know that these libraries exist.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from typing import Any

from hunter_game.storyteller import patient_json, tokeniser
from hunter_game.storyteller.local import shelf

_LOGGERS = ("LiteLLM", "LiteLLM Router", "LiteLLM Proxy", "instructor", "instructor.v2", "openai", "httpx")

SWITCH = 0.001
"""Seconds after which a thread that imports gives way to one that waits: a key passes through three threads."""

_DROPPED = r"coroutine '\w+\.a(sync_|completion)\w*' was never awaited"
"""What Python says of a request that was stopped before LiteLLM had sent it."""

_LAZY = (
    "anyio._backends._asyncio",
    "docstring_parser",
    "instructor.v2.core.function_calls",
    "instructor.v2.core.messages",
    "instructor.v2.dsl.partial",
    "instructor.v2.providers.litellm.client",
    "instructor.v2.providers.openai.handlers",
    "litellm._service_logger",
    "litellm.integrations.prometheus_services",
    "litellm.llms.edenai.chat.transformation",
    "litellm.llms.fal_ai.image_generation",
    "litellm.llms.fal_ai.cost_calculator",
    "litellm.llms.fal_ai.chat.transformation",
    "litellm.llms.openai.chat.gpt_audio_transformation",
    "litellm.llms.openai_like.dynamic_config",
    "litellm.llms.vertex_ai.vertex_ai_partner_models.anthropic.transformation",
    "litellm.proxy.guardrails.exception_utils",
    "litellm.proxy.openai_files_endpoints.common_utils",
    "litellm.responses.mcp.chat_completions_handler",
    "litellm.types.litellm_core_utils.streaming_chunk_builder_utils",
    "openai.lib.streaming._deltas",
    "openai.resources",
    "openai.resources.beta.realtime.realtime",
)
"""Imported by these libraries in the middle of the first call, which would freeze the screen for a second."""


@cache
def litellm() -> Any:
    """Import LiteLLM, set its switches, and register our own providers with it.

    Opens no socket. Blocks for about two seconds the first time; call `warm` to do that in a thread.
    """
    # Both are read by the import itself, so they are the one thing outside `config` that touches the environment.
    os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"  # noqa: TID251 - read at import: no look-up of prices
    os.environ["LITELLM_MODE"] = "PRODUCTION"  # noqa: TID251 - read at import: no `.env` of the current directory
    _silence_loggers()
    import litellm as library

    library.suppress_debug_info = True
    library.telemetry = False
    library.callbacks = []
    library.success_callback = []
    library.failure_callback = []
    library.drop_params = False
    library.set_verbose = False
    # Where a provider does not say how many tokens it took, LiteLLM would report a count of its own as the provider's;
    # `usage` estimates them, and says so.
    library.disable_token_counter = True
    tokeniser.put_off(library)
    _silence_loggers()
    _build_reply_types(library)
    # LiteLLM prepares a request in a thread; one that is stopped meanwhile is dropped before it is sent, as it should
    # be, and Python would say on the screen that its coroutine was never awaited.
    warnings.filterwarnings("ignore", message=_DROPPED, category=RuntimeWarning)

    from hunter_game.storyteller.builtin import provider as builtin
    from hunter_game.storyteller.local import provider as local

    builtin.register()
    local.register()
    return library


@cache
def instructor() -> Any:
    """Import Instructor, after LiteLLM, so that its loggers are silent too."""
    litellm()
    import instructor as library

    _silence_loggers()
    return library


def is_loaded() -> bool:
    """Whether LiteLLM has been imported by anybody."""
    return "litellm" in sys.modules


async def warm() -> None:
    """Import both libraries, and what they import on their first call, in a thread."""
    await asyncio.to_thread(load)


def load() -> None:
    """Import everything that a first call would import. Blocks for some seconds; other threads hardly notice."""
    with _others_first(), patient_json.everywhere():
        instructor()
        for name in _LAZY:
            import_module(name)


@contextmanager
def _others_first() -> Iterator[None]:
    """Let other threads have their turn soon while this one makes very many objects.

    The collector would look through all of them again and again, and every time stop the whole program for a tenth of
    a second and more; they live as long as the program, so it never has to.
    """
    collects, interval = gc.isenabled(), sys.getswitchinterval()
    gc.disable()
    sys.setswitchinterval(SWITCH)
    try:
        yield
    finally:
        sys.setswitchinterval(interval)
        gc.freeze()
        if collects:
            gc.enable()


async def close() -> None:
    """Close every client that LiteLLM has opened, and put away every model file."""
    await shelf.close()
    if is_loaded():
        library = litellm()
        await library.close_litellm_async_clients()
        # It keeps what it has closed, and would send the next request through it.
        library.in_memory_llm_clients_cache.flush_cache()


def _build_reply_types(library: Any) -> None:
    """Have pydantic build LiteLLM's reply types now: it warns about them, which would land on the screen in play."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*`ReadOnly` qualifier", category=UserWarning)
        types = library.types.utils
        for reply_type in (types.ModelResponse, types.StreamingChoices, types.Delta, types.Message):
            reply_type()


def _silence_loggers() -> None:
    # Both libraries log whole provider errors, prompts and keys included; what a player needs is in our own record.
    for name in _LOGGERS:
        logger = logging.getLogger(name)
        logger.setLevel(logging.CRITICAL + 1)
        logger.propagate = False
