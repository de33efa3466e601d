"""One command of a line: the table first, then talk, then spelling, then free words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from hunter_game.engine.events import Deed
from hunter_game.engine.improvised import stems, works_by
from hunter_game.engine.names import word_list
from hunter_game.engine.vocabulary import Verb
from hunter_game.parser.clauses import VERBATIM, unwrap, without_tail
from hunter_game.parser.command import Command, Free, Missing, Outcome
from hunter_game.parser.gestures import is_bodily, is_mood, is_of_the_body
from hunter_game.parser.grammar import FORMS, is_verb, matches
from hunter_game.parser.making import go_back, improvise, make
from hunter_game.parser.meaning import Meaning, Slot
from hunter_game.parser.normalise import Token
from hunter_game.parser.questions import answered_by
from hunter_game.parser.reference import DIRECTIONS, Found, Nothing, Which, refer
from hunter_game.parser.scene import Scene
from hunter_game.parser.speech import addressed, asked_aloud, asked_of_anyone, in_manner, without_manner
from hunter_game.parser.suggest import respelt
from hunter_game.parser.unmeant import is_statement, is_unmeant
from hunter_game.parser.wrapping import (
    is_posture,
    lightened,
    plainer,
    without_adverbs,
    without_places,
    without_posture,
    without_purpose,
)

LONGEST_NOUN = 4
"""Words of a phrase that is reported as no noun of this place; a longer one is a sentence."""

MOST_MATCHES = 48
"""Forms that a command is read by; what fits none of the first is not understood."""

_ON_THE_WAY = frozenset(("to", "up", "down", "into", "through", "towards", "toward", "across", "over", "out"))
"""Words before a place that is gone to, when nobody says *go*."""

_SAYING = frozenset(
    word_list(
        "say says said shout whisper ask tell mutter yell reply answer growl hiss murmur call cry snarl bark snap"
        " continue add repeat explain announce declare breathe croak scream mumble bellow roar"
    )
)
_ALOUD = frozenset(word_list("shout whisper mutter yell growl hiss murmur call cry scream bellow roar mumble"))
_ASKING = frozenset(word_list("demand inquire enquire wonder query"))


def read(tokens: tuple[Token, ...], scene: Scene) -> Outcome:
    """Return what one command comes to."""
    inner = unwrap(tokens)
    spoken = addressed(tokens, scene)
    if spoken is None and is_unmeant(tokens):
        return None
    if spoken is None and not (inner and inner[0] != tokens[0] and is_verb(inner[0].word)):
        spoken = asked_of_anyone(tokens, scene) or asked_of_anyone(inner, scene)
    if spoken is not None:
        return spoken
    if is_statement(tokens) and _way(tokens, scene) is None:
        return Free(Meaning.ROLEPLAY, None) if is_of_the_body(tokens) else None
    typed, tokens = tokens, without_posture(_quote_last(inner))
    if not tokens:
        return None
    if is_mood(typed) or (is_bodily(tokens) and not _has_a_row(tokens)):
        return Free(Meaning.ROLEPLAY, None)
    trouble: Outcome = None
    loose: Free | None = None
    tried: set[tuple[tuple[str, ...], bool]] = set()
    for wording, where in _wordings(tokens, scene):
        said = (tuple(token.word or token.text for token in wording), where.lenient)
        if said in tried:
            continue
        tried.add(said)
        outcome = _known(wording, where)
        if isinstance(outcome, Command) and not (loose and where.lenient):
            return in_manner(outcome, typed)
        if isinstance(outcome, Free) and outcome.meaning is not Meaning.CRAFT:
            return in_manner(outcome, typed)
        if isinstance(outcome, Free):
            loose = loose or outcome
        else:
            trouble = _worse(trouble, outcome)
    if loose is not None:
        return in_manner(loose, typed)
    if trouble is None or (isinstance(trouble, Nothing) and scene.view is None):
        for wording in without_places(plainer(tokens)):
            outcome = _known(wording, scene)
            if isinstance(outcome, Command | Free):
                return in_manner(outcome, typed)
    if not isinstance(trouble, Which):
        question = asked_aloud(typed, scene) or asked_aloud(inner, scene)
        if question is not None:
            return question
    return _unknown(typed, tokens, scene, trouble)


def _unknown(typed: tuple[Token, ...], tokens: tuple[Token, ...], scene: Scene, trouble: Outcome) -> Outcome:
    if isinstance(trouble, Which):
        return trouble
    if any(token.word == "not" for token in tokens[:3]):
        return None
    if trouble is None and is_posture(list(tokens)):
        return Free(Meaning.ROLEPLAY, None)
    free = improvise(tokens, scene)
    if free is not None and (len(tokens) > 1 or trouble is None):
        return free
    if isinstance(trouble, Nothing) and trouble.message is None and len(trouble.phrase.split()) > LONGEST_NOUN:
        return Free(Meaning.IMPROVISE, None)
    if trouble is None and len(tokens) > 2 and (is_verb(tokens[0].word) or any(works_by(each.word) for each in tokens)):
        return Free(Meaning.IMPROVISE, None)
    if trouble is None and len(tokens) > 2 and _is_an_act(typed, tokens[0].word):
        return Free(Meaning.IMPROVISE, None)
    return trouble


def _is_an_act(typed: tuple[Token, ...], verb: str) -> bool:
    """Return whether the hunter is said to do something, in a word that we do not know."""
    said = [token.word for token in typed if token.kind == "word"]
    return bool(said) and said[0] in _AGENTS and verb not in _STATES and verb not in DIRECTIONS and verb not in _SMALL


_AGENTS = frozenset(("i", "we", "let"))
_STATES = frozenset(
    word_list(
        "am are was were have had hate like love wish think believe know hope fear feel want need guess suppose mean"
        " agree remember forget miss live prefer suck doubt care own deserve is do did does can could will would may"
        " might must should not never"
    )
)
"""What is no act, although the hunter is said to do it."""

_SMALL = frozenset(word_list("the a an my your his her its to of in on at and or but so no yes just all"))


def _wordings(tokens: tuple[Token, ...], scene: Scene) -> Iterator[tuple[tuple[Token, ...], Scene]]:
    """Yield the command as typed, then trimmed, then with typing slips forgiven."""
    answer = answered_by(tokens)
    if answer is not None:
        yield unwrap(answer), scene
    light = lightened(tokens)
    if light is not None:
        yield light, scene
    tokens = plainer(tokens)
    trimmed = tokens if tokens[0].word in VERBATIM else without_manner(without_tail(tokens))
    yield trimmed, scene
    if tokens[0].word not in VERBATIM:
        plain = without_purpose(trimmed)
        if plain != trimmed:
            yield without_tail(plain), scene
        bare = without_adverbs(plain)
        if bare != plain:
            yield without_tail(bare), scene
    if trimmed != tokens and scene.view is not None:
        yield tokens, scene
    first = tokens[0]
    if first.word in _ON_THE_WAY and len(tokens) > 1:
        yield (Token("go", "go"), *trimmed), scene
    verb, hyphen, rest = first.word.partition("-")
    if hyphen and is_verb(verb) and rest:
        yield (Token(verb, verb), Token(rest, rest), *trimmed[1:]), scene
    if (
        first.kind == "word"
        and works_by(first.word) is None
        and not is_verb(first.word)
        and not scene.knows(first.word)
    ):
        for verb in respelt(first.word):
            yield (Token(verb, verb), *trimmed[1:]), scene.forgiving()
    elif any(token.kind == "word" and not scene.knows(token.word) and scene.near(token.word) for token in trimmed):
        yield trimmed, scene.forgiving()


def _known(tokens: tuple[Token, ...], scene: Scene) -> Outcome:
    """Return the first match of which every noun is here, or one that the rules can refuse, or the best trouble."""
    trouble: Outcome = None
    vague: Command | None = None
    if len(tokens) <= LONGEST_NOUN + 1 and (tokens[0].word not in FORMS or _is_direction(tokens)):
        way = _way(tokens, scene)
        if way is not None:
            return way
    for match in islice(matches(tokens, fighting=scene.fighting, scene=scene.view is not None), MOST_MATCHES):
        if match.verb == ("go", "back") or (match.verb[0] in {"go", "return"} and _is_back(match.slots)):
            outcome: Outcome = go_back(scene)
        else:
            outcome = make(match, scene)
        if isinstance(outcome, Free) or (isinstance(outcome, Command) and (outcome.resolved or scene.view is None)):
            return outcome
        if isinstance(outcome, Command):
            vague = vague or outcome
        else:
            trouble = _worse(trouble, outcome)
    if vague is not None:
        return vague
    if trouble is None and len(tokens) <= 2 and tokens[0].kind == "word" and _takes_an_object(tokens[0].word):
        return Missing(" ".join(token.word for token in tokens), _meaning(tokens))
    return trouble


def _takes_an_object(word: str) -> bool:
    return any(form.verb == (stem,) for stem in stems(word) for form in FORMS.get(stem, ()))


def _has_a_row(tokens: tuple[Token, ...]) -> bool:
    """Return whether the table names this very gesture: *tip my hat*."""
    found = matches(tokens, fighting=False, scene=False)
    return any(match.row.meaning is Meaning.ROLEPLAY and len(match.verb) > 2 for match in found)


def _is_direction(tokens: tuple[Token, ...]) -> bool:
    return len(tokens) == 1 and tokens[0].word in DIRECTIONS


def _meaning(tokens: tuple[Token, ...]) -> Meaning:
    return Meaning.MOVE if tokens[0].word in {"go", "walk", "run", "head", "move"} else Meaning.USE


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


def _quote_last(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Read `"who is there?" I ask` as `ask "who is there?"`."""
    if len(tokens) < 2 or tokens[0].kind != "quote":
        return tokens
    rest = unwrap(tuple(token for token in tokens[1:] if token.word != ","))
    if rest and rest[0].word == "ask" and len(rest) > 1:
        return (*rest, tokens[0])
    if rest and rest[0].word in _ASKING:
        return (Token("ask", "ask"), tokens[0])
    if rest and rest[0].word in _SAYING:
        verb = rest[0].word if rest[0].word in _ALOUD else "say"
        return (Token(verb, verb), tokens[0], *rest[1:])
    if rest and rest[0].word == "to":
        return (Token("say", "say"), tokens[0], *rest)
    return tokens
