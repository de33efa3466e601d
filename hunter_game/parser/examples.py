"""An example of a verb: the table's own with nouns that are here in place of its own, and only one that works."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice, pairwise, product

from hunter_game.engine.events import Event
from hunter_game.engine.names import the, words
from hunter_game.engine.view import Noun
from hunter_game.engine.vocabulary import ItemKind, Line
from hunter_game.parser.directions import DIRECTIONS
from hunter_game.parser.found import event_name, pools
from hunter_game.parser.grammar import Match, matches
from hunter_game.parser.lines import read_line
from hunter_game.parser.making import HELD
from hunter_game.parser.meaning import Meaning, Row, Slot
from hunter_game.parser.normalise import clean, text_of, tokens
from hunter_game.parser.parse import NOTHING_COMES, parse
from hunter_game.parser.reading import FreeWords, Understood
from hunter_game.parser.scene import Scene

Allowed = Callable[[tuple[Event, ...]], bool]
"""Whether the rules would take these events, in the moment that the example is for."""

MOST_TRIED = 8
"""Lines that are tried before a verb is said to go with nothing here."""

_SUITED: dict[Meaning, frozenset[ItemKind]] = {
    Meaning.EAT: frozenset((ItemKind.FOOD,)),
    Meaning.DRINK: frozenset((ItemKind.REMEDY, ItemKind.FOOD)),
    Meaning.LIGHT: frozenset((ItemKind.LIGHT,)),
    Meaning.EQUIP: frozenset((ItemKind.ARM, ItemKind.CLOTHING)),
    Meaning.REMOVE: frozenset((ItemKind.ARM, ItemKind.CLOTHING)),
    Meaning.ATTACK: frozenset((ItemKind.ARM,)),
    Meaning.SHOOT: frozenset((ItemKind.ARM,)),
    Meaning.GUARD: frozenset((ItemKind.ARM,)),
    Meaning.TRAP: frozenset((ItemKind.TRAP,)),
    Meaning.BAIT: frozenset((ItemKind.BAIT, ItemKind.FOOD)),
    Meaning.USE: frozenset((ItemKind.REMEDY, ItemKind.OIL, ItemKind.FOOD)),
}
"""What of the pack a verb is for; others take anything that is carried."""

_FREELY_SAID = frozenset((Meaning.ROLEPLAY, Meaning.SAY, Meaning.SHOUT, Meaning.TALK))
"""Verbs whose words may speak of what is not here."""


@dataclass(frozen=True, slots=True)
class _Template:
    """A line with gaps."""

    parts: tuple[str | Slot, ...]
    said: tuple[str, ...] = ()
    """What the table's own example says in the gaps, in order."""

    def filled(self, names: tuple[str, ...]) -> str:
        """Return the line with these words in its gaps."""
        given = iter(names)
        line = " ".join(next(given) if isinstance(part, Slot) else part for part in self.parts)
        return line.replace(" ,", ",").replace(" ?", "?").replace(" the the ", " the ")


def anything(_events: tuple[Event, ...]) -> bool:
    """Allow everything: for help that no hunt stands behind."""
    return True


def example(row: Row, scene: Scene, allowed: Allowed = anything) -> str | None:
    """Return a line of this verb that would work here, or None when nothing here goes with it.

    Args:
        row: The verb.
        scene: Where to take nouns from; without a view, the table's own example is returned.
        allowed: Whether the rules would take what a line comes to.
    """
    if scene.view is None:
        return row.example
    lines = islice(dict.fromkeys(_lines(row, scene)), MOST_TRIED)
    return next((line for line in lines if _works(line, row, scene, allowed)), None)


def _works(line: str, row: Row, scene: Scene, allowed: Allowed) -> bool:
    reading = parse(line, scene.view, scene.context)
    match reading:
        case Understood(events=events) if events:
            return _means(line, row, scene) and allowed(events)
        case FreeWords(guess=guess) if guess:
            return _means(line, row, scene) and allowed(guess)
        case FreeWords(message=message):
            return row.meaning is Meaning.ROLEPLAY and message == NOTHING_COMES
        case _:
            return False


