"""By what an improvised act works (strength, skill or boldness) and what it is after, read from its words.

The parser uses it to know that a line is an act at all, `bind` to choose what an improvised act is checked with.
The order of the lists is part of the rules: the first word that is in one of them decides.
"""

from __future__ import annotations

from functools import lru_cache

from hunter_game.engine.names import singular, words
from hunter_game.engine.vocabulary import Condition, Means

_FORCE = """
bash batter break bury carry charge chop crack crawl crush dash dig drag grapple hack haul heave hoist jam jump kick
knock leap lever lift overturn pin prise pry ram rip roll rush scramble shake shatter shift shove slam smash snap
split squeeze stamp stomp swim tackle tear topple trample trip tug uproot vault wade wedge wrench wrestle yank
climb clamber burst barge hammer saw cleave capture restrain subdue
"""
_CRAFT = """
align assemble balance barricade block braid build bundle carve catch chalk clean coat collect copy count cover cut
daub dip disguise draw empty fasten fill fish fix fold forge gather grease grind hang harvest hitch hook
knot lace lash lay loop make mark measure melt mend mix notch oil paint pack patch peel pick pile pin plait plug pour
prop reach repair rig rub scatter scrape scratch sew sharpen shape skin slice slide smear smoke smother snare soak
sort spill spread sprinkle stack stalk steal stitch string strew stretch stuff swap tie track trace trim unhook
untie unharness untether shear free wash weave weigh whittle wind wipe wrap write sneak creep tiptoe slip lure
signal distract juggle light
lockpick jimmy splint bandage tend
"""
_NERVE = """
bluff brave challenge chant clap curse dance dare defy face frighten glare growl howl intimidate invoke kneel laugh
mock offer plead pray preach promise provoke recite roar scare scream shriek sing stare startle summon surrender swear
taunt warn whistle yell lead beckon beg bargain bless forgive mourn weep wave stand
"""

_BY_WORD: dict[str, Means] = {
    **dict.fromkeys(_NERVE.split(), Means.NERVE),
    **dict.fromkeys(_CRAFT.split(), Means.CRAFT),
    **dict.fromkeys(_FORCE.split(), Means.FORCE),
}


_BY_THINGS: dict[Condition, str] = {
    Condition.BLINDED: "blind dazzle blindfold eye face sand dust ash flour pepper grit glare flash",
    Condition.HELD: "pin snare bind tie tangle entangle net rope chain lasso hobble trap",
    Condition.FRIGHTENED: "frighten scare startle terrify cow daunt spook intimidate fire flame torch alight blaze burn"
    " ignite mirror bell",
    Condition.HIDDEN: "hide conceal smoke",
    Condition.EXPOSED: "expose unbalance distract balance decoy lure",
}
"""What is wished for, and what is put to it: the first of these in a line decides."""
_BY_VERBS: dict[Condition, str] = {
    Condition.HELD: "hold trip wedge catch grapple grab grip clutch seize wrestle cage nail jam bar block barricade"
    " bury collapse crush drop heave roll weigh capture restrain subdue",
    Condition.FRIGHTENED: "shout yell scream roar howl bang clang clash ring rattle brandish menace threaten",
    Condition.HIDDEN: "sneak creep lurk crouch tiptoe climb clamber crawl duck burrow dive",
    Condition.EXPOSED: "topple overbalance trick feint mislead push shove knock tackle ram barge kick tip upset taunt"
    " provoke mock",
}
"""What is wished for by the verb alone, where nothing else in the line says it."""


def _by_word(wished: dict[Condition, str]) -> dict[str, Condition]:
    return {word: condition for condition, listed in wished.items() for word in listed.split()}


_WISHES = (_by_word(_BY_THINGS), _by_word(_BY_VERBS))


def wish_of(text: str) -> Condition | None:
    """Return the condition that an improvised act is after, or None when no word in it says so."""
    spoken = [stem for word in _without_showing(words(text)) for stem in stems(word)]
    found = (by_word[stem] for by_word in _WISHES for stem in spoken if stem in by_word)
    return next(found, None)


def _without_showing(spoken: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words without *hold up* and *hold out*, which hold nothing fast."""
    after = (*spoken, "")[1:]
    return tuple(word for word, then in zip(spoken, after, strict=True) if word != "hold" or then not in {"up", "out"})


def means_of(text: str) -> Means | None:
    """Return by what the act in `text` works, or None when no word in it says so."""
    for word in words(text):
        means = works_by(word)
        if means is not None:
            return means
    return None


@lru_cache(maxsize=4096)
def works_by(word: str) -> Means | None:
    """Return by what an act with this verb works, in any of its regular forms."""
    return next((_BY_WORD[stem] for stem in stems(word) if stem in _BY_WORD), None)


@lru_cache(maxsize=4096)
def stems(word: str) -> tuple[str, ...]:
    """Return a verb's possible base forms, itself first: `throws`, `throwing` → `throw`."""
    found = [word, singular(word)]
    if len(word) > 4 and word.endswith("es"):
        found.append(word[:-2])
    for ending in ("ing", "ed"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 1:
            found += [stem, stem + "e"]
            if stem[-1] == stem[-2]:
                found.append(stem[:-1])
    return tuple(dict.fromkeys(found))
