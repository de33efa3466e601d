"""Print precision and recall of the slips: `python -m tests.storyteller.slips`.

With `--misses`, also the passages of the tuning part that are judged wrongly.
"""

from __future__ import annotations

import sys

from tests.storyteller.slips.scoring import KINDS, Verdict, judge, passages, score


def table(verdicts: tuple[Verdict, ...]) -> list[str]:
    """Return precision and recall, and what share of each kind is found."""
    whole = score(verdicts)
    rows = [
        f"{whole.true} true tellings, {whole.slipped} with one slip: "
        f"precision {whole.precision:.1%}, recall {whole.recall:.1%}",
    ]
    for kind, what in KINDS.items():
        shares = score([each for each in verdicts if each.passage.slip == kind])
        rows.append(f"  {kind:<10} {shares.found:>3} of {shares.slipped:<3} {shares.recall:>7.1%}  {what}")
    return rows


def main() -> None:
    verdicts = judge(passages())
    for part in ("frozen", "tuning"):
        print(f"The {part} part: ", *table(tuple(each for each in verdicts if each.passage.part == part)), "", sep="\n")
    if "--misses" in sys.argv:
        for each in verdicts:
            slip = each.passage.slip
            if each.passage.part == "tuning" and bool(each.found) is (slip is None):
                facts = f"  ← {each.found[0].fact}" if each.found else ""
                print(f"{slip or 'TRUE':<10} {each.passage.scene:<15} {each.passage.text}{facts}")


if __name__ == "__main__":
    main()
