"""A world file that is wrong is refused with one sentence that names file, line and key."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from hunter_game.content import list_worlds, load_world
from hunter_game.errors import ContentError

FILE = "assets/worlds/tiny/world.yaml:"

SPOILED = [
    (
        "to: cellar, name: the stairs",
        "to: celar, name: the stairs",
        '12: places.hall.exits.north.to: no place "celar" (did you mean "cellar"?)',
    ),
    ("night: hall}", "night: hal}", '31: people.ann.hours.night: no place "hal" (did you mean "hall"?)'),
    ("dusk: hall, night: hall}", "dusk: hall}", "31: people.ann.hours.night: missing"),
    ("version: 010", "version: 1.5", '4: world.version: "1.5" should be a valid integer'),
    ("version: 010", "version: &v 1", "4: world.version: anchors (&name) are not allowed, write it out"),
    ("version: 010", "version: !!int 1", "4: world.version: tags (!name) are not allowed, every value is text"),
    ("version: 010", "version:", "4: world.version: has no value"),
    ("  title: Tiny\n", "  title: Tiny\n  title: Tiny\n", "4: world.title: written twice, first in line 3"),
    ("  title: Tiny\n", "  title: Tiny\n  places: Tiny\n", "4: world.places: no such key"),
    ("  title: Tiny\n", "", "1: world.title: missing"),
    ("  title: Tiny\n", '  title: "Ti\\eny"\n', "3: world.title: holds a character that cannot be printed"),
    ("world:\n", "world: [\n", "3: not YAML, did not find expected ',' or ']'"),
    ("topics:\n", "topis:\n", '79: topis: no such section (did you mean "topics"?)'),
    ("topics:\n  door: {name: the door}\n", "", "assets/worlds/tiny:1: topics: the world has no such section"),
    ("dark: no", "dark: perhaps", '20: places.cellar.dark: "perhaps" should be a valid boolean'),
    (
        "temperament: open",
        "temperament: sunny",
        "30: people.ann.temperament: \"sunny\" should be 'open', 'proud', 'fearful', 'grieving' or 'hard'",
    ),
    ("truth: false", "truth: no", "94: claims.shut.truth: \"no\" should be 'true', 'partial' or 'false'"),
    ("trust: 2,", "trust: two,", '37: people.ann.answers.door-2.trust: "two" should be a valid integer'),
    ("trust: 2,", "trust: 9,", "37: people.ann.answers.door-2.trust: should be less than or equal to 3"),
    (
        "trust: 2, claim: opened",
        "trust: 2, claim: opend",
        '37: people.ann.answers.door-2.claim: no claim "opend" (did you mean "opened"?)',
    ),
    ("{topic: door, trust: 2, ", "{topic: door, ", "37: people.ann.answers.door-2: answered already at trust -3"),
    (
        "      north: {to",
        "      norf: {to",
        "12: places.hall.exits.norf: \"norf\" should be 'north', 'northeast', 'east', 'southeast', 'south', "
        "'southwest', 'west', 'northwest', 'up', 'down', 'in' or 'out'",
    ),
    ("clock: {name: the clock", "clock: {title: the clock", "14: places.hall.details.clock.name: missing"),
    (
        "clock: {name: the clock,",
        "clock: {id: clock, name: the clock,",
        '14: places.hall.details.clock: the key is the id, leave "id" out',
    ),
    (
        "  cellar:\n    name: the cellar",
        "  the cellar:\n    name: the cellar",
        "16: places.the cellar: an id is made of a-z, 0-9 and _, starts with a letter and has at most 40",
    ),
    (
        "name: cheese, kind",
        "name: the clock, kind",
        '77: items.cheese: "the clock" is the name of places.hall.details.clock too',
    ),
    (
        "      south: {to: hall, name: the stairs}",
        "      south: {to: cellar, name: the stairs}",
        '12: places.hall.exits.north: no way leads back from "cellar"',
    ),
    ("opening: bite", "opening: gnaw", '56: beasts.rat.opening: "gnaw" is none of its acts'),
    (
        "place: cellar, bane: cheese",
        "place: cellar",
        '74: causes.hunger.bane: nothing that can be picked up has the bane "cheese"',
    ),
    ("wields: stick", "wields: cheese", '137: hunters.eve.wields: "cheese" is not in the pack'),
    (
        "pack: {stick: 1}",
        "pack: {stick: 1, cheese: 1}",
        "138: hunters.eve.pack.cheese: lies in the world, it cannot be in a pack too",
    ),
    (
        "damage: 1, reach: engaged",
        "damage: 1, slots: 4, place: hall",
        "138: hunters.eve.pack.stick: lies in the world, it cannot be in a pack too",
    ),
    ("broken_by: mud\n", "broken_by: mudd\n", '97: claims.shut.broken_by: no trace "mudd" (did you mean "mud"?)'),
    ("    confession: I opened it.\n", "", "91: claims.shut.confession: missing, a claim that can be broken needs one"),
    ("truth: true", "truth: partial", '99: claims.shut.confesses: "opened" must be a true claim of ann'),
    (
        "strikes: {kind: [cat]}",
        "strikes: {kind: [rat]}",
        '105: claims.opened.strikes: true, yet rules out "rat", the truth of hunts.night_hunt',
    ),
    (
        "strikes: {kind: [cat]}",
        "strikes: {kinds: [cat]}",
        "105: claims.opened.strikes.kinds: \"kinds\" should be 'kind', 'cause' or 'next'",
    ),
    ("strikes: {kind: [cat]}", "strikes: {kind: cat}", "105: claims.opened.strikes.kind: must be a list of ids"),
    (
        "    text: Small feet, going to the hall.\n    strikes: {kind: [cat], cause: [spite], next: [bob_cellar]}",
        "    text: Small feet, going to the hall.\n    strikes: {kind: [cat], cause: [hunger]}",
        '89: traces.mud.strikes: rules out "hunger", the truth of hunts.night_hunt',
    ),
    (
        "    text: Small feet, going to the hall.\n    strikes: {kind: [cat], cause: [spite], next: [bob_cellar]}",
        "    text: Small feet, going to the hall.\n    strikes: {kind: [cat]}",
        "107: hunts.night_hunt: no two proofs of its cause share no clue (each must strike spite)",
    ),
    ("    search: [mud]\n", "", "85: traces.mud: no detail, search, thing or feeding gives it"),
    ("answer: {kind: rat", "answer: {kind: dog", '120: hunts.night_hunt.answer.kind: no beast "dog"'),
    ("kinds: [rat, cat]", "kinds: [cat]", '120: hunts.night_hunt.answer.kind: "rat" is not among its kinds'),
    ("nights: 1", "nights: 2", "122: hunts.night_hunt.feedings: needs one feeding for each of its 2 nights, in order"),
    (
        "place: hall, victim: ann",
        "place: cellar, victim: ann",
        '117: hunts.night_hunt.nexts.ann_hall.place: ann is at "hall" by night',
    ),
    ("topics: [door]", "topics: []", "80: topics.door: nothing in hunts.night_hunt lets the hunter ask about it"),
    ("pack: {stick: 1}", "pack: {stick: 0}", "138: hunters.eve.pack.stick.count: should be greater than or equal to 1"),
    ("pronoun: she", "pronoun: her", '26: people.ann.pronoun: "her" should be she, he or they'),
]

"""What is written, what it is spoiled into, and the error after the file's name."""

