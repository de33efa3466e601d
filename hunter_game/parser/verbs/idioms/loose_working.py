"""Loose verbs by which something is worked, opened, shut, lit, warded off or struck: *work the lid loose*.

*Get*, *put*, *have*, *turn* and *work* say nothing by themselves; each of these turns is one act.
"""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.engine.vocabulary import Approach, Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import ARMS, CHARGES, CORDAGE, EMBERS, GARMENTS, HEAVY, LIGHTS, OPENABLE, PLACES, TRAPS

_FASTENERS = frozenset(
    word_list("padlock lock hasp latch bolt chain chains clasp seal bar bars lid stopper cork hinge")
)
_MADE = (
    TRAPS
    | ARMS
    | LIGHTS
    | CORDAGE
    | CHARGES
    | frozenset(
        word_list(
            "cage basket hook hooks candle candles poultice salve paste powder charm bandage bandages splint mat net"
            " peg pegs"
        )
    )
)
_KINDLED = LIGHTS | EMBERS | frozenset(word_list("flint wick stub lit going alight kiln oven pipe"))

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.CRAFT,
        Verb.CRAFT,
        words=(
            "turn, work, make, fashion, twist, weave, bend, carve, cut, hammer, beat, plait, braid, knot, "
            "whittle, shape"
        ),
        forms="THING into RECIPE | THING down into RECIPE",
        example="turn the tallow into candles",
        help="Make something you know how to make.",
        heads=_MADE,
    ),
    Row(
        Meaning.CRAFT,
        Verb.IMPROVISE,
        words="put, fit, get, set, bind, fix, lash",
        forms=(
            "a/an new/fresh/keen/proper/good/better/fine/another "
            "string/haft/handle/head/edge/point/blade/shaft/tip/sole/patch/bottom/rim on/to/in WORDS | a/an "
            "edge/point/patch/handle on WORDS"
        ),
        example="put a new haft on the spear",
        help="Make something by hand.",
    ),
    Row(
        Meaning.REMOVE,
        Verb.REMOVE,
        words=(
            "slip off, kick off, pull off, ease off, tug off, slide off, peel off, whip off, shrug off, slip, "
            "kick, ease"
        ),
        forms="THING | THING off",
        example="slip off my shoes",
        help="Take off, sheathe or put away a thing.",
        heads=GARMENTS,
    ),
    Row(
        Meaning.OPEN,
        Verb.OPEN,
        words="work, wriggle, ease, prise, pry, knock, force, jiggle, coax, twist, get, bash",
        forms="THING loose/free | THING loose/free with TOOL",
        example="work the lid loose",
        help="Open a thing.",
        heads=OPENABLE | _FASTENERS,
    ),
    Row(
        Meaning.CLOSE,
        Verb.CLOSE,
        words="shut up, close up, lock up, board up, make fast, bar up, batten down",
        forms="THING | THING for WORDS",
        example="shut up the house",
        help="Close a thing.",
        heads=OPENABLE | PLACES | {"shutters", "hatches", "boat"},
    ),
    Row(
        Meaning.CLOSE,
        Verb.CLOSE,
        words="put, get, drop, slide, swing, shove, lower, set, throw, have",
        forms=(
            "the bar/bolt/crossbar/beam/latch across | the bar/bolt/crossbar/beam/latch down/home/to/in | the "
            "bar/bolt/crossbar/beam across the WORDS | the bar in place | the shutters up/to | the shutters up on"
            " WORDS | up the shutters"
        ),
        example="put the shutters up",
        help="Close a thing.",
    ),
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words="put, set, lend, throw, lean",
        forms=(
            "some/a/more muscle/weight/back/effort/strength/beef/elbow into THING | my "
            "weight/back/shoulder/strength into THING | my weight/back/shoulder against THING | my "
            "weight/back/shoulder to THING | my weight behind THING | some muscle/weight behind THING"
        ),
        example="put some muscle into it",
        help="Push, pull or move a thing.",
    ),
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words="get, set, start, have",
        forms=(
            "THING rolling/moving/turning/swinging/shifting/budging | THING to budge/move/turn/roll/shift | THING"
            " on the move"
        ),
        example="get the stone rolling",
        help="Push, pull or move a thing.",
        heads=HEAVY | {"rolling", "budging", "budge", "turning", "moving"},
    ),
    Row(
        Meaning.LIGHT,
        Verb.LIGHT,
        words="get, have, set, coax, bring",
        forms=(
            "THING going/lit/alight/burning/ablaze/glowing/started/blazing | a blaze/flame/light/fire up in/on/by"
            " WORDS | a blaze/flame/light/fire going in/on/by/under WORDS | THING to life | some light in/on/into"
            " WORDS"
        ),
        example="get the lamp going",
        help="Light a thing.",
        heads=_KINDLED,
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words=(
            "have a cry, have a good cry, have a little cry, have a weep, have a good weep, have a laugh, have a "
            "good laugh, have a chuckle, have a giggle, have a moan, have a good moan, have a grumble, have a "
            "sulk, have a yawn, have a stretch, have a good stretch, have a scratch, have a good scratch, have a "
            "shiver, have a cough, have a good old moan, have kittens, have a think, have a good think, have a "
            "ponder, take heart, take courage, lose heart, take comfort, take fright, take offence, take umbrage,"
            " let my hair down, put it out of my mind, put that out of my mind, put it from my mind, tip the wink"
            " to, tip a wink to, tip a wink at"
        ),
        forms=". | about/at/over/from/in WORDS | PERSON",
        example="have a good cry",
        help="Act something out; nothing comes of it.",
    ),
    Row(
        Meaning.REST,
        Verb.REST,
        words=(
            "take the load off, take the weight off, put up my feet, get my wind back, get my breath back, give "
            "my legs a rest, give my feet a rest, rest my bones, rest my weary bones, rest my legs, rest my feet,"
            " ease my back, ease my feet, ease my legs"
        ),
        forms=". | my legs/feet/pins | for/by/on/in/at/against/before/beside/under WORDS",
        example="take the load off my feet",
        help="Sit until the watch changes; gives back a little.",
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words="have, rip, tear, pull, cut, let",
        forms=(
            "its/his/her guts/heart/eyes/eye/throat/liver/tongue/entrails/brains/innards/lights out | out "
            "its/his/her guts/heart/eyes/eye/throat/liver/tongue/entrails/brains/innards/lights"
        ),
        example="have its guts out",
        help="Strike at it.",
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.SHOOT,
        words="let fly with, let rip with, let loose with, loose off, let it fly with",
        forms="TOOL | TOOL at BEAST",
        example="let fly with the bow",
        help="Shoot at it.",
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words="give",
        forms=(
            "BEAST cold steel/iron | BEAST steel/iron | BEAST my blade/axe/knife/spear/sword | BEAST a taste of WORDS"
        ),
        example="give it cold steel",
        help="Strike at it.",
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words=(
            "get a blow in, get a lick in, get a good blow in, get a hit in, get a cut in, get one in, get my "
            "blow in first, put it out of its misery, put him out of his misery, finish the job, finish it, end "
            "it, end it quickly, put it down for good"
        ),
        forms=". | at/on/across/under/with/before WORDS",
        example="get a blow in",
        help="Strike at it.",
    ),
    Row(
        Meaning.AIM,
        Maneuver.AIM,
        words=(
            "draw a bead, draw a careful bead, take a bead, get a bead, line up a shot, line up my shot, line up "
            "the shot, pick my spot, pick my mark, choose my spot, choose my mark, lay my sights, set my sights"
        ),
        forms=". | on/at BEAST | behind/under/between/below/above/just WORDS | on/for WORDS",
        example="draw a bead",
        help="Strike at a part of it.",
    ),
    Row(
        Meaning.GUARD,
        Maneuver.GUARD,
        words="take, catch, meet, receive, stop, turn",
        forms=(
            "it on my/the shield/buckler/guard/staff/haft/forearm/arm/blade/pole | the "
            "blow/charge/bite/swipe/rush on my/the shield/buckler/guard/staff/haft/arm/forearm/blade/pole | its "
            "charge/rush/blow/bite/swipe/lunge on my/the WORDS"
        ),
        example="take it on the buckler",
        help="Meet what it is about to do.",
    ),
    Row(
        Meaning.GUARD,
        Maneuver.GUARD,
        words="get, put, throw, bring, have, keep, interpose, thrust",
        forms=(
            "my/the shield/buckler/arm/stool/chair/staff/pole in the way | my/the "
            "shield/buckler/arm/stool/chair/staff/pole in its/the way | my/the "
            "shield/buckler/arm/stool/chair/staff/pole in the way of WORDS | my/the "
            "shield/buckler/stool/chair/staff/pole up in time"
        ),
        example="get my shield in the way",
        help="Meet what it is about to do.",
    ),
    Row(
        Meaning.GUARD,
        Maneuver.GUARD,
        words=(
            "get clear of, keep clear of, get out of the way of, keep out of the way of, stay clear of, get out "
            "of reach of, keep out of reach of, stay out of reach of, roll with, ride"
        ),
        forms=(
            "its/the/his blow/swing/claws/teeth/charge/rush/reach/lunge/swipe/jaws/horns/tail/tusks/talons | it |"
            " the next WORDS"
        ),
        example="get clear of its swing",
        help="Meet what it is about to do.",
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words="put out, put off, push out, shove off, set out, cast off, strike out",
        forms=(
            "in/on the/my boat/punt/skiff/raft/ferry/coracle | to/for/across/onto/into/towards/toward WAY | onto "
            "the water"
        ),
        example="put out in the boat",
        help="Go to a place you know.",
    ),
    Row(
        Meaning.USE,
        Verb.USE,
        words="change, swap",
        forms="my dressing/bandage/bandages",
        example="change my bandage",
        help="Put a thing to its use.",
    ),
)
