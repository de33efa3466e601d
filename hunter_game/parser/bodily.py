"""What one does with one's own body, face, voice or feelings: acted out, and read by no rule.

*Pinch the bridge of my nose*, *lift one brow*, *break into a slow grin*, *push down the grief*, *tell myself that …*.
The body is also what acts are done with (*put my shoulder to the gate*, *hold out my hand to take it*): those are left
to the table.
"""

from __future__ import annotations

from hunter_game.engine.improvised import stems
from hunter_game.engine.names import word_list
from hunter_game.parser.normalise import Token

Words = tuple[str, ...]

_OWN = frozenset(word_list("my his her their our your mine"))
_COUNTED = frozenset(word_list("a an one both two each either"))
PARTS = frozenset(
    word_list(
        "fist fists teeth tooth lip lips brow brows eyebrow eyebrows hand hands head eye eyes eyelid eyelids jaw heart"
        " shoulder shoulders beard moustache whiskers chin hair forelock arm arms foot feet toe toes finger fingers"
        " thumb thumbs forefinger knuckle knuckles nose nostrils tongue throat neck nape face cheek cheeks temple"
        " temples forehead knee knees leg legs belly stomach chest breast ear ears palm palms elbow elbows wrist heel"
        " heels back spine skin lungs mouth voice gaze stare breath nails weight waist hip hips scalp stance"
        " spectacles collar hood hat cap sleeve sleeves cuff cuffs brim lapels expression features countenance"
    )
)
_WORN = frozenset(word_list("collar hood hat cap sleeve sleeves cuff cuffs brim lapels spectacles"))
_FEELINGS = frozenset(
    word_list(
        "smile grin frown scowl sneer smirk grimace glower pout wink nod bow curtsey curtsy shrug sigh breath laugh"
        " laughter chuckle giggle snort sob tear tears groan moan yawn shiver shudder sniff sniffle whimper gasp pose"
        " face expression countenance anger rage fury grief sorrow fear dread panic terror pride temper nerve nerves"
        " courage resolve composure dignity despair bitterness guilt shame impatience irritation disgust revulsion bile"
        " nausea memory memories thought thoughts doubts doubt curse oath prayer blessing retort lump worry"
        " homesickness longing urge temptation dignity smugness mirth amusement unease misgivings qualms sign sigil"
        " gesture show"
    )
)
_OF_THE_MIND = frozenset(
    word_list(
        "anger rage fury grief sorrow dread panic shame guilt despair hope comfort solace courage blessings regret"
        " regrets nausea bitterness loneliness longing homesickness pity joy delight satisfaction wonder sadness"
        " melancholy remorse composure resolve misgivings qualms nightmares nightmare heartache weariness exhaustion"
        " hunger thirst daydream reverie mood temper dignity pride penance vow hatred spite malice envy jealousy"
        " irritation impatience disgust revulsion curiosity suspicion suspicions conscience faith nerves composure"
        " tiredness pain ache age years memories sins luck dreams strength glances pleasantries"
    )
)
"""What no act is done to, whatever the verb: *leave my anger at the door*."""
_ACTS_ON_THE_MIND = frozenset(
    word_list("lean believe doubt trust ask tell sign press tempt question share confess strike buy sell smell wear")
)
_SONGS = frozenset(
    word_list("lullaby hymn psalm ballad song tune verse prayer air dirge litany rosary names poem rhyme curse")
)
_SUNG = frozenset(
    word_list("hum sing murmur whistle recite intone chant mouth breathe mumble mutter croon whisper say sob")
)
_LOOKS = frozenset(word_list("look seem appear grow turn go feel sound act"))
_HOW_ONE_LOOKS = frozenset(
    word_list(
        "very so rather quite suddenly oddly strangely pale white red green grey gray older younger sick small foolish"
        " stupid silly ashamed helpless alone lonely afraid sad weary tired numb uneasy guilty daggers anywhere grim"
        " sheepish sour thoughtful pained rigid stiff limp scarlet crimson faint dizzy cold hollow like as nothing"
        " unwell better worse watched naked strange odd lost proud humble grateful relieved glad angry bitter old"
        " every years none utterly curiously distinctly crestfallen stricken haunted"
    )
)
_FELT = frozenset(word_list("weight cold chill eyes years hair heat wind sting ache pull tug old thrill touch prickle"))
_WAYS_TO_GO = frozenset(word_list("like as nothing very so cold better every"))
_FOR_LUCK = (("for", "luck"), ("for", "good", "luck"), ("to", "absent", "friends"), ("out", "of", "spite"))
_FELT_BY = frozenset(
    word_list(
        "wear give let break crack flash force manage muster paste plaster put strike pull make draw heave breathe"
        " stifle swallow bite choke fight hold push shove blink wipe hide mask smother suppress catch lose summon"
        " gather"
        " screw pluck find steel nurse keep contain rein bottle crush quell quash master conquer tamp press feel bury"
        " bark cough bray spit huff puff squeeze grunt hiccup utter vent release attempt offer hazard adopt assume"
        " affect school arrange compose set drop shed stop repress fix"
        " curb control swallow gulp suck take drag exhale inhale savour savor enjoy allow permit share exchange heave"
        " hitch hiccup throw cast shoot send mutter murmur spare thumb thank shake banish dismiss beat work dredge"
    )
)
_ALWAYS = frozenset(
    word_list(
        "shake nod wag cross fold bow tilt cock hang duck incline scratch rub stroke crack wring drum clench unclench"
        " grind grit gnash bite gnaw lick purse pucker narrow squint roll screw furrow knit wrinkle lift raise arch"
        " quirk"
        " hike waggle wiggle shrug square hunch slump straighten stiffen puff clear wet moisten jut clasp unclasp"
        " steeple bury cover blink shut wipe mop dab massage pinch flare toss flex bend stamp shuffle tap clap slap"
        " snap"
        " smack chafe blow warm crick stretch roll ease relax tense rest harden soften school lower drop bare steady"
        " hug wrap twiddle knead cradle interlace lace tuck crane twist cup cluck click chatter splay spread crook"
        " curl uncurl pull tug pluck twirl smooth rake comb brush ruffle tousle throw fling hold keep close open turn"
        " avert tear blow suck draw fill empty prop swing kick dust tip doff touch tweak adjust settle set catch"
        " meet press push scrub knuckle trail beat thump pound fidget worry chew tighten loosen grip"
    )
)
"""Verbs that with a part of the body are a gesture, although some of them are acts with anything else."""
_CARES = frozenset(
    word_list(
        "bandage bind heal treat tend dress wash clean examine x inspect look check study show put wear take"
        " remove doff don pull draw use give drop search see watch view observe notice note compare kick feel"
        " push press lift throw hold keep cover load ready sharpen aim point read attack hit stab cut slash"
        " shoot kick punch strike smash bite break slit pick get grab light oil open close drive sink bury"
        " bring plunge smear grip block parry guard tie unlace lace button swing strip fling hang leave stuff"
        " tuck lay set place toss hurl swap sell trade buy exchange offer unbutton undo unbuckle follow rest chop"
        " make go move turn run walk have want need ask tell say stick thrust ram slit lop sever hack warm splint"
        " plant brace dig ground"
    )
)
"""Verbs that do something to what is worn, held or hurt."""
_STRIKING = frozenset(word_list("slam bang thump pound smack slap drum tap rap beat bring smash crash drop"))
_FOR_HATS = frozenset(
    word_list(
        "tip touch tug straighten adjust smooth turn pull tweak twist finger raise lift settle roll push tilt cock"
    )
)
"""What is done with hats, hoods and sleeves by way of gesture."""
_ONLY_MINE = frozenset(word_list("tongue lips teeth breast brow forehead cheek hair beard chin nose"))
_LAID_ON = frozenset(word_list("run strike put place lay move hit"))
"""What is done to one's own face in thought, although the verb is an act: *run my tongue over a tooth*."""
_LETTING = frozenset(("let", "make", "force", "keep", "hold", "feel"))
_ROAMING = frozenset(word_list("over along across through around round down up into on to"))
_HARMLESS_BEHIND = frozenset(
    word_list("at in for with like as until till from while when because so that before after again once twice slowly")
)
_TOUCHING = frozenset(
    word_list(
        "to against on onto upon unto into through along over across around round inside under beneath behind down up"
        " between past towards toward beside off out"
    )
)
_BEHIND_PART = frozenset(
    word_list("in at and slowly back up down together once twice again wide tight thoughtfully sadly wearily hard high")
)
_SCENERY = frozenset(
    word_list("table desk counter bar air sky heavens heaven ground floor fire wind cold rain world ceiling thin dark")
)
_AIDS = frozenset(
    word_list(
        "take get grab catch reach seize pick snatch touch feel see look read open close shut protect shield block"
    )
)
"""What the body is moved for in earnest: *hold out my hand to take the ring*."""
_GUARDS = frozenset(word_list("protect shield block ward fend parry guard defend deflect"))
_PARTICLES = frozenset(word_list("back up down out away off in over forward"))
_ONESELF = frozenset(word_list("myself himself herself themselves yourself ourselves"))
_TO_ONESELF = frozenset(
    word_list(
        "tell ask remind promise persuade convince assure comfort console curse scold chide berate reproach hug"
        " pinch kick compose collect calm steady congratulate forgive hate despise pity flatter torment talk let bid"
        " will"
        " draw pull gather rouse shake rock cross sign bless brace-up stretch scratch fan pat excuse explain kid fool"
        " deceive lie hum mumble sing smile laugh chuckle grin swear nod mutter murmur whisper say repeat think"
        " count recite grumble lose find feel think distract busy amuse admit confess allow permit"
    )
)
_IN_EARNEST = frozenset(word_list("free loose clear onto aboard through across into over under"))
"""Words behind *pull myself* that lead somewhere."""
_INWARD = frozenset(
    word_list(
        "remember recall recollect reminisce ponder contemplate muse brood daydream dream wonder imagine picture"
        " envisage"
        " envision fantasise fantasize wish long yearn ache pine miss pity envy resent regret dread despair mourn"
        " grieve"
        " lament rejoice marvel reflect ruminate meditate philosophise vow swear resolve debate think hope"
        " worry fret fear curse relive fume seethe rue savour savor rehearse forget"
    )
)
_ABOUT = frozenset(word_list("of about over on how why whether if when for myself my to back"))
_ALSO_ACTS = frozenset(word_list("think swear vow hope dread fear curse wonder remember wish resolve dream"))
"""Verbs of the mind that are acts or politeness in some turns; the table reads those first."""


