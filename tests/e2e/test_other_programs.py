"""What other programs have downloaded answers in Gloss, where it lies."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.e2e.test_commands import Gloss
from tests.helpers.gguf_files import write_gguf
from tests.helpers.programs import hub_model, ollama_model

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="lays the stores out as on Linux")

QUESTION = "What is the capital of Nepal?"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The person's home, with nothing said about where programs keep their things."""
    home = tmp_path / "person"
    home.mkdir()
    for name in ("HF_HOME", "HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "LLAMA_CACHE"):
        monkeypatch.delenv(name, raising=False)
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.delenv(f"XDG_{name}_HOME")
    monkeypatch.delenv("OLLAMA_MODELS", raising=False)
    monkeypatch.setenv("HOME", str(home))
    return home


@pytest.fixture
def gloss(tmp_path: Path) -> Gloss:
    return Gloss(tmp_path / "profile")


def contents(folder: Path) -> set[tuple[Path, int]]:
    return {(path, path.stat().st_size) for path in folder.rglob("*") if path.is_file()}


def test_ollamas_blobs_and_the_hubs_cache_answer(
    gloss: Gloss, home: Path, tiny_model: Path
) -> None:
    ollama_model(home / ".ollama/models", "tiny:latest", tiny_model)
    hub_model(
        home / ".cache/huggingface/hub",
        "someone/tiny-GGUF",
        "1" * 40,
        {"hub-tiny.gguf": tiny_model},
    )
    before = contents(home)
    models = {model["name"]: model for model in gloss.facts("models", "list")["models"]}
    assert models["tiny:latest"]["place"] == "ollama"
    assert len([model for model in models.values() if model["place"] == "hugging_face"]) == 1
    for name in ("tiny:latest", "hub-tiny"):
        answer = gloss.facts("ask", QUESTION, "--model", name, "--temperature", "0")
        assert "Kathmandu" in answer["answer"], name
    assert {each for each in contents(home) if each in before} == before
    assert not list((gloss.root / "models").glob("*"))


def test_ollamas_own_format_is_refused_in_a_sentence(
    gloss: Gloss, home: Path, tmp_path: Path
) -> None:
    own = write_gguf(tmp_path / "w", {"general.architecture": "gptoss"}, {"a": (32,)})
    ollama_model(home / ".ollama/models", "gpt-oss:20b", own)
    (model,) = (m for m in gloss.facts("models", "list")["models"] if m["name"] == "gpt-oss:20b")
    assert model["problem"] == "format_of_ollama"
    refused = gloss.run("ask", QUESTION, "--model", "gpt-oss:20b", status=1)
    assert "is in a format of Ollama's own" in refused.stderr
    assert gloss.facts("ask", QUESTION, "--max-tokens", "4")["model"] == "SmolLM2 135M"
