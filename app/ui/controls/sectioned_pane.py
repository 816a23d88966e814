"""`SectionedPane`: a pane with a section list, a search field and a content area."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from app.ui.controls.choice_box import ChoiceBox
from app.ui.controls.focus_order import beyond, stops
from app.ui.controls.label import Label
from app.ui.controls.line_edit import SearchField
from app.ui.controls.notice_area import NoticeArea
from app.ui.controls.section_list import Entry, SectionList
from app.ui.style import spacing, theme, type_scale

_NARROW_LETTERS = 96  # of the whole pane: below it the sections become a list that drops down
_LIST_LETTERS = 30
_AROUND_SEARCH = 14  # letters that fit beside its words: icon, button, margins
_SEARCH_LETTERS = 34  # beside the list that drops down, else below it


class SectionedPane(QWidget):
    """Base class; a subclass passes the widget with its sections to `lay_out`."""

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notices = NoticeArea(self)
        self._shape: tuple[bool, bool] | None = None  # not laid out yet
        self._title = Label(self)
        theme.enlarge(self._title, type_scale.LARGE, self.font().Weight.DemiBold)
        self._drop = ChoiceBox(self)
        self._title.setBuddy(self._drop)  # whose own name is its value
        self._drop.set_choices([(entry.key, entry.title) for entry in entries])
        self.search = SearchField(self)
        self.search.installEventFilter(self)
        self.setFocusProxy(self.search)
        self.sections = SectionList(entries, self)  # after the search, where Tab comes in

    def name(self, title: str, section: str, search: str) -> None:
        """Set the title of the pane, and the accessible names of its section list and search."""
        self._title.setText(title)
        self._drop.setAccessibleName(section)
        self.search.setPlaceholderText(search)
        self.search.setAccessibleName(search)

    @Slot()
    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def enter(self) -> None:
        """Move the focus from the search to the first match."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search box, Esc ends the search and Down goes to the first match."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return):
                self.enter()
                return True
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab follows the visual order: rows and notices are created in any order."""
        found = stops([self._top, self._side, self.notices, self._content])
        focus = QApplication.focusWidget()
        if focus not in found:  # it was just hidden or disabled
            return super().focusNextPrevChild(forward)
        index = found.index(focus) + (1 if forward else -1)
        target = found[index] if 0 <= index < len(found) else beyond(self, forward)
        if target is None:
            return False
        reason = Qt.FocusReason
        target.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
        if self.notices.isAncestorOf(target):
            self.notices.ensureWidgetVisible(target)
        else:
            self.ensure_visible(target)
        return True

    def ensure_visible(self, target: QWidget) -> None:
        """Called with the widget that got the focus by Tab; a subclass may scroll to it."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.arrange()

    def lay_out(self, content: QWidget, close: QWidget | None = None) -> None:
        """`close` is a button at the end of the first line."""
        self._content = content
        self._end = close
        self._top = QWidget(self)
        two = QVBoxLayout(self._top)
        two.setContentsMargins(spacing.XL, spacing.L, spacing.XL, spacing.S)
        two.setSpacing(spacing.S)
        self._across, self._second = QHBoxLayout(), QHBoxLayout()
        self._across.setSpacing(spacing.L)
        self._across.addWidget(self._drop, 1)
        two.addLayout(self._across)
        two.addLayout(self._second)
        self._side = QWidget(self)
        self._down = QVBoxLayout(self._side)
        self._down.setContentsMargins(spacing.L, spacing.L, spacing.L, 0)  # the same when mirrored
        self._down.setSpacing(spacing.L)
        self._title.setIndent(spacing.S)
        self._head = QHBoxLayout()
        self._head.addWidget(self._title, 1)
        self._down.addLayout(self._head)
        self._down.addWidget(self.sections, 1)
        notices = QVBoxLayout()
        notices.setContentsMargins(spacing.XL, spacing.S, spacing.XL, 0)
        notices.addWidget(self.notices)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(notices)
        right.addWidget(content, 1)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self._side)
        below.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._top)
        layout.addLayout(below, 1)
        self.arrange()

    def arrange(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        narrow = self.width() < letter * _NARROW_LETTERS
        both = self._drop.sizeHint().width() + letter * _SEARCH_LETTERS < self.width()
        shape = (narrow, both)
        if shape != self._shape:
            self._shape = shape
            if narrow:
                if both:
                    self._across.addWidget(self.search, 1)
                else:
                    self._second.addWidget(self.search)
                if self._end is not None:
                    self._across.addWidget(self._end)
            else:
                self._down.insertWidget(1, self.search)
                if self._end is not None:
                    self._head.addWidget(self._end)
            self._side.setVisible(not narrow)
            self._top.setVisible(narrow)
        asked = self.fontMetrics().horizontalAdvance(self.search.placeholderText())
        list_width = max(
            self.sections.sizeHint().width() + spacing.XXL, asked + letter * _AROUND_SEARCH
        )
        self._side.setFixedWidth(
            max(letter * _LIST_LETTERS, min(list_width, letter * _LIST_LETTERS * 3 // 2))
        )
