"""What the hunter's eyes, feet and weapons are said to do, as what he does: *my eyes travel along the shelf* is a look.

What a body only suffers or shows (*my hands shake*) stays a gesture.
"""

from __future__ import annotations

from hunter_game.engine.improvised import stems
from hunter_game.engine.names import word_list
from hunter_game.parser.grammar import is_verb
from hunter_game.parser.plain_words import Act, plain, said
from hunter_game.parser.sorts import AMMUNITION, ARMS, BEASTS, DOORS, FLESH

_EYES = frozenset(word_list("eye eyes gaze glance"))
_LOOKS = frozenset(
    word_list(
        "travel go fall drift rest settle follow flick slide dart wander move sweep light come stray linger rove roam"
        " scan search range climb drop land stop return fix run rake trace pass lock alight stray jump skim"
    )
)
_LOWERED = frozenset(word_list("floor ground feet boots hands lap table toes"))
_FEET = frozenset(word_list("feet legs boots foot steps"))
_CARRIES = frozenset(word_list("carry take bring lead"))
_BLADES = (ARMS | AMMUNITION | frozenset(word_list("point edge steel iron shaft net noose"))) - frozenset(("stock",))
_STRIKES = frozenset(
    word_list(
        "bite find take catch sink open meet cut slice flash swing thud bury drive pierce hit strike sing punch rip"
        " tear carve cleave smash crack crunch skewer split slash stab slam lash arc whistle scythe plunge whip"
    )
)
_LIMBS = frozenset(word_list("fist boot knee elbow heel forehead shoulder foot fists knuckles"))
_MEETS = frozenset(word_list("meet catch connect find take slam crash crack hit strike smash land thud drive"))
_WHERE = frozenset(
    word_list("to on onto over along across upon around round through into at up down from towards toward in past over")
)


def led_by(tokens: Act) -> Act | None:
    """Return the act that a statement about eyes, feet or a weapon tells, in plain words; None if it tells none."""
    words = said(tokens)
    if len(words) < 4 or words[0] != "my":
        return None
    at = next(
        (i for i in range(2, min(5, len(words) - 1)) if is_verb(words[i]) or not _KNOWN.isdisjoint(stems(words[i]))), 0
    )
    if not at:
        return None
    verbs = frozenset(stems(words[at]))
    head, rest = words[at - 1], tokens[at + 1 :]
    if head in _EYES and verbs & {"drop", "fall", "go"} and words[-1] in _LOWERED:
        return None
    if head in _EYES and verbs & _LOOKS:
        if words[at + 1] in _WHERE and len(rest) > 1:
            rest = rest[2:] if len(rest) > 2 and words[at + 2] in _WHERE else rest[1:]
            return (*plain("look at"), *rest)
        return (*plain("look at"), *rest) if verbs & {"follow", "scan", "search", "rake", "trace", "skim"} else None
    if head in _FEET and verbs & _CARRIES and words[at + 1] in {"me", "us"} and len(rest) > 1:
        return (*plain("go"), *rest[1:])
    if head in _BLADES and verbs & _STRIKES:
        return plain("attack")
    if head in _LIMBS and verbs & _MEETS:
        thing = rest[1:] if rest[0].word in {"with", "on", "in", "into", "against", "to"} else rest
        if not thing or (
            thing[-1].word not in FLESH
            and thing[-1].word not in BEASTS
            and thing[-1].word not in DOORS
            and thing[-1].word not in {"it", "him", "her", "them"}
        ):
            return None
        return (*plain("push" if head == "shoulder" else "kick" if thing[-1].word in DOORS else "hit"), *thing)
    return None


_KNOWN = _LOOKS | _CARRIES | _STRIKES | _MEETS
