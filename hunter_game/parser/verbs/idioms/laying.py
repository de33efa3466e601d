"""Laying, setting down and dropping, as a sentence says them."""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.engine.vocabulary import Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import ARMS, GROUND, LIGHTS, SMALL

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.DROP,
        Verb.DROP,
        words=(
            "put, set, lay, place, drop, throw, fling, toss, sling, cast, dump, hurl, let, chuck, plonk, plump, "
            "lower, ease, rest, stand, deposit, bump, heave, leave, put down, set down, lay down, throw down, fling "
            "down, let down, dump down"
        ),
        forms=(
            "THINGS down | THINGS back down | THINGS down in/on/onto/to/among/into OTHER | THINGS in/on/onto/to/"
            "among OTHER | THINGS back down in/on/onto OTHER | down THINGS on/in/among OTHER | THINGS in/on OTHER "
            "and/so/while/as/before WORDS"
        ),
        example="set the bundle down in the grass",
        help="Put down what you carry.",
        heads=GROUND,
    ),
    Row(
        Meaning.DROP,
        Verb.DROP,
        words="put, set, lay, throw, fling, toss, sling, cast, chuck, plonk, dump, let, slam, hurl, drop, place",
        forms=(
            "THINGS down | THINGS back down | THINGS back down again | THINGS down again | THINGS down with/and/as/"
            "before/so/in WORDS"
        ),
        example="put it back down",
        help="Put down what you carry.",
    ),
    Row(
        Meaning.DROP,
        Verb.DROP,
        words=(
            "lay down, set down, put down, throw down, fling down, cast down, ground, sling down, let down, shrug "
            "off, slip off, unload, unshoulder, ease down, lower, swing down, heave off, throw off, unsling, let "
            "slip, cast off, dump, let go"
        ),
        forms=(
            "THINGS | THINGS on/onto/to/in/by/beside/near/against/at/with/and/for/here/there WORDS | THINGS here/there"
        ),
        example="shrug off my pack",
        help="Put down what you carry.",
        heads=frozenset(
            word_list(
                "pack rucksack bundle burden load sack bag basket satchel knapsack haversack bedroll"
                " crate firewood body corpse log logs"
            )
        ),
    ),
    Row(
        Meaning.DROP,
        Verb.DROP,
        words="lay down, throw down, cast down, fling down, ground, give up, surrender, drop",
        forms="THINGS | THINGS on/at/in/before/beside/by/to/and/so WORDS",
        example="lay down my weapon",
        help="Put down what you carry.",
        heads=ARMS | frozenset(("arms", "weapons")),
    ),
    Row(
        Meaning.DROP,
        Verb.DROP,
        words="let",
        forms=(
            "THINGS slip/slide/fall/drop/clatter/tumble/thump/thud/go/roll | THINGS slip/slide/fall/drop/clatter/"
            "tumble/thump/thud/roll from/through/out/off/to/onto/into/down/where/and/with/at WORDS | go of THINGS "
            "and/so/before/as WORDS"
        ),
        example="let the rope slip through my fingers",
        help="Put down what you carry.",
    ),
    Row(
        Meaning.PUT,
        Verb.DROP,
        words=(
            "stand, stack, pile, balance, lay out, set out, spread out, line up, lean up, prop up, wedge, ram, tamp, "
            "float, suspend, post, pin, tack, nail, glue, paste, fix, settle, lodge, nestle, bed, sit, perch, park, "
            "squeeze, string up, hang up, hang, put up, put out, put back, set up, lay back, arrange, range, ease, "
            "slot, drape, hook"
        ),
        forms=(
            "THINGS on/onto/in/into/by/beside/under/behind/against/across/along/over/between/among/inside/near/round/"
            "around OTHER | THINGS up/out/back on/onto/in/by/against/across/along/over/inside/from OTHER | THINGS up "
            "on/against/by/from OTHER"
        ),
        example="stand the lantern on the sill",
        help="Lay a thing somewhere.",
        heads=(
            frozenset(
                word_list(
                    "shelf table sill windowsill ledge altar mantel mantelpiece grave tomb floor hook peg"
                    " nail wall door bed chest box bowl basket drawer bench stool chair step doorstep stone"
                    " slab cart pew bracket sconce hearth counter desk stump post cupboard tray rack cloth"
                    " floorboard rafter beam branch rail gatepost coffin circle row order"
                )
            )
            | SMALL
        ),
    ),
    Row(
        Meaning.PUT,
        Verb.DROP,
        words="shove, push, slide, slip, poke, thrust, post, jam, cram, wedge, work, ease, ram, sink, stick",
        forms=(
            "THINGS under/underneath/beneath/behind/into/in/between/inside/through/among OTHER | THINGS back in/into/"
            "under/behind OTHER"
        ),
        example="slide the note under the door",
        help="Lay a thing somewhere.",
        heads=SMALL,
    ),
    Row(
        Meaning.PUT,
        Verb.DROP,
        words="thrust, drive, push, ram, sink, stick, plant, hammer, jam",
        forms="THINGS in/into OTHER | THINGS upright in/into OTHER | THINGS point down in OTHER",
        example="thrust the stake into the ground",
        help="Lay a thing somewhere.",
        heads=GROUND,
    ),
    Row(
        Meaning.PUT,
        Verb.DROP,
        words="hang up, hang, string up",
        forms=(
            "THINGS | THINGS up | THINGS back up | THINGS up on/by/from/in/over/above OTHER | THINGS on/by/from/in/"
            "over/above OTHER"
        ),
        example="hang the lantern up",
        help="Lay a thing somewhere.",
        heads=LIGHTS | frozenset(word_list("bell wreath herbs garlic charm rope picture key keys horseshoe")),
    ),
)
