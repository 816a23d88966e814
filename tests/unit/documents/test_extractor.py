"""The process that reads a file: its sections as they come, its limits, and its end."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from app.core.cancel import CancelToken
from app.core.documents.extracted import (
    DocumentSection,
    ExtractedDocument,
    SectionKind,
    SectionLabel,
)
from app.core.documents.extractor import Extractor
from app.core.documents.protocol import Limits
from app.core.errors import Cancelled, Code, UserError
from tests.helpers.pdf_files import column, write_pdf

HANGS = "import time; time.sleep(60)"


@pytest.fixture
def pdf_of_three(tmp_path: Path) -> Path:
    pages = (column(50, 700, [f"page {number}"]) for number in range(1, 4))
    return write_pdf(tmp_path / "three.pdf", *pages, title="Three")


@pytest.fixture(autouse=True)
def no_process_is_left() -> Iterator[None]:
    before = {each.pid for each in psutil.Process().children(recursive=True)}
    yield
    left = {each.pid for each in psutil.Process().children(recursive=True)} - before
    assert not left


def extract(path: Path, limits: Limits | None = None) -> ExtractedDocument:
    return Extractor(limits).extract(path, CancelToken())


def failure(path: Path, limits: Limits | None = None) -> UserError:
    with pytest.raises(UserError) as failed:
        extract(path, limits)
    assert failed.value.facts["path"] == str(path)
    return failed.value


def running(script: str, limits: Limits | None = None) -> Extractor:
    """Of a process that is something else."""
    return Extractor(limits, [sys.executable, "-c", script])


def test_sections_come_one_by_one_and_then_the_document(pdf_of_three: Path) -> None:
    came: list[tuple[DocumentSection, int]] = []
    document = Extractor().extract(
        pdf_of_three, CancelToken(), lambda section, count: came.append((section, count))
    )
    expected = [DocumentSection(SectionLabel(SectionKind.PAGE, n), f"page {n}") for n in (1, 2, 3)]
    assert came == [(section, 3) for section in expected]
    assert document == ExtractedDocument("three.pdf", "application/pdf", "Three", tuple(expected))


def test_a_long_section_is_whole(tmp_path: Path) -> None:
    text = "“\U0001f600\\\t" * 700_000 + "\n"
    (tmp_path / "long.txt").write_text(text, encoding="utf-8")
    assert extract(tmp_path / "long.txt").sections[0].text == text


def test_the_path_may_be_relative_and_a_link(
    pdf_of_three: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(pdf_of_three.parent)
    Path("link ü.txt").symlink_to("three.pdf")
    assert extract(Path("link ü.txt")).name == "link ü.txt"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are Unicode")
def test_the_name_of_a_file_need_not_be_text(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.txt")
    assert failure(path).code is Code.DOCUMENT_MISSING
    path.write_text("hello")
    assert extract(path).sections[0].text == "hello"


def test_what_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "circle").symlink_to("circle")
    (tmp_path / "broken").symlink_to("nowhere")
    assert failure(tmp_path / "pipe").code is Code.DOCUMENT_NOT_A_FILE
    assert failure(tmp_path).code is Code.DOCUMENT_NOT_A_FILE
    assert failure(Path("/dev/zero")).code is Code.DOCUMENT_NOT_A_FILE
    assert failure(tmp_path / "circle").code is Code.DOCUMENT_MISSING
    assert failure(tmp_path / "broken").code is Code.DOCUMENT_MISSING
    assert failure(tmp_path / "nothing").code is Code.DOCUMENT_MISSING
    assert failure(tmp_path / ("long" * 100)).code is Code.DOCUMENT_MISSING


def test_a_file_without_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(" \n\t\n")
    assert failure(tmp_path / "a.txt").code is Code.DOCUMENT_NO_TEXT
    assert failure(write_pdf(tmp_path / "scan.pdf", [], [])).code is Code.DOCUMENT_NO_TEXT


def test_a_large_file(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("a" * 2000)
    assert failure(file, Limits(file_bytes=1999)).code is Code.DOCUMENT_TOO_LARGE
    assert failure(file, Limits(text_characters=1999)).code is Code.DOCUMENT_TOO_LARGE
    assert extract(file, Limits(file_bytes=2000, text_characters=2000))
    with file.open("r+b") as sparse:
        sparse.truncate(1 << 40)
    assert failure(file).code is Code.DOCUMENT_TOO_LARGE


def test_too_much_memory(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"a" * (8 << 20))
    assert failure(file, Limits(memory_bytes=1 << 24)).code is Code.DOCUMENT_TOO_LARGE


def test_too_much_time(tmp_path: Path) -> None:
    pages = [column(50, 800, ["word " * 20] * 50)] * 200
    file = write_pdf(tmp_path / "long.pdf", *pages)
    failed = failure(file, Limits(seconds=0.3))
    assert failed.code is Code.DOCUMENT_TOOK_TOO_LONG
    assert failed.facts["seconds"] == 0.3


def test_a_file_that_is_written_meanwhile(tmp_path: Path) -> None:
    file = tmp_path / "a.log"
    file.write_bytes(b"a" * (200 << 20))
    stop = threading.Event()

    def write() -> None:
        with file.open("ab") as log:
            while not stop.is_set():
                log.write(b"b\n")
                log.flush()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        assert failure(file).code is Code.DOCUMENT_CHANGED
    finally:
        stop.set()
        writer.join()


@pytest.mark.parametrize("when", ["before", "while"])
def test_cancelling_ends_it(tmp_path: Path, when: str) -> None:
    (tmp_path / "a.txt").write_text("a")
    cancel = CancelToken()
    if when == "before":
        cancel.cancel()
    else:
        threading.Timer(0.3, cancel.cancel).start()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        running(HANGS).extract(tmp_path / "a.txt", cancel)
    assert time.monotonic() - started < 30


def test_an_error_in_the_callback_ends_the_process(pdf_of_three: Path) -> None:
    def fail(section: DocumentSection, count: int) -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        Extractor().extract(pdf_of_three, CancelToken(), fail)


@pytest.mark.parametrize(
    "script",
    [
        "import os; os.abort()",
        "print('no event')",
        'print(\'{"type": "opened", "media_type": "a"}\')',
        'print(\'{"type": "done"}\')',
        "import sys; sys.stdout.write('x' * (1 << 24))",
        "",
    ],
)
def test_a_process_that_ends_or_says_nonsense(tmp_path: Path, script: str) -> None:
    with pytest.raises(UserError) as failed:
        running(script).extract(tmp_path / "a.txt", CancelToken())
    assert failed.value.code is Code.DOCUMENT_PROCESS_ENDED


def test_a_process_that_cannot_be_started(tmp_path: Path) -> None:
    with pytest.raises(UserError) as failed:
        Extractor(command=[str(tmp_path / "nothing")]).extract(tmp_path / "a", CancelToken())
    assert failed.value.code is Code.DOCUMENT_PROCESS_ENDED


def test_several_at_once(pdf_of_three: Path) -> None:
    extractor, done = Extractor(), []
    threads = [
        threading.Thread(target=lambda: done.append(extractor.extract(pdf_of_three, CancelToken())))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [len(document.sections) for document in done] == [3] * 4


def test_the_process_has_no_network_and_writes_no_file(tmp_path: Path) -> None:
    """In place of a reader, a script tries both."""
    script = f"""
import io, os, socket, sys
from pathlib import Path
from app.core.documents import process
from app.core.documents.source import Content

def open_content(source):
    for tried in (socket.socket, lambda: Path({str(tmp_path / "out")!r}).write_text("x")):
        try:
            tried()
        except OSError as error:
            continue
        return Content("reached", iter(()))
    raise MemoryError

process.open_content = open_content
process.serve(sys.stdin.buffer, sys.stdout.buffer)
"""
    (tmp_path / "a.txt").write_text("a")
    with pytest.raises(UserError) as failed:
        running(script).extract(tmp_path / "a.txt", CancelToken())
    assert failed.value.code is Code.DOCUMENT_TOO_LARGE


def test_it_ends_with_its_parent(tmp_path: Path) -> None:
    """Whose end closes its stdin."""
    command = [sys.executable, "-P", "-m", "app", "extract"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin and process.stdout
    with process.stdout:
        process.stdin.close()
        process.wait(30)
