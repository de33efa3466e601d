"""From a command to the signing of an account, with its lines in their order."""

from __future__ import annotations

from hunter_game.engine.events import Deed
from hunter_game.engine.names import match, word_list
from hunter_game.engine.view import Noun
from hunter_game.engine.vocabulary import Line, Verb
from hunter_game.parser.command import Command, Outcome
from hunter_game.parser.found import Which
from hunter_game.parser.grammar import Match
from hunter_game.parser.meaning import Meaning, Slot
from hunter_game.parser.normalise import Token
from hunter_game.parser.scene import Scene

_LABELS = frozenset(
    word_list(
        "account kind cause next it is was a an the as by made of from because and will be take takes took its this"
    )
)


def sign(found: Match, scene: Scene) -> Outcome:
    """Return the account that a command signs: three lines, each known by its name or by its place."""
    tokens = next((tokens for slot, tokens in found.slots if slot is Slot.LINES), ())
    if not tokens:
        return Command(Meaning.SIGN, (Deed(kind="deed", verb=Verb.SIGN),), resolved=scene.view is not None)
    lines: dict[Line, str] = {}
    nouns: list[Noun] = []
    resolved = scene.view is not None
    for part in _parts(tokens):
        hits = match(part, [noun for noun in scene.of("candidate") if _line(noun, scene) not in lines])
        chosen = next((choice.noun for choice in scene.choices if choice.phrase == part), None)
        if len(hits) > 1 and chosen is None:
            return Which(part, hits)
        noun = chosen or (hits[0] if hits else None)
        line = _line(noun, scene) if noun is not None else next((each for each in Line if each not in lines), None)
        if line is None:
            break
        lines[line] = noun.name if noun is not None else part
        nouns += [noun] if noun is not None else []
        resolved = resolved and noun is not None
    wish = "; ".join(lines[line] for line in Line if line in lines)[:600]
    return Command(Meaning.SIGN, (Deed(kind="deed", verb=Verb.SIGN, wish=wish or None),), tuple(nouns), resolved)


def _parts(tokens: tuple[Token, ...]) -> tuple[str, ...]:
    breaks = {",", ";", "."} if any(token.word in {",", ";", "."} for token in tokens) else {"and", "/"}
    parts: list[list[Token]] = [[]]
    for token in tokens:
        if token.word in breaks:
            parts.append([])
        elif token.kind != "mark":
            parts[-1].append(token)
    spoken = []
    for part in parts:
        while part and part[0].word in _LABELS:
            part = part[1:]
        if part:
            spoken.append(" ".join(token.text for token in part))
    return tuple(spoken[:6])


def _line(noun: Noun, scene: Scene) -> Line | None:
    candidates = scene.view.candidates if scene.view is not None else ()
    return next((each.line for each in candidates if each.id == noun.id and each.name == noun.name), None)
