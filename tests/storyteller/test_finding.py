"""Which storytellers there could be here: from names of variables and of files, and without asking anybody."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from hunter_game.cli import keys
from hunter_game.storyteller.finding import found_storytellers

CANARY = "sk-canary-0123456789abcdef"


@pytest.fixture(autouse=True)
def _nobody_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    for name in [name for name in os.environ if name.endswith(("_API_KEY", "_TOKEN")) or name.startswith("OLLAMA")]:
        monkeypatch.delenv(name)


def test_the_built_in_storyteller_is_always_there_and_first(tmp_path: Path) -> None:
    (only,) = found_storytellers({}, None, tmp_path / "nowhere")
    assert (only.kind, only.spec) == ("builtin", "builtin")


def test_a_key_is_found_by_the_name_of_its_variable_and_its_value_goes_nowhere(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", CANARY)
    monkeypatch.setenv("OLLAMA_API_BASE", f"http://user:{CANARY}@host")
    found = found_storytellers(keys.by_provider(), keys.ollama(), tmp_path)
    assert [each.kind for each in found] == ["builtin", "key", "server"]
    assert found[1].spec.startswith("anthropic/")
    assert found[1].what == "ANTHROPIC_API_KEY is set"
    assert found[2].what == "OLLAMA_API_BASE is set"
    assert CANARY not in repr(found)


def test_model_files_are_found_by_name_and_size_and_without_their_folder(tmp_path: Path) -> None:
    (tmp_path / "b.gguf").write_bytes(b"GGUF" + bytes(3 * 1024 * 1024))
    (tmp_path / "a.gguf").write_bytes(b"GGUF")
    (tmp_path / "notes.txt").write_text("not a model")
    found = found_storytellers({}, None, tmp_path)
    assert [(each.spec, each.what) for each in found[1:]] == [
        ("local:a.gguf", "a model file, 1 MB"),
        ("local:b.gguf", "a model file, 3 MB"),
    ]
    assert str(tmp_path) not in repr(found)


@pytest.mark.parametrize("provider", sorted(keys.USUAL))
def test_every_usual_key_leads_to_a_model_of_its_provider(provider: str, tmp_path: Path) -> None:
    found = found_storytellers({provider: keys.USUAL[provider]}, None, tmp_path)
    assert found[1].spec.startswith(f"{provider}/")
    assert keys.variable_of(found[1].spec) == keys.USUAL[provider]
