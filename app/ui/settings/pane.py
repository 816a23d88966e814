"""`SettingsPane`: every setting in one place, found by section or by search."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.core.settings.declarations import SETTINGS
from app.core.settings.setting import Section, Setting
from app.texts import settings as words
from app.ui.controls.focus_order import focus_within
from app.ui.controls.label import Label
from app.ui.controls.section_list import Entry
from app.ui.controls.sectioned_pane import SectionedPane
from app.ui.settings.binding import SettingsBinding
from app.ui.settings.notices import SettingsNotices
from app.ui.settings.pages import SectionPage
from app.ui.settings.viewmodels.settings import SettingsViewModel
from app.ui.settings.widgets.setting_row import SettingRow
from app.ui.style import spacing
from app.ui.text.language import LANGUAGE

_WIDEST_LETTERS = 118  # of the column with the rows
_ICONS = {
    Section.GENERAL: "settings",
    Section.APPEARANCE: "appearance",
    Section.MODELS: "disk",
    Section.ENGINE: "engine",
    Section.ANSWERS: "chat",
    Section.TOOLS: "code",
    Section.PRIVACY: "lock",
    Section.ACCOUNTS: "key",
    Section.ABOUT: "info",
}


class SettingsPane(SectionedPane):
    """Its rows are made one per turn of the event loop, so that the window stays responsive.

    Other panes call `show_section` and `show_setting` to bring the user here.
    """

    def __init__(self, model: SettingsViewModel, parent: QWidget | None = None) -> None:
        entries = [Entry(each, words.section(each, LANGUAGE), _ICONS[each]) for each in Section]
        super().__init__(entries, parent)
        self.pages: dict[Section, SectionPage] = {}
        self._section = Section.GENERAL
        self._wanted: str | None = None  # the key of a row to go to, once it is there
        self._reached: SettingRow | None = None
        self.name(self.tr("Settings"), self.tr("Section"), self.tr("Search settings"))
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
        self._binding = SettingsBinding(model, self)
        self._notices = SettingsNotices(model, self.notices, self.show_setting, self)
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
        if SETTINGS[key].advanced:
            self._page(SETTINGS[key].section).show_advanced()
        self._wanted = key
        self._next.start()

    def row(self, setting: Setting[object] | str) -> SettingRow:
        """The row of a setting, made now if need be."""
        declared = SETTINGS[setting] if isinstance(setting, str) else setting
        page = self._page(declared.section)
        while declared.key not in page.rows:
            self._binding.join(page, page.make_next())
        return page.rows[declared.key]

    def ensure_visible(self, target: QWidget) -> None:
        self._area.ensureWidgetVisible(target)

    def showEvent(self, event: QShowEvent) -> None:
        """Other parts of the window may have changed the data meanwhile."""
        super().showEvent(event)
        if not event.spontaneous():
            self._refresh_shown()

    def _lay_out(self) -> None:
        self._body = QWidget(self)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(spacing.XL, spacing.L, spacing.XL, spacing.XXL)
        self._column.setSpacing(spacing.XXL)
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
        self._area.verticalScrollBar().rangeChanged.connect(self._keep_in_sight)
        self.lay_out(self._area)

    def arrange(self) -> None:
        super().arrange()
        self._body.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDEST_LETTERS)

    def _page(self, section: Section) -> SectionPage:
        page = self.pages.get(section)
        if page is None:
            page = self.pages[section] = SectionPage(section, self._body)
            page.hide()
            order = [each for each in Section if each in self.pages]
            self._column.insertWidget(1 + order.index(section), page)
            self._binding.add(page)
        return page

    @Slot()
    def _make_next(self) -> None:
        """One row a turn of the event loop, the shown section first; then to the row that was
        asked for."""
        order = sorted(Section, key=lambda each: each is not self._section)
        page = next((page for page in map(self._page, order) if not page.complete), None)
        if page is not None:
            self._binding.join(page, page.make_next())
            if page.complete and self.search.text():
                self._filter()
            self._next.start()
        elif self._wanted is not None:
            self._reached, self._wanted = self.row(self._wanted), None
            self._area.ensureWidgetVisible(self._reached)
            self._reached.control.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _keep_in_sight(self) -> None:
        """Content above the row may grow later, such as the plan of the engine."""
        if self._reached is not None and focus_within(self._reached) is not None:
            self._area.ensureWidgetVisible(self._reached)

    @Slot(object)
    def _choose(self, section: Section | str) -> None:
        """A search shows several sections: go to it, or leave the search if it is not there."""
        page = self._page(Section(section))
        if self.search.text() and not page.isHidden():
            self._area.ensureWidgetVisible(page, 0, 0)
            bar = self._area.verticalScrollBar()
            bar.setValue(page.y() - spacing.S)
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
        self.arrange()
        self.sections.set_current(section)
        self._drop.show_value(section)
        self._refresh_shown()

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
                self._binding.refresh_section(section, again=False)
        self._empty.setText(LANGUAGE.fill(self.tr("Nothing found for “{text}”."), text=text))
        self._empty.setVisible(not any(found.values()))
        self.sections.set_current(None)
        self.sections.set_found(found)
        self.arrange()
        self._area.verticalScrollBar().setValue(0)

    def _refresh_shown(self) -> None:
        """Not before the pane is shown: that does it."""
        if self.isVisible():
            for section, page in self.pages.items():
                if not page.isHidden():
                    self._binding.refresh_section(section)

    def enter(self) -> None:
        for section in Section:
            page = self.pages.get(section)
            if page is None or page.isHidden():
                continue
            for row in page.rows.values():
                if not row.isHidden():
                    row.control.setFocus(Qt.FocusReason.TabFocusReason)
                    return
