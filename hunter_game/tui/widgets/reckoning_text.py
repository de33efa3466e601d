"""What a hunt was worth, in words: the true account beside the signed one, points, purse. From a view; pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import zip_longest

from textual.content import Content

from hunter_game.director.charts import ChartLine, Of
from hunter_game.director.endings import in_words
from hunter_game.engine.outcomes import Modifier
from hunter_game.engine.view import ReckoningSeen, View
from hunter_game.engine.vocabulary import Line
from hunter_game.tui.widgets.glyphs import BOX
from hunter_game.tui.widgets.wrapping import cells

BESIDE = 70
"""Cells from which on two tables stand side by side."""
_HEAD = "bold $accent"
_MUTED = "$text-muted"
_STYLES: dict[Of, str] = {"health": "$success", "nerve": "$primary", "board": "$foreground", "scale": _MUTED}


def how_it_ended(view: View, end: ReckoningSeen, *, unsworn: bool) -> Content:
    """Return the ending, the village, and who died of those one knew."""
    dead = ", ".join(person.name for person in view.people if not person.alive)
    lines = [Content.styled(view.hunt, _HEAD), *map(Content, in_words(end))]
    lines.append(Content(f"Of those you knew, dead: {dead}." if dead else "Everybody whom you knew lives."))
    if unsworn:
        lines.append(Content.styled("This hunt is unsworn: it goes into no name and no score.", "bold $warning"))
    return Content("\n").join(lines)


def accounts(view: View, end: ReckoningSeen, width: int) -> Content:
    """Return the truth line by line, beside what was signed where there is room, and below it where there is none."""
    account = view.account
    true = (end.kind, end.cause, end.next)
    signed = (account.kind, account.cause, account.next) if account is not None else (None, None, None)
    head = "nothing was signed" if account is None else f"{end.lines} of 3 lines right"
    lines = [Content.assemble(("The account", _HEAD), (f"  ({head})", _MUTED))]
    column = max(cells(each) for each in true) + 2
    beside = account is not None and width >= BESIDE and column + 12 + max(cells(s or "") for s in signed) <= width
    if beside:
        lines.append(Content.styled(f"{'':<8}{'what it was':<{column}}what you signed", _MUTED))
    for line, truth, said in zip(Line, true, signed, strict=True):
        lines.append(_account_line(line, truth, said, column if beside else 0))
    return Content("\n").join(lines)


def _account_line(line: Line, truth: str, signed: str | None, column: int) -> Content:
    right = signed == truth
    mark = " " if signed is None else BOX.done if right else BOX.struck
    style = "$success" if right else "$error"
    parts = [Content.assemble((f"{mark} ", f"bold {style}"), (f"{line.value:<6}", _MUTED))]
    if column:
        parts += [Content(truth + " " * (column - cells(truth))), Content.styled(signed or "", style)]
    else:
        parts.append(Content(truth))
        if signed is not None and not right:
            parts.append(Content.styled(f"\n        you signed: {signed}", style))
    return Content("").join(parts)


def worth(view: View, end: ReckoningSeen, width: int) -> Content:
    """Return points and purse as tables, side by side where there is room, and the renown."""
    points = _table(f"Score {end.score}", end.points)
    purse = _table(f"Pay {end.pay} pennies", end.purse)
    renown = Content.assemble(
        ("Renown ", _HEAD), f"+{end.renown}", (f"  (your name is worth {view.hunter.renown})", _MUTED)
    )
    if width < BESIDE:
        return Content("\n").join([*points, Content(""), *purse, Content(""), renown])
    column = max(line.cell_length for line in points) + 6
    rows = [
        (left or Content("")).pad_right(column - (left.cell_length if left else 0)) + (right or Content(""))
        for left, right in zip_longest(points, purse)
    ]
    return Content("\n").join([*rows, Content(""), renown])


def _table(head: str, parts: Sequence[Modifier]) -> list[Content]:
    room = max((cells(part.name) for part in parts), default=0)
    return [
        Content.styled(head, _HEAD),
        *(Content.assemble(f"{part.name}{' ' * (room - cells(part.name))}", (_signed(part.value), _MUTED))
          for part in parts),
    ]  # fmt: skip


def _signed(value: int) -> str:
    return f"{value:>+5d}".replace("-", BOX.minus)


def drawn(lines: Iterable[ChartLine], words: Iterable[str]) -> Content:
    """Return the charts under what they show in words."""
    head = Content.styled("How it went", _HEAD)
    said = [Content.styled(sentence, _MUTED) for sentence in words]
    return Content("\n").join(
        [head, *said, Content(""), *(Content.styled(each.text, _STYLES[each.of]) for each in lines)]
    )
