"""What can be told of a model before llama.cpp tries to load it, and which adapters fit it."""

from __future__ import annotations

import importlib.metadata
import json
import shutil
from pathlib import Path

import pytest

from app.core.errors import Code, UserError
from app.core.models.catalogue.architectures import known_architectures
from app.core.models.catalogue.kinds import BY_ARCHITECTURE, EMBEDDING_ARCHITECTURES
from app.core.models.library.library import InstalledModel, ModelLibrary, ModelSource
from tests.helpers import architectures
from tests.helpers.gguf_files import write_gguf, write_model


def check(folder: Path, path: Path, place: ModelSource = ModelSource.GLOSS) -> Code | None:
    try:
        ModelLibrary(folder).check(InstalledModel("m", path, 0, place=place))
    except UserError as error:
        assert error.facts["path"] in {str(path), *map(str, path.parent.glob("*"))}
        return error.code
    return None


def test_real_models_pass(folder: Path, tiny_model: Path, starter_model: Path) -> None:
    assert check(folder, tiny_model) is None
    assert check(folder, starter_model) is None


def test_every_cut_of_a_model_is_found(folder: Path, tiny_model: Path) -> None:
    data = tiny_model.read_bytes()
    for size in (0, 3, 4, 20, 1000, len(data) // 2, len(data) - 1):
        path = folder / "cut.gguf"
        path.write_bytes(data[:size])
        assert check(folder, path) in {Code.FILE_TRUNCATED, Code.NOT_GGUF}, size


def test_each_fault_has_its_code(folder: Path) -> None:
    tensors = {"a": (32,)}

    def of(name: str, **metadata: str) -> Path:
        words = {key.replace("__", "."): value for key, value in metadata.items()}
        return write_gguf(folder / f"{name}.gguf", words, tensors)

    chat = {"tokenizer__chat_template": "x"}
    assert check(folder, of("a", general__architecture="llama", **chat)) is None
    assert check(folder, of("b", general__architecture="gpt-oss")) is None
    assert check(folder, of("c", general__architecture="llama")) is Code.MODEL_NOT_CHAT
    assert check(folder, of("d", general__architecture="bert", **chat)) is Code.MODEL_EMBEDS
    assert check(folder, of("e", general__architecture="gptoss")) is Code.FORMAT_OF_OLLAMA
    assert check(folder, of("f", general__architecture="flux")) is Code.ARCHITECTURE_UNKNOWN
    assert check(folder, of("g")) is Code.ARCHITECTURE_UNKNOWN
    adapter = of("h", general__architecture="llama", general__type="adapter")
    assert check(folder, adapter) is Code.ADAPTER_ALONE
    own = of("i", general__architecture="mllama")
    assert check(folder, own, ModelSource.OLLAMA) is Code.FORMAT_OF_OLLAMA
    assert check(folder, folder / "none.gguf") is Code.FILE_MISSING
    text = folder / "text.gguf"
    text.write_text("Dear model")
    assert check(folder, text) is Code.NOT_GGUF


def test_every_shard_must_be_there_and_whole(folder: Path) -> None:
    files = [write_model(folder / f"m-{number:05d}-of-00002.gguf") for number in (1, 2)]
    assert check(folder, files[0]) is None
    files[1].write_bytes(files[1].read_bytes()[:-1])
    assert check(folder, files[0]) is Code.FILE_TRUNCATED
    files[1].unlink()
    assert check(folder, files[0]) is Code.SHARD_MISSING


# The kinds of models


def test_the_list_of_kinds_is_that_of_this_llama_cpp() -> None:
    """After an update of llama-cpp-python: python -m tests.helpers.architectures"""
    listed = json.loads(architectures.RESOURCE.read_text("utf-8"))
    assert listed["llama_cpp_python"] == importlib.metadata.version("llama-cpp-python")
    names = known_architectures()
    assert architectures.known(names) == names
    assert not architectures.known({"gptoss", "flux", "no-such-kind"})
    assert names > (EMBEDDING_ARCHITECTURES | set(BY_ARCHITECTURE)) - {"controlvector"}
    assert "gpt-oss" in names


# Adapters


def write_adapter(path: Path, base: str = "gpt-oss-20b", **more: str) -> Path:
    metadata = {
        "general.architecture": "gpt-oss",
        "general.type": "adapter",
        "general.name": "Pirate",
        "adapter.type": "lora",
        "general.base_model.0.name": base,
        **more,
    }
    return write_gguf(path, metadata, {"blk.0.attn_q.weight.lora_a": (8, 4)})


def test_adapters_are_listed_apart(folder: Path, tmp_path: Path, tiny_model: Path) -> None:
    path = write_adapter(folder / "loras" / "pirate.gguf")
    shutil.copy(tiny_model, folder / "gpt-oss-20b-MXFP4.gguf")
    library = ModelLibrary(folder, cache=tmp_path / "headers.json")
    (model,) = library.installed()
    (adapter,) = library.adapters()
    assert (adapter.name, adapter.path, adapter.architecture) == ("Pirate", path, "gpt-oss")
    assert adapter.base == "gpt-oss-20b"
    assert adapter.size_bytes == path.stat().st_size
    assert library.adapters(model) == [adapter]


@pytest.mark.parametrize(
    ("base", "file", "fits"),
    [
        ("gpt-oss-20b", "gpt-oss-20b-MXFP4.gguf", True),
        ("Gpt Oss 20b", "gpt-oss-20b-MXFP4.gguf", True),
        ("gpt-oss-120b", "gpt-oss-20b-MXFP4.gguf", False),
        ("", "gpt-oss-20b-MXFP4.gguf", True),
    ],
)
def test_which_adapter_fits(
    folder: Path, tiny_model: Path, base: str, file: str, fits: bool
) -> None:
    write_adapter(folder / "a.gguf", base)
    shutil.copy(tiny_model, folder / file)
    library = ModelLibrary(folder)
    assert bool(library.adapters(library.installed()[0])) is fits


def test_the_repository_names_the_base_best(folder: Path) -> None:
    link = "https://huggingface.co/openai/gpt-oss-20b/"
    more = {"general.base_model.0.repo_url": link}
    write_adapter(folder / "a.gguf", "Gpt Oss 20b", **more)
    assert ModelLibrary(folder).adapters()[0].base == "gpt-oss-20b"


def test_another_kind_of_model_or_of_adapter_does_not_fit(folder: Path) -> None:
    write_model(folder / "m.gguf", "gpt-oss-20b")
    write_adapter(folder / "a.gguf")
    write_adapter(folder / "other.gguf", **{"adapter.type": "control_vector"})
    library = ModelLibrary(folder)
    assert len(library.adapters()) == 1
    assert library.adapters(library.installed()[0]) == []


def test_an_adapter_cannot_be_added_as_a_model(folder: Path, tmp_path: Path) -> None:
    path = write_adapter(tmp_path / "a.gguf")
    library = ModelLibrary(folder)
    with pytest.raises(UserError) as caught:
        library.add(path)
    assert caught.value.code is Code.ADAPTER_ALONE
    assert library.find(path).problem is Code.ADAPTER_ALONE
