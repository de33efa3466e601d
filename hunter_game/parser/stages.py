"""Acts that are told in stages: two verbs in a row by which one thing is done.

*Raise the lantern and peer down the well* is a look, *dig a pit and lay branches over it* a trap, *stay quiet and try
to overhear* is listening. A stage says which of the two is the act; the other goes with it.
"""

from __future__ import annotations

from dataclasses import dataclass

from hunter_game.engine.improvised import stems
from hunter_game.engine.names import singular, word_list
from hunter_game.parser.command import Command
from hunter_game.parser.meaning import Meaning
from hunter_game.parser.sorts import LIGHTS


def _words(text: str) -> frozenset[str]:
    return frozenset(word_list(text))


_LOOKS = frozenset((Meaning.LOOK, Meaning.EXAMINE))
_SENSES = _LOOKS | {Meaning.SEARCH, Meaning.TRACK, Meaning.LISTEN}
_TALKS = frozenset((Meaning.ASK, Meaning.TALK, Meaning.TELL, Meaning.SAY))
_SEEN_WITH = frozenset((Meaning.EQUIP, Meaning.SHOW, Meaning.LIGHT, Meaning.USE, Meaning.TAKE, Meaning.PUSH))
_SERVED = frozenset(
    (Meaning.TAKE, Meaning.CRAFT, Meaning.PUT, Meaning.USE, Meaning.OPEN, Meaning.LOOK, Meaning.EXAMINE)
)
_KEPT_BY = frozenset((Meaning.PUT, Meaning.EQUIP, Meaning.REMOVE, Meaning.USE, Meaning.TAKE))
_OWN_PLACES = _words("pocket pack bag belt sleeve coat satchel purse boot shirt pouch shoulder cloak knapsack backpack")
_MAPS = _words("map chart letter paper parchment scroll note cloth")
_POTS = _words("pot pan kettle cauldron skillet")


@dataclass(frozen=True, slots=True)
class Stage:
    """Two acts in a row that are one: any of `before` said with `verbs`, then any of `after` said with `then`."""

    before: frozenset[Meaning]
    after: frozenset[Meaning]
    verbs: frozenset[str] = frozenset()
    """Verbs of the first; any if empty."""
    then: frozenset[str] = frozenset()
    """Verbs of the second; any if empty."""
    first_of: frozenset[str] = frozenset()
    """What the first is done to, one of these; anything if empty."""
    second_of: frozenset[str] = frozenset()
    """What the second is done to or put into, one of these; anything if empty."""
    bare: bool = False
    """Whether the second names nothing of its own: *eat it*."""

    def holds(self, first: Command, verb: str, second: Command, then: str) -> bool:
        """Return whether these two commands, said with these verbs, are such stages."""
        return (
            first.meaning in self.before
            and second.meaning in self.after
            and (not self.verbs or not self.verbs.isdisjoint(stems(verb)))
            and (not self.then or not self.then.isdisjoint(stems(then)))
            and (not self.first_of or not self.first_of.isdisjoint(_nouns(first)))
            and (not self.second_of or not self.second_of.isdisjoint(_nouns(second)))
            and (not self.bare or not _names(second))
        )


_LEADING = (
    Stage(frozenset((Meaning.MOVE,)), frozenset((Meaning.FLEE,))),
    Stage(frozenset((Meaning.MOVE,)), frozenset((Meaning.MOVE,)), _words("leave")),
    Stage(frozenset((Meaning.WAIT,)), frozenset((Meaning.GUARD, Meaning.LISTEN))),
    Stage(frozenset((Meaning.SAY,)), frozenset((Meaning.LISTEN,)), _words("be hush shut quiet silence")),
    Stage(
        frozenset((Meaning.SEARCH,)),
        frozenset((Meaning.REST, Meaning.SLEEP, Meaning.HIDE)),
        _words("find look seek"),
    ),
    Stage(
        frozenset((Meaning.FLEE,)),
        frozenset((Meaning.ATTACK, Meaning.SHOOT, Meaning.THROW, Meaning.GUARD)),
        _words("step back jump leap fall draw pull turn stagger stumble duck spring dart"),
    ),
    Stage(
        _LOOKS | {Meaning.HIDE, Meaning.REST, Meaning.MOVE, Meaning.GUARD},
        _SENSES | {Meaning.TAKE, Meaning.CRAFT},
        _words("bend lean crouch stoop kneel squat hunch reach rise straighten drop duck"),
    ),
    Stage(frozenset((Meaning.REST,)), _SENSES | _TALKS | {Meaning.CRAFT}, _words("sit settle perch squat")),
    Stage(
        frozenset((Meaning.HIDE, Meaning.REST)),
        frozenset((Meaning.LISTEN, Meaning.GUARD)),
        _words("stay keep stand stop hold be pause crouch lie sit freeze"),
    ),
    Stage(
        _LOOKS | {Meaning.HIDE, Meaning.MOVE, Meaning.FLEE, Meaning.EQUIP},
        _TALKS,
        _words("bend lean crouch stoop kneel squat hunch turn swivel wheel round edge sidle draw crane"),
    ),
    Stage(
        frozenset((Meaning.PUSH, Meaning.MOVE)),
        _TALKS,
        _words("slide shift pull drag draw hitch scoot push move"),
        first_of=_words("closer nearer close near chair stool seat bench cup mug tankard plate bowl glass forward"),
    ),
    Stage(_SEEN_WITH, _SENSES, _words("raise lift hold lower swing"), first_of=LIGHTS),
    Stage(
        frozenset((Meaning.TAKE, Meaning.PUSH)),
        frozenset((Meaning.ATTACK, Meaning.AIM)),
        _words("grab seize catch clutch grip grapple take"),
        bare=True,
    ),
    Stage(
        _SERVED,
        frozenset((Meaning.EAT, Meaning.DRINK)) | _LOOKS,
        _words("tear break cut slice pull pour uncork unstopper fill dip scoop ladle spear unwrap peel crack hack"),
        then=_words(
            "eat drink taste chew swallow sniff smell sip swig gulp devour munch gnaw try lick bolt quaff down"
        ),
        bare=True,
    ),
    Stage(_SERVED, _LOOKS, _words("spread unroll unfold smooth lay"), first_of=_MAPS),
    Stage(_SERVED, frozenset((Meaning.CRAFT,)), _words("set put hang place heat"), first_of=_POTS),
)
"""Stages of which the second is the act."""

