"""Learn the weights of `hunter_game.parser.weighing` from the tuning part of the labelled lines: `make weights`.

Two logistic regressions, the first over what a line consists of, the second over how far a reading can be trusted.
The second is learnt from lines that no rule was made from, and from odds that were learnt without them; it would trust
both readings too far otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import numpy
from joblib import Parallel, delayed
from sklearn.feature_extraction import DictVectorizer
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold

from hunter_game.parser.lines import read_line
from hunter_game.parser.normalise import clean
from hunter_game.parser.parse import apart_from_the_story
from hunter_game.parser.quoting import unquoted
from hunter_game.parser.scene import Scene
from hunter_game.parser.weighed import heard_as
from hunter_game.parser.weighing import evidence
from hunter_game.parser.weighing.choosing import (
    TRUST_SCALE,
    Heard,
    Learnt,
    Odds,
    candidates,
    measures,
    weighed_together,
)
from hunter_game.parser.weighing.evidence import CODES, FILE, NOTHING, SCALE, SEVERAL
from hunter_game.parser.weighing.features import features
from hunter_game.parser.weighing.parts import parts
from tests.corpus.scoring import UNSEEN, Line, acts, corpus
from tests.corpus.spoken_table import spoken_table

SMOOTHING = 2.0
"""Inverse strength of the regularisation of what is learnt of features."""
OF_THE_TABLE = 0.2
"""How much a line that was made from the verb table counts beside one that somebody wrote."""
LEAST_SEEN = 2
"""Lines that a feature has to stand in."""
LEAST = 3
"""Smallest weight that is kept, in units of `SCALE`: what says less is left out."""
FOLDS = 5
WEIGHTS = Path(evidence.__file__).with_name(FILE)


class Lesson:
    """Weights of features, in whole numbers."""

    def __init__(self, lines: Sequence[Line]) -> None:
        means = [(line.text, _meant(line), 1.0) for line in lines]
        means += [(text, {intent}, OF_THE_TABLE) for text, intent in dict.fromkeys(spoken_table())]
        self.counted = CountVectorizer(analyzer=features, min_df=LEAST_SEEN, binary=True)
        seen = self.counted.fit_transform([text for text, _, _ in means]).astype(float)
        counts = [count for _, _, count in means]
        self.intents = sorted(set().union(*(meant for _, meant, _ in means)))
        fits = Parallel(n_jobs=-1, prefer="threads")(
            delayed(LogisticRegression(C=SMOOTHING, solver="liblinear").fit)(
                seen, [intent in meant for _, meant, _ in means], sample_weight=counts
            )
            for intent in self.intents
        )
        weights = numpy.stack([fit.coef_[0] for fit in fits])
        rounded = numpy.rint(weights * SCALE).astype(int)
        self.weights = numpy.where(numpy.abs(rounded) < LEAST, 0, rounded)
        self.starts = numpy.rint(numpy.array([fit.intercept_[0] for fit in fits]) * SCALE).astype(int)

    def of(self, lines: Sequence[Line]) -> list[Learnt]:
        """Return what is known of each line and of its parts, as `learnt_of` says it."""
        told = [parts(line.text) for line in lines]
        of_parts = iter(self._odds([part for each in told for part in each]))
        whole = self._odds([line.text for line in lines])
        return [
            weighed_together(line.text, odds, list(islice(of_parts, len(each))))
            for line, odds, each in zip(lines, whole, told, strict=True)
        ]

    def _odds(self, texts: Sequence[str]) -> list[Odds]:
        sums = self.counted.transform(texts) @ self.weights.T + self.starts
        return [dict(zip(self.intents, map(int, row), strict=True)) for row in sums]


def _meant(line: Line) -> set[str]:
    """Return what is learnt of a line: its intents, and whether they are several."""
    found = acts(line.intents[0])
    return {*found, SEVERAL} if len(found) > 1 else set(found) or {NOTHING}


def heard(line: Line) -> Heard | None:
    """Return what the verb table makes of a line; None where it is not weighed."""
    text = unquoted(clean(line.text))
    if apart_from_the_story(text, Scene(None)) is not None:
        return None
    read = read_line(text, Scene(None))
    return None if read.settled else heard_as(read)


def learnt_trust(lines: Sequence[Line], known: Sequence[Learnt]) -> dict[str, int]:
    """Return how much each measure counts."""
    rows: list[dict[str, float]] = []
    right: list[bool] = []
    for line, learnt in zip(lines, known, strict=True):
        table = heard(line)
        if table is None:
            continue
        means = set(map(acts, line.intents))
        for reading in candidates(table, learnt):
            rows.append({name: value / SCALE for name, value in measures(reading, table, learnt).items()})
            right.append(reading in means)
    named = DictVectorizer(sparse=False)
    fit = LogisticRegression(C=1.0, max_iter=5_000).fit(named.fit_transform(rows), right)
    trust = dict(zip(named.get_feature_names_out(), fit.coef_[0], strict=True)) | {"start": fit.intercept_[0]}
    return {name: round(float(value) * TRUST_SCALE) for name, value in sorted(trust.items())}


def across(lines: Sequence[Line], others: Sequence[Line]) -> list[Learnt]:
    """Return what is known of each line if it is learnt from all but its fold."""
    found: dict[int, Learnt] = {}
    for rest, fold in KFold(FOLDS, shuffle=True, random_state=0).split(lines):
        learnt = Lesson([*others, *(lines[at] for at in rest)])
        found.update(zip(fold, learnt.of([lines[at] for at in fold]), strict=True))
    return [found[at] for at in range(len(lines))]


def main() -> None:
    """Write the weights."""
    tuning = corpus("tuning")
    unseen = [line for line in tuning if line.folder == UNSEEN]
    taught = [line for line in tuning if line.folder != UNSEEN]
    trust = learnt_trust(unseen, across(unseen, taught))
    learnt = Lesson(tuning)
    lines: list[Any] = [
        "\t".join(learnt.intents),
        "\t".join(map(str, learnt.starts)),
        "\t".join(f"{name}={value}" for name, value in trust.items()),
    ]
    names = learnt.counted.get_feature_names_out()
    for at in numpy.argsort(names):
        said = "".join(f"{CODES[place]}{weight}" for place, weight in enumerate(learnt.weights[:, at]) if weight)
        if said:
            lines.append(f"{names[at]}\t{said}")
    WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(tuning)} lines, {len(lines) - 3} features, {WEIGHTS.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
