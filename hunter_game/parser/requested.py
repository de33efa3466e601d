"""What players ask of the program in whole sentences: the map again, a hint, a bookmark, the last turn back.

The bare words of the table are in `table`; here is what stands round them, in the notation of `turned`.
"""

from __future__ import annotations

import re

from hunter_game.engine.names import word_list
from hunter_game.parser import sittings
from hunter_game.parser.clauses import unwrap, without_tail
from hunter_game.parser.normalise import Token
from hunter_game.parser.progress import HINTS, PROGRESS, QUESTIONS
from hunter_game.parser.reading import Table
from hunter_game.parser.scene import Scene
from hunter_game.parser.turned import Turns, phrases, said

LONGEST_REQUEST = 18
"""Words of a sentence that may be a request to the program; a longer one is a story."""

_LEADS = phrases("""
    tell/show/remind/give/list/read me [again] REST
    someone/somebody tell/show/remind me REST
    list/recap REST
    i want/need/would to know REST
    i would like to know REST
    i have forgotten REST
    i forgot/forget REST
    i can not remember REST
    i do not remember REST
    i did not mean to do that REST
    i did not mean that REST
    that was a mistake/slip REST
    that was not what i meant REST
    i am stuck REST
    i am lost REST
    i have no idea what to do [next/now/here] REST
    actually/wait/sorry/no/hold/hmm/oops REST
    hold/hang on REST
    that is/was not what i meant/wanted/intended [at all] REST
    ooc/occ REST
    i have lost track [of] REST
    i want to take it/that back REST
    i think i will/must/should stop/finish/end/go [here/there/now] [for] [tonight/today/now/bed] REST
    i will/must/should stop/finish/end/go [here/there/now] for tonight/today/now REST
""")
_TRAILS = phrases("""
    REST again/now/please/anyway/here/quickly
    REST so/thus far
    REST once/one more [time]
    REST for a moment/minute/second/bit/while
    REST before i/we ...
    REST for me
    REST real quick
    REST and come back later/tomorrow
    REST so ...
    REST because ...
    REST at the moment
    REST by now
    REST if you/i can/could
    REST show/tell/remind me
    REST i meant ...
    REST that i meant to ...
    REST it is late/past/time/getting ...
    REST i have/need/must/am/will ...
    REST dinner/supper/tea/lunch/bedtime/somebody/someone is ...
    REST dinner's/supper's/tea's/lunch's/somebody's/someone's ...
    REST my wife/husband/mother/mum/tea/dinner/supper/bus/train/boss/eyes ...
    REST somewhere/anywhere
""")

_LOOKING = """
see/view/show/check/consult/open/read/study/examine/review/display/inspect [me] [at] [through/over]
look/peek/glance/go/leaf/flick/rifle/flip/page/rummage/sort at/through/over/in/into
have/take/get/want/fancy [a/another] [quick/good/closer/short/brief] look/peek/glance/squint at/through/over/in/into
bring/pull/call/get/take out/up
refer/turn to
"""


def _seen(pages: str) -> str:
    """Return every way to ask to see these pages, given as alternatives."""
    lines = [line.strip() for line in _LOOKING.splitlines() if line.strip()]
    return "\n".join(f"{line} [the/my/our/that/a] [own/whole/little/old] {pages}" for line in lines)


