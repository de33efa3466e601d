from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from hunter_game.storyteller.intake import MOST, Intake

TOKENS = 5_000


async def at_once(count: int = TOKENS) -> AsyncIterator[int]:
    for number in range(count):
        yield number


async def taken(intake: Intake) -> list[list[int]]:
    """Take until there is no more."""
    pieces: list[list[int]] = []
    while chunks := await intake.take():
        pieces.append(chunks)
    return pieces


async def test_what_comes_at_once_is_handed_on_whole_in_order_and_in_few_pieces() -> None:
    pieces = await taken(Intake(at_once()))
    assert [number for piece in pieces for number in piece] == list(range(TOKENS))
    assert len(pieces) < TOKENS / 100
    assert max(map(len, pieces)) <= MOST


async def test_what_comes_after_a_pause_is_handed_on_while_the_stream_waits() -> None:
    more = asyncio.Event()

    async def pausing() -> AsyncIterator[int]:
        yield 1
        await more.wait()
        yield 2

    intake = Intake(pausing())
    assert await intake.take() == [1]
    more.set()
    assert await taken(intake) == [[2]]


async def test_nobody_who_does_not_take_is_sent_more_than_fits() -> None:
    sent = 0

    async def counting() -> AsyncIterator[int]:
        nonlocal sent
        async for number in at_once():
            sent += 1
            yield number

    intake = Intake(counting())
    first = await intake.take()
    for _ in range(TOKENS):
        await asyncio.sleep(0)
    assert sent == len(first) + MOST
    await intake.close()


async def test_a_stream_that_never_waits_leaves_others_their_turn() -> None:
    turns = 0

    async def other() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    others = asyncio.create_task(other())
    await taken(Intake(at_once()))
    others.cancel()
    assert turns > TOKENS // MOST


async def test_what_breaks_off_is_said_after_all_that_came_before() -> None:
    async def breaking() -> AsyncIterator[int]:
        yield 1
        raise OSError("reset")

    intake = Intake(breaking())
    assert await intake.take() == [1]
    with pytest.raises(OSError, match="reset"):
        await intake.take()


async def test_closing_it_ends_what_waits_for_the_stream() -> None:
    ended = False

    async def silent() -> AsyncIterator[int]:
        nonlocal ended
        try:
            yield 1
            await asyncio.Event().wait()
        finally:
            ended = True

    intake = Intake(silent())
    await intake.take()
    await intake.close()
    assert ended
