"""What is done by the way in stories: latches are thumbed, ashes stirred, tankards slammed down and words chewed on."""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.engine.vocabulary import Approach, Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import DRINKS, FOODS, GARMENTS, LOCKS, LURES, MONEY, SMALL, VESSELS

_GEAR = GARMENTS | frozenset(word_list("harness straps pack bandolier baldric armour armor gear things wrappings rags"))
_LEFTOVERS = frozenset(word_list("ash ashes cinders clinker dust rubbish dung muck silt midden litter sweepings mould"))
_BEDDING = frozenset(word_list("blanket blankets bedding sheet sheets pillow mattress rug book books boots quilt sack"))
_EMPTIED = frozenset(word_list("basket bag drawer box purse bucket crate satchel pouch knapsack hamper casket"))
_LOOSE = frozenset(
    word_list("mud dirt sand earth snow leaves straw dust ash ashes gravel soil embers coals peat turf moss bracken")
)
_GRIPPED_AT = frozenset(word_list("sleeve arm elbow hand shoulder cuff lapel wrist hands shoulders arms back cheek"))

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.OPEN,
        Verb.OPEN,
        words="thumb, click up, slip, ease up, trip, tickle, jiggle, flip up, flick up, thumb up, thumb down",
        forms="THING",
        example="thumb the latch",
        help="Open a door, a lid or a lock.",
        heads=LOCKS - {"bar", "seal", "handle"},
    ),
    Row(
        Meaning.OPEN,
        Verb.OPEN,
        words="toe, elbow, heel, nudge, nose, hip, boot, knee, barge, butt, bump",
        forms="THING open/wide/ajar | open THING",
        example="toe the door open",
        help="Open a door, a lid or a lock.",
    ),
    Row(
        Meaning.CLOSE,
        Verb.CLOSE,
        words="toe, elbow, heel, nudge, hip, boot, knee, bump",
        forms="THING shut/closed/to | shut THING",
        example="heel the door shut",
        help="Close a door or a lid.",
    ),
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words="nudge",
        forms="THING | THING with/aside/away/over/along/towards/toward/off WORDS | THING aside/away/over/along",
        example="nudge the lid aside",
        help="Push, pull or turn a thing.",
    ),
    Row(
        Meaning.SEARCH,
        Verb.SEARCH,
        words=(
            "stir, rake, rake over, riddle, poke, poke at, poke in, poke about in, turn over, kick through, scuff "
            "through, fork through, fork over, pick over, kick at, stir up, rummage, crumble"
        ),
        forms="THING | THING with/for/until/to WORDS",
        example="stir the ashes with a stick",
        help="Look for what is hidden.",
        heads=_LEFTOVERS,
    ),
    Row(
        Meaning.SEARCH,
        Verb.SEARCH,
        words="shake out",
        forms="THING | THING for/onto/on/over WORDS",
        example="shake out the blanket",
        help="Look for what is hidden.",
        heads=_BEDDING,
    ),
    Row(
        Meaning.SEARCH,
        Verb.SEARCH,
        words="upend, tip out, empty out, turn out, shake out, tip up, turn upside down",
        forms="THING | THING on/onto/over OTHER | THING out/upside WORDS",
        example="upend the basket on the floor",
        help="Look for what is hidden.",
        heads=_EMPTIED,
    ),
    Row(
        Meaning.TRACK,
        Verb.SEARCH,
        words="keep to, stick to, hold to, stay on, keep on, stay with, keep with, work along, walk, run, dog",
        forms="the/its/his WORDS",
        example="keep to the drag marks",
        help="Follow what it left behind.",
        heads=frozenset(
            word_list("tracks track prints footprints spoor drops blood marks scent pawprints hoofprints drips trail")
        ),
    ),
    Row(
        Meaning.BAIT,
        Verb.BAIT,
        words="drape, sling, loop, string, hang, hook, spike, skewer, suspend, impale, dangle, wire",
        forms="THING over/from/on/across/along/off/onto/up OTHER",
        example="drape the liver over a branch",
        help="Lay bait in a trap, or where it will be smelt.",
        heads=(LURES - {"fish", "bones", "ham", "honey", "bait"})
        | frozenset(word_list("lungs carrion udder trotter trotters haunches suet gralloch hearts livers")),
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words=(
            "ram, jam, wedge, prop, shove, kick, lean, thrust, set, drive, push, pull, drag, heave, tip, slide, put, "
            "stick, brace"
        ),
        forms=(
            "THING under/beneath/through/into/between/against/across the handle/handles/latch/knob/doorknob/hinges/"
            "spokes/doorway/doorframe | THING under/beneath/through/between/across both WORDS handles | THING in "
            "front of the door/gate/hatch/window | THING up/hard/tight against the door/gate/hatch/window/handle"
        ),
        example="ram the bench under the handle",
        help="Try anything else.",
        heads=frozenset(
            word_list(
                "handle handles latch knob doorknob hinges spokes doorway doorframe door gate hatch window door's"
            )
        ),
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="kick, scuff, scrape, sweep, brush, shovel, heap, rake, scoop, drag, push",
        forms="WORDS over/across/onto/on/upon/into/in/back WORDS",
        example="kick mud over the blood",
        help="Try anything else.",
        heads=_LOOSE,
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="tip, slosh, empty, slop, sluice, dribble, tilt",
        forms="WORDS down/over/across/along/onto/under the WORDS",
        example="tip the oil down the steps",
        help="Try anything else.",
        heads=frozenset(
            word_list(
                "oil water ale beer wine gin brandy lye pitch tar milk steps stairs floor threshold path ice flags"
            )
        ),
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="circle, sidle, edge, work, dance, dart, get, swing, circle round, circle around, work round, slip",
        forms="to/round/around/towards/onto/on its/the/his/her/their blind/left/right/off/weak/far/bad/lame WORDS",
        example="circle to its blind side",
        help="Try anything else.",
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words="give it, give him, give her, give them, feed it, let it have, let him have",
        forms=(
            "the point/edge/axe/spear/blade/steel/hammer/knife/sword | the point/edge/butt/flat/haft/length/whole of "
            "WORDS | a taste/bellyful/foot/yard/inch of WORDS | the WORDS in/across/between/under WORDS"
        ),
        example="give it the point",
        help="Strike.",
    ),
    Row(
        Meaning.THROW,
        Maneuver.THROW,
        words="dash, slosh, hurl, pitch, shy, lob",
        forms="THING in/into/at/against/over/across OTHER",
        example="dash the salt in its face",
        help="Throw a thing.",
        heads=frozenset(word_list("face eyes eye feet head snout muzzle jaws mouth maw back")),
    ),
    Row(
        Meaning.HIDE,
        Verb.HIDE,
        words=(
            "roll under, roll beneath, roll behind, roll underneath, dive, scramble, slide, wriggle, scuttle, scoot, "
            "squirm, bolt, worm, shuffle, dodge, skid"
        ),
        forms="OTHER | under/beneath/behind/underneath OTHER",
        example="roll under the cart",
        help="Get out of sight.",
        heads=frozenset(
            word_list(
                "cart wagon bed table bench pew counter altar stairs steps bridge hedge bush bushes wall barrel barrels"
                " boat desk haystack woodpile curtain cloth bar stall trough hurdle"
            )
        ),
    ),
    Row(
        Meaning.REMOVE,
        Verb.REMOVE,
        words=(
            "shrug out of, struggle out of, wriggle out of, worm out of, squirm out of, peel out of, slip out of, step "
            "out of, climb out of, get out of, kick out of, shrug off, ease out of, strip off, unlace, slither out of"
        ),
        forms="THING",
        example="shrug out of my harness",
        help="Take off what you wear, or put away what you hold.",
        heads=_GEAR - {"pack"},
    ),
    Row(
        Meaning.REMOVE,
        Verb.REMOVE,
        words="worm, work, ease, pull, drag, prise, kick, wriggle, tug",
        forms="my feet/foot/arms/arm/head/hand/hands out of/from THING | my WORDS feet/foot out of/from THING",
        example="worm my feet out of the boots",
        help="Take off what you wear, or put away what you hold.",
        heads=_GEAR,
    ),
    Row(
        Meaning.SHOW,
        Verb.SHOW,
        words="slide, push, shove, pass, spin, flick",
        forms=(
            "THING across/over/along the/his/her table/counter/bar/desk/bench | THING across/over to PERSON | THING "
            "across/over the/his/her table/counter/bar/desk to/towards PERSON"
        ),
        example="slide the ribbon across the table",
        help="Show something to somebody.",
        heads=SMALL - {"coin", "coins", "penny", "pennies", "purse", "cup", "flask", "bottle", "lantern", "key", "jar"},
    ),
    Row(
        Meaning.TRADE,
        Approach.BARGAIN,
        words="slide, push, shove, toss, flip, spin, flick, roll, put, lay, drop, throw, set, slam, chink",
        forms="WORDS across/over/down/along/on/onto the counter/bar",
        example="slide a coin across the bar",
        help="Bargain with somebody for something.",
        heads=MONEY,
    ),
    Row(
        Meaning.HIDE,
        Verb.HIDE,
        words=(
            "back, draw back, draw, melt, shrink, sink, step back, step, fade, press, slip, ease, slide, edge, "
            "pull back"
        ),
        forms=(
            "into/in/to the shadow/shadows/dark/gloom/lee/shelter | into/in/to the "
            "shadow/shadows/dark/gloom/lee/shelter "
            "of WORDS | back into the shadow/shadows/dark/gloom/lee/shelter | back into the shadow/shadows/dark/gloom/"
            "lee/shelter of WORDS"
        ),
        example="back into the shadow of the gate",
        help="Get out of sight.",
    ),
    Row(
        Meaning.SLEEP,
        Verb.REST,
        words="be out, am out, be dead to the world, go out",
        forms="like a candle/light/lamp | like a candle/light/lamp WORDS | cold",
        example="be out like a light",
        help="Sleep.",
    ),
    Row(
        Meaning.EAT,
        Verb.EAT,
        words="stuff, cram, shove, shovel, pop, push, put, thrust, fork, spoon",
        forms="THING in/into/to my mouth/face/gob/cheeks | THING in/into mouth/face/gob/cheeks",
        example="stuff the pie in my mouth",
        help="Eat something.",
        heads=FOODS | frozenset(word_list("pie mouthful handful cheese last rest crumbs heel half")),
    ),
    Row(
        Meaning.DRINK,
        Verb.DRINK,
        words="cup, scoop, ladle, palm, lap, sup, sluice",
        forms="THING from/out/in/up WORDS | THING to my WORDS | THING",
        example="cup water from the spring",
        help="Drink something.",
        heads=DRINKS | frozenset(("water",)),
    ),
    Row(
        Meaning.TRACK,
        Verb.SEARCH,
        words="trace, follow, track, puzzle out, work out, walk",
        forms=(
            "them/it off/back/along/out/away toward/towards/to/into/across/over WORDS | it/them to its/the/their WORDS"
        ),
        example="trace them off toward the reeds",
        help="Follow what it left behind.",
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words="bend, stoop, bow my head, put my head down, lean in, hunker",
        forms="to/over/above/close to/closer to THING",
        example="bend to the lettering",
        help="Look at something closely.",
        heads=SMALL
        | frozenset(
            word_list(
                "lettering inscription marks mark prints print track tracks spoor stain stone body corpse lock keyhole"
                " carving writing words grave wound hole scratches bones ground floor"
            )
        ),
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="bury",
        forms="THING in/under/beneath/among/behind/by/beside/at/deep OTHER | THING WORDS deep",
        example="bury it beneath the leaves",
        help="Try anything else.",
    ),
    Row(
        Meaning.TRADE,
        Approach.BARGAIN,
        words="count out, count, slap down, slap, plonk, plonk down, plunk, plunk down, clink, clink down, stack",
        forms="WORDS onto/on/into/in the/his/her WORDS | WORDS onto/on/into the/his/her WORDS for WORDS",
        example="count four pennies onto the counter",
        help="Bargain with somebody for something.",
        heads=frozenset(word_list("counter bar table anvil palm board bench hand")),
    ),
    Row(
        Meaning.REST,
        Verb.REST,
        words=(
            "stretch out, sprawl, sprawl out, stretch my legs out, put my boots up, slide down, sink down, slump down"
        ),
        forms=("by/beside/before/near/in/on/under/against/along/opposite WORDS"),
        example="stretch out by the embers",
        help="Rest.",
    ),
    Row(
        Meaning.WAIT,
        Verb.WAIT,
        words="sit, wait, watch, see, stand, stick",
        forms="the night/hour/storm/rain/candle/day/evening out | out the night/hour/storm/rain/candle/day | it out",
        example="sit the night out",
        help="Wait.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words=(
            "throw up, break wind, be sick, be violently sick, lose my supper, lose my dinner, lose my "
            "breakfast, bring "
            "up my supper, heave up my supper, spew, puke, empty my stomach, fart, break into song, break into a sweat,"
            " chew it over, chew on it, chew on that, chew on this, mull it over, think it over, turn it "
            "over, take that"
            " in, take this in, take it all in, drink it in, drink it all in, weigh it up, weigh it, weigh "
            "that, let it "
            "go, let it lie, let it pass, let it drop, let that lie, let that pass, let that go, let it stand, bite my "
            "tongue, hold my tongue, hold my peace, bide my time, swallow hard, swallow, lose my nerve, find my voice, "
            "find my feet, find my tongue, keep my face blank, keep my face still, keep a straight face, go cold, go "
            "still, go quiet, go rigid, go red, go white, go pale, come over faint, come over queer, see stars, see red"
        ),
        forms=". | for/at/in/and/behind/all/until/till/before/like WORDS",
        example="chew on that for a while",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="weigh, bite back, choke back, swallow, bite off, chew on, chew over, mull over, digest, taste, savour",
        forms="my/the/a/all/his/her WORDS | WORDS words/word/blood/bile/fear/copper/iron/salt/anger/victory | WORDS",
        example="weigh his words",
        help="A gesture; whoever is here sees it, no rule reads it.",
        heads=frozenset(
            word_list(
                "words word thing things say answer retort question blood bile fear iron copper anger victory reply"
                " offer argument tale name news"
            )
        ),
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words="turn, flip, roll",
        forms="THING over and over | THING over and over WORDS | THING over | THING this/every way WORDS",
        example="turn the coin over and over",
        help="Look at something closely.",
        heads=SMALL | frozenset(word_list("over fingers hand hands palm way")),
    ),
    Row(
        Meaning.GIVE,
        Verb.GIVE,
        words="slip, press, put, push, drop, place, tuck, thrust, lay, fold, slide, count, pour, tip, set, close",
        forms="THINGS into/in/onto OTHER",
        example="slip a coin into his palm",
        help="Hand a thing to somebody.",
        heads=frozenset(word_list("palm palms")),
    ),
    Row(
        Meaning.HIDE,
        Verb.HIDE,
        words=(
            "hold very still, hold perfectly still, hold quite still, hold still, keep very still, keep "
            "perfectly still, "
            "stand very still, stand stock still, stand perfectly still, lie very still, lie still, sit very "
            "still, stay "
            "very still, hold motionless, lie motionless, stand motionless, stay motionless, keep quite still"
        ),
        forms="behind/under/beneath/among/in/inside/between OTHER",
        example="hold very still behind the curtain",
        help="Get out of sight.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words=(
            "hold very still, hold perfectly still, hold quite still, keep very still, keep perfectly still, "
            "stand very "
            "still, stand stock still, stand perfectly still, sit bolt upright, sit up straight, sit upright, sit very "
            "still, sit up, hitch my pack higher, hitch the pack higher, hitch up my belt, hitch up my pack, "
            "pick at my "
            "scab, pick at my nails, pick at my food, pick at the scab, pick my teeth, bite my nails, bite "
            "the coin, bite "
            "my lip, bite my knuckle, shift my weight, shift my feet, shift my grip, change my grip"
        ),
        forms=". | for/at/in/and/on/from/with/again/until/till/before/like WORDS",
        example="sit bolt upright",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="drink in",
        forms="THING | the WORDS of WORDS",
        example="drink in the quiet",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="catch, take, grab, seize, grip, pluck, tug, hold, have, steer, lead, tap, pat, clap, slap, nudge, touch",
        forms=(
            "PERSON by/on the/his/her/their WORDS | at his/her/their sleeve/cuff/lapel/arm/elbow | his/her/their "
            "sleeve/cuff/lapel/elbow"
        ),
        example="catch the boy by the sleeve",
        help="A gesture; whoever is here sees it, no rule reads it.",
        heads=_GRIPPED_AT,
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="slam, bang, thump, plonk, crash, smack, set, slam down, bang down, thump down, plonk down, smack down",
        forms="my/the/her/his WORDS down | THING | my/the/her/his WORDS down on/with/in/so/hard WORDS | THING on WORDS",
        example="slam the tankard down",
        help="A gesture; whoever is here sees it, no rule reads it.",
        heads=(VESSELS - {"glass", "horn", "vial", "phial", "canteen", "waterskin", "flask"})
        | frozenset(word_list("fist fists palm jug beaker stein")),
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="pull, tug, draw, turn, flip, push, throw, hitch, yank, settle, twitch",
        forms=(
            "the/a collar/hood/cowl/brim/hat/cap/shawl/cloak/scarf "
            "up/down/back/tighter/closer/close/tight/low/forward | "
            "up/down/back the collar/hood/cowl/brim/hat/cap | back my hood/cowl/cloak/sleeve/sleeves/hair | my cowl/"
            "shawl/cloak/hood/hair back/tighter/closer/up/down"
        ),
        example="pull the shawl tighter",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
)
