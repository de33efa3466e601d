"""Trying a storyteller out: one streamed call and one structured call, before a hunt depends on them."""

from __future__ import annotations

import asyncio
from pathlib import Path

from hunter_game.engine.model import Frozen
from hunter_game.errors import StorytellerError
from hunter_game.storyteller import litellm_gate
from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.calls import Terms
from hunter_game.storyteller.extractor import Extractor
from hunter_game.storyteller.narrator import ProseCall
from hunter_game.storyteller.ports import CallRecord, TurnCalls, Words
from hunter_game.storyteller.prompts import Prompts
from hunter_game.storyteller.routing import Model, ReplyShape
from hunter_game.storyteller.structured import shape_of

PASSAGE = "“No light at the mill that night,” says Maren, and looks away."
"""What the structured call is tried on; it stands in no hunt."""

TURNS_AN_HOUR = 60
"""What an estimate for an hour of play goes by: a turn a minute, as people read."""

_LISTENINGS_IN_TWO_TURNS = 3


class Trial(Frozen):
    """What came of trying a storyteller."""

    spec: str
    tells: bool
    """Whether a telling came, whole."""
    first_ms: int | None = None
    """Until its first words."""
    whole_ms: int = 0
    """For the telling."""
    characters: int = 0
    extracts: bool = False
    """Whether one whole object came, in the form asked for; else the rules extract."""
    shape: ReplyShape = "json"
    """How it was asked for the object."""
    heard: int = 0
    """Events in it."""
    extract_ms: int = 0
    micros_an_hour: int | None = None
    """Price of an hour of play in millionths of a US dollar, an estimate; None when unknown, 0 when free."""
    tokens_an_hour: int = 0
    why: str = ""
    """What failed first, in a sentence."""
    words: str = ""
    """The provider's own words about it, redacted."""
    fix: str = ""
    """What most likely helps."""


async def try_out(model: Model, brief: Brief, terms: Terms, assets: Path) -> Trial:
    """Try one model; its calls are counted like any others. Raises nothing for a model that fails.

    Args:
        model: Who is tried.
        brief: What it tells.
        terms: How long it may take, and who counts what it costs.
        assets: Folder that holds `prompts/`.

    Raises:
        LiveCallForbidden: The call would leave this machine while that is switched off.
        ContentError: A prompt is missing or wrong.
    """
    prompts, calls = Prompts(assets / "prompts"), TurnCalls()
    await litellm_gate.warm()
    refused = terms.why_not(model, calls)
    if refused is not None:
        return Trial(spec=model.spec, tells=False, why=refused)
    call = ProseCall(model, prompts.tell(brief), calls, terms, phase="test", builtin={"brief": brief})
    said = "".join([piece.text async for piece in call.pieces() if isinstance(piece, Words)])
    telling = calls.records[-1]
    trial = Trial(
        spec=model.spec,
        tells=call.failure is None,
        first_ms=telling.first_token_ms,
        whole_ms=telling.latency_ms,
        characters=len(said),
        shape=shape_of(model),
    )
    if call.failure is not None:
        why, words, fix = call.failure.error.message, call.failure.detail, call.failure.fix
        return trial.model_copy(update={"why": why, "words": words, "fix": fix})
    return await _with_extraction(trial, model, prompts, brief, calls, terms)


async def _with_extraction(
    trial: Trial, model: Model, prompts: Prompts, brief: Brief, calls: TurnCalls, terms: Terms
) -> Trial:
    """Return a trial with what came of the structured call, and what an hour would cost."""
    begun = asyncio.get_running_loop().time()
    extractor = Extractor(model, prompts, terms)
    try:
        heard = await extractor.listen(PASSAGE, brief, calls)
        why_not = heard.why_not
    except StorytellerError as error:
        heard, why_not = None, error.message
    took = round((asyncio.get_running_loop().time() - begun) * 1000)
    listening = [record for record in calls.records if record.phase == "listen"]
    found = {
        "extracts": why_not is None,
        "shape": extractor.shape,
        "extract_ms": took,
        "heard": 0 if heard is None else len(heard.dialogue) + len(heard.claims),
        "why": why_not or "",
        "words": (listening[-1].error or "") if listening and why_not else "",
        "fix": extractor.last_fix if why_not else "",
        "micros_an_hour": _an_hour(_price(calls.records[:1]), _price(listening)),
        "tokens_an_hour": _an_hour(_tokens(calls.records[:1]), _tokens(listening)) or 0,
    }
    return trial.model_copy(update=found)


def _an_hour(telling: int | None, listening: int | None) -> int | None:
    """Return what an hour takes if every turn is told and one and a half times listened to."""
    if telling is None or listening is None:
        return None
    return TURNS_AN_HOUR * telling + TURNS_AN_HOUR * _LISTENINGS_IN_TWO_TURNS * listening // 2


def _price(records: list[CallRecord]) -> int | None:
    prices = [record.cost_micros for record in records]
    return None if any(price is None for price in prices) else sum(price or 0 for price in prices)


def _tokens(records: list[CallRecord]) -> int:
    return sum(record.tokens_in + record.tokens_out for record in records if not record.local)
