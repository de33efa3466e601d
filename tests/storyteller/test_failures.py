"""Every exception that a library below us defines has a sentence of its own."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

import pytest

from hunter_game.errors import ExtractionFailed, StorytellerDown, StorytellerError, StorytellerTimeout
from hunter_game.storyteller import litellm_gate
from hunter_game.storyteller.failure_table import TABLE
from hunter_game.storyteller.failures import failure_of, kind_of, name_of
from hunter_game.storyteller.redact import redact

KEY = "canary-value-of-a-key"


def exceptions_of_the_libraries() -> Iterator[type[BaseException]]:
    litellm_gate.load()
    import httpx
    import instructor
    import instructor.v2.core.errors
    import litellm.exceptions
    import openai

    modules: list[Any] = [litellm.exceptions, openai, instructor, instructor.v2.core.errors, httpx]
    for module in modules:
        for found in list(vars(module).values()):
            if inspect.isclass(found) and issubclass(found, BaseException) and found.__module__ != "builtins":
                yield found
    roots: list[type[BaseException]] = [openai.OpenAIError, instructor.v2.core.errors.InstructorError, httpx.HTTPError]
    while roots:
        root = roots.pop()
        roots.extend(root.__subclasses__())
        yield root


def test_every_exception_class_stands_in_the_table() -> None:
    missing = {name_of(cls) for cls in exceptions_of_the_libraries()} - set(TABLE)
    assert missing == set()


def test_a_class_that_is_not_in_the_table_takes_the_sentence_of_its_base() -> None:
    class Unheard(ConnectionError):
        pass

    assert kind_of(Unheard()) is TABLE["builtins.ConnectionError"]
    assert failure_of(ZeroDivisionError()).error.message == (
        "The storyteller did not answer (something unforeseen went wrong)."
    )


@pytest.mark.parametrize(
    ("name", "status", "error", "sentence", "again"),
    [
        ("RateLimitError", 429, StorytellerDown, "The storyteller did not answer (429).", True),
        ("AuthenticationError", 401, StorytellerDown, "The storyteller did not answer (401).", False),
        ("Timeout", None, StorytellerTimeout, "The storyteller did not answer (it took too long).", False),
        ("ContentPolicyViolationError", 400, StorytellerDown, "The storyteller did not answer (400).", False),
    ],
)
def test_litellm_errors_become_our_own(
    name: str, status: int | None, error: type[StorytellerError], sentence: str, again: bool
) -> None:
    litellm = litellm_gate.litellm()
    raised = getattr(litellm, name)(message=f"no: {KEY}", model="m", llm_provider="p")
    failure = failure_of(raised, (KEY,))
    assert isinstance(failure.error, error)
    assert failure.error.message == sentence
    assert failure.again is again
    assert KEY not in failure.detail
    assert status is None or raised.status_code == status


def test_a_refused_answer_is_no_silence() -> None:
    from pydantic import TypeAdapter, ValidationError

    with pytest.raises(ValidationError) as caught:
        TypeAdapter(int).validate_python("x")
    failure = failure_of(caught.value)
    assert isinstance(failure.error, ExtractionFailed)
    assert failure.error.message == "The storyteller's answer was not in the form asked for."


@pytest.mark.parametrize(
    "text",
    [
        f"Incorrect key {KEY}.",
        "Key: Bearer abcdefghijk",
        "sk-proj-abcdef123456 is wrong",
        "https://host.example/v1?key=abc is down",
        "AIzaSyAbcdefghijklmnop",
    ],
)
def test_keys_and_addresses_are_hidden(text: str) -> None:
    hidden = redact(text, (KEY,))
    assert not any(part in hidden for part in (KEY, "abcdef", "host.example"))


def test_ordinary_words_are_not_hidden() -> None:
    text = "The task-master asked the pack-horse for a token of esteem."
    assert redact(text, ("a", "")) == text
