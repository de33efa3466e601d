"""Sentences that begin with where or how an act ends, in the order in which they are usually said.

*On goes the breastplate* is *put on the breastplate*, *up the ladder I go* is *go up the ladder*, *two quick steps and
I'm behind the buttress* is *I am behind the buttress*.
"""

from __future__ import annotations

from hunter_game.engine.names import singular, word_list
from hunter_game.parser.grammar import is_verb
from hunter_game.parser.normalise import Token
from hunter_game.parser.plain_words import Act, Words, plain, said
from hunter_game.parser.sorts import (
    ARMS,
    DRINKS,
    FOODS,
    GARMENTS,
    LIFELESS,
    LIGHTS,
    LURES,
    OPENABLE,
    SMALL,
    TRAPS,
    VESSELS,
)

_ENDS = frozenset((".", ";", "!", "?", ":"))
_STOPS = _ENDS | {",", "and", "then", "as", "while", "but", "so"}
_GOES = frozenset(word_list("goes go comes come went came flies fly gets slides slips"))
_BACK_AND_FORTH = frozenset(word_list("on off out up down in away back over forth"))
_PLACES = frozenset(
    word_list(
        "into onto over round around through across under behind up down along past out off from in on to beneath"
        " inside between against towards toward"
    )
)
_FRONT = _BACK_AND_FORTH | _PLACES
_SUBJECTS = frozenset(("i", "we", "he", "she"))
_MOVES = frozenset(
    word_list(
        "go goes climb climbs crawl crawls run runs walk walks creep creeps slip slips step steps trudge trudges ride"
        " rides march marches stride strides hurry hurries scramble scrambles swim swims wade wades steal steals head"
        " heads went crept ran climbed crawled slide slides clamber clambers plunge plunges dive dives march duck ducks"
        " sneak sneaks stumble stumbles pad pads squeeze squeezes hobble hobbles limp limps wriggle wriggles leap leaps"
        " jump jumps pelt pelts sprint sprints hurtle hurtles troop"
    )
)
_DETERMINERS = frozenset(word_list("the my a an his her our their one two both another"))
_IT = frozenset(("it", "they"))
_OUT = frozenset(word_list("candle candles lamp lamps lantern light lights fire fires torch"))
_HOODS = frozenset(word_list("hood cowl cloak sleeves sleeve hair"))
_FALLING = frozenset(word_list("visor hood cowl veil mask"))
_MINE = (
    LIFELESS
    | GARMENTS
    | ARMS
    | LIGHTS
    | SMALL
    | TRAPS
    | LURES
    | frozenset(
        word_list(
            "spade shovel rope map pack sack harness breastplate armour armor mail gauntlets"
            " purse pouch ledger writ salt oil liver whetstone pick lockpick hook hooks"
            " charm cloth bandage bandages blanket axe tongs gag blindfold cleaver quill ink pen leg legs"
        )
    )
) - frozenset(word_list("guard light fire wire ring tear bell bells lights hair"))
"""What is put on, taken out or thrown in by hand; anything else moves by itself: *out comes the moon*."""
_COUNTS = frozenset(word_list("a an one two three four five six ten another few several half third second first last"))
_BEING = frozenset(("am", "are"))
_WHERE = frozenset(
    word_list("at behind under beneath inside in into over through across out up on onto beside past off by down")
)
_COVERING = frozenset(("behind", "under", "beneath", "among"))


def unfronted(tokens: Act) -> Act:
    """Return a line with every sentence in the order in which commands are said."""
    if all(token.word not in _LEADING for token in tokens) or any(token.kind == "quote" for token in tokens):
        return tokens
    turned: list[Token] = []
    start = 0
    for at in range(len(tokens) + 1):
        if at == len(tokens) or tokens[at].word in _ENDS:
            turned += _turned(tokens[start:at])
            turned += tokens[at : at + 1]
            start = at + 1
    return tuple(turned)


_LEADING = _FRONT | _COUNTS


def _turned(sentence: Act) -> Act:
    words = said(sentence)
    if len(words) < 3:
        return _bare(sentence, words)
    if words[0] in _COUNTS:
        return _in_so_many_steps(sentence, words) or sentence
    if words[0] not in _FRONT:
        return sentence
    return (
        _bare(sentence, words)
        if len(words) == 2
        else (
            _with_subject(sentence, words)
            or _with_verb_first(sentence, words)
            or _with_no_verb(sentence, words)
            or sentence
        )
    )


