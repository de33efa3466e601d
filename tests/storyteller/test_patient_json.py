"""JSON that LiteLLM reads while it is imported: the same values, in steps that others can come between."""

from __future__ import annotations

import json
import threading
import time
from importlib import resources
from pathlib import Path

import pytest

from hunter_game.storyteller import patient_json
from hunter_game.storyteller.patient_json import everywhere

LONG = {"names": {f"beast {number}": [number, number / 7, None, True, "wolf\n\u2019"] for number in range(20_000)}}


def test_a_long_text_reads_as_it_always_does() -> None:
    text = json.dumps(LONG)
    assert len(text) > patient_json.LONG
    usual = json.loads
    with everywhere():
        assert json.loads is not usual
        assert json.loads(text) == LONG
    assert json.loads is usual


@pytest.mark.parametrize("text", ['{"a": 1', "", "[1, 2,]", "[" * 200_000 + "nought"])
def test_what_is_no_json_is_refused_as_ever(text: str) -> None:
    with everywhere(), pytest.raises((json.JSONDecodeError, RecursionError)):
        json.loads(text)


def test_other_threads_have_their_turn_while_a_long_text_is_read() -> None:
    text = json.dumps(LONG)
    turns = 0
    over = threading.Event()

    def count() -> None:
        nonlocal turns
        while not over.is_set():
            turns += 1
            time.sleep(0.001)

    other = threading.Thread(target=count)
    other.start()
    before = turns
    with everywhere():
        json.loads(text)
    met = turns - before
    over.set()
    other.join()
    assert met > 5


def test_the_tokeniser_is_the_text_it_was_and_other_files_are_read(tmp_path: Path) -> None:
    path = tmp_path / "lore.json"
    path.write_text('{"a": 1}', encoding="utf-8")
    home = resources.files("litellm.litellm_core_utils.tokenizers").joinpath(patient_json.TOKENISER)
    with everywhere(), path.open(encoding="utf-8") as lore, home.open("r", encoding="utf-8") as tokeniser:
        assert json.load(lore) == {"a": 1}
        kept = json.dumps(json.load(tokeniser))
    assert json.loads(kept) == json.loads(home.read_text(encoding="utf-8"))
