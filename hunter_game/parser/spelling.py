"""Correction of typing slips, against a given list of words only: nothing else is ever suggested."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

SHORTEST = 4
"""Words shorter than this are taken as typed, but for swapped and doubled letters."""
LONG = 8
"""Letters from which on two slips are forgiven."""
LONGEST_JUMBLED = 7
"""Letters of the longest word that is known by its letters in any order, the first one right."""
LONGEST_SHUFFLED = 4
"""Letters of the longest such word of which the last letter may be wrong, too."""
MOST_LETTERS_OFF = 4
"""Letters that only one of two words has, at most, if two slips lie between them: each slip changes two at most."""
LETTER = 31
"""Bits of a letter's code that tell which of the alphabet it is."""
LONGEST = 30
"""Longer words are no slips."""


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


class Spelling:
    """A list of words, and which of them a mistyped one may have been."""

    def __init__(self, known: Iterable[str]) -> None:
        """Note every word under each of its spellings with one letter left out, so that few have to be compared."""
        self._same: dict[str, list[str]] = {}
        self._voweled: dict[str, list[str]] = {}
        self._short: dict[str, list[str]] = {}
        self._thinned: dict[str, list[str]] = {}
        self._long: dict[str, list[tuple[str, int]]] = {}
        self._jumbled: dict[tuple[str, str], list[str]] = {}
        for word in dict.fromkeys(known):
            if len(word) == SHORTEST - 1:
                self._same.setdefault(word[:2], []).append(word)
            if len(word) == SHORTEST:
                for at in (1, 2, 3):
                    if word[at] in _VOWELS:
                        self._voweled.setdefault(word[:at] + word[at + 1 :], []).append(word)
            if len(word) <= SHORTEST:
                self._short.setdefault("".join(sorted(set(word))), []).append(word)
            if SHORTEST - 1 <= len(word) <= LONGEST:
                for thinned in _thinned(word):
                    self._thinned.setdefault(thinned, []).append(word)
            if len(word) >= SHORTEST:
                self._jumbled.setdefault((word[0], "".join(sorted(word))), []).append(word)
            if len(word) >= LONG - 2:
                self._long.setdefault(word[0], []).append((word, _letters(word)))

    def nearest(self, word: str) -> tuple[str, ...]:
        """Return the known words nearest to `word`, if they are near enough; several when equally near.

        Up to seven letters one slip is near enough, beyond that two. The first letter must agree, unless it was
        swapped with the second. A short word may have all its other letters in the wrong order.
        """
        if len(word) < SHORTEST:
            alike = self._short.get("".join(sorted(set(word))), ())
            swapped = tuple(other for other in alike if _is_short_slip(word, other))
            return swapped or self._beside(word)
        if len(word) > LONGEST:
            return ()
        best = 1 if len(word) < LONG else 2
        found: list[str] = []
        for other in self._alike(word):
            distance = slips(word, other, best)
            if distance < best:
                best, found = distance, []
            if distance == best and not _is_other_word(word, other):
                found.append(other)
        swapped = tuple(other for other in found if sorted(other) == sorted(word))
        if not found and len(word) <= LONGEST_JUMBLED:
            jumbled = self._jumbled.get((word[0], "".join(sorted(word))), ())
            return tuple(other for other in jumbled if len(word) <= LONGEST_SHUFFLED or other[-1] == word[-1])
        return swapped or tuple(found)

    def _beside(self, word: str) -> tuple[str, ...]:
        """Return the word of which the last of three letters was hit beside its key, or a vowel left out."""
        if len(word) != SHORTEST - 1:
            return ()
        near = tuple(
            other
            for other in self._same.get(word[:2], ())
            if other[2] in _NEIGHBOURS.get(word[2], "") and other != word
        )
        lacking = tuple(other for other in self._voweled.get(word, ()) if other not in near)
        found = near + lacking
        return found if len(found) == 1 else ()

    def beside(self, word: str) -> tuple[str, ...]:
        """Return the known words that one slip to the next key makes of `word`, or one letter left out of them.

        Far more words are one another's neighbours than `nearest` may take for slips: this is for short lists of the
        commonest words.
        """
        if not SHORTEST - 1 <= len(word) <= LONGEST:
            return ()
        alike = dict.fromkeys(other for thinned in _thinned(word) for other in self._thinned.get(thinned, ()))
        return tuple(other for other in alike if _is_beside(word, other))

    def _alike(self, word: str) -> Iterator[str]:
        """Yield the words worth comparing, each once."""
        near = [other for thinned in _thinned(word) for other in self._thinned.get(thinned, ())]
        if len(word) >= LONG:
            own = _letters(word)
            near += (
                other
                for other, letters in self._long.get(word[0], ())
                if abs(len(other) - len(word)) <= 2 and (letters ^ own).bit_count() <= MOST_LETTERS_OFF
            )
        for other in dict.fromkeys(near):
            if other[0] == word[0] or other[:2] == word[1::-1]:
                yield other


def _letters(word: str) -> int:
    """Return which letters a word has, as bits, to be compared at a look."""
    found = 0
    for letter in word:
        if letter.isascii() and letter.isalpha():
            found |= 1 << (ord(letter) & LETTER)
    return found


def _thinned(word: str) -> tuple[str, ...]:
    """Return a word, and what is left of it without each of its letters, in an order that is the same everywhere."""
    return tuple(dict.fromkeys((word, *(word[:at] + word[at + 1 :] for at in range(len(word))))))


def _is_short_slip(word: str, other: str) -> bool:
    """Return whether a word of two or three letters is another with two swapped, or one of a pair left out."""
    if not 1 < len(word) < SHORTEST:
        return False
    if len(other) == len(word):
        return word != other and sorted(word) == sorted(other) and slips(word, other, 1) == 1
    doubled = (word[: at + 1] + word[at:] for at in range(len(word)))
    return other in doubled


def _is_beside(word: str, other: str) -> bool:
    if slips(word, other, 1) != 1:
        return False
    if len(word) != len(other):
        return word[0] == other[0] and len(word) < len(other)
    differing = [(one, another) for one, another in zip(word, other, strict=True) if one != another]
    return len(differing) == 1 and differing[0][1] in _NEIGHBOURS.get(differing[0][0], "")


def _is_other_word(word: str, other: str) -> bool:
    """Return whether two words of one length differ by a letter that no finger types for the other."""
    if len(word) != len(other) or sorted(word) == sorted(other):
        return False
    if _doubled(word) and _doubled(other) and not _doubled(word) & _doubled(other):
        return False
    if len(word) == SHORTEST:
        return True
    return any(
        one != another and another not in _NEIGHBOURS.get(one, "") and one not in "aeiouy"
        for one, another in zip(word, other, strict=True)
    )


def _doubled(word: str) -> set[str]:
    """Return the letters that stand twice in a row: the wrong one is often doubled, *lokk* for *look*."""
    return {one for one, another in pairwise(word) if one == another}


_VOWELS = "aeiou"
_NEIGHBOURS = {
    "q": "wa", "w": "qes", "e": "wrd", "r": "etf", "t": "ryg", "y": "tuh", "u": "yij", "i": "uok", "o": "ipl", "p":
    "ol", "a": "qsz", "s": "awdxzc", "d": "sefxc", "f": "drgcv", "g": "fthvb", "h": "gyjbn", "j": "hukmn", "k":
    "jilm", "l": "kop", "z": "asx", "x": "zsdc", "c": "xdfvks", "v": "cfgb", "b": "vghn", "n": "bhjm", "m": "njk",
}  # fmt: skip
"""Letters beside each on the keyboard."""
