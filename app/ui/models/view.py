"""`ModelsView`: installed and available models, and how well each would run here.

Shows a `ModelsPageState` and `SearchResults`, and emits the user's actions; `ModelsPane` connects
it.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.errors import UserError
from app.core.folding import matches
from app.core.settings.declarations import Section
from app.texts.models import disk_use
from app.ui.controls.elided_label import ElidedLabel
from app.ui.controls.label import Label
from app.ui.controls.notice_area import NoticeArea
from app.ui.controls.virtual_list import ListRow, VirtualList
from app.ui.models.page_state import (
    SETTINGS_SECTIONS,
    ErrorRow,
    Heading,
    ModelCard,
    ModelsPageState,
    ModelsPageStatus,
    ModelsToolbar,
    Moving,
    PartialItem,
    PlaceholderRow,
    RecommendationRow,
    Remark,
    RepositoryCard,
    SearchResults,
    SearchState,
)
from app.ui.models.widgets.list_rows import (
    DropOverlay,
    ErrorView,
    HeadingView,
    MovingView,
    PartialView,
    PlaceholderView,
    RecommendationView,
    RemarkView,
)
from app.ui.models.widgets.model_card import ModelCardView
from app.ui.models.widgets.repository_card import RepositoryView
from app.ui.models.widgets.toolbar import ModelsTools
from app.ui.style import spacing, theme, type_scale
from app.ui.style.column import column
from app.ui.text.language import LANGUAGE

_INDENT = 24  # pixels by which the files of a repository stand below it


class ModelsView(QWidget):
    """`use_requested` (the model's path) and `settings_requested` (a section) are for the window;
    `card_requested` brings a CardAction and the card it is about; `tools` has its own signals."""

    use_requested = Signal(Path)
    settings_requested = Signal(str)
    shown = Signal()
    card_requested = Signal(object, object)
    paths_dropped = Signal(list)  # of Path
    stop_moving_requested = Signal()
    leave_search_requested = Signal()
    repository_opened = Signal(str)
    repository_collapsed = Signal(str)
    delete_partial_requested = Signal(object)  # PartialItem
    look_again_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = ModelsPageState()
        self._search = SearchResults()
        self._filter = ""
        self.setAcceptDrops(True)
        title = Label(self.tr("Models"), self)
        theme.enlarge(title, type_scale.LARGE, QFont.Weight.DemiBold)
        self._disk = ElidedLabel(self)
        self._disk.setProperty("role", "muted")
        header = QHBoxLayout()
        header.setContentsMargins(spacing.XL, spacing.S, spacing.M, spacing.S)
        header.setSpacing(spacing.L)
        header.addWidget(title)
        header.addWidget(self._disk, 1)
        self.tools = ModelsTools(self)
        self.tools.filter_changed.connect(self._narrow)
        self.tools.leave_requested.connect(self._leave_search)
        self.cards = VirtualList(self._make_view, self)
        self.cards.setAccessibleName(self.tr("Models"))
        self.notices = NoticeArea(self)
        self.notices.focus_left.connect(self.setFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._header = QWidget(self)
        self._header.setLayout(header)
        self._header.setMinimumHeight(52)
        layout.addWidget(self._header)
        layout.addWidget(self.cards, 1)
        layout.addWidget(self.notices)
        self._veil = DropOverlay(self)
        self.setFocusProxy(self.tools)
        self._show_rows()

    # -- content ----------------------------------------------------------------------

    @Slot(object)
    def set_page(self, page: ModelsPageState) -> None:
        self._page = page
        self._show_rows()
        self._disk.setText(self._disk_use())

    @Slot(object)
    def set_search(self, search: SearchResults) -> None:
        changed = search.state is not self._search.state
        self._search = search
        self._show_rows()
        if changed:
            self.cards.scroll_to_top()

    @Slot(object)
    def update_card(self, card: ModelCard) -> None:
        """One card moved on; nothing else has changed."""
        self.cards.update_row(ListRow(card.key, card))

    @Slot(object)
    def update_found(self, card: ModelCard) -> None:
        """The same, among the files of a repository."""
        self.cards.update_row(ListRow(f"found {card.key}", card, _INDENT))

    def _disk_use(self) -> str:
        page = self._page
        if page.state is not ModelsPageStatus.READY:
            return ""
        used = disk_use(len(page.installed), page.total_bytes, LANGUAGE)
        if page.free_bytes is None:
            return used
        free = LANGUAGE.fill(
            self.tr("{size} free on this disk"), size=LANGUAGE.size(page.free_bytes)
        )
        return f"{used} · {free}"

    def _show_rows(self) -> None:
        rows = [ListRow("tools", ModelsToolbar(self._page.refreshing, self._page.hub))]
        if self._page.moving is not None:
            rows.append(ListRow("moving", Moving(self._page.moving)))
        searching = self._search.state is not SearchState.NONE
        rows += self._search_rows() if searching else self._shelf_rows()
        self.cards.set_rows(rows)

    def _shelf_rows(self) -> list[ListRow]:
        page = self._page
        if page.state is ModelsPageStatus.LOADING:
            looking = self.tr("Looking for models on this computer…")
            return [ListRow(f"awaited-{n}", PlaceholderRow("" if n else looking)) for n in range(3)]
        rows = []
        if page.recommended and not self._filter:
            rows.append(ListRow("recommended", RecommendationRow(page.recommended)))
        coming = [card for card in page.offered if card.download is not None]
        waiting = [card for card in page.offered if card.download is None]
        here = [card for card in page.installed if not card.embeds]
        offered = [card for card in waiting if not card.embeds]
        embedding = [card for card in (*page.installed, *waiting) if card.embeds]
        rows += self._section("coming", self.tr("Downloading"), coming)
        rows += self._section("here", self.tr("On this computer"), here)
        if page.error is not None and not self._filter:
            rows.append(ListRow("trouble", ErrorRow(page.error)))
        if page.state is ModelsPageStatus.READY and not self._filter:
            rows += self._remarks()
        rows += self._section("offered", self.tr("To download"), offered)
        rows += self._section("documents", self.tr("For your documents"), embedding, self._why())
        if page.partials and not self._filter:
            hint = self.tr("Left on the disk by interrupted downloads.")
            rows.append(ListRow("heading partials", Heading(self.tr("Unfinished files"), hint)))
            rows += [ListRow(f"partial {each.path}", each) for each in page.partials]
        if self._filter and not rows:
            rows.append(
                ListRow(
                    "nothing",
                    Remark(
                        LANGUAGE.fill(
                            self.tr(
                                "Nothing here is called “{text}”. Press Enter to look for it on "
                                "{hub}."
                            ),
                            text=self._filter,
                            hub=self._page.hub,
                        )
                    ),
                )
            )
        return rows

    def _remarks(self) -> list[ListRow]:
        installed = [card for card in self._page.installed if not card.embeds]
        if not installed:
            heading = ListRow("heading here", Heading(self.tr("On this computer")))
            remark = self.tr(
                "There is no model here yet. Download one below, add one that you have, or drop "
                "its file onto this window."
            )
            return [heading, ListRow("remark", Remark(remark))]
        if all(card.model is not None and card.model.starter for card in installed):
            remark = self.tr(
                "Only the small starter model is here so far. Download a better one below, add "
                "one that you have, or drop its file onto this window."
            )
            return [ListRow("remark", Remark(remark))]
        return []

    def _why(self) -> str:
        return self.tr(
            "An embedding model finds passages that say what you ask for in other words. Without "
            "one, documents are found by their words alone. When you choose one, all documents are "
            "read once more, in the background."
        )

    def _section(self, key: str, title: str, cards: Any, hint: str = "") -> list[ListRow]:
        shown = [card for card in cards if matches(self._filter, card.name)]
        if not shown:
            return []
        return [
            ListRow(f"heading {key}", Heading(title, hint)),
            *(ListRow(card.key, card) for card in shown),
        ]

    def _search_rows(self) -> list[ListRow]:
        search = self._search
        hub = self._page.hub
        title = LANGUAGE.fill(self.tr("“{text}” on {hub}"), text=search.text, hub=hub)
        rows = [ListRow("heading search", Heading(title, leave=self.tr("Back to my models")))]
        if search.state is SearchState.RUNNING:
            waiting = LANGUAGE.fill(self.tr("Asking {hub}…"), hub=hub)
            rows += [
                ListRow(f"awaited-{n}", PlaceholderRow("" if n else waiting)) for n in range(3)
            ]
        elif search.state is SearchState.FAILED and search.error is not None:
            rows.append(ListRow("trouble", ErrorRow(search.error)))
        elif not search.hits:
            nothing = self.tr("{hub} has no GGUF models of that name. Try a shorter one.")
            rows.append(ListRow("nothing", Remark(LANGUAGE.fill(nothing, hub=hub))))
        for hit in search.hits:
            rows.append(ListRow(f"hit {hit.repository}", hit))
            rows += [ListRow(f"found {card.key}", card, _INDENT) for card in hit.files or ()]
            if hit.files == ():
                none = self.tr("There is no GGUF model in this repository.")
                rows.append(ListRow(f"none {hit.repository}", Remark(none)))
        return rows

    # -- actions ----------------------------------------------------------------------

    def _make_view(self, value: Any, parent: QWidget) -> QWidget:
        view: Any
        if isinstance(value, ModelCard):
            view = ModelCardView(parent)
            view.requested.connect(self.card_requested)
        elif isinstance(value, ModelsToolbar):
            view = self.tools
            view.setParent(parent)
        elif isinstance(value, RepositoryCard):
            view = RepositoryView(parent)
            view.opened.connect(self.repository_opened)
            view.collapsed.connect(self.repository_collapsed)
        elif isinstance(value, PartialItem):
            view = PartialView(parent)
            view.delete_requested.connect(self.delete_partial_requested)
        elif isinstance(value, Heading):
            view = HeadingView(parent)
            view.leave_requested.connect(partial(self.tools.set_text, ""))
        elif isinstance(value, Moving):
            view = MovingView(parent)
            view.cancel_requested.connect(self.stop_moving_requested)
        elif isinstance(value, ErrorRow):
            view = ErrorView(parent)
            view.again_requested.connect(self._try_again)
            view.settings_requested.connect(self._open_settings)
        else:
            kinds = {
                RecommendationRow: RecommendationView,
                Remark: RemarkView,
                PlaceholderRow: PlaceholderView,
            }
            view = kinds[type(value)](parent)
        return view

    @Slot()
    def _try_again(self) -> None:
        if self._search.state is SearchState.FAILED:
            self.tools.search_again(self._search.text)
        else:
            self.look_again_requested.emit()

    @Slot()
    def _open_settings(self) -> None:
        error = self._search.error or self._page.error
        self.settings_requested.emit(section_for(error))

    @Slot(str)
    def _narrow(self, text: str) -> None:
        self._filter = text
        if self._search.state is SearchState.NONE:
            self._show_rows()

    @Slot()
    def _leave_search(self) -> None:
        if self._search.state is not SearchState.NONE:
            self.leave_search_requested.emit()

    # -- drag and drop ----------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()
            self._show_veil()

    def _show_veil(self) -> None:
        self._veil.offer()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._veil.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._veil.hide()
        if paths := _dropped(event):
            event.acceptProposedAction()
            self.paths_dropped.emit(paths)

    # -- looks ------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        left, width = column(self.width())
        right = self.width() - left - width
        self.notices.set_margins(left, spacing.S, right, spacing.L)
        self._veil.setGeometry(self.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(theme.tokens(self).window))


def section_for(error: UserError | None) -> str:
    """The section of the settings that helps against it, or that of the models."""
    return "" if error is None else SETTINGS_SECTIONS.get(error.code, Section.MODELS)


def _dropped(event: QDropEvent) -> list[Path]:
    """All local paths: a name does not show whether it is a folder, and the GUI thread must not ask
    the disk. A worker reports those that are no models."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
