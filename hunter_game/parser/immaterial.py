"""Nouns of which no hand can take hold: what is thought, said, felt, owed or planned, and stretches of time.

*Take the blame*, *make a fuss*, *give him the benefit of the doubt*: with such a noun in the place of a thing, the verb
is not meant as it says, and nothing is done.
"""

from __future__ import annotations

from functools import lru_cache

from hunter_game.engine.improvised import stems
from hunter_game.engine.names import singular, word_list
from hunter_game.parser.bodily import PARTS
from hunter_game.parser.meaning import Meaning, Slot
from hunter_game.parser.normalise import Token
from hunter_game.parser.sorts import ARMS, BEASTS, DOORS, FLESH, FOLK, FOODS, GARMENTS

IMMATERIAL = frozenset(
    word_list(
        # thought and judgement
        "thought notion idea concept opinion view viewpoint standpoint judgement judgment verdict conclusion"
        " inference guess hunch suspicion belief doubt certainty conviction assumption theory hypothesis principle"
        " logic sense nonsense reason reasoning rationale motive purpose intent intention aim objective goal"
        " ambition plan scheme plot strategy tactic dream daydream nightmare illusion delusion fantasy memory"
        " recollection mind attention heed regard consideration reflection contemplation inspiration insight"
        " wisdom wit wits knowledge ignorance experience expertise cunning intelligence understanding"
        " comprehension comparison analogy connection distinction difference similarity exception example"
        " precedent hypotheses point gist meaning drift importance significance relevance implication clarity"
        " likelihood probability possibility opportunity chance prospect risk gamble bet wager choice option"
        " alternative preference decision matter"
        # feeling
        " feeling emotion mood temper fear dread panic terror fright horror scare anxiety alarm worry concern care"
        " caution courage bravery nerve daring boldness pride shame guilt remorse regret sorrow grief sadness"
        " misery despair hope joy delight happiness pleasure fun glee mirth comfort relief solace satisfaction"
        " contentment peace calm patience impatience anger rage fury wrath spite malice hatred hate contempt scorn"
        " disgust loathing dislike liking love affection fondness passion lust desire longing yearning envy"
        " jealousy pity mercy compassion sympathy kindness goodwill gratitude surprise astonishment amazement"
        " wonder awe curiosity interest boredom fatigue weariness exhaustion creeps willies shivers jitters"
        " umbrage offence offense issue amusement enjoyment dignity composure resolve determination"
        # speech
        " remark comment utterance reply answer response question query enquiry inquiry request plea appeal demand"
        " promise vow oath pledge threat warning advice counsel hint suggestion proposal proposition offer bid"
        " bargain apology excuse explanation justification argument quarrel squabble dispute debate discussion"
        " conversation chat chinwag natter gossip rumour rumor joke jest quip insult compliment flattery praise"
        " criticism complaint grumble fuss protest objection accusation allegation denial admission lie lies fib"
        " untruth truth secret speech sermon lecture interruption mention reference news tidings information gen"
        " lowdown reassurance encouragement greeting greetings farewell goodbye regards respects introduction"
        " permission refusal consent assent agreement disagreement promises word words"
        # standing between people
        " trust distrust mistrust faith confidence loyalty allegiance friendship enmity feud grudge favour favor"
        " obligation duty responsibility blame credit fault authority power influence control respect honour honor"
        " reputation fame glory status rank justice injustice revenge vengeance retribution punishment penalty"
        " forgiveness pardon grace blessing rights privilege freedom liberty secrecy privacy company"
        " companionship help aid assistance cooperation hospitality welcome protection custody task"
        " affair deal pact truce treaty partnership dealings business odds nuisance spectacle"
        # happenings and conditions
        " trouble bother difficulty problem hassle mischief harm hurt danger peril hazard safety security luck"
        " fortune misfortune fate destiny doom accident mishap mistake error blunder misunderstanding success"
        " failure victory defeat loss gain advantage disadvantage benefit value worth progress headway finish"
        " change alteration effect result consequence outcome impact impression sensation stir commotion rumpus"
        " racket noise din ado haste hurry speed pace tempo rush time while moment minute second instant hour day"
        " night morning afternoon evening today tomorrow week month year age ages lifetime eternity life death"
        " birth childhood youth health strength weakness energy vigour vigor effort exertion exercise work labour"
        " labor job chore toil rest sleep nap doze winks kip shuteye snooze break pause respite breather holiday"
        " shortcut detour journey trip walk stroll run ride swim climb jump leap fall stumble fight battle war"
        " scuffle brawl duel struggle siege attack assault raid hunt chase pursuit search quest"
        " investigation enquiries look glance glimpse peek gander stare gaze listen sniff whiff bash go try"
        " attempt turn shift stint spell liberties precautions precaution measures shape appearance attitude"
        " stance manner habit custom tradition practice routine pattern tendency knack skill talent flair aptitude"
        " ability capacity potential situation circumstance circumstances state condition position plight"
        " predicament context fact facts reality existence nature character personality conscience hardship"
        " suffering pain ache agony anguish discomfort discretion credence creditability halves quarters"
        " precedence priority pains amends believe inroads exceptions allowances allowance arrangements"
        " arrangement provision preparations preparation apologies headroom farewells goodbyes adieu mockery"
        " travesty hash morrow yesterday future dusk twilight midnight noon daylight weather punctuality"
        " alarm wink silence quiet stillness solitude loneliness heck hell heaven god gods lord's devil lesson lessons"
        " beating thrashing hammering drubbing trouncing comeuppance deserts lumps pulse temperature bearings"
        " leave flight forty-winks shut-eye going-over"
        " plunge what-for flak breath grudge"
    )
)
"""Words for what cannot be held, worn, eaten, laid or opened."""

