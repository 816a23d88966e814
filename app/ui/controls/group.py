"""`Group`: rows on one card, with a line between each two that are shown."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.controls.card import Card
from app.ui.style import spacing, theme


class Group(Card):
    """Hidden while none of its rows is shown, once `refresh` was called."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, spacing.XS, 0, spacing.XS)
        self._column.setSpacing(0)

    def add(self, row: QWidget) -> None:
        self._column.addWidget(row)

    def rows(self) -> list[QWidget]:
        items = (self._column.itemAt(place) for place in range(self._column.count()))
        return [item.widget() for item in items if item.widget() is not None]

    def refresh(self) -> None:
        """After rows were shown or hidden."""
        self.setVisible(any(not row.isHidden() for row in self.rows()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(QColor(theme.tokens(self).border), 1))
        inset = spacing.L
        for row in [row for row in self.rows() if not row.isHidden()][1:]:
            painter.drawLine(inset, row.y(), self.width() - inset, row.y())
