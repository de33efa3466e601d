"""Verbs that have a meaning only with things of one sort: fires are *fed*, latches *eased*, berries *picked*.

With anything else they are other acts, which no rule names: *ease my weight*, *pick my path*, *feed the letter to the
candle*. Nor is one's own body taken, dropped or given.
"""

from __future__ import annotations

from hunter_game.engine.improvised import stems
from hunter_game.engine.names import singular, word_list
from hunter_game.parser.meaning import Meaning, Slot
from hunter_game.parser.normalise import Token
from hunter_game.parser.sorts import (
    AMMUNITION,
    ANIMALS,
    ARMS,
    BARS,
    BEASTS,
    CORDAGE,
    DOORS,
    DRINKS,
    EMBERS,
    FLESH,
    FLOCK,
    FOLK,
    FOODS,
    GAME,
    GARMENTS,
    HANGINGS,
    HEAVY,
    HERBS,
    HOLES,
    KEYS,
    LIDDED,
    LIFELESS,
    LIGHTS,
    LOCKS,
    LURES,
    MONEY,
    REMEDIES,
    SHIELDS,
    SMALL,
    SPREAD,
    STOPPERS,
    TRAPS,
    VESSELS,
    WARES,
    WRAPPINGS,
)

Slots = tuple[tuple[Slot, tuple[Token, ...]], ...]


def _words(text: str) -> frozenset[str]:
    return frozenset(word_list(text))


_OPENED = (
    DOORS | LIDDED | LOCKS | BARS | STOPPERS | WRAPPINGS | HANGINGS | HEAVY | KEYS | HOLES | SPREAD | VESSELS
    | _words(
        "way boards board trap leash chain sluice purse clasp buckle mouth book ledger bible grave crypt vault shroud"
        " pack satchel bundle bonds blinds panel flap lattice wicket hasp shop mill cage pen stall kennel hutch cask"
        " keg bottle flask jaws eye eyes shutter case locket"
    )
)  # fmt: skip
_LIT = (
    EMBERS
    | LIGHTS
    | _words(
        "fuse match oil pitch thatch hay straw torch wick pipe lamp rag rushes kindling bonfire brand powder "
        "faggot faggots"
        " wood logs oven flint"
    )
)
_PICKED = (
    HERBS | FOODS | MONEY | SMALL | _words("flower flowers berry berries apples nuts fruit sticks stick weapon one")
)

_PORTABLE = (
    ARMS | LIGHTS | FOODS | DRINKS | SMALL | VESSELS | MONEY | GARMENTS | CORDAGE | KEYS | HERBS | LURES | AMMUNITION
    | WARES | TRAPS | REMEDIES | SHIELDS | LIFELESS
)  # fmt: skip
_TOOLS = _words(
    "mattock pick shovel spade hoe rake scythe mallet saw pole paddle oar crowbar bar stick stone rock "
    "branch brand chair"
    " stool poker tongs harpoon gaff trident net shears razor scissors skewer fork rod crook cane quarterstaff maul"
)
_HELD = ARMS | LIGHTS | GARMENTS | SHIELDS | AMMUNITION | _TOOLS | _words("pack sack bag satchel harness rope")
_WORN = (
    GARMENTS
    | ARMS
    | SHIELDS
    | _words(
        "ring rings pack harness gear things bandage gauntlet necklace chain charm sack belt mask rags "
        "clothes wet leathers"
    )
)
_FLESHED = (
    BEASTS | FLESH | FOLK | GAME | FLOCK | ANIMALS | ARMS | _TOOLS
    | _words("it him her them home thing whatever tail wing wings foreleg hindleg legs claw claws"
        " tendon hamstring belly nose snout muzzle ribs spine man men")
)  # fmt: skip

_ONLY: dict[Meaning, tuple[tuple[frozenset[str], frozenset[str]], ...]] = {
    Meaning.TAKE: (
        (
            _words(
                "sweep scrape slide slip tip tuck twist work pull push drag draw drop ease haul rip saw skim "
                "slice strip"
                " stuff tear thrust tug wrench wriggle yank cram cut dig lever shovel hack relieve divest"
            ),
            _PORTABLE,
        ),
        (_words("pick"), _PICKED | LOCKS),
        (_words("catch hook land bag"), GAME | SMALL | FLOCK | LURES | KEYS | CORDAGE | ANIMALS | BEASTS),
    ),
    Meaning.REMOVE: ((_words("ease lower slide slip twist work wriggle yank tug pull stow tuck lay"), _WORN),),
    Meaning.EQUIP: (
        (_words("raise clutch clasp cock get have make button shoulder grasp grip heft draw sling"), _HELD),
    ),
    Meaning.ATTACK: (
        (
            _words(
                "do get give have help take run rush charge pin plunge put sink show bring drive ram stick swing swipe"
                " cut tear chop slit sever slice carve split lop saw"
            ),
            _FLESHED,
        ),
    ),
    Meaning.EAT: (
        (
            _words("lift place pop push put raise shove slip stick stuff throw toss chew munch cram shovel"),
            FOODS
            | LURES
            | HERBS
            | GAME
            | _words("piece bit morsel bait mouthful rest last hunk heel crumbs leaf bark"),
        ),
        (_words("bite nibble gnaw"), FOODS | LURES | HERBS | GAME | _words("piece bit morsel bait")),
    ),
    Meaning.LIGHT: ((_words("stir feed poke touch strike build start raise"), _LIT),),
    Meaning.OPEN: (
        (_words("loosen work ease spring trip split slip free knock strike turn throw swing part"), _OPENED),
    ),
    Meaning.DRINK: ((_words("down sink drain empty finish"), DRINKS | VESSELS | _words("lot rest dregs soup broth")),),
}
"""By meaning: verbs, and the sorts of things with which they have it."""

