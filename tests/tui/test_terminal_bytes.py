"""What goes out to a real terminal, byte by byte."""

from __future__ import annotations

from tests.tui.terminal import Terminal

PAYLOADS = {
    "clipboard": "\x1b]52;c;Q0FOQVJZ\x07",
    "window title": "\x1b]0;CANARY\x07",
    "answer back": "\x1b[0c",
    "device string": "\x1bP+q43414e415259\x1b\\",
    "C1 title": "\x9d0;CANARY\x9c",
    "C1 control": "\x9b31mCANARY",
    "keyboard mode": "\x1b[>4;2m",
    "backspaces": "\x08\x08\x08\x7f",
    "other direction": "\u202eCANARY\u202c",
    "null": "CAN\x00ARY",
    "hyperlink": "\x1b]8;;file:///CANARY\x1b\\x\x1b]8;;\x1b\\",
    "picture": "\x1b_Gf=100;CANARY\x1b\\",
    "reset": "\x1bcCANARY",
    "letters E": "\x1b#8CANARY",
    "charset": "\x1b(0CANARY\x0e",
    "palette": "\x1b]4;1;CANARY\x1b\\",
}
PROGRAM = """
import sys
from dataclasses import replace
from hunter_game.director.updates import Opened
from hunter_game.tui.app import HunterApp
from hunter_game.tui.office import SavedGame
from tests.tui.fake import COUNTRY, OFFERED, FakeGame, FakeOffice
from tests.tui.test_hostile import everywhere
from tests.tui.test_terminal_bytes import PAYLOADS

text = " ".join(f"{name} {payload}" for name, payload in PAYLOADS.items())

class Office(FakeOffice):
    def worlds(self):
        return (replace(COUNTRY, title=text, blurb=text, remembers=text),)

    def choices(self, world):
        offered = OFFERED[COUNTRY]
        return replace(
            offered,
            hunts=tuple(replace(each, title=text) for each in offered.hunts),
            hunters=tuple(
                replace(each, name=text, trade=text, text=text, gift=text, weakness=text, pack=text, scars=(text,))
                for each in offered.hunters
            ),
            trades=tuple(replace(each, gift=text, weakness=text) for each in offered.trades),
            spreads=tuple(replace(each, name=text) for each in offered.spreads),
            packs=tuple(replace(each, things=text) for each in offered.packs),
        )

game = FakeGame(everywhere(text))
game.storyteller = text
game.offers = tuple(each.model_copy(update={"label": text, "price": text}) for each in game.offers)
person = game.view.people[0].model_copy(update={"name": text, "role": text})
game.view = game.view.model_copy(update={"place_name": text, "goal": text, "complicates": text, "people": (person,)})
game.complete = lambda start: (start + text,)
office = Office(game, sessions=(SavedGame(text, text, text, 1, text),))
office.storyteller = office.storyteller_help = text
HunterApp(office).run()
"""


def test_no_widget_lets_a_sequence_of_others_out_to_the_terminal() -> None:
    terminal = Terminal(PROGRAM, COLORTERM="truecolor")
    terminal.read_until("Play now")
    terminal.write("s")  # the storyteller's page
    terminal.read_until("Esc back")
    terminal.write("q")
    terminal.read_until("Play now")
    terminal.write("n")  # every question before a hunt, and back
    asked = [
        "Where?",
        "Which hunt?",
        "Who hunts?",
        "your name?",
        "you before?",
        "trust in?",
        "you carry?",
        "what terms?",
    ]
    for question, answer in zip(asked, ["1", "1", "4", "Ann\r", "1", "1", "1", ""], strict=True):
        terminal.read_until(question)
        terminal.write(answer)
    for question in (*reversed(asked[:-1]), "Play now"):
        terminal.write("\x1b")
        terminal.read_until(question)
    terminal.write("p")
    terminal.read_until("what do you do?")
    terminal.write("page help\r")
    terminal.read_until("Esc back")
    terminal.write("q")
    terminal.read_until("what do you do?")
    terminal.write("say\r")
    terminal.read_until("×")
    terminal.write("\x06")  # what is found is drawn anew, and so is what is marked
    terminal.read_until("find")
    terminal.write("clipboard")
    terminal.read_until(" of ")
    terminal.write("\x12")
    terminal.read_until("READ")
    terminal.write("\x11")
    terminal.finish()
    for name, payload in PAYLOADS.items():
        assert payload[:5] not in terminal.output, name
    assert not any(
        mark in terminal.output for mark in ("\x9b", "\x9d", "\x08", "\x7f", "\x00", "\u202e", "\x1bP", "\x1b_")
    )
    assert terminal.modes_left_on == set()
