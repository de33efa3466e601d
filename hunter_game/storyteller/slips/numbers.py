"""Numbers with a unit that the rules count, where no fact has them: coin, health, harm, candles, nights."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.ports import Slip
from hunter_game.storyteller.slips.passage import is_hedged, one_of, slip

_WORDS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
_TENS = ("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred")
_VALUES = {
    **{word: number for number, word in enumerate(_WORDS, start=1)},
    **{word: number for number, word in zip(range(30, 101, 10), _TENS, strict=True)},
}
_NUMBER = rf"(\d{{1,6}}|{one_of(_VALUES)})"
_ANY = re.compile(rf"\b{_NUMBER}\b", re.IGNORECASE)
_HUNDREDS = re.compile(rf"\b({one_of(_VALUES)}) hundred\b", re.IGNORECASE)

_COINS = re.compile(rf"\b{_NUMBER} (?:\w+ ){{0,2}}?(?:pennies|pence|coins?|shillings?|crowns?|gold)\b", re.IGNORECASE)
_YOURS = re.compile(r"\byou(?:r|rs)?\b|\bfind\b", re.IGNORECASE)
_BODY = r"(?:health|hit points?|hp|life points?)"
_HARM = re.compile(
    rf"\b{_NUMBER} (?:points? of )?damage\b"
    rf"|\b(?:los(?:e|es|ing)|costs? you|takes? (?:from you )?) {_NUMBER} (?:points? of )?{_BODY}\b",
    re.IGNORECASE,
)
_HEALTH = re.compile(
    rf"\b{_NUMBER} (?:points? of )?{_BODY}\b|\b{_BODY} (?:is|at|to|stands at) {_NUMBER}\b", re.IGNORECASE
)
_CANDLES = re.compile(rf"\b{_NUMBER} candles? (?:are |is )?(?:left|remain\w*|burnt?|gone)\b", re.IGNORECASE)
_NIGHTS = re.compile(rf"\b{_NUMBER} nights? (?:are |is )?(?:left|remain\w*)\b", re.IGNORECASE)


def wrong_numbers(brief: Brief, sentence: str) -> Iterator[Slip]:
    """Yield the numbers of a sentence that no fact has."""
    if _ANY.search(sentence) is None:
        return  # most sentences: the rest would look for nothing eight times over
    sentence = _HUNDREDS.sub(lambda match: str(100 * _VALUES[match.group(1).casefold()]), sentence)
    before, after = brief.before, brief.after
    hunter, was = after.hunter, before.hunter
    if _YOURS.search(sentence) and not is_hedged(sentence):
        coin = {hunter.coin, was.coin, abs(hunter.coin - was.coin)}
        yield from _other_than(_COINS, coin, sentence, brief, f"Coin: {hunter.coin} pennies.")
    candles = set(range(after.candles, before.candles + 1)) | {before.candles - after.candles}
    yield from _other_than(_CANDLES, candles | {after.candles}, sentence, brief, f"Candles: {after.candles} left.")
    nights = {before.nights_left, after.nights_left}
    yield from _other_than(_NIGHTS, nights, sentence, brief, f"Nights left: {after.nights_left}.")
    yield from _bodily(brief, sentence)


def _other_than(pattern: re.Pattern[str], facts: set[int], sentence: str, brief: Brief, fact: str) -> Iterator[Slip]:
    unknown = {_value(match) for match in pattern.finditer(sentence)} - facts
    # The beats are read only for a number that the views do not hold.
    if unknown and unknown - _told(pattern, brief):
        yield slip(sentence, fact)


def _told(pattern: re.Pattern[str], brief: Brief) -> set[int]:
    return {_value(match) for beat in brief.beats for match in pattern.finditer(f"{beat.meaning} {beat.slots}")}


def _bodily(brief: Brief, sentence: str) -> Iterator[Slip]:
    """Yield health that nobody has, and harm greater than was done."""
    hunter = brief.after.hunter
    fact = f"Health: {hunter.health}/{hunter.health_most}."
    most = max(harm_done(brief))
    too_much = any(_value(match) > most for match in _HARM.finditer(sentence))
    unknown = (_value(match) not in _healths(brief) for match in _HEALTH.finditer(_HARM.sub(" ", sentence)))
    if too_much or any(unknown):
        yield slip(sentence, fact)


def _healths(brief: Brief) -> set[int]:
    found: set[int] = set()
    for view in (brief.before, brief.after):
        found |= {view.hunter.health, view.hunter.health_most}
        if view.fight is not None:
            found |= {view.fight.health, view.fight.health_most}
    return found


def harm_done(brief: Brief) -> tuple[int, int]:
    """Return how much health hunter and beast have lost in the turn, on balance, in that order."""
    before, after = brief.before.fight, brief.after.fight
    beast = 0
    if after is not None:
        beast = (before.health if before is not None else after.health_most) - after.health
    elif before is not None:
        beast = before.health
    return brief.before.hunter.health - brief.after.hunter.health, beast


def _value(match: re.Match[str]) -> int:
    word = next(group for group in match.groups() if group).casefold()
    return _VALUES.get(word) or int(word)
