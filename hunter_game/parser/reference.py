"""From the words in a slot to the nouns they mean; without a view they stay words."""

from __future__ import annotations

from itertools import pairwise

from hunter_game.engine.names import key, word_list
from hunter_game.parser.directions import DIRECTIONS
from hunter_game.parser.found import Found, Nothing, Preference, Reference, Which, found
from hunter_game.parser.grammar import is_verb
from hunter_game.parser.lists import in_words, listed, several
from hunter_game.parser.meaning import Slot
from hunter_game.parser.naming import LONGEST_PHRASE, one
from hunter_game.parser.normalise import Token
from hunter_game.parser.pronouns import pronoun
from hunter_game.parser.scene import Scene

_FREELY_NAMED = frozenset((Slot.TOPIC, Slot.CLAIM, Slot.TRACE, Slot.CLUE, Slot.THINGS))
"""Slots in which, without a view, any words may stand."""

_NEVER_NAMED = frozenset(
    word_list(
        "so before after until till because while if when off away at into onto towards toward against across"
        " than then is was are out up down through i he she we you who which without not instead again as"
    )
)
"""Words that no name of a thing holds: a phrase with one of them is a sentence, not a noun."""

_PREPOSITIONS = frozenset(
    word_list(
        "past up down from under over around across through onto toward towards off behind until before after out"
        " along beside between near away than without within"
        " so because if when while to at in on with for of by about into as and or is are"
    )
)
_ADVERBS = frozenset(word_list("closer nearer away forward forwards backwards ahead still alone together apart"))


def refer(slot: Slot, tokens: tuple[Token, ...], scene: Scene, prefer: Preference | None = None) -> Reference:
    """Return what the words in a slot mean in this scene; without a view they stay words."""
    asked = (slot, tokens, prefer)
    known = scene.found.get(asked)
    if isinstance(known, Found | Which | Nothing):
        return known
    reference = _referred(slot, tokens, scene, prefer)
    scene.found[asked] = reference
    return reference


def _referred(slot: Slot, tokens: tuple[Token, ...], scene: Scene, prefer: Preference | None) -> Reference:
    spoken = tuple(token for token in tokens if token.kind != "mark" or token.word == ",")
    phrase = " ".join(token.text for token in spoken if token.kind != "mark")
    if slot is Slot.WAY:
        direction = DIRECTIONS.get(" ".join(key(phrase)))
        if direction is not None:
            return Found((direction.value,), tuple(each for each in scene.of("exit") if each.id == direction))
    if scene.view is None:
        if slot not in _FREELY_NAMED and not _may_be_a_name(spoken):
            return Nothing(phrase)
        if slot is Slot.WAY and any(token.word == "and" for token in spoken):
            return Nothing(phrase)
        return _unbound(slot, spoken, phrase, scene)
    if slot is Slot.THINGS:
        return several(spoken, phrase, scene, prefer)
    reference = one(slot, phrase, scene, prefer)
    if isinstance(reference, Nothing) and reference.message is None and slot is Slot.TOPIC:
        return _topics(spoken, scene) or reference
    if isinstance(reference, Nothing) and reference.message is None and slot is Slot.THING:
        return _only_a_topic(phrase, scene) or reference
    return reference


def _topics(spoken: tuple[Token, ...], scene: Scene) -> Found | None:
    """Return several topics of one question: *about the mill and the light*."""
    parts = listed(spoken)
    topics = [one(Slot.TOPIC, in_words(part), scene, None) for part in parts] if len(parts) > 1 else []
    nouns = tuple(noun for each in topics if isinstance(each, Found) for noun in each.nouns)
    return found(*nouns) if nouns and all(isinstance(each, Found) for each in topics) else None


def _only_a_topic(phrase: str, scene: Scene) -> Nothing | None:
    """Return why a topic cannot be looked at or thought over: nothing is known of it but its name."""
    topics = scene.match(phrase, scene.of("topic"))
    if len(topics) != 1:
        return None
    return Nothing(phrase, f"You can only ask people about {topics[0].name}. No time passed.")


