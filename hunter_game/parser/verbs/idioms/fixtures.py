"""Weights that are pushed, and lights that are lit and put out."""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.engine.vocabulary import Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import EMBERS, HEAVY, LIGHTS

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words=(
            "heave, haul, hoist, manhandle, trundle, wheel, cart, tow, lug, rock, tip over, knock over, kick over, "
            "push over, roll over, flip over, swing round, jolt, nudge, hammer at, hammer upon, beat on, beat at, "
            "thump, thump at, rap upon, bang upon, pummel, shoulder aside, roll back, roll up, roll out, wind up, "
            "wind down, wind in, reel in, hand up, draw up, crank up, crank down, haul up, haul in, haul down, haul "
            "back, pull up, let down, heave up, heave over, edge, walk, work, lever, slide, bowl, shunt, ease, sway, "
            "joggle, jog, worry, waggle, push aside, heave aside, kick aside, shove over, bump, grind, drag, shift, "
            "roll"
        ),
        forms=(
            "THING | THING aside/away/over/back/out/up/down/forward/forwards/along/round/around/clear | THING to one/"
            "the side | THING to one side and/so/with WORDS | THING to/into/onto/toward/towards/against/across/over/"
            "off/from/under/up/down/along/through/out/past/beside/by OTHER | THING out of/to OTHER | THING out/clear "
            "of the/my way | THING clear of OTHER | THING off OTHER | THING up out of OTHER | THING aside/away/over/"
            "back/up/down/forward/clear and/so/to/from/until/with WORDS | THING until/so/and/with/a WORDS | at THING"
        ),
        example="heave the stone to one side",
        help="Push, pull, turn or knock on a thing.",
        heads=HEAVY
        | frozenset(
            word_list(
                "millstone altar statue cupboard bookcase wardrobe dresser shelf bucket bed trunk"
                " flagstone slab boat punt barrow wheelbarrow wagon sled sledge plough lever wheel winch"
                " windlass chain rope anvil statues crates barrels chairs benches pews logs stones beam"
                " plank planks cask keg sack sacks bale bales candlestick basket ladder coffin headstone"
                " gravestone rug carpet mat bell pulley gravestones font pillar column effigy cage pot"
                " cauldron branch bough trough gate side portcullis grating grate bookshelf couch settle"
                " mattress painting picture"
            )
        )
        - {"door", "rock"},
    ),
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words=(
            "hammer at, hammer upon, beat on, beat at, beat upon, thump at, rap upon, bang upon, batter at, pound "
            "upon, knock upon, knock hard on, knock loudly on, knock three times on, knock twice on, scratch at, tap "
            "at, drum on, slap at, kick at, throw my shoulder against, throw my shoulder at, throw my weight at, "
            "throw my weight behind, throw my weight on, throw myself against, lean my weight on, lean my weight "
            "into, lean my shoulder against, lean my shoulder into, lean my back against, lean hard against, lean "
            "hard on, set my back to, set my back against, put my back to, put my back into, put my weight on, put "
            "my weight behind, put my weight into, put my weight against, put my whole weight behind, fit my "
            "shoulder to, press my shoulder to, press my shoulder against, brace my shoulder against, brace my back "
            "against, get my shoulder to, get my shoulder under, get my back into, rap my knuckles on, bang my fist "
            "on the door of, give a tug on, give a pull on, give a tug to, give a pull to, pull hard on, push hard "
            "on, push hard against, tug hard on, heave on, haul at, strain at, strain against"
        ),
        forms="THING | THING and/so/until/to/with/till/as/but WORDS",
        example="hammer at the gate",
        help="Push, pull, turn or knock on a thing.",
    ),
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words="lean on, lean hard on, bear down on, throw myself on, lean against, lean into",
        forms="THING | THING until/with/and/so/to WORDS",
        example="lean on the lever",
        help="Push a thing with all your weight.",
        heads=frozenset(word_list("lever handle crank wheel capstan winch windlass cart boulder button plunger pedal")),
    ),
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words="lean, put, throw, set, lend, fling, hurl, brace",
        forms=(
            "my whole/full/entire weight against/on/into/behind/at THING | my whole/full/entire weight against/on/"
            "into/behind/at THING until/to/and/so WORDS | my weight/shoulder/back/strength against/on/into/behind/at/"
            "to THING until/and/so/to/in WORDS | all my weight/strength against/on/into/behind/at THING until/and/so/"
            "to WORDS"
        ),
        example="lean my whole weight against the cart",
        help="Push a thing with all your weight.",
    ),
    Row(
        Meaning.LIGHT,
        Verb.LIGHT,
        words=(
            "strike, coax, nurse, blow, kindle, raise, spark, get, make, fan, draw, conjure, tease, breathe, wring, "
            "start, build, lay, light, make up, bank up, build up, set, have, need, create"
        ),
        forms=(
            "a/the flint | a/the flint and/over/to/against/on/at/until WORDS | flint over/to/against/on WORDS | "
            "flint and steel | flint and steel WORDS | a/the/some spark/sparks/flame/flames/blaze/fire/light/glow/"
            "campfire/bonfire | a small/little/tiny/good/low/roaring flame/fire/spark/blaze | a/the/some spark/"
            "sparks/flame/blaze/fire/light/glow/campfire/bonfire out/from/on/in/into/with/under/going/of/to/back/by/"
            "at/again/for WORDS | a small/little/tiny/good/low/roaring flame/fire/spark/blaze out/from/on/in/into/"
            "with/under/going/of/by/for WORDS | a small flame out of WORDS | sparks into/onto/over/at WORDS | sparks "
            "from WORDS | a/the/my fire/flame/hearth/stove/brazier going/roaring/blazing/burning | a/the/my fire/"
            "flame going/roaring/blazing with/again/in/so/from WORDS"
        ),
        example="coax a flame from the tinder",
        help="Set a light.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.LIGHT,
        Verb.LIGHT,
        words=(
            "stoke, stoke up, fan, feed, blow on, blow up, poke, poke up, rekindle, revive, bank up, build up, stir "
            "up, stir, tend, spark, puff at, breathe on, breathe life into, blow life into, coax, mend"
        ),
        forms="THING | THING with WORDS | THING into/to/until/back/so/and/till WORDS | up THING",
        example="fan the embers",
        help="Set a light.",
        fight=Maneuver.USE,
        heads=EMBERS,
    ),
    Row(
        Meaning.LIGHT,
        Verb.LIGHT,
        words="touch, put, set, hold, apply, bring, thrust, toss, throw, push, stick, take, press",
        forms=(
            "taper/torch/match/flame/fire/spark/spill/candle/light/brand/flint to THING | a/the/my taper/torch/match/"
            "flame/spark/spill/candle/light/brand to/into/in/under/against/at THING | THING to the flame/candle/fire/"
            "torch/lantern/lamp/match | a/the/my taper/torch/match/flame/spark/spill/candle/light/brand to THING and/"
            "so/until WORDS | a lit/burning/lighted taper/torch/match/candle/brand/stick/branch to/into/in/under/"
            "against THING"
        ),
        example="put a flame to the wick",
        help="Set a thing alight.",
        fight=Maneuver.USE,
        heads=frozenset(
            word_list(
                "wick thatch candle lamp lantern straw hay tinder kindling fuse oil tar torch rag pyre"
                " web webs nest curtain curtains paper letter page ledger book brush wood logs heap pile"
                " flame fire match rushlight taper candles reeds rope cloth bundle roof barn pitch twigs"
            )
        ),
    ),
    Row(
        Meaning.LIGHT,
        Verb.LIGHT,
        words="feed, give, consign, commit, cast, throw, toss, drop, put, fling",
        forms=(
            "THING to the flames/flame/fire/blaze | THING to the flames/fire and/so/before/page WORDS | THING on/"
            "onto/in/into the fire/flames/hearth/stove/coals"
        ),
        example="feed the letter to the flames",
        help="Set a thing alight.",
        fight=Maneuver.USE,
        heads=frozenset(
            word_list(
                "letter page pages paper papers note ledger book log logs wood stick sticks straw rags"
                " rag branch branches kindling turf peat faggot faggots cloth hair doll twigs coal"
                " portrait diary"
            )
        ),
    ),
    Row(
        Meaning.LIGHT,
        Verb.LIGHT,
        words="get, have, set, make, bring, bring back, coax, blow, turn, nurse",
        forms=(
            "THING into flame/flames/life/blaze | THING lit/burning/going/alight/alive/aflame | THING back to life | "
            "THING lit/burning/going/alight again | THING lit/going/burning with/from/so/before/in/and WORDS | THING "
            "to life | up THING"
        ),
        example="get the lamp lit",
        help="Set a light.",
        fight=Maneuver.USE,
        heads=LIGHTS | EMBERS | frozenset(("wick", "campfire", "bonfire", "stove")),
    ),
    Row(
        Meaning.USE,
        Verb.USE,
        words=(
            "put, turn, shutter, hood, dim, turn down, damp, damp down, cover, kill, smother, pinch, pinch out, stub "
            "out, shade, cut"
        ),
        forms=(
            "THING | THING out | THING down/low/out and/so/to/with WORDS | THING so/to/and/before/with WORDS | out "
            "THING | THING down"
        ),
        example="turn the lamp down",
        help="Put a thing to its use.",
        fight=Maneuver.USE,
        heads=LIGHTS - {"fire", "hearth", "pyre", "beacon"},
    ),
    Row(
        Meaning.USE,
        Verb.USE,
        words="put, raise, lift, set, bring, hold, press",
        forms=(
            "THING to my lips/mouth | THING to my lips/mouth and/to WORDS | my lips to THING | my lips to THING and "
            "blow"
        ),
        example="put the horn to my lips",
        help="Put a thing to its use.",
        fight=Maneuver.USE,
        heads=frozenset(word_list("whistle pipe flute bugle trumpet fife reed horn")),
    ),
)