_NEVER: dict[Meaning, tuple[tuple[frozenset[str], frozenset[str]], ...]] = {
    Meaning.TRACK: ((_words("trail dog shadow run walk tail"), CORDAGE | GARMENTS | SMALL | LIGHTS),),
    Meaning.GIVE: ((_words("feed"), EMBERS | LIGHTS),),
}
"""By meaning: verbs, and the sorts of things with which they never have it."""

_OWN = frozenset(("my", "his", "her", "your", "our"))
_BODY = _words(
    "feet foot legs leg arms arm hand hands head eyes eye face shoulder shoulders back knees knee weight voice heart"
    " breath mouth teeth fist fists elbow elbows chin brow thumb thumbs fingers gaze guard hopes spirits stomach"
)
_UNTOUCHED = frozenset(
    (Meaning.TAKE, Meaning.DROP, Meaning.GIVE, Meaning.THROW, Meaning.PUSH, Meaning.TRADE, Meaning.LIGHT, Meaning.TRAP)
)
"""What is not done to one's own body."""

_SPEECH = frozenset((Meaning.ASK, Meaning.TELL, Meaning.TRADE, Meaning.TALK))
_BY_HAND = _words(
    "bring press pump draw tap work pull tip milk push lift raise turn hold put set lay drop carry drive "
    "squeeze slip sound"
    " stand ply charge send keep lead"
)
"""Verbs of hands, which are talk only with somebody to talk to."""
_HANDLED = _words("feed bring drop lay let make place put slide slip turn want press set")
_HANDS = _words("palm palms hand hands fist fingers lap arms")
_OPENLY = _words("open shut closed ajar to")
"""Words that say themselves what is done, whatever the verb: *work the hatch open*."""
_SOMEBODY = _words("him her them me us you everyone everybody anyone someone")
_PRONOUNS = _words("it them one ones that this those these him her some something everything all")


def is_out_of_place(verb: tuple[str, ...], meaning: Meaning, slots: Slots, said_by: tuple[Token, ...]) -> bool:
    """Return whether a verb cannot have this meaning with these nouns.

    Args:
        verb: The words of the verb.
        meaning: What its row means.
        slots: What stands in the slots of the form.
        said_by: The whole command.
    """
    if not slots or len(said_by) < 3:
        return False
    tokens = slots[0][1]
    head = _head(tokens)
    if meaning in _UNTOUCHED and tokens[0].word in _OWN and head in _BODY and len(tokens) < 4:
        return tokens[0].word == "my"
    said = frozenset(stems(verb[0]))
    if meaning in _SPEECH and said & _BY_HAND and any(slot is Slot.TOPIC or slot is Slot.PERSON for slot, _ in slots):
        return not any(slot is Slot.PERSON and _is_person(each) for slot, each in slots) and "with" not in verb
    if meaning in _SPEECH and said & _BY_HAND and slots[0][0] is Slot.WORDS and _is_in(head, LIFELESS):
        return True
    if meaning is Meaning.GIVE and said & _HANDLED and all(slot is not Slot.PERSON for slot, _ in slots):
        return not any(_head(each) in _HANDS for _, each in slots)
    if len(verb) > 1 or slots[0][0] is Slot.WORDS or not _OPENLY.isdisjoint(token.word for token in said_by):
        return False
    if head in _PRONOUNS:
        return False
    named = said_by if meaning is Meaning.ATTACK else tokens
    for verbs, allowed in _ONLY.get(meaning, ()):
        if said & verbs and not any(_is_in(token.word, allowed) for token in named):
            return True
    return any(
        said & verbs and any(_is_in(_head(each), barred) for _, each in slots)
        for verbs, barred in _NEVER.get(meaning, ())
    )


def _is_person(tokens: tuple[Token, ...]) -> bool:
    last = tokens[-1]
    return (
        last.word in FOLK
        or last.word in _SOMEBODY
        or any(token.text[:1].isupper() for token in tokens)
        or len(tokens) == 1
    )


_LINKS = _words("in on at by under behind into onto over with from to out off for about up down of beneath between")


def _head(tokens: tuple[Token, ...]) -> str:
    end = next((at for at, token in enumerate(tokens) if at and token.word in _LINKS), len(tokens))
    return tokens[end - 1].word if end else ""


def _is_in(word: str, sort: frozenset[str]) -> bool:
    return word in sort or singular(word) in sort