def is_bodily(tokens: tuple[Token, ...]) -> bool:
    """Return whether a command moves only one's own body, face or feelings: *clench my fists*."""
    words = tuple(token.word for token in tokens if token.kind == "word")
    if len(words) < 2 or tokens[0].kind != "word":
        return False
    verb = words[0]
    if words[1] in _ONESELF:
        return _is_to_oneself(words)
    start = 2 if (words[1] in _PARTICLES or words[1] in {"into", "on"}) and len(words) > 3 else 1
    if _gives_a_look(words):
        return True
    part = _part(words, start)
    if part and _moves_only_the_body(words, verb, part):
        return True
    if any(words[-len(each) :] == each for each in _FOR_LUCK):
        return True
    return (
        ((not part or words[part + 1 : part + 2] == ()) and _shows_a_feeling(words, verb, start))
        or _is_of_the_mind(words, start)
        or _is_how_one_looks(words)
    )


def _gives_a_look(words: Words) -> bool:
    """Return whether somebody gets a look, a nod or a pat: *give him a withering look*, *fix her with a stare*."""
    if _GIVING.isdisjoint(stems(words[0])) or len(words) < 4:
        return False
    at = next((i for i in range(2, min(len(words) - 1, 7)) if words[i] in {"a", "an", "my", "one", "another"}), 0)
    noun = next(
        (i for i in range(at + 1, min(at + 4, len(words))) if words[i] in _GLANCES or words[i] in _LIKE_LOOKING), 0
    )
    if not at or not noun:
        return False
    return words[noun] in _GLANCES or (noun == at + 2 and words[at + 1] not in _THOROUGH)


