"""Sentences whose subject is no doer, or that only say what is wanted done, as the commands that they come to.

*Out comes the knife*, *the cloak goes on the hook*, *I want that gate shut*, *get the lamp lit*, *somebody should warn
her, and it had better be me*, *a word with the smith would be welcome*: each is turned into the plain command, and the
table reads that.
"""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.parser.done_to import (
    DETERMINERS,
    JOINTS,
    LONGEST_PHRASE,
    MARKS,
    PORTABLE,
    WANTS,
    Turned,
    sort_of,
    wanted_done,
)
from hunter_game.parser.fronted import unfronted
from hunter_game.parser.immaterial import head_of
from hunter_game.parser.normalise import Token
from hunter_game.parser.plain_words import Act, Words, plain
from hunter_game.parser.shells import openings
from hunter_game.parser.sorts import ARMS, BEASTS, DOORS, DRINKS, FLESH, FOLK, FOODS, LIDDED, PLACES
from hunter_game.parser.wanted_of import ANSWERS, TALKS, WHAT_ONE_HAS, wanted_of

_COMES = frozenset(word_list("comes come goes go came went"))
_ADVERBS = frozenset(word_list("straight right back then now first next also just directly quietly carefully gently"))
_INTO = frozenset(
    word_list("in into on onto under by beside behind over through at against round around near inside beneath between")
)
_STAYS = frozenset(word_list("stay stays stop stops remain remains sit sits wait waits"))
_MAY = frozenset(word_list("can may will shall must could might had better best"))
_PLACED = frozenset(word_list("here there behind put where on in by under beside at outside inside"))
_FACES = frozenset(word_list("face snout muzzle maw mouth jaws eyes eye teeth nose head chops mug gob"))

_SOMEBODY = frozenset(("somebody", "someone", "anybody", "one"))
_OUGHT = (
    ("had", "better"),
    ("would", "better"),
    ("ought", "to"),
    ("has", "to"),
    ("needs", "to"),
    ("should",),
    ("must",),
)
_BEING_ME = tuple(
    tuple(each.split())
    for each in (
        "it had better be me", "it would better be me", "it may as well be me", "it might as well be me",
        "it will be me",
        "it is me", "that is me", "it looks like me", "it will have to be me", "that will be me", "it has to be me",
        "i suppose it is me", "i suppose that is me", "i guess it is me", "i guess that is me", "that somebody is me",
        "that someone is me", "i suppose it will have to be me", "i will", "i do", "it must be me", "it falls to me",
        "it should be me", "it ought to be me", "who better than me", "why not me", "i suppose it had better be me",
    )
)  # fmt: skip
_PLEDGES = tuple(
    tuple(each.split())
    for each in (
        "do that", "that is what i do", "that is what i will do", "that is just what i do", "let us do that", "i do",
        "i do so", "i do that", "i do just that", "i will", "i will do that", "i will do so",
        "that is exactly what i do",
        "that is what we do", "let me do that", "i will do just that", "that is what i am doing", "we do", "we do that",
        "do so", "do it", "i do it",
    )
)  # fmt: skip
"""What ends a sentence in earnest that began with what would be wise."""
_TRIGGERS = (
    _COMES | _STAYS | WANTS | _SOMEBODY | TALKS | ANSWERS | WHAT_ONE_HAS
    | frozenset(word_list("get have see sure certain ensure time do will that is require demand make let"))
)  # fmt: skip


def plainly(tokens: Act) -> Act:
    """Return a line with those of its pieces as plain commands that say by a thing or a wish what is done."""
    if all(token.word not in _TRIGGERS for token in tokens) or any(token.kind == "quote" for token in tokens):
        return tokens
    tokens = _pledged(tokens)
    found: list[Token] = []
    at, fresh = 0, True
    while at < len(tokens):
        turned = _turned(tokens[at : _end(tokens, at)]) if fresh and not _is_a_reason(tokens, at) else None
        if turned is not None:
            found += turned[0]
            at += turned[1]
            fresh = False
            continue
        found.append(tokens[at])
        fresh = tokens[at].word in MARKS or tokens[at].word in JOINTS
        at += 1
    return tuple(found)


def _end(tokens: Act, at: int) -> int:
    """Return where the piece ends that begins here."""
    return next((i for i in range(at, len(tokens)) if tokens[i].kind == "mark"), len(tokens))


def _is_a_reason(tokens: Act, at: int) -> bool:
    """Return whether a piece is followed by what the hunter does about it: *I want it shut, so I …*."""
    end = _end(tokens, at)
    said = tuple(token.word for token in tokens[end + 1 : end + 3])
    return said in {("so", "i"), ("so", "we")}


def _pledged(tokens: Act) -> Act:
    """Return a line without *so do that* behind it, and *somebody should … and it had better be me* as the act."""
    end = len(tokens)
    while end and tokens[end - 1].kind == "mark":
        end -= 1
    said = tuple(token.word for token in tokens[:end])
    ought = _ought(said)
    for tails in (_BEING_ME,) if ought else (_PLEDGES,):
        for tail in tails:
            start = end - len(tail)
            if (
                start > 3
                and said[start:] == tail
                and (said[start - 1] in JOINTS or said[start - 1] in {",", "which", "because", "-"})
            ):
                start -= 1
                while start and (said[start - 1] in JOINTS or said[start - 1] in MARKS):
                    start -= 1
                return (*tokens[ought:start], *tokens[end:])
    return tokens


