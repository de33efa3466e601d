"""What is done with a part of the body to a thing: *put an eye to the knothole* is a look.

*My shoulder to the gate* is a push, *a hand into the hole* a search.

What the hunter does to his own body with his own hands is a gesture: *stick my fingers in my ears*.
"""

from __future__ import annotations

from hunter_game.engine.improvised import stems
from hunter_game.engine.names import word_list
from hunter_game.parser.bodily import PARTS
from hunter_game.parser.command import Free
from hunter_game.parser.meaning import Meaning
from hunter_game.parser.plain_words import Act, Words, plain, said
from hunter_game.parser.sorts import ARMS, DOORS, FLESH, FOLK, HEAVY, LIDDED, LIGHTS

_DETERMINERS = frozenset(word_list("my his her their our a an one two both three the each"))
_OWN = frozenset(word_list("my his her their our your"))
_EYES = frozenset(word_list("eye eyes head face gaze glance stare"))
_ONLY_EYES = frozenset(word_list("eye eyes gaze glance stare"))
_EARS = frozenset(word_list("ear ears"))
_NOSES = frozenset(word_list("nose nostrils"))
_FINGERS = frozenset(
    word_list(
        "finger fingers fingertip fingertips forefinger thumb thumbs thumbnail fingernail nail hand hands palm palms"
        " knuckle knuckles"
    )
)
_PUSHING = frozenset(word_list("shoulder shoulders back weight hip side bulk strength"))
_KICKING = frozenset(word_list("foot boot heel toe knee fist elbow fists boots feet heels knees elbows"))
_ARM = frozenset(word_list("arm arms elbow"))
_LEGS = frozenset(word_list("leg legs thigh"))
_PARTS = _LEGS | _EYES | _EARS | _NOSES | _FINGERS | _PUSHING | _KICKING | _ARM | {"tongue", "cheek", "forehead"}

_PUTS = frozenset(
    word_list(
        "put set lay press apply clap fix glue bring hold stick poke push thrust pop shove lean get crane bend duck dip"
        " place fit rest touch lower raise stretch clamp jam incline turn strain cock prick cup keep train fasten"
    )
)
_CASTS = frozenset(word_list("fix keep train fasten cast run rest turn set sweep let drag pass play shift move lift"))
_STROKES = frozenset(
    word_list(
        "run trail draw pass slide trace drag sweep brush move walk skim glide stroke press touch hover smooth skate"
        " scrape lay rest place put hold set lift"
    )
)
_DELVES = frozenset(
    word_list(
        "thrust stick shove plunge put slip slide push poke work get sink reach jam wriggle worm ease force cram stuff"
        " feel ram insert drive dip squeeze run"
    )
)
_SHOVES = frozenset(
    word_list("put set lay throw lean fit brace get ram apply bend press jam wedge heave bring add drive turn")
)
_CLOSES = frozenset(word_list("close fold wrap curl shut clench tighten lock hook clasp lace"))
_GESTURE = Free(Meaning.ROLEPLAY, None)
_STRIKES = frozenset(
    word_list(
        "put drive plant bury slam ram swing sink bring stamp send smash crash crack thrust stick land connect lay"
    )
)
_WEDGES = frozenset(word_list("put jam stick wedge thrust set get push shove keep insert slide poke"))

