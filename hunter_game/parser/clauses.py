"""From a line's tokens to its commands: where one ends and the next begins, and what politeness is wrapped round it."""

from __future__ import annotations

from functools import cache, lru_cache

from hunter_game.engine.improvised import stems, works_by
from hunter_game.engine.names import word_list
from hunter_game.engine.vocabulary import Verb
from hunter_game.parser.directions import DIRECTIONS
from hunter_game.parser.grammar import FORMS, Form, is_inflected, is_verb, phrases_of, stands_alone, words_of_verb
from hunter_game.parser.narrated import BASES, told_now
from hunter_game.parser.normalise import Token
from hunter_game.parser.quoting import parts_from_act
from hunter_game.parser.scene import Scene
from hunter_game.parser.shells import ending, is_all_opening, is_opening, openings
from hunter_game.parser.speech import called
from hunter_game.parser.unmeant import is_statement
from hunter_game.parser.wished import wishes
from hunter_game.parser.wrapping import is_posture

MOST_COMMANDS = 12
"""Commands of one line that are read."""

LONGEST_OPENING = 16
"""Words of the longest thing that is wrapped before a command, or more."""

_HARD = frozenset((".", ";", "!", "?", "then", "afterwards"))
_LOOK_AHEAD = 16
"""Tokens that are looked at to see whether a new command begins."""

_SPOKEN_MARKS = frozenset(("?", "!"))
"""Marks that belong to what is said before them."""

_SOFT = frozenset((",", "and", "&"))
VERBATIM = frozenset(word_list("say reply shout yell whisper mutter murmur scream call tell recite announce"))
"""Verbs that take the words behind them as spoken, *and* included."""


def clauses(tokens: tuple[Token, ...], scene: Scene) -> tuple[tuple[Token, ...], ...]:
    """Return the commands of a line, at most `MOST_COMMANDS`.

    Marks and *then* divide; *and* and commas divide where a verb follows that is not part of a list.
    """
    unmarked = tuple(token for token in tokens if token.word not in _BETWEEN_WAYS)
    if _is_strung(unmarked):
        return tuple((token,) for token in unmarked)[:MOST_COMMANDS]
    found: list[tuple[Token, ...]] = []
    now: list[Token] = []
    tokens = _without_thanks(tokens)
    quotes = any(token.kind == "quote" for token in tokens)
    for at, token in enumerate(tokens):
        if quotes and _parts_quote(token, now, tokens[at + 1 : at + _LOOK_AHEAD]):
            found.append(tuple(now))
            now = [token]
        elif _parts_hard(token, now, tokens[at + 1 :], scene) or (
            token.word in _SOFT and _divides(now, tokens[at + 1 :], scene) and not _is_account(now)
        ):
            found.append((*now, token) if token.word in _SPOKEN_MARKS else tuple(now))
            now = []
        else:
            now.append(token)
    found.append(tuple(now))
    spoken = [clause for clause in found if _trim(clause)]
    return tuple(clause for clause in spoken if len(spoken) == 1 or not _is_yes_or_no(clause))[:MOST_COMMANDS]


def _parts_quote(token: Token, now: list[Token], rest: tuple[Token, ...]) -> bool:
    """Return whether speech and what is done besides meet here: *"Get back!" I step in front of her*."""
    spoken = tuple(each for each in now if each.kind != "mark")
    if len(spoken) == 1 and spoken[0].kind == "quote":
        following = unwrap((token, *rest)) if token.kind == "word" else ()
        return bool(following) and following[0].word != "i" and parts_from_act(following)
    if token.kind != "quote" or not spoken or any(each.kind != "word" for each in spoken):
        return False
    return parts_from_act(unwrap(spoken))


_BETWEEN_WAYS = frozenset((",", ";", "."))
"""Marks in a row of ways: *up, down*."""


def _is_strung(tokens: tuple[Token, ...]) -> bool:
    """Return whether a line is nothing but short commands in a row: *z z l*, *n n e*."""
    return (
        len(tokens) > 1
        and tokens[0].word != "l"
        and all(token.word in DIRECTIONS or (len(token.word) == 1 and stands_alone(token.word)) for token in tokens)
    )


