"""What one phrase names: a name, an alias, an ordinal, a part, a claim by its teller, or a name mistyped."""

from __future__ import annotations

from hunter_game.engine.names import ARTICLES, UNSAID, key, match, singular, word_list, words
from hunter_game.engine.view import Noun
from hunter_game.engine.vocabulary import ItemKind
from hunter_game.parser.found import NOBODY_HERE, Found, Nothing, Preference, Reference, Which, chosen, found, pools
from hunter_game.parser.meaning import Slot
from hunter_game.parser.pronouns import pronoun
from hunter_game.parser.scene import POINTING, Scene

LONGEST_PHRASE = 12
"""Words of one noun phrase; more are not a name."""

_ORDINALS = {
    "first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3, "fifth": 4, "last": -1,
}  # fmt: skip
_NUMBERS = frozenset(
    word_list("one two three four five six seven eight nine ten 2 3 4 5 6 7 8 9 10 both few several couple pair of")
)
_OWNERS = frozenset(("its", "his", "her", "their"))
_PARTS = frozenset(
    word_list(
        "leg legs arm arms head heads eye eyes throat neck belly heart hand hands claw claws jaw jaws tail"
        " wing wings back flank side paw paws mouth teeth chest face skull foot feet body hide ribs knee knees"
        " shoulder snout ear ears hair tongue finger fingers wound wounds"
    )
)
FILLERS = frozenset(
    word_list(
        "damn damned bloody fucking goddamn goddamned stupid blasted bleeding wretched cursed here there"
        " nearby now too please myself again just very own poor dear good ugly nasty lovely nice whole entire"
        " same said carefully over mister miss"
    )
)
_BEASTLY = frozenset(("it", "beast", "monster", "creature", "thing", "enemy", "foe", "animal", "brute", "him", "her"))
_TALE = frozenset(
    word_list(
        "what whatever claim claims word words story statement testimony account version says said say told"
        " tell about me us that of on claimed tale lie alibi is was were regarding and s"
    )
)
_TOLD = frozenset(word_list("said says told claim claims claimed story testimony statement alibi lie word"))
_BESIDE_NAMES = (
    FILLERS | _ORDINALS.keys() | _NUMBERS | _OWNERS | _PARTS | _TALE | _TOLD | POINTING | UNSAID | {"so", "my", "your"}
)
"""Words that may stand in a phrase although they are in no name."""

_ANYBODY = frozenset(
    ("someone", "somebody", "anyone", "anybody", "someone here", "somebody here", "anyone here", "anybody here")
)
_KINDS = {
    "weapon": ItemKind.ARM, "weapons": ItemKind.ARM, "food": ItemKind.FOOD, "meal": ItemKind.FOOD,
    "medicine": ItemKind.REMEDY, "medicines": ItemKind.REMEDY, "ammunition": ItemKind.AMMUNITION,
    "ammo": ItemKind.AMMUNITION,
}  # fmt: skip
"""What things are called by what they are for."""
_NEVER_TOOLS = frozenset(("beast", "person"))
"""What nobody strikes with, however *it* was spoken of: *stab it in the throat*."""


def one(slot: Slot, phrase: str, scene: Scene, prefer: Preference | None) -> Reference:
    """Return what one phrase means, from what was found before in this scene if it was asked before."""
    asked = (slot, phrase, prefer)
    known = scene.found.get(asked)
    if isinstance(known, Found | Which | Nothing):
        return known
    reference = Nothing(phrase) if names_nothing(phrase, scene) else _looked_up(slot, phrase, scene, prefer)
    scene.found[asked] = reference
    return reference


def names_nothing(phrase: str, scene: Scene) -> bool:
    """Return whether a phrase names nothing here, which is soon seen: by no word of it, or not by all of its words."""
    if scene.view is None or scene.choices or scene.fighting:
        return False
    spelt = words(phrase)
    if not scene.lenient and not any(map(scene.may_name, spelt)):
        return True
    return any(word not in _BESIDE_NAMES and word[-1] != "s" and _is_in_no_name(word, scene) for word in spelt)


def _is_in_no_name(word: str, scene: Scene) -> bool:
    if scene.knows(word) or scene.knows(singular(word)):
        return False
    return not scene.lenient or not scene.near(word)


def _looked_up(slot: Slot, phrase: str, scene: Scene, prefer: Preference | None) -> Reference:
    spelt = words(phrase)
    if not spelt or len(spelt) > LONGEST_PHRASE:
        return Nothing(phrase)
    for choice in scene.choices:
        if choice.phrase == phrase:
            return found(choice.noun)
    if slot is Slot.BEAST and scene.beasts and key(phrase)[-1:] and key(phrase)[-1] in _BEASTLY and _is_one(spelt):
        return found(scene.beasts[0])
    meant = _pointed_at(slot, phrase, scene) or _anybody(slot, spelt, scene)
    if meant is not None:
        return meant
    if slot is Slot.CLAIM or (slot is Slot.THING and _TOLD & set(spelt)):
        claims = _told_by(spelt, scene)
        if claims:
            return chosen(phrase, claims)
    alike = scene.alike(phrase, pools(slot, scene))
    for wording in _wordings(spelt) if alike else ():
        for pool in alike:
            candidates = match(wording, pool)
            if candidates and slot is Slot.WARE and not any(_names_head(wording, noun) for noun in candidates):
                return Nothing(phrase, _no_ware(phrase, candidates), final=True)
            if candidates:
                return chosen(phrase, _preferred(candidates, scene, prefer))
    part = None if slot is Slot.TOOL else _part(spelt, scene)
    known = _ordinal(spelt, slot, scene) or part or _of_a_kind(phrase, scene) or _whosever(slot, spelt, scene)
    return known or _respelt(slot, spelt, scene, prefer) or Nothing(phrase)


