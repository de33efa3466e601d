"""What words in quotation marks come to, by what they say: bargaining, calling out, telling, or muttering to oneself.

Only without a scene; with one, whoever is here is spoken to, and hears all of it.
"""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.parser.normalise import Token, tokens
from hunter_game.parser.sorts import DRINKS, FOLK, FOODS, MONEY, WARES

_MONEY = MONEY | frozenset(
    word_list(
        "tuppence threepence fourpence fivepence sixpence sevenpence eightpence ninepence tenpence elevenpence twopence"
        " farthing farthings ha'penny halfpenny halfpence guinea guineas florin florins crown crowns copper coppers"
    )
)
_OFFERS = (
    ("i", "will", "give", "you"), ("i", "will", "pay"), ("i", "will", "offer"), ("i", "can", "give", "you"),
    ("i", "can", "pay"), ("i", "can", "offer"), ("i", "could", "give", "you"), ("i", "could", "pay"),
    ("i", "would", "give", "you"), ("i", "would", "pay"), ("make", "it"), ("call", "it"), ("say",), ("shall", "we",
    "say"),
    ("what", "would", "you", "say", "to"), ("would", "you", "take"), ("will", "you", "take"), ("will", "you", "give"),
    ("will", "you", "sell"), ("would", "you", "sell"), ("how", "about"), ("not", "a"), ("not", "for"), ("here", "is"),
    ("here", "are"), ("and", "not"), ("that", "is"), ("it", "is", "worth"), ("it", "is", "not", "worth"), ("for",),
    ("my", "last", "offer"), ("my", "final", "offer"), ("your", "price"), ("name", "your"), ("what", "is", "your"),
)  # fmt: skip
"""How an offer begins that names money."""
_SETTLED = frozenset(
    (
        ("sold",), ("deal",), ("it", "is", "a", "deal"), ("done",), ("done", "and", "done"), ("we", "have", "a",
        "deal"),
        ("i", "will", "take", "it"), ("i", "will", "take", "them"), ("i", "will", "take", "both"), ("too", "dear"),
        ("too", "much"), ("that", "is", "too", "much"), ("that", "is", "too", "dear"), ("keep", "the", "change"),
        ("what", "do", "i", "owe"), ("what", "do", "i", "owe", "you"), ("not", "for", "that", "price"),
        ("not", "at", "that", "price"), ("how", "much"), ("how", "much", "is", "it"), ("name", "your", "price"),
        ("what", "is", "your", "price"), ("half", "that"), ("and", "not", "a", "penny", "more"),
    )
)  # fmt: skip
"""What is said over a bargain, and says all."""
_GOODS = WARES | frozenset(
    word_list(
        "pint jug mug tankard bowl plate hooks hook mule hide hides pelt pelts dozen pair yard yards pound pounds"
    )
)


def is_bargain(said: str) -> bool:
    """Return whether words haggle: an offer that names money, or an order for goods that asks the price."""
    pieces = tuple(tuple(token.word for token in piece) for piece in _cut(said))
    if not pieces:
        return False
    if any(piece in _SETTLED for piece in pieces[:2]):
        return True
    all_of_it = tuple(word for piece in pieces for word in piece)
    if "how" in all_of_it and all_of_it[-2:] == ("how", "much") and not _GOODS.isdisjoint(all_of_it):
        return True
    first = pieces[0]
    if first[:2] == ("how", "much") and first[2:3] and first[2] in {"for", "is", "are", "do", "does", "would"}:
        return True
    if _is_ordered(first):
        return True
    if _MONEY.isdisjoint(all_of_it) or len(all_of_it) > _LONGEST:
        return False
    if (first[0] in _MONEY and first[0] not in MONEY) or (
        first[0] in _AMOUNTS and len(first) > 1 and first[1] in _MONEY
    ):
        return True
    offered = any(first[: len(each)] == each for each in _OFFERS)
    return offered and not {"if", "whoever", "where", "who", "what", "tell", "life"} & set(all_of_it)


def _is_ordered(first: tuple[str, ...]) -> bool:
    """Return whether somebody orders what is sold by the piece: *I'll have a pint of your best*."""
    at = next((len(each) for each in _ORDERS if first[: len(each)] == each), 0)
    if not at or not first[at:] or (first[at] not in _AMOUNTS and first[at] not in {"some", "the"}):
        return False
    return any(word in (_SERVED if first[at] == "the" else _GOODS | DRINKS | FOODS) for word in first[at + 1 : at + 4])


