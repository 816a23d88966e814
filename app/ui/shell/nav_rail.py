"""`NavigationRail`: a narrow strip of buttons, shown while the sidebar is collapsed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.controls.nav_button import NavButton, NavItem
from app.ui.style import spacing, theme


class NavigationRail(QWidget):
    """Icons in a narrow column: what one does at the top, where one goes at the foot."""

    def __init__(self, top: Sequence[NavItem], foot: Sequence[NavItem], parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons = {
            action: NavButton(action, icon, self, compact=True) for action, icon in (*top, *foot)
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(spacing.S, spacing.S, spacing.S, spacing.S)
        layout.setSpacing(spacing.XS)
        for action, _ in top:
            layout.addWidget(self._buttons[action], 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        for action, _ in foot:
            layout.addWidget(self._buttons[action], 0, Qt.AlignmentFlag.AlignHCenter)
        self.setAccessibleName(self.tr("Sidebar"))

    def button(self, action: QAction) -> NavButton:
        return self._buttons[action]

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(theme.tokens(self).sidebar))
