"""What a phrase was found to mean, and in which nouns of a scene it is looked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from hunter_game.engine.names import word_list
from hunter_game.engine.view import Noun
from hunter_game.parser.meaning import Slot
from hunter_game.parser.scene import Scene

Preference = Literal["lying", "carried"]
"""Which of several things is meant when it matters."""

Pools = tuple[tuple[Noun, ...], ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What a phrase means."""

    names: tuple[str, ...]
    """As events carry them: exact names of the view, or the words themselves."""
    nouns: tuple[Noun, ...] = ()
    resolved: bool = True


@dataclass(frozen=True, slots=True)
class Which:
    """Several nouns fit; the player has to say."""

    phrase: str
    nouns: tuple[Noun, ...]


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing fits."""

    phrase: str
    message: str | None = None
    """Says it better than *there is no*."""
    final: bool = False
    """Whether the words mean this and nothing else, so that no other form may read them."""


Reference = Found | Which | Nothing


def bare(phrase: str) -> str:
    """Return a phrase without the articles and possessives before it."""
    spoken = phrase.split()
    while len(spoken) > 1 and spoken[0].lower() in {"the", "a", "an", "some", "my", "your", "that", "this"}:
        spoken = spoken[1:]
    return " ".join(spoken)


def may_be_a_name(phrase: str) -> bool:
    """Return whether a phrase that names nothing here could be a name: not *about the place*, no half of a sentence."""
    spoken = bare(phrase).lower().split()
    return 0 < len(spoken) <= LONGEST_NAME and spoken[0] not in _LEADING and _WITHIN.isdisjoint(spoken)


NOBODY_HERE = "There is nobody here to speak to."

LONGEST_NAME = 5
"""Words of a phrase that is shown as a name of what is not here."""
_LEADING = frozenset(
    word_list(
        "about over up down out in into on onto off to towards at from with by of for round around along across through"
        " under behind beside next near between before after past back away so as then"
        " what who whom whose where when why how whether"
    )
)
_WITHIN = frozenset(word_list("it i he she they them then and but so try tries with"))


def event_name(noun: Noun) -> str:
    """Return the name by which an event carries a noun: an exit goes by its direction."""
    return noun.id if noun.kind == "exit" else noun.name[:80]


def found(*nouns: Noun) -> Found:
    """Return nouns of the view as what was found."""
    return Found(tuple(dict.fromkeys(map(event_name, nouns))), nouns)


def chosen(phrase: str, candidates: tuple[Noun, ...]) -> Reference:
    """Return the one noun that fits, or the question which; nouns of one name are one to an event."""
    by_name = {event_name(noun): noun for noun in reversed(candidates)}
    distinct = tuple(noun for noun in candidates if by_name[event_name(noun)] is noun)
    return found(distinct[0]) if len(distinct) == 1 else Which(phrase, distinct)


def pools(slot: Slot, scene: Scene) -> Pools:
    """Return where to look for what stands in a slot: the first pool in which anything fits decides."""
    return _POOLS[slot](scene)


def _anything(scene: Scene) -> Pools:
    return (scene.seen, scene.of("ware", "recipe"), scene.of("place", "trace", "claim", "person"))


def _a_thing(scene: Scene) -> Pools:
    return (scene.of("item"), scene.seen, scene.of("ware"))


def _a_clue(scene: Scene) -> Pools:
    held = tuple(noun for noun in scene.of("item") if noun.id in scene.carried)
    return ((*held, *scene.of("trace", "claim")), scene.seen)


def _a_topic(scene: Scene) -> Pools:
    return (scene.of("topic"), scene.of("person", "trace", "claim", "place"), scene.of("candidate"), scene.seen)


_POOLS: dict[Slot, Callable[[Scene], Pools]] = {
    Slot.THING: _anything,
    Slot.OTHER: _anything,
    Slot.PLACE: _anything,
    Slot.THINGS: _a_thing,
    Slot.TOOL: _a_thing,
    Slot.WARE: lambda scene: (scene.of("ware"),),
    Slot.RECIPE: lambda scene: (scene.of("recipe"),),
    Slot.PERSON: lambda scene: (scene.present, scene.beasts, scene.of("person")),
    Slot.BEAST: lambda scene: (scene.beasts, scene.present, scene.seen),
    Slot.WAY: lambda scene: (scene.of("exit"), scene.of("place")),
    Slot.TOPIC: _a_topic,
    Slot.CLAIM: lambda scene: (scene.of("claim"),),
    Slot.TRACE: lambda scene: (scene.of("trace"), scene.of("item", "detail")),
    Slot.CLUE: _a_clue,
    Slot.LINES: lambda scene: (scene.nouns,),
    Slot.WORDS: lambda scene: (scene.nouns,),
}
