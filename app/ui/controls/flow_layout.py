"""`FlowLayout`: side by side, and on the next line what finds no more room."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget, QWidgetItem


class FlowLayout(QLayout):
    """In reading direction. While all fit on one line, the items after the first `leading`
    ones are at the far end of it; `centred` lines are in the middle. On more than `most_lines`
    the items are made narrower instead, as far as they can be."""

    def __init__(
        self,
        parent: QWidget | None = None,
        gap: int = 8,
        leading: int = 1000,
        *,
        centred: bool = False,
        most_lines: int = 1000,
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._leading = leading
        self._centred = centred
        self._most_lines = most_lines
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert(self, index: int, widget: QWidget) -> None:
        self.addChildWidget(widget)
        self._items.insert(index, QWidgetItem(widget))
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        inside = sum(_height(line) for line in lines) + self._gap * max(len(lines) - 1, 0) // 2
        return self._with_margins(0, inside).height()

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self._gap * max(len(shown) - 1, 0)
        return self._with_margins(width, _height(shown))

    def minimumSize(self) -> QSize:
        shown = self._shown()
        widest = max((item.minimumSize().width() for item in shown), default=0)
        return self._with_margins(widest, _height(shown[:1]))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        direction = self.parentWidget().layoutDirection()
        leading = self._items[: self._leading]
        outer, rect = rect, rect.marginsRemoved(self.contentsMargins())
        lines = self._lines(outer.width())
        y = rect.top()
        for line in lines:
            high = _height(line)
            widths = self._widths(line, rect.width())
            spare = rect.width() - sum(item.sizeHint().width() + self._gap for item in line)
            x, split = rect.left(), len(lines) > 1
            if self._centred:
                x, split = x + max(spare + self._gap, 0) // 2, True
            for item in line:
                if not split and item not in leading:
                    x, split = x + spare + self._gap, True
                size = QSize(min(widths[item], rect.width()), item.sizeHint().height())
                place = QRect(QPoint(x, y + (high - size.height()) // 2), size)
                item.setGeometry(QStyle.visualRect(direction, rect, place))
                x += size.width() + self._gap
            y += high + self._gap // 2

    def _widths(self, line: list[QLayoutItem], width: int) -> dict[QLayoutItem, int]:
        """What is missing is taken from those that can be narrower."""
        widths = {item: item.sizeHint().width() for item in line}
        missing = sum(widths.values()) + self._gap * (len(line) - 1) - width
        spare = {item: widths[item] - _least_width(item) for item in line}
        total = sum(spare.values())
        if missing > 0 and total > 0:
            for item in line:
                widths[item] -= min(spare[item], -(-spare[item] * missing // total))
        return widths

    def _with_margins(self, width: int, height: int) -> QSize:
        return QSize(width, height).grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        margins = self.contentsMargins()
        width -= margins.left() + margins.right()
        x = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if not lines or x + wide > width:
                lines.append([])
                x = 0
            lines[-1].append(item)
            x += wide + self._gap
        if len(lines) > self._most_lines:
            shown = self._shown()
            each = -(-len(shown) // self._most_lines)
            lines = [shown[at : at + each] for at in range(0, len(shown), each)]
        return lines


def _least_width(item: QLayoutItem) -> int:
    widget = item.widget()
    return (widget.minimumSizeHint() if widget else item.minimumSize()).width()


def _height(items: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in items), default=0)
