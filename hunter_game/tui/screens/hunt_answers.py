"""What an answer means, with its numbers, beside the question that it answers. Pure."""

from __future__ import annotations

from textual.content import Content

from hunter_game.engine.text import one_line
from hunter_game.tui.choices import Offered, PackOffered, ReadyHunter, SpreadOffered, TradeOffered, WorldOffered
from hunter_game.tui.screens.hunt_questions import DAILY, DRAWN, OWN, Draft, Question, world_key
from hunter_game.tui.widgets.side_text import bar

_MUTED = "$text-muted"
_TERMS = {
    "begin": "Everything is saved as you go.",
    "seed": "What the dice are keyed with, and what a new hunt is drawn by. The same seed, the same hunt.",
    "iron": "No undo, no save, no load.",
    "fair": "Free words are read by rules only, so that the same lines give the same facts whoever tells them.",
}


def meaning(
    question: Question, answer: str, draft: Draft, worlds: tuple[WorldOffered, ...], offered: Offered | None
) -> Content:
    """Return what the answer under the bar means."""
    if question is Question.WORLD:
        return next((_world(each) for each in worlds if world_key(each) == answer), Content(""))
    if question is Question.TERMS:
        return Content.assemble(_TERMS.get(answer, ""), "\n\n", (summary(draft, offered), _MUTED))
    if offered is None:
        return Content("")
    match question:
        case Question.HUNT:
            return Content(_hunt(answer))
        case Question.HUNTER if answer == OWN:
            return Content("A name, a trade, where your points go, and a pack. Every number is shown.")
        case Question.HUNTER:
            return next((sheet(each) for each in offered.hunters if each.id == answer), Content(""))
        case Question.TRADE:
            return next((_trade(each) for each in offered.trades if each.id == answer), Content(""))
        case Question.SPREAD:
            return next((_spread(each) for each in offered.spreads if each.id == answer), Content(""))
        case Question.PACK:
            return next((_pack(each) for each in offered.packs if each.id == answer), Content(""))
        case _:
            return Content("")


def summary(draft: Draft, offered: Offered | None) -> str:
    """Return what has been chosen so far, in a line."""
    if draft.world is None or offered is None:
        return ""
    hunt = {DRAWN: "a new hunt", DAILY: "the hunt of the day"}.get(draft.hunt, "")
    hunt = hunt or next((each.title for each in offered.hunts if each.id == draft.hunt), "")
    if not offered.draws and len(offered.hunts) == 1:
        hunt = offered.hunts[0].title
    who: tuple[str, ...]
    if draft.hunter == OWN:
        spread = next((each.name for each in offered.spreads if each.id == draft.spread), "")
        who = (draft.name, draft.trade, spread)
    else:
        who = tuple(each.name for each in offered.hunters if each.id == draft.hunter)
    return " · ".join(part for part in (draft.world.title, hunt, *who) if part)


def _world(world: WorldOffered) -> Content:
    memory = (
        f"It remembers {world.remembers}: who died, what was buried, whose names are on the wall."
        if world.after
        else ""
    )
    return Content.assemble(one_line(world.blurb, 400), f"\n\n{memory}" if memory else "")


def _hunt(answer: str) -> str:
    if answer == DRAWN:
        return "Drawn from all that the country knows, and proven: knowledge alone wins it."
    if answer == DAILY:
        return "Drawn by the date, hunter and all. It begins at once."
    return "A hunt that was written by hand."


def _trade(trade: TradeOffered) -> Content:
    return Content.assemble(
        ("gift      ", _MUTED), one_line(trade.gift, 200), ("\nweakness  ", _MUTED), one_line(trade.weakness, 200)
    )


def _spread(spread: SpreadOffered) -> Content:
    return _numbers(spread.might, spread.wits, spread.nerve, spread.health, spread.courage)


def _pack(pack: PackOffered) -> Content:
    return Content.assemble(
        one_line(pack.things, 300), (f"\n{pack.coin}d in the purse, {pack.slots} slots in the pack", _MUTED)
    )


def _numbers(might: int, wits: int, nerve: int, health: int, courage: int) -> Content:
    signed = f"might {might:+d}   wits {wits:+d}   nerve {nerve:+d}".replace("-", "−")
    return Content.assemble(
        (signed, "bold"),
        ("\nhealth ", _MUTED),
        (bar(health, health, health), "$success"),
        f" {health}   ",
        ("nerve ", _MUTED),
        (bar(courage, courage, courage), "$primary"),
        f" {courage}",
    )


def sheet(hunter: ReadyHunter) -> Content:
    """Return a hunter with every number."""
    parts: list[Content | str | tuple[str, str]] = [
        _numbers(hunter.might, hunter.wits, hunter.nerve, hunter.health, hunter.courage),
        (f"\n{hunter.trade}: {one_line(hunter.gift, 120)}; {one_line(hunter.weakness, 120)}", ""),
        (f"\n{one_line(hunter.pack, 200)}", _MUTED),
        (f"\n{hunter.coin}d in the purse, {hunter.slots} slots in the pack", _MUTED),
    ]
    if hunter.scars:
        parts.append((f"\nscars: {', '.join(hunter.scars)}", "$error"))
    if hunter.renown:
        parts.append(f"\nrenown {hunter.renown}")
    return Content.assemble(*parts, "\n\n", one_line(hunter.text, 400))
