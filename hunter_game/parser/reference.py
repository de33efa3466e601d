"""From the words in a slot to the nouns they mean: names, pronouns, ordinals, lists, *all but*."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from hunter_game.engine.names import ARTICLES, key, match, singular, word_list, words
from hunter_game.engine.view import Noun
from hunter_game.engine.vocabulary import Direction
from hunter_game.parser.meaning import Slot
from hunter_game.parser.normalise import Token
from hunter_game.parser.scene import Scene

Preference = Literal["lying", "carried"]

LONGEST_PHRASE = 12
"""Words of one noun phrase; more are not a name."""

DIRECTIONS = {
    **{each.value: each for each in Direction},
    "n": Direction.NORTH,
    "ne": Direction.NORTHEAST,
    "e": Direction.EAST,
    "se": Direction.SOUTHEAST,
    "s": Direction.SOUTH,
    "sw": Direction.SOUTHWEST,
    "w": Direction.WEST,
    "nw": Direction.NORTHWEST,
    "u": Direction.UP,
    "d": Direction.DOWN,
    "upstairs": Direction.UP,
    "upwards": Direction.UP,
    "upward": Direction.UP,
    "downstairs": Direction.DOWN,
    "downwards": Direction.DOWN,
    "downward": Direction.DOWN,
    "inside": Direction.IN,
    "indoors": Direction.IN,
    "outside": Direction.OUT,
    "outdoors": Direction.OUT,
    **{f"{each.value}ward": each for each in list(Direction)[:8]},
    **{f"{each.value}wards": each for each in list(Direction)[:8]},
    "north-east": Direction.NORTHEAST,
    "south-east": Direction.SOUTHEAST,
    "south-west": Direction.SOUTHWEST,
    "north-west": Direction.NORTHWEST,
}
"""Direction words."""

_THINGS = frozenset(("it", "that", "this", "that one", "this one", "that thing", "this thing"))
_PEOPLE = {"him": "he", "her": "she", "he": "he", "she": "she", "himself": "he", "herself": "she"}
_MANY = frozenset(("them", "they", "those", "these", "all of them", "both of them", "both", "them all", "they all"))
_OTHERS = frozenset(("the other one", "the other", "other one", "other", "another", "another one"))
_ORDINALS = {
    "first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3, "fifth": 4, "last": -1,
}  # fmt: skip
_NUMBERS = frozenset(
    word_list("one two three four five six seven eight nine ten 2 3 4 5 6 7 8 9 10 both few several couple pair of")
)
_ALL = frozenset(("all", "everything", "every", "each"))
_WHATEVER = (("whatever", "is", "there"), ("whatever", "is", "here"), ("what", "is", "there"), ("what", "is", "here"))
_BUT = frozenset(("but", "except", "excepting", "besides"))
_AND = frozenset((",", "and", "&", "plus"))
_OWNERS = frozenset(("its", "his", "her", "their"))
_PARTS = frozenset(
    word_list(
        "leg legs arm arms head heads eye eyes throat neck belly heart hand hands claw claws jaw jaws tail wing"
        " wings back flank side paw paws mouth teeth chest face skull foot feet body hide ribs knee knees shoulder"
        " snout ear ears hair tongue finger fingers wound wounds"
    )
)
_FILLERS = frozenset(
    word_list(
        "damn damned bloody fucking goddamn goddamned stupid blasted bleeding wretched cursed here there nearby"
        " now too please myself again just very own poor dear good ugly nasty lovely nice whole entire same said"
        " carefully over mister miss"
    )
)
_BEASTLY = frozenset(("it", "beast", "monster", "creature", "thing", "enemy", "foe", "animal", "brute", "him", "her"))
_NEVER_NAMED = frozenset(
    word_list(
        "so before after until till because while if when off away at into onto towards toward against across"
        " than then is was are out up down through i he she we you who which without not instead again as"
    )
)
"""Words that no name of a thing holds: a phrase with one of them is a sentence, not a noun."""

_TALE = frozenset(
    word_list(
        "what whatever claim claims word words story statement testimony account version says said say told tell"
        " about me us that of on claimed tale lie alibi is was were regarding and s"
    )
)
_PREPOSITIONS = frozenset(
    word_list(
        "past up down from under over around across through onto toward towards off behind until before after so because"
        " if when while to at in on with for of by about into as and or is are"
    )
)
_ADVERBS = frozenset(word_list("closer nearer away forward forwards backwards ahead still alone together apart"))

_TOLD = frozenset(word_list("said says told claim claims claimed story testimony statement alibi lie word"))


@dataclass(frozen=True, slots=True)
class Found:
    """What a phrase means."""

    names: tuple[str, ...]
    """As events carry them: exact names of the view, or the words themselves."""
    nouns: tuple[Noun, ...] = ()
    resolved: bool = True


@dataclass(frozen=True, slots=True)
class Which:
    """Several nouns fit; the player has to say."""

    phrase: str
    nouns: tuple[Noun, ...]


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing fits."""

    phrase: str
    message: str | None = None
    """Says it better than *there is no*."""


