"""What people wrap round a command, before it and behind it; none of it changes what is done."""

from __future__ import annotations

_BEFORE = """
i want to, i want you to, i would like to, i would like you to, i would love to, i wish to, i will,
i will try to, i am going to, i am trying to, i am, i try to, i try and, i attempt to, i decide to,
i need to, i have to, i must, i should, i can, i could, i might, i would, i then, i think i will,
i think i should, i think we should, i guess i will, i go and, i go to, i, let us, let us try to,
let us go and, let me, let me try to, can i, can i please, can i try to, could i, could i please,
may i, might i, should i, shall i, can we, could we, shall we, should we, do i,
would it be possible to, is it possible to, is it possible for me to, am i able to, would you please,
could you please, can you please, will you please, would you kindly, could you, can you, would you,
will you, please, kindly, pls, plz, you, you should, you try to, he, she, we, we should, we will,
we try to, they, my hunter, my character, the hunter, hunter, the player, player, my guy,
have my hunter, make my hunter, have my character, make my character, make him, make her, try to,
try and, attempt to, try, tries to, trying to, proceed to, start to, begin to, decide to, want to,
wants to, would like to, need to, needs to, going to, time to, about to, continue to, go ahead and,
go and, come and, stop and, why do not i, why do not we, how about i, how about we, maybe i,
maybe i should, perhaps i, perhaps i should, maybe, perhaps, well, ok, okay, alright, all right, right,
so, now, next, first, finally, just, also, and, then, but, hey, oi, immediately, suddenly, instead,
again, quickly, slowly, carefully, quietly, cautiously, silently, softly, gently, boldly, bravely,
calmly, desperately, frantically, hastily, stealthily, warily, nervously, simply, really, firmly,
politely, sharply, angrily, sternly, damn it, dammit, damn, for god sake, for gods sake, ugh, um, uh,
er, hmm, oh, ah, fine, yes, my dear, dear game, game, computer, narrator, storyteller, i just,
i quickly, i carefully, i slowly, i quietly, it is time to, had better, i had better, i better, better,
i would rather, i feel like, i intend to, i plan to, i mean to, i am about to, my plan is to,
my next move is to, i choose to, i start to, i begin to, i proceed to, i continue to, while i am here,
be so kind as to, be a dear and, i say we, for god's sake
"""

_BEHIND = """
please, now, right now, at once, immediately, for me, for now, thanks, thank you, if i can,
if possible, if you please, quickly, slowly, carefully, quietly, cautiously, silently, for a bit,
for a moment, for a while, too, as well, already, will you, would you, ok, okay, man, mate, you idiot,
you stupid game, damn it, dammit, pls, plz, instead, first, once more, one more time, as fast as i can,
as quietly as i can, with care, with caution, real quick, hard, again, before i go, closely,
thoroughly, stealthily, if you can, if i may, lol
"""


def _phrases(text: str) -> tuple[tuple[str, ...], ...]:
    phrases = (tuple(phrase.split()) for phrase in text.replace("\n", " ").split(","))
    return tuple(sorted(filter(None, phrases), key=len, reverse=True))


def _by_word(phrases: tuple[tuple[str, ...], ...], at: int) -> dict[str, tuple[tuple[str, ...], ...]]:
    return {phrase[at]: tuple(each for each in phrases if each[at] == phrase[at]) for phrase in phrases}


SHELLS = _by_word(_phrases(_BEFORE), 0)
"""Openings by their first word, the longest first."""

TAILS = _by_word(_phrases(_BEHIND), -1)
"""Endings by their last word, the longest first."""
