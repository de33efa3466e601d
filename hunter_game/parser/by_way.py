"""Ways that are taken in verbs that have another meaning with an object: *push through the crowd*.

*Cut across the bog* and *pelt for the bridge* are others.

The way stands right behind the verb, and nothing that would be pushed, cut or thrown.
"""

from __future__ import annotations

from hunter_game.engine.improvised import stems
from hunter_game.engine.names import word_list
from hunter_game.parser.plain_words import Act, Words, plain, said
from hunter_game.parser.sorts import BEASTS, CORDAGE, COVER, FLESH

_GOES = frozenset(
    word_list(
        "stalk slip steal shin shinny swarm storm blunder lurch reel slouch file parade range double set make strike"
        " push press plough plow shoulder elbow squeeze plunge drop float skid tumble skitter return repair advance"
        " retreat withdraw labour labor struggle thread pick wind beat cut hie betake tack ease stump clatter thunder"
        " duck barge brush muscle flounder thrash swish sweep breeze sail coast drift waltz whisk bustle burst break"
        " spill pour pass steer shove wallow battle fight inch work grope feel haul clank crunch jingle rustle"
        " squelch stomp tromp crash forge dodge dip veer swerve bear hare belt whip scoot scuttle vanish disappear"
        " emerge run swing toil slosh slog slide worm wriggle scrabble shuffle strike lead carry loop curve"
    )
)
"""Verbs of motion that mean something else with an object, or that are seldom met."""
_FLEES = frozenset(word_list("pelt bolt tear hightail skedaddle hurtle scarper hare"))
VERBS = _GOES | _FLEES
_PATHS = frozenset(
    word_list(
        "into to towards toward down across through along past up for over out inside onto between among around round"
        " from off beneath under beyond"
    )
)
_ON = frozenset(word_list("back on out off away straight right up down my in over along forth forward"))
_ONLY: dict[str, frozenset[str]] = {
    "cut": frozenset(word_list("across along over past")),
    "strike": frozenset(word_list("across")),
    "set": frozenset(("",)),
    "make": frozenset(word_list("for")),
    "beat": frozenset(("",)),
    "push": frozenset(word_list("through past into across along between to")),
    "press": frozenset(word_list("through past across along between")),
    "pick": frozenset(("",)),
    "wind": frozenset(word_list("through down up along between to into")),
    "thread": frozenset(word_list("through between along")),
    "pass": frozenset(word_list("through into under over along beneath between down inside out")),
    "lead": frozenset(("",)),
    "carry": frozenset(("",)),
    "feel": frozenset(("",)),
    "grope": frozenset(word_list("along down across through")),
    "break": frozenset(word_list("from")),
    "burst": frozenset(word_list("into through from")),
    "fight": frozenset(("",)),
    "work": frozenset(word_list("along round around down up through")),
    "drop": frozenset(word_list("into down through onto over")),
    "ease": frozenset(word_list("into through past down out along round around between")),
    "slide": frozenset(word_list("down into through past out between")),
    "roll": frozenset(("",)),
    "haul": frozenset(("",)),
    "swing": frozenset(word_list("over down across")),
    "pour": frozenset(("",)),
    "spill": frozenset(word_list("out into down")),
    "sweep": frozenset(word_list("into past out down through")),
    "brush": frozenset(word_list("past by")),
    "shove": frozenset(word_list("past through between")),
    "shoulder": frozenset(word_list("through past into out between")),
    "elbow": frozenset(word_list("through past into out between")),
    "duck": frozenset(word_list("into through out past inside under round around down")) - {"under"},
    "dodge": frozenset(word_list("into through out past round around between down across along")),
    "dip": frozenset(word_list("down")),
    "plunge": frozenset(word_list("into through down across along out onto")),
    "run": frozenset(word_list("through down")),
    "bear": frozenset(("",)),
    "whip": frozenset(word_list("round around into past through out down")),
    "belt": frozenset(word_list("down across along out into to for up")),
    "crash": frozenset(word_list("through into out down along")),
    "vanish": frozenset(word_list("into through round around down over")),
    "disappear": frozenset(word_list("into through round around down over")),
    "tear": frozenset(word_list("across along out for to through past")),
    "bolt": frozenset(word_list("down across along out up for to through past over round around from into")),
    "stump": _PATHS,
}
"""Behind which words such a verb is a motion, where not behind all; "" for no word but a particle and another."""
_TURNED = frozenset(
    (("strike", "out"), ("strike", "off"), ("set", "out"), ("set", "off"), ("set", "forth"), ("make", "off"),
     ("beat", "back"),
     ("double", "back"), ("cut", "back"), ("head", "on"), ("press", "on"), ("push", "on"),  ("bear", "off"),
     ("break", "out"), ("break", "off"), ("work", "back"), ("ease", "back"), ("drop", "back"), ("drop", "down"),
     ("push", "back"), ("press", "back"), ("swing", "back"), ("swing", "down"), ("swing", "out"), ("pass", "on"),
     ("fight", "back"), ("roll", "out"), ("cut", "off"))
)  # fmt: skip
"""Such a verb with a particle, behind which the way follows: *strike out for the hills*."""
_NEVER = frozenset(
    word_list(
        "clock watch rope string windlass winch bucket"
        " it him them me you himself knees sleep tears pieces song laughter view sight hand work floor ground"
        " question conversation talk list story plan names words notes facts flames flame fire silence "
        "dreams thought trouble debt speech service arms play"
    )
)
_COVERS = COVER | frozenset(word_list("shadow shadows dark darkness crowd gloom"))
_INTO = frozenset(word_list("into behind under beneath among between down"))
_LOUD = frozenset(word_list("plunge crash burst storm swarm barge thrash flounder blunder stomp thunder clatter"))
"""Verbs by which nobody gets out of sight."""
_WAYS_OWN = frozenset(("way", "path", "road"))


