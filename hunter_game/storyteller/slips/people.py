"""Who acts or speaks without being there: the dead, people who are elsewhere, and people whom nobody knows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hunter_game.engine.view import PersonSeen
from hunter_game.engine.vocabulary import Line
from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.hearing import SAYING
from hunter_game.storyteller.ports import Slip
from hunter_game.storyteller.slips.passage import is_hedged, one_of, slip

_ACTS = (
    r"(?:nods?|smiles?|laughs?|turns|steps|walks|grabs|takes|hands|stands|sits|watches|shakes|opens|enters|leans"
    r"|looks|stares|weeps|shrugs|points|draws|lifts|follows|waves|grins|frowns|kneels|spits|runs|comes|puts|rises"
    r"|climbs|throws|appears|arrives|crosses|crouches|reaches|hurries|limps|staggers|stumbles|strides|strolls|wipes"
    r"|seizes|pulls|pushes|catches|drops|sings|snores|knocks|lowers|raises|squats|bends|bows|scowls|sniffs|coughs"
    r"|tugs|touches|clutches|embraces|hauls|helps|emerges|approaches|glances|glares|gestures|beckons|blinks|winks)"
)
"""What only a body does that is there; nobody is accused of knowing, owning or wanting something from afar."""

_TITLES = frozenset(
    {"father", "mother", "brother", "sister", "miss", "mr", "mrs", "goody", "old", "dame", "widow", "st"}
)
_LEAD = r"^(?:\W*(?:Then|And|But|Now|Old|Young|Poor|Dead)\b,?\s*)*"
_DESCRIBED = r"(?:,[^,]{1,40},|\s+the(?:\s+[\w-]+){1,2}?)?"
_NAME = r"[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?"
_FULL_NAME = r"[A-Z][\w’'-]+\s+[A-Z][\w’'-]+"
_NOBODY = frozenset(
    {"you", "i", "he", "she", "they", "it", "we", "nobody", "somebody", "someone", "no", "the", "a", "an"}
)


@dataclass(frozen=True, slots=True)
class _Absent:
    """Somebody who is known and was not there."""

    names: tuple[str, ...]
    fact: str


def absent_people(brief: Brief, passage: str, sentences: tuple[str, ...]) -> Iterator[Slip]:
    """Yield who acts or speaks in a passage and cannot."""
    for person in _absent(brief):
        if not any(name in passage for name in person.names):
            continue  # most sentences name nobody, and the patterns of a whole country take long to make
        yield from _speaks(passage, one_of(person.names), person.fact)
        for sentence in sentences:
            if _acts(sentence, one_of(person.names)) and not is_hedged(sentence):
                yield slip(sentence, person.fact)
    if brief.before.fight is None and brief.after.fight is None:
        # A beast may be called by the name that it had, and speak by it.
        yield from _strangers(brief, passage, sentences)


def _absent(brief: Brief) -> Iterator[_Absent]:
    """Yield who was not here, neither before nor after the turn: of those known, and of those on the board."""
    here = _here(brief)
    taken = {word for person in here for word in _words(person.name)}
    speakers = {beat.speaker for beat in brief.beats}
    known = {person.name for person in brief.after.people}
    for person in brief.after.people:
        if person not in here and person.name not in speakers:
            yield _Absent(_callings(person.name, taken), f"{person.name} is {'not here' if person.alive else 'dead'}.")
    for candidate in brief.after.candidates:
        name = candidate.name.partition(",")[0]
        if candidate.line is Line.NEXT and name[:1].isupper() and not _words(name) & (taken | set(_words_of(known))):
            yield _Absent(_callings(name, taken), f"{name} is not here.")


def _here(brief: Brief) -> tuple[PersonSeen, ...]:
    """Return who was here before or after the turn, as they are known after it; nobody dead."""
    ids = {person.id for person in (*brief.before.present, *brief.after.present)}
    return tuple(person for person in brief.after.people if person.id in ids and person.alive)


def _callings(name: str, taken: set[str]) -> tuple[str, ...]:
    """Return what somebody is called: the whole name, and the first if nobody here has it and it is no title."""
    first = name.split()[0]
    alone = first.casefold() not in taken | _TITLES
    return (name, first) if alone else (name,)


def _words(name: str) -> set[str]:
    return {word for word in re.findall(r"[\w’'-]+", name.casefold()) if word not in _TITLES}


def _words_of(names: set[str]) -> set[str]:
    return {word for name in names for word in _words(name)}


def _acts(sentence: str, names: str) -> bool:
    return bool(re.search(rf"{_LEAD}(?:{names}){_DESCRIBED}\s+(?:\w+ly\s+)?{_ACTS}\b", sentence))


def _speaks(passage: str, names: str, fact: str) -> Iterator[Slip]:
    """Yield quotes that are given to somebody by a tag beside them."""
    after_quote = rf"[”\"’'][\s,]*(?:(?:{names}) {SAYING}|{SAYING} (?:{names}))\b"
    before_quote = rf"\b(?:{names}) (?:\w+ly )?{SAYING}\b[^.“\"]{{0,30}}[,:]\s*[“\"‘']"
    for match in re.finditer(rf"{after_quote}|{before_quote}", passage):
        yield slip(match.group().strip(" ,”\"’'“‘"), fact)


def _strangers(brief: Brief, passage: str, sentences: tuple[str, ...]) -> Iterator[Slip]:
    """Yield who acts or speaks under a name that nobody has who is here."""
    known = _words_of({brief.after.hunter.name, *_names_here(brief)})
    for match in re.finditer(rf"[”\"]\s*{SAYING}\s+({_NAME})", passage):
        if not _words(match.group(1)) & (known | _NOBODY):
            yield slip(match.group().strip(' ”"'), f"{match.group(1)} is not here.")
    for sentence in sentences:
        acting = re.match(rf"({_FULL_NAME}){_DESCRIBED}\s+(?:\w+ly\s+)?{_ACTS}\b", sentence)
        if acting is not None and not is_hedged(sentence) and not _words(acting.group(1)) & (known | _NOBODY):
            yield slip(sentence, f"{acting.group(1)} is not here.")


def _names_here(brief: Brief) -> Iterator[str]:
    for person in _here(brief):
        yield from (person.name, *person.aliases)
    yield from (beat.speaker for beat in brief.beats if beat.speaker)
    elsewhere = (person for person in brief.after.people if person not in _here(brief))
    # Those who are known and away are looked for by name; they are no strangers.
    yield from (person.name for person in elsewhere)
