"""How to play, in one page."""

HELP = """\
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
    1 2 3 on an empty line, or F1 F2 F3    take a suggestion
    Tab                                    complete      ↑ ↓    lines written before
    PgUp PgDn, Ctrl+Home, Ctrl+End         read back, and return to the end
    F4 here   F5 map   F6 journal   F7 board   F8 pack   F9 bestiary   F10 help
    F12                                    write a report of a fault: /bundle, /bundle --no-prose
    Esc                                    stop the telling, or close a page
    Ctrl+P                                 all of these by name, and the colours
    Ctrl+Q                                 save and quit

Commands of the table, for every key that your terminal keeps for itself
    /undo /redo /retell /why /odds /save /load /map /journal /board
    /bestiary /pack /wares /recipes /wall /reckoning /cost /model /export
    /help /next /title /new /quit
"""
