"""Figures of speech: words of an act by which nobody means the act, and sayings that mean no act at all."""

from __future__ import annotations

from hunter_game.engine.improvised import stems
from hunter_game.engine.names import word_list
from hunter_game.parser.normalise import Token

_EXCLAIMED = """
would you believe it, would you believe that, can you believe it, can you believe that, what the hell, what the heck,
what the devil, what the deuce, what the fuck, what on earth, how about that, who cares, who knows, be it, never mind,
what a mess, what a day, what a night, that is that, here goes, here goes nothing, here we go, let us do this, not
again, i give up, why me, what next, bring it on, so be it, so what, says you, says who, easy does it, fingers
crossed, speak of the devil, talk of the devil, better safe than sorry, better late than never, over my dead body,
piece of cake, break a leg, bite me, drop dead, eat my shorts, kiss my arse, kiss my ass, give me a break, get a grip,
get a life, get real, get over it, get on with it, cut it out, knock it off, suck it up, lighten up, grow up, shape
up, take that, take it easy, come off it, come again, watch it, watch your mouth, watch your tongue, watch your step,
mind your own business, mind your step, keep the change, go figure, you wish, as if, dream on, in your dreams, fat
chance, no chance, no dice, tough luck, bad luck, good luck, nice try, good call, well done, good job, close call,
long story, look who is talking, look before you leap, live and learn, live and let live, first things first, save
your breath, tell me about it, tell you what, you do not say, you tell me, guess what, get this, i mean it, i mean, i
dare you, i told you so, i doubt it, i doubt that, i think so, i guess so, i suppose so, i hope so, i hope not, i
think not, i know, i see, i understand, i agree, i do not care, i do not know, i have no idea, hear hear, sounds good,
looks good, makes sense, fair enough, close enough, good enough, give or take, hit or miss, make or break, touch and
go, wait what, say what, you and whose army, go fish, go fly a kite, only one way to
find out, there is only one way to find out, no time like the present, no time to lose, time is short, needs must,
nothing for it, easy now, careful now, steady now, so far so good, third time lucky, fortune favours the bold, in for a
penny, in for a penny in for a pound, now or never, it is now or never, all or nothing, do or die, no harm done, enough
is enough, enough of this, enough talk, not a soul in sight, no one about, nobody about, so much for that, thank god,
thank the gods, thank heavens, thank goodness, god help me, gods help me, heaven help me, just my luck, same as ever,
as i thought, as i feared, just as i thought, just as i feared, i knew it, i see, i understand, got it, understood
"""
"""Whole sayings, said to nobody, that do nothing."""

