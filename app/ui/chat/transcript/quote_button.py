"""`QuoteButton`: quotes what the mouse has selected in an answer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.chat.message_item import Author, MessageAction
from app.ui.chat.transcript.message_list import MessageList, MessageRow
from app.ui.chat.transcript.quotes import quoted
from app.ui.controls.icon_button import IconButton
from app.ui.document.selector import Selector
from app.ui.style.theme import line_room, scaled_pixels

_HEIGHT = 30
_END = 4  # pixels after the word, for the round end
_AWAY = 10  # pixels below the mouse
_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class QuoteButton(IconButton):
    """Appears where the mouse was released, and goes with the next press of a button or of Escape.
    The keyboard has a shortcut instead."""

    action_requested = Signal(MessageAction, int, object)  # the message's id, Quoted

    def __init__(self, selector: Selector, messages: MessageList, parent: QWidget) -> None:
        name, word = self.tr("Quote in your message"), self.tr("Quote")
        super().__init__("quote", name, parent, word=word, raised=True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._selector = selector
        self._messages = messages
        selector.selected.connect(self._offer)
        selector.changed.connect(self.hide)
        self.clicked.connect(self._quote)
        self.hide()

    def sizeHint(self) -> QSize:
        height = line_room(scaled_pixels(_HEIGHT), self.fontMetrics())
        word = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(height + word + height // 2 - _END, height)

    @Slot(QPoint)
    def _offer(self, point: QPoint) -> None:
        """For what is selected within one answer."""
        row = self._row()
        if row is not None and row.item.author is Author.GLOSS:
            self._show_at(point)

    @Slot()
    def _quote(self) -> None:
        self.hide()
        row = self._row()
        if row is not None and row.view is not None:
            found = quoted(text for _, text in row.view.texts())
            self.action_requested.emit(MessageAction.QUOTE, row.item.id, found)

    def _row(self) -> MessageRow | None:
        """The message that all of the selection is in."""
        selected = self._selector.range()
        if selected is None or selected[0].key[0] != selected[1].key[0]:
            return None
        return self._messages.find(selected[0].key[0])

    def _show_at(self, point: QPoint) -> None:
        """Beside a point of the screen, on the side to which one reads, within its parent."""
        room, size = self.parentWidget().rect(), self.sizeHint()
        at = self.parentWidget().mapFromGlobal(point)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = at.x() - size.width() if mirrored else at.x()
        top = at.y() + _AWAY
        if top + size.height() > room.bottom():
            top = at.y() - size.height() - _AWAY
        left = max(min(left, room.right() - size.width()), 0)
        self.setGeometry(left, max(top, 0), size.width(), size.height())
        self.show()
        self.raise_()

    def showEvent(self, event: QShowEvent) -> None:
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def hideEvent(self, event: QHideEvent) -> None:
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape does nothing else; a press of the mouse does what it does."""
        pressed = event.type() == QEvent.Type.MouseButtonPress
        if pressed and isinstance(watched, QWidget) and watched is not self:
            self.hide()
        elif event.type() in _KEYS and isinstance(event, QKeyEvent):
            escapes = event.key() == Qt.Key.Key_Escape
            if escapes and event.type() == QEvent.Type.KeyPress:
                self.hide()
            event.setAccepted(escapes or event.isAccepted())
            return escapes
        return False
