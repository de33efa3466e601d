"""Things that are neither here nor carried nor told of, in the hunter's hand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.ports import Slip
from hunter_game.storyteller.slips.passage import is_denied, slip

_ARMS = (
    r"sword|axe|hatchet|bow|crossbow|pistol|musket|gun|rifle|spear|shield|helmet|wand|staff|dagger|mace|flail|halberd"
    r"|grenade|lance|javelin|sabre|rapier|whip|sling|arrows?|quiver|armou?r"
)
_GOODS = (
    r"potion|scroll|amulet|gem|diamond|ruby|crown|torch|treasure|chest|map|compass|chalice|goblet|cup|whistle|flute"
    r"|spade|shovel|crowbar|telescope|spyglass|mirror|crystal|vial|elixir|key|lockpick|grimoire|crucifix|holy water"
)
_WHOSE = r"(?:a|an|the|your|his|her|its|their|[A-Z]\w+['’]s)"
_SEIZED = re.compile(
    r"\byou (?:slowly |quickly |carefully )?(?:draw|raise|swing|fire|aim|pick up|take(?: up| out| down)?|pocket|drink"
    r"|find|grab|unsheathe|sheathe|loose|load|uncork|unroll|lift|hold up|pull(?: out)?|drive|thrust|put|produce|light"
    r"|brandish|seize|lower|drop|throw|hurl|open)"
    rf" {_WHOSE} (?:[\w-]+ ){{0,2}}?({_ARMS}|{_GOODS})\b",
    re.IGNORECASE,
)
"""Things that a model likes to hand out; only these are looked for, since prose may name any furniture."""
_YOURS = re.compile(rf"\b(?:draw|load|raise|swing|with|drive) your (?:[\w-]+ )?({_ARMS})\b", re.IGNORECASE)


def strange_things(brief: Brief, sentence: str) -> Iterator[Slip]:
    """Yield things taken or used that are not there."""
    if is_denied(sentence):
        return
    for match in (*_SEIZED.finditer(sentence), *_YOURS.finditer(sentence)):
        noun = match.group(1).casefold()
        if not re.search(rf"\b{re.escape(noun)}s?\b", _everything_named(brief)):
            yield slip(sentence, f"There is no {noun} here, and you carry none.")
            return


def is_named(brief: Brief, words: str) -> bool:
    """Whether any of some words belongs to what is seen, carried or told of."""
    named = _everything_named(brief)
    return any(re.search(rf"\b{re.escape(word)}", named) for word in re.findall(r"[a-z]{4,}", words.casefold()))


def _everything_named(brief: Brief) -> str:
    parts: list[str] = [brief.line]
    for view in (brief.before, brief.after):
        parts.append(view.place_text)
        parts.extend(f"{thing.name} {' '.join(thing.aliases)} {thing.text}" for thing in view.things)
        parts.extend(f"{ware.name} {' '.join(ware.aliases)}" for ware in view.wares)
        parts.extend(f"{detail.name} {detail.text}" for detail in view.details)
        parts.extend(trace.text for trace in view.traces)
    parts.extend(f"{beat.meaning} {' '.join(beat.slots.values())}" for beat in brief.beats)
    return " ".join(parts).casefold()
