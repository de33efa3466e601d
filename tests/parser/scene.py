"""A mill yard built by hand, so that the parser is tested without an engine."""

from __future__ import annotations

from typing import Any

from hunter_game.engine.view import (
    Candidate,
    ClaimSeen,
    DetailSeen,
    ExitSeen,
    FightSeen,
    HunterSeen,
    ItemSeen,
    Noun,
    PersonSeen,
    RecipeSeen,
    TopicSeen,
    TraceSeen,
    View,
    WareSeen,
)
from hunter_game.engine.vocabulary import (
    ActId,
    BeastId,
    ClaimId,
    DetailId,
    Direction,
    ItemId,
    ItemKind,
    Line,
    PersonId,
    Phase,
    PlaceId,
    Range,
    RecipeId,
    Temperament,
    Terrain,
    TopicId,
    TraceId,
    Trade,
    Watch,
    Weather,
)


def person(name: str, pronoun: str, role: str, *, here: bool = True, aliases: tuple[str, ...] = ()) -> PersonSeen:
    return PersonSeen(
        id=PersonId(name.lower()),
        name=name,
        aliases=aliases,
        pronoun=pronoun,
        role=role,
        look="",
        voice="",
        temperament=Temperament.PROUD,
        goal="",
        trust=0,
        mood=None,
        alive=True,
        here=here,
        met=False,
    )


def item(
    name: str,
    *aliases: str,
    carried: bool = False,
    kind: ItemKind = ItemKind.TOOL,
    plural: bool = False,
    fixed: bool = False,
) -> ItemSeen:
    return ItemSeen(
        id=ItemId(name.replace(" ", "_")),
        name=name,
        aliases=aliases,
        plural=plural,
        item=kind,
        text="",
        count=1,
        slots=1,
        damage=0,
        reach=None,
        bane=None,
        fixed=fixed,
        wielded=False,
        worn=False,
        set=False,
        carried=carried,
        holder="hunter" if carried else "here",
    )


def way(direction: Direction, name: str, to: str, *aliases: str, leads: str | None = None) -> ExitSeen:
    return ExitSeen(direction=direction, to=PlaceId(to), name=name, aliases=aliases, leads=leads)


def ware(name: str, *aliases: str, seller: str, price: int) -> WareSeen:
    return WareSeen(
        id=ItemId(name),
        name=name,
        aliases=aliases,
        plural=False,
        text="",
        seller=PersonId(seller.lower()),
        seller_name=seller,
        price=price,
        count=1,
    )


def topic(name: str, *aliases: str) -> TopicSeen:
    return TopicSeen(id=TopicId(name.replace(" ", "_")), name=name, aliases=aliases, asked=(), lead=False)


def candidate(line: Line, name: str, *aliases: str) -> Candidate:
    return Candidate(line=line, id=name.replace(" ", "_"), name=name, aliases=aliases, text="", struck_by=())


HUNTER = HunterSeen(
    name="Ansel",
    trade=Trade.TRAPPER,
    gift="",
    weakness="",
    scars=(),
    renown=0,
    might=1,
    wits=1,
    nerve=0,
    health=8,
    health_most=8,
    courage=6,
    courage_most=6,
    coin=24,
    slots=8,
    slots_used=3,
    conditions=(),
)

TIBB_LIGHT = ClaimSeen(
    id=ClaimId("tibb_light"),
    name="no light at the mill that night",
    aliases=("no light",),
    teller=PersonId("tibb"),
    teller_name="Tibb",
    words="There was no light.",
    strikes=(),
    leaning=False,
    broken=False,
)
MAREN_DOG = TIBB_LIGHT.model_copy(
    update={
        "id": ClaimId("maren_dog"),
        "name": "the dog did not bark",
        "aliases": ("the silent dog",),
        "teller": PersonId("maren"),
        "teller_name": "Maren",
    }
)

