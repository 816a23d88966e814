"""`VirtualList`: rows below one another in the column, of which only those near by have a view.

Like the transcript: the others are a height, measured once or estimated; views are made in
slices of a few milliseconds, those in sight first.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from app.ui.controls.focus_order import beyond, focus_within, stops
from app.ui.style import spacing
from app.ui.style.column import MARGIN, column

TOP, BETWEEN, BOTTOM = spacing.S, spacing.M, spacing.XXL
_AHEAD = 300  # pixels beyond the part in sight that are made ready
_KEEP = 3000  # pixels beyond it within which a view is kept
_SLICE = 0.008  # seconds of work at a time
_ESTIMATE = 160
_WHEEL_STEP = 40


class RowView(Protocol):
    """The interface of a widget in a row; `held`: keep it while out of sight, because it holds
    input of the user."""

    held: bool

    def set_value(self, value: Any) -> None: ...


@dataclass(frozen=True, slots=True)
class ListRow:
    """`value` is its content; rows of the same key are the same row. `indent` is in
    pixels, from the side where reading begins."""

    key: str
    value: Any
    indent: int = 0


@dataclass(slots=True)
class _Entry:
    row: ListRow
    height: int = _ESTIMATE
    top: int = 0
    width: int = 0  # at which `height` was measured; 0: it is an estimate
    view: Any = None  # a QWidget that is a RowView


class VirtualList(QAbstractScrollArea):
    """`make` creates the view for a value; a new one is made when the type of the value changes."""

    def __init__(self, make: Callable[[Any, QWidget], QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.verticalScrollBar().setSingleStep(_WHEEL_STEP)
        self._make = make
        self._places: list[_Entry] = []
        self._by_key: dict[str, _Entry] = {}
        self._of_view: dict[QObject, _Entry] = {}
        self._arranging = False
        self._sought: QWidget | None = None  # it has the focus, and may be out of sight
        QApplication.instance().focusChanged.connect(self._focus_moved)
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.setInterval(0)
        self._more.timeout.connect(self._arrange)

    # -- content ----------------------------------------------------------------------

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Show these; rows that were shown already keep their views."""
        beside = self._beside_focus()
        old, self._by_key, self._places = self._by_key, {}, []
        for row in rows:
            place = old.pop(row.key, None) or _Entry(row)
            self._by_key[row.key] = place
            self._places.append(place)
            self._set(place, row)
        for place in old.values():
            self._release(place)
        self._keep_focus(beside)
        self._more.start()

    def update_row(self, row: ListRow) -> None:
        """Show a row's new value; unknown rows are none of ours."""
        if (place := self._by_key.get(row.key)) is not None:
            self._set(place, row)

    def scroll_to(self, key: str) -> None:
        if (place := self._by_key.get(key)) is not None:
            self._arrange()
            self.verticalScrollBar().setValue(place.top - TOP)

    def scroll_to_top(self) -> None:
        self.verticalScrollBar().setValue(0)

    def view_of(self, key: str) -> QWidget | None:
        place = self._by_key.get(key)
        return place.view if place else None

    @property
    def busy(self) -> bool:
        """Whether something in sight is still to be made or measured."""
        return self._more.isActive()

    def _set(self, place: _Entry, row: ListRow) -> None:
        if type(place.row.value) is not type(row.value):
            self._release(place)
        changed = place.row.value != row.value
        place.row = row
        if place.view is not None and changed:
            place.view.set_value(row.value)

    def _release(self, place: _Entry) -> None:
        if place.view is not None:
            del self._of_view[place.view]
            place.view.removeEventFilter(self)
            place.view.hide()
            place.view.deleteLater()
            place.view = None

    def _beside_focus(self) -> list[_Entry]:
        """The row with the focus, those after it, and those before it, nearest first."""
        for index, place in enumerate(self._places):
            if place.view is not None and focus_within(place.view) is not None:
                return [*self._places[index:], *reversed(self._places[:index])]
        return []

    def _keep_focus(self, beside: list[_Entry]) -> None:
        """When the row with the focus has gone, its neighbour has it, not some far widget."""
        if not beside or beside[0].view is not None:
            return
        there = (stops([place.view]) for place in beside if place.view is not None)
        found = next((found for found in there if found), [self])
        # Not on what acts at once: Enter may still be on its way to the row that has gone.
        harmless = (each for each in found if each.property("role") != "primary")
        target = next(harmless, found[0])
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- layout -----------------------------------------------------------------------

    def _arrange(self) -> None:
        """Lay out the visible rows for a few milliseconds; continue in the next slice."""
        if self._arranging or not self.isVisible():
            return
        self._arranging = True
        deadline = time.perf_counter() + _SLICE
        bar, page = self.verticalScrollBar(), self.viewport().height()
        width = column(self.width())[1]
        anchor = self._anchor(bar.value())
        complete = False
        while True:
            bar.setPageStep(page)
            bar.setRange(0, max(self._stack() - page, 0))
            if anchor is not None:
                bar.setValue(anchor[0].top + anchor[1])
            if complete or time.perf_counter() > deadline:
                break
            complete = self._realise(width, bar.value(), bar.value() + page, deadline)
        if not complete:
            self._more.start()
        self._position(bar.value(), width)
        self._arranging = False
        if complete and self._sought is not None:
            sought, self._sought = self._sought, None
            if sought is QApplication.focusWidget():
                self._ensure_visible(sought)

    def _anchor(self, value: int) -> tuple[_Entry, int] | None:
        """The row at the top of the part in sight, which stays where it is."""
        if value <= 0:
            return None
        for place in self._places:
            if place.top + place.height > value:
                return place, value - place.top
        return None

    def _stack(self) -> int:
        y = TOP
        for place in self._places:
            place.top = y
            y += place.height + BETWEEN
        return y - BETWEEN + BOTTOM

    def _realise(self, width: int, top: int, bottom: int, deadline: float) -> bool:
        """Make and measure what is near the part in sight; whether nothing was left to do."""
        settled = True
        near = [
            place
            for place in self._places
            if place.top + place.height >= top - _AHEAD and place.top <= bottom + _AHEAD
        ]
        # Visible rows first: rows nearby can wait for the next slice.
        near.sort(key=lambda place: place.top > bottom or place.top + place.height < top)
        for place in near:
            if place.view is None or place.width != width:
                settled = False
                if time.perf_counter() > deadline:
                    break
                self._measure(place, width)
        for place in self._places:
            far = place.top + place.height < top - _KEEP or place.top > bottom + _KEEP
            if far and place.view is not None and not _is_held(place.view):
                self._release(place)
        return settled

    def _measure(self, place: _Entry, width: int) -> None:
        if place.view is None:
            place.view = self._make(place.row.value, self.viewport())
            place.view.set_value(place.row.value)
            place.view.installEventFilter(self)
            self._of_view[place.view] = place
            place.view.resize(width - place.row.indent, place.height)
            place.view.show()
        tall = place.view.heightForWidth(width - place.row.indent)
        place.height = tall if tall >= 0 else place.view.sizeHint().height()
        place.width = width

    def _position(self, value: int, width: int) -> None:
        x = column(self.width())[0] - self.viewport().x()  # a scroll bar moves nothing
        for place in self._places:
            if place.view is not None:
                indent = place.row.indent
                left = x if self.isRightToLeft() else x + indent
                place.view.setGeometry(left, place.top - value, width - indent, place.height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched in self._of_view:
            self._of_view[watched].width = 0  # something in it takes more or less room now
            self._more.start()
        return False

    # -- scrolling --------------------------------------------------------------------

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the rows as the eye does, and takes the view along."""
        found = stops([place.view for place in self._places if place.view is not None])
        focus = QApplication.focusWidget()
        if focus in found:
            index = found.index(focus) + (1 if forward else -1)
        else:
            index = 0 if focus is self and forward else len(found) - 1
        if 0 <= index < len(found):
            found[index].setFocus(
                Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            )
            return True
        target = self if focus is not self and not forward else beyond(self, forward)
        if target is None:
            return False
        target.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    @Slot(QWidget, QWidget)
    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        """However it came: by Tab from elsewhere, too, or by a shortcut. What the mouse is
        pressed on is in sight and must not move."""
        if now is not None and self.isAncestorOf(now) and not QApplication.mouseButtons():
            self._sought = now
            self._more.start()

    def _ensure_visible(self, widget: QWidget) -> None:
        top = widget.mapTo(self.viewport(), QPoint(0, 0)).y()
        bar, page = self.verticalScrollBar(), self.viewport().height()
        if top < MARGIN:
            bar.setValue(bar.value() + top - 4 * MARGIN)
        elif top + widget.height() > page - MARGIN:
            bar.setValue(bar.value() + top + widget.height() - page + 4 * MARGIN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self._more.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            for place in self._places:
                place.width = 0
            self._more.start()


def _is_held(view: Any) -> bool:
    return view.held or focus_within(view) is not None
