"""Files that are put before a question."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import Code, UserError

_FENCES = re.compile(r"^`{3,}", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Document:
    name: str
    text: str


def read_document(path: Path) -> Document:
    """Raises UserError(DOCUMENT_MISSING, DOCUMENT_NOT_TEXT, FILE_NOT_READABLE; path)."""
    try:
        data = path.expanduser().read_bytes()
    except FileNotFoundError:
        raise UserError(Code.DOCUMENT_MISSING, path=str(path)) from None
    except OSError as error:
        raise UserError(Code.FILE_NOT_READABLE, detail=str(error), path=str(path)) from None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UserError(Code.DOCUMENT_NOT_TEXT, path=str(path)) from None
    if "\0" in text:
        raise UserError(Code.DOCUMENT_NOT_TEXT, path=str(path))
    return Document(path.name, text)


def with_documents(question: str, documents: Sequence[Document]) -> str:
    """Each document between fences longer than any in it, then the question."""
    return "\n\n".join([*(_fenced(document) for document in documents), question])


def _fenced(document: Document) -> str:
    longest = max((len(fence) for fence in _FENCES.findall(document.text)), default=2)
    fence = "`" * (longest + 1)
    end = "" if document.text.endswith("\n") else "\n"
    return f"File “{document.name}”:\n{fence}\n{document.text}{end}{fence}"
