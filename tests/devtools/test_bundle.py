from __future__ import annotations

import getpass
import io
import json
import platform
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest
from rich.console import Console

from hunter_game.devtools.bundle import cleaner, write_bundle
from hunter_game.devtools.cleaning import cleaned
from hunter_game.devtools.verify import verify
from hunter_game.engine.intents import Look
from hunter_game.errors import SaveError
from hunter_game.session.closing import Closing
from hunter_game.session.contents import SessionContents
from hunter_game.session.forking import import_session
from hunter_game.session.recording import read_session
from hunter_game.session.records import SealRecord, TurnRecord
from tests.session.tiny import ROUND, clock, hear, new_session, play, played_session, seal, take_turn

KEY = "sk-canary-0123456789abcdef"
HOME = Path("/", "home", "agnes")


def leaky(path: Path) -> SessionContents:
    """Return a hunt in whose every corner a key and a folder stand."""
    leak = f"{KEY} in {HOME}/hunts from https://models.example/v1"
    session = new_session(path)
    play(session, ROUND[:3])
    session.note("unclear", leak, leak)
    turn = take_turn(session, Look(), line=leak)
    seal(session, leak, hear(turn.turn, leak))
    session.add_calls(turn.seq, [{"role": "narrator", "prompt": leak, "reply": leak, "error": leak}])
    session.add_narration(turn.seq, Closing(status="told", storyteller="builtin", text=leak))
    play(session, ROUND[3:])
    contents = session.contents()
    session.close()
    return contents


def files(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}


def bundled(folder: Path, contents: SessionContents, *, prose: bool) -> dict[str, str]:
    beside = {"screen.svg": f"<svg>{HOME}/{KEY}</svg>"}
    write_bundle(folder / "b.zip", contents, "0.1.0", cleaner((KEY,), (HOME,)), prose=prose, beside=beside)
    return files(folder / "b.zip")


@pytest.mark.parametrize("prose", [True, False])
def test_no_key_no_home_and_no_name_is_in_a_bundle(tmp_path: Path, prose: bool) -> None:
    made = bundled(tmp_path, leaky(tmp_path / "a.hunt"), prose=prose)
    assert set(made) == {"report.json", "hunt.jsonl", "log.jsonl", "screen.svg"}
    for name, text in made.items():
        for secret in (KEY, "canary", str(HOME), "agnes", "models.example", str(tmp_path), str(Path.home())):
            assert secret not in text, (name, secret)
    report = json.loads(made["report.json"])
    assert not {platform.node(), getpass.getuser()} & {str(value) for value in report.values()}


@pytest.mark.parametrize("prose", [True, False])
def test_what_is_bundled_can_be_imported_and_still_verifies(tmp_path: Path, prose: bool) -> None:
    contents = leaky(tmp_path / "a.hunt")
    made = bundled(tmp_path, contents, prose=prose)
    (tmp_path / "hunt.jsonl").write_text(made["hunt.jsonl"], encoding="utf-8", newline="\n")
    assert verify(tmp_path / "hunt.jsonl").turns == len(ROUND) + 1
    import_session(tmp_path / "hunt.jsonl", tmp_path / "b.hunt", clock())
    kept = read_session(tmp_path / "b.hunt")
    facts = [[record.digest for record in each.records if isinstance(record, TurnRecord)] for each in (kept, contents)]
    assert facts[0] == facts[1]


def test_a_bundle_without_prose_has_none(tmp_path: Path) -> None:
    contents = read_session(played_session(tmp_path / "a.hunt"))
    assert "mill race" in bundled(tmp_path, contents, prose=True)["hunt.jsonl"]
    (tmp_path / "b.zip").unlink()
    made = bundled(tmp_path, contents, prose=False)
    for text in made.values():
        assert "mill race" not in text
        assert "I heard it on night" not in text
    assert json.loads(made["report.json"])["verify"]["outcome"] == "match"


def test_a_hunt_with_nothing_to_hide_keeps_its_hashes(tmp_path: Path) -> None:
    contents = read_session(played_session(tmp_path / "a.hunt"))
    kept = cleaned(contents, cleaner((KEY,), (HOME,)))
    assert kept.hashes == contents.hashes
    assert any(isinstance(record, SealRecord) and record.heard for record in kept.records)


def test_a_report_names_versions_and_the_hunt(tmp_path: Path) -> None:
    contents = read_session(played_session(tmp_path / "a.hunt"))
    report = json.loads(bundled(tmp_path, contents, prose=True)["report.json"])
    assert (report["app"], report["python"]) == ("0.1.0", platform.python_version())
    assert report["world"]["id"] == "tiny"
    assert report["hunt"]["head"] == contents.head
    assert report["libraries"]["litellm"]


def test_a_bundle_is_not_written_over_a_file_nor_where_it_cannot(tmp_path: Path) -> None:
    contents = read_session(played_session(tmp_path / "a.hunt"))
    with pytest.raises(SaveError, match="already"):
        write_bundle(tmp_path / "a.hunt", contents, "0.1.0", cleaner((), ()))
    with pytest.raises(SaveError, match="could not be written"):
        write_bundle(tmp_path / "none" / "b.zip", contents, "0.1.0", cleaner((), ()))
    assert [each.name for each in tmp_path.iterdir()] == ["a.hunt"]


def screen(*lines: str) -> str:
    """Return a screen with some lines on it, as the game draws one."""
    console = Console(record=True, file=io.StringIO(), width=60)
    for line in lines:
        console.print(line, markup=False)
    return console.export_svg(title="hunter-game")


def pictured(folder: Path, svg: str) -> str | None:
    contents = read_session(played_session(folder / "a.hunt"))
    write_bundle(folder / "b.zip", contents, "0.1.0", cleaner((KEY,), (HOME,)), beside={"screen.svg": svg})
    return files(folder / "b.zip").get("screen.svg")


def test_a_screen_loads_nothing_from_anywhere_and_is_still_a_picture(tmp_path: Path) -> None:
    drawn = screen("The mill yard.", f"Saved in {HOME}/hunts.")
    assert "cdnjs" in drawn
    svg = pictured(tmp_path, drawn)
    assert svg is not None
    root = ElementTree.fromstring(svg)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert "The\xa0mill\xa0yard." in "".join(root.itertext())
    for outside in ("url(http", "@font-face", "cdnjs", "textualize", str(HOME)):
        assert outside not in svg


def test_a_screen_on_which_a_key_is_broken_over_two_lines_stays_at_home(tmp_path: Path) -> None:
    assert pictured(tmp_path, screen(KEY[:20], KEY[20:])) is None