_FIGURATIVE = """
take place, take the biscuit, take the cake, take the bait, take the bull by the horns, take the law into one's own
hands, take one's chances, take one's word back, take after, take for granted, take it personally, take it or leave
it, take a hike, take a liking, take a dislike, take a shine, take the hint, take one's mind off, take one's breath
away, take advantage, take offence, take issue, take no prisoners, give way, give up, give in, give up hope, give a
damn, give a toss, give a fig, give a hoot, give it a rest, give it a miss, give it time, give one's all, give me the
creeps, give me the willies, give pause, make up one's mind, make ends meet, make a mistake, make a difference, make a
fool, make a mountain, make amends, make believe, make do, make fun, make hay, make heads or tails, make love, make
matters worse, make money, make no bones, make peace, make things worse, make up for, make waves, make war, make
merry, make the best of, make the most of, make haste slowly, make a name, hit the nail, hit the jackpot, hit the
roof, hit the ceiling, hit rock bottom, hit it off, hit a snag, kill two birds, kill the mood, kick the bucket, kick
the habit, kick oneself, bite the dust, bite the bullet, bite the hand, bite off more than, break the bank, break the
law, break one's heart, break a promise, break one's word, break a sweat, break even, break new ground, beat around
the bush, beat about the bush, beat a dead horse, beat the clock, beat the odds, strike gold, strike lucky, strike me
as, strike a chord, strike a balance, strike while the iron, strike a pose, shut one's gob,
shut one's trap, shut one's yap, shut one's cakehole, shut one's gab, shoot the messenger, shoot one's mouth,
shoot oneself in the foot, shoot for the moon, cut corners, cut one's losses, cut to the chase, cut the crap, cut it
fine, cut a deal, cut a fine figure, cut both ways, cut some slack, cut me some slack, throw in the towel, throw in
one's lot, throw caution, throw a fit, throw a party, throw a tantrum, throw good money, throw me for a loop, throw
one's weight around, burn the midnight oil, burn one's bridges, burn the candle at both ends, open a can of worms,
open one's heart, open old wounds, open one's mind, close the book on that, close one's heart, push one's luck, push
the envelope, pull one's leg, pull oneself together, pull strings, pull rank, pull a fast one, pull one's weight, turn
a blind eye, turn a deaf ear, turn a new leaf, turn over a new leaf, turn the tables, turn the tide, turn the other
cheek, turn back time, turn the clock back, drop a hint, drop the ball, drop the subject, drop a line, drop like
flies, drop dead, drop the act, bury the hatchet, bury one's head in the sand, bear a grudge, bear in mind, bear with
me, hold a grudge, hold water, hold true, hold one's own, hold one's drink, hold forth, hold sway, keep one's hair on,
keep one's promise, keep one's word, keep the faith, keep the peace, keep one's cool, keep a diary, keep a secret,
keep in mind, keep in touch, keep one's fingers crossed, keep one's chin up, keep pace, keep the wolf from the door,
keep one's nerve, keep one's temper, keep up appearances, lose one's mind, lose one's temper, lose heart, lose hope,
lose faith, lose one's way, lose track, lose count, lose one's head, lose sleep, lose face, lose one's nerve, lose
patience, lose sight of, catch a cold, catch one's drift, catch my death, catch on, have a cold, have a point, have
the time, have cold feet, have second thoughts, have a ball, have fun, have a laugh, have it coming, have it out, have
what it takes, have no choice, have no clue, have butterflies, have the upper hand, play with fire, play it by ear,
play it safe, play devil's advocate, play for time, play the fool, play games, jump the gun, jump to conclusions, jump
for joy, jump the queue, jump out of one's skin, jump at the chance, eat one's words, eat humble pie, eat crow, eat
one's hat, eat one's heart out, eat one's fill of revenge, draw the line, draw the short straw, draw a blank, draw
one's own conclusions, draw to a close, draw a conclusion, smell a rat, smell trouble, smell victory, see red, see
reason, see the light, see eye to eye, see stars, see it coming, see it through, see fit, read between the lines, read
the room, read one's mind, read me like a book, put two and two together, put a sock in it, put one's foot down, put
one's foot in it, put the cart before the horse, put it bluntly, put it mildly, run in the family, run the risk, run a
fever, run a tight ship, run dry, run wild, run errands, run rings around, run low, stick to one's guns, stick one's
neck out, stick together, set the record straight, set an example, set one's heart on, set one's mind, set foot, set
the scene, sleep with the fishes, rest assured, rest one's case, rest in peace, wait a lifetime, wash one's hands of,
wear thin, wear one's heart, wear many hats, wrap one's head around, walk on eggshells, walk the line, walk on air,
walk the plank, cross one's mind, cross that bridge, cross the line, cross one's heart, climb the walls, climb the
ladder of, follow suit, follow one's heart, follow in the footsteps of, enter one's mind, leave well alone, leave no
one, leave it at that, leave me cold, leave me out, leave much to be desired, leave nothing to chance, go crazy, go
mad, go insane, go bananas, go blind, go bad, go wrong, go to hell, go to pieces, go to pot, go to seed, go to the
dogs, go to waste, go with the flow, go without saying, go the extra mile, go hungry, go broke, go bust, go against
the grain, go through the motions, go out of one's mind, go out on a limb, go down in history, come clean about
nothing, come of age, come to nothing, come to terms with it, come to think of it, come true, come undone, come what
may, face the music, face facts, face the facts, meet one's maker, meet one's match, meet halfway, let sleeping dogs
lie, let bygones be bygones, let the cat out, let one's hair down, let off steam, let one down, let slip, let me
guess, call it quits, call the shots, call a spade, call one's bluff, call names, ask for it, ask for trouble, beg the
question, beg to differ, buy time, buy the farm, sell one's soul, sell like hot cakes, sell one short, pay the price,
pay lip service, pay through the nose, feel free, feel at home, feel the pinch, feel one's age, spill the beans, steal
the show, steal one's thunder, stand a chance, stand corrected, stand to reason, smoke like a chimney, sweat bullets,
swallow one's pride, ring true, ring hollow, bring it on, bring home the bacon, bring up the rear, carry the day,
carry a torch for, fish for compliments, grasp at straws, clutch at straws, hang in there, hang by a thread, lead a
double life, lick into shape, light up one's life, look a gift horse, look the other way, look on the bright side,
look daggers, pass the buck, pass muster, pass away, pick a side, pick one's battles, pick one's poison, raise hell,
raise the roof, raise the stakes, reach an agreement, ride one's luck, rock the boat, save the day, save face, save
one's breath, skate on thin ice, split hairs, sweep under the carpet, tread water, tread on thin ice, weather the
storm, weigh one's options, weigh one's words, whistle in the dark,
bring up the rear, bring to mind, bring to heel, bring home to, bring it home, bring the house down, call it a day, call
to mind, call time on, carry weight, carry conviction, carry it off, catch fire, catch hold of the wrong, catch the
drift, catch one's breath back, come a cropper, come apart at, come round to, come to a head, come to blows with the
idea, come to grief, come up against, come up empty, cross swords with the idea, cut a dash, cut a sorry figure, cut no
ice, cut up rough, die of shame, die of thirst, die a little, dig one's own grave, dig one's heels in,
draw attention, draw comfort, draw level with, draw straws, drive a hard, drive me mad, drive the point home, drown
one's sorrows, eat away at, fall flat, fall foul of, fall from grace, fall in love, fall into step, fall into the habit,
fall on deaf ears, fall on hard times, fall prey, fall short, fall silent, fall to pieces, feel for him, feel for her,
feel for them, feel sorry, feel sick, feel it in one's bones, feel the weight of, feel a fool, feel like a fool, fight
shy of, find fault, find one's feet, find one's tongue, find one's voice, find it hard, find it strange, find it odd,
follow the reasoning, follow one's meaning, follow one's drift, follow one's logic, follow the argument, gather dust,
gather wool, get cold feet, get one's own back, get the better of, get the feeling, get the impression, get the point,
get the hint, get the message, get nowhere, get used to, get wind of, get away with, get by, get on one's nerves, get
carried away, get old, get the shakes, get the shivers, get gooseflesh, give birth, give chase to the thought,
give heed,
give rise, give up the ghost, give vent, go against, go all to pieces, go cold, go cold all over, go for broke, go from
bad to worse, go off the idea, go off the boil, go over one's head, go to one's head, go to one's heart, go to any
lengths, go to great lengths, go to the trouble, go to ground in one's mind, go through hell, go by the book, go by the
name, go grey, go weak at the knees, have a lump in, have a mind, have a heart, have a soft spot, have a way with, have
an axe to grind, have half a mind, have it in for, have no business, have no stomach, have no taste, have nothing to do
with, have seen worse, have the heart, have the nerve, have the stomach, have words in mind, hear tell, hear wedding
bells, hold no brief, hold no fear, hold one's breath in hope, hold one's horses, hold one's liquor, hold one's nerve,
hold out hope, hold out little hope, hold the thought, hold to one's word, keep an open mind, keep body and soul,
keep one's own counsel, keep one's distance in thought, keep one's hopes up, keep one's wits, keep one's face straight,
keep a straight face, keep a stiff upper lip, keep a civil tongue, keep a cool head, kick one's heels in vain, kick up a
fuss, kick up a stink, know better, know the feeling, know the type, know one's place, laugh it off, lay it on thick,
lay it on with a trowel, lay the ghost of, lead a charmed, lead nowhere, lead me a dance, learn one's lesson, leave it
to chance, leave no stone, leave nothing out, let it lie, let it rest, let it ride, let that lie, let that pass, lift
one's spirits, lift the spirits, live in hope, live to tell, look for all the world, look old, look the part, look every
inch, look one's age, look like death, look like hell, look the fool, look a fright, look a sight, look a fool, look in
vain, look down one's nose, lose ground in the argument, lose no time, lose one's bearings, lose one's footing, lose
one's balance, lose one's tongue, lose one's voice, lose one's appetite, lose one's patience, lose the thread, love the
sound, make a clean breast, make a face, make a fist, make a meal of it, make a mental note, make a poor show, make a
virtue, make as if, make bold, make one's blood boil, make one's day, make one's flesh creep, make one's skin crawl,
make one's peace with it, make friends with the idea, make good time, make heavy weather, make light of, make like,
make little of, make much of, make nothing of, make sense, make short work in, make the mistake, make no mistake, make
a wish, make up the difference, meet trouble halfway, mind one's manners, mind one's tongue, miss the point, nurse a
grudge, open one's mouth to, pay attention, pay heed, pay no heed, pay no mind, pay it no mind, pay it no heed, pay no
attention, pay one's respects to the dead, pick a quarrel in, pick one's words, pick up one's feet, pick up the pieces,
pin one's hopes, play dumb, play possum in, play second fiddle, play the hero, play the part, play along, pluck up the
nerve, prick up one's ears, pull a long face, pull a wry face, pull faces, pull no punches, pull out all the stops, pull
the wool, pull the old, pull up short, put a brave face, put a damper, put down roots, put it behind me, put on a brave,
put on airs, put on weight, put one's back up, put one's faith, put one's feet in it, put one's trust, put paid to, put
the fear of god, put the wind up, put up a front, put up with, raise a smile, raise an objection, raise an eyebrow,
raise eyebrows, raise one's hopes, read too much, read the signs wrong, ride roughshod, rise to the bait, rise to the
occasion, rub salt in the wound, rub shoulders, rub along, run a risk, run cold, run out of luck, run out of patience,
run out of road, run out of words, run short of, run the gauntlet, run to fat, run up against, rue the day, save one's
skin in, say one's piece to, scrape the barrel, see double, see my chance, see no reason, see no sense, see no point,
see no use, see no harm, see sense, see the funny side, see the point, see the sense, see things, see ghosts everywhere,
see which way the wind, set great store, set little store, set one's jaw, set one's teeth, set one's sights, set much
store, shed a tear, shed light, shed no tears, show one's age, show one's face again, show one's true, show promise,
show
willing, sit ill, sit right, sit well, smell defeat, smell money, sow one's wild, spare a thought, spare the rod, speak
ill, speak one's mind in, speak volumes, stand in awe, stand in good stead, stand on ceremony, stand on one's dignity,
stand to lose, stand to gain, stare death, stare defeat, steal one's heart, stick in one's throat, stick in one's craw,
stick in the mind, strike terror, strike the wrong note, swallow one's words, sweat blood, swim against the tide, take a
dim view, take a leaf, take a turn for the worse, take account, take aback, take comfort, take exception, take fright,
take heart, take it badly, take it for, take it hard, take it ill, take it in good part, take it in one's stride,
take it
out of, take it well, take kindly, take leave of one's senses, take one's eye off, take one's hat off to,
take one's lumps,
take pains, take pity, take pleasure, take pride, take root, take shape, take stock of one's life, take
some beating, take some doing, take some getting, take the credit, take the blame, take the edge, take the lord's name,
take the point, take the sting, take the weight off, take things as, take to drink, take umbrage, taste defeat, taste
freedom, taste victory, tell the time by, tell tales out, tempt fate, tempt providence, think better of, think highly,
think little of, think nothing of, think the better, think the worse, think the world, think twice, throw a glance,
throw
in my lot, throw one's weight about, tie the knot, touch wood, toy with, tread a fine line, tread
carefully in, tremble to think, try one's luck, try one's patience, turn a hair, turn a phrase, turn grey, turn heads,
turn inward, turn one's back on that, turn one's mind, turn one's nose up, turn one's stomach, turn one's thoughts, turn
out well, turn out badly, turn pale, turn tail in thought, turn the matter, turn the question, turn the thought, turn
the words, turn to stone, turn to jelly, turn to water, twist one's arm, wait in vain, wake the dead, warm to the, wash
over me, watch the world go by, wear a brave face, wear a hunted look, wear it well, weigh heavy, weigh on, wet one's
whistle in, win hands down, win some, work wonders, work up a sweat, work up an appetite, wring one's hands
"""
"""How a phrase begins that is meant in no word of it; `one's` stands for whose it is."""

