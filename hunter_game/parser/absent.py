"""Whom a line speaks to by name although nobody of that name is here: nobody else is spoken to instead."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice

from hunter_game.engine.improvised import stems
from hunter_game.engine.names import word_list
from hunter_game.engine.vocabulary import Approach, Phase
from hunter_game.parser.found import Nothing
from hunter_game.parser.grammar import FORMS, talks
from hunter_game.parser.meaning import Slot
from hunter_game.parser.normalise import Token, text_of
from hunter_game.parser.reference import refer
from hunter_game.parser.scene import Scene
from hunter_game.parser.sorts import FOLK

MOST_FORMS = 12
"""Forms of talk in which a person is looked for."""

_DETERMINERS = frozenset(word_list("the a an my this that our old"))
_PRONOUNS = frozenset(word_list("him her"))
_ASKED = frozenset(word_list("about regarding concerning what who whom where when why how if whether which"))
"""Words that what is asked begins with: before them stands who is asked."""
_NOBODY = frozenset(
    word_list(
        "price cost way name names reason time hour date truth question questions meaning whereabouts news story"
        " details same again around after more further once first also just everyone everybody anyone anybody someone"
        " somebody people all any for to me us myself it that this what who where when why how if whether thing things"
        " and or with not never something anything nothing you yourself lot few couple straight right out"
    )
)
"""Words that stand where a name might, and name nobody."""


def absent(tokens: tuple[Token, ...], scene: Scene) -> Nothing | None:
    """Return whom a command speaks to that is not here; None if it speaks to nobody by name, or they are here.

    At the reckoning the whole village is told.
    """
    if scene.view is None or scene.phase is Phase.RECKONING or not _is_talk(tokens[0].word):
        return None
    missing: Nothing | None = None
    tried: set[tuple[Token, ...]] = set()
    for match in islice(talks(tokens), MOST_FORMS):
        named = next(said for slot, said in match.slots if slot is Slot.PERSON)
        if named in tried:
            continue
        tried.add(named)
        if not _is_somebody(named, tokens):
            continue
        person = refer(Slot.PERSON, named, scene)
        if not isinstance(person, Nothing):
            return None
        missing = missing or Nothing(text_of(named), person.message, final=True)
    return missing


@lru_cache(maxsize=1024)
def _is_talk(word: str) -> bool:
    """Return whether a command that begins with this word may be talk."""
    return any(isinstance(form.row.makes, Approach) for stem in stems(word) for form in FORMS.get(stem, ()))


def _is_somebody(named: tuple[Token, ...], tokens: tuple[Token, ...]) -> bool:
    """Return whether words name a person: by calling or pronoun anywhere, by any other word before what is asked."""
    words = [token.word for token in named]
    if words[-1] in _PRONOUNS:
        return len(words) == 1
    if len(words) > 4 or words[-1] in _NOBODY or words[-1].endswith("ly"):
        return False
    if words[-1] in FOLK:
        return True
    end = tokens.index(named[-1]) + 1
    before_question = end < len(tokens) and tokens[end].word in _ASKED
    return before_question and (len(words) == 1 or words[0] in _DETERMINERS)
