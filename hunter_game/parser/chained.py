"""Commands of one line that lean on each other: a noun for two verbs, a noun before its command, a word that says how.

*Shut and bar the gate* shuts the gate, too; of *knife. get it* the knife is got; *run. away. now.* is one command.
"""

from __future__ import annotations

import re

from hunter_game.engine.names import ARTICLES, singular, word_list
from hunter_game.parser.directions import DIRECTIONS
from hunter_game.parser.grammar import FORMS, is_verb, stands_alone
from hunter_game.parser.normalise import Token
from hunter_game.parser.scene import Scene
from hunter_game.parser.sorts import ANIMALS, BEASTS, FOLK, LIFELESS

Words = tuple[Token, ...]

LONGEST_NAME = 3
"""Words of a noun that stands by itself between two marks."""

_CRY = re.compile(
    r"^(?:a+h+|o+h+|o{2,}|a+r*g+h+|e{2,}k+|h+m+|u+g+h+|wh?o+a+h*|s{1,}h{2,}|ps+t|bah|gah|ack|eep|yikes|aie+|no{3,}|ha(?:ha)+"
    r"|yu+c*k+|e+w+|bl(?:e+ch|e+h|ah)|meh+|pf+t*|ts+k|tch|pah|pooh|phew+|whew+|oo+f+|ow+|ouch|g+r+|b+r+|m{2,}|aw+|och|ach|blimey|crikey|cor|crumbs|eek|yay|wow|woo+|hu+h|heh+)$"
)
"""What is only a noise: *aaah*, *ugh*, *shh*."""
_HOW = frozenset(
    word_list(
        "now quick quickly fast faster hurry please already immediately instantly carefully quietly slowly silently"
        " softly gently careful quiet easy steady pronto asap damn dammit goddammit fuck shit bloody hell ffs lol"
        " thanks thx ta ok okay right well so um uh er hm"
    )
)
"""Words that between two marks only say how, or nothing."""
_AGAIN = frozenset(("again", "g"))
_PARTICLES = frozenset(word_list("it them him her away back up down out off over in on inside outside around"))
_IT = frozenset(("it", "them"))
_OF_TABLE = frozenset(
    word_list(
        "i inv inventory save restore load undo redo quit q map journal score sc help hint hints eq equipment notes"
        " board bestiary oops restart odds"
    )
)
"""Commands of the table that are never part of a line: it is read for the story, or for the table."""
_DENIED = (("do", "not"), ("never",))


def without_cries(tokens: Words) -> Words:
    """Return a line without the noises before it: *aaah! run*."""
    start = 0
    while start < len(tokens) and (
        tokens[start].kind == "mark"
        or _CRY.match(tokens[start].word)
        or _is_hush(tokens, start)
        or (tokens[start].word == "wait" and tokens[start] in {*tokens[start + 1 : start + 2], *tokens[:start][-1:]})
    ):
        start += 1
    return tokens[start:] if 0 < start < len(tokens) and tokens[0].kind == "word" else tokens


def _is_hush(tokens: Words, at: int) -> bool:
    """Return whether a word, set off by a mark, only holds up for the command behind it: *hush … listen*."""
    marked = at + 2 < len(tokens) and tokens[at + 1].kind == "mark" and tokens[at + 1].word != "?"
    return marked and tokens[at].word in _HUSHES


_HUSHES = frozenset(word_list("hush shush stop halt steady easy careful quiet psst hist hark lo behold there"))


def without_exceptions(tokens: Words) -> Words:
    """Return a line without what is not to be done besides: *take the lamp but don't light it*."""
    for at in range(1, len(tokens) - 2):
        if tokens[at].word != "but" or any(token.kind == "quote" for token in tokens):
            continue
        behind = tuple(token.word for token in tokens[at + 1 : at + 3])
        if any(behind[: len(denied)] == denied for denied in _DENIED):
            end = next((i for i in range(at, len(tokens)) if tokens[i].word in {".", ";", "then"}), len(tokens))
            return (*tokens[:at], *tokens[end:])
    return tokens


def in_order(tokens: Words) -> Words:
    """Return a line with its verb first and said once: *pull/lift the ring*, *lantern, take*, *attack, the wolf*."""
    if len(tokens) < 3 or any(token.kind == "quote" for token in tokens):
        return tokens
    tokens = _parted(_first_things_first(tokens))
    first, mark = tokens[0].word, tokens[1].word
    if first in _GOING and len(tokens) > 2 and all(token.word in _COMPASS for token in tokens[1:]):
        return tuple(each for token in tokens[1:] for each in (token, Token(";", ";", "mark")))[:-1]
    if mark == "/" and len(tokens) > 3 and is_verb(first) and is_verb(tokens[2].word):
        return (tokens[0], *tokens[3:])
    if mark == "," and tokens[2].word in ARTICLES and _lacks_its_noun(tokens[:1]):
        return (tokens[0], *tokens[2:])
    if first == "say" and len(tokens) > 4 and tokens[2].word == "," and tokens[3].word in _ASKING:
        return tokens[1:]
    if first in {"order", "command"} and tokens[1].word in _OBEDIENT and is_verb(tokens[2].word):
        return (Token("tell", "tell"), tokens[1], Token("to", "to"), *tokens[2:])
    named, comma, verb = tokens[:-2], tokens[-2], tokens[-1]
    if comma.word in {",", ":", "."} and _names_a_thing(named, None) and _lacks_its_noun((verb,)):
        return (verb, *named)
    return tokens


