"""`SettingsPane`: every setting in one place, found by section or by search."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.settings.declarations import SETTINGS
from app.core.settings.setting import Section, Setting
from app.texts import settings as words
from app.ui import icons, theme
from app.ui.language import LANGUAGE
from app.ui.panes.settings_sections import SectionPage
from app.ui.panes.settings_wiring import SettingsWiring
from app.ui.viewmodels.settings import SettingsModel
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.focus_walk import beyond, stops
from app.ui.widgets.label import Label
from app.ui.widgets.notice_area import NoticeArea
from app.ui.widgets.section_list import SectionList
from app.ui.widgets.setting_row import SettingRow

_WIDEST_LETTERS = 118  # of the column with the rows
_NARROW_LETTERS = 96  # of the whole pane: below it the sections become a list that drops down
_LIST_LETTERS = 30


class SettingsPane(QWidget):
    """Its rows are made one after the other, so that nothing waits for them.

    `show_section` and `show_setting` are what others call to bring a person here.
    """

    def __init__(self, model: SettingsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notices = NoticeArea(self)
        self.pages: dict[Section, SectionPage] = {}
        self._section = Section.GENERAL
        self._narrow: bool | None = None  # not laid out yet
        self._wanted: str | None = None  # the key of a row to go to, once it is there
        self._title = Label(self.tr("Settings"), self)
        theme.enlarge(self._title, 1.2, self.font().Weight.DemiBold)
        self._drop = ChoiceBox(self)
        self._drop.setAccessibleName(self.tr("Section"))
        self._drop.set_choices([(each, words.section(each, LANGUAGE)) for each in Section])
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(
            icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition
        )
        self.search.installEventFilter(self)
        self.setFocusProxy(self.search)
        self.sections = SectionList(self)  # after the search, where Tab comes in
        self._empty = Label(self)
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._empty.hide()
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._make_next)
        self._lay_out()
        self.sections.section_chosen.connect(self._choose)
        self._drop.chosen.connect(self._choose)
        self.search.textChanged.connect(self._filter)
        self._wiring = SettingsWiring(self, model, self)
        self.show_section(self._section)
        self._next.start()

    @Slot(object)
    def show_section(self, section: Section | str) -> None:
        """By itself or by its name: "engine"."""
        self.search.clear()
        self._show(Section(section))
        self._area.verticalScrollBar().setValue(0)

    def show_setting(self, key: str) -> None:
        """Bring the row of this setting into sight, and the keyboard to it."""
        self.show_section(SETTINGS[key].section)
        self._wanted = key
        self._next.start()

    @Slot()
    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def row(self, setting: Setting[object] | str) -> SettingRow:
        """The row of a setting, made now if need be."""
        declared = SETTINGS[setting] if isinstance(setting, str) else setting
        page = self._page(declared.section)
        while declared.key not in page.rows:
            self._wiring.join(page, page.make_next())
        return page.rows[declared.key]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search box, Esc ends the search and Down goes to what was found."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return):
                self._enter_rows()
                return True
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the pane as the eye does: rows and notices are made in any order."""
        found = stops([self._top, self._side, self.notices, self._body])
        focus = QApplication.focusWidget()
        if focus not in found:  # it was just hidden or disabled
            return super().focusNextPrevChild(forward)
        index = found.index(focus) + (1 if forward else -1)
        target = found[index] if 0 <= index < len(found) else beyond(self, forward)
        if target is None:
            return False
        reason = Qt.FocusReason
        target.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
        if self._body.isAncestorOf(target):
            self._area.ensureWidgetVisible(target)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """The rest of the window may have changed what stands here meanwhile."""
        super().showEvent(event)
        if not event.spontaneous():
            self._look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange()

    def _lay_out(self) -> None:
        grid = theme.GRID
        self._top = QWidget(self)
        self._across = QHBoxLayout(self._top)
        self._across.setContentsMargins(grid * 3, grid * 2, grid * 3, grid)
        self._across.setSpacing(grid * 2)
        self._across.addWidget(self._drop, 1)
        self._side = QWidget(self)
        self._down = QVBoxLayout(self._side)
        self._down.setContentsMargins(grid * 2, grid * 2, grid * 2, 0)  # the same when mirrored
        self._down.setSpacing(grid * 2)
        self._title.setIndent(grid)
        self._down.addWidget(self._title)
        self._down.addWidget(self.sections, 1)
        self._body = QWidget(self)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(grid * 3, grid * 2, grid * 3, grid * 4)
        self._column.setSpacing(grid * 4)
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        holder = QWidget(self)
        across = QHBoxLayout(holder)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self._body, 1)
        across.addStretch(0)
        self._area = QScrollArea(self)
        self._area.setProperty("role", "plain")
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(holder)
        notices = QVBoxLayout()
        notices.setContentsMargins(grid * 3, grid, grid * 3, 0)
        notices.addWidget(self.notices)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(notices)
        right.addWidget(self._area, 1)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self._side)
        below.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._top)
        layout.addLayout(below, 1)
        self._arrange()

    def _arrange(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        narrow = self.width() < letter * _NARROW_LETTERS
        if narrow is not self._narrow:
            self._narrow = narrow
            if narrow:
                self._across.addWidget(self.search, 1)
            else:
                self._down.insertWidget(1, self.search)
            self._side.setVisible(not narrow)
            self._top.setVisible(narrow)
        self._side.setFixedWidth(letter * _LIST_LETTERS)
        self._body.setMaximumWidth(letter * _WIDEST_LETTERS)

    def _page(self, section: Section) -> SectionPage:
        page = self.pages.get(section)
        if page is None:
            page = self.pages[section] = SectionPage(section, self._body)
            page.hide()
            order = [each for each in Section if each in self.pages]
            self._column.insertWidget(1 + order.index(section), page)
            self._wiring.add(page)
        return page

    @Slot()
    def _make_next(self) -> None:
        """One row a turn of the event loop, the shown section first; then to the row that was
        asked for."""
        order = sorted(Section, key=lambda each: each is not self._section)
        page = next((page for page in map(self._page, order) if not page.complete), None)
        if page is not None:
            self._wiring.join(page, page.make_next())
            if page.complete and self.search.text():
                self._filter()
            self._next.start()
        elif self._wanted is not None:
            row, self._wanted = self.row(self._wanted), None
            self._area.ensureWidgetVisible(row)
            row.control.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _choose(self, section: Section | str) -> None:
        """A search shows several sections: go to it, or leave the search if it is not there."""
        page = self._page(Section(section))
        if self.search.text() and not page.isHidden():
            self._area.ensureWidgetVisible(page, 0, 0)
            bar = self._area.verticalScrollBar()
            bar.setValue(page.y() - theme.GRID)
            self.sections.set_current(None)
        else:
            self.show_section(section)

    def _show(self, section: Section) -> None:
        self._section = section
        page = self._page(section)
        page.show_matches("")
        for each in self.pages.values():
            each.setVisible(each is page)
        self._empty.hide()
        self.sections.set_found(None)
        self.sections.set_current(section)
        self._drop.show_value(section)
        self._look()

    @Slot()
    def _filter(self) -> None:
        text = self.search.text().strip()
        if not text:
            self._show(self._section)
            return
        found = {}
        for section, page in self.pages.items():
            found[section] = page.show_matches(text)
            page.setVisible(found[section] > 0)
            if found[section]:
                self._wiring.look(section, again=False)
        self._empty.setText(LANGUAGE.fill(self.tr("Nothing found for “{text}”."), text=text))
        self._empty.setVisible(not any(found.values()))
        self.sections.set_current(None)
        self.sections.set_found(found)
        self._area.verticalScrollBar().setValue(0)

    def _look(self) -> None:
        """Not before the pane is shown: that does it."""
        if self.isVisible():
            for section, page in self.pages.items():
                if not page.isHidden():
                    self._wiring.look(section)

    def _enter_rows(self) -> None:
        for section in Section:
            page = self.pages.get(section)
            if page is None or page.isHidden():
                continue
            for row in page.rows.values():
                if not row.isHidden():
                    row.control.setFocus(Qt.FocusReason.TabFocusReason)
                    return
