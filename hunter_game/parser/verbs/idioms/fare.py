"""Eating, drinking, resting, sleeping and waiting, as a sentence says them."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import DRINKS, FOODS, REMEDIES, VESSELS

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.EAT,
        Verb.EAT,
        words=(
            "finish, finish off, finish up, polish off, bolt, bolt down, wolf, wolf down, gobble, gobble down, "
            "gobble up, scoff, scoff down, gulp, gulp down, slurp down, drain, make short work of, scarf, demolish, "
            "dispatch, get through, spoon, spoon up, spoon down, shovel down, shovel in, crunch, crunch up, munch, "
            "munch on, chomp, chew, chew on, chew up, chew at, gnaw, gnaw at, gnaw on, nibble, nibble on, nibble at, "
            "pick at, peck at, swallow, swallow down, down, choke down, force down, get down, cram down, sample, "
            "savour, savor, relish, enjoy, attack, tear into, lay into, dig into, dive into, fall upon, fall on, "
            "sink my teeth into, bite into, bite off, mop up, scrape up, make a meal of, make a meal off, make do "
            "with, lunch on, dine on, dine off, sup on, breakfast on, feast on, feed on, live off, snack on, graze "
            "on, eat up, share out, have, have a helping of, have a plate of, have a bowl of, have a slice of, take "
            "a slice of, have a mouthful of, take a mouthful of, pop, sup, slurp, slurp up, have my, eat my, eat "
            "down, cook and eat, try some, try a bit of, try a little, ration out, break open and eat, tuck away"
        ),
        forms=(
            "THING | some/all of THING | the last/rest/remains/whole of THING | a/the/some bit/piece/bite/slice/"
            "mouthful/handful/strip/hunk/chunk/lump/scrap/crust/spoonful/morsel/heel/end/corner/plate/bowl of THING "
            "| up THING | THING up/down | THING in/with/and/as/while/before/by/to/from/off/for/on/raw/whole/cold/now/"
            "because WORDS | a/the/some bit/piece/bite/slice/strip/hunk/chunk/lump/scrap/crust/heel/plate/bowl of "
            "THING in/with/and/as/while/before/by/from/off/for WORDS"
        ),
        example="gnaw a strip of dried meat",
        help="Eat something; the same as using it.",
        fight=Maneuver.USE,
        heads=FOODS,
    ),
    Row(
        Meaning.EAT,
        Verb.EAT,
        words="pop, put, stuff, cram, shove, slip, toss, place, push, spoon, shovel, stick, lift, raise, throw",
        forms=(
            "THING in/into my mouth | THING in/into my mouth and/to WORDS | THING between my teeth | THING down my "
            "throat/gullet/neck | THING on/onto/under my tongue"
        ),
        example="pop a berry into my mouth",
        help="Eat something; the same as using it.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.EAT,
        Verb.EAT,
        words="get, put",
        forms=(
            "some/a/the food/meal/supper/breakfast/dinner/bread/grub/pie/stew inside/in/into me/myself | something/"
            "anything inside me | something hot inside me | some/a food/meal/bite down me | something in my belly/"
            "stomach | some food in my belly/stomach"
        ),
        example="get some food inside me",
        help="Eat something; the same as using it.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.EAT,
        Verb.EAT,
        words=(
            "have a bite, grab a bite, take a bite, snatch a bite, have a quick bite, have a mouthful, eat "
            "something, eat a little, eat a bit, eat my fill, have some food, take some food, get a meal, eat a "
            "meal, take a meal, take some supper, have some supper, have some breakfast, have my breakfast, have my "
            "supper, have my dinner, have my lunch, eat my supper, eat my breakfast, eat my dinner, eat my lunch, "
            "eat supper, eat breakfast, break my fast, satisfy my hunger, sate my hunger, stave off my hunger, "
            "appease my hunger, still my hunger, dine, sup, breakfast, lunch, snack, picnic, have a picnic, take "
            "some refreshment, line my stomach"
        ),
        forms=". | of/on/from/with/in/by/before/and/at/off/now/because/to WORDS",
        example="break my fast",
        help="Eat something; the same as using it.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.DRINK,
        Verb.DRINK,
        words=(
            "finish, finish off, finish up, polish off, drain, drain off, empty, down, sink, neck, swig, swill, "
            "swill down, gulp, gulp down, gulp at, glug, glug down, sup, sup at, sip, sip at, sip on, slurp, "
            "swallow, swallow down, knock back, toss back, toss down, toss off, throw back, throw down, tip back, "
            "tip down, slug, slug back, slug down, pour down, get through, drink off, drink up, drink down, quaff, "
            "quaff off, imbibe, take a dose of, take a drop of, have a drop of, choke down, force down, get down, "
            "help myself to, treat myself to, sample, savour, savor, enjoy, try, nurse, lap, lap up, lap at, suck "
            "at, suck, suck down, drink deep of, drink deeply of, drink my fill of, have a little, have some, take "
            "some of, have some of, have my, pull at, pull on, swig from, swig at, drink from, drink out of, partake "
            "of, warm myself with, wet my lips with, wet my lips in, moisten my lips with, wet my throat with, wet "
            "my tongue with, refresh myself with, revive myself with, fortify myself with, steady my nerves with, "
            "steady myself with"
        ),
        forms=(
            "THING | some/all of THING | the last/rest/dregs/remains/whole of THING | a/the/some bit/drop/mouthful/"
            "sip/dose/draught/cup/glass/mug/pint/swallow/gulp/spoonful/tot/dram/nip/splash of THING | up THING | "
            "THING up/down/back/off/dry | THING in/at/with/and/as/while/before/by/to/from/off/for/straight/because/"
            "though WORDS | a/the drop/mouthful/sip/dose/draught/cup/glass/mug/pint/swallow/gulp/dram of THING in/"
            "with/and/as/while/before/by/from/off/for/at WORDS"
        ),
        example="polish off the cider",
        help="Drink something; the same as using it.",
        fight=Maneuver.USE,
        heads=(DRINKS | {"cordial", "medicine", "draught", "remedy", "dose", "physic", "tincture", "liquor", "spirits"})
        - (REMEDIES - {"tonic"}),
    ),
    Row(
        Meaning.DRINK,
        Verb.DRINK,
        words="take, take some, take my, take a dose of",
        forms="THING | THING with/as/in/before/and/for/for/at/now WORDS | some of THING",
        example="take the medicine",
        help="Drink something; the same as using it.",
        fight=Maneuver.USE,
        heads=frozenset(("medicine", "draught", "dose", "physic", "cordial")),
    ),
    Row(
        Meaning.DRINK,
        Verb.DRINK,
        words=(
            "empty, drain, drain off, down, sink, finish, finish off, finish up, polish off, knock back, tip back, "
            "upend, swig from, swig at, pull at, suck at, sup from, gulp from, gulp at, drink off, drink out of, "
            "take a pull on, take a pull at, have a pull at, have a pull from, put away, toss off, toss back"
        ),
        forms="THING | THING in/at/and/to/with/dry/down WORDS | THING dry/off/back/down | the last of THING",
        example="drain my mug",
        help="Drink something; the same as using it.",
        fight=Maneuver.USE,
        heads=VESSELS - {"bottle", "vial", "phial", "glass"},
    ),
    Row(
        Meaning.DRINK,
        Verb.DRINK,
        words="put, raise, lift, hold, bring, tip, press, set, tilt, carry, touch",
        forms=(
            "THING to my lips/mouth | THING to my lips/mouth and/to WORDS | THING down my throat/neck/gullet | my "
            "lips to THING"
        ),
        example="raise the cup to my lips",
        help="Drink something; the same as using it.",
        fight=Maneuver.USE,
        heads=VESSELS | DRINKS | frozenset(("bowl", "ladle", "dipper", "neck")),
    ),
    Row(
        Meaning.DRINK,
        Verb.DRINK,
        words="throw, toss, tip, pour, knock, drain, drip, squeeze",
        forms=(
            "the last drop/drops/dregs/mouthful into my mouth | the last drop/drops of WORDS into my mouth | THING "
            "down my throat/neck/gullet | the last/rest of THING down my throat/neck/gullet | some/a WORDS of THING "
            "down my throat/neck/gullet"
        ),
        example="throw the last of my ale down my neck",
        help="Drink something; the same as using it.",
        fight=Maneuver.USE,
        heads=DRINKS | frozenset(("throat", "neck", "gullet")),
    ),
    Row(
        Meaning.DRINK,
        Verb.DRINK,
        words="scoop, cup, lap, drink, lift, dip, ladle, draw",
        forms=(
            "water from/out/in my/the/both hand/hands/palm | water to my lips/mouth | some/a/the water/handful from/"
            "out/of WORDS and drink | water from WORDS and drink | water from my hand/hands/palm/palms | some water "
            "from/out/in my hand/hands/palm | a handful of water | a handful of water from/to WORDS"
        ),
        example="lap water from my hands",
        help="Drink something; the same as using it.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.DRINK,
        Verb.DRINK,
        words=(
            "wet my lips, wet my throat, wet my whistle, slake my thirst, quench my thirst, satisfy my thirst, ease "
            "my thirst, moisten my lips, drink my fill, drink deep, drink deeply, have a drink, take a drink, drink "
            "a little, drink something, have something to drink, get something to drink, get a drink, grab a drink, "
            "take some water, drink some water, drink a toast, have a tipple, take a tipple, have a pint, have a jar"
        ),
        forms=". | of/from/at/with/in/by/and/before/to/out/for/on WORDS",
        example="slake my thirst",
        help="Drink something; the same as using it.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.REST,
        Verb.REST,
        words=(
            "flop, flop down, loll, lounge, sprawl, slouch, recline, settle, settle down, settle back, sink, sink "
            "down, drop, drop down, plump down, plump, plonk down, ease down, ease myself, ease myself down, lower "
            "myself, lower myself down, settle myself, settle myself down, sink myself, drop myself, drop myself "
            "down, let myself down, let myself sink, let myself drop, let myself fall, seat myself, sit myself, "
            "throw myself down, slump, slump down, fold up, slide down, lean back, curl, crouch down to rest, "
            "hunker, squat, perch, perch myself, prop myself, prop myself up, stretch out, stretch myself out, make "
            "myself comfortable, make myself at home, get comfortable, take my rest, take a rest, collapse, fall "
            "back, subside, nestle, nestle down, lay myself down, lie down, kick back, lay back, sag, sag down, "
            "park, camp out, camp"
        ),
        forms=(
            "on/onto/in/into/upon WORDS chair/bench/stool/armchair/pew/settle/seat/hay/straw/bed/cot/heather/grass/"
            "couch/bale/rug/sofa/hearth/log/step/steps/wall/stump | by/beside/near/before WORDS fire/hearth/stove/"
            "brazier/window/well/wall/road/embers/water/stream/oak/tree | down on/onto/in/into/by/beside/near/before/"
            "against/under WORDS | against/under/beneath WORDS oak/tree/wall/trunk/stone/hedge/post/haystack/rock/"
            "willow/elm/ash/bank/eaves/pillar | for/until/till WORDS"
        ),
        example="ease myself down against the oak",
        help="Sit until the watch changes; gives back a little.",
    ),
    Row(
        Meaning.REST,
        Verb.REST,
        words=(
            "take the weight off my feet, take the weight off my legs, take the weight off my leg, take the weight "
            "off my bad leg, take the weight off my knee, take the weight off my bad knee, take the weight off, take "
            "the load off my feet, take the strain off my leg, rest my leg, rest my bad leg, rest my arm, rest my "
            "back, rest my aching feet, rest my tired legs, rest my sore feet, rest my weary legs, rest my weary "
            "head, warm myself, warm my bones, warm myself up, warm up, get warm, dry myself, dry myself off, dry "
            "out, thaw out, get some rest, get a little rest, get a bit of rest, snatch a rest, snatch some rest, "
            "have a rest, have a quiet sit, have a moment, take a moment to rest, take a moment to breathe, get my "
            "breath, catch my breath, regain my breath, pause to rest, pause to breathe, stop to rest, stop to catch "
            "my breath, take time to recover, recover my wits, recover myself, recoup, recharge, put my feet up, "
            "take things easy, nurse my wounds, nurse my arm, nurse my leg, knock off for a bit, take a moment off, "
            "have five minutes, take some rest, enjoy the fire, enjoy the warmth, bask, toast my toes, toast my "
            "feet, let my wounds heal, build up my strength, save my strength, rest and recover, take a short rest, "
            "take a long rest"
        ),
        forms=(
            ". | at/by/in/on/under/near/before/beside/against/for/with/and/here/until/till/over/from/a/because WORDS "
            "| here/there/again"
        ),
        example="take the weight off my bad leg",
        help="Sit until the watch changes; gives back a little.",
    ),
    Row(
        Meaning.REST,
        Verb.REST,
        words="lean, sit, slump, stand, prop myself, flop, sag",
        forms=(
            "against/on/by/under WORDS to/and rest | against/on/by/under WORDS to/and rest WORDS | against/on/by "
            "WORDS to/and catch my breath | for a breather/rest/moment/minute | against/on WORDS for a breather/rest/"
            "moment/minute"
        ),
        example="lean against the wall to rest",
        help="Sit until the watch changes; gives back a little.",
    ),
    Row(
        Meaning.SLEEP,
        Verb.REST,
        words=(
            "retire to my room, retire to bed, retire to my bed, go up to my room to sleep, go upstairs to bed, turn "
            "in at, settle down for the night, settle in for the night, settle down to sleep, settle to sleep, "
            "stretch out and sleep, close my eyes for a while, close my eyes for a bit, close my eyes and drift off, "
            "shut my eyes and sleep, shut my eyes for a while, let sleep take me, let myself sleep, let myself drift "
            "off, let myself doze, doze, nap, slumber, drowse, drowse off, lie down to sleep, lie down for the "
            "night, lie down and close my eyes, bunk, bunk down, doss, kip, snatch an hour's sleep, snatch a few "
            "hours sleep, grab a few hours sleep, get a few hours sleep, get an hour's sleep, get some shut eye, "
            "snatch some sleep, snatch a little sleep, get a good night's sleep, have a good night's sleep, sleep "
            "the night, sleep through the night, sleep rough, sleep here, sleep there, hit the pillow, make my bed, "
            "roll up in my blanket, roll up in my cloak, wrap up in my blanket and sleep, take to my bed, put my "
            "head down, get my head down for a bit, get my head down for an hour, get my head down for a few hours, "
            "get off to sleep, nod off, dream away the night, sleep it off, sleep off, take my rest for the night, "
            "rest for the night, rest until morning, rest till dawn, bed down, go to my bed, tuck myself in, get "
            "into bed, crawl into my bed, climb into bed, fall into bed, tumble into bed"
        ),
        forms=(
            ". | in/on/by/at/beside/under/near/for/until/till/here/there/and/with/among/before/against/through/till "
            "WORDS | here/there/early/now | THING"
        ),
        example="settle down for the night",
        help="Sleep till morning, where it can be done.",
    ),
    Row(
        Meaning.WAIT,
        Verb.WAIT,
        words=(
            "stand stock still, stand quite still, stand perfectly still, stay perfectly still, keep perfectly "
            "still, stand motionless, stay motionless, freeze, keep motionless, remain motionless, wait motionless, "
            "stay quiet, stay quiet and wait, keep quiet and wait, hang back and wait, hang back, lie quiet, sit "
            "quietly, sit here quietly, sit still, sit here, stop here, hold here, hold off, hold off for now, bide "
            "here, lurk about, hover, mill about, mill around, tread water, play for time, take my time and wait, "
            "wait my chance, wait my moment, wait my turn, wait in silence, wait in the dark, wait patiently, wait "
            "quietly, wait here, wait there, wait about, wait things out, wait the night out, wait the storm out, "
            "see the night out, see the night through, sit out, sit through, sit up, sit up and wait, stay up and "
            "watch, stay up and wait, keep watch, keep a watch, stand sentry, mount guard, keep vigil, take up "
            "watch, be patient, let things settle, let the dust settle, let the dark settle, let it come, let them "
            "come, let the minutes pass, let the minutes go by, let the hours go by, let time go by, let some time "
            "go by, let a moment pass, let the morning pass, let the afternoon pass, let the evening come, let night "
            "fall, let the light fade, let the day go, while the hours away, while away the afternoon, while away "
            "the evening, kill a few hours, kill an hour or two, fritter away an hour, spend an hour waiting, spend "
            "the day waiting, spend the night waiting, give it a while, give it a few minutes, give it a little "
            "time, give it until dark, give it till dawn, give him time, give her time, give them time, count to "
            "ten, count to a hundred, count to fifty, count to twenty, count to five hundred, count slowly to ten, "
            "count slowly to a hundred, count slow to five hundred, count the minutes, count the hours, watch the "
            "hours go by, watch the sun go down, watch the sun set, watch the candle burn down, sit tight and wait, "
            "just wait here, do nothing for a while, hang fire, cool my heels"
        ),
        forms=(
            ". | in/on/by/at/beside/under/near/for/until/till/here/there/and/with/to/before/behind/while/as/a/over/"
            "outside/inside WORDS | here/there/now | WORDS until/till WORDS"
        ),
        example="stand stock still",
        help="Let one candle burn.",
    ),
)
