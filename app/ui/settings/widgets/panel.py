"""`Panel`: base class of the larger parts of a settings section, shown between its rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.controls.label import Label
from app.ui.style import spacing, theme, type_scale


class Panel(QWidget):
    """A title, a muted sentence, then what is added to `column`, inside a `Group`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = Label(self)
        self._title.setWordWrap(True)
        self._explanation = Label(self)
        self._explanation.setWordWrap(True)
        self._explanation.setProperty("role", "muted")
        theme.enlarge(self._explanation, type_scale.SMALL)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(spacing.S)
        self._make_room()
        head = QVBoxLayout()
        head.setSpacing(spacing.XXS)
        head.addWidget(self._title)
        head.addWidget(self._explanation)
        self.column.addLayout(head)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._make_room()

    def set_words(self, title: str, explanation: str) -> None:
        self._title.setText(title)
        self._explanation.setText(explanation)
        self._explanation.setVisible(bool(explanation))

    def words(self) -> str:
        """Words by which the user may search for it."""
        return f"{self._title.text()}\n{self._explanation.text()}"

    def add_buttons(self, buttons: Sequence[QPushButton]) -> None:
        row = QHBoxLayout()
        row.setSpacing(spacing.S)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)

    def _make_room(self) -> None:
        above = theme.gap(spacing.M)
        self.column.setContentsMargins(spacing.L, above, spacing.L, above)
