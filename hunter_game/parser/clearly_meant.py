"""What costs much is done only when it is clearly meant: to rest, to sleep, and to wait for another watch.

*Sit down* is a gesture, *can I sleep here?* is a question with a price, and nobody waits for the night in a meeting.
"""

from __future__ import annotations

from hunter_game.engine.events import Deed
from hunter_game.engine.names import word_list
from hunter_game.engine.state import CANDLES_A_WATCH
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Verb, Watch
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
    """Return how to say plainly that time is to go by."""
    return ("guard", "retreat") if scene.fighting else ("rest", "wait")


def _passes_time(event: object) -> bool:
    return isinstance(event, Deed) and event.verb in {Verb.REST, Verb.WAIT}


def _next_watch(view: View) -> tuple[Watch, int]:
    """Return the watch that comes next, and how many candles burn until then."""
    watches = tuple(Watch)
    following = watches[(watches.index(view.watch) + 1) % len(watches)]
    return following, max(1, (view.candles - 1) % CANDLES_A_WATCH + 1)


def _price(candles: int) -> str:
    return "Resting burns 1 candle." if candles == 1 else f"Resting burns {candles} candles."
