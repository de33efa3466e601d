"""Commands that other games have and this one does not: settings, guilds, spells.

Whoever comes from a MUD types them. They are never taken for anything else: no *prompt* is improvised, and no
*title* is an act.
"""

from __future__ import annotations

from hunter_game.engine.names import word_list

_SETTINGS = frozenset(
    word_list(
        "alias unalias afk wimpy prompt brief compact verbose superbrief unscript transcript notify"
        " autoloot autogold autoexit autoexits autosac autosplit autoassist automap password passwd channels noshout"
        " notell nogossip deaf config configure speedwalk fullscreen cls keybind macro unmacro queue killcount qwho"
    )
)
"""How a game is set up."""
_COMPANY = frozenset(
    word_list(
        "gtell gsay ctell clan clantalk guild auction ungroup remort respec unsplit multiclass immlist wizlist wizhelp"
        " motd news prac proficiencies socials party skills spells spellbook xp exp levelup"
    )
)
"""Other players, and what they learn and spend."""
_REPORTS = frozenset(word_list("bug typo idea"))
"""What is sent to the makers."""
_ALONE = frozenset(word_list("level balance group gain practice train recall deposit bank mail split mount dismount"))
"""Words that mean something else here when anything follows."""
_COUNTED = frozenset(word_list("split deposit withdraw level gain"))
"""Verbs that are another game's when a number follows: *split 20*."""
_OPTIONS = frozenset(
    word_list("brief compact verbose color colour prompt autoloot autoexit autosplit echo pager ansi sound music msp")
)
"""What is toggled and set."""
_SPELLS = frozenset(
    word_list(
        "fireball firebolt heal cure bless magic sanctuary sanc armor armour lightning invis invisibility detect charm"
        " teleport haste identify spell spells refresh summon poison blindness curse sleep fly levitate"
        " shield missile enchant recall"
    )
)
_POSTED = frozenset(word_list("write list read post subject to send remove"))


def is_of_another_game(said: tuple[str, ...]) -> bool:
    """Return whether these words, folded, are a command that only other games have."""
    if not said:
        return False
    first, rest = said[0], said[1:]
    if first in _SETTINGS or first in _COMPANY or (first in _REPORTS and rest[:1] != ("the",)):
        return True
    if not rest:
        return first in _ALONE
    second = rest[0]
    if said[:2] == ("kill", "count") or (first in {"turn", "rebuke"} and second == "undead"):
        return True
    if first in {"goto", "tp", "teleport"}:
        return second.isdigit() or first != "goto"
    if first == "cast":
        return any(word in _SPELLS for word in rest[:3])
    if first in _COUNTED:
        return second.isdigit() and len(rest) == 1
    if first in {"toggle", "set", "turn"}:
        return second in _OPTIONS
    if first in {"practice", "practise", "train", "group"}:
        return len(rest) == 1
    if first == "follow":
        return rest in {("none",), ("myself",), ("off",)}
    return (first == "title" and len(rest) < 6) or (first in {"note", "board", "mail"} and second in _POSTED)
