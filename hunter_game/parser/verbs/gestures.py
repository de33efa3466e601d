"""Gestures: what is acted out, and read by no rule."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Approach
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import (
    BODY,
    CHEWED_ON,
    EMOTED,
    GESTURES,
    LEANT_ON,
    LONGED_FOR,
    MUSED_UPON,
    PRAYERS,
    VESSELS,
)

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="put my hand, lay my hand, rest my hand, put a hand, lay a hand, place my hand, place a hand, put my arm",
        forms="on/around/round/over/across/against WORDS",
        example="lay a hand on his shoulder",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="shake",
        forms="WORDS hand/hands",
        example="shake the old man's hand",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="bite back, hold back, stifle, choke back, fight back, let out, heave, utter, swallow, suppress",
        forms="a/my/the/some WORDS | WORDS",
        example="stifle a yawn",
        help="A gesture; whoever is here sees it, no rule reads it.",
        heads=EMOTED,
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="offer, murmur, mutter, whisper, say, mouth, breathe",
        forms="a/the/my/some WORDS | a/the/my WORDS for/to/over/under/of WORDS",
        example="murmur a prayer for the dead",
        help="A gesture; whoever is here sees it, no rule reads it.",
        heads=PRAYERS,
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="give, flash, shoot, throw, cast, offer, blow, send",
        forms=(
            "PERSON a/an/my/one/some/the WORDS | a/an/my/one/some/the WORDS to/at PERSON | a/an/my/one/some/the WORDS"
        ),
        example="give Maren a smile",
        help="A gesture; whoever is here sees it, no rule reads it.",
        heads=GESTURES,
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="raise, lift",
        forms="THING to WORDS | THING",
        example="raise my cup to the fallen",
        help="A gesture; whoever is here sees it, no rule reads it.",
        heads=VESSELS,
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="pull, turn, tug, draw, settle, straighten, adjust, gather, wrap",
        forms=(
            "up my collar/hood | down my hat/hood/cap | my collar/hood/hat/cap/cloak/coat/scarf/belt | my collar/"
            "hood/hat/cap/cloak/coat/scarf up/down/tighter/closer/close/tight/low/forward | my hood/hat/cap low/down "
            "over WORDS | my cloak/coat/scarf around/about/round WORDS"
        ),
        example="turn up my collar",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="lean on, lean against, lean back against, slump against",
        forms="THING",
        example="lean on the bar",
        help="A gesture; whoever is here sees it, no rule reads it.",
        heads=LEANT_ON,
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="stare into, gaze into, stare at, gaze at, look into, watch",
        forms="THING | THING and/in/without/for/as WORDS",
        example="stare into the fire",
        help="A gesture; whoever is here sees it, no rule reads it.",
        heads=MUSED_UPON,
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="chew on, chew, suck on, suck, puff on, puff at",
        forms="THING",
        example="chew on a straw",
        help="A gesture; whoever is here sees it, no rule reads it.",
        heads=CHEWED_ON,
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="run, pass, put, lay, press, draw, clap, place, drag, hold, raise, lift",
        forms="a/my/one/both hand/hands/finger/fingers/palm through/over/across/to/on/against/into/behind my WORDS",
        example="run a hand through my hair",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="shake, clasp, kiss, squeeze, pat, touch, take, hold",
        forms="his/her/their/your hand/hands/cheek/forehead/shoulder/arm",
        example="shake his hand",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="look, try to look, seem, act, appear, pretend to be, try to seem, play",
        forms=(
            "sceptical/skeptical/doubtful/unconvinced/amused/annoyed/impressed/shocked/hurt/guilty/nervous/uneasy/smug/pleased/solemn/blank/innocent/brave/calm/stern/grim/sad/worried/confused/innocent/tough/bored/thoughtful/proud/puzzled/surprised/casual/friendly/fierce/harmless/relaxed/interested/angry/tired/unimpressed/tall"
        ),
        example="look brave",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="hold, meet, return, avoid, catch",
        forms="my/its gaze/eye/eyes/look/stare | PERSON gaze/eye/eyes/look/stare",
        example="hold his gaze",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="kick at, scuff at, kick, scuff",
        forms="the/a dust/dirt/pebble/ground/mud/leaves/snow/gravel | the dust/dirt/leaves/mud WORDS",
        example="kick at the dust",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="tug at, tug on, pull at, pick at, fiddle with, play with, toy with, worry at, twist, pluck at, smooth",
        forms="my WORDS",
        example="tug at my beard",
        help="A gesture; whoever is here sees it, no rule reads it.",
        heads=BODY | frozenset(("beard", "moustache", "sleeve", "sleeves", "collar", "hair", "cuffs", "ring")),
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="blow on, rub, chafe, warm, flex, wipe, stamp",
        forms="my WORDS hands/fingers/feet/eyes/palms | my boots/feet/hands on WORDS",
        example="blow on my cold hands",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="feel, can feel",
        forms="my heart/pulse/hands/legs/skin/stomach/blood/knees/throat WORDS",
        example="feel my heart hammering",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="trace, make, draw, sketch, sign",
        forms="a/the cross/sign/circle in/over/on the air/breast/chest/brow | a/the cross/sign over WORDS",
        example="trace a cross in the air",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="touch, tip, tug, finger",
        forms="the brim/edge of my hat | the brim/edge of my hat to/at WORDS",
        example="touch the brim of my hat",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="put, prop, rest",
        forms="my feet/boots up | my feet/boots up on WORDS | my feet/boots on the table/desk/stool/chair/bench",
        example="put my boots on the table",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="throw, toss, tip, tilt, fling, put",
        forms="back my head | my head back | back my head and laugh | my head back and laugh",
        example="throw back my head and laugh",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="put, lay, place, wrap, throw, drape",
        forms="a/an/my WORDS arm/hand/arms around/round/on/about/over WORDS",
        heads=BODY,
        example="put a comforting arm round his shoulders",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="stand up, get up, get to my feet, rise to my feet",
        forms=". | again/slowly/quickly",
        example="stand up",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="stand, stand up, sit up, straighten up, rise",
        forms="tall/straight/proud/up/stiff/stiffly/rigid | up tall/straight | tall and WORDS",
        example="stand up tall",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="think of, think about, dream of, remember, long for, miss",
        forms="THING",
        example="think of home",
        help="A gesture; whoever is here sees it, no rule reads it.",
        heads=LONGED_FOR,
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="scratch, ruffle, tousle, stroke, pet, pat, tickle, rub",
        forms=(
            "my/its/the hair/head/ears/chin/nose/beard/neck/belly/back/mane/fur | the/a WORDS head/hair/ears/chin/"
            "nose/belly/mane | THING behind the ears | head/chin/ears"
        ),
        example="scratch the cat behind the ears",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="wipe, brush, shake, dash, blink",
        forms=(
            "the/a/some sweat/tears/tear/rain/mud/dust/blood/snow/dirt/hair from/off/out my WORDS | the/a sweat/"
            "tears/tear/rain/mud/dust/blood/snow/dirt/hair out of my WORDS | the sweat/tears/rain/mud/dust/snow/dirt "
            "away/off | the rain/dust/snow/mud from/off my WORDS | away a/the tear/tears | back my/the tears"
        ),
        example="wipe the sweat from my brow",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="put, lay, place, rest, set",
        forms="a/my hand/arm on/around/round/over WORDS shoulder/shoulders/arm/knee/back/hand",
        example="put my hand on her shoulder",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="fix, regard, favour",
        forms="PERSON with WORDS",
        example="fix Tibb with a stare",
        help="A gesture; whoever is here sees it, no rule reads it.",
        heads=GESTURES,
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words=(
            "hold my breath, catch my breath in surprise, nod, swear, freeze, hesitate, stop dead, go still, gag, "
            "motion, beckon, shush, gesture, smoke, hug, embrace, pet, stroke, kiss, bow, smile, grin, wink, "
            "curtsey, curtsy, shrug, frown, sigh, laugh, chuckle, cry, weep, tip my hat, tip hat, doff my hat, raise "
            "my hat, salute, spit, scowl, glare, shake my head, shake hands, shake hands with, shake my fist, shake "
            "the hand of, clear my throat, cross myself, pray, whistle, hum, yawn, stretch, shiver, shudder, blush, "
            "stare, cough, clap, wave, lean back, fold my arms, cross my arms, scratch my head, scratch my chin, "
            "stroke my beard, tap my foot, snort, sneer, giggle, grimace, wince, raise an eyebrow, raise an eyebrow "
            "at, beam, pace, gulp, kneel, lower my eyes, look away, drum my fingers, sing, dance, grumble, groan, "
            "rub my chin, wipe my brow, pat, touch my cap, tip my cap, touch my hat, incline my head, hang my head, "
            "ponder, wonder, remain calm, stay calm, give a nod, narrow my eyes, close my eyes, hold my head high, "
            "curse, look grim, feign, toast, raise my glass, raise a glass, keep my hand on, smirk, cackle, poke, "
            "nudge, tickle, tremble, quake, quiver, shake, brood, sob, moan, whimper, gasp, pant, wheeze, sniffle, "
            "sneeze, hiccup, burp, belch, fart, snore, pout, sulk, fume, seethe, gloat, preen, strut, swagger, "
            "slouch, fidget, squirm, twitch, flinch, recoil, cringe, swoon, faint, applaud, cheer, prance, twirl, "
            "pirouette, genuflect, daydream, reminisce, grieve, mourn, despair, rejoice, listen to my heart, stand "
            "up straight, straighten up, square my shoulders, stand tall, stand there, stand in silence, stand "
            "silent, stand silently, stand quietly, rise to my feet, get to my feet, warm my hands, warm myself, rub "
            "my hands, rub my eyes, blow on my hands, brush myself off, dust myself off, straighten my coat, pull my "
            "coat tighter, pull my hat down, pull my hood up, pull up my hood, tug my forelock, doff my cap, hold my "
            "hat, take my hat in my hands, whistle to, whistle at, snap my fingers, click my tongue, click my "
            "fingers, roll my eyes, make a face, make a rude gesture, make a rude gesture at, stick out my tongue, "
            "stick out my tongue at, make the sign of the cross, make the sign, make a sign, say a prayer, say a "
            "prayer for, say grace, mutter a prayer, mutter a prayer for, offer a prayer, offer up a prayer, whisper "
            "a prayer, bow my head, lower my head, bow low, bow deeply, pray for, feel sorry, feel sorry for, feel "
            "sad, feel scared, feel afraid, feel sick, give a smile, give a bow, give a shrug, give a nod to, give a "
            "friendly nod, give a wink, give a wave, give a sigh, give a laugh, let out a sigh, let out a breath, "
            "let out a long breath, heave a sigh, breathe in, breathe out, breathe deeply, take a deep breath, take "
            "a breath, hold my head in my hands, shed a tear, burst into tears, burst out laughing, break into a "
            "smile, wring my hands, wave goodbye, wave goodbye to, wave hello, wave hello to, blow a kiss, blow a "
            "kiss to, flirt, flirt with, wink at, ruffle the hair of, hold the hand of, play with the dog, play "
            "with, scritch, cuddle, snuggle, comfort the dog, pat the head of, wag my finger, shake my fist at, "
            "lament, admire the view, stare into the distance, stare into space, gaze into the distance, look at the "
            "ground, look at my feet, look thoughtful, look sad, look worried, look confused, pretend not to notice, "
            "pretend not to see, pretend not to hear, play dumb, miss my, fret, worry, smoke my pipe, fill my pipe, "
            "puff on my pipe, chew my lip, bite my lip, bite my tongue, lick my lips, grit my teeth, clench my "
            "teeth, clench my fists, clench my jaw, swallow hard, swallow nervously, hold back my tears, blink, peer "
            "about, leer, gawk, gape, marvel, stammer, whoop, do a dance, do a little dance, jig, stamp my feet, "
            "shuffle my feet, stamp my foot, lean on the wall, lean against the wall, lean against"
        ),
        forms=(
            ". | to/at/with/toward/towards/before/over PERSON | to/at/with/toward/towards/before/for/over/about/in/"
            "on/like/from WORDS | PERSON on WORDS | PERSON | WORDS to/at/with/toward/towards/before PERSON | WORDS | "
            "around/back/forth/up | WORDS around/up and down | slowly/sadly/gravely/softly/quietly/deeply/"
            "thoughtfully/nervously/darkly/evilly/politely/curtly/wear ily/grimly/thinly/knowingly to/at/with PERSON "
            "| slowly/sadly/gravely/softly/quietly/deeply/thoughtfully/nervously/darkly/evilly/politely/curtly/wear "
            "ily/grimly/thinly/knowingly"
        ),
        example="tip my hat to Maren",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words=(
            "say nothing, stay silent, keep silent, remain silent, hold my tongue, keep quiet, stay quiet, pace up "
            "and down, pace back and forth, stand in silence"
        ),
        forms=". | WORDS",
        example="keep silent",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words=(
            "wave to the children, stand tall, stand proud, look proud, look sad, look grim, hold my head high, roll "
            "up my sleeves, lower my voice, drink to the memory of, drink to the health of, drink to"
        ),
        forms=". | WORDS",
        example="drink to the memory of the miller",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
)
