"""Choosing a phrase for a beat, and filling it.

Nothing is remembered between tellings. A slot's phrases stand in an order that follows from the session's seed,
and the count of how often the slot came up says which one's turn it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from hunter_game.engine.view import View
from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.builtin.grammar import Grammar, Phrase
from hunter_game.storyteller.builtin.plan import Part
from hunter_game.storyteller.meanings.names import wound, yes_no

ENOUGH = 12
"""Phrases in rotation for a slot, if that many fit; less specific ones fill up."""

IMAGE_WITHIN = 6
"""A figure of speech is told at one of the first so many times that its kind of beat comes up, and never again."""

_INLINE_WORDS = 12
"""Most words of a speech that is no whole sentence and is still woven into one."""

_SLOT = re.compile(r"\{([a-z_]+)\}")
_SENTENCE_END = re.compile(r"(?:^|[.!?…]”?\s+|\n\n|“)$")
_SENTENCES = re.compile(r"(?<=[.!?…])”?\s+")


@dataclass(frozen=True, slots=True)
class Rotation:
    """Whose turn it is in a slot."""

    seed: str
    """Cosmetic domain of the session's seed."""
    slot: str
    count: int
    """How often the slot came up before."""
    of_kind: int
    """How often its kind of beat came up before."""


def conditions(brief: Brief, part: Part, *, alone: bool) -> dict[str, str]:
    """Return everything that a phrase's conditions may look at: the beat's tags and what is perceived now."""
    view, beat = brief.after, part.beat
    return {
        "watch": view.watch.value,
        "phase": view.phase.value,
        "place": view.place,
        "dark": yes_no(view.dark),
        "weather": view.weather.value,
        "terrain": view.terrain.value,
        "complication": view.complication.value if view.complication else "none",
        "hunter": wound(view.hunter.health, view.hunter.health_most),
        "quoted": _speech(brief.quoted, brief.line),
        "lead": yes_no(part.leads),
        "alone": yes_no(alone),
        "again": yes_no(brief.counts.get(beat.kind, 0) > 0),
        "crowded": yes_no(part.crowded),
        "several": "no",
        **({"grade": beat.grade.value} if beat.grade is not None else {}),
        **beat.tags,
    }


def candidates(
    grammar: Grammar, kind: str, tags: Mapping[str, str], view: View, rotation: Rotation
) -> tuple[Phrase, ...]:
    """Return the phrases that may be told, the one whose turn it is first; none when none fits.

    Args:
        grammar: The world's phrases.
        kind: Kind of beat.
        tags: See `conditions`.
        view: What is perceived; a phrase that names something else is left out.
        rotation: Whose turn it is.
    """
    fitting = _fitting(grammar, kind, tags, view)
    due = [phrase for phrase in fitting if phrase.image and _is_due(phrase, rotation)]
    pool = _rotation([phrase for phrase in fitting if not phrase.image], f"{rotation.seed}|{rotation.slot}")
    start = rotation.count % len(pool) if pool else 0
    turned = (*pool[start:], *pool[:start])
    return turned if any(phrase.peak for phrase in pool) else (*due[:1], *turned)


def understudies(
    grammar: Grammar, kind: str, tags: Mapping[str, str], view: View, rotation: Rotation
) -> tuple[Phrase, ...]:
    """Return what may be told when all `candidates` have been told too lately: whatever fits, less specific or not."""
    fitting = _fitting(grammar, kind, tags, view)
    plain = [phrase for phrase in fitting if not phrase.image and not phrase.peak]
    return tuple(permuted(plain, f"{rotation.seed}|{rotation.slot}|{rotation.count}"))


def varies(text: str, said: str) -> bool:
    """Whether a text opens unlike the sentence that was said before it."""
    if not said:
        return True
    last, first = openings(said)[-1:], openings(text)[:1]
    if first == ["the"]:
        return text.split()[:2] != _SENTENCES.split(said)[-1].split()[:2]
    return first != last


def runs_on(text: str, said: str) -> bool:
    """Whether a text would make three sentences running open with "You"."""
    first = [*openings(said)[-2:], *openings(text)[:2]]
    return any(first[at : at + 3] == ["you"] * 3 for at in range(len(first) - 2))


def fill(phrase: Phrase, slots: Mapping[str, str]) -> str:
    """Return a phrase's text with its slots filled, each sentence with a capital, testimony left as spoken."""

    def value(found: re.Match[str]) -> str:
        name = found.group(1)
        text = slots.get(name, "")
        if name not in {"words", "quoted"} and _SENTENCE_END.search(phrase.text[: found.start()]):
            return text[:1].upper() + text[1:]
        return text

    filled = _SLOT.sub(value, phrase.text)
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]+", " ", filled)).strip()


def openings(text: str) -> list[str]:
    """Return the first word of every sentence, in lower case."""
    words = (sentence.strip("“” \n").split(" ", 1)[0] for sentence in _SENTENCES.split(text))
    return [word.strip("“”.,;:!?—").lower() for word in words if word]


def permuted(phrases: Iterable[Phrase], key: str) -> list[Phrase]:
    """Return phrases in the order that a key gives them."""
    return sorted(phrases, key=lambda phrase: _rank(key, phrase.text))


def _fitting(grammar: Grammar, kind: str, tags: Mapping[str, str], view: View) -> list[Phrase]:
    return [phrase for phrase in grammar.matching(kind, tags) if _in_view(phrase.names, view)]


def _rotation(fitting: Sequence[Phrase], key: str) -> list[Phrase]:
    """Return the phrases in rotation: those for this very moment, or the most specific and enough others.

    Where there is no room for a peak, phrases that say so take its place.
    """
    brief = [phrase for phrase in fitting if "crowded" in phrase.when]
    if brief:
        return permuted(brief, key)
    peaks = [phrase for phrase in fitting if phrase.peak]
    if peaks:
        best = max(phrase.weight for phrase in peaks)
        return permuted((phrase for phrase in peaks if phrase.weight == best), key)
    pool: list[Phrase] = []
    for weight in sorted({phrase.weight for phrase in fitting}, reverse=True):
        pool.extend(permuted((phrase for phrase in fitting if phrase.weight == weight), key))
        if len(pool) >= ENOUGH:
            break
    return pool


def _rank(key: str, text: str) -> bytes:
    return blake2b(f"{key}|{text}".encode(), digest_size=8, person=b"prose").digest()


def _speech(quoted: str, line: str) -> str:
    """Return `yes` for whole sentences of the player's, `part` for a few words in quotation marks, else `no`."""
    if not quoted:
        return "no"
    if quoted[:1].isupper() and quoted[-1] in ".!?…":
        return "yes"
    marked = re.search(rf"[\"“'‘]{re.escape(quoted)}", line)
    return "part" if marked and quoted[-1].isalnum() and len(quoted.split()) <= _INLINE_WORDS else "no"


def _is_due(phrase: Phrase, rotation: Rotation) -> bool:
    """Whether this is the one time in a hunt at which an image may be told."""
    rank = int.from_bytes(_rank(rotation.seed, phrase.image), "big")
    return rotation.of_kind == rank % IMAGE_WITHIN


def _in_view(names: Sequence[str], view: View) -> bool:
    if not names:
        return True
    seen = " ".join(
        (
            view.place_name,
            view.place_text,
            *(each.name for each in view.exits),
            *(each.name for each in view.details),
            *(each.name for each in view.things),
            *(each.name for each in view.present),
            *((view.fight.name, view.fight.look) if view.fight else ()),
        )
    ).lower()
    return all(re.search(rf"\b{re.escape(name.lower())}", seen) for name in names)
