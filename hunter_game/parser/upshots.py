"""Clauses that tell what comes of an act, or how it was done, and no further act.

*I plant the spear and let it come*, *I hurl the lamp and see the oil bloom*, *up I go, hand over hand*: one act each.
"""

from __future__ import annotations

from itertools import pairwise

from hunter_game.engine.improvised import stems
from hunter_game.engine.names import word_list
from hunter_game.parser.clauses import unwrap
from hunter_game.parser.grammar import is_verb
from hunter_game.parser.letting import is_let_happen
from hunter_game.parser.normalise import Token
from hunter_game.parser.plain_words import Words, said
from hunter_game.parser.sorts import BEASTS, FOLK
from hunter_game.parser.unmeant import is_past, is_statement

_SEES = frozenset(word_list("see watch feel hear find"))
_IT = frozenset(word_list("it them him her"))
_DETERMINERS = frozenset(word_list("the its his her my a an their"))
_PLACED = frozenset(
    word_list(
        "in on at by from under over behind through into out with for to of off up down around round about between"
        " across along below above inside outside beside near near against and or but as until till while for"
        " closely carefully again"
    )
)
_OUTCOMES = frozenset(
    word_list(
        "bloom burn die fall go come run drip sink rise close open spread catch take bite break give crack snap shudder"
        " stagger reel flinch recoil stumble drop vanish fade scatter flee turn jump start shake tremble glow flare"
        " smoke hiss spit spill pour slide slip roll fly land lodge strike hit part tear yield move stop swing click"
        " settle tighten slacken sag buckle collapse topple crash splinter shatter grow change blanch pale squirm"
        " wriggle thrash writhe bleed scream howl swallow grin blink steam bubble boil melt curl char blacken work jerk"
        " jolt lurch twist thud clatter ring echo slam"
    )
)
_WHITHER = frozenset(("to", "into", "along", "over", "across", "against"))
"""Words with which a clause without a verb goes on: *I press two fingers to the neck, then to the bite*."""
_LIKENING = frozenset(("like", "as"))
_SUBJECTS = frozenset(("i", "we", "he", "she", "you", "they"))
_MANNERS = frozenset(
    tuple(each.split())
    for each in (
        "all of it", "every one", "every last one", "glass and all", "one after another", "one after the other",
        "two at a time", "one at a time", "a step at a time", "an inch at a time", "a rung at a time", "head first",
        "feet first", "quick", "quickly", "fast", "at a run", "at a crouch", "on tiptoe", "bent double", "bent low",
        "low", "not breathing", "on all fours", "and quick", "and quickly", "and fast", "and quietly", "nice and slow",
        "nice and easy", "hard", "once", "twice", "three times", "softly", "slowly", "in one go", "in one motion",
        "all in one motion", "so to speak", "as it were", "as they say", "such as it is", "teeth and all",
        "for what it is worth", "more or less", "and no mistake", "god help me", "another", "then another",
        "and another",
        "all the way", "to the hilt", "to the haft", "to the crossbar",
    )
)  # fmt: skip


def is_upshot(part: tuple[Token, ...], before: tuple[Token, ...] | None, *, acted_out: bool, moved: bool) -> bool:
    """Return whether a clause behind others is no act of its own.

    Args:
        part: The clause.
        before: The clause before it.
        acted_out: Whether the line acts out, so that a verb needs no subject.
        moved: Whether the clause before it led somewhere, so that it may lead on.
    """
    if before is None or any(token.kind == "quote" for token in part):
        return False
    inner = unwrap(part)
    words = said(inner)
    if not words:
        return False
    if is_manner(words) or is_let_happen(inner) or _is_seen_to_happen(words) or _is_left_at_that(words):
        return True
    if (
        not moved
        and words[0] in _WHITHER
        and 1 < len(words) < 6
        and words[0] in said(before)
        and words[1] in _DETERMINERS
    ):
        return True
    if not acted_out and part[0].word not in _SUBJECTS and before[0].word == "i" and _is_found_so(words, said(before)):
        return True
    if acted_out or part[0].word in _SUBJECTS or not is_statement(before):
        return False
    return words[0] in _LIKENING or (words[0].endswith("s") and len(words[0]) > 3 and is_verb(words[0]))