def _ought(said: Words) -> int:
    """Return how many words say that somebody should do what follows."""
    if not said or said[0] not in _SOMEBODY:
        return 0
    start = 3 if said[1:3] == ("of", "us") else 1
    return next((start + len(each) for each in _OUGHT if said[start : start + len(each)] == each), 0)


def _turned(piece: Act) -> Turned | None:
    """Return what a piece comes to, if it is one of these turns, once the courtesies before it are dropped."""
    said = tuple(token.word for token in piece)
    if len(said) < 2:
        return None
    for start in _starts(said):
        rest, words = piece[start:], said[start:]
        if len(words) < 2:
            continue
        turned = (
            _inverted(rest)
            or _moved(rest, words)
            or wanted_done(rest, words, wished=start > 0)
            or wanted_of(rest, words, wished=start > 0)
            or _chosen(rest, words)
        )
        if turned is not None:
            return turned[0], turned[1] + start
    return None


def _starts(said: Words) -> tuple[int, ...]:
    """Return where the plain words of a piece may begin: at once, behind an opening, or behind two."""
    sizes = openings(said[:16])
    again = {size + more for size in sizes for more in openings(said[size : size + 16])}
    return tuple(dict.fromkeys((0, *sizes, *sorted(again, reverse=True))))


def _inverted(piece: Act) -> Turned | None:
    """Read *so out comes the knife*, *and off they come*: what `fronted` reads at the beginning of a sentence."""
    turned = unfronted(piece)
    return None if turned == piece else (turned, len(piece))


_PARTICLED = frozenset(("off", "on", "down", "away", "back"))


def _with_particle(particle: str, thing: Act) -> Act:
    """Return the command by which a thing *comes off*, *goes on* or *goes down*."""
    sort = sort_of(tuple(token.word for token in thing))
    done = {"off": "take off", "on": "put on", "away": "put away", "back": "put back", "down": "put down"}[particle]
    if particle == "down" and (sort in DRINKS or sort in FOODS):
        done = "drink" if sort in DRINKS else "eat"
    elif particle == "down" and (sort in DOORS or sort in LIDDED):
        done = "close"
    return (*plain(done), *thing)


def _moved(piece: Act, said: Words) -> Turned | None:
    """Read *the cloak goes on the hook*, *this sack can stay here*, *the boots come off*."""
    if said[0] not in DETERMINERS:
        return None
    at = next(
        (
            i
            for i in range(2, min(LONGEST_PHRASE, len(said)))
            if said[i] in _COMES or said[i] in _STAYS or said[i] in _MAY
        ),
        0,
    )
    if (
        not at
        or sort_of(said[:at]) not in PORTABLE
        or any(word in JOINTS or word in {"that", "who"} for word in said[1:at])
    ):
        return None
    thing = piece[:at]
    while at + 1 < len(said) and said[at] in _MAY:
        at += 1
    verb = said[at]
    behind = at + 1
    while behind < len(said) and said[behind] in _ADVERBS and behind + 1 < len(said):
        behind += 1
    rest = said[behind:]
    if verb in _STAYS:
        if not rest or rest[0] not in _PLACED:
            return None
        where = piece[behind:] if rest[0] in _INTO and len(rest) > 1 else ()
        return (*plain("leave"), *thing, *(where or plain("here"))), len(said)
    if verb not in _COMES or not rest:
        return None
    if len(rest) == 1 or rest[1] in JOINTS or rest[1] in _ADVERBS:
        if rest[0] in _PARTICLED:
            return _with_particle(rest[0], thing), behind + 1
        return None
    if verb in {"goes", "go"} and rest[0] in _INTO:
        return (*plain(_sent(thing, rest)), *thing), behind
    if verb in {"goes", "go"} and rest[0] == "to" and (not FOLK.isdisjoint(rest[1:4]) or piece[-1].text[:1].isupper()):
        return (*plain("give"), *thing), behind
    return None


def _sent(thing: Act, where: Words) -> str:
    """Return by what verb a thing gets where it goes: into flesh it is driven, into a face thrown."""
    sort = sort_of(tuple(token.word for token in thing))
    if sort in ARMS and not (FLESH | BEASTS | {"it", "him"}).isdisjoint(where[1:5]):
        return "stick"
    own = not (frozenset(("its", "his", "her")) | BEASTS).isdisjoint(where[1:4])
    return "throw" if where[0] in {"at"} or (own and not _FACES.isdisjoint(where[1:6])) else "put"


def _chosen(piece: Act, said: Words) -> Turned | None:
    """Read *north it is*, *the axe it is then*, *bed it is*."""
    end = len(said) - 1 if said[-1] == "then" else len(said)
    if end < 3 or end > 6 or said[end - 2 : end] != ("it", "is"):
        return None
    noun = piece[: end - 2]
    words = said[: end - 2]
    head = head_of(words)
    if head in {"bed", "sleep"}:
        return plain("sleep"), len(said)
    if head in {"north", "south", "east", "west", "up", "down", "back"}:
        return (*plain("go"), *noun), len(said)
    if words[0] not in DETERMINERS:
        return None
    verb = (
        "eat" if head in FOODS else "drink" if head in DRINKS else "go to" if head in _GONE_TO
        else "take" if head in PORTABLE else ""
    )  # fmt: skip
    return ((*plain(verb), *noun), len(said)) if verb else None


_GONE_TO = PLACES | frozenset(("mill", "bridge", "weir"))
