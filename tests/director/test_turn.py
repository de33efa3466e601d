from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Iterator
from pathlib import Path

import pytest

from hunter_game.devtools.verify import verify
from hunter_game.director.director import Director
from hunter_game.director.updates import Chunk, Dialogue, Ledger, Notice, Refused, Rewound, Sealed, SlipFound, Unclear
from hunter_game.engine.events import Deed, DialogueHeard
from hunter_game.engine.vocabulary import Mood, Verb
from hunter_game.errors import SaveError
from hunter_game.session.records import Modes, NoteRecord, SealRecord, TurnRecord
from hunter_game.session.store import Session
from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.ports import Ended, Listened, NoProposal, Piece, Proposed, TookOver, TurnCalls, Words
from tests.director.hunts import direct, kinds, new_session, played
from tests.director.puppet import Puppet

FREE = "kick the cart over so that the flour spills"
"""A line that no known form takes."""

LONG = "The fog stands in the yard and says nothing at all, and says it slowly. " * 8


def said(words: str, speaker: str = "Maren", topic: str | None = None) -> DialogueHeard:
    return DialogueHeard(kind="dialogue", speaker=speaker, addressee="you", words=words, topic=topic, mood=Mood.WARY)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = new_session(tmp_path)
    yield opened
    opened.close()


def last(session: Session, kind: type) -> object:
    return [record for record in session.records() if isinstance(record, kind)][-1]


async def test_a_turn_is_committed_before_a_word_of_it_is_told(session: Session) -> None:
    puppet = Puppet()
    puppet.gates[0] = asyncio.Event()
    director = direct(session, puppet)
    running = director.play("search")
    async for update in running:
        if update.type == "stage" and update.stage == "tell":
            break
    assert session.turn == 1
    assert isinstance(session.records()[-1], TurnRecord)
    puppet.gates[0].set()
    rest = [update async for update in running]
    assert isinstance(rest[0], Chunk)
    await director.close()


async def test_updates_of_a_turn_come_in_the_order_of_the_turn(session: Session) -> None:
    director = direct(session, Puppet())
    updates = await played(director, "search")
    order = [kind for kind in kinds(updates) if kind != "stage"]
    assert order == ["echo", "ledger", "chunk", "sealed", "scene"]
    await director.close()


async def test_proposing_runs_while_the_lead_in_streams(session: Session) -> None:
    puppet = Puppet()
    puppet.proposal_gate = asyncio.Event()
    puppet.proposal = Proposed((Deed(kind="deed", verb=Verb.SEARCH),))
    director = direct(session, puppet)
    updates = await played(director, FREE)
    assert puppet.happened[:4] == ["lead-in", "propose begins", "lead-in", "propose ends"]
    lead_in = [update for update in updates if isinstance(update, Chunk) and update.part == "lead-in"]
    assert "".join(chunk.text for chunk in lead_in) == "A breath."
    record = last(session, TurnRecord)
    assert isinstance(record, TurnRecord)
    assert record.reading == "model"
    await director.close()


async def test_listening_runs_while_the_telling_streams(session: Session) -> None:
    puppet = Puppet(Words(LONG), Words("Then more. "), Words("And an end."), Ended("told", "puppet"))
    puppet.hearing_gate = asyncio.Event()
    puppet.gates[2] = asyncio.Event()
    director = direct(session, puppet)
    running = director.play("look")
    seen: list[str] = []
    async for update in running:
        seen.append(update.type if update.type != "stage" else f"stage {update.stage}")
        if update.type == "chunk" and len([each for each in seen if each == "chunk"]) == 2:
            puppet.hearing_gate.set()
            puppet.gates[2].set()
    assert seen.index("stage listen") < len(seen) - 1 - seen[::-1].index("chunk")
    begins, ends = puppet.happened.index("listen begins"), puppet.happened.index("listen ends")
    assert "piece" in puppet.happened[begins:ends] or "piece" in puppet.happened[begins:]
    assert "".join(puppet.passages) == LONG + "Then more. And an end."
    await director.close()


async def test_what_was_heard_goes_to_told_and_leaves_the_facts_alone(session: Session) -> None:
    puppet = Puppet(Words("“He counts my pans,” says Maren."), Ended("told", "puppet"))
    puppet.heard = lambda passage: Listened(dialogue=(said("He counts my pans,", topic="Wat"),))
    director = direct(session, puppet)
    updates = await played(director, "look")
    sealed = next(update for update in updates if isinstance(update, Sealed))
    ledger = next(update for update in updates if isinstance(update, Ledger))
    assert [update.dialogue.words for update in updates if isinstance(update, Dialogue)] == ["He counts my pans,"]
    assert sealed.digest == ledger.digest
    assert session.state.told.quotes[0].words == "He counts my pans,"
    assert session.state.told.leads
    assert session.state.told.moods["maren"] is Mood.WARY  # type: ignore[index]  # ids are strings
    await director.close()


