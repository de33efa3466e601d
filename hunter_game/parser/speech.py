"""Talk: who is spoken to, about what, in which manner, and in whose words."""

from __future__ import annotations

from dataclasses import replace

from hunter_game.engine.events import CombatEvent, DialogueProposal
from hunter_game.engine.names import word_list, words
from hunter_game.engine.vocabulary import Approach, Maneuver
from hunter_game.parser.command import Command, Free
from hunter_game.parser.courtesies import TITLES, wanted
from hunter_game.parser.directions import DIRECTIONS
from hunter_game.parser.found import NOBODY_HERE, Found, Nothing, Reference, Which
from hunter_game.parser.grammar import FORMS, is_inflected, matches
from hunter_game.parser.meaning import Meaning, Slot
from hunter_game.parser.normalise import Token, text_of
from hunter_game.parser.normalise import tokens as tokens_of
from hunter_game.parser.reference import refer
from hunter_game.parser.scene import Scene
from hunter_game.parser.shells import is_opening
from hunter_game.parser.sorts import ANIMALS, BEASTS, FOLK, LIFELESS
from hunter_game.parser.spoken import is_called_out, is_pious, is_told
from hunter_game.parser.topics import topic_in, unanswered
from hunter_game.parser.unaddressed import ends_in_a_question, is_for_somebody
from hunter_game.parser.vocatives import named_in

YOU = "you"
"""The hunter, in events."""

ANYONE = "anyone"
"""Who is spoken to when there is no scene."""

LONGEST_INITIALS = 3
"""Letters in capitals that may be a name; what is longer is shouted."""

_MANNERS = {
    **dict.fromkeys(word_list("kindly gently softly politely nicely warmly patiently sweetly tenderly"), Approach.KIND),
    **dict.fromkeys(
        word_list("firmly sharply angrily sternly harshly forcefully aggressively threateningly"), Approach.PRESS
    ),
}

_QUESTIONS = frozenset(
    word_list("what who whom whose where when why how which did do does have has are were was is will would could can")
)
_BEGS = frozenset((verb, "me") for verb in word_list("give show tell hand bring let lend sell"))
_ASKING = frozenset(word_list("what who whom whose where when why how which"))
_SUBJECTS = frozenset(
    word_list("the a he she it they there that this these those anyone anybody somebody someone i we")
)
_ASKS_ABOUT = (
    ("what", "about"), ("how", "about"), ("tell", "me", "about"), ("tell", "us", "about"), ("about",),
    ("what", "do", "you", "know", "about"), ("what", "can", "you", "tell", "me", "about"),
    ("tell", "me", "more", "about"),
    ("do", "you", "know", "about"), ("what", "do", "you", "know", "of"), ("have", "you", "heard", "of"),
    ("have", "you", "heard", "about"), ("do", "you", "know", "anything", "about"),
)  # fmt: skip

_GREETINGS = frozenset(
    word_list("hey oi hello hi so well and good evening morning afternoon day now listen please ah oh")
)
_OPENINGS = frozenset(
    word_list(
        "first next finally okay ok yes no then suddenly instead also sorry right fine again"
        " lo hark behold aye nay yea alas verily forsooth prithee ho ha hah bah pah anon damn blast bugger fuck"
        " shit hell christ god tomorrow later tonight there here since anybody anyone everybody everyone nobody"
        " somebody"
        " someone something everything nothing whoever whatever because although though while whereas even only still"
        " yet perhaps maybe however therefore thus hence besides otherwise anyway nevertheless why how what who when"
    )
)


def manner(tokens: tuple[Token, ...]) -> Approach | None:
    """Return the approach that an adverb names, if one does."""
    return next((_MANNERS[token.word] for token in tokens if token.word in _MANNERS), None)


def in_manner(outcome: Command | Free, tokens: tuple[Token, ...]) -> Command | Free:
    """Return talk with the approach that an adverb in the command names; anything else unchanged."""
    approach = manner(tokens)
    if approach is None or isinstance(outcome, Free):
        return outcome
    events = tuple(
        event.model_copy(update={"approach": approach})
        if isinstance(event, DialogueProposal) and event.approach is Approach.PLAIN
        else event
        for event in outcome.events
    )
    return replace(outcome, events=events)


