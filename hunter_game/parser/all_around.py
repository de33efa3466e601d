"""What is everywhere and has no name in any place: the ground, the sky, the walls, the fog, and one's own hands.

Nobody should be told that there is no ground here.
A look at what is all around is a look around, a search of it is a search; one's own body is looked at, and that is all.
"""

from __future__ import annotations

from hunter_game.engine.events import Deed
from hunter_game.engine.names import word_list
from hunter_game.engine.vocabulary import Verb
from hunter_game.parser.command import Command, Free
from hunter_game.parser.meaning import Meaning
from hunter_game.parser.normalise import Token
from hunter_game.parser.sorts import BODY

_AROUND = frozenset(
    word_list(
        "ground grounds floor floorboards earth soil sky skies ceiling ceilings rafters wall walls corner corners"
        " air fog mist haze rain drizzle weather clouds cloud horizon landscape scenery surroundings view darkness dark"
        " gloom shadows shadow dusk night moon moonlight stars sun daylight everything all room rooms area place scene"
        " spot background distance"
    )
)
_DETERMINERS = frozenset(word_list("the this these my all around about your that those in at on up down into"))
_LIKE = frozenset(
    word_list(
        "whole entire grey gray dark black wet muddy cold stone bare night evening morning far near other four nearest"
        " darkest cobbled dusty dirty wooden earthen thick dense heavy low bright"
    )
)
_OWN = frozenset(("my", "your"))
_WORN = frozenset(word_list("clothes clothing boots reflection wounds wound scars scar pockets sleeves sleeve"))


def all_around(verb: object, tokens: tuple[Token, ...]) -> Command | Free | None:
    """Return what a look at something comes to, or a search of it, that is everywhere; None for any other thing.

    Args:
        verb: What the row makes.
        tokens: What is looked at, of which nothing here goes by the name.
    """
    if verb is not Verb.EXAMINE and verb is not Verb.SEARCH:
        return None
    said = tuple(token.word for token in tokens)
    if verb is Verb.EXAMINE and len(said) > 1 and said[0] in _OWN and (said[-1] in BODY or said[-1] in _WORN):
        return Free(Meaning.ROLEPLAY, None)
    if not said or said[-1] not in _AROUND or any(word not in _DETERMINERS and word not in _LIKE for word in said[:-1]):
        return None
    found = Verb.SEARCH if verb is Verb.SEARCH else Verb.LOOK
    meaning = Meaning.SEARCH if verb is Verb.SEARCH else Meaning.LOOK
    return Command(meaning, (Deed(kind="deed", verb=found),), ())