def is_manner(words: Words) -> bool:
    """Return whether words only say how something is done: *hand over hand*, *dents and all*, *quick as a cat*."""
    if words in _MANNERS or (len(words) == 3 and words[0] == words[2] and words[1] in {"over", "by", "after", "in"}):
        return True
    if len(words) < 7 and words[-2:] == ("and", "all"):
        return True
    return 2 < len(words) < 7 and words[1] == "as" and not is_verb(words[0])


def _is_found_so(words: Words, before: Words) -> bool:
    """Return whether a few words without *I* name what the hunter finds: *I sniff. Burnt hair*."""
    if len(before) > 1 and is_past(before[1]):
        return False
    return len(words) < 5 and (words[0] in _FOUND or (words[0].endswith("ed") and len(words[0]) > 4))


_FOUND = frozenset(
    word_list("burnt torn broken bent lost gone dead frozen rotten worn sunken fallen hidden shut sodden")
)


def _is_left_at_that(words: Words) -> bool:
    """Return whether a clause only leaves something to itself, judges it, or prays: *leave it to die*."""
    if words[0] in {"leave", "leaves", "leaving"} and len(words) > 2 and (words[1] in _IT or words[1] in {"that"}):
        return words[2] in {"to", "be", "at", "alone", "there", "lie", "lying", "burning"} and words[-1] not in FOLK
    if words[0] in _JUDGES and len(words) > 2 and words[1] in _JUDGED and (FOLK | BEASTS).isdisjoint(words):
        return True
    if words[:2] in {("hang", "on"), ("hold", "on"), ("hangs", "on"), ("holds", "on")} and "to" not in words[2:3]:
        return True
    if words[0] in {"hold", "keep", "holds", "keeps", "pin"} and len(words) == 3 and words[1] in _IT:
        return words[2] in {"there", "down", "fast", "still", "steady", "tight", "back", "shut", "off"}
    if words[0] in {"is", "am", "are"} and len(words) > 1:
        return words[1] in {"out", "gone", "asleep", "off", "done", "away", "still", "silent", "lost", "in"}
    return words[:2] in _PRAYED or words[:2] == ("such", "as")


_JUDGES = frozenset(word_list("decide decides conclude concludes reckon reckons judge judges decided guess know knows"))
_JUDGED = frozenset(word_list("it he she they there that this the i"))
_PRAYED = frozenset(
    (("god", "help"), ("god", "forgive"), ("may", "god"), ("gods", "help"), ("heaven", "help"), ("saints", "preserve"),
     ("god", "rest"), ("god", "willing"), ("lord", "help"), ("may", "the"), ("god", "knows"), ("heaven", "knows"))
)  # fmt: skip


def _is_seen_to_happen(words: Words) -> bool:
    """Return whether the hunter only sees what comes of the act before: *watch it burn*, *feel the blade bite*."""
    if len(words) < 3 or _SEES.isdisjoint(stems(words[0])):
        return False
    if words[1] in _IT:
        return len(words) > 2 and words[2] not in _PLACED and not words[2].endswith("ly")
    if words[1] not in _DETERMINERS:
        return False
    return any(
        here not in _PLACED and not here.endswith("'s") and _happens(word, after)
        for (here, word), after in zip(pairwise(words[2:6]), (*words[4:7], "", "", ""), strict=False)
    )


def _happens(word: str, after: str) -> bool:
    """Return whether a word behind a noun says what it does: *see the oil bloom on …*, *hear the lock click*."""
    if word in _OUTCOMES:
        return (
            not after
            or after in _PLACED
            or after in _DETERMINERS
            or after in {"open", "shut", "home", "away", "back", "free"}
        )
    return len(word) > 5 and word.endswith("ing") and is_verb(word)
