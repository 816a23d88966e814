"""`ShortcutOverlay`: the keyboard shortcuts, over the window until any click or key, except those
that scroll through them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.ui.controls.label import Label
from app.ui.controls.overlay import Overlay
from app.ui.style import spacing, theme, type_scale

_MARGIN = spacing.XL  # around the card, and in it
_BETWEEN = 2 * spacing.XL  # words and their keys
_COLUMNS = 2  # where there is room for them
_Action = QAbstractSlider.SliderAction
_SCROLLING = {
    Qt.Key.Key_Up: _Action.SliderSingleStepSub,
    Qt.Key.Key_Down: _Action.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: _Action.SliderPageStepSub,
    Qt.Key.Key_PageDown: _Action.SliderPageStepAdd,
}


class ShortcutOverlay(Overlay):
    def __init__(self, rows: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        shown = QWidget()
        self._grid = QGridLayout(shown)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_BETWEEN)
        self._grid.setVerticalSpacing(spacing.S)
        self._title = Label(self.tr("Keyboard shortcuts"))
        theme.enlarge(self._title, type_scale.TITLE, self.font().Weight.DemiBold)
        self._labels = [(Label(words), Label(keys)) for words, keys in rows]
        for _, keys in self._labels:
            keys.setProperty("role", "muted")
        self._scroll = QScrollArea(self.card)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(shown)
        for part in (shown, self._scroll.viewport()):
            part.setAutoFillBackground(False)
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        inside.addWidget(self._scroll)
        layout = QVBoxLayout(self)
        layout.addWidget(self.card, alignment=Qt.AlignmentFlag.AlignCenter)

    def open(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)
        self.rise(self)

    def _lay_out(self, room: int) -> None:
        """In as many columns as `room` pixels have place for; in less than one the keys stand
        below the words."""
        words = max(label.sizeHint().width() for label, _ in self._labels)
        keys = max(label.sizeHint().width() for _, label in self._labels)
        column = words + keys + _BETWEEN
        columns = max(min(room // (column + _BETWEEN), _COLUMNS), 1)
        lines = -(-len(self._labels) // columns)
        self._grid.addWidget(self._title, 0, 0, 1, 2 * columns, Qt.AlignmentFlag.AlignTop)
        self._grid.setRowMinimumHeight(0, self._title.sizeHint().height() + spacing.S)
        for number, (label, key) in enumerate(self._labels):
            at, line = divmod(number, lines)
            label.setWordWrap(column > room)
            if column > room:
                self._grid.addWidget(label, 2 * line + 1, 0)
                self._grid.addWidget(key, 2 * line + 2, 0)
            else:
                self._grid.addWidget(label, line + 1, 2 * at)
                self._grid.addWidget(key, line + 1, 2 * at + 1, Qt.AlignmentFlag.AlignRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        most = self.size() - QSize(_MARGIN, _MARGIN)
        self._scroll.verticalScrollBar().setSingleStep(self.fontMetrics().height() + spacing.S)
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        self._lay_out(most.width() - 2 * _MARGIN - bar)
        wanted = self._grid.sizeHint() + QSize(2 * _MARGIN + bar, 2 * _MARGIN)
        self.card.setFixedSize(wanted.boundedTo(most))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._scroll.verticalScrollBar()
        if event.key() in _SCROLLING and bar.maximum() > 0:
            bar.triggerAction(_SCROLLING[Qt.Key(event.key())])
        else:
            self.close_sheet()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close_sheet()
