"""What is wanted done with a thing: *I want that gate shut*, *get the lamp lit*, *let's have the lid off it*.

The participle, or the particle, says the act; the thing before it is what it is done to.
"""

from __future__ import annotations

from hunter_game.engine.names import singular, word_list
from hunter_game.parser.immaterial import head_of
from hunter_game.parser.narrated import BASES
from hunter_game.parser.plain_words import Act, Words, plain
from hunter_game.parser.sorts import (
    AMMUNITION,
    ARMS,
    CHARGES,
    CORDAGE,
    DRINKS,
    FOODS,
    GARMENTS,
    HERBS,
    KEYS,
    LIGHTS,
    LURES,
    MONEY,
    REMEDIES,
    SHIELDS,
    SMALL,
    TRAPS,
    VESSELS,
)

Turned = tuple[Act, int]
"""The command, and how many words of the sentence it stands for."""

LONGEST_PHRASE = 8
"""Words of the longest noun phrase that is looked for before a verb."""
DETERMINERS = frozenset(word_list("the my a an this that these those his her its our their your some two three"))
JOINTS = frozenset(("so", "and", "but", "then"))
MARKS = frozenset((",", ".", ";", ":", "!", "?"))
_IT = frozenset(("it", "them", "they"))
PORTABLE = (
    ARMS | LIGHTS | FOODS | LURES | GARMENTS | SMALL | VESSELS | TRAPS | MONEY | DRINKS | HERBS | CORDAGE | REMEDIES
    | KEYS | CHARGES | AMMUNITION | SHIELDS
    | frozenset(word_list("sack bag pack salt head stone stones oil flour plank chair stool bucket net powder pepper"))
) - frozenset(("root", "meal", "hearth", "beacon", "pyre", "mark", "candle-end", "room", "word"))  # fmt: skip
"""What a hand moves, so that somebody must when it *goes* anywhere."""
_DONE: dict[str, str] = {
    **{past: base for past, base in BASES.items() if past not in {"said", "went", "ran", "led", "kept", "stood"}},
    **{
        word: word
        for word in word_list("shut set put cut read open")
    },
    "shown": "show", "given": "give", "taken": "take", "drawn": "draw", "hidden": "hide", "eaten": "eat",
    "drunk": "drink", "thrown": "throw", "broken": "break", "burnt": "burn", "bound": "bind", "hung": "hang",
    "laid": "lay", "bought": "buy", "sold": "sell", "paid": "pay", "told": "tell", "strung": "string",
    "gone": "", "lit": "light", "turned": "turn",
}  # fmt: skip
_DONE_REGULARLY = frozenset(
    word_list(
        "close bar bolt lock unlock latch fasten secure open mend fix repair sharpen hone whet oil grease load bait"
        " search check examine inspect tie untie hang fill empty wash clean cook question ask sign remove move push"
        " pull raise lower lift drag drop kindle light stab trap wedge block nail board button lace douse snuff"
        " extinguish burn bury sheathe string smash weigh copy mark paint wrap bandage bind dress sort settle"
    )
)
"""Verbs whose participle says what is wanted done with a thing: *I want it mended*."""


def _participles() -> dict[str, str]:
    found = {done: base for done, base in _DONE.items() if base}
    for verb in _DONE_REGULARLY:
        if verb.endswith("e"):
            found[verb + "d"] = verb
        elif verb in {"bar", "stab", "trap", "drag", "drop", "wrap"}:
            found[verb + verb[-1] + "ed"] = verb
        elif verb in {"copy", "bury", "empty"}:
            found[verb[:-1] + "ied"] = verb
        else:
            found[verb + "ed"] = verb
    found["tied"], found["untied"] = "tie", "untie"
    return found


_PARTICIPLES = _participles()
_BEHIND_DONE = MARKS | frozenset(
    word_list(
        "and before by in with at from for so please up down properly now again right on to of off out too tight"
        " tightly first while when behind good well fast into across against over under until till"
    )
)
WANTS = frozenset(word_list("want need like love prefer"))
_SURE = ((("make", "sure"), 2), (("make", "certain"), 2), (("ensure",), 1), (("see", "to", "it"), 3), (("see",), 1))
_OFF = frozenset(("off", "out", "on", "down", "up", "open", "shut", "away"))


def sort_of(words: Words) -> str:
    """Return what sort of thing a noun phrase names, by its head, in the singular where a hand moves it."""
    head = head_of(words)
    return singular(head) if head and singular(head) in PORTABLE else head


