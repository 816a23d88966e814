"""Damaged files: with bytes changed, cut out or cut off. Each ends in its text or one sentence."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import docx
import openpyxl
import pptx
import pytest

from app import texts
from app.core.cancel import CancelToken
from app.core.documents.extractor import Extractor
from app.core.documents.protocol import Limits
from app.core.errors import Code, UserError
from tests.helpers.documents import archive, epub, odf, sections
from tests.helpers.pdf_files import column, pdf

PAGE = "<h1>A</h1><ul><li>b<li>c</ul><table><tr><td>1<td>2</table><p>Gr&uuml;&szlig;e <b>d</b>"

STRANGE = (b"\0", b"\xff" * 9, b"99999999999", b"<", b">", b"<a>", b"</a>", b"&a;", b"\xef\xbb\xbf")


def saved(document: docx.document.Document | pptx.presentation.Presentation) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def word() -> bytes:
    document = docx.Document()
    document.add_heading("A", 1)
    document.add_paragraph("b", "List Number")
    document.add_table(2, 2).cell(0, 0).text = "c"
    return saved(document)


def show() -> bytes:
    slides = pptx.Presentation()
    slides.slides.add_slide(slides.slide_layouts[0]).shapes.title.text = "A"
    return saved(slides)


def book() -> bytes:
    sheets = openpyxl.Workbook()
    sheets.active.append(["a", 1, None, 2.5])
    return saved(sheets)


def mail_with_files() -> EmailMessage:
    mail = EmailMessage()
    mail["Subject"] = "files"
    mail.set_content("See below.")
    data = pdf([column(50, 700, ["some words"])])
    mail.add_attachment(data, maintype="application", subtype="pdf", filename="a.pdf")
    inside = EmailMessage()
    inside["Subject"] = "inside"
    inside.set_content("a")
    mail.add_attachment(inside)
    return mail


RICH = rb"{\rtf1\ansi{\fonttbl{\f0 A;}}\f0 a\'e9\u8364? b\par c\cell d\cell\row}"
KINDS: dict[str, Callable[[], bytes]] = {
    "a.pdf": lambda: pdf([column(50, 700, ["some words", "and more"])] * 3),
    "a.docx": word,
    "a.pptx": show,
    "a.xlsx": book,
    "a.odt": lambda: odf("text", "<text:h>a</text:h><text:p>b</text:p>"),
    "a.ods": lambda: odf("spreadsheet", "<table:table><table:table-row/></table:table>"),
    "a.epub": lambda: epub({"a.xhtml": PAGE}),
    "a.html": PAGE.encode,
    "a.eml": lambda: b"From: a\nContent-Type: text/html\n\n" + PAGE.encode(),
    "a.rtf": lambda: RICH,
    "b.eml": lambda: bytes(mail_with_files()),
    "a.csv": lambda: b'a,b\n1,2\n"x,\ny",3\n' * 9,
    "a.ipynb": lambda: b'{"cells": [{"cell_type": "code", "source": ["a"], "outputs": []}]}',
    "a.txt": lambda: "Grüße, 世界\n".encode("utf-16"),
}


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Of an archive mostly a member, for one whose bytes were changed is but a bad archive."""
    if data.startswith(b"PK") and chance.random() < 0.8:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            members = {name: packed.read(name) for name in packed.namelist()}
        name = chance.choice([name for name in members if name.endswith(("ml", ".opf", ".rels"))])
        return archive({**members, name: _damaged(members[name], chance)})
    return _damaged(data, chance)


def _damaged(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 4, 32))):
        place, length = chance.randrange(len(changed) + 1), chance.randrange(64)
        match chance.randrange(5):
            case 0:
                changed[place : place + 1] = bytes([chance.randrange(256)])
            case 1:
                del changed[place : place + length]
            case 2:
                changed[place:place] = changed[place : place + length]
            case 3:
                changed[place:place] = chance.choice(STRANGE)
            case _ if chance.random() < 0.2:
                del changed[place:]
    return bytes(changed)


def attack(path: Path, data: bytes, *, times: int, seed: int) -> None:
    chance = random.Random(seed)
    extractor = Extractor(Limits(seconds=20))
    for _ in range(times):
        path.write_bytes(damaged(data, chance))
        try:
            extractor.extract(path, CancelToken())
        except UserError as error:
            assert error.code is not Code.DOCUMENT_PROCESS_ENDED, error.detail
            assert error.detail.isprintable()
            assert texts.sentence(error).endswith(".")


@pytest.mark.parametrize("name", KINDS)
def test_a_damaged_file_ends_in_text_or_a_sentence(tmp_path: Path, name: str) -> None:
    attack(tmp_path / name, KINDS[name](), times=2, seed=len(name))


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", KINDS)
def test_many_damaged_files_end_in_text_or_a_sentence(tmp_path: Path, name: str) -> None:
    attack(tmp_path / name, KINDS[name](), times=500, seed=17)


@pytest.mark.parametrize("name", [name for name in KINDS if name != "a.pdf"])
def test_a_reader_raises_only_what_the_process_makes_a_sentence(name: str) -> None:
    """In this process, which is quicker; PDFium is C, and may end its own."""
    chance, data = random.Random(5), KINDS[name]()
    for _ in range(100):
        try:
            sections(name, damaged(data, chance))
        except UserError as error:
            assert error.code.startswith("document_")
        except Exception as error:  # noqa: BLE001 - the process catches all, and names the kind
            assert not isinstance(error, RecursionError | MemoryError | AssertionError)
