"""An index follows its files: new, changed, gone, and those that cannot be read."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from app.core.errors import Code
from tests.helpers.pdf_files import column, write_pdf
from tests.unit.collections.stage import Shelf


def test_an_update_reads_what_is_new_and_no_more(shelf: Shelf) -> None:
    shelf.write("a.txt", "alpha")
    first = shelf.update()
    assert (first.read, first.removed, first.failed) == (1, 0, 0)
    shelf.write("deep/er/b.txt", "beta")
    shelf.update()
    assert shelf.texts.read == ["b.txt"]
    shelf.update()
    assert shelf.texts.read == []
    assert shelf.record.documents == 2
    assert shelf.record.updated_at > 0
    assert shelf.record.size_bytes > 0


def test_a_changed_file_is_read_again_under_the_same_id(shelf: Shelf) -> None:
    shelf.write("a.txt", "alpha")
    shelf.update()
    (before,) = shelf.search("alpha")
    shelf.write("a.txt", "gamma ray")
    shelf.update()
    assert shelf.search("alpha") == []
    (after,) = shelf.search("gamma")
    assert (after.document, after.address) == (before.document, before.address)


def test_a_file_with_another_time_and_the_same_bytes_is_not_read(shelf: Shelf) -> None:
    path = shelf.write("a.txt", "alpha")
    shelf.update()
    os.utime(path, (1_000_000_000, 1_000_000_000))
    result = shelf.update()
    assert shelf.texts.read == []
    assert result.read == 0
    assert shelf.names("alpha") == ["a.txt"]


def test_a_change_right_after_reading_is_seen(shelf: Shelf) -> None:
    path = shelf.write("a.txt", "alpha")
    time = path.stat().st_mtime_ns
    shelf.now = lambda: time / 1e9  # read in the same moment
    shelf.update()
    shelf.write("a.txt", "gamma")  # of the same length
    os.utime(path, ns=(time, time))
    shelf.update()
    assert shelf.names("gamma") == ["a.txt"]


def test_a_deleted_file_is_gone(shelf: Shelf) -> None:
    shelf.write("a.txt", "alpha")
    shelf.write("b.txt", "beta")
    shelf.update()
    (shelf.documents / "a.txt").unlink()
    assert shelf.update().removed == 1
    assert shelf.search("alpha") == []
    assert shelf.record.documents == 1


def test_an_emptied_file_is_gone(shelf: Shelf) -> None:
    shelf.write("a.txt", "alpha")
    shelf.update()
    shelf.write("a.txt", "")
    shelf.update()
    assert shelf.search("alpha") == []
    assert shelf.record.unreadable == 0


def test_a_disk_that_is_not_there_is_not_a_deletion(shelf: Shelf) -> None:
    shelf.write("a.txt", "alpha")
    shelf.update()
    away = shelf.documents.rename(shelf.documents.with_name("away"))
    result = shelf.update()
    assert result.missing == (os.fsencode(shelf.documents),)
    assert shelf.names("alpha") == ["a.txt"]
    away.rename(shelf.documents)
    assert shelf.update().missing == ()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="rights do not bind this user")
def test_a_closed_folder_is_not_a_deletion(shelf: Shelf) -> None:
    shelf.write("in/a.txt", "alpha")
    shelf.update()
    (shelf.documents / "in").chmod(0)
    try:
        shelf.update()
    finally:
        (shelf.documents / "in").chmod(stat.S_IRWXU)
    assert shelf.names("alpha") == ["in/a.txt"]


def test_a_source_that_was_taken_out_is_gone(shelf: Shelf, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "b.txt").write_text("beta", "utf-8")
    shelf.write("a.txt", "alpha")
    shelf.set_sources([shelf.documents, other])
    shelf.update()
    assert shelf.names("beta") == ["other/b.txt"]
    shelf.set_sources([other])
    shelf.update()
    assert shelf.search("alpha") == []
    assert shelf.names("beta") == ["other/b.txt"]  # it keeps its name


def test_a_source_within_another_is_read_once(shelf: Shelf) -> None:
    path = shelf.write("in/a.txt", "alpha")
    sources = [shelf.documents, shelf.documents / "in", path]
    shelf.set_sources(sources)
    shelf.update()
    assert shelf.names("alpha") == ["in/a.txt"]
    assert shelf.record.documents == 1


def test_files_of_the_same_name_have_different_addresses(shelf: Shelf, tmp_path: Path) -> None:
    folders = [tmp_path / name / "same" for name in ("one", "two", "three")]
    for folder in folders:
        folder.mkdir(parents=True)
        (folder / "a.txt").write_text(f"alpha {folder.parent.name}", "utf-8")
    shelf.set_sources(folders)
    shelf.update()
    assert sorted(shelf.names("alpha")) == ["a.txt", "same/a (2).txt", "same/a.txt"]


def test_what_is_hidden_or_made_by_programs_is_left_out(shelf: Shelf) -> None:
    for name in (".hidden.txt", ".git/config", "node_modules/x/readme.md", "~$open.docx"):
        shelf.write(name, "alpha")
    shelf.write("photo.jpg", b"\xff\xd8\xff")
    shelf.write("README.pt", "alpha em português")
    shelf.update()
    assert shelf.texts.read == ["README.pt"]
    assert shelf.record.unreadable == 0


def test_links_are_not_followed(shelf: Shelf, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text("alpha", "utf-8")
    shelf.write("in/b.txt", "beta")
    try:
        (shelf.documents / "out").symlink_to(outside)
        (shelf.documents / "loop").symlink_to(shelf.documents)
        (shelf.documents / "in/up").symlink_to("..")
        (shelf.documents / "file.txt").symlink_to(outside / "secret.txt")
        (shelf.documents / "dangling").symlink_to("nowhere")
    except OSError:
        pytest.skip("no links here")
    shelf.update()
    assert shelf.texts.read == ["b.txt"]


def test_a_source_that_is_a_link_was_chosen_as_such(shelf: Shelf, tmp_path: Path) -> None:
    shelf.write("a.txt", "alpha")
    link = tmp_path / "link"
    try:
        link.symlink_to(shelf.documents)
    except OSError:
        pytest.skip("no links here")
    shelf.set_sources([link])
    shelf.update()
    assert shelf.names("alpha") == ["a.txt"]


def test_files_that_cannot_be_read_are_listed_with_the_reason(shelf: Shelf) -> None:
    write_pdf(shelf.documents / "scan.pdf", column(50, 700, []))
    shelf.write("old.doc", bytes.fromhex("d0cf11e0a1b11ae1") + "WordDocument".encode("utf-16-le"))
    shelf.write("noise.xyz", bytes(range(256)) * 20)
    shelf.write("fine.txt", "alpha")
    result = shelf.update()
    assert (result.read, result.failed) == (4, 3)
    assert {
        each.path.name: each.reason.code for each in shelf.store.unreadable(shelf.record.id)
    } == {
        "scan.pdf": Code.DOCUMENT_NO_TEXT,
        "old.doc": Code.DOCUMENT_OLD_OFFICE,
        "noise.xyz": Code.DOCUMENT_UNKNOWN_KIND,
    }
    assert (shelf.record.documents, shelf.record.unreadable) == (1, 3)
    shelf.update()
    assert shelf.texts.read == []  # they are what they were


def test_a_file_that_became_readable_is_read(shelf: Shelf) -> None:
    shelf.write("a.txt", bytes(range(256)) * 20)
    shelf.update()
    shelf.write("a.txt", "alpha")
    shelf.update()
    assert shelf.names("alpha") == ["a.txt"]
    assert shelf.record.unreadable == 0


def test_a_file_that_became_unreadable_is_not_found_any_more(shelf: Shelf) -> None:
    shelf.write("a.txt", "alpha")
    shelf.update()
    shelf.write("a.txt", bytes(range(256)) * 20)
    shelf.update()
    assert shelf.search("alpha") == []
    assert shelf.record.unreadable == 1


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are text there")
def test_a_name_that_is_no_text_is_kept(shelf: Shelf) -> None:
    path = Path(os.fsdecode(os.fsencode(shelf.documents) + b"/caf\xe9\n.txt"))
    path.write_text("alpha", "utf-8")
    shelf.update()
    (found,) = shelf.search("alpha")
    document = shelf.store.document(found.collection, found.document)
    assert document.path == path
    assert "\n" not in document.address


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_what_is_no_file_is_left_out(shelf: Shelf) -> None:
    os.mkfifo(shelf.documents / "pipe.txt")
    shelf.write("a.txt", "alpha")
    shelf.update()
    assert shelf.texts.read == ["a.txt"]


def test_a_full_index_says_which_files_are_not_in_it(shelf: Shelf) -> None:
    for number in range(5):
        shelf.write(f"{number}.txt", "alpha")
    shelf.update(most_bytes=1)
    reasons = {each.reason.code for each in shelf.store.unreadable(shelf.record.id)}
    assert reasons == {Code.COLLECTION_FULL}
    shelf.update()
    assert shelf.record.documents == 5


def test_an_index_becomes_smaller_when_files_go(shelf: Shelf) -> None:
    words = " ".join(f"word{number}" for number in range(20_000))
    for number in range(20):
        shelf.write(f"{number}.txt", words)
    shelf.update()
    large = shelf.record.size_bytes
    for number in range(1, 20):
        (shelf.documents / f"{number}.txt").unlink()
    shelf.update()
    shelf.store.close()
    assert shelf.record.size_bytes < large / 2


def test_no_journal_is_left_beside_an_index_that_is_open(shelf: Shelf) -> None:
    for number in range(200):
        shelf.write(f"{number}.txt", "words of it " * 500)
    assert shelf.search("words") == []  # the store has it open from now on
    shelf.update()
    journal = shelf.store.path_of(shelf.record.id).with_suffix(".db-wal")
    assert not journal.exists() or journal.stat().st_size == 0


def test_without_sources_nothing_is_left(shelf: Shelf) -> None:
    shelf.write("a.txt", "alpha")
    shelf.update()
    shelf.set_sources([])
    shelf.update()
    assert shelf.record.documents == 0