_MAP = f"""
{_seen("map/chart")}
{_seen("map of the village/area/place/valley/country/district/region")}
the/my map
what does the/my map show/say/look [like]
where am i on the map
"""
_JOURNAL = f"""
{_seen("journal/diary/notes/notebook/log/clues/findings")}
what does/do my journal/notes/diary/notebook/log say
what is/are in my journal/notes/diary/notebook/log
what/everything [that] i/we have/had found/learned/learnt/discovered/heard/gathered/seen [out] [about it]
what/everything [that] have/had i/we found/learned/learnt/discovered/heard/gathered/seen [out]
what/everything i/we found/know/learned/learnt/discovered/heard
sum up what/everything ...
what/which clues/evidence/leads/notes/traces/proof do/have i/we have/got/found/gathered [got]
what did [the] NAME tell/say [to] me/us [earlier/before/yesterday] [about ...]
what has/had [the] NAME told/said [to] me/us [earlier/before]
"""
_BOARD = f"""
{_seen("board/suspects/candidates/theories")}
"""
_BESTIARY = f"""
{_seen("bestiary")}
consult/check/read/search/open [the/my] bestiary/almanac about/for/on/under ...
"""
_PACK = f"""
{_seen("inventory/belongings/possessions/gear/equipment/kit/supplies/things/stuff")}
{_seen("own health/condition/stats/status/score")}
what/everything [that] i am [currently/still] carrying/wearing/holding/wielding [on/with me]
what/everything [that] am i [currently/still] carrying/wearing/holding/wielding [on/with me]
what/everything [that] i have [got] [left] [on/with me]
what/everything [that] i carry/own/possess
what is/are [still] in my bag/pack/pockets/backpack/satchel/purse
what have i got in/on ...
am i [badly/very/still/seriously/too] hurt/wounded/injured/bleeding/poisoned
how [badly] hurt/wounded/injured am i
how am i feeling/doing/holding/faring [up]
what is/are [currently] my [current] score/health/condition/stats/wounds/inventory/equipment/belongings
my inventory/belongings/stats/health
"""
_PEOPLE = """
who/whom have/had i not/yet [yet] spoken/talked/met to/with [yet]
who/whom have/had i not/yet [yet] met/questioned/asked/visited [yet]
who/whom have i [already] spoken/talked/met to/with [already]
who/whom have/had not i [yet] spoken/talked/met/questioned/asked/visited [to/with] [yet]
who [else] is left to talk/speak to
"""
_SAVE = """
save/bookmark/store/record
save/store/record/keep [my/the/this/our] game/progress/place/session/hunt/state/position
save/bookmark [it/this/that] [here/now]
save as WORD
make/set/create a/my save/bookmark/savegame/checkpoint
"""
_LOAD = """
load/restore/reload/open [up] [my/the/an/a] [last/previous/earlier/old/older/latest/recent] save/savegame/bookmark
load/restore/reload/open [up] [my/the/an/a] [last/previous/earlier/old/saved/latest] game/bookmark/checkpoint/file
go/get/jump back to my/the [last/previous] save/bookmark/checkpoint
"""
_UNDO = """
undo/reverse/revert/rewind/cancel/unmake
undo/reverse/revert/rewind/cancel/unmake it/that/this/everything/twice/thrice [once/twice/all]
undo/reverse/revert/rewind/cancel/retract [the/my/that/this] last/previous/latest thing/turn/move/action/step/choice/one
undo/reverse/revert/rewind/cancel/retract [the/my/that/this] thing/turn/move/action/step/choice/command/mistake
undo/reverse/revert/rewind/cancel/retract [the/my/that/this] last/previous
undo/reverse/revert/rewind/cancel/retract the last/previous one/two/three/four/few turns/moves/steps/things/actions
undo what i [just] did/said/typed
take back what i [just] did/said/typed
take [it/that/this] back
take back [it/that/this/my/the] [last/previous] [thing/turn/move/action/step/choice/one]
go/step/move/jump/rewind back a/one/two/three/few/couple turn/turns/move/moves/step/steps/action/actions [in time]
go/step/turn/wind back in time
turn/wind/put back time/clock
go/jump/rewind/get back to [just/right] before ...
"""
_QUIT = """
quit/exit
quit/exit/leave/stop/end/finish/close/abandon [the/this] game/session/program/playing
i am done/finished/through playing/gaming [for] [now/today/tonight/the] [day/night/evening]
i am done/finished/through [with/for] [this/the/today/tonight/now] [game/day/night/evening]
done/finished playing [for] [now/today/tonight]
stop playing/here [for] [now/today/tonight/the] [day/night/evening]
stop [playing] for today/tonight/now/the [day/night/evening]
get/let me out of the/this game/program
out of the/this game/program
"""
_HELP = """
what/which am/was/are i/we supposed/meant/allowed/expected/able to do/type/say/write/enter/try [here/next/in]
what/which can/should/do/could/may/must/shall i/we do/type/write/enter/try [here/next/to ...]
what/which commands/words/verbs/actions/command can/do/could/should/may i/we use/type/give/know/need/try
what/which commands/words/verbs/actions/orders are there/possible/available/allowed/known [here]
what/which commands/words/verbs/actions do/does you/it/game/this know/understand/accept/take/have
what/which commands/words/verbs/actions do/does the game/program/parser know/understand/accept/take/have
what [else] is there [left] to do [here]
what do i do next
how do/does/can/should i/this/it/one/we play/work [this/the] [game]
how does the game/parser/program work
how does [the] fighting/combat/trading/magic/crafting/talking/interface work
explain [to me] how [the/this] ... works/work
explain the/this rules/game/controls/commands/interface [to me]
the rules/controls/commands [of this/the game]
give/lend/have/get/need/want/use/show [me] a/some/another/any hint/hints/tip/tips/pointer/help/clue/nudge/advice
give/have/get/show [me] [a] list of [the/all/your] commands/verbs/words/actions
a/another hint/tip/pointer/nudge
a list of [the/all/your] commands/verbs/words
is there anything/something else/more/left i can/could/should do/try [here]
is there anything/something i can/could/should do/try [here]
is there [a/any] [list] [of] [the] commands/help/hint/hints/verbs/manual/tutorial
need/want/get [some/a] help/hint/hints/advice [with the game]
i do not know/understand/get how/what this/it/the [game] work/works
i do not know/understand/get how/what to [do/play/type/say/go/try] [next/this/the] [game]
i do not know/understand/get how this/the [game] works/plays
i do not know/understand/get what i am supposed/meant to do/type/say [next]
i have no/not idea/clue how/what to do/play/type/say/try [next/this/the] [game]
i have no/not idea/clue how/what i am supposed/meant to do/play/type/say [next]
i have no/not idea/clue how this/the [game] works
i am [a] [bit/little/completely/quite/totally] lost/confused/stuck [as/about/on/over] [to] what/how ...
i am [a] [bit/little/completely/quite/totally] [lost/confused/stuck] unsure [as/about/on/over] [to] what/how ...
i am not sure what/how to do/type/play/say/try [next]
i am [completely/really/totally/a] [bit/little] stuck
help me [out] [with] [this/the] [game]
what does WORD mean in this game
"""
_ODDS = """
how likely am i to ...
what are/is my/the chances/chance/odds [of/that/to/if] ...
how good are my/the chances/chance/odds [of/that/to/if] ...
"""

