"""`ChoiceBox`: one of several, in a list that drops down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QWidget

from app.core.settings.setting import Value
from app.ui.style import icons, spacing, theme

_CHEVRON = 14
_PAD = spacing.M
_LETTERS = 12


class ChoiceBox(QComboBox):
    """Its choices are values, each with the words for it."""

    chosen = Signal(object)  # the value

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.activated.connect(self._activated)

    def set_choices(self, choices: Sequence[tuple[Value, str]]) -> None:
        """Keeps the current choice if it is among the new ones."""
        value = self.currentData()
        self.clear()
        for each, text in choices:
            self.addItem(text, each)
        if value is not None:
            self.show_value(value)

    def show_value(self, value: Value, text: str = "") -> None:
        """A value that is not among the choices joins them, as `text`."""
        index = self.findData(value)
        if index < 0:
            self.addItem(text or str(value), value)
            index = self.count() - 1
        self.setCurrentIndex(index)

    def minimumSizeHint(self) -> QSize:
        """A few letters: the list below has room for all of them."""
        return QSize(self.fontMetrics().averageCharWidth() * _LETTERS, super().sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.view().setFont(self.font())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = max(_CHEVRON, round(self.fontMetrics().height() * 0.7))
        place = QRect(self.width() - side - _PAD, (self.height() - side) // 2, side, side)
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        icons.paint(QPainter(self), "chevron-down", QRectF(place), theme.tokens(self).muted)

    @Slot(int)
    def _activated(self, index: int) -> None:
        self.chosen.emit(self.itemData(index))
