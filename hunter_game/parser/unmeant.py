"""Acts that a line speaks of without meaning them: denied, supposed, past, asked about, or somebody else's.

Words like these are never acted upon. Whoever can read them better is asked; offline they are not understood.
"""

from __future__ import annotations

from itertools import pairwise

from hunter_game.engine.names import word_list
from hunter_game.parser.bodily import PARTS
from hunter_game.parser.declined import is_declined
from hunter_game.parser.grammar import is_verb, words_of_verb
from hunter_game.parser.musing import is_mused
from hunter_game.parser.narrated import BASES
from hunter_game.parser.normalise import Token
from hunter_game.parser.sayings import is_exclaimed
from hunter_game.parser.shells import openings
from hunter_game.parser.sorts import ARMS, LIGHTS
from hunter_game.parser.telling import is_of_somebody_else, is_only_told
from hunter_game.parser.wished import wishes

_LEADS = frozenset(word_list("and but so well no oh please then maybe perhaps ok okay now really actually honestly"))
_HUNTER = frozenset(word_list("i we you"))

_DENIED = """
not, never, do not, will not, would not, can not, am not, are not, could not, should not, must not, need not, dare
not, did not, have not, had not, refuse to, decline to, avoid, would rather not, had better not, had rather not,
better not, would prefer not, prefer not, want to avoid, let us not, try not, would never, will never, have never,
would hate, hate to, leave it alone, leave him alone, leave her alone, leave them alone, leave it be
"""
"""How a refusal begins, once *I* is said."""

_SUPPOSED = """
should have, could have, would have, might have, must have, may have, almost, nearly, dreamed, dreamt, remember that,
am too, am afraid to, am afraid that, am not sure, am glad, am sure, had i, had we, wish it, wish i, wish we, wish
that, wish there, wish he, wish she, wish they, wish the, wish you, wish this, have already, already have, used to,
forgot to, was going to, was about to, meant to, have no, have nothing, could eat, could murder, ought to have, should
not have, would not have, could not have, might not have, must not have, am being, could kill for, could use a, could
do with, could really use, would kill for, would die for, would give anything, dream of, hope, fear, regret, suppose
that, guess that, do i need, do i have, do i want, do i dare, do we need, do we have, win the, win this, survive, look
like, look forward to, sound like, feel like a, feel like the, have had, have a feeling, have a bad feeling, have a
mind to, have half a mind to, have a good mind to, picture myself, see myself, am thinking about, am considering, toy
with the idea, keep thinking, half expect, half hope, half wish, am told, was told, am reminded
"""
"""How a wish, a regret or a memory begins, once *I* is said."""

_ASKED = """
if, if only, what if, as if, they say, people say, folk say, folks say, rumour has it, rumor has it, legend has it,
word is, some say, everyone says, everybody says, it is said, no idea, no clue, no wonder, no way, no matter, no
doubt, no use, no point, no luck, no problem, no need, no reason, no one, what happens, what would it, what would
happen, what would the, what would he, what would she, what will, what might, should i, should we, would it, could it,
will it, might it, is it safe, is it wise, is it worth, is it dangerous, is it better, is it ok, is it okay, is it
allowed, is it a, is it too, is it smart, is it time, it would be, it is too, it is a, it is not, it is just, it was,
it would, that would, that was, would you believe, how would, how could, how might, how should, why would i, why would
we, why would you, why should, where should, where could, what should, which way should, who should, unless, suppose,
supposing, assuming, imagine, either, whether, what a, what an, are you kidding, are you serious, are you joking
"""
"""How a line begins that asks for advice, or lays down a condition."""

_DETERMINERS = frozenset(
    word_list(
        "the a an my his her its their our this that these those there nothing nobody everything everyone"
        " someone something somebody none all"
)
)  # fmt: skip
_ARTICLES = frozenset(word_list("the a an my his her its their our"))
"""Words that no command begins with."""
_FINITE = frozenset(
    word_list(
        "is are was were has have had does did will would can could may might must seems seem looks smells"
        " feels sounds tastes means"
)
)  # fmt: skip
_ANSWERED = frozenset(word_list("would will might could"))
"""Auxiliaries that a question about what cannot be known begins with: *would salt hurt it?*"""


