"""Why a file cannot be attached to a question."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.core.errors import Code
from app.texts.translatable import QT_TRANSLATE_NOOP

DOCUMENTS: Final[Mapping[Code, str]] = {
    Code.DOCUMENT_MISSING: QT_TRANSLATE_NOOP(
        "Texts", "There is no file {path}. Check its name and try again."
    ),
    Code.DOCUMENT_NOT_A_FILE: QT_TRANSLATE_NOOP(
        "Texts",
        "{path} is a folder or a device, not a file. Choose a file.",
    ),
    Code.DOCUMENT_UNKNOWN_KIND: QT_TRANSLATE_NOOP(
        "Texts",
        "Gloss does not know what kind of file {path} is and finds no text in it. Save it as PDF, "
        "as an Office document or as plain text, then try again.",
    ),
    Code.DOCUMENT_UNSUPPORTED: QT_TRANSLATE_NOOP(
        "Texts",
        "{path} is a file of the kind {format}, from which Gloss reads no text. Choose a text, a "
        "PDF, an Office document, a web page, an e-book or an e-mail.",
    ),
    Code.DOCUMENT_OLD_OFFICE: QT_TRANSLATE_NOOP(
        "Texts",
        "{path} is in the format that Office used before 2007, which Gloss cannot read. Open it in "
        "an office program, save it as .docx, .xlsx or .pptx, then try again.",
    ),
    Code.DOCUMENT_ENCRYPTED: QT_TRANSLATE_NOOP(
        "Texts",
        "{path} is protected with a password or by its publisher, so Gloss cannot read it. Save a "
        "copy without protection, then try again.",
    ),
    Code.DOCUMENT_DAMAGED: QT_TRANSLATE_NOOP(
        "Texts",
        "{path} is damaged or not complete, so Gloss could not read it. Copy or download it again, "
        "or open it in another program and save it there.",
    ),
    Code.DOCUMENT_NO_TEXT: QT_TRANSLATE_NOOP(
        "Texts",
        "There is no text in {path}. It is empty or holds only pictures, as scanned pages do; run "
        "text recognition on it first.",
    ),
    Code.DOCUMENT_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Texts",
        "{path} holds more than Gloss can read from one file. Save the part that matters as a "
        "file of its own, then try again.",
    ),
    Code.DOCUMENT_TOOK_TOO_LONG: QT_TRANSLATE_NOOP(
        "Texts",
        "Reading {path} took longer than {seconds} second(s), so Gloss stopped it. Save the part "
        "that matters as a file of its own, then try again.",
        None,
        1,
    ),
    Code.DOCUMENT_CHANGED: QT_TRANSLATE_NOOP(
        "Texts",
        "Another program was writing {path} while Gloss read it. Wait until that is done, then try "
        "again.",
    ),
    Code.DOCUMENT_PROCESS_ENDED: QT_TRANSLATE_NOOP(
        "Texts",
        "The part of Gloss that reads files ended unexpectedly while it read {path}. Try again; "
        "if it fails once more, save the file in another format.",
    ),
    Code.DOCUMENT_LOST: QT_TRANSLATE_NOOP(
        "Texts",
        "The text of this file is not among your conversations any more. Attach the file again.",
    ),
}