_TO = frozenset(word_list("to against at for toward towards near over upon on"))
_LOOKED_THROUGH = frozenset(
    word_list("crack knothole keyhole gap hole slit chink grating peephole cranny split fissure")
)
_AROUND = frozenset(word_list("round around through over into under behind inside above below past out between"))
_ALONG = frozenset(word_list("over along across down through round around against up"))
_INTO = frozenset(word_list("into in inside under beneath behind between beyond within underneath"))
_WET = frozenset(word_list("water fire flame flames fire's basin bucket trough stream river pond air hand hands snow"))
_HANDLES = frozenset(word_list("hilt haft pommel handle grip sheath scabbard butt stock trigger")) | ARMS
_POSTED = frozenset(word_list("wall tree trunk pillar rock stone stones boulder oak chimney hedge bank post"))
_GAPS = frozenset(word_list("door gap crack jamb doorway gate opening hinge hinges doorframe"))
_PULLED_UP = frozenset(word_list("lid slab edge stone flagstone board plank lip rim hatch grate grating floorboard"))
_SOMEBODY = frozenset(word_list("him her them me us you it mine hers his theirs")) | FOLK
_POCKETS = frozenset(word_list("pocket pockets sleeve sleeves belt lap hair beard mouth coat cloak apron lapels"))
_NEARER = frozenset(word_list("close closer near nearer up right down low tight flat hard gently lightly back"))
_FOR = frozenset((("for",), ("in", "search", "of"), ("feeling", "for"), ("looking", "for"), ("seeking",)))
_HELD_UP = frozenset(word_list("hold bring lift raise put press carry draw take lower move cup swing shift"))
_LIT_BY = frozenset(word_list("light lamp window moon moonlight sun lantern daylight firelight candle lamplight"))


def by_hand(act: Act) -> Act | Free:
    """Return what is done with a part of the body in plain words, or as a gesture; any other act as it is."""
    words = said(act)
    if len(words) < 3:
        return act
    verbs = frozenset(stems(words[0]))
    if verbs.isdisjoint(VERBS):
        return act
    part = _part(words)
    found = _with_part(verbs, act, words, part) if part else None
    if found is None and not verbs.isdisjoint(_HELD_UP):
        found = _held_to_the_face(verbs, act, words)
    return act if found is None else found


_SWINGS = frozenset(word_list("hook swing throw fling cock sling wrap lock get put lift clamp close"))
VERBS = _CLOSES | _SWINGS | _PUTS | _CASTS | _STROKES | _DELVES | _SHOVES | _STRIKES | _WEDGES | _HELD_UP


_BARE = _EARS | _NOSES | frozenset(word_list("eye eyes finger fingers hand hands palm thumb shoulder"))
"""Parts that need no *my* where a line acts out: *presses ear to the planks*."""


def _part(words: Words) -> int:
    """Return where a part of one's own body stands behind the verb; 0 if none does."""
    start = 2 if words[1] in {"out", "up", "down", "back"} and words[2] in _DETERMINERS else 1
    end = start + 3 if words[start] in _DETERMINERS else start + 1
    at = next((i for i in range(start, min(end + 1, len(words))) if words[i] in _PARTS), 0)
    if not at or words[start] == "the" or words[at - 1] == "deaf":
        return 0
    return at if words[start] in _DETERMINERS or (at == start and words[at] in _BARE) else 0


_SENSING = _EYES | _EARS | _NOSES | {"tongue"}
_HELD_OUT = _HELD_UP | {"stretch", "extend"}


def _with_part(verbs: frozenset[str], act: Act, words: Words, part: int) -> Act | Free | None:
    """Return what is done with this part of the body, once what stands behind it is known."""
    at = part + 1
    if at == len(words) and words[1] in {"out", "up", "down", "forth"} and not verbs.isdisjoint(_HELD_OUT):
        return _GESTURE
    while at < len(words) and words[at] in _NEARER and at + 1 < len(words):
        at += 1
    if at + 1 >= len(words):
        return None
    prep = words[at]
    if prep == "out" and words[at + 1] == "of" and len(words) > at + 3 and words[at + 2] in {"the", "my", "a"}:
        at += 1
    elif prep == "out":
        return None
    thing = act[at + 1 :]
    if not thing:
        return None
    if _is_own(words, part, at + 1) and (prep in _TO or prep in _AROUND or prep in _ALONG or prep in _INTO):
        return Free(Meaning.ROLEPLAY, None)
    if words[part] in _SENSING:
        return _with_a_sense(verbs, words[part], prep, act[at:])
    if words[part] in _FINGERS:
        closes = not verbs.isdisjoint(_CLOSES) and prep in {"round", "around", "over", "about", "on"}
        if closes and thing[-1].word in ARMS and words[part - 1] in {"my", words[0]}:
            return (*plain("ready"), *thing)
        return _GESTURE if closes else _with_the_fingers(verbs, words[part], prep, thing)
    return _with_a_limb(verbs, words[part], prep, thing)