Reference = Found | Which | Nothing


def refer(slot: Slot, tokens: tuple[Token, ...], scene: Scene, prefer: Preference | None = None) -> Reference:
    """Return what the words in a slot mean in this scene; without a view they stay words."""
    spoken = tuple(token for token in tokens if token.kind != "mark" or token.word == ",")
    phrase = " ".join(token.text for token in spoken if token.kind != "mark")
    if slot is Slot.WAY:
        direction = DIRECTIONS.get(" ".join(key(phrase)))
        if direction is not None:
            return Found((direction.value,), tuple(each for each in scene.of("exit") if each.id == direction))
    if scene.view is None:
        if slot not in _FREELY_NAMED and not _may_be_a_name(spoken):
            return Nothing(phrase)
        return _unbound(slot, spoken, phrase, scene)
    if slot is Slot.THINGS:
        return _several(spoken, phrase, scene, prefer)
    return _one(slot, phrase, scene, prefer)


def _one(slot: Slot, phrase: str, scene: Scene, prefer: Preference | None) -> Reference:
    """Return what one phrase means, from what was found before in this scene if it was asked before."""
    asked = (slot, phrase, prefer)
    known = scene.found.get(asked)
    if isinstance(known, Found | Which | Nothing):
        return known
    reference = _looked_up(slot, phrase, scene, prefer)
    scene.found[asked] = reference
    return reference


def pools(slot: Slot, scene: Scene) -> tuple[tuple[Noun, ...], ...]:
    """Return where to look for what stands in a slot: the first pool in which anything fits decides."""
    match slot:
        case Slot.THING | Slot.OTHER | Slot.PLACE:
            return (scene.seen, scene.of("ware", "recipe"), scene.of("place", "trace", "claim", "person"))
        case Slot.THINGS | Slot.TOOL:
            return (scene.of("item"), scene.seen, scene.of("ware"))
        case Slot.WARE:
            return (scene.of("ware"),)
        case Slot.RECIPE:
            return (scene.of("recipe"),)
        case Slot.PERSON:
            return (scene.present, scene.beasts, scene.of("person"))
        case Slot.BEAST:
            return (scene.beasts, scene.present, scene.seen)
        case Slot.WAY:
            return (scene.of("exit"), scene.of("place"))
        case Slot.TOPIC:
            return (scene.of("topic"), scene.of("person", "trace", "claim", "place", "candidate"), scene.seen)
        case Slot.CLAIM:
            return (scene.of("claim"),)
        case Slot.TRACE:
            return (scene.of("trace"), scene.of("item", "detail"))
        case Slot.CLUE:
            held = tuple(noun for noun in scene.of("item") if noun.id in scene.carried)
            return ((*held, *scene.of("trace", "claim")), scene.seen)
        case Slot.LINES | Slot.WORDS:
            return (scene.nouns,)


def event_name(noun: Noun) -> str:
    """Return the name by which an event carries a noun: an exit goes by its direction."""
    return noun.id if noun.kind == "exit" else noun.name[:80]


def _found(*nouns: Noun) -> Found:
    return Found(tuple(dict.fromkeys(map(event_name, nouns))), nouns)


