"""Doubts about what people say: none is settled by saying so, and what settles them is told.

Only with a scene. *Liar!* is no question to be asked, and *is Maren lying?* has no answer but a trace.
"""

from __future__ import annotations

from hunter_game.parser.command import Free
from hunter_game.parser.found import Found, Nothing
from hunter_game.parser.meaning import Meaning
from hunter_game.parser.scene import Scene
from hunter_game.parser.speech import listener
from hunter_game.parser.turned import phrases, said

_ACCUSED = phrases("""
    [you/he/she/they] [dirty/filthy/damned/bloody/old/little] liar/liars
    you/he/she/they are/is [all] [just] lying [to] [me/us]
    you/he/she/they are/is [all] [just] a/an [dirty/filthy/damned/bloody/old/little] liar/liars
    you/he/she/they lie/lied/lies [to] [me/us]
    that/this/it is/was [all] [just] a/another/nothing [but] lie/lies
    that/this/it is/was [all] lies/untrue/nonsense/rubbish
    that/this/it is/was not true
    lies
    i do not believe you/him/her/them/that/it/this
    i do not believe a word [of] [it/that/this]
""")
"""Ways to call somebody a liar."""

_WONDERED = phrases("""
    is/are NOUN lying [to] [me/us]
    is/are NOUN a/an liar/liars
    is/are NOUN telling [me/us] the truth
    is/was that/it/this true
    does/do/did NOUN lie [to] [me/us]
    should/can/could/do/shall i/we trust/believe NOUN
    who/which [of them] is/are/was lying [to] [me/us]
    who/whom should/can/could/do/shall i/we trust/believe
    who/whom can be trusted/believed
    who lies/lied
    [i] think/believe/suspect/guess/feel/know [that] NOUN is/are lying [to] [me/us]
    [i] think/believe/suspect/guess/feel/know [that] NOUN is/are hiding something
    [i] think/believe/suspect/guess/feel/know [that] NOUN lied [to] [me/us]
    [i] suspect NOUN
    NOUN is/are lying [to] [me/us]
    NOUN is/are hiding something [from] [me/us]
""")
"""Doubts about who tells the truth."""
_CAUGHT = (
    "A lie is caught by a trace that breaks the claim: see the board for both, then pair CLAIM with TRACE. No time"
    " passed."
)
_ANYBODY = frozenset(("he", "she", "they", "him", "her", "them", "anyone", "anybody", "someone", "somebody", "you"))


def doubt(question: str, scene: Scene) -> Free | Nothing | None:
    """Return how a lie is caught, for a line that calls somebody a liar or wonders who is; None for any other.

    Args:
        question: The words of the line, without marks and politeness.
        scene: With a view.
    """
    if scene.present and said(_ACCUSED, question) is not None:
        return Free(Meaning.ASK, None, f"To call {_spoken_to(scene)} a liar proves nothing. {_CAUGHT}")
    wondered = said(_WONDERED, question)
    if wondered is None:
        return None
    phrase = wondered.get("NOUN")
    known = phrase is None or phrase in _ANYBODY or scene.match(phrase, scene.of("person"))
    return Nothing(question, _CAUGHT, final=True) if known else None


def _spoken_to(scene: Scene) -> str:
    """Return the name of whoever is spoken to, or *anybody here*, if that may be several."""
    person = listener(scene)
    return person.nouns[0].name if isinstance(person, Found) else "anybody here"
