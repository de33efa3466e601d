"""What a common verb means with a thing of one sort: food, drink, clothes, weapons, lights, remedies."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import (
    AMMUNITION,
    ARMS,
    DRINKS,
    FOODS,
    GARMENTS,
    KEYS,
    LIGHTS,
    PALMS,
    REMEDIES,
    SPREAD,
    VESSELS,
    WORN_AT,
)

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.REMOVE,
        Verb.REMOVE,
        words="unwield, sheathe, sheath, unequip",
        forms=".",
        example="unwield",
        help="Put away what you hold.",
    ),
    Row(
        Meaning.LIGHT,
        Verb.LIGHT,
        words="set, put",
        forms=(
            "THING alight/ablaze/aflame | THING on fire/alight/ablaze | fire/light to THING | a match/torch/flame/"
            "light to THING"
        ),
        example="set the hay on fire",
        help="Set a thing alight.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.LIGHT,
        Verb.LIGHT,
        words="get, make, start, build, have, need",
        forms=(
            "a/the/some fire/light | fire/light | a/the/some fire/light going/started/in/on/by/here/lit | a/the/some "
            "fire/light in/on/by/to/for/with WORDS | THING lit/burning/alight"
        ),
        example="get a fire going",
        help="Set a light.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.EAT,
        Verb.EAT,
        words="have, take, finish, get down, share, enjoy",
        forms="some/a of THING | some of THING | a bit/bite/piece of THING | the last/rest of THING",
        example="have some of the stew",
        help="Eat something.",
        fight=Maneuver.USE,
        heads=FOODS,
    ),
    Row(
        Meaning.EAT,
        Verb.EAT,
        words="have",
        forms="THING | some THING",
        example="have some bread",
        help="Eat something.",
        fight=Maneuver.USE,
        heads=FOODS,
    ),
    Row(
        Meaning.DRINK,
        Verb.DRINK,
        words="swallow, down, finish, have, try, taste, knock back, empty, toss off, take",
        forms=(
            "some of THING | a sip/swig/pull/gulp/drink/draught/mouthful of/from THING | sip/swig/pull/gulp/drink/"
            "draught/mouthful of/from THING | the last/rest of THING | THING in WORDS | the last/rest of THING in "
            "WORDS"
        ),
        example="take a swig of the ale",
        help="Drink something; the same as using it.",
        fight=Maneuver.USE,
        heads=DRINKS | VESSELS,
    ),
    Row(
        Meaning.DRINK,
        Verb.DRINK,
        words="swallow, down, finish, drain",
        forms="THING | some THING | THING in one go/gulp/swallow",
        example="swallow the tonic",
        help="Drink something; the same as using it.",
        fight=Maneuver.USE,
        heads=DRINKS | VESSELS,
    ),
    Row(
        Meaning.EQUIP,
        Verb.EQUIP,
        words="take, get, hold, grip, keep, have, put, bring, carry, draw, pull, whip, slide, slip",
        forms=(
            "THING in/with my/both/one/two hand/hands | THING in hand | THING in my left/right hand | THING ready/"
            "out/up | out THING | THING from its/my/the sheath/belt/scabbard/holster/back/boot | THING at the ready "
            "| THING close | THING ready WORDS"
        ),
        example="take the axe in both hands",
        help="Take a thing in hand.",
        heads=ARMS | PALMS | LIGHTS,
    ),
    Row(
        Meaning.EQUIP,
        Verb.EQUIP,
        words="draw, pull, whip out, slide out, whip, reach for",
        forms="THING | my THING | THING and hold/keep WORDS | THING from its/my/the WORDS",
        example="draw the knife",
        help="Take a thing in hand.",
        heads=ARMS,
    ),
    Row(
        Meaning.REMOVE,
        Verb.REMOVE,
        words="put, lay, set, stow, tuck, slip, slide",
        forms="THING away | away THING | THING back in/into/to its/my/the sheath/belt/scabbard/holster | THING aside",
        example="put the knife away",
        help="Put away what you hold.",
        heads=ARMS,
    ),
    Row(
        Meaning.REMOVE,
        Verb.REMOVE,
        words="pull, tug, kick, wriggle out of, get out of, step out of, take, throw, get, strip",
        forms="off THING | THING off",
        example="kick off the boots",
        help="Take off what you wear.",
        heads=GARMENTS,
    ),
    Row(
        Meaning.USE,
        Verb.USE,
        words="try, put, turn, fit, insert, slide, stick, slip, push",
        forms="THING in/into/on/with OTHER | THING",
        example="try the key in the lock",
        help="Put a thing to its use.",
        fight=Maneuver.USE,
        heads=KEYS,
    ),
    Row(
        Meaning.DRINK,
        Verb.DRINK,
        words="have",
        forms="THING | some THING | a THING",
        example="have some ale",
        help="Drink something; the same as using it.",
        fight=Maneuver.USE,
        heads=DRINKS,
    ),
    Row(
        Meaning.REMOVE,
        Verb.REMOVE,
        words="wriggle out of, get out of, step out of, strip off, shrug out of",
        forms="THING",
        example="wriggle out of the coat",
        help="Take off what you wear.",
        heads=GARMENTS,
    ),
    Row(
        Meaning.USE,
        Verb.USE,
        words="wrap, tie, bind, wind, put, press, hold",
        forms="THING on/over/to/round/around/about/against/into my WORDS | THING on/over/round/around/about OTHER",
        example="wrap the bandage round my hand",
        help="Put a thing to its use.",
        fight=Maneuver.USE,
        heads=REMEDIES,
    ),
    Row(
        Meaning.LIGHT,
        Verb.LIGHT,
        words="hold, put, touch, set, bring, stick",
        forms=(
            "THING over/in/to/into/above the/a fire/flame/flames/candle/lamp/torch/lantern | THING over/in/to/into/"
            "above the/a fire/flame/flames/candle/lamp/torch/lantern until/so/and/to WORDS | the/a/my torch/candle/"
            "flame/match/lantern to OTHER | a/the/my burning/lit/flaming WORDS to/against OTHER"
        ),
        example="hold the paper over the candle",
        help="Set a thing alight.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.EQUIP,
        Verb.EQUIP,
        words="slide, put, fit, set, load, slip, slot, lay, draw back, pull back",
        forms="THING in/into/on/onto/to OTHER",
        example="slide a bolt into the crossbow",
        help="Take a thing in hand.",
        heads=AMMUNITION,
    ),
    Row(
        Meaning.EQUIP,
        Verb.EQUIP,
        words="raise, hold, lift, hold up, shoulder, level",
        forms="THING | THING up/high/aloft/out | THING up high | up THING | THING high WORDS | THING over my head",
        example="raise the lantern",
        help="Take a thing in hand.",
        heads=LIGHTS | ARMS,
    ),
    Row(
        Meaning.EAT,
        Verb.EAT,
        words="bite, bite into, bite off, gnaw, gnaw on, peel",
        forms="THING | a piece/bit of THING",
        example="bite into the apple",
        help="Eat something.",
        heads=FOODS,
    ),
    Row(
        Meaning.REMOVE,
        Verb.REMOVE,
        words="slide, pull, slip, ease, tug, yank, twist, take, get, work, wriggle",
        forms="THING off my/his/her WORDS | THING off",
        example="slide the ring off",
        help="Take off what you wear.",
    ),
    Row(
        Meaning.USE,
        Verb.USE,
        words="put, try, turn, fit, insert",
        forms="THING in/on/into/over/to OTHER",
        example="put salve on the bite",
        help="Put a thing to its use.",
        fight=Maneuver.USE,
        heads=REMEDIES,
    ),
    Row(
        Meaning.EQUIP,
        Verb.EQUIP,
        words="get, have, make",
        forms="THING ready | THING out | THING in hand | out THING",
        example="get the knife ready",
        help="Take a thing in hand.",
    ),
    Row(
        Meaning.EAT,
        Verb.EAT,
        words="try, sample, taste",
        forms="THING | some of THING | one of THING | a bit of THING",
        example="try the berries",
        help="Eat something.",
        heads=FOODS,
    ),
    Row(
        Meaning.USE,
        Verb.USE,
        words="spread, fold out",
        forms="THING on OTHER",
        example="spread the map on the table",
        help="Put a thing to its use.",
        heads=SPREAD,
    ),
    Row(
        Meaning.EQUIP,
        Verb.EQUIP,
        words="slip, put, slide, push, pull, hang, tie, fasten, strap, buckle, set, sling, wrap, drape",
        forms="THING on/onto/to/over/around/round/about my WORDS | THING up",
        example="put the ring on my finger",
        help="Take a thing in hand, or put it on.",
        heads=WORN_AT,
    ),
)
