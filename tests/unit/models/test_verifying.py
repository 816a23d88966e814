"""Is a file what was published under its name?"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from app.core.cancel import CancelToken
from app.core.errors import Cancelled, Code, UserError
from app.core.models.catalogue.catalogue import Catalogue, SpecFile
from app.core.models.downloads.folders import local_name
from app.core.models.downloads.record import Record, record_path, write_record
from app.core.models.files.verified import VerifiedFiles
from app.core.models.library.external_sources import external_sources
from app.core.models.library.installed import InstalledModel
from app.core.models.library.library import ModelLibrary
from tests.helpers.gguf_files import write_model
from tests.helpers.programs import hub_model, ollama_model


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def catalogue_of(tmp_path: Path, *files: Path) -> Catalogue:
    """A catalogue in which these files are one model."""
    listed = [asdict(SpecFile(file.name, file.stat().st_size, sha256(file))) for file in files]
    release = {"repository": "a/b", "revision": "1", "files": listed}
    resource = tmp_path / "resource.json"
    resource.write_text(json.dumps({"models": [{"name": "known-one", "releases": [release]}]}))
    return Catalogue(resource, tmp_path / "refreshed.json")


def verify(library: ModelLibrary, model: InstalledModel) -> InstalledModel:
    return library.verify(model, lambda done, total: None, CancelToken())


def code_of(library: ModelLibrary, model: InstalledModel) -> Code:
    with pytest.raises(UserError) as caught:
        verify(library, model)
    return caught.value.code


def test_a_known_file_is_verified_and_stays_so(folder: Path, tmp_path: Path) -> None:
    path = write_model(folder / "m.gguf", size=1 << 20)
    catalogue = catalogue_of(tmp_path, path)
    verified = tmp_path / "verified.json"
    library = ModelLibrary(folder, catalogue=catalogue, verified=VerifiedFiles(verified))
    (model,) = library.installed()
    assert (model.known, model.verified) == ("known-one", False)
    heard: list[tuple[int, int]] = []
    model = library.verify(model, lambda done, total: heard.append((done, total)), CancelToken())
    assert model.verified
    size = path.stat().st_size
    assert heard[-1] == (size, size)
    assert heard == sorted(heard)
    again = ModelLibrary(folder, catalogue=catalogue, verified=VerifiedFiles(verified))
    assert again.installed() == [model]
    os.utime(path, (1, 1))
    assert not again.installed()[0].verified


def test_one_wrong_byte_is_found(folder: Path, tmp_path: Path) -> None:
    path = write_model(folder / "m.gguf", size=1000)
    library = ModelLibrary(folder, catalogue=catalogue_of(tmp_path, path), verified=VerifiedFiles())
    (model,) = library.installed()
    verify(library, model)
    times = path.stat().st_atime_ns, path.stat().st_mtime_ns
    with path.open("r+b") as file:
        file.seek(-1, os.SEEK_END)
        file.write(b"x")
    os.utime(path, ns=times)  # as a failing disk would
    with pytest.raises(UserError) as caught:
        verify(library, model)
    assert caught.value.code is Code.MODEL_CORRUPT
    assert caught.value.facts == {"path": str(path)}
    (model,) = library.installed()
    assert (model.verified, model.problem) == (False, Code.MODEL_CORRUPT)
    with pytest.raises(UserError) as caught:
        library.check(model)
    assert caught.value.code is Code.MODEL_CORRUPT
    assert code_of(library, model) is Code.MODEL_CORRUPT
    write_model(path, size=1000)
    (model,) = library.installed()
    assert (verify(library, model).verified, model.problem) == (True, None)


def test_a_download_that_was_found_damaged_does_not_count_as_verified(folder: Path) -> None:
    path = write_model(folder / "m.gguf", size=1000)
    data = path.read_bytes()
    write_record(path, downloaded(path, sha256(path)))
    times = path.stat().st_atime_ns, path.stat().st_mtime_ns
    path.write_bytes(data[:-1] + b"x")
    os.utime(path, ns=times)
    library = ModelLibrary(folder)
    (model,) = library.installed()
    assert code_of(library, model) is Code.MODEL_CORRUPT
    assert not library.installed()[0].verified
    assert library.installed()[0].problem is Code.MODEL_CORRUPT


def test_all_shards_are_compared(folder: Path, tmp_path: Path) -> None:
    files = [
        write_model(folder / f"m-{number:05d}-of-00003.gguf", size=number * 100)
        for number in (1, 2, 3)
    ]
    library = ModelLibrary(folder, catalogue=catalogue_of(tmp_path, *files))
    (model,) = library.installed()
    assert model.known == "known-one"
    heard: list[int] = []
    assert library.verify(model, lambda done, total: heard.append(total), CancelToken()).verified
    assert set(heard) == {sum(file.stat().st_size for file in files)}
    with files[2].open("r+b") as file:
        file.seek(-1, os.SEEK_END)
        file.write(b"x")
    with pytest.raises(UserError) as caught:
        verify(library, model)
    assert caught.value.facts == {"path": str(files[2])}
    files[1].unlink()
    assert code_of(library, model) is Code.SHARD_MISSING
    files[0].unlink()
    assert code_of(library, model) is Code.FILE_MISSING


def test_what_nobody_published_cannot_be_compared(folder: Path, catalogue: Catalogue) -> None:
    write_model(folder / "mine.gguf")
    library = ModelLibrary(folder, catalogue=catalogue)
    (model,) = library.installed()
    assert code_of(library, model) is Code.NOTHING_TO_COMPARE


def test_verifying_can_be_cancelled(folder: Path, tmp_path: Path) -> None:
    path = write_model(folder / "m.gguf", size=1 << 20)
    library = ModelLibrary(folder, catalogue=catalogue_of(tmp_path, path))
    cancel = CancelToken()
    with pytest.raises(Cancelled):
        library.verify(library.installed()[0], lambda done, total: cancel.cancel(), cancel)
    assert not library.installed()[0].verified


def test_stores_that_name_files_by_their_hash(folder: Path, tmp_path: Path) -> None:
    home = tmp_path / "person"
    hub_model(
        home / ".cache/huggingface/hub", "a/b", "1", {"x.gguf": write_model(tmp_path / "x.gguf")}
    )
    blob = ollama_model(home / ".ollama/models", "y:1", write_model(tmp_path / "y.gguf", "Y"))
    library = ModelLibrary(folder, others=external_sources(home, {}, "linux"))
    models = library.installed()
    assert [verify(library, model).verified for model in models] == [True, True]
    with blob.open("ab") as file:
        file.write(b"x")
    assert code_of(library, library.find("y:1")) is Code.MODEL_CORRUPT


def downloaded(path: Path, sha256: str, by: str = "sha256") -> Record:
    file = SpecFile(f"Q4/{path.name}", path.stat().st_size, sha256)
    return Record("m", "a/b", "1", "apache-2.0", (file,), by)


def test_what_gloss_downloaded_is_verified_already(folder: Path) -> None:
    path = write_model(folder / "b" / "m.gguf")
    write_record(path, downloaded(path, sha256(path)))
    library = ModelLibrary(folder)
    (model,) = library.installed()
    assert model.verified
    assert verify(library, model).verified
    after = record_path(path).stat().st_mtime_ns + 1
    os.utime(path, ns=(after, after))
    assert verify(library, model).verified
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    assert not library.installed()[0].verified
    assert code_of(library, model) is Code.MODEL_CORRUPT


@pytest.mark.parametrize("published", ["a#b.gguf", "50%.gguf", "what?.gguf", "sub/é:x.gguf"])
def test_a_download_whose_name_had_to_be_changed_is_verified(folder: Path, published: str) -> None:
    """Names of the Hub can hold what no file on every system can be called."""
    path = write_model(folder / "m.gguf")
    file = SpecFile(published, path.stat().st_size, sha256(path))
    path = path.rename(folder / local_name(file))
    write_record(path, Record("m", "a/b", "1", "", (file,), "sha256"))
    (model,) = ModelLibrary(folder).installed()
    assert model.verified


def test_a_release_that_the_catalogue_has_forgotten_is_still_known(
    folder: Path, catalogue: Catalogue
) -> None:
    path = write_model(folder / "m.gguf")
    write_record(path, replace(downloaded(path, sha256(path)), name="gpt-oss-20b"))
    other = write_model(folder / "o.gguf", size=999)
    write_record(other, downloaded(other, sha256(other)))
    library = ModelLibrary(folder, catalogue=catalogue)
    assert [model.known for model in library.installed()] == ["gpt-oss-20b", ""]


@pytest.mark.parametrize("data", [b"", b"{}", b'{"files": 1}'])
def test_a_damaged_record_is_none(folder: Path, data: bytes) -> None:
    path = write_model(folder / "m.gguf")
    record_path(path).write_bytes(data)
    assert not ModelLibrary(folder).installed()[0].verified


def test_a_download_compared_by_size_only_is_not_verified(folder: Path) -> None:
    path = write_model(folder / "m.gguf")
    write_record(path, downloaded(path, "", by="size"))
    assert not ModelLibrary(folder).installed()[0].verified


# What is remembered


def test_notes_are_kept_for_others_to_read(tmp_path: Path) -> None:
    path = tmp_path / "data" / "verified.json"
    file = write_model(tmp_path / "m.gguf")
    mine, theirs = VerifiedFiles(path), VerifiedFiles(path)
    assert mine.sha256(file) == theirs.sha256(file) == ""
    mine.record(file, "AB" * 32)
    assert theirs.sha256(file) == "ab" * 32
    theirs.record(tmp_path / "gone.gguf", "cd" * 32)
    other = write_model(tmp_path / "other.gguf")
    theirs.record(other, "ef" * 32)
    assert mine.sha256(other) == "ef" * 32
    assert mine.sha256(file) == "ab" * 32
    mine.remove(file)
    assert theirs.sha256(file) == theirs.expected(file) == ""


def test_a_note_holds_while_the_file_does_not_change(tmp_path: Path) -> None:
    file = write_model(tmp_path / "m.gguf")
    verified = VerifiedFiles(tmp_path / "verified.json")
    verified.record(file, "ab" * 32)
    os.utime(file, (5, 5))
    assert verified.sha256(file) == ""
    assert verified.expected(file) == "ab" * 32
    file.unlink()
    assert verified.sha256(file) == ""


@pytest.mark.parametrize("data", [b"", b"{", b"[1]", b'{"a": {"size": "x"}}', b"\xff"])
def test_damaged_notes_count_as_none(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "verified.json"
    path.write_bytes(data)
    file = write_model(tmp_path / "m.gguf")
    verified = VerifiedFiles(path)
    assert verified.sha256(file) == ""
    verified.record(file, "ab" * 32)
    assert VerifiedFiles(path).sha256(file) == "ab" * 32


def test_notes_that_cannot_be_written_hold_for_this_run(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    file = write_model(tmp_path / "m.gguf")
    verified = VerifiedFiles(tmp_path / "file" / "verified.json")
    verified.record(file, "ab" * 32)
    assert verified.sha256(file) == "ab" * 32
