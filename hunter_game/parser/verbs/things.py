"""What can be done with things."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Approach, Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words=(
            "take, get, grab, pick up, pick, carry, pocket, fetch, collect, snatch, steal, keep, lift, "
            "gather, hold on to, bag, seize, loot, acquire, obtain, retrieve, scoop up, gather up, "
            "swipe, nab, help myself to, take hold of, get hold of, recover, pack, pluck"
        ),
        forms=(
            "THINGS | up THINGS | THINGS from/off/out/in/on/under/beside/by OTHER | "
            "THINGS out of OTHER | THINGS with WORDS | THINGS along/too/first/away | THINGS with me"
        ),
        example="take the lantern",
        help="Pick up a thing, several things, or all.",
    ),
    Row(
        Meaning.DROP,
        Verb.DROP,
        words=(
            "drop, put down, set down, lay down, discard, leave, throw away, let go of, dump, release, "
            "toss away, get rid of, leave behind, chuck, abandon"
        ),
        forms="THINGS | THINGS here/there/behind | THINGS on/in/at/by/beside/near/under OTHER",
        example="drop the rope",
        help="Put down what you carry.",
    ),
    Row(
        Meaning.PUT,
        Verb.DROP,
        words="put, place, set, lay, insert, stow, stick, rest, hang, hide, stash, leave, slip, return",
        forms=(
            "THINGS in/into/on/onto/inside/under/at/by/beside/near/behind/against/over/upon/to/back OTHER | "
            "THINGS on top of OTHER | THINGS back in/on/into OTHER | THINGS down on/in/by OTHER | "
            "THINGS here/there/away/back"
        ),
        example="put the knife on the table",
        help="Lay a thing somewhere.",
    ),
    Row(
        Meaning.GIVE,
        Verb.GIVE,
        words=(
            "give, hand, offer, pass, pay, hand over, feed, return, donate, lend, deliver, slip, bring, "
            "give back, gift, present"
        ),
        forms="THINGS to PERSON | PERSON THINGS | THINGS back to PERSON | THINGS over to PERSON",
        example="give the bread to Maren",
        help="Hand a thing to somebody.",
    ),
    Row(
        Meaning.USE,
        Verb.USE,
        words=(
            "use, apply, rub, operate, employ, wave, ring, smear, spread, blow, utilise, utilize, try, "
            "pour, sprinkle, scatter, coat, oil, bandage, invoke, activate, work, play, "
            "extinguish, douse, put out, blow out, turn off, switch off, snuff, snuff out"
        ),
        forms=(
            "THING | THING on/with/to/against/at/over/in/into/around/for OTHER | THING up | "
            "THING to WORDS | BEAST with TOOL"
        ),
        example="use the salve",
        help="Put a thing to its use.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.OPEN,
        Verb.OPEN,
        words=(
            "open, unlock, unlatch, unbolt, unbar, uncover, unwrap, lift the lid of, prise open, "
            "pry open, force open, untie, pull open, break open, crack open, push open"
        ),
        forms="THING | THING with/using TOOL | up THING",
        example="open the gate",
        help="Open a thing.",
    ),
    Row(
        Meaning.CLOSE,
        Verb.CLOSE,
        words="close, shut, lock, bolt, latch, bar, cover, slam, fasten, seal",
        forms="THING | THING with/using TOOL | up THING | THING behind me/us",
        example="close the gate",
        help="Close a thing.",
    ),
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words=(
            "push, pull, press, shove, move, turn, drag, tug, slide, shift, roll, rotate, knock on, "
            "knock at, knock, press on, lean on, kick, yank, crank, wind, lift, raise, heave, shake, tip"
        ),
        forms=(
            "THING | THING aside/away/over/open/back/out/up/down/down/shut | on THING | "
            "THING to/into/onto/toward/towards/against/with/from/out OTHER | against THING"
        ),
        example="push the wheel",
        help="Push, pull, turn or knock on a thing.",
    ),
    Row(
        Meaning.LIGHT,
        Verb.LIGHT,
        words=(
            "light, ignite, kindle, set fire to, set light to, burn, switch on, turn on, strike a light, "
            "illuminate, set alight, relight, torch, light up"
        ),
        forms="THING | THING with/using/from/on TOOL | up THING",
        example="light the lantern",
        help="Set a light, or set a thing alight.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.EAT,
        Verb.EAT,
        words=("eat, chew, swallow, consume, bite, devour, nibble, munch, bite into, feed on, have a bite of, gobble"),
        forms="THING | some of THING | up THING",
        example="eat the bread",
        help="Eat something; the same as using it.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.DRINK,
        Verb.DRINK,
        words=(
            "drink, sip, quaff, swig, gulp, down, drain, drink from, take a sip of, take a swig of, "
            "take a drink of, have a drink of, swallow, imbibe, knock back, sip from, sip at"
        ),
        forms="THING | some of THING | up THING | from THING",
        example="drink the tonic",
        help="Drink something; the same as using it.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.EQUIP,
        Verb.EQUIP,
        words=(
            "equip, load, reload, cock, "
            "wield, wear, hold, put on, draw, don, ready, unsheathe, arm myself with, take out, "
            "pull out, switch to, wear on, brandish, dress in, get out, change to, hold up, raise, grip, "
            "take in hand, pull on, slip on, strap on, tie on, arm"
        ),
        forms="THING | THING in hand | THING in/on/with/around/over WORDS | with THING",
        example="wield the knife",
        help="Take a thing in hand, or put it on.",
    ),
    Row(
        Meaning.REMOVE,
        Verb.REMOVE,
        words=(
            "remove, take off, unequip, unwield, sheathe, put away, doff, shed, lower, strip off, "
            "pull off, holster, stow, slip off, unstrap"
        ),
        forms="THING | THING from WORDS | THING in WORDS",
        example="take off the coat",
        help="Put away what you hold, or take off what you wear.",
    ),
    Row(
        Meaning.TRAP,
        Verb.TRAP,
        words=(
            "trap, set trap, set a trap, set, lay, lay trap, lay a trap, arm, rig, deploy, plant, "
            "set up, place trap, place a trap, spring"
        ),
        forms=(
            ". | THING | with TOOL | THING here/down/up | for BEAST | BEAST with/in TOOL | using TOOL | "
            "THING in/on/at/by/under/near/across/for OTHER | here | up"
        ),
        example="set the snare",
        help="Lay a trap where you stand.",
        fight=Maneuver.TRAP,
    ),
    Row(
        Meaning.BAIT,
        Verb.BAIT,
        words=("bait, lay bait, set bait, lay out, put out bait, lure, leave bait, use bait, throw bait, put bait"),
        forms=(
            ". | with TOOL | BEAST with TOOL | THING with TOOL | TOOL | here | BEAST | TOOL as bait | "
            "BEAST to/into/toward/towards/onto/out OTHER"
        ),
        example="bait with the tallow",
        help="Lay bait where you stand.",
        fight=Maneuver.BAIT,
    ),
    Row(
        Meaning.TRADE,
        Approach.BARGAIN,
        words=(
            "buy, purchase, sell, trade, barter, haggle, exchange, swap, order, rent, hire, pay for, "
            "trade for, haggle for, barter for, bargain for, haggle over, haggle about, bargain over, "
            "how much is, how much for, how much does"
        ),
        forms=(
            "WORDS from PERSON | WORDS to PERSON | WORDS off PERSON | from PERSON | with PERSON | "
            "PERSON WORDS | WORDS with PERSON | with PERSON for/over/about WORDS | WORDS"
        ),
        example="haggle with Maren",
        help="Bargain with somebody for something.",
    ),
    Row(
        Meaning.CRAFT,
        Verb.IMPROVISE,
        words=(
            "craft, make, build, brew, mix, combine, assemble, fashion, repair, mend, prepare, cook, "
            "sharpen, carve, whittle, forge, whet, grind, fix, boil, concoct, attach, tie"
        ),
        forms="WORDS",
        example="make a torch from the rag",
        help="Make something out of what you have; told in your own words.",
    ),
)
