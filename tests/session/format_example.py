"""The worked example of `docs/session-format.md`: `python -m tests.session.format_example` writes it again."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hunter_game.session.recording import recording_lines
from tests.session.tiny import TAKE_SALT, hear, new_session, seal, take_turn

PAGE = Path(__file__).parents[2] / "docs" / "session-format.md"
BEGIN = "<!-- example: begin; written by `python -m tests.session.format_example` -->\n"
END = "<!-- example: end -->\n"


def made_lines() -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        session = new_session(Path(folder) / "example.hunt")
        turn = take_turn(session, TAKE_SALT, line="take the salt")
        seal(session, "Grey salt. “Keep it dry,” says Maren.", hear(turn.turn, "Keep it dry."))
        lines = list(recording_lines(session.contents(), embed_world=False))
        session.close()
    return lines


def printed_lines() -> list[str]:
    block = PAGE.read_text("utf-8").partition(BEGIN)[2].partition(END)[0]
    return block.removeprefix("```jsonl\n").removesuffix("```\n").splitlines()


def write() -> None:
    before, _, rest = PAGE.read_text("utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    block = "".join(f"{line}\n" for line in made_lines())
    PAGE.write_text(f"{before}{BEGIN}```jsonl\n{block}```\n{END}{after}", "utf-8")


if __name__ == "__main__":
    write()
