"""Print how well the labelled lines are read: `make corpus`. With `--misses`, the misread lines of the tuning part."""

from __future__ import annotations

import sys
from collections.abc import Callable

from tests.corpus.scoring import FOLDER, Verdict, corpus, judge, score


def table(verdicts: tuple[Verdict, ...], title: str, group: Callable[[Verdict], str]) -> list[str]:
    """Return a table of the shares by group."""
    rows = [f"{title:<14} {'lines':>6} {'intent':>8} {'wrong and acted upon':>22}"]
    for name in (*sorted(set(map(group, verdicts))), "all"):
        shares = score([each for each in verdicts if name in {group(each), "all"}])
        rows.append(f"{name:<14} {shares.lines:>6} {shares.right:>8.1%} {shares.wrong_and_acted_upon:>22.1%}")
    return rows


def by_intent(verdict: Verdict) -> str:
    """The first intent of the label."""
    return (verdict.line.intents[0] or ("unclear",))[0]


def main() -> None:
    frozen = judge(corpus("frozen"))
    tuning = judge(corpus("tuning"))
    held_out = judge(corpus("held out"))
    taught = tuple(each for each in frozen if each.line.folder == FOLDER)
    later = tuple(each for each in frozen if each.line.folder != FOLDER)
    for title, part in (("Frozen part", taught), ("Frozen part of the later lines", later), ("Held out", held_out)):
        print(title, *table(part, "register", lambda each: each.line.register), "", sep="\n")
    print(*table(frozen, "intent", by_intent), "", sep="\n")
    print("Tuning part", *table(tuning, "register", lambda each: each.line.register), sep="\n")
    slotted = [each for each in (*frozen, *tuning) if each.line.slots]
    print(f"\nSlots as labelled: {sum(each.slots_right for each in slotted)} of {len(slotted)}")
    if "--misses" in sys.argv:
        for each in tuning:
            if not each.right or not each.slots_right:
                mark = "!" if each.wrong_and_acted_upon else " "
                print(f"{mark} {'+'.join(each.line.intents[0]):<18} {'+'.join(each.found):<24} {each.line.text}")


if __name__ == "__main__":
    main()
