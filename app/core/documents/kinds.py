"""Which reader a file gets: by its first bytes, and by its name only where they are text."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from app.core.documents.binary_formats import OLE_MAGIC, binary_format, ole_failure
from app.core.documents.decoding import decoded
from app.core.documents.package import Package
from app.core.documents.source import Content, FileSource
from app.core.documents.text_cleaning import clean
from app.core.errors import Code, UserError

Attached = Callable[[FileSource], Content] | None

_PDF: Final = b"%PDF-"
_PDF_END: Final = b"%%EOF"
_PDF_WITHIN: Final = 1024  # other bytes may stand before it, and behind its end
_RTF: Final = b"{\\rtf"
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
_MOST_TEXT_BYTES: Final = 1 << 27  # more than the characters that are read take in any encoding
_HTML: Final = re.compile(r"\s*(<\?xml[^>]*>\s*)?(<!doctype html|<html)", re.IGNORECASE)
_FLAT_ODF: Final = re.compile(r"\s*<\?xml[^>]*>\s*<office:document\s")
_MAIL: Final = re.compile(
    r"(Received|Return-Path|Delivered-To|From|To|Subject|Date|Message-ID|MIME-Version): ",
    re.IGNORECASE,
)
_MEDIA_TYPES: Final = {
    ".csv": "text/csv",
    ".json": "application/json",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".tex": "application/x-tex",
    ".tsv": "text/tab-separated-values",
    ".xml": "application/xml",
    ".yaml": "application/yaml",
    ".yml": "application/yaml",
}


def open_content(source: FileSource) -> Content:
    """What is attached to an e-mail is read with it.

    Raises UserError(DOCUMENT_NO_TEXT, DOCUMENT_UNKNOWN_KIND, DOCUMENT_UNSUPPORTED,
    DOCUMENT_OLD_OFFICE, DOCUMENT_ENCRYPTED, DOCUMENT_DAMAGED or DOCUMENT_TOO_LARGE), and whatever
    a reader raises for a damaged file.
    """
    return _open(source, _open_attached)


def _open_attached(source: FileSource) -> Content:
    """Of an e-mail, but not what is attached to that."""
    return _open(source, None)


def _open(source: FileSource, attached: Attached) -> Content:
    data = source.data
    if not data:
        raise UserError(Code.DOCUMENT_NO_TEXT)
    if _is_pdf(data):
        from app.core.documents.readers.pdf import open_pdf

        return open_pdf(data)
    if data.startswith(_ZIP):
        return _open_package(data)
    if data.startswith(_RTF):
        from app.core.documents.readers.rtf import open_rtf

        return open_rtf(data)
    if data.startswith(OLE_MAGIC):
        raise ole_failure(data)
    if format := binary_format(data):
        raise UserError(Code.DOCUMENT_UNSUPPORTED, format=format)
    if source.suffix in (".eml", ".mht", ".mhtml"):
        from app.core.documents.readers.mail import open_mail

        return open_mail(data, attached)
    if len(data) > _MOST_TEXT_BYTES:
        raise UserError(Code.DOCUMENT_TOO_LARGE)
    text = decoded(data)
    if text is None:
        raise UserError(Code.DOCUMENT_UNKNOWN_KIND)
    return _open_text(source, clean(text), attached)


def _is_pdf(data: bytes) -> bool:
    """A text may name the mark of the format."""
    within = _PDF in data[:_PDF_WITHIN] and _PDF_END in data[-_PDF_WITHIN:]
    return within or data.startswith(_PDF)


def _open_package(data: bytes) -> Content:
    package = Package(data)
    declared = package.read("mimetype").strip() if "mimetype" in package.names else b""
    kind = declared.decode("ascii", "replace")
    if kind == "application/epub+zip":
        from app.core.documents.readers.epub import open_epub

        return open_epub(package)
    if kind.startswith("application/vnd.oasis.opendocument."):
        from app.core.documents.readers.odf import open_odf

        return open_odf(package, kind)
    match package.main_part().partition("/")[0]:
        case "word":
            from app.core.documents.readers.word import open_word

            return open_word(package)
        case "ppt":
            from app.core.documents.readers.slides import open_slides

            return open_slides(package)
        case "xl" if not package.main_part().endswith(".bin"):
            from app.core.documents.readers.workbook import open_workbook

            return open_workbook(package)
        case "xl":
            raise UserError(Code.DOCUMENT_UNSUPPORTED, format="XLSB")
    if any(name.endswith(".iwa") for name in package.names):
        raise UserError(Code.DOCUMENT_UNSUPPORTED, format="iWork")
    raise UserError(Code.DOCUMENT_UNSUPPORTED, format="ZIP")


def _open_text(source: FileSource, text: str, attached: Attached) -> Content:
    from app.core.documents.readers import text as plain

    suffix = source.suffix
    if suffix in (".html", ".htm", ".xhtml") or (not suffix and _HTML.match(text)):
        from app.core.documents.readers.html import open_html

        return open_html(text)
    if _FLAT_ODF.match(text):
        from app.core.documents.readers.odf import open_flat_odf

        return open_flat_odf(text)
    if not suffix and _MAIL.match(text):
        from app.core.documents.readers.mail import open_mail

        return open_mail(source.data, attached)
    if suffix == ".ipynb":
        return Content("application/x-ipynb+json", plain.read_notebook(text))
    media_type = _MEDIA_TYPES.get(suffix, "text/plain")
    if suffix in (".csv", ".tsv", ".tab"):
        return Content(media_type, plain.read_table(text))
    return Content(media_type, plain.read_text(text))
