"""From a command to a maneuver of a meeting, or to what a blow comes to outside one."""

from __future__ import annotations

from hunter_game.engine.events import CombatEvent, Deed
from hunter_game.engine.improvised import works_by
from hunter_game.engine.names import key
from hunter_game.engine.vocabulary import Maneuver, Verb
from hunter_game.parser.command import Command, Outcome
from hunter_game.parser.filled import Filled
from hunter_game.parser.found import Found, Nothing
from hunter_game.parser.grammar import Match
from hunter_game.parser.improvising import foe, improvised
from hunter_game.parser.meaning import Row, Slot
from hunter_game.parser.scene import Scene
from hunter_game.parser.speech import YOU

_BY_HAND = frozenset((Maneuver.GUARD, Maneuver.USE))
"""What a thing that is not carried is only good for by a turn of one's own: *block the door with the anvil*."""
_BLOWS = frozenset((Maneuver.STRIKE, Maneuver.SHOOT, Maneuver.AIM))


def is_idle_blow(found: Match, scene: Scene) -> bool:
    """Return whether a blow is struck outside a meeting."""
    return scene.view is not None and not scene.fighting and found.row.makes in _BLOWS


def idle_blow(row: Row, missing: Nothing) -> Command | Nothing:
    """Return a blow at what is not here, outside a meeting: the rules refuse it in their own words."""
    plain = " ".join(key(missing.phrase)) if missing.message is None else ""
    if len(plain.split()) > 4 or not {"with", "using"}.isdisjoint(plain.split()):
        return missing
    makes = row.makes if isinstance(row.makes, Maneuver) else Maneuver.STRIKE
    event = CombatEvent(kind="combat", attacker=YOU, action=makes, target=plain[:80] or None)
    return Command(row.meaning, (event,), resolved=False)


def maneuver(filled: Filled, action: Maneuver) -> Outcome:
    """Return what a command comes to whose verb is a maneuver."""
    row = filled.row
    refs = filled.refs
    scene = filled.scene
    said = filled.quoted
    if action is Maneuver.SPEAK:
        said = said or filled.spoken
    beast = refs.get(Slot.BEAST) or refs.get(Slot.OTHER) or refs.get(Slot.PERSON)
    tool = next((refs[slot] for slot in (Slot.TOOL, Slot.THING, Slot.THINGS, Slot.CLUE) if slot in refs), None)
    if beast is not None and tool is None and scene.fighting and action in _BLOWS and _is_carried(beast, scene):
        tool, beast = beast, None
    if tool is not None and scene.fighting and action in _BY_HAND and _is_lying_here(tool, scene):
        return improvised(filled.match.tokens, scene)
    if action is Maneuver.THROW and tool is None and beast is not None:
        tool, beast = beast, None
    target = beast.names[0] if beast is not None and beast.names else foe(scene)
    if filled.verb[0] == "assist" and scene.view is not None:
        target = foe(scene)
    if beast is not None and scene.fighting and beast.nouns and beast.nouns[0].kind not in {"beast", "person"}:
        target = foe(scene) if action in {Maneuver.USE, Maneuver.GUARD, Maneuver.TRAP, Maneuver.BAIT} else target
    if _is_a_thing(beast) and not scene.fighting and action is Maneuver.STRIKE and works_by(filled.verb[0]) is not None:
        return improvised(filled.match.tokens, scene, works_by(filled.verb[0]))
    if not scene.fighting and action in {Maneuver.TRAP, Maneuver.BAIT}:
        verb = Verb.TRAP if action is Maneuver.TRAP else Verb.BAIT
        item = tool.names[0] if tool else None
        return Command(row.meaning, (Deed(kind="deed", verb=verb, target=item),), filled.nouns, filled.resolved)
    if action is Maneuver.ADVANCE and scene.fighting and _is_a_thing(beast):
        return improvised(filled.match.tokens, scene)
    means = said[:80] if action is Maneuver.SPEAK else (tool.names[0] if tool and tool.names else None)
    event = CombatEvent(kind="combat", attacker=YOU, action=action, target=target, means=means or None)
    return Command(row.meaning, (event,), filled.nouns, filled.resolved, said)


def _is_carried(thing: Found, scene: Scene) -> bool:
    return bool(thing.nouns) and thing.nouns[0].kind == "item" and thing.nouns[0].id in scene.carried


def _is_lying_here(thing: Found, scene: Scene) -> bool:
    return bool(thing.nouns) and thing.nouns[0].id not in scene.carried


def _is_a_thing(beast: Found | None) -> bool:
    return beast is not None and bool(beast.nouns) and beast.nouns[0].kind in {"item", "detail", "exit"}