def _pointed_at(slot: Slot, phrase: str, scene: Scene) -> Reference | None:
    """Return what is meant without a name: *here*, or what was spoken of before; None for any other phrase."""
    if words(phrase) == ("here",) and scene.view is not None and slot in {Slot.THING, Slot.PLACE}:
        return found(*(noun for noun in scene.of("place") if noun.id == scene.view.place))
    meant = pronoun(phrase, scene) if slot is not Slot.CLAIM else None
    if slot is Slot.TOOL and isinstance(meant, Found) and any(noun.kind in _NEVER_TOOLS for noun in meant.nouns):
        return Nothing(phrase)
    return meant


def _anybody(slot: Slot, spelt: tuple[str, ...], scene: Scene) -> Reference | None:
    """Return whoever is here, where anybody will do: *talk to someone*."""
    if slot is not Slot.PERSON or scene.view is None or " ".join(spelt) not in _ANYBODY:
        return None
    return chosen(" ".join(spelt), scene.present) if scene.present else Nothing("", NOBODY_HERE)


def _of_a_kind(phrase: str, scene: Scene) -> Reference | None:
    """Return what is carried of a kind: *draw my weapon*; the one in hand before the others."""
    kind = _KINDS.get(" ".join(key(phrase)))
    if kind is None or scene.view is None:
        return None
    carried = [item for item in scene.view.pack if item.item is kind]
    meant = {item.id for item in carried if item.wielded} or {item.id for item in carried}
    nouns = tuple(noun for noun in scene.of("item") if noun.id in meant)
    return chosen(phrase, nouns) if nouns else None


def _whosever(slot: Slot, spelt: tuple[str, ...], scene: Scene) -> Reference | None:
    """Return what stands here and is somebody's, whosever it is called: *the boy's coat*."""
    named = [word for word in spelt if word not in ARTICLES]
    if slot is not Slot.THING or len(named) < 2 or not named[0].endswith("s"):
        return None
    nouns = scene.match(" ".join(named[1:]), scene.of("detail"))
    return found(nouns[0]) if len(nouns) == 1 else None


def _is_one(spelt: tuple[str, ...]) -> bool:
    """Return whether words name one thing, and not one thing at another: *salt at it*."""
    return len(spelt) == 1 or _LINKS.isdisjoint(spelt)


_LINKS = frozenset(word_list("at to with on in into onto from over under behind off of for by"))


def _names_head(wording: str, noun: Noun) -> bool:
    """Return whether a phrase says what a thing is, and not only of which sort: *salt* is no *salt mutton*."""
    spoken = set(map(singular, words(wording)))
    for name in (noun.name, *noun.aliases):
        spelt = tuple(map(singular, words(name)))
        heads = {word for word, after in zip(spelt, (*spelt[1:], "of"), strict=True) if after == "of"}
        if heads & spoken:
            return True
    return False


def _no_ware(phrase: str, alike: tuple[Noun, ...]) -> str:
    return f'Nobody here sells "{phrase}". Did you mean {" or ".join(noun.name for noun in alike[:3])}? No time passed.'


def _wordings(spelt: tuple[str, ...]) -> tuple[str, ...]:
    """Return the phrase as said, then with what says little left out."""
    found = [spelt]
    lean = tuple(word for word in spelt if word not in FILLERS)
    found += [lean, lean[1:] if lean and (lean[0] in _NUMBERS or lean[0] in _OWNERS) else lean]
    if len(lean) > 2 and lean[0] in _NUMBERS and lean[1] in {"of", "couple", "pair"}:
        found.append(lean[2:])
    if len(lean) > 1 and lean[0].endswith("s"):
        found.append(lean[1:])
    return tuple(dict.fromkeys(" ".join(words_) for words_ in found if words_))


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
            return found(candidates[place])
        if len(candidates) == 1 and candidates[0].kind == "detail" and words(candidates[0].name)[-1].endswith("s"):
            return found(candidates[0])
    return None


def _part(spelt: tuple[str, ...], scene: Scene) -> Reference | None:
    """Read *its leg* as the one whose leg it is."""
    if spelt[-1] not in _PARTS or len(spelt) < 2:
        return None
    if scene.beasts and (spelt[0] in _OWNERS or spelt[0] in ARTICLES):
        return found(scene.beasts[0])
    owner = {"his": "him", "her": "her", "its": "it"}.get(spelt[0])
    if owner is not None:
        return pronoun(owner, scene)
    if not any(map(scene.knows, map(singular, spelt[:-1]))):
        return None
    candidates = scene.match(" ".join(map(singular, spelt[:-1])), scene.seen)
    return found(candidates[0]) if len(candidates) == 1 else None


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
            return chosen(" ".join(mended), _preferred(candidates, scene, prefer))
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
