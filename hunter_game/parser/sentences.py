"""A sentence without what is only remarked in it: its pieces, and which of them hold the act."""

from __future__ import annotations

from functools import lru_cache

from hunter_game.engine.improvised import works_by
from hunter_game.engine.names import word_list
from hunter_game.parser.clauses import VERBATIM, unwrap
from hunter_game.parser.directions import DIRECTIONS
from hunter_game.parser.grammar import is_verb
from hunter_game.parser.normalise import Token
from hunter_game.parser.remarks import HUNTERS, is_finite, is_remark, is_subordinate, takes_back, words_of
from hunter_game.parser.scene import Scene
from hunter_game.parser.shells import is_all_opening
from hunter_game.parser.speech import called

Piece = tuple[Token, ...]

LONGEST_SENTENCE = 100
"""Words and marks of a line that is cut into pieces; a longer one is a tale."""

_MARKS = frozenset((",", ".", ";", ":", "!", "?"))
_SUBJECTS = frozenset(word_list("i we he she it they there nobody nothing somebody someone something you the my"))
_OWN_WORDS = VERBATIM | frozenset(word_list("sign account write name declare tell swear conclude pray sing"))
"""Verbs behind which everything is what is said, written or told."""
_FRONTED = frozenset(
    word_list(
        "with without in like after on at under by from once upon being having still not too to despite for as before"
        " while just through over behind beside against beneath within between during because until now"
    )
)
"""Words that begin what stands before *I*, with a comma behind it."""


def without_remarks(tokens: tuple[Token, ...], scene: Scene) -> tuple[Token, ...]:
    """Return a line without the pieces that only tell how things are, if a piece with an act is left.

    Nothing is dropped from what is said, written or told, nor behind somebody who is spoken to.
    """
    if tokens[:1] and tokens[0].word in {"which", "whose"} and tokens[-1].word == "?" and _is_whole(tokens):
        return tokens
    pieces = _pieces(tokens) if len(tokens) <= LONGEST_SENTENCE else ()
    if len(pieces) < 2 or _is_conditional(pieces[0]) or _is_an_account(pieces[0]):
        return tokens
    if called(_bare(pieces[0]), scene) is not None:
        return tokens
    kept = _without(pieces)
    dropped = len(kept) < len(pieces)
    if not dropped or not any(_bare(piece) and _acts(piece) for piece in kept):
        return tokens
    return _joined(kept)


def _is_whole(tokens: tuple[Token, ...]) -> bool:
    """Return whether no mark stands within a line: *which ways can I go from here?*."""
    return all(token.kind == "word" for token in tokens[:-1])


def _is_an_account(piece: Piece) -> bool:
    """Return whether a line signs: what stands between its marks are names, and may read like remarks."""
    inner = unwrap(piece)
    return bool(inner) and inner[0].word in {"sign", "account"}


