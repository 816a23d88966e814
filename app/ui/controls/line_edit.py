"""`LineEdit`: a line of text, perhaps with an icon before it and a button that empties it.

Those of Qt stay small where the text is large.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget

from app.ui.controls.icon_button import IconButton
from app.ui.style import icons, spacing, theme

_ICON = 16


class LineEdit(QLineEdit):
    def __init__(self, parent: QWidget | None = None, *, clear: bool = True) -> None:
        super().__init__(parent)
        self._icon = QIcon()
        self._clear = IconButton("close", self.tr("Clear"), self)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.clicked.connect(self.clear)
        self._can_clear = clear
        self.textChanged.connect(self._arrange)
        self._arrange()

    def set_icon(self, icon: QIcon) -> None:
        """Show it where the text begins."""
        self._icon = icon
        self._arrange()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (
            QEvent.Type.FontChange,
            QEvent.Type.StyleChange,
            QEvent.Type.LayoutDirectionChange,
        ):
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._icon.isNull():
            side = theme.scaled_pixels(_ICON)
            place = QRect(spacing.M, (self.height() - side) // 2, side, side)
            self._icon.paint(QPainter(self), self._mirrored(place))

    def _arrange(self) -> None:
        """Room for the icon, and for the button as long as there is something to clear."""
        before = 0 if self._icon.isNull() else theme.scaled_pixels(_ICON) + spacing.S
        clears = self._can_clear and bool(self.text()) and not self.isReadOnly()
        size = self._clear.sizeHint()
        place = QRect(
            self.width() - size.width() - spacing.XS,
            (self.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )
        self._clear.setGeometry(self._mirrored(place))
        self._clear.setVisible(clears)
        after = size.width() - spacing.XS if clears else 0
        left, right = (after, before) if self.isRightToLeft() else (before, after)
        if (left, right) != (self.textMargins().left(), self.textMargins().right()):
            self.setTextMargins(left, 0, right, 0)

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)


class SearchField(LineEdit):
    """With a magnifying glass."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_icon(icons.icon("search", "muted"))
