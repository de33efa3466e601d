"""From a match to an outcome: its nouns are looked for, then its row says what kind of event it comes to."""

from __future__ import annotations

from dataclasses import replace

from hunter_game.engine.improvised import works_by
from hunter_game.engine.names import singular, word_list, words
from hunter_game.engine.vocabulary import Approach, Maneuver, Means, Verb
from hunter_game.parser.all_around import all_around
from hunter_game.parser.clearly_meant import is_posture_only
from hunter_game.parser.command import Command, Free, Outcome
from hunter_game.parser.conversation import gesture, talk
from hunter_game.parser.deeds import deed
from hunter_game.parser.filled import Filled
from hunter_game.parser.found import Found, Nothing, Preference, event_name
from hunter_game.parser.grammar import Match
from hunter_game.parser.immaterial import is_immaterial, is_taken_loosely, leads_nowhere
from hunter_game.parser.improvising import improvised
from hunter_game.parser.maneuvers import idle_blow, is_idle_blow, maneuver
from hunter_game.parser.meaning import Meaning, Row, Slot
from hunter_game.parser.misfits import is_misfit
from hunter_game.parser.narrow_verbs import is_out_of_place
from hunter_game.parser.normalise import Token
from hunter_game.parser.reference import refer
from hunter_game.parser.scene import Scene
from hunter_game.parser.signing import sign
from hunter_game.parser.sorts import ABSTRACT, BODY, FOLK, LIFELESS, MONEY, PLACES
from hunter_game.parser.ways import no_way

HELD = frozenset(
    (
        Meaning.BAIT,
        Meaning.DRINK,
        Meaning.DROP,
        Meaning.EAT,
        Meaning.EQUIP,
        Meaning.GIVE,
        Meaning.LIGHT,
        Meaning.PUT,
        Meaning.REMOVE,
        Meaning.SHOW,
        Meaning.THROW,
        Meaning.TRADE,
        Meaning.TRAP,
        Meaning.USE,
    )
)
"""What is done with things that are best carried."""

_MOVES_OF_A_FIGHT = frozenset((Meaning.PUSH, Meaning.OPEN, Meaning.CLOSE))
"""Deeds that in a meeting are done to gain something by it."""

NO_GIFT = "You can't give money away: it pays for wares, and in bargains. (bribe NAME about TOPIC) No time passed."
"""Refuses coins as a gift."""

_CLEARLY_TOLD = frozenset(("truth", "bury", "conceal", "account", "village"))
"""Words of a verb that speak of the reckoning even where there is no scene."""

_CLUE_VERBS = frozenset(
    ("pair", "compare", "contradict", "refute", "disprove", "lean", "believe", "doubt", "disbelieve")
)


_TO_ONESELF = frozenset(
    (
        Meaning.EXAMINE,
        Meaning.SEARCH,
        Meaning.USE,
        Meaning.EQUIP,
        Meaning.REMOVE,
        Meaning.HIDE,
        Meaning.GUARD,
        Meaning.ATTACK,
        Meaning.SAY,
        Meaning.TELL,
        Meaning.TALK,
        Meaning.ASK,
        Meaning.REST,
        Meaning.FLEE,
        Meaning.ROLEPLAY,
        Meaning.IMPROVISE,
    )
)
"""What can be done to oneself; with any other verb *myself* makes an idiom: *trust myself*, *roll myself up*."""

_BY_HAND = frozenset(
    (
        Meaning.TAKE,
        Meaning.DROP,
        Meaning.PUT,
        Meaning.USE,
        Meaning.OPEN,
        Meaning.PUSH,
        Meaning.EQUIP,
        Meaning.REMOVE,
        Meaning.THROW,
        Meaning.EAT,
        Meaning.LEAN,
        Meaning.GUARD,
        Meaning.SEARCH,
    )
)
"""What is done to things that can be touched; *I have a bad feeling* is none of it."""

_FOR_THINGS = frozenset(
    (Meaning.TAKE, Meaning.DROP, Meaning.PUT, Meaning.EQUIP, Meaning.REMOVE, Meaning.EAT, Meaning.DRINK)
)
_POINTED = frozenset(
    ("that", "this", "it", "he", "she", "they", "here", "there", "him", "her", "them", "those", "these")
)
"""Words by which one asks who somebody is whom one sees; anybody else is asked about."""
_SOMEBODY = frozenset(("him", "her", "he", "she", "me", "you", "us"))
"""Words for people, whom nobody takes, drops or wears: *grab him by the collar*."""

