"""What costs much is done only when it is clearly meant: to rest, to wait for long, to sign, and to end a hunt.

*Sit down* is a gesture, *can I sleep here?* is a question with a price, and nobody waits for the night in a meeting.
"""

from __future__ import annotations

from hunter_game.engine.events import Deed
from hunter_game.engine.names import word_list
from hunter_game.engine.state import CANDLES_A_DAY, CANDLES_A_WATCH
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
_COSTLY = frozenset((Verb.REST, Verb.WAIT, Verb.RECKON, Verb.SIGN))
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


Asked = tuple[str, tuple[str, ...]]
"""What is asked back, and lines that say plainly what may have been meant."""


def asked_back(line: tuple[Token, ...], commands: tuple[Command, ...], scene: Scene) -> Asked | None:
    """Return what is asked instead of doing what costs much, if the line may not mean it; None if it does.

    Args:
        line: All of it.
        commands: What it comes to.
        scene: With a view; without one nothing is asked.
    """
    view = scene.view
    deeds = (event for command in commands for event in command.events if isinstance(event, Deed))
    deed = next((each for each in deeds if each.verb in _COSTLY), None)
    if view is None or deed is None:
        return None
    if deed.verb is Verb.RECKON:
        return (DECIDED_ONCE, ("tell the truth", "bury it")) if _is_only_considered(line) else None
    if deed.verb is Verb.SIGN:
        return _signed_once(deed.wish) if deed.wish and _is_only_considered(_before_signing(line)) else None
    until = next((_WATCHES[token.word] for token in line if token.word in _WATCHES), None)
    if view.fight is not None:
        awaited = until is not None or any(token.word in {"until", "till", "candle", "candles"} for token in line)
        refused = "You can't wait for that in a meeting. (guard, or retreat) No time passed."
        return (refused, ("guard", "retreat")) if awaited else None
    if deed.verb is not Verb.REST:
        return _long_wait(until, view) if until is not None and _asks(line) else None
    return _rest(line, until, view)


def _signed_once(wish: str) -> Asked:
    line = f"sign {wish}"
    return f"An account is signed once. When you are sure: {line}. (/board: what is open) No time passed.", (line,)


def _long_wait(until: Watch, view: View) -> Asked | None:
    watches = tuple(Watch)
    if watches.index(until) <= watches.index(view.watch):
        return None
    burns = view.candles - (CANDLES_A_DAY - watches.index(until) * CANDLES_A_WATCH)
    return f"Wait until {until.value}? {_price('Waiting', burns)} No time passed.", (f"wait until {until.value}",)


def _rest(line: tuple[Token, ...], until: Watch | None, view: View) -> Asked | None:
    said = [token.word for token in line if token.kind == "word"]
    nxt, burns = _next_watch(view)
    price, lines = _price("Resting", burns), ("rest", "wait")
    if until is not None and until is not nxt:
        return f"You can rest until {nxt.value}, or wait until {until.value}. {price} No time passed.", lines
    asks = line[-1].word == "?" or (said[0] in _ASKING and "rest" not in said[:2])
    if asks or not _SITTING.isdisjoint(said):
        return f"Rest here until {nxt.value}? {price} No time passed.", lines
    return None


def _is_only_considered(line: tuple[Token, ...]) -> bool:
    """Return whether a line asks about something, or weighs it, and does not choose it.

    *Who gets hurt if I tell?*
    """
    return _asks(line) or not _WEIGHING.isdisjoint(token.word for token in line)


def _before_signing(line: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return a line without its account, in which any word may stand."""
    at = next((at for at, token in enumerate(line) if token.word.startswith("sign")), 0)
    return line[: at + 1] if line[-1].word != "?" else (*line[: at + 1], line[-1])


def _asks(line: tuple[Token, ...]) -> bool:
    first = next((token.word for token in line if token.kind == "word"), "")
    return line[-1].word == "?" or first in _ASKING | _WONDERING


_WONDERING = frozenset(word_list("what who whom whose which why when how if am are do does did will"))
_WEIGHING = frozenset(word_list("if could might should maybe perhaps or whether"))
"""Words that leave open what is done."""


def _next_watch(view: View) -> tuple[Watch, int]:
    """Return the watch that comes next, and how many candles burn until then."""
    watches = tuple(Watch)
    following = watches[(watches.index(view.watch) + 1) % len(watches)]
    return following, max(1, (view.candles - 1) % CANDLES_A_WATCH + 1)


def _price(doing: str, burns: int) -> str:
    return f"{doing} burns 1 candle." if burns == 1 else f"{doing} burns {burns} candles."
