"""Correction of typing slips, against a given list of words only."""

from __future__ import annotations

from collections.abc import Iterable

SHORTEST = 4
"""Words shorter than this are taken as typed."""


def slips(one: str, other: str, most: int) -> int:
    """Return how many typing slips lie between two words, or `most + 1` when there are more.

    A slip is a wrong, missing, extra or transposed letter (optimal string alignment).
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, against in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != against))
            if older and j > 1 and letter == other[j - 2] and one[i - 2] == against:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


def nearest(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return the known words nearest to `word`, if they are near enough; several when equally near.

    Up to seven letters one slip is near enough, beyond that two. The first letter must agree, unless it was
    swapped with the second.
    """
    if len(word) < SHORTEST:
        return tuple(dict.fromkeys(other for other in known if _is_short_slip(word, other)))
    if len(word) > 30:
        return ()
    most = 1 if len(word) < 8 else 2
    best = most
    found: list[str] = []
    for other in known:
        if len(other) < SHORTEST - 1 or not (other[0] == word[0] or other[:2] == word[1::-1]):
            continue
        distance = slips(word, other, best)
        if distance < best:
            best, found = distance, []
        if distance == best and other not in found and not (len(word) == SHORTEST and _is_other_letter(word, other)):
            found.append(other)
    swapped = tuple(other for other in found if sorted(other) == sorted(word))
    return swapped or tuple(found)


def _is_short_slip(word: str, other: str) -> bool:
    """Return whether a word of three letters is another with two letters swapped, or one of a pair left out."""
    if len(word) != SHORTEST - 1:
        return False
    if len(other) == len(word):
        return word != other and sorted(word) == sorted(other) and slips(word, other, 1) == 1
    doubled = (word[: at + 1] + word[at:] for at in range(len(word)))
    return other in doubled


def _is_other_letter(word: str, other: str) -> bool:
    """Return whether two short words differ by a letter typed for another: they may be two words."""
    return len(word) == len(other) and sorted(word) != sorted(other)
