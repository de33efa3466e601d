"""Lines that were entered, from one evening to the next."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from hunter_game.cli.typed import MOST, Typed


def test_lines_outlive_the_program_and_are_nobody_elses_business(tmp_path: Path) -> None:
    file = tmp_path / "saves" / "typed.txt"
    Typed(file).add("search the yard")
    Typed(file).add('say "Nan, put it down."')
    assert Typed(file).lines() == ("search the yard", 'say "Nan, put it down."')
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_only_the_last_thousand_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "typed.txt"
    file.write_text("".join(f"line {number}\n" for number in range(2 * MOST + 1)))
    typed = Typed(file)
    assert typed.lines()[0] == f"line {MOST + 1}"
    assert len(file.read_text().splitlines()) == MOST
    typed.add("one more")
    assert typed.lines()[-1] == "one more"


def test_what_is_no_text_of_ours_is_read_as_lines_all_the_same(tmp_path: Path) -> None:
    file = tmp_path / "typed.txt"
    file.write_bytes(b"\x1b]52;c;QUFB\x07one\n\n\xff\xfe\ntwo\x00\n")
    assert Typed(file).lines() == ("]52;c;QUFBone", "\ufffd\ufffd", "two")


def test_a_line_with_a_line_feed_stays_one_line(tmp_path: Path) -> None:
    typed = Typed(tmp_path / "typed.txt")
    typed.add("look\nsearch")
    typed.add(" \n ")
    assert typed.lines() == ("look search",)


def test_a_file_that_cannot_be_written_costs_nothing_but_the_history(tmp_path: Path) -> None:
    (tmp_path / "typed.txt").mkdir()
    typed = Typed(tmp_path / "typed.txt")
    typed.add("search")
    assert typed.lines() == ()
