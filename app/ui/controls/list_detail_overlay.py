"""`ListDetailOverlay`: an overlay with a list at the left, and what is selected beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.controls.flow_layout import FlowLayout
from app.ui.controls.label import Label
from app.ui.controls.notice_area import NoticeArea
from app.ui.controls.overlay import Overlay
from app.ui.style import spacing, theme, type_scale

_GAP = spacing.XL
_WIDEST = 1000
_LIST = 250
_NARROW_LETTERS = 90
_LIST_ROWS, _LEAST_ROWS = 5, 2  # while it stands above the rest


class ListDetailOverlay(Overlay):
    """In a narrow window the list stands above. Each item of `rows` has an id as its data."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.notices = NoticeArea(self.card)
        self.rows = QListWidget(self)
        self.rows.setProperty("role", "rows")
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side = QWidget(self)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._detail = QWidget(self)
        self._wanted = ""  # the id of the one that is to be selected when it is there

    def button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(slot)
        return button

    def lay_out(
        self, title: str, below: Sequence[QWidget], detail: QWidget, explanation: str = ""
    ) -> None:
        """`below` are the buttons below the list; the `explanation` stands below the title."""
        self.setAccessibleName(title)
        heading = Label(title, self)
        theme.enlarge(heading, type_scale.TITLE, self.font().Weight.DemiBold)
        self._detail = detail
        left = QVBoxLayout(self.side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(spacing.S)
        left.addWidget(self.rows, 1)
        buttons = FlowLayout(gap=spacing.S)
        for button in below:
            buttons.addWidget(button)
        left.addLayout(buttons)
        self._halves.setSpacing(_GAP)
        self._halves.addWidget(self.side, 1)
        self._halves.addWidget(detail, 3)
        self.card.setMaximumWidth(_WIDEST)
        policy = QSizePolicy.Policy
        self.card.setSizePolicy(policy.Expanding, policy.Expanding)
        whole = self.lay_out_card(high=True)
        whole.addWidget(heading)
        if explanation:
            label = Label(explanation, self)
            label.setProperty("role", "muted")
            label.setWordWrap(True)
            whole.addWidget(label)
        whole.addWidget(self.notices)
        whole.addLayout(self._halves, 1)

    def parts(self) -> list[QWidget]:
        return [self.notices, self.side, self._detail]

    @property
    def is_narrow(self) -> bool:
        return self.width() < self.fontMetrics().averageCharWidth() * _NARROW_LETTERS

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.is_narrow
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        around = spacing.S if narrow else _GAP
        self.layout().setContentsMargins(around, around, around, around)
        row = self.fontMetrics().height() + spacing.L
        self.rows.setMinimumHeight(row * _LEAST_ROWS if narrow else 0)
        self.rows.setMaximumHeight(row * _LIST_ROWS if narrow else 1 << 20)
        self.rows.setMaximumWidth(1 << 20 if narrow else theme.scaled_pixels(_LIST))

    def selected(self) -> str:
        """The id; empty where the list is."""
        item = self.rows.currentItem()
        return "" if item is None else _id(item)

    def select(self, id: str) -> None:
        """When it is there: at the next `fill`."""
        self._wanted = id

    def fill(self, items: Sequence[QListWidgetItem]) -> None:
        """In place of those that were there. What was selected stays so, or else its place does.
        No signal of `rows` is emitted."""
        wanted, row = self._wanted or self.selected(), max(self.rows.currentRow(), 0)
        blocked = self.rows.blockSignals(True)
        self.rows.clear()
        for each in items:
            self.rows.addItem(each)
        ids = [_id(each) for each in items]
        if wanted in ids:
            self._wanted = ""
        self.rows.setCurrentRow(ids.index(wanted) if wanted in ids else min(row, len(ids) - 1))
        self.rows.blockSignals(blocked)


def _id(item: QListWidgetItem) -> str:
    return str(item.data(Qt.ItemDataRole.UserRole))
