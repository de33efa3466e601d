"""How to play, in one page."""

from __future__ import annotations

from collections.abc import Iterator

from hunter_game.tui.keys import key_lines, page_lines


def _set_in(lines: Iterator[str]) -> str:
    return "\n".join(f"    {line}" for line in lines)


HELP = f"""\
You hunt what the village will not name. Find traces, hear people, sign your account, meet it.

Write what you do, in your own words
    look · go north · examine the gate · take the lantern · search
    talk to Maren · ask Maren about the mill · show Maren the hook
    buy rope from Tibb · make salt bags · attack the wolf · guard · retreat · wait
    An empty line looks around. A line may hold several commands: take rope then go north.

What costs something
    Looking, listening, thinking, the pack and the board are free.
    Asking, searching, crafting and travelling burn a candle; twelve make a day.
    Price and odds are shown before you commit; /why explains every number after.

Traces never lie. People do, for reasons that deserve pity.

Keys in a hunt
{_set_in(key_lines())}

Pages: Ctrl+G and a letter, or a key of their own; Esc goes back
{_set_in(page_lines())}

Commands of the table
    /undo /redo /retell /why /odds /save /load /map /journal /board
    /bestiary /people /pack /wares /recipes /wall /reckoning /cost /model
    /settings /storyteller /replay /bundle /export /help /next /title /new /quit
"""