_REQUESTS = Turns(
    (
        (Table.UNDO, _UNDO),
        (Table.SAVE, _SAVE),
        (Table.LOAD, _LOAD),
        (Table.QUIT, _QUIT),
        (Table.HELP, _HELP),
        (Table.MAP, _MAP),
        (Table.BESTIARY, _BESTIARY),
        (Table.PACK, _PACK),
        (Table.JOURNAL, _JOURNAL),
        (Table.BOARD, _BOARD),
        (Table.PEOPLE, _PEOPLE),
        (Table.ODDS, _ODDS),
        *PROGRESS,
        *sittings.SITTINGS,
    )
)

_HINTED = (
    HINTS
    | sittings.HINTS
    | frozenset(
        word_list(
            "map chart journal diary notes notebook log clues findings board suspects candidates theories bestiary"
            " almanac"
            " inventory belongings possessions gear equipment kit supplies things stuff health condition stats status"
            " score"
            " bag pack pockets backpack satchel purse save saves saved savegame bookmark progress game session program"
            " load"
            " restore reload checkpoint undo reverse revert rewind cancel back retract unmake quit exit playing done"
            " stop"
            " finished type write enter supposed meant commands command verbs words hint hints tip tips pointer help"
            " nudge"
            " rules works work feeling faring understand know lost confused stuck unsure sure carrying wearing holding"
            " wielding carry own"
            " have found learned learnt discovered heard gathered told said tell hurt wounded injured bleeding poisoned"
            " spoken talked met questioned chances chance odds likely play do clue advice controls say sum parser"
        )
    )
)
"""Words of which a request has at least one; a line without is not looked at."""


