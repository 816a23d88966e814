"""`DocumentParts`: files become attachments; which part of each is sent, and what that takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from app.core.cancel import CancelToken
from app.core.chat.documents import add_document, block_of, excerpt_of, first_characters
from app.core.conversations.document_store import DocumentStore
from app.core.conversations.records import (
    WHOLE,
    Attachment,
    DocumentRecord,
    Excerpt,
    SectionMark,
)
from app.core.documents.extracted import (
    DocumentSection,
    ExtractedDocument,
    OnSection,
    SectionKind,
    SectionLabel,
)
from app.core.engine.context import ROOM as ANSWER_ROOM
from app.core.engine.interface import Engine
from app.core.errors import UserError

Extract = Callable[[Path, CancelToken, OnSection], ExtractedDocument]
OnProgress = Callable[[int, "float | None"], None]
"""Gets the size of the file in bytes, and how much of it is read, in 0..1, or None."""

_MOST_COUNTED: Final = 4_000_000  # characters; more finds no room in any context
_BYTES_PER_TOKEN: Final = 4  # about, in any language
_AROUND: Final = 256  # tokens of a prompt around its files, with a short question
_SPARE: Final = 16  # tokens, as those of two texts are not those of both


@dataclass(frozen=True, slots=True)
class Counted:
    """Tokens of what is sent; `about`: only estimated."""

    tokens: int
    about: bool


@dataclass(frozen=True, slots=True)
class SentText:
    """A document as the model gets it, and where in this text its sections begin. `all_marks` are
    those of the whole document."""

    text: str
    marks: tuple[SectionMark, ...]
    all_marks: tuple[SectionMark, ...]


class DocumentParts:
    """Its calls wait for the disk, for the process that reads files and for the engine."""

    def __init__(self, store: DocumentStore, engine: Engine, extract: Extract) -> None:
        self._store = store
        self._engine = engine
        self._extract = extract

    def room(self, instructions: str) -> int:
        """The tokens that the files of one message can have; 0 while no model is loaded."""
        loaded = self._engine.loaded
        if loaded is None:
            return 0
        length = loaded.context_length
        taken = min(ANSWER_ROOM, length // 4) + _AROUND + _estimate(instructions)
        return max(length - taken, 1)

    def read(self, path: Path, cancel: CancelToken, progress: OnProgress) -> Attachment:
        """Raises Cancelled, and UserError as `Extractor.extract`."""
        size = _size_of(path)
        progress(size, None)
        read = 0

        def on_section(section: DocumentSection, sections: int) -> None:
            nonlocal read
            read += 1
            progress(size, read / sections if sections else None)

        document = self._extract(path, cancel, on_section)
        cancel.raise_if_cancelled()
        return add_document(self._store, document, size)

    def store_text(self, name: str, text: str) -> Attachment:
        """A text that came from no file."""
        whole = DocumentSection(SectionLabel(SectionKind.WHOLE), text)
        document = ExtractedDocument(name, "text/plain", "", (whole,))
        return add_document(self._store, document, len(text.encode("utf-8", "replace")))

    def sections(self, attachment: Attachment, numbers: Sequence[int]) -> Attachment:
        """Its sections with these numbers from 0; without any, all of it."""
        return replace(attachment, excerpt=Excerpt(tuple(numbers)))

    def first(self, attachment: Attachment, room: int) -> Attachment:
        """As much of it from the start as has `room` tokens at most."""
        document = self._store.get(attachment.document_id)
        cut = replace(attachment, excerpt=Excerpt(characters=1))
        (around,) = self._counts([block_of(cut, document)])
        text = excerpt_of(document, WHOLE)
        characters = first_characters(text, room - around - _SPARE, self._counts)
        if characters >= len(text):
            return replace(attachment, excerpt=WHOLE)
        return replace(attachment, excerpt=Excerpt(characters=max(characters, 1)))

    def count(self, attachment: Attachment) -> Counted:
        block = block_of(attachment, self._store.get(attachment.document_id))
        if len(block) <= _MOST_COUNTED:
            try:
                return Counted(self._engine.count_tokens([block])[0], about=False)
            except UserError:  # no model is loaded, or its process has just died
                pass
        return Counted(_estimate(block), about=True)

    def sent(self, attachment: Attachment) -> SentText:
        """Raises UserError(DOCUMENT_LOST)."""
        document = self._store.get(attachment.document_id)
        text = block_of(attachment, document)
        return SentText(text, _marks(attachment.excerpt, document, text), document.sections)

    def _counts(self, texts: Sequence[str]) -> Sequence[int]:
        try:
            return self._engine.count_tokens(texts)
        except UserError:
            return [_estimate(text) for text in texts]


def _estimate(text: str) -> int:
    return len(text.encode("utf-8", "replace")) // _BYTES_PER_TOKEN + 1


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except (OSError, ValueError):  # reading it will say why
        return 0


def _marks(excerpt: Excerpt, document: DocumentRecord, block: str) -> tuple[SectionMark, ...]:
    """Where in the block the sections begin that are in it."""
    marks = document.sections
    ends = [*(mark.start for mark in marks[1:]), len(document.text)]
    numbers = [n for n in excerpt.sections if n < len(marks)] or range(len(marks))
    at = block.find("\n") + 1
    end = at + excerpt.characters if excerpt.characters else len(block)
    found = []
    for number in numbers:
        if at < end:
            found.append(marks[number]._replace(start=at))
        at += ends[number] - marks[number].start
    return tuple(found)
