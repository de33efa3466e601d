"""One command of a line: the table first, then talk, then spelling, then free words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from hunter_game.engine.events import Deed
from hunter_game.engine.improvised import stems
from hunter_game.engine.names import word_list, words
from hunter_game.engine.vocabulary import Verb
from hunter_game.parser.absent import absent
from hunter_game.parser.before_ones_eyes import seen_to
from hunter_game.parser.boarding import aboard
from hunter_game.parser.bodily import is_bodily, is_inward, is_to_oneself
from hunter_game.parser.clauses import unwrap
from hunter_game.parser.command import Command, Free, Missing, Outcome
from hunter_game.parser.courtesies import wanted
from hunter_game.parser.deeds import go_back
from hunter_game.parser.directions import DIRECTIONS
from hunter_game.parser.effects import is_for_effect
from hunter_game.parser.found import Found, Nothing, Which, may_be_a_name
from hunter_game.parser.gestures import is_mood, is_of_the_body
from hunter_game.parser.grammar import FORMS, Match, is_verb, matches, words_of_verb
from hunter_game.parser.greeting import greeted
from hunter_game.parser.immaterial import changes_its_verb
from hunter_game.parser.improvising import improvise, improvised
from hunter_game.parser.led_by import led_by
from hunter_game.parser.light_verbs import plainer
from hunter_game.parser.lists import in_words
from hunter_game.parser.making import make
from hunter_game.parser.meaning import Meaning, Slot
from hunter_game.parser.naming import names_nothing
from hunter_game.parser.normalise import Token
from hunter_game.parser.other_games import is_of_another_game
from hunter_game.parser.plain_words import plain
from hunter_game.parser.prayers import is_prayed
from hunter_game.parser.quoting import bargained, put_first
from hunter_game.parser.recast import recast
from hunter_game.parser.reference import refer
from hunter_game.parser.sayings import is_figurative
from hunter_game.parser.scene import Scene
from hunter_game.parser.speech import (
    addressed,
    asked_aloud,
    asked_in_short,
    asked_of_anyone,
    in_manner,
    is_about_the_game,
    tagged,
)
from hunter_game.parser.unaddressed import is_surely_for_somebody
from hunter_game.parser.unmeant import is_statement, is_unmeant
from hunter_game.parser.unread import LONGEST_NOUN, unread
from hunter_game.parser.wordings import wordings
from hunter_game.parser.wrapping import without_places, without_posture

MOST_MATCHES = 16
"""Forms that a command is read by; what fits none of the first is not understood."""

_AUXILIARIES = frozenset(word_list("do does did have has are is was were what who where when why how which"))


def read(tokens: tuple[Token, ...], scene: Scene) -> Outcome:
    """Return what one command comes to."""
    inner = unwrap(tokens)
    no_act = _no_act(tokens, inner, scene)
    if no_act is not None:
        return no_act[0]
    led = led_by(tokens)
    if led is not None:
        return _acted(led, led, scene)
    if is_statement(tokens) and _way(tokens, scene) is None:
        return Free(Meaning.ROLEPLAY, None) if is_of_the_body(tokens) else None
    return _acted(tokens, inner, scene)


def _no_act(tokens: tuple[Token, ...], inner: tuple[Token, ...], scene: Scene) -> tuple[Outcome] | None:
    """Return what is said, weighed, unmeant or none of this story, as what it comes to; None for an act."""
    spoken = _put_to_somebody(tokens, scene)
    if _is_outside(tokens, inner):
        return (None,)
    at_once = _weighed(tokens, scene, asked=spoken is not None)
    if at_once is not None:
        return at_once
    if spoken is None and (is_unmeant(tokens) or (is_figurative(inner) and not _is_literal(inner, scene))):
        return (None,)
    if spoken is None and changes_its_verb(tuple(token.word for token in inner if token.kind == "word")):
        return (None,)
    spoken = spoken or _asked(tokens, inner, scene)
    return None if spoken is None else (spoken,)


def _acted(tokens: tuple[Token, ...], inner: tuple[Token, ...], scene: Scene) -> Outcome:
    """Return what a command comes to that tells an act, with what is wrapped round it and without."""
    said = put_first(inner)
    act = without_posture(said or inner)
    if not act:
        return None
    told = recast(act)
    if isinstance(told, Free):
        return told if told.meaning is Meaning.ROLEPLAY else improvised(act, scene)
    gesture = told is act and _is_acted_out(act) and not scene.names_whole(token.word for token in act)
    if said is None or is_mood(tokens) or gesture or is_prayed(act, scene):
        return Free(Meaning.ROLEPLAY, None)
    act = told
    elsewhere = absent(act, scene) or aboard(act, scene) or greeted(act, scene) or greeted(tokens, scene)
    if elsewhere is not None:
        return elsewhere
    outcome = _for_its_effect(_by_forms(act, scene), tokens, act, scene)
    if isinstance(outcome, Command | Free):
        return in_manner(outcome, tokens)
    if not isinstance(outcome, Which):
        mark = tokens[-1:] if tokens[-1].word == "?" and inner[-1:] != tokens[-1:] else ()
        question = asked_aloud(tokens, scene) or asked_aloud((*inner, *mark), scene)
        if question is not None:
            return question
    return unread(tokens, act, scene, outcome)


def _put_to_somebody(tokens: tuple[Token, ...], scene: Scene) -> Outcome:
    """Return what is said or asked in words that name somebody, or leave no doubt that they are for him."""
    return addressed(tokens, scene) or tagged(tokens, scene) or asked_in_short(tokens, scene)


def _asked(tokens: tuple[Token, ...], inner: tuple[Token, ...], scene: Scene) -> Outcome:
    """Return what is asked of whoever is here, unless it is an act that politeness puts as a question."""
    asks = bool(inner) and (inner[0].word in _AUXILIARIES or (tokens[-1].word == "?" and _is_begged(inner)))
    if not asks and inner and inner[0] != tokens[0] and is_verb(inner[0].word):
        return None
    return asked_of_anyone(tokens, scene) or asked_of_anyone(inner, scene)


def _weighed(tokens: tuple[Token, ...], scene: Scene, *, asked: bool) -> tuple[Outcome] | None:
    """Return what a bargain or a question comes to where nobody is known to be here; None if it is neither.

    Args:
        tokens: The command.
        scene: With a view, nothing is weighed here.
        asked: Whether it is known to be put to somebody.
    """
    if scene.view is not None:
        return None
    if bargained(tokens) or wanted(_said(tokens), alone=True) == "trade":
        return (_by_forms(plain("haggle"), scene),)
    if asked:
        return None
    answer = seen_to(tokens)
    if answer is not None:
        return (_by_forms(answer, scene) if answer else None,)
    if is_surely_for_somebody(tokens):
        return (asked_aloud(tokens, scene),)
    guessed = tokens[0].word == "a" and tokens[-1].word == "?"
    return (Free(Meaning.ROLEPLAY, None),) if guessed else None


def _is_begged(inner: tuple[Token, ...]) -> bool:
    """Return whether somebody is asked to show what only he knows: *would you show me where you found her*."""
    said = tuple(token.word for token in inner)
    return said[:2] in _SHOWN and not _YOURS.isdisjoint(said[2:])


_SHOWN = frozenset((("show", "me"), ("show", "us"), ("take", "me"), ("lead", "me"), ("bring", "me")))
_YOURS = frozenset(("you", "your", "yours"))


def _for_its_effect(outcome: Outcome, tokens: tuple[Token, ...], act: tuple[Token, ...], scene: Scene) -> Outcome:
    """Return an act that is done for an end of its own as an improvised one; any other as it is."""
    if not isinstance(outcome, Command) or not is_for_effect(tokens, outcome):
        return outcome
    return improvise(act, scene) or outcome


def _is_acted_out(act: tuple[Token, ...]) -> bool:
    """Return whether a command is a gesture, a thought or a word to oneself that the table has no row for."""
    return is_to_oneself(act) or ((is_bodily(act) or is_inward(act)) and not _has_a_row(act))


def _is_outside(tokens: tuple[Token, ...], inner: tuple[Token, ...]) -> bool:
    """Return whether a command is about this game, or one of another game's, and nothing in the story."""
    return is_about_the_game(tokens) or is_about_the_game(inner) or is_of_another_game(_said(tokens))


