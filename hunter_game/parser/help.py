"""Help for this moment: what makes sense now, and the forms of one verb, with nouns that are here."""

from __future__ import annotations

from hunter_game.engine.names import words
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Maneuver, Phase
from hunter_game.parser.found import event_name, pools
from hunter_game.parser.grammar import rows_of
from hunter_game.parser.making import HELD
from hunter_game.parser.meaning import Row, Slot
from hunter_game.parser.reading import Table
from hunter_game.parser.scene import Scene
from hunter_game.parser.spelling import Spelling
from hunter_game.parser.table import HELP
from hunter_game.parser.verbs import TABLE

_NOW = {
    "inquiry": ("look", "examine", "talk to", "ask", "take", "search", "go", "wait", "pair", "lean on", "sign"),
    "meeting": ("attack", "guard", "aim", "shoot", "throw", "use", "trap", "say", "retreat"),
    "reckoning": ("tell", "bury", "look", "talk to"),
}
"""Verbs that make sense, by moment."""

_SHOWN_FORMS = 5


def help_for(verb: str | None, view: View | None) -> str:
    """Return help in a few lines.

    Args:
        verb: A verb or a command of the table to explain; None for what makes sense now.
        view: Where to take nouns from.
    """
    scene = Scene(view)
    wanted = " ".join(words(verb or ""))
    if not wanted:
        return _now(scene)
    if wanted in tuple(Table):
        return f"/{wanted}: {HELP[Table(wanted)]}."
    rows = rows_of(wanted)
    if rows:
        return "\n\n".join(_row(row, scene) for row in rows[:2])
    known = [row.words.split(", ")[0] for row in TABLE]
    near = Spelling(known).nearest(wanted)
    hint = f" Did you mean {near[0]}?" if near else " ? lists what makes sense now."
    return f'I know no verb "{wanted[:40]}".{hint}'


def _now(scene: Scene) -> str:
    moment = "meeting" if scene.fighting else "reckoning" if scene.phase is Phase.RECKONING else "inquiry"
    rows = (row for name in _NOW[moment] for row in rows_of(name)[:1] if _fits(row, scene))
    shown = [f"  {example(row, scene)} — {row.help}" for row in rows]
    table = "  ".join(f"/{name.value}" for name in Table)
    return "\n".join(("Now you could:", *shown, f"Table: {table}", "help VERB shows its forms. Other words work too."))


def _row(row: Row, scene: Scene) -> str:
    verb, *synonyms = row.words.split(", ")
    forms = [verb if form == "." else f"{verb} {form}" for form in row.forms.split(" | ")[:_SHOWN_FORMS]]
    also = f"\nAlso: {', '.join(synonyms[:8])}." if synonyms else ""
    return f"{verb}: {row.help}\nForms: {' · '.join(forms)}.\nExample: {example(row, scene)}{also}"


def example(row: Row, scene: Scene) -> str:
    """Return a line with this verb that names what is here, or the table's own example."""
    verb = row.words.split(", ")[0]
    for form in row.forms.split(" | "):
        filled = _filled(form, scene, row.meaning in HELD)
        if filled is not None:
            return verb if not filled else f"{verb} {filled}"
    return row.example


def _filled(form: str, scene: Scene, held: bool) -> str | None:
    """Return the form with nouns of the view, or None when one is lacking; `.` is the empty text."""
    if form == ".":
        return ""
    out: list[str] = []
    taken: set[tuple[str, str]] = set()
    for word in form.split():
        if not word.isupper():
            out.append(word.split("/")[0])
            continue
        slot = Slot(word)
        if slot in {Slot.WORDS, Slot.LINES}:
            return None
        pool = pools(slot, scene)[0]
        if held and slot in {Slot.THING, Slot.THINGS, Slot.TOOL}:
            pool = tuple(each for each in pool if each.id in scene.carried)
        noun = next((each for each in pool if (each.kind, each.id) not in taken), None)
        if noun is None:
            return None
        taken.add((noun.kind, noun.id))
        out.append(event_name(noun))
    return " ".join(out)


def _fits(row: Row, scene: Scene) -> bool:
    if scene.view is None:
        return True
    if row.only is not None and row.only is not scene.phase:
        return False
    return scene.fighting or not isinstance(row.makes, Maneuver) or row.makes in {Maneuver.TRAP, Maneuver.BAIT}