MALFORMED = [
    ("", "1: the file is empty"),
    ("# nothing but a remark\n", "1: the file is empty"),
    ("a word", "1: a world file is a mapping of sections"),
    ("- a\n- list", "1: a world file is a mapping of sections"),
    ("world: {id: a}\n---\nworld: {id: b}\n", "2: a world file is one document, this is a second"),
    ("world: *other\n", "1: world: aliases (*name) are not allowed, write it out"),
    ("? [a, b]\n: c\n", "1: a key must be a word"),
    ("world:\n\tid: a\n", "2: not YAML, found character that cannot start any token"),
    ("world: !!python/object/apply:os.system [ls]\n", "1: world: tags (!name) are not allowed, every value is text"),
    ("[" * 100_000, "1: 1.1.1.1.1.1.1.1.1.1.1.1: more than 12 levels deep"),
    ("world: " + "x" * 600_000, "1: a world file may have 512 KiB, this one has more"),
    ("world: [one, two]\n", "1: world: must be a mapping"),
]


def refusal(folder: Path) -> str:
    with pytest.raises(ContentError) as raised:
        load_world(folder)
    return raised.value.message


@pytest.mark.parametrize(("written", "spoiled", "error"), SPOILED, ids=[f"{row[1]!r}"[:40] for row in SPOILED])
def test_a_spoiled_world_is_refused_by_file_line_and_key(tiny, write_world, written, spoiled, error):
    assert written in tiny
    folder = write_world(tiny.replace(written, spoiled, 1))
    expected = error if error.startswith("assets/") else FILE + error
    assert refusal(folder) == expected


