"""Several people at once: who goes at the same hour, and who is first seen beside somebody else."""

from __future__ import annotations

from collections.abc import Sequence

from hunter_game.storyteller.meanings.beat import Beat


def together(beats: Sequence[Beat]) -> list[Beat]:
    """Return beats in which people who leave are said at once, and those who are met after the first as well."""
    leaving = [beat for beat in beats if beat.kind == "left"]
    others = [beat for beat in beats if beat.kind == "met"][1:]
    joined: list[Beat] = []
    for beat in beats:
        group = leaving if beat.kind == "left" else others
        if len(group) < 2 or not any(beat is each for each in group):
            joined.append(beat)
        elif beat is group[0]:
            joined.append(_one_of(group))
    return joined


def _one_of(group: Sequence[Beat]) -> Beat:
    """Return one beat for several of a kind."""
    names = [each.slots["person"] for each in group]
    called = [f"{each.slots['person']}, {each.slots['role']}" for each in group]
    return group[0].model_copy(
        update={
            "meaning": " ".join(each.meaning for each in group),
            "slots": {"people": _listed(names), "called": _listed(called, ";")},
            "tags": {"several": "yes"},
        }
    )


def _listed(parts: Sequence[str], comma: str = ",") -> str:
    """Return `Wat and Pip`, `Wat, Pip and Joss`; what has commas of its own is parted by semicolons."""
    last = f"{comma} and " if comma == ";" else " and "
    return f"{f'{comma} '.join(parts[:-1])}{last}{parts[-1]}"
