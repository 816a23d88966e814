"""A text that can be selected and copied across its blocks, with links that can be opened."""

from __future__ import annotations

from functools import partial
from math import inf

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from app.ui.controls.menu import Menu
from app.ui.controls.mnemonics import give_mnemonics
from app.ui.document.addresses import shown_address
from app.ui.document.block_column import BlockColumn, Slot
from app.ui.document.block_view import NOTHING, BlockView, Selection, whole_text
from app.ui.document.inline import InlineReader
from app.ui.document.prose import ProseStyle
from app.ui.text.language import LANGUAGE

_MOST_LINKS = 20  # in a menu

TextPosition = tuple[int, int]  # block, position in it


class SelectableText(BlockColumn):
    """One text of a message."""

    link_activated = Signal(str)
    menu_requested = Signal(object)  # Menu, to which the owner may add actions

    def __init__(self, style: ProseStyle, inline: InlineReader, parent: QWidget) -> None:
        super().__init__(style, inline, parent)
        self._anchor: TextPosition = (0, 0)
        self._cursor: TextPosition = (0, 0)
        self._selecting = False
        self._pressed_link = ""
        self.focused_by_keys = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setMouseTracking(True)

    # -- selection --------------------------------------------------------------------

    def selected_text(self) -> str:
        start, end = sorted((self._anchor, self._cursor))
        if start == end:
            return ""
        text = ""
        for slot in self._slots[start[0] : end[0] + 1]:
            first = start[1] if slot.index == start[0] else 0
            last = end[1] if slot.index == end[0] else None
            piece = self._text_between(slot, first, last)
            if slot.block.marker and first == 0 and piece:
                piece = f"{slot.block.marker} {piece}"
            text += piece if slot.index == start[0] else slot.block.joint + piece
        return text

    def _text_between(self, slot: Slot, first: int, last: int | None) -> str:
        if slot.view is None and first == 0 and last is None:
            return whole_text(slot.block, self._inline)
        made = slot.view is None
        if made:
            self._make_view(slot)
        assert slot.view is not None
        piece = slot.view.text_between(first, slot.view.length() if last is None else last)
        if made:
            self._release(slot)
        return piece

    def select_all(self) -> None:
        self._read_until(inf)
        self._anchor, self._cursor = (0, 0), (len(self._slots), 0)
        self._show_selection()

    @property
    def has_selection(self) -> bool:
        return self._anchor != self._cursor

    def _view_made(self, index: int, view: BlockView) -> None:
        view.select(self._selected_in(index, view))

    def _selected_in(self, index: int, view: BlockView) -> Selection:
        start, end = sorted((self._anchor, self._cursor))
        if not start[0] <= index <= end[0] or start == end:
            return NOTHING
        first = start[1] if index == start[0] else 0
        return (first, end[1] if index == end[0] else view.length())

    def _show_selection(self) -> None:
        for slot in self._viewed_slots():
            assert slot.view is not None
            slot.view.select(self._selected_in(slot.index, slot.view))

    def _position_at(self, point: QPoint) -> TextPosition:
        for slot in self._viewed_slots():
            assert slot.view is not None
            if point.y() < slot.bottom:
                if point.y() < slot.top:
                    return (slot.index, 0)
                return (slot.index, slot.view.position_at(slot.view.mapFromParent(point)))
        return (len(self._slots), 0)

    def _link_at(self, point: QPoint) -> str:
        for view in self.block_views():
            if view.geometry().contains(point):
                return view.link_at(view.mapFromParent(point))
        return ""

    def _tip_at(self, point: QPoint) -> str:
        for view in self.block_views():
            if view.geometry().contains(point):
                return view.tip_at(view.mapFromParent(point))
        return ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._selecting = True
        self._pressed_link = self._link_at(point)
        self._cursor = self._position_at(point)
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._anchor = self._cursor
        self._show_selection()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._selecting:
            self._cursor = self._position_at(point)
            self._show_selection()
            return
        link = self._link_at(point)
        self.setCursor(Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.IBeamCursor)
        self.setToolTip(shown_address(link) if link else self._tip_at(point))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        self._selecting = False
        link = self._link_at(point)
        if link and link == self._pressed_link and not self.has_selection:
            self.link_activated.emit(link)
        self._pressed_link = ""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        block = self._position_at(point)[0]
        if block < len(self._slots) and (view := self._slots[block].view):
            start, end = view.word_at(view.mapFromParent(point))
            self._anchor, self._cursor = (block, start), (block, end)
            self._show_selection()

    def focusInEvent(self, event: QFocusEvent) -> None:
        keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.focused_by_keys = event.reason() in keys
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.has_selection:
            self.copy_selection()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._show_menu(self.mapToGlobal(self.visibleRegion().boundingRect().topLeft()))
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._show_menu(event.globalPos())

    def _show_menu(self, where: QPoint) -> None:
        """Actions on the text, and its links."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy"), self.copy_selection)
        copy.setEnabled(self.has_selection)
        menu.addAction(self.tr("Select all"), self.select_all)
        links = self.links()
        if links:
            menu.addSeparator()
        for address in links:
            text = LANGUAGE.fill(self.tr("Link: {address}"), address=shown_address(address))
            shown = menu.addAction(text.replace("&", "&&"))
            shown.triggered.connect(partial(self._activate, address))
        self.menu_requested.emit(menu)
        give_mnemonics(menu)
        menu.popup(where)

    def _activate(self, address: str, *_: object) -> None:
        self.link_activated.emit(address)

    def links(self) -> list[str]:
        """The addresses in the part of the text that has views, each once."""
        found = (link for view in self.block_views() for link in view.links())
        return list(dict.fromkeys(found))[:_MOST_LINKS]

    def copy_selection(self) -> None:
        QGuiApplication.clipboard().setText(self.selected_text())
