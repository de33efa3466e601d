"""Talk: five approaches, each with its price whatever falls.

| approach | checked with | price | reach |
|---|---|---|---|
| plain | wits | 1 candle | trust |
| kind | nerve | 2 candles | trust, and 1 more from now on when it goes well |
| press | might | 1 candle, 1 trust | trust + 1 |
| bargain | wits | 1 candle, 3 pennies | trust + 1 |
| deceive | wits | 1 candle | trust + 2 when it goes well |

- What a person says to a topic is the last of their answers within reach, decided before a word is spoken. The dice
  only set
  the price: *cost* burns a candle more, *failure* takes 1 trust, *disaster* both; *triumph* gives 1 trust. Where trust
  cannot fall, going badly takes 1 nerve instead.
- Word of the question travels, unless it was kept quiet; see `rumour`. Who has warned of the hunter, or vowed silence,
  answers 1 less far.
- Temperament helps or hinders by approach; good or bad trust helps or hinders by 1.
- The same topic can be put to the same person again only in a way that could reach farther than any before.
- Hidden answers move neither odds nor refusals.
"""

from __future__ import annotations

from hunter_game.engine.checks import make_check
from hunter_game.engine.draft import Draft
from hunter_game.engine.model import with_entry
from hunter_game.engine.outcomes import Answered, Check, CoinChanged, Greeted, Modifier, Rejected
from hunter_game.engine.rules import clues, complications, conditions, craft, presence, rumour, standing, time, trades
from hunter_game.engine.rules.trust import can_fall, change_trust
from hunter_game.engine.state import Facts
from hunter_game.engine.vocabulary import (
    Approach,
    Attribute,
    Grade,
    PersonId,
    Refusal,
    Temperament,
    TopicId,
)
from hunter_game.engine.world import Answer, World

BARGAIN_PENNIES = 3
"""What a bargain costs, whatever comes of it."""

ATTRIBUTES = {
    Approach.PLAIN: Attribute.WITS,
    Approach.KIND: Attribute.NERVE,
    Approach.PRESS: Attribute.MIGHT,
    Approach.BARGAIN: Attribute.WITS,
    Approach.DECEIVE: Attribute.WITS,
}
CANDLES = {
    Approach.PLAIN: 1,
    Approach.KIND: 2,
    Approach.PRESS: 1,
    Approach.BARGAIN: 1,
    Approach.DECEIVE: 1,
}
PUSH = {Approach.PLAIN: 0, Approach.KIND: 0, Approach.PRESS: 1, Approach.BARGAIN: 1, Approach.DECEIVE: 0}
"""How much farther than trust an approach reaches, whatever falls."""
DECEIT = 2
"""How much farther than trust deceit reaches when it goes well."""
HOPE = {Approach.KIND: 1, Approach.DECEIVE: DECEIT}
"""How much farther an approach may come to reach when it goes well."""

TEMPER: dict[Temperament, dict[Approach, int]] = {
    Temperament.OPEN: {Approach.PLAIN: 1, Approach.KIND: 1, Approach.PRESS: -1},
    Temperament.PROUD: {Approach.KIND: 1, Approach.PRESS: -2, Approach.BARGAIN: -1, Approach.DECEIVE: 1},
    Temperament.FEARFUL: {Approach.KIND: 1, Approach.PRESS: 1, Approach.DECEIVE: -1},
    Temperament.GRIEVING: {Approach.PLAIN: -1, Approach.KIND: 2, Approach.PRESS: -2, Approach.BARGAIN: -2},
    Temperament.HARD: {Approach.KIND: -1, Approach.PRESS: 1, Approach.BARGAIN: 1},
}
_WELL = (Grade.SUCCESS, Grade.TRIUMPH)


def check_for(world: World, facts: Facts, person: PersonId, approach: Approach) -> Check:
    """Return the check that asking this person in this way would roll now."""
    trust = facts.people[person].trust
    temperament = world.person[person].temperament
    modifiers = [
        (temperament.value, TEMPER[temperament].get(approach, 0)),
        ("trust", (trust > 0) - (trust < 0)),
        complications.question_hinders(world.hunt[facts.hunt], person),
        *standing.modifiers(world, facts, approach.value),
    ]
    return make_check(facts, approach.value, person, ATTRIBUTES[approach], modifiers)


def candles_for(world: World, facts: Facts, approach: Approach) -> int:
    """Return how many candles a question burns now, whatever falls."""
    return CANDLES[approach] + complications.question_burns(world.hunt[facts.hunt], facts)


def reach_parts(
    world: World, facts: Facts, person: PersonId, topic: TopicId, approach: Approach
) -> tuple[Modifier, ...]:
    """Return what makes up how far a question reaches before the dice are rolled, by name; nothing that counts 0."""
    parts = [
        ("trust", facts.people[person].trust),
        (approach.value, PUSH[approach]),
        rumour.held_back(world, facts, person, topic),
        complications.silence(world, facts, person, approach),
    ]
    return tuple(Modifier(name=name, value=value) for name, value in parts if value)


def reach_of(world: World, facts: Facts, person: PersonId, topic: TopicId, approach: Approach) -> int:
    """Return how far a question reaches before the dice are rolled."""
    return sum(part.value for part in reach_parts(world, facts, person, topic, approach))


