"""Turns of phrase of terse lines whose noun says what is done: *give chase*, *throw switch*, *go with boy*."""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.engine.vocabulary import Approach, Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import (
    ANIMALS,
    ARMS,
    BEASTS,
    BODIES,
    CHARGES,
    DOORS,
    EMBERS,
    FLOCK,
    FOLK,
    HEAVY,
    LIGHTS,
    MONEY,
    PLACES,
    SMALL,
)

LEVERS = frozenset(word_list("switch lever bolt latch catch handle crank points"))
PLANTS = frozenset(
    word_list("reed reeds rushes grass hay corn wheat barley nettles brambles bracken hedge weeds turf peat sod thatch")
)
FETTERS = frozenset(word_list("bars bar chain chains shackle shackles fetters lock padlock hinge hinges grating"))
VESSELS_AFLOAT = frozenset(word_list("boat punt raft ferry skiff dinghy coracle barge canoe rowboat"))
HIDDEN = (
    SMALL | ARMS | MONEY | LIGHTS | BODIES | frozenset(word_list("rope net food supplies evidence bag sack pack"))
) - frozenset(("room", "place", "house", "shop", "hut", "guard"))

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words="go with, walk with, come with, run with, ride with, leave with, accompany, join, catch up with",
        forms="WAY",
        example="go with the boy",
        help="Leave by a way out.",
        heads=FOLK,
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words=(
            "abseil, abseil down, rappel, rappel down, shin up, shin down, shinny up, shimmy up, shimmy down, slither "
            "down, slither through, disembark, alight, go ashore, keep to, bear, veer, keep left, keep right, keep "
            "straight on, circle round, circle around, circle round to, punt to, pole to, ferry to, row to, paddle to"
        ),
        forms="WAY | to/at/from/towards WAY | .",
        example="keep left",
        help="Leave by a way out.",
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="moor, beach, land, dock, berth, bail, bail out, bale, bale out, anchor, caulk, steer, scuttle, sink",
        forms="THING | THING to/at/on/by OTHER | THING with TOOL",
        example="moor the boat",
        help="Anything else: by strength, by skill or by boldness.",
        heads=VESSELS_AFLOAT,
    ),
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words="launch, float, shove off, push off",
        forms="THING | THING from OTHER | THING into OTHER",
        example="launch the boat",
        help="Push, pull, turn or knock on a thing.",
        heads=VESSELS_AFLOAT,
    ),
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words="throw, flip, trip, pull, work, shift, flick",
        forms="THING | THING up/down/over/back",
        example="throw the switch",
        help="Push, pull, turn or knock on a thing.",
        heads=LEVERS - frozenset(("bolt", "latch", "catch")),
    ),
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words=(
            "throw weight against, throw my weight against, put shoulder to, put my shoulder to, put shoulder against, "
            "put weight against, put my weight against, lean weight against, set shoulder to, lend shoulder to"
        ),
        forms="THING",
        example="put my shoulder to the cart",
        help="Push, pull, turn or knock on a thing.",
    ),
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words="hold",
        forms="THING | THING up/still/steady/firm/down",
        example="steady the ladder",
        help="Push, pull, turn or knock on a thing.",
        heads=(HEAVY - DOORS) | frozenset(("ladder", "cart", "wheel", "wagon", "beam", "horse", "mule", "boat")),
    ),
    Row(
        Meaning.GUARD,
        Maneuver.GUARD,
        words="hold",
        forms="THING",
        example="hold the gate",
        help="Meet what it is about to do.",
        heads=frozenset(word_list("gate bridge door doorway stair stairs pass ford gap wall line ground position")),
    ),
    Row(
        Meaning.TRACK,
        Verb.SEARCH,
        words="give chase, give chase to, set off after, chase after, go after, make after, hare after, tear after",
        forms=". | TRACE",
        example="give chase",
        help="Look for what went by here; the same as searching.",
    ),
    Row(
        Meaning.FLEE,
        Maneuver.RETREAT,
        words="make run for it, make dash for it, make break for it, make bolt for it, make escape, make getaway",
        forms=".",
        example="make a run for it",
        help="Break off; you keep what you learned, and it remembers you.",
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="set, sic, loose, unleash, let loose, turn loose",
        forms="BEAST on/upon/at PERSON",
        example="set the dog on it",
        help="Anything else: by strength, by skill or by boldness.",
        heads=BEASTS | FOLK,
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words=(
            "calm, soothe, steady, quieten, quiet, hush, gentle, lead, tether, hobble, saddle, unsaddle, harness, "
            "bridle, shoe, hitch, unhitch, milk, shear, herd, muzzle, groom, tie, tie up"
        ),
        forms="BEAST | BEAST with TOOL | BEAST to/into/towards/through/out/up/down/past OTHER | up BEAST | BEAST up",
        example="calm the horse",
        help="Anything else: by strength, by skill or by boldness.",
        heads=(ANIMALS | FLOCK | frozenset(("mare", "stallion", "nag", "foal", "oxen", "mules", "horses", "sow")))
        - frozenset(("boy", "girl", "kid")),
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="take, bring, lead, escort, drag, march, carry, walk, guide, haul, hustle",
        forms=(
            "PERSON to/into/inside/through/across/over/past/towards/up/down OTHER | PERSON home/indoors/outside/inside/"
            "away/upstairs/ashore | PERSON out of/to/from OTHER | PERSON back to OTHER"
        ),
        example="take the boy to the chapel",
        help="Anything else: by strength, by skill or by boldness.",
        heads=PLACES | frozenset(word_list("safety home indoors outside inside upstairs away bed")),
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="lay out, straighten, prop up, cover, wrap, shroud, wash, dress, bury",
        forms="THING | THING with/in TOOL",
        example="lay out the body",
        help="Anything else: by strength, by skill or by boldness.",
        heads=frozenset(("body", "corpse", "cadaver", "remains")),
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="cut, mow, scythe, reap, trample, flatten, hack through, beat down, slash",
        forms="THING | THING with TOOL | THING down | down THING",
        example="cut the reeds",
        help="Anything else: by strength, by skill or by boldness.",
        heads=PLANTS,
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="file, file through, file at, saw at, chisel, grind through, gnaw through, hack at, hack through",
        forms="THING | THING with TOOL",
        example="file the bars",
        help="Anything else: by strength, by skill or by boldness.",
        heads=FETTERS,
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words=(
            "chip at, chip away at, pick away at, chisel at, scrape at, scratch at, whittle at, take apart, "
            "pull apart, dismantle, disassemble, set table, lay table, set the table, lay the table, set sail, "
            "hoist sail, set bone, set the bone, strike camp, break camp, cup, cup hands round"
        ),
        forms="THING | THING with TOOL | . | apart THING",
        example="chip at the mortar",
        help="Anything else: by strength, by skill or by boldness.",
    ),
    Row(
        Meaning.USE,
        Verb.USE,
        words="heat, warm, scald, temper, dry",
        forms="THING | THING in/over/on/by/at/with OTHER",
        example="heat the poker in the fire",
        help="Put a thing to its use.",
    ),
    Row(
        Meaning.USE,
        Verb.USE,
        words="beat back, beat out, smother, stamp out, damp, damp down, rake out, cover, kick out, snuff out",
        forms="THING | THING with TOOL",
        example="smother the flames",
        help="Put a thing to its use.",
        heads=EMBERS,
    ),
    Row(
        Meaning.USE,
        Verb.USE,
        words="put, fit, set, lay, notch, place",
        forms="THING to/on/onto string/bowstring/bow | THING to/on/onto the/my string/bowstring/bow",
        example="put the arrow to the string",
        help="Put a thing to its use.",
        heads=CHARGES | frozenset(("string", "bowstring", "bow")),
    ),
    Row(
        Meaning.LIGHT,
        Verb.LIGHT,
        words="singe, scorch, char, torch",
        forms="THING | THING with TOOL",
        example="singe the rope",
        help="Set a thing alight.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.PUT,
        Verb.DROP,
        words="hide, conceal, stash, secrete, tuck",
        forms=(
            "THINGS | THINGS in/into/under/behind/inside/beneath/beside/up/down/among OTHER | THINGS in/under my OTHER"
        ),
        example="hide the axe",
        help="Lay a thing somewhere.",
        heads=HIDDEN,
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words="spy through, spy into, spy out, squint along, sight along, peer along, take pulse of",
        forms="THING",
        example="spy through the keyhole",
        help="Look closely at anything you can name; free.",
    ),
    Row(
        Meaning.WAIT,
        Verb.WAIT,
        words="watch, keep watch, stand watch, sit up, stay, hold, keep vigil, linger",
        forms="until/till WORDS | through the night | in/by/on/at/with WORDS until/till WORDS",
        example="watch until dawn",
        help="Let time pass: one candle.",
    ),
    Row(
        Meaning.REST,
        Verb.REST,
        words="take it easy, take the weight off, take a load off",
        forms=". | here | for/by WORDS",
        example="take it easy",
        help="Rest and mend, where it is safe.",
    ),
    Row(
        Meaning.SAY,
        Approach.PLAIN,
        words="answer, reply, respond",
        forms="yes | no | aye | nay | maybe | perhaps | yes/no/aye/nay to PERSON",
        example="answer yes",
        help="Say something; in a meeting, words can lay a beast to rest.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.SAY,
        Approach.PLAIN,
        words=(
            "out of my way, get out of my way, make way, mind out, let me pass, let me through, shut your mouth, "
            "shut your gob, shut your trap, shut your face, shut it, belt up, pipe down, come "
            "here, open up, good boy, good girl, good dog, good doggy, nice doggy, nice dog, easy boy, easy girl, easy "
            "now, there there, steady boy, steady girl, whoa there, come here you, come out you"
        ),
        forms=". | PERSON | for/little/mangy/miserable/lazy/filthy/dirty/cowardly/ugly/wretched/stinking WORDS",
        example="out of my way",
        help="Say something; in a meeting, words can lay a beast to rest.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="give, moon, flip off, show",
        forms="PERSON the finger/bird/fingers/glare/fig | PERSON two fingers | the finger/bird/fig to PERSON",
        example="give Maren the finger",
        help="Act something out; it moves nothing but the mood.",
        heads=frozenset(("finger", "bird", "fingers", "fig")),
    ),
    Row(
        Meaning.SHOUT,
        Approach.PLAIN,
        words="ring for, bang for, knock for, send for, holler for, bellow for",
        forms="PERSON",
        example="ring for the landlord",
        help="Call out; who is near may hear it.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words=(
            "sit up, sit up straight, take a step back, take step back, take a step forward, take step forward, "
            "get to my feet"
        ),
        forms=".",
        example="sit up",
        help="Act something out; it moves nothing but the mood.",
    ),
)
