"""`CollectionsOverlay`: all collections of documents, to make, fill, watch and remove."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.collections.records import CollectionRecord, UnreadableFile
from app.core.errors import UserError
from app.texts.indexing import meaning_of
from app.ui.collections.viewmodels.collections import CollectionsViewModel
from app.ui.collections.widgets.detail import CollectionDetail
from app.ui.controls.flow_layout import FlowLayout
from app.ui.controls.label import Label
from app.ui.controls.list_detail_overlay import ListDetailOverlay
from app.ui.controls.notices import Action, Notice, Severity, notice_of
from app.ui.controls.state_page import StatePage
from app.ui.style import icons, spacing
from app.ui.text.language import LANGUAGE

_UNDO_SECONDS = 12


class CollectionsOverlay(ListDetailOverlay):
    """Folders and files can be dropped on it: on one that is selected they are added to it."""

    models_requested = Signal()

    def __init__(self, collections: CollectionsViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._collections = collections
        self.setAcceptDrops(True)
        self.rows.setAccessibleName(self.tr("Collections"))
        self.rows.currentItemChanged.connect(self._show_current)
        self._content = CollectionDetail(self)
        self._empty = StatePage(self)
        self._empty.setProperty("role", "plain")
        self._new = self.button(self.tr("New from a folder…"), self._choose_folder)
        self._new_files = self.button(self.tr("New from files…"), self._choose_files)
        self._remove = self.button(self.tr("Remove"), self._remove_current)
        self._close = self.button(self.tr("Close"), self.close_sheet)
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        detail, collections = self._content, self._collections
        detail.renamed.connect(self._rename)
        detail.source_removed.connect(self._remove_source)
        detail.add_requested.connect(self._choose_more)
        detail.pause_requested.connect(collections.set_paused)
        detail.stop_requested.connect(self._stop)
        detail.update_requested.connect(self._update)
        detail.rebuild_requested.connect(self._rebuild)
        detail.unreadable_requested.connect(self._list_unreadable)
        detail.models_requested.connect(self._leave_for_models)
        collections.changed.connect(self._fill)
        collections.update_changed.connect(self._show_update)
        collections.added.connect(self._show_added)
        collections.restored.connect(self._show_restored)
        collections.removed.connect(self._notify_removed)
        collections.unreadable_found.connect(self._show_unreadable)
        collections.failed.connect(self._notify_failed)

    def _lay_out(self) -> None:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.S)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._content)
        self._pages.addWidget(self._empty)
        column.addWidget(self._pages, 1)
        buttons = FlowLayout(gap=spacing.S, leading=1)
        for button in (self._remove, self._close):
            buttons.addWidget(button)
        column.addLayout(buttons)
        explanation = self.tr(
            "Gloss reads these folders on this computer, so that the model can search them and "
            "say where an answer stands. The files stay where they are, and nothing leaves the "
            "computer."
        )
        self.lay_out(self.tr("Documents"), [self._new, self._new_files], right, explanation)
        self._built_in = self._built_in_words()
        self.side.layout().addWidget(self._built_in)

    def _built_in_words(self) -> QWidget:
        """What can be chosen although there is nothing to manage."""
        words = QWidget(self)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, spacing.S, 0, 0)
        column.setSpacing(spacing.XS)
        names = dict(self._collections.names())
        for id, hint in self._collections.hints().items():
            if id in names:
                for role, text in (("strong", names[id]), ("muted", hint)):
                    label = Label(text, self)
                    label.setProperty("role", role)
                    label.setWordWrap(True)
                    column.addWidget(label)
        column.addStretch(1)
        return words

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._built_in.setVisible(not self.is_narrow)  # the menu says it, too

    def open(self) -> None:
        self._collections.refresh()
        self._fill()
        self.rise(self.rows if self._collections.records else self._new)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        paths = _local_paths(event)
        if self.selected():
            self._add_to_current(paths)
        else:
            self._add(paths)

    # The list

    def _current(self) -> CollectionRecord | None:
        return self._collections.find(self.selected())

    @Slot()
    def _fill(self) -> None:
        items = []
        for each in self._collections.records:
            item = QListWidgetItem(icons.icon("book"), each.name)
            item.setData(Qt.ItemDataRole.UserRole, each.id)
            items.append(item)
        self.fill(items)
        self._show_current()

    @Slot()
    def _show_current(self) -> None:
        record = self._current()
        self._remove.setVisible(record is not None)
        self.rows.setVisible(record is not None)
        if record is None:
            self._show_empty()
            return
        self._pages.setCurrentWidget(self._content)
        model = self._collections.embedding_model
        self._content.set_models_offered(not model.name)
        state = self._collections.state(record.id)
        meaning = meaning_of(record, state, model.name, model.identity, LANGUAGE)
        self._content.show_collection(record, meaning, state, paused=self._collections.is_paused)

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
        if id == self.selected():
            self._show_current()

    # What the buttons do

    @Slot(str)
    def _rename(self, name: str) -> None:
        self._collections.rename(self.selected(), name)

    @Slot(object)
    def _remove_source(self, source: Path) -> None:
        self._collections.remove_source(self.selected(), source)

    @Slot()
    def _stop(self) -> None:
        self._collections.stop(self.selected())

    @Slot()
    def _update(self) -> None:
        self._collections.update(self.selected())

    @Slot()
    def _rebuild(self) -> None:
        self._collections.rebuild(self.selected())

    @Slot()
    def _list_unreadable(self) -> None:
        self._collections.list_unreadable(self.selected())

    @Slot()
    def _leave_for_models(self) -> None:
        self.close_sheet()
        self.models_requested.emit()

    @Slot()
    def _remove_current(self) -> None:
        self._collections.remove(self.selected())

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
        if self.selected() and paths:
            self._collections.add_sources(self.selected(), paths)

    @Slot(str)
    def _show_added(self, id: str) -> None:
        self.select(id)
        self._fill()
        if self.isVisible():
            self._content.focus_name()

    @Slot(str)
    def _show_restored(self, id: str) -> None:
        self.notices.dismiss(f"removed-{id}")
        self.select(id)
        self._fill()

    @Slot(str, list)
    def _show_unreadable(self, id: str, files: Sequence[UnreadableFile]) -> None:
        if id == self.selected():
            self._content.show_unreadable(files)

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
