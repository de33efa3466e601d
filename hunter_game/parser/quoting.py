"""Speech in quotation marks: which verbs bring it, where it parts from an act beside it, and what it comes to.

`"Who is there?" I ask` is *ask "Who is there?"*; `"Rot," I mutter into my beard` is said to nobody.
"""

from __future__ import annotations

from itertools import pairwise

from hunter_game.engine.improvised import stems, works_by
from hunter_game.engine.names import word_list
from hunter_game.parser.bodily import is_bodily
from hunter_game.parser.grammar import FORMS, is_verb
from hunter_game.parser.meaning import Meaning
from hunter_game.parser.normalise import Token
from hunter_game.parser.spoken import is_bargain, is_muttered

SAYING = frozenset(
    word_list(
        "say reply answer respond add continue begin remark observe note state declare announce explain comment"
        " interject interrupt venture suggest offer admit confess concede allow agree assure reassure promise vow"
        " swear warn caution advise counsel inform tell lie joke quip jest tease mock taunt jeer scoff sneer boast"
        " brag croon coo purr drawl croak rasp grate grunt growl snarl snap bark hiss spit sigh breathe whisper"
        " murmur mutter mumble grumble stammer stutter falter gasp pant choke sob wail whimper plead beg implore"
        " beseech entreat urge insist argue protest object retort counter repeat echo recite intone chant exclaim"
        " remind muse reflect quoth greet hail address lament groan moan laugh chuckle giggle snort smile grin wheeze"
        " mouth utter speak command order threaten accuse coax soothe comfort console apologise apologize invite"
        " propose conclude finish correct reason demand inquire enquire wonder query question press prompt ask pray"
        " shout call yell cry scream shriek bellow roar holler howl thunder boom bawl hoot sing quaver quip grit"
        " deadpan volunteer think opine aver assert maintain claim call snicker rumble blurt gloat mewl squeak yelp"
        " simper"
    )
)
"""Verbs that stand beside what is said."""
LOUD = frozenset(word_list("shout call yell cry scream shriek bellow roar holler howl thunder boom bawl hoot"))
_ASKS = frozenset(word_list("demand inquire enquire query question wonder prompt ask quiz"))
_ASIDE = frozenset(word_list("muse reflect pray think"))
"""Verbs of what is said to oneself."""
_KEPT = frozenset(("whisper", "mutter", "growl", "hiss", "murmur", "mumble"))
_UNDER_BREATH = frozenset(word_list("mutter mumble murmur grumble breathe sigh groan moan whimper"))
"""Verbs of what is said so low that it is meant for somebody only where it calls him."""
_PAST = {
    "said": "say", "thought": "think", "told": "tell", "spoke": "speak", "swore": "swear", "sang": "sing",
    "says": "say",
}  # fmt: skip
_TAKES_A_QUOTE = frozenset(
    word_list("write sign carve scratch chalk read name call spell inscribe draw mark type enter use cast toast")
)
"""Verbs of which what stands in quotation marks is the object."""
_TO_ONESELF = frozenset(word_list("myself himself herself yourself nobody nothing none nowhere"))
_DEAF = frozenset(
    word_list(
        "beard breath collar cup ale beer mug tankard sleeve scarf cloak hood hat pillow empty room air night dark"
        " darkness candle flame fire wall walls sky stars moon rain wind ceiling rafters floor stone stones shadows"
        " boots palm hands heavens lantern silence particular"
    )
)
"""What does not hear: *mutter into my beard*, *tell the candle flame*."""
_TO = frozenset(word_list("to at into in under through toward towards"))
_HUNTERS = frozenset(word_list("i we you he she"))


def unquoted(text: str) -> str:
    """Return a line that is nothing but a command in quotation marks without them: *"drink the tonic"*.

    Speech begins with a capital or ends with a mark, or its first word is no verb.
    """
    inner = text[1:-1]
    if not (text[:1] == text[-1:] and text[:1] in "\"'`" and inner[:1].islower() and inner[-1:].isalnum()):
        return text
    first = inner.partition(" ")[0]
    return inner if text[0] not in inner and is_verb(first) and not _is_talk(first) else text


def brings_speech(word: str) -> bool:
    """Return whether a verb stands beside what is said: *say*, *growls*, *muttered*."""
    return _plain(word) is not None


def parts_from_act(act: tuple[Token, ...]) -> bool:
    """Return whether speech beside these words is another command: *sit down "Who was here?"*."""
    if not act or act[0].kind != "word":
        return False
    words = tuple(token.word for token in act if token.kind == "word")
    if _is_gesture(words[0]):
        return True
    if brings_speech(words[0]) or any(here in _JOINTS and brings_speech(after) for here, after in pairwise(words)):
        return False
    if not _TAKES_A_QUOTE.isdisjoint(stems(words[0])):
        return False
    known = is_verb(words[0]) or works_by(words[0]) is not None
    if known and is_bodily(act):
        return True
    if not known or _is_talk(words[0]):
        return False
    return len(words) > 1


