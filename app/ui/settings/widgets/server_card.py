"""`ServerCard`: one MCP server in the settings: its state, its switch, and what it offers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.mcp_servers.definitions import ShownDifference, clean
from app.core.mcp_servers.records import Server, ServerState
from app.core.printable import one_line
from app.ui.controls.detail_box import DetailBox
from app.ui.controls.flow_layout import FlowLayout
from app.ui.controls.label import Label
from app.ui.controls.notices import sentence_of
from app.ui.controls.show_folder import show_folder
from app.ui.controls.status_line import StatusLine
from app.ui.controls.switch import Switch
from app.ui.document.collapsible_text import FoldButton
from app.ui.settings.widgets.server_log import ServerLog
from app.ui.style import spacing, theme, type_scale
from app.ui.text.language import LANGUAGE

_MOST_LABEL = 5_000  # characters of what has changed; more can be scrolled
_MOST_DESCRIPTION = 500  # characters of what a tool says of itself


class ServerCard(QWidget):
    switched = Signal(object)  # bool
    start_requested = Signal()
    accepted = Signal(str)  # the digest of what was shown
    edit_requested = Signal()
    duplicate_requested = Signal()
    log_requested = Signal(object)  # Path
    remove_requested = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._server: Server | None = None
        self._log: Path | None = None
        self._name = self._label(name)
        theme.enlarge(self._name, type_scale.BODY, self.font().Weight.DemiBold)
        self._switch = Switch(self)
        self._switch.setAccessibleName(name)
        self._switch.chosen.connect(self.switched)
        self._place = self._label(role="muted")
        theme.enlarge(self._place, type_scale.SMALL)
        self._state = StatusLine(self)
        self._fold = FoldButton(self)
        self._fold.toggled.connect(self._unfold)
        self._tools = self._label(role="muted")
        self._changes = self._label()
        self._long_changes = DetailBox(self)
        self._accept = self._button(self.tr("Accept the changes"), name)
        self._accept.clicked.connect(self._accept_shown)
        self._start = self._button(self.tr("Start again"), name)
        self._start.clicked.connect(self.start_requested)
        self._show_log = self._button(self.tr("Show the log"), name)
        self._show_log.setCheckable(True)
        self._show_log.toggled.connect(self._unfold_log)
        self._lines = ServerLog(self._show_log.accessibleName(), self)
        self._lines.wanted.connect(self._ask_for_log)
        self._open = self._button(self.tr("Open the file"), name)
        self._open.clicked.connect(self._open_log)
        self._open.hide()
        self._edit = self._button(self.tr("Edit"), name)
        self._edit.clicked.connect(self.edit_requested)
        self._duplicate = self._button(self.tr("Duplicate"), name)
        self._duplicate.clicked.connect(self.duplicate_requested)
        self._remove = self._button(self.tr("Remove"), name)
        self._remove.clicked.connect(self.remove_requested)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(spacing.S)
        head.addWidget(self._name, 1)
        head.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignTop)
        buttons = FlowLayout(gap=spacing.S)
        for button in (
            *(self._accept, self._start, self._show_log, self._open),
            *(self._edit, self._duplicate, self._remove),
        ):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, spacing.S, 0, spacing.S)
        column.setSpacing(spacing.XS)
        column.addLayout(head)
        column.addWidget(self._place)
        column.addWidget(self._state)
        column.addWidget(self._changes)
        column.addWidget(self._long_changes)
        column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._tools)
        column.addLayout(buttons)
        column.addWidget(self._lines)

    def show_server(
        self, server: Server, tokens: int, changes: ShownDifference | None = None
    ) -> None:
        self._server = server
        self._log = server.log
        self._switch.show_value(server.state is not ServerState.OFF)
        self._place.setText(server.config.shown)
        self._state.show_status(*self._status_of(server))
        self._fold.setText(
            LANGUAGE.fill(
                self.tr("%Ln tool(s), about {tokens} tokens", "", len(server.tools)),
                tokens=LANGUAGE.number(tokens),
            )
        )
        self._fold.setVisible(bool(server.tools))
        self._unfold()
        self._show_changes(changes)
        self._accept.setVisible(server.state is ServerState.CHANGED)
        self._start.setVisible(server.state in (ServerState.FAILED, ServerState.RUNNING))
        self._show_log.setVisible(server.log is not None and server.state is not ServerState.OFF)
        self._unfold_log()

    def set_editable(self, editable: bool) -> None:
        """Not while another is edited, whose text would be lost."""
        self._edit.setEnabled(editable)

    @Slot(str)
    def show_log(self, text: str) -> None:
        self._lines.show_text(text)

    def words(self) -> str:
        tools = self._server.tools if self._server is not None else ()
        described = (_described(each.tool.name, each.tool.description) for each in tools)
        return "\n".join([self._name.text(), self._place.text(), *described])

    def _status_of(self, server: Server) -> tuple[str, str, str]:
        if server.state is ServerState.FAILED and server.failure is not None:
            sentence = sentence_of(server.failure)
            detail = one_line(clean(server.failure.detail), 300)
            return "error", "danger", f"{sentence}\n{detail}" if detail else sentence
        left_out = len(server.left_out)
        if server.state is ServerState.RUNNING and left_out:
            sentence = self.tr(
                "It runs. %Ln of its tools are left out: it has too many, or they are too large.",
                "",
                left_out,
            )
            return "warning", "warning", sentence
        changed = self.tr(
            "Its tools have changed since you accepted them, so the model cannot use them."
        )
        return {
            ServerState.OFF: ("info", "muted", self.tr("Off. The model does not know of it.")),
            ServerState.READY: (
                "check",
                "success",
                self.tr("On. It starts when the model first calls it."),
            ),
            ServerState.CHANGED: ("warning", "warning", changed),
            ServerState.RUNNING: ("check", "success", self.tr("It runs.")),
        }.get(server.state, ("info", "muted", self.tr("Starting…")))

    def _show_changes(self, changes: ShownDifference | None) -> None:
        """All of them, however long they are: the user is to accept what is here."""
        parts: list[str] = []
        if changes is not None:
            words = self.tr("New: {tool}")
            parts += [LANGUAGE.fill(words, tool=each) for each in changes.added]
            words = self.tr("Gone: {tool}")
            parts += [LANGUAGE.fill(words, tool=each) for each in changes.removed]
            words = self.tr("Before: {before}\n\nNow: {after}")
            parts += [
                LANGUAGE.fill(words, before=before, after=after)
                for before, after in changes.changed
            ]
        text = "\n\n".join(parts)
        is_long = len(text) > _MOST_LABEL
        self._changes.setText("" if is_long else text)
        self._changes.setVisible(bool(text) and not is_long)
        if is_long and text != self._long_changes.toPlainText():
            self._long_changes.setPlainText(text)
        self._long_changes.setVisible(is_long)

    @Slot()
    def _unfold(self) -> None:
        tools = self._server.tools if self._server is not None else ()
        shown = self._fold.isChecked() and bool(tools)
        if shown:
            descriptions = (_described(each.tool.name, each.tool.description) for each in tools)
            self._tools.setText("\n\n".join(descriptions))
        self._tools.setVisible(shown)

    @Slot()
    def _accept_shown(self) -> None:
        if self._server is not None and self._server.difference is not None:
            self.accepted.emit(self._server.difference.digest)

    @Slot()
    def _unfold_log(self) -> None:
        shown = self._show_log.isChecked() and not self._show_log.isHidden()
        self._show_log.setText(self.tr("Hide the log") if shown else self.tr("Show the log"))
        self._lines.setVisible(shown)
        self._open.setVisible(shown)

    @Slot()
    def _ask_for_log(self) -> None:
        if self._log is not None:
            self.log_requested.emit(self._log)

    @Slot()
    def _open_log(self) -> None:
        if self._log is not None:
            show_folder(self._log if self._log.exists() else self._log.parent)

    def _label(self, text: str = "", role: str = "") -> Label:
        """What servers say of themselves is never read as HTML."""
        label = Label(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setWordWrap(True)
        label.setText(text)
        if role:
            label.setProperty("role", role)
        return label

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(LANGUAGE.fill(self.tr("{action}: {name}"), action=text, name=name))
        return button


def _described(name: str, description: str) -> str:
    if len(description) > _MOST_DESCRIPTION:
        description = f"{description[: _MOST_DESCRIPTION - 1]}…"
    return f"{name}\n{description}" if description else name
