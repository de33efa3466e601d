"""What a sentence wraps round its act: a mood before it, a posture on the way to it, a purpose behind it."""

from __future__ import annotations

from collections.abc import Iterator

from hunter_game.engine.improvised import stems, works_by
from hunter_game.engine.names import word_list
from hunter_game.parser.grammar import FORMS, is_verb, phrases_of
from hunter_game.parser.narrated import BASES
from hunter_game.parser.normalise import Token
from hunter_game.parser.sorts import PLACES
from hunter_game.parser.wished import wishes

_MOODS = frozenset(
    word_list(
        "with without in like as while after on at under by from heart nose head tired cold weary afraid sick"
        " numb desperate alone wide eyes full half still never all having before being mad blind drunk"
    )
)
"""Words that begin what is told before `I`: *with a sigh I …*, *like a shadow I …*."""

_ALONE = frozenset(word_list("curious silent desperate angry furious weary careful wary nervous brave calm hungry sad"))
_PURPOSES = frozenset(
    word_list(
        "so because before after until till unless since hoping trying lest while whilst when where if"
        " without making careful rather than ready intending pretending wondering praying never looking for"
    )
)
"""Words that begin why or when an act is done, once the act itself is said."""

_POSTURE_WORDS = """
hesitate, steel myself, take heart, gather my courage, gather myself, summon my courage, turn around, turn round, turn
back, turn, spin around, lean in, lean forward, lean closer, lean over, lean down, bend down, bend over, crouch down,
crouch, kneel, kneel down, squat down, squat, stoop, stoop down, stop, pause, stand up, get up, stand there, stand
here, just stand here, stand still, stand very still, stay here, sit here, go over, go up, go ahead, walk over,
walk up, step up, step forward, step closer, come closer, reach out, reach over, reach down, reach up, hold on,
stumble backwards, stumble back, stagger back, stagger backwards, spin on my heel, turn on my heel, wheel round, wheel
around, spin round, whirl around, whirl round, get down on all fours, drop to all fours, drop to my knees, open my
eyes, open my eyes wide, lean close, lean in close, lean across, wake up, get out of bed, get dressed, jump up, leap
up, spring up, jump to my feet, leap to my feet, get to my feet, scramble to my feet, sit up, straighten up, take a
step, take a step forward, take one step, throw back my head, throw my head back, tip back my head, brace my feet, set
my teeth, cup my hands, sneak up, creep up, creep forward, edge forward, inch forward, creep closer, sneak closer,
edge closer, hang back, hold my breath, stand, look him in the eye, look her in the eye, look them in the eye, look it
in the eye, take her hand, take his hand, take her hands, take his hands, hold her hand, meet his eye, meet her eye,
meet his gaze, meet her gaze, hold her gaze, hold his gaze, clear my throat, hold still, keep still, go still, raise
my hand, hold out my hand, put out my hand, stretch out my hand, reach out my hand, extend my hand, hold out a hand,
reach out a hand, look at my boots, take a deep breath, take my time, get down on my knees, get down on one knee,
fall to my knees, drop to one knee, go down on one knee, go down on my knees, go down on
hands and knees, get down on hands and knees, sink to my knees, sink to one knee, get down on my belly, lean, bend,
reach, step, squint, crane, stretch up, stretch out,
step inside its reach, step inside its guard, step inside his guard, slip inside its reach, slip inside its guard, duck
inside its reach, step in close, slide closer, shift closer, scoot closer, move closer, draw closer, draw near, bend
close, bend closer, bend low, lean back, sit back, sit forward, turn my head, lift my head, raise my head
"""

_POSTURES: dict[str, tuple[tuple[str, ...], ...]] = {}
for _posture in sorted((tuple(each.split()) for each in _POSTURE_WORDS.split(",")), key=len, reverse=True):
    _POSTURES[_posture[0]] = (*_POSTURES.get(_posture[0], ()), _posture)
"""What one does on the way to an act that follows with *and*; nothing hangs on it."""

_SUBJECTS = frozenset(("i", "he", "she", "we"))