def _said(tokens: tuple[Token, ...]) -> tuple[str, ...]:
    """Return the words of a command, those in quotation marks included: *cast 'cure light'*."""
    return tuple(word for token in tokens if token.kind != "mark" for word in words(token.text))


def _by_forms(act: tuple[Token, ...], scene: Scene) -> Outcome:
    """Return what the forms make of an act in its plainest wording that any of them takes, or the best trouble."""
    trouble: Outcome = None
    loose: Free | None = None
    for wording, where in _each_once(wordings(act, scene)):
        outcome = _known(wording, where)
        if isinstance(outcome, Free) and outcome.meaning is Meaning.CRAFT and not outcome.firm:
            loose = loose or outcome
        elif isinstance(outcome, Command | Free):
            return loose if loose is not None and where.lenient else outcome
        elif isinstance(outcome, Nothing) and outcome.final:
            return outcome
        else:
            trouble = _worse(trouble, outcome)
    if loose is None and (trouble is None or (isinstance(trouble, Nothing) and scene.view is None)):
        shorter = (_known(wording, scene) for wording in without_places(plainer(act)))
        return next((outcome for outcome in shorter if _holds_without_its_place(outcome)), trouble)
    return loose or trouble


def _holds_without_its_place(outcome: Outcome) -> bool:
    """Return whether an act is the same wherever it is done: what is done with a thing depends on where it ends."""
    return isinstance(outcome, Command | Free) and outcome.meaning not in _DEPENDING


