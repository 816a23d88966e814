"""An e-book: its chapters in the order of reading."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Final

from lxml import etree

from app.core.documents.decoding import decoded
from app.core.documents.extracted import DocumentSection, SectionKind, SectionLabel
from app.core.documents.package import Package, local, resolved_link
from app.core.documents.readers.html import html_to_markdown, parsed_html
from app.core.documents.source import Content
from app.core.documents.text_cleaning import clean
from app.core.errors import Code, UserError

_FONTS: Final = ("idpf.org/2008/embedding", "ns.adobe.com/pdf/enc#RC")  # scrambled, not the text


def open_epub(package: Package) -> Content:
    _refuse_protected(package)
    container = package.xml("META-INF/container.xml")
    rootfile = next(each for each in container.iter() if local(each) == "rootfile")
    place = rootfile.get("full-path") or ""
    book = package.xml(place)
    titles = (each.text or "" for each in book.iter() if local(each) == "title")
    chapters = list(_chapters(book, posixpath.dirname(place)))
    return Content(
        "application/epub+zip",
        _sections(package, chapters),
        clean(next(titles, "")).strip(),
        len(chapters),
    )


def _refuse_protected(package: Package) -> None:
    encryption = package.xml_if_there("META-INF/encryption.xml")
    if encryption is None:
        return
    methods = [each for each in encryption.iter() if local(each) == "EncryptionMethod"]
    if any(not _is_of_fonts(each) for each in methods):
        raise UserError(Code.DOCUMENT_ENCRYPTED)


def _is_of_fonts(method: etree._Element) -> bool:
    algorithm = method.get("Algorithm") or ""
    return any(font in algorithm for font in _FONTS)


def _chapters(book: etree._Element, folder: str) -> Iterator[str]:
    """The members of the archive in the order of the spine."""
    files = {
        each.get("id"): resolved_link(folder, each.get("href") or "")
        for each in book.iter()
        if local(each) == "item"
    }
    for each in book.iter():
        if local(each) == "itemref" and each.get("idref") in files:
            yield files[each.get("idref")]


def _sections(package: Package, chapters: list[str]) -> Iterator[DocumentSection]:
    for number, name in enumerate(chapters, 1):
        if name not in package.names:
            continue
        root = parsed_html(clean(decoded(package.read(name)) or ""))
        if root is None:
            continue
        writer = html_to_markdown(root)
        yield DocumentSection(
            SectionLabel(SectionKind.CHAPTER, number, writer.first_heading), writer.text
        )
