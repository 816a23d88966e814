"""What is said of a citation: where it leads, and what is there."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.core.browser.citations import Citation
from app.core.documents.extracted import SectionKind
from app.core.printable import escaped, one_line
from app.ui.text.language import LANGUAGE

_LONGEST: Final = 100  # characters of a title
_PASSAGE: Final = 600  # of a passage in a tool tip

_SECTIONS: Final = {
    SectionKind.PAGE: QT_TRANSLATE_NOOP("Citation", "{document}, page {number}"),
    SectionKind.SLIDE: QT_TRANSLATE_NOOP("Citation", "{document}, slide {number}"),
    SectionKind.SHEET: QT_TRANSLATE_NOOP("Citation", "{document}, sheet {number}"),
    SectionKind.CHAPTER: QT_TRANSLATE_NOOP("Citation", "{document}, chapter {number}"),
}

translate = QCoreApplication.translate  # the name lupdate looks for


def source_name(citation: Citation) -> str:
    """The document, and where in it."""
    title = LANGUAGE.isolated(one_line(citation.title, _LONGEST))
    section = citation.section
    if section is not None and section.kind in _SECTIONS:
        text = translate("Citation", _SECTIONS[section.kind])
        return LANGUAGE.fill(text, document=title, number=section.number)
    first, last = citation.first_line, citation.last_line
    if not first:
        return title
    text = translate("Citation", "{document}, lines {first}–{last}")
    if first == last:
        text = translate("Citation", "{document}, line {first}")
    return LANGUAGE.fill(text, document=title, first=first, last=last)


def citation_tip(citation: Citation | None) -> str:
    """The passage, with its document's name."""
    if citation is None or not citation.is_real:
        return translate(
            "Citation", "The model names a source here that it did not read in this conversation."
        )
    passage = escaped(citation.passage)
    if len(passage) > _PASSAGE:
        passage = f"{passage[: _PASSAGE - 1]}…"
    return f"{source_name(citation)}\n\n{passage}"


def citation_name(number: int, citation: Citation | None) -> str:
    """In a menu."""
    if citation is None or not citation.is_real:
        text = translate("Citation", "Source {number}: not found")
        return LANGUAGE.fill(text, number=number)
    text = translate("Citation", "Source {number}: {source}")
    return LANGUAGE.fill(text, number=number, source=source_name(citation))
