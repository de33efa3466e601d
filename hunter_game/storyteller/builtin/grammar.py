"""The grammar of the built-in storyteller: phrases with conditions, read from YAML and proven before they are used.

A prose file holds one list::

    phrases:
    - beat: moved                     # kind of beat
      when: {first: yes, place: mill} # conditions; a list means any of them
      text: [one phrase, another]     # one text or several; {slots} of the beat
      names: [wheel]                  # nouns of the world that it mentions without a slot
      image: wheel-as-clock           # its figure of speech, told once and then rested
      peak: yes                       # written for this very moment: wins over all others

Scalars are read as text, so `yes` is the word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from hunter_game.content.faults import Mark
from hunter_game.content.scalars import Listing, Node, Table, Text, read_tree
from hunter_game.errors import ContentError
from hunter_game.storyteller.builtin.supplies import CONDITIONS, ONLY_WHEN, SLOTS

_SLOT = re.compile(r"\{([^{}]*)\}")
_ARTICLE_BEFORE_SLOT = re.compile(r"\b(?:a|an)\s+\{", re.IGNORECASE)
_DOUBLE_ARTICLE = re.compile(r"\b(?:the|a|an)\s+\{(?:the_|an_|a_|place|origin|trace|role)", re.IGNORECASE)
_VERB_AFTER_NAME = re.compile(
    r"(?:^|[.,;:!?]\s|\band )"
    r"\{(?:the_item|an_item|item|other|place|origin|trace|clue|claim|candidate|topic|cause)\} "
    r"(?:is|has|was|does|goes|comes|looks|lies|says|finds|takes|strikes|stands|holds|gives|makes|shuts|closes)\b"
)
_VERB_BEFORE_NAME = re.compile(
    r"(?<!\bit )\b(?:is|was|has|comes|goes|lies|stands|hangs) "
    r"\{(?:the_item|an_item|item|other|place|origin|trace|clue|claim|candidate)\}"
)
_KEYS = frozenset({"beat", "when", "text", "names", "image", "peak"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way to say one kind of beat."""

    beat: str
    text: str
    when: Mapping[str, frozenset[str]]
    names: tuple[str, ...] = ()
    """Nouns of the world in the text; each must be in view for the phrase to be used."""
    image: str = ""
    """Name of its figure of speech, if it has one."""
    peak: bool = False
    """Whether it was written for this very moment."""

    @property
    def slots(self) -> frozenset[str]:
        """Slots that the text uses."""
        return frozenset(_SLOT.findall(self.text))

    @property
    def weight(self) -> int:
        """How specific it is: conditions on ids of the world count double."""
        return sum(2 if not CONDITIONS[name] else 1 for name in self.when) + len(self.names)

    def fits(self, tags: Mapping[str, str]) -> bool:
        """Whether every condition holds."""
        return all(tags.get(name, "") in allowed for name, allowed in self.when.items())


@dataclass(frozen=True, slots=True)
class Grammar:
    """All phrases of a world, by kind of beat."""

    phrases: Mapping[str, tuple[Phrase, ...]]

    def matching(self, kind: str, tags: Mapping[str, str]) -> tuple[Phrase, ...]:
        """Return the phrases of a kind whose conditions hold, as written."""
        return tuple(phrase for phrase in self.phrases.get(kind, ()) if phrase.fits(tags))

    def with_more(self, other: Grammar) -> Grammar:
        """Return a grammar that has the phrases of both."""
        kinds = dict.fromkeys((*self.phrases, *other.phrases))
        return Grammar({kind: (*self.phrases.get(kind, ()), *other.phrases.get(kind, ())) for kind in kinds})


def load_grammar(folders: Iterable[Path]) -> Grammar:
    """Read and prove every prose file of some folders, in the order of their names.

    Raises:
        ContentError: A file cannot be read or a phrase asks for what its beat does not have; names file, line and key.
    """
    phrases: dict[str, list[Phrase]] = {}
    for folder in folders:
        for path in sorted(folder.glob("*.yaml")):
            for phrase in _read(path):
                phrases.setdefault(phrase.beat, []).append(phrase)
    return Grammar({kind: tuple(each) for kind, each in phrases.items()})


