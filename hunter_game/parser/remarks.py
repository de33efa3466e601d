"""Pieces of a sentence that only tell how things are: why, when and in spite of what an act is done.

*It is getting dark*, *since nobody is looking*, *I don't like this place*, *much as I hate to*: the act is in another
piece, and these do nothing. `sentences` says which pieces a line has.
"""

from __future__ import annotations

from functools import lru_cache

from hunter_game.engine.improvised import works_by
from hunter_game.engine.names import word_list
from hunter_game.parser.grammar import is_verb
from hunter_game.parser.normalise import Token
from hunter_game.parser.sayings import is_exclaimed
from hunter_game.parser.sorts import FOLK
from hunter_game.parser.unmeant import WHAT_COMES, is_past, is_wished

Words = tuple[str, ...]

HUNTERS = frozenset(("i", "we"))
"""Subjects by which players mean their hunter."""
_ALSO_HUNTERS = frozenset(("he", "she", "they", "you"))
"""Subjects that mean the hunter where nobody says *I*, and somebody else otherwise."""
_NEVER_HUNTERS = frozenset(word_list("it that this there these those"))
_ANYBODY = frozenset(
    word_list(
        "nobody nothing somebody someone something everybody everyone everything anybody anyone anything none neither"
        " most many all"
    )
)
_DETERMINERS = frozenset(word_list("the a an my his her its our their your this that these those some every each no"))
_LEADS = frozenset(word_list("and but so well oh yet still anyway besides now then plus or also after ah hm hmm"))
_LINKS = frozenset(word_list("to of in on at by with for from and or under into onto about than as"))

_STATES = frozenset(
    word_list(
        "is are was were am be has have had must may might could would will should cannot can seems seem looks feels"
        " sounds smells tastes means needs wants likes hates loves knows thinks says said belongs deserves does did"
        " sits lies stands hangs hurts stinks aches remains stays owns lives keeps makes made gives gave gets got goes"
        " went comes came takes took sure still never always already just probably obviously clearly certainly surely"
        " only finally looked seemed felt knew wanted needed thought told leaves left serves suits"
        " appears ought"
    )
)
"""Words behind a subject that tell how it is with it."""


def _by_first(phrases: tuple[str, ...]) -> dict[str, tuple[Words, ...]]:
    found: dict[str, tuple[Words, ...]] = {}
    for phrase in (tuple(each.split()) for each in phrases):
        found[phrase[0]] = (*found.get(phrase[0], ()), phrase)
    return found


_SUBORDINATE = frozenset(word_list("because since though although lest whatever wherever whoever however despite"))
_SUBORDINATE_PHRASES = _by_first(
    (
        "as if", "as though", "as much as", "much as", "much though", "even though", "even if", "even so",
        "seeing as", "seeing that", "seeing how", "given that", "now that", "in case", "just in case", "so that",
        "so as", "in order", "no matter", "by the time", "the way", "on account of", "thanks to", "what with",
        "in spite of", "in the hope", "in hopes", "considering", "hoping", "knowing", "wondering", "praying",
        "before", "after", "while", "whilst", "until", "till", "which", "who", "whose", "if only to", "just to be",
        "not that", "except that", "only that", "the one", "the same", "the very", "the only", "rather than",
        "instead of", "to be", "right where", "just where", "exactly where", "right beside where", "for fear",
        "whether", "as usual", "as always", "as promised", "as agreed", "as well",
    )
)  # fmt: skip
"""How a piece begins that hangs on the act in another piece."""
_AFTER_AS = HUNTERS | _ALSO_HUNTERS | _NEVER_HUNTERS | _ANYBODY | _DETERMINERS
_COURTESIES = frozenset(
    word_list("mind minds object objects please possible permitted allowed trouble may must might like wish want same")
)
"""Words of an *if* that only is polite, or polite about others: *if nobody minds*."""

