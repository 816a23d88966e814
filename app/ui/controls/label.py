"""`Label`: text that begins where the window's language begins."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QStyle, QWidget


class Label(QLabel):
    """Qt goes by the first letter of the text instead, so that in a window from right to left a
    line that begins with a file's name or with "12 GB" would stand on the left by itself."""

    _wanted = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

    def __init__(self, text: str | QWidget | None = "", parent: QWidget | None = None) -> None:
        if isinstance(text, str):
            super().__init__(text, parent)
        else:
            super().__init__(text)
        self._align()

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Left is where the language begins, unless `AlignAbsolute` is among it."""
        self._wanted = alignment
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        super().setAlignment(QStyle.visualAlignment(self.layoutDirection(), self._wanted))
