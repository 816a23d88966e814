"""`ChatPane`: header, conversation, notices and composer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.ui.chat.attachments.drop_target import DropTarget
from app.ui.chat.attachments.paste_field import (
    dropped_model,
    holds_files,
    is_model,
    local_files,
)
from app.ui.chat.message_item import MessageItem
from app.ui.chat.widgets.composer import Composer
from app.ui.chat.widgets.find_bar import FindBar
from app.ui.chat.widgets.header import ChatHeader
from app.ui.chat.widgets.loading_bar import LoadingBar
from app.ui.chat.widgets.queue_panel import QueuePanel
from app.ui.chat.widgets.welcome import Welcome
from app.ui.controls.notice_area import NoticeArea
from app.ui.controls.notices import Action, Notice, Severity
from app.ui.controls.state_page import StatePage
from app.ui.engine.engine_status import EngineStatus
from app.ui.style import spacing, theme
from app.ui.style.column import reading_column
from app.ui.text.language import LANGUAGE


class ChatPane(QWidget):
    """Shows the given state; an empty conversation shows a welcome, or what is missing."""

    open_file_requested = Signal()
    models_requested = Signal()
    offer_accepted = Signal()
    file_dropped = Signal(Path)  # a model
    files_dropped = Signal(list)  # other files, as paths
    look_again_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = EngineStatus()
        self._empty = True
        self._wanted: int | None = None
        self._answering: Path | None = None
        self._edges = (False, False)  # whether more of the conversation is above, and below
        self.setAcceptDrops(True)
        self.header = ChatHeader(self)
        self.welcome = Welcome(self)
        self.lacking = StatePage(self)
        self.find_bar = FindBar(self)
        self.notices = NoticeArea(self)
        self.loading = LoadingBar(self)
        self.queue = QueuePanel(self)
        self.composer = Composer(self)
        self.queue.focus_left.connect(self.composer.setFocus)
        self.notices.focus_left.connect(self.composer.setFocus)
        self._drop_target = DropTarget(self)
        self._pages = QStackedWidget(self)
        for page in (self.welcome, self.lacking):
            self._pages.addWidget(page)
        self._below = QWidget(self)
        # Its margins grow with the pane and must not keep it from shrinking.
        self._below.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        below = QVBoxLayout(self._below)
        below.setSpacing(spacing.S)
        below.addWidget(self.notices)
        below.addWidget(self.loading)
        below.addWidget(self.queue)
        below.addWidget(self.composer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.find_bar)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._below)
        self._choose_page()

    def populate(self) -> None:
        """Create the widgets that an empty conversation does not need, once the window is shown."""
        from app.ui.chat.transcript.transcript import TranscriptView

        self.transcript = TranscriptView(self)
        self._pages.addWidget(self.transcript)
        self.composer.reading_key_pressed.connect(self.transcript.keys.take)
        bar = self.transcript.verticalScrollBar()
        bar.valueChanged.connect(self._update_edges)
        bar.rangeChanged.connect(self._update_edges)

    @Slot(object)
    def set_items(self, items: Sequence[MessageItem]) -> None:
        self._empty = not items
        self.transcript.set_items(items)
        self._choose_page()
        if self._wanted is not None and any(item.id == self._wanted for item in items):
            self.transcript.scroll_to(self._wanted)
            self._wanted = None

    def show_message(self, message_id: int) -> None:
        """Bring a message into view, now or once its conversation is there."""
        self._wanted = message_id
        self.transcript.scroll_to(message_id)

    @Slot(object)
    def update_item(self, item: MessageItem) -> None:
        self.transcript.update_item(item)
        if self._empty:
            self._empty = False
            self._choose_page()

    @Slot(object)
    def set_status(self, status: EngineStatus) -> None:
        self._status = status
        self.header.set_status(status)
        self.welcome.set_model(status.chosen, status.recommendation)
        if status.known:
            self.composer.set_able(status.chosen is not None)
        self.composer.set_reasoning_control(status.reasoning)
        self._show_loading()
        self._choose_page()

    def set_answering(self, model: Path | None) -> None:
        """The model that answers just now, if it is not the chosen one."""
        self._answering = model
        self._show_loading()

    def _show_loading(self) -> None:
        models = (*self._status.choices, self._status.chosen)
        wanted = self._answering or (self._status.chosen and self._status.chosen.path)
        name = next((each.name for each in models if each and each.path == wanted), "")
        self.loading.set_progress(name, self._status.progress)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if holds_files(data):
            event.acceptProposedAction()
            self._drop_target.offer(model=dropped_model(data) is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop_target.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """A model is added and answers from then on; every other file is attached."""
        self._drop_target.hide()
        event.acceptProposedAction()
        model = dropped_model(event.mimeData())
        if model is not None:
            self.file_dropped.emit(model)
        files = [path for path in local_files(event.mimeData()) if not is_model(path)]
        if files or model is None:
            self.files_dropped.emit(files)

    @Slot()
    def refuse_pictures(self) -> None:
        sentence = self.tr(
            "Gloss cannot read pictures yet. Attach a file with text, or paste the text itself."
        )
        self.notices.show_notice(Notice(Severity.INFO, "attachment", sentence, seconds=8))

    @property
    def is_empty(self) -> bool:
        """Whether there is no conversation to read."""
        return self._empty

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape in the conversation ends finding in it."""
        if event.key() == Qt.Key.Key_Escape and self.find_bar.isVisible():
            self.find_bar.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        left, width = reading_column(self.width())
        self._below.layout().setContentsMargins(
            left, spacing.S, self.width() - left - width, spacing.L
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """With a line where the conversation goes on under the header or the composer."""
        painter, colours = QPainter(self), theme.tokens(self)
        painter.fillRect(self.rect(), QColor(colours.window))
        for shown, line in zip(self._edges, self._lines(), strict=True):
            if shown:
                painter.fillRect(line, QColor(colours.border))

    def _lines(self) -> tuple[QRect, QRect]:
        """Above the conversation and below it."""
        return (
            QRect(0, self._pages.y() - 1, self.width(), 1),
            QRect(0, self._below.y(), self.width(), 1),
        )

    @Slot()
    def _update_edges(self) -> None:
        edges = (False, False)
        if not self._empty:
            bar = self.transcript.verticalScrollBar()
            edges = (bar.value() > 0, bar.value() < bar.maximum())
        before, self._edges = self._edges, edges
        for was, shown, line in zip(before, edges, self._lines(), strict=True):
            if was != shown:
                self.update(line)  # no more: the end moves with each word of an answer

    def _choose_page(self) -> None:
        lacking = self._status.known and self._status.chosen is None
        if not self._empty:
            page: QWidget = self.transcript
        elif lacking:
            page = self.lacking
            self._show_missing()
        else:
            page = self.welcome
        self._pages.setCurrentWidget(page)
        self._update_edges()
        self.composer.setVisible(page is not self.lacking)
        if page is self.lacking:
            self.lacking.setFocus()

    def _show_missing(self) -> None:
        opening = Action(self.tr("Open a model file…"), self.open_file_requested.emit)
        again = Action(self.tr("Look again"), self.look_again_requested.emit)
        if self._status.missing is not None:
            self.lacking.show_state(
                "open-file",
                self.tr("The model is not there any more"),
                LANGUAGE.fill(
                    self.tr(
                        "{path} was moved or renamed, or its disk is not connected. "
                        "Put it back and look again, or choose another model at the top."
                    ),
                    path=self._status.missing,
                ),
                [again, opening],
            )
        else:
            models = Action(self.tr("See all models"), self.models_requested.emit)
            recommendation = self._status.recommendation
            words = self.tr(
                "A model is one large file that ends in .gguf. Download one, open one that you "
                "have, or drop it here."
            )
            actions = [models, opening, again]
            if recommendation is not None:
                words = f"{recommendation.sentence}\n\n{words}"
                getting = LANGUAGE.fill(self.tr("Get {model}"), model=recommendation.spec.name)
                actions = [Action(getting, self.offer_accepted.emit), models, opening]
            self.lacking.show_state(
                "model", self.tr("Gloss needs a model to answer you"), words, actions
            )
