"""What a line acts out between asterisks, in brackets or behind `/me`, and what it says besides."""

from __future__ import annotations

import re

from hunter_game.engine.names import word_list
from hunter_game.parser.bodily import PARTS
from hunter_game.parser.directions import DIRECTIONS
from hunter_game.parser.grammar import is_verb
from hunter_game.parser.normalise import Token

_COMMAND = re.compile(r"^(?:[/@]?(?:me|em|emo|emote|pmote|semote|pose) |:(?=[a-z]))", re.IGNORECASE)
_CLOSED_BY = {"*": "*", "_": "_", "~": "~", "-": "-", "(": ")", "[": "]", "{": "}", "<": ">"}
_STARRED = re.compile(r"\*([^*]+)\*")
_OUT_OF_STORY = re.compile(r"^\(\([^()]{1,40}\)\)\s*(?=[*_])|(?<=[*_])\s*\(\([^()]{1,40}\)\)$")
"""A word among players, said beside what is acted out: `((brb)) *peers round the door*`."""
_ASIDE = re.compile(r"^[(\[]([A-Za-z][^()\[\]]*)[)\]]\s*(?=\S)")
"""What stands in brackets before what is said: `(whispering) Maren!`."""
_TRIMMED = "*~_()[]{}<>-. "
_HUNTER = frozenset(word_list("i i'm i'll i've we my then and she he"))
_UNMEANT = frozenset(
    word_list(
        "does doesn't did didn't do don't would wouldn't could couldn't should might may will won't can can't cannot"
        " must never nearly almost has had is isn't was wasn't not remembers recalls imagines dreams wishes"
    )
)
"""How something begins that is acted out and yet not done: `*does not look into the well*`."""


def acted_out(text: str) -> str | None:
    """Return a line that acts something out as acts and quoted speech, or None if it acts nothing out.

    `*nods*` is *nods*, `*nods* Good day.` is *nods "Good day."*.
    """
    text = _OUT_OF_STORY.sub("", text).strip() or text
    command = _COMMAND.match(text)
    if command is not None:
        return text[command.end() :].strip(_TRIMMED) or None
    if len(text) < 3 or (text[0] not in _CLOSED_BY and "*" not in text):
        return None
    whole = _within(text)
    if whole is not None:
        return whole
    starred = _STARRED.search(text)
    if starred is not None:
        return None if _is_stressed(text, starred[1]) else _told_in_parts(text)
    aside = _ASIDE.match(text)
    return None if aside is None or not _is_done(aside[1]) else _joined([aside[1], _said(text[aside.end() :])])


def _is_stressed(text: str, starred: str) -> bool:
    """Return whether stars only stress a word of a command: `take *everything*`; `hello *waves*` acts out."""
    first = text.partition(" ")[0].lower()
    return " " not in starred and not (starred.endswith("s") and is_verb(starred)) and is_verb(first)


def is_not_done(acts: str) -> bool:
    """Return whether what is acted out is no act of now: `*would attack if …*`."""
    return acts.partition(" ")[0].lower() in _UNMEANT


def is_named_only(part: tuple[Token, ...]) -> bool:
    """Return whether a clause only names what is seen of the hunter: *a wan smile*."""
    if len(part) > 1 and part[0].word in PARTS and part[1].word.endswith(("ing", "ed")):
        return True
    return bool(part) and part[0].word in {"a", "an", "the", "no"} and all(token.kind != "quote" for token in part)


def is_told_besides(part: tuple[Token, ...], *, acted_out: bool) -> bool:
    """Return whether a clause behind an act tells where or how it was: *…, where the eyes were*, *…, quietly*."""
    if not part or part[-1].word == "?" or any(token.kind == "quote" for token in part):
        return False
    if part[0].word in _RELATIVE:
        return len(part) > 2 and part[1].word not in _AUXILIARIES
    return acted_out and (part[0].word in _BESIDES or (part[0].word.endswith("ly") and not is_verb(part[0].word)))


_RELATIVE = frozenset(("where", "which", "whose"))
_AUXILIARIES = frozenset(word_list("is are was were do does did can could would will should has have i we you"))
_BESIDES = frozenset(word_list("one boots eyes hands like as half all both over with without until handful point"))


def _within(text: str) -> str | None:
    """Return a line without the marks round it, if they enclose all of it."""
    body = text.rstrip(".!")
    if body[0] not in _CLOSED_BY or not body[1:].lstrip()[:1].isalpha() or body[-1] != _CLOSED_BY[body[0]]:
        return None
    inner = body[1:-1].strip(_TRIMMED)
    return None if "*" in inner or ") " in inner or "] " in inner else inner or None


def _told_in_parts(text: str) -> str | None:
    """Return the starred parts of a line as acts and what stands between them as speech."""
    parts: list[str] = []
    end = 0
    for found in _STARRED.finditer(text):
        parts += [_said(text[end : found.start()]), found[1].strip()]
        end = found.end()
    parts.append(_said(text[end:]))
    return _joined([part for part in parts if part])


def _joined(parts: list[str]) -> str | None:
    """Return acts and speech in a row: an act that ends before the next begins is closed by a dot."""
    out = ""
    for part in parts:
        joint = "" if not out else " " if part.startswith('"') or out.endswith('"') else ". "
        out += joint + part
    return out or None


def _said(text: str) -> str:
    """Return words beside an act as a quotation, unless they are acts themselves: `*sighs* I open the door`."""
    said = text.strip()
    if not any(character.isalnum() for character in said):
        return ""
    first = said.partition(" ")[0].strip(",.!?;:").lower()
    if '"' in said or first in _HUNTER or (said[0].islower() and _begins_an_act(first, said)):
        return said
    return f'"{said}"'


def _begins_an_act(first: str, said: str) -> bool:
    return (is_verb(first) and not said.endswith("?")) or said in DIRECTIONS


_HOW_SAID = frozenset(word_list("under to quietly softly aside aloud low in sotto"))


def _is_done(words: str) -> bool:
    """Return whether words in brackets say what somebody does: *whispering*, *grins at him*."""
    first = words.split()[0].lower()
    if first in _HOW_SAID:
        return True
    return (len(first) > 3 and first.endswith("ing")) or (first.endswith("s") and is_verb(first))
