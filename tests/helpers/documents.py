"""Documents in memory: read without a process, and packed by hand where no library writes them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from app.core.documents.extracted import DocumentSection
from app.core.documents.kinds import open_content
from app.core.documents.source import FileSource

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
)
ODF_NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("draw", "drawing"),
        ("presentation", "presentation"),
        ("meta", "meta"),
    )
)

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def sections(name: str, data: bytes) -> list[DocumentSection]:
    return list(open_content(FileSource(name, data)).sections)


def text(name: str, data: bytes | str) -> str:
    """Of a document that has but one section."""
    encoded = data.encode() if isinstance(data, str) else data
    (section,) = sections(name, encoded)
    return section.text


def archive(members: Mapping[str, str | bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members.items():
            packed.writestr(name, content)
    return file.getvalue()


def odf(kind: str, body: str, **members: str) -> bytes:
    """`kind` is "text", "spreadsheet" or "presentation", `body` what is in it."""
    content = (
        f'<?xml version="1.0"?><office:document-content {ODF_NAMESPACES} '
        'xmlns:xlink="http://www.w3.org/1999/xlink">'
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body>"
        "</office:document-content>"
    )
    media_type = f"application/vnd.oasis.opendocument.{kind}"
    return archive({"mimetype": media_type, "content.xml": content, **members})


def epub(chapters: Mapping[str, str], *, title: str = "A book", **members: str) -> bytes:
    """`chapters` are the bodies of pages by the name of their file."""
    items = "".join(f'<item id="i{n}" href="{name}"/>' for n, name in enumerate(chapters))
    spine = "".join(f'<itemref idref="i{n}"/>' for n in range(len(chapters)))
    book = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<metadata><dc:title>{title}</dc:title></metadata>"
        f"<manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    pages = {
        f"OEBPS/{name}": f"<?xml version='1.0' encoding='utf-8'?><!DOCTYPE html>"
        f"<html xmlns='http://www.w3.org/1999/xhtml'><body>{body}</body></html>"
        for name, body in chapters.items()
    }
    start = {"mimetype": "application/epub+zip", "META-INF/container.xml": CONTAINER}
    return archive({**start, "OEBPS/book.opf": book, **pages, **members})