_ORDERS = (
    ("i", "will", "have"), ("i", "will", "take"), ("i", "would", "like"), ("give", "me"), ("bring", "me"),
    ("pour", "me"), ("get", "me"), ("draw", "me"), ("i", "want"), ("let", "me", "have"),
)  # fmt: skip
_SERVED = frozenset(word_list("stew pie usual special ale beer room lot"))
_AMOUNTS = frozenset(
    word_list("a an another one two three four five six seven eight nine ten eleven twelve twenty half dozen both")
)
_LONGEST = 24
"""Words of an offer; more of them tell a story."""


def is_called_out(said: str) -> bool:
    """Return whether words are shouted, as their mark says, at nobody who is named: *come out and face me!*."""
    if not said.endswith("!") or "?" in said:
        return False
    spoken = _folded(said)
    if len(spoken) == 1:
        return spoken[0] in _CRIES
    if not spoken or spoken[0] in _GENTLE or not FOLK.isdisjoint(spoken):
        return False
    return not any(token.text[:1].isupper() and token.word != "i" for piece in _cut(said) for token in piece[1:])


_CRIES = frozenset(word_list("help halt stop fire murder run thief back wait hey down now ferry ahoy halloo cooee"))
_GENTLE = frozenset(
    word_list(
        "good well my what how hello hi thank thanks welcome bless god cheers here's here is such no yes aye oh ah"
        " sorry"
        " begging pardon please evening morning liar nonsense rubbish lies enough you're you that's that very how's"
    )
)
"""How an exclamation begins that is no shout."""


def is_pious(said: str) -> bool:
    """Return whether words are an oath or a prayer for oneself: *saints keep us*, *Lord have mercy*."""
    spoken = _folded(said)
    if not 1 < len(spoken) < 7 or spoken[0] not in _HOLY or said.endswith("?"):
        return False
    return _YOURS.isdisjoint(spoken) and not _KEPT.isdisjoint(spoken)


_HOLY = frozenset(
    word_list("saints saint god gods lord christ heaven heavens jesus mary devil angels spirits ancestors")
)
_KEPT = frozenset(word_list("us me mercy souls soul teeth blood wounds preserve above help rot"))


def is_told(said: str) -> bool:
    """Return whether words tell somebody something: *listen, Maren. What took him walks on two legs*."""
    spoken = _folded(said)
    if len(spoken) < 4 or said.endswith("?"):
        return False
    if any(spoken[: len(each)] == each for each in _TELLING):
        return True
    return spoken[0] in _THIRD and len(spoken) > 5 and _calls_somebody(said)


_TELLING = (
    ("listen",), ("hear", "me"), ("know", "this"), ("mark", "me"), ("mark", "my", "words"), ("you", "should", "know"),
    ("you", "ought", "to", "know"), ("i", "must", "tell", "you"), ("i", "have", "to", "tell", "you"),
    ("i", "have", "something", "to", "tell"), ("i", "have", "news"), ("i", "bring", "news"), ("i", "have", "bad",
    "news"),
    ("i", "have", "found", "your"), ("i", "found", "your"), ("i", "saw", "your"), ("let", "me", "tell", "you"),
    ("there", "is", "something", "you"), ("the", "truth", "is"), ("for", "what", "it", "is", "worth"),
)  # fmt: skip
"""How something begins that somebody is told."""
_THIRD = frozenset(word_list("there it he she they the"))


def _calls_somebody(said: str) -> bool:
    """Return whether the last piece of what is said is a name: *…, reeve.*."""
    pieces = _cut(said)
    return len(pieces) > 1 and _is_a_name(pieces[-1])


def is_muttered(spoken: str) -> bool:
    """Return whether words said under one's breath are meant for nobody: no *you*, no name, no question, no answer."""
    said = _folded(spoken)
    if not said or spoken.endswith("?") or said[0] in _ANSWERS or not _YOURS.isdisjoint(said):
        return False
    return not _calls_somebody(spoken)


_ANSWERS = frozenset(word_list("aye yes no nay sorry thanks thank hush come do go rest forgive pray good evening"))
_YOURS = frozenset(word_list("you your yours thee thou ye lad lass friend"))


def _is_a_name(piece: tuple[Token, ...]) -> bool:
    return len(piece) < 4 and (piece[-1].word in FOLK or piece[-1].word in _CALLED or piece[-1].text[:1].isupper())


_CALLED = frozenset(word_list("girl boy friend lad lass love dear sir madam mistress master fellow one"))


def _cut(said: str) -> tuple[tuple[Token, ...], ...]:
    """Return what stands between the marks of what is said."""
    pieces: list[list[Token]] = [[]]
    for token in tokens(said):
        if token.kind == "word":
            pieces[-1].append(token)
        else:
            pieces.append([])
    return tuple(tuple(piece) for piece in pieces if piece)


def _folded(said: str) -> tuple[str, ...]:
    return tuple(token.word for token in tokens(said) if token.kind == "word")