def _with_a_sense(verbs: frozenset[str], limb: str, prep: str, where: Act) -> Act | None:
    """Return the look, the listening or the taste that an eye, an ear, the nose or the tongue is put to a thing for."""
    thing = where[1:]
    if limb in _EYES and (limb in _ONLY_EYES or prep not in {"to", "on", "at", "for"}):
        return _with_the_eye(verbs, limb, prep, where, thing)
    if limb in _EARS and verbs & _PUTS and prep in _TO:
        return (*plain("listen"), *(plain("for") if prep == "for" else plain("at")), *thing)
    if limb in _NOSES and verbs & _PUTS and (prep in _TO or prep in {"into", "in"}):
        return (*plain("smell"), *thing)
    if limb == "tongue" and verbs & _PUTS and prep in {"to", "against", "on", "into"}:
        return (*plain("taste"), *thing)
    return None


def _with_a_limb(verbs: frozenset[str], limb: str, prep: str, thing: Act) -> Act | Free | None:
    """Return what is done with an arm, a leg, a shoulder or a boot."""
    if limb in _ARM and (prep in _INTO or prep in {"up", "down"}) and verbs & _DELVES:
        return _delved(thing)
    if limb in _LEGS and prep in {"over", "across", "through", "onto", "astride", "round", "around"}:
        return Free(Meaning.ROLEPLAY if prep in {"over", "across", "through", "onto"} else Meaning.IMPROVISE, None)
    if limb in _ARM and prep in {"round", "around", "over", "under", "about"} and thing[-1].word in FLESH:
        return Free(Meaning.ROLEPLAY if thing[0].word in {"his", "her", "their"} else Meaning.IMPROVISE, None)
    if limb in {"weight", "strength", "bulk"} and prep in {"on", "onto", "upon"} and verbs & _SHOVES:
        return _with_the_weight(limb, prep, thing)
    if limb in _PUSHING and verbs & _SHOVES and prep in {"to", "against", "into", "behind", "under"}:
        return _with_the_weight(limb, prep, thing)
    return _with_the_boot(verbs, prep, thing) if limb in _KICKING else None


def _with_the_eye(verbs: frozenset[str], limb: str, prep: str, where: Act, thing: Act) -> Act | None:
    if verbs.isdisjoint(_PUTS | (_CASTS if limb in _ONLY_EYES else frozenset())):
        return None
    if not _LOOKED_THROUGH.isdisjoint(said(thing)):
        return (*plain("look through"), *thing)
    if prep in _AROUND:
        return (*plain("look"), *where) if where[0].word != "of" else (*plain("look out"), *where)
    if limb in _ONLY_EYES and (prep in _TO or prep in _ALONG):
        return (*plain("look for"), *thing) if prep == "for" else (*plain("look at"), *thing)
    return None


def _with_the_fingers(verbs: frozenset[str], limb: str, prep: str, thing: Act) -> Act | Free | None:
    words = said(thing)
    if (
        words[-1] in _SOMEBODY
        or words[-1] in _WET
        or (words[0] in {"his", "her", "their"} and words[-1] in {"shoulder", "arm", "cheek"})
    ):
        return None
    for size in (1, 2, 3):
        sought = next((i for i in range(1, len(words) - size) if words[i : i + size] in _FOR), 0)
        if sought:
            return (*plain("search"), *thing[:sought], *plain("for"), *thing[sought + size :])
    if _HANDLES.isdisjoint(words) and verbs & _STROKES:
        if prep in _ALONG or (limb not in {"hand", "hands"} and prep in {"to", "on", "onto", "upon"}):
            return (*plain("examine"), *thing)
        if prep == "to" and verbs & {"press", "touch", "hold"}:
            return (*plain("examine"), *thing)
    if prep == "under" and not _PULLED_UP.isdisjoint(words) and verbs & _DELVES:
        return (*plain("push"), *thing)
    if prep in _INTO and verbs & _DELVES and limb not in {"thumb", "thumbs", "nail", "knuckle", "knuckles"}:
        return (*plain("examine"), *thing) if "dip" in verbs else _delved(thing)
    return None


