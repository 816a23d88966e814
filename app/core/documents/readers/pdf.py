"""PDF: page by page, as PDFium finds the characters; `pdf_lines` orders their lines."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Final

import pypdfium2
from pypdfium2 import raw

from app.core.documents.extracted import DocumentSection, SectionKind, SectionLabel
from app.core.documents.readers.pdf_lines import Edges, PdfPage, ordered_lines
from app.core.documents.readers.pdf_paragraphs import joined_lines
from app.core.documents.source import Content
from app.core.documents.text_cleaning import clean, one_space, paired
from app.core.errors import Code, UserError

_PROTECTED: Final = (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)


def open_pdf(data: bytes) -> Content:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        protected = error.err_code in _PROTECTED
        code = Code.DOCUMENT_ENCRYPTED if protected else Code.DOCUMENT_DAMAGED
        raise UserError(code, f"PDFium {error.err_code}") from error
    title = clean(one_space(document.get_metadata_value("Title"))).strip()
    return Content("application/pdf", _sections(document), title, len(document))


def _sections(document: pypdfium2.PdfDocument) -> Iterator[DocumentSection]:
    if not len(document):
        raise UserError(Code.DOCUMENT_DAMAGED, "no pages")
    for index in range(len(document)):
        number = index + 1
        name = clean(document.get_page_label(index)).strip()
        label = SectionLabel(SectionKind.PAGE, number, "" if name == str(number) else name)
        yield DocumentSection(label, _text(document, index))


def _text(document: pypdfium2.PdfDocument, index: int) -> str:
    """ "" for a page that is damaged: the others may be whole."""
    try:
        page = _flat_page(document, index)
    except pypdfium2.PdfiumError:
        return ""
    try:
        text_page = page.get_textpage()
    except pypdfium2.PdfiumError:
        page.close()
        return ""
    try:
        text = joined_lines(ordered_lines(_PdfiumPage(text_page, page.get_rotation())))
        return clean(paired(text))
    finally:
        text_page.close()
        page.close()


def _flat_page(document: pypdfium2.PdfDocument, index: int) -> pypdfium2.PdfPage:
    """With what was filled into its form, and written over it, as a part of it."""
    page = document[index]
    if raw.FPDFPage_GetAnnotCount(page) <= 0:
        return page
    flattened = raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY)
    if flattened != raw.FLATTEN_SUCCESS:
        return page
    page.close()
    return document[index]


class _PdfiumPage(PdfPage):
    def __init__(self, page: pypdfium2.PdfTextPage, rotation: int) -> None:
        self._page = page.raw
        self._rotation = rotation
        self._box = raw.FS_RECTF()
        self._box_reference = ctypes.byref(self._box)
        self.characters = self._characters(page.count_chars())

    def _characters(self, count: int) -> str:
        """A code unit of UTF-16 for each place. All at once; one by one, which takes much longer,
        where PDFium leaves some out of its text."""
        if count <= 0:
            return ""
        units = (ctypes.c_ushort * (count + 1))()
        written = raw.FPDFText_GetText(self._page, 0, count, units)
        if written != count + 1:
            numbers = (raw.FPDFText_GetUnicode(self._page, place) for place in range(count))
            return "".join(chr(number) if number < 0x10000 else "\ufffd" for number in numbers)
        return "".join(map(chr, units[:count]))

    def edges(self, place: int) -> Edges:
        raw.FPDFText_GetLooseCharBox(self._page, place, self._box_reference)
        left, bottom = self._box.left, self._box.bottom
        right, top = self._box.right, self._box.top
        match self._rotation:  # of the page: the box is that of the page before it was turned
            case 90:
                return bottom, -right, top, -left
            case 180:
                return -right, -top, -left, -bottom
            case 270:
                return -top, left, -bottom, right
        return left, bottom, right, top
