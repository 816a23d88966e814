"""`Selector`: one selection over all texts of a conversation, and the marks of what was found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QWidget

from app.ui.document.cursor_moves import Move
from app.ui.document.rich_copy import CopiedPassage, mime_data, size_of

_SCROLL_MS = 30
_LARGE = 60_000  # characters; more is written for the clipboard by a worker

Key = tuple[int, int]  # a message, and which of its texts
Rank = tuple[int, int]
TextPosition = tuple[int, int]  # block, position in it
END: TextPosition = (1 << 60, 0)  # of a text, also of what is not read yet


class SelectionUnit(Enum):
    """What a drag of the mouse selects as a whole."""

    CHARACTER = auto()
    WORD = auto()
    BLOCK = auto()


@dataclass(frozen=True, slots=True)
class Place:
    """A place in one of the texts."""

    key: Key
    at: TextPosition


@dataclass(frozen=True, slots=True)
class Match:
    """What was found: the characters from `start` to `end` of a block as it is shown."""

    key: Key
    block: int
    start: int
    end: int


class Text(Protocol):
    """A view of a text."""

    key: Key

    def show_selection(self) -> None: ...

    def show_marks(self) -> None: ...

    def unit_at(self, point: QPoint, unit: SelectionUnit) -> tuple[TextPosition, TextPosition]: ...

    def position_at(self, point: QPoint) -> TextPosition: ...

    def first_in_sight(self) -> TextPosition: ...

    def span_of(self, match: Match) -> tuple[TextPosition, TextPosition] | None: ...

    def end(self) -> TextPosition: ...

    def caret_at(self, at: TextPosition) -> QRect: ...

    def moved(self, at: TextPosition, move: Move, x: int | None) -> TextPosition | None: ...

    def height(self) -> int: ...

    def setFocus(self, reason: Qt.FocusReason) -> None: ...

    def mapToGlobal(self, point: QPoint) -> QPoint: ...

    def mapFromGlobal(self, point: QPoint) -> QPoint: ...


class Texts(Protocol):
    """The texts that the selection goes over, in reading order. Only some of them have a view."""

    def rank(self, key: Key) -> Rank | None:
        """The place of a text among all; None if it is gone."""

    def views(self) -> Sequence[Text]:
        """Those that are there and not folded, from first to last."""

    def view(self, key: Key) -> Text | None: ...

    def ends(self) -> tuple[Key, Key] | None:
        """The first and the last of all; None if there are none."""

    def passages(self, start: Place, end: Place) -> Iterator[CopiedPassage]:
        """What lies between two places."""

    def scroll_towards(self, point: QPoint) -> bool:
        """Whether a point of the screen is beyond the visible part, which then moves to it."""

    def reveal(self, text: Text, place: QRect) -> None:
        """Bring a place in a view into sight."""


class Selector(QObject):
    """`large_copy_requested` brings a job for a worker: what is to be copied is long."""

    large_copy_requested = Signal(object)  # list[Passage]
    changed = Signal()
    selected = Signal(QPoint)  # by the mouse, which was released at this point of the screen
    place_requested = Signal(object)  # Match, to be brought into sight and then selected

    def __init__(self, texts: Texts, parent: QObject) -> None:
        super().__init__(parent)
        self._texts = texts
        self._anchor: Place | None = None
        self._cursor: Place | None = None
        self._origin: tuple[Place, Place] | None = None  # what the mouse was pressed on
        self._unit = SelectionUnit.CHARACTER
        self._marks: Mapping[tuple[Key, int], Sequence[Match]] = {}
        self.current_match: Match | None = None
        self._x: int | None = None  # that Up and Down keep
        self._point = QPoint()  # of the mouse, on the screen
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_MS)
        self._scrolling.timeout.connect(self._drag_on)

    # -- what is selected -----------------------------------------------------------------

    def range(self) -> tuple[Place, Place] | None:
        """From where to where; None if nothing is selected."""
        anchor, cursor = self._anchor, self._cursor
        if anchor is None or cursor is None or anchor == cursor:
            return None
        first, last = self._order(anchor), self._order(cursor)
        if first is None or last is None:
            return None
        return (anchor, cursor) if first <= last else (cursor, anchor)

    def range_in(self, text: Text) -> tuple[TextPosition, TextPosition] | None:
        """The part of `text` that is selected."""
        selected = self.range()
        if selected is None:
            return None
        start, end = selected
        key = text.key
        rank = self._texts.rank(key)
        first, last = self._texts.rank(start.key), self._texts.rank(end.key)
        if rank is None or first is None or last is None or not first <= rank <= last:
            return None
        return (start.at if key == start.key else (0, 0), end.at if key == end.key else END)

    def ends_in(self, text: Text) -> bool:
        selected = self.range()
        return selected is not None and text.key in (
            selected[0].key,
            selected[1].key,
        )

    @property
    def has_selection(self) -> bool:
        return self.range() is not None

    def passages(self) -> list[CopiedPassage]:
        selected = self.range()
        return list(self._texts.passages(*selected)) if selected else []

    def copy(self) -> None:
        passages = self.passages()
        if not passages:
            return
        if size_of(passages) > _LARGE:
            self.large_copy_requested.emit(passages)
        else:
            QGuiApplication.clipboard().setMimeData(mime_data(passages))

    def clear(self) -> None:
        self._set(None, None)

    @Slot(object)
    def select(self, match: Match) -> None:
        """Select what is in sight now."""
        text = self._texts.view(match.key)
        if text is not None and (span := text.span_of(match)):
            self._set(Place(match.key, span[0]), Place(match.key, span[1]))

    def select_between(self, anchor: Place, cursor: Place) -> None:
        self._set(anchor, cursor)
        self._show_cursor()

    # -- what was found -------------------------------------------------------------------

    def mark(self, matches: Iterable[Match], current: Match | None) -> None:
        """Mark `matches`, and `current` among them in another colour."""
        by_block: dict[tuple[Key, int], list[Match]] = defaultdict(list)
        for match in matches:
            by_block[match.key, match.block].append(match)
        self._marks, self.current_match = by_block, current
        for text in self._texts.views():
            text.show_marks()

    def marks_in(self, text: Text, block: int) -> Sequence[Match]:
        return self._marks.get((text.key, block), ())

    # -- mouse ----------------------------------------------------------------------------

    def press(self, text: Text, point: QPoint, unit: SelectionUnit, *, extend: bool) -> None:
        """`point` is in the pixels of `text`."""
        self._unit, self._x = unit, None
        start, end = self._around(text, point)
        if extend and self._anchor is not None and self._order(self._anchor) is not None:
            self._origin = (self._anchor, self._anchor)
            self._select_to(start, end)
        else:
            self._origin = (start, end)
            self._set(start, end)

    def take_mouse_of(self, background: QWidget) -> None:
        """A drag that begins in `background`, beside the texts, selects from the nearest."""
        background.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        point = event.globalPosition().toPoint()
        left = event.button() is Qt.MouseButton.LeftButton
        text = self._nearest(point)
        if event.type() == QEvent.Type.MouseButtonPress and left and text is not None:
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            text.setFocus(Qt.FocusReason.MouseFocusReason)
            self.press(text, text.mapFromGlobal(point), SelectionUnit.CHARACTER, extend=extend)
        elif event.type() == QEvent.Type.MouseMove and self._origin is not None:
            self.drag_to(point)
        elif event.type() == QEvent.Type.MouseButtonRelease and left:
            self.release(point)
        else:
            return False
        event.accept()
        return True

    def drag_to(self, point: QPoint) -> None:
        """The mouse is at a point of the screen, with its button down."""
        self._point = point
        if self._origin is None:
            return
        if self._texts.scroll_towards(point):
            self._scrolling.start()
        else:
            self._scrolling.stop()
        text = self._nearest(point)
        if text is not None:
            self._select_to(*self._around(text, text.mapFromGlobal(point)))

    def release(self, point: QPoint) -> None:
        """The mouse, at a point of the screen."""
        self._scrolling.stop()
        began, self._origin = self._origin, None
        if began is not None and self.has_selection:
            self.selected.emit(point)

    def _drag_on(self) -> None:
        self.drag_to(self._point)

    def _nearest(self, point: QPoint) -> Text | None:
        """The text at this height of the screen, or the one above it."""
        best = None
        for text in self._texts.views():
            if best is None or text.mapFromGlobal(point).y() >= 0:
                best = text
        return best

    def _around(self, text: Text, point: QPoint) -> tuple[Place, Place]:
        key = text.key
        start, end = text.unit_at(point, self._unit)
        return Place(key, start), Place(key, end)

    def _select_to(self, start: Place, end: Place) -> None:
        """From what the mouse was pressed on to what it is on, both as a whole."""
        if self._origin is None:
            return
        first, last = self._origin
        before, after = self._order(start), self._order(first)
        if before is not None and after is not None and before < after:
            self._set(last, start)
        else:
            self._set(first, end)

    # -- keyboard -------------------------------------------------------------------------

    def select_all(self, text: Text) -> None:
        """All of `text`; all texts if that was selected already."""
        key, ends = text.key, self._texts.ends()
        whole = (Place(key, (0, 0)), Place(key, END))
        if self.range() == whole and ends is not None:
            whole = (Place(ends[0], (0, 0)), Place(ends[1], END))
        self._set(*whole)

    def move(self, text: Text, move: Move) -> None:
        """The end of the selection goes on; it begins in `text` if nothing is selected, unless the
        mouse was pressed there before."""
        cursor = self._cursor
        pressed = cursor is not None and cursor == self._anchor and cursor.key == text.key
        if cursor is None or not (pressed or self.has_selection):
            cursor = self._anchor = self._cursor = Place(text.key, text.first_in_sight())
            self._x = None
        ends = self._texts.ends()
        if move in (Move.START, Move.END) and ends is not None:
            end = Place(ends[1], END) if move.is_forward else Place(ends[0], (0, 0))
            self._set(self._anchor, end)
        elif (here := self._texts.view(cursor.key)) is not None:
            self._move_from(here, cursor, move)
        self._show_cursor()

    def _move_from(self, text: Text, cursor: Place, move: Move) -> None:
        if not move.is_vertical:
            self._x = None
        elif self._x is None:
            self._x = text.mapToGlobal(text.caret_at(cursor.at).center()).x()
        x = None if self._x is None else text.mapFromGlobal(QPoint(self._x, 0)).x()
        at = text.moved(cursor.at, move, x)
        if at is not None:
            self._set(self._anchor, Place(cursor.key, at))
            return
        views = list(self._texts.views())
        index = views.index(text) + (1 if move.is_forward else -1)
        if 0 <= index < len(views):
            other = views[index]
            edge = (0, 0) if move.is_forward else other.end()
            if x is not None:
                y = 0 if move.is_forward else other.height() - 1
                edge = other.position_at(QPoint(x, y))
            self._set(self._anchor, Place(other.key, edge))

    def _show_cursor(self) -> None:
        text = self._texts.view(self._cursor.key) if self._cursor else None
        if text is not None and self._cursor is not None:
            self._texts.reveal(text, text.caret_at(self._cursor.at))

    # -- state ----------------------------------------------------------------------------

    def _order(self, place: Place) -> tuple[Rank, TextPosition] | None:
        rank = self._texts.rank(place.key)
        return None if rank is None else (rank, place.at)

    def _set(self, anchor: Place | None, cursor: Place | None) -> None:
        if (anchor, cursor) != (self._anchor, self._cursor):
            self._anchor, self._cursor = anchor, cursor
            for text in self._texts.views():
                text.show_selection()
            self.changed.emit()
