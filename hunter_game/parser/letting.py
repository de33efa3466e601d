"""What the hunter lets be done: *let my gaze travel along the shelf* is a look, *let the pack slide off* a drop.

What is let be, or let happen to nobody, is no act: *let the words sink in*.
"""

from __future__ import annotations

from hunter_game.engine.improvised import stems
from hunter_game.engine.names import word_list
from hunter_game.parser.bodily import PARTS
from hunter_game.parser.command import Free
from hunter_game.parser.meaning import Meaning
from hunter_game.parser.plain_words import Act, Words, plain, said
from hunter_game.parser.sorts import ARMS, BEASTS, DOORS, GARMENTS, LIDDED, LIGHTS

_EYES = frozenset(word_list("eye eyes gaze glance stare look"))
_EARS = frozenset(word_list("ear ears"))
_HANDS = frozenset(word_list("hand hands finger fingers fingertips palm thumb"))
_BEAMS = frozenset(word_list("light beam lamplight lanternlight glow")) | LIGHTS
_FALLS = frozenset(word_list("fall slide drop slip tumble clatter thump roll go sink topple crash hang trail"))
_ROAMS = frozenset(
    word_list(
        "travel wander roam drift rest slide move run stray fall play pass sweep linger go follow trail settle creep"
        " walk explore climb drop crawl range rove slip stop glide dwell lift"
    )
)
_PLACES = frozenset(
    word_list("over along across on upon onto into around round up down to toward towards through from")
)
_SHUTS = frozenset(word_list("shut to close closed"))
_FLIES = frozenset(word_list("fly loose"))
_SHOT = frozenset(word_list("arrow bolt shaft string quarrel bowstring shot stone"))
_TIMES = frozenset(
    word_list("minute minutes moment moments hour hours night day while time candle candles evening silence quiet dark")
)
_PASSES = frozenset(
    word_list(
        "pass go stretch do lie hang grow settle work come deepen drag fall slip spin lengthen build gather speak"
    )
)
_NOTHING_DONE = frozenset(word_list("that this these those it him her them words word thought silence name question"))
_ATTACKS = frozenset(word_list("come charge bite break spend strike hit waste rush snap pounce spring run take try"))
"""What is let do to the hunter by who stands ready for it: *let it come*."""
_COMES = frozenset(
    word_list(
        "come pass go talk speak finish have be think believe stew wait lead see hear know get rest keep stand lie"
    )
)
_LIVESTOCK = frozenset(
    word_list("dog hound goat horse pony lamb sheep pig cow bird birds hen hens chickens rat rats bees cat geese")
)


def letting(act: Act) -> Act | Free:
    """Return what is let be done in plain words or as a gesture; any other act as it is."""
    words = said(act)
    if words[0] not in {"let", "lets", "letting"} or len(words) < 4:
        return act
    end = next((i for i in range(2, min(len(words), 7)) if words[i] in _VERBS), 0)
    if words[1] in {"go", "fly", "loose", "us", "me"} or not end:
        return act
    found = _let(words[end - 1], words[end], words[end + 1 :], act[1:end], act[end + 1 :])
    return act if found is None else found


_VERBS = (
    _FALLS
    | _ATTACKS
    | _ROAMS
    | _FLIES
    | _PASSES
    | _COMES
    | frozenset(word_list("take swing shut close have claim bang sink"))
)


def _let(head: str, verb: str, rest: Words, thing: Act, where: Act) -> Act | Free | None:
    """Return what it is to let this do that."""
    if (head in _EYES or head in _BEAMS or head in _HANDS) and verb in _ROAMS and rest and rest[0] in _PLACES:
        if head in _HANDS and rest[0] in {"to", "from", "into"}:
            return Free(Meaning.ROLEPLAY, None)
        return (*plain("look at"), *where[1:]) if len(rest) > 1 else plain("look around")
    if head in _EYES and verb in _ROAMS:
        return plain("look around")
    if head in _EARS:
        return plain("listen")
    if (head in {"it", "him", "her", "them"} or head in BEASTS) and verb in _ATTACKS:
        return plain("guard")
    if head == "sleep" and verb in {"take", "have", "come", "claim"}:
        return plain("sleep")
    if head in PARTS or head in {"tears", "tear", "breath", "anger", "grief", "smile", "mask"}:
        return Free(Meaning.ROLEPLAY, None)
    if head in _SHOT and (verb in _FLIES or verb in {"go"}):
        return plain("shoot")
    if (head in DOORS or head in LIDDED) and verb in {"swing", "fall", "bang", "shut", "close", "go", "slide", "drop"}:
        return _of_a_door(rest, verb, thing)
    if head in _TIMES and verb in _PASSES:
        return plain("wait")
    if verb in _FALLS and (thing[0].word in {"my", "the", "his", "her", "it", "them"}) and head not in BEASTS:
        return _let_fall(head, verb, rest, thing)
    return _let_be(head, verb)


def _let_be(head: str, verb: str) -> Free | None:
    """Return what it is to let something be: a gesture, or an act that is tried."""
    if head in _NOTHING_DONE and head not in {"him", "her", "them", "it"}:
        return Free(Meaning.ROLEPLAY, None)
    return Free(Meaning.IMPROVISE, None) if head in _LIVESTOCK and verb in {"go", "run", "out", "loose"} else None


def _of_a_door(rest: Words, verb: str, thing: Act) -> Act | None:
    if "open" in rest:
        return (*plain("open"), *thing)
    return (
        (*plain("close"), *thing) if verb in {"bang", "shut", "close", "fall"} or not _SHUTS.isdisjoint(rest) else None
    )


def _let_fall(head: str, verb: str, rest: Words, thing: Act) -> Act | Free | None:
    if head in {"it", "them", "light"} or rest[:1] == ("through",) or head in {"rope", "line", "chain", "words"}:
        return None
    if head in GARMENTS and rest[:1] in {("off",), ("from",)}:
        return (*plain("take off"), *thing)
    if verb in {"hang", "trail", "go", "sink"} and head not in ARMS:
        return None
    return (*plain("drop"), *thing)


def is_let_happen(act: Act) -> bool:
    """Return whether a command only lets something happen, behind an act: *plant the spear and let it come*."""
    words = said(act)
    if len(words) < 3 or "let" not in stems(words[0]) or words[1] in {"us", "me", "go", "fly", "loose", "out", "off"}:
        return False
    if words[1] in {"myself", "himself", "herself"}:
        return False
    after = letting(act)
    if isinstance(after, tuple) and after and after[0].word == "guard":
        return False
    return (
        after is act
        or (isinstance(after, Free) and after.meaning is Meaning.ROLEPLAY)
        or words[1] in {"it", "them", "him", "her"}
    )