async def test_words_of_somebody_who_is_not_there_are_not_heard(session: Session) -> None:
    puppet = Puppet()
    puppet.heard = lambda passage: Listened(dialogue=(said("I confess.", speaker="Corm"),))
    director = direct(session, puppet)
    await played(director, "look")
    assert session.state.told.quotes == ()
    await director.close()


@pytest.mark.parametrize("status", ["cut short", "down"])
async def test_nothing_is_heard_in_a_telling_that_was_not_whole(session: Session, status: str) -> None:
    puppet = Puppet(Words(LONG), Ended(status, "puppet", "It broke off."))  # type: ignore[arg-type]  # one of the list
    puppet.heard = lambda passage: Listened(dialogue=(said("Anything."),))
    director = direct(session, puppet)
    updates = await played(director, "look")
    seal = last(session, SealRecord)
    assert isinstance(seal, SealRecord)
    assert seal.status == status
    assert seal.heard is None
    assert "dialogue" not in kinds(updates)
    assert session.state.told.quotes == ()
    await director.close()


async def test_the_next_line_stops_the_telling_and_the_turn_is_sealed_without_anything_heard(session: Session) -> None:
    puppet = Puppet(Words(LONG), Words("Never said."), Ended("told", "puppet"))
    puppet.gates[1] = asyncio.Event()
    puppet.hearing_gate = asyncio.Event()
    puppet.heard = lambda passage: Listened(dialogue=(said("Anything."),))
    director = direct(session, puppet)
    first: list[str] = []

    async def reader() -> None:
        async for update in director.play("search"):
            first.append(update.type)

    reading = asyncio.create_task(reader())
    while "chunk" not in first:
        await asyncio.sleep(0)
    puppet.gates.clear()
    puppet.hearing_gate = None
    second = await played(director, "examine the wheel")
    await reading
    seals = [record for record in session.records() if isinstance(record, SealRecord)]
    assert [seal.status for seal in seals] == ["stopped", "told"]
    assert seals[0].heard is None
    assert first[-2:] == ["scene", "stage"]
    assert "closed" in puppet.happened
    assert second[0].type == "echo"
    await director.close()


async def test_stopping_while_listening_seals_whole_prose_without_anything_heard(session: Session) -> None:
    puppet = Puppet()
    puppet.hearing_gate = asyncio.Event()
    director = direct(session, puppet)
    seen: list[str] = []

    async def reader() -> None:
        seen.extend([update.type async for update in director.play("look")])

    reading = asyncio.create_task(reader())
    while "listen begins" not in puppet.happened:
        await asyncio.sleep(0)
    await director.stop()
    await reading
    seal = last(session, SealRecord)
    assert isinstance(seal, SealRecord)
    assert (seal.status, seal.heard) == ("told", None)
    await director.close()


async def test_a_front_end_that_goes_away_in_mid_turn_loses_nothing(session: Session) -> None:
    director = direct(session, Puppet(Words("a"), Words("b"), Ended("told", "puppet")))
    async for update in director.play("search"):
        if update.type == "chunk":
            break
    await director.close()
    assert verify(session.path).exit_code == 0
    reopened = Session.open(session.path, lambda: "now")
    assert reopened.turn == 1
    assert reopened.seal_of(reopened.turn_seq) is not None
    reopened.close()


async def test_a_storyteller_that_takes_over_is_named_and_the_action_is_said_to_count(session: Session) -> None:
    puppet = Puppet(
        Words("The wolf "),
        TookOver("builtin", "The storyteller did not answer (429)."),
        Words("Fog."),
        Ended("told", "builtin"),
    )
    director = direct(session, puppet)
    updates = await played(director, "search")
    notice = next(update for update in updates if isinstance(update, Notice))
    assert notice.text.startswith(
        "The storyteller did not answer (429). Told plainly instead; your action counted: trace: the bare footprints"
    )
    assert notice.text.endswith("/retell later.")
    assert puppet.passages == ["Fog."]
    assert session.shown()[session.turn_seq].text == "The wolf \n\nFog."
    await director.close()