def _bare(sentence: Act, words: Words) -> Act:
    """Return *in I go* as *go in*."""
    if len(words) == 3 and words[0] in _BACK_AND_FORTH and words[1] in _SUBJECTS and words[2] in _MOVES:
        return (sentence[1], sentence[2], sentence[0])
    return sentence


def _with_subject(sentence: Act, words: Words) -> Act | None:
    """Return *up the ladder I go, hand over hand* as *I go up the ladder*."""
    at = next((i for i in range(1, min(8, len(words) - 1)) if words[i] in _SUBJECTS), 0)
    if not at or any(word in _STOPS for word in words[:at]) or (words[0] in {"on", "off"} and at > 1):
        return None
    if words[at + 1] not in _MOVES or (at == 1 and words[0] not in _BACK_AND_FORTH):
        return None
    if any(is_verb(word) and word.endswith("s") for word in words[2:at]) or "that" in words[:at]:
        return None
    end = next((i for i in range(at + 2, len(words)) if sentence[i].word in _STOPS), len(words))
    if words[at + 2 : at + 4] in {("on", "one"), ("on", "my"), ("to", "my")}:
        return (sentence[at], *plain("kneel down"), *sentence[end:])
    return (sentence[at], sentence[at + 1], *sentence[:at], *sentence[at + 2 : end], *_rest(sentence[end:]))


def _rest(tail: Act) -> Act:
    """Return what follows without how it was: *…, hand over hand*, *…, glass and all*."""
    if len(tail) > 1 and tail[0].word == "," and not is_verb(tail[1].word) and tail[1].word not in {"and", "then", "i"}:
        end = next((i for i in range(1, len(tail)) if tail[i].word in {",", "then"}), len(tail))
        return tail[end:]
    return tail


def _with_verb_first(sentence: Act, words: Words) -> Act | None:
    """Return *on goes my coat* and *in it goes* as what is done with it."""
    at = next((i for i in range(1, min(7, len(words))) if words[i] in _GOES), 0)
    if not at:
        return None
    if at == 2 and words[1] in _IT and words[0] in _BACK_AND_FORTH:
        thing, end = plain("it" if words[1] == "it" else "them"), at + 1
        end = next((i for i in range(at + 1, len(words)) if sentence[i].word in _STOPS), len(words))
        return (*_done(words[0], words[at], ("it",), thing, ()), *_rest(sentence[end:]))
    end = next((i for i in range(at + 1, len(words)) if sentence[i].word in _STOPS or words[i] in _PLACES), len(words))
    if end - at < 3 or words[at + 1] not in _DETERMINERS or any(word in _STOPS for word in words[:at]):
        return None
    thing = sentence[at + 1 : end]
    if not _is_handled(words[at + 1 : end]):
        return None
    close = next((i for i in range(end, len(words)) if sentence[i].word in _STOPS), len(words))
    where = (*sentence[:at], *sentence[end:close]) if at > 1 else sentence[end:close]
    act = _done(words[0], words[at], words[at + 1 : end], thing, where) if at == 1 else _placed(words, thing, where)
    return (*act, *_rest(sentence[close:])) if act else None


def _is_handled(thing: Words) -> bool:
    """Return whether what goes or comes somewhere is moved by the hunter: *the breastplate*, not *the rain*."""
    head = thing[-1]
    if head.endswith("'s"):
        return len(thing) > 1
    return head in _MINE or singular(head) in _MINE or (thing[0] == "my" and head not in _NOT_MINE)


_NOT_MINE = frozenset(
    word_list("heart hope hopes luck spirits stomach courage strength breath temper blood guard father")
)