_GIVING = frozenset(
    word_list("give shoot throw cast flash spare send tip blow fix pin regard favour favor treat reward skewer spear")
)
_GLANCES = frozenset(
    word_list(
        "stare glare smile nod wink bow wave shrug grin scowl frown kiss hug pat salute curtsey scratch sigh glower"
    )
)
_LIKE_LOOKING = frozenset(("look", "glance"))
_THOROUGH = frozenset(word_list("good quick close closer long careful proper thorough second once better last final"))


def _is_of_the_mind(words: Words, start: int) -> bool:
    """Return whether what the verb is done to is in the mind, or is sung: *take comfort in it*, *hum a lullaby*."""
    if not _ACTS_ON_THE_MIND.isdisjoint(stems(words[0])):
        return False
    end = next(
        (
            i
            for i in range(start + 1, len(words))
            if words[i] in _TOUCHING or words[i] in {"in", "at", "with", "for", "from", "and", "so"}
        ),
        len(words),
    )
    noun = words[start:end]
    if "of" in noun[:-1] and not _OF_THE_MIND.isdisjoint(noun):
        return True
    if not _SUNG.isdisjoint(stems(words[0])) and noun[-1:] and (noun[-1] in _SONGS) and "to" not in words:
        return True
    return bool(noun) and noun[-1] in _OF_THE_MIND and len(noun) < 5


