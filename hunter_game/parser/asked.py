"""What players ask that stands on a page of the table or is before their eyes, as they ask it; see `turned`."""

from __future__ import annotations

from hunter_game.parser.reading import Table
from hunter_game.parser.turned import phrases

_PACK = """
what is/are in/inside my/the backpack/bag/pack/purse/pocket/pockets/satchel/knapsack
what have i got in my backpack/bag/pack/purse/pockets
what do i have in my backpack/bag/pack/purse/pockets
how much/many money/coin/coins/gold/cash/penny/pennies/pence/bolt/bolts/supplies do/have i/we [have/got] [left]
how much/many money/coin/coins/gold/cash/pennies/pence/bolts [is/are] [there] left
count my/the money/coin/coins/pennies/purse/gold/bolts
am i rich/poor/broke
what do i own/carry/wear/hold
what weapon/weapons/arms/food/tools/medicine do/have i/we [have/got/carry] [left/here]
what is my name
how is/are my health/nerve/wound/wounds
what are my stats/skills/wounds
"""
_JOURNAL = """
what/which is/are/was my/the/our job/work/business/summons/pay/reward/fee/wage/wages/bounty/payment [here]
how much do/will/would/am/are/is/does i/we/you/he/she/they [going to] pay/get [me] [for this/it/that]
what do/will/would/am/are/is/does i/we/you/he/she/they [going to] pay/get [me] [for this/it/that]
how much do/will/would/am/are/is i/we/you/he/she/they [going to] [get/be/being/getting] paid/paying [me] [for this]
what do/will/would/am/are/is i/we/you/he/she/they [going to] [get/be/being/getting] paid/paying [me] [for this]
how much is it/this worth
how much is the job/work worth
why am i here
who [has] died
who is/was/were [the] dead/killed/murdered
write in/into my/the journal/notebook/diary/book
who sent/called/hired/summoned [for] me
who pays/hires me
who is paying me
what do/have/did i/we know/learn/learned/learnt/find/found/hear/heard/discovered/got [out] [so] [far/already/yet]
what/which should/can/could/do/must/shall i ask [about]
what/which should/can/could/do/must/shall i ask him/her/them/you/anyone/anybody/people [about]
what/which question/questions should/can/could/do/must/shall i ask [him/her/them]
what [else] is there to ask [about]
show/read/check/list/see/review [me] [my/the] clue/clues/note/notes/lead/leads/topic/topics/quote/quotes/summons
write [down] what/everything i/we know/learned/learnt/heard/found [so far]
write this/that/it/everything down
take/make [some/a] note/notes [of] [this/that/it]
"""
_BOARD = """
what could/can/might/may it/that/this be
what could/can/might/may it/that/this have been
who could/might/will be next
who/whom should/do/must/can/could/would i accuse/blame/suspect/sign/name
what is/has [been] left/struck/ruled [out]
what is still possible
who are the/my suspects
what is/are the cause/causes/kind/kinds/candidate/candidates/suspects
what does/is [a/the] trace/claim/candidate/lead/clue [mean]
what are traces/claims/candidates/leads/clues
"""
_PEOPLE = """
who [else] lives/is/works/stays/dwells [living] nearby
who [else] lives/works/stays/dwells [around] here
who [else] lives/is/works/stays/dwells in the/this village/town/place
who do i know
do i know anyone/anybody/someone/somebody [here/around]
who have/did i met/meet
where is/are everyone/everybody [else]
where are they all
where are [all] the people/others/villagers
who/whom could/can/should/shall/do/must i ask/question/visit/see [first/next]
who/whom could/can/should/shall/do/must i talk/speak to [first/next]
who/whom [else] is there to ask/question
who/whom [else] is there to talk/speak to
"""
_MAP = """
where can/could/should/do i go [from here]
which way is/to ...
how/where do/can/would/could/should i/we/you get/go/walk/travel to ...
how far is ...
draw/make/sketch a/the/me [a] map [of the village/place/town/valley/country]
"""
_WARES = """
what is/are for/on sale
what is [there] on the menu
what can/could i buy [here]
[i want to] buy something/anything/stuff
what is there to buy
bargain
trade/barter [with ...]
do/talk business with ...
haggle
price
prices
what/anything are/is you/he/she/they selling [here]
what do/does you/he/she/they sell/have [for sale] [here]
what are you selling ...
what is ... selling
do/does you/he/she/they/anyone/anybody [here] sell/have anything/something [for sale]
"""
_ODDS = """
what/how [good] are/is my/the odds/chance/chances [of ...]
the/my odds
what does/would DOING [here] cost
how much does/would DOING [here] cost
what does/would it cost to DO ...
what does/would it cost to DO
how much does/would it cost to DO ...
how much does/would it cost to DO
does it cost [a/any/me] candle/candles/time/anything to DO ...
does it cost [a/any/me] candle/candles/time/anything to DO
how many candles does/would DOING ... cost/take/burn
how many candles does/would it cost/take/burn to DO ...
how many candles does/would it cost/take/burn to DO
can i hit/shoot/reach/strike/kill/beat it/him/her/that/this [from here]
"""
_DOING = "looking/searching/asking/talking/waiting/resting/sleeping/travelling/walking/moving/going/making/listening"
_DO = "look/search/ask/talk/wait/rest/sleep/travel/walk/move/go/make/craft/listen"
_WHY = """
why did/do/does/was/could/can [not] i/it/that/this [not] miss/missed/fail/failed/lose/bleed/work/happen/escape [it]
why did my shot/blow/throw/bolt miss/fail
why am i bleeding/hurt/frightened/held/blinded/exposed
"""
_HELP = """
what am/was i supposed/meant to do [here]
where do/can/should i sleep/rest/stay [the/for night/tonight]
what kind/kinds/sort of thing/things/command/commands can/do i do/say
"""