def _delved(thing: Act) -> Act | None:
    words = said(thing)
    if words[-1] in _SOMEBODY or words[-1] in _WET or "for" in words:
        return None
    return (*plain("search"), *thing)


def _with_the_weight(limb: str, prep: str, thing: Act) -> Act | Free | None:
    words = said(thing)
    if words[-1] in {"it", "work", "task"} or (words[:1] == ("the",) and words[-1] in {"wheel", "grindstone"}):
        return None
    if words[-1] in ARMS or words[-1] in {"blow", "thrust", "swing", "stroke", "cut"}:
        return (*plain("attack with"), *thing) if words[-1] in ARMS else plain("attack")
    if limb == "back" and words[-1] in _POSTED:
        return plain("guard")
    return (*plain("push"), *thing) if words[-1] not in _SOMEBODY else None


def _with_the_boot(verbs: frozenset[str], prep: str, thing: Act) -> Act | Free | None:
    end = thing[-1].word
    if prep in {"in", "into", "between"} and end in _GAPS and verbs & _WEDGES and not verbs & {"slam", "drive", "ram"}:
        return Free(Meaning.IMPROVISE, None)
    if prep == "through" and end not in DOORS and end not in FLESH and end not in HEAVY:
        return Free(Meaning.IMPROVISE, None)
    if verbs.isdisjoint(_STRIKES) or prep not in {"into", "to", "in", "through", "against", "on", "onto", "under"}:
        return None
    if end in DOORS or end in LIDDED or (end in HEAVY and prep in {"to", "into", "through", "against"}):
        return (*plain("kick"), *thing)
    if end in FLESH or end in {"him", "it", "her", "them", "beast", "creature"}:
        return (*plain("hit"), *thing) if prep not in {"on", "onto"} or verbs & {"slam", "stamp", "bring"} else None
    return None


_FACE = frozenset(word_list("lips lip mouth brow temple temples forehead chin cheek hair beard ears eyes"))


def _is_own(words: Words, part: int, start: int) -> bool:
    """Return whether the part goes to another part of the same body: *fingers in my ears*, *a hand to his brow*."""
    det, end = words[start], words[-1]
    if det in _OWN and not _FACE.isdisjoint(words[start + 1 : start + 3]):
        return True
    own = PARTS | _POCKETS | _PARTS
    if det == "my":
        return any(word in own for word in words[start + 1 : start + 4])
    if det in _OWN:
        return det == words[part - 1] and any(word in own for word in words[start + 1 : start + 4])
    return words[part - 1] not in _DETERMINERS and len(words) == start + 1 and end in own


def _held_to_the_face(verbs: frozenset[str], act: Act, words: Words) -> Act | None:
    """Return what is held to one's nose, ear or lips as what it is held there for: *hold the cup under my nose*."""
    for at in range(2, min(len(words) - 1, 9)):
        if words[at] in {"to", "under", "against", "near", "before", "beneath"}:
            end = at - 1 if words[at - 1] in _NEARER else at
            thing = act[1:end]
            if not thing or thing[-1].word in PARTS or thing[-1].word in _PARTS or words[at + 1 :][:1] == ("me",):
                return None
            return _at_the_face(verbs, thing, words[at + 1 :])
    return None


def _at_the_face(verbs: frozenset[str], thing: Act, where: Words) -> Act | None:
    if len(where) < 2:
        return None
    if where[0] in _OWN:
        if where[-1] in _NOSES:
            return (*plain("smell"), *thing)
        if where[-1] in _EARS:
            return (*plain("listen to"), *thing)
        if where[-1] in {"eye", "eyes", "face"} and not verbs & {"draw", "press"}:
            return (*plain("look at"), *thing)
        return None
    if where[0] == "the" and len(where) == 2 and where[1] in _LIT_BY and thing[-1].word not in LIGHTS:
        return (*plain("look at"), *thing)
    return None
