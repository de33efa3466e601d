"""What players ask of the program about a sitting: to start over, to stop, to be told again, to see their notes.

Written as said, in the notation of `turned`; `requested` reads them beside `progress`.
"""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.parser.reading import Table

_BEGUN = """
start/begin [all] over [again/anew]
start/begin [again/anew/afresh] from/at [the] beginning/start/scratch/outset
[let] [me] start/begin again/anew/afresh
restart [the/this/my] [game/hunt/story]
start/begin/open/try a/another [brand] new/fresh/different game/hunt/story
start/begin/open/try another game/hunt
i want a new game/hunt
reset [the/this] game/hunt/story
"""
_UNDONE = """
[can] [i] have/get a do-over/redo/mulligan
[let] [me] try/do that/it [all] over again
let me try that/it again
[let] [me] have another go/try at that/it
rewind [back] to [just] before ...
wind back to [just] before ...
rewind [it/that/this]
back/step/go up a/one turn/move/action
one/a step/turn/move back
scratch/strike that i ...
i take it/that [all] back
i take back what i [just] did/said/typed
forget [that/what] i [just] did/typed [that/it/anything]
forget what i [just] said
i did not mean to do/drop/take/say/eat/drink/open/go/kill/hit/sell/buy/give/throw/light/break that/it/this/him/her/them
i did not mean to do/drop/take/say/eat/drink/open/go/kill/hit/sell/buy/give/throw that/it/this put it back ...
that was a/my mistake/slip/error/typo [undo/sorry] [it/that]
wrong key/button/word/line/command/way [sorry/undo] [that]
"""
_SAVED = """
save [it/this/here/the/my] [game/hunt/place] as NOUN
save [it/this/here/the/my] [game/hunt/place] under the name NOUN
bookmark [this/it/here] as/under NOUN
call/name [this/the/my] save/bookmark NOUN
keep/set/make/put/leave/drop a bookmark/save/savegame/checkpoint [for/here/now/at] [me/this/point]
i have/need/got to go/stop/leave [now] save it/this/here/please
i must go/stop/leave [now] save it/this/here/please
i am off [to] [bed/work/out/now] [so] [please] save [it/this/here/the/my] [game] [please]
save it/this/everything [for/until/till] [me/later/tomorrow/now/tonight]
"""
_ENDED = """
that is all/enough/it from/for me/tonight/today/now
that is all/enough/it from/for me for tonight/today/now
that will be all/enough/it for tonight/today/now
that will do for tonight/today/now
i will/shall pick/take this/it up [again] tomorrow/later
i will/shall pick/take this/it up [again] another/some ...
good night/bye/goodbye game/computer/program/storyteller/narrator
stop/end/finish/leave/close [the/this/my] hunt/game/story/session [here/now] [for] [now/today/tonight]
quit/exit/leave/close without saving
exit/quit/leave/go to [the] menu/desktop/shell
exit/leave/close the program/game/window/app
"""
_HELP = """
give/offer/tell/show me [some/an/any] idea/ideas/notion/suggestion/suggestions [of/about/for] [what/how] ...
give/offer/tell/show me [some/an/any] idea/ideas/suggestion/suggestions
any hint/hints/help/idea/ideas/suggestion/suggestions/advice/tips/tip [please/here/for] [me]
[get/have/want/need/use] a nudge/push/pointer/prod/hint in/toward the right direction
get/have/use a nudge/push/pointer/prod in/toward the right direction
i am at a loss [as/for/what/how/here] [to/what] ...
i am at a loss
i have/am no/not/out idea/sure/clue/of how/what/ideas to/i [am] ...
i am out of ideas
what are/is the command/commands/verbs/rules/controls [here/again]
what now/next then
explain TERM [to] [me]
what does/do TERM do/mean [here]
what is the point/use of TERM
help [me] [out] [with] fighting/trading/crafting/talking/signing/leaning/pairing/combat/traps/tracking/saving
help me [out] [here/please]
how does/do [the] fighting/trading/crafting/talking/signing/leaning/pairing/combat/hunting/tracking/saving work
i need/want [some/a] help/hint/hints [here/please/with] [this/the] [game]
what version is this
turn/switch on/off/up/down the SETTING
turn/switch the SETTING on/off/up/down
change/increase/decrease/adjust/set/alter/mute/enable/disable/toggle/open/show [me] [the/my] SETTING [size] to ...
change/increase/decrease/adjust/set/alter/mute/enable/disable/toggle/open/show [me] [the/my] SETTING [size]
make the SETTING bigger/larger/smaller/brighter/darker/easier/harder/slower/faster/shorter/longer
what [kind] [of] game is this
who wrote/made/designed/programmed this [game/thing]
"""
_TERMS = (
    "lean/leaning/pair/pairing/guard/press/bait/aim/sign/signing/deceive/bargain/claims/traces/candles/approaches/odds"
    "/improvise/improvising/flee/track/reckoning/candidates"
)
_NOTES = """
SHOWN my/the/our notes/jottings/journal/diary/casebook [on/about/of] ...
SHOWN my/the/our notes/jottings/journal/diary/casebook
SHOWN [my/the/our/all] [the] evidence/clues/findings [so] [far]
SHOWN what we/i know/have [so] [far]
SHOWN what we/i have found/learned/learnt/heard/gathered [so] [far]
SHOWN everything we/i know/have [found/learned/learnt/heard] [so] [far]
SHOWN me what NOUN told/said [me/to/us] [me/us] [about] ...
read/tell [me] back what NOUN told/said [me/to/us] [me/us] [about] ...
read/tell [me] back what NOUN told/said [me/to/us] [me/us]
remind me what NOUN said/told/claimed [me/to/us] [me/us] [about] ...
remind me what NOUN said/told/claimed [me/to/us] [me/us]
remind me what/who/where/of/about/how ...
what did i learn/hear/get/find from NOUN
what did i learn/hear/get/find out from NOUN
what have i learned/learnt/heard/got from NOUN [so] [far]
make a note of/that/about/to ...
write/note/jot that/this/it down [in] [my] [journal/notes]
jog my memory [about/on] ...
refresh my memory [about/on] ...
"""
_SHOWN = "show/read/review/check/go/look/run/leaf/flick/recap/list/see/view/open [me] [through/over/at/back] [all]"
_PACK = """
tot/add up my/the money/coins/coppers/pennies/purse
count [up] my/the money/coins/coppers/pennies/pence/silver/purse/bolts/arrows/candles
list [all] [of] my/the things/belongings/possessions/gear/items/kit/stuff/inventory
take stock of my/the/what gear/things/kit/belongings/possessions/supplies/pack/i [have/carry]
take [an] inventory [of] [my/what] [things/gear/i/pack] [have]
what state/condition/shape am i in [now]
how are/is my wounds/injuries/wound/injury/leg/arm/health/nerve/nerves [doing/now]
how bad are/is my wounds/wound/injuries/injury
how [well] am i doing/faring/holding [up/so] [far]
what is the/my score [now/so] [far]
how many/much candles/candle/turns/moves/days/time [left/remain/remaining/to] till/until/to/before/left/remaining ...
how many/much candles/turns/moves/days/time left/remaining
how many turns/moves/days/candles has it been/taken
how long have i been at this/it/here/playing
"""
_BOARD = """
what is [there/written/chalked] on the board [now/so] [far]
who is on the list of suspects
who is on the [suspect] list
which/what suspects are [still] left/open/possible [on] ...
"""
_MAP = """
unroll/unfold the/my map/chart [out/again]
bring/pull/get/take/dig/spread out/up the/my map/chart [again]
where is the/my map/chart
have the/my map/chart
where am/are i/we on the map/chart
which/what roads/paths/ways/lanes have not i/we [yet] tried/taken/walked/been [down/on/yet]
which/what roads/paths/ways/lanes have i/we not [yet] tried/taken/walked/been [down/on/yet]
"""
_REASONS = """
why did/does that/it/this [not] fail/work/happen/miss [again/then]
why did/does not that/it/this fail/work/happen/miss [again/then]
why did i [not] miss/fail/lose/slip
why can/could/may not i ...
why will/would/does/did not it/that/this/the ...
"""
_TOLD_AGAIN = """
repeat/reread/retell that/the [last] bit/part/line/paragraph/passage/description/scene
repeat/reread/retell the last bit/part/line/paragraph/passage/description/scene/turn
tell/describe/narrate it/that differently/anew/another/again [way]
say/tell that again storyteller/narrator/game
use/give/write [me] shorter/longer/fewer/simpler/plainer descriptions/text/words/sentences
"""


