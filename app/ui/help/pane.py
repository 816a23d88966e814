"""`HelpPane`: the help, by topic, by search, or at what a notice is about."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from app.core.errors import Code
from app.texts.help.pages import HelpPage, found, pages
from app.texts.language import Shown
from app.ui.controls.label import Label
from app.ui.controls.section_list import Entry
from app.ui.controls.sectioned_pane import SectionedPane
from app.ui.help.widgets.help_text import HelpText
from app.ui.style import icons, spacing, theme
from app.ui.text.language import LANGUAGE


class HelpPane(SectionedPane):
    """`facts` are the values of its placeholders."""

    close_requested = Signal()

    def __init__(self, facts: Mapping[str, Shown], parent: QWidget | None = None) -> None:
        self._pages: tuple[HelpPage, ...] = pages(facts, LANGUAGE)
        entries = [Entry(number, page.title, page.icon) for number, page in enumerate(self._pages)]
        super().__init__(entries, parent)
        self._shown = 0
        self.name(self.tr("Help"), self.tr("Topic"), self.tr("Search the help"))
        self._close = QToolButton(self)
        self._close.setProperty("role", "icon")
        self._close.setIcon(icons.icon("close", "muted"))
        theme.size_icon(self._close, 16)
        self._close.setAccessibleName(self.tr("Close the help"))
        self._close.setToolTip(
            LANGUAGE.fill(self.tr("{action} (Esc)"), action=self.tr("Close the help"))
        )
        self._empty: QLabel = Label(self)
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setMargin(spacing.XL)
        self._empty.hide()
        self.text = HelpText(self)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.text, 1)
        self.lay_out(body, self._close)
        self._close.clicked.connect(self.close_requested)
        self.sections.section_chosen.connect(self.show_topic)
        self._drop.chosen.connect(self.show_topic)
        self.search.textChanged.connect(self._filter)
        self.text.place_chosen.connect(self._open)
        self.show_topic(0)

    def set_facts(self, facts: Mapping[str, Shown]) -> None:
        """They may have changed since: a folder was moved."""
        now = pages(facts, LANGUAGE)
        if now != self._pages:
            self._pages = now
            self.show_topic(self._shown)

    @Slot(object)
    def show_topic(self, number: int) -> None:
        """Open a page at its beginning."""
        self._leave_search()
        self._read(number)

    def show_code(self, code: Code) -> None:
        """Open the passage about failures with `code`."""
        for number, page in enumerate(self._pages):
            for line in page.lines:
                if line.code is code:
                    self._open(number, line.number)

    def enter(self) -> None:
        self.text.enter()

    @Slot(int, int)
    def _open(self, number: int, line: int) -> None:
        self._leave_search()
        self._read(number, line)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_search(self) -> None:
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)

    def _read(self, number: int, line: int | None = None) -> None:
        self._shown = number
        self.text.read(number, self._pages[number], line)
        self.text.show()
        self._empty.hide()
        self.sections.set_found(None)
        self.arrange()
        self.sections.set_current(number)
        self._drop.show_value(number)

    @Slot()
    def _filter(self) -> None:
        text = self.search.text().strip()
        if not text:
            self._read(self._shown)
            return
        hits = [(number, found(page, text)) for number, page in enumerate(self._pages)]
        there = [(number, page) for number, page in hits if page is not None]
        self.text.list_found(there, text.split())
        self.text.setAccessibleName(text)
        self.text.setVisible(bool(there))
        nothing = self.tr(
            "Nothing found for “{text}”. Try another word, or only the beginning of one."
        )
        self._empty.setText(LANGUAGE.fill(nothing, text=text))
        self._empty.setVisible(not there)
        self.sections.set_current(None)
        self.sections.set_found({number: page.passages for number, page in there})
        self.arrange()