def _first_things_first(tokens: Words) -> Words:
    """Return *open the gate, but first listen* with what is done first in front."""
    at = next((at for at in range(2, len(tokens) - 2) if tokens[at].word == "but"), None)
    if at is None or tokens[at + 1].word != "first" or tokens[at + 2].kind == "mark":
        return tokens
    before = tokens[: at - 1] if tokens[at - 1].kind == "mark" else tokens[:at]
    behind = tokens[at + 2 : -1] if tokens[-1].kind == "mark" else tokens[at + 2 :]
    return (*behind, Token(";", ";", "mark"), *before)


_GOING = frozenset(word_list("go walk run head move"))
_COMPASS = frozenset(word_list("n s e w ne nw se sw north south east west northeast northwest southeast southwest"))


def _parted(tokens: Words) -> Words:
    """Return *drop axe get bow* with the mark that it lacks between its two commands."""
    if tokens[0].word not in _HANDLING or len(tokens) > LONGEST_UNMARKED:
        return tokens
    parted = list(tokens[:2])
    for at in range(2, len(tokens)):
        named = tokens[at - 1]
        begins = tokens[at].word in _NEVER_NOUNS or _handles_a_thing(tokens, at)
        if begins and named.kind == "word" and named.word not in _BEFORE_VERBS:
            parted.append(Token(";", ";", "mark"))
        parted.append(tokens[at])
    return tuple(parted)


def _handles_a_thing(tokens: Words, at: int) -> bool:
    """Return whether a verb that may be a noun stands between two things: *eat bread drink ale*."""
    if tokens[at].word not in _ALSO_NOUNS or at + 1 >= len(tokens):
        return False
    return tokens[at - 1].word in LIFELESS and tokens[at + 1].word in LIFELESS


_ALSO_NOUNS = frozenset(word_list("drink light search read lock draw load buy sell use push pull ring light"))


LONGEST_UNMARKED = 9
"""Words and marks of a line of two commands with no mark between them."""
_HANDLING = frozenset(
    word_list("get take grab drop open close unlock light wear wield remove x examine kill eat drink buy search read")
)
_NEVER_NOUNS = frozenset(word_list("get go take drop eat put give examine wield wear kill unlock open close equip"))
_BEFORE_VERBS = frozenset(
    word_list(
        "to and then or not the a an my i you we he she they that who which can could will would let me us help"
        " before until if when so but of with for in on at by from wide cracked half"
    )
)
"""Words behind which a verb does not begin another command."""
_OBEDIENT = (
    FOLK | ANIMALS | frozenset(("all", "followers", "follower", "pet", "companion", "charmie", "minion", "him", "her"))
)
"""Who is given orders: *order dog sit*; bread is ordered, too."""
_ASKING = frozenset(word_list("what who whom whose where when why how which did do does have has are is was were"))


def completed(parts: tuple[Words, ...], scene: Scene) -> tuple[Words, ...]:
    """Return the commands of a line, each with what another says of it, and without those that say only how."""
    if len(parts) < 2:
        return parts
    acts = tuple(part for part in parts if not _says_only_how(part)) or parts[:1]
    done: list[Words] = []
    for part in acts:
        before = _plain(done[-1]) if done else ()
        here = _plain(part)
        if done and _is_way_of(before, here):
            done[-1] = (*before, *here)
        elif done and len(here) == 1 and here[0].word in _AGAIN:
            done.append(done[-1])
        elif done and _names_a_thing(before, scene) and any(token.word in _IT for token in here[1:]):
            done[-1] = tuple(each for token in part for each in (before if token.word in _IT else (token,)))
        elif done and _lacks_its_noun(before) and (_names_a_thing(here, scene) or _is_particle(here)):
            done[-1] = (*before, *here)
        elif done and _names_a_thing(before, scene) and _lacks_its_noun(here):
            done[-1] = (*here, *before)
        elif done and (_goes_on(before, here) or _is_another(before, here)):
            done.append((before[0], *(token for token in here if token.word not in {"and", "also"})))
        else:
            done.append(part)
    return tuple(_shared(part, after) for part, after in zip(done, (*done[1:], ()), strict=True))


def _goes_on(before: Words, here: Words) -> bool:
    """Return whether a command only says where else the one before it is done: *look behind the mill, then in it*."""
    if len(before) < 3 or not 1 < len(here) < LONGEST_NAME + 3 or before[0].word not in _LOOKING:
        return False
    return before[1].word in _WHERE_LOOKED and here[0].word in _WHERE_LOOKED


def _is_way_of(before: Words, here: Words) -> bool:
    """Return whether a command is only the way that the one before it goes: *go … north*."""
    return (
        len(before) == len(here) == 1
        and before[0].word in _GOING
        and before[0].word not in {"run"}
        and here[0].word in _COMPASS
    )