def in_the_way_of(before: Command, command: Command) -> Command:
    """Return talk with the approach of what was said just before it: *calm her down and ask what happened*."""
    first, event = (each.events[0] if each.events else None for each in (before, command))
    if not isinstance(first, DialogueProposal) or not isinstance(event, DialogueProposal):
        return command
    if event.approach is not Approach.PLAIN or first.approach is Approach.PLAIN:
        return command
    events = (event.model_copy(update={"approach": first.approach}), *command.events[1:])
    return replace(command, events=events)


def without_manner(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens without such adverbs, unless they are nothing else."""
    return tuple(token for token in tokens if token.word not in _MANNERS) or tokens


def listener(scene: Scene) -> Reference:
    """Return who is meant when nobody is named: whom one spoke of last, or the only one here."""
    if scene.view is None:
        return Found((ANYONE,), resolved=False)
    for choice in scene.choices:
        if not choice.phrase:
            return Found((choice.noun.name,), (choice.noun,))
    here = scene.present
    last = tuple(noun for noun in scene.context.mentioned if noun in here)[:1]
    if last or len(here) == 1:
        noun = (last or here)[0]
        return Found((noun.name,), (noun,))
    if here:
        return Which("", here)
    if scene.beasts:
        return Found((scene.beasts[0].name,), scene.beasts[:1])
    return Nothing("", NOBODY_HERE)


def speak(
    scene: Scene,
    person: Reference,
    *,
    meaning: Meaning,
    approach: Approach = Approach.PLAIN,
    topic: Found | None = None,
    said: str = "",
    quoted: str = "",
) -> Command | Free | Which | Nothing:
    """Return talk as a command: to a beast that is fought it is the maneuver *speak*.

    A question about nothing that can be asked about is put to nobody in a scene.
    """
    if meaning is Meaning.ASK and topic is None and (said or quoted):
        refused = unanswered(person, said or quoted, scene)
        if refused is not None:
            return refused
    if not isinstance(person, Found):
        return person
    if (
        scene.fighting
        and person.nouns
        and person.nouns[0] in scene.of("person")
        and person.nouns[0] not in scene.present
    ):
        return Nothing(person.names[0], final=True)
    nouns = (*person.nouns, *(topic.nouns if topic else ()))
    resolved = person.resolved and (topic is None or topic.resolved)
    if scene.fighting and any(noun.kind == "beast" for noun in person.nouns):
        words_ = said or quoted or (topic.names[0] if topic else "")
        event = CombatEvent(
            kind="combat", attacker=YOU, action=Maneuver.SPEAK, target=person.names[0], means=words_[:80] or None
        )
        return Command(meaning, (event,), nouns, resolved, quoted or said)
    events = tuple(
        DialogueProposal(
            kind="dialogue",
            speaker=YOU,
            addressee=name,
            words=(quoted or said)[:600],
            topic=about,
            approach=approach,
        )
        for name in person.names
        for about in (topic.names if topic else (None,))
    )
    return Command(meaning, events, nouns, resolved, quoted or said)


def addressed(tokens: tuple[Token, ...], scene: Scene) -> Command | Free | Which | Nothing | None:
    """Read `Maren, what about the mill?`, `what did you see, Maren?` and bare quotations."""
    bare = tuple(token for token in tokens if token.word not in {"?", "!", ","})
    if len(bare) == 1 and bare[0].kind == "quote":
        return _aloud(bare[0].text, scene)
    comma = next((i for i, token in enumerate(tokens) if token.word in {",", ":", "!"}), None)
    if comma is None:
        return _called_and_asked(tokens, scene)
    behind = tuple(token.word for token in tokens[comma + 1 :] if token.kind == "word")
    if scene.view is None and tokens[0].word in TITLES and comma == 1 and wanted(behind) is not None:
        return put_to(Found((tokens[0].word,), resolved=False), tokens[2:], scene)
    if is_opening(tuple(token.word for token in tokens[:comma])):
        return addressed(tokens[comma + 1 :], scene) if tokens[comma + 1 :] else None
    person = called(tokens[:comma], scene)
    if person is not None:
        return put_to(person, tokens[comma + 1 :], scene)
    last = len(tokens) - 1 - next(i for i, token in enumerate(reversed(tokens)) if token.word in {",", ":", "!"})
    person = called(tuple(token for token in tokens[last + 1 :] if token.kind == "word"), scene)
    if person is not None and _is_question(tokens[:last]):
        return put_to(person, tokens[:last], scene)
    if person is None and scene.view is None and last == len(tokens) - 2 and tokens[-1].word in BEASTS:
        person = Found((tokens[-1].word,), resolved=False)
    if person is not None and _is_said_to_his_face(tokens[:last], tokens[-1].word):
        return _say(scene, person, text_of(tokens))
    return None


def _is_said_to_his_face(said: tuple[Token, ...], person: str) -> bool:
    """Return whether words before a name are said to whom it names: *move your feet, miller*, *eat this, hound*."""
    words_said = tuple(token.word for token in said if token.kind == "word")
    if words_said[1:] == ("you",) and words_said[0] in _CURSES:
        return True
    if len(words_said) < 3 or len(words_said) < len(said) or words_said[0] in _NOT_TO_HIM:
        return False
    if person in BEASTS:
        return words_said[0] in FORMS
    return person in FOLK and not _HIS.isdisjoint(words_said) and words_said[0] not in _ASKED_OF_HIM


_CURSES = frozenset(word_list("damn curse blast screw fuck sod bugger bless"))
_HIS = frozenset(("your", "yours", "yourself", "you", "yourselves"))
_NOT_TO_HIM = frozenset(word_list("i we he she they let the a my if when could can would will may might"))
_ASKED_OF_HIM = frozenset(
    word_list(
        "give sell pour bring fetch lend show tell help buy pass hand ask excuse pardon forgive good thank thanks"
        " please"
        " bless god what who why where when how do did does are were have has is was"
    )
)
"""Words that a plea, a bargain or a question begins with, which is read as such."""


def _called_and_asked(tokens: tuple[Token, ...], scene: Scene) -> Command | Free | Which | Nothing | None:
    """Read `maren what did you see`, which lacks its comma."""
    at = next((i for i, token in enumerate(tokens[:4]) if i and token.word in _QUESTIONS), None)
    if at is None or len(tokens) < at + 2 or (tokens[at].word not in _ASKING and tokens[at + 1].word != "you"):
        return None
    if tokens[0].word in FORMS or tokens[0].word in _QUESTIONS or tokens[at + 1].word in {"i", "we"}:
        return None
    person = called(tokens[:at], scene)
    return None if person is None else put_to(person, tokens[at:], scene)


def asked_of_anyone(tokens: tuple[Token, ...], scene: Scene) -> Command | Free | Which | Nothing | None:
    """Read a question in the second person, `what did you see`, as put to whoever is here."""
    if not _is_question(tokens) or not any(token.word in _SPOKEN_TO for token in tokens[1:]):
        return None
    unmarked = tuple(token for token in tokens if token.kind != "mark")
    if any(match.row.meaning is Meaning.TRADE for match in matches(unmarked, fighting=False, scene=False)):
        return None
    return put_to(named_in(text_of(tokens), scene) or listener(scene), tokens, scene)


def asked_in_short(tokens: tuple[Token, ...], scene: Scene) -> Command | Free | Which | Nothing | None:
    """Read a question to somebody that lacks its first word: *you ever see it?*, *seen the boy about?*."""
    if not tokens or tokens[-1].word != "?" or not _is_elliptic(tokens):
        return None
    return put_to(named_in(text_of(tokens), scene) or listener(scene), (Token("do", "do"), *tokens), scene)


def _is_elliptic(tokens: tuple[Token, ...]) -> bool:
    said = tuple(token.word for token in tokens if token.kind == "word")
    if len(said) > 2 and said[0] in {"you", "ye"}:
        return said[1] in _PUT_TO_YOU
    if said[:1] == ("got",):
        return said[1:2] in {("a",), ("any",), ("an",), ("some",)} and "sale" not in said
    return len(said) > 1 and (said[0] in _LACKING or (said[0] == "ever" and said[1] != "so"))


_PUT_TO_YOU = frozenset(
    word_list(
        "ever never seen heard know knew got sure think mean want remember hear been had really believe fancy sell"
        " reckon say saw were are still all both live work married expecting lost happen recognise recognize"
    )
)
_LACKING = frozenset(word_list("seen heard recognise recognize remember"))
_SPOKEN_TO = frozenset(("you", "your", "yours"))


def tagged(tokens: tuple[Token, ...], scene: Scene) -> Command | Free | Which | Nothing | None:
    """Read what is said to somebody for assent, `you are not from here, are you?`, as a question."""
    words_said = [token.word for token in tokens if token.kind == "word" and token.word != "not"]
    comma = next((i for i in range(len(tokens) - 1, 0, -1) if tokens[i].word == ","), 0)
    tail = [token.word for token in tokens[comma + 1 :] if token.kind == "word" and token.word != "not"]
    if not comma or tokens[-1].word != "?" or len(tail) != 2 or tail[0] not in _TAGS or tail[1] not in _TAGGED:
        return None
    if not {"you", "your", "yours"} & set(words_said) or words_said[0] in {"i", "we", "let"}:
        return None
    said = text_of(tokens)
    person = named_in(said, scene) or listener(scene)
    return speak(scene, person, meaning=Meaning.ASK, topic=topic_in(said, scene), said=said)


_TAGS = frozenset(word_list("is are was were do does did have has had will would can could should"))
_TAGGED = frozenset(word_list("you he she it they there i we"))


def asked_aloud(tokens: tuple[Token, ...], scene: Scene) -> Command | Free | Which | Nothing | None:
    """Read a question that names nobody as put to the one who is here; with several here, ask whom."""
    if not scene.fighting and len(tokens) in {3, 4} and tokens[0].word == "and" and tokens[-1].word == "?":
        return put_to(listener(scene), tokens[1:], scene)
    fronted = _of_a_fronted_topic(named_in(text_of(tokens), scene) or listener(scene), tokens, scene)
    if fronted is not None:
        return fronted
    if scene.fighting or not _is_question(tokens) or len(tokens) < 3:
        return None
    if tokens[1].word in {"i", "we"} and tokens[0].word not in _ASKING:
        return None
    if {"possible", "able"} & {token.word for token in tokens[:4]}:
        return None
    if scene.view is None and (tokens[-1].word != "?" or not is_for_somebody(tokens)):
        return None
    if tokens[0].word not in _ASKING and tokens[1].word not in _SUBJECTS and tokens[-1].word != "?":
        return None
    return put_to(named_in(text_of(tokens), scene) or listener(scene), tokens, scene)


def _of_a_fronted_topic(
    person: Reference, tokens: tuple[Token, ...], scene: Scene
) -> Command | Free | Which | Nothing | None:
    """Read a question whose topic stands before it: *and the wheel, why did it stop?*; None for any other line."""
    comma = next((at for at, token in enumerate(tokens[:6]) if token.word == ","), 0)
    if scene.view is None or scene.fighting or not comma or not _is_question(tokens[comma + 1 :]):
        return None
    topic = topic_in(text_of(tokens[:comma]), scene)
    return None if topic is None else speak(scene, person, meaning=Meaning.ASK, topic=topic, said=text_of(tokens))


def is_about_the_game(tokens: tuple[Token, ...]) -> bool:
    """Return whether a question is about the game itself, which nobody in the story can answer."""
    return _is_question(tokens) and not _OUTSIDE.isdisjoint(token.word for token in tokens)


_OUTSIDE = frozenset(
    word_list("game computer program robot ai chatbot parser developer developers programmer bug ffs lol wtf")
)


def called(tokens: tuple[Token, ...], scene: Scene) -> Found | None:
    """Return who is called by these words before or after a comma: `Maren`, `good evening, Maren`."""
    named = tuple(token for token in tokens if token.word not in _GREETINGS)
    if not named or len(named) > 4 or any(token.kind != "word" for token in named):
        return None
    if is_opening(tuple(token.word for token in named)):
        return None
    if scene.view is None:
        word = named[0].word
        is_name = (
            len(named) == 1
            and not (word.endswith("ly") and len(word) > 5)
            and (
                word in FOLK
                or word in ANIMALS
                or not (word in FORMS or word in DIRECTIONS or word in LIFELESS or _is_done(named[0]))
            )
        )
        return Found((named[0].word,), resolved=False) if is_name and named[0].word not in _OPENINGS else None
    person = refer(Slot.PERSON, named, scene)
    if isinstance(person, Found) and all(noun.kind in {"person", "beast"} for noun in person.nouns):
        return person
    return None


def _is_done(token: Token) -> bool:
    """Return whether a word is what somebody does, and no name: *weeps*, but *Banks*."""
    return is_inflected(token.word) and not token.text[:1].isupper()


def _aloud(said: str, scene: Scene) -> Command | Free | Which | Nothing:
    """Read a bare quotation: a question is asked, anything else is said."""
    if scene.fighting:
        return _say(scene, listener(scene), said)
    spoken = tokens_of(said)
    called_by_name = addressed(spoken, scene) if spoken and spoken[0].kind != "quote" else None
    if isinstance(called_by_name, Command):
        return replace(called_by_name, quoted=said)
    person = named_in(said, scene) or listener(scene)
    if is_asked(said):
        topic = topic_in(said, scene)
        return speak(scene, person, meaning=Meaning.ASK, topic=topic, said=said, quoted=said)
    if (said.isupper() and len(said) > LONGEST_INITIALS) or (scene.view is None and is_called_out(said)):
        return speak(scene, person, meaning=Meaning.SHOUT, said=said, quoted=said)
    if scene.view is None and is_pious(said):
        return Free(Meaning.ROLEPLAY, None)
    if scene.view is None and is_told(said):
        return speak(scene, person, meaning=Meaning.TELL, said=said, quoted=said)
    return _say(scene, person, said)


def is_asked(said: str) -> bool:
    """Return whether spoken words ask for something to be told: a question, or *tell me about …*."""
    spoken = tuple(word for word in words(said) if word not in {"please", "then", "so", "well", "and", "now"})
    asks = any(spoken[: len(opening)] == opening for opening in _ASKS_ABOUT if len(opening) > 1)
    return said.endswith("?") or asks or spoken[:2] in {("tell", "me"), ("tell", "us"), ("answer", "me")}


def put_to(person: Reference, tokens: tuple[Token, ...], scene: Scene) -> Command | Free | Which | Nothing | None:
    """Return what is said to somebody: a question about a topic, a plea, an order, or plain words."""
    return _of_a_fronted_topic(person, tokens, scene) or _put_plainly(person, tokens, scene)


def _put_plainly(person: Reference, tokens: tuple[Token, ...], scene: Scene) -> Command | Free | Which | Nothing | None:
    spoken = tuple(token.word for token in without_manner(tokens) if token.kind != "mark")
    approach = manner(tokens) or Approach.PLAIN
    plain = tuple(token for token in without_manner(tokens) if token.kind != "mark")
    while spoken and spoken[0] in {"please", "then", "so", "well"}:
        spoken, plain = spoken[1:], plain[1:]
    kind = wanted(spoken) if scene.view is None else None
    if kind is not None and kind != "ask":
        return speak(scene, person, meaning=_WANTED[kind], approach=approach, said=text_of(tokens))
    for opening in _ASKS_ABOUT:
        if spoken[: len(opening)] == opening and len(spoken) > len(opening):
            topic = refer(Slot.TOPIC, plain[len(opening) :], scene)
            if isinstance(topic, Which):
                return topic
            known = topic if isinstance(topic, Found) else Found((topic.phrase[:80],), resolved=False)
            return speak(scene, person, meaning=Meaning.ASK, approach=approach, topic=known)
    if not plain:
        return None
    if tokens[-1].word == "?" and len(plain) < 4 and not _is_question(plain):
        topic = refer(Slot.TOPIC, plain, scene)
        if isinstance(topic, Found):
            return speak(scene, person, meaning=Meaning.ASK, approach=approach, topic=topic)
    if spoken[:2] in _BEGS:
        return speak(
            scene, person, meaning=Meaning.ASK, approach=approach, said=text_of(tokens), quoted=text_of(tokens)
        )
    said = tokens[0].text if len(plain) == 1 and tokens[0].kind == "quote" else text_of(tokens)
    asks = kind == "ask" or _is_question(tokens) or ends_in_a_question(tokens)
    if asks or (tokens[0].kind == "quote" and is_asked(said)):
        return speak(scene, person, meaning=Meaning.ASK, approach=approach, topic=topic_in(said, scene), said=said)
    if _is_ordered(plain):
        return speak(scene, person, meaning=Meaning.TELL, approach=approach, said=said, quoted=said)
    return _say(scene, person, said)


_WANTED = {"talk": Meaning.TALK, "trade": Meaning.TRADE}


def _is_ordered(plain: tuple[Token, ...]) -> bool:
    """Return whether somebody is told to do something: *go home*; a greeting or a plea is talk."""
    forms = FORMS.get(plain[0].word, ()) if plain[0].kind == "word" else ()
    return bool(forms) and all(not isinstance(form.row.makes, Approach) for form in forms[:4]) and len(plain) < 8


def _say(scene: Scene, person: Reference, said: str) -> Command | Free | Which | Nothing:
    spoken = speak(scene, person, meaning=Meaning.SAY, said=said)
    return replace(spoken, quoted=said) if isinstance(spoken, Command) else spoken


def _is_question(tokens: tuple[Token, ...]) -> bool:
    return bool(tokens) and tokens[0].word in _QUESTIONS and not (len(tokens) > 1 and tokens[1].word == "not")
