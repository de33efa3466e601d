"""Acts that are only thought over: weighed, regretted, done by habit, put off, or allowed to others.

*Hiding would have been wiser*, *I usually lock the door*, *I'll open it in the morning*, *only a fool would go in*.
"""

from __future__ import annotations

from itertools import pairwise

from hunter_game.engine.names import word_list

Words = tuple[str, ...]

_HUNTERS = frozenset(("i", "we"))
_SUPPOSING = frozenset(word_list("perhaps maybe possibly surely honestly frankly well then clearly obviously"))
_JUDGED = frozenset(word_list("would is was will seems might could may has had sounds feels makes takes"))
_HABITS = frozenset(word_list("usually always often sometimes normally generally rarely seldom hardly frequently"))
_EVERY = frozenset(word_list("every each"))
_PERIODS = frozenset(
    word_list("night day morning evening week month year winter summer spring autumn harvest sunday time dusk dawn")
)
_AHEAD = frozenset(word_list("will shall going gonna plan intend mean want"))
_PUT_OFF = tuple(
    tuple(each.split())
    for each in (
        "in the morning", "in the evening", "at dawn", "at first light", "at daybreak", "at sunrise", "at dusk",
        "at nightfall", "at sunset", "after dark", "after supper", "after dinner", "after breakfast", "some other time",
        "another day", "another time", "some other day", "one of these days", "when the time comes", "before long",
        "by and by", "in due course", "in good time", "in a while", "in a bit", "in an hour", "later on", "next time",
        "tomorrow morning", "tomorrow night", "eventually", "soon", "one day",
    )
)  # fmt: skip
_ALLOWED = frozenset(word_list("allowed supposed meant permitted expected obliged likely doomed going"))
_HARDLY = frozenset(word_list("barely hardly scarcely"))
_SURELY = frozenset(word_list("probably likely surely certainly obviously clearly maybe perhaps still always not"))
_RATHER_THAN = frozenset(
    word_list("die starve drown hang kiss burn freeze bite perish swallow choke rot lose cut sleep chew")
)
_IF_ONLY = frozenset((("if", "i", "could"), ("if", "we", "could"), ("if", "i", "can"), ("if", "i", "had")))
_WOULD = frozenset(word_list("would could might will"))
_WONDERED = frozenset(word_list("who whom whose what why how where when which whether if"))
_CURIOUS = frozenset(word_list("dying itching curious burning aching keen wondering longing desperate eager"))


def is_mused(said: Words) -> bool:
    """Return whether words only think an act over, and nobody is to do it now."""
    while len(said) > 2 and said[0] in _SUPPOSING:
        said = said[1:]
    if len(said) < 3:
        return False
    if _is_of_anybody(said) or (said[1:3] == ("of", "me") and said[0] in _SHARES) or said[:3] in _IN_ME:
        return True
    if said[0] in _HUNTERS:
        return _is_mused_by_the_hunter(said[1:]) or _is_put_off(said)
    if _is_asked_of_oneself(said):
        return True
    if said[0] in {"he", "she", "they"}:
        return said[1] in {"is", "are"} and said[2] in _SURELY
    if said[:2] in _FEW:
        return not _WOULD.isdisjoint(said[2:7])
    if said[0] in {"who", "whoever", "anyone", "anybody", "nobody"} and not _WOULD.isdisjoint(said[1:7]):
        return "you" not in said[:4]
    if said[:3] in {("you", "should", "see"), ("you", "should", "hear"), ("you", "should", "have")} or (
        said[:4] == ("you", "would", "have", "to")
    ):
        return True
    return _is_weighed(said) or _is_put_off(said) or _is_of_every_day(said)


def _is_of_anybody(said: Words) -> bool:
    """Return whether a question is about people at large, or right and wrong: *why would anybody climb it*."""
    if said[0] in {"why", "how"}:
        return said[1] in _ANSWERABLE and said[2] in _ANYBODY
    return said[:2] in {("is", "it"), ("was", "it")} and len(said) > 4 and said[2] in _MORAL


