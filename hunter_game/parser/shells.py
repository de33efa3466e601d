"""What people wrap round a command, before it and behind it; none of it changes what is done."""

from __future__ import annotations

from functools import lru_cache

from hunter_game.engine.names import word_list
from hunter_game.parser.wished import wishes

_BEFORE = """
i can not help but, can not help but, i could not help but, i want to, i want you to, i would like to, i would like
you to, i would love to, i wish to, i will, i will try to, i am going to, i am trying to, i am, i try to, i try and, i
attempt to, i decide to, i need to, i have to, i must, i should, i can, i could, i might, i would, i then, i think i
will, i think i should, i think we should, i guess i will, i go and, i, let us, let us try to, let us go and, let me,
let me try to, can i, can i please, can i try to, could i, could i please, may i, might i, shall i, can we, could we,
shall we, would it be possible to, is it possible to, is it possible for me to, am i able to, would you please, could
you please, can you please, will you please, would you kindly, could you, can you, would you, will you, please,
kindly, pls, plz, you, you should, you try to, he, she, we, we should, we could, we will, we try to, they, my hunter,
my character, the hunter, hunter, the player, player, my guy, have my hunter, make my hunter, have my character, make
my character, try to, try and, attempt to, try, tries to, trying to, proceed to, start to, begin to, decide to, want
to, wants to, would like to, need to, needs to, going to, time to, about to, continue to, go ahead and, go and, come
and, go and see and, stop and, why do not i, why do not we, how about i, how about we, maybe i, maybe i should,
perhaps i, perhaps i should, maybe, perhaps, well, ok, okay, alright, all right, right, so, now, next, first, finally,
just, also, and, then, but, hey, oi, immediately, suddenly, instead, quickly, slowly, carefully, quietly, cautiously,
silently, softly, gently, boldly, bravely, calmly, desperately, frantically, hastily, stealthily, warily, nervously,
simply, really, firmly, politely, sharply, angrily, sternly, damn it, dammit, damn, for god sake, for gods sake, ugh,
um, uh, er, hmm, oh, ah, fine, yes, my dear, dear game, game, computer, narrator, storyteller, i just, i quickly, i
carefully, i slowly, i quietly, it is time to, had better, i had better, i better, better, i would rather, i feel
like, i intend to, i plan to, i mean to, i am about to, my plan is to, my next move is to, i choose to, i start to, i
begin to, i proceed to, i continue to, while i am here, be quiet and, be silent and, hush and, move your ass, move
your arse, get your ass, get your arse, be so kind as to, be so good as to, be a dear and, would you mind, do you
mind, i would appreciate it if you, i would be grateful if you would, i would be grateful if you could, i would be
obliged if you would, i would be grateful if i could, might i trouble you to, could i trouble you to, may i trouble
you to, would you be so good as to, would you be so kind as to, would you be a dear and, would you be willing to, i
should like to, i should love to, i would now like to, i want us to, i wonder if you could, i wonder if i could, i
wonder whether i could, do you think you could, do you think i could, do you think we could, if you do not mind, if it
pleases you, if you please, if possible, if i may, if i might, i beg you, i beg of you, i implore you, i ask you to,
excuse me, excuse me sir, pardon me, pardon me sir, pardon, i am sorry but, sorry but, good sir, sir, madam, may we,
might we, could we perhaps, can i perhaps, is there a way to, is there any way to, why do i not, why do we not, i
think i would like to, i think we will, i think let us, i would better, you had better, we had better, we must, we
need to, we have to, we can, we are going to, i go ahead and, i go over and, i finally, i now, i also, i next, i
simply, i really want to, i really need to, i decide that i will, i am now, i am here to, i am ready to, ready to, i
am trying, my turn, do please, ffs, fuck, shit, oh shit, oh fuck, crap, oh crap, oh god, oh no, oh dear, good god,
jesus, christ, hell, oh hell, bloody hell, damn you, damn you all, for fuck's sake, for fucks sake, for the love of
god, for heaven's sake, for pity's sake, fuck this, screw this, sod this, to hell with this, screw it, fuck it, sod
it, whatever, anyway, look here, listen up, hurry up and, shut up and, quick, come on, go on, freaking, fucking,
bloody, for once, already, still, even, only, perhaps we should, maybe we should, maybe we, maybe you should, perhaps
you should, you could, you might, you can, you must, you need to, you have to, i would suggest we, i suggest we, i
propose we, i propose to, let us just, let me just, let us now, let me now, let us go ahead and, ansel, methodically,
cautiously i, slowly i, in silence, at last, after that, afterwards, meanwhile, later, thereupon, hopefully, i need a
moment to, i want to try to, i would like to try to, i just want to, i get to work and, patiently, eagerly,
reluctantly, wearily, grimly, gingerly, hurriedly, swiftly, loudly, blindly, wildly, viciously, savagely, fiercely,
anxiously, solemnly, reverently, thoughtfully, sadly, casually, secretly, sneakily, discreetly, tentatively,
deliberately, steadily, again i, i say we, i ought to, we ought to, you ought to, ought to, for god's sake, take a
moment to, take a minute to, take the time to, take time to, stop to, pause to, manage to, struggle to, hurry to, rush
to, dare to, choose to, try my best to, do my best to, make sure to, remember to, be sure to, allow me to, permit me
to, would be glad to, would be happy to, glad to, happy to, if it is all the same to you, while i still can, while i
can, this time, then i, finally i, next i, now i, so i, and so i, and then i, at that, before i forget, might as well,
may as well, i might as well, i may as well, we might as well, we may as well, nothing to do but, nothing for it but
to, there is nothing for it but to, nothing left but to, nothing left to do but, i would quite like to, i would very
much like to, i would really like to, i would quite like, see if i can, see whether i can, see if we can, see if i
could, i see if i can, i see whether i can, i see if i could, let us see if i can, let us see if we can, let me see if
i can, i think it is time to, i think it is time we, i believe it is time to, pretty please, possibly, i would be glad
to, i would be grateful if we could, i would be grateful if you would let me, i would be happy to, i am glad to, if it
is all right, if it is all right with you, if that is all right, if you will, if you would, would it be all right if
i, would it be ok if i, would it be okay if i, is it all right if i, is it ok if i, is it okay if i, do you mind if i,
would you mind if i, mind if i, any chance i could, any chance you could, might i trouble you for, could i trouble you
for, could i bother you to, be a good lad and, be a good chap and, be a love and, be a good fellow and, for crying out
loud, for pete's sake, for petes sake, for christ's sake, oh for god's sake, in god's name, i told you to, can u,
could u, will u, would u, u, i want, pls can you, plz can you, quickly now, right then, very well, all right then,
okay then, ok then, well then, so then, now then, enough talk, enough of this, time now to, it is time we, it is high
time we, it is high time i, let us please, perhaps i can, perhaps i could, maybe i can, maybe i could, i think i
might, i think i had better, i would best, i had best, i best, i suppose i will, i suppose i should,
i suppose i had better, i guess i should, i reckon
i will, i reckon i should, i reckon we should, i figure i will, i am just going to, i am gonna, i try my best to, i do
my best to, i make sure to, i take care to, i take a moment to, i bend down to, i lean in to, i turn to, i stop to, i
pause to, i find myself, i take my time to, i set to work to, i set about, without further ado i, without further ado,
at once i, instead i, still i, now i will, next i will, first i will, then i will, first i want to, first let us, next
let us, then let us, well i, ok i, okay i, so we, then we, we then, with your leave i, with your permission i, by your
leave i, if i may i, on second thoughts, on second thought, on reflection, come to think of it, all things considered,
in that case, in that case i, that being the case, all the same, even so, nevertheless, nonetheless, for that reason,
therefore, consequently, accordingly, as a result, with that, with that said, that said, having said that, having done
that, that done, this done, after which, whereupon, upon which, at which point, at this point, by now, for a start,
for starters, first of all, first off, first things first, last of all, in the end, in any case, in any event, at any
rate, either way, one way or another, come what may, without thinking, without a second thought, without delay,
without waiting, without further delay, without another word, before anything else, before all else, above all, more
than anything, if anything, if nothing else, if need be, if needs be, if necessary, if it comes to that, if that is
okay, if that is ok, if that is fine, if that is allowed, if it is allowed, if it helps, with luck, with any luck, god
willing, gods willing, by the gods, good heavens, upon my word, well well, tell you what, here is what i do, here is
the plan, here is my plan, here is an idea, new plan, plan b, change of plan, change of plans, onwards, onward, right
you are, righto, right ho, you know what, i have an idea, i have got an idea, i tell you what, i shall, we shall,
shall, probably, definitely, certainly, decides to, begins to, starts to, attempts to, continues to, proceeds to,
manages to, chooses to, resolves to, hurries to, pauses to, stops to, dares to, sets out to, has to, is going to, is
about to, is trying to, are going to, are about to, are trying to, would rather, should probably, then decides to,
decided to, wanted to, tried to, do me a favour and, do me a favor and, do me the kindness of, be useful and, make
yourself useful and, would you ever, would you just, will you just, can you just, could you just, might one, may one,
could one, can one, if i could just, if i may just, might i just, may i just, could i just, might we just, i would be
much obliged if you would, i would be much obliged if you could, i would be most obliged if you would, i would be
most grateful if you would, i would be most grateful if you could, i would be ever so grateful if you could, i would
be ever so grateful if you would, it would be kind of you to, it would be good of you to, with your leave, with your
permission, by your leave, if it is no trouble, if it is no bother, if
it is not too much trouble, if it is not too much bother, if it would not be too much trouble, if i might be so bold,
if i might be so bold as to, might i be so bold as to, may i be so bold as to, would it trouble you to, would it bother
you if i, why do not you, for once in your life, for the last time, for goodness sake, for goodness' sake, for
heavens sake, for gods sake just, get off your arse and, get off your ass and, stop messing about and, stop faffing
about and, stop faffing and, stop dithering and, stop arguing and, stop whining and, stop stalling and, quit stalling
and, just bloody, just fucking, just sodding, just damn well, damn well, bloody well, sodding well, go and bloody, hurry
up, get a move on and, shift your arse and, shift yourself and
"""

