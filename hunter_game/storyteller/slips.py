"""A cheap check of prose against the facts: what it finds is marked in the margin, never applied.

It would rather miss a slip than accuse good prose. It reads narration only; what people say in quotation marks may
be wrong, as people are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from hunter_game.engine.events import CombatClaim
from hunter_game.engine.text import one_line
from hunter_game.engine.view import FightSeen, PersonSeen, View
from hunter_game.engine.vocabulary import ClaimedResult, Ending
from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.hearing import QUOTED, SAYING
from hunter_game.storyteller.ports import Slip

_MOST = 6
_QUOTE_MOST = 200

_SENTENCE = re.compile(r"[^.!?…\n]+(?:[.!?…]+|$)")

_HEDGE = re.compile(
    r"\b(?:if|as though|like|would|could|might|may|must|should|seems?|almost|nearly|not|never|no|without|until|unless"
    r"|had|was|were|once|remember\w*|imagine\w*|dream\w*|think\w*|thought|name|named|hope\w*|wish\w*|before|when"
    r"|will|ghost|portrait|grave|said|told|word)\b|n['’]t\b",
    re.IGNORECASE,
)
"""A sentence with one of these may be about another time, a wish or a memory."""

_ACTS = (
    r"(?:nods?|smiles?|laughs?|turns|steps|walks|grabs|takes|hands|stands|sits|watches|shakes|opens|enters|leans"
    r"|looks|stares|weeps|shrugs|points|draws|lifts|follows|waves|grins|frowns|kneels|spits|runs|comes)"
)

_NUMBER_WORDS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
_TENS = ("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred")
_NUMBERS = {
    **{word: number for number, word in enumerate(_NUMBER_WORDS, start=1)},
    **{word: number for number, word in zip(range(30, 101, 10), _TENS, strict=True)},
}
_NUMBER = rf"(\d{{1,6}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"

_COINS = re.compile(rf"\b{_NUMBER} (?:\w+ ){{0,2}}?(?:pennies|pence|coins?|shillings?|crowns?|gold)\b", re.IGNORECASE)
_HEALTH = re.compile(
    rf"\b{_NUMBER} (?:points? of )?(?:health|damage|hit points?|hp|life points?)\b|\bhealth (?:is|at|to) {_NUMBER}\b",
    re.IGNORECASE,
)
_CANDLES = re.compile(rf"\b{_NUMBER} candles? (?:are |is )?(?:left|remain\w*|burnt?|gone)\b", re.IGNORECASE)
_NIGHTS = re.compile(rf"\b{_NUMBER} nights? (?:are |is )?(?:left|remain\w*)\b", re.IGNORECASE)

_SEIZED = re.compile(
    r"\byou (?:draw|raise|swing|fire|aim|pick up|take(?: up)?|pocket|drink|find|grab|unsheathe|loose|load|uncork)"
    r" (?:a|an|the|your) (?:[\w-]+ ){0,2}?"
    r"(sword|axe|hatchet|bow|crossbow|pistol|musket|gun|rifle|spear|shield|helmet|wand|staff|potion|scroll|amulet"
    r"|gem|diamond|ruby|crown|torch|dagger|mace|flail|halberd|grenade|treasure|chest|map|compass)\b",
    re.IGNORECASE,
)
"""Things that a model likes to hand out; only these are looked for, since prose may name any furniture."""

_YOU_SAY = re.compile(rf"\byou (?:\w+ly )?{SAYING}\b[^.“\"]{{0,40}}[,:]?\s*$", re.IGNORECASE)
_SAY_YOU = re.compile(rf"^[\s,]*(?:you (?:\w+ly )?{SAYING}|{SAYING} you)\b", re.IGNORECASE)

_DEATH = r"(?:is dead|lies dead|dies|falls dead|drops dead|is slain|is killed|breathes its last|is no more|lies slain)"


def find_slips(passage: str, brief: Brief) -> tuple[Slip, ...]:
    """Return where a passage disagrees with the facts, in the order of the text, at most a handful.

    Args:
        passage: Prose as shown.
        brief: The turn that it tells.
    """
    found = [*_invented_speech(passage, brief), *_strange_speakers(passage, brief)]
    for sentence in _narration(passage):
        found.extend(_numbers(sentence, brief))
        found.extend(_seized(sentence, brief))
        if not _HEDGE.search(sentence):
            found.extend(_absent_actors(sentence, brief))
            found.extend(_deaths(sentence, brief))
    unique = {slip.quote + slip.fact: slip for slip in found}
    return tuple(sorted(unique.values(), key=lambda slip: passage.find(slip.quote[:20]))[:_MOST])


def slips_of_claims(claims: Iterable[CombatClaim], brief: Brief) -> tuple[Slip, ...]:
    """Return which claims about a fight, as heard in prose, disagree with what happened.

    Only a claimed death is compared here: it is the one that a player would act on.
    """
    found: list[Slip] = []
    for claim in claims:
        beast = _beast(brief)
        if claim.result is not ClaimedResult.KILL or beast is None or _over(brief):
            continue
        if (claim.target or "").casefold() in _names_of(beast):
            found.append(_slip(f"{claim.attacker} {claim.action.value} {claim.target}: kill", _alive(beast)))
    return tuple(found)


def _slip(quote: str, fact: str) -> Slip:
    return Slip(quote=one_line(quote, _QUOTE_MOST), fact=fact)


def _narration(passage: str) -> Iterator[str]:
    """Yield the sentences of a passage without what is said in them."""
    for sentence in _SENTENCE.finditer(QUOTED.sub(" ", passage)):
        yield sentence.group().strip()


def _absent(brief: Brief) -> list[PersonSeen]:
    """Return who is known and was not here, neither before nor after the turn."""
    here = {person.id for person in (*brief.before.present, *brief.after.present)}
    named = {beat.speaker for beat in brief.beats}
    return [person for person in brief.after.people if person.id not in here and person.name not in named]


def _whereabouts(person: PersonSeen) -> str:
    return f"{person.name} is {'not here' if person.alive else 'dead'}."


def _absent_actors(sentence: str, brief: Brief) -> Iterator[Slip]:
    for person in _absent(brief):
        if re.search(
            rf"^(?:\W*(?:Then|And|But|Now)\b,?\s*)?{re.escape(person.name)}\s+(?:\w+ly\s+)?{_ACTS}\b", sentence
        ):
            yield _slip(sentence, _whereabouts(person))


def _strange_speakers(passage: str, brief: Brief) -> Iterator[Slip]:
    """Yield quotes that are given to somebody who is dead or elsewhere."""
    for person in _absent(brief):
        name = re.escape(person.name)
        after_quote = rf"[”\"’'][\s,]*(?:{name} {SAYING}|{SAYING} {name})\b"
        before_quote = rf"\b{name} (?:\w+ly )?{SAYING}\b[^.“\"]{{0,30}}[,:]\s*[“\"‘']"
        pattern = rf"{after_quote}|{before_quote}"
        for match in re.finditer(pattern, passage):
            yield _slip(match.group().strip(" ,”\"’'“‘"), _whereabouts(person))


def _invented_speech(passage: str, brief: Brief) -> Iterator[Slip]:
    """Yield quotes in the hunter's mouth that the player did not type."""
    typed = _letters(f"{brief.quoted} {brief.line}")
    for paragraph in passage.split("\n\n"):
        spans = list(QUOTED.finditer(paragraph))
        for index, span in enumerate(spans):
            before = paragraph[spans[index - 1].end() if index else 0 : span.start()]
            after = paragraph[span.end() : spans[index + 1].start() if index + 1 < len(spans) else len(paragraph)]
            if (_YOU_SAY.search(before) or _SAY_YOU.search(after)) and _letters(span.group()) not in typed:
                yield _slip(span.group(), "You did not say that.")