_ANSWERABLE = frozenset(word_list("would should could do does did must can"))
_ANYBODY = frozenset(word_list("anybody anyone people folk folks somebody someone everybody everyone men nobody"))
_MORAL = frozenset(
    word_list(
        "wrong right fair unfair wicked cruel evil immoral lawful unlawful legal illegal sinful proper decent normal"
        " usual rude bad good better possible necessary worth foolish mad brave cowardly treason theft murder"
    )
)
_SHARES = frozenset(word_list("part half most some all none little every"))
"""How much *of me* wants something: *part of me longs to run*."""
_IN_ME = frozenset((("something", "in", "me"), ("everything", "in", "me"), ("nothing", "in", "me")))

_FEW = frozenset((("only", "a"), ("only", "an"), ("only", "the"), ("not", "even"), ("no", "sane"), ("no", "sensible")))


def _is_asked_of_oneself(said: Words) -> bool:
    """Return whether the hunter asks what he may, must or did: *am I allowed to take it*, *did I lock the door*."""
    first, second, third = said[:3]
    if second not in _HUNTERS:
        return first == "why" and third in _HUNTERS and second in {"did", "am", "do", "was", "have"}
    if first == "am":
        return third in _ALLOWED
    if first in {"how", "must", "need"}:
        return True
    return first in {"do", "did", "have", "had", "was", "were"} and third not in {"not", "have", "miss", "overlook"}


def _is_mused_by_the_hunter(own: Words) -> bool:
    if own[0] in _HABITS and len(own) > 1 and own[1] not in {"wanted", "thought"}:
        return True
    if own[0] == "would" and ((own[1:2] == ("sooner",) and "than" in own) or own[-3:] in _IF_ONLY):
        return True
    if (
        own[:2] == ("would", "rather")
        and len(own) > 2
        and (own[2] in {"be", "have"} or (own[2] in _RATHER_THAN and "than" in own))
    ):
        return True
    if not _HARDLY.isdisjoint(own[:3]):
        return True
    if own[0] == "am" and len(own) > 3 and own[1] in _CURIOUS:
        behind = own[4:] if own[2:4] == ("to", "know") else own[2:]
        return bool(behind) and behind[0] in _WONDERED
    if own[0] == "wonder" and len(own) > 2 and own[1] in _WONDERED:
        return own[2] not in _HUNTERS and own[2] not in {"you"}
    if own[0] in {"think", "thought"} and len(own) > 2 and own[1] in {"about", "of"} and own[2].endswith("ing"):
        return True
    if own[0] in {"consider", "considered", "imagine", "contemplate"} and own[1].endswith("ing"):
        return True
    if own[0] == "remember" and own[1] in {"how", "when", "the", "that", "once"}:
        return own[1] != "the" or not {"way", "time", "day", "night"}.isdisjoint(own[2:3])
    return _is_of_every_day(own)


def _is_weighed(said: Words) -> bool:
    """Return whether an act is what something is said about: *taking it would be foolish*."""
    if not said[0].endswith("ing") or len(said[0]) < 5 or not _HUNTERS.isdisjoint(said):
        return False
    at = next((i for i, word in enumerate(said[1:8], 1) if word in _JUDGED), 0)
    return bool(at) and _WONDERED.isdisjoint(said[:at]) and said[at - 1] != "that"


def _is_put_off(said: Words) -> bool:
    """Return whether an act is announced for another time than now."""
    if _AHEAD.isdisjoint(said[:4]):
        return False
    return any(
        said[-len(each) :] == each and said[-len(each) - 1] not in {"until", "till", "by", "wait"} for each in _PUT_OFF
    )


def _is_of_every_day(said: Words) -> bool:
    return any(
        here in _EVERY and after in _PERIODS and (at == 0 or said[at - 1] not in {"for", "of", "on"})
        for at, (here, after) in enumerate(pairwise(said))
    )
