"""How far one is, asked of the program: what is left to do, where one has not been, what one still has.

Written as said, in the notation of `turned`; `requested` reads them beside the plain requests for a page.
"""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.parser.reading import Table

_NEXT = """
what am/was/are/were i/we supposed/meant/expected to be doing [here/now/next/again]
what should/ought/must i/we [to] be doing [here/now/next/again]
what is my/the/our [next/current/main/real] job/task/aim/goal/quest/mission/objective/purpose/move/step [here]
what are my/the/our [current] tasks/aims/goals/orders/objectives/options/choices [here/now]
what is the aim/object/goal of this/the/it [game]
what is/comes next
what is [there] left to do [here/now/today/yet]
what [else] is there [left/still] for me to do
what have/has/do i/we [still] [got/have/left] [still] to do
where should/do/shall/could/might/must i/we go/look/start/begin/search/try/head [to] next/now/first
where should/do/shall/must i/we start/begin/go/look
where to [next/now]
am i [even/still] doing this/it/that/well/fine/right [right/properly/correctly]
am i on the right track/path/lines
how does/do NOUN work
what does TERM do/mean
what does it mean to TERM ...
what does it mean to TERM
what does the word TERM mean
what is the difference between ...
what is a/an/meant/the TERM
what is meant by ...
what counts as ...
how do/does/can/could/should/would i/one/somebody win/play/save/load/undo/quit/sign/lean/pair ...
how do/does/can/could/should/would i/one/somebody win/play/save/load/undo/quit/sign/lean/pair
how the hell/devil do/does/can i/one ...
what is my name [again]
who am i [playing/supposed/meant] [to/in] [be/this] [here/again/game]
"""
_TERMS = "lean/leaning/pair/pairing/press/trace/claim/approach/candidate/bestiary/journal/reckoning"
_RESOURCES = (
    "candle/candles/day/days/night/nights/hour/hours/turn/turns/move/moves/time/light/daylight/bolt/bolts/arrow/arrows"
    "/money/coin/coins/penny/pennies/pence/bait/salt/oil/rope/food/rations/bread/health/strength/supplies"
)
_HAD = """
what have i/we got that/to/for ...
what do i/we have that/to/for ...
have i/we still got ...
have i/we got any/enough/the/my ... left
have i/we got any/enough/the/my ... on/with me
do i/we still have/own/carry ...
do i/we have [any/the/my/some/enough] ... left
is/are NOUN still in my pack/bag/pocket/pockets/purse/satchel
how many/much [more] NOUN have/do i/we [still] [got/have] [left/remaining] [today/tonight/now/yet]
how many/much [more] NOUN have/do i/we [still] [got/have] [left/remaining] [on/with/to] me/us/spare
how many/much [more] NOUN have/do i/we [still] [got/have] [left] until/till/before ...
how many/much [more] RESOURCE are/is/remain/remains [there] [still] [left/remaining] [today/tonight/now/yet]
how many/much [more] RESOURCE are/is [there] [still] [left] until/till/before ...
how many turns/moves/steps/candles/days have i/we [had/made/taken/used/burned/burnt/spent] [so] [far]
how long have/do i/we [still] [got/have] [left]
how long have/do i/we [still] [got/have] [left] until/till/before/to ...
how long [is] [it/there] [left] until/till/before ...
how much longer have/do i/we [got/have] ...
how much longer have/do i/we [got/have]
when does/do/will/is it [get/be] dark/light/night/dawn/dusk
when does/do/will the sun/moon/night rise/set/fall
what is left in my/the purse/pack/bag/satchel/pocket/pockets
"""
_BEEN = """
where/what have i/we not [yet] been/visited/gone/looked/searched/explored/seen/tried [to/in/at] [yet/already]
where/what have not i/we [yet] been/visited/gone/looked/searched/explored/seen/tried [to/in/at] [yet/already]
which/what NOUN have i/we not [yet] been/visited/gone/looked/searched/explored/seen/tried/read [to/in/at] [yet]
which/what NOUN have not i/we [yet] been/visited/gone/looked/searched/explored/seen/tried/read [to/in/at] [yet]
where have i/we [already] been/visited/gone/looked/searched/explored [to/in/at] [yet/already/so] [far]
which/what places/rooms/spots have i/we [already] been/visited/gone/looked/searched/explored [to/in/at] [yet/already]
which/what places do i/we know [of/about] [yet/already/so] [far]
what is [there] left to explore/search/visit/see
is there anywhere/anything/somewhere [else] i/we have not [yet] been/visited/looked/searched/explored/seen/tried [yet]
how far is it [to/from] ...
"""
_DONE = """
where/what was/were i/we up to [again]
where/what was/were i/we up to before ...
where was/were i/we [again]
where had/did/have i/we got/get/left/leave [to/off] [last/again/yesterday] [time]
what was/were i/we [just] doing/planning [again/here/before] [that/this]
what was/were i/we about to do [again]
what was/were i/we in the middle of [doing]
what was/is the last thing [that] i/we did/said/found/learned/learnt/heard/saw/tried
what did i/we do/find/learn/hear/discover last/yesterday/earlier/before/there/so [time/far/turn]
what have i/we done/tried [already] [so/today/yet/already/up] [far/to] [now]
what has happened so/up/to [far/to] [now/date]
what happened last time/turn
catch me up [on/with/about] [it/this/the] [story/hunt/case]
bring/get me up to speed/date
have i/we [already/ever/not] [already/ever] asked/searched/met/tried/spoken/visited/questioned/looked/been/read ...
which/what clue/clues/trace/traces/evidence/proof point/points/leads/lead to/at/away ...
which/what clues/traces/evidence/proof/witnesses do/have i/we [have/got] [got] against ...
what evidence/proof is there against/for ...
what did i/we promise/tell/ask/say NOUN
what/which NOUN have i/we [got/found/gathered/collected/learned] so far
what/which NOUN have i/we got/found/gathered/collected so far
"""
_OPEN = """
which/what beast/beasts/kinds/suspect/suspects/candidates are/is/could [still/be/left] ...
which/what of the [remaining] beasts/kinds/suspects/causes/candidates ...
who is/are [still] under suspicion
what is/has [already] been ruled out [so] [far]
what have i/we [already] ruled out [so] [far]
which/what explanation/theory/answer fits ...
"""
_ASKED = """
who/whom have i/we not [yet] asked/questioned/met/visited/seen/interviewed [yet/about] ...
who/whom have not i/we [yet] asked/questioned/met/visited/seen/interviewed [yet/about] ...
who/whom have not i/we [yet] asked/questioned/met/visited/seen/interviewed [yet]
who/whom [else] is [there] left to ask/question/meet/visit/see/interview
who/whom [else] is [there] left to talk/speak to/with
who/whom [else] should/could/can/might/do i/we ask/question/visit/see/interview [next/now/first]
who/whom [else] should/could/can/might/do i/we ask/question/visit/see/interview about ...
who/whom [else] should/could/can/might/do i/we talk/speak to/with [next/now/first]
"""
_SAVED = """
save/keep/hold/mark/bookmark my/this/our place/page
mark/bookmark where i am/was/stopped
put/leave/drop/place/set/stick/slip/make/add a bookmark/savegame/checkpoint [here/in/at/now] [it/this/here/point]
make sure/certain this/it/everything/that is saved
save what i have [done/got/so/found] [so] [far]
is this/it/my [game/progress/place/hunt] saved
save for tonight/now/today/later
"""
_LOADED = """
load/restore/reload my/the/a save/bookmark/game/hunt from ...
go/take/bring/put [me/us] back to my/the/our [last/previous/earlier] bookmark/save/checkpoint
pick up where i/we left off
carry on from my/the/our last save/bookmark
"""
_UNDONE = """
strike/scratch that
erase/delete/expunge/annul/retract/revoke/undo/forget that/this
erase/delete/expunge/annul/retract/revoke/reverse/forget/undo LAST [thing/one/bit/what] [i] [did/said/typed]
strike/scratch/erase/delete/expunge/wipe/cross/annul/forget/retract/cancel LAST STEP
strike/scratch/erase/delete/expunge/wipe/cross/annul/cancel/take/roll LAST STEP off/out/from/back ...
strike/scratch/erase/delete/expunge/wipe/cross/annul/cancel/undo/take/roll LAST STEP out/back
strike/scratch/erase/delete/expunge/wipe/cross/annul/cancel/undo that/it from/off the record/log/book/journal
undo/reverse/cancel/take [back] [the/my/that] [last/latest/previous] what/thing/bit [that] i did/typed/said/wrote
roll/wind things/everything/time back [a/one] [step/turn/bit/little/notch]
forget [that] i [ever] did/typed/wrote that/it/anything
pretend [that] i did not do/say/type/write that/it/anything
pretend [that] that/it/this never happened
let us pretend [that] that/it/this never happened
i did not mean to do/type/say/press/hit that/it [one]
"""
_LAST = "the/my/that/this [very] last/latest/previous"
_STEP = "step/move/turn/action/line/bit/entry/order/choice/command"
_ENDED = """
stop now [for] [now/today/tonight/the] [day/night/evening]
pause/suspend the/this/my game/hunt/session/story [here/now/for] [a] [while/moment/now/bit]
take/have a break from this/the/playing [game]
that is/will be enough/all/it for today/tonight/now/one [night/evening/day/sitting]
leave it there/here/at for/that now/today/tonight/the [night/day]
log out/off
finish here/now/there for now/today/tonight/the [night/day]
come/get back to this/it later/tomorrow
"""
_CHANCES = """
what chance/chances/hope have/do i/we [got/have/stand] ...
what chance/chances/hope have/do i/we [got/have/stand]
do i/we stand/have a/any/much [good/fair/real] chance/chances/hope ...
do i/we stand/have a/any/much [good/fair/real] chance/chances/hope
have i/we [got] a/any/much [good/fair/real] chance/hope ...
how likely is it [that/to] ...
how good/bad/poor are/is my/the chance/chances/odds
"""
_TOLD_AGAIN = """
describe/narrate that/this/it [to me] again/anew/differently
repeat the last description/message/passage/text/line
"""