_SETTING = (
    "colours/colors/colour/sound/sounds/music/text/font/letters/type/settings/options/difficulty/language/autosave/hints"
    "/screen/descriptions/writing/theme/contrast/volume"
)


def _spelt(text: str) -> str:
    return text.replace("TERM", _TERMS).replace("SHOWN", _SHOWN).replace("SETTING", _SETTING)


SITTINGS = tuple(
    (page, _spelt(text))
    for page, text in (
        (Table.NEXT, _BEGUN),
        (Table.UNDO, _UNDONE),
        (Table.SAVE, _SAVED),
        (Table.QUIT, _ENDED),
        (Table.MAP, _MAP),
        (Table.BOARD, _BOARD),
        (Table.PACK, _PACK),
        (Table.JOURNAL, _NOTES),
        (Table.WHY, _REASONS),
        (Table.RETELL, _TOLD_AGAIN),
        (Table.HELP, _HELP),
    )
)
"""Each page of the table with what is said to have it."""
HINTS = frozenset(
    word_list(
        "over again beginning scratch restart new fresh anew reset do-over redo back mistake slip wrong name as"
        " bookmark"
        " save tonight today tomorrow later game hunt saving menu program idea ideas hint hints help nudge pointer loss"
        " notes jottings evidence clues said told memory note money coppers coins belongings gear things inventory"
        " score"
        " wounds board list map chart roads paths last differently descriptions storyteller narrator explain stock"
        " colours colors sound music text font letters settings difficulty language autosave screen theme contrast"
        " volume"
        " journal diary casebook findings know mean written"
    )
)
"""Words of which a request for any of these has at least one."""
