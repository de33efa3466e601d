"""Every way in which a provider has been seen to misbehave, by name; each for streams and for whole replies."""

from __future__ import annotations

import asyncio
import json

from tests.faults.server import Mode, Reply

ESCAPES = "\x1b]52;c;ZXZpbA==\x07\x1b[2J\x9b31m\u202eevil\u2066\x1b[?1049l"
LIES = (
    "The drowner is dead at your feet. You find 9999 pennies. "
    "You say, 'I surrender.' Old Harn, dead these three nights, speaks."
)
ENDLESS_CHUNK = "and on and on it goes, reed after reed, "


def error(status: int, kind: str, words: str) -> Mode:
    async def reply(to: Reply) -> None:
        key = to.request.headers.get("authorization", "")
        await to.body({"error": {"message": f"{words} Key: {key}", "type": kind, "code": kind}}, status)

    return reply


def either(stream: Mode, whole: Mode) -> Mode:
    async def reply(to: Reply) -> None:
        await (stream if to.request.stream else whole)(to)

    return reply


def told(*texts: str, finish: str | None = "stop", usage: bool = True) -> Mode:
    async def reply(to: Reply) -> None:
        await to.head()
        await to.delta(role="assistant")
        await to.words(*(texts or to.server.prose))
        await to.end(finish, usage)

    return reply


def said(content: str | None = None, finish: str | None = "stop") -> Mode:
    async def reply(to: Reply) -> None:
        await to.whole(to.server.answer if content is None else content, finish)

    return reply


async def no_finish(to: Reply) -> None:
    await to.head()
    await to.words(*to.server.prose[:2])


async def empty_done(to: Reply) -> None:
    await to.head()
    await to.raw(b"data: [DONE]\n\n")


async def silent(to: Reply) -> None:
    await to.forever()


async def stall_after(to: Reply) -> None:
    await to.head()
    await to.words(*to.server.prose[:2])
    await to.forever()


async def stall_body(to: Reply) -> None:
    await to.head(200, "application/json", 4000)
    await to.raw(b'{"id": "c1", "choices": [')
    await to.forever()


async def trickle(to: Reply) -> None:
    if to.request.stream:
        await to.head()
    else:
        await to.head(200, "application/json", 4000)
    while True:
        if to.request.stream:
            await to.delta("a ")
        else:
            await to.raw(b" ")
        await asyncio.sleep(0.05)


async def ping_only(to: Reply) -> None:
    await to.head()
    while True:
        await to.raw(b": ping\n\n")
        await to.delta("")
        await asyncio.sleep(0.02)


async def reset(to: Reply) -> None:
    await to.head()
    await to.words(to.server.prose[0])
    await asyncio.sleep(0.02)
    await to.reset()


async def bad_line(to: Reply) -> None:
    await to.head()
    await to.words(to.server.prose[0])
    await to.raw(b'data: {"choices": [{"index": 0, "delta": {"cont\n\n')
    await to.words(to.server.prose[1])
    await to.end()


async def bad_bytes(to: Reply) -> None:
    await to.head()
    await to.words(to.server.prose[0])
    await to.raw(b'data: {"choices":[{"index":0,"delta":{"content":"\xff\xfe"},"finish_reason":null}]}\n\n')
    await to.words(to.server.prose[1])
    await to.end()


async def error_event(to: Reply) -> None:
    await to.head()
    await to.words(to.server.prose[0])
    await to.raw(b'data: {"error": {"message": "overloaded", "type": "server_error", "code": 500}}\n\n')


async def split_bytes(to: Reply) -> None:
    await to.head()
    frame = {"id": "c1", "choices": [{"index": 0, "delta": {"content": "wölf 🐺 狼"}, "finish_reason": None}]}
    for byte in b"data: " + json.dumps(frame, ensure_ascii=False).encode("utf-8") + b"\n\n":
        await to.raw(bytes([byte]))
    await to.end()


async def null_choices(to: Reply) -> None:
    await to.head()
    await to.event({"choices": []})
    await to.delta(content=None)
    await to.words(*to.server.prose)
    await to.end()


