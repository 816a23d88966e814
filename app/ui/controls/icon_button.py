"""A small button with an icon, perhaps a word beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.style import icons
from app.ui.style.theme import ROUND, line_room, scaled_pixels, tokens

_HEIGHT = 24
_ICON = 16
_MIRRORED = {"chevron-left": "chevron-right", "chevron-right": "chevron-left"}


class IconButton(QAbstractButton):
    """Paints itself: cheap to make by the hundred, and able to stay unseen until wanted.

    An unseen button still takes the keyboard's focus, and shows then; so does a pressed one, of
    those that `toggles`. That does not toggle by itself: its owner says what it shows.
    """

    def __init__(
        self,
        icon: str,
        name: str,
        parent: QWidget,
        *,
        word: str = "",
        raised: bool = False,
        toggles: bool = False,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._revealed = True
        self._raised = raised
        self.setCheckable(toggles)
        self.setText(word)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.resize(self.sizeHint())

    def set_icon_name(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def set_revealed(self, revealed: bool) -> None:
        if revealed != self._revealed:
            self._revealed = revealed
            self.update()

    def nextCheckState(self) -> None:
        pass

    def sizeHint(self) -> QSize:
        word = self.fontMetrics().horizontalAdvance(self.text()) + 8 if self.text() else 0
        height = scaled_pixels(ROUND if self._raised else _HEIGHT)
        if self.text():
            height = line_room(height, self.fontMetrics())
        return QSize(height + word, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not (self._revealed or self.hasFocus() or self.isChecked()):
            return
        colours = tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        active = self.isEnabled() and (self.underMouse() or self.isDown())
        if self._raised:
            painter.setPen(QColor(colours.border))
            painter.setBrush(QColor(colours.hover if active else colours.raised))
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        elif active:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.border if self.isDown() else colours.hover))
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = self.height() / 2 if self._raised else 6
            painter.drawRoundedRect(box, radius, radius)
        colour = colours.text if active or self.isChecked() else colours.muted
        if not self.isEnabled():
            painter.setOpacity(0.4)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        sign = QRectF(0, 0, self.height(), self.height())
        if mirrored and self.text():
            sign.moveRight(self.width())
        side = scaled_pixels(_ICON)
        place = QRectF(0, 0, side, side)
        place.moveCenter(sign.center())
        name = _MIRRORED.get(self._icon, self._icon) if mirrored else self._icon
        icons.paint(painter, name, place, colour)
        if self.text():
            painter.setPen(QColor(colour))
            words = QRectF(self.rect())
            if sign.left() > 0:
                words.setRight(sign.left())
            else:
                words.setLeft(sign.right())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())

    def enterEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self.update()

    def leaveEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self.update()
