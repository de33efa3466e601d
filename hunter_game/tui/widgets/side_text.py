"""What stands beside the log, in words: from a `View` to styled text. Pure.

Every bar has its numbers beside it, and every state its word: nothing is said by colour alone.
"""

from __future__ import annotations

from collections import Counter

from textual.content import Content

from hunter_game.engine.ledger import odds_in_words
from hunter_game.engine.view import ExitSeen, FightSeen, ItemSeen, Offer, PersonSeen, ReckoningSeen, View
from hunter_game.engine.vocabulary import Ending, Phase, Telling, Weather
from hunter_game.tui.widgets.offers import Suggestion

BAR = 10
"""Cells of a bar."""
CANDLES = 12
"""Candles of a day."""

ENDINGS = {
    Ending.SLAIN: "slain",
    Ending.LAID: "laid to rest",
    Ending.DIED: "the hunter died",
    Ending.LOST: "it came, and you were not there",
}
TOLD = {Telling.TRUTH: ", the truth told", Telling.BURY: ", the truth buried"}

_AFTER = (
    Suggestion("/next", "the next hunt", "in a country that remembers this one"),
    Suggestion("/reckoning", "the reckoning", "what was known, who lives, what it was worth"),
    Suggestion("/title", "back to the title", "everything is saved"),
)
"""What can be done when a hunt is over."""

_HEAD = "bold $accent"
_MUTED = "$text-muted"


def bar(now: int, most: int, width: int = BAR) -> str:
    """Return a bar in block characters; anything left is at least one cell, anything lost too."""
    if most <= 0:
        return "░" * width
    full = round(width * max(0, min(now, most)) / most)
    if 0 < now < most:
        full = min(max(full, 1), width - 1)
    return "█" * full + "░" * (width - full)


def side(view: View) -> Content:
    """Return the whole side, sections separated by an empty line."""
    sections = [_place(view)]
    if view.reckoning is not None:
        return Content("\n\n").join([*sections, _vitals(view), _reckoning(view.reckoning)])
    if view.fight is not None:
        sections.append(_beast(view.fight))
    sections += [_vitals(view), _present(view), _exits(view.exits)]
    if view.fight is None:
        sections += [_goal(view), _complication(view)]
    return Content("\n\n").join([section for section in sections if section.plain])


def head_line(view: View) -> Content:
    """Return what matters most now, for a screen without room for the side: the place, or the beast."""
    fight = view.fight
    if fight is None:
        return Content.assemble((place_line(view), _HEAD), (f"{_sky(view)} · {_nights(view)}", _MUTED))
    grief = f" · grief {fight.will}/{fight.will_most}" if fight.will_most else ""
    return Content.assemble(
        (f"{fight.name} {fight.health}/{fight.health_most}{grief}", "bold $error"),
        (f" · {fight.range}", _MUTED),
        (" · next: ", _MUTED),
        (fight.shown_name, "bold $warning"),
        ("".join(f" · {condition}" for condition in fight.conditions), _MUTED),
    )


def vitals_line(view: View) -> Content:
    """Return the vitals in one line, for a screen without room for the side."""
    hunter = view.hunter
    parts = [
        f"health {hunter.health}/{hunter.health_most}",
        f"nerve {hunter.courage}/{hunter.courage_most}",
        f"candles {view.candles}/{CANDLES}",
        f"{hunter.coin}d",
    ]
    conditions = [Content.styled(condition, "bold $error") for condition in hunter.conditions]
    return Content("  ").join([*(Content(part) for part in parts), *conditions])


def suggestions(view: View, offers: tuple[Offer, ...]) -> tuple[Suggestion, ...]:
    """Return what could be done now, best first."""
    return _AFTER if view.reckoning is not None else tuple(_suggestion(offer) for offer in offers)


def _suggestion(offer: Offer) -> Suggestion:
    """Return an offer with its price and odds in words."""
    if offer.odds is None:
        return Suggestion(offer.line, offer.label, offer.price)
    return Suggestion(offer.line, offer.label, offer.price, odds_in_words(offer.odds))


def place_line(view: View) -> str:
    """Return where and when, in a line."""
    return f"{_capital(view.place_name)} · day {view.day}, {view.watch}"


def _sky(view: View) -> str:
    return "" if view.weather is Weather.STILL else f" · {view.weather}"


def here_line(view: View) -> str:
    """Return who, what and which ways, in a line or two, for a screen without room for the side."""
    people = [person.name for person in view.present]
    things = [_thing(thing) for thing in view.here]
    parts = [f"Here: {', '.join(people + things)}."] if people or things else []
    parts.append("Ways: " + ", ".join(_way(way) for way in view.exits) + "." if view.exits else "No way out.")
    return " ".join(parts)


def _head(text: str) -> Content:
    return Content.styled(text, _HEAD)


def _place(view: View) -> Content:
    dark = " · dark" if view.dark else ""
    return Content.assemble(
        (_capital(view.place_name), _HEAD),
        "\n",
        (f"day {view.day}, {view.watch}{_sky(view)}{dark}\n{_nights(view)}", _MUTED),
    )


def _nights(view: View) -> str:
    if view.reckoning is not None:
        return f"over, score {view.reckoning.score}"
    return "last night" if view.nights_left <= 1 else f"{view.nights_left} nights left"


