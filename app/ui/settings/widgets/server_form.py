"""`ServerFields`: the form for one MCP server."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.mcp_servers.config import MOST_NAME
from app.core.mcp_servers.editing import ServerForm
from app.ui.controls.choice_box import ChoiceBox
from app.ui.controls.label import Label
from app.ui.controls.line_edit import LineEdit
from app.ui.controls.status_line import StatusLine
from app.ui.controls.word_edit import WordEdit
from app.ui.settings.widgets.secret_rows import SecretRows
from app.ui.style import spacing, theme, type_scale
from app.ui.text.language import LANGUAGE

_PROGRAM, _ADDRESS = "program", "address"
_LINES = 4
_EXAMPLE_ARGS = "-y\n@modelcontextprotocol/server-filesystem\n/home/me/Documents"


class ServerFields(QWidget):
    edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = ServerForm()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing.S)
        self._wrong: dict[str, StatusLine] = {}
        self._boxes: dict[str, QWidget] = {}
        self._fields: dict[str, QWidget] = {}
        self._make_fields()
        self._show_kind()

    def _make_fields(self) -> None:
        self._name = self._line(self.tr("Name"))
        self._name.setMaxLength(MOST_NAME)
        self._add("name", self._name)
        self._kind = ChoiceBox(self)
        self._kind.setAccessibleName(self.tr("Kind"))
        self._kind.set_choices(
            [
                (_PROGRAM, self.tr("A program on this computer")),
                (_ADDRESS, self.tr("An address (HTTP)")),
            ]
        )
        self._kind.chosen.connect(self._choose_kind)
        self._add("kind", self._kind)
        self._command = self._line(self.tr("Program"), "npx")
        self._add("command", self._command)
        self._args = WordEdit(self)
        self._args.setProperty("role", "field")
        self._args.setTabChangesFocus(True)
        self._args.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as in a terminal
        self._args.setAccessibleName(self.tr("Arguments, one per line"))
        self._args.setPlaceholderText(_EXAMPLE_ARGS)
        self._args.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 2 * spacing.M)
        self._args.textChanged.connect(self.edited)
        self._add("args", self._args)
        self._env = SecretRows(self.tr("Add a variable"), "API_KEY", self)
        self._env.setAccessibleName(self.tr("Environment variables"))
        self._env.edited.connect(self.edited)
        self._add("env", self._env)
        self._cwd = self._line(self.tr("Folder in which it runs"))
        self._add("cwd", self._cwd)
        self._url = self._line(self.tr("Address"), "http://127.0.0.1:8000/mcp")
        self._add("url", self._url)
        self._headers = SecretRows(self.tr("Add a header"), "Authorization", self)
        self._headers.setAccessibleName(self.tr("HTTP headers"))
        self._headers.edited.connect(self.edited)
        self._add("headers", self._headers)
        self._kept = Label(self)
        self._kept.setWordWrap(True)
        self._kept.setProperty("role", "muted")
        theme.enlarge(self._kept, type_scale.SMALL)
        self._column.addWidget(self._kept)

    def show_form(self, form: ServerForm, path: Path | None) -> None:
        """`path` is where it is kept."""
        self._form = form
        self._name.setText(form.name)
        self._kind.show_value(_PROGRAM if form.is_program else _ADDRESS)
        self._command.setText(form.command)
        blocked = self._args.blockSignals(True)
        self._args.setPlainText(form.args)
        self._args.blockSignals(blocked)
        self._env.show_pairs(form.env)
        self._cwd.setText(form.cwd)
        self._url.setText(form.url)
        self._headers.show_pairs(form.headers)
        self._kept.setText(
            LANGUAGE.fill(
                self.tr(
                    "Values are kept as they are in {path}, as other programs expect them there; "
                    "only your account can read this file. Gloss shows none of them, and writes "
                    "none into a log."
                ),
                path=path or "mcp.json",
            )
        )
        self.show_wrong(())
        self._show_kind()

    def form(self) -> ServerForm:
        return ServerForm(
            self._name.text().strip(),
            self._kind.currentData() == _PROGRAM,
            self._command.text(),
            self._args.toPlainText(),
            self._env.pairs(),
            self._cwd.text(),
            self._url.text(),
            self._headers.pairs(),
            self._form.rest,
        )

    def show_wrong(self, fields: Iterable[str]) -> None:
        """Say at each of these what is wrong with it, and begin with the first."""
        wrong = {"url" if each == "type" else each for each in fields}
        sentences = self._sentences()
        for name, line in self._wrong.items():
            line.setVisible(name in wrong)
            line.show_status("error", "danger", sentences.get(name, "") if name in wrong else "")
            self._fields[name].setAccessibleDescription(line.text())
        first = next((name for name in self._wrong if name in wrong), "")
        if first:
            self._focus(first)

    def focus_first(self) -> None:
        self._focus("name")

    def _focus(self, name: str) -> None:
        field = self._fields[name]
        if isinstance(field, SecretRows):
            field.set_focus()
        else:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sentences(self) -> Mapping[str, str]:
        pairs = self.tr(
            "Each needs a name of its own, without “=”, and a value. Where you changed a name, "
            "write its value again."
        )
        return {
            "name": self.tr(
                "Give it a name that no other tool server has, with no more than 64 characters."
            ),
            "command": self.tr("Give the program that is to be started."),
            "args": self.tr("An argument cannot have this character."),
            "cwd": self.tr("This cannot be the path of a folder."),
            "url": self.tr(
                "Give the address for streamable HTTP; it begins with http:// or https://."
            ),
            "env": pairs,
            "headers": pairs,
        }

    @Slot()
    def _choose_kind(self) -> None:
        self._show_kind()
        self.edited.emit()

    def _show_kind(self) -> None:
        program = self._kind.currentData() == _PROGRAM
        for name in ("command", "args", "env", "cwd"):
            self._boxes[name].setVisible(program)
        for name in ("url", "headers"):
            self._boxes[name].setVisible(not program)

    def _line(self, name: str, example: str = "") -> LineEdit:
        line = LineEdit(self, clear=False)
        line.setAccessibleName(name)
        line.setPlaceholderText(example)
        line.textEdited.connect(self.edited)
        return line

    def _add(self, name: str, field: QWidget) -> None:
        """Below its label, and above what is wrong with it."""
        box = QWidget(self)
        label = Label(field.accessibleName(), box)
        label.setBuddy(field)
        line = StatusLine(box)
        line.hide()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.XS)
        for each in (label, field, line):
            column.addWidget(each)
        self._column.addWidget(box)
        self._fields[name], self._boxes[name], self._wrong[name] = field, box, line
