"""`NavButton`: a way to one of the window's panes, marked while that pane is shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.controls.mnemonics import without_mnemonic
from app.ui.style import icons, spacing, theme

_ICON = 20
_PAD = spacing.S
_DOT = 8

NavItem = tuple[QAction, str]
"""An action, and the name of its icon."""


class NavButton(QAbstractButton):
    """`icon` is a name of `style.icons`. Follows the text, shortcut and checked state of
    `action`. `compact` shows the icon alone.

    A note is a word at the end ("42 %"); without room for it, a dot is shown instead, and the
    tool tip has the text.
    """

    def __init__(self, action: QAction, icon: str, parent: QWidget, *, compact: bool) -> None:
        super().__init__(parent)
        self._action = action
        self._icon = icon
        self._compact = compact
        self._note = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCheckable(action.isCheckable())
        across = QSizePolicy.Policy.Fixed if compact else QSizePolicy.Policy.Expanding
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.clicked.connect(action.trigger)
        action.toggled.connect(self.setChecked)
        action.changed.connect(self._follow)
        self._follow()

    def set_note(self, note: str) -> None:
        self._note = note
        self._follow()

    def nextCheckState(self) -> None:
        """Only the action checks it: a click on the pane that is shown leaves it marked."""

    def sizeHint(self) -> QSize:
        height = max(self.fontMetrics().height() + 16, theme.scaled_pixels(_ICON) + 16)
        if self._compact:
            return QSize(height, height)
        words = self.fontMetrics().horizontalAdvance(self.text())
        if self._note:
            words += self.fontMetrics().horizontalAdvance(self._note) + _PAD
        return QSize(_PAD * 3 + theme.scaled_pixels(_ICON) + words, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.isChecked() or self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selection if self.isChecked() else colours.hover))
            painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 1.5))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        side = theme.scaled_pixels(_ICON)
        sign = QRectF(_PAD, (box.height() - side) / 2, side, side)
        if self._compact:
            sign.moveCenter(box.center())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if mirrored:
            sign.moveRight(box.right() - sign.left())
        ink = colours.text if self.isEnabled() else colours.muted
        icons.paint(painter, self._icon, sign, ink)
        if self._compact:
            if self._note:
                _draw_dot(painter, sign, colours.accent)
            return
        words = box.adjusted(_PAD * 2 + side, 0, -_PAD, 0)
        if mirrored:
            words = box.adjusted(_PAD, 0, -_PAD * 2 - side, 0)
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if mirrored:
            start, end = end, start
        # Or else a painter mirrors it once more where the whole program is mirrored.
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setPen(QColor(ink))
        painter.drawText(words, start | middle, self.text())
        painter.setPen(QColor(colours.muted))
        painter.drawText(words, end | middle, self._note)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def _follow(self) -> None:
        text = without_mnemonic(self._action.text())
        tip = self._action.toolTip()
        self.setText(text)
        self.setToolTip(f"{tip} · {self._note}" if self._note else tip)
        self.setAccessibleName(f"{text}, {self._note}" if self._note else text)
        self.setChecked(self._action.isChecked())
        self.updateGeometry()
        self.update()


def _draw_dot(painter: QPainter, sign: QRectF, colour: str) -> None:
    dot = QRectF(0, 0, _DOT, _DOT)
    dot.moveCenter(sign.topRight())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(dot)
