"""A verb that the table does not know, as it may have been meant: mistyped, cut short, or run into the next word."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from hunter_game.engine.names import singular, word_list
from hunter_game.parser.directions import DIRECTIONS
from hunter_game.parser.grammar import FORMS, is_verb, stands_alone
from hunter_game.parser.normalise import Token
from hunter_game.parser.scene import Scene
from hunter_game.parser.sorts import BEASTS, COVER, FOLK, FURNITURE, LIFELESS, PLACES, SMALL, SPOOR
from hunter_game.parser.spelling import Spelling
from hunter_game.parser.suggest import respelt

SHORTEST_CUT = 2
"""Letters of the shortest word that a verb is cut to."""
SURELY_CUT = 3
"""Letters from which a word is rather a verb cut short than one mistyped."""
MOST_BEHIND_CUT = 4
"""Words behind a verb that is cut short: it is a habit of terse lines."""

_COMMONEST = word_list(
    "look take drop open close shut read give kill talk wait hide push pull turn move wear hold show tell grab pick"
    " stab throw climb light search listen examine attack follow enter leave drink quaff wield unlock knock north south"
    " west east eat ask get put use buy sell flee sleep rest shout track craft guard shoot"
)
_BESIDE = Spelling(_COMMONEST)

_IN_FULL = word_list(
    "wield wear quaff drink eat recite extinguish consider remove unequip equip examine search light listen list value"
    " look glance flee sleep rest stand emote whisper shout yell give get drop put throw kill attack open close unlock"
    " lock track hide sneak follow enter leave buy sell read sip taste push pull guard backstab rescue use sit wait"
    " tell ask shoot climb take inspect craft knock turn move repair sign"
)
"""Verbs that MUDs take in any length, the ones first that a short one stands for."""
_NOT_CUT = frozenset(
    word_list(
        "a an as am at be by do go he hi ho i if in is it me my no of oh ok on or so to up us we re st ed la th con the"
        " too tot use tar tap ten rest gra hel wil was who why wha whe whi sta pus tur mo ta lea list"
    )
)
"""Words and parts of words that no verb is cut to."""

_JOINED = frozenset(
    word_list(
        "at to on off up in into out over under behind inside through around down about for from with the a an my it"
        " him her them me all away back"
    )
)
"""Words that a verb is run into: *lookat*, *puton*, *talkto*."""
_NOUNS = LIFELESS | BEASTS | FOLK | PLACES | SPOOR | COVER | FURNITURE | SMALL
_ENDINGS = frozenset(word_list("in on er ed an a it the"))
"""What is left of one word rather than a second: *takein*."""


def as_meant(tokens: tuple[Token, ...], scene: Scene) -> Iterator[tuple[Token, ...]]:
    """Yield a command whose verb is not known with verbs that it may have been meant to be, the likeliest first."""
    first, rest = tokens[0].word, tokens[1:]
    if first in _BY_EAR:
        yield (_token(_BY_EAR[first]), *rest)
    apart = _apart(first, scene, alone=not rest)
    if apart is not None:
        yield (*map(_token, apart), *rest)
    full = in_full(first) if len(rest) <= MOST_BEHIND_CUT and not _is_marked(rest) else None
    if full is not None and len(first) >= SURELY_CUT:
        yield (_token(full), *rest)
    for verb in respelt(first, alone=not rest):
        yield (_token(verb), *rest)
    if full is not None and len(first) < SURELY_CUT:
        yield (_token(full), *rest)
    if rest and first not in _NOUNS and first not in FORMS and not scene.knows(first):
        near = _BESIDE.beside(first)
        if len(near) == 1:
            yield (_token(near[0]), *rest)


def with_later_verbs_mended(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return a line in which the later commands' verbs have their letters in order: *look, tkae it* is *look, take*."""
    mended = list(tokens)
    for at in range(1, len(tokens)):
        begins = tokens[at - 1].kind == "mark" or tokens[at - 1].word in {"and", "then", "&"}
        meant = _meant_later(tokens[at].word, tokens[at - 1].word) if begins and tokens[at].kind == "word" else None
        if meant is not None and (at + 1 < len(tokens) or stands_alone(meant)):
            mended[at] = _token(meant)
    return tuple(mended)


