"""`QueuePanel`: the messages that are sent when the answer is complete."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.core.printable import one_line
from app.ui.chat.message_item import QueuedMessage
from app.ui.controls.card import Card
from app.ui.controls.elided_label import ElidedLabel
from app.ui.controls.icon_button import IconButton
from app.ui.controls.label import Label
from app.ui.style import spacing
from app.ui.text.language import LANGUAGE

_MOST_ROWS = 4  # more of them are scrolled
_SHOWN = 1000  # characters of a message


class QueuePanel(Card):
    """Hidden while there are none."""

    edit_requested = Signal(int)  # number of the message
    remove_requested = Signal(int)
    send_requested = Signal(int)
    focus_left = Signal()  # the message that had it is gone

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages: list[QueuedMessage] = []
        self._rows: list[_Row] = []
        self._state = Label(self)
        self._state.setProperty("role", "muted")
        self._state.setWordWrap(True)
        self._list = QWidget(self)
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._scroll = _Scroll(self)
        self._scroll.setWidget(self._list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(spacing.M, spacing.S, spacing.S, spacing.S)
        layout.setSpacing(spacing.XS)
        layout.addWidget(self._state)
        layout.addWidget(self._scroll)
        self.setAccessibleName(self.tr("Queued messages"))
        self.hide()

    def set_messages(
        self,
        messages: Sequence[QueuedMessage],
        *,
        stops: bool,
        files: Mapping[int, Sequence[str]] = MappingProxyType({}),
    ) -> None:
        """`stops`: an answer is being written, which ends when one of these is sent now. `files`
        has the names of those that are sent with a message, by its number."""
        focused = any(row.isAncestorOf(self.window().focusWidget()) for row in self._rows)
        self._messages = list(messages)
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(each, stops, files.get(each.number, ())) for each in messages]
        for row in self._rows:
            self._column.addWidget(row)
            row.show()
        self._scroll.show_rows(self._rows[:_MOST_ROWS])
        self._show_state()
        self.setVisible(bool(messages))
        if focused:
            self.focus_left.emit()

    def _row(self, message: QueuedMessage, stops: bool, files: Sequence[str]) -> _Row:
        row = _Row(message, stops, files, self._list)
        for button, signal in (
            (row.edit, self.edit_requested),
            (row.remove, self.remove_requested),
            (row.send, self.send_requested),
        ):
            button.clicked.connect(partial(signal.emit, message.number))
        return row

    def _show_state(self) -> None:
        before = self._state.text()
        if any(each.held for each in self._messages):
            text = self.tr("These messages wait until you send them:")
        else:
            text = self.tr("Sent when the answer is complete:")
        self._state.setText(text)
        if self._messages and text != before:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))


class _Row(QWidget):
    """The beginning of a message, and its buttons."""

    def __init__(
        self, message: QueuedMessage, stops: bool, files: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        words = " ".join(message.text[:_SHOWN].split())
        text = " · ".join([words, *map(one_line, files)])
        self._text = ElidedLabel(self)
        self._text.setText(LANGUAGE.isolated(text))
        self.setAccessibleName(LANGUAGE.fill(self.tr("Queued: {text}"), text=text[:200]))
        self.edit = IconButton("rename", self.tr("Edit this queued message"), self)
        self.remove = IconButton("close", self.tr("Remove this queued message"), self)
        name = self.tr("Send now and stop the answer") if stops else self.tr("Send now")
        self.send = IconButton("arrow-up", name, self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.XXS)
        layout.addWidget(self._text, 1)
        for button in (self.edit, self.remove, self.send):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            layout.addWidget(button)


class _Scroll(QScrollArea):
    """As high as the rows that are to be seen at once."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._height = 0
        self.setProperty("role", "plain")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        self._height = sum(row.sizeHint().height() for row in rows)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(0, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self._height, 24))