def requested(tokens: tuple[Token, ...], scene: Scene) -> Table | None:
    """Return what of the table a sentence asks for, or None.

    With a scene, a thing here that goes by a page's name is meant before the page.
    """
    if not 1 < len(tokens) <= LONGEST_REQUEST or any(token.kind == "quote" for token in tokens):
        return None
    if tokens[0].word not in QUESTIONS and all(token.word not in _HINTED for token in tokens):
        return None
    for spelt in _spelt(tokens):
        page = _page(spelt)
        if page is not None and not _is_here(spelt, page, scene):
            return page
    return None


def _spelt(tokens: tuple[Token, ...]) -> tuple[str, ...]:
    """Return the sentence as it stands, and without what politeness wraps round it."""
    plain = tuple(token for token in tokens if token.kind == "word")
    inner = without_tail(unwrap(plain)) if plain else ()
    if inner and inner[0].word in _BASES:
        inner = (Token(_BASES[inner[0].word], _BASES[inner[0].word]), *inner[1:])
    spelt = tuple(dict.fromkeys(" ".join(token.word for token in each) for each in (plain, inner) if each))
    return tuple(dict.fromkeys((*spelt, *(_ASKED.sub("", each) for each in spelt))))


_BASES = {
    "seeing": "see", "looking": "look", "having": "have", "checking": "check", "getting": "get", "saving": "save",
    "viewing": "view", "consulting": "consult", "taking": "take", "undoing": "undo", "loading": "load",
    "quitting": "quit", "stopping": "stop", "going": "go", "reading": "read", "opening": "open", "showing": "show",
}  # fmt: skip


def _page(spelt: str) -> Table | None:
    for _ in range(4):
        asked = _INDIRECT.sub(r"\1 \3 \2", spelt)
        found = _REQUESTS.meaning(asked) or (_REQUESTS.meaning(spelt) if asked != spelt else None)
        if found is not None:
            return found[0]
        shorter = _shorter(spelt)
        if shorter is None:
            return None
        spelt = shorter
    return None


_INDIRECT = re.compile(
    r"^(wh(?:at|ere|o|om|en|ich)(?: clues| places| rooms)?|how (?:(?:many|much) \w+|long|far))"
    r" (i|we|it) (am|was|have|had|should|can|could|are|were|is|must|might)\b"
)
"""A question as it stands behind *remind me*, which says its subject first: *how many candles I have left*."""


def _shorter(spelt: str) -> str | None:
    """Return a sentence without one thing that is said before or behind the request, or None."""
    for pattern in (_LEADS, _TRAILS):
        named = said(pattern, spelt)
        if named is not None:
            return _ASKED.sub("", named["REST"])
    return None


_ASKED = re.compile(
    r"^(?:please |and |so |but |excuse me |sorry )*"
    r"(?:(?:can|could|may|might|shall) (?:i|we|you) (?:please )?|i (?:would like|want|need) (?:please )?to )?"
)
_THINGS = frozenset(word_list("map chart journal diary notes notebook log board almanac things gear supplies stuff"))


def _is_here(spelt: str, page: Table, scene: Scene) -> bool:
    return page in {Table.MAP, Table.JOURNAL, Table.PACK, Table.BOARD} and any(
        word in _THINGS and scene.knows(word) for word in spelt.split()
    )