_PORTIONS = frozenset(
    word_list(
        "bit piece slice lump scrap pinch handful drop sip mouthful cup mug bowl glass pint half rest part lot lots"
        " plenty pair couple dozen few some all both most none one two three remains last end heap pile load loads sort"
        " kind"
    )
)
"""Words before *of* that say how much of a thing; the thing stands behind."""
_DETERMINERS = frozenset(
    word_list("the a an my your his her its our their this that these those some any no every all")
)
_LINKING = frozenset(
    word_list(
        "of in on at by for from with to about over under before after between against into onto upon behind beside"
        " near through up down off out like as than towards toward without within until till around across along"
        " it i he she we they you that which who"
    )
)
"""Words behind which a noun phrase says where, whose or what about."""

LIGHT_VERBS = frozenset(
    word_list(
        "have get take give put make keep let go try throw run do set turn hold draw bring pick lay cut drop pass call"
        " lend show break catch strike lose find raise bear carry pay leave stand cast wear gain win spare hand offer"
        " follow stick push pull play fall come"
    )
)
"""Verbs that say hardly anything by themselves: what they mean, their object says."""

_HANDLED = frozenset(
    (
        Meaning.TAKE,
        Meaning.DROP,
        Meaning.PUT,
        Meaning.USE,
        Meaning.OPEN,
        Meaning.CLOSE,
        Meaning.PUSH,
        Meaning.EQUIP,
        Meaning.REMOVE,
        Meaning.THROW,
        Meaning.EAT,
        Meaning.DRINK,
        Meaning.LIGHT,
        Meaning.TRAP,
        Meaning.BAIT,
        Meaning.GUARD,
        Meaning.GIVE,
        Meaning.CRAFT,
        Meaning.ATTACK,
        Meaning.SEARCH,
    )
)
"""What is done to things, or to a body."""
_HELD = frozenset(
    (
        Meaning.TAKE,
        Meaning.DROP,
        Meaning.PUT,
        Meaning.EQUIP,
        Meaning.REMOVE,
        Meaning.EAT,
        Meaning.DRINK,
        Meaning.LIGHT,
        Meaning.TRAP,
        Meaning.CRAFT,
    )
)
"""What nobody does to people."""
_OBJECTS = frozenset((Slot.THING, Slot.THINGS, Slot.TOOL, Slot.OTHER, Slot.BEAST, Slot.CLUE, Slot.RECIPE))
_PEOPLE = FOLK - frozenset(word_list("child boy girl son daughter guard cook potter carter baker steward"))
_CARRYING = frozenset(word_list("carry lift hoist heave haul drag pull push help pick lead"))
"""Verbs by which people are moved in earnest."""