async def test_slips_are_shown_and_kept_and_change_nothing(session: Session) -> None:
    coin = session.state.facts.hunter.coin
    director = direct(session, Puppet(Words("You find forty pennies."), Ended("told", "puppet")))
    before = session.state.facts
    updates = await played(director, "look")
    assert "slip" in kinds(updates)
    assert session.state.facts == before
    seal = last(session, SealRecord)
    assert isinstance(seal, SealRecord)
    assert [(slip.quote, slip.fact) for slip in seal.slips] == [("You find forty pennies.", f"Coin: {coin} pennies.")]
    await director.close()


async def test_a_slip_is_shown_as_soon_as_its_sentence_is_whole_while_the_rest_streams(session: Session) -> None:
    puppet = Puppet(
        Words("You find forty "), Words("pennies. "), Words("It rains"), Words("."), Ended("told", "puppet")
    )
    director = direct(session, puppet)
    updates = await played(director, "look")
    order = [update.text if isinstance(update, Chunk) else update.type for update in updates]
    assert order[order.index("You find forty ") :][:5] == ["You find forty ", "pennies. ", "slip", "It rains", "."]
    await director.close()


async def test_a_sentence_that_breaks_off_is_not_held_to_the_facts(session: Session) -> None:
    puppet = Puppet(Words("You find forty pennies. You die"), Ended("cut short", "puppet", "It broke off."))
    director = direct(session, puppet)
    updates = await played(director, "look")
    assert [update.quote for update in updates if isinstance(update, SlipFound)] == ["You find forty pennies."]
    await director.close()


async def test_several_commands_in_a_line_are_one_turn_that_stops_at_the_first_refusal(session: Session) -> None:
    director = direct(session, Puppet())
    updates = await played(director, "search, then take the moon, then go east")
    assert session.turn in (0, 1)
    updates += await played(director, "search then drop the toll penny then go east")
    turns = [record for record in session.records() if isinstance(record, TurnRecord)]
    assert all(record.refused is None or record.acts for record in turns)
    assert kinds(updates).count("sealed") == len(turns)
    await director.close()


async def test_a_line_stops_at_its_first_refusal_and_what_was_done_before_counts(session: Session) -> None:
    director = direct(session, Puppet())
    updates = await played(director, "drop the knife then take the knife then take the knife then go east")
    assert session.turn == 1
    record = last(session, TurnRecord)
    assert isinstance(record, TurnRecord)
    assert len(record.acts) == 2
    assert record.refused is not None
    assert [update.message for update in updates if isinstance(update, Refused)] == [record.refused.message]
    assert session.state.facts.place == "mill_yard"
    await director.close()


@pytest.mark.parametrize(
    ("line", "kind"), [("go up", Refused), ("/mpa", Unclear), ("blorple the frotz", Unclear), ("/board", None)]
)
async def test_refusals_unclear_lines_and_table_commands_are_noted_and_are_no_turn(
    session: Session, line: str, kind: type | None
) -> None:
    director = direct(session, Puppet())
    before = session.state
    updates = await played(director, line)
    assert session.turn == 0
    assert session.state is before
    assert kind is None or any(isinstance(update, kind) for update in updates)
    assert isinstance(last(session, NoteRecord), NoteRecord)
    await director.close()


async def test_a_proposal_that_fails_is_read_by_rules_or_refused_in_words(session: Session) -> None:
    puppet = Puppet()
    puppet.proposal = NoProposal("The storyteller made nothing of it.")
    director = direct(session, puppet)
    updates = await played(director, FREE)
    record = last(session, TurnRecord)
    assert isinstance(record, TurnRecord)
    assert record.reading == "rules"
    assert "sealed" in kinds(updates)
    await director.close()


async def test_a_proposal_about_something_that_is_not_there_is_refused(session: Session) -> None:
    puppet = Puppet()
    puppet.proposal = Proposed((Deed(kind="deed", verb=Verb.TAKE, target="the crown of England"),))
    director = direct(session, puppet)
    updates = await played(director, FREE)
    assert [update.message for update in updates if isinstance(update, Refused)]
    assert session.turn == 0
    await director.close()


async def test_a_fair_hunt_asks_no_model_what_free_words_mean(tmp_path: Path) -> None:
    session = new_session(tmp_path, modes=Modes(fair=True))
    puppet = Puppet()
    director = direct(session, puppet)
    await played(director, FREE)
    assert "propose begins" not in puppet.happened
    await director.close()


