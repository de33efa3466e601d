"""What can be done with things."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words=(
            "take, get, g, grab, pick up, pick, carry, pocket, fetch, collect, snatch, steal, keep, lift, gather, "
            "hold on to, seize, loot, acquire, obtain, retrieve, scoop up, gather up, swipe, nab, help myself to, "
            "take hold of, get hold of, pluck, take away, grab hold of, pick out, pick off, pull out, scrape up, "
            "reach for, reach out for, reach for and take, dig out, fish out, draw out, haul up, yoink, purloin, "
            "pilfer, filch, pinch, nick, procure, confiscate, bring along, gather together, pick myself up, collect "
            "up, salvage, snatch up, reclaim, requisition, take possession of, make off with, relieve him of, "
            "harvest, gimme, unhook, help myself to some, tear off, "
            "poach, thieve"
        ),
        forms=(
            "THINGS | up THINGS | THINGS back | THINGS from/off/out/in/on/under/beside/by OTHER | THINGS out of "
            "OTHER | THINGS with WORDS | THINGS along/too/first/away | THINGS with me | hold of THINGS | THINGS for "
            "later/myself | THINGS out/down/off | and pocket/keep THINGS | some/all of THINGS | THINGS corpse/body | "
            "THINGS into my pack/bag/hand | THINGS with/into my WORDS | my/the pick of THINGS | THINGS from/off/out "
            "of OTHER"
        ),
        example="take the lantern",
        help="Pick up a thing, several things, or all.",
    ),
    Row(
        Meaning.DROP,
        Verb.DROP,
        words=(
            "drop, put down, set down, lay down, discard, leave, throw away, let go of, dump, release, toss away, "
            "get rid of, leave behind, abandon, jettison, ditch, junk, let fall, set aside, put aside, cast aside, "
            "cast away, fling away, hurl away, toss aside, throw aside, throw out, chuck away, bin, unload, offload, "
            "do away with, lay aside, relinquish, part with, "
            "plop, plop down"
        ),
        forms=(
            "THINGS | THINGS where WORDS | THINGS here/there/behind | THINGS on/in/at/by/beside/near/under OTHER | "
            "THINGS on/in/at/to the floor/ground/spot | it all | THINGS right here/now/there | THINGS down | down/"
            "away/aside THINGS | THINGS down/away/there"
        ),
        example="drop the rope",
        help="Put down what you carry.",
    ),
    Row(
        Meaning.PUT,
        Verb.DROP,
        words=(
            "put, place, set, lay, insert, stow, stick, rest, hang, hide, stash, leave, slip, drop, tuck, stuff, "
            "deposit, store, thrust, position, prop, pop, cram, slot, lean, drape, plant, pack, dump, slide, lower, "
            "arrange, replace, hook, mount"
        ),
        forms=(
            "THINGS on top of OTHER | THINGS back in/on/into OTHER | THINGS down on/in/by OTHER | THINGS here/there/"
            "away/back | THINGS between/among/around/round/within/beneath/behind/below/above/beside/across/down/up/"
            "through/before OTHER | THINGS at the foot/bottom/top/edge/end/side of OTHER | THINGS in/into/on/onto/"
            "inside/under/at/by/beside/near/behind/against/over OTHER so/before/where/until/for/as WORDS | THINGS in/"
            "inside/into OTHER for WORDS | THINGS back/down WORDS | THINGS where WORDS | back THINGS | THINGS back | "
            "THINGS in/into/on/onto/inside/under/at/by/beside/near/behind/against/over/upon/back OTHER"
        ),
        example="put the knife on the table",
        help="Lay a thing somewhere.",
    ),
    Row(
        Meaning.GIVE,
        Verb.GIVE,
        words=(
            "give, hand, offer, pass, pay, hand over, feed, return, donate, lend, deliver, slip, bring, give back, "
            "gift, entrust, hand out, hand back, give away, pass over, pass along, award, grant, provide, bestow, "
            "serve, restore, supply, reward, compensate, repay, pay back, share"
        ),
        forms=(
            "THINGS to PERSON | PERSON THINGS | THINGS back to PERSON | THINGS over to PERSON | THINGS to PERSON for "
            "WORDS | PERSON THINGS for WORDS | PERSON back THINGS | PERSON with THINGS | THINGS into/in OTHER | "
            "THINGS into her/his/their hand/palm/hands | THINGS across the table to PERSON | THINGS across to PERSON "
            "| THINGS PERSON | THINGS | up THINGS to PERSON | over THINGS to PERSON | THINGS over | PERSON | to "
            "PERSON THINGS | back THINGS to PERSON | THINGS to PERSON as WORDS | THINGS with PERSON"
        ),
        example="give the bread to Maren",
        help="Hand a thing to somebody.",
    ),
    Row(
        Meaning.USE,
        Verb.USE,
        words=(
            "use, apply, rub, operate, employ, ring, smear, spread, blow, utilise, utilize, try, pour, sprinkle, "
            "scatter, coat, oil, bandage, invoke, activate, work, play, extinguish, douse, put out, blow out, turn "
            "off, switch off, snuff, snuff out, dab, dust, sow, anoint, grease, salve, treat, dress, bind, bind up, "
            "patch up, patch, tend, tend to, heal, cure, disinfect, staunch, stanch, stitch, stitch up, toll, strum, "
            "sound, wind up, make use of, put to use, dip, drizzle, daub, slather, dose, administer, take a dose of, "
            "sprinkle some, rub some, rub in, dowse, quench, stamp out, plug in, tune, zap, put salve on, put some "
            "salve on, put ointment on, put oil on, put some oil on, splash, wrap, flick, clean, polish, dab on"
        ),
        forms=(
            "THING | THING on/with/to/against/at/over/in/into/around/for OTHER | THING up | THING to WORDS | BEAST "
            "with TOOL | THING across/upon/onto/through/under/before/about/from/along OTHER | THING to open/cut/"
            "break/light/pry/reach/climb WORDS | on/to/in THING | THING on myself/me/self/it/him/her | my WORDS with/"
            "in/using TOOL | THING with/in/using TOOL | THING onto/on/into/over/across my WORDS | some of THING on "
            "OTHER | THING three/two/several/four/five times | a line/circle/ring/handful/pinch/bit/drop of THING "
            "across/around/on/over/into/in/along OTHER | a line/circle/ring of THING | THING for WORDS | THING on "
            "OTHER with/so/before WORDS | some THING | up/out/off THING | THING round/around my WORDS | THING on/"
            "over BEAST | THING round OTHER"
        ),
        example="use the salve",
        help="Put a thing to its use.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.OPEN,
        Verb.OPEN,
        words=(
            "open, unlock, unlatch, unbolt, unbar, uncover, unwrap, lift the lid of, prise open, pry open, force "
            "open, untie, pull open, break open, crack open, push open, unseal, unfasten, undo, unhook, unchain, "
            "jemmy open, lever open, lever off, pry, prise, prize, prize open, slide open, throw open, fling open, "
            "kick open, smash open, ease open, swing open, raise the lid of, take the lid off, uncork, unstopper, "
            "unroll, unfold, unpack, pull off the lid of, pick open, open up, break into, try to open, unblock, turn "
            "the key in, untangle, unlace, jimmy, "
            "uncap, unplug, unhinge, unlash, doorbash"
        ),
        forms=(
            "THING | THING with/using TOOL | THING at page WORDS | up THING | THING just a WORDS | THING to WORDS | "
            "THING slowly/carefully/quietly/again/now/wide | THING and WORDS | the lid/door/drawer/cover/top of "
            "THING | THING open with/using TOOL | THING open | the lock/bolt/latch/knot/knots/chain on/of/off THING "
            "| up THING with TOOL | off THING | THING with WORDS | the door/gate/window to WORDS"
        ),
        example="open the gate",
        help="Open a thing.",
    ),
    Row(
        Meaning.CLOSE,
        Verb.CLOSE,
        words=(
            "close, shut, lock, bolt, latch, bar, cover, slam, fasten, seal, close up, pull shut, pull closed, "
            "barricade, board up, cork, stopper, pull to, swing shut, push shut, ease shut, padlock, chain up, "
            "deadbolt, stop up, pull the lid over, put the lid on, put the lid back on, throw the bolt on, shut off"
        ),
        forms=(
            "THING | THING with/using TOOL | up THING | THING behind me/us | THING so/before/until/while WORDS | "
            "THING again/quietly/tight/properly/fast/firmly/now/softly/gently | THING again so WORDS | THING quietly/"
            "gently/softly behind me/us | THING to/after/on/against WORDS | the lid/door/drawer/cover of/to/on THING "
            "| myself/me in | myself/me in WORDS | THING with WORDS"
        ),
        example="close the gate",
        help="Close a thing.",
    ),
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words=(
            "push, pull, press, shove, move, turn, drag, tug, slide, shift, roll, rotate, knock on, knock at, knock, "
            "press on, lean on, yank, crank, wind, lift, raise, heave, shake, tip, jiggle, rattle, wiggle, twist, "
            "spin, budge, jerk, tilt, swivel, pump, jostle, rap, rap on, rap at, tap on, hammer on, bang on, pound "
            "on, thump on, pound at, bang at, tug on, tug at, pull at, pull up, pull down, push on, push against, "
            "push at, push in, push down, press down, press down on, lean against, lean into, put my shoulder to, "
            "set my shoulder to, throw my weight against, heave at, haul on, flip, flick, toggle, switch, try to "
            "move, try to lift, try to push, try to shift, try to turn, try to pull, depress, move aside, roll "
            "aside, roll away, drag aside, shove aside, ring the doorbell of, give a push to, actuate"
        ),
        forms=(
            "THING | THING aside/away/over/open/back/out/up/down/down/shut | on THING | THING to/into/onto/toward/"
            "towards/against/with/from/out OTHER | against THING | THING across/along/under/into/off/toward/towards/"
            "in/before/over/around/past/behind/beside/through WORDS | THING until/so WORDS | THING a good/hard/"
            "little push/shove/kick/tug/pull/knock/shake | all my weight/strength against/on/into THING | my weight/"
            "shoulder/back against/to/into THING | three/two/several/four times on/at THING | on THING three/two/"
            "several/four times | THING and WORDS | THING in front of OTHER | at/in/up/down THING | at/on door/the "
            "door | THING hard/harder/again/gently/slowly/hard | THING left/right/clockwise/anticlockwise | THING "
            "out of the way | THING from/off/out of/under OTHER | ."
        ),
        example="push the wheel",
        help="Push, pull, turn or knock on a thing.",
    ),
    Row(
        Meaning.LIGHT,
        Verb.LIGHT,
        words=(
            "light, ignite, kindle, set fire to, set light to, burn, switch on, turn on, strike a light, illuminate, "
            "set alight, relight, torch, light up, set on fire, set ablaze, fire up, strike a match, strike a match "
            "and light, burn down, burn up, put a match to, hold a match to, put fire to, set a match to, put a "
            "flame to, touch a flame to, start a fire, make a fire, get a fire going, build a fire, light a fire, "
            "start fire, re-light, rekindle, incinerate, enflame, turn up, strike match, light match, light a match"
        ),
        forms=(
            "THING | THING with/using/from/on TOOL | up THING | THING so WORDS | THING to WORDS | THING on fire/"
            "alight/ablaze/aflame | THING from/with/using/off the first/other/fire/WORDS | . | a/the match | in/"
            "under/on/near WORDS | a/the match and hold it to WORDS | a/the match and WORDS | THING again/now/"
            "quickly/first | another THING from/with/off WORDS | fire | the fire"
        ),
        example="light the lantern",
        help="Set a light, or set a thing alight.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.EAT,
        Verb.EAT,
        words=(
            "eat, chew, swallow, consume, devour, nibble, nibble on, nibble at, munch, munch on into, feed on, have "
            "a bite of, gobble, have a nibble of, take a bite of, take a bite out of, wolf down, scoff, chomp, chomp "
            "on, chew on, chew up, dine on, snack on, ingest, tuck into, feast on, taste some of, gnaw, gnaw on, "
            "try eating, finish eating, have a meal of, breakfast on, sup on, bite"
        ),
        forms=(
            "THING | some of THING | up THING | . | something/anything | the last/rest/whole/end/half of THING | "
            "some/all/a bit/piece/bite of THING | a/the bit/piece/bite/slice/mouthful/handful of THING | THING all "
            "up | some/a bite of THING | lunch/dinner/supper/breakfast/food | the last/rest of THING"
        ),
        example="eat the bread",
        help="Eat something; the same as using it.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.DRINK,
        Verb.DRINK,
        words=(
            "drink, sip, quaff, swig, gulp, drain, drink from, take a sip of, take a swig of, take a drink of, have "
            "a drink of, swallow, imbibe, knock back, sip from, sip at, dr, take a swig from, take a sip from, take "
            "a drink from, take a drink, have a drink, have a sip of, have a sip, have a swig of, have a swig, take "
            "a sip, take a swig, have a drink from, drink up, drink down, chug, guzzle, slurp, sup, toss back, throw "
            "back, gulp down, polish off, down in one, drain the last of, drain to the dregs, swill, wash it down "
            "with, slake my thirst with, slake my thirst at, wet my whistle, wet my whistle with, raise to my lips "
            "and drink, drown my sorrows in, drown my sorrows with, take a pull of, take a pull from, take a draught "
            "of, take a draught from, take a gulp of, quench my thirst with, quench my thirst at"
        ),
        forms=(
            "THING | some of THING | up THING | from THING | . | something/anything | THING in one go | THING to the "
            "last/dregs WORDS | the last/rest/remainder/whole of THING | a/the glass/cup/bit/mouthful/drop/bottle/"
            "pint/mug/sip of THING | some/all/half of THING | THING dry | deep/deeply/long from/of THING | from/at "
            "THING | THING to WORDS"
        ),
        example="drink the tonic",
        help="Drink something; the same as using it.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.EQUIP,
        Verb.EQUIP,
        words=(
            "equip, load, reload, cock, wield, wear, hold, put on, draw, don, ready, unsheathe, arm myself with, "
            "take out, pull out, switch to, wear on, brandish, dress in, get out, change to, hold up, raise, grip, "
            "take in hand, pull on, slip on, strap on, tie on, arm, eq, get ready, make ready, heft, clutch, grasp, "
            "nock, notch, slide on, throw on, shrug on, shrug into, buckle on, pull up, pull down, change into, get "
            "dressed in, clothe myself in, wrap myself in, wrap up in, dual wield, dual-wield, lace up, button up, "
            "button, try on, hold tight, keep hold of, readying, have in hand, clasp, slip into, wear my, yank out, "
            "whip out, slide out, raise up, sling, have ready, shoulder, arm up, take up"
        ),
        forms=(
            "THING | THING in hand | THING in/on/with/around/over WORDS | with THING | THING ready | THING tight/"
            "tightly/firmly/high/low/aloft/up/ready/close/steady/out | THING onto/on/to/over/around/about my WORDS | "
            "THING from/out of WORDS | my WORDS in THING | myself in/with THING | THING up/on/out | THING with both/"
            "one/two/a WORDS | THING with my WORDS | THING and hold/keep it WORDS | up THING | out THING | THING on "
            "feet/head/hands/back | myself with THING | all | THING in my/both/one WORDS | THING at the ready | for "
            "battle/the fight"
        ),
        example="wield the knife",
        help="Take a thing in hand, or put it on.",
    ),
    Row(
        Meaning.REMOVE,
        Verb.REMOVE,
        words=(
            "remove, take off, unequip, unwield, sheathe, put away, doff, shed, strip off, pull off, peel "
            "off, holster, stow, slip off, unstrap, rem, take of, sheath, resheathe, slide off, put down my weapon, "
            "undress, unlace, shrug off, throw off, kick off, tug off, cast off, stop wearing, stop wielding, stop "
            "holding, lay aside, lower my guard, hang up, unclasp, discard my, unbuckle, sling my coat over, hang up "
            "my coat"
        ),
        forms=(
            "THING | THING from WORDS | THING in WORDS | THING off/away/back | THING off my WORDS | THING to WORDS | "
            "all | everything | my WORDS in/on THING | THING slowly/carefully/quickly/again/now | off THING"
        ),
        example="take off the coat",
        help="Put away what you hold, or take off what you wear.",
    ),
)
