"""What the hunter does with himself in order to do something else: *fling myself behind the cart* is hiding.

Where one ends up says what was done: in cover, aside, through a window, between the child and the beast.
"""

from __future__ import annotations

from hunter_game.engine.improvised import stems
from hunter_game.engine.names import word_list
from hunter_game.parser.command import Free
from hunter_game.parser.meaning import Meaning
from hunter_game.parser.plain_words import Act, Words, plain, said
from hunter_game.parser.sorts import DOORS

SELVES = frozenset(word_list("myself himself herself themselves yourself ourselves themself"))
_FLINGS = frozenset(
    word_list("fling throw hurl cast launch hurtle toss pitch heave propel catapult dash drop drive fire spring cannon")
)
_PRESSES = frozenset(
    word_list(
        "press flatten squeeze push shrink huddle tuck fold curl wedge cram jam stuff squash crush pin hunch mould mold"
        " plaster stick conceal bury burrow crowd glue insinuate melt"
    )
)
_DRAGS = frozenset(
    word_list(
        "drag haul heave pull lever hoist hitch work swing vault inch hoik lug winch worm wriggle ease thrust force"
        " claw boost push squeeze lift shove fight hurry get take carry"
    )
)
_LOWERS = frozenset(word_list("let lower ease slide drop swing"))
_PLACES = frozenset(
    word_list("plant place put position set interpose station thrust insert shove throw fling hurl push plonk wedge")
)
_SEATS = frozenset(word_list("seat settle sit plonk plant park install ensconce lay stretch lower arrange drop bed"))
_SERVES = frozenset(
    word_list(
        "pour cut slice carve tear break get fetch make brew fill draw find order fix build cook serve knock fashion"
        " treat ladle roll whittle craft buy take"
    )
)
_SMEARS = frozenset(
    word_list(
        "smear coat daub plaster paint rub slather douse soak drench wet powder anoint grease oil tie lash rope chain"
        " anchor bind strap hook roll"
    )
)
_FREES = frozenset(
    word_list("tear wrench shake free pull twist wriggle work cut prise kick struggle fight drag jerk yank")
)

_FLAT = frozenset(word_list("flat down prone headlong full-length bodily low lengthwise sprawling"))
_ASIDE = frozenset(word_list("aside sideways sidelong clear back backward backwards left right away"))
_HOW = frozenset(word_list("bodily hard flat headlong quickly close tight small up down back right further deeper far"))
_COVERING = frozenset(word_list("behind under beneath underneath among amongst amid amidst"))
_COVERS = frozenset(
    word_list(
        "ditch reeds reed rushes bracken fern ferns grass bush bushes hedge hedges hedgerow shadow shadows undergrowth"
        " hay straw haystack doorway alcove hollow gap nettles brambles thicket heather corner niche cupboard wardrobe"
        " chimney crack cleft sedge furrow dip trench hole recess lee crevice barrel chest crate gorse mud leaves"
        " wall tree trunk boards stone stones rock rocks pillar"
    )
)
_STATIONS = _COVERING | frozenset(word_list("by beside near at in on along outside inside above over upwind downwind"))
_SHIELDING = frozenset((("between",), ("in", "front"), ("before",), ("in", "its"), ("in", "the", "way"), ("across",)))
_THROUGH = frozenset(word_list("through over across out off up down past onto aboard along"))
_LEDGES = frozenset(word_list("bridge roof cliff tower wall ledge parapet weir balcony rock loft"))
_BEDS = frozenset(
    word_list("bed bench settle pallet cot mattress blanket blankets chair stool pew seat cushion cushions armchair")
)
_AT_MERCY = frozenset(word_list("mercy feet knees knee work task arms ground"))
_UPRIGHT = frozenset(word_list("feet upright knees height together straight erect tall chair elbow elbows"))
_LETTING_IN = frozenset(word_list("in out down into through over by onto"))
_BESIDE = frozenset(word_list("against beside by on opposite next among with"))
_THINGS = frozenset(word_list("a an some the another one two my"))
_WATER = frozenset(word_list("river water pond lake stream sea pool fire flames well pit"))


def with_oneself(act: Act) -> Act | Free:
    """Return what is done with *myself* in plain words, or as free words; any other act as it is."""
    words = said(act)
    if len(words) < 2 or words[1] not in SELVES:
        return act
    verbs = frozenset(stems(words[0]))
    rest = words[2:]
    return _flung(verbs, act, rest) or _elsewhere(verbs, act, rest) or act


