"""Who is called by name in the words themselves: *"And where were you that night, Maren?"*."""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.parser.found import Found
from hunter_game.parser.meaning import Slot
from hunter_game.parser.normalise import Token
from hunter_game.parser.normalise import tokens as tokens_of
from hunter_game.parser.reference import refer
from hunter_game.parser.scene import Scene

_BESIDE_A_NAME = frozenset(
    word_list(
        "hey oi hello hi ho ah oh o so well and but now then listen please look good evening morning afternoon day you"
        " there my dear old mistress master mister missus sir goodman goodwife dame friend yes no come wait tell me"
        " true"
    )
)
"""Words that may stand between the same two marks as a name."""

_LONGEST = 6
"""Words between two marks that may be no more than a name and what is put before it."""


def named_in(said: str, scene: Scene) -> Found | None:
    """Return the one person here whom spoken words call by name, set off by marks; None if they call nobody.

    Args:
        said: The words, without their quotation marks.
        scene: Without one nobody is known to be here.
    """
    if scene.view is None or not said:
        return None
    for piece in _pieces(tokens_of(said)):
        named = tuple(token for token in piece if token.word not in _BESIDE_A_NAME)
        if not named or len(piece) > _LONGEST:
            continue
        person = refer(Slot.PERSON, named, scene)
        if isinstance(person, Found) and person.nouns and set(person.nouns) <= set(scene.present):
            return person
    return None


def beside(tokens: tuple[Token, ...], scene: Scene) -> Found | None:
    """Return the one person here whom words name anywhere; None if they name nobody, or several."""
    named = {noun for token in tokens if token.kind == "word" for noun in scene.match(token.word, scene.present)}
    if len(named) != 1:
        return None
    (noun,) = named
    return Found((noun.name,), (noun,))


def _pieces(spoken: tuple[Token, ...]) -> tuple[tuple[Token, ...], ...]:
    """Return what stands between the marks of spoken words; nothing where there is none inside."""
    pieces: list[tuple[Token, ...]] = []
    piece: tuple[Token, ...] = ()
    for token in spoken:
        if token.kind == "mark":
            pieces.append(piece)
            piece = ()
        else:
            piece = (*piece, token)
    pieces.append(piece)
    return tuple(each for each in pieces if each) if len(pieces) > 1 else ()
