"""What can be done in a meeting, and how to keep out of one."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words=(
            "attack, hit, strike, kill, fight, stab, slash, cut, k, punch, kick, slay, smash, swing at, "
            "lunge at, thrust at, hack at, hack, bash, chop, club, cut at, murder, beat, finish, behead, "
            "skewer, spear, slice, hurt, wound, harm, assault, whack, smack, beat up, finish off, "
            "lash out at, go for, go at, have at, tackle, stab at, slash at, impale, clobber, destroy, "
            "butcher, slap, bite, headbutt, pierce, gut, batter, strike at, hit at, lay into, deal with"
        ),
        forms=(
            "BEAST | BEAST with/using TOOL | with TOOL | . | BEAST in/on/across/through WORDS | "
            "BEAST in/on/across/through WORDS with/using TOOL | at BEAST | back | "
            "at BEAST with/using TOOL | TOOL into/at/against/through BEAST | again | with TOOL at BEAST"
        ),
        example="attack the wolf with the knife",
        help="Strike with what you hold.",
    ),
    Row(
        Meaning.SHOOT,
        Maneuver.SHOOT,
        words=(
            "shoot, fire, loose, shoot at, fire at, loose at, snipe, fire off, let fly, let fly at, "
            "open fire, open fire on, fire on, shoot down"
        ),
        forms=(
            "BEAST | BEAST with/using TOOL | . | TOOL at/into BEAST | at BEAST with/using TOOL | TOOL | "
            "BEAST in WORDS | BEAST in WORDS with/using TOOL | again"
        ),
        example="shoot the wolf",
        help="Shoot with what you hold, as far as it carries.",
    ),
    Row(
        Meaning.THROW,
        Maneuver.THROW,
        words="throw, hurl, toss, lob, fling, chuck, pitch, cast, pelt, sling",
        forms=("TOOL at/to/toward/towards/on/into/over/in BEAST | BEAST TOOL | TOOL | BEAST with TOOL | TOOL in WORDS"),
        example="throw the salt at the wolf",
        help="Throw a thing; it is used up or lies where it fell.",
    ),
    Row(
        Meaning.AIM,
        Maneuver.AIM,
        words=(
            "aim, aim at, take aim, take aim at, line up, draw a bead on, steady, target, point, sight, "
            "aim for, line up a shot"
        ),
        forms=(
            ". | BEAST | TOOL at BEAST | at BEAST with TOOL | at BEAST | WORDS at/for BEAST | "
            "for WORDS | carefully | BEAST with TOOL | my/the shot/aim | on BEAST"
        ),
        example="aim at the wolf",
        help="Take your time over the next shot or blow.",
    ),
    Row(
        Meaning.GUARD,
        Maneuver.GUARD,
        words=(
            "guard, dodge, block, parry, defend, duck, brace, evade, take cover, shield, sidestep, ward, "
            "protect, roll away, jump aside, step aside, leap aside, deflect, raise my guard, "
            "put up my guard, on guard, stand my ground, hold my ground, brace for, guard against, "
            "dodge away, take a defensive stance, cover, weave, roll aside, jump back, leap back, "
            "stay on guard, keep my guard up"
        ),
        forms=(
            ". | BEAST | against/from/behind BEAST | myself/me | with TOOL | behind OTHER | "
            "against BEAST with TOOL | BEAST with TOOL | "
            "its/the/his/her attack/blow/strike/claws/lunge/charge/bite | out of WORDS | "
            "aside/away/back/left/right/down | to WORDS | myself/me with TOOL | the way | "
            "under/below WORDS | from/for WORDS"
        ),
        example="guard",
        help="Meet what it is about to do.",
    ),
    Row(
        Meaning.ADVANCE,
        Maneuver.ADVANCE,
        words=(
            "advance, close in, close with, charge, approach, rush, move in, step closer, get closer, "
            "move closer, go closer, step forward, close the distance, come closer, rush at, charge at, "
            "run at, move toward, move towards, step toward, step towards, get near, go forward, close, "
            "press forward, draw near, edge closer, step up"
        ),
        forms=". | BEAST | on/at/to/toward/towards/with/into BEAST",
        example="advance",
        help="Get one step nearer to it.",
    ),
    Row(
        Meaning.FLEE,
        Maneuver.RETREAT,
        words=(
            "flee, retreat, run away, escape, run, run for it, back off, back away, get away, get out, "
            "withdraw, fall back, break off, run off, bolt, leg it, scram, get out of here, "
            "run for my life, disengage, step back, turn and run, turn tail, get me out of here, "
            "leave the fight, get the hell out, get out of there, scarper, get away from, "
            "back away from, run from, run away from"
        ),
        forms=(
            ". | here/now/away | from BEAST | WAY | to/into/through/toward/towards WAY | BEAST | of here | out of here"
        ),
        example="retreat",
        help="Break off; you keep what you learned, and it remembers you.",
    ),
    Row(
        Meaning.HIDE,
        Verb.HIDE,
        words=(
            "hide, lie low, conceal myself, hide myself, crouch, take cover, lurk, get down, duck, "
            "stay out of sight, keep out of sight, get out of sight, lie in wait, hide away, duck down, "
            "crouch down, keep low, keep hidden, blend in"
        ),
        forms=(
            ". | in/behind/under/from/among/inside/beneath/by/beside/below OTHER | from WORDS | "
            "here/there | down | myself"
        ),
        example="hide",
        help="Get out of sight.",
    ),
)
