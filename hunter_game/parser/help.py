"""Help for this moment: what makes sense now, and the forms of one verb, with nouns that are here."""

from __future__ import annotations

from hunter_game.engine.names import the, words
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Line, Maneuver, Phase
from hunter_game.parser.found import event_name, pools
from hunter_game.parser.grammar import Match, matches, rows_of
from hunter_game.parser.making import HELD
from hunter_game.parser.meaning import Meaning, Row, Slot
from hunter_game.parser.normalise import text_of, tokens
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
    rows = [row for name in _NOW[moment] for row in _usual(name) if _fits(row, scene)]
    examples = ((example(row, scene), row.help) for row in rows)
    shown = [f"  {line} — {purpose}" for line, purpose in examples if line is not None]
    table = "  ".join(f"/{name.value}" for name in Table)
    return "\n".join(("Now you could:", *shown, f"Table: {table}", "help VERB shows its forms. Other words work too."))


def _usual(verb: str) -> tuple[Row, ...]:
    """Return the row that this is the plain word of, if there is one: not *take the road* for *take*."""
    rows = [row for row in rows_of(verb) if row.heads is None]
    return tuple(sorted(rows, key=lambda row: row.meaning.value != verb))[:1]


def _row(row: Row, scene: Scene) -> str:
    verb, *synonyms = row.words.split(", ")
    forms = [verb if form == "." else f"{verb} {form}" for form in row.forms.split(" | ")[:_SHOWN_FORMS]]
    also = f"\nAlso: {', '.join(synonyms[:8])}." if synonyms else ""
    line = example(row, scene)
    shown = f"\nExample: {line}" if line is not None else ""
    return f"{verb}: {row.help}\nForms: {' · '.join(forms)}.{shown}{also}"


def example(row: Row, scene: Scene) -> str | None:
    """Return the table's own example with nouns that are here in place of its own, or None when one is lacking."""
    if scene.view is None:
        return row.example
    match = next((each for each in _matches(row.example) if each.row is row), None)
    if match is None:
        return None
    line = row.example
    taken: set[tuple[str, str]] = set()
    for slot, said in match.slots:
        if slot is Slot.WORDS:
            continue
        name = _account(scene) if slot is Slot.LINES else _noun(slot, scene, row.meaning in HELD, taken)
        if name is None:
            return None
        line = line.replace(text_of(said), name, 1)
    return line


def _matches(line: str) -> tuple[Match, ...]:
    return tuple(matches(tokens(line.rstrip("?")), fighting=False, scene=False))


def _noun(slot: Slot, scene: Scene, held: bool, taken: set[tuple[str, str]]) -> str | None:
    """Return a noun for a slot that no slot before it has taken, as one would say it."""
    pool = pools(slot, scene)[0]
    if held and slot in {Slot.THING, Slot.THINGS, Slot.TOOL}:
        pool = tuple(each for each in pool if each.id in scene.carried)
    fresh = [each for each in pool if (each.kind, each.id) not in taken]
    noun = min(fresh, key=lambda each: slot is not Slot.WAY and each.kind == "exit", default=None)
    if noun is None:
        return None
    taken.add((noun.kind, noun.id))
    return event_name(noun) if noun.kind == "exit" else the(noun)


def _account(scene: Scene) -> str | None:
    """Return an account of the first candidate for each line, as an example of how one is signed."""
    candidates = () if scene.view is None else scene.view.candidates
    first = {each.line: each.name for each in reversed(candidates)}
    return ", ".join(first[line] for line in Line) if len(first) == len(Line) else None


def _fits(row: Row, scene: Scene) -> bool:
    if scene.view is None:
        return True
    if row.only is not None and row.only is not scene.phase:
        return False
    if row.meaning is Meaning.SIGN and scene.view.account is not None:
        return False
    return scene.fighting or not isinstance(row.makes, Maneuver) or row.makes in {Maneuver.TRAP, Maneuver.BAIT}