def _flung(verbs: frozenset[str], act: Act, rest: Words) -> Act | Free | None:
    """Return what it is to throw oneself anywhere, or to press oneself against it."""
    if not verbs.isdisjoint(_PLACES) and any(rest[: len(each)] == each for each in _SHIELDING):
        return plain("guard")
    start = next((i for i, word in enumerate(rest) if word not in _HOW), len(rest))
    where, prep = rest[start:], rest[start] if start < len(rest) else ""
    if not verbs.isdisjoint(_FLINGS) and rest:
        return _thrown(act, rest, where)
    if verbs.isdisjoint(_PRESSES) or not rest:
        return None
    if prep in {"through", "past", "out", "along", "over"}:
        return (*plain("go"), *act[2 + start :])
    if not _UPRIGHT.isdisjoint(rest) or prep in {"off", "on", "away"}:
        return Free(Meaning.ROLEPLAY, None)
    if prep in _COVERING or prep in {"against", "into", "in", "between", "to", "inside", "beside", "behind"}:
        return (*plain("hide"), *act[2 + start :]) if len(where) > 1 else plain("hide")
    return plain("hide") if not where else None


def _thrown(act: Act, rest: Words, where: Words) -> Act | Free | None:
    prep, end = where[0] if where else "", where[-1] if where else ""
    tail = act[len(act) - len(where) :]
    if prep in _COVERING or (prep in {"into", "in", "to", "against"} and end in _COVERS and len(where) > 1):
        return plain("hide") if prep == "against" else (*plain("hide"), *tail)
    if not _AT_MERCY.isdisjoint(where) and "his" not in where[:1] and prep in {"at", "on", "upon", "into", "to"}:
        return plain("guard") if end == "ground" else Free(Meaning.ROLEPLAY, None)
    if (
        rest[0] in _FLAT
        or rest[0] in _ASIDE
        or where[:3] in {("to", "one", "side"), ("to", "the", "side")}
        or prep == "from"
    ):
        return plain("dodge")
    if where[:1] == ("to",) and end in {"left", "right", "floor", "earth"}:
        return plain("dodge")
    if where[:3] == ("out", "of", "the") or where[:2] == ("out", "of"):
        return plain("dodge") if end in {"way", "reach", "path"} else (*plain("go"), *tail)
    if prep in {"at", "on", "onto", "upon", "against"} and len(where) > 1:
        if end in DOORS:
            return (*plain("push"), *tail[1:])
        return (*plain("rest"), *tail) if end in _BEDS else None
    if prep == "off" or end in _WATER or (prep == "from" and end in _LEDGES):
        return Free(Meaning.IMPROVISE, None)
    if prep in _THROUGH and len(where) > 1:
        return (*plain("go"), *tail)
    return None


def _elsewhere(verbs: frozenset[str], act: Act, rest: Words) -> Act | Free | None:
    """Return what it is to haul oneself up, let oneself in, or pour oneself a cup."""
    if not rest:
        return None
    if rest[0] in _THINGS and not verbs.isdisjoint(_SERVES):
        return (act[0], *act[2:])
    if not _FREES.isdisjoint(verbs) and (rest[0] in {"free", "loose"} or rest[:2] == ("out", "from")):
        return Free(Meaning.IMPROVISE, None)
    if not _SMEARS.isdisjoint(verbs) and (rest[0] in {"with", "in", "to"} or rest[:2] == ("all", "over")):
        return Free(Meaning.IMPROVISE, None)
    if not _UPRIGHT.isdisjoint(rest) and not verbs.isdisjoint(_DRAGS | {"draw", "raise"}):
        return Free(Meaning.ROLEPLAY, None)
    return _seated(verbs, act, rest) or _hauled(verbs, act, rest)


def _seated(verbs: frozenset[str], act: Act, rest: Words) -> Act | Free | None:
    """Return what it is to settle oneself down, or to let oneself in or down."""
    if not _SEATS.isdisjoint(verbs) and rest[0] in {"down", "on", "in", "into", "by", "beside", "at", "near"}:
        return None if verbs & _LOWERS and rest[-1] not in _BEDS and rest[-1] not in {"fire"} else plain("rest")
    if not _LOWERS.isdisjoint(verbs) and rest[0] == "down" and rest[1:2] and rest[1] in _BESIDE:
        return plain("rest")
    if not _LOWERS.isdisjoint(verbs) and rest[0] in _LETTING_IN:
        return (*plain("climb" if rest[0] == "down" and len(rest) > 1 else "go"), *act[2:])
    return Free(Meaning.ROLEPLAY, None) if "let" in verbs else None


def _hauled(verbs: frozenset[str], act: Act, rest: Words) -> Act | Free | None:
    """Return what it is to haul oneself somewhere, or to post oneself there."""
    if not _DRAGS.isdisjoint(verbs):
        if rest[0] in _THROUGH or rest[0] in {"into", "ashore", "clear", "inside"}:
            start = (
                1 if rest[:2] in {("up", "onto"), ("up", "over"), ("up", "into"), ("up", "out"), ("up", "on")} else 0
            )
            return (*plain("go"), *act[2 + start :])
        if rest[0] == "away":
            return Free(Meaning.ROLEPLAY, None)
    if not _PLACES.isdisjoint(verbs - _FLINGS) and rest[0] in _STATIONS and len(rest) > 1:
        return (*plain("hide"), *act[2:]) if rest[0] in _COVERING else plain("wait")
    return None
