"""`BinPage`: the deleted conversations, in the place of the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.conversations.records import BIN_DAYS, ConversationRecord
from app.ui.controls.icon_button import IconButton
from app.ui.controls.inline_confirmation import InlineConfirmation
from app.ui.controls.label import Label
from app.ui.controls.menu import Menu
from app.ui.controls.mnemonics import give_mnemonics
from app.ui.sidebar.widgets.conversation_list import ConversationList, ListRole
from app.ui.sidebar.widgets.conversation_rows import rows_of_bin
from app.ui.style import icons, spacing, theme, type_scale
from app.ui.text.language import LANGUAGE


class BinList(ConversationList):
    """A click or Enter opens the menu of a row; Delete asks to delete for good."""

    restore_requested = Signal(int)

    def menu_at(self, index: QModelIndex) -> Menu:
        identity = index.data(ListRole.ROW).conversation_id
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        restore = menu.addAction(icons.icon("reset"), self.tr("Restore"))
        restore.triggered.connect(lambda: self.restore_requested.emit(identity))
        menu.addSeparator()
        delete = menu.addAction(icons.icon("delete", "danger"), self.tr("Delete for good…"))
        delete.triggered.connect(lambda: self.delete_requested.emit(identity))
        give_mnemonics(menu)
        return menu

    def _open(self, index: QModelIndex) -> None:
        self._pop_up(index, self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))


class BinPage(QWidget):
    restore_requested = Signal(int)
    purge_requested = Signal(list)  # conversation ids
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._records: list[ConversationRecord] = []
        self._question: InlineConfirmation | None = None
        self._asked: list[int] = []
        self._back = IconButton("chevron-left", self.tr("Back to the conversations"), self)
        title = Label(self.tr("Deleted conversations"), self)
        theme.enlarge(title, type_scale.BODY, self.font().Weight.DemiBold)
        self._hint = Label(
            self.tr("Kept for %Ln day(s), then deleted for good.", "", BIN_DAYS), self
        )
        self._hint.setWordWrap(True)
        self._hint.setMargin(spacing.S)  # as far from the edge as the rows' words
        self._hint.setProperty("role", "muted")
        self.list = BinList(self)
        self.list.setAccessibleName(self.tr("Deleted conversations"))
        self._empty = QPushButton(self.tr("Empty the bin…"), self)
        top = QHBoxLayout()
        top.addWidget(self._back)
        top.addWidget(title, 1)
        self._head = QVBoxLayout()
        self._head.setContentsMargins(spacing.S, spacing.XS, spacing.S, 0)
        self._head.addLayout(top)
        self._head.addWidget(self._hint)
        foot = QHBoxLayout()
        foot.setContentsMargins(spacing.S, 0, spacing.S, spacing.XS)
        foot.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._head)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
        self._back.clicked.connect(self.left)
        self._empty.clicked.connect(self._ask_for_all)
        self.list.restore_requested.connect(self.restore_requested)
        self.list.delete_requested.connect(self._ask_for_one)
        self.setFocusProxy(self.list)

    def set_records(self, records: Sequence[ConversationRecord]) -> None:
        self._records = list(records)
        row = max(self.list.currentIndex().row(), 0)
        self.list.set_rows(rows_of_bin(records, self.locale()))
        self.list.setCurrentIndex(self.list.model().index(min(row, len(records) - 1), 0))
        self._empty.setEnabled(bool(records))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot(int)
    def _ask_for_one(self, conversation_id: int) -> None:
        for row in self.list.rows():  # restored meanwhile, it is none of them
            if row.conversation_id == conversation_id:
                question = self.tr("Delete “{title}” for good?")
                self._ask([conversation_id], LANGUAGE.fill(question, title=row.title))

    @Slot()
    def _ask_for_all(self) -> None:
        ids = [record.id for record in self._records]
        self._ask(ids, self.tr("Delete %Ln conversation(s) for good?", "", len(ids)))

    def _ask(self, ids: list[int], question: str) -> None:
        self._drop_question()
        self._asked = ids
        answers = [self.tr("Cancel"), self.tr("Delete for good")]
        self._question = InlineConfirmation(question, answers, self)
        self._question.answered.connect(self._answered)
        self._head.addWidget(self._question)
        self._question.show()
        self._question.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _answered(self, answer: int) -> None:
        self._drop_question()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if answer == 1:
            self.purge_requested.emit(self._asked)

    def _drop_question(self) -> None:
        if self._question is not None:
            self._question.hide()
            self._question.deleteLater()
            self._question = None
