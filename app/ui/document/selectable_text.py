"""A text that can be selected and copied across its blocks, with links that can be opened."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial
from itertools import islice
from math import inf

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from app.core.browser.citations import Citation
from app.ui.controls.menu import Menu
from app.ui.controls.mnemonics import give_mnemonics
from app.ui.document.accessible_text import notify_selection
from app.ui.document.addresses import shown_address
from app.ui.document.block_column import Slot
from app.ui.document.block_view import NOTHING, BlockView, Selection
from app.ui.document.blocks import Block
from app.ui.document.citation_words import citation_name, citation_tip
from app.ui.document.cursor_moves import move_of
from app.ui.document.footnotes import Footnotes, is_in_text, label_of
from app.ui.document.inline import BACK, NOTE, InlineReader, citation_of
from app.ui.document.prose import ProseStyle
from app.ui.document.rich_copy import CopiedPassage, plain_of
from app.ui.document.selector import (
    END,
    Key,
    Match,
    Place,
    Rank,
    SelectionUnit,
    Selector,
    Text,
    TextPosition,
)
from app.ui.document.text_places import TextPlaces
from app.ui.text.language import LANGUAGE
from app.ui.text.tool_tips import tool_tip

_MOST_LINKS = 20  # in a menu
_READING = 0.006  # seconds at a time, while something is looked for
_NEAR = 6  # pixels between the clicks of a triple click


class SelectableText(TextPlaces):
    """One text of a message. `selector` has the selection, which may go on in other texts."""

    link_activated = Signal(str)
    menu_requested = Signal(object)  # Menu, to which the owner may add actions

    def __init__(self, style: ProseStyle, inline: InlineReader, parent: QWidget) -> None:
        super().__init__(style, inline, parent)
        self._selector: Selector | None = None
        self.key: Key = (0, 0)
        self._selecting = False
        self._pressed_link = ""
        self._double_click = (0, QPoint())  # when, and where
        self._footnotes = Footnotes(self._slots, inline)
        self.focused_by_keys = False
        self.citations: tuple[Citation, ...] = ()  # of its text
        self.spoken_name = ""  # its name for a screen reader, with a place for {text}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setMouseTracking(True)

    # -- selection --------------------------------------------------------------------

    @property
    def selector(self) -> Selector:
        """One of its own until it is given one."""
        if self._selector is None:
            self._selector = Selector(_OneText(self), self)
        return self._selector

    def set_selector(self, selector: Selector, key: Key) -> None:
        """Share a selection with other texts, among which this one is called `key`."""
        self._selector, self.key = selector, key
        self.show_selection()
        self.show_marks()

    def selected_text(self) -> str:
        """What of this text is selected, as it is shown."""
        selected = self.selector.range_in(self)
        return plain_of(self.blocks_between(*selected), self._inline) if selected else ""

    def select_all(self) -> None:
        self.selector.select_all(self)

    def blocks_between(self, start: TextPosition, end: TextPosition) -> list[Block]:
        """The blocks from `start` to `end`; those at the ends may be parts of blocks."""
        if end >= END:
            self._read_until(inf)
        parts = (
            self._part(slot, start[1] if slot.index == start[0] else 0, end)
            for slot in self._slots[start[0] : end[0] + 1]
        )
        return [part for part in parts if part is not None]

    def _is_all(self, start: TextPosition, end: TextPosition) -> bool:
        """Whether nothing of the text is before or after."""
        if end >= END:
            return start <= (0, 0)
        if self._read < len(self._text):
            return False
        last = self._slots[-1] if self._slots else None
        if last is not None and last.view is not None and end >= (last.index, last.view.length()):
            end = self.end()
        return start <= (0, 0) and end >= self.end()

    def passage(
        self,
        start: TextPosition,
        end: TextPosition,
        heading: str,
        whole: CopiedPassage | None = None,
    ) -> CopiedPassage:
        """What is between; `whole` if that is everything. What of it is not read yet is left to
        who copies it."""
        if whole is not None and self._is_all(start, end):
            return whole
        if end < END or self._read == len(self._text):
            blocks = tuple(self.blocks_between(start, end))
            return CopiedPassage(blocks=blocks, heading=heading, citations=self.citations)
        parts = (self._part(slot, start[1], END) for slot in self._slots[start[0] : start[0] + 1])
        blocks = tuple(part for part in parts if part is not None)
        return CopiedPassage(
            self._text,
            blocks=blocks,
            heading=heading,
            rest=start[0] + 1,
            citations=self.citations,
        )

    def _part(self, slot: Slot, first: int, end: TextPosition) -> Block | None:
        if first == 0 and slot.index != end[0]:
            return slot.block
        made = slot.view is None
        if made:
            self._make_view(slot)
        assert slot.view is not None
        last = end[1] if slot.index == end[0] else slot.view.length()
        part = slot.view.part(slot.block, first, last)
        if made:
            self._release(slot)
        return part

    @property
    def has_selection(self) -> bool:
        return self.selector.range_in(self) is not None

    @property
    def holds_selection(self) -> bool:
        """Whether the selection begins or ends in it, so that its view is to be kept."""
        return self._selector is not None and self._selector.ends_in(self)

    def _view_made(self, index: int, view: BlockView) -> None:
        view.select(self._selected_in(index, view, self._range()))
        self._mark(index, view)

    def _range(self) -> tuple[TextPosition, TextPosition] | None:
        return self._selector.range_in(self) if self._selector is not None else None

    def _selected_in(
        self, index: int, view: BlockView, selected: tuple[TextPosition, TextPosition] | None
    ) -> Selection:
        if selected is None or not selected[0][0] <= index <= selected[1][0]:
            return NOTHING
        start, end = selected
        first = start[1] if index == start[0] else 0
        return (first, end[1] if index == end[0] else view.length())

    def show_selection(self) -> None:
        selected = self._range()
        for slot in self._viewed_slots():
            assert slot.view is not None
            slot.view.select(self._selected_in(slot.index, slot.view, selected))
        if self.hasFocus():
            notify_selection(self)

    # -- what was found ---------------------------------------------------------------

    def show_marks(self) -> None:
        for slot in self._viewed_slots():
            assert slot.view is not None
            self._mark(slot.index, slot.view)

    def _mark(self, index: int, view: BlockView) -> None:
        if self._selector is not None:
            matches = self._selector.marks_in(self, index)
            current = self._selector.current_match
            view.mark([(each.start, each.end, each == current) for each in matches])

    def place_of(self, match: Match) -> QRect | None:
        """Where it stands; None if it has no view yet, was folded, or is not read yet."""
        if match.block >= len(self._slots):
            if self._read == len(self._text):
                return QRect()
            self._read_until(time.perf_counter() + _READING)
            return None
        slot = self._slots[match.block]
        if self._folds.is_hidden(slot):
            for summary in slot.folds:
                self._on_toggled(self._slots[summary], True)
            return None
        if slot.view is None:
            return None
        start, end = slot.view.span(match.start, match.end)
        place = slot.view.caret_at(start)
        return (place | slot.view.caret_at(end)).translated(slot.view.pos())

    # -- links and footnotes ----------------------------------------------------------

    def _link_at(self, point: QPoint) -> str:
        for slot in self._viewed_slots():
            if slot.view and slot.view.geometry().contains(point):
                return slot.view.link_at(slot.view.mapFromParent(point))
            if slot.view and self.marker_area(slot).contains(point):
                return BACK + slot.block.note if slot.block.note else ""
        return ""

    def _open(self, target: str, origin: int) -> None:
        """An address, or what a footnote leads to; `origin` is the block it was met in."""
        if not is_in_text(target):
            self.link_activated.emit(target)
            return
        place = self._footnotes.find(target, origin)
        if place is not None:
            self.selector.place_requested.emit(Match(self.key, *place))
        elif self._read < len(self._text):  # it may stand in what is not read yet
            self._read_until(time.perf_counter() + _READING)
            QTimer.singleShot(0, self, partial(self._open, target, origin))

    def _tip_at(self, point: QPoint) -> str:
        for view in self.block_views():
            if view.geometry().contains(point):
                return view.tip_at(view.mapFromParent(point))
        return ""

    # -- input ------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._selecting = True
        self._pressed_link = self._link_at(point)
        when, where = self._double_click
        soon = event.timestamp() - when <= QApplication.doubleClickInterval()
        triple = when and soon and (point - where).manhattanLength() <= _NEAR
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        unit = SelectionUnit.BLOCK if triple else SelectionUnit.CHARACTER
        self.selector.press(self, point, unit, extend=extend)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._selecting:
            self.selector.drag_to(event.globalPosition().toPoint())
            return
        point = event.position().toPoint()
        link = self._link_at(point)
        self.setCursor(Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.IBeamCursor)
        self.setToolTip(tool_tip(self._explanation(link) or self._tip_at(point)))

    def _explanation(self, link: str) -> str:
        """A reference to a footnote has its text as a tip."""
        if link.startswith(BACK):
            return self.tr("Back to the text")
        if (number := citation_of(link)) is not None:
            return citation_tip(self._citation(number))
        return "" if is_in_text(link) else shown_address(link)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        self._selecting = False
        self.selector.release(event.globalPosition().toPoint())
        link = self._link_at(point)
        if link and link == self._pressed_link and not self.selector.has_selection:
            self._open(link, self.position_at(point)[0])
        self._pressed_link = ""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        self._double_click = (event.timestamp(), point)
        self._selecting = True
        self.selector.press(self, point, SelectionUnit.WORD, extend=False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.focused_by_keys = event.reason() in keys
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.selector.has_selection:
            self.copy_selection()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif (move := move_of(event)) is not None:
            self.selector.move(self, move)
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
        copy.setEnabled(self.selector.has_selection)
        menu.addAction(self.tr("Select all"), self.select_all)
        targets = self._targets()
        if targets:
            menu.addSeparator()
        for target, block in targets.items():
            shown = menu.addAction(self._name_of(target).replace("&", "&&"))
            shown.triggered.connect(partial(self._activate, target, block))
        self.menu_requested.emit(menu)
        give_mnemonics(menu)
        menu.popup(where)

    def _name_of(self, target: str) -> str:
        """In a menu."""
        if target.startswith(NOTE):
            return LANGUAGE.fill(self.tr("Footnote: {label}"), label=label_of(target))
        if (number := citation_of(target)) is not None:
            return citation_name(number, self._citation(number))
        if target.startswith(BACK):
            return LANGUAGE.fill(self.tr("Back from footnote {label}"), label=label_of(target))
        return LANGUAGE.fill(self.tr("Link: {address}"), address=shown_address(target))

    def _citation(self, number: int) -> Citation | None:
        return self.citations[number - 1] if 0 < number <= len(self.citations) else None

    def _activate(self, target: str, block: int, *_: object) -> None:
        self._open(target, block)

    def links(self) -> list[str]:
        """The addresses in the part of the text that has views, and the targets of footnotes."""
        return list(self._targets())

    def _targets(self) -> dict[str, int]:
        """Each once, with the block it is met in first."""
        found: dict[str, int] = {}
        for slot in self._viewed_slots():
            for target in slot.view.links() if slot.view else ():
                found.setdefault(target, slot.index)
            if slot.block.note:
                found.setdefault(BACK + slot.block.note, slot.index)
        return dict(islice(found.items(), _MOST_LINKS))

    def copy_selection(self) -> None:
        self.selector.copy()


class _OneText:
    """A text that stands alone."""

    def __init__(self, text: SelectableText) -> None:
        self._text = text

    def rank(self, key: Key) -> Rank | None:
        return key

    def views(self) -> list[SelectableText]:
        return [self._text]

    def view(self, key: Key) -> SelectableText | None:
        return self._text

    def ends(self) -> tuple[Key, Key]:
        return (0, 0), (0, 0)

    def passages(self, start: Place, end: Place) -> Iterator[CopiedPassage]:
        yield CopiedPassage(blocks=tuple(self._text.blocks_between(start.at, end.at)))

    def scroll_towards(self, point: QPoint) -> bool:
        return False

    def reveal(self, text: Text, place: QRect) -> None:
        pass