@pytest.mark.parametrize(("text", "error"), MALFORMED, ids=[error[:40] for _, error in MALFORMED])
def test_a_malformed_file_is_refused_in_one_sentence(write_world, text, error):
    started = time.perf_counter()
    assert refusal(write_world(text)) == FILE + error
    assert time.perf_counter() - started < 2


def test_an_alias_bomb_is_refused_before_it_can_grow(write_world):
    rows = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    rows += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    assert refusal(write_world("\n".join(rows))).endswith("a0: anchors (&name) are not allowed, write it out")


def test_a_file_that_is_not_utf8_is_refused_with_its_line(write_world, tiny):
    folder = write_world(tiny)
    (folder / "zoo.yaml").write_bytes(b"items:\n  caf\xe9: {}\n")
    assert refusal(folder) == "assets/worlds/tiny/zoo.yaml:2: not UTF-8 text"


def test_one_id_in_two_files_is_refused_with_both_lines(write_world, tiny):
    folder = write_world(tiny)
    (folder / "zoo.yaml").write_text("items:\n  stick: {name: twig, kind: arm, text: A twig.}\n", encoding="utf-8")
    assert refusal(folder) == (
        "assets/worlds/tiny/zoo.yaml:2: items.stick: written twice, first in assets/worlds/tiny/world.yaml:78"
    )


def test_an_empty_folder_is_refused_without_an_absolute_path(tmp_path):
    folder = tmp_path / "assets" / "worlds" / "none"
    folder.mkdir(parents=True)
    assert refusal(folder) == "assets/worlds/none: no world here, it needs a world.yaml."


def test_a_folder_in_place_of_a_file_is_refused(write_world, tiny):
    folder = write_world(tiny)
    (folder / "zoo.yaml").mkdir()
    assert refusal(folder) == "assets/worlds/tiny/zoo.yaml: cannot be read (Is a directory)."


def test_a_world_without_a_title_is_not_listed_in_silence(write_world):
    folder = write_world("world: {id: tiny}\n")
    with pytest.raises(ContentError, match=r"^assets/worlds/tiny/world\.yaml:1: world\.title: missing$"):
        list_worlds(folder.parent)


def test_whatever_is_done_to_a_file_it_loads_or_is_refused_in_one_line(write_world, tiny):
    folder = write_world(tiny)
    chance = random.Random(7)
    messages = [outcome(folder, spoil(tiny, chance)) for _ in range(400)]
    refused = [message for message in messages if message is not None]
    assert len(refused) > 200
    assert all(message.startswith("assets/worlds/tiny") and "\n" not in message for message in refused)


def outcome(folder: Path, text: str) -> str | None:
    """Return why a world of this text is refused, or None when it loads; any other exception is a bug."""
    (folder / "world.yaml").write_text(text, encoding="utf-8")
    try:
        load_world(folder)
    except ContentError as error:
        return error.message
    return None


def spoil(text: str, chance: random.Random) -> str:
    """Return a text with one line lost, doubled, moved or broken."""
    lines = text.splitlines(keepends=True)
    at = chance.randrange(len(lines))
    line = lines.pop(at)
    match chance.randrange(4):
        case 0:
            return "".join(lines)
        case 1:
            lines.insert(chance.randrange(len(lines)), line)
        case 2:
            lines[at:at] = [line, line]
        case _:
            cut = chance.randrange(len(line))
            lines.insert(at, line[:cut] + chance.choice("{}[]:,\"'&*!|>-? \n\t#%@0\x00\x1b") + line[cut:])
    return "".join(lines)
