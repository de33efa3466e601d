"""Who may speak to the server, decided without one."""

from __future__ import annotations

import pytest

from hunter_game.browser.gate import Gate

GATE = Gate(port=8765, token="word")


def refused(
    host: str = "127.0.0.1:8765", path: str = "/word/", origin: str | None = None, *, upgrade: bool = False
) -> bool:
    return bool(GATE.refuses(host=host, path=path, origin=origin, upgrade=upgrade))


@pytest.mark.parametrize("host", ["127.0.0.1:8765", "localhost:8765", "LOCALHOST:8765"])
def test_its_own_page_is_let_in(host: str) -> None:
    assert not refused(host)
    assert not refused(host, "/word/ws", f"http://{host}", upgrade=True)


@pytest.mark.parametrize(
    "host", ["", "evil.example", "evil.example:8765", "127.0.0.1", "127.0.0.1:80", "127.0.0.1:8765.evil.example"]
)
def test_another_host_is_refused_whatever_the_path_says(host: str) -> None:
    assert refused(host)


@pytest.mark.parametrize("path", ["", "/", "/ws", "/wor/ws", "/word2/", "//word/", "/x/word/", "word", "/\u00e9/"])
def test_a_path_without_the_word_is_refused(path: str) -> None:
    assert refused(path=path)


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "", "https://127.0.0.1:8765", "http://127.0.0.1:8766", "http://localhost"]
)
def test_a_page_from_elsewhere_is_refused_even_with_the_word(origin: str) -> None:
    assert refused(path="/word/ws", origin=origin, upgrade=True)
    assert refused(origin=origin)


def test_a_socket_that_does_not_say_where_it_is_from_is_refused() -> None:
    assert refused(path="/word/ws", upgrade=True)


def test_the_word_is_long_new_each_time_and_not_in_the_gates_own_words() -> None:
    gate, other = Gate(port=1), Gate(port=1)
    assert gate.token != other.token
    assert len(gate.token) >= 43
    assert gate.token in gate.address
    assert gate.token not in repr(gate)


def test_at_port_80_a_browser_leaves_the_port_out() -> None:
    assert not Gate(port=80, token="word").refuses(host="127.0.0.1", path="/word/", origin=None, upgrade=False)
