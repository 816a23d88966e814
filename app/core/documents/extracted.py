"""What was read from a file: its text in sections that a citation can name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class SectionKind(StrEnum):
    WHOLE = "whole"  # the only section of a file without parts
    PAGE = "page"
    SLIDE = "slide"
    SHEET = "sheet"
    CHAPTER = "chapter"


@dataclass(frozen=True, slots=True)
class SectionLabel:
    """Which part of a file: page 3, sheet 2 with the name “Sales”.

    `number` counts from 1, as the reader of the file would; 0 for the whole. `name` is what the
    file calls the part, "" where it has no name.
    """

    kind: SectionKind
    number: int = 0
    name: str = ""

    @property
    def heading(self) -> str:
        """As it stands above the text for a model: `Page 3`, `Sheet 2: Sales`."""
        words = f"{self.kind.capitalize()} {self.number}" if self.number else self.kind.capitalize()
        return f"{words}: {self.name}" if self.name else words


@dataclass(frozen=True, slots=True)
class DocumentSection:
    """`text` is Markdown where the file has headings, lists or tables, else plain text.

    Its lines end in "\\n" and hold no control characters but tabs. A plain text file keeps its
    lines, so that a line's number in the text is its number in the file.
    """

    label: SectionLabel
    text: str


@dataclass(frozen=True, slots=True)
class ExtractedDocument:
    """`name` is the file's; `title` what the document says it is called, or ""."""

    name: str
    media_type: str
    title: str
    sections: tuple[DocumentSection, ...]


OnSection = Callable[[DocumentSection, int], None]
"""Called with each section as soon as it is read, and how many the document has; 0: not known."""
