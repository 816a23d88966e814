"""The list of collections, and indexes that cannot be used."""

from __future__ import annotations

import os
import random
import shutil
import threading
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.core.collections.store import KEPT_SECONDS, CollectionStore
from app.core.errors import Code, UserError
from tests.unit.collections.stage import Shelf


def test_collections_are_kept(tmp_path: Path) -> None:
    store = CollectionStore(tmp_path / "collections")
    made = store.create("Papers", [tmp_path])
    store.close()
    (record,) = CollectionStore(tmp_path / "collections").all()
    assert record == made
    assert (record.name, record.sources, record.documents) == ("Papers", (tmp_path,), 0)


def test_no_file_is_made_before_there_is_a_collection(tmp_path: Path) -> None:
    store = CollectionStore(tmp_path / "collections")
    assert store.all() == ()
    store.purge()
    assert not (tmp_path / "collections").exists()


@pytest.mark.skipif(os.name == "nt", reason="folders are private there by what they inherit")
def test_the_files_are_for_their_owner_alone(shelf: Shelf) -> None:
    shelf.write("a.txt", "alpha")
    shelf.index()
    for path in (shelf.store.folder, *shelf.store.folder.iterdir()):
        assert path.stat().st_mode & 0o077 == 0, path


def test_names_are_unique_and_fit_into_an_address(tmp_path: Path) -> None:
    store = CollectionStore(tmp_path / "collections")
    names = [store.create(name, []).name for name in ("Law", "law", "Law", "a/b\nc", "  ", "Tax")]
    assert names == ["Law", "law 2", "Law 3", "a-b c", "Documents", "Tax"]
    with pytest.raises(UserError) as failure:
        store.rename(store.named("tax").id, "LAW")
    assert failure.value.code is Code.COLLECTION_NAME_TAKEN
    tax = store.named("TAX").id
    assert store.rename(tax, "tax").name == "tax"  # its own name in another spelling


def test_a_document_is_found_under_the_new_name(shelf: Shelf) -> None:
    shelf.write("a.txt", "alpha")
    shelf.update()
    shelf.store.rename(shelf.collection.id, "Letters")
    (found,) = shelf.search("alpha")
    assert found.address == "Letters/a.txt"
    assert shelf.store.document_at("Letters/a.txt").text == "alpha\n"


def test_what_was_removed_can_be_restored_for_a_day(tmp_path: Path) -> None:
    now = 1_000_000.0
    store = CollectionStore(tmp_path / "collections", lambda: now)
    first = store.create("Papers", [tmp_path])
    store.delete_index(first.id)
    store.remove(first.id)
    assert store.all() == ()
    with pytest.raises(UserError):
        store.search([first.id], "x", 1)
    second = store.create("Papers", [])
    assert store.restore(first.id).name == "Papers 2"
    store.path_of(second.id).touch()
    store.remove(second.id)
    now += KEPT_SECONDS - 1
    store.purge()
    assert store.path_of(second.id).exists()
    now += 2
    store.purge()
    assert not store.path_of(second.id).exists()
    with pytest.raises(UserError):
        store.restore(second.id)


def test_two_processes_do_not_undo_each_other(tmp_path: Path) -> None:
    one, two = (CollectionStore(tmp_path / "collections") for _ in range(2))
    one.create("One", [])
    two.create("Two", [])
    assert [each.name for each in one.all()] == ["One", "Two"]


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"version": 1}', b"\xff" * 100])
def test_a_damaged_list_is_set_aside(tmp_path: Path, data: bytes) -> None:
    folder = tmp_path / "collections"
    folder.mkdir()
    (folder / "collections.json").write_bytes(data)
    store = CollectionStore(folder)
    assert store.problem is not None
    assert store.problem.code is Code.COLLECTIONS_DAMAGED
    assert Path(str(store.problem.facts["copy"])).read_bytes() == data
    store.create("New", [])
    assert CollectionStore(folder).problem is None


def test_a_list_of_a_newer_gloss_is_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "collections"
    folder.mkdir()
    data = b'{"version": 2, "shelves": []}'
    (folder / "collections.json").write_bytes(data)
    store = CollectionStore(folder)
    assert store.problem is not None
    assert store.problem.code is Code.COLLECTION_NEWER
    with pytest.raises(UserError):
        store.create("New", [])
    assert (folder / "collections.json").read_bytes() == data