def _letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", text.casefold()).strip()


def _value(match: re.Match[str]) -> int:
    word = next(group for group in match.groups() if group).casefold()
    return _NUMBERS.get(word) or int(word)


def _numbers(sentence: str, brief: Brief) -> Iterator[Slip]:
    """Yield numbers with a unit that the rules count, where no fact has them."""
    before, after = brief.before, brief.after
    told = {int(number) for beat in brief.beats for number in re.findall(r"\d+", f"{beat.meaning} {beat.slots}")}
    told |= {
        _NUMBERS[word]
        for beat in brief.beats
        for word in re.findall(r"[a-z]+", f"{beat.meaning} {beat.slots}".casefold())
        if word in _NUMBERS
    }
    hunter, was = after.hunter, before.hunter
    checks = (
        (_COINS, {hunter.coin, was.coin, abs(hunter.coin - was.coin)}, f"Coin: {hunter.coin} pennies."),
        (_HEALTH, _health_numbers(brief), f"Health: {hunter.health}/{hunter.health_most}."),
        (_CANDLES, {after.candles, before.candles, before.candles - after.candles}, f"Candles: {after.candles} left."),
        (_NIGHTS, {after.nights_left}, f"Nights left: {after.nights_left}."),
    )
    for pattern, facts, fact in checks:
        for match in pattern.finditer(sentence):
            if _value(match) not in facts | told:
                yield _slip(sentence, fact)


