"""`SpokenText`: lets a screen reader go through a text by characters, words and lines.

Qt has a text interface only for its editors; one made in Python cannot say what is selected, as
PySide leaves that out. So a hidden editor has the words of whatever was asked about last.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QRect, Slot
from PySide6.QtGui import QAccessible, QAccessibleTextInterface, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from app.ui.text.utf16 import place, units


class Spoken(Protocol):
    """Something with words; as in `AccessiblePart`."""

    def words(self) -> str: ...

    def area(self) -> QRect: ...

    def selected(self) -> tuple[int, int]: ...

    def select(self, start: int, end: int) -> None: ...


class SpokenText(QObject):
    """Of all parts below `host`: what it lends is good until the next one asks."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._edit: QTextEdit | None = None
        self._document: QTextDocument | None = None  # of the words
        self._of: Spoken | None = None
        self._words = ""

    def lend(self, asked: Spoken) -> QAccessibleTextInterface | None:
        edit = self._edit
        if edit is None:
            edit = self._edit = self._make()
        edit.blockSignals(True)
        words, area = asked.words(), asked.area()
        width = max(area.width(), 1)
        edit.resize(area.size())
        if width != edit.lineWrapColumnOrWidth():  # before the document, which is laid out when set
            edit.setLineWrapColumnOrWidth(width)
        if self._document is None or asked is not self._of:
            self._show(edit, words)
        elif words != self._words:
            self._change_end(self._document, words)
        self._of, self._words = asked, words
        edit.move(self._host.mapFromGlobal(area.topLeft()))
        self._show_selected(edit, *asked.selected())
        edit.blockSignals(False)
        iface = QAccessible.queryAccessibleInterface(edit)
        return iface.textInterface() if iface else None

    def _show(self, edit: QTextEdit, words: str) -> None:
        before, document = self._document, QTextDocument(words, edit)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self._host.font())
        document.setDocumentMargin(0)
        edit.setDocument(document)
        if before is not None:  # Qt deletes only a document that it made
            before.deleteLater()
        self._document = document

    def _change_end(self, document: QTextDocument, words: str) -> None:
        """Of a long text that grows, only what is new is laid out."""
        same = _common(self._words, words)
        document.blockSignals(True)  # the editor would tell screen readers
        cursor = QTextCursor(document)
        cursor.setPosition(units(words[:same]))
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words[same:])
        document.blockSignals(False)

    def _make(self) -> QTextEdit:
        edit = QTextEdit(self._host)
        edit.hide()
        edit.setReadOnly(True)
        edit.setFocusPolicy(edit.focusPolicy().NoFocus)
        edit.setFrameShape(QFrame.Shape.NoFrame)
        edit.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        edit.cursorPositionChanged.connect(self._selected)
        edit.selectionChanged.connect(self._selected)
        return edit

    def _show_selected(self, edit: QTextEdit, start: int, end: int) -> None:
        anchor, caret = (units(self._words[:each]) for each in (start, end))
        cursor = edit.textCursor()
        if (cursor.anchor(), cursor.position()) != (anchor, caret):
            cursor.setPosition(anchor)
            cursor.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
            edit.setTextCursor(cursor)

    @Slot()
    def _selected(self) -> None:
        """A screen reader has moved the caret."""
        if self._of is not None and self._edit is not None:
            cursor = self._edit.textCursor()
            ends = (cursor.anchor(), cursor.position())
            start, end = (place(self._words, each) for each in ends)
            self._of.select(start, end)


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with in common."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one.startswith(other[low:middle], low):
            low = middle
        else:
            high = middle - 1
    return low
