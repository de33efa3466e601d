"""Wordings of one command, from what was typed to what it says in the plainest words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from hunter_game.engine.improvised import works_by
from hunter_game.parser.clauses import VERBATIM, unwrap, without_tail
from hunter_game.parser.directions import DIRECTIONS
from hunter_game.parser.grammar import FORMS, is_verb, phrases_of, words_of_verb
from hunter_game.parser.light_verbs import lightened, plainer
from hunter_game.parser.mistyped import as_meant, with_nouns_mended
from hunter_game.parser.normalise import Token
from hunter_game.parser.questions import answered_by
from hunter_game.parser.scene import Scene
from hunter_game.parser.sorts import BEASTS, FOLK, FURNITURE, LIFELESS, SMALL
from hunter_game.parser.speech import without_manner
from hunter_game.parser.wrapping import without_adverbs, without_purpose, without_relative

_PARTICLES = frozenset(
    ("back", "on", "out", "over", "in", "up", "down", "off", "away", "right", "straight", "around", "across")
)
_PLACED = frozenset(
    ("behind", "under", "beneath", "to", "into", "onto", "through", "up", "down", "along", "across", "past", "between",
     "towards", "toward", "among", "beside", "over", "at", "from")
)  # fmt: skip
"""Words of place that lose nothing when a particle before them is left out: *trudge back up the lane*."""

_OUT_OF_SIGHT = frozenset(("under", "behind", "beneath"))
"""Words before what one hides behind, when nobody says *hide*."""
_ON_THE_WAY = frozenset(
    (
        "to",
        "up",
        "down",
        "into",
        "through",
        "towards",
        "toward",
        "across",
        "over",
        "out",
        "back",
        "off",
        "inside",
        "around",
        "round",
        "past",
        "along",
    )
)
"""Words before a place that is gone to, when nobody says *go*."""


_OF_WORDS = frozenset(
    ("ask", "believe", "doubt", "think", "know", "warn", "promise", "claim", "lean", "pair", "compare")
)
"""Verbs behind which *that* and *who* begin what is said or known, and tell nothing of a noun."""


_TURNED = frozenset(
    ("attack", "kill", "take", "get", "open", "close", "examine", "drop", "light", "drink", "eat", "read")
)


def _turned(tokens: tuple[Token, ...], scene: Scene) -> tuple[Token, ...] | None:
    """Return *wolf attack* as *attack wolf*: the thing before its verb, and no more words than these two."""
    if len(tokens) != 2 or tokens[1].word not in _TURNED or any(token.kind != "word" for token in tokens):
        return None
    thing = tokens[0].word
    unknown = (
        (thing not in BEASTS and any(len(form.verb) == 1 for form in FORMS.get(thing, ())))
        or thing in FOLK
        or (scene.view is not None and not scene.knows(thing))
    )
    return None if unknown or thing in _NO_THINGS else (tokens[1], tokens[0])


_NO_THINGS = frozenset(
    ("i", "we", "you", "he", "she", "they", "it", "not", "no", "good", "all", "the", "a", "my", "to")
)


def wordings(tokens: tuple[Token, ...], scene: Scene) -> Iterator[tuple[tuple[Token, ...], Scene]]:
    """Yield the command as typed, then trimmed, then said otherwise, then with typing slips forgiven."""
    answer = answered_by(tokens)
    if answer is not None:
        yield unwrap(answer), scene
    light = lightened(tokens)
    if light is not None:
        yield light, scene
        yield without_tail(without_purpose(light)), scene
    if scene.view is None:
        tokens = with_nouns_mended(tokens, only_swapped=True)
    tokens = plainer(tokens)
    trimmed = tokens if tokens[0].word in VERBATIM else without_manner(without_tail(tokens))
    articled = tuple(_with_articles(trimmed))
    yield from ((wording, scene) for wording in articled if _is_a_turn(wording))
    for wording in (trimmed, *_shorter(trimmed)):
        yield wording, scene
    if trimmed != tokens and scene.view is not None:
        yield tokens, scene
    for wording in _otherwise(tokens, trimmed, scene):
        yield wording, scene
    yield from ((wording, scene) for wording in articled)
    yield from _forgiven(trimmed, scene)


def _with_articles(trimmed: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    """Yield a terse command with the article that a verb of the table has in it: *catch breath*, *stand ground*."""
    first, rest = trimmed[0], trimmed[1:]
    if not rest or len(rest) > LONGEST_TERSE or rest[0].kind != "word":
        return
    for article in _ARTICLES:
        said = (first.word, article.word, rest[0].word)
        if said in _begun_by(first.word):
            yield (first, article, *rest)


def _is_a_turn(wording: tuple[Token, ...]) -> bool:
    """Return whether a command with its article is a turn of phrase, and its noun no thing: *make a run for it*."""
    noun = wording[2].word
    if noun in LIFELESS or noun in SMALL or noun in FURNITURE or noun in _FURNISHINGS:
        return False
    return words_of_verb(tuple(token.word for token in wording)) > LONGEST_PLAIN


_FURNISHINGS = frozenset(("bed", "floor", "ground", "body", "corpse", "way"))


@cache
def _begun_by(word: str) -> frozenset[tuple[str, ...]]:
    """Return the first three words of the verbs of several words that begin with this one."""
    return frozenset(phrase[:3] for phrase in phrases_of(word))


LONGEST_PLAIN = 2
"""Words of a verb in which no article stands; *take a bite of* is longer, and means what it says as a whole."""
LONGEST_TERSE = 4
"""Words behind a verb that may lack their article."""
_ARTICLES = tuple(Token(word, word) for word in ("my", "the", "a"))


def _shorter(trimmed: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    """Yield a command without its purpose, without what is said of its last noun, and without how it is done."""
    if trimmed[0].word in VERBATIM:
        return
    plain = without_purpose(trimmed)
    if plain != trimmed:
        yield without_tail(plain)
    lean = without_relative(plain)
    if lean != plain and trimmed[0].word not in _OF_WORDS:
        yield without_tail(lean)
    bare = without_adverbs(plain)
    if bare != plain:
        yield without_tail(bare)


def _otherwise(tokens: tuple[Token, ...], trimmed: tuple[Token, ...], scene: Scene) -> Iterator[tuple[Token, ...]]:
    """Yield a command with its verb where it belongs, or with the one that it leaves out: *under the bed*."""
    first = tokens[0]
    if (
        len(tokens) > 3
        and tokens[1].word in _PARTICLES
        and tokens[2].word in _PLACED
        and first.word not in VERBATIM
        and (first.word, tokens[1].word) not in phrases_of(first.word)
    ):
        yield (first, *trimmed[2:])
    if len(tokens) > 2 and first.word in DIRECTIONS and tokens[1].word in _ON_THE_WAY:
        yield (_GO, *trimmed[1:])
    if len(tokens) > 1 and (first.word in _ON_THE_WAY or (first.word, tokens[1].word) == ("on", "to")):
        yield (_GO, *trimmed)
    turned = _turned(tokens, scene)
    if turned is not None:
        yield turned
    if first.word in _OUT_OF_SIGHT and len(tokens) > 1:
        yield (_HIDE, *trimmed)
    if len(tokens) > 2 and tokens[-1].word == "go" and tokens[-2].word in {"we", "i"}:
        yield (_GO, *tokens[:-2])
    verb, hyphen, rest = first.word.partition("-")
    if hyphen and is_verb(verb) and rest:
        yield (Token(verb, verb), Token(rest, rest), *trimmed[1:])


_GO = Token("go", "go")
_HIDE = Token("hide", "hide")


def _forgiven(trimmed: tuple[Token, ...], scene: Scene) -> Iterator[tuple[tuple[Token, ...], Scene]]:
    """Yield a command with a mistyped verb mended, or to be read with slips in its nouns forgiven."""
    first = trimmed[0]
    known = works_by(first.word) is not None or is_verb(first.word) or scene.knows(first.word)
    if first.kind == "word" and not known:
        for wording in as_meant(trimmed, scene):
            yield wording, scene.forgiving()
    elif scene.view is None:
        mended = with_nouns_mended(trimmed)
        if mended != trimmed:
            yield mended, scene
    elif any(token.kind == "word" and not scene.knows(token.word) and scene.near(token.word) for token in trimmed):
        yield trimmed, scene.forgiving()
