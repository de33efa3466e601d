"""Questions asked of nobody that a look, a sniff, a search or a price answers, in the notation of `turned`.

*What does the broth smell of?* is a sniff at the broth, *which way is the mill?* a look around, *what's the damage for
the crossbow?* is haggling.
Only without a scene; with one, `questions` and `answers` know what is here.
"""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.parser.normalise import Token
from hunter_game.parser.plain_words import plain
from hunter_game.parser.questions import TRACKS
from hunter_game.parser.sorts import ABSTRACT, DRINKS, FOLK, FOODS, MONEY
from hunter_game.parser.turned import phrases, said
from hunter_game.parser.unaddressed import is_somebody, without_leads

LONGEST = 16
"""Words of a question that is weighed here; a longer one is a story."""

_AROUND = """
which/what NOUN are/is there/here [here/about/nearby/around]
which/what way/ways/exits/paths/doors/roads/direction/directions can/could/may/might i/we go/take/leave/try ...
which/what way/ways/exits/paths/doors/roads/direction/directions can/could/may/might i/we go/take/leave/try
which/what way/direction is/are NOUN
which way to NOUN
which/what way/direction does/do/is NOUN go/run/flow/lead/face/blow/blowing/point/pointing/turn/open
which/what path/road/door/way/lane/stair/stairs/track/turning leads/goes/lead/go [back] to/out/into/up/down ...
what have/has we/i [got] here
what do we/i have here
what is all this/that/these
what is it like out/outside/there/here/inside
what is [the] weather/night/sky/light/view/place like/doing
how is the weather/light/view
how dark/cold/light/foggy/misty/late/quiet is it
how high/full is the moon/tide/river/water
is it [still] raining/snowing/dark/light/foggy/windy/misty/cold/wet/day/night/morning/dawn/dusk/thawing/freezing
is it [still] raining/snowing/dark/light/foggy/windy/misty/cold/wet/day/night out/outside/yet/now/still
has/is the fog/rain/mist/snow/storm/wind/tide [been] lifted/cleared/stopped/lifting/clearing/stopping/turned/turning/up
is the moon/sun/tide up/out/full/high/in/down/setting/rising
is the coast/way/road/path/lane/yard/room/place clear/safe/empty/deserted
are we/am i/is [being] alone/followed/watched/seen/observed
am i being followed/watched/stalked/observed/spied
are we being followed/watched/stalked/observed/spied
is anyone/anybody/someone/something/it following/watching/coming/approaching/behind me/us/near/here/closer
is anyone/anybody/someone/something/it following/watching/coming/approaching
can/could anyone/anybody/someone see me/us [from ...]
what else is there/here [here/about/to ...]
what else is in here/there
what is there to see/look/notice/eat/drink [here/at]
any sign/signs/trace/traces/glimpse/hint of ...
any/another way/ways in/out/through/round/around/up/down/past/across
any NOUN left/about/around/nearby/here/there/handy
how many NOUN are/is [there/left/here]
how many NOUN are/is there/left/here ...
how many NOUN do/can i/we see/count/spot [here/there/from ...]
how many of them are there
did something/anything/that/it/somebody/someone [just] move/twitch/stir/flicker/blink/change/shift ...
did something/anything/that/it/somebody/someone [just] move/twitch/stir/flicker/blink/change/shift
where is the nearest/closest ...
which of these/those ...
is/are NOUN ADJECTIVE enough to/for ...
anything/something here/there/nearby/around i/we can/could/might ...
what is [there] to the north/south/east/west/northeast/northwest/southeast/southwest/left/right
what is [over/up/down/out] there/ahead/yonder
what is that/this [thing]
"""
_HEARD = """
what was that
was/is/are that/this/those [just] a/an/the/some [distant/faint] SOUND [...]
was/is/are that/this/those [just] SOUND
was/is/are that/this/those [just] SOUND i/we hear/heard/can ...
was/is/are that/this/those [just] SOUND in/under/on/behind/over/from/outside ...
did i/we/anyone/something [just] hear ...
did something/somebody/someone/anything [just] knock/creak/scream/howl/growl/cry/speak/rustle/whisper [...]
"""
_SOUNDS = frozenset(
    word_list(
        "scream screams footsteps footstep step knock knocking thunder growl howl howling growling weeping crying"
        " sobbing singing laughter whisper whispering voice voices cry bell bells wind music scratching breathing"
        " snarl shriek bark barking splash rustle rustling creak creaking hoofbeats hooves moan groan sound noise wolf"
    )
)
_SMELLED = """
what does/do NOUN smell/reek/stink of/like
what does/do NOUN smell/reek/stink [now]
what can/do i/we smell [here/now]
can/do i/we smell ...
is something/anything burning/rotting/rotten
"""
_TASTED = """
what does/do NOUN taste of/like
what does/do NOUN taste
"""
_FELT = """
what does/do NOUN feel like
"""
_EXAMINED = """
what does/do NOUN look/sound like
what state/condition/shape/order/repair is/are NOUN in
what is/are NOUN for
how many NOUNS does/do/has/have NOUN have/got [left]
what do/can/should i/we make of NOUN
does/do NOUN [still] float/work/leak/hold/turn/burn/rattle/creak/shine/glow/tick/drip/bleed/breathe
what made/caused/left/did this/these/that/those NOUN
whose NOUNS is/are this/that/these/those on/in/under/round NOUN
where does/do/will/would NOUN lead/go/come/end/run/take/emerge/join/climb/open
where does/do/will/would NOUN lead/go/come/end/run/take/open out/up/to/me/us/onto/on [to]
"""
_SEARCHED = """
anything/something [else] in/on/under/inside/behind/beneath/underneath/below/up/among/beside NOUN
what is/are in/inside his/her/their/its pockets/pocket/purse/bag/coat/pack
what has/does/did he/she/it [got] on/in/about/under his/her/its/him/them ...
what has/does/did he/she/it [got] on/about him/her/it
is/was he/she/it carrying/holding/hiding/wearing anything/something
is/are NOUN carrying/hiding anything
"""
_WARES = """
what is/are the damage/price/cost/charge/fee/rate/toll/fare for/of/on NOUN
what is/are the asking/going price/rate for/of/on NOUN
what does/do/would/will/might NOUN cost/fetch [me/here]
what does/do/would/will/might NOUN go/sell for
what would/will/might/does NOUN set/run me back
what is/are NOUN go/going/selling for
how much would/will/might/does NOUN set/run me back
what would/will/might NOBODY take/want/ask/charge [me] for NOUN
what would/will/might NOBODY give/pay/offer [me] for NOUN
is/are NOUN for sale
how much would/will/does/do/might NOBODY want/take/ask/charge/give/pay/offer [me] [for/to] ...
any chance of a/an/some [hot/cold/warm/good/decent] MEAL
is/are any of NOUN for sale
how much do i/we owe [for NOUN]
what do i/we owe [for NOUN]
how dear/expensive/pricey/cheap is/are NOUN
"""
_HAD = """
how/what about/of a/an/another NOUN
how/what about/of some NOUN
what i/we want/need/fancy [most] [now/here] is a/another [good/proper/quick/close] [long/hard/close/stiff] GLANCE
what i/we would like/love [most] [now/here] is a/another [good/proper/quick/close] [long/hard/close/stiff] GLANCE
"""
_GLANCES = frozenset(
    word_list(
        "look glance peek sniff whiff listen taste sip drink bite nap kip doze rest sit lie rummage squint gander"
    )
)
_CALLED_OUT = """
anyone/anybody/someone/somebody home/in/there/about/awake
anyone/anybody/someone/somebody out/in there
is anyone/anybody/someone/somebody home/in
who goes there/by/past
"""
_OF_NOBODY = """
what is the point/use/sense/worst/harm/matter with/good ...
what is the point/use/sense/worst/harm/good
what is the worst it/that/they/he ...
what does my gut/heart/nose/head/instinct tell/say [me] [to] [me]
what is wrong with me/people/us
what is [the] meaning/purpose of life/this/it [all]
what is NUMBER and/plus/minus/times/by NUMBERS
what [kind/sort/manner] of NOUN would/does/leaves/locks/kills/eats/takes/makes/goes/comes/lives/keeps/lets/hides ...
what kind/sort/manner of NOUN would/does/leaves/locks/kills/eats/takes/makes/goes/comes/lives/keeps/lets/hides ...
what did i/we [ever] do to deserve ...
what was i/he/she/it thinking
what am i doing with my life
what am i doing here
what is it with ...
what is the world coming to
who is/are to say/judge/blame/know ...
who is/are to say/judge/blame/know
where is the harm/sense/fun/justice/point/good/shame/glory ...
where is the harm/sense/fun/justice/point/good/shame/glory
how hard can ...
how did it come to this
"""

