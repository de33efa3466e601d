"""What a hunter of the fake game perceives: by the mill race at dusk, in a meeting, and when it is over."""

from __future__ import annotations

from hunter_game.engine.outcomes import Modifier, Odds
from hunter_game.engine.view import (
    Candidate,
    ExitSeen,
    FightSeen,
    HunterSeen,
    ItemSeen,
    Offer,
    PersonSeen,
    ReckoningSeen,
    View,
    WareSeen,
)
from hunter_game.engine.vocabulary import (
    ActId,
    BeastId,
    Complication,
    Condition,
    Direction,
    Ending,
    ItemId,
    ItemKind,
    Line,
    Mood,
    PersonId,
    Phase,
    PlaceId,
    Range,
    Scar,
    Telling,
    Temperament,
    Terrain,
    Trade,
    Verdict,
    Watch,
    Weather,
)

ODDS = Odds(disaster=1, failure=9, cost=11, success=14, triumph=1)

OFFERS = (
    Offer(line="search", label="search the mill race", candles=1, coin=0, odds=ODDS, price="1 candle"),
    Offer(
        line="ask maren about the light",
        label="ask Maren about the light",
        candles=1,
        coin=0,
        odds=ODDS,
        price="1 candle",
    ),
    Offer(line="go north", label="go north to the weir", candles=1, coin=0, odds=None, price="1 candle"),
)


def a_view(*, fight: bool = False) -> View:
    return View(
        hunt="The Upright Dead",
        goal="Learn what sits the dead upright, what made it, and whom it wants next.",
        phase=Phase.MEETING if fight else Phase.INQUIRY,
        day=2,
        nights_left=2,
        candles=7,
        watch=Watch.DUSK,
        place=PlaceId("race"),
        place_name="The mill race",
        place_aliases=("race",),
        place_text="Black water under a wheel that does not stop.",
        dark=False,
        exits=(
            ExitSeen(direction=Direction.NORTH, to=PlaceId("weir"), name="the weir path", aliases=(), leads="the weir"),
            ExitSeen(direction=Direction.EAST, to=PlaceId("yard"), name="a gate", aliases=("gate",), leads=None),
            ExitSeen(direction=Direction.IN, to=PlaceId("mill"), name="the mill door", aliases=(), leads="the mill"),
        ),
        details=(),
        people=(
            PersonSeen(
                id=PersonId("maren"), name="Maren", aliases=(), pronoun="she", role="miller", look="", voice="",
                temperament=Temperament.GRIEVING, goal="", trust=1, mood=Mood.WARY, alive=True, here=True, met=True,
                trades=True,
            ),
            PersonSeen(
                id=PersonId("odd"), name="Odd", aliases=(), pronoun="he", role="the boy", look="", voice="",
                temperament=Temperament.FEARFUL, goal="", trust=0, mood=None, alive=True, here=True, met=True,
            ),
        ),
        things=(an_item("lantern", "lantern"), an_item("hooks", "eel hooks", count=3)),
        hunter=HunterSeen(
            name="Ysolde Karr", trade=Trade.SEXTON, gift="every fright of 2 nerve or more costs 1 less",
            weakness="shooting and throwing −1", scars=(Scar.LIMP,), renown=40,
            might=1, wits=2, nerve=0, health=6, health_most=8, courage=4,
            courage_most=5, coin=14, slots=6, slots_used=4,
            conditions=(Condition.BLEEDING,) if fight else (),
        ),
        topics=(),
        traces=(),
        claims=(),
        candidates=tuple(
            Candidate(line=line, id=f"{line}{number}", name=f"{number}", aliases=(), text="",
                      struck_by=("trace",) if number == 0 else ())
            for line in Line for number in range(4)
        ),
        payer=PersonId("maren"),
        account=None,
        fight=a_fight() if fight else None,
        ending=None,
        reckoning=None,
        wares=(
            WareSeen(id=ItemId("salt"), name="rock salt", aliases=(), plural=False, text="", count=2,
                     seller=PersonId("maren"), seller_name="Maren", price=3),
        ),
        recipes=(),
        weather=Weather.FOG,
        terrain=Terrain.WATER,
        complication=Complication.CURFEW,
        complicates="From dusk on nobody is out of doors.",
        past=(),
        searched_out=False,
        visited=(),
    )  # fmt: skip


def an_ended_view() -> View:
    reckoning = ReckoningSeen(
        ending=Ending.LAID, lines=2, alive=4, told=Telling.TRUTH, score=80,
        kind="drowner", cause="a toll the river was not paid", next="Odd, at the weir",
        points=(Modifier(name="lines right", value=40), Modifier(name="lives kept", value=15)), pay=12,
        purse=(Modifier(name="promised", value=16), Modifier(name="a line that is not right", value=-4)), renown=80,
        verdict=Verdict.AMENDS, village="the village makes amends for what it did",
    )  # fmt: skip
    return a_view().model_copy(update={"phase": Phase.OVER, "reckoning": reckoning, "ending": Ending.LAID})


def an_item(key: str, name: str, count: int = 1) -> ItemSeen:
    return ItemSeen(
        id=ItemId(key), name=name, aliases=(), plural=count > 1, item=ItemKind.TOOL, text="", count=count,
        slots=1, damage=0, reach=None, bane=None, fixed=False,
        wielded=False, worn=False, set=False, carried=False, holder="here",
    )  # fmt: skip


def a_fight() -> FightSeen:
    return FightSeen(
        beast=BeastId("drowner"), name="the drowner", aliases=(), look="", health=6, health_most=10, will=2,
        will_most=4, range=Range.NEAR, turn=2, shown=ActId("lunge"), shown_name="drag under",
        shown_tell="Its arms go slack.", shown_reach=Range.ENGAGED, conditions=(), known_bane=True, aimed=False,
    )  # fmt: skip
