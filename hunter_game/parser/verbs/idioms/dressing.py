"""Drawing and putting away, dressing and undressing: the particle decides."""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.engine.vocabulary import Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import ARMS, BEASTS, GARMENTS, SMALL

_SHEATHS = "sheath/belt/scabbard/holster/boot/sleeve/back/bandolier/quiver/pack/baldric/sling/loop/strap"

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.EQUIP,
        Verb.EQUIP,
        words=(
            "slip, slide, pull, draw, take, ease, whip, get, jerk, yank, tug, fish, free, work, wrench, bring, "
            "snatch, pluck, sweep, rip, produce"
        ),
        forms=(
            f"THING from/off my/its/the {_SHEATHS} | THING out of my/its/the {_SHEATHS} | "
            f"THING out from my/its/the {_SHEATHS} | "
            "THING free | THING clear | THING out | THING free of/from WORDS | THING out and/so/before/as/ready/in "
            "WORDS | "
            "THING free and/as/before WORDS | out THING"
        ),
        example="slip the knife out of my boot",
        help="Take a thing in hand.",
        heads=ARMS | frozenset((*_SHEATHS.split("/"), "tinderbox")),
    ),
    Row(
        Meaning.EQUIP,
        Verb.EQUIP,
        words=(
            "unsling, unlimber, swap to, change to, swap over to, change over to, switch over to, go for, reach down "
            "for, gird on, strap to me, hoist, string, span, bend, prime, cock, pull back, draw back, tighten my "
            "grip on, close my hand on, close my hand round, close my hand around, close my fingers on, close my "
            "fingers round, close my fingers around, wrap my fingers round, wrap my fingers around, wrap my hand "
            "round, wrap my hand around, tighten my hold on, tighten my fingers on, tighten my fingers round, get a "
            "grip on, take a grip on, take a firm grip on, take a better grip on, get a better grip on, get a firm "
            "grip on, lay a hand on, put my hand to, set my hand to, have to hand, keep to hand, keep handy, keep "
            "ready, keep at hand, bring to bear, level, bring up, heft, hefts, balance, take hold of, shift my grip "
            "on, lift, swing up, shake out, put an arrow to, set an arrow to, fit an arrow to, lay an arrow on, put "
            "a bolt to, put a bolt in, put a bolt into, put a bolt on, set a bolt in, lay a bolt in, drop a bolt in, "
            "slot a bolt into, fit a bolt in, fit a bolt to, slip a bolt into, load a bolt into, put a shot in, "
            "slide a bolt in"
        ),
        forms="THING | THING and/so/in/with/as/before/for/while/ready/at WORDS",
        example="tighten my grip on the spear",
        help="Take a thing in hand.",
        heads=ARMS | frozenset(word_list("hilt haft shaft handle string bowstring pommel grip stock hammer groove")),
    ),
    Row(
        Meaning.EQUIP,
        Verb.EQUIP,
        words="change",
        forms="THING for my TOOL | my THING for my/the TOOL",
        example="change my sword for the spear",
        help="Take a thing in hand.",
        heads=ARMS,
    ),
    Row(
        Meaning.EQUIP,
        Verb.EQUIP,
        words="put, get, have, set, level, bring, hold, keep, lower, swing, train",
        forms=(
            "THING up | THING up and WORDS | THING to hand | THING close to hand | THING loose in WORDS | THING at "
            "my side"
        ),
        example="have my knife to hand",
        help="Take a thing in hand.",
        heads=ARMS | frozenset(("hand", "side")),
    ),
    Row(
        Meaning.EQUIP,
        Verb.EQUIP,
        words=(
            "put, pull, throw, fling, sling, slip, drag, haul, tug, tie, wrap, wind, fit, swing, draw, fasten, "
            "buckle, strap, button, lace, do, cinch, belt, toss, hitch, swathe, drape, knot, settle, clap, jam, "
            "cram, ram, lay, turn, pull back, put back, work, wriggle, get, shrug, hook, set, bundle"
        ),
        forms=(
            "THING on/over/round/around/about me/myself | THING on/over/round/around/about my shoulders/shoulder/"
            "head/neck/face/mouth/nose/ears/waist/hands/eyes/chest/feet/throat/back/body/brow/hair | THING tight/"
            "tighter/closer/close | THING tight/tighter/closer/close round/around/about/against/to/across/at WORDS | "
            "on THING | THING on | THING on again | THING back on | THING on over/against/and/before/so/to/because "
            "WORDS | THING up to WORDS | up THING | THING up | THING over my shirt/head/clothes"
        ),
        example="throw my cloak round my shoulders",
        help="Put a thing on.",
        heads=GARMENTS,
    ),
    Row(
        Meaning.EQUIP,
        Verb.EQUIP,
        words="tie, wrap, wind, knot, bind, fasten, fix, pull, draw",
        forms=(
            "THING over/round/around/across my face/mouth/nose/head/neck/hair | THING over/round/around/across my "
            "nose and mouth | THING over/round/around/across my mouth and nose"
        ),
        example="tie the cloth over my mouth",
        help="Put a thing on.",
        heads=frozenset(word_list("cloth scarf rag kerchief neckerchief handkerchief mask shawl sacking veil")),
    ),
    Row(
        Meaning.EQUIP,
        Verb.EQUIP,
        words=(
            "get dressed, dress myself, dress, dress for the cold, kit myself out, arm myself, arm myself to the "
            "teeth, gear up, muffle myself up, muffle up, wrap myself up, bundle up, bundle myself up, gird myself, "
            "gird up, put my things on, put my clothes on, put on my things, put on my clothes, tool up, get kitted "
            "out, arm, suit up"
        ),
        forms=". | in/with/for/before/and/as/to/against WORDS | again/warmly/quickly",
        example="get dressed",
        help="Put on what you wear.",
    ),
    Row(
        Meaning.EQUIP,
        Verb.EQUIP,
        words=(
            "button, button up, lace, lace up, tie, tie up, buckle, buckle up, fasten, do up, cinch, cinch up, zip "
            "up, pin, pin up, tighten, belt, strap on, pull on, throw on, tug on, drag on, haul on, wriggle into, "
            "struggle into, climb into, get into, squeeze into, step into, slip into, change into, slide into, ease "
            "on, draw on, clap on, cram on, jam on, gird on, put back on"
        ),
        forms="THING | THING over/against/and/before/for/at/across/tight/up WORDS | THING tight/tightly/up/again",
        example="button up my coat",
        help="Put a thing on.",
        heads=GARMENTS,
    ),
    Row(
        Meaning.REMOVE,
        Verb.REMOVE,
        words=(
            "take, pull, tug, get, drag, yank, peel, slip, ease, strip, kick, shrug, throw, work, wriggle, slide, "
            "pluck, sweep, snatch, lift, put, prise, heel, shuck, toss, whip"
        ),
        forms=(
            "THING off | off THING | THING off my WORDS | THING off and/as/because/before/so/in/with/when/by/to/out "
            "WORDS | THING off again | THING aside | THING from my head/shoulders/feet/neck/finger/face/hands/wrist "
            "| off THING and/as/because/before/so/in/with/when/by/to WORDS | off my wet/soaked/muddy/bloody THING"
        ),
        example="take my hat off as I go in",
        help="Take off what you wear.",
        heads=GARMENTS,
    ),
    Row(
        Meaning.REMOVE,
        Verb.REMOVE,
        words=(
            "slip out of, climb out of, get out of, step out of, wriggle out of, struggle out of, shrug out of, "
            "change out of, strip out of, peel out of, slide out of, ease out of, undo, unbutton, unlace, unfasten, "
            "untie, unclasp, unbuckle, unhook, unpin, unstrap, unwind, loosen, slip off, shrug off, strip off, peel "
            "off, kick off, pull off, tug off, throw off, fling off, cast off, drag off, tear off, toss off, shuck "
            "off, shuck, discard, shed, doff, divest myself of, lay aside, lay by, hang up, take off, unwrap"
        ),
        forms=(
            "THING | these/my/the wet/soaked/muddy/dirty/bloody/damp/filthy/sodden THING | THING and/as/because/"
            "before/so/in/with/when/by/to/on/at/for/from/over WORDS"
        ),
        example="get out of these wet clothes",
        help="Take off what you wear.",
        heads=GARMENTS - {"boot"},
    ),
    Row(
        Meaning.REMOVE,
        Verb.REMOVE,
        words="pull, tug, yank, ease, slide, slip, peel, twist, work, wriggle, take, get, draw, prise, jerk, lift",
        forms=(
            "THING off my/his/her finger/fingers/thumb/wrist/neck/head/face/hand/hands/feet/arm | THING from my "
            "finger/wrist/neck/head/face/hands/feet"
        ),
        example="slide the ring off my finger",
        help="Take off what you wear.",
        heads=SMALL | GARMENTS,
    ),
    Row(
        Meaning.REMOVE,
        Verb.REMOVE,
        words=(
            "put, return, slide, slip, push, thrust, tuck, stick, shove, drop, stow, ram, jam, ease, drive, home, "
            "guide, work, hook, slot"
        ),
        forms=(
            f"THING back in/into/to/through/inside/at/on/under my/its/the/his/her {_SHEATHS} | THING in/into/to "
            "my/its/his/her sheath/scabbard/holster/quiver | THING back | THING home in WORDS | THING back where it "
            "belongs | THING back in WORDS "
            "sheath/scabbard/holster/belt"
        ),
        example="return the sword to its sheath",
        help="Put away what you hold.",
        heads=frozenset(word_list("sheath scabbard holster belt quiver boot baldric sling loop belongs")),
    ),
    Row(
        Meaning.REMOVE,
        Verb.REMOVE,
        words=(
            "put up, put away, lower, unload, uncock, unstring, unspan, sheathe, stow, sling, shoulder, unstring, "
            "ease down, let down, make safe, unprime, lay by, tuck away, slip away, put by, hide away, get rid of, "
            "stow away, unnock"
        ),
        forms=(
            "THING | THING and/since/because/as/so/before/with/to/for/when/on/across/over/behind/at/in WORDS | THING "
            "again/slowly/away"
        ),
        example="unload the crossbow",
        help="Put away what you hold.",
        fight=None,
        heads=(ARMS - {"guard"}) - BEASTS,
    ),
    Row(
        Meaning.REMOVE,
        Verb.REMOVE,
        words="put, tuck, stow, slip, lay, hide, slide, sling, set, lower",
        forms=(
            "THING away | away THING | THING away again | THING away and/since/because/as/so/before/for/in/with/when/"
            "now WORDS"
        ),
        example="put my blade away",
        help="Put away what you hold.",
    ),
    Row(
        Meaning.REMOVE,
        Verb.REMOVE,
        words=(
            "bare my head, uncover my head, undress, strip, strip to the waist, strip off, strip down, disrobe, "
            "disarm myself, strip to my shirt, strip naked, unhat, take my things off, take my clothes off, take off "
            "my things, take off my clothes"
        ),
        forms=". | to/in/before/and/as/for/by WORDS",
        example="bare my head",
        help="Take off what you wear.",
    ),
    Row(
        Meaning.GUARD,
        Maneuver.GUARD,
        words="get, bring, throw, put, raise, hold, fling",
        forms="THING up | THING up and/to/in/before/just/against/as/between/over WORDS",
        example="get the shield up and brace",
        help="Meet what it is about to do.",
        heads=frozenset(("shield", "buckler", "guard")),
    ),
)
