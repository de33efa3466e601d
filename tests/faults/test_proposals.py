"""Replies to `propose` that are whole and valid, and wrong all the same: asked for once more, by code, then refused."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from hunter_game.devtools.verify import verify
from hunter_game.director.updates import Refused, Sealed, TurnUpdate, Unclear
from hunter_game.session.records import TurnRecord
from hunter_game.session.store import Session
from hunter_game.storyteller import litellm_gate
from hunter_game.storyteller.ports import NoProposal, Proposed, TurnCalls
from tests.director.hunts import direct, new_session, played
from tests.faults.modes import MODES, said
from tests.faults.server import FaultServer
from tests.faults.tellers import opening, teller

GUESSED = "kick the cart over so that the flour spills"
"""Free words that the rules alone can read."""
UNREAD = "perhaps the evening will bring something to us"
"""Free words that nobody can read but a model."""

SEARCH = {"kind": "deed", "verb": "search", "target": None, "means": None, "wish": None}
TAKE_WIZARD = {**SEARCH, "verb": "take", "target": "the wizard"}
TALK = {
    "kind": "dialogue",
    "speaker": "you",
    "addressee": "Maren",
    "words": "",
    "topic": None,
    "approach": "plain",
    "shows": None,
}
BLOW = {"kind": "combat", "attacker": "you", "action": "strike", "target": "the drowner", "means": None}


def answer(*events: dict[str, Any]) -> str:
    return json.dumps({"events": events})


@pytest.fixture(scope="module", autouse=True)
def loaded() -> None:
    litellm_gate.load()


WRONG: dict[str, str] = {
    "somebody else's speech": answer({**TALK, "speaker": "Maren", "words": "I did it."}),
    "words put in the player's mouth": answer({**TALK, "words": "I know that you killed him."}),
    "a blow of the beast's": answer({**BLOW, "attacker": "the drowner"}),
    "words spoken to a beast that were not typed": answer({**BLOW, "action": "speak", "means": "Rest now, Wat."}),
    "two events for one act": answer(SEARCH, {**SEARCH, "verb": "improvise", "wish": "to search"}),
    "a claimed result": answer({**BLOW, "result": "kill", "amount": 9}),
    "a verb that is not on the list": answer({**SEARCH, "verb": "rob"}),
    "nonsense": "the fog, the fog, the fog",
    "nothing": "",
    "no events": answer(),
}
"""Replies that must never reach the rules."""

CODES = {
    "somebody else's speech": "not_the_hunter",
    "words put in the player's mouth": "words_not_typed",
    "a blow of the beast's": "not_the_hunter",
    "words spoken to a beast that were not typed": "words_not_typed",
    "two events for one act": "more_events_than_acts",
    "a claimed result": "extra_forbidden",
    "a verb that is not on the list": "enum",
}


@pytest.fixture
async def server() -> AsyncIterator[FaultServer]:
    wrong = {name: said(text) for name, text in WRONG.items()}
    names = {"wizard": said(answer(TAKE_WIZARD)), "search": said(answer(SEARCH)), "whole": said(answer(TALK, SEARCH))}
    async with FaultServer({**MODES, **wrong, **names}) as running:
        yield running


async def ask(server: FaultServer, line: str, *modes: str) -> tuple[Proposed | NoProposal, TurnCalls]:
    _, seen, offers = opening()
    calls = TurnCalls()
    server.queue.extend(modes)
    return await teller(server, modes[-1]).propose(line, seen, offers, calls), calls


async def play(server: FaultServer, folder: Path, line: str, mode: str) -> tuple[Session, list[TurnUpdate]]:
    """Play one line whose proposal comes in this mode and whose telling goes well."""
    session = new_session(folder)
    server.queue.extend((mode, mode) if mode not in {"no events", "silent"} else (mode,))
    director = direct(session, teller(server, "ok"))
    updates = await played(director, line)
    await director.close()
    return session, updates


@pytest.mark.parametrize("name", sorted(WRONG))
async def test_a_wrong_reply_never_reaches_the_rules(server: FaultServer, name: str) -> None:
    proposed, calls = await ask(server, "poke about", name, name)
    assert isinstance(proposed, NoProposal)
    assert proposed.why.startswith("The storyteller") or proposed.why.startswith("The answer")
    assert calls.sent == len(server.requests) == (1 if name == "no events" else 2)


@pytest.mark.parametrize(("name", "code"), CODES.items())
async def test_the_second_request_carries_the_code_and_nothing_of_the_answer(
    server: FaultServer, name: str, code: str
) -> None:
    await ask(server, "poke about", name, name)
    first, second = server.requests
    assert code in second.prompt
    assert len(second.prompt) < len(first.prompt) + 500
    assert "killed him" not in second.prompt
    assert "Rest now" not in second.prompt


async def test_a_name_that_is_not_here_is_sent_back_once_and_may_be_put_right(server: FaultServer) -> None:
    proposed, calls = await ask(server, "poke about", "wizard", "search")
    assert isinstance(proposed, Proposed)
    assert [event.kind for event in proposed.events] == ["deed"]
    assert "events.0: not_here" in server.requests[1].prompt
    assert calls.sent == 2


async def test_a_name_that_stays_wrong_is_left_for_the_rules_to_refuse(server: FaultServer) -> None:
    proposed, calls = await ask(server, "seize the wizard", "wizard", "wizard")
    assert isinstance(proposed, Proposed)
    assert calls.sent == 2


async def test_a_line_of_two_acts_may_become_two_events(server: FaultServer) -> None:
    proposed, calls = await ask(server, "bid Maren good day and poke about", "whole")
    assert isinstance(proposed, Proposed)
    assert len(proposed.events) == 2
    assert calls.sent == 1


async def test_the_players_own_words_may_be_proposed(server: FaultServer) -> None:
    spoken = answer({**TALK, "words": "you knew him well"})
    async with FaultServer({**MODES, "spoken": said(spoken)}) as other:
        proposed, _ = await ask(other, 'lean close and breathe "You knew him well!"', "spoken")
    assert isinstance(proposed, Proposed)


@pytest.mark.parametrize("mode", [*sorted(WRONG), "silent"])
async def test_in_a_hunt_a_wrong_reply_ends_in_the_reading_of_the_rules(
    server: FaultServer, tmp_path: Path, mode: str
) -> None:
    session, updates = await play(server, tmp_path, GUESSED, mode)
    turn = next(record for record in session.records() if isinstance(record, TurnRecord))
    assert turn.reading == "rules"
    sealed = next(update for update in updates if isinstance(update, Sealed))
    assert sealed.requests == len(server.requests) <= 6
    session.close()
    assert verify(session.path).exit_code == 0


@pytest.mark.parametrize("mode", [*sorted(WRONG), "silent"])
async def test_in_a_hunt_a_wrong_reply_to_what_nobody_can_read_is_refused_in_words(
    server: FaultServer, tmp_path: Path, mode: str
) -> None:
    session, updates = await play(server, tmp_path, UNREAD, mode)
    (unclear,) = (update for update in updates if isinstance(update, Unclear))
    assert "I could not turn that into an action." in unclear.message
    assert unclear.message.endswith("No time passed.")
    assert session.turn == 0
    assert len(server.requests) <= 2
    session.close()


async def test_in_a_hunt_an_unknown_target_is_refused_in_the_words_of_the_rules(
    server: FaultServer, tmp_path: Path
) -> None:
    session, updates = await play(server, tmp_path, UNREAD, "wizard")
    refusals = [update.message for update in updates if isinstance(update, Refused)]
    assert len(refusals) == 1
    assert refusals[0].startswith('There is no "the wizard" here. Here: ')
    assert session.turn == 0
    session.close()