def _spelt(text: str) -> str:
    for name, words in (("TERM", _TERMS), ("RESOURCE", _RESOURCES), ("LAST", _LAST), ("STEP", _STEP)):
        text = text.replace(name, words)
    return text


PROGRESS = tuple(
    (page, _spelt(text))
    for page, text in (
        (Table.UNDO, _UNDONE),
        (Table.SAVE, _SAVED),
        (Table.LOAD, _LOADED),
        (Table.QUIT, _ENDED),
        (Table.PEOPLE, _ASKED),
        (Table.MAP, _BEEN),
        (Table.BOARD, _OPEN),
        (Table.ODDS, _CHANCES),
        (Table.HELP, _NEXT),
        (Table.JOURNAL, _DONE),
        (Table.PACK, _HAD),
        (Table.RETELL, _TOLD_AGAIN),
    )
)
"""Each page of the table with what is said to have it."""

HINTS = frozenset(
    word_list(
        "left next still been doing job task aim goal quest mission objective purpose orders options choices first"
        " candles turns moves candle time longer dark yet up last speed date already evidence clues traces beasts"
        " suspects candidates suspicion ruled theory explanation bookmark place page checkpoint saved record strike"
        " scratch erase delete expunge retract annul forget pretend mean pause suspend break enough log later chance"
        " hope likely again description message ooc step turn action tonight now"
    )
)
"""Words of which a request for any of these has at least one."""
QUESTIONS = frozenset(word_list("why what which who whom where when how have do am is are"))
"""Words that begin a question, which need no such word."""