_BEHIND = """
please, now, right now, at once, immediately, for me, for now, thanks, thank you, if i can, if possible, if you
please, quickly, slowly, carefully, quietly, cautiously, silently, for a bit, for a moment, for a while, too, as well,
already, will you, would you, ok, okay, man, mate, you idiot, you stupid game, damn it, dammit, pls, plz, instead,
first, once more, one more time, as fast as i can, as quietly as i can, with care, with caution, real quick, again,
before i go, closely, thoroughly, stealthily, two at a time, if you can, if i may, lol, if you would, if you do not
mind, if you will, if it is not too much trouble, a little, a bit, you moron, you fool, you bastard, you weakling, you
dumb game, you useless game, you idiots, you fools, will ya, one by one, for good measure, with all my might, with all
my strength, in a hurry, in silence, in one go, on my own, by myself, without a sound, without a word, without making
a sound, without being seen, without hesitation, as usual, as well as i can, as hard as i can, as far as i can, as
best i can, as well as we can, as soon as i can, ffs, for god's sake, for fuck's sake, lad, please sir, sir, friend,
my friend, good sir, this instant, this minute, straight away, straightaway, right away, pronto, asap, double quick,
on the double, in a flash, for crying out loud, to be safe, to be sure, just to be safe, just in case, in case, just
to be sure, in the meantime, meanwhile, after all, or so, all the same, out loud, for once, and all, like i said, as i
said, as agreed, as planned, again please, one last time, once again, yet again, as loud as i can, boldly, bravely,
warily, nervously, gently, softly, loudly, firmly, patiently, reluctantly, eagerly, deliberately, from here, early,
tonight, alone, in peace, somehow, at last, in earnest, or something, or whatever, i guess, i think, i suppose, then,
though, anyway, anyhow, regardless, nonetheless, nevertheless, in any case, for the time being, before it is too late,
while i can, while i still can, for safety, for luck, while i am at it, while i am here, by the way, at long last, as
ever, as before, likewise, what is more, and so on, and so forth, and the like, or thereabouts, at the very least, at
least, if anything, if nothing else, if need be, if necessary, in that case, with luck, for my part, for the night,
for a start, to begin with, to start with, this time, this time around, the rest of the way, like a fool, like an
idiot, then we will see, and then we will see, and we will see, and see what happens, and see what it does,
awhile
"""