def _means(line: str, row: Row, scene: Scene) -> bool:
    """Return whether a line is read as this verb, and not as another that its words fit better here."""
    return any(command.meaning is row.meaning for command in read_line(clean(line), scene).commands)


def _lines(row: Row, scene: Scene) -> Iterator[str]:
    """Yield the table's example with every choice of nouns, then the shorter forms with theirs."""
    for template in _templates(row):
        gaps = [part for part in template.parts if isinstance(part, Slot)]
        own = template.said or ("",) * len(gaps)
        choices = [_choices(slot, said, row, scene) for slot, said in zip(gaps, own, strict=True)]
        for names in product(*choices):
            line = template.filled(names)
            if len(set(names)) == len(names) and (row.heads is None or not row.heads.isdisjoint(words(line))):
                yield line


def _templates(row: Row) -> Iterator[_Template]:
    found = matches(tokens(row.example.rstrip("?")), fighting=False, scene=False)
    own = next((match for match in found if match.row is row), None)
    if own is not None and _says_a_claim_twice(own):
        yield _Template((" ".join(own.verb), Slot.CLAIM), ("",))
    elif own is not None:
        parts: list[str | Slot] = []
        said: list[str] = []
        rest = row.example
        for slot, spoken in own.slots:
            before, noun, rest = rest.partition(text_of(spoken))
            parts += [before.strip(), slot]
            said.append(noun)
        yield _Template(tuple(part for part in (*parts, rest.strip()) if part), tuple(said))
    verb = row.words.split(", ")[0]
    for form in row.forms.split(" | "):
        slots = [word for word in form.split() if word.isupper()]
        if " " not in verb and "/" not in form and len(slots) <= 1 and slots != [Slot.WORDS]:
            behind = form.split() if form != "." else []
            yield _Template((verb, *(Slot(word) if word.isupper() else word for word in behind)))


def _says_a_claim_twice(own: Match) -> bool:
    """Return whether an example tells a claim by its teller and its topic, of which a name holds both."""
    slots = [slot for slot, _ in own.slots]
    return Slot.CLAIM in slots and Slot.TOPIC in slots


def _choices(slot: Slot, said: str, row: Row, scene: Scene) -> tuple[str, ...]:
    """Return what may stand in a gap, as one would say it, the likeliest first."""
    if slot is Slot.WORDS:
        return (said,) if row.meaning in _FREELY_SAID or _names_only_what_is_here(said, scene) else ()
    if slot is Slot.LINES:
        return _account(scene)
    pool = pools(slot, scene)[0]
    if slot is Slot.TOOL or (row.meaning in HELD and slot in {Slot.THING, Slot.THINGS}):
        pool = tuple(noun for noun in pool if noun.id in _suited(row.meaning, scene))
    elif slot is not Slot.WAY:
        pool = tuple(sorted(pool, key=_unlikely))
    by_direction = not said or said in DIRECTIONS
    return tuple(event_name(noun) if noun.kind == "exit" and by_direction else the(noun) for noun in pool)


def _suited(meaning: Meaning, scene: Scene) -> frozenset[str]:
    """Return the ids of what is carried and goes with a verb."""
    kinds = _SUITED.get(meaning, frozenset(ItemKind))
    return frozenset() if scene.view is None else frozenset(each.id for each in scene.view.pack if each.item in kinds)


def _unlikely(noun: Noun) -> int:
    """Sort what a verb is rarely about to the end: people where it could be things, ways where it could be both."""
    return ("person", "exit").index(noun.kind) + 1 if noun.kind in {"person", "exit"} else 0


def _names_only_what_is_here(said: str, scene: Scene) -> bool:
    """Return whether free words of the table's example speak of nothing that is not here."""
    names = [word for word in said.split()[1:] if word[:1].isupper()] + [said.split()[0]] * said[:1].isupper()
    things = [word for before, word in pairwise(said.split()) if before == "the"]
    return all(scene.knows(word.lower().strip(".,?!")) for word in (*names, *things))


def _account(scene: Scene) -> tuple[str, ...]:
    """Return an account of the first candidate for each line, as an example of how one is signed."""
    candidates = () if scene.view is None else scene.view.candidates
    first = {each.line: each.name for each in reversed(candidates)}
    return (", ".join(first[line] for line in Line),) if len(first) == len(Line) else ()
