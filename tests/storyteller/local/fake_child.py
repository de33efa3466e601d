"""Speaks the language of `child` without a model: what each request is answered with stands in its last message."""

from __future__ import annotations

import json
import os
import sys
from typing import Any


def send(**reply: Any) -> None:
    print(json.dumps(reply), flush=True)


def main() -> None:
    options = json.loads(sys.stdin.readline())
    if "broken" in options["file"]:
        send(failed="RuntimeError")
        return
    send(ready=True)
    stopped: list[int] = []
    for line in sys.stdin:
        order = json.loads(line)
        if "stop" in order:
            stopped.append(order["stop"])
            send(id=order["stop"], end=True)
            continue
        match order["ask"]["messages"][-1]["content"]:
            case "die":
                os._exit(1)
            case "endless":
                send(id=order["id"], chunk={"text": "on"})
            case "stopped?":
                send(id=order["id"], chunk={"stopped": stopped})
                send(id=order["id"], end=True)


if __name__ == "__main__":
    main()
