"""What is said of a place to which no way is known from here."""

from __future__ import annotations

from hunter_game.engine.binding.naming import spoken_of
from hunter_game.engine.names import the
from hunter_game.parser.found import Nothing, bare, may_be_a_name
from hunter_game.parser.scene import Scene


def no_way(missing: Nothing, scene: Scene) -> Nothing:
    """Return the refusal for somewhere that no way out leads to; who or what is here is told to be here."""
    view = scene.view
    phrase = bare(missing.phrase)
    if view is None or missing.message is not None or not phrase:
        return missing
    if phrase.split()[0] in {"me", "us"}:
        return Nothing(missing.phrase, "Nobody goes with you: people keep their own hours. No time passed.")
    here = scene.match(phrase, (*scene.present, *scene.of("detail")))
    if len(here) == 1:
        return Nothing(missing.phrase, f"{_capital(the(here[0]))} {_is(here[0].name)} here. No time passed.")
    away = scene.match(phrase, scene.of("person"))
    if away:
        return Nothing(missing.phrase, f"{away[0].name} is not here.") if len(away) == 1 else missing
    absent = spoken_of(phrase, view)
    if absent is not None:
        return Nothing(missing.phrase, f"{absent} is not here.")
    if not may_be_a_name(phrase):
        return missing
    ways = ", ".join(f"{way.direction.value} ({way.leads or way.name})" for way in view.exits)
    return Nothing(missing.phrase, f'You know no way to "{phrase}" from here. Ways out: {ways}. (/map) No time passed.')


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _is(name: str) -> str:
    return "are" if name.endswith("s") and not name.endswith("ss") else "is"
