"""One message: its text and what can be done with it. Two kinds: questions and answers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.core.browser.citations import footnoted
from app.ui.chat.message_item import Author, MessageAction, MessageEdit, MessageItem
from app.ui.chat.transcript.message_editor import MessageEditor
from app.ui.chat.transcript.message_footer import MessageFooter
from app.ui.chat.transcript.message_menu import MessageMenu
from app.ui.chat.transcript.quotes import quoted
from app.ui.controls.menu import Menu
from app.ui.controls.mnemonics import give_mnemonics
from app.ui.document.inline import InlineReader, without_citations
from app.ui.document.prose import ProseStyle
from app.ui.document.rich_copy import CopiedPassage, mime_data
from app.ui.document.selectable_text import SelectableText
from app.ui.document.selector import Selector
from app.ui.style import spacing
from app.ui.text.language import LANGUAGE
from app.ui.text.utf16 import units

GAP = spacing.S
BODY = 1 << 20  # among the texts of a message; those before an answer have lower numbers
_NAMED = 200  # characters
Act = Callable[[MessageAction, int, object], None]


class MessageView(QWidget):
    """Shows a `MessageItem`; `act` is called with what the user asks for, the message's id, and
    what belongs to it."""

    resized = Signal()
    edit_changed = Signal()  # begun, written in, or ended
    editor_opened = Signal(object)  # MessageEditor

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
        self._busy, self._busy_here = "", False
        self._editor: MessageEditor | None = None
        self.body = SelectableText(style, inline, self)
        self._connect_text(self.body)
        self.body.menu_requested.connect(self._extend_menu)
        self._footer = MessageFooter(item.author, self)
        self._footer.action_requested.connect(self._act)
        self._footer.copy_requested.connect(self._copy_all)
        self._footer.menu_requested.connect(self._show_menu)
        self._selector: Selector | None = None
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
        self._busy, self._busy_here = why, here
        self._footer.set_busy(why, here=here)
        if self._editor:
            self._editor.set_busy(self._editor_refusal())

    @property
    def edit_state(self) -> MessageEdit | None:
        """What is in the message's editor; None while it is not edited."""
        return self._editor.state() if self._editor else None

    @property
    def editor(self) -> MessageEditor | None:
        """While it is open."""
        return self._editor

    def edit(self, edit: MessageEdit) -> None:
        """Open the editor with this in it."""
        editor = self._editor = self._make_editor()
        editor.set_state(edit)
        editor.set_busy(self._editor_refusal())
        editor.cancelled.connect(self._cancel_edit)
        editor.text_changed.connect(self._edit_changed)
        editor.state_changed.connect(self.edit_changed)
        self._show_parts(False)
        editor.show()
        self.editor_opened.emit(editor)
        self._edit_changed()

    def end_edit(self) -> None:
        """Close the editor: its text was accepted, or is not wanted."""
        if self._editor:
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None
        self._show_parts(True)
        self._edit_changed()

    def take_focus(self, reason: Qt.FocusReason) -> None:
        """To the editor if it is open, else to the text."""
        (self._editor or self.body).setFocus(reason)

    def _make_editor(self) -> MessageEditor:
        raise NotImplementedError

    def _editor_refusal(self) -> str:
        """Why what is in the editor cannot be accepted now; empty if it can."""
        raise NotImplementedError

    def _show_parts(self, shown: bool) -> None:
        """All but the editor."""
        self.body.setVisible(shown)
        self._footer.setVisible(shown)

    def begin_edit(self) -> None:
        """Open the editor with the text of the message, or go to it if it is open."""
        if self._editor is None:
            self._act(MessageAction.BEGIN_EDIT, self.item.attachments)
            if self.item.id < 0:
                return  # it is not stored yet, and the text would have no message to stay with
            end = units(self.item.answer)
            self.edit(MessageEdit(self.item.answer, end, end))
        if self._editor:
            self._editor.setFocus()

    def _edit_changed(self) -> None:
        self.resized.emit()
        self.edit_changed.emit()

    def _cancel_edit(self) -> None:
        editor, item = self._editor, self.item
        changed = editor is not None and editor.differs(item.answer, item.attachments)
        dropped = self.edit_state if changed else None
        self.end_edit()
        self._act(MessageAction.CANCEL_EDIT, dropped)
        self.body.setFocus()

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
        selected = any(text.holds_selection for _, text in self.texts())
        return focused or selected or self._editor is not None

    def texts(self) -> list[tuple[int, SelectableText]]:
        """What can be selected in it, from top to bottom, each with its number."""
        return [] if self._editor else [(BODY, self.body)]

    def unfold(self, part: int) -> None:
        """Show a text of it that is folded."""

    def share_selection(self, selector: Selector) -> None:
        """With the texts of other messages."""
        self._selector = selector
        self._share(self.body, BODY)

    def _share(self, text: SelectableText, part: int) -> None:
        if self._selector is not None:
            text.set_selector(self._selector, (self.item.id, part))

    def place_at(self, y: int) -> tuple[int, int]:
        """As `BlockColumn.place_at`."""
        return self.body.place_at(y - self.body.y())

    def top_of(self, index: int) -> int:
        """As `BlockColumn.top_of`."""
        return self.body.y() + self.body.top_of(index)

    def _set_name(self, pattern: str, text: str) -> None:
        """A screen reader is given the whole text instead of its beginning."""
        self.body.spoken_name = pattern
        name = LANGUAGE.fill(pattern, text=text[:_NAMED])
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
        item = self.item
        passage = CopiedPassage(item.shown, item.author is Author.GLOSS, citations=item.citations)
        mime = mime_data([passage])
        # As it is written: most programs take only this.
        mime.setText(without_citations(footnoted(item.shown, item.citations)))
        QGuiApplication.clipboard().setMimeData(mime)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Beside the text; the text has a menu of its own, with the same actions."""
        self._menu().popup(event.globalPos())

    @Slot(QPoint)
    def _show_menu(self, where: QPoint) -> None:
        self._menu().popup_below(where)

    def _menu(self) -> Menu:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._extend_menu(menu)
        give_mnemonics(menu)
        return menu

    @Slot(object)
    def _extend_menu(self, menu: Menu) -> None:
        if menu.actions():
            menu.addSeparator()
        actions = MessageMenu(self.item, self._menu_action)
        actions.fill(menu, self._busy, busy_here=self._busy_here)

    def _menu_action(self, action: MessageAction, payload: object) -> None:
        match action:
            case MessageAction.EDIT | MessageAction.EDIT_ANSWER:
                self.begin_edit()
            case MessageAction.COPY:
                self._copy_all()
            case MessageAction.QUOTE:
                self._act(action, quoted([self.body]) or self.item.answer)
            case MessageAction.SAVE_PROMPT:
                self._act(action, self.item.answer)
            case MessageAction.CHOOSE_RETRY:
                self._act(action, self._footer.retry_place())
            case _:
                self._act(action, payload)

    def _act(self, action: MessageAction, payload: object = None) -> None:
        self._on_action(action, self.item.id, payload)

    def _connect_text(self, text: SelectableText) -> None:
        text.link_activated.connect(self._offer_link)
        text.save_requested.connect(self._save)
        text.resized.connect(self.resized)

    def _save(self, name: str, content: object) -> None:
        self._act(MessageAction.SAVE_TEXT, (name, content))

    def _offer_link(self, address: str) -> None:
        self._act(MessageAction.OPEN_LINK, address)
