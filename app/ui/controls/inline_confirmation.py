"""`InlineConfirmation`: asks before something is lost, where it was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.controls.flow_layout import FlowLayout
from app.ui.controls.icon_label import IconLabel
from app.ui.controls.label import Label
from app.ui.style import spacing


class InlineConfirmation(QWidget):
    """`answered` brings the number of the answer that was pressed; the first, on which the
    focus is, loses nothing, and Esc means it."""

    answered = Signal(int)

    def __init__(self, question: str, answers: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(question)
        label = Label(question, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        asked = QHBoxLayout()
        asked.setSpacing(spacing.S)
        asked.addWidget(IconLabel("warning", "warning", self), 0, Qt.AlignmentFlag.AlignTop)
        asked.addWidget(label, 1)
        buttons = FlowLayout()
        for number, answer in enumerate(answers):
            button = QPushButton(answer, self)
            button.clicked.connect(partial(self._press, number))
            buttons.addWidget(button)
            if number == 0:
                self.setFocusProxy(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, spacing.XS, 0, spacing.XS)
        column.setSpacing(spacing.S)
        column.addLayout(asked)
        column.addLayout(buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.answered.emit(0)
        else:
            super().keyPressEvent(event)

    def _press(self, number: int, *_: object) -> None:
        self.answered.emit(number)