def _done(how: str, verb: str, words: Words, thing: Act, where: Act) -> Act:
    """Return what is done with a thing that *goes on* or *comes out*."""
    head = singular(words[-1])
    if how == "out":
        if verb in {"goes", "go"} and (head in _OUT or words[-1] in _OUT):
            return (*plain("put out"), *thing)
        return (*plain("draw" if head in ARMS else "take out"), *thing, *where)
    if how == "down":
        if head in VESSELS or head in DRINKS:
            return (*plain("drink"), *thing)
        if head in FOODS:
            return (*plain("eat"), *thing)
        return (*plain("put on" if words[-1] in _FALLING else "put down"), *thing, *where)
    if how == "in":
        return plain("stab") if head in ARMS else (*plain("put in"), *thing, *where)
    if how == "up":
        return (*plain("ready" if head in ARMS else "raise"), *thing, *where)
    if how == "back" and words[-1] in _HOODS:
        return (*plain("push back"), *thing)
    return (*plain(_VERBS[how]), *thing, *where)


_VERBS = {
    "on": "put on",
    "off": "take off",
    "away": "put away",
    "back": "put back",
    "over": "turn over",
    "forth": "draw",
}


def _placed(words: Words, thing: Act, where: Act) -> Act | None:
    """Return *into the sack go the candles* as *put the candles into the sack*."""
    if words[0] == "from" or words[:2] == ("out", "of"):
        return (*plain("draw" if singular(thing[-1].word) in ARMS else "take out"), *thing, *where)
    if words[0] not in _PLACES or words[0] in {"off", "past", "along"}:
        return None
    return (*plain("put"), *thing, *where)


def _with_no_verb(sentence: Act, words: Words) -> Act | None:
    """Return *off with my boots* as *take off my boots*, *into the fire with it* as *put it into the fire*."""
    at = next((i for i in range(1, min(6, len(words) - 1)) if words[i] == "with"), 0)
    if not at or any(word in _STOPS for word in words[:at]):
        return None
    end = next(
        (i for i in range(at + 1, len(words)) if sentence[i].word in _STOPS or words[i : i + 2] in _AND_AGAIN),
        len(words),
    )
    if words[end : end + 2] in _AND_AGAIN:
        more = _with_no_verb(sentence[end:], words[end:]) or sentence[end:]
        sentence = (*sentence[:end], *plain("then"), *more)
    thing = sentence[at + 1 : end]
    bare = words[at + 1 : end]
    if bare not in {("it",), ("them",), ("the", "lot")} and not (len(bare) > 1 and _is_handled(bare)):
        return None
    if at == 1 and words[0] in _VERBS.keys() | {"out", "down", "up"} and bare[-1] not in {"it", "them"}:
        if words[0] == "up" and bare[-1] in OPENABLE:
            return (*plain("open"), *thing, *sentence[end:])
        return (*_done(words[0], "come", bare, thing, ()), *sentence[end:])
    if words[0] in {"into", "onto", "under", "over", "behind"} and at > 2:
        return (*plain("put"), *thing, *sentence[:at], *sentence[end:])
    return None


_AND_AGAIN = frozenset((each, "with") for each in ("on", "off", "out", "into", "up", "down", "in", "away", "back"))


def _in_so_many_steps(sentence: Act, words: Words) -> Act | None:
    """Return what comes of *two quick steps and* or *one kick and*."""
    at = next((i for i in range(1, min(9, len(words) - 3)) if sentence[i].word in {"and", "then", ","}), 0)
    if sentence[at].word == "," and words[at + 1] == "and":
        at += 1
    if at < 2 or any((word in _SUBJECTS or word in {"is", "of", "to"}) and word != "of" for word in words[:at]):
        return None
    then = words[at + 1 :]
    if then[0] not in _SUBJECTS or len(then) < 3:
        return None
    if then[1] in _BEING and then[2] in _WHERE and len(then) > 3:
        verb = "hide" if then[2] in _COVERING else "go to" if then[2] in {"at", "by", "beside", "on"} else "go"
        rest = sentence[at + 4 :] if verb == "go to" else sentence[at + 3 :]
        return (sentence[at + 1], *plain(verb), *_without_how(rest))
    return sentence[at + 1 :] if is_verb(then[1]) else None


def _without_how(rest: Act) -> Act:
    """Return where somebody is now, without how: *behind the buttress, flat as paint*."""
    words = said(rest)
    end = next((i for i, token in enumerate(rest) if token.word == ","), len(rest))
    return rest[:end] if end + 1 < len(rest) and not is_verb(words[end + 1]) and words[end + 1] != "i" else rest