_NOBODY = frozenset(("nobody", "nothing", "none", "neither", "no"))
"""Words by which an act is done to nothing: *I trust nobody*."""

_LOOKED_AT = frozenset((Slot.THING, Slot.PLACE))
_OBJECTS = frozenset((Slot.THING, Slot.THINGS, Slot.PERSON, Slot.CLAIM, Slot.TRACE, Slot.CLUE, Slot.BEAST))


def make(found: Match, scene: Scene) -> Outcome:
    """Return what a match comes to in this scene."""
    row = found.row
    if not _is_read(found, scene) or _is_figurative(found, scene):
        return None
    if row.meaning is Meaning.SIGN:
        return sign(found, scene)
    refs: dict[Slot, Found] = {}
    for slot, tokens in found.slots:
        if slot is Slot.WORDS or slot is Slot.LINES:
            continue
        reference = refer(slot, tokens, scene, _preference(row, slot))
        if isinstance(reference, Nothing) and slot is Slot.BEAST and is_idle_blow(found, scene):
            return idle_blow(row, reference)
        if isinstance(reference, Nothing):
            reference = _still(found, slot, reference, scene) or _where_it_is(row, slot, tokens, scene) or reference
        around = _all_around(found, tokens) if isinstance(reference, Nothing) and slot in _LOOKED_AT else None
        if around is not None and scene.view is not None:
            return around
        if isinstance(reference, Nothing) and slot is Slot.WAY:
            return no_way(reference, scene)
        if isinstance(reference, Nothing) and slot is Slot.PERSON and row.makes is Verb.GIVE:
            reference = _receiver(reference, scene) or reference
        if isinstance(reference, Nothing) and row.makes is Verb.GIVE and slot is not Slot.PERSON and _is_money(tokens):
            return Nothing(reference.phrase, NO_GIFT)
        if not isinstance(reference, Found):
            return reference if _is_given_to_somebody(found) else None
        refs.setdefault(slot, reference)
    return _made(Filled(found, refs, scene))


def _all_around(found: Match, tokens: tuple[Token, ...]) -> Command | Free | None:
    """Return a look at what is everywhere, or a search of it; whoever investigates it searches."""
    if len(found.slots) > 1:
        return None
    return all_around(Verb.SEARCH if found.verb == ("investigate",) else found.row.makes, tokens)


def _is_read(found: Match, scene: Scene) -> bool:
    """Return whether a row is read now at all: in its phase, and about a noun of its sort."""
    row = found.row
    if row.only is not None and not _in_season(found, scene):
        return False
    return row.heads is None or _has_head(found, row.heads) or _ends_in(found, row.heads)


def _is_given_to_somebody(found: Match) -> bool:
    """Return whether what stands for a person may be one, where names are not known: not *the silver* of *pins*."""
    for at, (slot, tokens) in enumerate(found.slots):
        if slot is not Slot.PERSON and slot is not Slot.BEAST:
            continue
        last = tokens[-1].word
        nobody = last in LIFELESS or last in PLACES or last in _NOBODYS or _is_of_the_mind(tokens)
        if slot is Slot.PERSON and nobody:
            return False
        given = found.slots[at - 1][1] if at and found.slots[at - 1][0] is Slot.THINGS else ()
        if _follows(tokens, given, found) and given and given[-1].word not in LIFELESS and not _is_called(tokens):
            return False
        thing = found.slots[at + 1][1] if len(found.slots) > at + 1 else ()
        if _follows(thing, tokens, found) and not (_may_be_somebody(tokens) or thing[0].word in _DETERMINED):
            return False
    return True


def _is_of_the_mind(tokens: tuple[Token, ...]) -> bool:
    """Return whether words in the place of a person name what nobody can be: *his leave*, *all the time it needs*."""
    said = tuple(token.word for token in tokens)
    if len(said) < 2 or "as" in said or any(token.kind != "word" for token in tokens):
        return False
    if len(said) < 4 and said[0] in _DETERMINED and said[-1] != "spectacles" and is_immaterial(said[-1]):
        return True
    return any(word in {"it", "i", "he", "she"} for word in said[1:])


def _follows(thing: tuple[Token, ...], before: tuple[Token, ...], found: Match) -> bool:
    """Return whether a thing stands right behind these words, with nothing between: *throw the silver pins*."""
    both = (*before, *thing)
    return bool(thing) and any(found.tokens[at : at + len(both)] == both for at in range(len(found.tokens)))