def head_of(words: tuple[str, ...]) -> str:
    """Return the noun that a phrase is about: of *a bit of dry bread for the dog*, *bread*; "" if it has none."""
    while words and words[0] in _DETERMINERS:
        words = words[1:]
    end = next((at for at, word in enumerate(words) if word in _LINKING), len(words))
    if 0 < end < len(words) - 1 and words[end] == "of" and words[end - 1] in _PORTIONS:
        return head_of(words[end + 1 :])
    return words[end - 1] if end else ""


@lru_cache(maxsize=4096)
def is_immaterial(word: str) -> bool:
    """Return whether no hand can take hold of what a word names."""
    return word in IMMATERIAL or (word.endswith("s") and singular(word) in IMMATERIAL)


def is_taken_loosely(verb: str, meaning: Meaning, slots: tuple[tuple[Slot, tuple[Token, ...]], ...]) -> bool:
    """Return whether a form takes a light verb at its word, although its object is no thing: *take the blame*."""
    if meaning in _SPOKEN:
        return _is_spoken_to_nobody(verb, meaning, slots)
    if meaning not in _HANDLED or LIGHT_VERBS.isdisjoint(stems(verb)):
        return False
    if meaning is Meaning.PUT and _is_driven_in(slots):
        return True
    for slot, tokens in slots:
        if slot not in _OBJECTS and not (slot is Slot.WORDS and meaning is Meaning.CRAFT):
            continue
        head = head_of(tuple(token.word for token in tokens))
        if head and is_immaterial(head):
            return True
        if meaning is Meaning.CRAFT and (
            tokens[0].word in _NOT_MADE
            or head in {"way", "note"}
            or any(token.word in DOORS for token in tokens[:3])
            or (len(tokens) > 2 and tokens[0].word in _DETERMINERS and tokens[1].word in FOLK)
        ):
            return True
        if meaning is Meaning.THROW and head in PARTS and tokens[0].word in {"my", "his", "her", "your"}:
            return True
        if meaning in _HELD and slot is not Slot.OTHER and head in _PEOPLE and verb not in _CARRYING:
            return True
    return False


_DONE = frozenset(
    word_list(
        "racket noise din rumpus commotion jump leap climb swim run ride fall fight attack assault raid scuffle brawl"
        " charge dash stir bang defence barricade walk trip"
    )
)
"""Acts of the body among these nouns, which may be tried: *make a racket*."""


_STATES_ONE_GOES_INTO = frozenset(
    word_list(
        "easy light heavy soft cold hot quiet silent still mad pale white red green grey hungry thirsty blind deaf dumb"
        " numb limp stiff weak wild wrong bad sour stale rusty missing spare unpunished unnoticed halves shares dutch"
        " bust broke bankrupt crazy native public private astray limp rigid berserk shares hard lame bald"
    )
)
"""What *go* and *run* lead nowhere with: *go easy on the oil*."""
_NO_PLACES = frozenset(word_list("bottom heart root point crux nub end top"))


