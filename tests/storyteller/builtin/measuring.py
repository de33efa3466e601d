"""What can be counted in the prose of a hunt: repetition, openings, lengths, and what the state forbids.

`python -m tests.storyteller.builtin.measuring` prints the numbers of forty hunts.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from statistics import median

from hunter_game.engine.vocabulary import Watch, Weather
from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.builtin.freshness import shape
from hunter_game.storyteller.builtin.library import grammar_of
from hunter_game.storyteller.builtin.phrasing import openings
from hunter_game.storyteller.builtin.plan import plan
from tests.storyteller.builtin.test_prose import narrated, own_sentences
from tests.storyteller.builtin.valley import Told, told

AGAIN_WITHIN = 30
SHAPE_WITHIN = 4
REVEALS = frozenset({"moved", "met", "trace_found", "paired", "signed", "fed", "meeting_began", "hunter_fled"})
LONG = REVEALS | {
    *("summons", "hunt_ended", "beast_laid", "beast_fell", "hunter_fell", "scar_gained", "complicated"),
    *("recipe_learned", "word_travelled"),
}
"""Beats that may take their time."""
LONGEST = frozenset({"summons", "fed", "meeting_began", "hunt_ended"})

WEATHER_WORDS = {
    Weather.FOG: ("fog", "foggy", "mist"),
    Weather.RAIN: ("rain", "rains", "raining", "drizzle"),
    Weather.WIND: ("gale",),
    Weather.FROST: ("frost", "frosty", "rime"),
}
_BY_DAY = r"\b(?:daylight|sunlight|sunshine|sunlit|broad day|noonday|at noon|it is noon|it is morning)\b"
_BY_NIGHT = r"\b(?:starlight|moonlight|midnight|it is night|in the dark|at night|tonight)\b"
FORBIDDEN_LIGHT = {
    Watch.MORNING: _BY_NIGHT,
    Watch.NOON: _BY_NIGHT,
    Watch.DUSK: r"\b(?:sunshine|sunlit|broad day|noonday|at noon|it is noon|it is morning|midnight|it is night)\b",
    Watch.NIGHT: _BY_DAY,
}
"""What no sentence may say of the light in a watch that does not change."""
DARK_WORDS = re.compile(
    r"\b(?:dead|death|die|dies|died|grave|graves|bury|buried|burying|coffin|corpse|blood|bone|bones|drown\w*|ghost\w*"
    r"|dark|darker|darkness|nobody|no one|never|nothing|nowhere|too late|afraid|fear\w*|alone|cold|gone)\b",
    re.IGNORECASE,
)
_HOLES = re.compile(r"[{}]|\bNone\b(?! of)|“”|\s[,.;:]|\.\.|\b(the|a|an|and|of|to|is|are|in) \1\b")
_WRONG_ARTICLE = re.compile(r"\b(?:a (?=[aeio])|an (?=[bcdfgjklmnpqrstvwxyz]))\w+", re.IGNORECASE)


@dataclass
class Measure:
    """What was counted over some hunts, with examples of what should not be."""

    hunts: int = 0
    turns: int = 0
    sentences: int = 0
    you: int = 0
    openings: int = 0
    again: list[str] = field(default_factory=list)
    shapes: int = 0
    same_shape: list[str] = field(default_factory=list)
    three_you: list[str] = field(default_factory=list)
    weather: list[str] = field(default_factory=list)
    light: list[str] = field(default_factory=list)
    crowd: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)
    against: list[str] = field(default_factory=list)
    """What contradicts the outcomes: the dead who do something, a find or a wound where there was none."""
    holes: list[str] = field(default_factory=list)
    articles: list[str] = field(default_factory=list)
    routine: list[int] = field(default_factory=list)
    reveals: list[int] = field(default_factory=list)
    closings: int = 0
    dark_closings: int = 0
    facts: int = 0
    said: int = 0
    images: Counter[tuple[int, str]] = field(default_factory=Counter)
    looks: Counter[tuple[int, str]] = field(default_factory=Counter)
    place_texts: list[str] = field(default_factory=list)

    def share(self, words: list[int], least: int, most: int) -> float:
        """Return which part of some lengths is within bounds."""
        return sum(least <= each <= most for each in words) / max(1, len(words))

    def lengths(self, words: list[int], *bounds: tuple[int, int]) -> str:
        """Return median, shares and most of some lengths, in words."""
        shares = (f"within {least}-{most} {self.share(words, least, most):.0%}" for least, most in bounds)
        return f"median {median(words)}, {', '.join(shares)}, most {max(words)}, of {len(words)}"

    def summary(self) -> str:
        """Return the numbers, one a line."""
        return "\n".join(
            (
                f"hunts {self.hunts}, turns {self.turns}, own sentences {self.sentences}",
                f"again within {AGAIN_WITHIN} turns: {len(self.again)} ({len(self.again) / self.sentences:.2%})",
                f"shape again in {SHAPE_WITHIN}: {len(self.same_shape)} ({len(self.same_shape) / self.shapes:.2%})",
                f"you opens {self.you / self.openings:.1%}; three running {len(self.three_you)}",
                f"routine: {self.lengths(self.routine, (15, 45))}",
                f"reveals: {self.lengths(self.reveals, (80, 120), (60, 150))}",
                f"dark closing lines {self.dark_closings} ({self.dark_closings / self.turns:.1%} of turns)",
                f"facts {self.facts}, said {self.said}",
                f"images told twice {sum(each > 1 for each in self.images.values())} of {len(self.images)}",
                f"looks told twice {sum(each > 1 for each in self.looks.values())}",
                f"weather {len(self.weather)}, light {len(self.light)}, crowd {len(self.crowd)}",
                f"outside the view {len(self.outside)}, against the outcomes {len(self.against)}",
                f"holes {len(self.holes)}, articles {len(self.articles)}, place texts {len(self.place_texts)}",
            )
        )


def measured(hunts: Iterable[Told]) -> Measure:
    """Count everything over some hunts."""
    found = Measure()
    for hunt in hunts:
        found.hunts += 1
        _repetition(found, hunt)
        for brief, text in hunt.turns:
            found.turns += 1
            _count(found, hunt, brief, text)
    return found


def _repetition(found: Measure, hunt: Told) -> None:
    last: dict[str, int] = {}
    shapes: list[set[str]] = []
    for brief, text in hunt.turns:
        now = set()
        for sentence in own_sentences(brief, text):
            found.sentences += 1
            if sentence in last and brief.turn - last[sentence] < AGAIN_WITHIN:
                found.again.append(f"{hunt.number}.{brief.turn} {sentence}")
            last[sentence] = brief.turn
            built = shape(sentence, _names(brief))
            if built and built not in now:
                found.shapes += 1
                if any(built in each for each in shapes[-SHAPE_WITHIN + 1 :]):
                    found.same_shape.append(f"{hunt.number}.{brief.turn} {sentence}")
                now.add(built)
        shapes.append(now)


def _names(brief: Brief) -> tuple[str, ...]:
    return tuple(value for beat in brief.beats for value in beat.slots.values() if value)


def _count(found: Measure, hunt: Told, brief: Brief, text: str) -> None:
    where = f"{hunt.number}.{brief.turn} "
    own = list(own_sentences(brief, text))
    first = openings(narrated(text))
    found.openings += len(first)
    found.you += first.count("you")
    if any(first[at : at + 3] == ["you"] * 3 for at in range(len(first))):
        found.three_you.append(where + text)
    parts, kinds = plan(brief), {part.beat.kind for part in plan(brief)}
    found.facts += len(brief.beats)
    found.said += len(parts)
    arrives = any(beat.kind == "moved" and beat.tags["first"] == "yes" for beat in brief.beats)
    if kinds.isdisjoint(LONG) or (kinds & LONG == {"moved"} and not arrives):
        found.routine.append(len(text.split()))
    elif kinds.isdisjoint(LONGEST) and ("trace_found" in kinds or arrives):
        found.reveals.append(len(text.split()))
    if own and text.rstrip("”").endswith(own[-1].rstrip("”")):
        found.closings += 1
        found.dark_closings += bool(DARK_WORDS.search(own[-1]))
    found.images.update((hunt.number, image) for image, words in _images() if words in text)
    if not any(beat.kind == "examined" for beat in brief.beats):
        found.looks.update((hunt.number, person.name) for person in brief.after.people if person.look in text)
    changed = {beat.kind for beat in brief.beats} & {"watch_changed", "day_broke", "fed", "moved", "looked", "arrival"}
    if brief.after.place_text in text and not changed & {"moved", "looked", "arrival"}:
        found.place_texts.append(where + text)
    for sentence in own:
        _against_the_state(found, hunt, brief, sentence, where, watch_stands=brief.before.watch is brief.after.watch)
    found.against.extend(where + each for each in _contradictions(brief, own))
    if _HOLES.search(text):
        found.holes.append(where + text)
    if any(not each.lower().startswith(("a one", "a eu")) for each in _WRONG_ARTICLE.findall(text)):
        found.articles.append(where + text)


def _against_the_state(
    found: Measure, hunt: Told, brief: Brief, sentence: str, where: str, *, watch_stands: bool
) -> None:
    lower = sentence.lower()
    for name in sorted(_names(brief), key=len, reverse=True):
        lower = lower.replace(name.lower(), "x")
    for weather, words in WEATHER_WORDS.items():
        if brief.after.weather is not weather and any(
            re.search(rf"(?<!in a )(?<!like )\b{word}\b", lower) for word in words
        ):
            found.weather.append(where + sentence)
    if watch_stands and re.search(FORBIDDEN_LIGHT[brief.after.watch], lower):
        found.light.append(where + sentence)
    if brief.after.present and re.search(r"\b(?:you are alone|nobody is here|there is nobody here)\b", lower):
        found.crowd.append(where + sentence)
    found.outside.extend(where + name + ": " + sentence for name in _unseen(hunt, brief, sentence))


def _contradictions(brief: Brief, own: Sequence[str]) -> Iterator[str]:
    """Yield what is told against the outcomes."""
    given = " ".join(value for beat in brief.beats for value in beat.slots.values())
    for person in brief.before.people:
        if not person.alive and person.name not in given and any(person.name in sentence for sentence in own):
            yield f"{person.name} is dead"
    kinds = {beat.kind for beat in brief.beats}
    if (
        "searched" in kinds
        and "trace_found" not in kinds
        and any(re.search(r"\b(?:you find (?:it|something)|there it is)\b", each.lower()) for each in own)
    ):
        yield f"nothing was found: {own}"
    if (
        brief.before.fight is None
        and kinds.isdisjoint({"damage_dealt", "condition_gained"})
        and any("you are bleeding" in each.lower() for each in own)
    ):
        yield f"nobody was hurt: {own}"


def _unseen(hunt: Told, brief: Brief, sentence: str) -> Iterator[str]:
    """Yield names in a sentence that neither the brief nor what is perceived has."""
    named = [name for name in _world_names(hunt) if name in sentence and re.search(rf"\b{re.escape(name)}\b", sentence)]
    if not named:
        return
    given = " ".join(value for beat in brief.beats for value in beat.slots.values()).lower()
    seen = " ".join(
        text
        for view in (brief.before, brief.after)
        for text in (
            *(view.place_name, view.place_text),
            *(each.name for each in view.exits),
            *(each.name for each in view.details),
            *(each.name for each in view.things),
            *(each.name for each in view.people),
            *(each.name for each in view.pack),
        )
    ).lower()
    for name in named:
        bare = name.lower().removeprefix("the ")
        if bare not in given and bare not in seen:
            yield name


def _world_names(hunt: Told) -> Iterator[str]:
    yield from (person.name for person in hunt.world.people)
    yield from (beast.name for beast in hunt.world.beasts if beast.name != "fetch")  # a word for other things as well
    yield from (place.name for place in hunt.world.places)
    yield from (item.name for item in hunt.world.items if " " in item.name)


@cache
def _images() -> tuple[tuple[str, str], ...]:
    """Return every figure of speech with the longest part of it that has no slot."""
    phrases = (phrase for each in grammar_of("alderfen").phrases.values() for phrase in each if phrase.image)
    return tuple((phrase.image, max(re.split(r"\{[^}]*\}", phrase.text), key=len).strip()) for phrase in phrases)


if __name__ == "__main__":
    print(measured(told(number) for number in range(40)).summary())
