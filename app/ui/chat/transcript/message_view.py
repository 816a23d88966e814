"""One message: its text and what can be done with it. Two kinds: questions and answers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.chat.message_item import MessageAction, MessageItem
from app.ui.chat.transcript.message_footer import MessageFooter
from app.ui.document.inline import InlineReader
from app.ui.document.prose import ProseStyle
from app.ui.document.selectable_text import SelectableText

GAP = 8
Act = Callable[[MessageAction, int, object], None]


class MessageView(QWidget):
    """Shows a `MessageItem`; `act` is called with what the user asks for, the message's id, and
    what belongs to it."""

    resized = Signal()
    edit_changed = Signal()  # begun, written in, or ended

    def __init__(
        self,
        item: MessageItem,
        style: ProseStyle,
        inline: InlineReader,
        act: Act,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._on_action = act
        self._style = style
        self._inline = inline
        self.item = item
        self.body = SelectableText(style, inline, self)
        self._connect_text(self.body)
        self._footer = MessageFooter(item.author, self._act, self)
        self._footer.copy_requested.connect(self._copy_all)
        self._hovered = False
        self._last = False
        # What is painted stays where it is when the message grows at its end.
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)

    def set_item(self, item: MessageItem) -> None:
        """Show the message as it is now."""
        self.item = item
        self._footer.set_item(item)

    def set_busy(self, why: str, *, here: bool) -> None:
        """As `MessageFooter.set_busy`."""
        self._footer.set_busy(why, here=here)

    @property
    def edited_text(self) -> str | None:
        """The text of the message's editor; None while it is not edited."""
        return None

    def arrange(self, width: int, top: int, bottom: int, deadline: float) -> tuple[int, bool]:
        """As `BlockColumn.arrange`."""
        raise NotImplementedError

    def set_last(self, last: bool) -> None:
        """The last message shows its controls without being pointed at."""
        self._last = last
        self._reveal()

    @property
    def is_held(self) -> bool:
        """Selected in or focused by the user: not to be thrown away."""
        focus = QGuiApplication.focusObject()
        focused = isinstance(focus, QWidget) and self.isAncestorOf(focus)
        return focused or self.body.has_selection

    def place_at(self, y: int) -> tuple[int, int]:
        """As `BlockColumn.place_at`."""
        return self.body.place_at(y - self.body.y())

    def top_of(self, index: int) -> int:
        """As `BlockColumn.top_of`."""
        return self.body.y() + self.body.top_of(index)

    def _set_name(self, name: str) -> None:
        if name != self.accessibleName():
            self.setAccessibleName(name)
            self.body.setAccessibleName(name)

    # -- pointer ----------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self._reveal()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self._reveal()

    def _reveal(self) -> None:
        self._footer.set_revealed(self._hovered or self._last)

    # -- actions ----------------------------------------------------------------------

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self.item.answer)

    def _act(self, action: MessageAction, payload: object = None) -> None:
        self._on_action(action, self.item.id, payload)

    def _connect_text(self, text: SelectableText) -> None:
        text.link_activated.connect(self._offer_link)
        text.save_requested.connect(self._save)
        text.resized.connect(self.resized)

    def _save(self, name: str, text: str) -> None:
        self._act(MessageAction.SAVE_TEXT, (name, text))

    def _offer_link(self, address: str) -> None:
        self._act(MessageAction.OPEN_LINK, address)