_COMMANDS = tuple(
    (phrases(text), command)
    for text, command in (
        (_OF_NOBODY, ""),
        (_HAD, "have a"),
        (_CALLED_OUT, "shout"),
        (_WARES, "how much for"),
        (_SMELLED, "smell"),
        (_TASTED, "examine"),
        (_FELT, "feel"),
        (_HEARD, "listen"),
        (_SEARCHED, "search"),
        (_EXAMINED, "examine"),
        (_AROUND, "look"),
    )
)

_FIRST = frozenset(
    word_list(
        "what which how who whose where is are was has did do does can could any anything anyone anybody something am"
    )
)
_ALONE = frozenset(("look", "listen", "shout"))


def seen_to(tokens: tuple[Token, ...]) -> tuple[Token, ...] | None:
    """Return the command that answers a question asked of nobody; empty if nothing answers it, None if unknown."""
    words = without_leads(tokens)
    if not 1 < len(words) <= LONGEST or words[0].word not in _FIRST:
        return None
    if any(token.word in TRACKS for token in words):
        return plain("look for tracks") if words[0].word in {"do", "does", "are", "did"} else None
    spelt = " ".join(token.word for token in words)
    for pattern, command in _COMMANDS:
        named = said(pattern, spelt)
        if named is None:
            continue
        if not command:
            return ()
        if "MEAL" in named and named["MEAL"] not in _MEALS:
            continue
        if command == "listen" and "SOUND" in named and named["SOUND"] not in _SOUNDS:
            continue
        return _as_told(command, named.get("NOUN", ""), named.get("GLANCE", ""))
    return _where_it_is(words, spelt)


_MEALS = FOODS | DRINKS | frozenset(word_list("bed room meal lift bath fire"))


def _as_told(command: str, noun: str, glance: str) -> tuple[Token, ...] | None:
    if command == "have a" and glance:
        return plain(f"have a {glance}") if glance.partition(" ")[0] in _GLANCES else None
    if command == "have a":
        return None if set(noun.split()) & (MONEY | FOLK) else plain(f"have a {noun}")
    if command == "how much for" and not noun:
        return plain("haggle")
    if command in _ALONE or not noun:
        return plain({"how much for": "haggle", "examine": "look"}.get(command, command))
    if command == "examine" and set(noun.split()) & FOLK:
        return plain("look")
    return plain(f"{command} {noun}")


def _where_it_is(words: tuple[Token, ...], spelt: str) -> tuple[Token, ...] | None:
    """Return the look around that finds a place or a thing: *where's the well*, and no person or idea."""
    if words[0].word != "where" or len(words) < 4 or words[1].word not in {"is", "are"}:
        return None
    if is_somebody(words, 2) or words[2].word not in {"the", "my", "that", "this", "those", "all"}:
        return None
    return None if words[-1].word in ABSTRACT and words[-1].word not in MONEY else plain("look")
