"""What of a long text is shown at a time, and what is marked in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from app.ui.chat.values import CitedPlace
from app.ui.style import theme
from app.ui.text.utf16 import units

_AT_ONCE = 60_000  # characters shown at a time; more are laid out too slowly

translate = QCoreApplication.translate  # the name lupdate looks for


def stretches(text: str) -> list[int]:
    """Where each begins."""
    starts = [0]
    while starts[-1] + _AT_ONCE < len(text):
        start = starts[-1]
        end = text.rfind("\n", start + _AT_ONCE // 2, start + _AT_ONCE) + 1
        starts.append(end or start + _AT_ONCE)
    return starts


def mark_cited(edit: QPlainTextEdit, text: str, first: int, cited: CitedPlace | None) -> None:
    """In the stretch that is shown: `text`, which begins at `first`."""
    if cited is None or cited.lost or cited.end <= first or cited.start >= first + len(text):
        edit.setExtraSelections([])
        return
    mark = QTextEdit.ExtraSelection()
    mark.cursor = QTextCursor(edit.document())
    mark.cursor.setPosition(units(text[: max(cited.start - first, 0)]))
    end = units(text[: cited.end - first])
    mark.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    mark.format.setBackground(QColor(theme.tokens(edit).mark))
    edit.setExtraSelections([mark])


def cited_words(cited: CitedPlace | None) -> str:
    """Where what is shown is not the document that the model read."""
    if cited is not None and cited.lost:
        return translate(
            "DocumentViewer",
            "This document is gone or has changed. Here is the passage as the model read it.",
        )
    if cited is not None and cited.changed:
        return translate("DocumentViewer", "This document has changed since the model read it.")
    return ""
