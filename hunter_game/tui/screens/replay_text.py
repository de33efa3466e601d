"""What stands around the story of a replay: signs on the timeline, what they mean, the rolls and calls of a turn."""

from __future__ import annotations

from textual.content import Content

from hunter_game.devtools.film import Mark, Passage
from hunter_game.devtools.log_words import LogLine, Weight, log_lines
from hunter_game.tui.widgets.timeline import Tick

_SIGNS = {
    Mark.DEATH: ("†", "bold $error"),
    Mark.FIGHT: ("×", "bold $warning"),
    Mark.CUT: ("┄", "$error"),
    Mark.SLIP: ("≠", "$error"),
    Mark.CLUE: ("◆", "$secondary"),
    Mark.TALK: ("“", "$primary"),
}
JUMP_KEYS = {Mark.DEATH: "d", Mark.FIGHT: "f", Mark.CUT: "x", Mark.SLIP: "s", Mark.CLUE: "c", Mark.TALK: "t"}
"""What goes to the next turn of a kind; as a capital, to the one before. The legend names them."""
_PLAIN_SIGN = "·"
_BEGINNING_SIGN = "│"
_STYLES: dict[Weight, str] = {"heading": "bold $accent", "roll": "$warning", "slip": "$error", "aside": "$text-muted"}


def tick(passage: Passage) -> Tick:
    """Return a passage's place on the timeline."""
    if passage.log is None:
        return Tick(0, _BEGINNING_SIGN, "$text-muted")
    sign, style = _SIGNS[passage.marks[0]] if passage.marks else (_PLAIN_SIGN, "$text-muted")
    return Tick(passage.turn, sign, style, passage.undone)


def legend() -> Content:
    """Return what the signs of the timeline mean, and the keys that go to the next turn of each kind."""
    signs = [
        Content.assemble((f"{JUMP_KEYS[mark]} ", "$accent"), (sign, style), f" {mark}")
        for mark, (sign, style) in _SIGNS.items()
    ]
    return Content("  ").join([*signs, Content.styled("SHIFT back", "$text-muted")])


def record(passage: Passage) -> Content:
    """Return the rolls and calls of a turn; its prose stands in the log."""
    if passage.log is None:
        return Content.styled("The beginning: nothing is rolled or asked.", "$text-muted")
    lines = [line for line in log_lines(passage.log) if not line.text.startswith("    ") and line.text]
    return Content("\n").join(_styled(line) for line in lines)


def _styled(line: LogLine) -> Content:
    return Content.styled(line.text, _STYLES.get(line.weight, ""))