async def test_undo_gives_back_facts_told_and_the_line_and_redo_is_exact(session: Session) -> None:
    puppet = Puppet(Words("“He counts,” says Maren."), Ended("told", "puppet"))
    puppet.heard = lambda passage: Listened(dialogue=(said("He counts,"),))
    director = direct(session, puppet)
    start = session.state
    await played(director, "search")
    after = session.state
    undone = await played(director, "/undo")
    assert [update.line for update in undone if isinstance(update, Rewound)] == ["search"]
    assert session.state == start
    assert session.unsworn
    await played(director, "/redo")
    assert session.state == after
    await played(director, "undo", "search")
    assert session.state.facts == after.facts
    await director.close()
    assert verify(session.path).exit_code == 0


async def test_an_iron_hunt_has_no_undo_no_save_and_no_load(tmp_path: Path) -> None:
    session = new_session(tmp_path, modes=Modes(iron=True))
    director = direct(session, Puppet())
    updates = await played(director, "search", "/undo", "/save here")
    assert session.turn == 1
    texts = [update.text for update in updates if isinstance(update, Notice)]
    assert texts == ["An iron hunt has no undo.", "An iron hunt has no bookmarks."]
    await director.close()


async def test_a_bookmark_opens_as_a_hunt_of_its_own_and_the_one_left_is_kept(session: Session) -> None:
    director: Director = direct(session, Puppet())
    await played(director, "search", "/save before", "go east")
    left = session.path
    await played(director, "/load before")
    assert director.turn == 1
    assert director.view.place == "mill_yard"
    assert director.session.path != left
    await director.close()
    assert verify(left).exit_code == 0
    assert verify(director.session.path).exit_code == 0


async def test_retelling_adds_a_version_and_moves_no_digest(session: Session) -> None:
    puppet = Puppet(Words("First."), Ended("told", "puppet"))
    puppet.heard = lambda passage: Listened(dialogue=(said("Anything."),))
    director = direct(session, puppet)
    updates = await played(director, "look")
    sealed = next(update for update in updates if isinstance(update, Sealed))
    quotes = session.state.told.quotes
    puppet.pieces = (Words("Second."), Ended("told", "puppet"))
    again = await played(director, "/retell")
    resealed = next(update for update in again if isinstance(update, Sealed))
    assert (resealed.digest, resealed.told_digest) == (sealed.digest, sealed.told_digest)
    assert [each.text for each in session.narrations()] == ["First.", "Second."]
    assert session.state.told.quotes == quotes
    await director.close()
    assert verify(session.path).exit_code == 0


async def test_why_gives_the_dice_and_the_refusal_of_the_last_turn(session: Session) -> None:
    director = direct(session, Puppet())
    updates = await played(director, "search", "go up", "/why")
    text = [update.text for update in updates if isinstance(update, Notice)][-1]
    assert "search 2d6" in text
    assert "odds:" in text
    assert "key: search|hunter|mill_yard" in text
    assert "Refused: " in text
    await director.close()


async def test_a_fault_in_whoever_tells_costs_no_turn_and_no_fact(session: Session) -> None:
    class Stumbling(Puppet):
        async def tell(self, brief: Brief, recall: tuple[str, ...], calls: TurnCalls) -> AsyncGenerator[Piece, None]:
            yield Words("The fog ")
            raise KeyError("a fault of ours")

    director = direct(session, Stumbling())
    updates = await played(director, "search", "look")
    seals = [record for record in session.records() if isinstance(record, SealRecord)]
    assert [seal.status for seal in seals] == ["cut short", "cut short"]
    notices = [update.text for update in updates if isinstance(update, Notice)]
    assert notices[0].startswith("The telling was cut short. The storyteller stumbled (KeyError). Your action counted.")
    await director.close()
    assert verify(session.path).exit_code == 0


async def test_a_seal_that_could_not_be_written_is_written_before_the_next_line(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    director = direct(session, Puppet())
    real = Session.commit_seal

    def full(*arguments: object) -> SealRecord:
        raise SaveError("The disk is full.")

    monkeypatch.setattr(Session, "commit_seal", full)
    with pytest.raises(SaveError):
        await played(director, "search")
    assert session.turn == 1
    with pytest.raises(SaveError):
        await played(director, "look")
    monkeypatch.setattr(Session, "commit_seal", real)
    await played(director, "look")
    seals = [record for record in session.records() if isinstance(record, SealRecord)]
    assert [seal.status for seal in seals] == ["cut off", "told"]
    await director.close()
    assert verify(session.path).exit_code == 0
