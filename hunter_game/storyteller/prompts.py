"""What a model is sent: a prefix that never changes in a session, and a short tail of bounded size.

The prefix comes first and is byte-identical from turn to turn, so that a provider's cache of it hits. The tail is
made from the brief or the view alone: what is not perceived is not there. Texts that we did not write stand in
fences, and are data to the templates, never templates.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined, TemplateError
from jinja2.sandbox import SandboxedEnvironment

from hunter_game.engine.model import Frozen
from hunter_game.engine.text import one_line
from hunter_game.engine.view import Offer, View
from hunter_game.engine.vocabulary import Watch, Weather
from hunter_game.errors import ContentError
from hunter_game.storyteller.brief import Beat, Brief
from hunter_game.storyteller.calls import Message
from hunter_game.storyteller.chronicle import CHRONICLE_MOST
from hunter_game.storyteller.meanings.names import WOUNDS, wound
from hunter_game.storyteller.ports import Past

TAIL_MOST = 10_000
"""Longest tail of a prompt, in characters, whatever the session; the parts below add up to less."""

CHRONICLE_TAIL_MOST = 16_000
"""Longest tail of a chronicler's prompt, in characters: a chronicle, and what is known and happened since."""

_LINE_MOST = 600
_BEAT_MOST = 500
_BEATS_MOST = 9
_MAY_MOST = 4
_RECALL_MOST = 200
_RECALLS_MOST = 6
_NAMES_MOST = 24
_NAME_MOST = 60
_PEOPLE_MOST = 6
_PASSAGE_MOST = 6_000

_WATCHES = {
    Watch.MORNING: "in the morning",
    Watch.NOON: "at noon",
    Watch.DUSK: "at dusk",
    Watch.NIGHT: "at night",
}

_WEATHERS = {
    Weather.STILL: "",
    Weather.FOG: "fog",
    Weather.RAIN: "rain",
    Weather.WIND: "wind",
    Weather.FROST: "frost",
}

_ROUTINE = (20, 60)
_PEAK = (70, 120)
_SUMMONS = (120, 200)
"""How many words a telling has: fewest and most. What somebody says is given word for word, and counts beside."""

_SAID = re.compile(r"“[^”]*”")
_PEAKS = frozenset(
    {
        "summons",
        "meeting_began",
        "beast_fell",
        "beast_laid",
        "hunter_fell",
        "hunter_fled",
        "hunt_ended",
        "paired",
        "signed",
        "fed",
    }
)
"""Kinds of beat that are worth a longer telling."""


class Setting(Frozen):
    """What of a session stays the same: every prefix is made from it alone."""

    hunt: str
    hunter: str
    trade: str
    fence: str
    """Marks text that is quoted, not obeyed. Differs from session to session, and is taken out of what it holds."""

    @classmethod
    def of(cls, view: View, seed: str) -> Setting:
        """Return the setting of the session that a view and a seed belong to."""
        return cls(hunt=view.hunt, hunter=view.hunter.name, trade=view.hunter.trade, fence=fence_of(seed))


def fence_of(seed: str) -> str:
    """Return the mark of a session's quotations."""
    return f"<<{blake2b(seed.encode('utf-8'), digest_size=6, person=b'fence').hexdigest()}>>"


