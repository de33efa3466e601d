"""Without a scene: what is asked of nobody, said to nobody, asked of the program, believed, and refused."""

from __future__ import annotations

import pytest

from hunter_game.parser import understand

pytestmark = pytest.mark.usefixtures("by_the_table_alone")


def intents(line: str) -> str:
    """What a line comes to: its intents, or `-` where nothing is done."""
    return "+".join(action["intent"] for action in understand(line, None)["actions"]) or "-"


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("What does the broth smell of?", "look"),
        ("Where does that passage come out?", "look"),
        ("Which way is the weir?", "look"),
        ("Is it still raining?", "look"),
        ("Anything in the trough?", "search"),
        ("Was that a scream?", "listen"),
        ("How about a nap?", "sleep"),
        ("What would a loaf set me back?", "trade"),
        ("who rang the bell?", "ask"),
        ("Has anybody seen the boy?", "ask"),
        ("You seen my dog?", "ask"),
        ("Would you show me where you found her?", "ask"),
        ("Why would a wolf trouble to open a door?", "-"),
        ("Is the reeve lying to me?", "-"),
        ("What sort of man locks up a child?", "-"),
        ("Since when do wolves wear boots?", "-"),
        ("Which of them is lying?", "-"),
    ],
)
def test_a_question_that_names_nobody_is_asked_only_of_who_could_answer(line: str, meant: str) -> None:
    assert intents(line) == meant


@pytest.mark.parametrize(
    "line",
    [
        "What am I meant to be doing?",
        "Where have I not been yet?",
        "how many candles have I left",
        "Could you remind me how many candles I have left?",
        "Strike that last step from the record.",
        "Keep my place for me, I'll be back after supper.",
        "I'd like to stop now, it's past my bedtime.",
        "What's the difference between a trace and a claim?",
        "I'd like to start over.",
        "Let me look over the evidence.",
        "why can't I go north?",
    ],
)
def test_the_program_is_asked_in_whole_sentences(line: str) -> None:
    assert intents(line) == "table"


@pytest.mark.parametrize(
    "line", ["turn back", "strike that wolf", "keep it under the bed", "pick this up", "reset the trap", "step back"]
)
def test_acts_in_like_words_are_not_for_the_program(line: str) -> None:
    assert "table" not in intents(line)


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ('"Not a soul about," I mutter, kicking at the ash.', "roleplay"),
        ('"This will end badly," I think to myself.', "roleplay"),
        ('"Steady," I tell myself. "Steady, you old fool."', "roleplay"),
        ('"Hold your nerve," I mutter to the boy.', "talk"),
        ('"Over here, you ugly brute!"', "shout"),
        ('"Good evening, all!"', "talk"),
        ('"Listen, Maren. What took your brother walks on two legs."', "tell"),
        ('"Three pence for the lot."', "trade"),
        ('"He stole forty silver from the church," I tell the reeve.', "talk"),
        ("Forgive me, widow, but may I ask about the child?", "ask"),
        ("Might I trouble you for a candle, good sir?", "trade"),
        ("Reeve, here's your key.", "give"),
    ],
)
def test_speech_is_what_its_words_make_it(line: str, meant: str) -> None:
    assert intents(line) == meant


@pytest.mark.parametrize(
    "line",
    [
        "no thank you, i shan't drink that",
        "Thanks, but I'll leave it.",
        "I politely decline the ale.",
        "I leave the lid where it is.",
        "Tomorrow, at first light, I will ask Maren about the ring.",
    ],
)
def test_what_is_refused_or_left_is_not_done(line: str) -> None:
    assert intents(line) == "-"


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("My money's on something that swims.", "lean"),
        ("The more I chew on it, the surer I am it's the drowned bride, God help me.", "lean"),
        ("The reeve's story doesn't hold water.", "lean"),
        ("In my submission, the hairs and the ferryman's statement belong together.", "pair"),
        ("The mud doesn't match his story.", "pair"),
        ("I wish to enter my finding on the board: a lynx, on the evidence of the hairs.", "sign"),
        ("It must be midnight.", "-"),
        ("The key doesn't fit the lock.", "-"),
        ("I strike the wolf.", "attack"),
        ("I lay the knife at the priest's door.", "put"),
    ],
)
def test_findings_are_read_in_whole_sentences(line: str, meant: str) -> None:
    assert intents(line) == meant
