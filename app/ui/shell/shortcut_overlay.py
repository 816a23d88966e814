"""`ShortcutOverlay`: the keyboard shortcuts, over the window until any key or click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.ui.controls.label import Label
from app.ui.controls.overlay import Overlay
from app.ui.style import theme


class ShortcutOverlay(Overlay):
    def __init__(self, rows: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        grid = QGridLayout(self.card)
        grid.setContentsMargins(24, 24, 24, 24)
        grid.setHorizontalSpacing(48)
        grid.setVerticalSpacing(theme.GRID)
        title = Label(self.tr("Keyboard shortcuts"))
        theme.enlarge(title, 1.3, self.font().Weight.DemiBold)
        grid.addWidget(title, 0, 0, 1, 2)
        grid.setRowMinimumHeight(0, 40)
        for number, (words, keys) in enumerate(rows, start=1):
            key = Label(keys)
            key.setProperty("role", "muted")
            grid.addWidget(Label(words), number, 0)
            grid.addWidget(key, number, 1, Qt.AlignmentFlag.AlignRight)
        layout = QVBoxLayout(self)
        layout.addWidget(self.card, alignment=Qt.AlignmentFlag.AlignCenter)

    def open(self) -> None:
        self.rise(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.close_sheet()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close_sheet()
