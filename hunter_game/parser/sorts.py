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
WARES = _sort(
    "room bed rope ropes oil candle candles lantern lamp bolt bolts arrow arrows salt bread loaf ale beer gin"
    " wine meal supper"
    " drink pint food supplies provisions goods axe knife sword crossbow net snare snares trap traps nails cord"
    " boots coat horse"
    " boat passage ferry powder shot tallow garlic herbs tonic salve bandages meat cheese flour rations kit gear"
    " equipment"
    " spade shovel torch torches round ammunition medicine"
)
"""What people here sell."""
HERBS = _sort(
    "herb herbs root roots leaf leaves garlic berries petals bark seeds henbane yarrow wolfsbane tallow moss"
    " nettle nettles"
    " willow comfrey foxglove hemlock sage rosemary thyme juniper mandrake aconite wormwood mint vervain betony"
    " rue elder"
    " mushrooms fungus flowers charcoal sulphur saltpetre resin beeswax fat lard eggshell poppy poppies feverfew rushes"
)
"""What is mashed, ground and boiled."""
CHARGES = _sort(
    "arrow arrows bolt bolts bullet bullets quarrel quarrels shot shots cartridge cartridges arrowhead arrowheads"
)
CORDAGE = _sort(
    "rope ropes cord cords string wire line twine thread chain cable tripwire tripline trip-wire fishing-line"
    " wires strings tether"
)
LURES = _sort(
    "meat liver carcass carcase entrails offal guts honey crumbs haunch joint scraps mutton goose hare rabbit bait"
    " fat blood lard ham fish eel bones gizzard heart kidney kidneys giblets giblet tripe sweetmeats cheese"
)
"""What draws a beast."""
FLOCK = _sort(
    "goat lamb sheep ewe ram calf kid cow ox bull horse pony mule donkey dog hound puppy cat pig sow hen chicken"
    " cattle flock herd"
)
"""Beasts of the yard: led, tied, milked and driven."""
HOLES = _sort(
    "chimney hole holes burrow drain pipe ditch stream crack cracks gap flue vent vents keyhole well tunnel"
    " culvert sluice spout"
    " den lair entrance mouth spring leak breach path road bridge brook channel hollow windpipe chink chinks grating"
)
"""What is stopped, plugged or dammed."""
FOODS = _sort(
    "berry berries bread cheese stew soup meat apple mushroom mushrooms cake pie root food porridge fish"
    " ham sausage loaf egg eggs onion biscuit bacon rations ration meal supper breakfast broth dinner"
    " lunch eel eels pear plum plums nut nuts carrot turnip bannock oatcake oatcakes crust rind mutton beef pork"
    " venison"
    " sausages pottage gruel pudding pasty tart bun buns honeycomb apples pears fruit jerky dumpling dumplings"
    " cakes biscuits"
)
TRINKETS = _sort("ring rings necklace locket brooch bracelet amulet rosary rope letter book key bone bones charm doll")
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
BARS = _sort("bolt bolts bar bars crossbar latch latches catch hasp chain chains")
"""What keeps a door shut, and is drawn or shot."""
STOPPERS = _sort("cork stopper bung plug corks stoppers wax cap")
WRAPPINGS = _sort(
    "string twine parcel packet envelope wrapping wrappings ribbon bundle sack bag letter package knot knots"
    " lacing lacings"
    " stitching stitches seal seals scroll drawstring cord bales pouch purse sacking"
)
"""What is cut, torn or untied to see what is in it."""
EMBERS = _sort(
    "fire fires embers ember coals coal ashes hearth flames flame tinder kindling stove brazier campfire blaze"
    " forge furnace spark"
)
KEYS = _sort("key keys lockpick lockpicks hairpin")
OPENABLE = DOORS | LIDDED | LOCKS
HEAVY = _sort(
    "door gate wall table barrel stone chair bucket box crate bench lid rock log cart cage pew boulder millstone"
    " flagstone"
    " slab grate grating headstone gravestone tombstone floorboard floorboards plank planks beam trough anvil statue"
)
HANGINGS = _sort("curtain curtains blinds drapes")
SPREAD = _sort("map cloth chart")
SHIELDS = _sort("shield buckler shields guard")
GARMENTS = _sort(
    "coat cloak boots boot hat hood cap gloves glove scarf shirt belt armour mail helm helmet mask robe"
    " tunic breeches shawl trousers jacket gauntlets gauntlet jerkin doublet vest waistcoat skirt skirts apron bonnet"
    " cape gown dress spurs stockings surcoat veil cowl oilskin oilskins visor clothes jack hose smock bracers"
    " vambraces"
    " breastplate hauberk kerchief neckerchief muffler sash leggings sandals shoe shoes clogs"
)
GROUND = _sort(
    "ground floor grass mud snow dirt sand dust earth gravel cobbles flagstones turf heather road roadside ditch puddle"
    " leaves bracken soil lawn pavement flags boards moss sod peat clay shingle"
)
"""Where one lays down what one carries."""
SMALL = _sort(
    "letter note paper papers page pages coin coins penny pennies ring key keys packet parcel map book books"
    " button bone"
    " bones candle twig cloth rag scrap bead thimble locket brooch pin nail feather ribbon glove charm amulet skull"
    " bottle phial vial jar flask cup spoon bell whistle shell pebble card photograph portrait comb mirror purse braid"
    " flowers flower wreath toy doll shoe box bundle satchel ledger scroll wool thread tuft fur hair horseshoe lantern"
)
"""What goes into a pocket or a hand."""
BODY = _sort(
    "finger fingers head hand hands neck shoulder shoulders back arm arms foot feet waist wrist face eyes"
    " body ears leg legs"
)
WORN_AT = BODY | _sort("hood collar mask scarf")
PALMS = _sort("hand hands palm palms bowl fist fingers")
RESTING_PLACES = _sort(
    "niche hearth sill ledge pile well cradle stable rail mantel mantelpiece church chapel barn shed sheath"
    " scabbard cupboard basket cart stall tomb pew holder stand bracket shelf table box hook place chest altar"
    " drawer bag pocket wall peg rack desk grave"
)
WAYS = _sort(
    "path road lane stairs steps bridge way street alley passage tunnel exit ladder staircase stair"
    " causeway towpath footpath corridor turning fork"
)
SPOOR = _sort(
    "tracks track trail footprints footprint prints print spoor footsteps pawprints blood marks mark"
    " droppings hoofprints hoofmarks pawmarks clawmarks scent trails drips ruts wheelmarks dragmarks slots slot"
)
SEARCHED = _sort(
    "pockets pocket drawers drawer papers clothes things belongings body corpse desk shelves books"
    " bedding rubbish place room house shop letters files bag sack purse cupboards cupboard boxes coat"
    " remains wreckage hut"
)
FURNITURE = SEARCHED | _sort(
    "wardrobe chest trunk cabinet dresser crate box locker rucksack pack satchel haversack saddlebags strongbox"
    " wallet ledger coats linen laundry luggage baggage larder pantry bin barrel barrels crates cart basket"
    " baskets heap"
    " pile mattress mess junk ashes straw shelf kitchen study"
)
"""What one goes through from end to end."""
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
    "name picture circle line face plan sketch sign symbol initials message words warning mark cross rune"
    " pentagram arrow"
)
PLACES = _sort(
    "churchyard graveyard village inn house room mill church chapel barn cellar town yard crypt place"
    " tavern cottage hut shop stable stables farm forest wood marsh fen cave tunnel building courtyard"
    " garden field attic loft tower castle hall kitchen bedroom ferry abbey vestry belfry area clearing"
)
AMMUNITION = _sort("bolt bolts arrow arrows quarrel bullet shot string bowstring powder")
MONEY = _sort(
    "penny pence pennies coin coins shilling shillings crown crowns gold silver money pounds groat groats tuppence"
    " twopence threepence fourpence sixpence ninepence farthing farthings halfpenny"
)
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
GAME = _sort(
    "stag deer doe hind hare rabbit pheasant grouse partridge duck goose swan fowl chicken hen cock rooster fish"
    " eel pike"
    " trout perch carp bream salmon pig hog piglet lamb sheep goat calf carcass carcase squirrel pigeon crow rook"
    " hedgehog"
)
"""What is hunted or slaughtered for the pot."""
BAITS = _sort("bait meat hare liver carcass lamb entrails offal rabbit chicken goat flesh guts ham")
FLESH = _sort(
    "neck chest breast eye eyes throat heart skull ribs rib belly flank gut guts face leg legs shoulder spine hide jaw"
    " jaws mouth brain brains side flesh thigh stomach head haunch snout paw back shoulders"
)
BEASTS = _sort(
    "beast monster creature thing brute fiend hound dog wolf bear boar boggart wight witch ghost ghoul"
    " drowner horror demon devil hag bandit thief vampire werewolf troll rat spider snake serpent goblin dragon"
    " skeleton"
    " spectre wraith revenant"
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
ANIMALS = _sort("dog hound horse pony mule donkey cat cow bull goat boy girl")
"""Who is called, and obeys or not."""
ABSTRACT = _sort(
    "feeling feelings idea ideas plan plans enough doubt doubts reason reasons trouble faith hope luck chance chances"
    " choice sense mind point patience pity advice advantage control courage heart interest offence pains pride risk"
    " shape sides side trust turn turns hint hints lead leads shame guilt fault matter problem lesson memory memories"
    " sleep rest glance glimpse nap view grip stare step peek sniff heed notice breather"
    " fun power fear future past life lives soul peace justice revenge freedom duty word"
)
"""What no hand can touch."""
