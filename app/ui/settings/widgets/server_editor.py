"""`ServerEditor`: the JSON of an MCP server, written or pasted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.errors import UserError
from app.ui.controls.label import Label
from app.ui.controls.notices import sentence_of
from app.ui.controls.status_line import StatusLine
from app.ui.controls.word_edit import WordEdit
from app.ui.style import spacing

_EXAMPLE = """\
"time": {
  "command": "uvx",
  "args": ["mcp-server-time"],
  "env": {}
}
"""
_LINES = 12


class ServerEditor(QWidget):
    saved = Signal(str, str)  # the text, and the name of the server that it replaces
    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._replaced = ""
        self._title = Label(self)
        self._title.setWordWrap(True)
        self._field = WordEdit(self)
        self._field.setProperty("role", "field")
        self._field.setTabChangesFocus(True)
        self._field.setAccessibleName(self.tr("JSON of the tool server"))
        self._field.setPlaceholderText(_EXAMPLE)
        self._field.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
        self._field.textChanged.connect(self._changed)
        self._wrong = StatusLine(self)
        self._wrong.hide()
        self._save = QPushButton(self.tr("Save"), self)
        self._save.clicked.connect(self._submit)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.clicked.connect(self.cancelled)
        buttons = QHBoxLayout()
        buttons.setSpacing(spacing.S)
        buttons.addWidget(self._save)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.S)
        column.addWidget(self._title)
        column.addWidget(self._field)
        column.addWidget(self._wrong)
        column.addLayout(buttons)

    def edit(self, name: str, text: str) -> None:
        """`name` is empty for a new one."""
        self._replaced = name
        self._title.setText(
            self.tr(
                "Edit its JSON. Secrets are shown as dots; where you leave the dots, the secret "
                "stays. A server that was changed is off until you switch it on again."
            )
            if name
            else self.tr(
                "Paste the JSON that the server’s page shows for Claude Desktop, Cursor or "
                "LM Studio, or write a command with its arguments and environment, or a url with "
                "its headers."
            )
        )
        self._field.setPlainText(text)
        self._wrong.hide()
        self._changed()
        self.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_refusal(self, error: UserError) -> None:
        """What was written stays."""
        detail = f"\n{error.detail}" if error.detail else ""
        self._wrong.show_status("error", "danger", sentence_of(error) + detail)
        self._wrong.show()
        self._save.setEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _changed(self) -> None:
        self._save.setEnabled(bool(self._field.toPlainText().strip()))

    @Slot()
    def _submit(self) -> None:
        self._save.setEnabled(False)
        self.saved.emit(self._field.toPlainText(), self._replaced)
