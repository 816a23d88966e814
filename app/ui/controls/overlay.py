"""`Overlay`: a card over the darkened window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.ui.controls.card import Card
from app.ui.controls.focus_order import stops
from app.ui.style import spacing, theme

_NONE = Qt.FocusPolicy.NoFocus
_GAP = spacing.XL  # around the card, and in it


class Overlay(QWidget):
    """Over `parent` until Esc or a click beside `card`; then the focus is where it was, or around
    it where that is gone: a message is made again in another size or in other colours."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._before: list[QWidget] = []  # what had the focus, and what that stood in
        self.card = Card(self, radius=16)
        parent.installEventFilter(self)
        self.hide()

    def lay_out_card(self, *, high: bool = False) -> QVBoxLayout:
        """In the middle, as wide as it may be, and as high as it needs to be, or with `high` as it
        may be. The column on it is returned, still empty."""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        layout.addStretch(1)
        if high:
            layout.addWidget(self.card, 100)
        else:
            layout.addWidget(self.card, 100, Qt.AlignmentFlag.AlignVCenter)
        layout.addStretch(1)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        column.setSpacing(spacing.L)
        return column

    def rise(self, focus: QWidget) -> None:
        """Show it, with the keyboard in `focus`."""
        if not self.isVisible():  # else the focus is in it already
            self._before = list(_with_parents(self.window().focusWidget() or self.window()))
        self.setGeometry(self.parentWidget().rect())
        self.raise_()
        self.show()
        focus.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_sheet(self) -> None:
        self.hide()
        there = (each for each in self._before if isValid(each) and _takes_focus(each))
        next(there, self.window()).setFocus(Qt.FocusReason.PopupFocusReason)

    def parts(self) -> list[QWidget]:
        """The parts of the card, through which Tab goes one after the other."""
        return [self.card]

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays on the card, not in the window behind it."""
        found = stops(self.parts())
        focus = QApplication.focusWidget()
        if not found:
            return True
        step = 1 if forward else -1
        number = found.index(focus) + step if focus in found else 0
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        found[number % len(found)].setFocus(reason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self.parentWidget().rect())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_sheet()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(theme.tokens(self).shadow))


def _with_parents(widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        widget = widget.parentWidget()


def _takes_focus(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and widget.focusPolicy() != _NONE
