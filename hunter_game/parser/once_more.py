"""The last line once more, as it is asked for: *g*, *again*, *do the same thing again, please*."""

from __future__ import annotations

from hunter_game.parser.clauses import unwrap
from hunter_game.parser.normalise import tokens
from hunter_game.parser.turned import phrases, said

_AGAIN = phrases("""
    g
    [oops/and/yet] again
    repeat
    ditto
    once/one [more] [time]
    repeat it/that [again]
    repeat the last thing/action/move/command
    repeat what i [just] did
    do/try it/that again
    do/try it/that once more
    do/try it/that one more time
    [the] same [thing] again [what i just did]
    [i am going to] do/try the/that same [thing/move] [over] again
    [i am going to] do/try the/that same [thing/move] once/one more [time]
""")


_BESIDE = frozenset(("please", "now", "then"))
_TOO_LITTLE = frozenset(("once", "one", "one more", "one time", "once time"))


def is_again(text: str) -> bool:
    """Return whether a cleaned line asks for the last one once more, with or without politeness."""
    said_of_it = (token.word for token in unwrap(tokens(text)) if token.kind == "word")
    spoken = " ".join(word for word in said_of_it if word not in _BESIDE)
    return said(_AGAIN, spoken) is not None and spoken not in _TOO_LITTLE
