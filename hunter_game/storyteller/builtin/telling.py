"""The telling of a turn: plan, then phrase.

Everything comes from the brief, so the same brief always reads the same, and a telling can be made again from the
record of its turn alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b

from hunter_game.engine.view import View
from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.builtin.freshness import Lately, lately, staleness
from hunter_game.storyteller.builtin.grammar import Grammar, Phrase
from hunter_game.storyteller.builtin.library import grammar_of
from hunter_game.storyteller.builtin.phrasing import (
    Rotation,
    candidates,
    conditions,
    fill,
    permuted,
    runs_on,
    understudies,
    varies,
)
from hunter_game.storyteller.builtin.plan import MOST_MAY, ROUTINE_WORDS, Part, plan

_NOTHING_HAPPENED = "Nothing answers. The moment passes as it came."
_SILENCE = "A breath goes by."
_STALEST = 12
"""Staler than any phrase."""
_TOLD_LATELY = 4
"""From here on a phrase is so stale that a less specific one is better."""
_SHORT = 10
"""Longest paragraph, in words, that an exchange goes on in."""


def tell(brief: Brief, grammar: Grammar | None = None) -> str:
    """Return the prose of a turn, paragraphs parted by empty lines.

    Args:
        brief: The turn.
        grammar: Whose phrases to use; those of the brief's world if None.

    Raises:
        ContentError: A prose file of the world is wrong.
    """
    phrases = grammar or grammar_of(brief.world)
    before = lately(brief.recent)
    parts = plan(brief, may=0)
    text = _told(brief, phrases, parts, before)
    for may in range(1, MOST_MAY + 1):
        more = plan(brief, may=may)
        if len(more) == len(parts):
            break
        longer = _told(brief, phrases, more, before)
        if len(longer.split()) > ROUTINE_WORDS:
            break
        text, parts = longer, more
    return text or _NOTHING_HAPPENED


def lead_in(line: str, view: View, seed: str, grammar: Grammar | None = None) -> str:
    """Return one sentence without a fact, for the moment in which the player's words are being understood."""
    phrases = grammar or grammar_of("")
    tags = {"watch": view.watch.value, "phase": view.phase.value, "dark": "yes" if view.dark else "no"}
    pool = permuted(phrases.matching("lead_in", tags), seed)
    if not pool:
        return _SILENCE
    moment = f"{seed}|{line}|{view.day}|{view.candles}|{view.place}"
    turn = int.from_bytes(blake2b(moment.encode(), digest_size=4, person=b"lead-in").digest(), "big")
    return pool[turn % len(pool)].text


def _told(brief: Brief, grammar: Grammar, parts: Sequence[Part], before: Lately) -> str:
    text = ""
    for place, part in enumerate(parts):
        sentence = _phrase(brief, grammar, part, alone=len(parts) == 1, place=place, said=text, before=before)
        text = f"{text}{_joint(text, part)}{sentence}"
    return text


def _joint(said: str, part: Part) -> str:
    """Return what goes between what was said and the next beat: a blow and its answer are one breath, if short."""
    if not said:
        return ""
    paragraph = said.rsplit("\n\n", 1)[-1]
    if part.beat.kind == "beast_acted" and len(paragraph.split()) <= _SHORT:
        return " "
    return "\n\n" if part.opens else " "


def _phrase(brief: Brief, grammar: Grammar, part: Part, *, alone: bool, place: int, said: str, before: Lately) -> str:
    beat = part.beat
    asked = grammar, beat.kind, conditions(brief, part, alone=alone), brief.after, _turn_of(brief, part, place)
    slots = {**beat.slots, "quoted": brief.quoted}
    stale, told = _freshest(candidates(*asked), slots, before, said)
    if stale >= _TOLD_LATELY:
        fresher, other = _freshest(understudies(*asked), slots, before, said)
        told = other if fresher < stale else told
    return told or beat.meaning


def _freshest(phrases: Iterable[Phrase], slots: Mapping[str, str], before: Lately, said: str) -> tuple[int, str]:
    """Return the first phrase that is not told again in any way, or the one that is so least, with how much it is."""
    best, told = _STALEST, ""
    for phrase in phrases:
        text = fill(phrase, slots)
        stale = 2 * staleness(phrase, slots, before, said) + (not varies(text, said))
        if runs_on(text, said):
            stale += _TOLD_LATELY
        if stale < best:
            best, told = stale, text
        if not stale:
            break
    return best, told


def _turn_of(brief: Brief, part: Part, place: int) -> Rotation:
    """Return whose turn it is; without counts, by numbers that grow with the turns."""
    kind, slot = part.beat.kind, part.beat.slot or part.beat.kind
    if not brief.counts:
        uncounted = brief.seen_before if part.leads else brief.turn + place
        return Rotation(brief.seed, slot, uncounted + brief.version, uncounted)
    return Rotation(brief.seed, slot, brief.counts.get(slot, 0) + brief.version, brief.counts.get(kind, 0))
