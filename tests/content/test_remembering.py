"""What a hunt leaves behind, and what the next one finds of it."""

from __future__ import annotations

import pytest

from hunter_game.content import compose, open_hunts, past_of, sheet_after
from hunter_game.content.checks import faults
from hunter_game.content.remembering import remember
from hunter_game.engine.hunt import begin
from hunter_game.engine.model import with_entry
from hunter_game.engine.state import HUNTER, Facts, PersonState, Reckoning, Thing
from hunter_game.engine.vocabulary import Ending, ItemId, PersonId, PlaceId, RecipeId, Scar, Telling
from hunter_game.engine.world import PastHunt, World
from hunter_game.errors import ContentError
from tests.content.countries import holm

ADA, BRAM, CIS = PersonId("ada"), PersonId("bram"), PersonId("cis")


def played(hunter: str = "eve") -> tuple[World, Facts]:
    """Return a written hunt of the small country and the facts with which it began."""
    world = compose(holm(), hunt="long_night", seed="seven")
    return world, begin(world, world.hunts[0].id, hunter, "seven").facts


def ended(facts: Facts, ending: Ending, told: Telling | None, *dead: PersonId) -> Facts:
    """Return facts with an end."""
    people = dict(facts.people)
    for each in dead:
        people[each] = PersonState(alive=False)
    reckoning = begin_reckoning(ending, told)
    return facts.model_copy(update={"ending": ending, "reckoning": reckoning, "people": people})


def begin_reckoning(ending: Ending, told: Telling | None) -> Reckoning:
    given = {"ending": ending, "lines": 2, "alive": 4, "told": told, "score": 70, "renown": 70, "pay": 9}
    return Reckoning.model_construct(**{name: given.get(name) for name in Reckoning.model_fields})


def after(*, hunter: str = "eve", ending: Ending = Ending.SLAIN, dead: tuple[PersonId, ...] = ()) -> PastHunt:
    world, facts = played(hunter)
    told = Telling.TRUTH if ending is Ending.SLAIN else None
    return past_of(world, ended(facts, ending, told, *dead))


# ---------------------------------------------------------------- what is remembered


def test_a_hunt_is_remembered_with_what_the_next_one_needs():
    past = after(dead=(BRAM,))
    assert (past.title, past.hunter, past.ending, past.told) == ("The Long Night", "Eve Lorn", "slain", "truth")
    assert (past.kind, past.cause, past.payer, past.dead) == ("hound", "unpaid", "ada", ("bram",))
    assert (past.complication, past.place, past.lines, past.score) == ("flood", "inn", 2, 70)


def test_a_hunt_that_is_not_over_is_not_remembered():
    world, facts = played()
    with pytest.raises(ValueError, match="not over"):
        past_of(world, facts)


def test_a_hunter_keeps_coin_scars_recipes_renown_and_arms_and_is_whole_again():
    world, facts = played()
    hunter = facts.hunter.model_copy(
        update={"coin": 31, "scars": (Scar.LIMP,), "renown": 70, "health": 1, "wields": ItemId("scythe")}
    )
    things = with_entry(facts.things, ItemId("shears"), Thing(holder=HUNTER, count=1))
    things = with_entry(things, ItemId("scythe"), Thing(holder=HUNTER, count=1))
    things = with_entry(things, ItemId("salt"), Thing(holder=HUNTER, count=2))
    facts = facts.model_copy(
        update={"hunter": hunter, "things": things, "recipes": (*facts.recipes, RecipeId("tar_brand"))}
    )
    sheet = sheet_after(world, ended(facts, Ending.SLAIN, Telling.TRUTH))
    assert sheet is not None
    assert (sheet.id, sheet.name, sheet.coin, sheet.renown, sheet.health) == ("eve", "Eve Lorn", 31, 70, 9)
    assert sheet.scars == (Scar.LIMP,)
    assert sheet.recipes == ("tar_brand",)  # the salt twist is everybody's
    assert [supply.item for supply in sheet.pack] == ["knife", "lamp", "shears", "scythe"]
    (first, *_) = compose(holm(), seed="next", past=(after(),), sheet=sheet).hunters
    assert [supply.item for supply in first.pack] == ["knife", "lamp", "shears"]  # the scythe was of that hunt alone
    assert first.wields == "knife"


def test_a_dead_hunter_does_not_go_on():
    world, facts = played()
    assert sheet_after(world, ended(facts, Ending.DIED, None)) is None


# ---------------------------------------------------------------- what the next hunt finds