def without_oath(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return a line without *the hell* in the middle of it: *where the hell am I*."""
    for at in range(1, len(tokens) - 2):
        if tokens[at].word == "the" and tokens[at + 1].word in _OATHS:
            return (*tokens[:at], *tokens[at + 2 :])
    return tokens


_OATHS = frozenset(word_list("hell fuck heck devil deuce blazes"))


def without_opening(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the line from its `I` on, if what comes before is a mood and no command: *with shaking hands I …*."""
    at = next((i for i, token in enumerate(tokens) if token.word in _SUBJECTS), 0)
    if at == 0 or len(tokens) - at < 2 or any(token.kind == "quote" for token in tokens[:at]):
        return tokens
    if not _CONDITIONS.isdisjoint((tokens[0].word, tokens[1].word)) or _is_wish(tokens):
        return tokens
    first = tokens[0].word
    words = [token for token in tokens[:at] if token.kind == "word"]
    if _is_scenery(tuple(token.word for token in words), tokens[at - 1].word):
        return tokens[at:]
    if (first == "to" and len(words) > 1 and is_verb(words[1].word)) or (
        first in _HELD and len(words) > 1 and words[1].word in _HOLDING
    ):
        return tokens[at:]
    is_mood = first in _MOODS or (first.endswith(("ly", "ing")) and len(first) > 4 and not first.endswith("thing"))
    after_comma = tokens[at - 1].word == "," and (
        first.endswith("ed") or first in _ALONE or (len(words) > 1 and first not in FORMS)
    )
    return tokens[at:] if is_mood or after_comma else tokens


_CONDITIONS = frozenset(word_list("if unless when whenever should had were suppose supposing assuming"))
"""Words that begin what has to be so before the hunter does anything."""


def _is_wish(tokens: tuple[Token, ...]) -> bool:
    """Return whether a line begins with a turn that holds the hunter and leads to the act: *all I want is to …*."""
    return next(wishes(tuple(token.word for token in tokens[:16])), 0) > 0


_HELD = frozenset(
    word_list("hand hands knife sword axe lantern lamp blade spear crossbow bow head hat finger fingers teeth")
)
_HOLDING = frozenset(
    word_list("on in at to high low raised ready drawn clenched trembling shaking steady bowed down up")
)
"""Words that say how something is held: *hand on the hilt, I …*."""


def _is_scenery(words: tuple[str, ...], joint: str) -> bool:
    """Return whether words tell how it is, before what the hunter does: *my nerve breaks and*, *quiet as a mouse*."""
    if len(words) < 3 or (is_verb(words[0]) and words[0] not in _DETERMINERS) or words[0] in _ASKING:
        return False
    if words[0] == "my" and joint in {"as", "while"}:
        return True
    if (words[0] in _DETERMINERS or words[0] in _UNNAMED) and joint == "as" and _SO_MUCH.isdisjoint(words):
        return not any(word.endswith("ed") or word in BASES for word in words[1:-1])
    if "as" in words[1:3] or (joint == "and" and words[1].endswith("s") and words[1] not in _MOODS):
        return True
    if joint not in {",", "and", "so"} or not _THAT.isdisjoint(words):
        return False
    return words[0] in _DETERMINERS or words[-1].endswith(("ing", "ed"))


_UNNAMED = frozenset(word_list("something somebody nothing nobody another"))
_SO_MUCH = frozenset(word_list("same far long soon much little well such just even that"))
_ASKING = frozenset(
    word_list("what who whom whose where when why how which if unless do does did is are can could would")
)
_THAT = frozenset(word_list("that which who whatever everything"))
_DETERMINERS = frozenset(word_list("my the a an his her its their our this"))


_BEFORE_A_POSTURE = frozenset(word_list("i just let me us he she we you they"))


def is_posture(tokens: list[Token]) -> bool:
    """Return whether these words are a posture and no more."""
    said = tuple(token.word for token in tokens if token.kind == "word")
    lead = next((i for i, word in enumerate(said) if word not in _BEFORE_A_POSTURE), 0)
    verb = next((stem for stem in stems(said[lead]) if stem in _POSTURES), "") if said else ""
    said = (verb, *("my" if word in _WHOSE else word for word in said[lead + 1 :]))
    return any(
        said == posture
        or (said[: len(posture)] == posture and said[len(posture)] in _WHERE and len(said) < len(posture) + 6)
        for posture in _POSTURES.get(verb, ())
    )


_WHOSE = frozenset(word_list("his her their your"))


def without_aside(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the line without what is done besides, said behind a comma: *I step back, raising my hand*."""
    for at, token in enumerate(tokens[:-1]):
        if (
            at < 2
            or token.word != ","
            or not (_is_besides(tokens[at + 1].word) or (tokens[at + 1].word in _MANNERED and at + 2 < len(tokens)))
            or _is_besides(tokens[0].word)
        ):
            continue
        end = next((i for i in range(at + 2, len(tokens)) if _ends_aside(tokens, i)), len(tokens))
        return (*tokens[:at], *tokens[end:])
    return tokens


_MANNERED = frozenset(word_list("ready alert wary careful mindful afraid eager determined hoping trying"))


def _is_besides(word: str) -> bool:
    return len(word) > 5 and word.endswith("ing") and word not in FORMS and (is_verb(word) or bool(works_by(word)))


def _ends_aside(tokens: tuple[Token, ...], at: int) -> bool:
    word = tokens[at].word
    if word in {".", ";", "!", "?", "then"}:
        return True
    following = tokens[at + 1].word if at + 1 < len(tokens) else ""
    return word in {",", "and"} and (is_verb(following) or following in _SUBJECTS) and not _is_besides(following)


def without_posture(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the command without *turn around and* before it."""
    for posture in _postures(tokens[0].word):
        size = len(posture)
        if len(tokens) < size + 2 or not _begin_with(tokens, posture):
            continue
        end = _end_of_place(tokens, size)
        if end + 2 == len(tokens) and tokens[end].word == "to" and tokens[-1].word in PLACES:
            continue
        if end + 1 < len(tokens) and tokens[end].word in {"and", "to"} and _begins_an_act(tokens[end + 1]):
            return tokens[end + 1 :]
    return tokens


def _postures(word: str) -> tuple[tuple[str, ...], ...]:
    """Return the postures that begin with a verb in any of its forms: *kneels*, *kneeling*."""
    return next((_POSTURES[stem] for stem in stems(word) if stem in _POSTURES), ())


def _begin_with(tokens: tuple[Token, ...], posture: tuple[str, ...]) -> bool:
    """Return whether a command begins with a posture, whoever takes it: *clears her throat*."""
    said = (token.word for token in tokens[1:])
    return all(here == word or (word == "my" and here in _WHOSE) for here, word in zip(said, posture[1:], strict=False))


def _end_of_place(tokens: tuple[Token, ...], start: int) -> int:
    """Return where a place behind a posture ends: *over the body*, *by the fire*; `start` if there is none."""
    if tokens[start].word not in _WHERE:
        return start
    found = range(start + 2, min(start + 6, len(tokens)))
    return next((at for at in found if tokens[at].word == "and"), start)


def _begins_an_act(token: Token) -> bool:
    return is_verb(token.word) or works_by(token.word) is not None


_WHERE = frozenset(
    word_list("over by beside at on against near behind before under beneath in into down onto to towards")
)


def without_purpose(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the command up to where its purpose, its time or its condition begins."""
    for at, token in enumerate(tokens[2:], 2):
        purpose = token.word in _PURPOSES or (
            token.word == "to" and at + 1 < len(tokens) and _is_an_aim(tokens[at + 1].word, at)
        )
        degree = token.word == "as" and at + 2 < len(tokens) and tokens[at + 2].word == "as"
        if (purpose or degree) and tokens[at - 1].word not in {"look", "search", "wait", "ask"}:
            return tokens[:at]
    return tokens


def _is_an_aim(word: str, at: int) -> bool:
    """Return whether *to* with this verb says what an act is for."""
    return word in _AIMS or (at > 2 and (is_verb(word) or works_by(word) is not None))


def without_relative(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the command without what is said about its last noun: *the spade that is leaning on the wall*."""
    for at in range(2, len(tokens) - 1):
        here, after = tokens[at].word, tokens[at + 1].word
        if here in _RELATIVE and tokens[at - 1].word not in _LINKS and (after in _FINITE or after in _SUBJECTS):
            return tokens[:at]
        if (
            here.endswith("ing")
            and len(here) > 5
            and is_verb(here)
            and (after in _WHERE or after in {"for", "through", "with"})
        ):
            return tokens[:at] if tokens[at - 1].word not in _LINKS else tokens
    return tokens


_RELATIVE = frozenset(("that", "which", "who", "where"))
_LINKS = frozenset(word_list("and or to of at in on with about for see know if so say find out the a"))
_FINITE = frozenset(
    word_list("is are was were has have had lies lie stands stand hangs hang looks look smells seems leads lead came")
)


def without_adverbs(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the command without words that only say how: *back slowly away* is *back away*."""
    kept = tuple(
        token for at, token in enumerate(tokens) if at == 0 or token.kind != "word" or not _says_how(token.word)
    )
    return kept if len(kept) > 1 or len(tokens) == 1 else tokens


def without_places(tokens: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    """Yield the command without its last phrase of place or manner, then without the last two."""
    if any(token.kind == "quote" for token in tokens):
        return
    left = 2
    for at in range(len(tokens) - 2, 1, -1):
        word = tokens[at].word
        if word in _PARTICLES and (tokens[0].word, word) in phrases_of(tokens[0].word) and left:
            left -= 1
            yield tokens[: at + 1]
        elif word in _PLACING and left:
            left -= 1
            yield tokens[:at]


_PARTICLES = frozenset(word_list("off out up down away back over on in"))
"""Words that belong to the verb where the table has the two together: *take my hat off as I go in*."""


_PLACING = frozenset(
    word_list(
        "in on at by behind under near from into through for before after over across along toward towards"
        " against between beneath beside off onto like with around round past among amid inside outside above"
        " below"
    )
)


def _says_how(word: str) -> bool:
    return word in _HOW or (len(word) > 5 and word.endswith("ly") and word not in _NO_ADVERBS)


_HOW = frozenset(word_list("straight right just hard fast quick twice"))
_NO_ADVERBS = frozenset(
    word_list(
        "family supply supplies assembly belly bully jelly lovely lonely deadly friendly ghostly elderly"
        " curly woolly chilly bodily sickly godly costly likely grisly grizzly earthly homely kindly gently"
        " softly firmly monopoly butterfly firefly melancholy unholy early orderly heavenly timely wobbly"
        " prickly crumbly gravelly"
    )
)


_AIMS = frozenset(
    word_list(
        "see get find make check keep protect feel hear learn know look reach catch stop let escape be have"
        " avoid kill show warn open cut scare lure attract distract buy win help save read take hide"
    )
)
"""Verbs that an act is done in order *to* do."""
