"""`FailureDetail`: the technical details of a failure, with a link to its help."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QWhatsThisClickedEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from app.core.errors import Code
from app.ui.controls.detail_box import DetailBox
from app.ui.style import spacing


class FailureDetail(QWidget):
    """Hidden until it is asked for. The way to the help is Qt's own event for that: it rises from
    widget to widget until the window takes it, wherever the failure is shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._code: Code | None = None
        self._box = DetailBox(self)
        self._box.show()
        self._more = QPushButton(self.tr("More about this"), self)
        self._more.setProperty("role", "link")
        self._more.clicked.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.XS)
        column.addWidget(self._box)
        column.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def set_failure(self, code: Code | None, detail: str) -> None:
        self._code = code
        self._more.setVisible(code is not None)
        if detail != self._box.toPlainText():  # else the selection would be lost
            self._box.setPlainText(detail)

    def text(self) -> str:
        return self._box.toPlainText()

    @Slot()
    def _ask(self) -> None:
        if self._code is not None:
            QApplication.sendEvent(self, QWhatsThisClickedEvent(self._code))
