"""`ServerEditor`: one MCP server, in a form or as JSON; or several, written or pasted as JSON."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.core.errors import UserError
from app.core.mcp_servers.editing import ServerForm
from app.ui.controls.flow_layout import FlowLayout
from app.ui.controls.label import Label
from app.ui.controls.notices import sentence_of
from app.ui.controls.status_line import StatusLine
from app.ui.controls.word_edit import WordEdit
from app.ui.settings.widgets.server_form import ServerFields
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
    """What is in the form is in the JSON after the change from one to the other, and the other way
    round."""

    saved = Signal(str, str)  # the JSON, and the name of the server that it replaces
    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._replaced = ""
        self._stored = ServerForm()
        self._path: Path | None = None
        self._taken: Collection[str] = ()
        self._is_form = True
        self._title = Label(self)
        self._title.setWordWrap(True)
        self._form = ServerFields(self)
        self._form.edited.connect(self._changed)
        self._field = WordEdit(self)
        self._field.setProperty("role", "field")
        self._field.setTabChangesFocus(True)
        self._field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
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
        self._other = QPushButton(self)
        self._other.clicked.connect(self._change_way)
        buttons = FlowLayout(gap=spacing.S)
        for button in (self._save, self._cancel, self._other):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.S)
        for each in (self._title, self._form, self._field, self._wrong):
            column.addWidget(each)
        column.addLayout(buttons)

    def edit(
        self, name: str, text: str, taken: Collection[str], path: Path | None, *, form: bool
    ) -> None:
        """`name` is empty for a new one; `taken` are the names of the others, and `path` is where
        all are kept. In a `form` where that is possible."""
        self._replaced, self._taken, self._path = name, taken, path
        self._stored = ServerForm()
        self._wrong.hide()
        try:
            self._stored = ServerForm.of(text)
        except UserError as error:
            form = False
            if text:
                self._say(error)
        self._form.show_form(self._stored, path)
        self._field.setPlainText(text)
        self._show_way(form)
        self._changed()
        self.show()
        self._focus()

    def show_refusal(self, error: UserError) -> None:
        """What was written stays."""
        self._say(error)
        self._save.setEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _say(self, error: UserError) -> None:
        detail = f"\n{error.detail}" if error.detail else ""
        self._wrong.show_status("error", "danger", sentence_of(error) + detail)
        self._wrong.show()

    def _show_way(self, form: bool) -> None:
        self._is_form = form
        self._form.setVisible(form)
        self._field.setVisible(not form)
        self._other.setText(self.tr("Edit as JSON") if form else self.tr("Edit in a form"))
        if form:
            text = self.tr("A server that was changed is off until you switch it on again.")
            self._title.setVisible(bool(self._replaced))
        elif self._replaced:
            text = self.tr(
                "Edit its JSON. Secrets are shown as dots; where you leave the dots, the secret "
                "stays. A server that was changed is off until you switch it on again."
            )
            self._title.show()
        else:
            text = self.tr(
                "Paste the JSON that the server’s page shows for Claude Desktop, Cursor or "
                "LM Studio, or write a command with its arguments and environment, or a url with "
                "its headers."
            )
            self._title.show()
        self._title.setText(text)

    def _focus(self) -> None:
        if self._is_form:
            self._form.focus_first()
        else:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _change_way(self) -> None:
        if self._is_form:
            form = self._form.form()
            self._field.setPlainText("" if form == ServerForm() else form.text)
        else:
            try:
                self._form.show_form(ServerForm.of(self._field.toPlainText()), self._path)
            except UserError as error:
                self._say(error)
                return
        self._wrong.hide()
        self._show_way(not self._is_form)
        self._changed()
        self._focus()

    @Slot()
    def _changed(self) -> None:
        self._save.setEnabled(self._is_form or bool(self._field.toPlainText().strip()))

    @Slot()
    def _submit(self) -> None:
        if not self._is_form:
            self._save.setEnabled(False)
            self.saved.emit(self._field.toPlainText(), self._replaced)
            return
        form = self._form.form()
        wrong = form.wrong_fields(self._stored, self._taken)
        self._form.show_wrong(wrong)
        if not wrong:
            self._save.setEnabled(False)
            self.saved.emit(form.text, self._replaced)