def _read(path: Path) -> list[Phrase]:
    try:
        tree = read_tree(path.name, path.read_bytes())
    except OSError as error:
        raise ContentError(f"{path.name} cannot be read: {error.strerror}.") from error
    entries = tree.entries.get("phrases")
    if set(tree.entries) != {"phrases"} or not isinstance(entries, Listing):
        raise tree.mark.error("phrases", "a prose file holds one list, `phrases`")
    return [phrase for entry in entries.items for phrase in _phrases(entry)]


def _phrases(entry: Node) -> list[Phrase]:
    """Return the phrases of one entry, one for each of its texts."""
    if not isinstance(entry, Table):
        raise entry.mark.error("phrases", "an entry has `beat` and `text`")
    for key, mark in entry.keys.items():
        if key not in _KEYS:
            raise mark.error(key, "there is no such key")
    fields = {name: _texts(node) for name, node in entry.entries.items() if name != "when"}
    beat = "".join(fields.get("beat", ()))
    if beat not in SLOTS:
        raise entry.mark.error("beat", f"there is no beat `{beat}`")
    if not fields.get("text"):
        raise entry.mark.error("text", "it is missing")
    when = _conditions(entry.entries.get("when"))
    found = [
        Phrase(
            beat=beat,
            text=_folded(text),
            when=when,
            names=fields.get("names", ()),
            image="".join(fields.get("image", ())),
            peak=fields.get("peak") == ("yes",),
        )
        for text in fields["text"]
    ]
    for phrase in found:
        _check(phrase, entry.mark)
    return found


def _conditions(node: Node | None) -> dict[str, frozenset[str]]:
    if node is None:
        return {}
    if not isinstance(node, Table):
        raise node.mark.error("when", "it is a mapping of conditions")
    found: dict[str, frozenset[str]] = {}
    for name, values in node.entries.items():
        if name not in CONDITIONS:
            raise node.keys[name].error(name, "there is no such condition")
        found[name] = frozenset(_texts(values))
        unknown = sorted(found[name] - CONDITIONS[name]) if CONDITIONS[name] else []
        if unknown:
            raise node.keys[name].error(name, f"it is never `{unknown[0]}`")
    return found


def _check(phrase: Phrase, place: Mark) -> None:
    """Prove that a phrase asks only for what its beat has, and that its articles come out right."""
    for slot in sorted(phrase.slots):
        needed: tuple[str, str] | None
        if slot == "quoted":
            part = phrase.when.get("quoted") == frozenset({"part"})
            needed = ("quoted", "part" if part else "yes")
        elif slot in SLOTS[phrase.beat]:
            needed = ONLY_WHEN.get((phrase.beat, slot))
        else:
            raise place.error("text", f"`{phrase.beat}` has no slot {{{slot}}}")
        if needed is not None and phrase.when.get(needed[0]) != frozenset({needed[1]}):
            raise place.error("text", f"{{{slot}}} is there only when {needed[0]} is {needed[1]}")
    if _ARTICLE_BEFORE_SLOT.search(phrase.text):
        raise place.error("text", "an article before a slot may be wrong; use {an_item} or {a_beast}")
    if _VERB_AFTER_NAME.search(phrase.text) or _VERB_BEFORE_NAME.search(phrase.text):
        raise place.error("text", "a verb in the singular by a name that may be plural; use {is} or turn it round")
    if _DOUBLE_ARTICLE.search(phrase.text):
        raise place.error("text", "two articles before one noun")


def _folded(text: str) -> str:
    """Return a text with its lines joined; empty lines part paragraphs."""
    return "\n\n".join(" ".join(part.split()) for part in re.split(r"\n\s*\n", text.strip()))


def _texts(node: Node) -> tuple[str, ...]:
    """Return the scalars of a node: one, or those of a list."""
    match node:
        case Text():
            return (node.value,)
        case Listing():
            return tuple(text for each in node.items for text in _texts(each))
        case Table():
            raise node.mark.error("", "a text or a list of texts stands here")