def _may_be_a_name(spoken: tuple[Token, ...]) -> bool:
    """Return whether these words could name one thing, in a place we know nothing of."""
    if (
        not spoken
        or spoken[0].word in _PREPOSITIONS
        or spoken[0].word in _ADVERBS
        or len(spoken) > LONGEST_PHRASE // 2 + 1
    ):
        return False
    spelt = [token.word for token in spoken]
    if (
        spelt[0] in {"whatever", "whoever", "anything", "everything", "anyone", "everyone"}
        or spelt[:2]
        == [
            "what",
            "is",
        ]
        or spelt[:2] == ["what", "i"]
    ):
        return True
    if (
        spelt[-1] in _NO_NOUNS
        and len(spelt) > 1
        and spelt != ["the", "back"]
        and spelt[0] not in {"them", "these", "those", "it"}
    ):
        return False
    if len(spelt) > 1 and (not _is_one_phrase(spelt) or _ends_in_a_manner(spelt)):
        return False
    if len(spelt) > 1 and spelt[-1].endswith("ed") and spelt[-1] not in _ALSO_NAMES and is_verb(spelt[-1]):
        return False
    if _is_doing(spelt[-1]) and (len(spelt) == 1 or spelt[-2] not in _DETERMINERS):
        return False
    return _NEVER_NAMED.isdisjoint(spelt[1:] if len(spelt) > 1 else ())


_DETERMINERS = frozenset(word_list("the a an my your his her its our their this that some any no"))
_NO_NOUNS = frozenset(
    word_list(
        "up down out back off round around about over away later now then soon again too also inside outside like"
        " loose all both together apart aside much open shut free alone ready me him us"
    )
)
"""Words that no name ends in."""
_ALSO_NAMES = frozenset(
    word_list(
        "bed shed reed weed seed drawing writing carving painting bedding railing building crossing clearing covering"
        " marking landing opening dwelling clothing"
    )
)


_DEGREES = frozenset(word_list("very quite utterly perfectly absolutely completely almost barely"))
_LOOSE = frozenset(word_list("over up down out off away back round around side again about"))
_OUTCOMES = frozenset(
    word_list(
        "twice thrice once today tonight yesterday instead anyway somehow forever nearby ahead alight ajar "
        "askew upright"
        " asleep awake afire aflame ablaze adrift afloat alive backward backwards forward forwards sideways upward"
        " upwards downward downwards skyward overhead underfoot aloft indoors outdoors straight tight wide"
    )
)
"""What becomes of a thing, or when: no part of its name."""
_LY = frozenset(word_list("family lily belly jelly bully ally fly folly holly assembly supply butterfly filly"))


def _ends_in_a_manner(spelt: list[str]) -> bool:
    """Return whether words in a row end in how it is done, or begin in how much: *the coin over and over*."""
    if spelt[0] in _DEGREES and spelt[1] != "much":
        return True
    manner = spelt[-1] in _OUTCOMES or (spelt[-1].endswith("ly") and spelt[-1] not in _LY)
    if manner and spelt[-2] not in _DETERMINERS:
        return True
    return any(before in _LOOSE and word in {"and", "by"} for before, word in pairwise(spelt))


_BEFORE_AN_ARTICLE = frozenset(
    word_list(
        "of in on by with under from at near behind beside above below inside over and all both half to except but"
        " excepting besides around round along across through between among against before after into onto upon off"
        " towards toward outside like beneath"
    )
)
_PRONOUNS = frozenset(word_list("him me us you i he she we they them it"))


def _is_one_phrase(spelt: list[str]) -> bool:
    """Return whether words in a row may be one noun phrase: no *lasso the beast*, no *meat leading to*."""
    if spelt[0] in _PRONOUNS and spelt[1] not in {"all", "both", "one", "two"}:
        return False
    for before, word in pairwise(spelt):
        if word in _DETERMINERS and word not in {"that", "this", "no", "her"} and before not in _BEFORE_AN_ARTICLE:
            return False
        if before == "to" and is_verb(word) and word not in _ALSO_NAMES:
            return False
    return not any(
        _is_doing(word) and before not in _DETERMINERS and (after in _BEFORE_AN_ARTICLE or after in _DETERMINERS)
        for before, word, after in zip(spelt, spelt[1:], spelt[2:], strict=False)
    )


def _is_doing(word: str) -> bool:
    """Return whether a word is what somebody is doing and no thing: *get going*."""
    return word.endswith("ing") and len(word) > 5 and word not in _ALSO_NAMES and is_verb(word)


def _unbound(slot: Slot, tokens: tuple[Token, ...], phrase: str, scene: Scene) -> Reference:
    if slot is Slot.THINGS:
        if not all(map(_may_be_a_name, listed(tokens))):
            return Nothing(phrase)
        parts = [" ".join(key(in_words(part))) for part in listed(tokens)]
        return Found(tuple(part[:80] for part in parts if part), resolved=False)
    meant = pronoun(phrase, scene)
    if isinstance(meant, Found):
        return meant
    name = " ".join(key(phrase))[:80] or phrase[:80]
    return Found((name,), resolved=False) if name else Nothing(phrase)