def leads_nowhere(way: tuple[Token, ...]) -> bool:
    """Return whether no way is meant by the words behind *go* or *get to*: *the bottom of this*, *back on my word*."""
    words = tuple(token.word for token in way)
    if words[0] in _STATES_ONE_GOES_INTO and (len(words) > 1 or words[0] not in {"light", "still", "white", "red"}):
        return words[1:2] not in {("road",), ("path",), ("door",), ("gate",)}
    while len(words) > 1 and (words[0] in _LINKING or words[0] in {"back"}):
        words = words[1:]
    if (len(words) > 2 and words[1:2] == ("of",)) or (words[:1] == ("the",) and words[2:3] == ("of",)):
        at = words.index("of")
        if words[at - 1] in _NO_PLACES:
            return words[at + 1] in {"this", "that", "it", "things"} or is_immaterial(words[-1])
    head = head_of(words)
    if (head in GARMENTS or head in FOODS) and head not in {"box", "bar"}:
        return True
    return (
        bool(head)
        and is_immaterial(head)
        and head not in _DONE
        and head not in {"journey", "trip", "stroll", "walk", "north"}
    )


_COMPLEMENTS = frozenset(
    tuple(each.split())
    for each in (
        "in mind", "to heart", "for granted", "into account", "to task", "as read", "in my mind", "to mind", "on trust",
        "under advisement", "with a pinch of salt", "personally", "the wrong way",
    )
)  # fmt: skip


def changes_its_verb(words: tuple[str, ...]) -> bool:
    """Return whether what stands behind an object makes a figure of speech of its verb: *bear that in mind*."""
    if len(words) < 4 or LIGHT_VERBS.isdisjoint(stems(words[0])):
        return False
    return any(words[-size:] in _COMPLEMENTS for size in (1, 2, 3, 5))


def _is_driven_in(slots: tuple[tuple[Slot, tuple[Token, ...]], ...]) -> bool:
    """Return whether a weapon is put into flesh, which is a blow: *put my spear through its foot*."""
    heads = [head_of(tuple(token.word for token in tokens)) for _, tokens in slots]
    return (
        len(heads) > 1 and heads[0] in ARMS and (heads[1] in FLESH or heads[1] in BEASTS or singular(heads[1]) in FLESH)
    )


_NOT_MADE = frozenset(
    word_list("like light sure certain much free bold merry good haste ready way do ends off for up out room it me us")
)
"""Words behind *make* with which nothing is made."""
_SPOKEN = frozenset((Meaning.ASK, Meaning.TALK, Meaning.TELL, Meaning.TRADE, Meaning.SHOW))
_RAISED = frozenset(("bring", "raise", "turn", "put", "bear"))


def _is_spoken_to_nobody(verb: str, meaning: Meaning, slots: tuple[tuple[Slot, tuple[Token, ...]], ...]) -> bool:
    """Return whether a form takes a part of the body, or an act, for somebody: *break the ice with my heel*."""
    for slot, tokens in slots:
        head = head_of(tuple(token.word for token in tokens))
        if slot is Slot.PERSON and len(tokens) > 1 and tokens[0].word in {"my", "his", "her", "its"} and head in PARTS:
            return True
        if slot is Slot.PERSON and verb == "a" and (head in _ONCE_MORE or is_immaterial(head)):
            return True
        if slot is Slot.TOPIC and meaning is Meaning.ASK and verb in _RAISED and tokens[0].word == "my":
            return head in PARTS
    return False


_ONCE_MORE = frozenset(word_list("peek lie sit nap bit cup pint drink bite closer quick good little long word"))


def has_no_hold(tokens: tuple[Token, ...]) -> bool:
    """Return whether a light verb's object is nothing that an act could be tried on: *make a fuss*, *go easy on it*."""
    if len(tokens) > 1 and tokens[0].word in {"go", "run"} and leads_nowhere(tokens[1:]):
        return True
    if len(tokens) < 2 or LIGHT_VERBS.isdisjoint(stems(tokens[0].word)):
        return False
    words = tuple(token.word for token in tokens[1:])
    if words[0] in {"up", "out", "down", "off", "on", "away", "back", "over"}:
        words = words[1:]
    head = head_of(words)
    return bool(head) and head not in _DONE and is_immaterial(head)
