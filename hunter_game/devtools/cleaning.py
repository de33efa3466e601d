"""A session without what should not leave the machine: keys, folders of a home, and prose if asked.

The facts stay as they were recorded. Where text of a record has to go, the hashes after it are made anew, so that
what is left is a whole session that can be verified and played.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from pydantic import TypeAdapter

from hunter_game.engine.digest import canonical
from hunter_game.engine.model import plain
from hunter_game.session.chain import GENESIS, encode, link
from hunter_game.session.contents import CallLine, SessionContents
from hunter_game.session.records import Header, Record, SealRecord

Clean = Callable[[str], str]
"""Returns a text without what is to be hidden."""

_RECORD: TypeAdapter[Record] = TypeAdapter(Record)


def cleaned(contents: SessionContents, clean: Clean, *, prose: bool = True) -> SessionContents:
    """Return a session in which every text that people or models wrote has been cleaned.

    Args:
        contents: The session.
        clean: Hides what must not go along.
        prose: Whether narrations, calls and what was heard in prose go along.
    """
    keep_heard = prose and not any(_touches(clean, record) for record in contents.records)
    records = [_record(record, clean, heard=keep_heard, prose=prose) for record in contents.records]
    if not keep_heard:
        told = contents.header.told_digest
        records = [record if _untold(record) else record.model_copy(update={"told_digest": told}) for record in records]
    bodies = [encode(record) for record in records]
    hashes: list[str] = []
    for body in bodies:
        hashes.append(link(hashes[-1] if hashes else GENESIS, body))
    return replace(
        contents,
        records=tuple(records),
        bodies=tuple(bodies),
        hashes=tuple(hashes),
        snapshots={seq: state for seq, state in contents.snapshots.items() if seq == 0},
        narrations=tuple(
            each.model_copy(update={"text": clean(each.text)}) for each in (contents.narrations if prose else ())
        ),
        calls=tuple(_call(each, clean) for each in (contents.calls if prose else ())),
    )


def _untold(record: Record) -> bool:
    """Whether a record has no digest of what was told."""
    return not hasattr(record, "told_digest")


def _touches(clean: Clean, record: Record) -> bool:
    """Whether cleaning would change what was heard, which the told digests are over."""
    if not isinstance(record, SealRecord) or record.heard is None:
        return False
    heard = plain(record.heard)
    return bool(_strings(heard, clean) != heard)


def _record(record: Record, clean: Clean, *, heard: bool, prose: bool) -> Record:
    if isinstance(record, Header):
        return record
    changes: dict[str, Any] = {}
    if isinstance(record, SealRecord):
        if not heard:
            changes |= {"heard": None, "delta": {}}
        if not prose:
            changes |= {"slips": (), "narration": None}
    value = {**plain(record.model_copy(update=changes))}
    # A delta is what the digests are over; it holds ids and numbers, and what was heard.
    whole = {name: each if name == "delta" else _strings(each, clean) for name, each in value.items()}
    return _RECORD.validate_json(json.dumps(whole))


def _strings(value: Any, clean: Clean) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list):
        return [_strings(each, clean) for each in value]
    if isinstance(value, dict):
        return {key: _strings(each, clean) for key, each in value.items()}
    return value


def _call(call: CallLine, clean: Clean) -> CallLine:
    return CallLine(call.turn_seq, canonical(_strings(json.loads(call.body), clean)).decode("ascii"))
