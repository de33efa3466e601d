"""Help for this moment: what makes sense now, and the forms of one verb, with nouns that are here."""

from __future__ import annotations

from collections.abc import Iterator

from hunter_game.engine.improvised import stems
from hunter_game.engine.names import words
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Maneuver, Phase
from hunter_game.parser.directions import DIRECTIONS
from hunter_game.parser.examples import Allowed, anything, example
from hunter_game.parser.grammar import rows_of, words_of_verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.reading import Table
from hunter_game.parser.scene import Scene
from hunter_game.parser.spelling import Spelling
from hunter_game.parser.table import HELP, named
from hunter_game.parser.verbs import TABLE, gestures, idioms, turns

_NOW = {
    "inquiry": ("look", "examine", "talk to", "ask", "take", "search", "go", "wait", "pair", "lean on", "sign"),
    "meeting": ("attack", "guard", "aim", "shoot", "throw", "use", "trap", "say", "retreat"),
    "reckoning": ("tell", "bury", "look", "talk to"),
}
"""Verbs that make sense, by moment."""

_SHOWN_FORMS = 5
_SHOWN_ROWS = 2

_OF_A_TURN = frozenset((*turns.ROWS, *idioms.ROWS, *gestures.ROWS))
"""Rows that say what a verb means in a turn of phrase, and not by itself."""


def help_for(verb: str | None, view: View | None, allowed: Allowed = anything) -> str:
    """Return help in a few lines.

    Args:
        verb: A verb or a command of the table to explain; None for what makes sense now.
        view: Where to take nouns from.
        allowed: Whether the rules would take what an example comes to; those that they refuse are not shown.
    """
    scene = Scene(view)
    wanted = " ".join(words(verb or ""))
    if not wanted:
        return _now(scene, allowed)
    if wanted in tuple(Table):
        return _command(Table(wanted))
    for meant in _meant(wanted):
        rows = _explained(meant)
        if rows:
            return "\n\n".join(_row(row, meant, scene, allowed) for row in rows)
    command = named(wanted)
    if command is not None:
        return _command(command)
    known = [row.words.split(", ")[0] for row in TABLE]
    near = Spelling(known).nearest(wanted)
    hint = f" Did you mean {near[0]}?" if near else " ? lists what makes sense now."
    return f'I know no verb "{wanted[:40]}".{hint}'


def _meant(wanted: str) -> Iterator[str]:
    """Yield the verbs that help may be wanted with, the likeliest first: *signing*, *make a snare*."""
    yield "go" if wanted in DIRECTIONS else wanted
    said = tuple(wanted.split())
    yield " ".join(said[: words_of_verb(said)])
    yield from stems(said[0])


def _command(name: Table) -> str:
    return f"/{name.value}: {HELP[name]}."


def _now(scene: Scene, allowed: Allowed) -> str:
    moment = "meeting" if scene.fighting else "reckoning" if scene.phase is Phase.RECKONING else "inquiry"
    rows = [row for name in _NOW[moment] for row in _explained(name)[:1] if _fits(row, scene)]
    examples = ((example(row, scene, allowed), row.help) for row in rows)
    shown = [f"  {line} — {purpose}" for line, purpose in examples if line is not None]
    table = "  ".join(f"/{name.value}" for name in Table)
    return "\n".join(("Now you could:", *shown, f"Table: {table}", "help VERB shows its forms. Other words work too."))


def _explained(verb: str) -> tuple[Row, ...]:
    """Return the rows that explain a verb: what it means by itself before what it means with things of one sort.

    A turn of phrase (*take the road* for *take*) is explained only where the verb has no meaning of its own.
    """
    rows = rows_of(verb)
    plain = [row for row in rows if row not in _OF_A_TURN] or list(rows)
    plain.sort(key=lambda row: (row.words.split(", ").index(verb), row.heads is not None, row.meaning.value != verb))
    usual = [row for row in plain if row.words.split(", ")[0] == verb]
    return tuple(usual[:_SHOWN_ROWS] or plain[:1])


def _row(row: Row, verb: str, scene: Scene, allowed: Allowed) -> str:
    usual, *synonyms = row.words.split(", ")
    forms = dict.fromkeys(" ".join((usual, *_plainly(form))) for form in row.forms.split(" | "))
    also = f"\nAlso: {', '.join(synonyms[:8])}." if synonyms else ""
    line = example(row, scene, allowed) if _fits(row, scene) else None
    shown = f"\nExample: {line}" if line is not None else "\nNothing here goes with it now." * (scene.view is not None)
    name = usual if verb == usual or verb in DIRECTIONS else f"{verb} ({usual})"
    return f"{name}: {row.help}\nForms: {' · '.join(list(forms)[:_SHOWN_FORMS])}.{shown}{also}"


def _plainly(form: str) -> tuple[str, ...]:
    """Return the words of a form, of several that may be said the first."""
    return () if form == "." else tuple(word.split("/")[0] for word in form.split())


def _fits(row: Row, scene: Scene) -> bool:
    if scene.view is None:
        return True
    if row.only is not None and row.only is not scene.phase:
        return False
    if row.meaning is Meaning.SIGN and scene.view.account is not None:
        return False
    return scene.fighting or not isinstance(row.makes, Maneuver) or row.makes in {Maneuver.TRAP, Maneuver.BAIT}