_ENDING = (
    Stage(frozenset(Meaning), frozenset((Meaning.SEARCH, Meaning.LOOK)), then=_words("find"), bare=True),
    Stage(frozenset((Meaning.EAT, Meaning.DRINK)), frozenset((Meaning.ASK, Meaning.DROP)), then=_words("spit")),
    Stage(
        frozenset((Meaning.GUARD,)),
        frozenset((Meaning.EQUIP, Meaning.SHOW, Meaning.USE, Meaning.WAIT, Meaning.HIDE)),
        then=_words("raise hold lift level lower wait ready stand lean bring keep"),
    ),
    Stage(
        _LOOKS | {Meaning.TRACK, Meaning.LISTEN, Meaning.WAIT},
        _LOOKS | {Meaning.LISTEN},
        then=_words("see check watch notice try find hear make spot"),
        bare=True,
    ),
    Stage(
        _SENSES | {Meaning.WAIT},
        _LOOKS | {Meaning.LISTEN, Meaning.SEARCH},
        then=_words("see check watch notice try find hear make spot"),
        second_of=_words("if whether what anything something anyone"),
    ),
    Stage(
        frozenset((Meaning.TRAP,)),
        frozenset((Meaning.CLOSE, Meaning.PUT, Meaning.USE, Meaning.DROP, Meaning.TRAP, Meaning.THROW, Meaning.PUSH)),
        then=_words(
            "cover hide conceal disguise camouflage lay spread brush scatter strew drape heap pull sprinkle kick rake"
        ),
    ),
    Stage(
        frozenset((Meaning.TAKE,)),
        _KEPT_BY,
        then=_words("put stuff tuck stow slip slide fold stick pop shove hide stash sling hang tie keep drop pocket"),
        second_of=_OWN_PLACES,
    ),
    Stage(frozenset((Meaning.TAKE,)), frozenset((Meaning.TAKE,)), then=_words("keep pocket"), bare=True),
    Stage(frozenset((Meaning.MOVE,)), frozenset((Meaning.MOVE,)), then=_words("keep stay bear stick hug back")),
    Stage(
        frozenset((Meaning.PUT, Meaning.DROP, Meaning.TRAP, Meaning.BAIT)),
        frozenset((Meaning.MOVE, Meaning.FLEE)),
        then=_words("step stand retreat withdraw back"),
    ),
)
"""Stages of which the first is the act."""


def leads(before: Command, verb_before: str, after: Command, verb: str) -> bool:
    """Return whether the first of two commands is only a stage of the second."""
    return any(stage.holds(before, verb_before, after, verb) for stage in _LEADING)


def ends(before: Command, verb_before: str, after: Command, verb: str) -> bool:
    """Return whether the second of two commands is only the last stage of the first."""
    return any(stage.holds(before, verb_before, after, verb) for stage in _ENDING)


def _nouns(command: Command) -> frozenset[str]:
    event = command.events[0] if command.events else None
    named = f"{getattr(event, 'target', None) or ''} {getattr(event, 'means', None) or ''}"
    return frozenset(singular(word) for word in named.split())


def _names(command: Command) -> frozenset[str]:
    return _nouns(command) - _IT


_IT = _words("it them some one him her that this")
