"""The strip: outcomes in the rules' own words, with every number.

It is what happened, whoever tells it and whether anybody does. Nothing hidden is in it, since outcomes hold none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, assert_never

from hunter_game.engine import outcomes as it
from hunter_game.engine import perception
from hunter_game.engine.model import Frozen
from hunter_game.engine.rules.reckoning import VERDICTS
from hunter_game.engine.rules.trading import in_pennies
from hunter_game.engine.vocabulary import ClaimId, HuntId, ItemId, Telling, TraceId, WordTaken
from hunter_game.engine.world import Strike, World

Tone = Literal["roll", "gain", "loss", "clue", "time", "talk", "end", "plain"]


class LedgerLine(Frozen):
    """One line of the strip."""

    tone: Tone
    """What it is about; a front end adds a mark and a style, never meaning."""
    text: str


def ledger(world: World, hunt: HuntId, outcomes: Iterable[it.Outcome]) -> tuple[LedgerLine, ...]:
    """Return the strip of a turn; an outcome that needs no line gets none."""
    lines = (_line(world, hunt, run[0]) if len(run) == 1 else _word_to_many(world, run) for run in _runs(outcomes))
    return tuple(line for line in lines if line is not None)


def check_in_words(check: it.Check) -> str:
    """Return a check before it is rolled: `search 2d6+1 (wits +2, hard ground −1)`."""
    return f"{check.purpose} 2d6{signed(check.total)}{_parts(check)}"


def odds_in_words(odds: it.Odds) -> str:
    """Return odds as whole percentages of 36ths: clean, at a cost, worse; they add up to 100."""
    clean = odds.success + odds.triumph
    worse = odds.failure + odds.disaster
    clean_part, worse_part = (clean * 100 + 18) // 36, (worse * 100 + 18) // 36
    return f"{clean_part}% clean · {100 - clean_part - worse_part}% at a cost · {worse_part}% worse"


def signed(number: int) -> str:
    """Return a number with its sign, with a true minus: `+2`, `−1`, and nothing for 0."""
    return "" if number == 0 else f"+{number}" if number > 0 else f"−{-number}"


def clue_name(world: World, clue: TraceId | ClaimId) -> str:
    """Return the name of a trace or a claim."""
    trace = world.trace.get(TraceId(clue))
    return trace.name if trace is not None else f'"{world.claim[ClaimId(clue)].name}"'


def _parts(check: it.Check) -> str:
    parts = [f"{modifier.name} {signed(modifier.value)}" for modifier in check.modifiers]
    own = check.total - sum(modifier.value for modifier in check.modifiers)
    return f" ({', '.join([f'{check.attribute.value} {signed(own) or 0}', *parts])})" if parts or own else ""


def _line(world: World, hunt: HuntId, outcome: it.Outcome) -> LedgerLine | None:
    tone_and_text = _words(world, hunt, outcome)
    return None if tone_and_text is None else LedgerLine(tone=tone_and_text[0], text=tone_and_text[1])


def _words(world: World, hunt: HuntId, outcome: it.Outcome) -> tuple[Tone, str] | None:  # noqa: C901  # one flat table
    match outcome:
        case it.Rolled():
            first, second = outcome.dice
            sum_ = f"{first}+{second}{signed(outcome.check.total)} = {outcome.total}"
            return "roll", f"{outcome.check.purpose} 2d6{signed(outcome.check.total)}: {sum_} {outcome.grade.value}"
        case it.TraceFound():
            return "clue", f"trace: {world.trace[outcome.trace].name}"
        case it.ClaimHeard():
            claim, name = world.claim[outcome.claim], world.person[outcome.person].name
            return "clue", f'{name}: claim {"confessed" if outcome.caught else "noted"}: "{claim.name}"'
        case it.CandidateStruck():
            struck = perception.candidate_name(
                world, world.hunt[hunt], Strike(line=outcome.line, candidate=outcome.candidate)
            )
            return "clue", f"board: not {struck} ({outcome.line.value}; {clue_name(world, outcome.by)})"
        case it.CandidateRestored():
            back = perception.candidate_name(
                world, world.hunt[hunt], Strike(line=outcome.line, candidate=outcome.candidate)
            )
            return "clue", f"board: {back} is open again ({outcome.line.value})"
        case it.TopicOpened():
            return "clue", f"to ask about: {world.topic[outcome.topic].name}"
        case it.Leaned():
            return "clue", f'you {"lean on" if outcome.on else "let go of"} "{world.claim[outcome.claim].name}"'
        case it.Paired():
            return "clue", _paired(world, outcome)
        case it.Answered():
            if not outcome.evaded:
                return None
            return "talk", f"{world.person[outcome.person].name}: no answer about {world.topic[outcome.topic].name}"
        case it.TrustChanged():
            tone: Tone = "gain" if outcome.by > 0 else "loss"
            return (
                tone,
                f"{world.person[outcome.person].name}: trust {signed(outcome.by)} (now {signed(outcome.now) or 0})",
            )
        case it.Taken():
            return "gain", f"taken: {world.item[outcome.item].name}"
        case it.Dropped():
            return "plain", f"dropped: {world.item[outcome.item].name}"
        case it.Given():
            return "plain", f"given to {world.person[outcome.person].name}: {world.item[outcome.item].name}"
        case it.Used():
            return "plain", f"used: {world.item[outcome.item].name}"
        case it.Equipped():
            return "plain", f"ready: {world.item[outcome.item].name}"
        case it.Removed():
            return "plain", f"put away: {world.item[outcome.item].name}"
        case it.TrapSet():
            return "plain", f"laid at {world.place[outcome.place].name}: {world.item[outcome.item].name}"
        case it.Examined():
            return None if outcome.price is None else ("plain", _for_sale(world, outcome.item, outcome.price))
        case it.Bought():
            name = world.person[outcome.person].name
            return "gain", f"bought of {name}: {world.item[outcome.item].name} ({in_pennies(outcome.price)})"
        case it.Sold():
            name = world.person[outcome.person].name
            return "plain", f"sold to {name}: {world.item[outcome.item].name} ({in_pennies(outcome.price)})"
        case it.RecipeLearned():
            return "clue", f"you can make: {world.recipe[outcome.recipe].name}"
        case it.Crafted():
            made = world.item[outcome.item].name
            if outcome.count == 0:
                return "loss", f"nothing comes of it: {made}"
            return "gain", f"made: {made}{f' ({outcome.count})' if outcome.count > 1 else ''}"
        case it.CoinChanged():
            return "gain" if outcome.by > 0 else "loss", f"pennies {signed(outcome.by)} ({outcome.now})"
        case it.Signed():
            return "end", _account(world, hunt, outcome)
        case it.CandlesBurnt():
            count = "1 candle" if outcome.count == 1 else f"{outcome.count} candles"
            return "time", f"{count} burnt ({outcome.left} left)"
        case it.WatchChanged():
            return "time", f"it is {outcome.watch.value}"
        case it.DayBroke():
            return "time", f"day {outcome.day} breaks (12 candles)"
        case it.WeatherChanged():
            return "time", f"the weather: {outcome.weather.value}"
        case it.WordTravelled():
            return "talk", _word(world, outcome)
        case it.Complicated():
            return "plain", outcome.text
        case it.Fed():
            who = "it fed in the night" if outcome.victim is None else f"it took {world.person[outcome.victim].name}"
            return "loss", who
        case _:
            return _fight_words(world, outcome)


def _fight_words(world: World, outcome: it.Outcome) -> tuple[Tone, str] | None:  # noqa: C901  # one flat table
    match outcome:
        case it.MeetingBegan():
            signs = [
                "kind seen through" * outcome.foreseen,
                "bane known" * outcome.known_bane,
                "your ground" * outcome.ground,
            ]
            told = ", ".join(sign for sign in signs if sign) or (
                "no line right" if outcome.signed else "no account signed"
            )
            where = ", in its lair" if outcome.lair else ""
            return "end", f"meeting: the {world.beast[outcome.beast].name}, {outcome.range.value}{where} ({told})"
        case it.IntentShown():
            act = next(each for each in world.beast[outcome.beast].acts if each.id == outcome.act)
            return "plain", f"next it {act.name}"
        case it.BeastActed():
            act = next(each for each in world.beast[outcome.beast].acts if each.id == outcome.act)
            effect = {
                "foiled": "foiled",
                "halved": "halved",
                "full": "lands",
                "out_of_reach": "falls short; it comes on",
            }
            return "plain", f"it {act.name}: {effect[outcome.effect]}"
        case it.DamageDealt():
            left = f"({outcome.left}/{outcome.most})"
            if outcome.target == "hunter":
                return "loss", f"you −{outcome.amount} health {left}"
            return "gain", f"{world.beast[outcome.target].name} −{outcome.amount} {left}"
        case it.Healed():
            return "gain", f"you +{outcome.amount} health ({outcome.left}/{outcome.most})"
        case it.NerveChanged():
            return "gain" if outcome.by > 0 else "loss", f"nerve {signed(outcome.by)} ({outcome.left}/{outcome.most})"
        case it.WillChanged():
            return "gain", f"its grief {signed(outcome.by)} ({outcome.left} left)"
        case it.ConditionGained():
            return (
                "loss" if outcome.target == "hunter" else "gain"
            ), f"{_who(outcome.target)} {outcome.condition.value}"
        case it.ConditionCleared():
            return "plain", f"{_who(outcome.target)} no longer {outcome.condition.value}"
        case it.RangeChanged():
            return "plain", f"range: {outcome.range.value}"
        case it.BeastFell():
            return "end", f"the {world.beast[outcome.beast].name} is dead"
        case it.BeastLaid():
            return "end", f"the {world.beast[outcome.beast].name} is at rest"
        case it.HunterFled():
            return "plain", f"you got away to {world.place[outcome.place].name}"
        case it.HunterFell():
            return "end", "you are dead"
        case it.ScarGained():
            return "loss", f"a scar for good: {outcome.scar.value.replace('_', ' ')}"
        case it.HuntEnded():
            return "end", _ended(outcome)
        case it.Rejected():
            return "plain", outcome.message
        case (
            it.Looked()
            | it.Recalled()
            | it.Moved()
            | it.Met()
            | it.Searched()
            | it.Greeted()
            | it.Improvised()
            | it.Maneuvered()
        ):
            return None
        case (
            it.Rolled()
            | it.Examined()
            | it.TraceFound()
            | it.ClaimHeard()
            | it.CandidateStruck()
            | it.CandidateRestored()
            | it.TopicOpened()
            | it.Leaned()
            | it.Paired()
            | it.Answered()
            | it.TrustChanged()
            | it.Taken()
            | it.Dropped()
            | it.Given()
            | it.Used()
            | it.Equipped()
            | it.Removed()
            | it.TrapSet()
            | it.Bought()
            | it.Sold()
            | it.RecipeLearned()
            | it.Crafted()
            | it.CoinChanged()
            | it.Signed()
            | it.CandlesBurnt()
            | it.WatchChanged()
            | it.DayBroke()
            | it.WeatherChanged()
            | it.WordTravelled()
            | it.Complicated()
            | it.Fed()
        ):
            raise AssertionError(outcome.kind)  # has its line in `_words`
        case _:
            assert_never(outcome)


def _who(target: str) -> str:
    return "you:" if target == "hunter" else "it:"


def _runs(outcomes: Iterable[it.Outcome]) -> Iterator[list[it.Outcome]]:
    """Take outcomes one by one; word of one question that reaches several people who do nothing is one run."""
    run: list[it.Outcome] = []
    for outcome in outcomes:
        if run and not _same_word(run[-1], outcome):
            yield run
            run = []
        run.append(outcome)
    if run:
        yield run


def _same_word(one: it.Outcome, other: it.Outcome) -> bool:
    return (
        isinstance(one, it.WordTravelled)
        and isinstance(other, it.WordTravelled)
        and (one.teller, one.topic, one.taken) == (other.teller, other.topic, other.taken)
        and one.taken is None
    )


def _word_to_many(world: World, run: list[it.Outcome]) -> LedgerLine:
    words = [outcome for outcome in run if isinstance(outcome, it.WordTravelled)]
    names = [world.person[word.listener].name for word in words]
    teller, topic = world.person[words[0].teller].name, world.topic[words[0].topic].name
    heard = f"{', '.join(names[:-1])} and {names[-1]} have heard from {teller} that you ask about {topic}"
    return LedgerLine(tone="talk", text=heard)


def _for_sale(world: World, item: ItemId | None, price: int) -> str:
    name = "" if item is None else world.item[item].name
    return f"for sale: {name} ({in_pennies(price)})"


def _word(world: World, outcome: it.WordTravelled) -> str:
    listener, teller = world.person[outcome.listener].name, world.person[outcome.teller].name
    heard = f"{listener} has heard from {teller} that you ask about {world.topic[outcome.topic].name}"
    done = {
        None: "",
        WordTaken.HIDES: ", and keeps out of your way",
        WordTaken.WARNS: ", and sends you a warning",
        WordTaken.COMES: ", and comes to you",
    }
    return heard + done[outcome.taken]


def _paired(world: World, outcome: it.Paired) -> str:
    claim, trace = world.claim[outcome.claim].name, world.trace[outcome.trace].name
    if outcome.broke:
        return f'{trace} breaks "{claim}"'
    return f'{trace} does not break "{claim}"'


def _account(world: World, hunt: HuntId, outcome: it.Signed) -> str:
    comes = next(each for each in world.hunt[hunt].nexts if each.id == outcome.next)
    return f"account signed: {world.beast[outcome.beast].name}; {world.cause[outcome.cause].name}; {comes.name}"


def _ended(outcome: it.HuntEnded) -> str:
    told = {None: "", Telling.TRUTH: ", the truth told", Telling.BURY: ", the truth buried"}[outcome.told]
    lines = f"{outcome.lines} of 3 lines right"
    parts = [f"the hunt is over: {outcome.ending.value}{told}", lines, f"{outcome.alive} live"]
    parts.append(_summed("score", outcome.score, outcome.points))
    if outcome.purse:
        parts.append(_summed("paid", outcome.pay, outcome.purse))
    if outcome.renown:
        parts.append(f"renown {signed(outcome.renown)}")
    if outcome.verdict is not None:
        parts.append(VERDICTS[outcome.verdict])
    return " · ".join(parts)


def _summed(name: str, total: int, parts: Iterable[it.Modifier]) -> str:
    named = ", ".join(f"{part.name} {signed(part.value)}" for part in parts)
    return f"{name} {total} ({named})" if named else f"{name} {total}"
