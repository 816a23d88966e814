"""`SecretRows`: names with values that nobody should read over the user's shoulder."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.core.mcp_servers.config import MASK
from app.core.mcp_servers.editing import Pairs
from app.ui.controls.icon_button import IconButton
from app.ui.controls.line_edit import LineEdit
from app.ui.style import spacing
from app.ui.text.language import LANGUAGE


class SecretRows(QWidget):
    """A value is shown only while it is typed; what is typed takes the place of one that is
    there."""

    edited = Signal()

    def __init__(self, add: str, example: str, parent: QWidget) -> None:
        """`add` are the words of the button for another row, `example` a name."""
        super().__init__(parent)
        self._example = example
        self._rows: list[tuple[QWidget, LineEdit, QLineEdit]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing.S)
        self._add = QPushButton(add, self)
        self._add.clicked.connect(self._add_empty)
        self._column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def pairs(self) -> Pairs:
        """Without rows in which nothing is."""
        found = ((name.text(), value.text()) for _, name, value in self._rows)
        return tuple(pair for pair in found if any(pair))

    def show_pairs(self, pairs: Pairs) -> None:
        for row, _, _ in list(self._rows):
            self._remove(row)
        for name, value in pairs:
            self._add_row(name, value)

    def set_focus(self) -> None:
        self._rows[0][1].setFocus() if self._rows else self._add.setFocus()

    @Slot()
    def _add_empty(self) -> None:
        self._add_row("", "").setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _add_row(self, name: str, value: str) -> LineEdit:
        row = QWidget(self)
        name_field = LineEdit(row, clear=False)
        name_field.setText(name)
        name_field.setPlaceholderText(self._example)
        value_field = QLineEdit(value, row)
        value_field.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        value_field.setPlaceholderText(self.tr("Value"))
        remove = IconButton("close", self.tr("Remove"), row)
        remove.clicked.connect(partial(self._remove_by_user, row))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(spacing.S)
        line.addWidget(name_field, 2)
        line.addWidget(value_field, 3)
        line.addWidget(remove)
        previous = self._rows[-1][0] if self._rows else None
        self._rows.append((row, name_field, value_field))
        self._column.insertWidget(len(self._rows) - 1, row)
        if previous is None:
            QWidget.setTabOrder(self._add, name_field)
        for before, after in (
            (name_field, value_field),
            (value_field, remove),
            (remove, self._add),
        ):
            QWidget.setTabOrder(before, after)
        name_field.textChanged.connect(partial(self._name_row, name_field, value_field, remove))
        value_field.textEdited.connect(partial(self._drop_mask, value_field))
        for each in (name_field, value_field):
            each.textEdited.connect(self.edited)
        self._name_row(name_field, value_field, remove, name)
        row.show()
        return name_field

    def _name_row(
        self, name_field: QLineEdit, value_field: QLineEdit, remove: IconButton, name: str
    ) -> None:
        """For those who do not see which fields stand side by side."""
        shown = name.strip() or self._example
        form = self.tr("{action}: {name}")
        name_field.setAccessibleName(self.tr("Name"))
        value_field.setAccessibleName(LANGUAGE.fill(form, action=self.tr("Value"), name=shown))
        remove.setAccessibleName(LANGUAGE.fill(form, action=self.tr("Remove"), name=shown))

    def _drop_mask(self, field: QLineEdit, text: str) -> None:
        """What is pasted takes the place of the dots of a secret, too."""
        if MASK in text and text != MASK:
            field.setText(text.replace(MASK, ""))

    @Slot()
    def _remove_by_user(self, row: QWidget, *_: object) -> None:
        self._remove(row)
        self.set_focus()
        self.edited.emit()

    def _remove(self, row: QWidget) -> None:
        self._rows = [each for each in self._rows if each[0] is not row]
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