def by_way(act: Act) -> Act:
    """Return a way that is taken in an unusual verb as *go* and the way; any other act as it is."""
    words = said(act)
    if len(words) < 3 or (words[0] == "hied" and words[1] in _HIDDEN):
        return act
    verbs = [stem for stem in stems(words[0]) if stem in _GOES or stem in _FLEES]
    if not verbs:
        return act
    verb = verbs[0]
    only = _ONLY.get(verb)
    at = 1
    if words[1] == "my" and words[2] in _WAYS_OWN and len(words) > 4:
        at, only = 3, None
    while at < len(words) - 2 and words[at] in _ON and words[at + 1] in _PATHS:
        only = None if (verb, words[at]) in _TURNED or only is None else only
        at += 1
    if words[at] == "out" and words[at + 1] != "of" and words[-1] not in {"door", "gate", "window", "hatch"}:
        return act
    if words[at] not in _PATHS or (only is not None and words[at] not in only) or not _is_a_way(words[at:]):
        return act
    if verb in _FLEES:
        return plain("flee")
    if words[at] in _INTO and not _COVERS.isdisjoint(words[at + 1 :]) and verb not in _LOUD:
        return act
    return (*plain("go to"), *act[at + 1 :]) if words[at] == "for" else (*plain("go"), *act[at:])


_HIDDEN = frozenset(("under", "behind", "beneath", "in"))
"""Where one hides, so that *hied* is a slip for it."""


def _is_a_way(where: Words) -> bool:
    """Return whether a place follows the preposition, and nothing that is cut through or driven into."""
    rest = where[2:] if where[:2] == ("out", "of") else where[1:]
    if not rest or rest[-1] in _NEVER or rest[0] in _NEVER:
        return False
    end = next(
        (i for i, word in enumerate(rest) if i and (word in _PATHS or word in {"and", "with", "at", "in", "on"})),
        len(rest),
    )
    head = rest[end - 1]
    return (
        head not in CORDAGE
        and head not in FLESH
        and head not in BEASTS
        and head not in _NEVER
        and rest[0] not in _NEVER
        and rest[0] not in {"its", "a"}
    ) or (rest[0] == "a" and head not in CORDAGE and head not in FLESH and head not in BEASTS)
