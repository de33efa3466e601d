"""Questions that name nobody and say no *you*: which of them only somebody could answer.

*Who rang the bell?* is put to whoever may know; *why would a wolf open a door?* is asked of oneself.
Only without a scene; with one, it is known who is here.
"""

from __future__ import annotations

from collections.abc import Callable

from hunter_game.engine.names import word_list
from hunter_game.parser.normalise import Token
from hunter_game.parser.sorts import FOLK

Words = tuple[Token, ...]

_LEADS = frozenset(word_list("and so but well now then ok okay hm hmm er um oh ah right tell me please"))
_FILLING = frozenset(word_list("exactly actually really even ever just"))
_OATHS = (
    ("the", "hell"), ("the", "devil"), ("the", "fuck"), ("the", "deuce"), ("the", "heck"), ("the", "blazes"),
    ("the", "bloody"), ("on", "earth"), ("in", "hell"), ("in", "heaven"), ("in", "god's", "name"),
    ("in", "heaven's", "name"), ("in", "the", "world"), ("in", "the", "name", "of", "god"), ("in", "damnation"),
)  # fmt: skip
_HUNTER = frozenset(word_list("i we me us"))
_MODALS = frozenset(word_list("would could should might may must shall ought"))
_PEOPLE = FOLK | frozenset(
    word_list(
        "he she they him her them people folk folks villagers everyone everybody anyone anybody someone somebody nobody"
        " family men women children boys girls parish village town locals others parents monks nuns mother's father's"
        " deceased dead victim killer murderer thief culprit missus mistress master grandfather grandmother twins"
        " brothers sisters sons daughters wives neighbours nobles company household council guests lodgers"
    )
)
_ANYONE = frozenset(word_list("anyone anybody someone somebody everyone everybody nobody"))
_TOLD = frozenset(
    word_list(
        "name names news story trouble matter quarrel truth trade rumour rumours gossip reward custom feud fuss"
        " legend tale word reason cause"
    )
)
"""What one is told, and cannot see: *what is the boy's name*."""
_BEFELL = frozenset(
    word_list(
        "happened killed became frightened scared drove woke brought drowned possessed made took befell ailed upset"
    )
)
"""What is told of somebody: *what killed him*."""
_POINTED_AT = frozenset(word_list("this these that those"))
_RHETORICAL = frozenset(
    word_list("needs cares wants says dares ever in else goes knew asked am can do does could would should might shall")
)
"""Words behind *who* with which nobody is asked anything: *who needs sleep*."""
_YES_OR_NO = frozenset(word_list("is are can will does do"))
_JUDGED = frozenset(
    word_list("trusted lying liar guilty innocent honest mad culprit killer murderer behind trustworthy trust believed")
)
"""What the hunter has to make up his own mind about: *is the reeve lying to me*."""
_EVENTS = frozenset(
    word_list("market funeral ferry mass fair coach wedding wake service bell boat cart hunt moot council")
)
_LENGTHS = frozenset(word_list("long old many often far well much big"))
_AFFAIRS = frozenset(word_list("news word gossip rumours rumour work trouble strangers"))


def is_for_somebody(tokens: Words) -> bool:
    """Return whether a question asks for what somebody has to tell: others' doings, what was, how they are called."""
    words = without_leads(tokens)
    if len(words) < 2:
        return False
    said = tuple(token.word for token in words)
    reader = _BY_WORD.get(said[0])
    if reader is None or (said[0] in _YES_OR_NO and not _JUDGED.isdisjoint(said)):
        return False
    if said[1] in _HUNTER or (len(said) > 2 and said[2] in _HUNTER and said[0] not in {"who", "whom"}):
        return False
    return reader(words, said)


def is_surely_for_somebody(tokens: Words) -> bool:
    """Return whether a question is about how people live, whatever else it may look like: *who is in charge here?*."""
    return (
        bool(tokens)
        and tokens[0].word in {"who", "how", "what", "which"}
        and any(token.word in _LIVING for token in tokens)
        and is_for_somebody(tokens)
    )


_LIVING = frozenset(word_list("charge responsible blame live lives lived related married"))


def ends_in_a_question(tokens: Words) -> bool:
    """Return whether the last sentence of several asks: *You there! Who bought the chain?*."""
    if not tokens or tokens[-1].word != "?":
        return False
    at = next((at for at in range(len(tokens) - 2, 0, -1) if tokens[at].word in {".", "!", "?"}), 0)
    return at > 0 and (tokens[at + 1].word in _ASKING or tokens[at + 1].word in _OPEN)


def is_question(tokens: Words, typed: Words) -> bool:
    """Return whether an act begins as a question does, and so is none: *which of them lies*, *is it raining?*.

    Args:
        tokens: The act, without what politeness wraps round it.
        typed: All that was typed of it.
    """
    words = without_leads(tokens)
    if not words:
        return False
    return words[0].word in _ASKING or (bool(typed) and typed[-1].word == "?" and words[0].word in _OPEN)


_ASKING = frozenset(word_list("what who whom whose where when why how which whether"))
_OPEN = frozenset(
    word_list(
        "is are was were am do does did has have had will would can could shall should may might must any anyone"
        " anybody anything something nothing since fancy"
    )
)
"""Words that begin a question where a mark says that it is one."""


Reader = Callable[[Words, tuple[str, ...]], bool]


