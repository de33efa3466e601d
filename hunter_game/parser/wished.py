"""Turns in which a wish is wrapped: *the next thing I do is …*, *I'd be glad if you let me …*, *I think it's time I …*.

Behind each of them an act has to follow; what may stand before anything is in the lists of `shells`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from hunter_game.engine.names import word_list

Words = tuple[str, ...]

_FIXED = """
will have to, i am going to have to, i am going to need to, i am going to try and, going to try and, i have got to, i
got to, i am trying and, i was hoping to, i was hoping i could, i was hoping i might, i was hoping we could, i was
thinking i could, i was thinking i might, i was thinking i would, i was thinking we could, i was thinking of, i was
thinking about, i am thinking of, i was wondering if i could, i was wondering if i might, i was wondering if we could,
i was wondering if you could, i was wondering whether i could, i wonder if i can, i wonder whether i can, i wonder if
we can, i wonder if we could, i wonder if i might, i wonder whether i might, how about, what about, why not, i can not
resist, i could not resist, can not resist, i can not stop myself from, i end up, end up, ended up, i feel like, i do
not mind, i would not mind, what do you say to, what do you say we, what would you say to, there is no harm in, no
harm in, any chance of, any chance i can, any chance i might, any chance we could, any chance we can, any chance you
can, is there any chance i could, is there any chance you could, is there a chance i could, is there any chance of, is
there any way i can, is there a way i can, is there any way for me to, is there a way for me to, is there some way to,
would there be any way to, any way to, any way i can, i want my character to, i want my hunter to, i want the hunter
to, i would like my character to, i would like my hunter to, i would like the hunter to, have the hunter, make the
hunter, let my hunter, let the hunter, let my character, make me, have me, can you have me, could you have me, can you
make me, could you make me, can you let me, could you let me, would you let me, will you let me, can you help me to,
can you help me, could you help me, could you help me to, please let me, please let us, do let me, do let us, do allow
me to, let us all, let us both, let us you and i, i must ask you to, i will ask you to, i have to ask you to, might i
ask you to, may i ask you to, can i ask you to, could i ask you to, i would ask you to, i beg leave to, could not i,
could not we, can not i, can not we, should not we, could i not, could we not, can i not, can we not, should we not,
why should not i, why should i not, may i not, i have no choice but to, i have little choice but to, i have no option
but to, no choice but to, there is no choice but to, there is nothing left but to, i see no choice but to, nothing
else for it but to, i make up my mind to, i have made up my mind to, i make bold to, i take it upon myself to, i take
it on myself to, i am determined to, i am resolved to, i am eager to, i am keen to, i am inclined to, i am minded to,
i am happy to, i am set to, i am all for, i am up for, i am just about to, i am fixing to, i am itching to, i am all
set to, i am in the mood to, i am obliged to, i am forced to, i am compelled to, i am meant to, i get ready to, i
prepare to, i make ready to, i go off to, i go over to, i turn around and, i then go and, i hurry up and, i up and, i
set out to, i move in to, i venture to, i endeavour to, i endeavor to, i endeavoured to, i strive to, i aim to, i
elect to, i opt to, i resolve to, i vow to, i hasten to, i make haste to, i manage to, i managed to, i contrive to, i
do my level best to, i give it a go and, i have a go at, i have a try at, i take a turn at, have a go at, i make an
attempt to, i make an effort to, i make a point of, make a point of, i make a start on, it might be an idea to, it
might be best to, it would be best to, it might be wise to, it would be wise to, it may be best to, it is best to, it
is best if i, it is best if we, it would be best if i, it would be best if we, it might be better to, it seems best
to, we had best, i had best, you had best, we would better, just going to, only going to, any objection if i, any
objections if i, any objection to, any objections to, would anyone mind if i, does anyone mind if i, anyone mind if i,
do you object if i, does it matter if i, would it matter if i, is anyone going to stop me if i, anything against, see
what happens if i, see what happens when i, see what happens if we, find out what happens if i, let us see what
happens if i, let us see what happens when i, let us see what happens if we, have her, have him, have them, get her
to, get him to do, have my guy, you would better, you would best, we would best, he would better, she would better, i
would do well to, you would do well to, we would do well to, it would do no harm to, there is nothing left to do but,
there is nothing else to do but, there is nothing to do but, there is nothing more to do but, nothing else to do but,
there is only one thing to do and that is to, the only thing left is to, all that is left is to, all that remains is
to, it only remains to, it remains only to, see if i can not, see if we can not, see whether i can not, see if i might,
i fancy, i would fancy, i do fancy, i have a fancy to, i am tempted to, i would be as well to, i may just, i shall just,
i am going to go and, i will go and, i will just, i will now, i will simply, i will have to go and, i had better go and,
i would sooner, we would sooner, i would as soon, i would just as soon, i think it best to, i think it wise to,
i judge it best to, i deem it best to, it strikes me i should, it seems i must,
it looks like i must, i see nothing for it but to, i see fit to
"""
"""What is said in so many words before an act, and before nothing else: *how about opening it*, no *how about you*."""

_HUNTERS = frozenset(("i", "we"))
_LONGEST = 13
"""Words of the longest turn that is looked for."""

_AIMS = frozenset(
    word_list("thing step move plan idea course act task aim goal intention choice thought wish turn option business")
)
_WILLED = frozenset(
    word_list(
        "be appreciate love like it very grateful obliged glad happy delighted so much most really ever thank you kind"
        " pleased best a relief help better deeply eternally awfully terribly thankful indebted good great nice all"
        " right fine lovely wonderful ok okay too just in your debt to quite rather dearly at no not mind possible"
        " feasible convenient"
    )
)
_MODALS = frozenset(word_list("could would can might may will should"))
_PERMISSIONS = (
    ("let", "me"), ("let", "us"), ("allow", "me", "to"), ("permit", "me", "to"), ("help", "me", "to"), ("help", "me"),
    ("have", "me"), ("get", "me", "to"), ("allow", "us", "to"),
)  # fmt: skip
_THOUGHTS = frozenset(
    word_list("think guess reckon suppose figure believe say feel fancy dare expect thought imagine suggest propose")
)
_BARE_THOUGHTS = frozenset(word_list("think guess reckon suppose figure thought"))
_THEN = frozenset(word_list("i we it let perhaps maybe time might had"))
_BEFORE_A_THOUGHT = frozenset(word_list("have am just really then did also now would will rather"))
_NEARLY = frozenset(word_list("about high nearly almost past well"))
_DECIDED = frozenset(
    word_list("decided resolved chosen chose agreed elected determined opted decide resolve choose opt")
)
_SOFTLY = frozenset(word_list("please kindly perhaps just maybe possibly now also then really simply"))


def _by_two(text: str) -> dict[Words, tuple[Words, ...]]:
    found: dict[Words, tuple[Words, ...]] = {}
    for phrase in (tuple(each.split()) for each in text.replace("\n", " ").split(",")):
        found[phrase[:2]] = (*found.get(phrase[:2], ()), phrase)
    return found


_PHRASES = _by_two(_FIXED)


def wishes(said: Words) -> Iterator[int]:
    """Yield how many words at the beginning only say that something is wished for, the longest first."""
    if len(said) < 2:
        return
    found = {len(phrase) for phrase in _PHRASES.get(said[:2], ()) if said[: len(phrase)] == phrase}
    read = _BY_FIRST.get(said[0])
    if read is not None:
        found.update(read(said[: _LONGEST + 4]))
    yield from sorted((size for size in found if 0 < size < len(said)), reverse=True)


def _past(said: Words, at: int, *words: str) -> int:
    """Return where it goes on behind these words, if they stand there; else the place itself."""
    return at + len(words) if said[at : at + len(words)] == words else at


def _cleft(said: Words) -> Iterator[int]:
    """Read *what I want to do is*, *the best thing to do is to*, *my plan is to*."""
    if len(said) < 4:
        return
    at = next((i for i, word in enumerate(said[:_LONGEST]) if word in {"is", "was", "be"}), 0)
    if at < 2 or (said[at] == "be" and said[at - 1] not in {"would", "will", "might", "must"}):
        return
    own = said[0] in {"what", "all"} and said[1] in _HUNTERS
    named = said[0] in {"the", "my", "our"} and any(word in _AIMS for word in said[1:4])
    if own or named:
        behind = _past(said, at + 1, "now")
        behind = _past(said, _past(said, behind, "just"), "simply")
        yield _past(said, behind, "to")
        yield behind


def _asked(said: Words) -> Iterator[int]:
    """Read *I would be grateful if you could let me*, *would it be all right if I*, *is it fine for me to*."""
    is_it = said[:2] in {("is", "it"), ("would", "it"), ("will", "it"), ("was", "it")}
    start = 2 if said[0] in _HUNTERS and said[1] in {"would", "should", "could"} else 2 if is_it else 0
    for at in range(start, min(len(said) - 1, _LONGEST)) if start else ():
        if said[at] == "if" and said[at + 1] in {"i", "we", "you"}:
            yield from _permitted(said, at + 2)
        if is_it and said[at : at + 3] in {("for", "me", "to"), ("for", "us", "to")}:
            yield at + 3
        if is_it and said[at] == "to" and said[at - 1] in {"possible", "feasible", "convenient"}:
            yield at + 1
        if said[at] not in _WILLED:
            return


def _permitted(said: Words, at: int) -> Iterator[int]:
    if at < len(said) and said[at] in _MODALS:
        at += 1
    while at < len(said) and said[at] in _SOFTLY:
        at += 1
    for phrase in _PERMISSIONS:
        if said[at : at + len(phrase)] == phrase:
            yield at + len(phrase)
    yield at


def _thought(said: Words) -> Iterator[int]:
    """Read *I suppose* before *I had better*, *I reckon* before *it is time we*, *I have decided that* before *I*."""
    at = 1 if said[0] in _HUNTERS else 0
    while at < len(said) and said[at] in _BEFORE_A_THOUGHT:
        at += 1
    if at + 1 >= len(said):
        return
    if said[at] in _DECIDED:
        yield _past(said, at + 1, "to")
        yield _past(said, at + 1, "that")
        yield _past(said, at + 1, "on")
    if said[at] in (_THOUGHTS if at else _BARE_THOUGHTS):
        behind = _past(said, at + 1, "that")
        rest = said[behind:]
        if rest and (rest[0] in _THEN or (rest[0] in {"the", "what", "all", "my"} and next(_cleft(rest), 0))):
            yield behind


def _time(said: Words) -> Iterator[int]:
    """Read *it is about time I*, *high time for us to*, *it is time to*."""
    at = _past(said, 0, "it", "is")
    while at < len(said) and said[at] in _NEARLY:
        at += 1
    if said[at : at + 1] != ("time",) or at + 2 > len(said):
        return
    behind = _past(said, at + 1, "that")
    if said[behind : behind + 1] and said[behind] in _HUNTERS:
        yield _past(said, behind + 1, "was")
        yield behind + 1
    for phrase in (("for", "me", "to"), ("for", "us", "to"), ("to",)):
        if said[behind : behind + len(phrase)] == phrase:
            yield behind + len(phrase)


def _able(said: Words) -> Iterator[int]:
    """Read *I could do with* before what one would be doing: *sitting down*, no *a drink*."""
    for each in (("could", "do", "with"), ("can", "do", "with"), ("could", "use")):
        size = 1 + len(each)
        if said[1:size] == each and size < len(said) and said[size].endswith("ing") and len(said[size]) > 5:
            yield size


def _hunter(said: Words) -> Iterator[int]:
    yield from _able(said)
    yield from _asked(said)
    yield from _thought(said)


def _it(said: Words) -> Iterator[int]:
    yield from _time(said)


_BY_FIRST: dict[str, Callable[[Words], Iterator[int]]] = {
    **dict.fromkeys(("what", "all", "the", "my", "our"), _cleft),
    **dict.fromkeys(("i", "we"), _hunter),
    **dict.fromkeys(("is", "would", "will", "was"), _asked),
    **dict.fromkeys(tuple(_BARE_THOUGHTS), _thought),
    **dict.fromkeys(("it", "time", "high", "about"), _it),
}
"""What reads the beginning of a wish, by its first word."""