def truth(reckoning: ReckoningSeen) -> tuple[str, ...]:
    """Return what it was all along, for the end of a hunt."""
    return f"it was   {reckoning.kind}", f"made by  {reckoning.cause}", f"wanted   {reckoning.next}"


def worth(reckoning: ReckoningSeen) -> str:
    """Return what came of the hunt for the hunter, in a line; the rest is in the strip of the last turn."""
    return f"score {reckoning.score} · {reckoning.pay}d paid · renown +{reckoning.renown}"


def _reckoning(reckoning: ReckoningSeen) -> Content:
    rows = (
        ("account", f"{reckoning.lines} of 3 lines right"),
        ("alive", str(reckoning.alive)),
        ("score", str(reckoning.score)),
        ("paid", f"{reckoning.pay}d"),
        ("renown", f"+{reckoning.renown}"),
    )
    ending = ENDINGS[reckoning.ending] + (TOLD[reckoning.told] if reckoning.told is not None else "")
    lines = [Content.assemble((f"{label:<8}", _MUTED), text) for label, text in rows]
    village = [Content.styled(_capital(reckoning.village), _MUTED)] if reckoning.village else []
    return Content("\n").join([_head("The reckoning"), Content(ending), *village, *lines])


def _measure(label: str, now: int, most: int, style: str) -> Content:
    return Content.assemble((f"{label:<8}", _MUTED), (bar(now, most), style), f" {now}/{most}")


def _vitals(view: View) -> Content:
    hunter = view.hunter
    lines = [
        Content.assemble((hunter.name, "bold"), (f", {hunter.trade}", _MUTED)),
        _measure("health", hunter.health, hunter.health_most, "$success"),
        _measure("nerve", hunter.courage, hunter.courage_most, "$primary"),
        _measure("candles", view.candles, CANDLES, "$warning"),
        Content.assemble(
            (f"{'pack':<8}", _MUTED),
            f"{hunter.slots_used}/{hunter.slots} slots · {hunter.coin}d",
        ),
    ]
    if view.phase is Phase.INQUIRY and view.account is None:
        lines.append(Content.assemble((f"{'open':<8}", _MUTED), _open(view)))
        if view.complication is not None:
            lines.append(Content.assemble((f"{'mind':<8}", _MUTED), view.complication.replace("_", " ")))
    if hunter.conditions:
        lines.append(Content.styled(", ".join(hunter.conditions), "bold $error"))
    if hunter.scars:
        lines.append(Content.styled(", ".join(scar.replace("_", " ") for scar in hunter.scars), "$error"))
    return Content("\n").join(lines)


def _beast(fight: FightSeen) -> Content:
    lines = [
        Content.assemble((fight.name, "bold $error"), (f" · {fight.range}", _MUTED)),
        _measure("health", fight.health, fight.health_most, "$error"),
    ]
    if fight.will_most:
        lines.append(_measure("grief", fight.will, fight.will_most, "$secondary"))
    lines.append(
        Content.assemble(("next ", _MUTED), (fight.shown_name, "bold $warning"), (f" ({fight.shown_reach})", _MUTED))
    )
    if fight.shown_tell:
        lines.append(Content.styled(fight.shown_tell, "italic $text-muted"))
    if fight.conditions:
        lines.append(Content(", ".join(fight.conditions)))
    return Content("\n").join(lines)


def _present(view: View) -> Content:
    sold = Counter(ware.seller for ware in view.wares)
    lines = [_person(person, sold[person.id]) for person in view.present]
    lines += [Content.assemble(("· ", _MUTED), _thing(thing)) for thing in view.here]
    return Content("\n").join([_head("Here"), *lines]) if lines else Content("")


def _complication(view: View) -> Content:
    if not view.complicates or view.phase is not Phase.INQUIRY:
        return Content("")
    return Content.assemble(("Mind", _HEAD), f"\n{view.complicates}")


def _person(person: PersonSeen, wares: int) -> Content:
    mood = f", {person.mood}" if person.mood else ""
    mood += f" · {wares} for sale" if wares else ""
    return Content.assemble(
        ("· ", _MUTED),
        (person.name, "bold"),
        (f", {person.role}\n  trust {_signed(person.trust)}{mood}", _MUTED),
    )


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


def _signed(number: int) -> str:
    return f"{number:+d}".replace("-", "−") if number else "0"


def _thing(thing: ItemSeen) -> str:
    count = f" ×{thing.count}" if thing.count > 1 else ""
    return f"{thing.name}{count}{' (set)' if thing.set else ''}"


def _way(way: ExitSeen) -> str:
    return f"{way.direction} ({way.leads or way.name})"


def _exits(exits: tuple[ExitSeen, ...]) -> Content:
    lines = [
        Content.assemble(
            (f"{way.direction:<10}", _MUTED),
            way.leads or way.name,
            ("" if way.leads else " ?", _MUTED),
            (" under water" if way.closed else "", "$warning"),
        )
        for way in exits
    ]
    return Content("\n").join([_head("Ways"), *lines]) if lines else Content("")


def _goal(view: View) -> Content:
    return Content.assemble(("Goal", _HEAD), f"\n{view.goal}")


def _open(view: View) -> str:
    """Return how many candidates of each line are left."""
    left = Counter(candidate.line for candidate in view.candidates if not candidate.struck_by)
    return ", ".join(f"{line} {left[line]}" for line in dict.fromkeys(each.line for each in view.candidates))
