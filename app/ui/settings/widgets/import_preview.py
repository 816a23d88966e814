"""`ImportPreview`: the MCP servers in the file of another program, to be chosen from."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from app.core.errors import UserError
from app.core.mcp_servers.config import server_of
from app.core.mcp_servers.importing import FoundServers
from app.core.printable import one_line
from app.ui.controls.flow_layout import FlowLayout
from app.ui.controls.label import Label
from app.ui.controls.notices import sentence_of
from app.ui.style import spacing, theme, type_scale
from app.ui.text.language import LANGUAGE

_LONGEST = 80  # characters of a name


class ImportPreview(QWidget):
    chosen = Signal(object)  # FoundServers: only those that are ticked
    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._found: FoundServers | None = None
        self._boxes: dict[str, QCheckBox] = {}
        self._rows: list[QWidget] = []
        self._title = Label(self)
        self._title.setWordWrap(True)
        self._list = QVBoxLayout()
        self._list.setSpacing(spacing.XS)
        self._import = QPushButton(self.tr("Import"), self)
        self._import.clicked.connect(self._submit)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.clicked.connect(self.cancelled)
        buttons = FlowLayout(gap=spacing.S)
        buttons.addWidget(self._import)
        buttons.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.S)
        column.addWidget(self._title)
        column.addLayout(self._list)
        column.addLayout(buttons)

    def show_found(self, found: FoundServers, identities: Collection[str]) -> None:
        """`identities` are those of the servers that are here already."""
        self._found = found
        words = self.tr(
            "These tool servers are in {path}. What you import is a copy, and off until you "
            "switch it on."
        )
        self._title.setText(LANGUAGE.fill(words, path=found.path))
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self._boxes = [], {}
        for name, entry in found.entries.items():
            self._add_row(name, entry, identities)
        self._enable()
        self.show()
        first = next((box for box in self._boxes.values() if box.isEnabled()), self._cancel)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _add_row(self, name: str, entry: object, identities: Collection[str]) -> None:
        box = QCheckBox(one_line(name, _LONGEST).replace("&", "&&"), self)
        box.setAccessibleName(one_line(name, _LONGEST))
        try:
            config = server_of(name, entry)
        except UserError as error:
            box.setEnabled(False)
            text = sentence_of(error)
        else:
            here = config.identity in identities
            box.setChecked(not here)
            lines = [config.shown]
            if names := [one_line(each, _LONGEST) for each in (*config.env, *config.headers)]:
                words = self.tr("With values for: {names}")
                lines.append(LANGUAGE.fill(words, names=LANGUAGE.listed(names)))
            if here:
                lines.append(self.tr("This one is here already."))
            text = "\n".join(lines)
        box.setAccessibleDescription(text)
        box.toggled.connect(self._enable)
        label = Label(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", "muted")
        theme.enlarge(label, type_scale.SMALL)
        self._boxes[name] = box
        for each in (box, label):
            self._list.addWidget(each)
            self._rows.append(each)

    @Slot()
    def _enable(self) -> None:
        self._import.setEnabled(any(box.isChecked() for box in self._boxes.values()))

    @Slot()
    def _submit(self) -> None:
        if self._found is not None:
            names = [name for name, box in self._boxes.items() if box.isChecked()]
            self.chosen.emit(self._found.only(names))