class Prompts:
    """Renders the templates of one folder.

    Args:
        folder: Where the `.j2` files are.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._environment = SandboxedEnvironment(
            loader=FileSystemLoader(folder),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            autoescape=False,
            auto_reload=False,
        )
        self._environment.filters["clip"] = one_line
        self._environment.filters["listed"] = _listed

    def load(self) -> None:
        """Compile the templates, which takes longer than rendering them.

        What is wrong with one is said when it is rendered.
        """
        for name in self._environment.list_templates():
            with suppress(TemplateError):
                self._environment.get_template(name)

    def tell(self, brief: Brief, recall: Sequence[str] = ()) -> tuple[Message, ...]:
        """Return the prompt for the telling of a turn.

        Raises:
            ContentError: A template is missing or wrong; so of every prompt.
        """
        view = brief.after
        setting = Setting.of(view, brief.seed)
        must = _meanings(brief.beats, "must", _BEATS_MOST, setting)
        fewest, most = _length(brief.beats)
        tail = self._render(
            "narrator_turn.j2",
            view=view,
            watch=_WATCHES[view.watch],
            weather=_WEATHERS[view.weather],
            place_text=_once(one_line(view.place_text, _BEAT_MOST), must),
            hunter=_hunter(view),
            beast=_beast(view),
            people=view.present[:_PEOPLE_MOST],
            dead=[person.name for person in view.people if not person.alive][:_PEOPLE_MOST],
            things=[one_line(thing.name, _NAME_MOST) for thing in view.here[:_NAMES_MOST]],
            chronicle=_unfenced(one_line(brief.chronicle, CHRONICLE_MOST), setting),
            recall=[_unfenced(one_line(each, _RECALL_MOST), setting) for each in recall[:_RECALLS_MOST]],
            must=must,
            may=_meanings(brief.beats, "may", _MAY_MOST, setting),
            quoted=_quoted(brief.quoted, setting),
            line=_quoted(brief.line, setting),
            fence=setting.fence,
            fewest=fewest,
            most=most,
        )
        return self._messages("narrator", setting, tail)

    def propose(self, line: str, view: View, offers: Sequence[Offer], seed: str) -> tuple[Message, ...]:
        """Return the prompt that turns free words into events."""
        setting = Setting.of(view, seed)
        people = [f"{person.name} ({person.role})" for person in view.present]
        clues = [*(trace.name for trace in view.traces), *(claim.name for claim in view.claims)]
        tail = self._render(
            "propose_turn.j2",
            view=view,
            exits=[f"{way.direction.value} ({way.name})" for way in view.exits],
            people=people,
            here=[thing.name for thing in view.here],
            pack=[thing.name for thing in view.pack],
            details=[detail.name for detail in view.details],
            topics=[topic.name for topic in view.topics],
            clues=clues,
            wares=[f"{ware.name} ({ware.seller_name})" for ware in view.wares],
            recipes=[recipe.name for recipe in view.recipes],
            offers=[offer.line for offer in offers],
            line=_quoted(line, setting),
            fence=setting.fence,
        )
        return self._messages("propose", setting, tail)

    def listen(self, passage: str, brief: Brief, names: Sequence[str], topics: Sequence[str]) -> tuple[Message, ...]:
        """Return the prompt that extracts what was said in a passage."""
        setting = Setting.of(brief.after, brief.seed)
        tail = self._render(
            "listen_turn.j2",
            names=names,
            topics=topics,
            passage=_unfenced(passage, setting)[:_PASSAGE_MOST],
            fence=setting.fence,
        )
        return self._messages("listen", setting, tail)

    def chronicle(self, past: Past) -> tuple[Message, ...]:
        """Return the prompt that sums up what is past."""
        fence = fence_of(past.seed)
        tail = self._render(
            "chronicle_turn.j2",
            past=past,
            before=past.before.replace(fence, ""),
            known=[each.replace(fence, "") for each in past.known],
            happened=[each.replace(fence, "") for each in past.happened],
            fence=fence,
        )
        prefix = self._render("chronicle_prefix.j2", fence=fence)
        return ({"role": "system", "content": prefix}, {"role": "user", "content": tail[:CHRONICLE_TAIL_MOST]})

    def _messages(self, name: str, setting: Setting, tail: str) -> tuple[Message, ...]:
        prefix = self._render(f"{name}_prefix.j2", setting=setting, fence=setting.fence)
        return ({"role": "system", "content": prefix}, {"role": "user", "content": tail[:TAIL_MOST]})

    def _render(self, template: str, **values: Any) -> str:
        try:
            return self._environment.get_template(template).render(**values).strip() + "\n"
        except TemplateError as error:
            raise ContentError(f"{self._folder.name}/{template}: {one_line(str(error), 200)}") from error


def _length(beats: Sequence[Beat]) -> tuple[int, int]:
    """Return the fewest and the most words of a telling, by what happened and by what is said in it."""
    kinds = {beat.kind for beat in beats}
    fewest, most = _SUMMONS if "summons" in kinds else _PEAK if kinds & _PEAKS else _ROUTINE
    # What the player put into quotation marks of their own is nothing that anybody says.
    given = [_meaning(beat) for beat in beats if beat.weight == "must" and not beat.typed][:_BEATS_MOST]
    said = sum(len(quote.split()) for meaning in given for quote in _SAID.findall(meaning))
    return fewest + said, most + said


def _once(text: str, must: Sequence[str]) -> str:
    """Return what one sees of the place, or nothing where it is told anyway."""
    return "" if any(text in meaning for meaning in must) else text


def _hunter(view: View) -> list[str]:
    """Return how it stands with the hunter, as far as anybody could see it."""
    hunter = view.hunter
    state = wound(hunter.health, hunter.health_most)
    held = [f"in hand: {item.name}" for item in view.pack if item.wielded]
    return [*held, *[WOUNDS[state]] * (state != "whole"), *(each.value for each in hunter.conditions)]


def _beast(view: View) -> list[str]:
    """Return how it stands with the beast that faces the hunter."""
    if view.fight is None:
        return []
    state = wound(view.fight.health, view.fight.health_most)
    return [WOUNDS[state], *(each.value for each in view.fight.conditions)]


def _quoted(text: str, setting: Setting) -> str:
    """Return a player's words for a fence that they cannot close."""
    return _unfenced(one_line(text, _LINE_MOST), setting)


def _unfenced(text: str, setting: Setting) -> str:
    """Return text without the mark; a space in its place, since what is around it may be the halves of another."""
    return text.replace(setting.fence, " ")


def _meanings(beats: Iterable[Beat], weight: str, most: int, setting: Setting) -> list[str]:
    return [_fenced(beat, _meaning(beat), setting) for beat in beats if beat.weight == weight][:most]


def _fenced(beat: Beat, meaning: str, setting: Setting) -> str:
    """Return a meaning whose words of the player's own, if it has any, stand in the fence."""
    meaning = _unfenced(meaning, setting)
    typed = _quoted(beat.typed, setting)
    if not typed:
        return meaning
    before, bracket, after = meaning.partition(f"({typed}")
    # What was cut in the middle of the player's words goes on without them.
    return f"{before}({setting.fence}{typed}{setting.fence}{after}" if bracket else before.partition("(")[0].strip()


def _meaning(beat: Beat) -> str:
    words = beat.slots.get("words", "")
    if beat.speaker and words and words not in beat.meaning:
        return f"{one_line(beat.meaning, _BEAT_MOST)} {beat.speaker} says: “{one_line(words, _LINE_MOST)}”"
    # Only the summons is longer than a sentence or two; it is told once a hunt.
    return one_line(beat.meaning, 3 * _BEAT_MOST if beat.kind == "summons" else _BEAT_MOST)


def _listed(names: Iterable[str]) -> str:
    return "; ".join(one_line(name, _NAME_MOST) for name in list(names)[:_NAMES_MOST]) or "none"