def test_without_a_past_the_country_is_as_it_was_written():
    world = compose(holm(), hunt="long_night", seed="seven", past=())
    assert [person.id for person in world.people] == ["ada", "bram", "cis", "dan", "ede"]
    assert world.past == ()


def test_the_dead_are_gone_and_nobody_comes_in_their_place():
    past = (after(dead=(BRAM,)),)
    for number in range(5):
        world = compose(holm(), seed=f"without bram {number}", past=past)
        hunt = world.hunts[0]
        assert BRAM not in world.person
        assert BRAM not in {
            *(each.victim for each in hunt.nexts),
            *(claim.teller for claim in world.claims),
            hunt.payer,
        }
        assert BRAM not in world.person["cis"].kin
        assert world.past == past
        assert list(faults(world)) == []


def test_what_a_dead_trader_sold_their_kin_sells():
    world = compose(holm(), seed="without ada", past=(after(dead=(ADA,)),))
    assert [ware.item for ware in world.person["dan"].wares] == ["tar"]
    assert world.item["tar"].person == "dan"


def test_what_nobody_inherits_lies_where_its_owner_slept():
    world = remember(holm().ground, holm().evidence, (after(dead=(ADA, PersonId("dan"))),))
    assert (world.item["tar"].person, world.item["tar"].place) == (None, "inn")


def test_a_written_hunt_that_needs_the_dead_is_closed():
    past = (after(dead=(BRAM,)).model_copy(update={"title": "Another"}),)
    assert open_hunts(holm()) == ("long_night",)
    assert open_hunts(holm(), past) == ()
    with pytest.raises(ContentError, match=r'^"The Long Night" can no longer be hunted: Bram Oak is dead\.$'):
        compose(holm(), hunt="long_night", seed="seven", past=past)


def test_a_written_hunt_is_hunted_once():
    assert open_hunts(holm(), (after(),)) == ()


def test_the_wall_has_the_names_of_the_dead_hunters():
    past = (after(ending=Ending.DIED), after(), after(hunter="sib", ending=Ending.DIED))
    (wall,) = compose(holm(), seed="wall", past=past).place["inn"].details[:1]
    assert wall.text == "Hunters cut their names here. The last are Eve Lorn and Sib Marsh."


def test_the_light_of_the_last_dead_hunter_lies_where_they_fell_and_teaches_what_they_had_learned():
    fell = after(ending=Ending.DIED).model_copy(update={"place": PlaceId("shore"), "recipes": (RecipeId("tar_brand"),)})
    world = compose(holm(), seed="light", past=(fell,))
    light = world.item["dead_hunters_light"]
    assert (light.name, light.place, light.lit, light.teaches) == ("Eve's lantern", "shore", True, "tar_brand")
    assert light.text == "Eve Lorn carried it."
    assert "dead_hunters_light" not in compose(holm(), seed="light", past=(after(),)).item


def test_a_dead_hunter_does_not_come_again_while_there_is_another():
    one = compose(holm(), seed="next", past=(after(ending=Ending.DIED),))
    assert [sheet.name for sheet in one.hunters] == ["Sib Marsh"]
    both = compose(holm(), seed="next", past=(after(ending=Ending.DIED), after(hunter="sib", ending=Ending.DIED)))
    assert [sheet.name for sheet in both.hunters] == ["Eve Lorn"]


def test_what_only_a_dead_hunter_carried_lies_where_they_fell():
    fell = after(ending=Ending.DIED).model_copy(update={"place": PlaceId("wood")})
    world = compose(holm(), seed="kit", past=(fell,))
    assert world.item["knife"].place == "wood"
    assert world.item["lamp"].place is None  # the other hunter has one too


def test_a_hunter_who_lives_comes_first_and_what_they_carry_lies_nowhere_else():
    world, facts = played("sib")
    things = with_entry(facts.things, ItemId("shears"), Thing(holder=HUNTER, count=1))
    sheet = sheet_after(world, ended(facts.model_copy(update={"things": things}), Ending.LAID, Telling.TRUTH))
    assert sheet is not None
    following = compose(holm(), seed="next", past=(after(hunter="sib"),), sheet=sheet)
    assert [each.name for each in following.hunters] == ["Sib Marsh", "Eve Lorn"]
    assert (following.item["shears"].place, following.item["shears"].person) == (None, None)
    facts = begin(following, following.hunts[0].id, "sib", "next").facts
    assert facts.things[ItemId("shears")].holder == HUNTER
    assert list(faults(following)) == []