_THOUGHTS = frozenset(
    word_list(
        "think reckon figure guess suppose believe bet imagine expect suspect know doubt fear hope hear heard thought"
        " understand realise realize assume remember forget mean suspect wonder gather presume fancy dare swear figured"
        " guessed reckoned supposed knew hoped feared noticed remembered realised realized"
    )
)
_SENSES = frozenset(word_list("see hear smell feel sense notice saw spot"))
_SENSED = frozenset(
    word_list(
        "something someone somebody a an no nothing nobody movement footsteps steps voices voice noises smoke that it"
        " there how like him her them sorry bad terrible awful better worse safer uneasy watched sure certain cold"
    )
)
_WANTED = frozenset(word_list("need want wish like love prefer hate loathe dread"))
_LEARNED = frozenset(word_list("see know hear find learn understand be make get have"))
_NOT_YET = frozenset(
    word_list("going about off ready here trying to able up back out gonna in on at done just now then so also still")
)
_GERUND_STATES = frozenset(
    word_list(
        "getting feeling starving freezing bleeding shaking shivering trembling dying running sweating losing starting"
        " beginning wondering hoping thinking missing lacking aching not being having growing becoming staying"
    )
)
_NOTIONS = frozenset(word_list("feeling hunch suspicion notion idea inkling fear plan point choice"))
_SHALL_NEED = frozenset(word_list("need want be have regret use know miss come never not still always see find"))
_MODALS = frozenset(word_list("ought will would may might could shall can should must"))
_EXCLAIMING = frozenset(
    word_list(
        "poor interesting strange odd curious weird funny typical great nothing enough nasty ghastly horrible lovely"
        " brilliant wonderful perfect excellent damn blast curses alas brr ugh no not never too what how hark lo aha"
        " disgusting revolting sad lucky unlucky unlikely better safe easy good"
    )
)
_TAGS = frozenset(word_list("shall can could will would is are do does did have has should was were"))
_PRONOUNS = frozenset(word_list("i we you he she it they there"))
_THANKS = frozenset((("thank", "you"), ("thanks",), ("please",), ("thank", "you", "very", "much"), ("many", "thanks")))

_BACK_OUT = tuple(
    tuple(each.split())
    for each in (
        "think better of it", "thinks better of it", "thought better of it", "decide against it", "decides against it",
        "decided against it", "decide not to", "decided not to", "change my mind", "changed my mind", "lose my nerve",
        "lost my nerve", "stop myself", "stopped myself", "hold back", "hesitate", "not yet", "not now", "not today",
        "not tonight", "never mind", "nevermind", "no", "maybe later", "perhaps later", "maybe not", "perhaps not",
        "not just yet", "another time", "some other time", "on second thoughts no", "can not bring myself to",
        "scratch that", "forget it", "forget that", "no wait", "that would be foolish", "that would be rude",
    )
)  # fmt: skip
"""How a line ends that takes back what it began with."""
_NEGATED = frozenset(word_list("do will can could would should did dare must am may might"))
_ELLIPSES = frozenset(
    word_list("do it that so to dare bother want think really now just quite actually feel like ever")
)


@lru_cache(maxsize=128)
def words_of(piece: tuple[Token, ...]) -> Words:
    """Return the words of a piece without what joins it to the one before."""
    said = tuple(token.word for token in piece if token.kind == "word")
    while said and said[0] in _LEADS and not is_subordinate(said):
        said = said[1:]
    return said


def is_subordinate(said: Words) -> bool:
    """Return whether words begin a piece that hangs on another: *because …*, *now that …*, *in case …*."""
    if len(said) < 2:
        return False
    first = said[0]
    if first in {"before", "after"} and said[1] in {"that", "this"}:
        return False
    if first in _SUBORDINATE or any(said[: len(each)] == each for each in _SUBORDINATE_PHRASES.get(first, ())):
        return True
    if first == "as" and "as" in said[2:4]:
        return said[-1] in {"can", "could", "possible", "able", "ever", "me"}
    if first == "as":
        return said[1] in _AFTER_AS and "as" not in said[2:4]
    if first == "for":
        return len(said) > 2 and (said[1] in HUNTERS or said[1] in {"it", "he", "she", "they", "there"})
    return first == "if" and not _COURTESIES.isdisjoint(said[1:]) and (said[-1] in _COURTESIES or not is_verb(said[-1]))


