"""The messages of a conversation as a screen reader finds them: a list with all of them, whether
they have a view or not.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QWidget

from app.ui.chat.message_item import Author
from app.ui.chat.transcript.message_list import MessageList, MessageRow
from app.ui.document.accessible_blocks import BlockTree
from app.ui.document.accessible_parts import (
    AccessiblePart,
    PartKeeper,
    Role,
    area_on_screen,
    child_at,
    child_in,
    index_in,
    offered,
    shown_children,
)
from app.ui.document.accessible_text import AccessibleGroup
from app.ui.document.block_stream import plain, read
from app.ui.document.blocks import Block
from app.ui.document.rich_copy import plain_of
from app.ui.document.spoken_notes import SpokenInlines
from app.ui.document.spoken_text import SpokenText
from app.ui.text.language import LANGUAGE

translate = QCoreApplication.translate  # the name lupdate looks for


class AccessibleTranscript(QAccessibleWidget):
    """A list: its children are the messages, then what else is in the view. `focus` brings a
    message into sight and focuses it, by its id."""

    def __init__(
        self, view: QAbstractScrollArea, messages: MessageList, focus: Callable[[int], None]
    ) -> None:
        super().__init__(view, Role.List, "")
        self._view = view
        self._messages = messages
        self._focus = focus
        self._keeper = PartKeeper(view)
        self._generation = messages.generation
        self.spoken = SpokenText(view)
        self.inline = SpokenInlines()

    def rows(self) -> Sequence[MessageRow]:
        if self._generation != self._messages.generation:
            self._generation = self._messages.generation
            self._forget_others()
        return self._messages.rows

    def message(self, row: MessageRow) -> AccessibleMessage:
        def make() -> AccessiblePart:
            return AccessibleMessage(self, row, self._view)

        part = self._keeper.get((id(row), row.item.id), make)
        assert isinstance(part, AccessibleMessage)
        part.spoken = self.spoken
        return part

    def _forget_others(self) -> None:
        """The parts of messages that have gone."""
        keys = {(id(row), row.item.id) for row in self._messages.rows}
        self._keeper.keep_only(keys)

    def message_of(self, view: QWidget) -> AccessibleMessage | None:
        row = next((row for row in self.rows() if row.view is view), None)
        return self.message(row) if row else None

    def has(self, row: MessageRow) -> bool:
        """Whether the message is still there."""
        return self._messages.find(row.item.id) is row

    def place_of(self, row: MessageRow) -> QRect:
        """In the pixels of the screen."""
        if not self.has(row):
            return QRect()
        port = self._view.viewport()
        if row.view is not None:
            return area_on_screen(port, row.view.geometry())
        top = self._messages.top_of(row) - self._view.verticalScrollBar().value()
        return area_on_screen(port, QRect(0, top, port.width(), row.height))

    def go_to(self, row: MessageRow) -> None:
        self._focus(row.item.id)

    def _others(self) -> list[QAccessibleInterface]:
        """What floats over the messages."""
        return [each for each in shown_children(self._view.viewport()) if _is_button(each)]

    def childCount(self) -> int:
        return len(self.rows()) + len(self._others())

    def child(self, index: int) -> QAccessibleInterface | None:
        rows = self.rows()
        if 0 <= index < len(rows):
            return self.message(rows[index])
        return child_in(self._others(), index - len(rows))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if isinstance(child, AccessibleMessage):
            return child.row.index
        found = index_in(self._others(), child)
        return found + len(self.rows()) if found >= 0 else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        point = QPoint(x, y)
        for row in self._messages.viewed():
            if self.place_of(row).contains(point):
                return self.message(row)
        return child_at(self._others(), x, y)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:
        return offered(super().interface_cast(kind))


def _is_button(iface: QAccessibleInterface) -> bool:
    return iface.role() is Role.Button


class AccessibleMessage(AccessiblePart):
    """One message. Its text is read from the message while it has no view."""

    def __init__(self, above: AccessibleTranscript, row: MessageRow, host: QWidget) -> None:
        super().__init__(Role.ListItem, above, host)
        self._list = above
        self.row = row
        self.action = _Focus(self)
        self._blocks: tuple[str, list[Block]] = ("", [])
        self._tree: BlockTree | None = None

    def isValid(self) -> bool:
        return super().isValid() and self._list.has(self.row)

    def label(self) -> str:
        """Whose it is and where; its text is read with what is below it."""
        if self.row.item.author is Author.PERSON:
            text = translate("AccessibleMessage", "You, message {number} of {count}")
        elif self.row.item.is_summary:
            text = translate("AccessibleMessage", "Summary, message {number} of {count}")
        else:
            text = translate("AccessibleMessage", "Gloss, message {number} of {count}")
        return LANGUAGE.fill(text, number=self.row.index + 1, count=len(self._list.rows()))

    def words(self) -> str:
        return plain_of(self.blocks(), self._list.inline)

    def area(self) -> QRect:
        return self._list.place_of(self.row)

    def children(self) -> Sequence[QAccessibleInterface]:
        view = self.row.view
        if view is not None:
            iface = QAccessible.queryAccessibleInterface(view)
            return [] if iface is None else [iface]
        if self._tree is None:
            inline, spoken = self._list.inline, self._list.spoken
            self._tree = BlockTree(self, self, self.host, inline, spoken)
        return self._tree.parts()

    def go_to(self) -> None:
        self._list.go_to(self.row)

    # -- its blocks, while it has no view: as `BlockSource` -------------------------------

    def version(self) -> str:
        return self.row.item.shown

    def blocks(self) -> list[Block]:
        item = self.row.item
        if self._blocks[0] != item.shown:
            parse = plain if item.author is Author.PERSON else read
            self._blocks = (item.shown, parse(item.shown))
        return self._blocks[1]

    def is_hidden(self, index: int) -> bool:
        return False

    def area_of(self, index: int) -> QRect:
        return self.area()

    def cell_of(self, index: int, row: int, column: int) -> QRect:
        return self.area()

    def picture_of(self, index: int) -> str:
        return ""

    def controls_of(self, index: int) -> None:
        return None

    def selected_in(self, index: int) -> tuple[int, int]:
        return (0, 0)

    def select_in(self, index: int, start: int, end: int) -> None:
        self.go_to()


class _Focus(QAccessibleActionInterface):
    """Going to a message."""

    def __init__(self, message: AccessibleMessage) -> None:
        super().__init__()
        self._message = message

    def actionNames(self) -> list[str]:
        return [self.setFocusAction()]

    def doAction(self, name: str) -> None:
        if name == self.setFocusAction():
            self._message.go_to()

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []


class AccessibleMessageView(AccessibleGroup):
    """The widgets of a message, below the object of the message."""

    def parent(self) -> QAccessibleInterface | None:
        port = self._view.parentWidget()
        area = port.parentWidget() if port else None
        above = QAccessible.queryAccessibleInterface(area) if area else None
        message = above.message_of(self._view) if isinstance(above, AccessibleTranscript) else None
        return message or super().parent()

    def text(self, kind: QAccessible.Text) -> str:
        return "" if kind is QAccessible.Text.Name else super().text(kind)