def _by_first(*lists: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in (tuple(text.split()) for each in lists for text in each.replace("\n", " ").split(",")):
        found[phrase[0]] = (*found.get(phrase[0], ()), phrase)
    return found


_PAST = frozenset(
    word_list(
        "made got came lost heard rode thought bought caught taught sold swam swore woke froze knew grew rose began"
        " became forgot seen been done had gone fell felt found meant dreamt left met paid sent spent saw"
    )
)
"""What was done, in verbs that no act is told with; those that one is told with are in `BASES`."""
_ALSO_PRESENT = frozenset(word_list("need feed speed bleed heed weed shed wed tread shred bed proceed succeed exceed"))
"""Verbs that only look like the past of others."""

_OTHER_TIMES = frozenset(word_list("yesterday tomorrow someday sometime ago later once"))
_DATED = _by_first(
    "last night, last week, last month, last year, last time, next time, next week, next year, one day, some day, long"
    " ago, at some point, sooner or later, the other day, the day before, in the past, in those days, back then, as a"
    " child, when i was, when we were"
)
"""Words of another time than now."""
_DURING = frozenset(word_list("until till for by before after about from of since"))
"""Words before a time that is waited for, or spoken of."""
_TELLING = frozenset(
    word_list(
        "ask tell say talk speak shout whisper call cry yell explain warn promise inform question press wait sleep rest"
        " read recount report mention admit confess remind threaten offer demand pair compare sign hold set put believe"
        " doubt remember wonder write"
    )
)
"""Verbs behind which any time may be spoken of."""

_CONDITIONS = frozenset(word_list("if unless whenever when once"))
_TRIGGERS = frozenset((("as", "soon"), ("the", "moment"), ("the", "second"), ("the", "instant")))
_ASKS_WHETHER = frozenset(
    word_list("see check look find know wonder ask tell learn test hear feel listen watch make offer promise swear")
)
"""Verbs behind which *if* means whether, or begins what is offered or threatened."""
_THREATS = frozenset(word_list("threaten warn bribe pay blackmail beg bet"))
_COURTEOUS = frozenset(
    word_list("possible necessary needed you can could may must might will would allowed not only any anything at")
)
"""Words that follow an *if* which only is polite: *if I can*, *if possible*, *if you please*."""
_SUBJECTS = frozenset(
    word_list(
        "i we he she it they the a an my his her its their that this these those anyone anybody someone somebody"
        " anything something nobody nothing everyone"
    )
)
_BEING = frozenset(word_list("is are"))


_OF_THE_HUNTER = _by_first(_DENIED, _SUPPOSED)
_OF_ALL = _by_first(_ASKED)


def is_unmeant(tokens: tuple[Token, ...]) -> bool:
    """Return whether a clause denies its act, supposes it, remembers it, or asks whether it would be wise."""
    said = _lead(tokens)
    if _is_no_act(said, tokens):
        return True
    if not said or _is_polite(said) or _is_a_verb(said):
        return False
    if _is_dated(said) or _is_conditional(said) or is_mused(said):
        return True
    if ("help", "but") in pairwise(said) or is_wished(said) or _is_wished_to_somebody(said):
        return False
    if _is_told(said) or _begins(said, _OF_ALL):
        return True
    if any(here == "or" and after in _HUNTER for here, after in pairwise(said)):
        return True
    if said[0] in _ANSWERED and len(said) > 2 and said[1] not in _HUNTER:
        return True
    if said[0] in {"what", "how", "who"} and said[1:2] == ("would",) and len(said) > 2 and said[2] not in _HUNTER:
        return True
    own = said[1:] if said[0] in _HUNTER else said
    if own[:2] == ("would", "be") and len(own) > 2 and own[2] not in _OBLIGED:
        return True
    if not own or _is_a_verb(own):
        return False
    if own[0] == "already" and len(own) > 1 and own[1].endswith("ed"):
        return True
    return _begins(own, _OF_THE_HUNTER)


def _is_no_act(said: tuple[str, ...], tokens: tuple[Token, ...]) -> bool:
    """Return whether a clause is a saying, a tale, a refusal, or supposes what was: *suppose I told her*."""
    refused = bool(tokens) and tokens[0].word == "no"
    if is_exclaimed(said) or (said and refused and said[0] in _NONE_SUCH):
        return True
    if is_only_told(said) or is_of_somebody_else(tokens) or is_declined(said, refused=refused):
        return True
    return said[:1] in {("suppose",), ("supposing",)} and len(said) > 2 and said[1] in _HUNTER and is_past(said[2])


def _is_wished_to_somebody(said: tuple[str, ...]) -> bool:
    """Return whether somebody is wished something, as one greets him: *I wish the smith good evening*."""
    own = said[1:] if said[0] in _HUNTER else said
    return own[:1] == ("wish",) and own[-1] in _WISHED and not {"good", "well", "joy", "a"}.isdisjoint(own)


_WISHED = frozenset(
    word_list("evening morning day night luck health well joy morrow farewell goodbye journey rest afternoon")
)
_OBLIGED = frozenset(word_list("glad grateful happy obliged delighted thankful pleased so very most much"))
"""How one would be who asks for something politely."""


def is_beside(tokens: tuple[Token, ...], *, first: bool, last: bool) -> bool:
    """Return whether a clause of several only tells how things are, or muses: *I touch it. It is wet*."""
    if first and last:
        return False
    said = tuple(token.word for token in tokens if token.kind == "word")
    if any(token.kind == "quote" for token in tokens) or not said:
        return False
    if not last and said[0] == "i" and said[1:2] and said[1] in _MUSING and len(said) > 3:
        return not (set(said[2:6]) & {"you", "could", "can", "might"})
    if not last and said[0] in {"i", "we"} and said[1:2] == ("have",) and len(said) > 2 and is_past(said[2]):
        return True
    if not first and len(said) < 4 and _is_held(said):
        return True
    if not first and len(said) > 2 and said[0] in {"it", "he", "she", "they", "there"}:
        return said[1] in _FINITE or is_past(said[1])
    return not first and len(said) > 2 and tokens[-1].word != "?" and is_statement(tokens)


def _is_held(said: tuple[str, ...]) -> bool:
    """Return whether words only say how something is held besides: *spear low*, *my knife at the ready*."""
    return len(said) > 1 and said[-1] in _HELD and (said[-2] in ARMS or said[-2] in LIGHTS or said[-2] in PARTS)


_HELD = frozenset(word_list("low high ready raised drawn forward first level lowered aloft steady bare close foremost"))

_MUSING = frozenset(word_list("wonder wish"))


def _is_told(said: tuple[str, ...]) -> bool:
    """Return whether others are said to have done something, or the hunter before now: *they took my sword*.

    What the hunter did just now is how some tell what they do: *I drew my knife*.
    """
    if said[0] not in _TELLERS:
        return False
    own = said[1:]
    before_now = bool(own) and own[0] in _BEFORE_NOW
    while own and (own[0] in _BY_THE_WAY or own[0] in _BEFORE_NOW):
        own = own[1:]
    return bool(own) and (said[0] not in _HUNTERS or before_now) and is_past(own[0])


def is_past(verb: str) -> bool:
    """Return whether a word is a verb in the past: *took*, *opened*."""
    return verb in BASES or verb in _PAST or (len(verb) > 3 and verb.endswith("ed") and verb not in _ALSO_PRESENT)


_TELLERS = frozenset(word_list("i we you he she it they"))
_HUNTERS = frozenset(word_list("i we"))
_BEFORE_NOW = frozenset(word_list("already once never always nearly almost have had"))
_BY_THE_WAY = frozenset(word_list("just also then even only finally quickly"))


def is_of_another_time(tokens: tuple[Token, ...]) -> bool:
    """Return whether a line says first that it is of another time: *tomorrow, at dawn, I will ask her*."""
    mark = next((at for at, token in enumerate(tokens[:8]) if token.word == ","), 0)
    first = tuple(token.word for token in tokens[:mark])
    return any(
        first[: len(each)] == each and (len(first) == len(each) or first[len(each)] in _MORE_EXACTLY)
        for each in _SET_OFF
    )


_MORE_EXACTLY = frozenset(word_list("at by before after in on when if once around"))


_SET_OFF = frozenset(
    (
        ("tomorrow",), ("yesterday",), ("someday",), ("tomorrow", "morning"), ("tomorrow", "night"), ("one", "day"),
        ("some", "day"), ("last", "night"), ("last", "week"), ("next", "week"), ("next", "time"), ("last", "time"),
        ("yesterday", "evening"), ("yesterday", "morning"), ("the", "other", "day"), ("years", "ago"),
    )
)  # fmt: skip


def _is_dated(said: tuple[str, ...]) -> bool:
    """Return whether an act belongs to another time: *I might go north later*, *yesterday I lost my knife*."""
    if said[-3:] == ("at", "some", "point"):
        return True
    if said[0] in {"tomorrow", "someday", "yesterday"} and not _HUNTERS.isdisjoint(said[1:8]):
        return True
    if said[0] in _QUESTIONS or not _TELLING.isdisjoint(said):
        return False
    if (
        len(said) > 1
        and said[-1] in _OTHER_TIMES
        and said[-2] not in _DURING
        and said[-2] not in {"see", "at", "all", "more"}
    ):
        return True
    if said[0] in _OTHER_TIMES and len(said) > 1 and said[1] in _SUBJECTS:
        return True
    return any(
        said[at : at + len(phrase)] == phrase and (at == 0 or said[at - 1] not in _DURING)
        for at, word in enumerate(said)
        for phrase in _DATED.get(word, ())
    )


_QUESTIONS = frozenset(word_list("what who whom whose where when why how did was were have had has is are do does"))


def _is_conditional(said: tuple[str, ...]) -> bool:
    """Return whether an act waits for something: *shoot it if it moves*; *take one if there is one* does not."""
    if said[0] in _QUESTIONS:
        return said[0] == "when" and len(said) > 2 and said[1] in _SUBJECTS
    for at, word in enumerate(said[:-2]):
        if word in _ASKS_WHETHER or word in _TELLING or word in _THREATS:
            return False
        if said[at : at + 2] in _TRIGGERS and (
            said[at] != "the" or said[at + 2] in _HUNTER or said[at + 2] in _TELLERS
        ):
            return True
        if (
            at
            and word in _CONDITIONS
            and (said[at + 1] in _SUBJECTS or said[at + 2].endswith("s"))
            and _COURTEOUS.isdisjoint(said[at + 1 : at + 4])
        ):
            return _BEING.isdisjoint(said[at + 1 : at + 5])
    return False


_NONE_SUCH = frozenset(
    word_list("idea clue wonder way matter doubt use point luck problem need reason one chance sense time hurry")
)
"""Words behind *no* with which nothing is said to anybody: *no way am I going in*."""


def is_statement(tokens: tuple[Token, ...]) -> bool:
    """Return whether a clause only says how things are, or what others do: *the wolf bites Maren*."""
    said = tuple(token.word for token in tokens if token.kind == "word")
    if len(said) > 2 and said[0] in WHAT_COMES and _is_finite(said[1]):
        return True
    if len(said) > 3 and said[0] == "somewhere" and (said[1] in _SOMETHING or said[1] in _NEARBY):
        return _HUNTERS.isdisjoint(said)
    if len(said) < 3 or said[0] not in _DETERMINERS or _is_polite(said) or _is_a_verb(said):
        return False
    if said[0] in {"that", "this"} and len(said) < 6 and _is_finite(said[1]):
        return True
    if len(said) > 3 and said[0] in _ARTICLES and "about" not in said[:4]:
        return True
    if any(word in _FINITE for word in said[1:6]) or _is_mine_that_does(said):
        return True
    return any(_is_finite(word) and after < len(said) for after, word in enumerate(said[2:5], 3)) or (
        said[0] in {"nothing", "nobody", "everything", "someone", "something", "somebody"}
    )


def _is_mine_that_does(said: tuple[str, ...]) -> bool:
    """Return whether three words say what something of mine does: *my lantern gutters*, *my knees give*."""
    if said[0] != "my" or len(said) != 3:
        return False
    return _is_finite(said[2]) or said[1] in PARTS or (said[2].endswith("s") and not said[2].endswith("ss"))


_SOMETHING = frozenset(word_list("a an the some something someone somebody"))
_NEARBY = frozenset(word_list("behind above below far nearby close outside inside in out up down near beyond"))

WHAT_COMES = frozenset(
    word_list(
        "sleep fear panic hope despair grief rage anger darkness silence hunger thirst exhaustion curiosity dread pain"
        " cold fog mist rain wind snow night dawn dusk death guilt shame doubt relief memory memories tears sweat blood"
        " smoke water mud dust light thunder lightning time fortune luck fate instinct habit reason courage terror"
        " fatigue weariness nausea bile laughter moonlight sunlight frost"
    )
)
"""Feelings, weather and the like, which come over people and are no verbs before another: *fear grips me*."""


def _is_finite(word: str) -> bool:
    return len(word) > 3 and word.endswith("s") and not word.endswith("ss") and is_verb(word)


def _lead(tokens: tuple[Token, ...]) -> tuple[str, ...]:
    said: list[str] = []
    for token in tokens:
        if token.kind == "quote":
            break
        if token.kind == "word" and (said or token.word not in _LEADS):
            said.append(token.word)
    return tuple(said)


def _is_polite(said: tuple[str, ...]) -> bool:
    """Return whether the words open a request that is meant: *if you please*, *the hunter …*."""
    if said[0] in _HUNTER:
        return False
    return any(size > 1 for size in openings(said))


def _is_a_verb(said: tuple[str, ...]) -> bool:
    """Return whether the table knows these very words as a verb: *do not believe*, *avoid being seen*."""
    return words_of_verb(said) > 0


def is_wished(said: tuple[str, ...]) -> bool:
    """Return whether words wrap an act in a wish: *I have decided to open it*, *I can't resist opening it*."""
    return any(is_verb(said[size]) for size in wishes(said))


def _begins(said: tuple[str, ...], phrases: dict[str, tuple[tuple[str, ...], ...]]) -> bool:
    return any(said[: len(phrase)] == phrase for phrase in phrases.get(said[0], ()))
