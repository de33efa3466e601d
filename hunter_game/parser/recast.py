"""An act told by how the body does it, said again by what is done: the last step before the table is asked."""

from __future__ import annotations

from hunter_game.engine.improvised import stems
from hunter_game.engine.names import word_list
from hunter_game.parser.by_hand import VERBS as VERBS_OF_HANDS
from hunter_game.parser.by_hand import by_hand
from hunter_game.parser.by_way import VERBS as VERBS_OF_WAYS
from hunter_game.parser.by_way import by_way
from hunter_game.parser.command import Free
from hunter_game.parser.letting import letting
from hunter_game.parser.meaning import Meaning
from hunter_game.parser.plain_words import Act, Words, plain, said
from hunter_game.parser.reflexive import SELVES, with_oneself

_MINDS = frozenset(word_list("mind head thoughts memory heart imagination dreams soul bones"))
_WITHIN = frozenset(word_list("in through over inside within round around from to"))
_MEANT = frozenset(
    word_list("hold put place set press clap raise point lift hit strike shoot touch lay throw pull wear")
)


_WAITS = frozenset(
    word_list("count watch sit stand pace stare loiter linger stay whittle wait kick loaf idle keep look")
)
_TIMES = frozenset(
    word_list("dusk dark dawn nightfall midnight morning sunrise sunset moonrise daylight daybreak noon")
)
_HANDLES = frozenset(
    word_list("tilt raise lift lower hold bend lean stoop crouch kneel turn tip crane step squint strain")
)
_TRIES = frozenset(
    word_list("lower drop throw toss poke prod hold lay put set dip tap float roll stick press fit try push")
)
_SEEING = (
    ("to", "read"), ("to", "see"), ("to", "examine"), ("to", "inspect"), ("to", "study"), ("to", "look", "at"),
    ("to", "make", "out"), ("to", "get", "a", "look", "at"), ("to", "get", "a", "better", "look", "at"),
    ("to", "peer", "at"), ("to", "check"),
)  # fmt: skip
_LEARNS = frozenset(word_list("see learn find test check know tell gauge"))
_WHETHER = frozenset(word_list("if how whether what where which"))


def to_see(act: Act) -> Act | Free:
    """Return *tilt the lantern to read the inscription* as the look, and *drop a stone to learn how deep* as a try."""
    words = said(act)
    at = next((i for i in range(1, len(words) - 2) if words[i] == "to" and words[i + 1] in _LOOKED), 0)
    if not at:
        return act
    asks = not _WHETHER.isdisjoint(words[at + 2 : at + 4])
    if at > 1 and asks and words[at + 1] in _LEARNS and not _TRIES.isdisjoint(stems(words[0])):
        return Free(Meaning.IMPROVISE, None)
    size = next((len(each) for each in _SEEING if words[at : at + len(each)] == each), 0)
    if not size or asks or _HANDLES.isdisjoint(stems(words[0])) or len(words) <= at + size or "look" in words[:at]:
        return act
    if words[at + size] in {"it", "them"}:
        return plain("look at it")
    return (*plain("look at"), *act[at + size :])


_LOOKED = _LEARNS | frozenset(word_list("read examine inspect study look make get peer"))


def is_in_the_mind(words: Words) -> bool:
    """Return whether an act takes place in the hunter's head: *turn his words over in my mind*."""
    if len(words) < 4 or words[-1] not in _MINDS or words[-2] not in {"my", "his", "her", "mind's"}:
        return False
    if words[-1] in {"head", "heart"} and (words[-2] != "my" or not _MEANT.isdisjoint(stems(words[0]))):
        return False
    return words[-3] in _WITHIN or words[-4:-2] == ("back", "of")


_TELLING = _WAITS | _HANDLES | _TRIES | {"let"}
_ENDS = frozenset(
    ("so", "that", "until", "till", "because", "while", "lest", "as", "before", "after", "when", "since", "and")
)
"""Words with which an act ends, and its reason, its time or its end begins."""


def recast(act: Act) -> Act | Free:
    """Return an act in plain words, or as free words where no rule has any; most acts as they are."""
    if len(act) < 2 or act[0].kind != "word" or any(token.kind == "quote" for token in act):
        return act
    verbs = stems(act[0].word)
    if (
        act[1].word not in SELVES
        and act[-1].word not in _MINDS
        and _TELLING.isdisjoint(verbs)
        and VERBS_OF_HANDS.isdisjoint(verbs)
        and VERBS_OF_WAYS.isdisjoint(verbs)
    ):
        return act
    end = next((at for at in range(2, len(act)) if act[at].word in _ENDS), len(act))
    if end < len(act) and act[end].word in {"so", "lest"}:
        return act
    bare = act[:end]
    if is_in_the_mind(said(bare)):
        return Free(Meaning.ROLEPLAY, None)
    till = end < len(act) and act[end].word in {"until", "till"} and not _WAITS.isdisjoint(stems(act[0].word))
    if till and not _TIMES.isdisjoint(token.word for token in act[end : end + 4]):
        return (*plain("wait"), *act[end:])
    aim = next((i for i in range(3, len(bare) - 2) if bare[i].word == "to" and bare[i + 1].word in _LOOKED), 0)
    for telling in (with_oneself, letting, by_hand, by_way):
        short = bare[:aim] if aim else bare
        told = telling(short)
        if told is not short:
            return told
    told = to_see(bare)
    if told is not bare:
        return told
    return act
