"""`CollectionDetail`: what is in one collection, what of it could not be read, and its update."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.collections.records import CollectionRecord, UnreadableFile
from app.core.collections.service import UpdateKind, UpdateState
from app.texts.indexing import contents_of, unreadable_of, update_sentence
from app.ui.collections.widgets.source_list import SourceList
from app.ui.controls.flow_layout import FlowLayout
from app.ui.controls.label import Label
from app.ui.controls.line_edit import LineEdit
from app.ui.controls.notices import sentence_of
from app.ui.controls.status_line import StatusLine
from app.ui.style import spacing
from app.ui.text.language import LANGUAGE

_RUNS = (UpdateKind.WAITING, UpdateKind.RUNNING, UpdateKind.PAUSED)
_ROWS = 6  # of the list of files that could not be read


class CollectionDetail(QWidget):
    renamed = Signal(str)
    source_removed = Signal(object)  # Path
    add_requested = Signal(bool)  # folders, else files
    pause_requested = Signal(bool)  # pause, else go on
    stop_requested = Signal()
    update_requested = Signal()
    rebuild_requested = Signal()
    unreadable_requested = Signal()
    models_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._record: CollectionRecord | None = None
        self._state = UpdateState()
        self._paused = False
        self._name = LineEdit(self, clear=False)
        self._name.setAccessibleName(self.tr("Name"))
        self._name.editingFinished.connect(self._rename)
        self._contents = Label(self)
        self._contents.setProperty("role", "muted")
        self._contents.setWordWrap(True)
        self._meaning = Label(self)
        self._meaning.setProperty("role", "muted")
        self._meaning.setWordWrap(True)
        self._sources = SourceList(self)
        self._sources.removed.connect(self.source_removed)
        self._status = StatusLine(self)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the update"))
        self._folder = self._button(self.tr("Add folders…"), self._add_folders)
        self._files = self._button(self.tr("Add files…"), self._add_files)
        self._pause = self._button(self.tr("Pause"), self._toggle_pause)
        self._stop = self._button(self.tr("Stop"), self.stop_requested)
        self._update = self._button(self.tr("Update now"), self.update_requested)
        self._rebuild = self._button(self.tr("Read everything again"), self.rebuild_requested)
        self._models = self._button(self.tr("Choose an embedding model…"), self.models_requested)
        self._models.setProperty("role", "link")
        self._unread = self._button("", self.unreadable_requested)
        self._unread.setProperty("role", "link")
        self._unreadable = QListWidget(self)
        self._unreadable.setProperty("role", "rows")
        self._unreadable.setWordWrap(True)
        self._unreadable.setAccessibleName(self.tr("Files that could not be read"))
        self._unreadable.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._unreadable.hide()
        self._lay_out()

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, spacing.S, 0)
        column.setSpacing(spacing.M)
        adding, updating = FlowLayout(gap=spacing.S), FlowLayout(gap=spacing.S)
        for button in (self._folder, self._files):
            adding.addWidget(button)
        for button in (self._pause, self._stop, self._update, self._rebuild):
            updating.addWidget(button)
        column.addWidget(self._name)
        column.addWidget(self._contents)
        column.addWidget(self._meaning)
        column.addWidget(self._models, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._status)
        column.addWidget(self._bar)
        column.addLayout(updating)
        heading = Label(self.tr("Folders and files"), self)
        heading.setProperty("role", "strong")
        column.addWidget(heading)
        column.addWidget(self._sources)
        column.addLayout(adding)
        column.addWidget(self._unread, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._unreadable)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setProperty("role", "plain")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def show_collection(
        self, record: CollectionRecord, meaning: str, state: UpdateState, *, paused: bool
    ) -> None:
        """`meaning` is a sentence about the search by meaning."""
        another = self._record is None or self._record.id != record.id
        self._record, self._state, self._paused = record, state, paused
        if another or not self._name.hasFocus():
            self._name.setText(record.name)
        if another:
            self._unreadable.hide()
        self._sources.set_sources(record.sources)
        self._contents.setText(contents_of(record, LANGUAGE))
        self._meaning.setText(meaning)
        self._unread.setVisible(record.unreadable > 0)
        self._unread.setText(unreadable_of(record, LANGUAGE))
        if not record.unreadable:
            self._unreadable.hide()
        self._show_update()

    def set_models_offered(self, offered: bool) -> None:
        """Where no embedding model is chosen."""
        self._models.setVisible(offered)

    def show_unreadable(self, files: Sequence[UnreadableFile]) -> None:
        self._unreadable.clear()
        for each in files:
            QListWidgetItem(sentence_of(each.reason), self._unreadable)
        row = self.fontMetrics().height() * 3 + spacing.S
        self._unreadable.setFixedHeight(row * min(max(len(files), 1), _ROWS))
        self._unreadable.show()

    def focus_name(self) -> None:
        self._name.setFocus()
        self._name.selectAll()

    def _show_update(self) -> None:
        record, state = self._record, self._state
        assert record is not None
        runs = state.kind in _RUNS
        failure = record.problem or (state.failure if state.kind is UpdateKind.FAILED else None)
        if failure is not None and not runs:
            self._status.show_status("error", "danger", sentence_of(failure))
        else:
            self._status.show_status("info", "muted", update_sentence(state, LANGUAGE))
        self._status.setVisible(bool(self._status.text()))
        progress = state.progress
        known = progress is not None and progress.total > 0 and not progress.counting
        self._bar.setRange(0, 1000 if known else 0)
        if progress is not None and known:
            self._bar.setValue(1000 * progress.done // progress.total)
        moves = state.kind is UpdateKind.RUNNING or (known and state.kind is UpdateKind.PAUSED)
        self._bar.setVisible(moves)
        self._pause.setText(self.tr("Resume") if self._paused else self.tr("Pause"))
        for button, shown in (
            (self._pause, runs or self._paused),
            (self._stop, runs),
            (self._update, not runs),
            (self._rebuild, not runs),
        ):
            button.setVisible(shown)

    @Slot()
    def _rename(self) -> None:
        name = self._name.text().strip()
        if self._record is not None and name and name != self._record.name:
            self.renamed.emit(name)
        elif self._record is not None:
            self._name.setText(self._record.name)

    @Slot()
    def _add_folders(self) -> None:
        self.add_requested.emit(True)

    @Slot()
    def _add_files(self) -> None:
        self.add_requested.emit(False)

    @Slot()
    def _toggle_pause(self) -> None:
        self.pause_requested.emit(not self._paused)