def core(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the one piece of a line that is no remark, or nothing: of *that was a slip, undo it* the last."""
    if len(tokens) > LONGEST_SENTENCE:
        return ()
    pieces = tuple(piece for piece in _pieces(tokens) if _bare(piece))
    if len(pieces) < 2:
        return ()
    kept = [piece for piece in _without(pieces) if not is_all_opening(words_of(piece))]
    return _joined(kept) if len(kept) == 1 else ()


def _without(pieces: tuple[Piece, ...]) -> list[Piece]:
    """Return the pieces of a line that are no remarks, each with a joint before it."""
    first_person = any(words_of(piece)[:1] and words_of(piece)[0] in HUNTERS for piece in pieces)
    kept: list[Piece] = []
    for at, piece in enumerate(pieces):
        after = pieces[at + 1] if at + 1 < len(pieces) else ()
        if (kept and _is_verbatim(kept[-1])) or not _bare(piece):
            kept.append(piece)
        elif not _is_beside(piece, after, first_person=first_person):
            kept.append(piece if piece[0].word in _MARKS or piece[0].word in _JOINTS or not kept else (_COMMA, *piece))
    return kept


def _is_beside(piece: Piece, after: Piece, *, first_person: bool) -> bool:
    """Return whether a piece does nothing: a remark, what leads up to *I …*, or a question put to oneself."""
    if _asks(piece) and not is_subordinate(words_of(piece)):
        if after[:1] != () and after[0].word == "?":
            return first_person and _is_mused_on(words_of(piece))
        return is_remark(piece, reason=False, first_person=False, leads=False) and words_of(piece)[0] == "what"
    reason = any(token.word in {"so", "but"} for token in after[:2])
    then = words_of(after)
    leads = bool(then) and then[0] in HUNTERS and after[0].word not in {"so", "and"}
    return _is_fronted(piece, after) or is_remark(piece, reason=reason, first_person=first_person, leads=leads)


def _is_mused_on(said: tuple[str, ...]) -> bool:
    return HUNTERS.isdisjoint(said) and _SPOKEN_TO.isdisjoint(said)


_SPOKEN_TO = frozenset(("you", "your", "yours"))


@lru_cache(maxsize=16)
def _pieces(tokens: tuple[Token, ...]) -> tuple[Piece, ...]:
    """Cut a line where a mark, or a conjunction with a subject, begins another piece; the joint leads its piece."""
    found: list[Piece] = []
    now: list[Token] = []
    for at, token in enumerate(tokens):
        if now and _is_cut(tokens, at, now):
            found.append(tuple(now))
            now = []
        now.append(token)
    if now:
        found.append(tuple(now))
    return tuple(found)


def _is_cut(tokens: tuple[Token, ...], at: int, now: list[Token]) -> bool:
    word = tokens[at].word
    if word in _MARKS and tokens[at].kind == "mark":
        return True
    if word not in _CUTTING:
        return False
    before = tokens[at - 1].word
    following = tuple(token.word for token in tokens[at : at + 8])
    if before in _MARKS or not any(token.kind == "word" for token in now[1:]):
        return False
    if word == "so" and len(following) > 2 and following[1] in HUNTERS and following[2] in _ABLE:
        return is_remark(tuple(now), reason=True, first_person=False, leads=False)
    if word in {"so", "but", "and"}:
        return len(following) > 2 and (following[1] in HUNTERS or following[1:3] == ("let", "us"))
    if word == "then":
        return following[1:3] == ("think", "better")
    if word in HUNTERS:
        said = words_of(tuple(now))
        return len(said) > 2 and is_subordinate(said) and before not in {"and", "or", "than", "that", "what", "but"}
    if word == "as":
        return len(following) > 2 and _hangs_on(now, following)
    if word in {"because", "since", "although", "lest"}:
        return len(following) > 2
    if following[:2] in _TWO_WORDS:
        return True
    return word == "though" and len(following) > 2 and following[1] in _SUBJECTS


def _hangs_on(now: list[Token], following: tuple[str, ...]) -> bool:
    """Return whether *as* begins a clause behind an act: no *as fast as I can*, no *my hands shake as I …*."""
    if any(token.word == "as" for token in now[-3:]) or "as" in following[2:4]:
        return False
    if following[1] in _NAMING:
        return any(is_finite(following, at) for at in range(3, min(6, len(following))))
    return following[1] in _SUBJECTS and words_of(tuple(now))[:1] not in {("my",), ("the",), ("a",)}


_CUTTING = frozenset(word_list("so but and then i we as because since although lest though even seeing now in"))
"""Words at which a line may be cut."""
_ABLE = frozenset(("can", "could", "may", "might"))
"""Words behind *so I* that tell what an act is for."""
_NAMING = frozenset(word_list("the my a an his her its their"))
_TWO_WORDS = frozenset((("even", "though"), ("seeing", "as"), ("seeing", "that"), ("now", "that"), ("in", "case")))


def is_taken_back(tokens: tuple[Token, ...]) -> bool:
    """Return whether the end of a line takes back what it begins with: *I could open it, but I won't*."""
    if len(tokens) > LONGEST_SENTENCE:
        return False
    pieces = [piece for piece in _pieces(tokens) if _bare(piece)]
    return len(pieces) > 1 and takes_back(pieces[-1])


def _bare(piece: Piece) -> Piece:
    return tuple(token for token in piece if token.kind != "mark")


def _asks(piece: Piece) -> bool:
    said = words_of(piece)
    return bool(said) and said[0] in _ASKING


_ASKING = frozenset(word_list("what who whose which when where why how did do does is are was were unless should"))


def _is_conditional(piece: Piece) -> bool:
    """Return whether a line begins with what has to be so first: *if it moves, I shoot*."""
    said = words_of(piece)
    return bool(said) and said[0] in {"if", "unless", "when", "whenever"} and not is_subordinate(said)


def _is_fronted(piece: Piece, after: Piece) -> bool:
    """Return whether a piece only leads up to *I …*: *not wanting to be seen,*, *once inside,*."""
    said = words_of(piece)
    then = words_of(after)
    if not said or after[:1] == () or after[0].word not in {","} or then[:1] == () or then[0] not in HUNTERS:
        return False
    if any(token.kind == "quote" for token in piece) or not HUNTERS.isdisjoint(said):
        return False
    return said[0] in _FRONTED


def _is_verbatim(piece: Piece) -> bool:
    inner = unwrap(piece)
    return bool(inner) and inner[0].word in _OWN_WORDS


def _acts(piece: Piece) -> bool:
    """Return whether a piece begins with an act, once what politeness wraps round it is gone."""
    inner = unwrap(piece)
    if not inner or is_all_opening(words_of(piece)):
        return False
    word = inner[0].word
    return (
        inner[0].kind == "quote"
        or (word in _ASKING and len(inner) > 3)
        or is_verb(word)
        or works_by(word) is not None
        or word in DIRECTIONS
    )


def _joined(kept: list[Piece]) -> tuple[Token, ...]:
    """Return pieces as one line; the first needs no joint."""
    tokens = tuple(token for piece in kept for token in piece)
    start = next((at for at, token in enumerate(tokens) if token.kind != "mark" and token.word not in _JOINTS), 0)
    return tokens[start:]


_JOINTS = frozenset(("and", "so", "but"))
_COMMA = Token(",", ",", "mark")
