"""Text fields that emit their text when the user pauses or leaves: `LineField` and `LinesField`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from app.ui.controls.line_edit import LineEdit
from app.ui.controls.word_edit import WordEdit
from app.ui.style import spacing

_PAUSE_MS = 1000
_LEAST_LINES, _MOST_LINES = 4, 12


class LineField(LineEdit):
    """A text that `allowed` refuses is marked and not taken."""

    chosen = Signal(object)  # str
    refused = Signal(bool)  # whether what stands there now is

    def __init__(
        self, parent: QWidget | None = None, allowed: Callable[[str], bool] = lambda text: True
    ) -> None:
        super().__init__(parent)
        self._allowed = allowed
        self._taken = ""
        self.editingFinished.connect(self._take)
        self.textEdited.connect(self._check)

    def show_value(self, value: str) -> None:
        self._taken = value
        if value != self.text() and not (self.hasFocus() and self.isModified()):
            self.setText(value)
            self.setCursorPosition(0)
            self._check()

    def drop(self) -> None:
        """Drop the text that is not emitted yet."""
        self.setModified(False)

    @Slot()
    def _take(self) -> None:
        text = self.text().strip()
        self.setModified(False)
        if text != self._taken and self._check():
            self._taken = text
            self.chosen.emit(text)

    @Slot()
    def _check(self) -> bool:
        good = self._allowed(self.text().strip())
        if self.property("wrong") is not (not good):
            self.setProperty("wrong", not good)
            self.style().unpolish(self)
            self.style().polish(self)
            self.refused.emit(not good)
        return good


class LinesField(WordEdit):
    """Grows with its text, to twelve lines."""

    chosen = Signal(object)  # str

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taken = ""
        self.setProperty("role", "field")
        self.setTabChangesFocus(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._take)
        self.textChanged.connect(self._edited)
        self._fit()

    def show_value(self, value: str) -> None:
        self._taken = value
        if value != self.toPlainText() and not self._pause.isActive():
            blocked = self.blockSignals(True)
            self.setPlainText(value)
            self.blockSignals(blocked)
            self._fit()

    def drop(self) -> None:
        """Drop the text that is not emitted yet."""
        self._pause.stop()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._take()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    @Slot()
    def _edited(self) -> None:
        self._fit()
        self._pause.start()

    @Slot()
    def _take(self) -> None:
        self._pause.stop()
        text = self.toPlainText()
        if text != self._taken:
            self._taken = text
            self.chosen.emit(text)

    def _fit(self) -> None:
        lines = min(max(self.document().blockCount(), _LEAST_LINES), _MOST_LINES)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + spacing.XL)
