"""What to say when a line was not understood: the system's own sentences, and lines that would work here."""

from __future__ import annotations

from collections.abc import Iterable

from hunter_game.engine.binding.naming import no_such, which_one
from hunter_game.engine.names import the, word_list, words
from hunter_game.engine.view import Noun
from hunter_game.engine.vocabulary import Phase
from hunter_game.parser.directions import DIRECTIONS
from hunter_game.parser.found import Nothing, Which, bare, pools
from hunter_game.parser.grammar import FORMS, rows_of
from hunter_game.parser.making import HELD
from hunter_game.parser.meaning import Meaning, Row, Slot
from hunter_game.parser.normalise import Token
from hunter_game.parser.scene import Scene
from hunter_game.parser.spelling import Spelling
from hunter_game.parser.verbs import TABLE

MOST_READINGS = 3

MOST_COMMON = 40
"""Ways to say a verb, the usual one first, that a mistyped word is taken for."""


_NEVER_GUESSED = frozenset(
    word_list(
        "heat warm scald temper dry mow reap moor beach land dock berth bale bail anchor caulk steer scuttle sink float"
        " launch herd shoe milk shear hush gentle hitch groom muzzle char torch singe scorch file chisel cup damp bear"
        " veer alight sic loose lend coil knot lash belay yield deny agree rise fit joint gut lick grub delve scrub"
        " scour peel chip clang conceal"
    )
)
"""Verbs so rare, and so near to commoner words, that nobody who mistypes a word means them: *hate* is no *heat*."""


_AS_SPELT = frozenset(
    word_list(
        "bark boast borrow care compete endure forget grow haunt hope matter pity plan praise protest rage rape rot"
        " ruin shame shave slow solve spare sting swell tick transform water poop"
    )
)
"""Verbs that the table lacks and that are spelt as they are meant: *spare it* is no slip for *spark it*."""


def _spelling(rows: Iterable[Row]) -> Spelling:
    said = {words.split()[0] for row in rows for words in row.words.split(", ")[:MOST_COMMON]}
    return Spelling(sorted((said - _NEVER_GUESSED) | set(DIRECTIONS)))


_SPELLED = _spelling(TABLE)
"""Words that the first word of a command may have been meant to be."""
_SPELLED_ALONE = _spelling(row for row in TABLE if "." in row.forms.split(" | "))
"""Words that a whole line may have been meant to be."""


def not_understood(readings: tuple[str, ...]) -> str:
    """Return the sentence for a line that no reading was found for."""
    tries = f" Try: {' · '.join(readings)}." if readings else ""
    return f"I could not turn that into an action.{tries} No time passed."


def no_noun(missing: Nothing, scene: Scene) -> str:
    """Return the sentence for a noun that is not here. Only the view is asked."""
    if missing.message is not None or scene.view is None:
        return missing.message or f'There is no "{missing.phrase}" here.'
    phrase = " ".join(words(missing.phrase)) and bare(missing.phrase)
    return no_such(phrase, scene.view)


def which(question: Which) -> str:
    """Return the question for an ambiguous phrase."""
    return which_one(tuple(option(noun) for noun in question.nouns))


def option(noun: Noun) -> str:
    """Return a noun as it stands in a question."""
    return the(noun)


def left_out(verb: str, meaning: Meaning, scene: Scene) -> str:
    """Return the sentence for a verb without its object."""
    if scene.view is not None and meaning is Meaning.MOVE:
        return f"{verb.capitalize()} where? Ways out: {', '.join(each.direction.value for each in scene.view.exits)}."
    return f"{verb.capitalize()} what?"


def respelt(word: str, *, alone: bool) -> tuple[str, ...]:
    """Return the verbs and directions that a mistyped word may have been; said alone, only the commonest."""
    if word in FORMS or word in DIRECTIONS or word in _AS_SPELT:
        return ()
    return (_SPELLED_ALONE if alone else _SPELLED).nearest(word)


def tries(scene: Scene, tokens: tuple[Token, ...] = ()) -> tuple[str, ...]:
    """Return at most three lines that would be understood here, those first that name what the line named."""
    if scene.view is None:
        return ()
    found = [*_about(tokens, scene), *_usual(scene)]
    return tuple(dict.fromkeys(found))[:MOST_READINGS]


def asks(scene: Scene, tokens: tuple[Token, ...] = ()) -> tuple[str, ...]:
    """Return at most three questions that somebody here has not been asked, the most promising topics first.

    They are put to whom the line names, or else to whom was last spoken of.
    """
    if scene.view is None or not scene.present:
        return tries(scene)
    named = [noun for token in tokens if token.kind == "word" for noun in scene.match(token.word, scene.present)]
    last = [noun for noun in scene.context.mentioned if noun in scene.present]
    person = (*named, *last, *scene.present)[0]
    new = [topic.name for topic in scene.view.promising if person.id not in topic.asked]
    return tuple(f"ask {person.name} about {name}" for name in new[:MOST_READINGS]) or tries(scene)


def fills(verb: str, scene: Scene) -> tuple[str, ...]:
    """Return lines with this verb and nouns that are here."""
    found: list[str] = []
    for row in rows_of(verb)[:1]:
        for form in row.forms.split(" | "):
            slot = next((Slot(word) for word in form.split() if word.isupper()), None)
            if slot in {None, Slot.WORDS, Slot.LINES} or len(form.split()) > 1:
                continue
            pool = next((pool for pool in pools(slot, scene) if pool), ())
            if row.meaning in HELD:
                pool = tuple(noun for noun in scene.of("item") if noun.id in scene.carried)
            found += [f"{verb} {noun.id if noun.kind == 'exit' else noun.name}" for noun in pool]
    return tuple(dict.fromkeys(found))[:MOST_READINGS]


def _about(tokens: tuple[Token, ...], scene: Scene) -> list[str]:
    """Readings for the first noun of the view that the line names."""
    spoken = {token.word for token in tokens}
    for noun in scene.seen:
        name = words(noun.name)
        if not name or name[-1] not in spoken:
            continue
        match noun.kind:
            case "person":
                return [f"talk to {noun.name}", f"examine {noun.name}"]
            case "item" if noun.id in scene.lying:
                return [f"examine {noun.name}", f"take {noun.name}"]
            case "item":
                return [f"examine {noun.name}", f"use {noun.name}"]
            case "beast":
                return [f"attack {noun.name}", f"examine {noun.name}"]
            case "exit":
                return [f"go {noun.id}"]
            case _:
                return [f"examine {noun.name}"]
    return []


def _usual(scene: Scene) -> list[str]:
    view = scene.view
    if view is None:
        return []
    if view.fight is not None:
        return [f"attack {view.fight.name}", "guard", "retreat"]
    if view.phase is Phase.RECKONING:
        return ["tell the truth", "bury it", "look"]
    found = [f"talk to {person.name}" for person in view.present[:1]]
    found += [f"take {item.name}" for item in view.here if not item.fixed][:1]
    found += [f"go {way.direction.value}" for way in view.exits[:1]]
    return [*found, "look", "search", "wait"]