_LOOK = """
what time/day/hour/watch is it
what is the time/date/day/weather
how late is it
how long/much/many [time/candles/days/nights/hours/turns/light] do/have/is/are i/we/there have/got/left [left]
how long/much/many [time/candles/days/nights/hours/turns/longer/light] do i/we have [left] until/till/before ...
how much/many time/candles/days/nights/hours/turns/light [is/are] left/remain/remains/remaining
how long until/till/before [the] dark/light/night/nightfall/dusk/dawn/morning/noon/sunset/sunrise/sundown
when/what [time] does/will/is it [be/get] dark/light/night/nightfall/dusk/dawn/morning/noon/sunset/sunrise/sundown
when/what [time] does/will/is [the] dark/light/night/nightfall/dusk/dawn/sun/sunset [come/fall/set/rise/begin/be]
is it dark/light/night/nightfall/dusk/dawn/morning/noon/day/late/early [yet/already/soon]
where am/are i/we
what is/was this [place]
what place is this
what do/can i see [from] [here]
what is here/there/around/happening/nearby [me/here]
what is going on [here]
what is there [here] [to see]
who [else] is here/there/around/present/nearby
who [else] is with me
who [else] is in here
who [else] is in the/this room/place
is/are [there] anyone/anybody/someone/somebody/people [else] here/there/around/nearby
am i alone
which way/ways can/could i go
walk/wander/stroll/pace/roam around/about [for] [a] [bit/here/while] [the] [place/room]
look/stare/gaze/glance at/around the ground/floor/area/place/surroundings
what [are] [the] exits [are there]
"""

_IN_A_MEETING = """
where is it/he/she/this/that
where is the NOUN
how far/close/near [away/off] is/are ...
how hurt/wounded/strong/tough/healthy/big is ...
how badly hurt/wounded is ...
how much health ...
what is/will/does/was it/he/she [about/going to] do/doing/want [to do] [next]
what is/will/does/was the NOUN do/doing/want [next]
what is/will/does/was the NOUN about/going to do [next]
is it/he/she [still] dead/alive/hurt/close/far/near/gone/wounded/held/blinded/down/here/there/frightened
what [just] happened
what is happening
"""
_OF_THE_BEAST = """
who/what are you
who/what is/was it/that/this/she/he
what does/do it/he/she look like
"""

PAGES = tuple(
    (page, phrases(text))
    for page, text in (
        (Table.PACK, _PACK),
        (Table.JOURNAL, _JOURNAL),
        (Table.BOARD, _BOARD),
        (Table.PEOPLE, _PEOPLE),
        (Table.MAP, _MAP),
        (Table.WARES, _WARES),
        (Table.ODDS, _ODDS.replace("DOING", _DOING).replace("DO", _DO)),
        (Table.WHY, _WHY),
        (Table.HELP, _HELP),
    )
)
"""Questions that a page answers, the first page that does."""
AROUND = phrases(_LOOK)
"""Questions that a look around answers: place, people, ways, and how much time is left."""
IN_A_MEETING = phrases(_IN_A_MEETING)
"""Questions that a look at a meeting answers: how far it is, how hurt, and what it will do."""
OF_THE_BEAST = phrases(_OF_THE_BEAST)
OF_WHO_IS_HERE = phrases("""
    who are/is you/he/she/this/that
    who might you be
    what is he/she like
    what is/are your name/names
    what are you called
""")

