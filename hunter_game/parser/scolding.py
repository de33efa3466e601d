"""Abuse of the game that is wrapped round a command: *open the door, you box of gears*, *hey moron, search the bin*.

Who calls the game names wants the command done, and nothing said to anybody.
"""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.parser.grammar import is_verb
from hunter_game.parser.normalise import Token
from hunter_game.parser.sorts import FOLK

Words = tuple[Token, ...]

_NAMES = frozenset(
    word_list(
        "idiot idiots moron morons imbecile cretin dimwit halfwit nitwit fool dolt dunce dunderhead blockhead numbskull"
        " numskull simpleton dullard clod clot twit twerp muppet wally dope dummy dumbass dumbo jackass slowcoach"
        " scrap heap pile box bucket piece lump sack bag waste excuse load contraption gadget machine computer program"
        " programme parser game interpreter automaton engine clockwork toaster software narrator storyteller bot robot"
        " code calculator abacus lackwit pinhead thickhead"
    )
)
"""Names for the game: those for somebody who is here, a liar or a coward, are words to him."""
_SLURS = frozenset(
    word_list(
        "stupid dumb useless bloody damn damned daft thick dense dim brainless mindless witless hopeless worthless"
        " pathetic rotten rubbish wretched sodding fucking effing bleeding blasted crappy shitty lousy miserable lazy"
        " idiotic moronic imbecilic cretinous deaf blind slow tin rusty clanking mechanical old silly bastard goddamn"
        " goddamned feckless gormless clueless dozy dopey infernal cursed blithering blundering bumbling clumsy sorry"
        " great big fat"
    )
)
_ADDRESSING = frozenset(word_list("hey oi oy yo listen look here now ok okay right well so come on ye you your thee"))
_MACHINES = frozenset(
    word_list(
        "machine computer program programme parser game interpreter automaton engine contraption toaster software"
        " narrator bot robot dimwit halfwit nitwit moron cretin imbecile numbskull blockhead muppet dumbass"
    )
)
"""Names that need no *you* before them to be the game's."""
_OF = frozenset(("of", "for"))
_NAGS = frozenset(
    tuple(each.split())
    for each in (
        "are you deaf", "are you blind", "are you stupid", "are you thick", "is that so hard", "how hard can it be",
        "how hard is it", "get on with it", "what are you waiting for", "for the last time", "i have not got all day",
        "i have not got all night", "hurry it up", "chop chop", "why is this so hard", "how many times",
        "do i have to spell it out", "damn you", "damn your eyes", "curse you", "blast you", "god damn you",
    )
)  # fmt: skip
"""What is added to a command in impatience."""
_MARKS = frozenset((",", ":", "!", ".", ";", "?"))
LONGEST = 9
"""Words of a piece that is no more than abuse."""


def without_scolding(tokens: Words) -> Words:
    """Return a line without the abuse of the game round its command; a line that is nothing else as it is."""
    if len(tokens) < 4 or any(token.kind == "quote" for token in tokens):
        return tokens
    if all(
        token.word not in _NAMES and token.word not in _OATHS and token.word not in {"said", "you", "told"}
        for token in tokens
    ):
        return tokens
    ends = [at for at, token in enumerate(tokens) if token.kind == "mark" and token.word in _MARKS]
    tokens = _without_oath(_behind(tokens, ends))
    while (
        len(tokens) > 4 and tokens[0].word in _ADDRESSING and tokens[1].kind == "mark" and _is_abuse_before(tokens[2:])
    ):
        tokens = tokens[2:]
    unmarked = _opening(tokens)
    if _is_abuse_before(tokens):
        tokens = tokens[next(at for at, token in enumerate(tokens) if token.kind == "mark") + 1 :]
    elif unmarked and _is_command(tokens[unmarked:]):
        tokens = tokens[unmarked:]
    else:
        return tokens
    said = tuple(token.word for token in tokens[:3])
    return tokens[2:] if said[:2] == ("i", "said") and len(tokens) > 3 and is_verb(said[2]) else tokens


