"""`CollectionsOverlay`: all collections of documents, to make, fill, watch and remove."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.collections.records import CollectionRecord, UnreadableFile
from app.core.errors import UserError
from app.ui.collections.viewmodels.collections import CollectionsViewModel
from app.ui.collections.widgets.detail import CollectionDetail
from app.ui.controls.flow_layout import FlowLayout
from app.ui.controls.label import Label
from app.ui.controls.notice_area import NoticeArea
from app.ui.controls.notices import Action, Notice, Severity, notice_of
from app.ui.controls.overlay import Overlay
from app.ui.controls.state_page import StatePage
from app.ui.style import icons, spacing, theme, type_scale
from app.ui.text.language import LANGUAGE

_GAP = spacing.XL
_WIDEST = 1000
_LIST = 250
_NARROW_LETTERS = 90
_LIST_ROWS, _LEAST_ROWS = 5, 2  # while it stands above the rest
_UNDO_SECONDS = 12


class CollectionsOverlay(Overlay):
    """Folders and files can be dropped on it: on one that is selected they are added to it."""

    def __init__(self, collections: CollectionsViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._collections = collections
        self._wanted = ""  # the id of the one that is to be shown when it is there
        self.setAcceptDrops(True)
        title = Label(self.tr("Documents"), self)
        theme.enlarge(title, type_scale.TITLE, self.font().Weight.DemiBold)
        self.setAccessibleName(title.text())
        self.notices = NoticeArea(self.card)
        self._list = QListWidget(self)
        self._list.setProperty("role", "rows")
        self._list.setAccessibleName(self.tr("Collections"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentItemChanged.connect(self._show_current)
        self._detail = CollectionDetail(self)
        self._empty = StatePage(self)
        self._empty.setProperty("role", "plain")
        self._new = self._button(self.tr("New from a folder…"), self._choose_folder)
        self._new_files = self._button(self.tr("New from files…"), self._choose_files)
        self._remove = self._button(self.tr("Remove"), self._remove_current)
        self._close = self._button(self.tr("Close"), self.close_sheet)
        self._lay_out(title)
        self._connect()

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(slot)
        return button

    def _connect(self) -> None:
        detail, collections = self._detail, self._collections
        detail.renamed.connect(self._rename)
        detail.source_removed.connect(self._remove_source)
        detail.add_requested.connect(self._choose_more)
        detail.pause_requested.connect(collections.set_paused)
        detail.stop_requested.connect(self._stop)
        detail.update_requested.connect(self._update)
        detail.rebuild_requested.connect(self._rebuild)
        detail.unreadable_requested.connect(self._list_unreadable)
        collections.changed.connect(self._fill)
        collections.update_changed.connect(self._show_update)
        collections.added.connect(self._show_added)
        collections.restored.connect(self._show_restored)
        collections.removed.connect(self._notify_removed)
        collections.unreadable_found.connect(self._show_unreadable)
        collections.failed.connect(self._notify_failed)

    def _lay_out(self, title: Label) -> None:
        self._side = QWidget(self)
        left = QVBoxLayout(self._side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(spacing.S)
        left.addWidget(self._list, 1)
        below = FlowLayout(gap=spacing.S)
        for button in (self._new, self._new_files):
            below.addWidget(button)
        left.addLayout(below)
        self._right = QWidget(self)
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.S)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._detail)
        self._pages.addWidget(self._empty)
        column.addWidget(self._pages, 1)
        buttons = FlowLayout(gap=spacing.S, leading=1)
        for button in (self._remove, self._close):
            buttons.addWidget(button)
        column.addLayout(buttons)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(_GAP)
        self._halves.addWidget(self._side, 1)
        self._halves.addWidget(self._right, 3)
        self.card.setMaximumWidth(_WIDEST)
        policy = QSizePolicy.Policy
        self.card.setSizePolicy(policy.Expanding, policy.Expanding)
        why = Label(
            self.tr(
                "Gloss reads these folders on this computer, so that the model can search them and "
                "say where an answer stands. The files stay where they are, and nothing leaves the "
                "computer."
            ),
            self,
        )
        why.setProperty("role", "muted")
        why.setWordWrap(True)
        whole = self.lay_out_card(high=True)
        whole.addWidget(title)
        whole.addWidget(why)
        whole.addWidget(self.notices)
        whole.addLayout(self._halves, 1)

    def open(self) -> None:
        self._collections.refresh()
        self._fill()
        self.rise(self._list if self._collections.records else self._new)

    def parts(self) -> list[QWidget]:
        return [self.notices, self._side, self._right]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.fontMetrics().averageCharWidth() * _NARROW_LETTERS
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        around = spacing.S if narrow else _GAP
        self.layout().setContentsMargins(around, around, around, around)
        row = self.fontMetrics().height() + spacing.L
        self._list.setMinimumHeight(row * _LEAST_ROWS if narrow else 0)
        self._list.setMaximumHeight(row * _LIST_ROWS if narrow else 1 << 20)
        self._list.setMaximumWidth(1 << 20 if narrow else theme.scaled_pixels(_LIST))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        paths = _local_paths(event)
        if self._id():
            self._add_to_current(paths)
        else:
            self._add(paths)

    # The list

    def _id(self) -> str:
        item = self._list.currentItem()
        return "" if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def _current(self) -> CollectionRecord | None:
        return self._collections.find(self._id())

    @Slot()
    def _fill(self) -> None:
        wanted, row = self._wanted or self._id(), max(self._list.currentRow(), 0)
        records = self._collections.records
        blocked = self._list.blockSignals(True)
        self._list.clear()
        for each in records:
            item = QListWidgetItem(icons.icon("book"), each.name, self._list)
            item.setData(Qt.ItemDataRole.UserRole, each.id)
        ids = [each.id for each in records]
        if wanted in ids:
            self._wanted = ""
        self._list.setCurrentRow(ids.index(wanted) if wanted in ids else min(row, len(ids) - 1))
        self._list.blockSignals(blocked)
        self._show_current()

    def _select(self, id: str) -> None:
        self._wanted = id
        self._fill()

    @Slot()
    def _show_current(self) -> None:
        record = self._current()
        self._remove.setVisible(record is not None)
        self._list.setVisible(record is not None)
        if record is None:
            self._show_empty()
            return
        self._pages.setCurrentWidget(self._detail)
        self._detail.show_collection(
            record, self._collections.state(record.id), paused=self._collections.is_paused
        )

    def _show_empty(self) -> None:
        self._empty.show_state(
            "book",
            self.tr("No documents yet"),
            self.tr(
                "Choose a folder, or drop it here: notes, manuals, reports, letters, in any format "
                "that can be attached to a question."
            ),
        )
        self._pages.setCurrentWidget(self._empty)

    @Slot(str)
    def _show_update(self, id: str) -> None:
        if id == self._id():
            self._show_current()

    # What the buttons do

    @Slot(str)
    def _rename(self, name: str) -> None:
        self._collections.rename(self._id(), name)

    @Slot(object)
    def _remove_source(self, source: Path) -> None:
        self._collections.remove_source(self._id(), source)

    @Slot()
    def _stop(self) -> None:
        self._collections.stop(self._id())

    @Slot()
    def _update(self) -> None:
        self._collections.update(self._id())

    @Slot()
    def _rebuild(self) -> None:
        self._collections.rebuild(self._id())

    @Slot()
    def _list_unreadable(self) -> None:
        self._collections.list_unreadable(self._id())

    @Slot()
    def _remove_current(self) -> None:
        self._collections.remove(self._id())

    @Slot()
    def _choose_folder(self) -> None:
        self._ask(self.tr("New collection"), folder=True).filesSelected.connect(self._selected)

    @Slot()
    def _choose_files(self) -> None:
        self._ask(self.tr("New collection"), folder=False).filesSelected.connect(self._selected)

    @Slot(bool)
    def _choose_more(self, folder: bool) -> None:
        dialog = self._ask(self.tr("Add to the collection"), folder=folder)
        dialog.filesSelected.connect(self._selected_more)

    def _ask(self, title: str, *, folder: bool) -> QFileDialog:
        dialog = QFileDialog(self, title, str(Path.home()))
        mode = QFileDialog.FileMode.Directory if folder else QFileDialog.FileMode.ExistingFiles
        dialog.setFileMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    @Slot(list)
    def _selected(self, paths: Sequence[str]) -> None:
        self._add([Path(path) for path in paths])

    @Slot(list)
    def _selected_more(self, paths: Sequence[str]) -> None:
        self._add_to_current([Path(path) for path in paths])

    def _add(self, paths: Sequence[Path]) -> None:
        if paths:
            self._collections.add(paths[0].name, paths)

    def _add_to_current(self, paths: Sequence[Path]) -> None:
        if self._id() and paths:
            self._collections.add_sources(self._id(), paths)

    @Slot(str)
    def _show_added(self, id: str) -> None:
        self._select(id)
        if self.isVisible():
            self._detail.focus_name()

    @Slot(str)
    def _show_restored(self, id: str) -> None:
        self.notices.dismiss(f"removed-{id}")
        self._select(id)

    @Slot(str, list)
    def _show_unreadable(self, id: str, files: Sequence[UnreadableFile]) -> None:
        if id == self._id():
            self._detail.show_unreadable(files)

    # Notices

    @Slot(object)
    def _notify_removed(self, record: CollectionRecord) -> None:
        undo = Action(self.tr("Undo"), partial(self._collections.restore, record.id))
        sentence = self.tr("“{name}” was removed. Its files are where they were.")
        self.notices.show_notice(
            Notice(
                Severity.INFO,
                f"removed-{record.id}",
                LANGUAGE.fill(sentence, name=record.name),
                actions=(undo,),
                seconds=_UNDO_SECONDS,
            )
        )

    @Slot(object)
    def _notify_failed(self, error: UserError) -> None:
        if self.isVisible():
            self.notices.show_notice(notice_of(error))


def _local_paths(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
