"""Every closed word list of the game, in one place.

Ids are strings with a type of their own, so that a person's id cannot be passed for a place's.
The lists are closed: a new word is a new rule.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NewType

PlaceId = NewType("PlaceId", str)
PersonId = NewType("PersonId", str)
BeastId = NewType("BeastId", str)
ItemId = NewType("ItemId", str)
DetailId = NewType("DetailId", str)
TopicId = NewType("TopicId", str)
TraceId = NewType("TraceId", str)
ClaimId = NewType("ClaimId", str)
CauseId = NewType("CauseId", str)
NextId = NewType("NextId", str)
HuntId = NewType("HuntId", str)
ActId = NewType("ActId", str)
RecipeId = NewType("RecipeId", str)


class Direction(StrEnum):
    """Ways out of a place."""

    NORTH = "north"
    NORTHEAST = "northeast"
    EAST = "east"
    SOUTHEAST = "southeast"
    SOUTH = "south"
    SOUTHWEST = "southwest"
    WEST = "west"
    NORTHWEST = "northwest"
    UP = "up"
    DOWN = "down"
    IN = "in"
    OUT = "out"


class Watch(StrEnum):
    """The four parts of a day of twelve candles, three candles each, in order."""

    MORNING = "morning"
    NOON = "noon"
    DUSK = "dusk"
    NIGHT = "night"


class Terrain(StrEnum):
    """What the ground of a place is; weather and floods ask it."""

    VILLAGE = "village"
    INDOORS = "indoors"
    ROAD = "road"
    FIELD = "field"
    WATER = "water"
    FEN = "fen"
    WOOD = "wood"
    CHALK = "chalk"
    UNDERGROUND = "underground"


class Weather(StrEnum):
    """What a day is like out of doors; one for each day of a hunt."""

    STILL = "still"
    FOG = "fog"
    RAIN = "rain"
    WIND = "wind"
    FROST = "frost"


class Attribute(StrEnum):
    """What a hunter is made of, −1 to +3 each."""

    MIGHT = "might"
    WITS = "wits"
    NERVE = "nerve"


class Grade(StrEnum):
    """How a check fell: 2d6 + modifier of ≤ 2, 3–5, 6–7, 8–11, ≥ 12."""

    DISASTER = "disaster"
    FAILURE = "failure"
    COST = "cost"
    SUCCESS = "success"
    TRIUMPH = "triumph"


class Approach(StrEnum):
    """How something is asked of a person."""

    PLAIN = "plain"
    KIND = "kind"
    PRESS = "press"
    BARGAIN = "bargain"
    DECEIVE = "deceive"


class Temperament(StrEnum):
    """What a person is like to talk to; visible, since odds are shown from it."""

    OPEN = "open"
    PROUD = "proud"
    FEARFUL = "fearful"
    GRIEVING = "grieving"
    HARD = "hard"


class Trade(StrEnum):
    """What a hunter was before; each has a gift and a weakness, stated in `rules/trades.py`."""

    TRAPPER = "trapper"
    SURGEON = "surgeon"
    SEXTON = "sexton"
    DESERTER = "deserter"
    HERBALIST = "herbalist"
    BAILIFF = "bailiff"


class Scar(StrEnum):
    """What a hunter keeps of a meeting that nearly killed them; each costs one thing and helps another."""

    LIMP = "limp"
    CLOUDED_EYE = "clouded_eye"
    SHAKING_HAND = "shaking_hand"
    TORN_FACE = "torn_face"
    DROWNED_LUNG = "drowned_lung"
    NIGHT_TERRORS = "night_terrors"


class Complication(StrEnum):
    """What makes a hunt unlike others; each changes one rule, stated in `rules/complications.py`."""

    SECOND_BEAST = "second_beast"
    BOUNTY_RIVAL = "bounty_rival"
    FLOOD = "flood"
    SAINTS_DAY = "saints_day"
    GUILTY_WITNESS = "guilty_witness"
    CURFEW = "curfew"
    HUE_AND_CRY = "hue_and_cry"
    SICKNESS = "sickness"
    FEUD = "feud"
    VOW_OF_SILENCE = "vow_of_silence"
    HARD_TIMES = "hard_times"
    BURIED_TRUTH = "buried_truth"


class WordTaken(StrEnum):
    """What somebody does who has heard what the hunter asks about."""

    HIDES = "hides"
    WARNS = "warns"
    COMES = "comes"


class Maneuver(StrEnum):
    """What a hunter can do in a fight."""

    STRIKE = "strike"
    SHOOT = "shoot"
    THROW = "throw"
    AIM = "aim"
    GUARD = "guard"
    ADVANCE = "advance"
    TRAP = "trap"
    BAIT = "bait"
    USE = "use"
    SPEAK = "speak"
    RETREAT = "retreat"
    IMPROVISE = "improvise"


class Means(StrEnum):
    """How an improvised action works: by strength, by skill, by boldness."""

    FORCE = "force"
    CRAFT = "craft"
    NERVE = "nerve"


class Condition(StrEnum):
    """The eight conditions; only rules give and clear them."""

    BLEEDING = "bleeding"
    POISONED = "poisoned"
    BURNING = "burning"
    HELD = "held"
    BLINDED = "blinded"
    FRIGHTENED = "frightened"
    HIDDEN = "hidden"
    EXPOSED = "exposed"


class Range(StrEnum):
    """How far the beast is, nearest last."""

    FAR = "far"
    NEAR = "near"
    ENGAGED = "engaged"


class Mood(StrEnum):
    """How a person seemed when last heard; cosmetic, no rule reads it."""

    CALM = "calm"
    WARY = "wary"
    WARM = "warm"
    AFRAID = "afraid"
    ANGRY = "angry"
    GRIEVING = "grieving"
    ASHAMED = "ashamed"
    DEFIANT = "defiant"


class ClaimedResult(StrEnum):
    """What prose may claim to have happened in a fight; compared, never applied."""

    HIT = "hit"
    MISS = "miss"
    CRIT = "crit"
    DODGE = "dodge"
    BLOCK = "block"
    KILL = "kill"
    FLEE = "flee"
    HEAL = "heal"
    STATUS = "status"


class Verb(StrEnum):
    """The closed list of deeds outside talk and fight."""

    MOVE = "move"
    LOOK = "look"
    EXAMINE = "examine"
    SEARCH = "search"
    LISTEN = "listen"
    TAKE = "take"
    DROP = "drop"
    GIVE = "give"
    USE = "use"
    OPEN = "open"
    CLOSE = "close"
    PUSH = "push"
    LIGHT = "light"
    EAT = "eat"
    DRINK = "drink"
    EQUIP = "equip"
    REMOVE = "remove"
    TRAP = "trap"
    BAIT = "bait"
    HIDE = "hide"
    WAIT = "wait"
    REST = "rest"
    SIGN = "sign"
    SHOW = "show"
    PAIR = "pair"
    LEAN = "lean"
    RECKON = "reckon"
    BUY = "buy"
    SELL = "sell"
    CRAFT = "craft"
    IMPROVISE = "improvise"


class ItemKind(StrEnum):
    """What an item is for."""

    ARM = "arm"
    AMMUNITION = "ammunition"
    OIL = "oil"
    TRAP = "trap"
    BAIT = "bait"
    TOOL = "tool"
    LIGHT = "light"
    FOOD = "food"
    REMEDY = "remedy"
    CHARM = "charm"
    CLOTHING = "clothing"
    BOOK = "book"
    TROPHY = "trophy"
    INGREDIENT = "ingredient"


class Truth(StrEnum):
    """What a claim is worth; never in a view."""

    TRUE = "true"
    PARTIAL = "partial"
    FALSE = "false"


class Line(StrEnum):
    """The three lines of an account."""

    KIND = "kind"
    CAUSE = "cause"
    NEXT = "next"


class Phase(StrEnum):
    """Where in the hunt we are."""

    INQUIRY = "inquiry"
    MEETING = "meeting"
    RECKONING = "reckoning"
    OVER = "over"


class Ending(StrEnum):
    """How a hunt ended."""

    SLAIN = "slain"
    LAID = "laid"
    DIED = "died"
    LOST = "lost"


class Telling(StrEnum):
    """What the hunter tells the village at the reckoning."""

    TRUTH = "truth"
    BURY = "bury"


class Verdict(StrEnum):
    """What the village does when a hunt is over; see `rules/reckoning.py`."""

    AMENDS = "amends"
    SHAME = "shame"
    DOUBT = "doubt"
    SILENCE = "silence"
    TALES = "tales"
    MOURNING = "mourning"
    FLIGHT = "flight"


class Refusal(StrEnum):
    """Why a rule says no. The sentence beside it says it to the player."""

    NOT_HERE = "not_here"
    AMBIGUOUS = "ambiguous"
    NO_EXIT = "no_exit"
    NOT_CARRIED = "not_carried"
    ALREADY = "already"
    FIXED = "fixed"
    PACK_FULL = "pack_full"
    NO_USE = "no_use"
    NO_AMMUNITION = "no_ammunition"
    OUT_OF_RANGE = "out_of_range"
    NO_FIGHT = "no_fight"
    IN_FIGHT = "in_fight"
    NOT_PRESENT = "not_present"
    UNKNOWN_TOPIC = "unknown_topic"
    NOTHING_MORE = "nothing_more"
    NO_COIN = "no_coin"
    UNKNOWN_CLUE = "unknown_clue"
    UNKNOWN_CANDIDATE = "unknown_candidate"
    INCOMPLETE = "incomplete"
    HELD = "held"
    TOO_DARK = "too_dark"
    OVER = "over"
    WRONG_TIME = "wrong_time"
    UNFIT = "unfit"
    UNKNOWN_RECIPE = "unknown_recipe"
    NOT_FOR_SALE = "not_for_sale"
    CLOSED = "closed"