def _health_numbers(brief: Brief) -> set[int]:
    numbers: set[int] = set()
    for view in (brief.before, brief.after):
        numbers |= {view.hunter.health, view.hunter.health_most, view.hunter.courage, view.hunter.courage_most}
        if view.fight is not None:
            numbers |= {view.fight.health, view.fight.health_most, view.fight.will, view.fight.will_most}
    return numbers | {abs(one - other) for one in tuple(numbers) for other in tuple(numbers)}


def _seized(sentence: str, brief: Brief) -> Iterator[Slip]:
    """Yield things taken or used that are neither here nor carried nor told of."""
    for match in _SEIZED.finditer(sentence):
        noun = match.group(1).casefold()
        if noun not in _everything_named(brief):
            yield _slip(match.group(), f"There is no {noun} here, and you carry none.")


def _everything_named(brief: Brief) -> str:
    parts: list[str] = [brief.line]
    for view in (brief.before, brief.after):
        parts.append(view.place_text)
        parts.extend(f"{thing.name} {' '.join(thing.aliases)} {thing.text}" for thing in view.things)
        parts.extend(f"{detail.name} {detail.text}" for detail in view.details)
        parts.extend(trace.text for trace in view.traces)
    parts.extend(f"{beat.meaning} {' '.join(beat.slots.values())}" for beat in brief.beats)
    return " ".join(parts).casefold()


def _beast(brief: Brief) -> FightSeen | None:
    return brief.after.fight or brief.before.fight


def _names_of(beast: FightSeen) -> set[str]:
    return {each.casefold() for name in (beast.name, *beast.aliases) for each in (name, f"the {name}")}


def _over(brief: Brief) -> bool:
    fell = any(beat.kind in {"beast_fell", "beast_laid"} for beat in brief.beats)
    return fell or _ended_well(brief.before) or _ended_well(brief.after)


def _ended_well(view: View) -> bool:
    return view.ending in {Ending.SLAIN, Ending.LAID}


def _alive(beast: FightSeen) -> str:
    return f"The {beast.name} is alive: {beast.health}/{beast.health_most}."


def _deaths(sentence: str, brief: Brief) -> Iterator[Slip]:
    """Yield deaths that did not happen."""
    beast = _beast(brief)
    if beast is not None and not _over(brief):
        names = "|".join(re.escape(name) for name in (beast.name, *beast.aliases, "beast"))
        dies = rf"\bthe (?:\w+ )?(?:{names})\b(?: \w+){{0,2}}? {_DEATH}\b"
        killed = rf"\byou (?:\w+ )?(?:kill|slay|behead|finish off) (?:the|it)\b(?: \w+)? ?(?:{names})?"
        if re.search(dies, sentence, re.IGNORECASE) or re.search(killed, sentence, re.IGNORECASE):
            yield _slip(sentence, _alive(beast))
    if any(beat.kind == "hunter_fell" for beat in brief.beats) or brief.after.ending is Ending.DIED:
        return
    if re.search(r"\byou (?:die|are dead|lie dead|breathe your last)\b", sentence, re.IGNORECASE):
        yield _slip(sentence, f"You are alive: {brief.after.hunter.health}/{brief.after.hunter.health_most}.")
