"""Plain text files as documents."""

from __future__ import annotations

import codecs
import contextlib
import locale
import re
from pathlib import Path

from app.core.documents.extracted import ExtractedDocument, Label, Section, SectionKind
from app.core.errors import Code, UserError
from app.core.files import read_regular

_MOST_BYTES = 1 << 24
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = re.compile(r"[\x00-\x06\x0e-\x1a\x1c-\x1f]")


def read_document(path: Path) -> ExtractedDocument:
    """Raises UserError(DOCUMENT_MISSING, DOCUMENT_NOT_TEXT, FILE_NOT_READABLE; path)."""
    try:
        data = read_regular(path.expanduser(), _MOST_BYTES)
    except (FileNotFoundError, RuntimeError):
        raise UserError(Code.DOCUMENT_MISSING, path=str(path)) from None
    except OSError as error:  # not allowed; or a folder, a pipe, a device, too large
        denied = isinstance(error, PermissionError)
        code = Code.FILE_NOT_READABLE if denied else Code.DOCUMENT_NOT_TEXT
        raise UserError(code, detail=str(error), path=str(path)) from None
    text = _decoded(data)
    if text is None:
        raise UserError(Code.DOCUMENT_NOT_TEXT, path=str(path))
    section = Section(Label(SectionKind.WHOLE), text)
    return ExtractedDocument(path.name, "text/plain", "", (section,))


def _decoded(data: bytes) -> str | None:
    """By its byte order mark, else UTF-8, else UTF-16 if every second byte of much of it is zero,
    else the system's encoding of old, which outside Windows is taken to be that of Western Europe.
    None for what holds other control characters than text does."""
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    wide = ("utf-16-le", "utf-16-be") if data.count(0) * 4 > len(data) else ()
    for encoding in (marked,) if marked else ("utf-8", *wide, locale.getencoding(), "cp1252"):
        with contextlib.suppress(UnicodeDecodeError):
            text = data.decode(encoding)
            if not ("\0" in text if encoding.startswith("utf-8") else _CONTROLS.search(text)):
                return text
    return None
