"""`DocumentViewer`: the text of an attached file as the model gets it, over the window."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.core.chat.documents import numbers_in
from app.core.conversations.records import SectionMark
from app.core.printable import elided, one_line
from app.ui.chat.attachments.chip import search_words
from app.ui.chat.attachments.long_text import cited_words, mark_cited, stretches
from app.ui.chat.values import AttachmentRoom, CitedPlace, OpenedDocument
from app.ui.controls.flow_layout import FlowLayout
from app.ui.controls.label import Label
from app.ui.controls.line_edit import SearchField
from app.ui.controls.overlay import Overlay
from app.ui.style import spacing, theme, type_scale
from app.ui.text.language import LANGUAGE
from app.ui.text.utf16 import place, units

_GAP = spacing.L
_WIDEST, _HIGHEST = 980, 900
_LIST_WIDTH = 190
_LONGEST_NAME = 120


class DocumentViewer(Overlay):
    """The text is shown in stretches that are laid out at once, cut after a line."""

    closed = Signal()
    search_requested = Signal(list)  # the AttachmentItem that the model is to search instead
    chosen = Signal(int, object)  # sections by their numbers from 0 (none: all); None: first part

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._document: OpenedDocument | None = None
        self._starts: list[int] = [0]
        self._stretch = 0
        self._filling = False
        self._title = Label(self)
        theme.enlarge(self._title, type_scale.TITLE, self.font().Weight.DemiBold)
        self._facts = Label(self)
        self._facts.setProperty("role", "muted")
        self._cited = Label(self)
        for label in (self._title, self._facts, self._cited):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._choice = _Choice(self)
        self._choice.changed.connect(self._chosen)
        self._choice.search_requested.connect(self._search_instead)
        self._search = SearchField(self)
        self._search.setObjectName("search")
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setAccessibleName(self.tr("Find in this text"))
        self._search.returnPressed.connect(self._find_next)
        self._sections = QListWidget(self)
        self._sections.setAccessibleName(self.tr("Parts of the document"))
        self._sections.setUniformItemSizes(True)
        self._sections.setProperty("role", "parts")
        self._sections.currentRowChanged.connect(self._go_to_section)
        self._text = QPlainTextEdit(self)
        self._text.setReadOnly(True)
        self._text.setProperty("role", "detail")
        self._text.setAccessibleName(self.tr("The text that the model gets"))
        self._text.setTabChangesFocus(True)
        interaction = Qt.TextInteractionFlag.TextSelectableByKeyboard
        self._text.setTextInteractionFlags(
            interaction | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._back = QPushButton(self.tr("Back"), self)
        self._back.clicked.connect(self._go_back)
        self._forward = QPushButton(self.tr("Go on reading"), self)
        self._forward.clicked.connect(self._go_on)
        self._copy = QPushButton(self.tr("Copy all of it"), self)
        self._copy.clicked.connect(self._copy_all)
        self._close = QPushButton(self.tr("Close"), self)
        self._close.clicked.connect(self.close_sheet)
        self._lay_out()

    def open(self, document: OpenedDocument) -> None:
        """Show it, or what is sent of it now if it is open already."""
        before = self._document if self.isVisible() else None
        focus = self.window().focusWidget() if before else None
        self._document = document
        item = document.item
        line = one_line(elided(item.name, 4 * _LONGEST_NAME), 4 * _LONGEST_NAME)
        self._title.setText(elided(line, _LONGEST_NAME))
        self.setAccessibleName(self._title.text())
        self._facts.setText(self._words(document))
        self._choice.setVisible(document.room is not None)
        if document.room is not None and before is None:
            self._choice.set_document(document)
        self._choice.set_room(document.room)
        if before is None or _content(before) != _content(document):
            self._starts = stretches(document.text)
            self._fill_sections(document)
            self._show_stretch(0)
        self._show_cited(document.place)
        if focus is None:
            self.rise(self._choice.first_button if self._room_lacks(document.room) else self._text)

    def _show_cited(self, cited: CitedPlace | None) -> None:
        self._cited.setText(cited_words(cited))
        self._cited.setVisible(bool(self._cited.text()))
        if cited is not None and not cited.lost:
            self._show_place(cited.start, cited.end - cited.start)

    def event(self, event: QEvent) -> bool:
        """Ctrl+F is ours here, not the conversation's."""
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and event.matches(QKeySequence.StandardKey.Find):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._search.selectAll()
        else:
            super().keyPressEvent(event)

    def close_sheet(self) -> None:
        super().close_sheet()
        self.closed.emit()

    def _room_lacks(self, room: AttachmentRoom | None) -> bool:
        return room is not None and room.too_long and not self._choice.isHidden()

    def _words(self, document: OpenedDocument) -> str:
        item = document.item
        words = [item.kind, LANGUAGE.size(item.size_bytes) if item.size_bytes else ""]
        words.append(self.tr("%Ln character(s)", "", len(document.text)))
        if item.tokens is not None:
            words.append(
                self.tr("about %Ln token(s)", "", item.tokens)
                if item.about
                else self.tr("%Ln token(s)", "", item.tokens)
            )
        return " · ".join(filter(None, words))

    # -- what is shown ------------------------------------------------------------------

    def _fill_sections(self, document: OpenedDocument) -> None:
        self._filling = True
        self._sections.clear()
        self._sections.addItems([self._section_name(mark) for mark in document.marks])
        self._sections.setVisible(len(document.marks) > 1)
        self._filling = False

    def _section_name(self, mark: SectionMark) -> str:
        kinds = {
            "page": self.tr("Page {number}"),
            "slide": self.tr("Slide {number}"),
            "sheet": self.tr("Sheet {number}"),
            "chapter": self.tr("Chapter {number}"),
        }
        words = LANGUAGE.fill(kinds.get(mark.kind, self.tr("Part {number}")), number=mark.number)
        return f"{words} · {LANGUAGE.isolated(mark.name)}" if mark.name else words

    def _shown(self) -> str:
        """The stretch that is shown."""
        assert self._document is not None
        ends = [*self._starts[1:], len(self._document.text)]
        return self._document.text[self._starts[self._stretch] : ends[self._stretch]]

    def _show_stretch(self, number: int) -> None:
        self._stretch = number
        self._text.setPlainText(self._shown())
        assert self._document is not None
        first = self._starts[number]
        mark_cited(self._text, self._shown(), first, self._document.place)
        several = len(self._starts) > 1
        self._back.setVisible(several)
        self._forward.setVisible(several)
        self._back.setEnabled(number > 0)
        self._forward.setEnabled(number + 1 < len(self._starts))

    def _show_place(self, at: int, length: int = 0) -> None:
        """Bring a place of the text into sight, selected."""
        number = bisect_right(self._starts, at) - 1
        if number != self._stretch:
            self._show_stretch(number)
        text = self._shown()
        inside = at - self._starts[number]
        cursor = self._text.textCursor()
        cursor.setPosition(units(text[:inside]))
        keep = QTextCursor.MoveMode.KeepAnchor
        end = self._text.textCursor()
        end.movePosition(QTextCursor.MoveOperation.End)
        self._text.setTextCursor(end)  # so that the place is at the top, not at the bottom
        cursor.setPosition(units(text[: inside + length]), keep)
        self._text.setTextCursor(cursor)
        self._text.ensureCursorVisible()

    @Slot(int)
    def _go_to_section(self, row: int) -> None:
        if not self._filling and self._document is not None and row >= 0:
            self._show_place(self._document.marks[row].start)

    @Slot()
    def _go_back(self) -> None:
        self._show_stretch(self._stretch - 1)
        self._text.setFocus()

    @Slot()
    def _go_on(self) -> None:
        self._show_stretch(self._stretch + 1)
        self._text.setFocus()

    @Slot()
    def _find_next(self) -> None:
        """After what is selected, and from the start again."""
        words = self._search.text()
        if not words or self._document is None:
            return
        whole = self._document.text
        passed = place(self._shown(), self._text.textCursor().selectionEnd())
        start = self._starts[self._stretch] + passed
        at = _find(whole, words, start)
        self._search.setProperty("wrong", at < 0)
        self._search.style().polish(self._search)
        if at >= 0:
            self._show_place(at, len(words))

    @Slot()
    def _copy_all(self) -> None:
        if self._document is not None:
            QGuiApplication.clipboard().setText(self._document.text)

    # -- what is sent -------------------------------------------------------------------

    @Slot()
    def _chosen(self) -> None:
        if self._document is None:
            return
        numbers = None if self._choice.wants_first else self._choice.numbers() or ()
        self.chosen.emit(self._document.item.key, numbers)

    @Slot()
    def _search_instead(self) -> None:
        assert self._document is not None
        item = self._document.item
        self.close_sheet()
        self.search_requested.emit([item])

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._close)
        middle = QHBoxLayout()
        middle.setSpacing(_GAP)
        self._sections.setFixedWidth(theme.scaled_pixels(_LIST_WIDTH))
        middle.addWidget(self._sections)
        middle.addWidget(self._text, 1)
        below = QWidget(self)
        flow = FlowLayout(below)
        for widget in (self._search, self._copy, self._back, self._forward):
            flow.addWidget(widget)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        column.setSpacing(spacing.S)
        column.addLayout(top)
        column.addWidget(self._facts)
        column.addWidget(self._cited)
        column.addWidget(self._choice)
        column.addLayout(middle, 1)
        column.addWidget(below)
        self.card.setMaximumSize(_WIDEST, _HIGHEST)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        layout.addStretch(1)
        layout.addWidget(self.card, 100)
        layout.addStretch(1)