_BEFORE_A_NOUN = frozenset(("the", "a", "an", "that", "this", "old", "young", "dead", "my", "his", "her"))
"""Words behind which an ending is a noun: *the man*."""
_MIENS = frozenset(
    word_list(
        "smile grin nod shrug sigh bow grunt groan curse laugh wink scowl frown shudder flourish sneer smirk sob snarl"
        " growl roar shout scream cry yell prayer grimace heave jerk crash thud bang click start wave look glance"
    )
)
_TOUCHES = frozenset(word_list("hand hands finger fingers fingertips"))
_HOW_HANDS_ARE = frozenset(
    word_list("trembling shaking shaky steady numb cold unsteady gentle careful clumsy practised practiced stiff")
)


def _is_mien(words: tuple[str, ...]) -> bool:
    """Return whether these words behind *with* say what face or hands go with an act: *with a smile*."""
    if words[0] in {"a", "an", "my"} and words[-1] in _MIENS:
        return True
    return words[-1] in _TOUCHES and not _HOW_HANDS_ARE.isdisjoint(words)


LONGEST_OPENINGS = 14
"""Words of openings in a row; more of them lead up to nothing."""

Phrases = dict[str, tuple[tuple[int, frozenset[tuple[str, ...]]], ...]]
"""Phrases by one of their words, then by their length, the longest first."""


