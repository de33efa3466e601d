from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from hunter_game.cli.stdin import KEPT_BYTES, StdinLines


@dataclass
class Pipe:
    read: int
    write: int

    def send(self, data: bytes) -> None:
        os.write(self.write, data)

    def end(self) -> None:
        os.close(self.write)
        self.write = -1


@pytest.fixture
def pipe() -> Iterator[Pipe]:
    made = Pipe(*os.pipe())
    yield made
    if made.write >= 0:
        made.end()
    os.close(made.read)


async def all_lines(lines: StdinLines) -> list[str]:
    found = []
    while (line := await lines.next()) is not None:
        found.append(line)
    return found


async def test_lines_come_one_by_one_and_the_last_needs_no_newline(pipe: Pipe) -> None:
    pipe.send(b"look\r\n\ngo north\nwait")
    pipe.end()
    assert await all_lines(StdinLines(pipe.read)) == ["look", "", "go north", "wait"]


async def test_a_line_that_comes_in_pieces_is_one_line(pipe: Pipe) -> None:
    lines = StdinLines(pipe.read)
    waiting = asyncio.ensure_future(lines.next())
    pipe.send(b"go n")
    await asyncio.sleep(0)
    assert not waiting.done()
    pipe.send("ö".encode()[:1])
    pipe.send("ö".encode()[1:] + b"rth\n")
    assert await waiting == "go nörth"


async def test_bytes_that_are_no_text_are_replaced(pipe: Pipe) -> None:
    pipe.send(b"lo\xffok\n")
    assert await StdinLines(pipe.read).next() == "lo\ufffdok"


async def test_a_line_without_end_is_kept_only_in_part_and_the_next_is_whole(pipe: Pipe) -> None:
    lines = StdinLines(pipe.read)
    waiting = asyncio.ensure_future(lines.next())
    for _ in range(64):
        await asyncio.to_thread(pipe.send, b"x" * 4096)
    pipe.send(b"\nlook\n")
    assert await waiting == "x" * KEPT_BYTES
    assert await lines.next() == "look"


async def test_the_end_of_the_input_stays_the_end(pipe: Pipe) -> None:
    pipe.end()
    lines = StdinLines(pipe.read)
    assert [await lines.next(), await lines.next()] == [None, None]


async def test_an_input_that_cannot_be_read_is_an_error_and_not_an_end(pipe: Pipe) -> None:
    with pytest.raises(OSError, match="descriptor"):
        await StdinLines(pipe.write).next()


async def test_a_line_that_is_no_longer_awaited_is_the_next_one(pipe: Pipe) -> None:
    lines = StdinLines(pipe.read)
    waiting = asyncio.ensure_future(lines.next())
    await asyncio.sleep(0)
    waiting.cancel()
    pipe.send(b"first\nsecond\n")
    assert [await lines.next(), await lines.next()] == ["first", "second"]