YARD = View(
    hunt="The Miller's Account",
    goal="Find what took the miller.",
    phase=Phase.INQUIRY,
    day=1,
    nights_left=2,
    candles=9,
    watch=Watch.NOON,
    place=PlaceId("yard"),
    place_name="the mill yard",
    place_aliases=("yard",),
    place_text="",
    dark=False,
    exits=(
        way(Direction.NORTH, "the reed path", "chapel", "path", leads="the chapel"),
        way(Direction.EAST, "the mill door", "mill", "door"),
        way(Direction.DOWN, "the ferry steps", "ferry", "steps"),
    ),
    details=(
        DetailSeen(id=DetailId("gate"), name="gate", aliases=("iron gate",), text="", examined=False),
        DetailSeen(id=DetailId("race"), name="mill race", aliases=("water", "race"), text="", examined=False),
        DetailSeen(id=DetailId("bed"), name="straw bed", aliases=("bed",), text="", examined=False),
    ),
    people=(
        person("Maren", "she", "the reeve"),
        person("Tibb", "he", "the ferryman", aliases=("ferryman",)),
        person("Osk", "he", "the sexton", here=False),
    ),
    things=(
        item("lantern", "lamp", kind=ItemKind.LIGHT),
        item("old knife", kind=ItemKind.ARM),
        item("bone knife", kind=ItemKind.ARM),
        item("millstone", fixed=True),
        item("salt", carried=True, kind=ItemKind.BAIT),
        item("crossbow", "bow", carried=True, kind=ItemKind.ARM),
        item("snare", "wire", carried=True, kind=ItemKind.TRAP),
        item("tonic", "bottle", carried=True, kind=ItemKind.REMEDY),
        item("coat", "greatcoat", carried=True, kind=ItemKind.CLOTHING),
        item("boots", carried=True, kind=ItemKind.CLOTHING, plural=True),
    ),
    hunter=HUNTER,
    topics=(topic("the mill", "mill"), topic("the drowned miller", "miller", "body"), topic("the light", "lights")),
    traces=(
        TraceSeen(
            id=TraceId("lime"),
            name="the lime in the footprints",
            aliases=("lime",),
            text="",
            strikes=(),
        ),
    ),
    claims=(TIBB_LIGHT, MAREN_DOG),
    candidates=(
        candidate(Line.KIND, "drowner"),
        candidate(Line.KIND, "marsh hound", "hound"),
        candidate(Line.CAUSE, "a body put in the water unblessed", "unblessed body"),
        candidate(Line.CAUSE, "a broken oath", "oath"),
        candidate(Line.NEXT, "Tibb, at the ferry steps", "ferry steps"),
        candidate(Line.NEXT, "Maren, at the mill", "maren at the mill"),
    ),
    payer=PersonId("maren"),
    account=None,
    fight=None,
    ending=None,
    reckoning=None,
    wares=(ware("rope", "cord", seller="Tibb", price=4), ware("loaf", "bread", seller="Maren", price=1)),
    recipes=(
        RecipeSeen(
            id=RecipeId("torch"),
            name="tarred torch",
            aliases=("torch",),
            text="",
            makes="tarred torch",
            needs=("2 pine pitch",),
            lacks=("2 pine pitch",),
        ),
    ),
    weather=Weather.STILL,
    terrain=Terrain.VILLAGE,
    complication=None,
    complicates="",
    past=(),
    searched_out=False,
    visited=(
        Noun(kind="place", id="yard", name="the mill yard"),
        Noun(kind="place", id="chapel", name="the chapel"),
        Noun(kind="place", id="inn", name="the inn"),
    ),
)
"""Noon in the yard: Maren and Tibb, two knives, a lantern, three ways out."""

FIGHT = YARD.model_copy(
    update={
        "phase": Phase.MEETING,
        "people": tuple(each.model_copy(update={"here": False}) for each in YARD.people),
        "fight": FightSeen(
            beast=BeastId("wolf"),
            name="old wolf",
            aliases=("wolf",),
            look="",
            health=6,
            health_most=10,
            will=2,
            will_most=3,
            range=Range.NEAR,
            turn=1,
            shown=ActId("lunge"),
            shown_name="lunges",
            shown_tell="It gathers itself.",
            shown_reach=Range.ENGAGED,
            conditions=(),
            known_bane=False,
            aimed=False,
        ),
    }
)
"""The same yard with a wolf in it, and nobody else."""

RECKONING = YARD.model_copy(update={"phase": Phase.RECKONING})
"""The same yard, when it is over."""

EMPTY = YARD.model_copy(update={"people": (), "things": (), "details": (), "topics": (), "traces": (), "claims": ()})
"""The yard with nothing in it but ways out."""


def with_(view: View, **changes: Any) -> View:
    return view.model_copy(update=changes)