def _may_be_somebody(tokens: tuple[Token, ...]) -> bool:
    """Return whether words before a thing name who gets it."""
    if len(tokens) == 1:
        return tokens[-1].word not in _STUFFS
    return _is_called(tokens) or tokens[-1].word in {"one", "dog", "horse", "beast", "wolf"}


def _is_called(tokens: tuple[Token, ...]) -> bool:
    return tokens[-1].word in FOLK or tokens[-1].text[:1].isupper()


_DETERMINED = frozenset(("the", "a", "an", "my", "some", "his", "her", "its", "their", "this", "that", "two", "all"))
"""Words that a thing begins with, so that what stands before it is somebody."""
_NOBODYS = frozenset(word_list("shoulder shoulders berth boot arm back knee elbow foot heart wick"))
"""What is given nothing: *give the door my shoulder*."""
_STUFFS = frozenset(("silver", "gold", "iron", "wooden", "copper", "brass", "stone", "leather", "old", "new", "big"))
"""Words before a thing that say what it is like."""


def _is_figurative(found: Match, scene: Scene) -> bool:
    """Return whether the words are an idiom and no act: done to what no hand can touch, to nothing, or to oneself."""
    meaning = found.row.meaning
    objects = [tokens for slot, tokens in found.slots if slot in _OBJECTS]
    swallowed = meaning in {Meaning.EAT, Meaning.DRINK} and _has_head(found, BODY - {"back", "body"})
    if swallowed and not scene.names_whole(token.word for token in found.tokens):
        return True
    if meaning not in _TO_ONESELF and any(map(_is_oneself, objects)):
        return True
    if scene.view is not None:
        return False
    if meaning is Meaning.MOVE and any(slot is Slot.WAY and leads_nowhere(tokens) for slot, tokens in found.slots):
        return True
    if is_misfit(found.verb[0], meaning, found.slots) or (meaning in {Meaning.FLEE, Meaning.MOVE} and _is_drawn(found)):
        return True
    if not _is_given_to_somebody(found) or is_taken_loosely(found.verb[0], meaning, found.slots):
        return True
    if any(_is_no_topic(slot, tokens) for slot, tokens in found.slots):
        return True
    spoken = any(token.kind == "quote" for token in found.tokens)
    if not spoken and is_out_of_place(found.verb, meaning, found.slots, found.tokens):
        return True
    nothing = any(tokens[0].word in _NOBODY for tokens in objects)
    if found.verb[0] in {"who", "whos"} and any(len(each) == 1 and each[0].word not in _POINTED for each in objects):
        return True
    if meaning is Meaning.ATTACK and any(
        slot is Slot.BEAST and tokens[-1].word in LIFELESS for slot, tokens in found.slots
    ):
        return works_by(found.verb[0]) is not None
    if meaning in _FOR_THINGS and any(len(each) == 1 and each[0].word in _SOMEBODY for each in objects):
        return True
    return nothing or (
        meaning in _BY_HAND and _has_head(found, ABSTRACT - {"word"} if meaning is Meaning.LEAN else ABSTRACT)
    )


def _is_no_topic(slot: Slot, tokens: tuple[Token, ...]) -> bool:
    """Return whether words in the place of a topic or a person are a place: *tip it over between us*."""
    if slot is Slot.TOPIC:
        return len(tokens) > 1 and tokens[0].word in _WHERE
    return slot is Slot.PERSON and len(tokens) > 1 and tokens[0].word in {"it", "them"} and tokens[1].word in _WHERE


_WHERE = frozenset(
    word_list("between beneath under behind above below beside onto into through across beyond near inside")
)


def _is_drawn(found: Match) -> bool:
    """Return whether a verb of flight has a thing right behind it, which is what goes back: *draw back the bolt*."""
    if found.verb == ("run",) and found.row.meaning in {Meaning.FLEE, Meaning.MOVE} and len(found.tokens) > 2:
        return found.tokens[1].word in _DETERMINED or found.tokens[1].word in {"short", "low", "dry"}
    if found.row.meaning is not Meaning.FLEE or len(found.verb) < 2 or not found.slots:
        return False
    if found.verb[-1] not in {"back", "away", "off", "out"}:
        return False
    at = len(found.verb)
    return found.slots[0][1] == found.tokens[at : at + len(found.slots[0][1])] and found.tokens[at].word in _DETERMINED


def _is_oneself(tokens: tuple[Token, ...]) -> bool:
    return tokens[0].word in {"myself", "yourself", "ourselves", "himself", "herself"}


