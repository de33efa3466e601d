from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from hunter_game.cli.storytellers import Choice, roles_of
from hunter_game.config import Config
from hunter_game.errors import ConfigError, StorytellerDown
from hunter_game.storyteller.local import weights
from hunter_game.storyteller.local.weights import check_runnable
from hunter_game.storyteller.routing import Limits, Model, Weights


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "find_spec", lambda name: name)


def refusal(file: Path) -> str:
    with pytest.raises(StorytellerDown) as raised:
        check_runnable(file)
    return raised.value.message


def test_without_the_runtime_the_sentence_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "find_spec", lambda name: None)
    assert refusal(Path("x.gguf")) == "xllamacpp is not installed; pip install 'hunter-game[local]' brings it."


@pytest.mark.usefixtures("installed")
def test_a_file_that_is_missing_closed_or_no_gguf_is_named_without_its_folder(tmp_path: Path) -> None:
    text = tmp_path / "story.gguf"
    text.write_text("Once there was a mill.", encoding="utf-8")
    folder = tmp_path / "folder.gguf"
    folder.mkdir()
    for file, why in (
        (tmp_path / "none.gguf", "There is no model file none.gguf"),
        (text, "story.gguf is no GGUF file."),
        (folder, "folder.gguf cannot be read"),
        (tmp_path / "a\0b.gguf", "cannot be read"),
    ):
        said = refusal(file)
        assert why in said
        assert str(tmp_path) not in said


@pytest.mark.usefixtures("installed")
def test_a_gguf_file_is_let_through(tmp_path: Path) -> None:
    file = tmp_path / "model.gguf"
    file.write_bytes(b"gguf\3\0\0\0")
    assert "no GGUF file" in refusal(file)
    file.write_bytes(b"GGUF\3\0\0\0")
    check_runnable(file)


def test_a_name_means_a_file_in_the_models_folder_and_a_path_itself() -> None:
    models = Path("/annis/models")
    for spec, file in (
        ("local:small.gguf", models / "small.gguf"),
        ("local:tiny/small.gguf", models / "tiny" / "small.gguf"),
        ("local:/else/small.gguf", Path("/else/small.gguf")),
    ):
        narrator = roles_of(Config(), Choice(spec=spec), models).narrator
        assert narrator.weights is not None
        assert narrator.weights.file == file
        assert (narrator.spec, narrator.name) == ("local:small.gguf", "local/small.gguf")
        assert narrator.stays_here
        assert not narrator.builtin


@pytest.mark.parametrize("spec", ["local:", "local: ", "local:..", "local:/"])
def test_a_spec_without_a_file_is_refused(spec: str) -> None:
    with pytest.raises(ConfigError, match="name of a model file"):
        roles_of(Config(), Choice(spec=spec), Path("/models"))


def test_threads_and_context_come_from_the_settings_and_leave_half_the_machine_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 8)
    chosen = roles_of(Config(), Choice(spec="local:x.gguf"), Path("/models")).narrator.weights
    assert chosen == Weights(file=Path("/models/x.gguf"), threads=4, context=8_192)
    settings = Config(local={"threads": 2, "context": 16_384})  # type: ignore[arg-type]
    chosen = roles_of(settings, Choice(spec="local:x.gguf"), Path("/models")).narrator.weights
    assert chosen == Weights(file=Path("/models/x.gguf"), threads=2, context=16_384)


def test_one_role_may_have_a_file_and_another_a_server() -> None:
    settings = Config(
        storyteller={"narrator": "local:x.gguf", "extractor": "openai/small", "fallbacks": ["local:y.gguf"]}
    )  # type: ignore[arg-type]
    roles = roles_of(settings, Choice(), Path("/models"))
    assert [each.file.name for each in roles.weights] == ["x.gguf", "y.gguf"]
    assert not roles.extractor.stays_here


def test_a_spec_never_carries_a_folder() -> None:
    file = Weights(file=Path("/annis/x.gguf"))
    assert Model.of_file(file).spec == "local:x.gguf"
    for wrong in (
        {"spec": "local:/annis/x.gguf", "weights": file},
        {"spec": "local:x.gguf"},
        {"spec": "openai/x", "weights": file},
    ):
        with pytest.raises(ValidationError):
            Model(**wrong)  # type: ignore[arg-type]


def test_a_file_is_given_time_to_read_but_not_to_ramble() -> None:
    limits = Limits()
    assert limits.of(Model(spec="openai/x")) is limits
    own = limits.of(Model.of_file(Weights(file=Path("x.gguf"))))
    assert own.first_token_ms == own.extract_ms == limits.whole_ms
    assert own.tokens == 400
    assert (own.gap_ms, own.whole_ms) == (limits.gap_ms, limits.whole_ms)
