"""What the player is not to know yet: it is in no request, on no screen and in no book before the rules tell it."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from hunter_game.devtools.export import exported
from hunter_game.director.director import Director
from hunter_game.director.updates import Chunk, Ledger
from hunter_game.engine.hunt import begin
from hunter_game.engine.outcomes import Answered, Outcome, Paired, TraceFound
from hunter_game.engine.world import World
from hunter_game.session.contents import make_header
from hunter_game.session.records import Modes
from hunter_game.session.store import Session
from tests.director.hunts import Ticks, played, yard
from tests.faults.modes import MODES
from tests.faults.server import FaultServer
from tests.faults.tellers import teller
from tests.yard import changed

TURNS = 100
MARK = "zzsecret"


def marked(kind: str, number: object) -> str:
    return f"{MARK} {kind} {number} never to be told"


def sown() -> World:
    """Return the yard with a canary in every text that is hidden, or is hidden at first."""
    world = yard()
    (hunt,) = world.hunts
    return changed(
        world,
        people=tuple(
            person.model_copy(
                update={
                    "secret": marked("secret", person.id),
                    "answers": tuple(
                        answer.model_copy(update={"words": marked("answer", f"{person.id}:{answer.topic}")})
                        for answer in person.answers
                    ),
                }
            )
            for person in world.people
        ),
        claims=tuple(
            claim.model_copy(
                update={"reason": marked("reason", claim.id), "confession": marked("confession", claim.id)}
            )
            for claim in world.claims
        ),
        traces=tuple(trace.model_copy(update={"text": marked("trace", trace.id)}) for trace in world.traces),
        hunts=(hunt.model_copy(update={"motive": marked("motive", hunt.id)}),),
    )


def told_by(outcome: Outcome) -> Iterator[str]:
    """Yield the canaries that an outcome brings to light."""
    match outcome:
        case TraceFound(trace=trace):
            yield marked("trace", trace)
        case Answered(person=person, topic=topic, evaded=False):
            yield marked("answer", f"{person}:{topic}")
        case Paired(claim=claim, broke=True):
            yield marked("confession", claim)


@dataclass
class Evening:
    """What was sent, shown and kept in a hunt."""

    requests: list[str] = field(default_factory=list)
    screen: list[str] = field(default_factory=list)
    books: list[str] = field(default_factory=list)
    known: set[str] = field(default_factory=set)
    turns: int = 0

    def leaks(self, text: str) -> list[str]:
        for canary in self.known:
            text = text.replace(canary, "")
        return [text[at : at + 60] for at in range(len(text)) if text.startswith(MARK, at)]


@pytest.fixture
async def server() -> AsyncIterator[FaultServer]:
    async with FaultServer(MODES) as running:
        yield running


async def spend(world: World, server: FaultServer, folder: Path, chance: random.Random) -> Evening:
    """Play offers by chance, with a model that tells and one that extracts, and look at all that comes by."""
    state = begin(world, world.hunts[0].id, "surgeon", "secrets")
    header = make_header(world, state, "surgeon", "test", Modes())
    session = Session.create(folder / "hunt.hunt", header, state, world, lambda: "2026-01-01 00:00")
    director = Director(session, teller(server, "ok"), Ticks())
    evening = Evening()
    while evening.turns < TURNS and director.offers:
        line, prose = chance.choice(director.offers).line, ""
        for update in await played(director, line):
            if isinstance(update, Ledger):
                evening.turns += 1
                evening.known |= {canary for outcome in update.outcomes for canary in told_by(outcome)}
            if isinstance(update, Chunk):
                prose += update.text
                continue
            evening.screen.append(update.model_dump_json())
            assert not evening.leaks(evening.screen[-1]), line
        assert not evening.leaks(prose), line
        for request in server.requests[len(evening.requests) :]:
            evening.requests.append(request.prompt)
            assert not evening.leaks(request.prompt), line
    contents = session.contents()
    await director.close()
    evening.books = ["\n".join(exported(contents, form)) for form in ("md", "html", "cast")]
    evening.books += [str(call) for call in contents.calls] + [each.text for each in contents.narrations]
    return evening


async def test_nothing_hidden_is_sent_shown_or_kept_before_its_time(server: FaultServer, tmp_path: Path) -> None:
    chance = random.Random("secrets")
    turns, known = 0, set[str]()
    for number in range(8):
        folder = tmp_path / str(number)
        folder.mkdir()
        server.requests.clear()
        evening = await spend(sown(), server, folder, chance)
        assert not [leak for book in evening.books for leak in evening.leaks(book)]
        turns, known = turns + evening.turns, known | evening.known
        if turns >= TURNS:
            break
    assert turns >= TURNS
    assert {canary.split()[1] for canary in known} >= {"trace", "answer"}, (
        "nothing came to light that could have leaked"
    )


async def test_two_hunts_that_differ_only_in_what_is_hidden_are_told_alike(server: FaultServer, tmp_path: Path) -> None:
    world = yard()
    (hunt,) = world.hunts
    other = changed(
        world,
        people=tuple(each.model_copy(update={"secret": each.secret[::-1]}) for each in world.people),
        claims=tuple(each.model_copy(update={"reason": each.reason[::-1]}) for each in world.claims),
        hunts=(
            hunt.model_copy(
                update={
                    "answer": hunt.answer.model_copy(
                        update={"kind": hunt.kinds[-1], "cause": hunt.causes[-1], "next": hunt.nexts[0].id}
                    )
                }
            ),
        ),
    )
    assert other.hunts[0].answer != hunt.answer
    lines = (
        "look",
        "search",
        "ask Maren about the howl",
        "examine the cart",
        "go east",
        "take the wooden horse",
        "go west",
    )
    sent: list[list[str]] = []
    for number, each in enumerate((world, other)):
        state = begin(each, hunt.id, "surgeon", "same")
        header = make_header(each, state, "surgeon", "test", Modes())
        session = Session.create(tmp_path / f"{number}.hunt", header, state, each, lambda: "2026-01-01 00:00")
        director = Director(session, teller(server, "ok"), Ticks())
        server.requests.clear()
        await played(director, *lines)
        await director.close()
        sent.append([request.prompt for request in server.requests])
    assert len(sent[0]) >= len(lines)
    assert sent[0] == sent[1]