class _Choice(QWidget):
    """What of a document is to be sent: all of it, its first part, or some of its sections."""

    changed = Signal()
    search_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = 0
        self._sentence = Label(self)
        self._sentence.setWordWrap(True)
        self._whole = QRadioButton(self.tr("All of it"), self)
        self._first = QRadioButton(self.tr("The first part, as much as finds room"), self)
        self._some = QRadioButton(self.tr("These parts:"), self)
        self._group = QButtonGroup(self)
        for button in (self._whole, self._first, self._some):
            self._group.addButton(button)
        self._field = QLineEdit(self)
        self._field.setObjectName("numbers")
        self._field.setPlaceholderText(self.tr("such as 1-3, 8"))
        self._field.setAccessibleName(self.tr("Numbers of the parts to send"))
        self._field.setMaximumWidth(200)
        self._search = QPushButton(search_words(1), self)
        self._search.setProperty("role", "link")
        self._search.clicked.connect(self.search_requested)
        self._wrong = Label(self)
        self._wrong.setProperty("role", "danger")
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        choices = QWidget(self)
        flow = FlowLayout(choices, 16)
        for widget in (self._whole, self._first, self._some, self._field, self._search):
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.XS)
        for widget in (self._sentence, choices, self._wrong):
            column.addWidget(widget)
        self._group.buttonClicked.connect(self._pressed)
        self._field.returnPressed.connect(self._typed)
        self._field.editingFinished.connect(self._typed)
        self.first_button = self._first

    def set_document(self, document: OpenedDocument) -> None:
        self._count = document.sections
        button = self._some if document.chosen else self._first if document.cut else self._whole
        button.setChecked(True)
        self._field.setText(document.chosen)
        for widget in (self._some, self._field):
            widget.setVisible(document.sections > 1)
        self._search.setVisible(bool(document.item.path))
        self._wrong.hide()

    def set_room(self, room: AttachmentRoom | None) -> None:
        too_long = room is not None and room.too_long
        if room is not None and too_long:
            words = self.tr(
                "The files have {needed} tokens, and the model has room for {room} of them."
            )
            self._sentence.setText(LANGUAGE.fill(words, needed=room.needed, room=room.room))
        self._sentence.setProperty("role", "danger")
        self._sentence.setVisible(too_long)

    @property
    def wants_first(self) -> bool:
        return self._first.isChecked()

    def numbers(self) -> tuple[int, ...] | None:
        """Of the sections, from 0; None for all of them, nothing while they are not known."""
        if not self._some.isChecked():
            return None
        try:
            return numbers_in(self._field.text(), self._count)
        except ValueError:
            return ()

    def _pressed(self) -> None:
        if self._some.isChecked() and not self._field.text().strip():
            self._field.setFocus()
        else:
            self._typed()

    @Slot()
    def _typed(self) -> None:
        if self._field.hasFocus() and self._field.text().strip():
            self._some.setChecked(True)
        wrong = self._some.isChecked() and self.numbers() == ()
        self._wrong.setText(
            LANGUAGE.fill(
                self.tr("Write numbers from 1 to {count}, such as 1-3, 8."), count=self._count
            )
        )
        self._wrong.setVisible(wrong)
        self._field.setProperty("wrong", wrong)
        self._field.style().polish(self._field)
        if not wrong:
            self.changed.emit()


def _content(document: OpenedDocument) -> tuple[object, ...]:
    return document.text, document.marks, document.place


def _find(text: str, words: str, start: int) -> int:
    """Where they are next, whatever their case; -1 if nowhere."""
    folded, wanted = text.lower(), words.lower()
    if len(folded) != len(text):  # some letters have two small ones
        folded, wanted = text, words
    at = folded.find(wanted, start)
    return at if at >= 0 else folded.find(wanted)