def _in_season(found: Match, scene: Scene) -> bool:
    """Return whether a row of one phase is read now; without a scene, only if its verb says it alone."""
    if scene.phase is None:
        return not _CLEARLY_TOLD.isdisjoint(found.verb) and Slot.PERSON not in dict(found.slots)
    return scene.phase is found.row.only


def _has_head(found: Match, heads: frozenset[str]) -> bool:
    """Return whether a noun of the command is of the sort that the row is about."""
    return any(tokens[-1].word in heads or singular(tokens[-1].word) in heads for _, tokens in found.slots)


def _ends_in(found: Match, heads: frozenset[str]) -> bool:
    """Return whether a command's last word is of a sort, which a form may name itself: *in the snare*."""
    last = found.tokens[-1].word
    return last in heads or singular(last) in heads


def _made(filled: Filled) -> Outcome:
    row, scene = filled.row, filled.scene
    if row.meaning is Meaning.IMPROVISE:
        return improvised(filled.match.tokens, scene)
    if row.meaning is Meaning.CRAFT and row.makes is Verb.IMPROVISE and _names_a_recipe(filled):
        return None
    if row.meaning is Meaning.CRAFT and Slot.RECIPE not in filled.refs:
        made = improvised(filled.match.tokens, scene, Means.CRAFT)
        if not isinstance(made, Free) or made.guess is None:
            return made
        return Free(row.meaning, replace(made.guess, meaning=row.meaning), firm=row.makes is Verb.IMPROVISE)
    if row.meaning is Meaning.ROLEPLAY:
        return gesture(filled)
    if row.makes is Verb.REST and scene.view is not None and is_posture_only(filled.match.tokens):
        return Free(Meaning.ROLEPLAY, None)
    if isinstance(row.makes, Approach):
        return talk(filled, row.makes)
    if isinstance(row.makes, Maneuver):
        return maneuver(filled, row.makes)
    if scene.fighting and (row.meaning in _MOVES_OF_A_FIGHT or _lays_hands_on_it(filled)):
        return improvised(filled.match.tokens, scene)
    if scene.fighting and row.fight is not None:
        return maneuver(filled, row.fight)
    if row.makes is Verb.TAKE and scene.fighting and filled.nouns and _are_carried(filled):
        return deed(filled, Verb.EQUIP)
    return deed(filled, row.makes)


def _names_a_recipe(filled: Filled) -> bool:
    """Return whether what is made is known by a recipe, which then has the say."""
    said = {token.word for token in filled.match.tokens}
    return any(set(words(noun.name)) <= said for noun in filled.scene.of("recipe"))


def _are_carried(filled: Filled) -> bool:
    """Return whether everything that is named is in the pack: *pull out my knife* takes it in hand."""
    return all(noun.id in filled.scene.carried for noun in filled.nouns)


def _lays_hands_on_it(filled: Filled) -> bool:
    """Return whether what is fought is taken hold of: *grab its wing*."""
    return filled.row.meaning is Meaning.TAKE and any(noun.kind == "beast" for noun in filled.nouns)


def _preference(row: Row, slot: Slot) -> Preference | None:
    if row.meaning is Meaning.TAKE and slot is Slot.THINGS:
        return "lying"
    if slot is Slot.TOOL or (row.meaning in HELD and slot in {Slot.THING, Slot.THINGS, Slot.CLUE}):
        return "carried"
    return None


def _is_money(tokens: tuple[Token, ...]) -> bool:
    return tokens[-1].word in MONEY


def _receiver(missing: Nothing, scene: Scene) -> Found | None:
    """Return what is here and is nobody, so that the rules can say that nothing is given to it."""
    seen = scene.match(missing.phrase, scene.of("detail", "beast")) if missing.message is None else ()
    return Found((event_name(seen[0]),), seen) if len(seen) == 1 else None


def _where_it_is(row: Row, slot: Slot, tokens: tuple[Token, ...], scene: Scene) -> Found | None:
    """Return what is looked at, where it is said to stand by something that is no noun here: *the lamp on the wall*."""
    if row.meaning is not Meaning.EXAMINE or slot is not Slot.THING:
        return None
    at = next((at for at, token in enumerate(tokens) if at and token.word in _STANDING), None)
    thing = refer(slot, tokens[:at], scene) if at is not None else None
    return thing if isinstance(thing, Found) else None


_STANDING = frozenset(
    word_list(
        "on in at by near under behind beside above over across against inside outside beneath below along around"
    )
)


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