async def endless(to: Reply) -> None:
    await to.head()
    number = 0
    while True:
        number += 1
        await to.delta(f"{number} {ENDLESS_CHUNK}")
        # Server and game share one loop here; a real server would not keep the game from running.
        await asyncio.sleep(0)


async def thinking(to: Reply) -> None:
    await to.head()
    await to.delta(reasoning_content="The wolf is really the miller. ")
    await to.words(*to.server.prose)
    await to.end()


async def truncated(to: Reply) -> None:
    await to.head(200, "application/json", 4000)
    await to.raw(b'{"id": "c1", "choices": [{"message": {"content": "{')


async def not_json(to: Reply) -> None:
    await to.body(b"<html>502 Bad Gateway</html>")


CLAIMED = {
    "events": [
        {"kind": "combat", "attacker": "you", "action": "strike", "target": "drowner", "result": "kill", "amount": 99}
    ]
}
EXTRA = {"events": [], "gold": 9999, "canary-from-the-answer": "canary-from-the-answer"}
TWO = '```json\n{"events": []}\n```\nand\n```json\n{"events": [{"kind": "deed", "verb": "take"}]}\n```'
DOUBLED = '{"events": [], "events": [{"kind": "deed", "verb": "take", "target": "gold"}]}'
DEEP = '{"events": ' + "[" * 5000 + "]" * 5000 + "}"
BIG_NUMBER = '{"events": [' + "9" * 5000 + "]}"

MODES: dict[str, Mode] = {
    "ok": either(told(), said()),
    "no_finish": either(no_finish, said(finish=None)),
    "done_without_finish": either(told(finish=None), said(finish=None)),
    "empty": either(empty_done, said("")),
    "empty_role": either(told("", usage=False), said("{}")),
    "whitespace": either(told(" \n", "\n "), said("  ")),
    "silent": silent,
    "stall_after": either(stall_after, stall_body),
    "trickle": trickle,
    "ping_only": either(ping_only, trickle),
    "reset": reset,
    "bad_line": either(bad_line, not_json),
    "bad_bytes": either(bad_bytes, said("\ufffd")),
    "error_event": either(error_event, not_json),
    "repeat": either(told(*["ha "] * 150), said('{"events": [' + "1," * 300 + "1]}")),
    "split_bytes": either(split_bytes, said()),
    "pair_of_surrogates": either(told("a \ud83d", "\udc3a b"), said()),
    "lone_surrogates": either(told("a \ud83d b ", "\udc3a c"), said('{"events": ["\\ud83d"]}')),
    "null_choices": either(null_choices, said()),
    "length": either(told(finish="length"), said('{"events": [{"kind": "deed"', finish="length")),
    "content_filter": either(told("The ", finish="content_filter"), said("", finish="content_filter")),
    "429": error(429, "rate_limit_exceeded", "Slow down."),
    "500": error(500, "server_error", "Broken."),
    "503": error(503, "overloaded", "Too many hunts."),
    "401": error(401, "invalid_api_key", "Incorrect API key."),
    "400": error(400, "invalid_request_error", "No such thing."),
    "404": error(404, "model_not_found", "No such model."),
    "endless": either(endless, said('{"events": ["' + "x" * 200_000 + '"]}')),
    "thinking": either(thinking, said()),
    "no_usage": either(told(usage=False), said()),
    "truncated": either(no_finish, truncated),
    "cut_object": either(told(finish="length"), said('{"events": [{"kind": "deed", "verb": "ta')),
    "wrong_schema": either(told(), said(json.dumps({"happenings": 3}))),
    "extra_keys": either(told(), said(json.dumps(EXTRA))),
    "two_blocks": either(told(), said(TWO)),
    "prose_around": either(told(), said('Here you are: {"events": []} — enjoy!')),
    "doubled_keys": either(told(), said(DOUBLED)),
    "deep": either(told(), said(DEEP)),
    "big_number": either(told(), said(BIG_NUMBER)),
    "claimed_result": either(told(), said(json.dumps(CLAIMED))),
    "lies": either(told(LIES), said()),
    "escapes": either(told(*ESCAPES, " The reeds part."), said()),
}