_OWN = frozenset(word_list("my your his her its our their"))
_SELF = frozenset(word_list("myself yourself himself herself itself ourselves themselves"))


def _listed(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(each.split()) for each in text.replace("\n", " ").split(","))


def _by_first(phrases: tuple[tuple[str, ...], ...]) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in phrases:
        found[phrase[0]] = (*found.get(phrase[0], ()), phrase[1:])
    return found


_WHOLE = frozenset(_listed(_EXCLAIMED))
_BEGUN = _by_first(_listed(_FIGURATIVE))


def is_exclaimed(said: tuple[str, ...]) -> bool:
    """Return whether these words are a whole saying that asks and does nothing: *easy does it*."""
    return said in _WHOLE


def is_figurative(tokens: tuple[Token, ...]) -> bool:
    """Return whether an act is only a figure of speech: *push my luck*, *burn his bridges*."""
    if not tokens or tokens[0].kind != "word":
        return False
    said = tuple(map(_plain, (token.word for token in tokens[1:] if token.kind == "word")))
    return any(
        said[: len(phrase)] == phrase and (len(phrase) > 1 or len(said) == len(phrase))
        for stem in stems(tokens[0].word)
        for phrase in _BEGUN.get(stem, ())
    )


def _plain(word: str) -> str:
    return "one's" if word in _OWN else "oneself" if word in _SELF else word
