"""From a command to deeds: everything that is neither talk nor a blow."""

from __future__ import annotations

from hunter_game.engine.events import Deed
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Direction, ItemKind, Range, Verb
from hunter_game.parser.command import Command, Missing, Outcome
from hunter_game.parser.filled import Filled
from hunter_game.parser.found import Found
from hunter_game.parser.meaning import Meaning, Slot
from hunter_game.parser.normalise import text_of
from hunter_game.parser.scene import Scene
from hunter_game.parser.speech import listener

_TARGETS = (
    Slot.THINGS,
    Slot.THING,
    Slot.WAY,
    Slot.PLACE,
    Slot.CLAIM,
    Slot.CLUE,
    Slot.WARE,
    Slot.RECIPE,
    Slot.BEAST,
    Slot.TOOL,
    Slot.TRACE,
    Slot.PERSON,
    Slot.OTHER,
)
"""Slots that hold what a deed is done to, the first that is filled."""
_SECONDS = (Slot.TOOL, Slot.OTHER, Slot.PERSON, Slot.TRACE)
_WAYS = {
    "leave": Direction.OUT, "get": Direction.OUT, "exit": Direction.OUT, "enter": Direction.IN, "climb": Direction.UP,
    "ascend": Direction.UP, "let": Direction.OUT, "descend": Direction.DOWN,
}  # fmt: skip
_ON_THROUGH = frozenset(
    ("through", "across", "past", "on", "ahead", "forward", "onward", "onwards", "over", "aboard", "with")
)
"""Words of *go through* and *go on*, by which one takes the way that was spoken of last."""
_CROSSES = frozenset(("cross", "advance", "proceed", "continue", "depart"))
"""Verbs that say that one goes, and not which way."""
_NEED_A_THING = frozenset((Verb.USE, Verb.EQUIP, Verb.PAIR))
"""Deeds that are asked back for in a scene when nothing is named; without one they are read as they stand."""
_PUTS = frozenset((Meaning.PUT, Meaning.DROP))
_LAYS = frozenset(("lay", "set", "place"))
_LOADS = frozenset(("reload", "load", "cock"))
"""Verbs of weapons that shoot."""
_CLOSES = frozenset(("close", "shut", "lock", "fasten", "seal", "secure", "cover"))
"""Verbs that close even what is carried; `drop the bolts` bars a door, unless they are the hunter's own."""


_HEARSAY = frozenset(("claim", "trace", "topic"))
"""What nothing is looked at by: *shine the light in its eyes* where somebody spoke of a light."""


def deed(filled: Filled, verb: Verb) -> Outcome:
    """Return what a command comes to whose verb is a deed."""
    row = filled.row
    refs = filled.refs
    scene = filled.scene
    if verb is Verb.MOVE:
        return _move(filled)
    target = next((slot for slot in _TARGETS if slot in refs), None)
    second = next((slot for slot in _SECONDS if slot in refs and slot is not target), None)
    if _is_another_act(filled, verb, None if second is None else refs[second]):
        return None
    if verb in _NEED_A_THING and target is None and scene.view is not None:
        return _loaded(filled, scene.view) or Missing(" ".join(filled.verb), row.meaning)
    wish = row.wish
    names: tuple[str | None, ...] = refs[target].names if target is not None else (None,)
    means = refs[second].names[0] if second is not None and refs[second].names else None
    if verb is Verb.WAIT:
        names = (_until(filled),)
    if verb is Verb.SHOW and means is None:
        person = listener(scene)
        if not isinstance(person, Found):
            return person
        means = person.names[0]
    if verb is Verb.RECKON:
        names, means = (None,), None
    events = tuple(Deed(kind="deed", verb=verb, target=name, means=means, wish=wish) for name in names)
    return Command(row.meaning, events, filled.nouns, filled.resolved)


def _is_another_act(filled: Filled, verb: Verb, second: Found | None) -> bool:
    """Return whether what is done is another act than its row's, done to just these things."""
    refs, scene = filled.refs, filled.scene
    if filled.row.meaning in _PUTS and filled.verb[0] in _LAYS:
        return _is_trap(refs.get(Slot.THINGS), scene)
    if verb is Verb.TRAP and filled.verb == ("open",):
        return scene.view is not None and not _is_trap(refs.get(Slot.THING), scene)
    if verb is Verb.CLOSE:
        return filled.verb[0] not in _CLOSES and _is_carried(refs.get(Slot.THING), scene)
    if verb is Verb.SHOW:
        shown = next((refs[slot] for slot in _TARGETS if slot in refs), None)
        return shown is not None and any(noun.kind == "person" for noun in shown.nouns)
    return verb is Verb.EXAMINE and second is not None and any(noun.kind in _HEARSAY for noun in second.nouns)


