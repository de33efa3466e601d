"""Sorts of things that decide what a common verb means: one *draws* a knife, a curtain and a bath."""

from __future__ import annotations

from hunter_game.engine.names import word_list


def _sort(text: str) -> frozenset[str]:
    return frozenset(word_list(text))


ARMS = _sort(
    "knife dagger sword axe spear bow crossbow club staff stake pitchfork hatchet blade pistol musket gun"
    " weapon hammer mace cudgel sickle scythe cleaver bayonet pike halberd whip sling"
)
LIGHTS = _sort("lantern lamp candle candles torch taper fire light match brazier hearth pyre beacon rushlight")
TRAPS = _sort("trap snare pit net wire tripwire deadfall noose pitfall tripwires traps snares nets")
FOODS = _sort(
    "berry berries bread cheese stew soup meat apple mushroom mushrooms cake pie root food porridge fish"
    " ham sausage loaf egg eggs onion biscuit bacon rations ration meal supper breakfast broth dinner"
    " lunch"
)
DRINKS = _sort(
    "ale beer wine water tonic potion draught brandy gin whisky whiskey mead cider milk tea drink elixir"
    " medicine rum dram"
)
VESSELS = _sort("flask bottle cup mug tankard vial phial canteen waterskin goblet pint glass horn")
REMEDIES = _sort("salve ointment balm oil liniment poultice lotion bandage tonic")
DOORS = _sort("door gate window shutters shutter hatch trapdoor gates doors portal portcullis")
LIDDED = _sort(
    "lid box cover coffin drawer cupboard strongbox cellar casket chest crate wardrobe cabinet tomb trunk"
    " barrel locker sarcophagus jar"
)
LOCKS = _sort("lock latch bolt handle locks padlock knob catch bar seal")
KEYS = _sort("key keys lockpick lockpicks hairpin")
OPENABLE = DOORS | LIDDED | LOCKS
HEAVY = _sort("door gate wall table barrel stone chair bucket box crate bench lid rock log cart cage pew boulder")
HANGINGS = _sort("curtain curtains blinds drapes")
SPREAD = _sort("map cloth chart")
SHIELDS = _sort("shield buckler shields guard")
GARMENTS = _sort(
    "coat cloak boots boot hat hood cap gloves glove scarf shirt belt armour mail helm helmet mask robe"
    " tunic breeches shawl trousers jacket gauntlets"
)
BODY = _sort(
    "finger fingers head hand hands neck shoulder shoulders back arm arms foot feet waist wrist face eyes"
    " body ears leg legs"
)
WORN_AT = BODY | _sort("hood collar mask scarf")
PALMS = _sort("hand hands palm palms bowl fist fingers")
RESTING_PLACES = _sort("shelf table box hook place chest altar drawer bag pocket wall peg rack desk grave")
WAYS = _sort(
    "path road lane stairs steps bridge way street alley passage tunnel exit ladder staircase stair"
    " causeway towpath footpath corridor turning fork"
)
SPOOR = _sort(
    "tracks track trail footprints footprint prints print spoor footsteps pawprints blood marks mark"
    " droppings hoofprints hoofmarks pawmarks clawmarks scent trails drips"
)
SEARCHED = _sort(
    "pockets pocket drawers drawer papers clothes things belongings body corpse desk shelves books"
    " bedding rubbish place room house shop letters files bag sack purse cupboards cupboard boxes coat"
    " remains wreckage hut"
)
COVER = _sort(
    "wardrobe cupboard closet coffin chest crate barrel trunk cask locker confessional cabinet reed reeds rush rushes"
    " grass bush bushes hedge hedges bracken fern ferns undergrowth thicket brambles shadow shadows pew pews hay straw"
    " haystack nettles sedge willows"
)
BODIES = _sort("body corpse room place house shop hut remains wreckage")
LONGED_FOR = _sort(
    "home mother father childhood wife husband youth hearth family past days war brother sister friends"
    " village mother's father's funeral wedding brother's sister's face voice"
)
DRAWN = SPREAD | _sort(
    "picture circle line face plan sketch sign symbol initials message words warning mark cross rune pentagram arrow"
)
PLACES = _sort(
    "churchyard graveyard village inn house room mill church chapel barn cellar town yard crypt place"
    " tavern cottage hut shop stable stables farm forest wood marsh fen cave tunnel building courtyard"
    " garden field attic loft tower castle hall kitchen bedroom ferry abbey vestry belfry area clearing"
)
AMMUNITION = _sort("bolt bolts arrow arrows quarrel bullet shot string bowstring powder")
MONEY = _sort("penny pence pennies coin coins shilling shillings crown crowns gold silver money pounds groat groats")
CUT = _sort("rope ropes cord cords string chain chains bonds hair cloth twine net thread strap straps bars branch")
EMOTED = _sort(
    "reply tears tear laugh yawn sob sigh breath whistle chuckle snort hiss yelp"
    " smile pride cry scream groan curse words grin shudder"
    " anger grief fear gasp moan whimper oath"
)
PRAYERS = _sort("prayer prayers blessing curse oath thanks psalm charm")
TESTIMONY = _sort("me us story claim claims word words said account testimony alibi statement tale lie version told")
GESTURES = _sort(
    "smile nod wink bow wave shrug grin look glance sigh hug kiss pat salute curtsey curtsy glare scowl"
    " frown stare handshake laugh"
)
LEANT_ON = (
    HEAVY
    | ARMS
    | _sort(
        "stick spade crook shovel elbow elbows bar counter rail railing fence parapet doorframe doorpost post"
        " tree mantel"
        " mantelpiece"
    )
)
MUSED_UPON = _sort("fire distance space flames darkness dark night embers nothing rain sky stars horizon void thought")
CHEWED_ON = _sort("straw grass stem pipe lip nails twig")
BAITS = _sort("bait meat hare liver carcass lamb entrails offal rabbit chicken goat flesh guts ham")
FLESH = _sort(
    "neck chest breast eye eyes throat heart skull ribs rib belly flank gut guts face leg legs shoulder spine hide jaw"
    " jaws mouth brain brains side flesh thigh stomach head haunch snout paw back shoulders"
)
BEASTS = _sort(
    "beast monster creature thing brute fiend hound dog wolf bear boar boggart wight witch ghost ghoul"
    " drowner horror demon devil hag bandit thief"
)
"""What is fought, as one calls it."""
SPOTS = _sort(
    "altar well grave tomb pond fire body corpse bridge river water tree cottage gate door window table bar counter"
    " mill chapel church inn house barn shed hut stone cross bank shore edge light coffin cart boat stall hearth font"
)
"""What one walks up to."""
LIFELESS = (
    ARMS | LIGHTS | TRAPS | FOODS | DRINKS | VESSELS | REMEDIES | DOORS | LIDDED | LOCKS | KEYS | HEAVY | HANGINGS
    | SPREAD | GARMENTS | AMMUNITION | MONEY | CUT
) - {"guard"}  # fmt: skip
"""What nobody speaks to, and nothing is given to."""
FOLK = _sort(
    "priest parson vicar father mother sister brother monk nun friar clerk sexton gravedigger verger curate abbot"
    " miller baker smith blacksmith farrier cooper carter carpenter mason thatcher weaver tailor cobbler potter tanner"
    " butcher brewer innkeeper landlord landlady barman barmaid publican host hostess merchant pedlar peddler trader"
    " shopkeeper ferryman boatman fisherman sailor shepherd farmer herdsman drover woodcutter charcoal-burner hunter"
    " huntsman poacher gamekeeper forester reeve bailiff constable sheriff magistrate judge mayor lord lady squire"
    " steward soldier guard watchman captain doctor physician surgeon apothecary herbalist midwife nurse healer witch"
    " widow widower wife husband maid servant cook groom ostler stableboy boy girl lad lass child son daughter man"
    " woman stranger traveller beggar tramp teacher schoolmaster schoolmistress bellringer ringer lamplighter"
    " postman messenger apprentice neighbour villager uncle aunt grandmother grandfather granny eelcatcher eeler"
    " dyker warden toller keeper toll-keeper"
)
ABSTRACT = _sort(
    "feeling feelings idea ideas plan plans enough doubt doubts reason reasons trouble faith hope luck chance chances"
    " choice sense mind point patience pity advice advantage control courage heart interest offence pains pride risk"
    " shape sides side trust turn turns hint hints lead leads shame guilt fault matter problem lesson memory memories"
    " fun power fear future past life lives soul peace justice revenge freedom duty word"
)
"""What no hand can touch."""
