"""The telling of a turn: plan, then phrase.

Everything comes from the brief, so the same brief always reads the same, and a telling can be made again from the
record of its turn alone.
"""

from __future__ import annotations

from hashlib import blake2b

from hunter_game.engine.view import View
from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.builtin.grammar import Grammar
from hunter_game.storyteller.builtin.library import grammar_of
from hunter_game.storyteller.builtin.phrasing import choose, conditions, fill, permuted
from hunter_game.storyteller.builtin.plan import Part, plan
from hunter_game.storyteller.meanings import OUTCOME_KINDS

_NOTHING_HAPPENED = "Nothing answers. The moment passes as it came."
_SILENCE = "A breath goes by."


def tell(brief: Brief, grammar: Grammar | None = None) -> str:
    """Return the prose of a turn, paragraphs parted by empty lines.

    Args:
        brief: The turn.
        grammar: Whose phrases to use; those of the brief's world if None.

    Raises:
        ContentError: A prose file of the world is wrong.
    """
    phrases = grammar or grammar_of(brief.world)
    parts = plan(brief)
    text = ""
    for index, part in enumerate(parts):
        sentence = _phrase(brief, phrases, part, alone=len(parts) == 1, place=index, said=text)
        joint = "" if not text else "\n\n" if part.opens else " "
        text = f"{text}{joint}{sentence}"
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


def _phrase(brief: Brief, grammar: Grammar, part: Part, *, alone: bool, place: int, said: str) -> str:
    beat = part.beat
    phrase = choose(
        grammar,
        beat.kind,
        conditions(brief, beat, leads=part.leads, alone=alone),
        brief.after,
        seed=brief.seed,
        count=_count(brief, part, place),
        said=said,
    )
    if phrase is None:
        return beat.meaning
    return fill(phrase, {**beat.slots, "quoted": brief.quoted}) or beat.meaning


def _count(brief: Brief, part: Part, place: int) -> int:
    """Return how often a beat of this kind came up before; without a count, a number that grows with the turns."""
    if brief.counts and part.beat.kind in OUTCOME_KINDS:
        return brief.counts.get(part.beat.kind, 0)
    return brief.seen_before if part.leads else brief.turn + place
