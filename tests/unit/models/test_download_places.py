"""Where a download lies before and after it is whole, and what lies there already."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.cancel import CancelToken
from app.core.errors import Code, UserError
from app.core.models.catalogue.catalogue import ModelSpec, SpecFile
from app.core.models.downloads.record import read_record
from app.core.models.downloads.states import DownloadState
from tests.helpers.downloads import FILE, MB, REPOSITORY, SIZE, Stage, finish, slowed
from tests.helpers.hub_server import Generated


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with Stage(tmp_path) as stage:
        yield stage


def sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def installed(stage: Stage) -> Path:
    """A model that was downloaded by an earlier Gloss."""
    done = finish(stage.queue, stage.queue.add(stage.spec()).id)
    stage.queue.close()
    stage.queue = stage.new_queue()
    stage.hub.requests.clear()
    assert done.path is not None
    return done.path


def without_hash(spec: ModelSpec) -> ModelSpec:
    files = tuple(SpecFile(file.path, file.size_bytes) for file in spec.files)
    return replace(spec, files=files)


# Another revision of what is there


def test_the_old_model_stays_until_the_new_one_is_verified(stage: Stage) -> None:
    """Other bytes under the same name, and as many of them."""
    path, old = installed(stage), stage.spec()
    stage.hub.change(REPOSITORY, {FILE: Generated(SIZE, b"GGUF and more")})
    new = stage.spec()
    download = slowed(stage)
    assert download.id == stage.queue.add(new).id
    assert sha256(path) == old.files[0].sha256
    record = read_record(path)
    assert record is not None
    assert record.spec == old
    stage.hub.faults.clear()
    stage.queue.pause(download.id)
    stage.queue.resume(download.id)
    assert finish(stage.queue, download.id).path == path
    assert sha256(path) == new.files[0].sha256
    record = read_record(path)
    assert record is not None
    assert record.spec == new
    assert not list(stage.models.rglob("*.bad"))


def test_what_is_the_same_in_the_new_revision_is_not_fetched(stage: Stage) -> None:
    names = [f"big-0000{number}-of-00002.gguf" for number in (1, 2)]
    stage.hub.add(REPOSITORY, {name: Generated(2 * MB, name.encode()) for name in names})
    (old,) = stage.ask().specs(REPOSITORY, CancelToken())
    finish(stage.queue, stage.queue.add(old).id)
    changed = {names[0]: Generated(2 * MB, names[0].encode()), names[1]: Generated(2 * MB, b"new")}
    stage.hub.change(REPOSITORY, changed)
    (new,) = stage.ask().specs(REPOSITORY, CancelToken())
    done = finish(stage.queue, stage.queue.add(new).id)
    assert done.path is not None
    for file in new.files:
        assert sha256(done.path.with_name(file.path)) == file.sha256
    assert stage.hub.fetched_again(names[0]) == 0


def test_without_a_hash_only_the_same_revision_counts(stage: Stage) -> None:
    first = without_hash(stage.spec())
    done = finish(stage.queue, stage.queue.add(first).id)
    assert finish(stage.queue, stage.queue.add(first).id).path == done.path
    assert stage.hub.fetched_again(FILE) == 0
    stage.hub.change(REPOSITORY, {FILE: Generated(SIZE, b"new")})
    again = finish(stage.queue, stage.queue.add(without_hash(stage.spec())).id)
    assert again.path == done.path
    assert again.path is not None
    assert sha256(again.path) == stage.spec().files[0].sha256


def test_a_kill_between_the_record_and_the_move_loses_neither(stage: Stage) -> None:
    path = installed(stage)
    stage.hub.change(REPOSITORY, {FILE: Generated(SIZE, b"new")})
    new = stage.spec()
    done = finish(stage.queue, stage.queue.add(new).id)
    stage.queue.close()
    partial = stage.partial(done)
    partial.mkdir()
    path.replace(partial / FILE)
    path.write_bytes(bytes(SIZE))  # the old one
    queue = stage.new_queue()
    assert finish(queue, queue.add(new).id).path == path
    assert sha256(path) == new.files[0].sha256


# What is in the library and is not what its record says


def test_a_file_that_was_changed_is_said_and_not_touched(stage: Stage) -> None:
    path = installed(stage)
    with path.open("rb+") as file:
        file.write(b"changed")
    before = sha256(path)
    download = stage.queue.add(stage.spec())
    with pytest.raises(UserError) as caught:
        finish(stage.queue, download.id)
    assert caught.value.code is Code.MODEL_CORRUPT
    assert caught.value.facts == {"path": str(path)}
    assert sha256(path) == before
    path.unlink()
    stage.queue.resume(download.id)
    assert finish(stage.queue, download.id).path == path
    assert sha256(path) == stage.spec().files[0].sha256


def test_a_file_that_was_cut_short_is_replaced_and_not_gone_on_with(stage: Stage) -> None:
    path = installed(stage)
    os.truncate(path, MB)
    download = stage.queue.add(stage.spec())
    assert finish(stage.queue, download.id).path == path
    assert sha256(path) == stage.spec().files[0].sha256
    assert stage.hub.sent_bytes[FILE] == 2 * SIZE


# Other models


def test_a_model_whose_file_is_called_the_same_keeps_its_place(stage: Stage) -> None:
    """Two quantizations in folders of one repository."""
    kinds = {"Q4/model.gguf": Generated(MB, b"Q4"), "Q8/model.gguf": Generated(2 * MB, b"Q8")}
    stage.hub.add(REPOSITORY, kinds)
    specs = stage.ask().specs(REPOSITORY, CancelToken())
    paths = [finish(stage.queue, stage.queue.add(spec).id).path for spec in specs]
    assert [sha256(path) for path in paths if path] == [spec.files[0].sha256 for spec in specs]


def test_a_file_that_nobody_knows_is_never_replaced(stage: Stage) -> None:
    folders = [stage.models / name for name in ("model-GGUF", "someone--model-GGUF")]
    for folder in folders:
        folder.mkdir(parents=True)
        (folder / FILE).write_bytes(b"mine")
    done = finish(stage.queue, stage.queue.add(stage.spec()).id)
    assert [(folder / FILE).read_bytes() for folder in folders] == [b"mine", b"mine"]
    assert done.path == stage.models / done.id / FILE


def test_the_same_bytes_under_a_new_revision_are_the_same_download(stage: Stage) -> None:
    download = slowed(stage)
    stage.queue.pause(download.id)
    stage.hub.faults.clear()
    stage.hub.change(REPOSITORY)
    again = stage.queue.add(stage.spec())
    assert again.id == download.id
    assert finish(stage.queue, again.id).spec.revision == stage.spec().revision
    assert stage.hub.fetched_again(FILE) < 2 * MB


def test_a_model_that_is_there_is_verified_and_not_fetched(stage: Stage) -> None:
    finish(stage.queue, stage.queue.add(stage.spec()).id)
    stage.hub.requests.clear()
    queue = stage.new_queue()
    assert finish(queue, queue.add(stage.spec()).id).state is DownloadState.DONE
    assert stage.hub.requests == []


def test_a_model_of_another_repository_keeps_its_place(stage: Stage) -> None:
    mine = finish(stage.queue, stage.queue.add(stage.spec()).id)
    stage.hub.add("stranger/model-GGUF", {FILE: Generated(MB)})
    (other,) = stage.ask().specs("stranger/model-GGUF", CancelToken())
    theirs = finish(stage.queue, stage.queue.add(other).id)
    assert theirs.path == stage.models / "stranger--model-GGUF" / FILE
    assert mine.path is not None
    assert mine.path.stat().st_size == SIZE


def test_a_file_without_a_published_hash_is_verified_by_its_size(stage: Stage) -> None:
    spec = replace(stage.spec(), files=(SpecFile(FILE, SIZE),))
    done = finish(stage.queue, stage.queue.add(spec).id)
    assert done.path is not None
    record = read_record(done.path)
    assert record is not None
    assert record.verified_by == "size"


# Names from the Hub


@pytest.mark.parametrize(
    ("published", "name"),
    [
        ("../../evil.gguf", "evil.gguf"),
        ("/etc/evil.gguf", "evil.gguf"),
        ("a\\..\\evil.gguf", "a_.._evil.gguf"),
        ("b/c:evil.gguf", "c_evil.gguf"),
        (".evil", "evil"),
        ("CON.gguf", "_CON.gguf"),
        ("aux .Q4.gguf", "_aux .Q4.gguf"),
        ("lpt¹", "_lpt¹"),
        ("console.gguf", "console.gguf"),
    ],
)
def test_a_file_name_from_the_hub_is_a_plain_one_here(
    stage: Stage, published: str, name: str
) -> None:
    stage.hub.add(REPOSITORY, {published: b"GGUF and no more"})
    done = finish(stage.queue, stage.queue.add(stage.spec(published)).id)
    assert done.path == stage.models / "model-GGUF" / name
    assert done.path.read_bytes() == b"GGUF and no more"


def test_a_repository_called_like_a_device_has_a_folder_of_another_name(stage: Stage) -> None:
    stage.hub.add("someone/nul", {FILE: Generated(MB)})
    (spec,) = stage.ask().specs("someone/nul", CancelToken())
    done = finish(stage.queue, stage.queue.add(spec).id)
    assert done.path == stage.models / "_nul" / FILE


@pytest.mark.parametrize("letter", ["m", "模", "🤖"])
def test_a_name_longer_than_systems_take_is_shortened_and_stays_a_split_model(
    stage: Stage, letter: str
) -> None:
    names = [f"{letter * 70}{'x' * 120}-0000{number}-of-00002.gguf" for number in (1, 2)]
    stage.hub.add(REPOSITORY, {name: Generated(MB + n) for n, name in enumerate(names)})
    (spec,) = stage.ask().specs(REPOSITORY, CancelToken())
    done = finish(stage.queue, stage.queue.add(spec).id)
    assert done.path is not None
    first, second = sorted(done.path.parent.glob("*.gguf"))
    assert first == done.path
    assert first.name.replace("00001-of", "00002-of") == second.name
    assert len(first.name.encode()) <= 150
