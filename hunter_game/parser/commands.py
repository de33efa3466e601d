"""One command of a line: the table first, then talk, then spelling, then free words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hunter_game.engine.events import Deed
from hunter_game.engine.improvised import stems, works_by
from hunter_game.engine.vocabulary import Verb
from hunter_game.parser.clauses import VERBATIM, unwrap, without_tail
from hunter_game.parser.command import Command, Free, Missing, Outcome
from hunter_game.parser.gestures import is_bodily, is_mood
from hunter_game.parser.grammar import FORMS, is_verb, matches
from hunter_game.parser.making import go_back, improvise, make
from hunter_game.parser.meaning import Meaning, Slot
from hunter_game.parser.normalise import Token
from hunter_game.parser.questions import answered_by
from hunter_game.parser.reference import DIRECTIONS, Found, Nothing, Which, refer
from hunter_game.parser.scene import Scene
from hunter_game.parser.speech import addressed, asked_aloud, asked_of_anyone, in_manner, without_manner
from hunter_game.parser.suggest import respelt
from hunter_game.parser.wrapping import lightened, without_posture, without_purpose

LONGEST_NOUN = 4
"""Words of a phrase that is reported as no noun of this place; a longer one is a sentence."""

_ON_THE_WAY = frozenset(("to", "up", "down", "into", "through", "towards", "toward", "across", "over", "out"))
"""Words before a place that is gone to, when nobody says *go*."""

_SAYING = frozenset(("say", "says", "said", "shout", "whisper", "ask", "tell", "mutter", "yell", "reply", "answer"))


def read(tokens: tuple[Token, ...], scene: Scene) -> Outcome:
    """Return what one command comes to."""
    inner = unwrap(tokens)
    spoken = addressed(tokens, scene)
    if spoken is None and not (inner and inner[0] != tokens[0] and is_verb(inner[0].word)):
        spoken = asked_of_anyone(tokens, scene) or asked_of_anyone(inner, scene)
    if spoken is not None:
        return spoken
    typed, tokens = tokens, without_posture(_quote_last(inner))
    if not tokens:
        return None
    if is_mood(typed) or (is_bodily(tokens) and not _has_a_row(tokens)):
        return Free(Meaning.ROLEPLAY, None)
    trouble: Outcome = None
    for wording, where in _wordings(tokens, scene):
        outcome = _known(wording, where)
        if isinstance(outcome, Command | Free):
            return in_manner(outcome, typed)
        trouble = _worse(trouble, outcome)
    if not isinstance(trouble, Which):
        question = asked_aloud(typed, scene) or asked_aloud(inner, scene)
        if question is not None:
            return question
    return _unknown(tokens, scene, trouble)


def _unknown(tokens: tuple[Token, ...], scene: Scene, trouble: Outcome) -> Outcome:
    if isinstance(trouble, Which):
        return trouble
    if any(token.word == "not" for token in tokens[:3]):
        return None
    free = improvise(tokens, scene)
    if free is not None and (len(tokens) > 1 or trouble is None):
        return free
    if isinstance(trouble, Nothing) and trouble.message is None and len(trouble.phrase.split()) > LONGEST_NOUN:
        return Free(Meaning.IMPROVISE, None)
    if trouble is None and len(tokens) > 2 and (is_verb(tokens[0].word) or any(works_by(each.word) for each in tokens)):
        return Free(Meaning.IMPROVISE, None)
    return trouble


def _wordings(tokens: tuple[Token, ...], scene: Scene) -> Iterator[tuple[tuple[Token, ...], Scene]]:
    """Yield the command as typed, then trimmed, then with typing slips forgiven."""
    answer = answered_by(tokens)
    if answer is not None:
        yield unwrap(answer), scene
    light = lightened(tokens)
    if light is not None:
        yield light, scene
    trimmed = tokens if tokens[0].word in VERBATIM else without_manner(without_tail(tokens))
    yield trimmed, scene
    if tokens[0].word not in VERBATIM:
        plain = without_purpose(trimmed)
        if plain != trimmed:
            yield without_tail(plain), scene
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
    elif scene.view is not None:
        yield trimmed, scene.forgiving()


def _known(tokens: tuple[Token, ...], scene: Scene) -> Outcome:
    """Return the first match of which every noun is here, or one that the rules can refuse, or the best trouble."""
    trouble: Outcome = None
    vague: Command | None = None
    if len(tokens) <= LONGEST_NOUN + 1 and (tokens[0].word not in FORMS or _is_direction(tokens)):
        way = _way(tokens, scene)
        if way is not None:
            return way
    for match in matches(tokens, fighting=scene.fighting, scene=scene.view is not None):
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
    if rest and rest[0].word in _SAYING:
        verb = "say" if rest[0].word in {"ask", "tell", "says", "said", "reply", "answer"} else rest[0].word
        return (Token(verb, verb), tokens[0], *rest[1:])
    if rest and rest[0].word == "to":
        return (Token("say", "say"), tokens[0], *rest)
    return tokens