def is_remark(piece: tuple[Token, ...], *, reason: bool, first_person: bool, leads: bool) -> bool:
    """Return whether a piece of several tells how things are, and no act.

    Args:
        piece: What stands between two joints of the sentence.
        reason: Whether *so* or *but* with an act follows, which makes a reason of what the hunter wants.
        first_person: Whether the hunter is *I* in this line, so that *she* is somebody else.
        leads: Whether a piece that begins with *I* follows, before which a noun alone is no command.
    """
    if any(token.kind == "quote" for token in piece):
        return False
    said = words_of(piece)
    if not said:
        return True
    if is_subordinate(said) or _is_a_tag(said) or _is_exclaimed(said) or said in _THANKS or is_exclaimed(said):
        return True
    if said[0] in HUNTERS:
        return len(said) > 1 and not is_wished(said) and _is_of_the_hunter(said[1:], reason=reason)
    if said[0] in {"do", "will", "can"} and said[1:2] == ("not",) and len(said) > 2:
        return True
    if said[:3] == ("let", "us", "not"):
        return True
    if leads and len(said) > 2 and (said[0] in _DETERMINERS or said[0].endswith("'s")):
        return True
    return _tells_of_others(piece, said, first_person=first_person)


def takes_back(piece: tuple[Token, ...]) -> bool:
    """Return whether a last piece takes back the act before it: *but I won't*, *then think better of it*, *but*."""
    words = tuple(token.word for token in piece if token.kind == "word")
    if words == ("but",):
        return True
    said = words_of(piece)
    own = said[1:] if said[:1] and (said[0] in HUNTERS or said[0] in {"he", "she", "they"}) else said
    own = own[1:] if own[:1] and own[0] in {"really", "just", "quickly"} else own
    if own in _BACK_OUT:
        return True
    is_bare = len(own) > 1 and own[0] in _NEGATED and own[1] == "not" and _ELLIPSES.issuperset(own[2:])
    return is_bare and own is not said


def _is_a_tag(said: Words) -> bool:
    """Return whether words only ask for assent: *shall we*, *isn't it*."""
    bare = tuple(word for word in said if word != "not")
    if len(bare) == 3 and bare[0] in _TAGS and bare[1] in {"i", "you", "we"}:
        return bare[2] in {"say", "think", "reckon", "suppose", "guess", "know"}
    return len(bare) == 2 and bare[0] in _TAGS and bare[1] in _PRONOUNS


def _is_exclaimed(said: Words) -> bool:
    """Return whether words only cry out: *what a mess*, *poor thing*, *no shame in it*."""
    if said[0] not in _EXCLAIMING or len(said) > 6 or not HUNTERS.isdisjoint(said):
        return False
    if said[0] in {"what", "how"}:
        return len(said) > 1 and (said[1] in _EXCLAIMING or said[1] in {"a", "an", "luck", "nonsense"})
    return said[1:2] != ("then",) and "you" not in said


def _is_of_the_hunter(own: Words, *, reason: bool) -> bool:
    """Return whether what the hunter is said to be or to think is no act."""
    while own and (own[0] in {"just", "really", "also", "still", "only"} or (own[0].endswith("ly") and len(own) > 1)):
        own = own[1:]
    if not own:
        return True
    if own[0] in {"am", "are", "was", "were"}:
        return _is_a_state(own[1:])
    if own[0] in {"never", "no"} or (
        own[1:2] == ("not",) and own[2:3] != ("help",) and (own[0] in _MODALS or own[0] in {"do"})
    ):
        return own[2:4] != ("help", "but")
    if own[0] in {"would", "had", "have", "did"} and "not" in own[1:3]:
        return True
    if own[0] in _THOUGHTS:
        return _is_thought(own, reason=reason)
    if own[0] in _SENSES and own[1:2] and own[1] in _SENSED:
        return True
    if own[0] == "have":
        return (
            len(own) > 1
            and own[1] != "to"
            and (own[1] in {"no", "nothing", "got", "never"} or is_past(own[1]) or not _NOTIONS.isdisjoint(own[1:4]))
        )
    if own[0] in _MODALS:
        wants = own[1:2] and own[1] in {"like", "love", "prefer", "rather"}
        if own[0] in {"will", "shall"} and own[1:2] == ("have",) and len(own) > 2 and own[2] in _DETERMINERS:
            return False
        return bool(own[1:2]) and (own[1] in _SHALL_NEED or (reason and bool(wants) and _is_learning(own[2:])))
    return own[0] in _WANTED and (own[1:2] != ("to",) or (reason and _is_learning(own[1:])))