def _is_how_one_looks(words: Words) -> bool:
    """Return whether a verb says how one is: *look older than my years*, *feel very small*, *go white as milk*."""
    if _LOOKS.isdisjoint(stems(words[0])) or words[1] in _OWN:
        return False
    feels = "feel" in stems(words[0])
    if feels and words[1] in {"the", "a"} and (words[2:3] and words[2] in _FELT):
        return any(word in _OWN or word in {"me"} for word in words[3:]) or words[2] in {"cold", "chill", "weight"}
    if words[1] not in _HOW_ONE_LOOKS or words[-1] in {"around", "about"}:
        return False
    return feels or words[1] not in _WAYS_TO_GO or (words[1] in {"like", "as"} and "look" not in stems(words[0]))


def _part(words: Words, start: int) -> int:
    """Return where a part of one's own body stands, right behind the verb: *my weary head*; 0 if none."""
    if words[start : start + 1] and words[start] in {"the", "a"} and "of" in words[start + 1 : start + 4]:
        of = words.index("of", start + 1)
        return _part(words, of + 1) if words[of + 1 : of + 2] and words[of + 1] in _OWN else 0
    if start >= len(words) or (words[start] not in _OWN and words[start] not in _COUNTED):
        return 0
    at = next((i for i in range(start + 1, min(start + 4, len(words))) if words[i] in PARTS), 0)
    return at if at and (words[start] in _OWN or words[at] not in _WORN) else 0


def _moves_only_the_body(words: Words, verb: str, part: int) -> bool:
    rest = words[part + 1 :]
    verbs = frozenset(stems(verb))
    if not _GUARDS.isdisjoint(words) or (words[part] in _WORN and _FOR_HATS.isdisjoint(verbs)):
        return False
    if _STRIKING & verbs and rest[:1] in {("on",), ("against",), ("to",)} and not _SCENERY.isdisjoint(rest[1:4]):
        return True
    if _LETTING & verbs and rest and _ROAMING.isdisjoint(rest):
        return True
    if _CARES & verbs and not _ALWAYS & verbs:
        return words[part - 1] == "my" and words[part] in _ONLY_MINE and bool(_LAID_ON & verbs)
    while (
        rest
        and (rest[0] in _PARTICLES or rest[0] in _BEHIND_PART)
        and not ((rest[0] in _TOUCHING or rest[0] in _HARMLESS_BEHIND) and len(rest) > 1)
    ):
        rest = rest[1:]
    if rest[:1] == ("with",) and not _ALWAYS & verbs:
        return False
    if not rest or rest[0] in _HARMLESS_BEHIND or rest[0].endswith("ly"):
        return _AIDS.isdisjoint(rest)
    if rest[0] == "to" and len(rest) > 1 and rest[1] not in _OWN:
        return rest[1] == "hide" or not _SCENERY.isdisjoint(rest[1:3])
    if rest[0] in _TOUCHING:
        return not _OWN.isdisjoint(rest[1:4]) or not _SCENERY.isdisjoint(rest[1:6])
    return rest[0] in PARTS or rest[0] in {"one", "two", "three", "both", "closed", "shut", "open", "wide"}