def _behind(tokens: Words, ends: list[int]) -> Words:
    """Return a line without the abuse and the nagging behind its last commas."""
    for at in reversed(ends):
        if at == 0:
            break
        tail = tuple(token for token in tokens[at + 1 :] if token.kind == "word")
        said = tuple(token.word for token in tail)
        if not tail or said in _NAGS or _is_abuse(tail, alone=True) or _is_repeated(tokens, said):
            if tail:
                tokens = tokens[:at]
            continue
        break
    return tokens


def _without_oath(tokens: Words) -> Words:
    """Return a line without the oath that it begins with, if a command follows: *oh sod this. go back*."""
    end = next((at for at, token in enumerate(tokens) if token.kind == "mark"), 0)
    words = tuple(token.word for token in tokens[:end])
    while words and words[0] in _SIGHS:
        words = words[1:]
    if words[:2] in {("to", "hell"), ("the", "hell")} and words[2:3] == ("with",):
        words = ("damn", *words[3:])
    sworn = 1 < len(words) < LONGEST_OATH and words[0] in _OATHS and (words[1] in _SWORN_AT or words[-1] in FOLK)
    return tokens[end + 1 :] if sworn and _is_command(tokens[end + 1 :]) else tokens


LONGEST_OATH = 6
"""Words of an oath, or more."""
_SIGHS = frozenset(word_list("oh ah well right ok okay just so and but"))
_OATHS = frozenset(word_list("fuck sod bugger screw damn curse blast stuff bollocks hell"))
_SWORN_AT = frozenset(word_list("it this that him them you all everything your"))


def _is_abuse_before(tokens: Words) -> bool:
    """Return whether abuse, set off by a mark, leads up to a command."""
    first = next((at for at, token in enumerate(tokens) if token.kind == "mark"), 0)
    return bool(first) and _is_abuse(tokens[:first], alone=False) and _is_command(tokens[first + 1 :])


def _is_repeated(tokens: Words, said: tuple[str, ...]) -> bool:
    """Return whether a piece only says a command again: *go north, I said NORTH*."""
    return said[:2] == ("i", "said") and is_verb(tokens[0].word)


def _is_abuse(piece: Words, *, alone: bool) -> bool:
    """Return whether a piece only calls somebody names; behind a command it has to begin with *you*."""
    words = tuple(token.word for token in piece if token.kind == "word")
    if not words or len(words) > LONGEST or len(words) != len(piece):
        return False
    while not alone and len(words) > 1 and words[0] in _ADDRESSING and words[0] not in {"you", "your"}:
        words = words[1:]
    if words[0] in {"you", "ye"}:
        rest = words[1:]
        end = next((at for at, word in enumerate(rest) if word in _OF), len(rest))
        return (
            bool(rest) and rest[end - 1] in _NAMES and all(word in _SLURS or word in _NAMES for word in rest[: end - 1])
        )
    return not alone and words[-1] in _MACHINES and all(word in _SLURS for word in words[:-1])


def _opening(tokens: Words) -> int:
    """Return how many words of abuse a line begins with, where no mark parts them from the act: *oi dimwit look*."""
    at = 0
    while at < len(tokens) and tokens[at].word in _ADDRESSING and tokens[at].word not in {"look", "here", "come", "on"}:
        at += 1
    called = at
    while called < len(tokens) and tokens[called].word in _SLURS:
        called += 1
    named = called < len(tokens) and tokens[called].word in _MACHINES
    return called + 1 if at and named and called + 2 < len(tokens) else 0


def _is_command(tokens: Words) -> bool:
    """Return whether a command follows that says more than a cry."""
    words = [token.word for token in tokens if token.kind == "word"]
    if len(words) < 2:
        return False
    return (is_verb(words[0]) and words[0] != "i") or words[:2] == ["i", "said"]
