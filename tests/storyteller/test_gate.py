from __future__ import annotations

import gc
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from hunter_game.errors import LiveCallForbidden
from hunter_game.storyteller import guard, litellm_gate
from hunter_game.storyteller.tokeniser import LateTokeniser

ROOT = Path(__file__).resolve().parents[2]

_OFFLINE = """
import socket, sys
def refuse(*args, **kwargs):
    raise SystemExit("a socket was asked for")
socket.getaddrinfo = socket.socket.connect = refuse
import hunter_game.storyteller.teller
assert "litellm" not in sys.modules and "instructor" not in sys.modules and "openai" not in sys.modules
from hunter_game.storyteller import litellm_gate
litellm_gate.load()
library = litellm_gate.litellm()
assert library.suppress_debug_info and not library.drop_params and not library.callbacks
assert not library.telemetry
"""


def test_the_import_is_lazy_opens_no_socket_and_prints_nothing(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("OPENAI_API_BASE=http://evil.example\n", encoding="utf-8")
    check = _OFFLINE + "import os\nassert 'OPENAI_API_BASE' not in os.environ\n"
    done = subprocess.run(
        [sys.executable, "-c", check],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


_FIRST_CALLS = """
import asyncio, sys
from hunter_game.storyteller import litellm_gate
from hunter_game.storyteller.ports import TurnCalls
from tests.faults.modes import MODES
from tests.faults.server import FaultServer
from tests.faults.tellers import asked, opening, tell, teller

async def calls():
    async with FaultServer(MODES) as server:
        for mode in ("ok", "500"):
            await tell(teller(server, mode), TurnCalls())
        for shape in ("schema", "tools", "json"):
            reader = asked(server, "ok").model_copy(update={"shape": shape})
            await teller(server, "ok", extractor=reader).listen("No.", opening()[0], TurnCalls())
        await litellm_gate.close()

litellm_gate.load()
before = set(sys.modules)
asyncio.run(calls())
libraries = ("litellm.", "instructor.", "openai.", "tiktoken", "httpx.", "anyio.")
print(*sorted(name for name in set(sys.modules) - before if name.startswith(libraries) and name != "instructor.mode"))
"""


def test_no_call_stops_the_screen_to_import_what_could_be_loaded_before(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _FIRST_CALLS],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr


@pytest.mark.parametrize(
    ("api_base", "stays"),
    [
        ("http://127.0.0.1:8080/v1", True),
        ("http://[::1]:8080", True),
        ("http://localhost:11434", True),
        ("http://127.0.0.1.evil.example/", False),
        ("http://localhost@evil.example/", False),
        ("https://api.example/v1", False),
        ("http://169.254.169.254/", False),
        (None, False),
    ],
)
def test_only_a_loopback_address_stays_on_this_machine(api_base: str | None, stays: bool) -> None:
    assert guard.is_loopback(api_base) is stays
    with guard.live_calls(False):
        if stays:
            guard.check("openai/x", api_base, local=False)
        else:
            with pytest.raises(LiveCallForbidden):
                guard.check("openai/x", api_base, local=False)
            guard.check("builtin/storyteller", api_base, local=True)
    with guard.live_calls(True):
        guard.check("openai/x", api_base, local=False)


def test_loading_leaves_the_collector_and_the_threads_as_they_were() -> None:
    before = gc.isenabled(), sys.getswitchinterval()
    litellm_gate.load()
    assert (gc.isenabled(), sys.getswitchinterval()) == before
    assert before[0]


def test_a_provider_that_counts_is_given_what_counts_like_the_real_tokeniser() -> None:
    library = litellm_gate.litellm()
    handed_on = library.main._get_encoding()
    assert isinstance(handed_on, LateTokeniser)
    real = import_module("litellm.litellm_core_utils.default_encoding").encoding
    assert handed_on.encode("the water runs black") == real.encode("the water runs black")
    assert library.encoding.name == real.name
