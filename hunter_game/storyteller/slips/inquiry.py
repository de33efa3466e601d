"""What prose makes of searching and asking: finds without a search, answers that were not given, or were."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.ports import Slip
from hunter_game.storyteller.slips.passage import is_denied, is_hedged, slip
from hunter_game.storyteller.slips.things import is_named

_SEARCHED = re.compile(
    r"\b(?:search|dig|rummage|grope|ransack|sift)\b[^.]*\b(?:find|discover|uncover|unearth|turn up|come up with)\b"
    r"(?! nothing| no | none)([^.]*)",
    re.IGNORECASE,
)
_FINDS = re.compile(r"\byou (?:find|discover|uncover|unearth) (?:a|an|some|the) ([\w’' -]+)", re.IGNORECASE)
_FINDS_NOTHING = re.compile(
    r"\bfind nothing\b|\bsearch (?:fails|is in vain|yields nothing|turns up nothing)\b"
    r"|\bthere is nothing (?:here|to find)\b"
    r"|\b(?:come|go) away with (?:nothing|empty hands)\b",
    re.IGNORECASE,
)
_CONFESSES = re.compile(
    r"\b(?:confesses|admits (?:that|it|to|everything)|breaks, then|breaks down and)\b", re.IGNORECASE
)
_NO_ANSWER = re.compile(
    r"\b(?:refuses to (?:answer|speak|say)|(?:will|does) not answer|tells? you nothing|you learn nothing"
    r"|not a word (?:of|about)\b[^.]*\bcan you get)\b",
    re.IGNORECASE,
)
_ALL_TOLD = re.compile(
    r"\btells? you (?:everything|all|the whole)\b|\banswers? (?:gladly|freely|at once)\b|^it goes well\b", re.IGNORECASE
)
_NOBODY_DIED = re.compile(
    r"\bnobody (?:was taken|died|was killed|is missing)\b|\bno one (?:was taken|died)\b", re.IGNORECASE
)


def false_findings(brief: Brief, sentence: str) -> Iterator[Slip]:
    """Yield finds that no search gave, and finds that are told away."""
    kinds = {beat.kind for beat in brief.beats}
    found = bool(kinds & {"trace_found", "taken", "crafted"})
    if found:
        if "searched" in kinds and _FINDS_NOTHING.search(sentence):
            yield slip(sentence, _found(brief))
        return
    match = _SEARCHED.search(sentence)
    if match is not None and not is_denied(sentence):
        yield slip(sentence, "The search found nothing." if "searched" in kinds else "You did not search.")
    elif "searched" in kinds and not is_hedged(sentence):
        match = _FINDS.search(sentence)
        if match is not None and not is_named(brief, match.group(1)):
            yield slip(sentence, "The search found nothing.")


def false_answers(brief: Brief, sentence: str) -> Iterator[Slip]:
    """Yield confessions that nobody made, silence where there was an answer, and the other way round."""
    confessed = any(
        (beat.kind == "paired" and beat.tags.get("broke") == "yes")
        or (beat.kind == "claim_heard" and beat.tags.get("caught") == "yes")
        for beat in brief.beats
    )
    if not confessed and _CONFESSES.search(sentence) and not is_hedged(sentence):
        yield slip(sentence, "Nobody confessed.")
    answered = [beat for beat in brief.beats if beat.kind == "answered"]
    if answered and all(beat.tags.get("evaded") == "no" for beat in answered) and _NO_ANSWER.search(sentence):
        yield slip(sentence, f"{answered[0].speaker} answered.")
    if answered and all(beat.tags.get("evaded") == "yes" for beat in answered) and _ALL_TOLD.search(sentence):
        yield slip(sentence, f"{answered[0].speaker} did not answer.")
    fed = [beat for beat in brief.beats if beat.kind == "fed" and beat.tags.get("victim") == "yes"]
    if fed and _NOBODY_DIED.search(sentence):
        yield slip(sentence, f"{fed[0].slots.get('person', 'Somebody')} was taken.")


def _found(brief: Brief) -> str:
    traces = [beat.slots.get("trace", "") for beat in brief.beats if beat.kind == "trace_found"]
    return f"You found {traces[0] or 'something'}." if traces else "You found something."
