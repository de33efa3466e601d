"""Where a prefix is marked for a provider's cache, and that it is the same, byte for byte, all session."""

from __future__ import annotations

import json

import pytest

from hunter_game.storyteller.calls import Terms
from hunter_game.storyteller.marking import keeps, takes_marks
from hunter_game.storyteller.ports import Past
from hunter_game.storyteller.prompts import Prompts
from hunter_game.storyteller.routing import Budget, Limits, Model, no_key
from hunter_game.storyteller.usage import Spending
from tests.faults.tellers import ASSETS, opening
from tests.storyteller.builtin.scene import hunt

TERMS = Terms(Limits(), no_key, (), Spending(Budget()))


@pytest.mark.parametrize(
    ("spec", "marks"),
    [
        ("anthropic/claude-haiku-4-5", True),
        ("claude-haiku-4-5", True),
        ("openrouter/anthropic/claude-haiku-4.5", True),
        ("bedrock/eu.anthropic.claude-haiku-4-5-v1:0", True),
        ("vertex_ai/claude-haiku-4-5", True),
        ("openrouter/openai/gpt-5-mini", False),
        ("vertex_ai/gemini-2.5-flash", False),
        ("openai/gpt-5-mini", False),
        ("gemini/gemini-2.5-flash", False),
        ("ollama_chat/llama3.1", False),
        ("deepseek/deepseek-chat", False),
        ("builtin", False),
    ],
)
def test_only_providers_that_take_marks_get_them(spec: str, marks: bool) -> None:
    model = Model(spec=spec)
    messages = ({"role": "system", "content": "x" * 20_000}, {"role": "user", "content": "y" * 20_000})
    sent = TERMS.arguments(model, messages, 1_000)["messages"]
    assert takes_marks(model) == marks == ("cache_control" in json.dumps(sent))
    assert isinstance(sent[1]["content"], str)
    if marks:
        assert [part["cache_control"] for part in sent[0]["content"]] == [{"type": "ephemeral"}]


@pytest.mark.parametrize(
    ("spec", "least"),
    [
        ("anthropic/claude-sonnet-4-5", 1_024),
        ("anthropic/claude-opus-4-1", 1_024),
        ("anthropic/claude-sonnet-4-6", 2_048),
        ("anthropic/claude-3-5-haiku-latest", 2_048),
        ("bedrock/anthropic.claude-haiku-4-5", 4_096),
        ("openrouter/anthropic/claude-opus-4.5", 4_096),
    ],
)
def test_a_prefix_is_marked_only_if_it_is_long_enough_to_be_kept(spec: str, least: int) -> None:
    model = Model(spec=spec)
    assert keeps(model, "x" * (4 * least))
    assert not keeps(model, "x" * (4 * least - 1))
    assert not keeps(Model(spec="openai/gpt-5-mini"), "x" * 100_000)


def test_the_prefix_of_a_telling_is_long_enough_for_most_providers() -> None:
    prefix = Prompts(ASSETS / "prompts").tell(opening()[0])[0]["content"]
    assert keeps(Model(spec="anthropic/claude-sonnet-4-5"), prefix)
    assert len(prefix) < 6_000


@pytest.mark.parametrize("spec", ["anthropic/claude-sonnet-4-5", "openai/gpt-5-mini"])
def test_the_prefix_of_each_role_is_the_same_bytes_over_two_hundred_turns(spec: str) -> None:
    prompts, model = Prompts(ASSETS / "prompts"), Model(spec=spec)
    _, seen, offers = opening()
    prefixes: dict[str, set[bytes]] = {"tell": set(), "listen": set(), "propose": set(), "chronicle": set()}
    briefs = hunt("prefix")[1:]
    for turn in range(200):
        brief = briefs[turn % len(briefs)].model_copy(update={"turn": turn, "line": f"line {turn}"})
        past = Past(setting=f"turn {turn}", before="x" * turn, known=(), happened=(), seed=brief.seed)
        asked = {
            "tell": prompts.tell(brief, (f"recalled {turn}",)),
            "listen": prompts.listen(f"passage {turn}", brief, ("Maren",), ()),
            "propose": prompts.propose(f"line {turn}", seen, offers, "seed"),
            "chronicle": prompts.chronicle(past),
        }
        for phase, messages in asked.items():
            prefixes[phase].add(json.dumps(TERMS.arguments(model, messages, 1)["messages"][0]).encode())
    assert {phase: len(each) for phase, each in prefixes.items()} == dict.fromkeys(prefixes, 1)
