"""`Menu`: a QMenu with round corners, our own check mark, and underlines for the keyboard only."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.controls.mnemonics import without_mnemonic
from app.ui.style import icons, spacing, theme

_CHECK = 16
_PAD = spacing.S
_EDGE = spacing.XS  # pixels between the menu and the window's edge


class Menu(QMenu):
    """It stays inside the window where it fits, and shows its mnemonics once
    a key is pressed or when it was opened by one."""

    def __init__(self, parent: QWidget, title: str = "") -> None:
        super().__init__(title, parent)
        self._underlined: dict[QAction, str] = {}

    def popup_below(self, corner: QPoint) -> None:
        """Under a button, of which this is the lower corner where its line begins."""
        shift = self.sizeHint().width() if self.isRightToLeft() else 0
        self.popup(corner - QPoint(shift, 0))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._hide_underlines()
        self._move_inside()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._show_underlines()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_underlines()
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A mask, since a window without a compositor has no transparent corners."""
        super().resizeEvent(event)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), theme.RADIUS, theme.RADIUS)
        self.setMask(QRegion(path.toFillPolygon().toPolygon()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        colour = theme.tokens(self).accent
        side = theme.scaled_pixels(_CHECK)
        for action in self.actions():
            if action.isCheckable() and action.isChecked():
                row = self.actionGeometry(action)
                place = QRectF(0, 0, side, side)
                place.moveCenter(QRectF(row).center())
                if self.isRightToLeft():
                    place.moveRight(row.right() - _PAD)
                else:
                    place.moveLeft(row.left() + _PAD)
                icons.paint(painter, "check", place, colour)

    def _hide_underlines(self) -> None:
        for action in self.actions():
            plain = without_mnemonic(action.text()).replace("&", "&&")
            if plain != action.text():
                self._underlined[action] = action.text()
                action.setText(plain)

    def _show_underlines(self) -> None:
        underlined, self._underlined = self._underlined, {}
        for action, text in underlined.items():
            action.setText(text)

    def _move_inside(self) -> None:
        parent = self.parentWidget()
        if parent is None or self.width() + 2 * _EDGE > parent.window().width():
            return
        window = parent.window().frameGeometry()
        left = max(self.x(), window.left() + _EDGE)
        self.move(min(left, window.right() - self.width() - _EDGE), self.y())
