"""`Sidebar`: new chat, search, all conversations, and at its foot the other panes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.conversations.records import ConversationRecord, SearchHit
from app.ui.controls.label import Label
from app.ui.controls.line_edit import SearchField
from app.ui.controls.nav_button import NavButton, NavItem
from app.ui.sidebar.widgets.bin_page import BinPage
from app.ui.sidebar.widgets.conversation_list import ConversationList
from app.ui.sidebar.widgets.conversation_rows import RowKind, rows_of, rows_of_hits
from app.ui.style import spacing, theme
from app.ui.text.language import LANGUAGE

_NARROWEST = 200  # pixels


class Sidebar(QWidget):
    new_chat_requested = Signal()
    search_requested = Signal(str)
    restore_requested = Signal(int)
    purge_requested = Signal(list)  # conversation ids

    def __init__(
        self,
        toggle: QAction,
        navigation_actions: Sequence[NavItem] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._nav_buttons = {
            action: NavButton(action, icon, self, compact=False)
            for action, icon in navigation_actions
        }
        self._records: list[ConversationRecord] = []
        self._hits: list[SearchHit] = []
        self._searched = ""
        new = QAction(self.tr("New chat"), self)
        new.triggered.connect(self.new_chat_requested)
        self._new = NavButton(new, "new-chat", self, compact=False)
        self._toggle = QToolButton(self)
        self._toggle.setDefaultAction(toggle)
        self._toggle.setProperty("role", "icon")
        theme.size_icon(self._toggle, 20)
        self._toggle.setAccessibleName(self.tr("Hide the sidebar"))
        self._search = SearchField(self)
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setAccessibleName(self.tr("Search all conversations"))
        self._search.installEventFilter(self)
        self.list = ConversationList(self)
        self.list.setAccessibleName(self.tr("Conversations"))
        self._empty = Label(self)
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._empty.setMargin(spacing.L)  # a style sheet overrides the margins of the contents
        self.bin_action = QAction(self.tr("Deleted conversations"), self)
        self.bin_action.setCheckable(True)
        self._bin_button = NavButton(self.bin_action, "delete", self, compact=False)
        self._bin_button.hide()
        self._bin = BinPage(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._bin)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._lay_out()
        self._wire()

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the text of its buttons."""
        return super().minimumSizeHint().expandedTo(QSize(_NARROWEST, 0))

    def set_conversations(self, records: Sequence[ConversationRecord]) -> None:
        self._records = list(records)
        if not self._searched:
            self._show()

    def set_found(self, text: str, hits: Sequence[SearchHit]) -> None:
        """With an empty `text` the list is shown again."""
        self._searched, self._hits = text, list(hits)
        if text:
            self.bin_action.setChecked(False)
        self._show()

    def set_binned(self, records: Sequence[ConversationRecord]) -> None:
        """Set the content of the bin; its button is shown while there is any."""
        self._bin.set_records(records)
        self._bin_button.set_note(self.locale().toString(len(records)) if records else "")
        self._bin_button.setVisible(bool(records) or self.bin_action.isChecked())
        if not records:
            self.bin_action.setChecked(False)

    def set_current(self, conversation_id: int | None) -> None:
        self.list.set_current(conversation_id)

    def set_live(self, live: frozenset[int], asking: frozenset[int]) -> None:
        """Those in which an answer is written, and those in which the user is asked for a
        permission."""
        self.list.set_live(live, asking)

    def nav_button(self, action: QAction) -> NavButton:
        return self._nav_buttons[action]

    @Slot()
    def focus_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def neighbour(self, conversation_id: int | None, step: int) -> int | None:
        """The conversation `step` places from this one in the list, round the end."""
        order = [row.conversation_id for row in self.list.rows() if row.kind is not RowKind.HEADING]
        if not order:
            return None
        if conversation_id not in order:
            return order[0] if step > 0 else order[-1]
        return order[(order.index(conversation_id) + step) % len(order)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search box, Esc ends the search and Down goes to the results."""
        if watched is self._search and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                self._search.clear()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() in (
                Qt.Key.Key_Down,
                Qt.Key.Key_Return,
            ):
                self._enter_list()
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(theme.tokens(self).sidebar))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(spacing.S, spacing.S, spacing.S, 0)
        top.setSpacing(spacing.XS)
        top.addWidget(self._new, 1)
        top.addWidget(self._toggle)
        middle = QHBoxLayout()
        middle.setContentsMargins(spacing.S, spacing.XS, spacing.S, spacing.XS)
        middle.addWidget(self._search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, spacing.S)
        layout.setSpacing(spacing.XS)
        layout.addLayout(top)
        layout.addLayout(middle)
        layout.addWidget(self._stack, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(spacing.S, spacing.XS, spacing.S, 0)
        foot.setSpacing(spacing.XXS)
        foot.addWidget(self._bin_button)
        for button in self._nav_buttons.values():
            foot.addWidget(button)
        if self._nav_buttons:
            layout.addWidget(_Line(self))
        layout.addLayout(foot)

    def _wire(self) -> None:
        self._search.textChanged.connect(self.search_requested)
        self.bin_action.toggled.connect(self._show_bin)
        self._bin.restore_requested.connect(self.restore_requested)
        self._bin.purge_requested.connect(self.purge_requested)
        self._bin.left.connect(self._leave_bin)

    @Slot(bool)
    def _show_bin(self, shown: bool) -> None:
        if shown:
            self._search.clear()
        self._show()
        if shown:
            self._bin.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _leave_bin(self) -> None:
        self.bin_action.setChecked(False)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        if self._searched:
            rows = rows_of_hits(self._hits)
            self._empty.setText(
                LANGUAGE.fill(self.tr("Nothing found for “{text}”."), text=self._searched)
            )
        else:
            rows = rows_of(self._records, date.today(), self.locale())
            self._empty.setText(self.tr("Your conversations will be here."))
        self.list.set_rows(rows)
        shown = self.list if rows else self._empty
        self._stack.setCurrentWidget(self._bin if self.bin_action.isChecked() else shown)

    def _enter_list(self) -> None:
        rows = self.list.rows()
        first = next((n for n, row in enumerate(rows) if row.kind is not RowKind.HEADING), None)
        if first is not None:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            self.list.setCurrentIndex(self.list.model().index(first, 0))


class _Line(QWidget):
    """A line between the list, which scrolls, and the part below it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(theme.tokens(self).border))
