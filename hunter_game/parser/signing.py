"""From a command to the signing of an account, with its lines in their order."""

from __future__ import annotations

from hunter_game.engine.events import Deed
from hunter_game.engine.names import match, singular, word_list, words
from hunter_game.engine.view import Candidate, Noun
from hunter_game.engine.vocabulary import Line, Phase, Verb
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
    for part in _unmarked(tokens, scene) or _parts(tokens):
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


def _unmarked(tokens: tuple[Token, ...], scene: Scene) -> tuple[str, ...] | None:
    """Return one name for each line if the words name just one candidate of each: *drowner unblessed tibb*."""
    if scene.view is None or any(token.kind == "mark" for token in tokens):
        return None
    left = [singular(word) for token in tokens for word in words(token.text)]
    found: dict[Line, str] = {}
    while len(found) < len(Line):
        shares = {
            (each.line, each.name): len(_spelt(each) & set(left))
            for each in scene.view.candidates
            if each.line not in found
        }
        best = max(shares.values(), default=0)
        (line, name), *others = [key for key, share in shares.items() if share == best]
        if not best or any(other[0] is line for other in others):
            return None
        found[line] = name
        spent = next(_spelt(each) for each in scene.view.candidates if (each.line, each.name) == (line, name))
        left = [word for word in left if word not in spent]
    return tuple(found[line] for line in Line)


def _spelt(candidate: Candidate) -> frozenset[str]:
    """Return the words that tell a candidate from others."""
    names = (candidate.name, *candidate.aliases)
    return frozenset(
        singular(word) for name in names for word in words(name) if word not in _LABELS and word not in _SMALL
    )


_SMALL = frozenset(word_list("at in on to under with that was were not into up down by"))


def supposed(tokens: tuple[Token, ...], scene: Scene) -> str | None:
    """Return how an account is signed, for somebody who only says what it is: *the monster is a drowner*."""
    view = scene.view
    if view is None or view.account is not None or view.phase is not Phase.INQUIRY:
        return None
    said = {singular(word) for token in tokens for word in words(token.text)}
    kinds = [each for each in view.candidates if each.line is Line.KIND and _spelt(each) & said]
    if not kinds or not said & _SUPPOSING:
        return None
    whole = _unmarked(tuple(token for token in tokens if token.kind == "word"), scene)
    line = "; ".join(whole) if whole is not None else "KIND; CAUSE; NEXT"
    return f"Nothing is signed yet. When you are sure: sign {line}. (/board: what is open) No time passed."


_SUPPOSING = frozenset(word_list("is was think believe know must be it its guess reckon suspect bet"))
"""Words by which one says what it is."""


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
