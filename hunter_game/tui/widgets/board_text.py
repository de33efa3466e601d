"""What the board says about one trace, claim or candidate, in words: from the sheet to styled text. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from hunter_game.engine.view import Candidate, ClaimSeen
from hunter_game.engine.vocabulary import Line
from hunter_game.tui.widgets.board_sheet import Bearing, Clue, Sheet, Standing, count_in_words
from hunter_game.tui.widgets.glyphs import BOX

_HEAD = "bold $accent"
_MUTED = "$text-muted"
LEGEND = (
    f"1 2 3 traces  a b c claims  {Bearing.STRIKES.value} strikes  {Bearing.WOULD.value} would, if true  "
    f"{Standing.TRUE.value} true  {Standing.LEANING.value} leaned on  {Standing.BROKEN.value} a lie, caught"
)
_STANDINGS = {
    Standing.TRUE: "a trace: it is true",
    Standing.SAID: "somebody's word: you do not lean on it",
    Standing.LEANING: "somebody's word: you lean on it",
    Standing.BROKEN: "a lie, caught",
}


def about_clue(sheet: Sheet, clue: Clue) -> Content:
    """Return a trace or claim with its whole text, and what follows from it."""
    seen = clue.seen
    teller = f"{seen.teller_name}: " if isinstance(seen, ClaimSeen) else ""
    name = f"{clue.label}  {clue.standing.value} {teller}{seen.name}"
    head = Content.assemble((name, _HEAD), (f"  ({_STANDINGS[clue.standing]})", _MUTED))
    words = f'"{seen.words}"' if isinstance(seen, ClaimSeen) and seen.words else getattr(seen, "text", "")
    parts = [head, *([Content(words)] if words else []), *_what_follows(sheet, clue)]
    return Content("\n").join(parts)


def _what_follows(sheet: Sheet, clue: Clue) -> list[Content]:
    named = _listed(clue.seen.strikes)
    match clue.standing:
        case Standing.BROKEN:
            return [Content.styled("It strikes nothing any more.", _MUTED)]
        case _ if not clue.seen.strikes:
            return [Content.styled("It strikes nothing by itself.", _MUTED)]
        case Standing.TRUE:
            return [Content.assemble(("It strikes ", _MUTED), f"{named}.")]
        case Standing.LEANING:
            return [Content.assemble(("You lean on it; if it is true, it strikes ", _MUTED), f"{named}.")]
        case Standing.SAID:
            return [_if_true(sheet, clue, named)]


def _if_true(sheet: Sheet, clue: Clue, named: str) -> Content:
    left = sheet.left_if_true(clue)
    gone = next((line for line in Line if not left[line] and sheet.left[line]), None)
    if gone is not None:
        end = f" Then no {gone.value} would be left: it cannot be true along with all that you lean on."
    else:
        end = f" That would leave {count_in_words(left)}."
    return Content.assemble(("If it is true, it strikes ", _MUTED), f"{named}.", (end, _MUTED))


def about_candidate(sheet: Sheet, candidate: Candidate) -> Content:
    """Return what is written of a candidate, and what speaks against it."""
    struck = sheet.struck_by(candidate)
    if struck:
        clues = "; ".join(f"{clue.label} {clue.seen.name}" for clue in struck)
        state = Content.assemble((f"  {BOX.struck} struck by {clues}", _MUTED))
    else:
        state = Content.styled(f"  {BOX.open} open", _MUTED)
    head = Content.assemble((f"{candidate.line.value}: {candidate.name}", _HEAD), state)
    return Content("\n").join([head, Content(candidate.text)] if candidate.text else [head])


def about_account(lines: Sequence[Candidate | None]) -> Content:
    """Return the account as it would be signed, a line for each; what is missing is said."""
    rows = [
        Content.assemble((f"{line.value:<6}", _MUTED), each.name if each is not None else "not chosen yet")
        for line, each in zip(Line, lines, strict=True)
    ]
    return Content("\n").join([Content.styled("The account", _HEAD), *rows])


def _listed(names: Sequence[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
