"""`FindBar`: a phrase to find in the conversation, how often it is there, and the way to each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.ui.controls.icon_button import IconButton
from app.ui.controls.label import Label
from app.ui.style import spacing, theme
from app.ui.text.language import LANGUAGE

_FIELD = 320  # pixels
_LONGEST = 500  # characters


class FindBar(QWidget):
    """Hidden until it is opened; Escape closes it."""

    wanted_changed = Signal(str)
    step_requested = Signal(int)  # 1: the next match, -1: the previous
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Find in this conversation"))
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(self.tr("Find in this conversation"))
        self._field.setAccessibleName(self.tr("Find in this conversation"))
        self._field.setMaxLength(_LONGEST)
        self._field.setMaximumWidth(_FIELD)
        self._field.textChanged.connect(self.wanted_changed)
        self._count = Label("", self)
        self._count.setProperty("role", "muted")
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._back = IconButton("arrow-up", self.tr("Previous match"), self)
        self._forward = IconButton("arrow-down", self.tr("Next match"), self)
        close = IconButton("close", self.tr("Close the search"), self)
        self._back.clicked.connect(self._go_back)
        self._forward.clicked.connect(self._go_on)
        close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(spacing.L, spacing.XS, spacing.L, spacing.XS)
        row.setSpacing(spacing.S)
        row.addStretch(1)
        row.addWidget(self._field, 4)
        row.addWidget(self._count)
        for button in (self._back, self._forward, close):
            row.addWidget(button)
        self.setFocusProxy(self._field)
        self.hide()

    @property
    def wanted(self) -> str:
        return self._field.text()

    def open(self, wanted: str = "") -> None:
        """With `wanted` in the field, or else with what was there."""
        self.show()
        if wanted:
            self._field.setText(wanted)
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_count(self, number: int, count: int, *, more: bool = False) -> None:
        """Match `number` of `count` is shown; with `more` there are others that are not counted."""
        for button in (self._back, self._forward):
            button.setEnabled(count > 0)
        if not self.wanted.strip():
            text = ""
        elif count == 0:
            text = self.tr("No match")
        else:
            sentence = self.tr("{number} of {count}")
            if more:
                sentence = self.tr("{number} of more than {count}")
            text = LANGUAGE.fill(sentence, number=number, count=count)
        if text != self._count.text():
            self._count.setText(text)
            if text and self.isVisible():
                event = QAccessibleAnnouncementEvent(self._field, text)
                QAccessible.updateAccessibility(event)

    def show_searching(self) -> None:
        self._count.setText(self.tr("Searching…"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.step_requested.emit(-1 if back else 1)

    def _go_on(self) -> None:
        self.step_requested.emit(1)

    def _go_back(self) -> None:
        self.step_requested.emit(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """With a line between it and the conversation."""
        painter = QPainter(self)
        colour = QColor(theme.tokens(self).border)
        painter.fillRect(0, self.height() - 1, self.width(), 1, colour)
