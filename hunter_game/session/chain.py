"""The hash chain: how records become bytes, and how each is tied to the one before it.

The chain shows damage, not forgery: whoever can write the file can also write its hashes again.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from pydantic import TypeAdapter

from hunter_game.engine.digest import canonical
from hunter_game.engine.model import plain
from hunter_game.errors import SaveDamaged, SaveError
from hunter_game.session.records import Header, Record, SealRecord, TurnRecord

GENESIS = "0" * 64
"""What stands for the hash before the first record."""

SALVAGE = "`hunter-game salvage` saves what is whole as a new hunt"
"""What can be done about damage: the end of a sentence."""

MOST_BODY_BYTES = 1_000_000
"""Largest record that is written or read."""

_RECORD: TypeAdapter[Record] = TypeAdapter(Record)


@dataclass(slots=True)
class Chain:
    """Records that were read, each whole and tied to the one before it."""

    records: list[Record] = field(default_factory=list)
    bodies: list[str] = field(default_factory=list)
    hashes: list[str] = field(default_factory=list)

    @property
    def head(self) -> str:
        """Hash of the last record."""
        return self.hashes[-1] if self.hashes else GENESIS

    def take(self, body: str, stored: object) -> Record:
        """Take the next record.

        Args:
            body: Its canonical JSON.
            stored: The hash that stands beside it.

        Raises:
            ValueError: It is damaged, too large, no record, or not the next one.
        """
        number = len(self.records)
        if len(body) > MOST_BODY_BYTES or not body.isascii():
            raise ValueError(f"record {number} is too large or not canonical")
        hashed = link(self.head, body)
        if hashed != stored:
            raise ValueError(f"record {number} is damaged")
        try:
            record = decode(body)
        except ValueError as error:
            raise ValueError(f"record {number} is not one of this format") from error
        if record.seq != number or isinstance(record, Header) != (number == 0):
            raise ValueError(f"record {number} stands in the wrong place")
        self.records.append(record)
        self.bodies.append(body)
        self.hashes.append(hashed)
        return record


class ChainBroken(Exception):
    """Carries what could be read before the break.

    Args:
        why: What is wrong, a clause.
        chain: The whole records before it.
    """

    def __init__(self, why: str, chain: Chain) -> None:
        super().__init__(why)
        self.chain = chain

    def named(self, name: str) -> SaveDamaged:
        """Return the error for the person, with the last turn that is whole."""
        turns = [record.turn for record in self.chain.records if isinstance(record, TurnRecord | SealRecord)]
        last = turns[-1] if turns else 0
        if not self.chain.records:
            return SaveDamaged(f"{name} is no saved hunt, or damaged from its first record on ({self}).", None)
        return SaveDamaged(f"{name} is damaged after turn {last} ({self}); {SALVAGE}.", last)


def link(previous: str, body: str) -> str:
    """Return the hash of a record: SHA-256 over the hash before it, a line feed, and the canonical body."""
    return hashlib.sha256(f"{previous}\n{body}".encode("ascii")).hexdigest()


def encode(record: Record) -> str:
    """Return the canonical JSON of a record, checked to read back as the same record.

    Raises:
        SaveError: The record would not read back, or is too large; nothing of it was written.
    """
    body = canonical(plain(record)).decode("ascii")
    if len(body) > MOST_BODY_BYTES:
        raise SaveError(f"This turn is too long to be saved ({len(body)} bytes).")
    try:
        same = decode(body) == record
    except ValueError as error:
        raise SaveError("This turn holds text that cannot be saved.") from error
    if not same:
        raise SaveError("This turn holds values that do not read back as they were saved.")
    return body


def decode(body: str) -> Record:
    """Return the record of a body.

    Raises:
        ValueError: The body is not strictly a record of this format.
    """
    return _RECORD.validate_json(body)
