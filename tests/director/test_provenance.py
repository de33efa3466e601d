"""`/why` says where everything in the last turn came from, in words a player reads."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from pathlib import Path

from hunter_game.director.provenance import proposed
from hunter_game.director.updates import Notice
from hunter_game.engine.events import CombatEvent, Deed, DialogueProposal
from hunter_game.engine.vocabulary import Approach, Maneuver, Verb
from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.ports import CallRecord, Ended, Piece, Proposed, TurnCalls, Words
from tests.director.hunts import direct, new_session, played
from tests.director.puppet import Puppet

SEARCH = Deed(kind="deed", verb=Verb.SEARCH)


class Paid(Puppet):
    """One who asks a model for it, and pays."""

    async def tell(self, brief: Brief, recall: tuple[str, ...], calls: TurnCalls) -> AsyncGenerator[Piece, None]:
        for phase, error in (("tell", "It did not answer (429)."), ("tell", None)):
            record = CallRecord.model_validate(
                {
                    "role": "narrator",
                    "phase": phase,
                    "model": "openai/gpt",
                    "answered_as": "gpt-2026",
                    "local": False,
                    "prompt": "[]",
                    "reply": "",
                    "tokens_in": 40,
                    "tokens_out": 2,
                    "cost_micros": 1200,
                    "latency_ms": 1500,
                    "error": error,
                }
            )
            calls.records.append(record)
            calls.sent += 1
        async for piece in super().tell(brief, recall, calls):
            yield piece


async def asked_why(folder: Path, teller: Puppet, *lines: str) -> str:
    director = direct(new_session(folder), teller)
    updates = await played(director, *lines, "/why")
    await director.close()
    return [update.text for update in updates if isinstance(update, Notice)][-1]


async def test_it_says_how_the_line_was_read_and_what_every_roll_was_made_of(tmp_path: Path) -> None:
    text = await asked_why(tmp_path, Puppet(), "search")
    assert text.startswith('Turn 1: "search" (known words).\n  read as: search\n  search 2d6')
    assert "% clean" in text
    assert "key: search|hunter|mill_yard, try 1" in text
    assert "\nTold by puppet (told to its end): 0 requests, free." in text


async def test_what_a_model_proposed_and_what_was_asked_paid_and_failed_is_in_it(tmp_path: Path) -> None:
    teller = Paid()
    teller.proposal = Proposed((SEARCH,))
    text = await asked_why(tmp_path, teller, "kick the cart over so that the flour spills")
    assert "(a model's proposal)" in text
    assert "read as: search" in text
    assert "Told by puppet (told to its end): 2 requests, 84 tokens, $0.0024." in text
    assert "  asked gpt-2026 to tell it, 1.5 s, failed: It did not answer (429).\n" in text
    assert text.endswith("  asked gpt-2026 to tell it, 1.5 s")


async def test_a_telling_that_broke_off_and_lines_that_were_no_turn_are_named(tmp_path: Path) -> None:
    broken = Puppet(Words("The fog"), Ended("cut short", "puppet", "It stopped."))
    text = await asked_why(tmp_path, broken, "look", "go up", "frobnicate the moon")
    assert "Told by puppet (it broke off): " in text
    assert "\nRefused: “go up”. " in text
    assert "\nNot understood: “frobnicate the moon”. " in text
    assert "Turn 1" in text


async def test_nothing_has_happened_before_the_first_turn(tmp_path: Path) -> None:
    assert await asked_why(tmp_path, Puppet()) == "Nothing has happened yet."


def test_a_proposal_is_said_in_words() -> None:
    ask = DialogueProposal(
        kind="dialogue",
        speaker="you",
        addressee="Maren",
        words="",
        topic="toll",
        approach=Approach.PRESS,
        shows="the boot",
    )
    assert proposed(ask) == "talk to Maren about toll showing the boot (press)"
    assert proposed(ask.model_copy(update={"topic": None, "words": "Why?", "shows": None})) == (
        "talk to Maren “Why?” (press)"
    )
    strike = CombatEvent(kind="combat", attacker="you", action=Maneuver.STRIKE, target="it", means="knife")
    assert proposed(strike) == "strike it with knife"
    assert proposed(Deed(kind="deed", verb=Verb.IMPROVISE, wish="the door open")) == "improvise “the door open”"
