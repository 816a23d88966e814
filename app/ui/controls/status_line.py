"""`StatusLine`: a sentence after a small sign of what kind it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.controls.icon_label import IconLabel
from app.ui.controls.label import Label
from app.ui.style import spacing


class StatusLine(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._symbol = IconLabel("info", "muted", self)
        self._label = Label(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(spacing.S)
        row.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)

    def show_status(self, icon: str, token: str, sentence: str) -> None:
        """`icon` in the colour token `token` before the sentence."""
        self._symbol.set_look(icon, token)
        self._label.setText(sentence)

    def text(self) -> str:
        return self._label.text()
