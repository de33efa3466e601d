"""What costs much is done only when it is clearly meant: to rest, to wait for another watch, and to end a hunt.

*Sit down* is a gesture, *can I sleep here?* is a question with a price, and nobody waits for the night in a meeting.
"""

from __future__ import annotations

from hunter_game.engine.events import Deed
from hunter_game.engine.names import word_list
from hunter_game.engine.state import CANDLES_A_WATCH
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Phase, Verb, Watch
from hunter_game.parser.command import Command
from hunter_game.parser.normalise import Token
from hunter_game.parser.scene import Scene

_RESTING = frozenset(
    word_list(
        "rest rested resting sleep slumber nap doze snooze kip bed camp recover recuperate relax retire overnight"
        " breather break breath night hay sack"
    )
)
"""Words that say that one rests, and does not only sit."""
_SITTING = frozenset(word_list("sit lean kneel perch crouch squat stand"))
_ASKING = frozenset(word_list("can could may might is shall should would do where"))
DECIDED_ONCE = "This is decided once: tell the truth, or bury it. No time passed."
"""Said instead of ending a hunt by a line that may only ask about it."""

_WATCHES = {
    **{watch.value: watch for watch in Watch},
    "dawn": Watch.MORNING,
    "tomorrow": Watch.MORNING,
    "midday": Watch.NOON,
    "evening": Watch.DUSK,
    "nightfall": Watch.NIGHT,
    "dark": Watch.NIGHT,
}


def is_posture_only(said: tuple[Token, ...]) -> bool:
    """Return whether words that may mean a rest say nothing of it: *sit by the fire*."""
    return _RESTING.isdisjoint(token.word for token in said)


def price_of(line: tuple[Token, ...], commands: tuple[Command, ...], scene: Scene) -> str | None:
    """Return what is said instead of letting the time go by, if the line may not mean it; None if it does.

    Args:
        line: All of it.
        commands: What it comes to.
        scene: With a view; without one nothing is asked.
    """
    view = scene.view
    if view is not None and any(_decides(event) for command in commands for event in command.events):
        return DECIDED_ONCE if _is_only_considered(line) else None
    passing = next((event for command in commands for event in command.events if _passes_time(event)), None)
    if view is None or passing is None:
        return None
    until = next((_WATCHES[token.word] for token in line if token.word in _WATCHES), None)
    if view.fight is not None:
        awaited = until is not None or any(token.word in {"until", "till", "candle", "candles"} for token in line)
        return "You can't wait for that in a meeting. (guard, or retreat) No time passed." if awaited else None
    if not isinstance(passing, Deed) or passing.verb is not Verb.REST:
        return None
    said = [token.word for token in line if token.kind == "word"]
    nxt, candles = _next_watch(view)
    if until is not None and until is not nxt:
        return f"You can rest until {nxt.value}, or wait until {until.value}. {_price(candles)} No time passed."
    asks = line[-1].word == "?" or (said[0] in _ASKING and "rest" not in said[:2])
    if asks or not _SITTING.isdisjoint(said):
        return f"Rest here until {nxt.value}? {_price(candles)} No time passed."
    return None


def readings_of(scene: Scene) -> tuple[str, ...]:
    """Return how to say plainly what a line may not have meant."""
    if scene.phase is Phase.RECKONING:
        return ("tell the truth", "bury it")
    return ("guard", "retreat") if scene.fighting else ("rest", "wait")


def _decides(event: object) -> bool:
    return isinstance(event, Deed) and event.verb is Verb.RECKON


def _is_only_considered(line: tuple[Token, ...]) -> bool:
    """Return whether a line asks about an end, or weighs it, and does not choose it.

    *Who gets hurt if I tell?*
    """
    said = [token.word for token in line if token.kind == "word"]
    asks = line[-1].word == "?" or bool(said and said[0] in _ASKING | _WONDERING)
    return asks or not _WEIGHING.isdisjoint(said)


_WONDERING = frozenset(word_list("what who whom whose which why when how if am are do does did will"))
_WEIGHING = frozenset(word_list("if could might should maybe perhaps or whether"))
"""Words that leave open what is done."""


def _passes_time(event: object) -> bool:
    return isinstance(event, Deed) and event.verb in {Verb.REST, Verb.WAIT}


def _next_watch(view: View) -> tuple[Watch, int]:
    """Return the watch that comes next, and how many candles burn until then."""
    watches = tuple(Watch)
    following = watches[(watches.index(view.watch) + 1) % len(watches)]
    return following, max(1, (view.candles - 1) % CANDLES_A_WATCH + 1)


def _price(candles: int) -> str:
    return "Resting burns 1 candle." if candles == 1 else f"Resting burns {candles} candles."
