"""A bug bundle: one archive with everything that a report of a fault needs, and nothing that is nobody's business.

    hunt.jsonl      the recording; `hunter-game replay`, `verify` and `import` take it
    log.jsonl       what happened in each turn, with every roll and, where prose goes along, every call
    report.json     versions, what the hunt is, and what verifying it came to

There is no key, no folder of a home, no name of a user or a machine in it.
"""

from __future__ import annotations

import io
import json
import os
import platform
import re
import sqlite3
import zipfile
from collections.abc import Iterable, Mapping
from html import unescape
from importlib import metadata
from pathlib import Path
from typing import Any

from hunter_game.devtools.cleaning import Clean, cleaned
from hunter_game.devtools.log import session_log, summary
from hunter_game.devtools.verify import verify
from hunter_game.engine.state import RULES_VERSION
from hunter_game.errors import SaveError
from hunter_game.session.contents import SessionContents, parse_world
from hunter_game.session.hunt_file import sync_folder
from hunter_game.session.recording import recording_lines
from hunter_game.session.records import FORMAT_VERSION
from hunter_game.storyteller.redact import redact

LIBRARIES = ("litellm", "instructor", "textual", "rich", "pydantic", "click")
_HOME = "~"

_FONT_OF_THE_WEB = re.compile(r"@font-face\s*\{[^}]*\}\s*")
_REMARK = re.compile(r"<!--.*?-->", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_KIND_OF_SVG = 'xmlns="http://www.w3.org/2000/svg"'
"""The one address in a picture that is nobody's: without it, it is none."""


def without_web_fonts(svg: str) -> str:
    """Return a picture that loads no font from anywhere: Textual's name one of the web."""
    return _FONT_OF_THE_WEB.sub("", svg)


def cleaner(secrets: Iterable[str], folders: Iterable[Path]) -> Clean:
    """Return what hides keys, addresses and folders in a text.

    Args:
        secrets: Every key that could turn up.
        folders: Folders whose path must not be known, the home above all.
    """
    known = tuple(secrets)
    paths = sorted({str(folder) for folder in folders if len(str(folder)) > 1}, key=len, reverse=True)

    def clean(text: str) -> str:
        text = redact(text, known)
        for path in paths:
            text = text.replace(path, _HOME)
        return text

    return clean


def versions() -> dict[str, Any]:
    """Return what the program runs on, without a name of a machine or a user."""
    return {
        "python": platform.python_version(),
        "implementation": platform.python_implementation(),
        "system": platform.system(),
        "release": platform.release(),
        "machine": platform.machine(),
        "sqlite": sqlite3.sqlite_version,
        "rules": RULES_VERSION,
        "format": FORMAT_VERSION,
        "libraries": {name: _version(name) for name in LIBRARIES},
    }


def _version(library: str) -> str:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return "not installed"


def write_bundle(
    path: Path,
    contents: SessionContents,
    app: str,
    clean: Clean,
    *,
    prose: bool = True,
    beside: Mapping[str, str] | None = None,
) -> None:
    """Write a bug bundle, whole or not at all.

    Args:
        path: The new `.zip`; must not exist.
        contents: The session.
        app: Version of hunter-game that writes the bundle.
        clean: Hides what must not go along; see `cleaner`.
        prose: Whether what was told, prompts and replies go along.
        beside: Pictures by name, as SVG, such as the screen; cleaned as well.

    Raises:
        SaveError: It exists, or cannot be written.
        SaveDamaged: The session is damaged.
    """
    if path.exists():
        raise SaveError(f"There is a file {path.name} already; choose another name.")
    kept = cleaned(contents, clean, prose=prose)
    files = {
        "report.json": json.dumps(_report(kept, app), indent=2) + "\n",
        "hunt.jsonl": "".join(f"{line}\n" for line in recording_lines(kept)),
        "log.jsonl": "".join(f"{json.dumps(turn.as_json())}\n" for turn in session_log(kept)),
        **{name: picture for name, svg in (beside or {}).items() if (picture := _picture(svg, clean))},
    }
    _write(path, _zipped(files))


def _picture(svg: str, clean: Clean) -> str:
    """Return a picture that loads nothing and hides what must not go along; empty where that cannot be had.

    What is broken over two lines of a screen is not found in either. So all lines are read as one as well, and where
    that hides something else, the picture stays at home.
    """
    bare = _REMARK.sub("", without_web_fonts(svg))
    before, kind, after = bare.partition(_KIND_OF_SVG)
    picture = clean(before) + kind + clean(after)
    return picture if _said(picture) == clean(_said(bare)) else ""


def _said(svg: str) -> str:
    """Return the text of a picture, as one word."""
    return "".join(unescape(_TAG.sub("", svg)).split())


def _report(contents: SessionContents, app: str) -> dict[str, Any]:
    verdict = verify(contents, name="hunt.jsonl")
    world = parse_world(contents.world, contents.header)
    return {
        "app": app,
        **versions(),
        "world": {"id": world.id, "version": world.version, "digest": contents.header.world_digest},
        "hunt": summary(contents),
        "verify": verdict.as_json(),
    }


def _zipped(files: Mapping[str, str]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            # ZipInfo's own date: when a bundle was made is in nobody's interest, and the same hunt gives the same file.
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text.encode("utf-8"))
    return data.getvalue()


def _write(path: Path, data: bytes) -> None:
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise SaveError(f"{path.name} could not be written: {error.strerror}.") from error
    finally:
        part.unlink(missing_ok=True)