def _is_learning(own: Words) -> bool:
    """Return whether words behind a wish say that something is to be seen or known: *to see what is in there*."""
    return "to" in own[:2] and any(word in _LEARNED for word in own[:4])


def _is_a_state(how: Words) -> bool:
    if not how:
        return False
    if how[0] in _GERUND_STATES:
        return how[0] != "getting" or len(how) < 2 or how[1] not in _DETERMINERS
    if how[0] in {"too", "so", "very", "quite", "rather", "pretty", "really", "awfully", "terribly", "a", "an", "no"}:
        return True
    if how[0].endswith("ing") and (is_verb(how[0]) or works_by(how[0]) is not None):
        return False
    return how[0] not in _NOT_YET or (how[0] in {"in", "on", "at", "done", "here", "up"} and "to" not in how)


def _is_thought(own: Words, *, reason: bool) -> bool:
    """Return whether words behind *think* and its like say what is so, and not what is done next."""
    rest = own[2:] if own[1:2] == ("that",) else own[1:]
    if not rest:
        return True
    if rest[0] in HUNTERS:
        return len(rest) > 1 and _is_of_the_hunter(rest[1:], reason=reason)
    if rest[:2] == ("it", "is") and not {"time", "best", "better"}.isdisjoint(rest[2:5]):
        return False
    if own[0] in {"believe", "guess", "suppose", "know", "doubt", "suspect", "remember", "fancy", "think"}:
        return reason or len(rest) > 2
    return rest[0] not in {"let", "to", "perhaps", "maybe", "about"}


def _tells_of_others(piece: tuple[Token, ...], said: Words, *, first_person: bool) -> bool:
    """Return whether a piece has a subject that is not the hunter, and what is said of it."""
    first, rest = said[0], said[1:]
    if not rest:
        return False
    if first in _ALSO_HUNTERS:
        return first_person or _is_how_one_is(rest) or is_past(rest[0])
    if first in _NEVER_HUNTERS and (first not in _DETERMINERS or rest[0] in _STATES):
        return rest[0] in _STATES or is_past(rest[0]) or (first in {"it", "that", "there"} and len(rest[0]) > 2)
    if first in _ANYBODY or said[:2] == ("no", "one"):
        return any(is_finite(said, at) for at in range(1, min(6, len(said)))) or (
            len(said) == 2 and rest[0].endswith("s") and is_verb(rest[0])
        )
    if first in _DETERMINERS or first.endswith("'s"):
        return any(is_finite(said, at) for at in range(2, min(8, len(said))))
    if first in WHAT_COMES:
        return is_finite(said, 1) and len(said) > 2
    named = first in FOLK or (piece[0].text[:1].isupper() and not is_verb(first)) or first.endswith("s")
    return named and rest[0] in _STATES and not is_verb(first)


def _is_how_one_is(rest: Words) -> bool:
    """Return whether *she* is only said to be or to seem so, and does nothing: *she is tired*, *he looks hungry*."""
    if rest[0] in _SEEMS:
        return (
            len(rest) > 1
            and rest[1] not in _LINKS
            and rest[1] not in _DETERMINERS
            and rest[1] not in {"around", "up", "down", "out"}
        )
    if rest[0] in {"is", "are"}:
        return _is_a_state(rest[1:])
    return rest[0] in _BEING or rest[0] in _MODALS


_SEEMS = frozenset(word_list("looks look feels feel smells smell sounds seems seem tastes appears"))
_BEING = frozenset(
    word_list(
        "was were has had have must needs wants likes hates loves knows thinks says said belongs deserves means does"
        " did owns lives"
    )
)


def is_finite(said: Words, at: int) -> bool:
    """Return whether the word at a place says what its subject is or does."""
    word = said[at]
    if said[at - 1] in _DETERMINERS or said[at - 1] in _LINKS:
        return False
    if word in _STATES or is_past(word):
        return word not in {"just", "still", "only", "like"} and (word != "left" or at + 1 < len(said))
    if said[at - 1].endswith("s") and word in _SEEMING and at > 1:
        return True
    return len(word) > 3 and word.endswith("s") and not word.endswith("ss") and is_verb(word) and at + 1 < len(said)


_SEEMING = frozenset(
    word_list("look seem smell feel sound taste stink lie stand hang need want lead end creak ache hurt")
)
"""What several things do, in verbs that tell how they are."""
