"""Models that cannot chat: recognised by their header, called what they are, never chosen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.core.errors import Code, UserError
from app.core.loading.options import choose_model
from app.core.models.catalogue.kinds import ModelKind
from app.core.models.library.installed import InstalledModel
from app.core.models.library.library import ModelLibrary
from app.core.settings.store import SettingsStore
from tests.helpers.gguf_files import write_gguf

TENSORS = {"token_embd.weight": (32,)}
CHAT = {"tokenizer.chat_template": "{{ messages }}"}


def of(architecture: str, **more: Any) -> dict[str, Any]:
    own = {f"{architecture}.{key.replace('__', '.')}": value for key, value in more.items()}
    return {"general.architecture": architecture, **CHAT, **own}


EMBEDS = (ModelKind.EMBEDDING, Code.MODEL_EMBEDS)
MODELS: list[tuple[dict[str, Any], ModelKind, Code | None]] = [
    (of("llama"), ModelKind.CHAT, None),
    (of("llama", pooling_type=0), ModelKind.CHAT, None),
    (of("qwen3", attention__causal=True), ModelKind.CHAT, None),
    (of("pangu-embedded"), ModelKind.CHAT, None),
    (of("qwen3", pooling_type=3), ModelKind.EMBEDDING, Code.MODEL_EMBEDS),
    (of("llama", pooling_type=1), ModelKind.EMBEDDING, Code.MODEL_EMBEDS),
    (of("gemma3", attention__causal=False), ModelKind.EMBEDDING, Code.MODEL_EMBEDS),
    *((of(each), ModelKind.EMBEDDING, Code.MODEL_EMBEDS) for each in ("bert", "modern-bert")),
    *((of(each), ModelKind.EMBEDDING, Code.MODEL_EMBEDS) for each in ("nomic-bert", "eurobert")),
    (of("qwen3") | {"general.name": "Qwen3 Embedding 0.6B"}, *EMBEDS),
    (of("qwen3") | {"general.name": "Qwen3 Embedded"}, ModelKind.CHAT, None),
    (of("gemma-embedding"), ModelKind.EMBEDDING, Code.MODEL_EMBEDS),
    (of("jina-bert-v2", pooling_type=1), ModelKind.EMBEDDING, Code.MODEL_EMBEDS),
    (of("bert", pooling_type=4), ModelKind.RERANKER, Code.MODEL_RANKS),
    (of("qwen3", pooling_type=4), ModelKind.RERANKER, Code.MODEL_RANKS),
    (of("qwen3", classifier__output_labels=["yes", "no"]), ModelKind.RERANKER, Code.MODEL_RANKS),
    (of("dream"), ModelKind.DIFFUSION, Code.MODEL_DIFFUSES),
    (of("llada", attention__causal=False), ModelKind.DIFFUSION, Code.MODEL_DIFFUSES),
    (of("llama") | {"diffusion.shift_logits": True}, ModelKind.DIFFUSION, Code.MODEL_DIFFUSES),
    (of("t5encoder"), ModelKind.ENCODER, Code.MODEL_ENCODES),
    (of("wavtokenizer-dec"), ModelKind.SPEECH, Code.MODEL_SPEAKS),
    (of("eagle3"), ModelKind.DRAFT, Code.MODEL_DRAFTS),
    ({"general.architecture": "llama"}, ModelKind.CHAT, Code.MODEL_NOT_CHAT),
    ({"general.architecture": "gpt-oss"}, ModelKind.CHAT, None),
]
ACCESSORIES = [
    (of("clip"), Code.PROJECTOR_ALONE),
    (of("llama") | {"general.type": "mmproj"}, Code.PROJECTOR_ALONE),
    (of("llama") | {"general.type": "adapter"}, Code.ADAPTER_ALONE),
    ({"general.architecture": "controlvector"}, Code.ADAPTER_ALONE),
    (of("llama") | {"general.type": "vocab"}, Code.VOCABULARY_ALONE),
    ({"general.type": "imatrix"}, Code.STATISTICS_ALONE),
]


def code_of_check(library: ModelLibrary, model: InstalledModel) -> Code | None:
    fault = library.fault_of(model)
    return fault.code if fault else None


@pytest.mark.parametrize(("metadata", "kind", "problem"), MODELS)
def test_what_a_model_is_for(
    folder: Path, tmp_path: Path, metadata: dict[str, Any], kind: ModelKind, problem: Code | None
) -> None:
    write_gguf(folder / "m.gguf", metadata, TENSORS)
    library = ModelLibrary(folder)
    (model,) = library.installed()
    assert (model.kind, model.problem) == (kind, problem)
    assert code_of_check(library, model) is problem, "an attempt says the same"
    settings = SettingsStore(tmp_path / "settings.toml")
    if kind is ModelKind.CHAT:
        assert choose_model(library, settings) == model
        return
    with pytest.raises(UserError) as caught:
        choose_model(library, settings)
    assert caught.value.code is Code.NO_MODEL


@pytest.mark.parametrize(("metadata", "code"), ACCESSORIES)
def test_what_belongs_to_a_model_is_none(
    folder: Path, tmp_path: Path, metadata: dict[str, Any], code: Code
) -> None:
    path = write_gguf(tmp_path / "elsewhere" / "a.gguf", metadata, TENSORS)
    library = ModelLibrary(folder)
    with pytest.raises(UserError) as caught:
        library.add(path)
    assert caught.value.code is code
    assert caught.value.facts == {"path": str(path)}
    assert code_of_check(library, library.find(path)) is code
    path.rename(folder / "a.gguf")
    assert library.installed() == []


def test_a_vocabulary_without_a_type(folder: Path) -> None:
    path = write_gguf(folder / "v.gguf", of("llama"))
    library = ModelLibrary(folder)
    assert library.installed() == []
    assert library.find(path).problem is Code.VOCABULARY_ALONE


def test_an_embedding_model_is_added_with_its_problem(folder: Path, tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "e.gguf", of("nomic-bert"), TENSORS)
    assert ModelLibrary(folder).add(path).problem is Code.MODEL_EMBEDS


def test_a_file_that_is_not_whole_is_added_with_its_problem(
    folder: Path, tmp_path: Path, tiny_model: Path
) -> None:
    data = tiny_model.read_bytes()
    path = tmp_path / "cut.gguf"
    path.write_bytes(data[: len(data) // 2])
    assert ModelLibrary(folder).add(path).problem is Code.FILE_TRUNCATED
    path.write_bytes(data)
    assert ModelLibrary(folder).add(path).problem is None


# Names


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Würde 7B", "Würde 7B"),
        ("  Two\nlines\r\n\tof it ", "Two lines of it"),
        ("\x1b[31mRed\x1b[0m \x1b]0;title\x07model\x1b", "Red model"),
        ("abc\u202edef\u2066ghi\u200b\u00ad", "abcdefghi"),
        ("nul\0and\x07bell\x9b", "nulandbell"),
        ("", "file"),
        (".", "file"),
        ("..", "file"),
        ("  \u2028 ", "file"),
        ("/home/somebody/models/x", "file"),
        ("C:\\models\\x", "file"),
        ("../../x", "file"),
        ("---", "file"),
        ("नेपाली मोडेल", "नेपाली मोडेल"),
        ("x" * 900_000, "x" * 120),
        ("\x1b[" * 450_000, "file"),
    ],
)
def test_names_in_files_are_shown_as_one_clean_line(folder: Path, written: str, shown: str) -> None:
    write_gguf(folder / "file.gguf", of("llama") | {"general.name": written}, TENSORS)
    (model,) = ModelLibrary(folder).installed()
    assert model.name == shown


def test_names_of_files_are_cleaned_too(folder: Path) -> None:
    for name in ("a\n\x1b[31mb\u202e.gguf", "\u202e\n.gguf"):
        write_gguf(folder / name, of("llama"), TENSORS)
    assert {model.name for model in ModelLibrary(folder).installed()} == {"a b", ".gguf"}


def test_an_architecture_is_cut_and_cleaned(folder: Path) -> None:
    write_gguf(folder / "m.gguf", of("\x1b[31m" + "flux\n" * 100_000), TENSORS)
    library = ModelLibrary(folder)
    (model,) = library.installed()
    problem = library.problem_of(model)
    assert problem is not None
    for shown in (model.architecture, str(problem.facts["architecture"])):
        assert shown.startswith("flux flux")
        assert len(shown) <= 120
        assert shown.isprintable()