_DEPENDING = frozenset((Meaning.TAKE, Meaning.PUSH, Meaning.OPEN, Meaning.USE, Meaning.EQUIP, Meaning.REMOVE))
"""What another place behind it makes another act of: *pull the rug out from under him*, *kick the dog away from me*."""


def _each_once(
    found: Iterator[tuple[tuple[Token, ...], Scene]],
) -> Iterator[tuple[tuple[Token, ...], Scene]]:
    tried: set[tuple[tuple[str, ...], bool]] = set()
    for wording, where in found:
        said = (tuple(token.word or token.text for token in wording), where.lenient)
        if wording and said not in tried:
            tried.add(said)
            yield wording, where


def _known(tokens: tuple[Token, ...], scene: Scene) -> Outcome:
    """Return the first match of which every noun is here, or one that the rules can refuse, or the best trouble."""
    trouble: Outcome = None
    vague: Command | None = None
    if len(tokens) <= LONGEST_NOUN + 1 and (tokens[0].word not in FORMS or _is_direction(tokens)):
        way = _way(tokens, scene)
        if way is not None:
            return way
    for match in islice(matches(tokens, fighting=scene.fighting, scene=scene.view is not None), MOST_MATCHES):
        if isinstance(trouble, Which | Missing | Nothing) and _names_nothing(match, scene):
            continue
        if match.verb in _BACK and (not match.slots or match.verb == ("go", "back")):
            outcome: Outcome = go_back(scene)
        elif match.verb[0] in {"go", "return"} and _is_back(match.slots):
            outcome = go_back(scene)
        else:
            outcome = make(match, scene)
        if isinstance(outcome, Free) or (isinstance(outcome, Command) and (outcome.resolved or scene.view is None)):
            return outcome
        if isinstance(outcome, Nothing) and outcome.final:
            return outcome
        if isinstance(outcome, Command):
            vague = vague or outcome
        else:
            trouble = _worse(trouble, outcome)
    if vague is not None:
        return vague
    cut = len(tokens) == 1 or (len(tokens) == 2 and not may_be_a_name(tokens[1].word))
    if trouble is None and cut and tokens[0].kind == "word" and _takes_an_object(tokens[0].word):
        return Missing(" ".join(token.word for token in tokens), _meaning(tokens))
    return trouble