def without_leads(tokens: Words) -> Words:
    """Return the words of a question without what leads up to it, and without oaths: *and who the hell …*."""
    words = tuple(token for token in tokens if token.kind == "word")
    while words and words[0].word in _LEADS:
        words = words[1:]
    for oath in _OATHS if len(words) > 3 else ():
        if tuple(token.word for token in words[1 : 1 + len(oath)]) == oath:
            words = (words[0], *words[1 + len(oath) :])
            break
    return tuple(token for at, token in enumerate(words) if not at or token.word not in _FILLING)


def is_somebody(words: Words, at: int) -> bool:
    """Return whether the subject that begins here is somebody: *the old reeve*, *Maren*, *she*."""
    for token in words[at : at + 4]:
        if token.word in _PEOPLE or (token.word.removesuffix("'s") in FOLK):
            return True
        if token.text[:1].isupper() and token.word not in _HUNTER:
            return True
        if token.word not in _BEFORE_A_NOUN:
            return False
    return False


_BEFORE_A_NOUN = frozenset(
    word_list("the a an my his her its their our that this these those old young poor dead drowned missing late other")
)


def _who(words: Words, said: tuple[str, ...]) -> bool:
    return said[1] not in _RHETORICAL and (len(said) > 2 or said[1] not in {"knows", "is"})


def _when(words: Words, said: tuple[str, ...]) -> bool:
    if said[1] in {"did", "was", "were", "had", "has"}:
        return True
    return said[1] in {"is", "does", "do", "will"} and (is_somebody(words, 2) or not _EVENTS.isdisjoint(said[2:5]))


def _why(words: Words, said: tuple[str, ...]) -> bool:
    if len(said) < 3 or said[1] in _MODALS:
        return False
    if said[1] in {"did", "was", "were", "has", "had"}:
        return is_somebody(words, 2) or _is_of_then(said)
    return said[1] in {"is", "are", "does", "do", "will"} and is_somebody(words, 2 + (said[2] == "not"))


def _where(words: Words, said: tuple[str, ...]) -> bool:
    if len(said) < 3 or said[1] in _MODALS or said[1] in {"can"}:
        return False
    return said[1] in {"did", "had"} or is_somebody(words, 2)


def _how(words: Words, said: tuple[str, ...]) -> bool:
    if len(said) < 3 or said[1] in _MODALS or said[1] in {"can"}:
        return False
    if said[1] in _LENGTHS:
        return not {"live", "did", "was", "were", "has", "had", "ago", "died", "lost"}.isdisjoint(said[2:])
    return said[1] in {"did", "was", "were", "has", "had"} or is_somebody(words, 2)


def _which(words: Words, said: tuple[str, ...]) -> bool:
    return not {"did", "was", "were", "had"}.isdisjoint(said[2:5]) and _HUNTER.isdisjoint(said)


def _what(words: Words, said: tuple[str, ...]) -> bool:
    if said[1] in _MODALS or said[1] in {"can", "if"}:
        return False
    if said[1] in {"is", "are", "was", "were"}:
        return not _TOLD.isdisjoint(said[2:6]) or (len(said) > 3 and is_somebody(words, 2))
    if said[1] in {"do", "does", "will"}:
        return is_somebody(words, 2)
    if said[1] in {"did", "has", "have", "had"}:
        return is_somebody(words, 2) or "happened" in said or "become" in said
    if not _POINTED_AT.isdisjoint(said[2:4]):
        return False
    return said[1] in _BEFELL or not {"did", "was", "were"}.isdisjoint(said[2:4])


def _whose(words: Words, said: tuple[str, ...]) -> bool:
    return said[1] not in {"turn", "side", "fault"}


def _does(words: Words, said: tuple[str, ...]) -> bool:
    if said[1] == "nobody":
        return False
    return is_somebody(words, 1) or (said[0] == "did" and _is_of_then(said))


def _has(words: Words, said: tuple[str, ...]) -> bool:
    return is_somebody(words, 1)


def _is(words: Words, said: tuple[str, ...]) -> bool:
    if said[1:3] in {("it", "true"), ("that", "so"), ("it", "so")}:
        return True
    if said[1] in _ANYONE and len(said) > 3:
        return True
    if said[0] in {"was", "were"}:
        return is_somebody(words, 1) or _is_of_then(said)
    return said[1] not in {"he", "she", "they"} and is_somebody(words, 1) and "or" not in said


def _will(words: Words, said: tuple[str, ...]) -> bool:
    return is_somebody(words, 1) and said[1] not in {"he", "she", "they"}


def _is_of_then(said: tuple[str, ...]) -> bool:
    """Return whether a question says of which time before it is: *that night*, *before the flood*."""
    return not _THEN.isdisjoint(said)


_THEN = frozenset(
    word_list("night yesterday before ago ever always week year evening then when until since winter last")
)


def _anyone(words: Words, said: tuple[str, ...]) -> bool:
    return said[1] in {"know", "knows", "seen", "heard", "see", "hear", "got"} or said[1].endswith("ed")


def _any(words: Words, said: tuple[str, ...]) -> bool:
    return said[1] in _AFFAIRS


_BY_WORD: dict[str, Reader] = {
    "who": _who,
    "whom": _who,
    "whose": _whose,
    "when": _when,
    "why": _why,
    "where": _where,
    "how": _how,
    "which": _which,
    "what": _what,
    **dict.fromkeys(("do", "does", "did"), _does),
    **dict.fromkeys(("has", "have", "had"), _has),
    **dict.fromkeys(("is", "are", "was", "were"), _is),
    **dict.fromkeys(("will", "can"), _will),
    **dict.fromkeys(("anyone", "anybody"), _anyone),
    "any": _any,
}
"""What weighs a question, by its first word."""
