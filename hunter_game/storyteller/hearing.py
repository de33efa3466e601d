"""Who says what in a passage: what a model heard is checked against the text, and rules can hear without a model.

Knows the passage, and who is there. Whether what was said is true is nobody's business here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from hunter_game.engine.events import DialogueHeard
from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.builtin.hearing import heard as known_to_be_said

_MOST_WORDS = 600
"""Longest quote that an `NpcDialogue` holds, in characters."""

QUOTED = re.compile(r"“([^“”]+)”|\"([^\"]+)\"|(?<![\w’'])[‘']((?:[^‘’'\n]|(?<=\w)[’'](?=\w))+)[’'](?!\w)")
"""Quoted speech, in any of three styles of quotation marks; an apostrophe inside a word is no mark."""

SAYING = (
    r"(?:says?|said|asks?|asked|answers?|answered|replies|replied|whispers?|whispered|murmurs?|murmured|mutters?"
    r"|muttered|calls?|called|cries|cried|shouts?|shouted|snaps?|snapped|adds?|added|tells?|told|begins?|began"
    r"|goes on|continues?|continued|breathes?|breathed|growls?|growled|hisses|hissed|sighs?|sighed|spits?"
    r"|snarls?|snarled|roars?|roared|yells?|yelled|screams?|screamed|begs?|begged|demands?|demanded|remarks?|remarked"
    r"|repeats?|repeated|retorts?|retorted|offers?|offered|admits?|admitted|insists?|insisted|croaks?|croaked)"
)
"""Verbs that make somebody the speaker of the quote beside them."""

_STRANGER = rf"(?!(?:he|she|they|it)\b)\w[\w’'-]*(?:\s\w[\w’'-]*)??\s+{SAYING}\b"
_TAG_BEFORE = re.compile(rf"(?:^|[.!?]\s+)(?:the |an? )?{_STRANGER}[^.“\"]{{0,40}}[,:]\s*$", re.IGNORECASE)
_TAG_AFTER = re.compile(
    rf"^\s*(?:{SAYING}\s+(?!(?:he|she|they|it)\b)\w|(?:the |an? )?{_STRANGER})",
    re.IGNORECASE,
)

_SPACE = re.compile(r"\s+")
_SAME = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "—": "-", "–": "-", "…": "..."})


@dataclass(frozen=True, slots=True)
class Cast:
    """Who can be heard, and what can be spoken of."""

    names: tuple[str, ...]
    """Names as the rules know them."""
    also: tuple[tuple[str, str], ...]
    """Other words for them, each with the name it stands for."""
    topics: tuple[str, ...]

    @classmethod
    def of(cls, brief: Brief) -> Cast:
        """Return who was there before or after the turn, or has words in it."""
        people = {person.name: person for person in (*brief.before.present, *brief.after.present)}
        speakers = [beat.speaker for beat in brief.beats if beat.speaker]
        also = tuple((alias, name) for name, person in people.items() for alias in (*person.aliases, person.role))
        return cls(
            names=tuple(dict.fromkeys((*people, *speakers))),
            also=also,
            topics=tuple(topic.name for topic in brief.after.topics),
        )

    def named(self, word: str) -> str | None:
        """Return the name that a word stands for, if it is one of theirs."""
        word = word.strip().casefold()
        for name in self.names:
            if name.casefold() == word:
                return name
        return next((name for alias, name in self.also if alias.casefold() == word), None)


def keep_literal(heard: Iterable[DialogueHeard], passage: str, who: Cast) -> tuple[DialogueHeard, ...]:
    """Keep what somebody who is there says, word for word, in the passage; drop the rest.

    A topic that is not one of the cast's is dropped from what is kept.
    """
    text = _plain(passage)
    kept: dict[tuple[str, str], DialogueHeard] = {}
    for each in heard:
        speaker = who.named(each.speaker)
        words = each.words.strip().strip("“”\"‘’'")
        if speaker is None or not words or _plain(words) not in text:
            continue
        topic = next((name for name in who.topics if name.casefold() == (each.topic or "").casefold()), None)
        kept.setdefault(
            (speaker, _plain(words)), each.model_copy(update={"speaker": speaker, "words": words, "topic": topic})
        )
    return tuple(kept.values())


def heard_by_rules(passage: str, brief: Brief, who: Cast) -> tuple[DialogueHeard, ...]:
    """Hear without a model: what the brief says was said, and every quote that names its speaker beside it."""
    text = _plain(passage)
    told = [each for each in known_to_be_said(brief) if each.words and _plain(each.words) in text]
    known = " ".join(_plain(each.words) for each in told)
    found = [each for each in quotes_in(passage, who) if _plain(each.words) not in known]
    return (*told, *found)[:12]


def quotes_in(passage: str, who: Cast) -> tuple[DialogueHeard, ...]:
    """Return the quotes of a passage whose speaker the text names beside them."""
    found: list[DialogueHeard] = []
    for paragraph in passage.split("\n\n"):
        last: str | None = None
        spans = list(QUOTED.finditer(paragraph))
        for index, span in enumerate(spans):
            before = paragraph[spans[index - 1].end() if index else 0 : span.start()]
            after = paragraph[span.end() : spans[index + 1].start() if index + 1 < len(spans) else len(paragraph)]
            words = next(group for group in span.groups() if group)
            speaker = _named(before, after, who)
            if speaker == "you" or (speaker is None and _is_a_strangers(words, before, after)):
                last = None
                continue
            speaker = speaker or _mentioned(before, who) or last
            if speaker is not None and _is_speech(words):
                last = speaker
                found.append(
                    DialogueHeard(kind="dialogue", speaker=speaker, addressee="you", words=words[:_MOST_WORDS])
                )
    return tuple(found)


def _named(before: str, after: str, who: Cast) -> str | None:
    """Return who is said to speak the quote between two pieces of narration, `you` for the hunter."""
    names = _names(who)
    patterns = (
        (rf"^[\s,.!?—-]*(?:the )?({names})\b[^.“\"]{{0,24}}?\b{SAYING}\b", after),
        (rf"^[\s,.!?—-]*{SAYING}\s+(?:the )?({names})\b", after),
        (rf"\b({names})\b[^.“\"]{{0,60}}?\b{SAYING}\b[^.“\"]{{0,40}}[,:]?\s*$", before),
        (rf"\b({names})\b\s*:\s*$", before),
    )
    for pattern, text in patterns:
        match = re.search(pattern, text, re.IGNORECASE)
        if match is not None:
            word = match.group(1)
            return "you" if word.casefold() == "you" else who.named(word)
    return None


def _is_a_strangers(words: str, before: str, after: str) -> bool:
    """Whether a quote has a speaker beside it who is nobody in the cast: `“Nor any bread,” says the baker`."""
    return bool(_TAG_BEFORE.search(before)) or (words[-1] in ",?!…—" and bool(_TAG_AFTER.search(after)))


def _mentioned(before: str, who: Cast) -> str | None:
    """Return the one person whom the narration before a quote is about."""
    found = re.findall(rf"\b({_names(who)})\b", before, re.IGNORECASE)
    mentioned = {name for each in found if (name := who.named(each))}
    return mentioned.pop() if len(mentioned) == 1 and before.rstrip().endswith((".", ":", ",")) else None


def _names(who: Cast) -> str:
    """Return a pattern of every word for somebody, the hunter included, the longest first."""
    words = sorted({*who.names, *(alias for alias, _ in who.also), "you"}, key=len, reverse=True)
    return "|".join(re.escape(each) for each in words)


def _is_speech(words: str) -> bool:
    """Whether a quote reads like something said, and not like a name or a sign."""
    return len(words.split()) > 1 or words.rstrip().endswith((".", "!", "?", ",", "…"))


def _plain(text: str) -> str:
    """Return text as it is compared: one kind of quotation mark and dash, single spaces."""
    return _SPACE.sub(" ", text.translate(_SAME)).strip()