def test_an_index_of_a_newer_gloss_is_said(shelf: Shelf) -> None:
    shelf.write("a.txt", "alpha")
    shelf.update()
    shelf.store.close()
    connection = dbapi2.connect(str(shelf.store.path_of(shelf.collection.id)))
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    assert shelf.record.problem is not None
    assert shelf.record.problem.code is Code.COLLECTION_NEWER
    assert shelf.record.name == "Papers"


def test_a_database_of_another_program_is_no_index(shelf: Shelf) -> None:
    path = shelf.store.path_of(shelf.collection.id)
    connection = dbapi2.connect(str(path))
    connection.execute("CREATE TABLE other (x)")
    connection.execute("PRAGMA user_version = 1")
    connection.commit()
    connection.close()
    assert shelf.record.problem is not None
    assert shelf.record.problem.code is Code.COLLECTION_DAMAGED


@pytest.mark.parametrize("seed", range(12))
def test_damage_is_said_or_harmless_and_mended_by_a_new_index(shelf: Shelf, seed: int) -> None:
    """Whatever bytes are wrong, no other exception than UserError comes out of the store."""
    chance = random.Random(seed)
    for number in range(30):
        shelf.write(f"{number}.txt", f"alpha number{number} " + "filling of it " * 60)
    shelf.update()
    shelf.store.close()
    path = shelf.store.path_of(shelf.collection.id)
    data = bytearray(path.read_bytes())
    for _ in range(chance.choice([1, 50, 2000])):
        data[chance.randrange(len(data))] = chance.randrange(256)
    path.write_bytes(data[: chance.choice([len(data), len(data) // 2, 100])])
    codes = {Code.COLLECTION_DAMAGED, Code.COLLECTION_NEWER, Code.COLLECTION_FAILED}
    for call in (
        lambda: shelf.search("alpha number7"),
        lambda: shelf.store.document(shelf.collection.id, 7),
        lambda: shelf.store.unreadable(shelf.collection.id),
        lambda: shelf.record,
        shelf.store.all,
    ):
        try:
            call()
        except UserError as error:
            assert error.code in codes | {Code.COLLECTION_DOCUMENT_LOST}
    shelf.store.delete_index(shelf.collection.id)
    shelf.update()
    assert shelf.names("number7") == ["7.txt"]


def test_an_index_that_was_deleted_is_empty_not_an_error(shelf: Shelf) -> None:
    shelf.write("a.txt", "alpha")
    shelf.update()
    shelf.store.delete_index(shelf.collection.id)
    assert shelf.search("alpha") == []
    assert shelf.record.documents == 0


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be deleted there")
def test_an_index_that_another_process_rebuilt_is_the_one_that_is_read(shelf: Shelf) -> None:
    shelf.write("a.txt", "alpha")
    shelf.update()
    assert shelf.names("alpha") == ["a.txt"]
    other = CollectionStore(shelf.store.folder)
    other.delete_index(shelf.collection.id)
    shelf.write("b.txt", "beta")
    shelf.update()
    assert shelf.names("beta") == ["b.txt"]


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be replaced there")
def test_searches_at_once_do_not_wait_for_each_other_for_ever(shelf: Shelf, tmp_path: Path) -> None:
    """Over the same collections in another order, while one of them is rebuilt again and again."""
    shelf.write("a.txt", "alpha")
    shelf.update()
    store, first = shelf.store, shelf.collection.id
    second = store.create("More", [shelf.documents]).id
    shutil.copyfile(store.path_of(first), store.path_of(second))
    wrong: list[Exception] = []

    def search(*ids: str) -> None:
        for _ in range(150):
            try:
                assert store.search(ids, "alpha", 1)
            except UserError as error:
                if error.code is not Code.COLLECTION_BUSY:
                    wrong.append(error)
            except Exception as error:  # noqa: BLE001 - of a thread
                wrong.append(error)

    def rebuild() -> None:
        for number in range(60):
            fresh = tmp_path / f"{number}.db"
            shutil.copyfile(store.path_of(second), fresh)
            fresh.replace(store.path_of(first))
            store.all()

    threads = [
        threading.Thread(target=search, args=(first, second), daemon=True),
        threading.Thread(target=search, args=(second, first), daemon=True),
        threading.Thread(target=rebuild, daemon=True),
    ]
    for each in threads:
        each.start()
    for each in threads:
        each.join(60)
    assert not any(each.is_alive() for each in threads)
    assert wrong == []