def _by_word(text: str, at: int) -> Phrases:
    found: dict[str, dict[int, set[tuple[str, ...]]]] = {}
    for each in text.replace("\n", " ").split(","):
        phrase = tuple(each.split())
        if phrase:
            found.setdefault(phrase[at], {}).setdefault(len(phrase), set()).add(phrase)
    return {
        word: tuple((size, frozenset(sizes[size])) for size in sorted(sizes, reverse=True))
        for word, sizes in found.items()
    }


_OPENINGS = _by_word(_BEFORE, 0)
_ENDINGS = _by_word(_BEHIND, -1)


@lru_cache(maxsize=256)
def openings(words: tuple[str, ...]) -> tuple[int, ...]:
    """Return how many words of these are an opening, the longest first."""
    if not words:
        return ()
    listed = [size for size, phrases in _OPENINGS.get(words[0], ()) if words[:size] in phrases]
    wished = [size for size in wishes(words) if size not in listed]
    return tuple(sorted((*listed, *wished), reverse=True) if wished else listed)


def is_opening(words: tuple[str, ...]) -> bool:
    """Return whether these words are an opening and no more."""
    return len(words) in openings(words)


def is_all_opening(words: tuple[str, ...]) -> bool:
    """Return whether these words are openings in a row and no more: *I am going to*, *try and*."""
    if len(words) > LONGEST_OPENINGS:
        return False
    return any(size == len(words) or is_all_opening(words[size:]) for size in openings(words))


def ending(words: tuple[str, ...]) -> int:
    """Return how many words at the end are an ending; 0 if there is none before which anything is left."""
    for size in (3, 4, 5):
        if len(words) > size + 1 and words[-size] == "with" and _is_mien(words[1 - size :]):
            return size
    for size, phrases in _ENDINGS.get(words[-1], ()) if words else ():
        if size < len(words) and words[-size:] in phrases and words[-size - 1] not in _BEFORE_A_NOUN:
            return size
    return 0
