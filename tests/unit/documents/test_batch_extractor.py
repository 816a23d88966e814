"""One process that reads many files, one after the other."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from app.core.cancel import CancelToken
from app.core.documents.extractor import BatchExtractor, Extractor
from app.core.documents.protocol import Limits
from app.core.errors import Code, UserError
from tests.helpers.pdf_files import column, write_pdf


@pytest.fixture
def batch() -> Iterator[BatchExtractor]:
    batch = BatchExtractor()
    yield batch
    batch.close()
    assert readers() == []


def readers() -> list[int]:
    children = psutil.Process().children(recursive=True)
    return sorted(each.pid for each in children if "extract" in each.cmdline())


def failure(batch: BatchExtractor, path: Path) -> UserError:
    with pytest.raises(UserError) as failed:
        batch.extract(path)
    assert failed.value.facts["path"] == str(path)
    return failed.value


def test_files_of_all_kinds_are_read_as_by_a_process_of_their_own(
    batch: BatchExtractor, tmp_path: Path
) -> None:
    pages = [column(50, 700, [f"page {number}"]) for number in range(3)]
    paths = [write_pdf(tmp_path / "a.pdf", *pages, title="Three")]
    for name, text in {"b.txt": "one\ntwo\n", "c.html": "<p>x</p>", "d.csv": "a,b\n1,2\n"}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        paths.append(tmp_path / name)
    for path in [*paths, *reversed(paths)]:
        assert batch.extract(path) == Extractor().extract(path, CancelToken())


def test_a_failure_does_not_end_the_process(batch: BatchExtractor, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("good\n", encoding="utf-8")
    (tmp_path / "bad.docx").write_bytes(b"PK\x03\x04" + bytes(100))
    (tmp_path / "empty.txt").write_bytes(b"")
    batch.extract(tmp_path / "good.txt")
    before = readers()
    assert failure(batch, tmp_path / "bad.docx").code is Code.DOCUMENT_DAMAGED
    assert failure(batch, tmp_path / "empty.txt").code is Code.DOCUMENT_NO_TEXT
    assert failure(batch, tmp_path / "none.txt").code is Code.DOCUMENT_MISSING
    assert batch.extract(tmp_path / "good.txt").sections[0].text == "good\n"
    assert readers() == before


def test_a_process_that_dies_is_replaced(batch: BatchExtractor, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("alpha\n", encoding="utf-8")
    batch.extract(tmp_path / "a.txt")
    (pid, *_) = readers()
    psutil.Process(pid).kill()
    assert batch.extract(tmp_path / "a.txt").sections[0].text == "alpha\n"


def test_each_file_has_the_whole_time(tmp_path: Path) -> None:
    batch = BatchExtractor(Limits(seconds=3.0))
    (tmp_path / "a.txt").write_text("alpha " * 200_000, encoding="utf-8")
    try:
        for _ in range(40):  # longer than three seconds together, or soon after
            batch.extract(tmp_path / "a.txt")
    finally:
        batch.close()


def test_a_program_that_answers_nonsense_is_not_believed(tmp_path: Path) -> None:
    for script in ("print('{}')", "print('x' * 100)", "import time; print(); time.sleep(60)"):
        batch = BatchExtractor(command=[sys.executable, "-c", script])
        assert failure(batch, tmp_path / "a.txt").code is Code.DOCUMENT_PROCESS_ENDED
        batch.close()
