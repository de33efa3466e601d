"""What many simulated hunts come to: counts, shares and a small chart, for people and for machines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from hunter_game.devtools.simulate import Played

PERCENTILES = (10, 50, 90)
BAR = 30
"""Width of a whole bar of the chart, in characters."""
NAMES_WIDE = 22
"""Room for the names in the chart, in characters."""
INK = "#"
"""What bars are drawn with where nothing better is known to be shown."""
STEPS = (1, 2, 5, 10, 20, 50, 100, 200)
"""Widths of the steps of a histogram."""
MOST_STEPS = 12
MOST_FAULTS = 5
"""Faults that are printed one by one; the rest are counted."""


class Tally:
    """The sum of one bot's hunts."""

    def __init__(self, bot: str, played: Iterable[Played]) -> None:
        self.bot = bot
        self.played: tuple[Played, ...] = tuple(played)

    @property
    def hunts(self) -> int:
        """How many hunts were played."""
        return len(self.played)

    @property
    def won(self) -> int:
        """How many ended with the beast slain or laid to rest."""
        return self._fates["won"]

    @property
    def stuck(self) -> int:
        """How many came to no end."""
        return self._fates["stuck"]

    @property
    def errors(self) -> int:
        """How many ended with an exception."""
        return self._fates["error"]

    @property
    def sound(self) -> bool:
        """Whether every hunt came to an end."""
        return not (self.stuck or self.errors)

    def as_json(self) -> dict[str, Any]:
        """Return the tally for machines."""
        return {
            "bot": self.bot,
            "hunts": self.hunts,
            "won": self.won,
            "lost_by": _counted(each.cause for each in self.played if each.fate == "lost"),
            "stuck": self.stuck,
            "errors": self.errors,
            "turns": percentiles(each.turns for each in self.played),
            "commits": percentiles(each.commits for each in self.played),
            "score": percentiles(each.score for each in self.played),
            "endings": _counted(_ending(each) for each in self.played),
            "lines_right": _counted(str(each.lines) for each in self.played),
            "hunters": self._shares(_trade),
            "beasts": self._shares(_beast),
            "complications": self._shares(_complication),
            "faults": [{"hunt": each.number, "seed": each.seed, "what": each.cause} for each in self._faults],
        }

    def lines(self, ink: str = INK) -> Iterator[str]:
        """Yield the tally for people, line by line.

        Args:
            ink: The character that bars are drawn with.
        """
        yield f"{self.bot}: {self.won} of {self.hunts} hunts won ({share(self.won, self.hunts)})"
        yield f"  stuck {self.stuck} · errors {self.errors}"
        yield f"  turns {_spread(each.turns for each in self.played)}"
        yield f"  commits {_spread(each.commits for each in self.played)}"
        yield f"  score {_spread(each.score for each in self.played)}"
        yield "  how they ended"
        yield from chart(Counter(_ending(each) for each in self.played).most_common(), self.hunts, ink)
        lost = Counter(each.cause for each in self.played if each.fate == "lost")
        if lost:
            yield f"  lost by ({lost.total()} of {self.hunts})"
            yield from chart(lost.most_common(), lost.total(), ink)
        yield "  turns in a hunt"
        yield from chart(histogram([each.turns for each in self.played]), self.hunts, ink)
        for by, name_of in (("hunter", _trade), ("beast", _beast), ("complication", _complication)):
            yield f"  won, by {by}"
            for name, counted in self._shares(name_of).items():
                yield from chart([(name, counted["won"])], counted["hunts"], ink)
        yield "  lines of the account right"
        yield from chart(list(_counted(str(each.lines) for each in self.played).items()), self.hunts, ink)
        for fault in self._faults[:MOST_FAULTS]:
            yield f"  {fault.fate}: hunt {fault.number}, seed {fault.seed}, {fault.trade}: {fault.cause}"
            yield f"    again: --bot {self.bot} --first {fault.number} --hunts 1, with the same --seed"

    @property
    def _fates(self) -> Counter[str]:
        return Counter(each.fate for each in self.played)

    @property
    def _faults(self) -> list[Played]:
        return [each for each in self.played if each.fate in ("stuck", "error")]

    def _shares(self, name_of: Callable[[Played], str]) -> dict[str, dict[str, int]]:
        """Return by name how many hunts there were, and how many of them were won."""
        hunts = _counted(name_of(each) for each in self.played)
        won = Counter(name_of(each) for each in self.played if each.fate == "won")
        return {name: {"hunts": count, "won": won[name]} for name, count in hunts.items()}


def _trade(played: Played) -> str:
    return played.trade


def _beast(played: Played) -> str:
    return played.beast


def _complication(played: Played) -> str:
    return played.complication or "none"


def percentiles(values: Iterable[int]) -> dict[str, int]:
    """Return p10, p50 and p90 of some values, by nearest rank; 0 of none."""
    ranked = sorted(values)
    return {
        f"p{percent}": ranked[max(0, -(-percent * len(ranked) // 100) - 1)] if ranked else 0 for percent in PERCENTILES
    }


def share(part: int, whole: int) -> str:
    """Return a share in per cent with one place, exactly rounded from integers."""
    if whole == 0:
        return "0.0 %"
    thousandths = (2000 * part + whole) // (2 * whole)
    return f"{thousandths // 10}.{thousandths % 10} %"


def histogram(values: Sequence[int]) -> list[tuple[str, int]]:
    """Return how many values there are in steps of one width, from the lowest step to the highest, empty ones too."""
    if not values:
        return []
    low, high = min(values), max(values)
    step = next((step for step in STEPS if high // step - low // step < MOST_STEPS), STEPS[-1])
    counted = Counter(value // step for value in values)
    return [
        (str(at) if step == 1 else f"{at * step} to {at * step + step - 1}", counted[at])
        for at in range(low // step, high // step + 1)
    ]


def chart(counts: Sequence[tuple[str, int]], whole: int, ink: str = INK) -> Iterator[str]:
    """Yield a bar for each count, as long as its share of the whole."""
    for name, count in counts:
        bar = ink * ((2 * BAR * count + whole) // (2 * whole)) if whole else ""
        yield f"    {name:<{NAMES_WIDE}} {share(count, whole):>8}  {bar}".rstrip()


def _spread(values: Iterable[int]) -> str:
    return ", ".join(f"{name} {value}" for name, value in percentiles(values).items())


def _ending(played: Played) -> str:
    return played.ending.value if played.fate in ("won", "lost") and played.ending is not None else played.fate


def _counted(names: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(names).items()))
