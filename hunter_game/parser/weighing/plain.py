"""What was learnt of a line, said to the verb table in plain words, with the things that the line names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, islice, product
from typing import NamedTuple

from hunter_game.engine.names import word_list, words
from hunter_game.parser.command import Command
from hunter_game.parser.commands import read
from hunter_game.parser.meaning import Meaning, intent_of
from hunter_game.parser.normalise import tokens
from hunter_game.parser.scene import Scene
from hunter_game.parser.sorts import FOLK

MOST_NAMED = 3
"""Things of a line that a command is tried with."""

MOST_WORDINGS = 4
"""Plain commands that are tried for one line."""

TERSE = 4
"""Words of a line that leaves out its articles."""

LONGEST_NOUN = 3
"""Words of a thing behind its article, where nothing is known of what is here."""

PLAIN = {
    "move": ("go to {it}", "go {way}"),
    "look": ("look at {it}", "look"),
    "search": ("search {it}", "search"),
    "track": ("follow {it}", "look for tracks"),
    "listen": ("listen to {it}", "listen"),
    "take": ("take {it}",),
    "drop": ("drop {it}",),
    "put": ("put {it} in {other}", "put {it} here"),
    "give": ("give {it} to {somebody}",),
    "use": ("use {it} on {other}", "use {it}"),
    "open": ("open {it}",),
    "close": ("close {it}",),
    "push": ("push {it}",),
    "light": ("light {it}",),
    "eat": ("eat {it}",),
    "drink": ("drink {it}",),
    "equip": ("wield {it}",),
    "remove": ("remove {it}",),
    "attack": ("attack {it}", "attack {somebody}"),
    "aim": ("aim at {it}",),
    "guard": ("guard",),
    "throw": ("throw {it} at {other}", "throw {it}"),
    "trap": ("set a trap",),
    "bait": ("bait the trap with {it}", "lay the bait"),
    "flee": ("flee",),
    "hide": ("hide behind {it}", "hide"),
    "talk": ("talk to {somebody}",),
    "ask": ("ask {somebody} about {it}",),
    "tell": ("tell {somebody} about {it}",),
    "shout": ("shout at {somebody}", "shout"),
    "trade": ("buy {it}",),
    "craft": ("make {it}", "craft {it}"),
    "wait": ("wait",),
    "rest": ("rest",),
    "sleep": ("sleep",),
    "sign": ("sign the account",),
    "show": ("show {it} to {somebody}",),
    "pair": ("pair {it} with {other}",),
    "lean": ("lean towards {it}",),
}
"""How each intent is said most plainly, what names most first; see `hunter_game.parser.verbs`."""


class Said(NamedTuple):
    """A command, and how it is said most plainly."""

    wording: str
    command: Command


def in_plain_words(intent: str, text: str, scene: Scene) -> Said | None:
    """Return what a line comes to if it has this intent; None where the table cannot say it.

    Args:
        intent: One of the closed list.
        text: The line, cleaned.
        scene: Where it is read. In it every thing has to be found.
    """
    for wording in islice(_wordings(intent, text, scene), MOST_WORDINGS):
        outcome = read(tokens(wording), scene)
        if isinstance(outcome, Command) and intent_of(outcome.meaning) == intent and outcome.events:
            return Said(wording, outcome)
    return None


def _wordings(intent: str, text: str, scene: Scene) -> Iterator[str]:
    things, people, ways = _named(text, scene)
    if scene.view is None:
        things, people, ways = things or ["it", "that"], people or ["him"], ["there"]
    elif intent == Meaning.LEAN:
        return
    pairs = list(combinations(things, 2))
    fills = {"it": things, "way": ways, "somebody": people[:1]}
    for form in PLAIN.get(intent, ()):
        if "{other}" in form:
            yield from (form.format(it=it, other=other) for it, other in pairs)
            continue
        gaps = [gap for gap in fills if f"{{{gap}}}" in form]
        for filling in product(*(fills[gap] for gap in gaps)):
            yield form.format(**dict(zip(gaps, filling, strict=True)))


def _named(text: str, scene: Scene) -> tuple[list[str], list[str], list[str]]:
    """Return the things, the people and the ways that a line names, in order."""
    if scene.view is None:
        named = list(dict.fromkeys(_phrases(text))) or _behind_the_verb(text)
        people = [each for each in named if each.split()[-1].lower() in FOLK or each[:1].isupper()]
        return [each for each in named if each not in people][:MOST_NAMED] or people[:1], people, []
    spoken = words(text)
    found = scene.headed_by(spoken)
    pointing = [word for word in ("it", "them") if word in spoken and not found]
    found.sort(key=lambda noun: spoken.index(words(noun.name)[-1]))
    people = [noun.name for noun in found if noun.kind == "person"]
    ways = [noun.id for noun in found if noun.kind == "exit"]
    things = [noun.name for noun in found if noun.kind not in {"person", "exit"}]
    return [*things, *pointing][:MOST_NAMED], people, ways


def _behind_the_verb(text: str) -> list[str]:
    """Return what a terse line names without an article: *op chest*."""
    spoken = words(text)
    noun = [word for word in spoken[1:] if word not in _NO_NOUN]
    return [" ".join(noun[:LONGEST_NOUN])] if noun and len(spoken) <= TERSE else []


def _phrases(text: str) -> Iterator[str]:
    """Yield the nouns of a line with what is said of them, as far as an article or a capital shows them."""
    outside = re.sub(r"\"[^\"]*\"?", " ; ", text)
    found = re.findall(r"[A-Za-z]+(?:['-][A-Za-z]+)*|[.,;:!?]", outside)
    at = 0
    while at < len(found):
        word = found[at]
        if word.lower() in _ARTICLES:
            noun = []
            for each in found[at + 1 : at + 1 + LONGEST_NOUN]:
                if each.lower() in _NO_NOUN or not each[0].isalpha():
                    break
                noun.append(each.lower())
            if noun:
                yield " ".join(noun)
            at += len(noun)
        elif at and word[0].isupper() and word.lower() not in _NO_NOUN and found[at - 1][0].isalpha():
            yield word
        at += 1


_ARTICLES = frozenset(word_list("the a an my his her its their our your this that these those some another any"))
_NO_NOUN = (
    frozenset(
        word_list(
            "i i'll i'm i'd i've in on at to from into onto with by for of off up down out over under behind"
            " beside near through across around round along against towards toward past between among about"
            " before after until till so and or but then than that which who where when while as if because"
            " is are was were has have had will would can could should must may might do does did not no it"
            " he she they we you me him them us there here now again away back one last first very too just"
            " only still yet ever never please"
        )
    )
    | _ARTICLES
)
"""Where a noun ends."""
