"""From names to ids: only what the view shows can be named, whoever names it."""

from __future__ import annotations

import pytest

from hunter_game.engine import intents as go
from hunter_game.engine.bind import bind
from hunter_game.engine.events import CombatEvent, Deed, DialogueProposal, Event
from hunter_game.engine.model import Frozen, plain
from hunter_game.engine.outcomes import Rejected
from hunter_game.engine.perception import view
from hunter_game.engine.vocabulary import Approach, ClaimId, Maneuver, Means, Range, Refusal, TraceId, Verb, Watch
from tests.engine.table import RIGHT, Table
from tests.yard import load_yard


def bound(table: Table, event: Event) -> object:
    return bind(table.world, view(table.world, table.state), event)


def refused(table: Table, event: Event) -> Rejected:
    found = bound(table, event)
    assert isinstance(found, Rejected), found
    return found


def deed(verb: Verb, target: str | None = None, means: str | None = None, wish: str | None = None) -> Deed:
    return Deed(kind="deed", verb=verb, target=target, means=means, wish=wish)


def blow(action: Maneuver, target: str | None = "drowner", means: str | None = None, by: str = "you") -> CombatEvent:
    return CombatEvent(kind="combat", attacker=by, action=action, target=target, means=means)


def talk(addressee: str, topic: str | None = None, shows: str | None = None, speaker: str = "you") -> DialogueProposal:
    return DialogueProposal(
        kind="dialogue",
        speaker=speaker,
        addressee=addressee,
        words="",
        topic=topic,
        approach=Approach.KIND,
        shows=shows,
    )


@pytest.mark.parametrize(
    ("event", "intent"),
    [
        (deed(Verb.LOOK), {"kind": "look"}),
        (deed(Verb.MOVE, "south"), {"kind": "move", "direction": "south", "to": "ferry_steps"}),
        (deed(Verb.MOVE, "the reed path"), {"kind": "move", "direction": "south", "to": "ferry_steps"}),
        (deed(Verb.EXAMINE, "cart"), {"kind": "examine_detail", "detail": "cart"}),
        (deed(Verb.EXAMINE, "maren"), {"kind": "examine_person", "person": "maren"}),
        (deed(Verb.EXAMINE, "lantern"), {"kind": "examine_item", "item": "lantern"}),
        (deed(Verb.DROP, "my knife"), {"kind": "drop", "item": "knife"}),
        (deed(Verb.GIVE, "knife"), {"kind": "give", "item": "knife", "person": "maren"}),
        (deed(Verb.TRAP), {"kind": "set_trap", "item": "snare"}),
        (deed(Verb.WAIT), {"kind": "wait", "until": None}),
        (deed(Verb.WAIT, "until nightfall"), {"kind": "wait", "until": "night"}),
        (
            deed(Verb.SIGN, wish="Tibb, at the ferry steps; drowner; unblessed"),
            {"kind": "sign", **RIGHT},
        ),
        (deed(Verb.RECKON, wish="bury"), {"kind": "reckon", "telling": "bury"}),
        (
            talk("Maren", "toll"),
            {"kind": "ask", "person": "maren", "topic": "toll", "approach": "kind", "words": ""},
        ),
        (talk("the reeve"), {"kind": "greet", "person": "maren", "words": ""}),
    ],
)
def test_names_become_ids(table: Table, event: Event, intent: dict[str, object]) -> None:
    found = bound(table, event)
    assert isinstance(found, Frozen)
    assert plain(found) == intent


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        (deed(Verb.TAKE, "boathook"), Refusal.NOT_HERE),
        (deed(Verb.TAKE, "cart"), Refusal.FIXED),
        (deed(Verb.TAKE), Refusal.INCOMPLETE),
        (deed(Verb.DROP, "salt"), Refusal.NOT_HERE),
        (deed(Verb.MOVE, "up"), Refusal.NO_EXIT),
        (deed(Verb.MOVE), Refusal.INCOMPLETE),
        (deed(Verb.WAIT, "christmas"), Refusal.INCOMPLETE),
        (deed(Verb.LIGHT, "lantern"), Refusal.ALREADY),
        (deed(Verb.LIGHT, "knife"), Refusal.NO_USE),
        (deed(Verb.PAIR, "fox", "howl"), Refusal.UNKNOWN_CLUE),
        (talk("Tibb", "toll"), Refusal.NOT_HERE),
        (talk("Maren", "the moon"), Refusal.UNKNOWN_TOPIC),
        (talk("Maren", "toll", speaker="Corm"), Refusal.UNFIT),
        (blow(Maneuver.STRIKE), Refusal.NOT_HERE),
        (blow(Maneuver.STRIKE, None), Refusal.NO_FIGHT),
        (blow(Maneuver.STRIKE, "Maren"), Refusal.UNFIT),
        (blow(Maneuver.BAIT, None), Refusal.NOT_CARRIED),
    ],
)
def test_what_cannot_be_named_or_lacks_something_is_refused(table: Table, event: Event, reason: Refusal) -> None:
    assert refused(table, event).reason is reason


def test_a_refused_name_says_what_is_here() -> None:
    table = Table(load_yard()).without("bolts", "knife", "snare", "lantern", "smoked_eel")
    message = refused(table, deed(Verb.TAKE, "wizard")).message
    assert message.startswith('There is no "wizard" here. Here: Maren, the ')
    assert message.endswith(".")


def test_in_the_dark_a_name_is_refused_for_the_dark(table: Table) -> None:
    table.at("mill_yard", Watch.NIGHT).without("lantern")
    found = refused(table, deed(Verb.TAKE, "cart"))
    assert (found.reason, found.message) == (
        Refusal.TOO_DARK,
        'It is too dark to see "cart" here. (no light carried)',
    )


