"""`CentredPage`: a column in the middle of its place, that scrolls where it is too tall."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.style import spacing


class CentredPage(QScrollArea):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(self.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def centre(self, column: Column, *, from_top: bool = False) -> None:
        """With `from_top` it begins at the top, and what is added at its end moves nothing."""
        holder = QWidget()
        holder.setMaximumWidth(column.widest)
        holder.setLayout(column)
        page = QWidget()
        across = QHBoxLayout(page)
        across.setContentsMargins(spacing.XL, spacing.XL, spacing.XL, spacing.XL)
        down = QVBoxLayout()
        down.addStretch(0 if from_top else 2)
        down.addWidget(holder)
        down.addStretch(3)
        across.addStretch(1)
        across.addLayout(down, 8)
        across.addStretch(1)
        self.setWidget(page)


class Column(QVBoxLayout):
    """At most `widest` pixels wide. Qt asks how tall it would be in more than it may have."""

    def __init__(self, widest: int) -> None:
        super().__init__()
        self.widest = widest
        self.setContentsMargins(0, 0, 0, 0)

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(min(width, self.widest))
