"""A hunt in which every turn meets another fault in one phase: play goes on, and the ledger knows each request."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hunter_game.devtools.verify import verify
from hunter_game.director.director import Director
from hunter_game.director.updates import Notice, Sealed, Unclear
from hunter_game.session.store import Session
from hunter_game.storyteller.ports import Storyteller
from hunter_game.storyteller.routing import Budget, Model, Roles
from hunter_game.storyteller.teller import Teller
from hunter_game.storyteller.usage import Spending
from tests.director.hunts import Ticks, new_session, played
from tests.faults.modes import MODES
from tests.faults.server import FaultServer
from tests.faults.tellers import ASSETS, CANARY, asked, limits_for

FREE = "frobnicate the moonlight backwards for Maren"
"""Words that only a model could read."""
PROSE = ("The wheel stands. ", "“No light at the mill that night,” says Maren, ", "and looks away.")
HEARD = {
    "kind": "dialogue", "speaker": "Maren", "addressee": "you", "words": "No light at the mill that night,",
    "topic": None, "mood": "wary", "offer": False,
}  # fmt: skip
MOST = 6


def hired(server: FaultServer, phase: str, mode: str, spending: Spending) -> Teller:
    """Return a storyteller of whom one phase alone meets a fault."""
    good, bad = asked(server, "ok"), asked(server, mode)
    roles = {
        "propose": Roles(narrator=good, extractor=bad, chronicler=Model()),
        "tell": Roles(narrator=bad, extractor=good, chronicler=Model()),
        "listen": Roles(narrator=good, extractor=bad, chronicler=Model()),
    }[phase]
    return Teller(roles, limits_for(mode), ASSETS, key_of=lambda _: CANARY, secrets=(CANARY,), spending=spending)


def requests_kept(session: Session) -> int:
    return sum(json.loads(call.body)["local"] is False for call in session.calls())


@pytest.mark.timeout(300)
@pytest.mark.parametrize("phase", ["propose", "tell", "listen"])
async def test_every_turn_ends_play_goes_on_and_the_ledger_knows_each_request(
    server: FaultServer, phase: str, tmp_path: Path
) -> None:
    server.prose = PROSE
    server.answer = json.dumps({"events": [HEARD] if phase != "propose" else []})
    spending = Spending(Budget())
    session = new_session(tmp_path)

    def hire(mode: str) -> Storyteller:
        return hired(server, phase, mode, spending)

    director = Director(session, hire("ok"), Ticks(), hire=hire, spending=spending)
    facts = session.state.facts
    for number, mode in enumerate(sorted(MODES), 1):
        before = len(server.requests)
        updates = await played(director, f"/model {mode}", FREE if phase == "propose" else "look")
        sent = len(server.requests) - before
        assert sent <= MOST, mode
        assert spending.requests == len(server.requests) == requests_kept(session), mode
        assert await server.emptied(), mode
        if phase == "propose":
            # Nobody could read it, so that no turn was taken; no fault is taken for a proposal.
            assert any(isinstance(each, Unclear) for each in updates), mode
            continue
        (sealed,) = [each for each in updates if isinstance(each, Sealed)]
        assert (director.turn, sealed.requests) == (number, sent), mode
        assert sealed.status in {"told", "cut short"}, mode
        heard = [quote for quote in session.state.told.quotes if quote.turn == number]
        if sealed.status != "told":
            assert heard == [], f"{mode}: something was heard in a reply that was cut"
            assert any(each.about == "storyteller" for each in updates if isinstance(each, Notice)), mode
        assert all(quote.words == HEARD["words"] for quote in heard), mode
    # A look changes no fact, whatever was said about it.
    assert session.state.facts == facts
    updates = await played(director, "/model ok", "look")
    assert [each.status for each in updates if isinstance(each, Sealed)] == ["told"]
    await director.close()
    assert verify(session.path).exit_code == 0