def _loaded(filled: Filled, view: View) -> Command | None:
    """Return the loading of the one weapon that shoots, where none is named: *reload*."""
    far = [item for item in view.pack if item.item is ItemKind.ARM and item.reach is Range.FAR]
    if filled.verb[0] not in _LOADS or len(far) != 1:
        return None
    return Command(filled.row.meaning, (Deed(kind="deed", verb=Verb.EQUIP, target=far[0].name),))


def _is_trap(thing: Found | None, scene: Scene) -> bool:
    """Return whether this is one thing that is made to be laid: `lay the snare by the gate` is no putting down."""
    if thing is None:
        return False
    ids = {noun.id for noun in thing.nouns}
    seen = () if scene.view is None else scene.view.things
    return any(item.id in ids and item.item in {ItemKind.TRAP, ItemKind.BAIT} for item in seen)


def _is_carried(thing: Found | None, scene: Scene) -> bool:
    """Return whether this is something that the hunter carries."""
    if thing is None or scene.view is None:
        return False
    carried = {item.id for item in scene.view.pack}
    return any(noun.id in carried for noun in thing.nouns)


def _move(filled: Filled) -> Outcome:
    scene = filled.scene
    way = filled.refs.get(Slot.WAY)
    if way is None:
        direction = _WAYS.get(filled.verb[0])
        if direction is None and len(filled.match.tokens) > len(filled.verb):
            return _onward(filled)
        if direction is None and scene.view is None and (len(filled.verb) > 1 or filled.verb[0] in _CROSSES):
            return Command(Meaning.MOVE, (Deed(kind="deed", verb=Verb.MOVE, target=None),), resolved=False)
        if direction is None:
            return Missing(" ".join(filled.verb), Meaning.MOVE)
        return Command(Meaning.MOVE, (Deed(kind="deed", verb=Verb.MOVE, target=direction.value),))
    target = way.names[0]
    follows = filled.match.tokens[1:2]
    moved = filled.verb == ("move",) and not (
        follows and follows[0].word in {"to", "into", "towards", "toward", "over"}
    )
    if moved and scene.view is None and target not in tuple(Direction):
        return None
    if scene.view is not None and way.nouns and way.nouns[0].kind == "place":
        leads = (each.direction.value for each in scene.view.exits if each.to == way.nouns[0].id)
        target = next(leads, target)
    event = Deed(kind="deed", verb=Verb.MOVE, target=target)
    return Command(Meaning.MOVE, (event,), way.nouns, way.resolved)


def _onward(filled: Filled) -> Command | Missing:
    """Return the move of *go through*: by the way that was spoken of last, or the only one."""
    scene = filled.scene
    if scene.view is None:
        target = text_of(filled.match.tokens[len(filled.verb) :])[:80]
        return Command(Meaning.MOVE, (Deed(kind="deed", verb=Verb.MOVE, target=target),), resolved=False)
    behind = tuple(token.word for token in filled.match.tokens[len(filled.verb) :])
    if behind[0] not in _ON_THROUGH or (behind == ("on",) and scene.present):  # which asks whoever talks to go on
        return Missing(" ".join(filled.verb), Meaning.MOVE)
    ways = scene.of("exit")
    last = tuple(noun for noun in scene.context.mentioned if noun in ways)[:1] or (ways if len(ways) == 1 else ())
    if not last:
        return Missing(" ".join(filled.verb), Meaning.MOVE)
    return Command(Meaning.MOVE, (Deed(kind="deed", verb=Verb.MOVE, target=last[0].id),), last)


def go_back(scene: Scene) -> Command | None:
    """Return the move to the one place beyond an exit that was visited, if there is just one."""
    if scene.view is None:
        return Command(Meaning.MOVE, (Deed(kind="deed", verb=Verb.MOVE, target="back"),), resolved=False)
    known = tuple(each for each in scene.view.exits if each.leads is not None)
    ways = known if len(known) == 1 else tuple(scene.view.exits)
    if len(ways) != 1:
        return None
    return Command(Meaning.MOVE, (Deed(kind="deed", verb=Verb.MOVE, target=ways[0].direction.value),))


def _until(filled: Filled) -> str | None:
    for token in (token for slot, tokens in filled.match.slots if slot is Slot.WORDS for token in tokens):
        if token.word in {"dawn", "morning", "noon", "midday", "dusk", "evening", "night", "nightfall", "dark"}:
            return token.word
    return None
