"""Commands that no form takes: an improvised act, a sentence for whoever reads free words, or the trouble with it."""

from __future__ import annotations

from hunter_game.engine.improvised import works_by
from hunter_game.engine.names import word_list
from hunter_game.parser.command import Free, Outcome
from hunter_game.parser.directions import DIRECTIONS
from hunter_game.parser.found import Nothing, Which
from hunter_game.parser.grammar import is_verb
from hunter_game.parser.immaterial import has_no_hold
from hunter_game.parser.improvising import improvise
from hunter_game.parser.meaning import Meaning
from hunter_game.parser.normalise import Token
from hunter_game.parser.scene import Scene
from hunter_game.parser.unaddressed import is_question
from hunter_game.parser.wrapping import is_posture

LONGEST_NOUN = 4
"""Words of a phrase that is reported as no noun of this place; a longer one is a sentence."""


def unread(typed: tuple[Token, ...], tokens: tuple[Token, ...], scene: Scene, trouble: Outcome) -> Outcome:
    """Return what a command comes to that no form takes, and whose trouble with forms was this.

    Args:
        typed: The whole command.
        tokens: The act in it, without what politeness wraps round it.
        scene: Where it is read.
        trouble: The best reason why no form took it.
    """
    if isinstance(trouble, Which):
        return trouble
    if scene.view is None and is_question(tokens, typed):
        return None
    if any(token.word == "not" for token in tokens[:3]) or (tokens and tokens[0].word in _OPINIONS):
        return None
    if trouble is None and _is_of_mind(typed):
        return None
    if trouble is None and is_posture(list(tokens)):
        return Free(Meaning.ROLEPLAY, None)
    if scene.view is None and has_no_hold(tokens):
        return None
    free = improvise(tokens, scene)
    if free is not None and (len(tokens) > 1 or trouble is None):
        return free
    if isinstance(trouble, Nothing) and trouble.message is None and len(trouble.phrase.split()) > LONGEST_NOUN:
        return Free(Meaning.IMPROVISE, None)
    if trouble is None and len(tokens) > 2 and _works(tokens):
        return Free(Meaning.IMPROVISE, None)
    if trouble is None and len(tokens) > 2 and _is_an_act(typed, tokens[0].word):
        return Free(Meaning.IMPROVISE, None)
    return trouble


def _works(tokens: tuple[Token, ...]) -> bool:
    """Return whether a command begins with what is done, or says it after how it is done: *with a rope I …*."""
    if is_verb(tokens[0].word):
        return True
    return any(works_by(each.word) and not each.word.endswith("s") for each in tokens) and not _is_a_name(tokens[0])


def _is_a_name(token: Token) -> bool:
    return token.text[:1].isupper() and token.text[1:].islower()


def _is_an_act(typed: tuple[Token, ...], verb: str) -> bool:
    """Return whether the hunter is said to do something, in a word that we do not know."""
    said = [token.word for token in typed if token.kind == "word"]
    if len(said) > 1 and said[1] in {"am", "are"} and not verb.endswith("ing"):
        return False
    return bool(said) and said[0] in _AGENTS and verb not in _STATES and verb not in DIRECTIONS and verb not in _SMALL


def _is_of_mind(typed: tuple[Token, ...]) -> bool:
    """Return whether the hunter is said to feel or want something, and not to do it: *we need a plan*."""
    said = [token.word for token in typed if token.kind == "word"]
    return len(said) > 2 and said[0] in _AGENTS and said[1] in _OF_MIND and said[2] != "to"


_OF_MIND = frozenset(
    word_list("hate love think believe know hope fear need guess suppose mean miss deserve care doubt")
)

_AGENTS = frozenset(("i", "we", "let"))
_STATES = frozenset(
    word_list(
        "am are was were have had hate like love wish think believe know hope fear feel want need guess"
        " suppose mean agree remember forget miss live prefer suck doubt care own deserve is do did does can"
        " could will would may might must should not never wonder understand"
        " dream win survive recognise recognize expect assume imagine realise realize appreciate"
    )
)
"""What is no act, although the hunter is said to do it."""

_OPINIONS = frozenset(word_list("trust suspect distrust dread regret despise envy admire pity"))
"""Verbs that say what the hunter thinks of others."""

_SMALL = frozenset(word_list("the a an my your his her its to of in on at and or but so no yes just all"))
