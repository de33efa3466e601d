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
_FASTENINGS = _words("bar bolt latch lock catch key chain hook")
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
    Stage(
        frozenset((Meaning.TRADE,)),
        frozenset((Meaning.TRADE,)),
        _words("slap slide put lay count toss drop throw plonk plunk push flick spin stack slam"),
    ),
    Stage(frozenset((Meaning.TAKE,)), frozenset((Meaning.THROW,)), _words("tear rip wrench"), bare=True),
    Stage(_LOOKS, _LOOKS, _words("hold bring lift raise put press carry tilt turn")),
    Stage(
        frozenset((Meaning.USE, Meaning.PUSH, Meaning.REMOVE, Meaning.IMPROVISE, Meaning.TAKE, Meaning.ATTACK)),
        _LOOKS,
        _words("blow wipe brush rub scrape scrub sweep peel part dust clean clear"),
        then=_words("read look peer examine study inspect see squint"),
    ),
    Stage(
        frozenset((Meaning.USE, Meaning.CRAFT, Meaning.CLOSE, Meaning.IMPROVISE, Meaning.PUT)),
        frozenset((Meaning.EQUIP, Meaning.TAKE, Meaning.PUT)),
        _words("coil roll fold bundle wind gather"),
        bare=True,
    ),
    Stage(
        frozenset((Meaning.IMPROVISE, Meaning.ATTACK, Meaning.USE, Meaning.CRAFT)),
        frozenset((Meaning.GIVE,)),
        _words("tear break cut slice hack split snap"),
    ),
    Stage(
        frozenset((Meaning.FLEE, Meaning.MOVE)),
        frozenset((Meaning.GUARD, Meaning.AIM)),
        _words("take give"),
    ),
    Stage(
        frozenset((Meaning.PUT, Meaning.EQUIP, Meaning.PUSH, Meaning.TAKE, Meaning.USE, Meaning.SHOW, Meaning.ADVANCE)),
        frozenset((Meaning.GUARD,)),
        then=_words("let"),
    ),
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
    Stage(frozenset((Meaning.HIDE,)), _SENSES, _words("get go sink lower lie")),
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
    Stage(_SEEN_WITH | _LOOKS, _SENSES, _words("raise lift hold lower swing shine"), first_of=LIGHTS),
    Stage(frozenset((Meaning.TAKE,)), _LOOKS, then=_words("sniff smell taste lick"), bare=True),
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
    Stage(
        frozenset((Meaning.TRAP,)),
        frozenset((Meaning.TRAP,)),
        _words("wind peg string stretch rig run thread knot"),
        then=_words("set hang tie test cover weight"),
    ),
    Stage(
        frozenset((Meaning.TRADE,)),
        frozenset((Meaning.SAY, Meaning.TALK)),
        _words("slide push toss flip slap put lay drop count flick spin slam throw"),
    ),
    Stage(
        frozenset((Meaning.TRAP, Meaning.OPEN)),
        frozenset((Meaning.IMPROVISE, Meaning.PUT)),
        then=_words("bury cover conceal hide"),
        bare=True,
    ),
    Stage(
        frozenset((Meaning.CRAFT, Meaning.USE, Meaning.PUT, Meaning.TRAP, Meaning.TAKE, Meaning.EQUIP)),
        frozenset((Meaning.EXAMINE, Meaning.LOOK)),
        then=_words("test prove try"),
        bare=True,
    ),
    Stage(
        frozenset((Meaning.ATTACK, Meaning.SHOOT, Meaning.PUSH)),
        frozenset((Meaning.EQUIP, Meaning.GUARD, Meaning.IMPROVISE, Meaning.TAKE, Meaning.WAIT, Meaning.USE)),
        then=_words("hold keep pin"),
        bare=True,
    ),
    Stage(frozenset((Meaning.AIM,)), frozenset((Meaning.WAIT,))),
    Stage(
        frozenset((Meaning.ATTACK, Meaning.SHOOT)),
        frozenset((Meaning.LEAN, Meaning.PUSH, Meaning.TAKE, Meaning.USE, Meaning.GUARD, Meaning.REST))
        | {Meaning.IMPROVISE},
        then=_words("lean bear hang grind twist wrench"),
    ),
    Stage(frozenset((Meaning.EQUIP,)), frozenset((Meaning.EQUIP,)), then=_words("nock notch load string span cock")),
    Stage(
        frozenset((Meaning.LIGHT, Meaning.TRAP, Meaning.BAIT, Meaning.PUT)),
        frozenset((Meaning.FLEE, Meaning.GUARD)),
        then=_words("jump leap step skip spring hop stand scramble get"),
    ),
    Stage(
        frozenset((Meaning.CRAFT,)),
        frozenset((Meaning.PUT, Meaning.PUSH, Meaning.USE, Meaning.THROW, Meaning.DROP, Meaning.CRAFT)),
        then=_words("tip add stir pour throw drop put scrape mix shake sweep"),
        bare=True,
    ),
    Stage(
        frozenset((Meaning.CRAFT,)),
        frozenset((Meaning.PUT, Meaning.PUSH, Meaning.USE, Meaning.THROW, Meaning.DROP)),
        then=_words("tip add stir pour throw drop put scrape mix shake sweep"),
        second_of=_POTS,
    ),
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
    Stage(frozenset((Meaning.TAKE,)), _KEPT_BY, then=_words("sling shoulder stow pocket"), bare=True),
    Stage(_LOOKS, _LOOKS, then=_words("sniff smell breathe have take squint peer"), bare=True),
    Stage(frozenset((Meaning.CLOSE,)), frozenset((Meaning.CLOSE,)), second_of=_FASTENINGS),
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
