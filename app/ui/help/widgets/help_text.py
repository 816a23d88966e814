"""`HelpText`: the pages of the help to read, to select from and to copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QUrl, Signal, Slot
from PySide6.QtGui import QFontInfo, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from app.texts.help.pages import HelpPage
from app.ui.controls.word_edit import with_text
from app.ui.help.widgets.help_writer import ISOLATES, HelpWriter, Place
from app.ui.style import spacing, theme

_WIDEST = 720  # of the column, for text of the usual size
_USUAL_PIXELS = 14


class HelpText(QTextBrowser):
    """A column beside the start of the view. It is rebuilt when colours or fonts change,
    and stays where it is when its width does."""

    place_chosen = Signal(int, int)  # page, line on it

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "reading")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self._pages: tuple[tuple[int, HelpPage], ...] = ()
        self._words: list[str] = []
        self._goal: Place | None = None
        self._places: dict[Place, int] = {}
        self.anchorClicked.connect(self._choose)
        self.verticalScrollBar().actionTriggered.connect(self._leave_goal)

    def read(self, number: int, page: HelpPage, line: int | None = None) -> None:
        """A whole page, from its beginning or at one of its lines, which is marked."""
        self._show(((number, page),), [], None if line is None else (number, line))
        self.setAccessibleName(page.title)

    def list_found(self, found: Sequence[tuple[int, HelpPage]], words: list[str]) -> None:
        """Show the matches, with `words` marked; titles and headings are links to the place."""
        self._show(tuple(found), words, None)

    def enter(self) -> None:
        """The keyboard comes from the search: to the first link if there is one."""
        self.setFocus()
        if self._words:
            self.focusNextPrevChild(True)

    def createMimeDataFromSelection(self) -> QMimeData:
        """As it was written: without the signs that keep a path from left to right."""
        text = self.textCursor().selection().toPlainText().translate(ISOLATES)
        return with_text(super().createMimeDataFromSelection(), text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()
        self._go()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kind = QEvent.Type
        if event.type() in (kind.FontChange, kind.PaletteChange, kind.LayoutDirectionChange):
            self._write()

    def _show(
        self,
        pages: tuple[tuple[int, HelpPage], ...],
        words: list[str],
        goal: Place | None,
    ) -> None:
        self._pages, self._words, self._goal = pages, words, goal
        self._write()
        self.verticalScrollBar().setValue(0)
        self._go()

    def _write(self) -> None:
        before = self.verticalScrollBar().value()
        document = self.document()
        document.clear()
        document.setDocumentMargin(0)
        writer = HelpWriter(document, self.font(), theme.tokens(self), self.layoutDirection())
        self._places = writer.write(self._pages, self._words, self._goal)
        self.setTextCursor(QTextCursor(document))  # it went along with what was written
        self._set_margins()
        self.verticalScrollBar().setValue(before)

    def _set_margins(self) -> None:
        """The column is no wider than the eye likes, the scroll bar at the edge all the same."""
        pixels = QFontInfo(self.font()).pixelSize()
        widest = _WIDEST * max(1.0, pixels / _USUAL_PIXELS)
        room = self.viewport().width()
        wide = min(widest, room - 2 * spacing.XL)
        start, end = spacing.XL, max(spacing.XL, room - spacing.XL - wide)
        if self.isRightToLeft():
            start, end = end, start
        root = self.document().rootFrame()
        shape = root.frameFormat()
        if (shape.leftMargin(), shape.rightMargin()) != (start, end):
            shape.setLeftMargin(start)
            shape.setRightMargin(end)
            shape.setTopMargin(spacing.L)
            shape.setBottomMargin(spacing.XXL)
            root.setFrameFormat(shape)

    def _go(self) -> None:
        """To the goal, with the heading above it in sight where both have room."""
        if self._goal is None or self._goal not in self._places:
            return
        block = self.document().findBlock(self._places[self._goal])
        cursor = QTextCursor(block)
        self.setTextCursor(cursor)
        layout = self.document().documentLayout()
        top = layout.blockBoundingRect(block).top()
        heading = block
        while heading.previous().isValid() and not heading.blockFormat().headingLevel():
            heading = heading.previous()
        above = layout.blockBoundingRect(heading).top()
        room = self.viewport().height() * 2 / 3
        self.verticalScrollBar().setValue(round((above if top - above < room else top) - spacing.L))

    @Slot()
    def _leave_goal(self) -> None:
        """The user scrolls: keep the position on later changes."""
        self._goal = None

    @Slot(QUrl)
    def _choose(self, address: QUrl) -> None:
        page, _, line = address.fragment().partition("/")
        self.place_chosen.emit(int(page), int(line))
