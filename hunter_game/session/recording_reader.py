"""Reading a recording line by line: nothing in it is believed before the chain, the types and the digests agree."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from hunter_game.engine.digest import canonical, tagged
from hunter_game.engine.world import World
from hunter_game.errors import SaveUnreadable, SaveVersion
from hunter_game.session import strict_json
from hunter_game.session.chain import Chain, ChainBroken
from hunter_game.session.contents import CallLine, SessionContents, world_text
from hunter_game.session.records import FORMAT_VERSION, Header, Narration
from hunter_game.session.states import PlainState
from hunter_game.session.text import is_sanitised, sanitised
from hunter_game.session.timeline import BEGINNING

MOST_FILE_BYTES = 256 * 1024 * 1024
MOST_LINE_BYTES = 16 * 1024 * 1024
MOST_LINES = 1_000_000


def line_of(value: dict[str, Any]) -> str:
    """Return a line of a recording, without its line feed."""
    return canonical(value).decode("ascii")


def lines_of(path: Path) -> Iterator[bytes]:
    """Yield the lines of a recording as they are in the file, within our limits.

    Raises:
        SaveUnreadable: It cannot be read, or is larger than a recording can be.
    """
    try:
        if path.stat().st_size > MOST_FILE_BYTES:
            raise SaveUnreadable(f"{path.name} is larger than a recording can be.")
        with path.open("rb") as file:
            for _ in range(MOST_LINES):
                line = file.readline(MOST_LINE_BYTES + 1)
                if not line:
                    return
                yield line
    except OSError as error:
        raise SaveUnreadable(f"{path.name} cannot be read: {error.strerror}.") from error
    raise SaveUnreadable(f"{path.name} has more lines than a recording can have.")


@lru_cache(maxsize=4)  # hunts that are read together mostly share their world, and it is most of a file
def _check_world(text: str) -> None:
    """Refuse a world that this game would not have written.

    Raises:
        ValueError: It is not canonical, or holds control characters.
    """
    content = strict_json.loads(text)
    if line_of(content) != text:
        raise ValueError("the world in it is not canonical")
    if not is_sanitised(content):
        raise ValueError("the world in it holds control characters")


class RecordingReader:
    """Takes the lines of a recording one by one and believes none before it is checked.

    What it has taken stays readable when a later line is damaged; `salvage` makes use of that.

    Args:
        name: What the recording is called in the sentences of errors.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self.chain = Chain()
        self.world = ""
        self.snapshots: dict[int, PlainState] = {}
        self.narrations: list[Narration] = []
        self.calls: list[CallLine] = []
        self.ended = False

    def take(self, line: bytes) -> None:
        """Take one line.

        Raises:
            ChainBroken: It is torn, not a line of a recording, or does not follow from those before it.
        """
        try:
            self._take(line)
        except (ValueError, KeyError, TypeError) as error:
            why = str(error).splitlines()[0] if type(error) is ValueError else "a line is not one of a recording"
            raise ChainBroken(why, self.chain) from error

    def _take(self, line: bytes) -> None:
        if self.ended:
            raise ValueError("lines follow its end")
        if not line.endswith(b"\n"):
            raise ValueError("its last line is torn" if len(line) <= MOST_LINE_BYTES else "a line is too long")
        value = strict_json.loads(line.decode("ascii"))
        if not isinstance(value, dict):
            raise ValueError("a line is not an object")
        kind = value.pop("line", None)
        if kind != "record" and not self.chain.records:
            raise ValueError("it does not begin with a header")
        match kind:
            case "record":
                self._take_record(**value)
            case "world":
                self._take_world(**value)
            case "state":
                self._take_state(**value)
            case "narration":
                self._take_narration(**value)
            case "call":
                self._take_call(**value)
            case "end":
                self._take_end(**value)
            case _:
                raise ValueError("a line is of no known kind")

    def _take_record(self, *, hash: str, record: dict[str, Any]) -> None:  # noqa: A002  # the key in the file
        number = len(self.chain.records)
        if not is_sanitised(record):
            raise ValueError(f"record {number} holds control characters")
        if number == 0:
            check_format(record.get("format"), self._name)
        self.chain.take(line_of(record), hash)

    def take_text(self, text: str) -> None:
        """Take a world from elsewhere as canonical JSON; another one than the header names is passed over.

        Raises:
            ChainBroken: It is the one, and holds what no world may.
        """
        if tagged(text.encode("ascii")) != self.header.world_digest:
            return
        try:
            _check_world(text)
        except (ValueError, TypeError) as error:
            raise ChainBroken(str(error), self.chain) from error
        self.world = text

    def _take_world(self, *, content: dict[str, Any]) -> None:
        text = line_of(content)
        if self.world or tagged(text.encode("ascii")) != self.header.world_digest:
            raise ValueError("the world in it is damaged")
        _check_world(text)
        self.world = text

    @property
    def header(self) -> Header:
        """The first record."""
        first = self.chain.records[0]
        if not isinstance(first, Header):
            raise ValueError("it does not begin with a header")
        return first

    def _take_state(self, *, turn_seq: int, state: dict[str, Any]) -> None:
        if turn_seq != BEGINNING or self.snapshots or state.keys() != {"facts", "told"}:
            raise ValueError("a state stands where none belongs")
        self.snapshots[turn_seq] = state

    def _take_narration(self, *, narration: dict[str, Any]) -> None:
        self.narrations.append(Narration.model_validate_json(line_of(sanitised(narration))))

    def _take_call(self, *, turn_seq: int, call: dict[str, Any]) -> None:
        if not isinstance(turn_seq, int) or not isinstance(call, dict):
            raise ValueError("a call is not one")
        self.calls.append(CallLine(turn_seq, line_of(sanitised(call))))

    def _take_end(self, *, seq: int, hash: str) -> None:  # noqa: A002  # the key in the file
        if seq != len(self.chain.records) - 1 or hash != self.chain.head:
            raise ValueError("records before its end are missing")
        self.ended = True

    def finish(self, world: World | None) -> SessionContents:
        """Return the session.

        Raises:
            ChainBroken: The end is missing.
            SaveUnreadable: It names its world by digest only, and that world was not given.
        """
        if not self.ended:
            raise ChainBroken("its end is missing", self.chain)
        return self.contents(world)

    def contents(self, world: World | None) -> SessionContents:
        """Return what was taken so far as a session."""
        header = self.header
        text = self.world
        if not text and world is not None and tagged(world_text(world).encode("ascii")) == header.world_digest:
            text = world_text(world)
        if not text:
            raise SaveUnreadable(
                f"{self._name} does not carry its world {header.world!r}, and the one here is another version of it."
            )
        return SessionContents(
            records=tuple(self.chain.records),
            bodies=tuple(self.chain.bodies),
            hashes=tuple(self.chain.hashes),
            world=text,
            snapshots=self.snapshots,
            narrations=tuple(self.narrations),
            calls=tuple(self.calls),
        )


def check_format(version: object, name: str) -> None:
    """Refuse a recording of another format, with both versions named.

    Raises:
        SaveVersion: It is another version; its records could not be read.
        ValueError: It is no version at all.
    """
    if not isinstance(version, int):
        raise ValueError("it does not begin with a header")
    if version != FORMAT_VERSION:
        raise SaveVersion(f"{name} has format {version}; this game reads {FORMAT_VERSION}.")