def reaches_farther(world: World, facts: Facts, person: PersonId, topic: TopicId, approach: Approach) -> bool:
    """Return whether a topic can be put to a person in this way now: never before, or with a hope of more."""
    before = facts.people[person].asked.get(topic)
    return before is None or reach_of(world, facts, person, topic, approach) + HOPE.get(approach, 0) > before


def ask(draft: Draft, person: PersonId, topic: TopicId, approach: Approach) -> Rejected | None:
    """Ask somebody about a topic."""
    refusal = presence.absent(draft, person) or _refusal(draft, person, topic, approach)
    if refusal is not None:
        return refusal
    if approach is Approach.BARGAIN:
        _pay(draft, BARGAIN_PENNIES)
    reach = reach_of(draft.world, draft.facts, person, topic, approach)
    candles = candles_for(draft.world, draft.facts, approach)
    rolled = draft.roll(check_for(draft.world, draft.facts, person, approach))
    well = rolled.grade in _WELL
    gained = (approach is Approach.KIND and well) + (rolled.grade is Grade.TRIUMPH)
    farther = gained + (DECEIT if approach is Approach.DECEIVE and well else 0)
    answer = answer_within(draft.world, person, topic, reach + farther)
    asked_before = draft.facts.people[person].asked
    farthest = max(reach + farther, asked_before.get(topic, reach))
    asked = with_entry(asked_before, topic, farthest)
    draft.put_person(person, asked=asked)
    draft.say(
        Answered(
            person=person,
            topic=topic,
            approach=approach,
            grade=rolled.grade,
            words=draft.world.person[person].evades if answer is None else answer.words,
            evaded=answer is None,
        )
    )
    if answer is not None and answer.claim is not None:
        clues.hear_claim(draft, answer.claim)
    if answer is not None:
        craft.learn(draft, answer.teaches)
    price = _trust_taken(draft.facts, approach, rolled.check.attempt)
    badly = rolled.grade in (Grade.FAILURE, Grade.DISASTER)
    if badly and not can_fall(draft, person):
        conditions.frighten(draft, 1, approach.value)
    change_trust(draft, person, gained + price - (1 if badly else 0))
    rumour.set_out(draft, person, topic, approach, rolled.grade)
    extra = 1 if rolled.grade in (Grade.COST, Grade.DISASTER) else 0
    time.burn(draft, candles + extra)
    return None


def greet(draft: Draft, person: PersonId) -> Rejected | None:
    """Say something that has no rule."""
    absent = presence.absent(draft, person)
    if absent is None:
        draft.say(Greeted(person=person))
    return absent


def answer_within(world: World, person: PersonId, topic: TopicId, reach: int) -> Answer | None:
    """Return the answer that asks for most trust among those within reach."""
    answers = [each for each in world.person[person].answers if each.topic == topic and each.trust <= reach]
    return max(answers, key=lambda answer: answer.trust, default=None)


def _refusal(draft: Draft, person: PersonId, topic: TopicId, approach: Approach) -> Rejected | None:
    facts, name = draft.facts, draft.world.person[person].name
    if topic not in facts.topics:
        return Rejected(reason=Refusal.UNKNOWN_TOPIC, message=f"You have nothing to ask {name} about that yet.")
    if approach is Approach.BARGAIN and facts.hunter.coin < BARGAIN_PENNIES:
        return Rejected(
            reason=Refusal.NO_COIN,
            message=f"You can't bargain: it takes {BARGAIN_PENNIES} pennies. (purse: {facts.hunter.coin})",
        )
    if not reaches_farther(draft.world, facts, person, topic, approach):
        return _nothing_more(draft, person, topic, approach)
    return None


def _nothing_more(draft: Draft, person: PersonId, topic: TopicId, approach: Approach) -> Rejected:
    world, facts = draft.world, draft.facts
    about, trust = world.topic[topic].name, _in_words(facts.people[person].trust)
    held = [
        f"{part.name} {_in_words(part.value)}"
        for part in reach_parts(world, facts, person, topic, approach)
        if part.name not in ("trust", approach.value)
    ]
    others = [each.value for each in Approach if reaches_farther(world, facts, person, topic, each)]
    farther = f"may reach farther: {', '.join(others)}" if others else "more trust may reach farther"
    numbers = "; ".join((", ".join((f"trust {trust}", *held)), farther))
    return Rejected(
        reason=Refusal.NOTHING_MORE, message=f"{world.person[person].name} has answered you about {about}. ({numbers})"
    )


def _trust_taken(facts: Facts, approach: Approach, attempt: int) -> int:
    """Return what an approach takes of trust whatever falls."""
    if approach is not Approach.PRESS or trades.presses_freely(facts.hunter, attempt):
        return 0
    return -1


def _in_words(trust: int) -> str:
    return f"+{trust}" if trust > 0 else str(trust).replace("-", "−")


def _pay(draft: Draft, pennies: int) -> None:
    coin = draft.facts.hunter.coin - pennies
    draft.put_hunter(coin=coin)
    draft.say(CoinChanged(by=-pennies, now=coin))
