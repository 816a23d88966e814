"""Nothing is offered as a download that is on this computer already."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.models.catalogue.catalogue import Catalogue, ModelSpec, SpecFile
from app.core.models.downloads.record import Record, write_record
from app.core.models.files.verified import VerifiedFiles
from app.core.models.library.external_sources import Folder, FolderLayout
from app.core.models.library.installed import ModelSource
from app.core.models.library.library import ModelLibrary
from app.core.models.library.present import present
from tests.helpers.programs import hub_model, ollama_model

REPOSITORY = "someone/tiny-GGUF"


@pytest.fixture
def spec(tiny_model: Path) -> ModelSpec:
    data = tiny_model.read_bytes()
    file = SpecFile("Q4/tiny-Q4.gguf", len(data), hashlib.sha256(data).hexdigest())
    return ModelSpec("tiny-Q4", REPOSITORY, "1", (file,))


def find(spec: ModelSpec, catalogue: Catalogue, library: ModelLibrary) -> Path | None:
    model = present(spec, catalogue, library.installed())
    return model.path if model else None


def copy(tiny_model: Path, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copy(tiny_model, path))


def test_what_another_program_has_is_here(
    spec: ModelSpec, catalogue: Catalogue, tiny_model: Path, folder: Path, tmp_path: Path
) -> None:
    lm_studio, hub, ollama = (tmp_path / name for name in ("lm", "hub", "ollama"))
    stores = {
        Folder(ModelSource.LM_STUDIO, lm_studio): copy(tiny_model, lm_studio / "a/b/TINY-Q4.gguf"),
        Folder(ModelSource.HUGGING_FACE, hub, FolderLayout.HUB): hub_model(
            hub, "another/name", "2", {"other.gguf": tiny_model}
        )
        / "other.gguf",
        Folder(ModelSource.OLLAMA, ollama, FolderLayout.OLLAMA): ollama_model(
            ollama, "tiny:4b", tiny_model
        ),
    }
    assert find(spec, catalogue, ModelLibrary(folder)) is None
    for store, path in stores.items():
        assert find(spec, catalogue, ModelLibrary(folder, others=[store])) == path


def test_other_bytes_are_something_else(
    spec: ModelSpec, catalogue: Catalogue, tiny_model: Path, folder: Path
) -> None:
    library = ModelLibrary(folder)
    path = copy(tiny_model, folder / "tiny-GGUF" / "another.gguf")
    assert find(spec, catalogue, library) is None  # as large, and nobody knows what
    path = path.rename(path.with_name("tiny-Q4.gguf"))
    assert find(spec, catalogue, library) == path
    for sha256, found in (("b" * 64, None), (spec.files[0].sha256, path)):
        file = replace(spec.files[0], sha256=sha256)
        write_record(path, Record("tiny-Q4", REPOSITORY, "0", "", (file,), "sha256"))
        assert find(spec, catalogue, library) == found


def test_what_is_damaged_can_be_had_again(
    spec: ModelSpec, catalogue: Catalogue, tiny_model: Path, folder: Path
) -> None:
    path = copy(tiny_model, folder / "tiny-Q4.gguf")
    verified = VerifiedFiles()
    library = ModelLibrary(folder, verified=verified)
    assert find(spec, catalogue, library) == path
    verified.record_damaged(path)
    assert find(spec, catalogue, library) is None


def test_any_release_of_the_catalogue_will_do_but_not_another_repository_s_file(
    spec: ModelSpec, catalogue: Catalogue, tiny_model: Path, folder: Path
) -> None:
    path = copy(tiny_model, folder / "mine.gguf")
    offered = catalogue.find("gpt-oss-20b")
    catalogue.replace([replace(offered, files=spec.files)])  # it is what is here
    catalogue.replace([replace(offered, files=(SpecFile("new.gguf", 5, "c" * 64),))])
    library = ModelLibrary(folder, catalogue=catalogue)
    assert find(catalogue.find("gpt-oss-20b"), catalogue, library) is None
    catalogue.replace([replace(offered, files=spec.files)])
    assert find(offered, catalogue, library) == path
    other = ModelSpec("gpt-oss-20b", REPOSITORY, "1", (SpecFile("f16.gguf", 7, "d" * 64),))
    assert find(other, catalogue, library) is None


def test_an_embedding_model_is_here_although_it_cannot_chat(
    catalogue: Catalogue, minilm: Path, folder: Path
) -> None:
    here = copy(minilm, folder / "minilm.gguf")
    file = SpecFile("minilm.gguf", here.stat().st_size)
    spec = ModelSpec("minilm", "someone/minilm", "1", (file,))
    assert find(spec, catalogue, ModelLibrary(folder, catalogue=catalogue)) == here
