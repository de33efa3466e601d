"""What terse lines do to what stands, hangs and lies about: shifted, sounded, dug in, scraped off, crept behind."""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.engine.vocabulary import Approach, Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import BEASTS, BODIES, CORDAGE, COVER, FOLK, GAME, GROUND, HEAVY, LURES, SPOOR

BURDENS = (
    HEAVY
    | frozenset(
        word_list(
            "board boards rubble debris obstacle obstruction barricade boulders stones rocks branch branches log logs"
            " timber beams beam slabs tile tiles brick bricks panel wheelbarrow carcass wreckage sack sacks bale bales"
            " barrels crates hurdle post cover covering tarpaulin rug carpet mat net nets curtain straw hay"
        )
    )
) - frozenset(("door", "gate", "lid"))
"""What lies in the way, and is shifted rather than worn or kept."""
RAISED = frozenset(
    word_list(
        "bridge drawbridge portcullis bucket pail flag sail anchor gangplank gangway ladder visor boom basket cage"
        " winch yard beam bell hook bar barrier sluice sluicegate hatch blind blinds platform lift rope chain"
    )
)
"""What goes up and down, and is taken off nobody."""
VISORS = frozenset(("visor", "faceplate", "face-plate", "faceguard", "lever", "handle", "switch", "arm"))
SOUNDED = frozenset(
    word_list("gong bell bells drum drums cymbal cymbals triangle anvil clapper kettledrum tabor chime")
)
SPARKS = frozenset(word_list("flint match spark sparks tinderbox steel lucifer firesteel firestone striker"))
STUCK = frozenset(
    word_list(
        "moss mud dirt rust lichen paint snow ice blood soot grime dust frost mould mold slime muck filth clay"
        " cobwebs cobweb webs web leaves algae weed weeds grease bark scales whitewash plaster barnacles dung"
    )
)
"""What clings to something, and is scraped off to see it, not to have it."""
BURROWED = GROUND | frozenset(
    word_list(
        "flowerbed flowerbeds bed beds garden midden dunghill dungheap heap pile mound grave graves barrow ashes straw"
        " hay rubble rubbish refuse muck manure compost silt bank peat bog marsh riverbed hearth cellar corner patch"
        " spot soil sawdust silage spoil tip shingle roots"
    )
)
"""What one digs in to find something."""
SHELTERS = COVER | frozenset(
    word_list(
        "bed table bench cart wagon desk altar pew stall counter bar stairs blanket blankets tree wall rock boulder"
        " bridge tarpaulin boat log door curtain screen pillar tomb tombstone gravestone headstone well trough hurdle"
        " woodpile haycart statue arch barricade manger rubble ditch hay tapestry cloth furs sacks sack rug"
    )
)
PAPERS = frozenset(
    word_list(
        "letter note seal ring locket paper papers warrant writ page map badge token medal deed document scroll"
        " contract ledger purse coin coins shears braid tooth fang claw pelt"
    )
)
BOATS = frozenset(word_list("boat punt cart wagon raft ferry coach carriage canoe skiff dinghy coracle barge saddle"))

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words="remove, shift, clear away, clear, dislodge, displace, get rid of",
        forms="THING | THING with TOOL | THING from OTHER | THING from OTHER with TOOL",
        example="shift the slab",
        help="Push, pull, turn or knock on a thing.",
        heads=BURDENS,
    ),
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words="lower, let down, wind down, hoist, winch up, winch down, haul up, crank up, crank down, raise",
        forms="THING | THING with TOOL | THING slowly/again/fully/halfway",
        example="lower the bucket",
        help="Push, pull, turn or knock on a thing.",
        heads=RAISED,
    ),
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words=(
            "put down, put up, push down, push up, pull down, pull up, flip down, flip up, snap down, snap shut, "
            "slap down, tip up, tip back, lift up"
        ),
        forms="THING",
        example="put the visor down",
        help="Push, pull, turn or knock on a thing.",
        heads=VISORS,
    ),
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words=(
            "tip over, upend, upturn, overturn, knock over, capsize, topple, tip up, turn upside down, topple "
            "over, roll over, heave over"
        ),
        forms="THING | THING with TOOL | THING onto/on/into/over OTHER",
        example="overturn the table",
        help="Push, pull, turn or knock on a thing.",
        heads=BURDENS
        | frozenset(word_list("basket urn pot jar bowl bin bucket vase chair stool cart boat hive brazier pail tub")),
    ),
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words="lift, hoist, heave up, raise, lift up",
        forms="THING | THING with TOOL",
        example="lift the millstone",
        help="Push, pull, turn or knock on a thing.",
        heads=frozenset(
            word_list(
                "millstone slab flagstone boulder gravestone headstone tombstone anvil beam log grate grating"
                " table bench"
                " pew altar statue trough wagon cart wheel"
            )
        ),
    ),
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words="reel in, haul in, wind in, draw in, pull in",
        forms="THING | THING with TOOL",
        example="haul in the line",
        help="Push, pull, turn or knock on a thing.",
        heads=CORDAGE | frozenset(("net", "nets", "boat", "anchor")),
    ),
    Row(
        Meaning.PUT,
        Verb.DROP,
        words="empty, tip, tip out, shake out, turn out, hang",
        forms="THINGS into/in/onto/on/over OTHER | it/them up",
        example="empty the purse into the dish",
        help="Lay a thing somewhere.",
        heads=frozenset(word_list("purse sack bag basket pouch pockets satchel bucket coins up dish bowl box chest")),
    ),
    Row(
        Meaning.TRADE,
        Verb.BUY,
        words="pay, settle, pay off",
        forms="WARE | the/my WARE | WARE to PERSON | PERSON the/my/a WARE",
        example="pay the toll",
        help="Buy something that somebody here sells, at their price; free.",
        heads=frozenset(word_list("toll fare bill debt rent score fee fees reckoning passage slate tab fine")),
    ),
    Row(
        Meaning.USE,
        Verb.USE,
        words="bang, beat, strike, hit, sound, clang, thump, tap",
        forms="THING | on THING | THING with TOOL | THING once/twice/thrice/again/loudly",
        example="strike the gong",
        help="Put a thing to its use.",
        heads=SOUNDED,
    ),
    Row(
        Meaning.LIGHT,
        Verb.LIGHT,
        words="strike, spark, scrape",
        forms="THING | THING on/against/with OTHER | THING and steel | steel on/against THING",
        example="strike the flint",
        help="Set a thing alight.",
        fight=Maneuver.USE,
        heads=SPARKS,
    ),
    Row(
        Meaning.USE,
        Verb.USE,
        words="secure, lash, fasten, belay, coil, knot, pay out, make fast",
        forms="THING | THING to/round/around/on/over OTHER | THING up",
        example="secure the rope",
        help="Put a thing to its use.",
        heads=CORDAGE,
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="dive",
        forms=". | in/into/off/for/from OTHER",
        example="dive into the pond",
        help="Anything else: by strength, by skill or by boldness.",
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="jump, leap, hop, spring, vault",
        forms=".",
        example="jump",
        help="Anything else: by strength, by skill or by boldness.",
    ),
    Row(
        Meaning.SEARCH,
        Verb.SEARCH,
        words=(
            "dig in, dig into, dig under, dig beneath, dig behind, dig among, dig beside, dig at, dig by, dig near, "
            "dig round, delve among, grub in, grub among, grub under, burrow in, burrow into, burrow among, "
            "scrabble in, scrabble among, scrabble under, scratch in, scratch about in, grub about in, "
            "scrape in, scrape about in"
        ),
        forms="THING | THING with/using TOOL | THING for WORDS",
        example="dig in the ashes",
        help="Look for what is hidden: one candle.",
        heads=BURROWED,
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="scrape, scrub, wipe, brush, chip, scour, peel, clean, rub, wash, sweep, knock, pick, clear",
        forms="THING off/from OTHER | THING off/from OTHER with TOOL | THING away | away THING | off THING | THING off",
        example="scrape the moss off the stone",
        help="Anything else: by strength, by skill or by boldness.",
        heads=STUCK,
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words=(
            "cover, cover up, hide, brush out, erase, wipe out, sweep away, obscure, obliterate, brush over, rub out, "
            "sweep over, wipe away, conceal, smudge"
        ),
        forms="THING | THING with TOOL | THING behind me",
        example="cover the tracks",
        help="Anything else: by strength, by skill or by boldness.",
        heads=SPOOR - frozenset(("blood", "mark", "marks")),
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="butcher, gut, dismember, sacrifice, cremate, embalm, carve up, cut up, behead",
        forms="THING | THING with TOOL",
        example="butcher the corpse",
        help="Anything else: by strength, by skill or by boldness.",
        heads=BODIES | GAME,
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words="dismember, behead, decapitate, disembowel, eviscerate, gut, carve up",
        forms="BEAST | BEAST with TOOL",
        example="disembowel the wolf",
        help="Strike with what you hold.",
        heads=BEASTS,
    ),
    Row(
        Meaning.SHOW,
        Verb.SHOW,
        words="wave, flash, thrust, flourish, brandish, shake, dangle, hold out, hold up",
        forms="THING at PERSON | THING in front of PERSON | THING before PERSON | THING under/in PERSON nose/face",
        example="wave the letter at Maren",
        help="Show a thing to somebody: one candle.",
        heads=PAPERS,
    ),
    Row(
        Meaning.HIDE,
        Verb.HIDE,
        words="hide, get under, get behind, get beneath, get underneath, shelter, hide self, hide me",
        forms="OTHER",
        example="get behind the wall",
        help="Get out of sight.",
        heads=SHELTERS,
    ),
    Row(
        Meaning.TELL,
        Approach.PLAIN,
        words="get behind, stay behind, keep behind, stay back",
        forms="me | us | me PERSON | me now",
        example="get behind me",
        help="Say something to somebody in your own words.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words="get in, get into, get on, get onto, get aboard, get back in, hop in, hop into, jump in, jump into",
        forms="WAY",
        example="get in the boat",
        help="Leave by a way out.",
        heads=BOATS,
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words=(
            "turn to page, turn to the page, flip to page, turn to the last page, turn to the first page, "
            "turn the page, turn page, turn pages, turn the pages, turn over the page, turn to the entry"
        ),
        forms=". | WORDS",
        example="turn the page",
        help="Look closely at anything you can name; free.",
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words="lick",
        forms="THING",
        example="lick the stone",
        help="Look closely at anything you can name; free.",
    ),
    Row(
        Meaning.REMOVE,
        Verb.REMOVE,
        words="lower",
        forms="THING",
        example="lower the hood",
        help="Put away what you hold, or take off what you wear.",
        heads=frozenset(word_list("hood mask veil cowl scarf shawl muffler")),
    ),
    Row(
        Meaning.LISTEN,
        Verb.LISTEN,
        words="press ear, put ear, lay ear, set ear, hold ear, place ear, cock ear, lean ear, glue ear",
        forms="to/against/at/on/by THING",
        example="press ear to the door",
        help="Listen.",
    ),
    Row(
        Meaning.BAIT,
        Verb.BAIT,
        words="drop, leave, put, lay, dump, place, set, toss",
        forms=(
            "TOOL in/into/on/by/at/near/inside the/a/my trap/snare/pit/noose/cage | TOOL in/into/on trap/snare/noose/"
            "cage"
        ),
        example="drop the meat in the snare",
        help="Lay bait where you stand.",
        fight=Maneuver.BAIT,
        heads=LURES,
    ),
    Row(
        Meaning.TRAP,
        Verb.TRAP,
        words="reset, re-set, rearm, re-arm, re-lay, relay, reload, cock",
        forms="trap/snare/deadfall/net/pit | the/my trap/snare/deadfall/net/pit",
        example="reset the snare",
        help="Lay a trap where you stand.",
        fight=Maneuver.TRAP,
    ),
    Row(
        Meaning.GUARD,
        Maneuver.GUARD,
        words="feint, sidestep, dodge, evade, duck, roll",
        forms="clear/sideways | left/right and WORDS | to the/my left/right | to one side | out of reach",
        example="dodge to the left",
        help="Meet what it is about to do.",
    ),
    Row(
        Meaning.GUARD,
        Maneuver.GUARD,
        words="feint left, feint right, feint high, feint low, roll left, roll right, roll away, dig in",
        forms=".",
        example="feint left",
        help="Meet what it is about to do.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="surrender, yield, submit, agree, deny, disagree, remember, get up, rise, stand, turn around, turn about",
        forms=". | still/tall/straight/there/upright",
        example="surrender",
        help="Act something out; it moves nothing but the mood.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="point",
        forms="PERSON | at/to/towards PERSON",
        example="point at Maren",
        help="Act something out; it moves nothing but the mood.",
        heads=FOLK,
    ),
    Row(
        Meaning.ASK,
        Approach.PLAIN,
        words="consult, sound out",
        forms="PERSON | PERSON about/on/regarding TOPIC",
        example="consult Maren about the wolf",
        help="Ask somebody about something: one candle.",
        fight=Maneuver.SPEAK,
        heads=FOLK,
    ),
)
