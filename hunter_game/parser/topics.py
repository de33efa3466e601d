"""What a question is about: the topic that it names, or that it names none that anybody could be asked about."""

from __future__ import annotations

import re
from itertools import chain

from hunter_game.engine.binding.talk import nothing_to_ask
from hunter_game.engine.names import key, singular, word_list, words
from hunter_game.engine.view import Noun, View
from hunter_game.parser.command import Free
from hunter_game.parser.found import Found, Reference, Which
from hunter_game.parser.grammar import is_verb
from hunter_game.parser.meaning import Meaning
from hunter_game.parser.scene import Scene
from hunter_game.parser.turned import phrases, said

_COURTESIES = phrases("""
    how are/is you/things/everyone [doing/keeping/today/tonight]
    how do you do
    how are you feeling [today/now]
    how goes it
    how have you been
    how is your ...
    are/is everything/you/it/this all right [here]
    are you well/ok/okay/fine/hurt/unwell/cold/tired/hungry/busy/asleep [now/today]
    do/did/can/could you hear/see/remember/understand/help me [at all]
    do you need anything/help [from me]
    can/may/could/shall i/we come/sit/help [in/down/you] [with you]
    is that/it you
    will/would you sit/drink/eat/come/walk/pray/like ...
    what is/are you doing [here/there]
    did you sleep [well]
    have you eaten [today]
    who goes there
""")
"""Questions that only pass the time of day."""

_GOES_ON = frozenset(
    word_list(
        "a an the and or but if so of at in on to by for from with without about into onto near over under after before"
        " during since until that this these those which who whom whose what when where why how is are was were be been"
        " has have had do does did will would can could should may might must not i you he she we they it me him her us"
        " them my your his their our its there here then now again too also ever still yet already first last tonight"
        " today alone alive dead gone back away up down out off home like than as exactly really much more most next"
    )
)
"""Words that may stand behind the name of a topic; any other noun there makes it the name of something else."""


def topic_in(text: str, scene: Scene) -> Found | None:
    """Return the one topic that a question names, if there is one: the longest name that is in it."""
    asked = ("topic in", text)
    if asked not in scene.found:
        pieces = tuple(tuple(map(singular, words(piece))) for piece in _MARKS.split(text))
        scene.found[asked] = _topic_in(pieces, scene)
    known = scene.found[asked]
    return known if isinstance(known, Found) else None


def unanswered(person: Reference, question: str, scene: Scene) -> Free | None:
    """Return that nobody here can be asked this; None where it passes the time of day, or nobody is here."""
    plain = " ".join(words(question))
    if not plain or scene.view is None or scene.fighting or said(_COURTESIES, plain) is not None:
        return None
    if isinstance(person, Found) and person.nouns and person.nouns[0] in scene.present:
        return Free(Meaning.ASK, None, _nothing(scene.view, person.nouns[0].name))
    if isinstance(person, Which):
        return Free(Meaning.ASK, None, _nothing(scene.view, "anybody here"))
    return None


def _nothing(view: View, person: str) -> str:
    return f"{nothing_to_ask(view, person)} No time passed."


_MARKS = re.compile(r"[,;!?]")


def _topic_in(pieces: tuple[tuple[str, ...], ...], scene: Scene) -> Found | None:
    """Return the longest name that stands in what is said between two marks."""
    best, found = 0, list[Noun]()
    for noun in scene.named_by(frozenset(chain.from_iterable(pieces)), "topic"):
        names = tuple(tuple(map(singular, key(name))) for name in (noun.name, *noun.aliases))
        here = (name for name in names if name and any(_is_named(name, piece) for piece in pieces))
        size = max(map(len, here), default=0)
        if size > best:
            best, found = size, []
        if size and size == best:
            found.append(noun)
    return Found((found[0].name,), (found[0],)) if len(found) == 1 else None


def _is_named(name: tuple[str, ...], spoken: tuple[str, ...]) -> bool:
    """Return whether a name stands in a question, and is not only part of another: *dead birds* are not *the dead*."""
    ends = (at + len(name) for at in range(len(spoken) - len(name) + 1) if spoken[at : at + len(name)] == name)
    return any(end == len(spoken) or _may_follow(spoken[end]) for end in ends)


def _may_follow(word: str) -> bool:
    return word in _GOES_ON or word.endswith(("ed", "ing", "ly")) or is_verb(word)