def _is_yes_or_no(clause: tuple[Token, ...]) -> bool:
    """Return whether a clause only leads up to the next: *no, wait*."""
    said = [token.word for token in clause if token.kind != "mark"]
    return len(said) == 1 and said[0] in _YES_AND_NO


_YES_AND_NO = frozenset(word_list("yes no nope yeah yep aye nay ok okay fine right well"))


@lru_cache(maxsize=256)
def unwrap(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the command inside *I would like to … please*."""
    tokens = told_now(_trim(tokens))
    changed = True
    while changed and tokens:
        changed = False
        said = tuple(token.word for token in tokens[:LONGEST_OPENING])
        for size in openings(said):
            if len(tokens) == size or words_of_verb(said) > size:
                continue
            if size > 1 and said[size - 1] in _WHO and tokens[size].word in _MODALS and said[0] not in _MODALS:
                continue
            if not _begins_an_act(tokens[size]) and not _opens_again(said[size:]):
                if said[size - 2 : size] == ("going", "to"):
                    return (Token("go", "go"), *tokens[size - 1 :])
                if said[size - 1] == "to" or said[size - 1] in _NEED_A_VERB or size in wishes(said):
                    continue
            tokens, changed = _doing(told_now(_trim(tokens[size:]))), True
            break
    if len(tokens) > 2 and tokens[0].word in _GOES_ON and tokens[1].word.endswith("ing") and is_verb(tokens[1].word):
        tokens = tokens[1:]
    if len(tokens) > 3 and tokens[0].word == "spend":
        at = next(
            (i for i, token in enumerate(tokens[1:6], 1) if token.word.endswith("ing") and is_verb(token.word)), 0
        )
        tokens = tokens[at:]
    if (
        len(tokens) > 2
        and tokens[0].word in {"go", "come"}
        and is_verb(tokens[1].word)
        and tokens[1].word != "and"
        and not _is_way(tokens[1].word)
        and not _begins_a_phrase(tokens)
    ):
        tokens = tokens[1:]
    return tokens


_WHO = frozenset(("i", "we"))
_MODALS = frozenset(word_list("will would shall should had could can must might may am are have want need"))
"""Words behind *so I* that open a wish of their own."""


def _opens_again(said: tuple[str, ...]) -> bool:
    """Return whether another opening follows: *I am going to* before *try and open it*."""
    return said[0] in {"try", "just", "now", "then"} or any(size > 1 for size in openings(said))


def _doing(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return *is opening it*, behind *she*, as *opening it*."""
    if len(tokens) > 1 and tokens[0].word in {"is", "are", "am"} and tokens[1].word.endswith("ing"):
        return tokens[1:] if _begins_an_act(tokens[1]) else tokens
    return tokens


def _begins_a_phrase(tokens: tuple[Token, ...]) -> bool:
    """Return whether the table has a verb that begins so: *go see*."""
    said = tuple(token.word for token in tokens)
    return words_of_verb(said) > 0


def is_shell(now: list[Token]) -> bool:
    """Return whether what was said so far only leads up to a command: *excuse me*, *I beg you*."""
    said = tuple(token.word for token in now if token.kind == "word")
    return is_opening(said) or is_all_opening((*said, "and"))


_GOES_ON = frozenset(("keep", "start", "begin", "try", "continue", "resume"))
"""Verbs behind which stands what one is doing: *start looking around*."""

_NEED_A_VERB = frozenset(
    ("proceed", "continue", "tries", "start", "begin", "try", "need", "want", "going", "time", "about", "myself", "for")
)


def _begins_an_act(token: Token) -> bool:
    return is_verb(token.word) or works_by(token.word) is not None or token.word in BASES


def without_tail(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the command without *please*, *carefully* or *for me* behind it."""
    if (
        len(tokens) > 3
        and tokens[0].word not in VERBATIM
        and tokens[0].word not in _ASKING
        and "you" in {tokens[-2].word, tokens[-3].word}
    ):
        at = -2 if tokens[-2].word == "you" else -3
        tokens = _trim(tokens[:at]) if tokens[at + 1].word not in _POINTING else tokens
    changed = True
    while changed and tokens:
        changed = False
        size = ending(tuple(token.word for token in tokens))
        if size:
            tokens, changed = _trim(tokens[:-size]), True
    return tokens


_POINTING = frozenset(word_list("the a an this that these those my some what where who how"))
_ASKING = frozenset(
    word_list("do does did have has are is what how who why where when which will would can could may might")
)
"""Words behind which *you* is who is asked, and no *you idiot*."""


def _parts_hard(token: Token, now: list[Token], rest: tuple[Token, ...], scene: Scene) -> bool:
    """Return whether a mark or *then* ends a command here: not within an account, nor *then* within speech."""
    if token.word not in _HARD:
        return token.word in _SOFT and bool(rest) and rest[0].word in _AFTER_SIGNING and _is_account(now)
    if _is_account(now) and token.word in {".", ";"}:
        return bool(rest) and rest[0].word in _AFTER_SIGNING
    if token.word == "!" and rest and called(tuple(now), scene) is not None:
        return False
    if token.word == "then" and [each.word for each in now] in _SUBJECTS:
        return False
    if token.word == "then" and _speaks(now):
        following = unwrap(rest)
        return bool(following) and (is_verb(following[0].word) or following[0].word in DIRECTIONS)
    return True


_SUBJECTS = (["i"], ["we"], ["he"], ["she"], ["they"], ["you"])


def _is_account(now: list[Token]) -> bool:
    spoken = unwrap(tuple(now))
    return bool(spoken) and spoken[0].word in {"sign", "account"}


def _without_thanks(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the line without *, please* or *, thanks* at its end."""
    if len(tokens) > 3 and tokens[-1].word in {".", "!"} and tokens[-2].word in {"please", "thanks", "you"}:
        plain = _without_thanks(tokens[:-1])
        return plain if len(plain) < len(tokens) - 1 else tokens
    if len(tokens) > 3 and tokens[-2].word == "," and tokens[-1].word in _VOCATIVES:
        return tokens[:-2]
    if all(token.word != "," for token in tokens[-LONGEST_TAIL:]):
        return tokens
    for tail in _TAGS:
        if len(tokens) > len(tail) + 1 and tokens[-1].word == "?" and _ends_in(tokens[:-1], tail):
            return (*tokens[: -len(tail) - 1], tokens[-1])
    for tail in _THANKS:
        if len(tokens) > len(tail) and _ends_in(tokens, tail):
            return tokens[: -len(tail)]
    return tokens


def _ends_in(tokens: tuple[Token, ...], tail: tuple[str, ...]) -> bool:
    return tuple(token.word for token in tokens[-len(tail) :]) == tail


LONGEST_TAIL = 6
"""Words and marks of the longest of these tails, each of which begins with a comma, or more."""
_THANKS: tuple[tuple[str, ...], ...] = (
    (",", "please"),
    (",", "thanks"),
    (",", "thank", "you"),
    (",", "if", "i", "may"),
    (",", "if", "you", "please"),
)
_TAGS: tuple[tuple[str, ...], ...] = (
    (",", "do", "you", "think"),
    (",", "do", "you", "reckon"),
    (",", "do", "you", "suppose"),
    (",", "would", "you", "say"),
    (",", "i", "wonder"),
)
"""What a question ends in that is no question of its own."""
_VOCATIVES = frozenset(word_list("madam sir father mother friend stranger lady lord mate lad lass"))
"""How people are addressed by those who do not know their names."""
_AFTER_SIGNING = frozenset(("wait", "go", "rest", "sleep", "look", "leave", "move"))
"""Verbs that cannot begin a line of an account."""


def _trim(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    start, end = 0, len(tokens)
    while start < end and (tokens[start].kind == "mark" or tokens[start].word in {"and", "&"}):
        start += 1
    while end > start and (tokens[end - 1].kind == "mark" or tokens[end - 1].word in {"and", "&"}):
        end -= 1
    return tokens[start:end]


def _speaks(now: list[Token]) -> bool:
    spoken = unwrap(tuple(now))
    if len(spoken) == 1 and spoken[0].word in _CRIES:
        return False
    said = tuple(token.word for token in spoken)
    if (said[:1] == ("tell",) and "about" in said) or said[1:] == ("for", "help"):
        return False
    if said and said in phrases_of(said[0]):
        return False
    if not said or said[0] not in VERBATIM or any(token.kind == "quote" for token in spoken):
        return False
    return not any(phrase[-1] == "to" and said[: len(phrase)] == phrase for phrase in _long_phrases_of(said[0]))


@cache
def _long_phrases_of(word: str) -> tuple[tuple[str, ...], ...]:
    """Return such verbs as *say good evening to*, behind which nothing more is said."""
    return tuple(phrase for phrase in phrases_of(word) if len(phrase) > 2)


_CRIES = frozenset(("shout", "yell", "scream", "call"))
"""Verbs of speech that need no words."""


def _divides(now: list[Token], rest: tuple[Token, ...], scene: Scene) -> bool:
    """Return whether a new command begins after *and* or a comma."""
    if not now or not rest or _speaks(now) or is_shell(now) or is_posture(now):
        return False
    if called(_last_piece(now), scene) is not None or (
        unwrap(tuple(now))[:1] and unwrap(tuple(now))[0].word == "lie" and rest[0].word in {"say", "tell", "claim"}
    ):
        return False
    following = unwrap(rest[:_LOOK_AHEAD])
    if not following or following[0].kind != "word":
        return bool(following) and following[0].kind == "quote" and is_verb(now[0].word)
    word = following[0].word
    if is_inflected(word) and is_statement(tuple(now)):
        return False
    if word in _ONWARD and len(following) > 2 and now[0].word not in VERBATIM:
        return _is_motion(now)
    if (
        (now[-1].word, rest[0].word) in _PAIRED
        or word == "a"
        or not (is_verb(word) or works_by(word) is not None or word in DIRECTIONS)
    ):
        return False
    piece = _piece(following)
    if len(piece) == 1 and not scene.knows(word):
        return scene.view is not None or word in DIRECTIONS or stands_alone(word)
    if scene.view is not None and scene.match(
        " ".join(token.text for token in piece), scene.of("item", "detail", "person")
    ):
        return word in DIRECTIONS
    return len(piece) > 1 or stands_alone(word)


_ONWARD = frozenset(("into", "to", "onto", "on", "through", "across", "over", "up", "down", "out", "past"))
"""Words that a way goes on with, without another verb: *out of the inn and into the yard*."""


def _is_motion(now: list[Token]) -> bool:
    """Return whether what was said so far is a way that is taken: *go back to the green*."""
    spoken = unwrap(tuple(now))
    return len(spoken) > 2 and any(
        form.row.makes is Verb.MOVE and len(form.verb) == 1 for form in _forms_of(spoken[0].word)
    )


def _forms_of(word: str) -> tuple[Form, ...]:
    return next((FORMS[stem] for stem in stems(word) if stem in FORMS), ())


_PAIRED = frozenset(
    (("up", "down"), ("back", "forth"), ("to", "fro"), ("round", "round"), ("again", "again"), ("over", "over"),
     ("in", "out"), ("hue", "cry"), ("cut", "run"), ("hands", "knees"), ("here", "there"), ("on", "on"))
)  # fmt: skip
"""Words that *and* joins to one: *up and down*."""


def _last_piece(now: list[Token]) -> tuple[Token, ...]:
    """Return the tokens behind the last comma: of *excuse me, Maren* the name."""
    start = next((i + 1 for i in range(len(now) - 1, -1, -1) if now[i].word == ","), 0)
    return tuple(now[start:])


def _piece(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens up to the next divider."""
    end = next((i for i, token in enumerate(tokens) if token.word in _HARD or token.word in _SOFT), len(tokens))
    return tokens[:end]


def _is_way(word: str) -> bool:
    return word in DIRECTIONS or word in {"back", "through", "to", "into", "around", "round", "over", "across", "along"}