def _meant_later(word: str, before: str) -> str | None:
    if before == ";" and len(word) >= SURELY_CUT and not is_verb(word) and word not in _NOUNS:
        return _SWAPPED.get(word) or in_full(word)
    return _SWAPPED.get(word)


_BY_EAR = {
    "lite": "light", "fite": "fight", "kik": "kick", "nok": "knock", "nokc": "knock", "siez": "seize", "sieze": "seize",
    "luk": "look", "tok": "talk", "tawk": "talk", "atak": "attack", "clime": "climb", "thro": "throw",
    "kwaff": "quaff", "whisle": "whistle", "wisper": "whisper", "nele": "kneel", "neel": "kneel", "rite": "write",
    "wayt": "wait", "wate": "wait", "wite": "wait", "lissen": "listen", "foller": "follow", "ketch": "catch",
}  # fmt: skip
"""Verbs as they are written by ear."""


def _swaps() -> dict[str, str]:
    """Return the common verbs by what they are when two letters beside each other have changed places."""
    found: dict[str, str] = {}
    for verb in (*_COMMONEST, *_IN_FULL):
        for at in range(len(verb) - 1):
            word = verb[:at] + verb[at + 1] + verb[at] + verb[at + 2 :]
            if len(word) > SHORTEST_CUT and not is_verb(word) and word not in _NOUNS and word not in _REAL:
                found.setdefault(word, verb)
    return found


_REAL = frozenset(
    word_list(
        "form ate tea two own now thorn trial brake sue tow blot calm bread lair era sear clam"
        " garb wiled wets rets eats sit spit"
    )
)
"""Words of the language that a verb turns into when two of its letters change places."""
_SWAPPED = _swaps()


def with_nouns_mended(tokens: tuple[Token, ...], *, only_swapped: bool = False) -> tuple[Token, ...]:
    """Return a command with its mistyped nouns as the sorts of things know them, where no scene does.

    Args:
        tokens: The command.
        only_swapped: Whether only letters in the wrong order are put right, which hardly ever make another noun.
    """
    mended = tuple(_mended(token) if at and token.kind == "word" else token for at, token in enumerate(tokens))
    return tuple(
        new if not only_swapped or sorted(new.word) == sorted(old.word) else old
        for old, new in zip(tokens, mended, strict=True)
    )


@lru_cache(maxsize=2048)
def _mended(token: Token) -> Token:
    word = token.word
    if len(word) < SHORTEST_MENDED or word in _NOUNS or singular(word) in _NOUNS or word in FORMS:
        return token
    near = _NOUN_SPELLING.nearest(word)
    return _token(near[0]) if len(near) == 1 else token


_NOUN_SPELLING = Spelling(sorted(_NOUNS))
SHORTEST_MENDED = 5
"""Letters of the shortest noun that is mended."""


def _apart(word: str, scene: Scene, *, alone: bool) -> tuple[str, str] | None:
    """Return a verb and the word that it was run into."""
    for at in range(len(word) - 1, 1, -1):
        verb, joined = word[:at], word[at:]
        known = verb in FORMS or (joined in {"the", "at", "to"} and bool(respelt(verb, alone=False)))
        if not known:
            continue
        if joined in _JOINED and not (alone and joined in _ENDINGS):
            return (verb if verb in FORMS else respelt(verb, alone=False)[0], joined)
        if alone and verb in FORMS and (joined in DIRECTIONS or joined in _NOUNS or scene.knows(joined)) and at > 1:
            return (verb, joined) if len(joined) > SHORTEST_CUT else None
    return None


def in_full(word: str) -> str | None:
    """Return the verb that a word is cut from, as MUDs take them; None if it is none."""
    if not SHORTEST_CUT <= len(word) < 7 or word in _NOT_CUT or word in DIRECTIONS:
        return None
    return next((verb for verb in _IN_FULL if verb.startswith(word) and verb != word), None)


def _is_marked(tokens: tuple[Token, ...]) -> bool:
    return any(token.kind == "mark" for token in tokens)


def _token(word: str) -> Token:
    return Token(word, word)