def test_an_ambiguous_name_asks_which_with_numbers(table: Table) -> None:
    found = refused(table.carry("grave_ring", "rosemary"), deed(Verb.DROP, "grave"))
    assert (found.reason, found.options) == (Refusal.AMBIGUOUS, ("grave ring", "grave rosemary"))
    assert found.message == "Which one? 1 the grave ring  2 the grave rosemary"


def test_only_the_hunter_acts_for_the_hunter(table: Table) -> None:
    found = refused(table.meeting(Range.ENGAGED), blow(Maneuver.STRIKE, by="the drowner"))
    assert found.message == "Only you act for yourself; the drowner does as the rules say."


@pytest.mark.parametrize(
    ("event", "maneuver"),
    [
        (blow(Maneuver.STRIKE), Maneuver.STRIKE),
        (blow(Maneuver.STRIKE, "drowner", "knife"), Maneuver.STRIKE),
        (blow(Maneuver.TRAP, None), Maneuver.TRAP),
        (deed(Verb.WAIT), Maneuver.GUARD),
        (deed(Verb.HIDE), Maneuver.IMPROVISE),
        (talk("drowner"), Maneuver.SPEAK),
    ],
)
def test_in_a_meeting_words_become_an_exchange(table: Table, event: Event, maneuver: Maneuver) -> None:
    found = bound(table.meeting(Range.ENGAGED), event)
    assert isinstance(found, go.Fray)
    assert found.maneuver is maneuver


def test_a_blow_with_what_is_not_in_hand_is_refused_with_the_way_out(table: Table) -> None:
    found = refused(table.meeting(Range.ENGAGED), blow(Maneuver.STRIKE, "drowner", "crossbow"))
    assert found.message == "The crossbow is not in your hand. (wield crossbow, or throw it)"


@pytest.mark.parametrize(
    ("words", "means"),
    [
        ("force: trip it up", Means.FORCE),
        ("yell at it", Means.NERVE),
        ("tie its legs", Means.CRAFT),
        ("fire", Means.CRAFT),
    ],
)
def test_an_improvised_act_works_as_said_or_by_its_verb(table: Table, words: str, means: Means) -> None:
    found = bound(table.meeting(Range.ENGAGED), blow(Maneuver.IMPROVISE, None, words))
    assert isinstance(found, go.Fray)
    assert found.means is means


@pytest.mark.parametrize("words", ["sing to it", "nerve: pray", "make a silver bolt", "cover my ears"])
def test_an_improvised_act_that_is_after_nothing_is_no_exchange(table: Table, words: str) -> None:
    found = refused(table.meeting(Range.ENGAGED), blow(Maneuver.IMPROVISE, None, words))
    assert found.reason is Refusal.NO_USE
    assert found.message.startswith("You can't win anything by that in a meeting. (say what it should do: hold it, ")


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("dig up the grave with the spade", "grave"),
        ("force: pick the lock", "lock"),
        ("climb the elm", "elm"),
        ("pick up grave salt", "grave salt"),
        ("knock on the chapel door", "chapel door"),
        ("jump in the grave", "grave"),
    ],
)
def test_an_improvised_act_on_what_is_not_here_is_refused_by_its_name(table: Table, words: str, named: str) -> None:
    found = refused(table.at("mill_yard"), deed(Verb.IMPROVISE, wish=words))
    assert (found.reason, found.message.partition(" Here:")[0]) == (
        Refusal.NOT_HERE,
        f'There is no "{named}" here.',
    )


@pytest.mark.parametrize(
    "words",
    [
        "kick the cart over",
        "climb onto the old wooden cart",
        "break the wheel with my knife",
        "dig a hole in the ground with my hands",
        "sing a hymn at the top of my voice",
        "pray for courage",
        "stamp hard until my feet are warm",
    ],
)
def test_what_is_here_or_carried_or_at_hand_anywhere_can_be_improvised_with(table: Table, words: str) -> None:
    found = bound(table.at("mill_yard"), deed(Verb.IMPROVISE, wish=words))
    assert isinstance(found, go.Improvise)


@pytest.mark.parametrize(
    ("event", "message"),
    [
        (deed(Verb.USE, "cart"), "You can't use the cart: it is part of the place."),
        (deed(Verb.DRINK, "chalk drawings"), "You can't drink the chalk drawings: they are part of the place."),
        (talk("dog", "Wat"), "You can't talk to the dog: it is part of the place."),
        (deed(Verb.GIVE, "smoked eel", "dog"), "You can't give that to the dog: it is part of the place."),
    ],
)
def test_what_is_here_is_never_denied_when_the_act_does_not_go_with_it(
    table: Table, event: Event, message: str
) -> None:
    assert refused(table.at("mill_yard"), event).message == message


def _having_met_osric(table: Table) -> Table:
    table.at("mill", Watch.NOON)
    return table.at("mill_yard", Watch.MORNING)


def test_who_is_away_is_refused_before_what_they_are_asked_about(table: Table) -> None:
    found = refused(_having_met_osric(table), talk("Osric", "my pay"))
    assert (found.reason, found.message) == (Refusal.NOT_PRESENT, "Osric is not here.")


def test_showing_a_trace_pairs_it_with_what_that_person_said(table: Table) -> None:
    table.knowing(traces=("toll_tally",), claims=("maren_toll",))
    found = bound(table, talk("Maren", shows="boat column"))
    assert found == go.Pair(claim=ClaimId("maren_toll"), trace=TraceId("toll_tally"))


def test_an_account_that_lacks_a_line_says_what_is_open(table: Table) -> None:
    found = refused(table, deed(Verb.SIGN, wish="drowner"))
    assert found.message.startswith("The account lacks cause, next. Sign KIND; CAUSE; NEXT. Open: kind: drowner,")