def _shows_a_feeling(words: Words, verb: str, start: int) -> bool:
    """Return whether an expression or a feeling is what is done: *wear a thin smile*, *push down the grief*."""
    if _FELT_BY.isdisjoint(stems(verb)):
        return False
    if words[start] in _PARTICLES and len(words) > start + 1:
        start += 1
    noun = next((i for i in range(start, min(start + 6, len(words))) if words[i] in _FEELINGS), 0)
    between = words[start:noun]
    if not noun or any(word in _TOUCHING or word in {"and", "with", "at", "in", "of", "if"} for word in between):
        return False
    if words[noun] == "bow" and (words[start] in _OWN or words[start] in {"the", "that", "some"}):
        return False
    return (
        words[start] in _OWN
        or words[start] in _COUNTED
        or words[start] in {"the", "some", "that", "another", "no"}
        or (noun == start and words[noun] not in _ALSO_THINGS)
    )


_ALSO_THINGS = frozenset(word_list("bow nerve face memory thought temper pride breath sweat"))
"""Feelings and expressions whose names, said bare, may be things: *shoot bow*."""


def _is_to_oneself(words: Words) -> bool:
    """Return whether something is done to oneself that nobody else is touched by: *tell myself that …*."""
    if _TO_ONESELF.isdisjoint(stems(words[0])) or not _IN_EARNEST.isdisjoint(words[2:5]):
        return False
    return words[0] != "ask" or words[2:3] != ("about",)


def moves_a_part(tokens: tuple[Token, ...]) -> bool:
    """Return whether a command is a gesture with a part of the body, which *it* behind it may mean."""
    words = tuple(token.word for token in tokens if token.kind == "word")
    return is_bodily(tokens) and any(word in PARTS or word in _FEELINGS for word in words)


def is_of_the_same_part(tokens: tuple[Token, ...]) -> bool:
    """Return whether a command does no more than move *it* again: *close it again*, *lets it go*."""
    words = tuple(token.word for token in tokens if token.kind == "word")
    return 1 < len(words) < 6 and words[1] in {"it", "them"} and (len(words) < 3 or words[2] in _AGAIN)


_AGAIN = frozenset(word_list("again go back out down up slowly to round in away loose free shut fall drop once"))


def is_inward(tokens: tuple[Token, ...]) -> bool:
    """Return whether a command is a thought or a feeling: *think of home*, *picture myself swinging the axe*."""
    words = tuple(token.word for token in tokens if token.kind == "word")
    if len(words) < 2 or _INWARD.isdisjoint(stems(words[0])):
        return False
    if any(token.kind == "quote" for token in tokens):
        return False
    if words[0] == "think":
        return words[1] in {"of", "about", "back"} and bool(words[2:]) and _is_dwelt_on(words[2])
    return words[1] in _ABOUT or words[1] in _ONESELF or _ALSO_ACTS.isdisjoint(stems(words[0]))


def _is_dwelt_on(word: str) -> bool:
    """Return whether a thought with this word is one's own: *of my mother*, *about burning it*."""
    return word in _OWN or word in {"to", "on", "how", "home"} or (len(word) > 4 and word.endswith("ing"))


def is_to_oneself(tokens: tuple[Token, ...]) -> bool:
    """Return whether something is said where nobody is meant to hear it: *mutter an oath under my breath*."""
    words = tuple(token.word for token in tokens if token.kind == "word")
    if not words or _VOICED.isdisjoint(stems(words[0])):
        return False
    said = " ".join(words)
    return any(said.endswith(each) for each in _UNHEARD) or words[1:3] in _UNSPOKEN


_UNSPOKEN = frozenset((("to", "myself"), ("to", "himself"), ("to", "herself"), ("to", "nobody"), ("to", "yourself")))
"""To whom nothing is said, whatever follows: *think to myself that …*."""
_VOICED = frozenset(
    word_list(
        "think say whisper mutter murmur mumble curse swear growl grumble hiss sing hum recite repeat talk speak pray"
    )
)
_UNHEARD = (
    "under my breath", "under his breath", "under her breath", "under their breath", "to nobody", "to no one",
    "to no one in particular", "to nobody in particular", "to myself", "to himself", "to herself", "into my beard",
    "into his beard", "into my collar", "into her collar", "into my cup", "into my ale", "into my sleeve",
    "to the empty room", "to the fire", "to the candle", "to the walls", "to the ceiling", "to the dark", "to the sky",
)  # fmt: skip
