"""The chronicle: what is past, in a few sentences, so that a telling at turn 1,000 costs no more than one at turn 50.

Written by rules from the view, or by a model from what the rules would write and what the strip has said. A model's
chronicle is for colour alone: no rule reads it, and a sentence with a name or a number that it was not given is cut.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from hunter_game.engine.text import one_line
from hunter_game.engine.view import PersonSeen, View
from hunter_game.engine.vocabulary import Watch
from hunter_game.storyteller.ports import Past

CHRONICLE_MOST = 900
"""Longest chronicle, in characters."""

_SENTENCE_MOST = 200
_KNOWN_MOST = 24
"""Sentences of what is known that a chronicler is given; the newest, since the oldest are in its last chronicle."""

HAPPENED_MOST = 40
"""Lines of the strip that a chronicler is given."""

_WHEN = {Watch.MORNING: "morning", Watch.NOON: "noon", Watch.DUSK: "dusk", Watch.NIGHT: "night"}

_SENTENCE = re.compile(r"[^.!?]+(?:[.!?]+[”\"’']?|\Z)")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NUMBER = re.compile(r"\d+")

_OPENING = """
a after afterwards all also an and another as at back because before behind both but by during each even every
everybody everyone everything few finally first for from he her here his how i if in it its last later many meanwhile
most much near nearby no nobody none nor not nothing now of on once one only or other others out over she since so
some somebody someone something soon still that the their them then there these they this those though three through
to together too two under until what when where while who with without yet you your
"""

_OPENERS = frozenset(_OPENING.split())
"""Words that begin a sentence with a capital letter and are no names."""


def known_of(view: View) -> tuple[str, ...]:
    """Return what the hunter knows, a sentence each, the oldest first within its kind. Only the view is read."""
    dead = [person.name for person in view.people if not person.alive]
    sentences = [
        f"You have been at {_listed(place.name for place in view.visited)}.",
        *(f"You found: {trace.text}" for trace in view.traces),
        *(f"{claim.teller_name} {'lied' if claim.broken else 'said'}: “{claim.words}”" for claim in view.claims),
        *(f"You know {_who(person)}." for person in view.people if person.met and person.alive),
    ]
    if dead:
        sentences.append(f"Dead: {_listed(dead)}.")
    if view.account is not None:
        sentences.append(f"You signed: {view.account.kind}; {view.account.cause}; {view.account.next}.")
    return tuple(one_line(each, _SENTENCE_MOST) for each in sentences)


def when(view: View) -> str:
    """Return where and when the hunter is, in a line."""
    return f"{view.place_name}, {_WHEN[view.watch]} of day {view.day}. The task: {one_line(view.goal, _SENTENCE_MOST)}"


def by_rules(view: View) -> str:
    """Return the chronicle that needs no model: what the hunter knows, the newest of it if there is much."""
    kept: list[str] = []
    room = CHRONICLE_MOST
    for sentence in reversed(known_of(view)):
        room -= len(sentence) + 1
        if room < 0:
            break
        kept.append(sentence)
    return " ".join(reversed(kept))


def past_of(view: View, before: str, happened: Iterable[str], seed: str) -> Past:
    """Return what a chronicler is given.

    Args:
        view: What is perceived now.
        before: The chronicle so far.
        happened: What the strip said since then, oldest first.
        seed: Cosmetic domain of the session's seed.
    """
    return Past(
        setting=when(view),
        before=before[:CHRONICLE_MOST],
        known=known_of(view)[-_KNOWN_MOST:],
        happened=tuple(one_line(each, _SENTENCE_MOST) for each in list(happened)[-HAPPENED_MOST:]),
        seed=seed,
    )


def written_in(call: Mapping[str, Any]) -> str:
    """Return the chronicle that a recorded call left; nothing if it was another call, or a failed one.

    Args:
        call: A call record as plain JSON, out of a session file: any field may be missing or of another kind.
    """
    if call.get("role") != "chronicler" or call.get("error") is not None:
        return ""
    try:
        given = json.loads(call["prompt"])[-1]["content"]
        return keep_known(call["reply"], given)
    except (KeyError, TypeError, ValueError, IndexError, AttributeError):
        return ""


def keep_known(summary: str, given: str) -> str:
    """Return the sentences of a summary that name nobody and count nothing that the chronicler was not given.

    Whether what is left is well put is the model's business; that it holds no secret follows from where it comes
    from: what was not given cannot be summed up, and what was made up by name or number is dropped here.

    Args:
        summary: What the model wrote.
        given: Everything that it was given to sum up.
    """
    words = frozenset(word.casefold() for word in _WORD.findall(given))
    numbers = frozenset(_NUMBER.findall(given))
    kept = ""
    for sentence in _SENTENCE.findall(" ".join(summary.split())):
        clean = sentence.strip()
        if not clean or not _is_given(clean, words, numbers):
            continue
        if len(kept) + len(clean) + 1 > CHRONICLE_MOST:
            break
        kept = f"{kept} {clean}".strip()
    return kept


def _is_given(sentence: str, words: frozenset[str], numbers: frozenset[str]) -> bool:
    if not all(number in numbers for number in _NUMBER.findall(sentence)):
        return False
    first, *others = _WORD.findall(sentence) or [""]
    named = [word for word in others if word[0].isupper()]
    opener = first.casefold()
    if opener not in _OPENERS and not opener.endswith(("ing", "ly")):
        named.append(first)
    return all(word.casefold() in words or word.removesuffix("’s").removesuffix("'s").casefold() in words
               for word in named)  # fmt: skip


def _who(person: PersonSeen) -> str:
    return f"{person.name}, {person.role}"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)
