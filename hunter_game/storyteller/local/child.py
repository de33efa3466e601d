"""The program that holds a model: loads one file and answers requests, one at a time, as lines of JSON.

Started by `process`, as a file: it knows the standard library and the runtime, and nothing of the game. It is a
process of its own since the runtime keeps Python's lock while it loads, which would freeze the screen for seconds;
puts its own handlers on Ctrl+C; ends the whole process when a file is damaged in a way it did not foresee; and gives
memory back for certain only when it ends.

In, a line each: `{"file", "threads", "context"}` once, then `{"id", "ask", "schema"}` and `{"stop": id}`.
Out, a line each: `{"ready": true}` or `{"failed": reason}` once, then `{"id", "chunk"}` and at the end `{"id", "end"}`.
The process ends when its input does, so that no model outlives the game.
"""

from __future__ import annotations

import json
import os
import queue
import secrets
import sys
import threading
from collections.abc import Mapping
from typing import Any, TextIO

BATCH = 32
"""Tokens of a prompt that are read between two looks at whether to stop."""

PROMPT_CACHE_MIB = 512
"""Memory for prompts that were read before: the prefixes of a session are read once, not at every turn."""


class Orders:
    """What comes in: requests in a queue, and which of them are to be stopped.

    Args:
        lines: The input. When it ends, so does the process.
    """

    def __init__(self, lines: TextIO) -> None:
        self._lines = lines
        self._asked: queue.Queue[dict[str, Any]] = queue.Queue()
        self._stopped: set[int] = set()
        threading.Thread(target=self._read, daemon=True).start()

    def next(self) -> dict[str, Any]:
        """Wait for a request."""
        return self._asked.get()

    def stopped(self, number: int) -> bool:
        """Whether nobody waits for a request any more."""
        return number in self._stopped

    def _read(self) -> None:
        for line in self._lines:
            order = json.loads(line)
            if "stop" in order:
                self._stopped.add(order["stop"])
            else:
                self._asked.put(order)
        # Not `sys.exit`: the other thread may be deep in the runtime, and nothing is left to be saved.
        os._exit(0)


class Replies:
    """What goes out."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def send(self, **reply: Any) -> None:
        """Write one line."""
        self._out.write(json.dumps(reply) + "\n")
        self._out.flush()


def load(runtime: Any, options: Mapping[str, Any]) -> Any:
    """Load a model file, on the processor, without a word on the screen and without a look at the network."""
    parameters = runtime.CommonParams()
    parameters.model.path = options["file"]
    parameters.model_alias = {"local"}
    parameters.n_ctx = options["context"]
    parameters.n_parallel = 1
    parameters.n_batch = BATCH
    parameters.n_ubatch = BATCH
    parameters.cache_ram_mib = PROMPT_CACHE_MIB
    for processor in (parameters.cpuparams, parameters.cpuparams_batch):
        processor.n_threads = options["threads"]
        # Threads that wait would otherwise spin, and take the processor from the one they wait for.
        processor.poll = 0
    parameters.fit_params = False
    parameters.warmup = False
    parameters.offline = True
    parameters.verbosity = -1
    # The runtime opens a port on this machine, whether it is used or not: nobody is told the key to it.
    parameters.api_keys = [secrets.token_hex(32)]
    parameters.ui = False
    parameters.endpoint_slots = False
    return runtime.Server(parameters)


def answer(runtime: Any, server: Any, order: Mapping[str, Any], orders: Orders, replies: Replies) -> None:
    """Stream the reply to one request, until it is whole or nobody waits for it."""
    number = order["id"]

    def take(chunk: Mapping[str, Any]) -> bool:
        replies.send(id=number, chunk=chunk)
        return orders.stopped(number)

    if not orders.stopped(number):
        ask = {**order["ask"], "stream": True, "stream_options": {"include_usage": True}, "return_progress": True}
        if order.get("schema") is not None:
            ask["grammar"] = runtime.json_schema_to_grammar(order["schema"])
        server.handle_chat_completions(ask, take)
    replies.send(id=number, end=True)


def main() -> None:
    """Serve until the input ends."""
    replies = Replies(os.fdopen(os.dup(1), "w", encoding="utf-8"))
    # Whatever the runtime prints would be taken for a reply.
    os.dup2(2, 1)
    options = json.loads(sys.stdin.readline())
    try:
        import xllamacpp as runtime

        server = load(runtime, options)
    except Exception as error:  # noqa: BLE001 - the runtime raises bare classes; the game says it in its own words
        replies.send(failed=f"{type(error).__name__}: {error}")
        return
    orders = Orders(sys.stdin)
    replies.send(ready=True)
    while True:
        order = orders.next()
        try:
            answer(runtime, server, order, orders, replies)
        except Exception as error:  # noqa: BLE001 - one bad request must not cost the model
            replies.send(id=order["id"], chunk={"error": {"type": "failed", "message": str(error)}})
            replies.send(id=order["id"], end=True)


if __name__ == "__main__":
    main()