def put_first(tokens: tuple[Token, ...]) -> tuple[Token, ...] | None:
    """Return `"who is there?" I ask` as `ask "who is there?"`; None where the speech is to nobody.

    Args:
        tokens: One command, without what politeness wraps round it.
    """
    quotes = [token.text for token in tokens if token.kind == "quote"]
    if not quotes:
        return tokens
    spoken = " ".join(quotes)
    rest = tuple(token for token in tokens if token.kind == "word")
    lead = next(
        (at for at, token in enumerate(rest) if token.word not in _HUNTERS and token.word not in _FILLING), len(rest)
    )
    rest = rest[lead:]
    verb = _plain(rest[0].word) if rest else None
    if verb is None and is_to_nobody(rest):
        return None
    if verb is None:
        return _said_to(tokens, spoken, rest)
    behind = rest[1:]
    if behind and behind[0].word in {"i", "he", "she", "we"}:
        behind = behind[1:]
    if verb in _ASIDE or is_to_nobody(behind):
        return None
    if verb in _UNDER_BREATH and not _addressed(behind) and is_muttered(spoken):
        return None
    if tokens[0].kind != "quote" and len(quotes) == 1:
        return tokens
    quote = Token(spoken, "", "quote")
    if verb in _ASKS:
        return (_word("ask"), *_person(behind), quote)
    if verb in LOUD and _SOFTLY.isdisjoint(token.word for token in behind):
        return (_word("shout"), quote, *_addressed(behind))
    if verb in _KEPT:
        return (_word(verb), quote, *_addressed(behind))
    return (_word("say"), quote, *_addressed(behind))


def as_one_speech(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return `"Lie still," I say. "It will pass."` as one speech with what stands beside it."""
    for at in range(len(tokens) - 4, 0, -1):
        if tokens[at - 1].kind != "quote" or tokens[at].word not in _HUNTERS:
            continue
        end = next((i for i in range(at + 1, len(tokens)) if tokens[i].kind != "word"), len(tokens))
        if end + 1 >= len(tokens) or tokens[end].word != "." or tokens[end + 1].kind != "quote":
            continue
        if end - at > _LONGEST_TAG:
            continue
        tag = tokens[at:end]
        if _plain(tag[1].word) is None or any(token.word in {"and", "then", "as"} for token in tag):
            continue
        if len(tokens) > end + 2 and tokens[end + 2].word in _HUNTERS:
            continue
        first, second = tokens[at - 1].text, tokens[end + 1].text
        joint = first.rstrip(",") + "." if first.endswith(",") else first
        whole = Token(f"{joint} {second}", "", "quote")
        tokens = (*tokens[: at - 1], whole, *tag, *tokens[end + 2 :])
    return tokens


def bargained(tokens: tuple[Token, ...]) -> bool:
    """Return whether a command is speech that haggles, with no more beside it than who says it, and to whom."""
    quotes = [token.text for token in tokens if token.kind == "quote"]
    if not quotes:
        return False
    rest = [
        token for token in tokens if token.kind == "word" and token.word not in _HUNTERS and token.word not in _FILLING
    ]
    if rest and _plain(rest[0].word) is None and rest[0].word != "tell":
        return False
    return is_bargain(" ".join(quotes))


_LONGEST_TAG = 8
"""Words between two parts of one speech that only say whose it is and how it is said."""


def is_to_nobody(words: tuple[Token, ...]) -> bool:
    """Return whether these words behind a verb of speech say that nobody is spoken to: *under my breath*."""
    said = [token.word for token in words if token.kind == "word"]
    if len(said) < 2:
        return bool(said) and said[0] in _TO_ONESELF
    if said[0] in _TO_ONESELF:
        return True
    to = said[1:] if said[0] in _TO else said
    if said[0] in _TO and to and (to[0] in _TO_ONESELF or to[:2] == ["no", "one"]):
        return True
    begins = to[0] in {"the", "my", "his", "her", "no"} and said[0] not in {"in", "through", "toward", "towards"}
    return begins and len(to) < 5 and not _DEAF.isdisjoint(to[1:])


def _said_to(tokens: tuple[Token, ...], spoken: str, rest: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return `"good day" to the abbot` as `say "good day" to the abbot`."""
    if tokens[0].kind == "quote" and rest and rest[0].word == "to":
        return (_word("say"), Token(spoken, "", "quote"), *rest)
    return tokens


def _person(behind: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return who is asked, in *ask the priest* and *demand of the priest*; nobody if it is said how."""
    if not behind:
        return ()
    return behind[1:] if behind[0].word in {"of", "to", "from"} else behind if _names(behind[0].word) else ()


def _addressed(behind: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return to whom something is said as *to PERSON*; nothing if it is only said how: *gently*."""
    at = next((at for at, token in enumerate(behind[:3]) if token.word in {"to", "at"}), None)
    if at is not None:
        end = next((i for i in range(at + 2, len(behind)) if behind[i].word in _ENDS), len(behind))
        return behind[at:end]
    return (_word("to"), *behind) if behind and _names(behind[0].word) else ()


_ENDS = frozenset(word_list("from with in on over across through as while and into under"))
_SOFTLY = frozenset(word_list("softly quietly gently low"))
_FILLING = frozenset(word_list("just then only finally almost nearly simply"))
_NAMES = frozenset(word_list("the a an my his her its their him them it me us this that old"))


def _names(word: str) -> bool:
    """Return whether a word behind a verb of speech may begin the name of who is spoken to."""
    return word in _NAMES or not (word.endswith("ly") or word in _ENDS or word in _TO or is_verb(word))


def _plain(word: str) -> str | None:
    base = _PAST.get(word, word)
    return next((stem for stem in stems(base) if stem in SAYING), None)


def _word(word: str) -> Token:
    return Token(word, word)


def _meanings(word: str) -> set[Meaning]:
    return {form.row.meaning for stem in stems(word) for form in FORMS.get(stem, ()) if len(form.verb) == 1}


def _is_talk(word: str) -> bool:
    return bool(_meanings(word) & {Meaning.TALK, Meaning.ASK, Meaning.TELL, Meaning.SAY, Meaning.SHOUT})


_JOINTS = frozenset(word_list("and i then to"))


def _is_gesture(word: str) -> bool:
    return _meanings(word) == {Meaning.ROLEPLAY}