def _is_another(before: Words, here: Words) -> bool:
    """Return whether a command is only another thing for the verb before it: *search drawer, then shelf*."""
    if not 2 <= len(before) <= LONGEST_NAME + 1 or before[0].word not in _REPEATED:
        return False
    here = here[1:] if here[:1] and here[0].word in {"and", "also", "then"} else here
    if not _names_a_thing(here, None) or any(is_verb(token.word) for token in here):
        return False
    return all(token.kind == "word" for token in before)


_REPEATED = frozenset(
    word_list("search x examine read take get grab open close drop light buy sell wear remove unlock")
)
"""Verbs that are done to one thing after another."""
_LOOKING = frozenset(
    word_list("look l search peer peek check feel dig rummage glance listen poke probe knock hunt gaze")
)
"""Verbs that are done in one place after another."""
_WHERE_LOOKED = frozenset(
    word_list(
        "in into inside under underneath beneath behind at on over above beside through around below between near"
    )
)


def holds_the_table(tokens: Words) -> bool:
    """Return whether one of several commands is a command of the table: the line is for the story, or for the table."""
    pieces: list[list[str]] = [[]]
    listed = False
    for token in tokens:
        if token.word in {".", ";", "!", ","} or (token.word == "then" and pieces[-1] != ["i"]):
            listed = listed or token.word == ","
            pieces.append([])
        else:
            pieces[-1].append(token.word)
    alone = {piece[0] for piece in pieces if len(piece) == 1}
    return sum(map(bool, pieces)) > 1 and not alone.isdisjoint(_SURELY_OF_TABLE if listed else _OF_TABLE)


_SURELY_OF_TABLE = frozenset(word_list("i inv inventory save score undo restore quit"))
"""Those that are never things in a list."""


def is_step_by_step(tokens: Words) -> bool:
    """Return whether a line is a row of short commands, each meant by itself: *get ring. put it in bag*."""
    pieces: list[int] = [0]
    for token in tokens:
        if token.word in _STEPS:
            pieces.append(0)
        elif token.kind == "quote" or token.word in _TELLERS:
            return False
        else:
            pieces[-1] += 1
    return len(pieces) > 1 and all(size <= LONGEST_STEP for size in pieces) and pieces[0] > 0


LONGEST_STEP = 5
"""Words of a step in a row of commands."""
_STEPS = frozenset((".", ";", "then"))
_TELLERS = frozenset(word_list("i we you he she my your his her good hello hi please sorry excuse pardon"))


def _shared(part: Words, after: Words) -> Words:
    """Return *shut* as *shut the gate* before *bar the gate*."""
    verb, here = _plain(part), _plain(after)
    if len(verb) != 1 or verb[0].word not in _SHARING or len(here) < 2 or not is_verb(here[0].word):
        return part
    named = here[1].word not in _PARTICLES and here[1].word not in DIRECTIONS and here[1].word not in _LINKS
    return (*verb, *here[1:]) if named and len(here) <= LONGEST_NAME + 2 else part


_SHARING = frozenset(
    word_list(
        "shut close bar bolt lock unlock unbolt take get grab examine x study inspect drop push pull lift buy wear"
        " remove follow track unwrap uncork unroll pack string load"
    )
)
"""Verbs that go with the noun of the next: *unlock and open the gate*."""
_LINKS = frozenset(word_list("to at in into on onto with from through under behind it them him her me for about"))


def _says_only_how(part: Words) -> bool:
    spoken = _plain(part)
    return (
        bool(spoken)
        and len(spoken) < 3
        and all(token.kind == "word" and (token.word in _HOW or _CRY.match(token.word)) for token in spoken)
    )


def _lacks_its_noun(spoken: Words) -> bool:
    """Return whether a command is a verb alone that needs something, or hardly says anything without: *attack*."""
    if len(spoken) != 1 or spoken[0].kind != "word" or spoken[0].word in DIRECTIONS:
        return False
    word = spoken[0].word
    return word in FORMS and (not stands_alone(word) or word in _OPEN_ENDED)


_OPEN_ENDED = frozenset(word_list("attack strike hit kill stab shoot search run flee climb eat drink light get"))
"""Verbs that stand alone at need, and yet go on with a noun or a particle: *attack. wolf.*"""


def _is_particle(spoken: Words) -> bool:
    return len(spoken) == 1 and spoken[0].word in _PARTICLES


def _names_a_thing(spoken: Words, scene: Scene | None) -> bool:
    """Return whether words are the name of a thing and no command."""
    bare = tuple(token for token in spoken if token.word not in ARTICLES and token.word not in {"my"})
    if not bare or len(spoken) > LONGEST_NAME or any(token.kind != "word" for token in spoken):
        return False
    head = singular(bare[-1].word)
    known = head in LIFELESS if scene is None else scene.knows(bare[-1].word) or head in LIFELESS or head in BEASTS
    if len(spoken) == 1:
        return known and not stands_alone(head) and head not in DIRECTIONS
    return known and (spoken[0] is not bare[0] or not is_verb(spoken[0].word))


def _plain(part: Words) -> Words:
    return tuple(token for token in part if token.kind != "mark")