_FREELY_NAMED = frozenset((Slot.TOPIC, Slot.CLAIM, Slot.TRACE, Slot.CLUE, Slot.THINGS))


def _may_be_a_name(spoken: tuple[Token, ...]) -> bool:
    """Return whether these words could name one thing, in a place we know nothing of."""
    if not spoken or spoken[0].word in _PREPOSITIONS | _ADVERBS or len(spoken) > LONGEST_PHRASE // 2 + 1:
        return False
    spelt = [token.word for token in spoken]
    if spelt[0] in {"whatever", "anything", "everything"} or spelt[:2] == ["what", "is"]:
        return True
    if spelt[-1] in {"up", "down", "out", "back"} and len(spelt) > 1:
        return False
    return _NEVER_NAMED.isdisjoint(spelt[1:] if len(spelt) > 1 else ())


def _unbound(slot: Slot, tokens: tuple[Token, ...], phrase: str, scene: Scene) -> Reference:
    if slot is Slot.THINGS:
        if not all(map(_may_be_a_name, _split(tokens))):
            return Nothing(phrase)
        parts = [" ".join(key(_text(part))) for part in _split(tokens)]
        return Found(tuple(part[:80] for part in parts if part), resolved=False)
    pronoun = _pronoun(phrase, scene)
    if isinstance(pronoun, Found):
        return pronoun
    name = " ".join(key(phrase))[:80] or phrase[:80]
    return Found((name,), resolved=False) if name else Nothing(phrase)


# -------------------------------------------------------------------- one thing


def _looked_up(slot: Slot, phrase: str, scene: Scene, prefer: Preference | None) -> Reference:
    spelt = words(phrase)
    if not spelt or len(spelt) > LONGEST_PHRASE:
        return Nothing(phrase)
    for choice in scene.choices:
        if choice.phrase == phrase:
            return _found(choice.noun)
    if slot is Slot.BEAST and scene.beasts and key(phrase)[-1:] and key(phrase)[-1] in _BEASTLY:
        return _found(scene.beasts[0])
    pronoun = _pronoun(phrase, scene) if slot is not Slot.CLAIM else None
    if pronoun is not None:
        return pronoun
    if slot is Slot.CLAIM or (slot is Slot.THING and _TOLD & set(spelt)):
        claims = _told_by(spelt, scene)
        if claims:
            return _choose(phrase, claims)
    named = any(scene.knows(word) or scene.knows(singular(word)) for word in spelt)
    for wording in _wordings(spelt) if named else ():
        for pool in pools(slot, scene):
            candidates = scene.match(wording, pool)
            if candidates:
                return _choose(phrase, _preferred(candidates, scene, prefer))
    return (
        _ordinal(spelt, slot, scene) or _part(spelt, scene) or _respelt(slot, spelt, scene, prefer) or Nothing(phrase)
    )


def _wordings(spelt: tuple[str, ...]) -> tuple[str, ...]:
    """Return the phrase as said, then with what says little left out."""
    found = [spelt]
    lean = tuple(word for word in spelt if word not in _FILLERS)
    found += [lean, lean[1:] if lean and (lean[0] in _NUMBERS or lean[0] in _OWNERS) else lean]
    if len(lean) > 2 and lean[0] in _NUMBERS and lean[1] in {"of", "couple", "pair"}:
        found.append(lean[2:])
    if len(lean) > 1 and lean[0].endswith("s"):
        found.append(lean[1:])
    return tuple(dict.fromkeys(" ".join(words_) for words_ in found if words_))


def _choose(phrase: str, candidates: tuple[Noun, ...]) -> Reference:
    by_name = {event_name(noun): noun for noun in reversed(candidates)}
    distinct = tuple(noun for noun in candidates if by_name[event_name(noun)] is noun)
    return _found(distinct[0]) if len(distinct) == 1 else Which(phrase, distinct)


def _preferred(candidates: tuple[Noun, ...], scene: Scene, prefer: Preference | None) -> tuple[Noun, ...]:
    if len(candidates) == 1 or prefer is None:
        return candidates
    ids = scene.lying if prefer == "lying" else scene.carried
    return tuple(noun for noun in candidates if noun.id in ids) or candidates