def wanted_done(piece: Act, said: Words, *, wished: bool) -> Turned | None:
    """Read *I want that gate shut*, *get the lamp lit*, *let's have the lid off it*, *see that it's barred*."""
    first = said[0]
    if first in WANTS and wished:
        return _done_to(piece, said, 1)
    if first in {"get", "have"} and len(said) > 2:
        return _done_to(piece, said, 1)
    if first in {"it", "time", "high", "about"} and "time" in said[:4]:
        at = said.index("time") + 1
        at += said[at : at + 1] == ("that",)
        return _is_done(piece, said, at, frozenset(("was", "were", "got", "is")))
    for lead, size in _SURE:
        if said[: len(lead)] == lead:
            at = size + (said[size : size + 1] == ("that",))
            if lead == ("see",) and at == size:
                return None
            return _is_done(piece, said, at, frozenset(("is", "are", "gets", "get", "stays")))
    return None


def _done_to(piece: Act, said: Words, start: int) -> Turned | None:
    """Read *that gate shut and barred* behind a wish."""
    if (
        start >= len(said)
        or (said[start] not in DETERMINERS and said[start] not in _IT)
        or (said[start] == "its" and said[-1] == "out")
    ):
        return None
    for at in range(start + 1, min(start + LONGEST_PHRASE, len(said))):
        word = said[at]
        if word in JOINTS or word in {"to", "that", "who", "which", "i"}:
            return None
        verb = _PARTICIPLES.get(word)
        last = at + 1 == len(said)
        if (
            verb
            and (last or said[at + 1] in _BEHIND_DONE)
            and (at - start > 1 or said[start] in _IT or said[start] in {"that"})
        ):
            return _commanded(piece, said, verb, (start, at), at + 1)
        if (
            word in _OFF
            and said[0] != "get"
            and at - start > 1
            and (last or said[at + 1] in _BEHIND_DONE or said[at + 1] in DETERMINERS)
        ):
            return _parted(piece, said, (start, at))
    if (
        said[0] == "get"
        and said[-1] == "out"
        and sort_of(said[start:-1]) in ARMS
        and len(said) < start + LONGEST_PHRASE
    ):
        return (*plain("draw"), *piece[start:-1]), len(said)
    return None


def _parted(piece: Act, said: Words, noun: tuple[int, int]) -> Turned | None:
    """Read *those boots off*, *the lamp out*, *the lid off that coffin* behind a wish."""
    start, at = noun
    sort = sort_of(said[start:at])
    word = said[at]
    if word in {"open", "shut"}:
        return (*plain(word), *piece[start:at]), at + 1
    if word == "out":
        done = "put out" if sort in LIGHTS else "draw" if sort in ARMS else "take out"
    elif word == "off":
        if at + 1 < len(said) and said[at + 1] in DETERMINERS and sort not in {"lid", "cover", "top"}:
            return (*plain("take"), *piece[start:]), len(said)
        done = "open" if sort in {"lid", "cover", "top", "stopper", "cork"} else "take off"
    elif word == "on" and sort in GARMENTS:
        done = "put on"
    else:
        return None
    return (*plain(done), *piece[start:at]), len(said) if done == "open" else at + 1


def _is_done(piece: Act, said: Words, start: int, being: frozenset[str]) -> Turned | None:
    """Read *the gate is barred* behind *make sure* or *it's time*."""
    if start >= len(said) or (said[start] not in DETERMINERS and said[start] not in _IT):
        return None
    at = next((i for i in range(start + 1, min(start + LONGEST_PHRASE, len(said))) if said[i] in being), 0)
    verb = _PARTICIPLES.get(said[at + 1]) if at and at + 1 < len(said) else None
    if not verb or (at + 2 < len(said) and said[at + 2] not in _BEHIND_DONE):
        return None
    return _commanded(piece, said, verb, (start, at), at + 2)


def _commanded(piece: Act, said: Words, verb: str, noun: tuple[int, int], end: int) -> Turned:
    """Return the command to do it, with the second one of *shut and barred* beside it."""
    start, at = noun
    thing = piece[start:at]
    if said[start] == "they":
        thing = plain("them")
    elif at - start == 1 and said[start] == "that":
        thing = plain("it")
    if said[end : end + 1] == ("and",) and end + 1 < len(said) and said[end + 1] in _PARTICIPLES:
        end += 2
    particle: Act = ()
    if end < len(said) and said[end] in {"up", "down", "off", "out"} and (end + 1 == len(said)):
        particle, end = piece[end : end + 1], end + 1
    return (*plain(verb), *thing, *particle), end