OF_SOUNDS = phrases("""
    what is/was that/this/the [strange] noise/sound/cry/scream/howl/crying/howling/knocking/scratching/dripping
    what do/can/could i hear [here/now/from] [here]
    do/can/could i hear anything/something/anyone/anybody/someone/somebody/that/it [here/now]
    is/are there any/a noise/sound/sounds/noises [here]
    did i hear something/anything/that
""")
"""Questions that are answered by listening."""

OF_WOUNDS = phrases("""
    [i] bandage/treat/heal/dress/bind/tend/nurse/clean/mend/patch/stitch/wrap [to/up] my wound/wounds/cut/cuts [up]
    [i] bandage/treat/heal/dress/bind/tend/nurse/clean/mend/patch/stitch/wrap [to/up] my injury/injuries/arm/leg [up]
    [i] bandage/treat/heal/dress/tend/nurse/patch/mend [to/up] myself/me [up]
    [i] stop/staunch/stanch the/my bleeding
    [i] see/attend to my wound/wounds/injury/injuries/cut/cuts
    heal
""")
"""Ways to say that a remedy is used, without which."""

OF_ANYBODY = phrases("""
    what [has] happened [here/then/last] [night]
    any/what/the [local/latest] rumours/rumors/gossip/news/tidings
    is/are there any rumours/rumors/gossip/news/tidings
    [have/has] you/anybody/anyone heard any/anything/rumours/rumors/gossip/news [lately/new/strange/odd]
    heard any/anything rumours/rumors/gossip/news [lately/new]
    [has/have/did] anybody/anyone/somebody/someone [here] see/saw/seen/hear/heard/know/notice/noticed ...
""")

OF_WHAT_IS_KNOWN = phrases("""
    what do/did/have i/we know/learn/learned/learnt/hear/heard/find/found [out] about/of NOUN
""")
OF_WHAT_WAS_SAID = phrases("""
    what has/did/does/have NOUN say/said/tell/told/claim/claimed [me/us] [about ...]
""")
OF_WHAT_TO_ASK = phrases("""
    what should/can/could/do/must/shall i ask/say/tell NOUN [about]
    what should/can/could/do/must/shall i ask/say [to] NOUN
    what should/can/could/do/must/shall i talk about with/to NOUN
    what should/can/could/do/must/shall i talk to/with NOUN about
""")
OF_A_PRICE = phrases("""
    how much is/are/for/does/do/would NOUN [cost/costs/be]
    what does/do NOUN cost
""")
OF_WHERE = phrases("""
    where is/are/has/was NOUN [gone/now/today/tonight/hiding/living]
    where does/do/did NOUN live/stay/sleep/hide/go
    how/where do/can/could/should i/we find NOUN
""")
OF_WHAT_IS_SOUGHT = phrases("""
    look [around] for NOUN
""")
OF_WHAT_IS_INSIDE = phrases("""
    what is/are/was/were [written/painted/carved/drawn/kept/hidden] in/on/inside/under/behind/beneath/upon/over NOUN
    what name/names/word/words/letters/thing/things is/are [written/painted/carved] in/on/inside/under/behind NOUN
""")
OF_A_BANE = phrases("""
    what kills/kill/harms/harm/hurts/hurt/stops/stop/scares/wards NOUN [off]
    how do/does/can/could/would/should i/you/one/we kill/fight/stop/beat/slay/harm/hurt/defeat/destroy NOUN
    what is/are the/a weakness/bane/weaknesses of NOUN
    what is/are NOUN weak to
    what is/are NOUN afraid of
    what does/do NOUN fear/hate/want/eat
    where does/do NOUN live/lair/nest
""")
"""Questions that stand in the bestiary, if they are about a beast that may be meant."""

OF_WHAT_IT_IS = phrases("""
    what/who is/are/was/were wrong/up with NOUN
    what/who is/are/was/were the matter with NOUN
    what/who is/are/was/were NOUN
    what does/do NOUN mean/say/show
    what does/do NOUN look like
""")