def _ordinal(spelt: tuple[str, ...], slot: Slot, scene: Scene) -> Reference | None:
    named = tuple(word for word in spelt if word not in ARTICLES)
    if len(named) < 2 or named[0] not in _ORDINALS:
        return None
    for pool in pools(slot, scene):
        candidates = scene.match(" ".join(named[1:]), pool)
        place = _ORDINALS[named[0]]
        if candidates and place < len(candidates):
            return _found(candidates[place])
    return None


def _part(spelt: tuple[str, ...], scene: Scene) -> Reference | None:
    """Read *its leg* as the one whose leg it is."""
    if spelt[-1] not in _PARTS or len(spelt) < 2:
        return None
    if scene.beasts and (spelt[0] in _OWNERS or spelt[0] in ARTICLES):
        return _found(scene.beasts[0])
    owner = {"his": "him", "her": "her", "its": "it"}.get(spelt[0])
    if owner is not None:
        return _pronoun(owner, scene)
    if not any(map(scene.knows, map(singular, spelt[:-1]))):
        return None
    candidates = scene.match(" ".join(map(singular, spelt[:-1])), scene.seen)
    return _found(candidates[0]) if len(candidates) == 1 else None


def _respelt(slot: Slot, spelt: tuple[str, ...], scene: Scene, prefer: Preference | None) -> Reference | None:
    if not scene.lenient:
        return None
    mended: list[str] = []
    for word in spelt:
        near = () if word in ARTICLES or scene.knows(word) else scene.near(word)
        if len(near) > 1:
            return None
        mended.append(near[0] if near else word)
    if tuple(mended) == spelt:
        return None
    for pool in pools(slot, scene):
        candidates = scene.match(" ".join(mended), pool)
        if candidates:
            return _choose(" ".join(mended), _preferred(candidates, scene, prefer))
    return None


def _spelling(noun: Noun) -> tuple[str, ...]:
    return tuple(word for name in (noun.name, *noun.aliases) for word in words(name))


def _told_by(spelt: tuple[str, ...], scene: Scene) -> tuple[Noun, ...]:
    """Return the claims meant by *what Tibb said about the light*."""
    if scene.view is None:
        return ()
    claims = {noun.id: noun for noun in scene.of("claim")}
    for person in scene.of("person"):
        names = {name for spelling in _spelling(person) for name in (spelling, f"{spelling}s")} - ARTICLES
        if not names & set(spelt):
            continue
        rest = [word for word in spelt if word not in names and word not in _TALE and word not in ARTICLES]
        own = tuple(claims[claim.id] for claim in scene.view.claims if claim.teller == person.id)
        about = match(" ".join(rest), own) if rest else own
        if about:
            return about
    return ()


# -------------------------------------------------------------------- what was spoken of before


def _pronoun(phrase: str, scene: Scene) -> Reference | None:
    spelt = " ".join(words(phrase))
    before = tuple(noun for noun in scene.context.mentioned if scene.view is None or scene.still_names(noun))
    if spelt in _OTHERS:
        return _other(phrase, before, scene)
    if spelt in _MANY:
        group = tuple(noun for noun in scene.context.group if scene.view is None or scene.still_names(noun))
        plural = group or tuple(noun for noun in before if noun.plural)[:1] or _people("they", before, scene)
        return _found(*plural) if plural else _unknown_pronoun(phrase, scene)
    if spelt in _PEOPLE:
        people = _people(_PEOPLE[spelt], before, scene) or scene.beasts[:1]
        return _found(people[0]) if people else _unknown_pronoun(phrase, scene)
    if spelt in _THINGS:
        for noun in before:
            if noun.kind not in {"person", "topic", "candidate"}:
                return _found(noun)
        return _found(scene.beasts[0]) if scene.beasts else _unknown_pronoun(phrase, scene)
    return None


def _unknown_pronoun(phrase: str, scene: Scene) -> Reference | None:
    if scene.view is None:
        return None
    return Nothing(phrase, f'I do not know what "{phrase}" is. Say its name.')


