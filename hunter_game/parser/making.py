"""From a match and what its slots mean to events, by the names that the view uses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from hunter_game.engine.events import CombatEvent, Deed, Event
from hunter_game.engine.improvised import means_of, works_by
from hunter_game.engine.names import key, match, singular, word_list, words
from hunter_game.engine.view import Noun
from hunter_game.engine.vocabulary import Approach, Direction, ItemKind, Line, Maneuver, Means, Verb
from hunter_game.parser.command import Command, Free, Missing, Outcome
from hunter_game.parser.grammar import Match
from hunter_game.parser.meaning import Meaning, Row, Slot
from hunter_game.parser.normalise import Token, text_of
from hunter_game.parser.reference import Found, Nothing, Preference, Which, refer
from hunter_game.parser.scene import Scene
from hunter_game.parser.speech import YOU, listener, speak, topic_in

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
_SECONDS = (Slot.TOOL, Slot.OTHER, Slot.PERSON, Slot.TRACE)
HELD = frozenset((Meaning.DROP, Meaning.PUT, Meaning.GIVE, Meaning.USE, Meaning.EQUIP, Meaning.REMOVE, Meaning.EAT,
                   Meaning.DRINK, Meaning.LIGHT, Meaning.SHOW, Meaning.TRADE, Meaning.THROW, Meaning.TRAP, Meaning.BAIT))  # fmt: skip
_WAYS = {
    "leave": Direction.OUT, "get": Direction.OUT, "exit": Direction.OUT, "enter": Direction.IN, "climb": Direction.UP,
    "ascend": Direction.UP, "let": Direction.OUT, "descend": Direction.DOWN,
}  # fmt: skip
_LABELS = frozenset(
    word_list(
        "account kind cause next it is was a an the as by made of from because and will be take takes took its this"
    )
)

_MOVES_OF_A_FIGHT = frozenset((Meaning.PUSH, Meaning.OPEN, Meaning.CLOSE))
"""Deeds that in a meeting are done to gain something by it."""

_CLEARLY_TOLD = frozenset(("truth", "bury", "conceal", "account", "village"))
"""Words of a verb that speak of the reckoning even where there is no scene."""

_LAYS = frozenset(("lay", "set", "place"))
_BLOWS = frozenset((Maneuver.STRIKE, Maneuver.SHOOT, Maneuver.AIM))
_CLUE_VERBS = frozenset(
    ("pair", "compare", "contradict", "refute", "disprove", "lean", "believe", "doubt", "disbelieve")
)

Refs = Mapping[Slot, Found]


def make(found: Match, scene: Scene) -> Outcome:
    """Return what a match comes to in this scene."""
    row = found.row
    if row.only is not None and not _in_season(found, scene):
        return None
    if row.heads is not None and not _has_head(found, row.heads):
        return None
    if row.meaning is Meaning.SIGN:
        return _sign(found, scene)
    refs: dict[Slot, Found] = {}
    said = _quoted(found)
    for slot, tokens in found.slots:
        if slot in {Slot.WORDS, Slot.LINES}:
            continue
        reference = refer(slot, tokens, scene, _preference(row, slot))
        if isinstance(reference, Nothing) and slot is Slot.BEAST and _is_idle_blow(found, scene):
            return _idle_blow(row, reference)
        if isinstance(reference, Nothing):
            reference = _still(found, slot, reference, scene) or reference
        if not isinstance(reference, Found):
            return reference
        refs.setdefault(slot, reference)
    return _made(found, refs, said, scene)


def _in_season(found: Match, scene: Scene) -> bool:
    """Return whether a row of one phase is read now; without a scene, only if its verb says it alone."""
    if scene.phase is None:
        return not _CLEARLY_TOLD.isdisjoint(found.verb) and Slot.PERSON not in dict(found.slots)
    return scene.phase is found.row.only


def _has_head(found: Match, heads: frozenset[str]) -> bool:
    """Return whether a noun of the command is of the sort that the row is about."""
    return any(tokens[-1].word in heads or singular(tokens[-1].word) in heads for _, tokens in found.slots)


def improvise(tokens: tuple[Token, ...], scene: Scene) -> Free | None:
    """Return an act that no rule has a name for, with what it works by; None if it does not begin with one."""
    works = works_by(tokens[0].word) if tokens and tokens[0].kind == "word" else None
    if works is None:
        return None
    return improvised(tokens, scene, works)


def improvised(tokens: tuple[Token, ...], scene: Scene, works: Means | None = None) -> Free:
    """Return free words as an act with approach, means and target."""
    text = text_of(tokens)
    works = works or means_of(text) or Means.CRAFT
    nouns = tuple(noun for noun in scene.seen if _mentions(text, noun))[:3]
    event: Event
    if scene.fighting:
        event = CombatEvent(
            kind="combat",
            attacker=YOU,
            action=Maneuver.IMPROVISE,
            target=_foe(scene),
            means=f"{works.value}: {text}"[:80],
        )
    else:
        target = nouns[0].name[:80] if nouns else None
        event = Deed(kind="deed", verb=Verb.IMPROVISE, target=target, means=works.value, wish=text[:600])
    return Free(Meaning.IMPROVISE, Command(Meaning.IMPROVISE, (event,), nouns, scene.view is not None))


def _made(found: Match, refs: Refs, said: str, scene: Scene) -> Outcome:
    row = found.row
    if row.meaning is Meaning.IMPROVISE:
        return improvised(found.tokens, scene)
    if row.meaning is Meaning.CRAFT and Slot.RECIPE not in refs:
        made = improvised(found.tokens, scene, Means.CRAFT)
        return Free(row.meaning, replace(made.guess, meaning=row.meaning) if made.guess else None)
    if row.meaning is Meaning.ROLEPLAY:
        return _gesture(found, row, refs, said, scene)
    if isinstance(row.makes, Approach):
        return _talk(found, row, row.makes, refs, said, scene)
    if isinstance(row.makes, Maneuver):
        return _maneuver(found, row, row.makes, refs, said, scene)
    if scene.fighting and row.meaning in _MOVES_OF_A_FIGHT:
        return improvised(found.tokens, scene)
    if scene.fighting and row.fight is not None:
        return _maneuver(found, row, row.fight, refs, said, scene)
    return _deed(found, row, row.makes, refs, scene)


def _preference(row: Row, slot: Slot) -> Preference | None:
    if row.meaning is Meaning.TAKE and slot is Slot.THINGS:
        return "lying"
    if slot is Slot.TOOL or (row.meaning in HELD and slot in {Slot.THING, Slot.THINGS, Slot.CLUE}):
        return "carried"
    return None


def _still(found: Match, slot: Slot, missing: Nothing, scene: Scene) -> Found | None:
    """What may be named although the view lacks it: the rules refuse these in their own words."""
    if missing.message is not None:
        return None
    plain = " ".join(words(missing.phrase))
    if not plain or len(words(missing.phrase)) > 6:
        return None
    clue = slot in {Slot.CLAIM, Slot.TRACE} and found.verb[0] in _CLUE_VERBS
    if slot in {Slot.TOPIC, Slot.WARE} or clue:
        return Found((plain[:80],), resolved=False)
    return None


def _is_idle_blow(found: Match, scene: Scene) -> bool:
    return scene.view is not None and not scene.fighting and found.row.makes in _BLOWS


def _idle_blow(row: Row, missing: Nothing) -> Command | Nothing:
    """Return a blow at what is not here, outside a meeting: the rules refuse it in their own words."""
    plain = " ".join(key(missing.phrase)) if missing.message is None else ""
    if len(plain.split()) > 4 or not {"with", "using"}.isdisjoint(plain.split()):
        return missing
    makes = row.makes if isinstance(row.makes, Maneuver) else Maneuver.STRIKE
    event = CombatEvent(kind="combat", attacker=YOU, action=makes, target=plain[:80] or None)
    return Command(row.meaning, (event,), resolved=False)


# -------------------------------------------------------------------- deeds


def _deed(found: Match, row: Row, verb: Verb, refs: Refs, scene: Scene) -> Outcome:
    if verb is Verb.MOVE:
        return _move(found, refs, scene)
    target = next((slot for slot in _TARGETS if slot in refs), None)
    if row.meaning is Meaning.PUT and found.verb[0] in _LAYS and _is_trap(refs[Slot.THINGS], scene):
        return None
    second = next((slot for slot in _SECONDS if slot in refs and slot is not target), None)
    wish = row.wish
    names: tuple[str | None, ...] = refs[target].names if target is not None else (None,)
    means = refs[second].names[0] if second is not None and refs[second].names else None
    if verb is Verb.WAIT:
        names = (_until(found),)
    if verb is Verb.SHOW and means is None:
        person = listener(scene)
        if not isinstance(person, Found):
            return person
        means = person.names[0]
    if verb is Verb.RECKON:
        names, means = (None,), None
    events = tuple(Deed(kind="deed", verb=verb, target=name, means=means, wish=wish) for name in names)
    return Command(row.meaning, events, _nouns(refs), _resolved(refs, scene))


def _is_trap(thing: Found, scene: Scene) -> bool:
    """Return whether this is one thing that is made to be laid: `lay the snare by the gate` is no putting down."""
    ids = {noun.id for noun in thing.nouns}
    seen = () if scene.view is None else scene.view.things
    return any(item.id in ids and item.item in {ItemKind.TRAP, ItemKind.BAIT} for item in seen)


def _move(found: Match, refs: Refs, scene: Scene) -> Outcome:
    way = refs.get(Slot.WAY)
    if way is None:
        direction = _WAYS.get(found.verb[0])
        if direction is None and len(found.tokens) > len(found.verb):
            return _onward(found, scene)
        if direction is None:
            return Missing(" ".join(found.verb), Meaning.MOVE)
        return Command(Meaning.MOVE, (Deed(kind="deed", verb=Verb.MOVE, target=direction.value),))
    target = way.names[0]
    if found.verb == ("move",) and scene.view is None and target not in tuple(Direction):
        return None
    if scene.view is not None and way.nouns and way.nouns[0].kind == "place":
        leads = (each.direction.value for each in scene.view.exits if each.to == way.nouns[0].id)
        target = next(leads, target)
    event = Deed(kind="deed", verb=Verb.MOVE, target=target)
    return Command(Meaning.MOVE, (event,), way.nouns, way.resolved)


def _onward(found: Match, scene: Scene) -> Command | Missing:
    """Return the move of *go through*: by the way that was spoken of last, or the only one."""
    if scene.view is None:
        target = text_of(found.tokens[len(found.verb) :])[:80]
        return Command(Meaning.MOVE, (Deed(kind="deed", verb=Verb.MOVE, target=target),), resolved=False)
    ways = scene.of("exit")
    last = tuple(noun for noun in scene.context.mentioned if noun in ways)[:1] or (ways if len(ways) == 1 else ())
    if not last:
        return Missing(" ".join(found.verb), Meaning.MOVE)
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


def _until(found: Match) -> str | None:
    for token in (token for slot, tokens in found.slots if slot is Slot.WORDS for token in tokens):
        if token.word in {"dawn", "morning", "noon", "midday", "dusk", "evening", "night", "nightfall", "dark"}:
            return token.word
    return None


# -------------------------------------------------------------------- fights


def _maneuver(found: Match, row: Row, action: Maneuver, refs: Refs, said: str, scene: Scene) -> Outcome:
    if action is Maneuver.SPEAK:
        said = said or _spoken(found)
    beast = refs.get(Slot.BEAST) or refs.get(Slot.OTHER) or refs.get(Slot.PERSON)
    tool = next((refs[slot] for slot in (Slot.TOOL, Slot.THING, Slot.THINGS, Slot.CLUE) if slot in refs), None)
    if action is Maneuver.THROW and tool is None and beast is not None:
        tool, beast = beast, None
    target = beast.names[0] if beast is not None and beast.names else _foe(scene)
    if beast is not None and scene.fighting and beast.nouns and beast.nouns[0].kind not in {"beast", "person"}:
        target = _foe(scene) if action in {Maneuver.USE, Maneuver.GUARD, Maneuver.TRAP, Maneuver.BAIT} else target
    if _is_a_thing(beast) and not scene.fighting and action is Maneuver.STRIKE and works_by(found.verb[0]) is not None:
        return improvised(found.tokens, scene, works_by(found.verb[0]))
    if not scene.fighting and action in {Maneuver.TRAP, Maneuver.BAIT}:
        verb = Verb.TRAP if action is Maneuver.TRAP else Verb.BAIT
        item = tool.names[0] if tool else None
        return Command(row.meaning, (Deed(kind="deed", verb=verb, target=item),), _nouns(refs), _resolved(refs, scene))
    means = said[:80] if action is Maneuver.SPEAK else (tool.names[0] if tool and tool.names else None)
    event = CombatEvent(kind="combat", attacker=YOU, action=action, target=target, means=means or None)
    return Command(row.meaning, (event,), _nouns(refs), _resolved(refs, scene), said)


def _is_a_thing(beast: Found | None) -> bool:
    return beast is not None and bool(beast.nouns) and beast.nouns[0].kind in {"item", "detail", "exit"}


def _foe(scene: Scene) -> str | None:
    return scene.beasts[0].name[:80] if scene.beasts else None


# -------------------------------------------------------------------- talk


def _talk(found: Match, row: Row, approach: Approach, refs: Refs, said: str, scene: Scene) -> Outcome:
    spoken = said or (_spoken(found) if row.meaning in {Meaning.SAY, Meaning.SHOUT, Meaning.TELL, Meaning.ASK} else "")
    person = refs.get(Slot.PERSON) or listener(scene)
    topic = refs.get(Slot.TOPIC)
    if row.meaning is Meaning.TRADE and topic is None:
        topic = _goods(found, scene)
    if topic is None and row.meaning is Meaning.ASK and spoken:
        topic = topic_in(spoken, scene)
    if isinstance(person, Which | Nothing):
        return person
    if row.meaning is Meaning.TRADE:
        offered = speak(scene, person, meaning=row.meaning, approach=approach, topic=topic)
        return Free(row.meaning, offered) if isinstance(offered, Command) else offered
    return speak(scene, person, meaning=row.meaning, approach=approach, topic=topic, said=spoken, quoted=said)


def _goods(found: Match, scene: Scene) -> Found | None:
    for slot, tokens in found.slots:
        if slot is Slot.WORDS:
            reference = refer(Slot.TOPIC, tokens, scene)
            return reference if isinstance(reference, Found) else Found((text_of(tokens)[:80],), resolved=False)
    return None


def _gesture(found: Match, row: Row, refs: Refs, said: str, scene: Scene) -> Outcome:
    meant = refs.get(Slot.PERSON)
    if meant is None and scene.view is not None and any(slot is Slot.WORDS for slot, _ in found.slots):
        return Free(row.meaning, None)
    person = meant or listener(scene)
    if isinstance(person, Which):
        person = Found((person.nouns[0].name,), person.nouns[:1])
    if not isinstance(person, Found):
        return Free(row.meaning, None)
    if scene.fighting and works_by(found.verb[0]) is not None:
        return improvised(found.tokens, scene)
    made = speak(scene, person, meaning=row.meaning, said=said, quoted=said)
    if scene.fighting or not isinstance(made, Command):
        return Free(row.meaning, None)
    return made


# -------------------------------------------------------------------- the account


def _sign(found: Match, scene: Scene) -> Outcome:
    tokens = next((tokens for slot, tokens in found.slots if slot is Slot.LINES), ())
    if not tokens:
        return Command(Meaning.SIGN, (Deed(kind="deed", verb=Verb.SIGN),), resolved=scene.view is not None)
    lines: dict[Line, str] = {}
    nouns: list[Noun] = []
    resolved = scene.view is not None
    for part in _parts(tokens):
        hits = match(part, [noun for noun in scene.of("candidate") if _line(noun, scene) not in lines])
        chosen = next((choice.noun for choice in scene.choices if choice.phrase == part), None)
        if len(hits) > 1 and chosen is None:
            return Which(part, hits)
        noun = chosen or (hits[0] if hits else None)
        line = _line(noun, scene) if noun is not None else next((each for each in Line if each not in lines), None)
        if line is None:
            break
        lines[line] = noun.name if noun is not None else part
        nouns += [noun] if noun is not None else []
        resolved = resolved and noun is not None
    wish = "; ".join(lines[line] for line in Line if line in lines)[:600]
    return Command(Meaning.SIGN, (Deed(kind="deed", verb=Verb.SIGN, wish=wish or None),), tuple(nouns), resolved)


def _parts(tokens: tuple[Token, ...]) -> tuple[str, ...]:
    breaks = {",", ";", "."} if any(token.word in {",", ";", "."} for token in tokens) else {"and", "/"}
    parts: list[list[Token]] = [[]]
    for token in tokens:
        if token.word in breaks:
            parts.append([])
        elif token.kind != "mark":
            parts[-1].append(token)
    spoken = []
    for part in parts:
        while part and part[0].word in _LABELS:
            part = part[1:]
        if part:
            spoken.append(" ".join(token.text for token in part))
    return tuple(spoken[:6])


def _line(noun: Noun, scene: Scene) -> Line | None:
    candidates = scene.view.candidates if scene.view is not None else ()
    return next((each.line for each in candidates if each.id == noun.id and each.name == noun.name), None)


# -------------------------------------------------------------------- small readings of a match


def _quoted(found: Match) -> str:
    return " ".join(token.text for _, tokens in found.slots for token in tokens if token.kind == "quote")


def _spoken(found: Match) -> str:
    return next((text_of(tokens) for slot, tokens in found.slots if slot is Slot.WORDS), "")


def _nouns(refs: Refs) -> tuple[Noun, ...]:
    return tuple(noun for found in refs.values() for noun in found.nouns)


def _resolved(refs: Refs, scene: Scene) -> bool:
    return scene.view is not None and all(found.resolved for found in refs.values())


def _mentions(text: str, noun: Noun) -> bool:
    spoken = set(words(text))
    return any(set(words(name)) <= spoken for name in (noun.name, *noun.aliases) if words(name)) or bool(
        words(noun.name) and noun.kind in {"item", "detail"} and words(noun.name)[-1] in spoken
    )