def _names_nothing(match: Match, scene: Scene) -> bool:
    """Return whether a thing or a person of a match is nothing that is here, so that it can only fail once more."""
    if scene.view is None or scene.choices or scene.fighting or match.row.makes is Verb.GIVE:
        return False
    if any(slot is Slot.BEAST for slot, _ in match.slots):  # the rules refuse a blow at what is not here
        return False
    return any(_is_nothing_here(slot, said, match, scene) for slot, said in match.slots)


def _is_nothing_here(slot: Slot, said: tuple[Token, ...], match: Match, scene: Scene) -> bool:
    if slot not in _NAMED:
        return False
    if slot is not Slot.THINGS and match.row.makes is not Verb.EXAMINE:
        return names_nothing(in_words(said), scene)
    if scene.lenient:  # of a list, and of what is looked at where it stands, any part may be a name
        return False
    return not any(scene.may_name(word) for token in said for word in words(token.text))


_NAMED = frozenset((Slot.THING, Slot.THINGS, Slot.PERSON, Slot.TOOL, Slot.OTHER))


def _is_literal(tokens: tuple[Token, ...], scene: Scene) -> bool:
    """Return whether words that are a figure of speech elsewhere name a thing that is here, or a verb of the table."""
    said = tuple(token.word for token in tokens)
    return scene.knows(said[-1]) or words_of_verb(said) > 0


def _takes_an_object(word: str) -> bool:
    return any(form.verb == (stem,) for stem in stems(word) for form in FORMS.get(stem, ()))


def _has_a_row(tokens: tuple[Token, ...]) -> bool:
    """Return whether the table names this very act: *tip my hat*, *catch my breath*."""
    found = matches(tokens, fighting=False, scene=False)
    best = next(iter(found), None)
    return best is not None and (len(best.verb) > 2 or not best.slots)


def _is_direction(tokens: tuple[Token, ...]) -> bool:
    return len(tokens) == 1 and tokens[0].word in DIRECTIONS


def _meaning(tokens: tuple[Token, ...]) -> Meaning:
    return Meaning.MOVE if tokens[0].word in {"go", "walk", "run", "head", "move"} else Meaning.USE


_BACK = frozenset(
    (("go", "back"), ("return",), ("back",), ("turn", "back"), ("head", "back"), ("backtrack",), ("double", "back"))
)


def _is_back(slots: tuple[tuple[Slot, tuple[Token, ...]], ...]) -> bool:
    return len(slots) == 1 and [token.word for token in slots[0][1]] in (["back"], ["back", "again"])


def _worse(before: Outcome, after: Outcome) -> Outcome:
    """Return the trouble to tell the player: a question before a missing noun, the first of its kind."""
    order = (Which, Missing, Nothing)
    for kind in order:
        if isinstance(before, kind):
            return before
        if isinstance(after, kind):
            return after
    return before


def _way(tokens: tuple[Token, ...], scene: Scene) -> Command | Which | None:
    """Read the bare name of a direction, a way out or, with a scene, a place beyond one."""
    if any(token.kind != "word" for token in tokens):
        return None
    way = refer(Slot.WAY, tokens, scene)
    if scene.view is None:
        plain = isinstance(way, Found) and len(tokens) == 1 and tokens[0].word in DIRECTIONS
        if not plain or not isinstance(way, Found):
            return None
        return _moved(way)
    if not isinstance(way, Found):
        return None
    if way.nouns and way.nouns[0].kind == "place":
        exits = tuple(each.direction.value for each in scene.view.exits if each.to == way.nouns[0].id)
        return _moved(replace(way, names=exits[:1])) if exits else None
    others = tuple(noun for noun in scene.seen if noun.kind != "exit" and noun in way.nouns)
    return None if others else _moved(way)


def _moved(way: Found) -> Command:
    event = Deed(kind="deed", verb=Verb.MOVE, target=way.names[0])
    return Command(Meaning.MOVE, (event,), way.nouns, way.resolved)