def _people(pronoun: str, before: tuple[Noun, ...], scene: Scene) -> tuple[Noun, ...]:
    if scene.view is None:
        return ()
    fits = {person.id for person in scene.view.people if person.pronoun == pronoun}
    last = tuple(noun for noun in before if noun.kind == "person" and noun.id in fits)[:1]
    here = tuple(noun for noun in scene.present if noun.id in fits)
    return last or (here if len(here) == 1 else ())


def _other(phrase: str, before: tuple[Noun, ...], scene: Scene) -> Reference | None:
    """Return what shares its head with the last thing mentioned: *the other knife*."""
    if scene.view is None or not before:
        return _unknown_pronoun(phrase, scene)
    last = before[0]
    if last.kind == "person":
        rest = tuple(noun for noun in scene.present if noun != last)
    else:
        rest = tuple(noun for noun in scene.match(_head(last), scene.nouns) if noun != last and noun.kind == last.kind)
    return _choose(phrase, rest) if rest else _unknown_pronoun(phrase, scene)


def _head(noun: Noun) -> str:
    return words(noun.name)[-1] if words(noun.name) else ""


# -------------------------------------------------------------------- several things


def _several(tokens: tuple[Token, ...], phrase: str, scene: Scene, prefer: Preference | None) -> Reference:
    spelt = words(phrase)
    if spelt and (spelt[0] in _ALL or spelt in _WHATEVER):
        return _all(tokens, phrase, scene, prefer)
    whole = _one(Slot.THINGS, phrase, scene, prefer)
    if isinstance(whole, Found):
        return whole
    if isinstance(whole, Which):
        return _both(spelt, whole)
    parts = _split(tokens)
    if len(parts) < 2:
        return whole
    nouns: list[Noun] = []
    for part in parts:
        one = _one(Slot.THINGS, _text(part), scene, prefer)
        if not isinstance(one, Found):
            return one
        nouns += one.nouns
    return _found(*dict.fromkeys(nouns))


def _both(spelt: tuple[str, ...], which: Which) -> Reference:
    """Read *knives*, *both knives*, *two knives* as every one of them."""
    several = spelt[0] in {"both", "these", "those"} or (spelt[0] in {"two", "2"} and len(which.nouns) == 2)
    plural = singular(spelt[-1]) != spelt[-1] and all(not noun.plural for noun in which.nouns)
    return _found(*which.nouns) if several or plural else which


def _all(tokens: tuple[Token, ...], phrase: str, scene: Scene, prefer: Preference | None) -> Reference:
    ids = scene.carried if prefer == "carried" else scene.lying
    pool = tuple(noun for noun in scene.of("item") if noun.id in ids)
    at = next((i for i, token in enumerate(tokens) if token.word in _BUT), len(tokens))
    start = len(tokens) if words(phrase) in _WHATEVER else 1
    wanted = [
        token.word for token in tokens[start:at] if token.word not in _FILLERS and token.word not in {"of", "for"}
    ]
    if wanted and not set(wanted) <= ARTICLES | {"things", "stuff", "items", "thing", "item"}:
        pool = scene.match(" ".join(wanted), pool)
    kept: list[Noun] = []
    for part in _split(tuple(token for token in tokens[at + 1 :] if token.word != "for")):
        but = _one(Slot.THINGS, _text(part), scene, prefer)
        if isinstance(but, Nothing):
            return but
        kept += but.nouns
    pool = tuple(noun for noun in pool if noun not in kept)
    if not pool:
        return Nothing(
            phrase, "There is nothing for that here." if prefer != "carried" else "You carry nothing for that."
        )
    return _found(*pool)


def _split(tokens: tuple[Token, ...]) -> tuple[tuple[Token, ...], ...]:
    parts: list[tuple[Token, ...]] = [()]
    for token in tokens:
        if token.word in _AND:
            parts.append(())
        else:
            parts[-1] += (token,)
    return tuple(part for part in parts if part)


def _text(tokens: tuple[Token, ...]) -> str:
    return " ".join(token.text for token in tokens if token.kind != "mark")
